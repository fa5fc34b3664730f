import * as tf from "@tensorflow/tfjs";
import { makerOf } from "../catalogue/plugin_error.ts";
import { viewBatch, type ViewSource } from "../data/views.ts";
import type { Loss } from "../loss.ts";
import { answeredPlaces } from "../models/teachers.ts";
import type { Stage } from "../strategy.ts";
import { batchOf, forwardOf, gradientsOf, lossOf } from "./batch.ts";
import { type OutputsRead, recordReads } from "./teacher_use.ts";
import type { TrainState } from "./train_state.ts";

/**
 * Calls the loss once, on a few rows, so that whatever does not fit shows before anything is trained, and what the
 * loss trains is made. It leaves nothing else behind. Returns what of the teacher's answer the loss looks at.
 */
export function probe(
  stage: Stage,
  training: ViewSource & { readonly batchSize?: number },
  trainState: TrainState,
): OutputsRead {
  // No more than a step will see: with a batch of one row there is no variance, and no relation between rows.
  const length = Math.min(4, training.part.rows.length, training.batchSize ?? 4);
  const positions = Int32Array.from(answeredPlaces(stage.teacher, training.part).take(length));
  // Unaugmented rows: only those have stored answers.
  const view = viewBatch({ ...training, augmentation: undefined }, positions, 0, true);
  let read: OutputsRead = new Set();
  tf.tidy(() =>
    trainState.untouched(() => {
      const { teacher, ...rest } = batchOf(stage, view);
      const recorded = teacher && recordReads(teacher);
      if (recorded) read = recorded.read;
      const batch = { ...rest, ...recorded ? { teacher: recorded.outputs } : {} };
      const random = training.random.split("probe");
      const trained = trainState.trained.bind(trainState);
      const compute = (loss: Loss) => {
        const student = forwardOf(stage, batch.inputs, random.split("dropout"));
        return lossOf({ loss }, { ...batch, student, progress: 0, random, trained, observe: () => {} });
      };
      // The backward pass, too, term by term, so that a term that has none is named.
      const { terms = [] } = stage.loss;
      if (terms.length) compute(stage.loss);
      const parts = terms.length ? terms : [{ name: "", loss: stage.loss }];
      for (const { name, loss } of parts) {
        gradientsOf(
          () => compute(loss),
          [...stage.student.variables],
          name ? `loss ${name}` : makerOf(loss, "the loss"),
        );
      }
    })
  );
  return read;
}
