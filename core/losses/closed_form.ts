import * as tf from "@tensorflow/tfjs";

/** A loss of logits and its gradient with respect to them. */
export interface ClosedForm {
  readonly loss: tf.Scalar;
  /** `[batch, classes]` */
  readonly gradient: tf.Tensor2D;
}

/**
 * A loss whose gradient is known in closed form: tfjs takes it as given and records nothing of what `compute` does.
 * That takes a third off the time of a loss, and whatever else `compute` reads (the teacher, the labels) is a constant.
 *
 * @param logits `[batch, classes]`
 */
export function closedForm(logits: tf.Tensor2D, compute: (logits: tf.Tensor2D) => ClosedForm): tf.Scalar {
  const withGradient = tf.customGrad((...inputs) => {
    // tfjs types the inputs and `save` as one mixed list.
    const [logits, save] = inputs as [tf.Tensor2D, (tensors: tf.Tensor[]) => void];
    const { loss, gradient } = compute(logits);
    save([gradient]);
    return { value: loss, gradFunc: (dy: tf.Scalar, [gradient]: tf.Tensor[]) => tf.mul(gradient!, dy) };
  });
  return withGradient(logits);
}
