import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../base/errors.ts";
import { fingerprint } from "../../base/fingerprint.ts";
import { inputOf, lengthsOf, readTogether } from "../../data/inputs.ts";
import type { Batch, Combination, Outputs } from "../../outputs.ts";
import type { TaskLosses } from "../../strategy.ts";
import type { LiveTeacher } from "../../teacher.ts";
import { disposeOutputs, tidyOutputs } from "../teachers.ts";
import { weightedTensors } from "./combine_tensors.ts";

/** Which rows each member has not been trained on. */
export interface FoldsOfRows {
  /** The training rows, by the data set's number, and the member that has not seen each. */
  readonly rows: Int32Array;
  readonly unseenBy: Int32Array;
}

/**
 * Members that were trained on all folds but one each, as one teacher. A training row, and a view of it, is answered by the member that
 * has not seen it; any other row by the mean of all. Asked for its members, each of them passes on a row that it has seen.
 */
export async function crossFittedOf(
  members: readonly LiveTeacher[],
  { rows, unseenBy }: FoldsOfRows,
  mean: Combination["mean"],
  answers: TaskLosses["answers"],
): Promise<LiveTeacher> {
  const memberOf = new Map<number, number>();
  rows.forEach((row, at) => memberOf.set(row, unseenBy[at]!));
  const prints = members.map(({ fingerprint = "" }) => fingerprint);
  return {
    name: "cross-fitted",
    fingerprint: await fingerprint(["cross-fitted", mean, answers, rows, unseenBy, ...prints]),
    parameters: members.reduce((sum, { parameters }) => sum + parameters, 0),
    members,
    combination: { mean, weights: members.map(() => 1 / members.length) },
    reads: readTogether(members),
    withMembers: (members) => crossFittedOf(members, { rows, unseenBy }, mean, answers),
    predict(batch) {
      const [tap] = batch.taps ?? [];
      if (tap !== undefined) {
        throw new UserError(
          `Cannot read layer ${tap} of cross-fitted as a loss must read its answers alone: each row is answered by another member`,
        );
      }
      return tidyOutputs(() => ask(members, batch, memberOf, mean, answers));
    },
    dispose: () => members.forEach((member) => member.dispose()),
  };
}

function ask(
  members: readonly LiveTeacher[],
  { inputs, rows, origins = rows, members: wanted }: Batch,
  memberOf: ReadonlyMap<number, number>,
  mean: Combination["mean"],
  answers: TaskLosses["answers"],
): Outputs {
  const all = members.map((member) => {
    const { features: _, members: inside, ...outputs } = member.predict({ inputs, rows, origins });
    inside?.forEach(disposeOutputs);
    return outputs;
  });
  // Of each answer: a row's, or of all positions of a sequence its row's.
  const counts = answers === "tokens" ? inputOf(inputs, lengthsOf("tokens")).dataSync() : undefined;
  const unseenBy: number[] = [];
  origins.forEach((row, i) => {
    const member = memberOf.get(row) ?? -1;
    for (let k = counts?.[i] ?? 1; k > 0; k--) unseenBy.push(member);
  });
  const column = (numbers: readonly number[]) => tf.tensor2d(Float32Array.from(numbers), [numbers.length, 1]);
  const weights = members.map((_, m) =>
    column(unseenBy.map((member) => member < 0 ? 1 / members.length : member === m ? 1 : 0))
  );
  const logits = weightedTensors(all.map(({ logits }) => logits), weights, mean, answers);
  if (!wanted) return { logits };
  const isPassedOn = tf.tile(column(unseenBy.map((member) => member < 0 ? 0 : 1)), [1, logits.shape[1]]);
  return {
    logits,
    members: all.map((outputs) => ({
      logits: tf.where(tf.cast(isPassedOn, "bool"), logits, outputs.logits) as tf.Tensor2D,
    })),
  };
}
