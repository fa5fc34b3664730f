import type * as tf from "@tensorflow/tfjs";
import type { Loss } from "./loss.ts";
import type { EncodedRows, Preprocessing } from "./preprocessing.ts";
import type { Spec } from "./spec.ts";
import type { Student } from "./student.ts";
import type { RawRows } from "./table.ts";
import type { Task } from "./task.ts";
import type { LiveTeacher, Teacher } from "./teacher.ts";

/** A stage of training: train this student under this loss, with this teacher if there is one. */
export interface Stage {
  /** Unique within the run; names the stage in events, checkpoints and errors. */
  readonly name: string;
  readonly student: Student;
  readonly teacher?: LiveTeacher;
  readonly loss: Loss;
  /**
   * The rows to train on, by the data set's number: some of those that the stage would be trained on else. Left out, all of them.
   */
  readonly rows?: Int32Array | undefined;
  /** Called after each update of the weights, inside `tf.tidy` (to move an average along, say). */
  readonly afterStep?: () => void;
  /** What `afterStep` changes, in a fixed order: checkpoints hold it. */
  readonly state?: readonly tf.Variable[];
}

/** What a strategy, or a teacher's plan, knows of a run's task. */
export type TaskLosses = Pick<Task, "name" | "answers" | "hardLoss" | "softLoss" | "hasTemperature">;

/** The rows that choices are made on: a temperature, the weights of an ensemble. */
export interface ValidationRows extends Pick<EncodedRows, "rows" | "labels" | "targets" | "next"> {
  /**
   * A teacher's logits, `[rows, classes]`, or those of all positions. Undefined where nothing is trained, as in a plan: then
   * nothing can be chosen, and whatever would be is left as it is without.
   */
  ask(teacher: LiveTeacher): Promise<Float32Array | undefined>;
}

/** The rows that models are trained on, for who trains them on some of these. */
export interface TrainingRows extends Pick<EncodedRows, "rows" | "labels"> {
  /** A number for each row that those which belong together share, `[rows]`, where the data says that some do. */
  readonly groups?: Int32Array | undefined;
}

/** What a strategy, or a teacher's plan, may ask the run for. */
export interface StageRun {
  /** Number of input features. */
  readonly features: number;
  /** Number of outputs: of classes, of labels, of columns of numbers. */
  readonly classes: number;
  /** What is asked about each row. */
  readonly task: TaskLosses;
  /** How this run's rows became features, and its classes by name. */
  readonly preprocessing: Preprocessing;
  /** The rows before that, where the teacher's plan says that it reads them (`raw`). */
  readonly raw?: RawRows | undefined;
  readonly training: TrainingRows;
  readonly validation: ValidationRows;
  /** How many rows the run has: those of the table, and unlabelled ones, which are numbered on. */
  readonly rows?: { readonly table: number; readonly unlabelled?: number } | undefined;
  /** What all these rows are called, by column, where the teacher's plan says that it asks for it (`ids`). */
  readonly ids?: Readonly<Record<string, readonly string[]>> | undefined;
  /**
   * Asks a teacher that has `label` alone about all rows of the run, once, and gives one that looks the answers up. Teachers
   * of plans that are made by `innerPlan`, and the run's own, have been through this.
   */
  lookUp(teacher: Teacher, how: LookUpOptions): Promise<LiveTeacher>;
  /**
   * A fresh, untrained student. `spec` names another architecture than the config's student; `name` keeps
   * several apart (initial weights are drawn from the run's seed and this name).
   */
  newStudent(name?: string, spec?: Spec<"student">): Student;
  /** The config of the run's student. */
  readonly studentSpec: Spec<"student">;
  /**
   * The run's student made wider or narrower, to about this many parameters. Throws a `UserError` where its plugin
   * cannot be scaled.
   */
  scaledStudent(parameters: number): Spec<"student">;
  /** Tells the user something that is odd but no mistake, in one line. */
  warn(message: string): void;
  /** A loss by its config; without one, the loss of a model that learns from labels alone. */
  loss(spec?: Spec<"loss"> | string): Loss;
}

/** How a teacher's answers are looked up. */
export interface LookUpOptions {
  /** What it is called in messages. */
  readonly as: string;
  /** What it reads: raw rows by column name, or this run's features. */
  readonly reads: "cells" | "features";
}

/** What a strategy gets. */
export interface StrategyRun extends StageRun {
  readonly teacher: LiveTeacher;
}

/**
 * The order of stages. A strategy yields a stage and receives the student that it trained; what it returns is
 * the student of the run. It must yield the same stages for the same run: a resumed run replays them.
 */
export interface Strategy {
  stages(run: StrategyRun): AsyncGenerator<Stage, Student, Student>;
}
