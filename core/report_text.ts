import type { Spread } from "./metrics.ts";
import type { ModelReport, Report } from "./report.ts";

/** Column heads of a report's table. */
export const COLUMNS: readonly string[] = [
  "model",
  "accuracy %",
  "NLL",
  "ECE %",
  "agreement %",
  "parameters",
  "bytes",
  "1 row ms",
  "256 rows ms",
];

/** A report's table, a row for each model: teachers, ensemble, baseline, student. */
export function tableOf(report: Report): readonly (readonly string[])[] {
  const several = report.seeds.length > 1;
  const row = (name: string, model: ModelReport & { readonly agreement?: Spread }) => [
    name,
    withSpread(model.accuracy, 100, 2, several),
    withSpread(model.nll, 1, 4, several),
    withSpread(model.ece, 100, 2, several),
    model.agreement ? withSpread(model.agreement, 100, 2, several) : "",
    grouped(model.parameters),
    grouped(model.bytes),
    model.latency_ms.single.toFixed(3),
    model.latency_ms.batch256.toFixed(3),
  ];
  const { teachers, ensemble, baseline, student } = report;
  // A teacher that is one model and no ensemble has one line, not the same line twice.
  const members = teachers.length > 1 ? teachers.map((teacher) => row(teacher.name, teacher)) : [];
  const name = teachers.length > 1 ? "ensemble" : "teacher";
  return [...members, row(name, ensemble), row("baseline", baseline), row("student", student)];
}

/** Column heads of the table of stored weights. */
export const QUANTISED_COLUMNS: readonly string[] = ["weights as", "accuracy %", "agreement %", "bytes"];

/** The student with its weights stored at each precision, a row for each; none in a report of an earlier Retort. */
export function quantisedTableOf({ quantised = [], seeds }: Report): readonly (readonly string[])[] {
  const several = seeds.length > 1;
  return quantised.map(({ precision, accuracy, agreement, bytes }) => [
    precision,
    withSpread(accuracy, 100, 2, several),
    withSpread(agreement, 100, 2, several),
    grouped(bytes),
  ]);
}

/** The same in one line; empty where there is nothing to say. */
export function quantisedLine({ quantised = [] }: Report): string {
  const stored = quantised.filter(({ precision }) => precision !== "float32").map((one) =>
    `${one.precision} ${percent(one.accuracy.mean)} % right in ${grouped(one.bytes)} bytes (agreement ${
      percent(one.agreement.mean)
    } %)`
  );
  return stored.length ? `Stored with fewer bits: ${stored.join(", ")}.` : "";
}

/** A report's warnings, a line each; none in a report of an earlier Retort. */
export function warningLines({ warnings = [] }: Report): readonly string[] {
  return warnings.map((message) => `warning: ${message}`);
}

/** What a person wants to know, in a few sentences. */
export function headline(report: Report): string {
  const { counts, recovered, compression, speedup, speedup_batch256, teachers, ensemble, baseline } = report;
  const times = (factor: number) => factor >= 10 ? factor.toFixed(0) : factor.toFixed(1);
  // A run without a clock has no latencies.
  const speed = Number.isFinite(speedup)
    ? `, ${times(speedup)} times faster on one row and ${times(speedup_batch256)} times on a batch of 256`
    : "";
  const teacher = teachers.length > 1 ? "ensemble" : "teacher";
  const size = `It is ${times(compression)} times smaller than the ${teacher}${speed}.`;
  if (!recovered) {
    const edge = ensemble.accuracy.mean - baseline.accuracy.mean;
    const reason = edge > 0
      ? `the ${teacher}'s edge over the baseline (${
        percent(edge)
      } points) is within noise, so no share of it is called ` +
        "recovered; more seeds (--seeds 5) or more test rows would tell"
      : `the ${teacher} is no better than the baseline, so there is no gain to recover`;
    return `Of ${grouped(counts.rows)} test answers the ${teacher} has ${
      grouped(counts.ensemble)
    } right, the baseline ${grouped(counts.baseline)}, the student ${
      grouped(counts.student)
    }: ${reason}. ${size}`;
  }
  const of = `of ${grouped(counts.rows)} test answers right: ${teacher} ${grouped(counts.ensemble)}, ` +
    `baseline ${grouped(counts.baseline)}, student ${grouped(counts.student)}`;
  const { value, low, high } = recovered;
  const whole = (share: number) => (100 * share).toFixed(0);
  return `The student recovered ${whole(value)} % of the ${teacher}'s gain (95 % interval ${whole(low)} to ${
    whole(high)
  } %; ${of}). ${size}`;
}

/** A fraction as a percentage with two decimals. */
export function percent(fraction: number): string {
  return (100 * fraction).toFixed(2);
}

/** `12345` as `12,345`. */
export function grouped(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(?:\d{3}){1,7}$)/g, ",");
}

function withSpread({ mean, sd }: Spread, factor: number, digits: number, several: boolean): string {
  const text = (mean * factor).toFixed(digits);
  return several ? `${text} ± ${(sd * factor).toFixed(digits)}` : text;
}
