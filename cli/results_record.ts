/**
 * What `results.json` holds of a recipe: of every method and seed which test answers are right, of NLL what its tests are
 * made of, and what was computed from them. The page is written from it, and anybody can compute it again.
 */
import { BASELINE } from "../core/catalogue/label_only.ts";
import type { ChosenOn, Compared } from "../core/report.ts";
import {
  bestOf,
  compared,
  difference,
  type Pair,
  recoveredShare,
  recoverySums,
  type TestAnswers,
  type Trio,
} from "../core/report/comparisons.ts";
import { type ClusteredSums, clusteredSums, type Ratio } from "../core/report/two_way.ts";
import type { Recipe } from "./results_recipes.ts";
import type { Outcome, Score } from "./results_run.ts";
import { bitsOf, bitsToText } from "./results_statistics.ts";

/** All outcomes of a recipe: for each method one for each seed. */
export interface RecipeOutcomes {
  readonly recipe: Pick<Recipe, "name" | "about"> & {
    /** What each method changes in the recipe's config. */
    readonly methods?: Recipe["methods"];
    /** What there is to say of a method, by its name. */
    readonly notes?: Readonly<Record<string, string>>;
  };
  readonly outcomes: ReadonlyMap<string, readonly Outcome[]>;
}

/** The method that all are compared with. */
export const REFERENCE = "hinton";

/** A recipe's results. */
export interface RecipeRecord {
  readonly name: string;
  readonly about: string;
  /** The test rows of each seed. */
  readonly tests: readonly {
    readonly seed: number;
    readonly count: number;
    /** The data set's rows in the test split: bit i, as `bitsToText` writes it, is row i. */
    readonly rows: string;
  }[];
  /** Which test answers are right, bits in the order of the rows, as `bitsToText` writes them; models refer to them. */
  readonly right: readonly string[];
  readonly methods: readonly MethodRecord[];
}

/** One method's results. */
export interface MethodRecord {
  readonly name: string;
  readonly about?: string;
  readonly seeds: readonly SeedRecord[];
  readonly recovered: Ratio | null;
  readonly recovered_nll: Ratio | null;
  readonly student_baseline: Compared;
  /** The best students of the same budget that learned from labels alone, in accuracy and in NLL, chosen on the validation rows. */
  readonly best_label_only: {
    readonly name: string;
    readonly nll_name: string;
    readonly chosen_on: ChosenOn;
  };
  /** Student less the best in each measure. */
  readonly student_best_label_only: Compared;
  /** Student less the student of the reference method; the reference itself has none. */
  readonly student_reference?: Compared;
  /** What the tests in NLL are made of: sums over seeds with their covariances by row, by seed and by answer. */
  readonly nll_sums: {
    /** Two quantities: by how much the student is below the baseline, and the ensemble. */
    readonly gains_over_baseline: ClusteredSums | null;
    /** One quantity: student - label-only student that is best in NLL. */
    readonly student_best_label_only: ClusteredSums | null;
    /** One quantity: student - reference. */
    readonly student_reference?: ClusteredSums | null;
  };
}

/** One seed's models. */
export interface SeedRecord {
  readonly seed: number;
  readonly parameters: number;
  readonly ensemble: ModelRecord;
  readonly baseline: ModelRecord;
  readonly label_only: readonly (ModelRecord & { readonly name: string })[];
  readonly student: ModelRecord;
}

/** One model of one seed. */
export interface ModelRecord {
  readonly accuracy: number;
  readonly nll: number;
  readonly ece: number;
  readonly agreement: number;
  readonly validation: number | null;
  readonly validation_nll: number | null;
  /** Which of the recipe's `right` are its answers. */
  readonly right: number;
}

/** What is kept of a recipe's outcomes. */
export function recordOf({ recipe, outcomes }: RecipeOutcomes): RecipeRecord {
  const kept = new Map<string, number>();
  const first = [...outcomes.values()][0]!;
  const methods = [...outcomes].map(([name, all]) => {
    const reference = name === REFERENCE ? undefined : outcomes.get(REFERENCE);
    const about = recipe.notes?.[name];
    const changes = recipe.methods?.[name] as { readonly train?: unknown } | undefined;
    const candidates = reference && changes?.train ? withLabelOnlyOf(reference, all) : all;
    return methodRecord({ name, ...about === undefined ? {} : { about } }, candidates, reference, kept);
  });
  return {
    name: recipe.name,
    about: recipe.about,
    tests: first.map(({ seed, testRows }) => ({
      seed,
      count: testRows.length,
      rows: bitsToText(bitSet(testRows)),
    })),
    right: [...kept.keys()],
    methods,
  };
}

/**
 * A method that trains otherwise, on augmented rows for one, gives that to its label-only students, and may do them harm. So it is
 * compared with those of the reference as well.
 */
function withLabelOnlyOf(reference: readonly Outcome[], outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.map((outcome) => {
    const other = reference.find(({ seed }) => seed === outcome.seed);
    if (!other) return outcome;
    const further = [{ ...other.baseline, name: BASELINE }, ...other.labelOnly];
    const named = further.map((one) => ({ ...one, name: `${REFERENCE}'s ${one.name}` }));
    return { ...outcome, labelOnly: [...outcome.labelOnly, ...named] };
  });
}

function methodRecord(
  name: Pick<MethodRecord, "name" | "about">,
  outcomes: readonly Outcome[],
  reference: readonly Outcome[] | undefined,
  kept: Map<string, number>,
): MethodRecord {
  const orders = outcomes.map(({ testRows }) => orderOf(testRows));
  const answers = (seed: number, score: Score): TestAnswers => {
    const { testLabels } = outcomes[seed]!;
    return {
      right: orders[seed]!.map((i) => score.predicted[i] === testLabels[i] ? 1 : 0),
      nll: score.rowNll && orders[seed]!.map((i) => score.rowNll![i]!),
    };
  };
  const model = (seed: number, score: Score): ModelRecord => {
    const text = bitsToText(answers(seed, score).right);
    if (!kept.has(text)) kept.set(text, kept.size);
    return {
      accuracy: score.accuracy,
      nll: score.nll,
      ece: score.ece,
      agreement: score.agreement,
      validation: score.validation,
      validation_nll: score.validationNll,
      right: kept.get(text)!,
    };
  };
  const seeds = outcomes.map((outcome, i): SeedRecord => ({
    seed: outcome.seed,
    parameters: outcome.parameters,
    ensemble: model(i, outcome.ensemble),
    baseline: model(i, outcome.baseline),
    label_only: outcome.labelOnly.map((one) => ({ name: one.name, ...model(i, one) })),
    student: model(i, outcome.student),
  }));
  const rows = outcomes.map(({ testRows }, i) => orders[i]!.map((at) => testRows[at]!));
  const trios = outcomes.map((outcome, i): Trio => ({
    rows: rows[i]!,
    ensemble: answers(i, outcome.ensemble),
    baseline: answers(i, outcome.baseline),
    student: answers(i, outcome.student),
  }));
  const pairs = (other: (seed: number) => Score) =>
    trios.map(({ rows, student }, i) => ({ rows, one: student, other: answers(i, other(i)) }));
  const best = bestLabelOnly(seeds);
  const ofLabelOnly = (name: string) =>
    pairs((i) =>
      name === BASELINE ? outcomes[i]!.baseline : outcomes[i]!.labelOnly.find((one) => one.name === name)!
    );
  const [inAccuracy, inNll] = [ofLabelOnly(best.name), ofLabelOnly(best.nll_name)];
  const ofReference = reference && pairs((i) => reference[i]!.student);
  return {
    ...name,
    seeds,
    recovered: recoveredShare(trios, "right"),
    recovered_nll: recoveredShare(trios, "nll"),
    student_baseline: compared(pairs((i) => outcomes[i]!.baseline)),
    best_label_only: best,
    student_best_label_only: {
      accuracy: difference(inAccuracy, "right"),
      nll: difference(inNll, "nll"),
    },
    ...ofReference ? { student_reference: compared(ofReference) } : {},
    nll_sums: {
      gains_over_baseline: recoverySums(trios, "nll"),
      student_best_label_only: nllSums(inNll),
      ...ofReference ? { student_reference: nllSums(ofReference) } : {},
    },
  };
}

function nllSums(pairs: readonly Pair[]): ClusteredSums | null {
  if (pairs.some(({ one, other }) => !one.nll || !other.nll)) return null;
  return clusteredSums(pairs.map(({ rows, one, other }) => ({
    rows,
    values: [Float64Array.from(one.nll!, (value, i) => value - other.nll![i]!)],
  })));
}

/** Chosen on the validation rows' figures. */
function bestLabelOnly(seeds: readonly SeedRecord[]): MethodRecord["best_label_only"] {
  const names = seeds[0]!.label_only.map(({ name }) => name)
    .filter((name) => seeds.every(({ label_only }) => label_only.some((one) => one.name === name)));
  const candidates = [BASELINE, ...names].map((name) => {
    const models = seeds.map((seed) => labelOnlyModel(seed, name));
    return {
      name,
      validationAccuracy: models.map(({ validation }) => validation),
      validationNll: models.map(({ validation_nll }) => validation_nll),
      testRight: models.reduce((sum, { accuracy }) => sum + accuracy, 0),
      testNll: models.reduce((sum, { nll }) => sum + nll, 0),
    };
  });
  const { best, chosenOn } = bestOf(candidates, "right");
  return { name: best.name, nll_name: bestOf(candidates, "nll").best.name, chosen_on: chosenOn };
}

/** The seed's label-only student of a name, the baseline among them. */
export function labelOnlyModel(seed: SeedRecord, name: string): ModelRecord {
  return name === BASELINE ? seed.baseline : seed.label_only.find((one) => one.name === name)!;
}

/** Which of a seed's test answers are right, with the rows of the data set that they are about. */
export function answersIn(
  { tests, right }: Pick<RecipeRecord, "tests" | "right">,
  seed: number,
  model: ModelRecord,
): { readonly rows: readonly number[]; readonly right: Uint8Array } {
  const { count, rows } = tests.find((one) => one.seed === seed)!;
  const bits = bitsOf(rows, 8 * Uint8Array.fromBase64(rows).length);
  return {
    rows: Array.from(bits.entries()).flatMap(([row, isTested]) => isTested ? [row] : []),
    right: bitsOf(right[model.right]!, count),
  };
}

/** Places of the rows in ascending order. */
function orderOf(rows: readonly number[]): number[] {
  return rows.map((_, i) => i).sort((a, b) => rows[a]! - rows[b]!);
}

function bitSet(rows: readonly number[]): Uint8Array {
  const bits = new Uint8Array(rows.reduce((most, row) => Math.max(most, row), -1) + 1);
  for (const row of rows) bits[row] = 1;
  return bits;
}
