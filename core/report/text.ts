import type { Spread } from "../base/statistics.ts";
import type { AnyReport, Compared, Coverage, Difference, ModelReport, Recovered, Report } from "../report.ts";

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

/** In place of milliseconds: a teacher that only labels rows (a service, say) is not measured. */
export const NOT_MEASURED = "–";

/** A report's table, a row for each model: teachers, ensemble, baseline, further label-only students, student. */
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
    model.latency_ms ? milliseconds(model.latency_ms.single) : NOT_MEASURED,
    model.latency_ms ? milliseconds(model.latency_ms.batch256) : NOT_MEASURED,
  ];
  const { teachers, ensemble, baseline, label_only = [], student } = report;
  // A teacher that is one model and no ensemble has one line, not the same line twice.
  const members = teachers.length > 1 ? teachers.map((teacher) => row(teacher.name, teacher)) : [];
  const name = teachers.length > 1 ? "ensemble" : "teacher";
  return [
    ...members,
    row(name, ensemble),
    row("baseline", baseline),
    ...label_only.map((one) => row(`labels: ${one.name}`, one)),
    row("student", student),
  ];
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
export function warningLines({ warnings = [] }: AnyReport): readonly string[] {
  return warnings.map((message) => `warning: ${message}`);
}

/** What a person wants to know, in a few sentences, in paragraphs with an empty line between them. */
export function headline(report: Report): string {
  const paragraphs = [
    [outcome(report), outcomeInNll(report), sizeOf(report)],
    [claim(report), chance(report)],
    [balance(report)],
    [byWeight(report)],
  ];
  return paragraphs.map((sentences) => sentences.filter((one) => one).join(" ")).filter((one) => one)
    .join("\n\n");
}

/** How the models do where rows count by their weight. */
function byWeight(report: Report): string {
  const { ensemble, baseline, student } = report;
  const models = [[teacherOf(report), ensemble], ["baseline", baseline], ["student", student]] as const;
  const parts = models.flatMap(([name, { weighted }]) =>
    weighted ? [`${name} ${percent(weighted.accuracy.mean)} % (NLL ${weighted.nll.mean.toFixed(4)})`] : []
  );
  return parts.length ? `With the rows' weights, right: ${parts.join(", ")}.` : "";
}

/** What the student has of the ensemble's gain in accuracy. */
function outcome(report: Report): string {
  const { counts, recovered, ensemble, baseline, leak } = report;
  const teacher = teacherOf(report);
  const of = `of ${grouped(counts.rows)} test answers right: ${teacher} ${grouped(counts.ensemble)}, ` +
    `baseline ${grouped(counts.baseline)}, student ${grouped(counts.student)}`;
  // A teacher that has seen test rows says nothing of what distillation gives, whichever way it comes out.
  if (counts.student < counts.baseline && !leak?.test) return `${below(report)} ${advice(report)}`;
  if (recovered) {
    return `The student recovered ${whole(recovered.value)} % of the ${teacher}'s gain (95 % interval ${
      whole(recovered.low)
    } to ${whole(recovered.high)} % over ${coverageOf(recovered)}; ${of}).`;
  }
  const edge = ensemble.accuracy.mean - baseline.accuracy.mean;
  const reason = leak?.test
    ? `the ${teacher} has learned from ${
      grouped(leak.test)
    } of these rows before, so its figures are too good and ` +
      "no share of its gain is called recovered"
    : edge > 0
    ? `the ${teacher}'s edge over the baseline (${
      percent(edge)
    } points) is within noise, so no share of it is called ` +
      "recovered; more seeds (--seeds 5) or more test rows would tell"
    : `the ${teacher} is no better than the baseline, so there is no gain to recover`;
  return `Of ${grouped(counts.rows)} test answers the ${teacher} has ${
    grouped(counts.ensemble)
  } right, the baseline ${grouped(counts.baseline)}, the student ${grouped(counts.student)}: ${reason}.`;
}

/** A student that learned less from the teacher than from the labels alone: a share of a gain would say nothing. */
function below(report: Report): string {
  const { counts, student_baseline } = report;
  const difference = student_baseline?.accuracy;
  return `The student is below its baseline: of ${grouped(counts.rows)} test answers it has ${
    grouped(counts.student)
  } right, the baseline ${grouped(counts.baseline)}, the ${teacherOf(report)} ${grouped(counts.ensemble)}${
    difference ? ` (${points(difference)})` : ""
  }${difference && difference.p >= LEVEL ? "; that much may be chance" : ""}.`;
}

/** What to try with a student below its baseline. */
function advice({ ensemble, baseline }: Report): string {
  return ensemble.accuracy.mean > baseline.accuracy.mean
    ? "Try a temperature of 1 (`strategy.temperature`), more weight on the labels (`strategy.hardWeight`) or longer " +
      "training (`train.epochs`), and judge by the validation rows."
    : "Its teacher is no better than the baseline: try a better teacher (more members, wider, longer training) before " +
      "anything else.";
}

/** The same in NLL: students often gain there first. */
function outcomeInNll(report: Report): string {
  const { recovered_nll, student_baseline, ensemble, baseline, student, leak } = report;
  if (recovered_nll === undefined || leak?.test) return "";
  const [e, b, s] = [ensemble, baseline, student].map(({ nll }) => nll.mean) as [number, number, number];
  const nats = `${teacherOf(report)} ${nll(e)}, baseline ${nll(b)}, student ${nll(s)}`;
  if (s > b) {
    const isTold = student_baseline?.nll && student_baseline.nll.p < LEVEL;
    return `In NLL the student is worse than its baseline (${nats})${
      isTold ? "" : "; that much may be chance"
    }.`;
  }
  if (recovered_nll) {
    return `In NLL it recovered ${whole(recovered_nll.value)} % (95 % interval ${
      whole(recovered_nll.low)
    } to ${whole(recovered_nll.high)} % over ${coverageOf(recovered_nll)}; ${nats}).`;
  }
  return e < b
    ? `In NLL the ${teacherOf(report)}'s edge is within noise (${nats}).`
    : `In NLL the ${teacherOf(report)} is no better than the baseline (${nats}).`;
}

/** Whether the teacher helped: the student against the best student of the same budget that had labels alone. */
export function claim(report: Report): string {
  const { best_label_only: best, label_only = [], leak } = report;
  // What the teacher has seen of the test rows reaches the student.
  if (!best || leak?.test) return "";
  const others = label_only.length;
  const chosen = best.chosen_on === "validation rows"
    ? "chosen on validation rows"
    : "chosen on the test rows, as there are none to validate on";
  const who = others
    ? `\`${best.name}\`, the best of ${others + 1} label-only students of the same budget (${chosen})`
    : "the baseline, the only label-only student of this run (`baselines` trains stronger ones)";
  const { accuracy, nll: inNll } = best.student_difference;
  if (!accuracy) return "";
  const isBoth = best.nll_name === best.name;
  const nats = inNll
    ? `${
      isBoth ? "; NLL" : `; in NLL, against \`${best.nll_name}\`, the best there with ${nll(best.nll.mean)},`
    } ${signed(inNll.value, 4)}, ${pValue(inNll.p)}`
    : "";
  const figures = `${percent(best.accuracy.mean)} % right${isBoth ? ` and NLL ${nll(best.nll.mean)}` : ""}`;
  return `Against ${who}, with ${figures}: ${points(accuracy)}${nats}: ${
    verdict(best.student_difference, others > 0)
  }.`;
}

/** What two tests at 5 % say of the student and the best label-only student, which may be the plain baseline alone. */
function verdict({ accuracy, nll }: Compared, hasOthers: boolean): string {
  const [right, sharp] = [told(accuracy), -told(nll)];
  const labels = hasOthers ? "labels alone" : "the plain baseline";
  if (right > 0) {
    return `the teacher helped beyond ${labels}${sharp < 0 ? " in accuracy, and in NLL it did harm" : ""}`;
  }
  if (right < 0) {
    return sharp > 0
      ? `${labels} did better in accuracy, in NLL the teacher helped`
      : `the student did worse than ${labels}`;
  }
  if (sharp === 0) return "nothing shows that the teacher helped";
  return `in accuracy the two are not told apart, in NLL the teacher ${sharp > 0 ? "helped" : "did harm"}`;
}

/** The sign of a difference that is told from 0, else 0. */
function told(difference: Difference | null): number {
  return difference && difference.p < LEVEL ? Math.sign(difference.value) : 0;
}

/** How much smaller and faster it is. */
export function sizeOf(report: AnyReport): string {
  const { compression, speedup, speedup_batch256 } = report;
  const times = (factor: number) => factor >= 10 ? factor.toFixed(0) : factor.toFixed(1);
  // A run without a clock has no latencies, and a teacher that only labels rows has none.
  const speed = speedup !== null && speedup_batch256 !== null && Number.isFinite(speedup)
    ? `, ${times(speedup)} times faster on one row and ${times(speedup_batch256)} times on a batch of 256`
    : "";
  return compression > 0
    ? `It is ${times(compression)} times smaller than the ${teacherOf(report)}${speed}.`
    : `The ${teacherOf(report)} has no parameters of its own to compare with${
      speedup === null ? ", and its time was not measured" : speed.replace(/^, /, "; the student is ")
    }.`;
}

/** Balanced accuracies, where accuracy alone would mislead. */
function balance(report: Report): string {
  const { ensemble, baseline, student } = report;
  const shown = [[teacherOf(report), ensemble], ["baseline", baseline], ["student", student]] as const;
  const isFar = shown.some(([, { accuracy, balanced_accuracy: balanced }]) =>
    balanced && Math.abs(accuracy.mean - balanced.mean) > 0.05
  );
  if (!isFar) return "";
  const said = shown.map(([name, { balanced_accuracy }]) =>
    `${name} ${percent(balanced_accuracy?.mean ?? NaN)} %`
  );
  return `Balanced accuracy, the mean recall of the classes: ${said.join(", ")}.`;
}

/** What no interval of one seed can cover. */
function chance({ seeds, best_label_only }: Report): string {
  return best_label_only && seeds.length === 1
    ? "Intervals and p-values of one seed cover the test rows and not the trainings: another seed may differ by more " +
      "(--seeds 5 covers both)."
    : "";
}

/** Two-sided tests at 5 %. */
const LEVEL = 0.05;

/** How the teacher is called: an ensemble, where it is several models. */
export function teacherOf({ teachers }: AnyReport): string {
  return teachers.length > 1 ? "ensemble" : "teacher";
}

/** An earlier Retort's intervals cover the rows alone. */
function coverageOf({ covers = "test rows" }: Pick<Recovered, "covers">): Coverage {
  return covers;
}

/** A difference of accuracies: `+0.42 points, 95 % interval 0.10 to 0.74 over test rows, p 0.012`. */
function points({ value, low, high, p, covers }: Difference): string {
  if (value === 0 && low === high) return "both are right on the same rows";
  return `${signed(100 * value, 2)} points, 95 % interval ${signed(100 * low, 2)} to ${
    signed(100 * high, 2)
  } over ${covers}, ${pValue(p)}`;
}

/** A p-value as `p 0.012` or `p < 0.001`. */
export function pValue(p: number): string {
  return p < 0.001 ? "p < 0.001" : `p ${p.toFixed(3)}`;
}

/** A number with its sign: `+0.42`, `−0.10`; what rounds to 0 has none. */
export function signed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  return Number(text) === 0 ? text : `${value < 0 ? "−" : "+"}${text}`;
}

function whole(share: number): string {
  return signed(100 * share, 0).replace("+", "");
}

/** Empty for a run without a clock. */
export function milliseconds(time: number): string {
  return Number.isFinite(time) ? time.toFixed(3) : "";
}

function nll(nats: number): string {
  return nats.toFixed(4);
}

/** The most classes whose recall is shown. */
const CLASSES = 100;

/**
 * The recall of each class by each model, a row for each class, and below it balanced accuracy; undefined for a report of an
 * earlier Retort.
 */
export function recallTableOf(report: Report): {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Classes that are left out. */
  readonly more: number;
} | undefined {
  const { class_names = [], label_only = [], ensemble, baseline, student } = report;
  const models = [
    [teacherOf(report), ensemble],
    ["baseline", baseline],
    ...label_only.map((one) => [`labels: ${one.name}`, one] as const),
    ["student", student],
  ] as const;
  if (!class_names.length || models.some(([, { recall }]) => !recall)) return undefined;
  const cell = (share: number | null | undefined) =>
    typeof share === "number" ? percent(share) : "no test row";
  const several = report.seeds.length > 1;
  return {
    columns: ["recall %", ...models.map(([name]) => name)],
    rows: [
      ...class_names.slice(0, CLASSES).map((
        name,
        c,
      ) => [name, ...models.map(([, { recall }]) => cell(recall![c]))]),
      [
        "mean: balanced accuracy",
        ...models.map(([, { balanced_accuracy }]) => withSpread(balanced_accuracy!, 100, 2, several)),
      ],
    ],
    more: Math.max(0, class_names.length - CLASSES),
  };
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
