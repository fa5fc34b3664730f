import { spread } from "../core/metrics.ts";
import type { Recipe } from "./results_recipes.ts";
import type { Outcome, Score } from "./results_run.ts";
import { holm, type Paired, paired, recoveredIn } from "./results_statistics.ts";

/** All outcomes of a recipe: for each method one for each seed. */
export interface RecipeOutcomes {
  readonly recipe: Recipe;
  readonly outcomes: ReadonlyMap<string, readonly Outcome[]>;
}

/** The method that all are compared with. */
const REFERENCE = "hinton";

/** The section of a recipe: what it is, a table with a row for each method, and what of it is more than noise. */
export function section({ recipe, outcomes }: RecipeOutcomes): string {
  const methods = [...outcomes.keys()];
  const reference = outcomes.get(REFERENCE);
  const againstBaseline = methods.map((method) =>
    paired(outcomes.get(method)!, ({ student }) => student, ({ baseline }) => baseline)
  );
  const againstReference = methods.map((method) =>
    reference && method !== REFERENCE
      ? paired(outcomes.get(method)!, ({ student }) => student, (_, i) => reference[i]!.student)
      : undefined
  );
  const seeds = outcomes.get(methods[0]!)!.map(({ seed }) => seed);
  const rows = methods.map((method, i) => {
    const all = outcomes.get(method)!;
    const recovered = recoveredIn(all);
    const whole = (share: number) => (100 * share).toFixed(0);
    return [
      method,
      percentOf(all, ({ baseline }) => baseline.accuracy),
      percentOf(all, ({ student }) => student.accuracy),
      percentOf(all, ({ ensemble }) => ensemble.accuracy),
      percentOf(all, ({ student }) => student.agreement),
      percentOf(all, ({ student }) => student.ece),
      recovered
        ? `${whole(recovered.value)} (${whole(recovered.low)} to ${whole(recovered.high)})`
        : "within noise",
      tested(againstBaseline[i]!),
      againstReference[i] ? tested(againstReference[i]) : "",
    ];
  });
  const head = [
    "method",
    "baseline %",
    "student %",
    "ensemble %",
    "agreement %",
    "ECE %",
    "recovered %",
    "student − baseline",
    `student − ${REFERENCE}`,
  ];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const table = [line(head), line(head.map((_, i) => i ? "---:" : "---")), ...rows.map(line)].join("\n");
  return [
    `## ${recipe.name}`,
    `${recipe.about} Seeds ${seeds[0]} to ${seeds.at(-1)}.`,
    table,
    said(methods, againstBaseline, "the same-budget baseline"),
    said(methods, againstReference, `plain \`${REFERENCE}\``),
  ].join("\n\n");
}

function percentOf(outcomes: readonly Outcome[], pick: (outcome: Outcome) => number): string {
  const { mean, sd } = spread(outcomes.map(pick));
  return `${(100 * mean).toFixed(2)} ± ${(100 * sd).toFixed(2)}`;
}

function tested({ difference, p }: Paired): string {
  const points = 100 * difference;
  const sign = points < 0 ? "−" : "+";
  return `${sign}${Math.abs(points).toFixed(2)} (p ${p < 0.001 ? "< 0.001" : p.toFixed(3)})`;
}

/** Which methods are better and which are worse, all tests of the table taken together. */
function said(methods: readonly string[], tests: readonly (Paired | undefined)[], than: string): string {
  const given = methods.flatMap((method, i) => tests[i] ? [{ method, ...tests[i] }] : []);
  const holds = holm(given.map(({ p }) => p));
  const named = (better: boolean) =>
    given.filter(({ difference }, i) => holds[i] && difference > 0 === better).map(({ method }) =>
      `\`${method}\``
    );
  const list = (names: readonly string[]) => names.length ? names.join(", ") : "none";
  return `Against ${than}, at 5 % for the whole column (Holm): better: ${list(named(true))}; worse: ${
    list(named(false))
  }.`;
}

/** What a summary in JSON keeps of a recipe. */
export function summary({ recipe, outcomes }: RecipeOutcomes): unknown {
  const of = (all: readonly Outcome[], pick: (outcome: Outcome) => Score) => ({
    accuracy: spread(all.map((outcome) => pick(outcome).accuracy)),
    nll: spread(all.map((outcome) => pick(outcome).nll)),
    ece: spread(all.map((outcome) => pick(outcome).ece)),
    agreement: spread(all.map((outcome) => pick(outcome).agreement)),
  });
  return {
    name: recipe.name,
    methods: Object.fromEntries([...outcomes].map(([method, all]) => [method, {
      seeds: all.map(({ seed }) => seed),
      ensemble: of(all, ({ ensemble }) => ensemble),
      baseline: of(all, ({ baseline }) => baseline),
      student: of(all, ({ student }) => student),
      recovered: recoveredIn(all),
    }])),
  };
}
