/** Distillation in plain tfjs, as its users write it: no import of Retort. */
import * as tf from "@tensorflow/tfjs";

/** Makes a backend of tfjs the active one. */
export async function startStock(backend: string): Promise<void> {
  tf.enableProdMode();
  if (backend === "wasm") await import("@tensorflow/tfjs-backend-wasm");
  if (backend === "webgpu") await import("@tensorflow/tfjs-backend-webgpu");
  if (!await tf.setBackend(backend)) throw new Error(`tfjs could not start its backend ${backend}`);
}

/** What the loss is made of. */
export interface Distillation {
  /** Of the student, `[batch, classes]`. */
  readonly logits: tf.Tensor2D;
  /** One-hot, `[batch, classes]`. */
  readonly labels: tf.Tensor2D;
  /** The teacher's softened probabilities, `[batch, classes]`. */
  readonly target: tf.Tensor2D;
  readonly temperature: number;
  readonly soft: number;
  readonly hard: number;
}

/** `soft · T² KL(target || softmax(logits / T)) + hard · CE(labels, logits)`. */
export function distillationLoss(
  { logits, labels, target, temperature, soft, hard }: Distillation,
): tf.Scalar {
  const [batch] = logits.shape;
  const logQ = tf.logSoftmax(logits.div(temperature));
  const divergence = target.mul(target.log().sub(logQ)).sum().div(batch);
  const crossEntropy = labels.mul(tf.logSoftmax(logits)).sum().div(-batch);
  return divergence.mul(soft * temperature ** 2).add(crossEntropy.mul(hard));
}

/** The mean of several models' logits. */
export function meanLogits(members: readonly tf.LayersModel[], x: tf.Tensor): tf.Tensor2D {
  return tf.addN(members.map((member) => member.apply(x) as tf.Tensor2D)).div(members.length);
}
