import { fromBase91 } from "./base91.ts";
import { KERNEL, KERNEL_LENGTH } from "./kernel_bytes.ts";
import type { DenseKernel, Machine } from "./step.ts";

/** Which machine to start. */
export interface MachineOptions {
  /** Whether to use WebAssembly SIMD where it can be had; else plain JavaScript, with the same results. Default true. */
  readonly simd?: boolean | undefined;
  /** The compiled kernel, for runtimes that do not compile while they run (Cloudflare's). */
  readonly module?: WebAssembly.Module | undefined;
}

const PAGE = 65536;

/** A machine with so much memory, in bytes: WebAssembly where this runtime lets us compile it, else JavaScript. */
export function startMachine(bytes: number, { simd = true, module }: MachineOptions = {}): Machine {
  if (simd) {
    try {
      const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
      const instance = new WebAssembly.Instance(
        module ?? new WebAssembly.Module(fromBase91(KERNEL, KERNEL_LENGTH)),
        { env: { memory } },
      );
      return { numbers: new Float32Array(memory.buffer), dense: instance.exports["dense"] as DenseKernel };
    } catch {
      // No SIMD, no right to compile, no memory of that kind: below is the same, slower.
    }
  }
  const numbers = new Float32Array(Math.ceil(bytes / 4));
  return { numbers, dense: denseOn(numbers) };
}

/** The kernel in JavaScript. */
function denseOn(numbers: Float32Array): DenseKernel {
  const { fround, max } = Math;
  return (x, w, b, y, rows, inputs, outputs, floor) => {
    [x, w, b, y] = [x >> 2, w >> 2, b >> 2, y >> 2];
    for (; rows--; y += outputs) {
      const end = y + outputs;
      numbers.copyWithin(y, b, b + outputs);
      for (let i = 0, at = w; i < inputs; i++) {
        const value = numbers[x++]!;
        for (let to = y; to < end; to++, at++) {
          numbers[to] = fround(numbers[to]! + fround(value * numbers[at]!));
        }
      }
      for (let to = y; to < end; to++) numbers[to] = max(floor, numbers[to]!);
    }
  };
}
