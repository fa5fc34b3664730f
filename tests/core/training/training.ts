import { type Clock, stillClock } from "../../../core/base/clock.ts";
import { seededRandom } from "../../../core/base/random.ts";
import type { Storage } from "../../../core/base/storage.ts";
import { formulaOf, lossWith } from "../../../core/catalogue/define.ts";
import type { RunEvent } from "../../../core/events.ts";
import type { LogContext, Loss } from "../../../core/loss.ts";
import { asTeacher } from "../../../core/models/teachers.ts";
import type { Optimizer } from "../../../core/optimizer.ts";
import type { EncodedRows } from "../../../core/preprocessing.ts";
import type { Spec } from "../../../core/spec.ts";
import type { Stage } from "../../../core/strategy.ts";
import type { Student } from "../../../core/student.ts";
import type { LiveTeacher } from "../../../core/teacher.ts";
import { checkpointIn, noCheckpoint } from "../../../core/training/checkpoint.ts";
import { type StageTraining, train } from "../../../core/training/loop.ts";
import { clouds, partOf, toyCatalogue, toyStages, valuesOf, withoutMathRandom } from "../../toy.ts";

export const CATALOGUE = toyCatalogue();
/** Steps of 16, 16 and 12 rows. */
export const PART = partOf(clouds({ rows: 44 }));
export const STEPS_PER_EPOCH = 3;
/** The labels and the teacher's answers, as the terms of a sum. */
export const BOTH = { use: "sum", of: ["cross-entropy", "soft-targets"] };
/** With dropout and batch norm, whose masks and statistics every forward pass could disturb. */
export const STUDENT = { use: "mlp", hidden: [6, 5], dropout: 0.25, batchNorm: true };

/** How one training differs from the usual one. */
export interface Given {
  readonly epochs?: number;
  readonly optimizer?: Optimizer;
  readonly part?: EncodedRows;
  readonly seed?: number;
  readonly loss?: Loss;
  readonly teacher?: (live: LiveTeacher) => LiveTeacher;
  /** Its config; that of {@link STUDENT} by default. */
  readonly spec?: unknown;
  readonly student?: (student: Student) => Student;
  /** What the stage has beside student, teacher and loss. */
  readonly stage?: (student: Student) => Pick<Stage, "afterStep" | "state">;
  readonly augment?: StageTraining["augmentation"];
  /** Aborts while this step is made, from 1. */
  readonly abortIn?: number;
  readonly storage?: Storage;
  readonly clock?: Clock;
  readonly watch?: (event: RunEvent) => void;
}

/** What came of a training. */
export interface Trained {
  readonly state: readonly Float32Array[];
  readonly events: readonly RunEvent[];
}

/** Trains a student with dropout and batch norm, beside a teacher, by Adam; gives its state and what happened. */
export async function trained(
  { epochs = 3, optimizer = adam(), part = PART, seed = 1, loss = lossOf(), ...given }: Given = {},
): Promise<Trained> {
  const { newStudent } = toyStages(CATALOGUE, { features: part.width, seed });
  const live = asTeacher(newStudent("teacher"));
  const student = newStudent("student", (given.spec ?? STUDENT) as Spec<"student">);
  const controller = new AbortController();
  // The stage's first call tries the loss; then there is one for each step.
  let asked = 0;
  const ask = <T>(of: () => T): T => {
    if (asked++ === given.abortIn) controller.abort();
    return of();
  };
  const { needs, terms } = loss;
  const formula = formulaOf(loss);
  const watched = lossWith((context) => ask(() => loss(context)), {
    ...needs ? { needs } : {},
    ...terms ? { terms } : {},
    ...formula ? { knownTerms: (log: LogContext) => ask(() => formula.terms(log)) } : {},
  });
  const events: RunEvent[] = [];
  const lesson: StageTraining = {
    part,
    epochs,
    batchSize: 16,
    optimizer,
    augmentation: given.augment,
    random: seededRandom(seed).split("lesson"),
  };
  const stage: Stage = {
    name: "student",
    student: given.student?.(student) ?? student,
    teacher: given.teacher?.(live) ?? live,
    loss: watched,
    ...given.stage?.(student),
  };
  try {
    await withoutMathRandom(() =>
      train(stage, lesson, {
        seed,
        events(event) {
          events.push(event);
          given.watch?.(event);
        },
        clock: given.clock ?? stillClock(),
        checkpoint: given.storage
          ? checkpointIn(given.storage, { config: "config", data: "data" }, "memory")
          : noCheckpoint(),
        signal: controller.signal,
      })
    );
    return { state: valuesOf(student.state), events };
  } finally {
    [live, student].forEach((one) => one.dispose());
  }
}

export function adam(learningRate: unknown = 0.01): Optimizer {
  return CATALOGUE.make("optimizer", { use: "adam", learningRate });
}

/** A loss by its config. */
export function lossOf(spec: unknown = BOTH): Loss {
  return CATALOGUE.make("loss", spec);
}

/** What an epoch is reported as. */
export function epochsOf(events: readonly RunEvent[]) {
  return events.filter((event) => event.type === "epoch");
}
