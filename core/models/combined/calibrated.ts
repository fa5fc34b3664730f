import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../base/errors.ts";
import { fingerprint } from "../../base/fingerprint.ts";
import type { StageRun } from "../../strategy.ts";
import type { LiveTeacher } from "../../teacher.ts";
import { tidyOutputs } from "../teachers.ts";
import { fitTemperature } from "./fit_temperature.ts";
import { validationTruth } from "./judge.ts";

/** From so many validation rows on, they are not called few for a temperature. */
const ENOUGH = 100;

/**
 * A teacher whose logits are divided by the temperature that has the least NLL on the run's validation rows; it tells which that
 * is. Where nothing is trained yet it is 1. Throws a `UserError` where it cannot be fitted.
 */
export async function calibratedTeacher(
  teacher: LiveTeacher,
  run: Pick<StageRun, "validation" | "classes" | "task" | "warn">,
): Promise<LiveTeacher> {
  const { name } = teacher;
  const act = `calibrate ${name}`;
  if (run.task.answers === "numbers") {
    throw new UserError(
      `Cannot ${act} as the task must be one of probabilities, which a temperature sharpens or softens: it is ${run.task.name}; ` +
        `leave it as it is`,
    );
  }
  if (teacher.fingerprint === undefined) {
    throw new UserError(
      `Cannot ${act} as it must be done with training by then: it changes while training runs; leave it as it is`,
    );
  }
  const truth = validationTruth(run, { act, remedy: "leave it as it is", enough: ENOUGH });
  const logits = await run.validation.ask(teacher);
  if (!logits) return await dividedBy(teacher, 1);
  const { temperature, before, after, bound } = fitTemperature({ ...truth, logits });
  const rows = `${run.validation.rows.length} validation rows`;
  run.warn(
    bound
      ? `${name} is left as it is, as on ${rows} no temperature from 0.05 to 20 is the best: ${
        bound === "low"
          ? "the lower, the better, as where every row is answered right"
          : "the higher, the better, as where answers have nothing to do with the labels"
      }`
      : `${name}: temperature ${temperature.toFixed(3)}, fitted on ${rows}; there the NLL is ${
        after.toFixed(4)
      }, as it was trained ${before.toFixed(4)}`,
  );
  return await dividedBy(teacher, temperature);
}

async function dividedBy(
  { label: _, withMembers: _own, ...teacher }: LiveTeacher,
  temperature: number,
): Promise<LiveTeacher> {
  const { combination } = teacher;
  return {
    ...teacher,
    fingerprint: await fingerprint(["calibrated", String(temperature), teacher.fingerprint!]),
    temperature: temperature * (teacher.temperature ?? 1),
    ...combination
      ? { combination: { ...combination, temperature: temperature * (combination.temperature ?? 1) } }
      : {},
    predict: (batch) =>
      tidyOutputs(() => {
        const outputs = teacher.predict(batch);
        return { ...outputs, logits: tf.div(outputs.logits, temperature) as tf.Tensor2D };
      }),
  };
}
