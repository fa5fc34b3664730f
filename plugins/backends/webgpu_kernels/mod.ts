import * as tf from "@tensorflow/tfjs";
import { denseGradient } from "../../../core/kernels/dense.ts";
import { einsumGradient } from "../../../core/kernels/einsum_gradient.ts";
import type { FusedKernel } from "../../../core/kernels/kernel.ts";
import { dense, denseGrad } from "./dense.ts";
import { crossEntropy, softTargets } from "./losses.ts";
import { adam, sgd } from "./optimizers.ts";

/** Our kernels in WGSL. Every other op is tfjs' own, and every other fusion of `core/kernels/` is composed of those. */
const KERNELS: Readonly<Partial<Record<FusedKernel, tf.KernelFunc>>> = {
  RetortDense: dense,
  RetortDenseGrad: denseGrad,
  RetortSoftTargets: softTargets,
  RetortCrossEntropy: crossEntropy,
  RetortAdam: adam,
  RetortSgd: sgd,
};

/** Registers our kernels with tfjs' backend webgpu, and the ways back that it lacks. Doing it again changes nothing. */
export function registerKernels(): void {
  for (const gradient of [einsumGradient(), denseGradient()]) {
    if (!tf.getGradient(gradient.kernelName)) tf.registerGradient(gradient);
  }
  for (const [kernelName, kernelFunc] of Object.entries(KERNELS)) {
    if (tf.getKernel(kernelName, "webgpu")) continue;
    tf.registerKernel({ kernelName, backendName: "webgpu", kernelFunc });
  }
}
