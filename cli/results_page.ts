import { spread } from "../core/base/statistics.ts";
import type { Compared, Difference } from "../core/report.ts";
import { pValue, signed } from "../core/report/text.ts";
import type { Ratio } from "../core/report/two_way.ts";
import {
  labelOnlyModel,
  type MethodRecord,
  type ModelRecord,
  type RecipeOutcomes,
  type RecipeRecord,
  recordOf,
  REFERENCE,
  type SeedRecord,
} from "./results_record.ts";
import { holm } from "./results_statistics.ts";
import { wrapped } from "./table.ts";

export type { RecipeOutcomes } from "./results_record.ts";

/** The section of a recipe: what it is, a table with a row for each method, and what of it is more than noise. */
export function section(outcomes: RecipeOutcomes): string {
  return sectionOf(recordOf(outcomes));
}

/** What a summary in JSON keeps of a recipe. */
export function summary(outcomes: RecipeOutcomes): RecipeRecord {
  return recordOf(outcomes);
}

/** Characters of a line of the page; a row of a table cannot be broken. */
const LINE_WIDTH = 120;

/** One column of the table. */
interface Column {
  readonly head: string;
  readonly cell: (method: MethodRecord) => string;
}

/** The section of a recipe from what its JSON holds. */
export function sectionOf({ name, about, tests, methods }: RecipeRecord): string {
  const hasOthers = methods.some(({ seeds }) => seeds.some(({ label_only }) => label_only.length));
  const noted = methods.filter(({ about }) => about !== undefined);
  const columns: readonly Column[] = [
    {
      head: "method",
      cell: (method) =>
        noted.includes(method) ? `${method.name} (${noted.indexOf(method) + 1})` : method.name,
    },
    { head: "baseline %", cell: ({ seeds }) => percentOf(seeds, ({ baseline }) => baseline.accuracy) },
    ...hasOthers
      ? [{
        head: "best label-only %",
        cell: ({ seeds, best_label_only: { name } }: MethodRecord) =>
          `${percentOf(seeds, (seed) => labelOnlyModel(seed, name).accuracy)} (${name})`,
      }]
      : [],
    { head: "student %", cell: ({ seeds }) => percentOf(seeds, ({ student }) => student.accuracy) },
    { head: "ensemble %", cell: ({ seeds }) => percentOf(seeds, ({ ensemble }) => ensemble.accuracy) },
    {
      head: "NLL: baseline, student, ensemble",
      cell: ({ seeds }) =>
        [
          ({ baseline }: SeedRecord) => baseline,
          ({ student }: SeedRecord) => student,
          ({ ensemble }: SeedRecord) => ensemble,
        ].map((pick) => meanOf(seeds, pick, "nll").toFixed(4)).join(", "),
    },
    { head: "agreement %", cell: ({ seeds }) => percentOf(seeds, ({ student }) => student.agreement) },
    { head: "ECE %", cell: ({ seeds }) => percentOf(seeds, ({ student }) => student.ece) },
    { head: "recovered %", cell: ({ recovered }) => shareOf(recovered) },
    {
      head: "recovered in NLL %",
      cell: ({ recovered_nll, nll_sums }) =>
        nll_sums.gains_over_baseline ? shareOf(recovered_nll) : "not kept",
    },
    { head: "student − baseline", cell: ({ student_baseline }) => points(student_baseline) },
    ...hasOthers
      ? [{
        head: "student − best label-only",
        cell: ({ student_best_label_only }: MethodRecord) => points(student_best_label_only),
      }]
      : [],
    {
      head: hasOthers ? "student − best label-only in NLL" : "student − baseline in NLL",
      cell: ({ student_best_label_only, best_label_only: { nll_name } }) =>
        `${nats(student_best_label_only)}${hasOthers ? ` (${nll_name})` : ""}`,
    },
    {
      head: `student − ${REFERENCE}`,
      cell: ({ student_reference }) => student_reference ? points(student_reference) : "",
    },
  ];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const table = [
    line(columns.map(({ head }) => head)),
    line(columns.map((_, i) => i ? "---:" : "---")),
    ...methods.map((method) => line(columns.map(({ cell }) => cell(method)))),
  ].join("\n");
  const seeds = tests.map(({ seed }) => seed);
  const trained = seeds.length > 1 ? `Seeds ${seeds[0]} to ${seeds.at(-1)}.` : `Seed ${seeds[0]}.`;
  return [
    `## ${name}`,
    [about, trained].filter((text) => text).join(" "),
    table,
    ...noted.length ? [noted.map(({ about }, i) => `(${i + 1}) ${about}`).join("  \n")] : [],
    covers(seeds.length),
    bests(methods, hasOthers),
    said(methods, ({ student_baseline }) => student_baseline.accuracy, "the same-budget baseline"),
    ...hasOthers
      ? [
        said(
          methods,
          ({ student_best_label_only }) => student_best_label_only.accuracy,
          "the best label-only student",
        ),
      ]
      : [],
    said(
      methods,
      ({ student_best_label_only }) => lowerIsBetter(student_best_label_only.nll),
      `the ${hasOthers ? "best label-only student" : "baseline"} in NLL`,
    ),
    said(methods, ({ student_reference }) => student_reference?.accuracy ?? null, `plain \`${REFERENCE}\``),
  ].map((part) => part.startsWith("|") ? part : wrapped(part, LINE_WIDTH)).join("\n\n");
}

/** What intervals and p-values take for chance. */
function covers(seeds: number): string {
  return seeds > 1
    ? `Intervals and p-values cover test rows and trainings (${seeds} seeds).`
    : "Intervals and p-values cover the test rows alone: one seed tells nothing of how another training would go.";
}

/** Which label-only students are the best, by how many methods. */
function bests(methods: readonly MethodRecord[], hasOthers: boolean): string {
  if (!hasOthers) {
    return "No further label-only student was trained beside the same-budget baseline, so claims are made against it alone.";
  }
  const counts = (names: readonly string[]) =>
    [...Map.groupBy(names, (name) => name)].sort(([, a], [, b]) => b.length - a.length).map(([name, those]) =>
      `\`${name}\` for ${those.length}`
    ).join(", ");
  const isOnTest = methods.some(({ best_label_only }) => best_label_only.chosen_on === "test rows");
  return `The best label-only student of each method's budget, chosen on ${
    isOnTest ? "the test rows where there are no validation rows" : "the validation rows"
  }: in accuracy ${
    counts(methods.map(({ best_label_only }) => best_label_only.name))
  } of ${methods.length} methods; in NLL ${
    counts(methods.map(({ best_label_only }) => best_label_only.nll_name))
  }.`;
}

function meanOf(
  seeds: readonly SeedRecord[],
  pick: (seed: SeedRecord) => ModelRecord,
  measure: "nll",
): number {
  return spread(seeds.map((seed) => pick(seed)[measure])).mean;
}

function percentOf(seeds: readonly SeedRecord[], pick: (seed: SeedRecord) => number): string {
  const { mean, sd } = spread(seeds.map(pick));
  const text = (100 * mean).toFixed(2);
  return seeds.length > 1 ? `${text} ± ${(100 * sd).toFixed(2)}` : text;
}

function shareOf(recovered: Ratio | null): string {
  const whole = (share: number) => (100 * share).toFixed(0).replace("-", "−");
  return recovered
    ? `${whole(recovered.value)} (${whole(recovered.low)} to ${whole(recovered.high)})`
    : "within noise";
}

function points({ accuracy }: Compared): string {
  return accuracy ? `${signed(100 * accuracy.value, 2)} (${pValue(accuracy.p)})` : "";
}

function nats({ nll }: Compared): string {
  return nll ? `${signed(nll.value, 4)} (${pValue(nll.p)})` : "not kept";
}

function lowerIsBetter(difference: Difference | null): Difference | null {
  return difference && { ...difference, value: -difference.value };
}

/** Which methods are better and which are worse, all tests of the table taken together. */
function said(
  methods: readonly MethodRecord[],
  pick: (method: MethodRecord) => Difference | null,
  than: string,
): string {
  const given = methods.flatMap((method) => {
    const test = pick(method);
    return test ? [{ name: method.name, ...test }] : [];
  });
  const holds = holm(given.map(({ p }) => p));
  const named = (better: boolean) =>
    given.filter(({ value }, i) => holds[i] && value > 0 === better).map(({ name }) => `\`${name}\``);
  const list = (names: readonly string[]) => names.length ? names.join(", ") : "none";
  return `Against ${than}, at 5 % for the whole column (Holm): better: ${list(named(true))}; worse: ${
    list(named(false))
  }.`;
}
