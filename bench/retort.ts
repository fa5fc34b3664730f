import type { ActiveBackend } from "../core/backend.ts";
import { activeBackend } from "../core/kernels/active_backend.ts";
/** The subjects, run by Retort's engine as a run of its users does. */
import { builtinCatalogue, type Catalogue, systemClock } from "../cli/engine.ts";
import { Interrupted } from "../mod.ts";
import {
  layersStudent,
  type LiveTeacher,
  type Random,
  seededRandom,
  type Spec,
  type Student,
} from "../plugins/author.ts";
import { stepsPerEpoch } from "../core/data/batches.ts";
import { noCheckpoint } from "../core/training/checkpoint.ts";
import { ensembleOf } from "../core/models/combined/ensemble.ts";
import { labelRange } from "../core/targets/label.ts";
import { predict } from "../core/models/predict.ts";
import { labelledTeacher } from "../core/targets/labelled_teacher.ts";
import { train } from "../core/training/loop.ts";
import { cnnModel } from "./models/cnn.ts";
import { transformerModel } from "./models/transformer.ts";
import {
  HARD,
  type LabelSubject,
  type Model,
  type PredictSubject,
  RATE,
  sizeOf,
  SOFT,
  STEPS,
  type Teachers,
  TEMPERATURE,
  type TrainSubject,
} from "./subjects.ts";
import type { EncodedRows } from "../core/preprocessing.ts";
import { asTeacher } from "../core/models/teachers.ts";

/** Retort with a backend that is active. */
export interface Retort {
  readonly catalogue: Catalogue;
  readonly backend: ActiveBackend;
}

/** Starts a backend: its name, or its part of a config. */
export async function startRetort(backend: string | Spec<"backend">): Promise<Retort> {
  const catalogue = builtinCatalogue();
  const made = catalogue.make("backend", backend);
  await made.activate();
  return { catalogue, backend: activeBackend(made.name) };
}

/** A student with random weights. */
export function studentOf({ catalogue }: Retort, model: Model, name = "student"): Student {
  if (model.use === "cnn") return layersStudent(name, cnnModel(model));
  if (model.use === "transformer") return layersStudent(name, transformerModel(model));
  const { features, classes } = sizeOf(model);
  const hidden = model.layers.slice(1, -1);
  return catalogue.make("student", { use: "mlp", hidden })({
    name,
    features,
    classes,
    inputs: {},
    random: seededRandom(1),
  });
}

/** Rows of noise, `[rows, width]`. */
export function noise(rows: number, width: number, classes: number): EncodedRows {
  const random = seededRandom(2);
  return {
    features: normals(rows * width, random),
    width,
    labels: Int32Array.from({ length: rows }, () => random.integer(classes)),
    rows: Int32Array.from({ length: rows }, (_, i) => i),
  };
}

/** Standard normal numbers; a loop, as `Float32Array.from` takes seconds for what a million rows need. */
function normals(count: number, random: Random): Float32Array {
  const values = new Float32Array(count);
  for (let i = 0; i < count; i++) values[i] = random.normal();
  return values;
}

/** Several models as one teacher. */
export async function ensemble(retort: Retort, { count, layers }: Teachers): Promise<LiveTeacher> {
  const members = Array.from(
    { length: count },
    (_, i) => asTeacher(studentOf(retort, { use: "mlp", layers }, `member-${i + 1}`)),
  );
  return await ensembleOf(members, { mean: "logits" });
}

/** A teacher of noise whose answers are stored, as a run has them after labelling once. */
export function noiseTeacher(part: EncodedRows, classes: number): LiveTeacher {
  const logits = normals(part.rows.length * classes, seededRandom(3));
  const predict = () => {
    throw new Error("its answers are stored");
  };
  const chunk = { rows: part.rows, answers: { classes, logits } };
  return labelledTeacher("bench", [chunk], { name: "noise", parameters: 0, predict, dispose() {} });
}

/** A student and all that its training needs. */
export interface Course {
  readonly student: Student;
  readonly teacher: LiveTeacher;
  readonly part: EncodedRows;
  readonly batch: number;
}

/**
 * Trains until it is told to stop, with the loss and optimizer of all subjects. `epoch` is called at the end of each
 * epoch and says whether to go on.
 */
export async function trainUntil(
  { catalogue, backend }: Retort,
  { student, teacher, part, batch }: Course,
  epoch: () => boolean,
): Promise<void> {
  const loss = catalogue.make("loss", {
    use: "sum",
    of: [
      { use: "scale", by: SOFT, of: { use: "soft-targets", temperature: TEMPERATURE } },
      { use: "scale", by: HARD, of: "cross-entropy" },
    ],
  });
  const optimizer = catalogue.make("optimizer", { use: "adam", learningRate: RATE });
  const stop = new AbortController();
  const training = { part, epochs: 1e6, batchSize: batch, optimizer, random: seededRandom(3) };
  const around = {
    seed: 1,
    backend,
    events: ({ type }: { readonly type: string }) => {
      if (type === "epoch" && !epoch()) stop.abort();
    },
    clock: systemClock(),
    checkpoint: noCheckpoint(),
    signal: stop.signal,
  };
  try {
    await train({ name: "bench", student, teacher, loss }, training, around);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  }
}

/** Milliseconds of a step, one sample for each epoch but the first. */
export async function trainSamples(retort: Retort, course: Course, seconds: number): Promise<number[]> {
  const samples: number[] = [];
  const steps = stepsPerEpoch({ rows: course.part.rows.length, batchSize: course.batch });
  let from: number | undefined;
  let until = 0;
  await trainUntil(retort, course, () => {
    const now = performance.now();
    if (from === undefined) until = now + 1000 * seconds;
    else samples.push((now - from) / steps);
    from = now;
    return !samples.length || now < until;
  });
  return samples;
}

/** What a training subject trains; the caller disposes the student and the teacher. */
export async function courseOf(retort: Retort, subject: TrainSubject, steps = STEPS): Promise<Course> {
  const { model, batch, teachers } = subject;
  const { features, classes } = sizeOf(model);
  const part = noise(steps * batch, features, classes);
  const teacher = teachers ? await ensemble(retort, teachers) : noiseTeacher(part, classes);
  return { student: studentOf(retort, model), teacher, part, batch };
}

/** A call that can be timed again and again. */
export interface Call {
  call(): Promise<unknown>;
  dispose(): void;
}

/** An ensemble's answers to all rows, encoded as they are stored. */
export async function labelling(retort: Retort, { teachers, rows }: LabelSubject): Promise<Call> {
  const teacher = await ensemble(retort, teachers);
  const part = noise(rows, teachers.layers[0]!, teachers.layers.at(-1)!);
  const source = { part, random: seededRandom(3) };
  const { backend } = retort;
  const question = { teacher, source, needs: {}, backend, encoding: { precision: "float16" } } as const;
  const call = () => labelRange(question, { view: 0, from: 0, to: rows });
  return { call, dispose: () => teacher.dispose() };
}

/** Some rows' logits of a student. */
export function predicting(retort: Retort, { model, rows }: PredictSubject): Call {
  const teacher = asTeacher(studentOf(retort, model));
  const { features, classes } = sizeOf(model);
  const part = noise(rows, features, classes);
  return { call: () => predict(teacher, part, retort.backend), dispose: () => teacher.dispose() };
}
