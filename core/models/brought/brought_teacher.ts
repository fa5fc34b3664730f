import { fingerprint } from "../../base/fingerprint.ts";
import type { InputsOf } from "../../data/raw_rows.ts";
import type { StageRun } from "../../strategy.ts";
import type { LiveTeacher } from "../../teacher.ts";
import { tidyOutputs } from "../teachers.ts";
import { type Answering, answersOf, targetsOf } from "./answers.ts";
import { type Adapter, type BroughtOptions, type GivenModel, inputsOf, type Own } from "./inputs.ts";

/**
 * A teacher with what it reads and answers made what this run's students read and answer. Throws a `UserError` that names it by its
 * path where that cannot be done; what is guessed is told by `run.warn`.
 */
export async function broughtTeacher(
  teacher: LiveTeacher,
  { path, given, options, own, run }: {
    readonly path: string;
    readonly given: GivenModel;
    readonly options: BroughtOptions;
    readonly own: Own;
    readonly run: StageRun;
  },
): Promise<LiveTeacher> {
  const inputs = inputsOf(path, given, options, run, own.preprocessing);
  const isChoice = run.task.answers !== "sigmoid" && run.task.answers !== "numbers";
  const answers = (isChoice ? answersOf : targetsOf)(path, given, options, run, own);
  return await adapted(teacher, inputs, answers);
}

/** A teacher with what it reads and answers made what is wanted of it. */
async function adapted(
  teacher: LiveTeacher,
  inputs: Adapter<InputsOf> | undefined,
  answers: Answering | undefined,
): Promise<LiveTeacher> {
  if (!inputs && !answers) return teacher;
  return {
    ...teacher,
    fingerprint: await fingerprint([teacher.fingerprint!, inputs?.print ?? "", answers?.print ?? ""]),
    predict: (batch) =>
      tidyOutputs(() => {
        const outputs = teacher.predict(
          inputs ? { ...batch, inputs: { ...batch.inputs, features: inputs.make(batch) } } : batch,
        );
        return answers ? { ...outputs, logits: answers.make(outputs.logits) } : outputs;
      }),
  };
}
