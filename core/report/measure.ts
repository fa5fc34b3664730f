import type { ActiveBackend } from "../backend.ts";
import type { Clock } from "../base/clock.ts";
import { BACKEND, CLOCK, type Container, EVENTS } from "../catalogue/container.ts";
import { labelOnlyStage } from "../catalogue/label_only.ts";
import type { Prepared } from "../data/prepare.ts";
import { finiteAnswers, latencies } from "../models/predict.ts";
import { asTeacher, isLive } from "../models/teachers.ts";
import type { EncodedRows } from "../preprocessing.ts";
import type { Evaluation, Latency, ModelResult, SeedResult, WeightedEvaluation } from "../results.ts";
import type { Spec } from "../spec.ts";
import type { Student } from "../student.ts";
import type { LiveTeacher } from "../teacher.ts";
import { measureQuantised } from "./measure_quantised.ts";
import { agreement, evaluate } from "./metrics.ts";
import type { TeachersSeen } from "./seen_rows.ts";
import { TeacherAnswersKept } from "./teachers/teacher_answers.ts";

/** The trained models of one seed. */
export interface Models {
  readonly teacher: LiveTeacher;
  readonly student: Student;
  readonly baseline: Student;
  /** The config's further label-only students, in its order. */
  readonly labelOnly: readonly { readonly name: string; readonly student: Student }[];
  /** Those that were trained to be the teacher. */
  readonly trained: readonly Student[];
  /** The rows that one of these was trained on, where it was not all training rows. */
  rowsOf?(student: Student): Int32Array | undefined;
  /** What is known of the rows that the teacher has seen before this run. */
  readonly teachersSeen: TeachersSeen;
  /** How a model was made; undefined for one that no plugin of the run made by itself. */
  specOf?(student: Student): Spec<"student"> | undefined;
  dispose(): void;
}

/** Where the models of a seed are measured. */
export interface SeedScope {
  readonly scope: Container;
  readonly seed: number;
}

/** Latencies, and accuracies on the test and validation rows, of all models of a seed. */
export async function measure(
  { scope, seed }: SeedScope,
  prepared: Prepared,
  { teacher, student, baseline, labelOnly }: Pick<Models, "teacher" | "student" | "baseline" | "labelOnly">,
): Promise<SeedResult> {
  const [backend, events, clock] = [scope.resolve(BACKEND), scope.resolve(EVENTS), scope.resolve(CLOCK)];
  const { classes } = prepared.preprocessing;
  const members = teacher.members?.filter(isLive) ?? [teacher];
  const further = labelOnly.map(({ student }) => asTeacher(student));
  const all = [...members, teacher, asTeacher(baseline), asTeacher(student), ...further];
  const times = await timesOf(all, prepared.test, clock, backend);

  const { test, validation } = prepared;
  const kept = new TeacherAnswersKept({
    teacher,
    models: members.length + 1,
    width: classes.length,
    answers: "softmax",
    test,
    validation,
    measure(logits, truth) {
      const { accuracy, nll } = evaluate(logits, Int32Array.from(truth));
      return { accuracy, nll };
    },
  });
  const evaluations: Evaluation[] = [];
  for (const model of all) {
    const logits = await finiteAnswers(model, prepared.test, { of: "test rows", classes, backend });
    kept.keep("test", logits);
    evaluations.push(evaluate(logits, prepared.test.labels));
  }
  const ofTeacher = evaluations[members.length]!;
  const names = [
    ...members.map(({ name }) => name),
    "ensemble",
    "baseline",
    "student",
    ...labelOnly.map(({ name }) => labelOnlyStage(name)),
  ];
  const results: ModelResult[] = [];
  for (const [i, model] of all.entries()) {
    const evaluation = evaluations[i]!;
    const { accuracy, nll, ece } = evaluation;
    events({ type: "evaluated", seed, model: names[i]!, split: "test", metrics: { accuracy, nll, ece } });
    const validation = await onValidation(model, prepared.validation, { classes, backend, kept });
    results.push({
      name: names[i]!,
      parameters: model.parameters,
      evaluation,
      ...prepared.test.weights ? { weighted: weightedEvaluation(evaluation, prepared.test) } : {},
      agreement: agreement(evaluation.predicted, ofTeacher.predicted),
      validationAccuracy: validation?.accuracy ?? null,
      validationNll: validation?.nll ?? null,
      latency: times[i]!,
    });
  }
  const [ensemble, base, distilled, ...others] = results.slice(members.length) as [
    ModelResult,
    ModelResult,
    ModelResult,
    ...ModelResult[],
  ];
  return {
    seed,
    data: countsOf(prepared),
    teachers: results.slice(0, members.length),
    ensemble,
    baseline: base,
    ...others.length
      ? { labelOnly: others.map((result, i) => ({ ...result, name: labelOnly[i]!.name })) }
      : {},
    student: distilled,
    diagnostics: kept.diagnose(),
    quantised: await measureQuantised(student, distilled.evaluation, prepared.test, backend),
    testRows: prepared.test.rows,
    testLabels: prepared.test.labels,
  };
}

/** Latencies of models, in their order; null for one that looks its answers up, as that says nothing of who gave them. */
export async function timesOf(
  models: readonly LiveTeacher[],
  part: EncodedRows,
  clock: Clock,
  backend: ActiveBackend,
): Promise<(Latency | null)[]> {
  const measured = await latencies(models.filter(({ looksUp }) => !looksUp), part, clock, backend);
  let next = 0;
  return models.map(({ looksUp }) => looksUp ? null : measured[next++]!);
}

/** Means over the rows by their weights. */
function weightedEvaluation(
  { predicted, rowNll }: Evaluation,
  { labels, weights }: EncodedRows,
): WeightedEvaluation {
  let [right, nll, all] = [0, 0, 0];
  weights!.forEach((weight, i) => {
    all += weight;
    nll += weight * rowNll[i]!;
    if (predicted[i] === labels[i]) right += weight;
  });
  return { accuracy: right / all, nll: nll / all };
}

async function onValidation(
  model: LiveTeacher,
  part: EncodedRows,
  { classes, backend, kept }: {
    readonly classes: readonly string[];
    readonly backend: ActiveBackend;
    readonly kept: TeacherAnswersKept;
  },
): Promise<Evaluation | null> {
  if (!part.rows.length) return null;
  const logits = await finiteAnswers(model, part, { of: "validation rows", classes, backend });
  kept.keep("validation", logits);
  return evaluate(logits, part.labels);
}

/** Rows, features and classes of one seed. */
export function countsOf({ train, validation, test, preprocessing, split }: Prepared): SeedResult["data"] {
  return {
    train: train.rows.length,
    validation: validation.rows.length,
    test: test.rows.length,
    features: preprocessing.features,
    classes: preprocessing.classes.length,
    ...preprocessing.answer ? { task: preprocessing.answer.task } : {},
    ...split === undefined ? {} : { split },
  };
}
