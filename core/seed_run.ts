import { computeOn } from "./backend.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Checkpoint } from "./checkpoint.ts";
import type { ResolvedConfig, TrainOptions } from "./config.ts";
import { CLOCK, type Container, EVENTS, RANDOM, TARGETS } from "./container.ts";
import type { LabelledTable } from "./dataset.ts";
import { UserError } from "./errors.ts";
import { fingerprint } from "./fingerprint.ts";
import { countsOf, measure, type Models } from "./measure.ts";
import { predict } from "./predict.ts";
import { prepare, type Prepared } from "./prepare.ts";
import type { Random } from "./random.ts";
import type { SeedResult } from "./report.ts";
import type { Stage, StageRun } from "./strategy.ts";
import type { Student } from "./student.ts";
import { storedTeacher } from "./targets.ts";
import { modelPlan } from "./teacher_plan.ts";
import { type Lesson, train } from "./train.ts";

/** What one seed of a run works on. */
export interface SeedRun {
  readonly catalogue: Catalogue;
  readonly config: ResolvedConfig;
  /** The run's services, with this seed's random source. */
  readonly scope: Container;
  readonly seed: number;
  /** Where to compute. */
  readonly backend: string;
  readonly table: LabelledTable;
  /** Fingerprint of the table. */
  readonly data: string;
  readonly checkpoint: Checkpoint;
  readonly signal?: AbortSignal | undefined;
}

/** The models of one seed, trained, and how they did. The caller disposes the models. */
export interface SeedOutcome {
  readonly result: SeedResult;
  readonly student: Student;
  /** Models that were trained to be the teacher. */
  readonly teachers: readonly Student[];
  readonly prepared: Prepared;
  dispose(): void;
}

/** A stage as it will be trained. */
export interface PlannedStage {
  readonly stage: string;
  readonly parameters: number;
  readonly epochs: number;
  readonly steps: number;
}

/** Trains and evaluates all models of one seed: the teacher's, the strategy's, the same-budget baseline. */
export async function runSeed(run: SeedRun): Promise<SeedOutcome> {
  const { scope, seed, backend } = run;
  const [events, clock] = [scope.resolve(EVENTS), scope.resolve(CLOCK)];
  const prepared = prepare(run.table, run.config.data.split, scope.resolve(RANDOM));
  const models = await trainAll(run, prepared, {
    train: (stage, lesson) =>
      train(stage, lesson, { seed, backend, events, clock, checkpoint: run.checkpoint, signal: run.signal }),
    teacherFor: (stage) => labelOnce(run, prepared, stage),
  });
  try {
    const result = await measure(run, prepared, models);
    return { result, student: models.student, teachers: models.trained, prepared, dispose: models.dispose };
  } catch (error) {
    models.dispose();
    throw error;
  }
}

/** The stages of one seed with nothing trained: what `--dry-run` prints. */
export async function planSeed(
  run: SeedRun,
): Promise<{ readonly data: SeedResult["data"]; readonly stages: readonly PlannedStage[] }> {
  const prepared = prepare(run.table, run.config.data.split, run.scope.resolve(RANDOM));
  const stages: PlannedStage[] = [];
  const models = await trainAll(run, prepared, {
    train(stage, { part, epochs, batchSize }) {
      const steps = epochs * Math.ceil(part.rows.length / batchSize);
      stages.push({ stage: stage.name, parameters: stage.student.parameters, epochs, steps });
      return Promise.resolve();
    },
    teacherFor: (stage) => Promise.resolve(stage),
  });
  models.dispose();
  return { data: countsOf(prepared), stages };
}

/** How stages are trained: for real, or only noted. */
interface Training {
  train(stage: Stage, lesson: Lesson): Promise<void>;
  /** The stage with the teacher that training should ask. */
  teacherFor(stage: Stage): Promise<Stage>;
}

async function trainAll(run: SeedRun, prepared: Prepared, training: Training): Promise<Models> {
  const { catalogue, config, scope } = run;
  const random = scope.resolve(RANDOM);
  const made: Student[] = [];
  const disposables: { dispose(): void }[] = [];
  const context = catalogue.context(scope);

  const newStudent = (name = "student", spec = config.student, init = name): Student => {
    const shape = { features: prepared.train.width, classes: prepared.preprocessing.classes.length };
    computeOn(run.backend);
    const student = catalogue.make("student", spec, scope)({
      name,
      ...shape,
      random: random.split(`init/${init}`),
    });
    made.push(student);
    disposables.push(student);
    return student;
  };
  const stageRun: StageRun = {
    features: prepared.train.width,
    classes: prepared.preprocessing.classes.length,
    newStudent: (name, spec) => newStudent(name, spec),
    loss: (spec) => catalogue.make("loss", spec, scope),
  };
  const names = new Set<string>();
  /** Runs a generator of stages to its end. `lesson` names the streams of random numbers that each stage draws from. */
  const follow = async <T>(
    stages: AsyncGenerator<Stage, T, Student>,
    options: TrainOptions,
    where: string,
    lesson: (stage: Stage, index: number) => string,
  ): Promise<T> => {
    try {
      let next = await stages.next();
      for (let index = 0; !next.done; index++) {
        const stage = next.value;
        // A second stage of the name would take the first one's checkpoint for its own.
        if (names.has(stage.name)) {
          throw new Error(
            `Cannot run the stage ${stage.name} as its name must be unique: a stage before it has it`,
          );
        }
        names.add(stage.name);
        const settings = lessonOf(run, prepared, options, where, random.split(lesson(stage, index)));
        await training.train(settings.augmentation ? stage : await training.teacherFor(stage), settings);
        next = await stages.next(stage.student);
      }
      return next.value;
    } finally {
      // Where a stage failed, the generator's own `finally` still runs.
      await stages.return(undefined as never);
    }
  };

  try {
    const { train: ofTeacher, ...teacherSpec } = config.teacher;
    const plan = modelPlan(teacherSpec, "teacher", context);
    const teacher = await follow(
      plan.stages(stageRun),
      ofTeacher,
      // What the teacher's part leaves out, it has from the student's.
      ofTeacher.batchSize === config.train.batchSize ? "train" : "teacher.train",
      ({ name }) => `lesson/${name}`,
    );
    disposables.push(teacher);
    const trained = [...made];

    const strategy = catalogue.make("strategy", config.strategy, scope);
    const lessons = strategy.stages({ ...stageRun, teacher });
    const student = await follow(lessons, config.train, "train", (_, index) => `lesson/${index + 1}`);

    // The baseline starts from the student's initial weights and sees the same rows in the same order.
    const baseline = newStudent("baseline", config.student, "student");
    const labels: Stage = { name: "baseline", student: baseline, loss: stageRun.loss("cross-entropy") };
    await follow(only(labels), config.train, "train", () => "lesson/1");
    return { teacher, student, baseline, trained, dispose: () => disposeAll(disposables) };
  } catch (error) {
    disposeAll(disposables);
    throw error;
  }
}

async function* only(stage: Stage): AsyncGenerator<Stage, Student, Student> {
  return yield stage;
}

function disposeAll(disposables: { dispose(): void }[]): void {
  for (const one of disposables.splice(0)) one.dispose();
}

function lessonOf(
  { catalogue, scope, table }: SeedRun,
  { train: part, preprocessing }: Prepared,
  { epochs, batchSize, optimizer, augment }: TrainOptions,
  where: string,
  random: Random,
): Lesson {
  if (batchSize !== undefined && batchSize > table.rows) {
    throw new UserError(
      `Cannot use this config: ${where}.batchSize must be at most the number of rows (${table.rows}): current value is ${batchSize}`,
    );
  }
  return {
    part,
    epochs,
    // What the split leaves to train on may be fewer.
    batchSize: Math.min(batchSize ?? 64, part.rows.length),
    optimizer: catalogue.make("optimizer", optimizer, scope),
    augmentation: augment ? catalogue.make("augmentation", augment, scope)(preprocessing) : undefined,
    random,
  };
}

/** A frozen teacher labels each training row once; its stored answers then take its place. */
async function labelOnce(
  { scope, seed, backend, data }: SeedRun,
  { train, preprocessing }: Prepared,
  stage: Stage,
): Promise<Stage> {
  const { teacher } = stage;
  if (teacher?.fingerprint === undefined) return stage;
  const targets = scope.resolve(TARGETS);
  const print = await fingerprint([
    "targets",
    teacher.fingerprint,
    data,
    JSON.stringify(preprocessing),
    train.rows,
  ]);
  const stored = await targets.get(print);
  if (stored) return { ...stage, teacher: storedTeacher(stored, teacher) };
  const classes = preprocessing.classes.length;
  const logits = await predict(teacher, train, backend);
  const fresh = { fingerprint: print, rows: train.rows, classes, logits };
  await targets.put(fresh);
  scope.resolve(EVENTS)({ type: "labelled", seed, teacher: teacher.name, rows: train.rows.length });
  return { ...stage, teacher: storedTeacher(fresh, teacher) };
}
