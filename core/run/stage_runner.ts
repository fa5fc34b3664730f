import type { Augmentation } from "../augmentation.ts";
import { show, UserError } from "../base/errors.ts";
import type { Random } from "../base/random.ts";
import { checkServes } from "../catalogue/catalogue.ts";
import type { TrainOptions } from "../catalogue/config.ts";
import { RANDOM, TASK } from "../catalogue/container.ts";
import { BASELINE, baselineStages } from "../catalogue/label_only.ts";
import { makerOf, mark, PluginError } from "../catalogue/plugin_error.ts";
import { BATCH_SIZE } from "../data/batches.ts";
import { FEATURES, readsOf } from "../data/inputs.ts";
import { rowsAt } from "../data/prepare.ts";
import { balancedClasses } from "../data/row_weights.ts";
import { type BatchView, viewBatch } from "../data/views.ts";
import { labelsAlone } from "../losses/labels_alone.ts";
import type { EncodedRows } from "../preprocessing.ts";
import type { Spec } from "../spec.ts";
import type { LookUpOptions, Stage } from "../strategy.ts";
import type { Student } from "../student.ts";
import { newView } from "../targets/look_up.ts";
import type { LiveTeacher, Teacher } from "../teacher.ts";
import type { StageTraining } from "../training/loop.ts";
import type { SeedRun } from "./seed_run.ts";
import { taskLosses } from "./task_of_run.ts";

/** A stage, with all that its training needs. */
export interface StageToTrain {
  /** The stage as the strategy, or the teacher's plan, yields it. */
  readonly stage: Stage;
  readonly training: StageTraining;
  /**
   * All that the stage is made from, beside its name and the config, as a text: of a stage that depends on no other. Two
   * stages of the same name and origin are trained to the same weights.
   */
  readonly origin?: string | undefined;
  /** Of the strategy's first stage with a teacher: an untrained student of the run, to be looked at while the task lasts. */
  readonly untrained?: Student | undefined;
}

/** Who goes through the stages of a seed: to train them, to plan them, or for the sake of some of them. */
export interface StageVisitor {
  /** Whether what is trained is kept, so that a run can be resumed. */
  readonly keeps: boolean;
  /** Whether each stage is trained, or given weights, when `visit` resolves: then what it has trained can be asked. */
  readonly trains: boolean;
  /** Called for each stage in turn; the next one is asked for when this resolves. */
  visit(task: StageToTrain): Promise<void>;
  /** See `StageRun.lookUp`. */
  lookUp(teacher: Teacher, how: LookUpOptions): Promise<LiveTeacher>;
  /** Tells the user something that is odd but no mistake, in one line. */
  warn(message: string): void;
}

/** How a generator of stages is run. */
export interface StageSource {
  /** Whose stages these are, as an error names it. */
  readonly who: string;
  readonly options: TrainOptions;
  /** Where the options are in the config. */
  readonly where: string;
  /** Names the random numbers that a stage draws from. */
  stream(stage: Stage, index: number): string;
  partOf(stage: Stage): EncodedRows;
  /** Called before a stage is visited; what it returns is the task's `untrained`, and disposed after the visit. */
  before?(stage: Stage): Promise<Student | undefined>;
  /** See `StageToTrain.origin`. */
  readonly origin?: string;
}

/** Runs generators of stages one after the other: the teacher's, the strategy's, those of the label-only students. */
export class StageRunner {
  readonly #run: SeedRun;
  readonly #visitor: StageVisitor;
  readonly #random: Random;
  readonly #names = new Set<string>();
  /** Those made already, by the rows and the config: some look at all rows first, and stages share them. */
  readonly #augmentations = new WeakMap<EncodedRows, Map<string, Augmentation>>();
  /** Augmentations that have been looked at, as texts: once each, since some are slow. */
  readonly #lookedAt = new Set<string>();
  readonly #warned = new Set<string>();
  readonly #unweighted = new Set<string>();
  /** Rows whose classes count alike, by those that they were made of. */
  readonly #balancedParts = new WeakMap<EncodedRows, EncodedRows>();

  constructor(run: SeedRun, visitor: StageVisitor) {
    this.#run = run;
    this.#visitor = visitor;
    this.#random = run.scope.resolve(RANDOM);
  }

  /** How many stages there were so far. */
  get count(): number {
    return this.#names.size;
  }

  /** Runs a generator to its end: what it returns, and the random stream of each student that it has trained. */
  async run<T>(
    stages: AsyncGenerator<Stage, T, Student>,
    source: StageSource,
  ): Promise<{
    readonly made: T;
    readonly streams: ReadonlyMap<Student, string>;
    /** What each student has been trained on, where it was some of the rows. */
    readonly rows: ReadonlyMap<Student, Int32Array>;
  }> {
    const { who, options, stream, before, origin } = source;
    const streams = new Map<Student, string>();
    const rows = new Map<Student, Int32Array>();
    let done = "";
    try {
      let next = await this.#next(stages, done);
      for (let index = 0; !next.done; index++) {
        checkStage(next.value, this.#names, who, baselineStages(this.#run.config));
        const stage = this.#withLabels(next.value);
        const { scope } = this.#run;
        if (scope.has(TASK)) checkServes(`the loss of stage ${stage.name}`, stage.loss, scope.resolve(TASK));
        done = stage.name;
        this.#names.add(stage.name);
        const from = stream(stage, index);
        streams.set(stage.student, from);
        if (stage.rows) rows.set(stage.student, stage.rows);
        const training = this.#trainingOf(stage, source, this.#random.split(from));
        if (training.part.weights) this.#warnOfUnweighted(stage);
        checkTeacher(stage, training);
        if (!stage.teacher && options.augment) this.#warnOfLostClasses(options.augment, training);
        const untrained = await before?.(stage);
        try {
          await this.#visitor.visit({
            stage,
            training,
            origin: stage.teacher ? undefined : origin,
            untrained,
          });
        } finally {
          untrained?.dispose();
        }
        next = await this.#next(stages, done, stage.student);
      }
      return { made: next.value, streams, rows };
    } finally {
      // Where a stage failed, the generator's own `finally` still runs.
      await stages.return(undefined as never);
    }
  }

  /** A stage whose teacher has no answer to some rows learns these from their labels alone. */
  #withLabels(stage: Stage): Stage {
    if (!stage.teacher?.answersRow) return stage;
    const { catalogue, scope, task } = this.#run;
    const hardLoss = catalogue.make("loss", taskLosses(catalogue, task).hardLoss, scope);
    return mark({ ...stage, loss: labelsAlone(stage.loss, hardLoss) }, makerOf(stage, "the strategy"));
  }

  /** The generator's next stage, given the student that it has trained. `done` is the stage before, for errors. */
  async #next<T>(
    stages: AsyncGenerator<Stage, T, Student>,
    done: string,
    trained?: Student,
  ): Promise<IteratorResult<Stage, T>> {
    try {
      return await (trained ? stages.next(trained) : stages.next());
    } catch (error) {
      if (!(error instanceof PluginError) || !done) throw error;
      const remedy = this.#visitor.keeps
        ? "; what is trained is kept: mend the plugin and go on with --resume"
        : "";
      throw new PluginError(`Cannot go on after stage ${done}: ${error.message}${remedy}`, {
        cause: error.cause,
      });
    }
  }

  #trainingOf(
    stage: Stage,
    { options: { epochs, batchSize, optimizer, augment, views, classWeight }, where, partOf }: StageSource,
    random: Random,
  ): StageTraining {
    const rowsOfStage = someRows(stage, partOf(stage));
    const part = classWeight ? this.#balanced(rowsOfStage, where) : rowsOfStage;
    const { catalogue, scope, rows } = this.#run;
    if (batchSize !== undefined && batchSize > rows.table) {
      throw new UserError(
        `Cannot use this config: ${where}.batchSize must be at most the number of rows (${rows.table}): current value is ${batchSize}`,
      );
    }
    if (augment) checkChanges(stage, part, `${where}.augment`, augment);
    const training: StageTraining = {
      part,
      epochs,
      // What the split leaves to train on may be fewer.
      batchSize: Math.min(batchSize ?? BATCH_SIZE, part.rows.length),
      optimizer: catalogue.make("optimizer", optimizer, scope),
      augmentation: augment ? this.#augmentation(augment, part) : undefined,
      views: augment ? views : undefined,
      stride: rows.table + (rows.unlabelled ?? 0),
      random,
    };
    if (augment) checkMixtures(stage, training, `${where}.augment`, augment);
    return training;
  }

  #balanced(part: EncodedRows, where: string): EncodedRows {
    const { preprocessing: { answer, classes } } = this.#run.prepared;
    if (answer) {
      throw new UserError(
        `Cannot use this config: ${where}.classWeight must be left out where the task is ${answer.task}, which has no classes`,
      );
    }
    const balanced = this.#balancedParts.get(part) ?? balancedClasses(part, classes.length);
    this.#balancedParts.set(part, balanced);
    return balanced;
  }

  #warnOfUnweighted({ name, loss }: Stage): void {
    const unweighted = (loss.terms ?? []).filter((term) => !term.loss.weighs).map((term) => term.name);
    if (loss.weighs || this.#unweighted.has(name)) return;
    this.#unweighted.add(name);
    const which = unweighted.length
      ? `its ${unweighted.length > 1 ? "losses" : "loss"} ${unweighted.join(", ")}`
      : "its loss";
    this.#visitor.warn(`stage ${name}: in ${which} all rows count the same, as it does not read row weights`);
  }

  #augmentation(augment: Spec<"augmentation">, part: EncodedRows): Augmentation {
    const { catalogue, scope, prepared: { preprocessing } } = this.#run;
    const ofPart = this.#augmentations.get(part) ?? new Map<string, Augmentation>();
    this.#augmentations.set(part, ofPart);
    const key = JSON.stringify(augment);
    const made = ofPart.get(key) ?? catalogue.make("augmentation", augment, scope)({ preprocessing, part });
    ofPart.set(key, made);
    return made;
  }

  #warnOfLostClasses(augment: Spec<"augmentation">, training: StageTraining): void {
    const { use } = augment;
    const text = JSON.stringify(augment);
    if (this.#warned.has(use) || this.#lookedAt.has(text)) return;
    this.#lookedAt.add(text);
    if (!losesClasses(training)) return;
    this.#warned.add(use);
    this.#visitor.warn(
      `the augmentation ${use} does not say what class a changed row is: where no teacher can say it (the same-budget ` +
        `baseline, and whatever else learns from labels alone) such a row is shown as it stands`,
    );
  }
}

/** Those of a part's rows that a stage names; all where it names none. */
function someRows({ name, rows }: Stage, part: EncodedRows): EncodedRows {
  if (rows === undefined) return part;
  const wanted = new Set(rows);
  const positions: number[] = [];
  part.rows.forEach((row, at) => wanted.has(row) && positions.push(at));
  if (positions.length) return rowsAt(part, positions);
  throw new PluginError(`stage ${name}: its rows must be some of the training rows: none of them is`);
}

/** Throws where a stage asks its teacher for what it has no function for. */
function checkTeacher({ name, teacher }: Stage, { augmentation, views }: StageTraining): void {
  if (!teacher) return;
  const cannot = `Cannot use teacher ${teacher.name} in stage ${name}`;
  if (typeof teacher.predict !== "function") {
    throw new PluginError(
      `${cannot} as it must have predict, which answers a step's rows at once: it ${
        typeof teacher.label === "function"
          ? "only labels rows; ask it first, by lookUp of the run"
          : "has none"
      }`,
    );
  }
  if (!teacher.looksUp || !augmentation) return;
  const isAskedOnce = views !== undefined && teacher.fingerprint !== undefined;
  if (!isAskedOnce) throw new UserError(`${cannot}: ${newView(teacher.name)}`);
}

/** A stage by itself, as a generator. */
export async function* oneStage(stage: Stage): AsyncGenerator<Stage, Student, Student> {
  return yield stage;
}

/** Throws where an augmentation would do nothing: it changes the features, and an image that stands in them. */
function checkChanges(
  { student }: Stage,
  { inputs = {} }: EncodedRows,
  where: string,
  augment: Spec<"augmentation">,
): void {
  const reads = readsOf(student);
  if (reads.some((name) => name === FEATURES || inputs[name]?.kind === "image")) return;
  throw new UserError(
    `Cannot use this config: ${where} must be left out as an augmentation changes the features, and ${student.name} ` +
      `reads ${reads.join(", ")} alone: current value is ${show(augment)}`,
  );
}

/** Throws where rows are mixed, and the student reads what is not mixed with them. */
function checkMixtures(
  { student }: Stage,
  training: StageTraining,
  where: string,
  augment: Spec<"augmentation">,
): void {
  const { inputs = {} } = training.part;
  const tokens = readsOf(student).filter((name) => inputs[name]?.kind === "tokens");
  if (!tokens.length || !trialOf(training)?.mixed) return;
  throw new UserError(
    `Cannot use this config: ${where} must be an augmentation that mixes no rows as ${student.name} reads ` +
      `${tokens.join(", ")}, which cannot be mixed: current value is ${show(augment)}`,
  );
}

/** At most so many rows are augmented to see whether their classes are lost. */
const LOOKED_AT = 256;

/** Whether a stage without a teacher uses some rows unchanged, since their class would be lost. */
function losesClasses(training: StageTraining): boolean {
  // A changed row has no number; one that is used unchanged has its own.
  return trialOf(training)?.rows.some((row) => row >= 0) ?? false;
}

/** Some rows as a stage without a teacher sees them; undefined where the augmentation fails, which training reports. */
function trialOf(training: StageTraining): BatchView | undefined {
  const { length } = training.part.rows;
  const count = Math.min(LOOKED_AT, length);
  const positions = Int32Array.from({ length: count }, (_, i) => Math.floor(i * length / count));
  try {
    return viewBatch({ ...training, views: undefined }, positions, 0, false);
  } catch {
    // Training reports it, with the stage and the step.
    return undefined;
  }
}

/** Throws where what a strategy or a teacher's plan yields is no stage, or its name will not do. */
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
  const { name, student, loss, rows } = stage;
  // Checkpoints are files of this name.
  if (typeof name !== "string" || !/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name)) {
    throw problem(
      `must have a name of letters, digits, dots, hyphens and underscores: current value is ${show(name)}`,
    );
  }
  if (typeof student?.forward !== "function") throw problem(`must have a student: ${name} has none`);
  if (typeof loss !== "function") throw problem(`must have a loss: ${name} has none`);
  if (rows !== undefined && !(rows instanceof Int32Array)) {
    throw problem(`must have rows that are an Int32Array, or none: those of ${name} are ${show(rows)}`);
  }
  // A second stage of the name would take the first one's checkpoint for its own.
  if (taken.has(name)) throw problem(`must have a name of its own: ${name} is there twice`);
  if (reserved.includes(name) && who !== "the baseline") {
    const whose = name === BASELINE ? "the same-budget baseline's" : "a label-only student's (baselines)";
    throw problem(`must have a name of its own: ${name} is ${whose}`);
  }
}
