import { RELAXED, SIMD } from "./bytes.ts";
import type { Build, Native } from "./native_interface.ts";

/** tfjs' module, as Emscripten hands it out: `tf.backend().wasm`. */
export interface Emscripten {
  readonly asm: { readonly memory: WebAssembly.Memory };
  _malloc(bytes: number): number;
  _free(pointer: number): void;
}

/**
 * Starts our module in tfjs' memory.
 *
 * @param build which build to start; by default `relaxed` where this runtime has relaxed SIMD, else `simd`
 */
export async function startNative(wasm: Emscripten, build: Build = bestBuild()): Promise<Native> {
  const imports = { env: { memory: wasm.asm.memory } };
  const { instance } = await WebAssembly.instantiate(toBytes(build === "relaxed" ? RELAXED : SIMD), imports);
  const exports = instance.exports as unknown as Exports;
  const take = (bytes: number) => {
    const pointer = wasm._malloc(bytes) >>> 0;
    if (pointer === 0) {
      throw new RangeError(`Cannot work in WebAssembly as no ${bytes} bytes are left in its memory`);
    }
    return pointer;
  };
  const size = exports.scratchBytes();
  const scratch = take(size);
  const withRoom = <T>(bytes: number, use: (pointer: number) => T): T => {
    if (bytes <= size) return use(scratch);
    const pointer = take(bytes);
    try {
      return use(pointer);
    } finally {
      wasm._free(pointer);
    }
  };
  return {
    ...exports,
    build,
    gemm: (a, b, c, m, n, k, transA, transB, bias, activation, accumulate) =>
      exports.gemm(a, b, c, m, n, k, transA, transB, bias, activation, accumulate, scratch),
    gemmBatched: (a, b, c, batch, strideA, strideB, strideC, m, n, k, transA, transB) =>
      exports.gemmBatched(a, b, c, batch, strideA, strideB, strideC, m, n, k, transA, transB, scratch),
    softTargets: (student, teacher, grad, rows, classes, temperature, weight, accumulate) =>
      withRoom(
        16 * (classes + 3),
        (room) =>
          exports.softTargets(student, teacher, grad, rows, classes, temperature, weight, accumulate, room),
      ),
    crossEntropy: (logits, labels, known, grad, rows, classes, smoothing, weight, accumulate) =>
      withRoom(
        8 * (classes + 3),
        (room) =>
          exports.crossEntropy(
            logits,
            labels,
            known,
            grad,
            rows,
            classes,
            smoothing,
            weight,
            accumulate,
            room,
          ),
      ),
    dispose: () => wasm._free(scratch),
  };
}

/** The fastest build that this runtime takes. */
export function bestBuild(): Build {
  return WebAssembly.validate(toBytes(RELAXED_PROBE)) ? "relaxed" : "simd";
}

/** A module of one function, `(func (param v128) (result v128) (f32x4.relaxed_madd …))`. */
const RELAXED_PROBE = "AGFzbQEAAAABBgFgAXsBewMCAQAKDQELACAAIAAgAP2FAgs=";

/** Those of {@link Native} that the module must be told where to pack, or to keep a row. */
type Roomy = "gemm" | "gemmBatched" | "softTargets" | "crossEntropy";

/** What the module exports. */
type Exports =
  & Omit<Native, "build" | "dispose" | Roomy>
  & {
    readonly [Name in Roomy]: (
      ...args: [...Parameters<Native[Name]>, room: number]
    ) => ReturnType<Native[Name]>;
  }
  & { scratchBytes(): number };

/** `atob` takes 17 ms at its first use in Deno; `fromBase64` is too new for some runtimes. */
function toBytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.fromBase64?.(base64) ?? Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
