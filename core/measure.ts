import { CLOCK, type Container, EVENTS } from "./container.ts";
import { measureQuantised } from "./measure_quantised.ts";
import { agreement, evaluate, type Evaluation } from "./metrics.ts";
import type { Spec } from "./plugin.ts";
import { latencies, predict } from "./predict.ts";
import type { Part, Prepared } from "./prepare.ts";
import type { ModelResult, SeedResult } from "./report.ts";
import type { Student } from "./student.ts";
import { asTeacher, type Teacher } from "./teacher.ts";

/** The trained models of one seed. */
export interface Models {
  readonly teacher: Teacher;
  readonly student: Student;
  readonly baseline: Student;
  /** Those that were trained to be the teacher. */
  readonly trained: readonly Student[];
  /** How a model was made; undefined for one that no plugin of the run made by itself. */
  specOf?(student: Student): Spec<"student"> | undefined;
  dispose(): void;
}

/** Where the models of a seed are measured. */
export interface Place {
  readonly scope: Container;
  readonly seed: number;
  readonly backend: string;
}

/** Latencies, and accuracies on the test and validation rows, of all models of a seed. */
export async function measure(
  { scope, seed, backend }: Place,
  prepared: Prepared,
  { teacher, student, baseline }: Models,
): Promise<SeedResult> {
  const [events, clock] = [scope.resolve(EVENTS), scope.resolve(CLOCK)];
  const members = teacher.members ?? [teacher];
  const all = [...members, teacher, asTeacher(baseline), asTeacher(student)];
  const times = await latencies(all, prepared.test, clock, backend);

  const evaluations: Evaluation[] = [];
  for (const model of all) {
    evaluations.push(evaluate(await predict(model, prepared.test, backend), prepared.test.labels));
  }
  const ofTeacher = evaluations[members.length]!;
  const names = [...members.map(({ name }) => name), "ensemble", "baseline", "student"];
  const results: ModelResult[] = [];
  for (const [i, model] of all.entries()) {
    const evaluation = evaluations[i]!;
    const { accuracy, nll, ece } = evaluation;
    events({ type: "evaluated", seed, model: names[i]!, split: "test", metrics: { accuracy, nll, ece } });
    results.push({
      name: names[i]!,
      parameters: model.parameters,
      evaluation,
      agreement: agreement(evaluation.predicted, ofTeacher.predicted),
      validationAccuracy: await validationAccuracy(model, prepared.validation, backend),
      latency: times[i]!,
    });
  }
  const [ensemble, base, distilled] = results.slice(members.length) as [
    ModelResult,
    ModelResult,
    ModelResult,
  ];
  return {
    seed,
    data: countsOf(prepared),
    teachers: results.slice(0, members.length),
    ensemble,
    baseline: base,
    student: distilled,
    quantised: await measureQuantised(student, distilled.evaluation, prepared.test, backend),
    testRows: prepared.test.rows,
    testLabels: prepared.test.labels,
  };
}

async function validationAccuracy(model: Teacher, part: Part, backend: string): Promise<number | null> {
  return part.rows.length ? evaluate(await predict(model, part, backend), part.labels).accuracy : null;
}

/** Rows, features and classes of one seed. */
export function countsOf({ train, validation, test, preprocessing }: Prepared): SeedResult["data"] {
  return {
    train: train.rows.length,
    validation: validation.rows.length,
    test: test.rows.length,
    features: preprocessing.features,
    classes: preprocessing.classes.length,
  };
}
