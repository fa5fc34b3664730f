import * as tf from "@tensorflow/tfjs";
import { makerOf } from "../catalogue/plugin_error.ts";
import type { LossContext } from "../loss.ts";
import type { Outputs } from "../outputs.ts";
import type { Stage } from "../strategy.ts";
import { gradientsOf, lossOf } from "./batch.ts";
import type { StepMetrics } from "./step_metrics.ts";
import type { TrainState } from "./train_state.ts";

/** Tells each term's value, and its share of the sum of the norms of all terms' gradients in the student's weights. */
export function measureShares(
  stage: Stage,
  trainState: TrainState,
  forward: () => Outputs,
  lossContext: () => Omit<LossContext, "student" | "observe">,
  metrics: StepMetrics,
): void {
  const variables = [...stage.student.variables];
  const norms = (stage.loss.terms ?? []).map(({ name, loss }) =>
    trainState.untouched(() => {
      const { value, grads } = gradientsOf(
        () => lossOf({ loss }, { ...lossContext(), student: forward(), observe: () => {} }),
        variables,
        makerOf(loss, "the loss"),
      );
      metrics.note(`${name}.loss`, value);
      const squares = Object.values(grads).filter((gradient) => gradient).map((gradient) =>
        tf.sum(tf.square(gradient)) as tf.Scalar
      );
      return { name, norm: tf.sqrt(tf.addN(squares)) };
    })
  );
  const total = tf.maximum(tf.addN(norms.map(({ norm }) => norm)), 1e-30);
  for (const { name, norm } of norms) metrics.note(`${name}.share`, tf.div(norm, total));
}
