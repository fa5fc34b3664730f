import * as tf from "@tensorflow/tfjs";

/**
 * Kernels that a backend may have beside those of tfjs: several ops as one dispatch. Where a backend has none of the
 * name, `core/` composes the same of tfjs' ops. All numbers are float32 unless said.
 *
 * | kernel | inputs | attributes | outputs |
 * | --- | --- | --- | --- |
 * | `RetortDense` | x `[…, in]`, w `[in, out]`, b `[out]`? | activation | act(x·w + b) `[…, out]` |
 * | `RetortDenseGrad` | dy, y `[…, out]`, x `[…, in]` | activation | dz `[…, out]` before the activation, dw `[in, out]`, db `[out]` |
 * | `RetortConv2d` | x `[batch, h, w, in]`, filter `[kh, kw, in, out]`, bias `[out]` | activation, strides, pad, dilations | act(x ∗ filter + bias) |
 * | `RetortActivationGrad` | dy, y `[…, out]` | activation | dz `[…, out]` before the activation, its sum `[out]` |
 * | `RetortLayerNorm` | x `[…, cols]`, gamma, beta `[cols]` | epsilon | y, mean `[rows]`, 1 / deviation `[rows]` |
 * | `RetortLayerNormGrad` | dy, x, gamma, mean, rstd | | dx, dgamma, dbeta |
 * | `RetortSoftTargets` | student, teacher `[rows, classes]` | temperature | loss `[]`, its gradient `[rows, classes]` |
 * | `RetortCrossEntropy` | logits `[rows, classes]`, labels int32 `[rows]`, labelMask `[rows]`? | labelSmoothing | loss `[]`, its gradient |
 * | `RetortAdam` | variable, gradient, gradients, squares | beta1, beta2, rate, epsilon, decay | none: writes into variable and slots |
 * | `RetortSgd` | variable, gradient, momentum? | rate, momentum, nesterov, weightDecay | none: writes into variable and slot |
 * | `RetortForward` | x `[rows, in]`, w1, b1?, w2, … | activations | logits `[rows, classes]` |
 * | `RetortStep` | see `core/kernels/step_kernel.ts` | | none: writes into weights, slots and the running loss |
 */
export type FusedKernel =
  | "RetortDense"
  | "RetortDenseGrad"
  | "RetortConv2d"
  | "RetortActivationGrad"
  | "RetortLayerNorm"
  | "RetortLayerNormGrad"
  | "RetortSoftTargets"
  | "RetortCrossEntropy"
  | "RetortAdam"
  | "RetortSgd"
  | "RetortForward"
  | "RetortStep";

/** Whether the active backend has the kernel. */
export function hasFused(name: FusedKernel): boolean {
  return tf.getKernel(name, tf.getBackend()) !== undefined;
}

/** Runs a kernel that the active backend has. Inputs that are undefined are left out. */
export function runFused(
  name: FusedKernel,
  inputs: Readonly<Record<string, tf.Tensor | undefined>>,
  attrs: object,
): tf.Tensor[] {
  const given: tf.NamedTensorMap = {};
  for (const key in inputs) {
    const input = inputs[key];
    if (input) given[key] = input;
  }
  const outputs: tf.Tensor | tf.Tensor[] = tf.engine().runKernel(name, given, attrs as tf.NamedAttrMap);
  return Array.isArray(outputs) ? outputs : [outputs];
}

/** Whether what is computed now is recorded for a backward pass. */
export function isRecorded(): boolean {
  return tf.engine().state.gradientDepth > 0;
}

/**
 * Gives a variable memory of its own. One that was assigned another tensor shares that tensor's, and a kernel that
 * writes in place would write into both.
 */
export function ownMemory(variable: tf.Variable): void {
  // Not the active backend: tensors that were made on another move here, together, when they are first used.
  const { backend } = tf.engine().state.tensorInfo.get(variable.dataId)!;
  if (backend.refCount(variable.dataId) <= 1) return;
  tf.tidy(() => variable.assign(tf.mul(variable, 1)));
}
