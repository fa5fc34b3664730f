import type { Report } from "../../../core/report.ts";
import { evaluate } from "../../../core/report/metrics.ts";
import { reportOf } from "../../../core/report/report.ts";
import type { Evaluation, ModelResult, SeedResult } from "../../../core/results.ts";

/** A model's result from the classes that it answers. */
export function resultOf(
  name: string,
  predicted: readonly number[],
  labels: Int32Array,
  rest: Partial<ModelResult> = {},
): ModelResult {
  const classes = Math.max(...labels, ...predicted) + 1;
  const logits = Float32Array.from(
    predicted.flatMap((answer) => Array.from({ length: classes }, (_, c) => c === answer ? 2 : 0)),
  );
  const evaluation: Evaluation = evaluate(logits, labels);
  const latency = { single: 1, batch256: 8 };
  return {
    name,
    parameters: 100,
    evaluation,
    agreement: 1,
    validationAccuracy: null,
    validationNll: null,
    latency,
    ...rest,
  };
}

/** One seed's results from the answers of the three models. */
export function seedResult(
  { ensemble, baseline, student, labels = ensemble.map(() => 0), rows = labels.map((_, i) => i), seed = 1 }: {
    readonly ensemble: readonly number[];
    readonly baseline: readonly number[];
    readonly student: readonly number[];
    readonly labels?: readonly number[];
    readonly rows?: readonly number[];
    readonly seed?: number;
  },
): SeedResult {
  const testLabels = Int32Array.from(labels);
  const of = (name: string, predicted: readonly number[], rest?: Partial<ModelResult>) =>
    resultOf(name, predicted, testLabels, rest);
  return {
    seed,
    data: { train: 10, validation: 0, test: labels.length, features: 4, classes: 2 },
    teachers: [
      of("teacher-1", ensemble, { parameters: 500 }),
      of("teacher-2", ensemble, { parameters: 500 }),
    ],
    ensemble: of("ensemble", ensemble, { parameters: 1000, latency: { single: 6, batch256: 40 } }),
    baseline: of("baseline", baseline),
    student: of("student", student, { agreement: 0.75 }),
    testRows: Int32Array.from(rows),
    testLabels,
  };
}

/** A report of one or more seeds. */
export function reportFrom(results: readonly SeedResult[], name = "toy"): Report {
  return reportOf(results, { name, backend: "cpu", student_path: "runs/toy/student", seconds: 1.5 });
}
