import { UserError } from "../../base/errors.ts";
import type { Combination } from "../../outputs.ts";
import type { StageRun } from "../../strategy.ts";
import type { LiveTeacher } from "../../teacher.ts";
import { fitWeights } from "./fit_weights.ts";
import { validationTruth } from "./judge.ts";

/** Rows of validation for each weight, from which on they are not called few. */
const PER_WEIGHT = 20;

/**
 * The mean of members with weights that are fitted on the run's validation rows, where these help; it tells which they are. Where
 * nothing is trained yet they are all alike. Throws a `UserError` where they cannot be fitted.
 */
export async function fittedCombination(
  members: readonly LiveTeacher[],
  mean: Combination["mean"],
  run: Pick<StageRun, "validation" | "classes" | "task" | "warn">,
): Promise<Combination> {
  const act = `fit the weights of ${members.map(({ name }) => name).join(", ")}`;
  const changing = members.find(({ fingerprint }) => fingerprint === undefined);
  if (changing) {
    throw new UserError(
      `Cannot ${act} as each member must be done with training by then: ${changing.name} changes while training runs; give ` +
        `weights as a list`,
    );
  }
  const truth = validationTruth(run, {
    act,
    remedy: "give weights as a list",
    enough: PER_WEIGHT * members.length,
  });
  const equal = members.map(() => 1 / members.length);
  const answered: Float32Array[] = [];
  for (const member of members) {
    const logits = await run.validation.ask(member);
    if (!logits) return { mean, weights: equal, fitted: true };
    answered.push(logits);
  }
  const rows = run.validation.rows.length;
  const { weights, loss, equalLoss, gain, helps } = fitWeights({ ...truth, members: answered }, mean);
  const what = run.task.answers === "numbers" ? "squared error" : "NLL";
  const digits = (value: number) => value.toFixed(4);
  const found = members.map(({ name }, m) => `${name} ${weights[m]!.toFixed(3)}`).join(", ");
  run.warn(
    helps
      ? `the ensemble's weights, fitted on ${rows} validation rows: ${found}; there the ${what} is ${
        digits(loss)
      }, with equal weights ` +
        `${digits(equalLoss)}`
      : `the ensemble's weights, fitted on ${rows} validation rows (${found}), do not help on rows that they were not fitted on (${what} lower by ` +
        `${digits(gain.mean)} ± ${digits(gain.error)}), so all members have the same weight`,
  );
  return { mean, weights: helps ? weights : equal, fitted: true };
}
