import type * as tf from "@tensorflow/tfjs";
import type { Native } from "./native_interface.ts";

/**
 * One kernel of ours, or a few that belong together: what a person leaves out by name. It closes over nothing but the
 * context that it is given, so two backends in one process each have their own.
 */
export interface Entry {
  /** As the option `omit` of the backend wasm names it. */
  readonly name: string;
  /** What it does, and why it is better than the stock one; one line, for the page of all kernels. */
  readonly summary: string;
  /** Which ops of tfjs, or of ours (`Retort...`), it serves, and how each is made. */
  readonly kernels: Readonly<Record<string, MakeKernel>>;
  /** The ways back of those that tfjs does not know. */
  readonly gradients?: readonly tf.GradConfig[];
}

/** Makes the kernel of one op for one backend. */
export type MakeKernel = (context: Context) => tf.KernelFunc;

/** What a kernel works with. */
export interface Context {
  /** The backend of tfjs, whose memory all pointers are offsets of. */
  readonly backend: WasmBackend;
  /** Our module, which works in that memory. */
  readonly native: Native;
  /** The stock kernel of an op, for what ours does not cover. Throws where stock has none: ask only for what it has. */
  stock(op: string): tf.KernelFunc;
}

/** As much of tfjs' own WASM backend as kernels need. */
export interface WasmBackend {
  readonly wasm: {
    readonly HEAPU8: Uint8Array<ArrayBuffer>;
    _malloc(bytes: number): number;
    _free(pointer: number): void;
  };
  readonly dataIdMap: { get(dataId: object): { readonly memoryOffset: number } };
  makeOutput(shape: readonly number[], dtype: tf.DataType): tf.TensorInfo;
  disposeData(dataId: object): boolean;
}

/** Where the values of a tensor begin, in bytes. It stays as long as the tensor does, though the memory may grow. */
export function pointerOf({ backend }: Context, { dataId }: tf.TensorInfo): number {
  return backend.dataIdMap.get(dataId).memoryOffset;
}

/** A tensor for a kernel to write to: its values are whatever lay there before. */
export function makeOutput(
  context: Context,
  shape: readonly number[],
  dtype: tf.DataType = "float32",
): tf.TensorInfo {
  const info = context.backend.makeOutput(shape, dtype);
  const size = sizeOf(shape);
  if (size > 0 && pointerOf(context, info) === 0) {
    dispose(context, info);
    throw noMemory(4 * size);
  }
  return info;
}

/** A view of a tensor's values. It dies when memory is allocated: take it last and keep it for no second call. */
export function floatsOf(context: Context, info: tf.TensorInfo): Float32Array<ArrayBuffer> {
  return new Float32Array(context.backend.wasm.HEAPU8.buffer, pointerOf(context, info), sizeOf(info.shape));
}

/** tfjs does not look: what is written then lies over whatever begins the memory. */
function noMemory(bytes: number): RangeError {
  return new RangeError(
    `Cannot compute on wasm as the allocation of ${bytes} bytes must succeed: no memory is left`,
  );
}

/** Gives a tensor back that a kernel made for itself. */
export function dispose({ backend }: Context, info: tf.TensorInfo): void {
  backend.disposeData(info.dataId);
}

/** Runs with a block of that many bytes, freed at the end. */
export function withScratch<T>({ backend }: Context, bytes: number, use: (pointer: number) => T): T {
  const pointer = backend.wasm._malloc(bytes) >>> 0;
  if (pointer === 0) throw noMemory(bytes);
  try {
    return use(pointer);
  } finally {
    backend.wasm._free(pointer);
  }
}

/** How many values a shape holds. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** Whether ours can take it: our kernels know 32-bit floats alone. */
export function areFloats(...infos: readonly tf.TensorInfo[]): boolean {
  return infos.every(({ dtype }) => dtype === "float32");
}
