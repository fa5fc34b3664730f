import type * as tf from "@tensorflow/tfjs";
import type { Outputs } from "./teacher.ts";

/** What a loss may look at. All of it is borrowed: a loss disposes nothing and keeps nothing. */
export interface LossContext {
  /** The student's answer; the only thing that carries a gradient. */
  readonly student: Outputs;
  /** The teacher's answer to the same batch; absent where a stage has no teacher. */
  readonly teacher?: Outputs;
  /** The true class of each row, int32 `[batch]`. */
  readonly labels: tf.Tensor1D;
  /** `step / steps`, in [0, 1). */
  readonly progress: number;
  /** Records a number under a name (a temperature, a weight): it appears in the epoch's event. */
  observe(name: string, value: number): void;
}

/** What the student is told about its answer: a scalar, the mean over the batch, in nats. */
export type Loss = (context: LossContext) => tf.Scalar;

/** The teacher's logits, or an error where the stage has no teacher. `loss` names who asks. */
export function teacherLogits({ teacher }: LossContext, loss: string): tf.Tensor2D {
  if (!teacher) throw new TypeError(`Cannot compute ${loss} as the stage must have a teacher: it has none`);
  return teacher.logits;
}
