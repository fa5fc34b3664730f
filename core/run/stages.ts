import type { Augmentation } from "../augmentation.ts";
import { scaleTo } from "../models/assistants.ts";
import { computeOn } from "../backend.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { DEFAULT_PARTS, type TrainOptions } from "../catalogue/config.ts";
import { RANDOM } from "../catalogue/container.ts";
import { show, UserError } from "../base/errors.ts";
import {
  BASELINE,
  BASELINE_LOSS,
  baselineStages,
  labelOnlyStage,
  labelOnlyTraining,
} from "../catalogue/label_only.ts";
import type { Models } from "../report/measure.ts";
import type { Spec } from "../plugin.ts";
import { PluginError } from "../catalogue/plugin_error.ts";
import { type Part, partsOf } from "../data/prepare.ts";
import type { Random } from "../base/random.ts";
import type { SeedRun } from "./seed_run.ts";
import { teachersSeen } from "../report/seen_rows.ts";
import { show as showRows } from "../data/views.ts";
import type { Stage, StageRun } from "../strategy.ts";
import { arraysOf, type Student } from "../student.ts";
import { modelPlan } from "../models/teacher_plan.ts";
import type { Lesson } from "../training/loop.ts";

/** How stages are trained: for real, or only noted. */
export interface Training {
  /** Whether what is trained is kept, so that a run can be gone on with. */
  readonly keeps: boolean;
  /**
   * Trains a stage. One that depends on no other stage has an origin: all that it is made from, beside its name and the
   * config, as a text.
   */
  train(stage: Stage, lesson: Lesson, origin?: string): Promise<void>;
  /** The stage with the teacher that training should ask. */
  teacherFor(stage: Stage, lesson: Lesson): Promise<Stage>;
  /** Called before the first stage that has a teacher, with a fresh student of the run. */
  check(stages: CheckedStages, student: Student): Promise<unknown>;
  warn(message: string): void;
}

/** A stage as the strategy yields it, and as it is trained. */
export interface CheckedStages {
  readonly live: Stage;
  readonly trained: Stage;
  readonly lesson: Lesson;
}

/** A student, and what it was made from. */
interface Origin {
  readonly spec: Spec<"student">;
  /** Names the stream of its initial weights. */
  readonly init: string;
}

/** Trains the teacher's models, the strategy's and the baseline, in this order. The caller disposes them. */
export async function trainAll(run: SeedRun, training: Training): Promise<Models> {
  const { catalogue, config, scope, prepared } = run;
  const random = scope.resolve(RANDOM);
  const origins = new Map<Student, Origin>();
  const disposables: { dispose(): void }[] = [];
  const shape = { features: prepared.train.width, classes: prepared.preprocessing.classes.length };

  const build = (name: string, spec: Spec<"student">, init: string): Student => {
    computeOn(run.backend);
    const made = catalogue.make("student", spec, scope)({
      name,
      ...shape,
      random: random.split(`init/${init}`),
    });
    const width = made.model.outputs[0]?.shape.at(-1);
    if (width === shape.classes) return made;
    made.dispose();
    throw new UserError(
      `Cannot use student ${spec.use} as it must answer one logit for each of the ${shape.classes} classes: it answers ${width}`,
    );
  };
  let studentUsed = false;
  const newStudent = (name = "student", spec = config.student, init = name): Student => {
    studentUsed ||= JSON.stringify(spec) === JSON.stringify(config.student);
    const student = build(name, spec, init);
    origins.set(student, { spec, init });
    disposables.push(student);
    return student;
  };
  const scaledStudent = (parameters: number): Spec<"student"> => {
    studentUsed = true;
    const { scaled } = catalogue.make("student", config.student, scope);
    if (!scaled) {
      throw new UserError(
        `Cannot make a student of ${parameters} parameters as its plugin must be one that can be scaled: ` +
          `${config.student.use} cannot; name the student itself instead of a size`,
      );
    }
    const spec = (factor: number) => ({ use: config.student.use, ...scaled(factor) });
    const factor = scaleTo(parameters, (factor) => {
      const student = build("scaled", spec(factor), "scaled");
      student.dispose();
      return student.parameters;
    });
    return spec(factor);
  };
  const stageRun: StageRun = {
    ...shape,
    preprocessing: prepared.preprocessing,
    ...prepared.raw ? { raw: prepared.raw } : {},
    newStudent: (name, spec) => newStudent(name, spec),
    studentSpec: config.student,
    scaledStudent,
    warn: training.warn,
    loss: (spec) => catalogue.make("loss", spec, scope),
  };

  const augmentations: Augmentations = new Map();
  const names = new Set<string>();
  const reserved = baselineStages(config);
  /** Augmentations that have been looked at, as texts: once each, since some are slow. */
  const lookedAt = new Set<string>();
  const warned = new Set<string>();
  const warnOfLost = (augment: Spec<"augmentation">, lesson: Lesson) => {
    const { use } = augment;
    if (warned.has(use) || lookedAt.has(JSON.stringify(augment))) return;
    lookedAt.add(JSON.stringify(augment));
    if (!losesClasses(lesson)) return;
    warned.add(use);
    training.warn(
      `the augmentation ${use} does not say what class a changed row is: where no teacher can say it (the same-budget ` +
        `baseline, and whatever else learns from labels alone) such a row is shown as it stands`,
    );
  };
  /** Runs a generator of stages to its end. `stream` names the random numbers that each stage draws from. */
  const follow = async <T>(
    stages: AsyncGenerator<Stage, T, Student>,
    { who, options, where, stream, partOf, before, origin }: Course,
  ): Promise<{ readonly made: T; readonly streams: ReadonlyMap<Student, string> }> => {
    const streams = new Map<Student, string>();
    let done = "";
    const step = async (trained?: Student) => {
      try {
        return await (trained ? stages.next(trained) : stages.next());
      } catch (error) {
        if (!(error instanceof PluginError) || !done) throw error;
        const remedy = training.keeps
          ? "; what is trained is kept: mend the plugin and go on with --resume"
          : "";
        throw new PluginError(`Cannot go on after stage ${done}: ${error.message}${remedy}`, {
          cause: error.cause,
        });
      }
    };
    try {
      let next = await step();
      for (let index = 0; !next.done; index++) {
        const stage = next.value;
        checkStage(stage, names, who, reserved);
        done = stage.name;
        names.add(stage.name);
        const from = stream(stage, index);
        streams.set(stage.student, from);
        const lesson = lessonOf(run, options, where, random.split(from), partOf(stage), augmentations);
        if (!stage.teacher && options.augment) warnOfLost(options.augment, lesson);
        const trained = await training.teacherFor(stage, lesson);
        await before?.({ live: stage, trained, lesson });
        await training.train(trained, lesson, stage.teacher ? undefined : origin);
        next = await step(stage.student);
      }
      return { made: next.value, streams };
    } finally {
      // Where a stage failed, the generator's own `finally` still runs.
      await stages.return(undefined as never);
    }
  };

  try {
    const { train: ofTeacher, ...teacherSpec } = config.teacher;
    const plan = modelPlan(teacherSpec, "teacher", catalogue.context(scope));
    const { made: teacher } = await follow(plan.stages(stageRun), {
      who: `teacher ${teacherSpec.use}`,
      options: ofTeacher,
      // What the teacher's part leaves out, it has from the student's.
      where: ofTeacher.batchSize === config.train.batchSize ? "train" : "teacher.train",
      stream: ({ name }) => `lesson/${name}`,
      partOf: () => prepared.train,
      ...plan.independent ? { origin: "labels" } : {},
    });
    disposables.push(teacher);
    const trained = [...origins.keys()];
    const seen = teachersSeen(teacher, run, training.warn);
    if (!names.size) checkUntrained(teacherSpec.use, ofTeacher, config.train);

    const { withUnlabelled, repeated } = partsOf(prepared);
    const ofStrategy = `strategy ${config.strategy.use}`;
    let checked = false;
    const strategy = catalogue.make("strategy", config.strategy, scope);
    const { made: student, streams } = await follow(strategy.stages({ ...stageRun, teacher }), {
      who: ofStrategy,
      options: config.train,
      where: "train",
      stream: (_, index) => `lesson/${index + 1}`,
      partOf: (stage) => stage.teacher ? withUnlabelled : repeated,
      async before(stages) {
        if (checked || !stages.live.teacher) return;
        checked = true;
        const fresh = build("student", config.student, "student");
        try {
          const again = build("student", config.student, "student");
          const unseeded = await differing(fresh, again).finally(() => again.dispose());
          if (unseeded !== undefined) {
            training.warn(
              `the initial weights of student ${config.student.use} (${unseeded}) are decided by no seed, as two students of ` +
                `the same seed differ: no run gives the same student again, and the baseline begins from other weights; draw ` +
                `them from the random source that the plugin is given`,
            );
          }
          await training.check(stages, fresh);
        } finally {
          fresh.dispose();
        }
      },
    });

    const lastLesson = [...streams].findLast(([one]) => one === student || isPartOf(student, one))?.[1];
    if (lastLesson === undefined) {
      throw new PluginError(
        `${ofStrategy}: it must return a student that it has trained: it returns another`,
      );
    }
    // The baseline has the student's architecture and initial weights, and sees the same rows in the same order as the
    // student did in its last stage, by itself or with others.
    // What it returns may be the student that was made for it under another coat.
    const originOf = (student: Student) => {
      const made = [...origins.keys()].find((one) => one === student || isPartOf(student, one));
      return made && origins.get(made);
    };
    if (originOf(student) && !studentUsed && !isUsual(catalogue, config.student)) {
      training.warn(
        `the config's student is not used, as ${ofStrategy} names its student itself: ${
          show(config.student)
        }`,
      );
    }
    const { spec, init } = originOf(student) ?? { spec: config.student, init: "student" };
    const onLabels = async (name: string, loss: Spec<"loss">, options: TrainOptions): Promise<Student> => {
      const student = newStudent(name, spec, init);
      const { made } = await follow(only({ name, student, loss: stageRun.loss(loss) }), {
        who: "the baseline",
        options,
        where: "train",
        stream: () => lastLesson,
        partOf: () => repeated,
        // What the strategy returns decides of it: who trains it ahead must find that it was just this.
        origin: JSON.stringify([spec, init, lastLesson]),
      });
      return made;
    };
    const baseline = await onLabels(BASELINE, BASELINE_LOSS, config.train);
    const asTrained = (loss: Spec<"loss">, train: TrainOptions) =>
      JSON.stringify([catalogue.parse(["loss"], loss), train]);
    const asBaseline = asTrained(BASELINE_LOSS, labelOnlyTraining(config.train));
    const labelOnly = [];
    for (const { name, loss, augment } of config.baselines ?? []) {
      const train = labelOnlyTraining(config.train, { augment });
      if (asTrained(loss, train) === asBaseline) {
        training.warn(
          `baselines: ${name} has the loss and the augmentation of the same-budget baseline, and so is the same ` +
            `student: leave it out`,
        );
      }
      const student = await onLabels(
        labelOnlyStage(name),
        loss,
        labelOnlyTraining(config.train, { augment }),
      );
      labelOnly.push({ name, student });
    }
    const specOf = (student: Student) => originOf(student)?.spec;
    const models = { teacher, student, baseline, labelOnly, trained, specOf, teachersSeen: seen };
    return { ...models, dispose: () => disposeAll(disposables) };
  } catch (error) {
    disposeAll(disposables);
    throw error;
  }
}

/** The first weight, by name, in which two students differ. */
async function differing(one: Student, other: Student): Promise<string | undefined> {
  const [values, others] = [await arraysOf(one.state), await arraysOf(other.state)];
  const at = values.findIndex((array, i) => array.some((value, j) => !Object.is(value, others[i]?.[j])));
  return at < 0 ? undefined : one.state[at]!.name;
}

/** At so many rows at most it is looked what an augmentation makes of them. */
const LOOKED_AT = 256;

/** Whether a stage without a teacher is shown some rows as they stand, since their class would be lost. */
function losesClasses(lesson: Lesson): boolean {
  const { length } = lesson.part.rows;
  const count = Math.min(LOOKED_AT, length);
  const positions = Int32Array.from({ length: count }, (_, i) => Math.floor(i * length / count));
  try {
    // A changed row has no number; one that is shown as it stands has its own.
    return showRows({ ...lesson, views: undefined }, positions, 0, false).rows.some((row) => row >= 0);
  } catch {
    // Training tells of it, with the stage and the step.
    return false;
  }
}

/** Whether a student is what it is where the config names none. */
function isUsual(catalogue: Catalogue, student: Spec<"student">): boolean {
  const usual = catalogue.kit().part("student").safeParse(DEFAULT_PARTS["student"]);
  return usual.success && JSON.stringify(usual.data) === JSON.stringify(student);
}

/** Throws where the config says how to train a teacher that is there already. */
function checkUntrained(use: string, ofTeacher: TrainOptions, train: TrainOptions): void {
  for (const key of Object.keys({ ...train, ...ofTeacher }) as (keyof TrainOptions)[]) {
    if (ofTeacher[key] === undefined || JSON.stringify(ofTeacher[key]) === JSON.stringify(train[key])) {
      continue;
    }
    throw new UserError(
      `Cannot use this config: teacher.train.${key} must be left out as teacher ${use} is trained already: current ` +
        `value is ${show(ofTeacher[key])}`,
    );
  }
}

/** How a generator of stages is gone through. */
interface Course {
  /** Whose stages these are, as an error names it. */
  readonly who: string;
  readonly options: TrainOptions;
  /** Where the options are in the config. */
  readonly where: string;
  stream(stage: Stage, index: number): string;
  partOf(stage: Stage): Part;
  before?(stages: CheckedStages): Promise<void>;
  /** See `Training.train`. */
  readonly origin?: string;
}

/** Those made already, by the rows and the config: some look at all rows first, and stages share them. */
type Augmentations = Map<Part, Map<string, Augmentation>>;

/** Throws where what a strategy or a teacher's plan yields is no stage, or its name does not do. */
function checkStage(
  stage: Stage,
  taken: ReadonlySet<string>,
  who: string,
  reserved: readonly string[],
): void {
  const problem = (rule: string) => new PluginError(`${who}: each stage that it yields ${rule}`);
  if (typeof stage !== "object" || stage === null) {
    throw problem(`must be an object with name, student and loss: current value is ${show(stage)}`);
  }
  const { name, student, loss } = stage;
  // Checkpoints are files of this name.
  if (typeof name !== "string" || !/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name)) {
    throw problem(
      `must have a name of letters, digits, dots, hyphens and underscores: current value is ${show(name)}`,
    );
  }
  if (typeof student?.forward !== "function") throw problem(`must have a student: ${name} has none`);
  if (typeof loss !== "function") throw problem(`must have a loss: ${name} has none`);
  // A second stage of the name would take the first one's checkpoint for its own.
  if (taken.has(name)) throw problem(`must have a name of its own: ${name} is there twice`);
  if (reserved.includes(name) && who !== "the baseline") {
    const whose = name === BASELINE ? "the same-budget baseline's" : "a label-only student's (baselines)";
    throw problem(`must have a name of its own: ${name} is ${whose}`);
  }
}

/** Whether a student is one of several that were trained as one. */
function isPartOf(student: Student | undefined, whole: Student): boolean {
  const [first] = student?.variables ?? [];
  return first !== undefined && whole.variables.includes(first);
}

async function* only(stage: Stage): AsyncGenerator<Stage, Student, Student> {
  return yield stage;
}

function disposeAll(disposables: { dispose(): void }[]): void {
  for (const one of disposables.splice(0)) one.dispose();
}

function lessonOf(
  { catalogue, scope, rows, prepared: { preprocessing } }: SeedRun,
  { epochs, batchSize, optimizer, augment, views }: TrainOptions,
  where: string,
  random: Random,
  part: Part,
  made: Augmentations,
): Lesson {
  if (batchSize !== undefined && batchSize > rows.table) {
    throw new UserError(
      `Cannot use this config: ${where}.batchSize must be at most the number of rows (${rows.table}): current value is ${batchSize}`,
    );
  }
  const augmentation = (augment: Spec<"augmentation">) => {
    const ofPart = made.get(part) ?? new Map<string, Augmentation>();
    made.set(part, ofPart);
    const key = JSON.stringify(augment);
    const known = ofPart.get(key) ?? catalogue.make("augmentation", augment, scope)({ preprocessing, part });
    ofPart.set(key, known);
    return known;
  };
  return {
    part,
    epochs,
    // What the split leaves to train on may be fewer.
    batchSize: Math.min(batchSize ?? 64, part.rows.length),
    optimizer: catalogue.make("optimizer", optimizer, scope),
    augmentation: augment ? augmentation(augment) : undefined,
    views: augment ? views : undefined,
    stride: rows.table + (rows.unlabelled ?? 0),
    random,
  };
}
