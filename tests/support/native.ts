import "@tensorflow/tfjs-backend-wasm";
import * as tf from "@tensorflow/tfjs";
import { bestBuild, type Emscripten, startNative } from "../../plugins/backends/wasm_kernels/native.ts";
import type { Build, Native } from "../../plugins/backends/wasm_kernels/native_interface.ts";

/** Places in tfjs' WASM memory for one test, with guards around each. */
export interface Heap {
  /** A place that holds these. */
  floats(values: ArrayLike<number>): number;
  /** A place that holds these as int32. */
  ints(values: ArrayLike<number>): number;
  /** A place of n numbers, which are not numbers yet. */
  space(n: number): number;
  /** What is there. */
  read(pointer: number, n: number): Float32Array;
}

/** tfjs' module, once its WASM backend runs. */
export async function tfjsModule(): Promise<Emscripten & { readonly HEAPU8: Uint8Array<ArrayBuffer> }> {
  tf.enableProdMode();
  if (!await tf.setBackend("wasm")) throw new Error("tfjs could not start its backend wasm");
  return (tf.backend() as unknown as {
    readonly wasm: Emscripten & { readonly HEAPU8: Uint8Array<ArrayBuffer> };
  }).wasm;
}

/** Registers a test for each build of the native module. A kernel that writes outside of its outputs fails. */
export function onBuilds(
  name: string,
  test: (native: Native, run: <T>(use: (heap: Heap) => T) => T) => void | Promise<void>,
): void {
  for (const build of ["relaxed", "simd"] as const satisfies readonly Build[]) {
    Deno.test({
      name: `${name} [${build}]`,
      // A runtime without relaxed SIMD runs the other build alone.
      ignore: build === "relaxed" && bestBuild() !== "relaxed",
      async fn() {
        const wasm = await tfjsModule();
        const native = await startNative(wasm, build);
        try {
          await test(native, (use) => withHeap(wasm, use));
        } finally {
          native.dispose();
        }
      },
    });
  }
}

/** Numbers on either side of a place that a kernel must neither use nor change. */
const GUARD = 8;

function withHeap<T>(
  wasm: Emscripten & { readonly HEAPU8: Uint8Array<ArrayBuffer> },
  use: (heap: Heap) => T,
): T {
  const places: { readonly at: number; readonly n: number }[] = [];
  const view = (at: number, n: number) => new Float32Array(wasm.HEAPU8.buffer, at, n);
  const space = (n: number) => {
    const at = wasm._malloc(4 * (n + 2 * GUARD)) >>> 0;
    view(at, n + 2 * GUARD).fill(NaN);
    places.push({ at, n });
    return at + 4 * GUARD;
  };
  try {
    const result = use({
      space,
      floats(values) {
        const at = space(values.length);
        view(at, values.length).set(values);
        return at;
      },
      ints(values) {
        const at = space(values.length);
        new Int32Array(wasm.HEAPU8.buffer, at, values.length).set(values);
        return at;
      },
      read: (at, n) => view(at, n).slice(),
    });
    for (const { at, n } of places) {
      const guards = [...view(at, GUARD), ...view(at + 4 * (GUARD + n), GUARD)];
      if (!guards.every(Number.isNaN)) throw new Error(`a kernel wrote outside of its ${n} numbers`);
    }
    return result;
  } finally {
    for (const { at } of places) wasm._free(at);
  }
}

/** Numbers in [−1, 1) that a seed decides, as float32. */
export function numbers(n: number, seed: number): Float32Array {
  let state = (seed * 2654435761 + 1) >>> 0;
  return Float32Array.from({ length: n }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

/** Fails unless each number is as near as `tolerance · (1 + |expected|)`. */
export function assertNear(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: number,
  what = "",
): void {
  if (actual.length !== expected.length) throw new Error(`${what}: ${actual.length} of ${expected.length}`);
  for (let i = 0; i < expected.length; i++) {
    const [a, e] = [actual[i]!, expected[i]!];
    if (Object.is(a, e) || a === e || Math.abs(a - e) <= tolerance * (1 + Math.abs(e))) continue;
    throw new Error(`${what} [${i}]: ${a} is not ${e}`);
  }
}
