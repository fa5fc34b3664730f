import type { Catalogue } from "../catalogue/catalogue.ts";
import type { TrainOptions } from "../catalogue/config.ts";
import { BASELINE, labelOnlyStage, labelOnlyTraining } from "../catalogue/label_only.ts";
import type { Loss } from "../loss.ts";
import type { EncodedRows } from "../preprocessing.ts";
import type { Models } from "../report/measure.ts";
import type { Spec } from "../spec.ts";
import type { TaskLosses } from "../strategy.ts";
import type { Student } from "../student.ts";
import type { SeedRun } from "./seed_run.ts";
import { oneStage, type StageRunner } from "./stage_runner.ts";
import type { StudentOrigin, Students } from "./students.ts";

/** What the label-only students of a seed are like. */
export interface LabelOnlyPlan {
  readonly runner: StageRunner;
  readonly students: Students;
  readonly task: Pick<TaskLosses, "hardLoss">;
  readonly loss: (spec: Spec<"loss">) => Loss;
  readonly warn: (message: string) => void;
  /** What the run's student was made from. */
  readonly of: StudentOrigin;
  /** The training rows, repeated as the student's are. */
  readonly part: EncodedRows;
  /** The random stream of the student's last stage. */
  readonly stream: string;
}

/**
 * Trains the same-budget baseline and the config's further label-only students: the run's student again, with its
 * architecture and initial weights, on the same rows in the same order as in its last stage, from labels alone.
 */
export async function labelOnlyStudents(
  { catalogue, config }: Pick<SeedRun, "catalogue" | "config">,
  { runner, students, task: { hardLoss }, loss, warn, of: { spec, init }, part, stream }: LabelOnlyPlan,
): Promise<Pick<Models, "baseline" | "labelOnly">> {
  const onLabels = async (name: string, lossSpec: Spec<"loss">, options: TrainOptions): Promise<Student> => {
    const student = students.make(name, spec, init);
    const { made } = await runner.run(oneStage({ name, student, loss: loss(lossSpec) }), {
      who: "the baseline",
      options,
      where: "train",
      stream: () => stream,
      partOf: () => part,
      // What the strategy returns decides this: a worker that has trained the stage must have found just the same.
      origin: JSON.stringify([spec, init, stream]),
    });
    return made;
  };
  const baseline = await onLabels(BASELINE, hardLoss, config.train);
  const asTrained = (lossSpec: Spec<"loss">, train: TrainOptions) =>
    JSON.stringify([catalogue.parse(["loss"], lossSpec), train]);
  const asBaseline = asTrained(hardLoss, labelOnlyTraining(config.train));
  const labelOnly = [];
  for (const { name, loss: given, augment } of config.baselines ?? []) {
    // Where the config names none it has the catalogue's, which is that of classes.
    const lossSpec = isUsual(catalogue, given) ? hardLoss : given;
    const train = labelOnlyTraining(config.train, { augment });
    if (asTrained(lossSpec, train) === asBaseline) {
      warn(
        `baselines: ${name} has the loss and the augmentation of the same-budget baseline, and so is the same ` +
          `student: leave it out`,
      );
    }
    labelOnly.push({ name, student: await onLabels(labelOnlyStage(name), lossSpec, train) });
  }
  return { baseline, labelOnly };
}

/** Whether a loss is the one that a config has which names none. */
function isUsual(catalogue: Catalogue, loss: Spec<"loss">): boolean {
  return catalogue.defaults.labelLoss !== undefined &&
    JSON.stringify(loss) === JSON.stringify(catalogue.labelLoss);
}
