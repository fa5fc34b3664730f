import * as tf from "@tensorflow/tfjs";
import { conv2d, conv2dFilterGrad, conv2dInputGrad } from "./conv2d.ts";
import { depthwise, depthwiseFilterGrad, depthwiseInputGrad } from "./depthwise.ts";
import { einsum } from "./einsum.ts";
import { FUSED } from "./fused.ts";
import { gather } from "./gather.ts";
import { identity } from "./identity.ts";
import type { Context, Entry, WasmBackend } from "./kernel.ts";
import { matmul } from "./matmul.ts";
import type { Native } from "./native_interface.ts";
import { pool } from "./pool.ts";
import { poolGrad } from "./pool_grad.ts";
import { segmentSum } from "./segment_sum.ts";
import { slice } from "./slice.ts";
import { sum } from "./sum.ts";

/**
 * All kernels of ours on the backend wasm, and which ops they serve. What is not here is served by the stock kernels of
 * tfjs; ops named `Retort…` are our own, which `core/` asks for where the backend has them.
 */
export const KERNELS: readonly Entry[] = [
  matmul,
  einsum,
  conv2d,
  conv2dFilterGrad,
  conv2dInputGrad,
  depthwise,
  depthwiseFilterGrad,
  depthwiseInputGrad,
  pool,
  poolGrad,
  gather,
  segmentSum,
  sum,
  identity,
  slice,
  ...FUSED,
];

/** The names that `omit` takes. */
export const KERNEL_NAMES: readonly string[] = KERNELS.map(({ name }) => name);

/** The name under which the stock kernels are kept, as they were before any of ours took a place. No backend has it. */
const STOCK = "wasm-stock";

/** Keeps the stock kernels, and gives them to a backend of another name than `wasm`. Doing it again changes nothing. */
export function provideStock(backendName: string): void {
  if (tf.getKernelsForBackend(STOCK).length === 0) tf.copyRegisteredKernels("wasm", STOCK);
  if (tf.findBackendFactory(backendName)) return;
  tf.registerBackend(backendName, tf.findBackendFactory("wasm"));
  tf.copyRegisteredKernels(STOCK, backendName);
}

/** Whether ours are in place already. */
export function isProvided(backendName: string, omit: readonly string[] = []): boolean {
  return opsOf(omit).every((op) =>
    tf.getKernel(op, backendName) !== undefined &&
    tf.getKernel(op, backendName).kernelFunc !== tf.getKernel(op, STOCK)?.kernelFunc
  );
}

/** Puts ours, all but those left out, in the place of the stock ones of a backend that has been started. */
export function registerKernels(backendName: string, native: Native, omit: readonly string[] = []): void {
  const context: Context = {
    backend: tf.findBackend(backendName) as unknown as WasmBackend,
    native,
    stock(op) {
      const kernel = tf.getKernel(op, STOCK);
      if (!kernel) throw new Error(`tfjs has no kernel of its own for ${op}`);
      return kernel.kernelFunc;
    },
  };
  for (const { kernels, gradients = [] } of used(omit)) {
    for (const gradient of gradients) if (!tf.getGradient(gradient.kernelName)) tf.registerGradient(gradient);
    for (const [kernelName, make] of Object.entries(kernels)) {
      const stock = tf.getKernel(kernelName, STOCK);
      if (tf.getKernel(kernelName, backendName)) tf.unregisterKernel(kernelName, backendName);
      // Ours may call the stock one, which must be set up as before.
      tf.registerKernel({ ...stock, kernelName, backendName, kernelFunc: make(context) });
    }
  }
}

function used(omit: readonly string[]): Entry[] {
  return KERNELS.filter(({ name }) => !omit.includes(name));
}

function opsOf(omit: readonly string[]): string[] {
  return used(omit).flatMap(({ kernels }) => Object.keys(kernels));
}
