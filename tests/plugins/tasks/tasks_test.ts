import { assertAlmostEquals, assertEquals, assertMatch } from "@std/assert";
import type { LabelColumn } from "../../../core/table.ts";
import type { Measured, TargetTask } from "../../../core/task.ts";
import { builtinCatalogue } from "../../../plugins/mod.ts";

const CATALOGUE = builtinCatalogue();

function taskOf(spec: { readonly use: string; readonly separator?: string }): TargetTask {
  return CATALOGUE.make("task", spec) as TargetTask;
}

/** A column of texts; null for a missing cell. */
function texts(name: string, cells: readonly (string | null)[]): LabelColumn {
  const distinct = [...new Set(cells)].filter((cell) => cell !== null);
  const codes = Int32Array.from(cells, (cell) => cell === null ? -1 : distinct.indexOf(cell));
  return { name, texts: distinct, codes };
}

const rowsOf = (count: number) => Int32Array.from({ length: count }, (_, i) => i);

// What scikit-learn 1.4 answers for the same: f1_score, average_precision_score, the mean of the binary cross-entropies.
const ANSWERS = [[2, -1, 0.5], [-0.5, 1.5, 0.5], [1, 0.25, -2], [-3, -0.75, -1], [0.75, 2.5, -1.5]];
const TARGETS = [[1, 0, 0], [0, 1, 1], [1, 0, 0], [0, 0, 0], [0, 1, 0]];
const ABOUT: Measured = { format: { task: "labels", from: "sigmoid" }, dim: 3 };
const flat = (rows: readonly (readonly number[])[]) => Float32Array.from(rows.flat());

Deno.test("labels measures F1, average precision and NLL as scikit-learn does", () => {
  const task = taskOf({ use: "labels" });
  const { metrics, scores } = task.evaluate(flat(ANSWERS), flat(TARGETS), ABOUT);
  assertAlmostEquals(metrics["micro_f1"]!, 0.7692307692307693, 1e-12);
  assertAlmostEquals(metrics["macro_f1"]!, 0.7555555555555555, 1e-12);
  assertAlmostEquals(metrics["average_precision"]!, 0.8333333333333334, 1e-12);
  assertAlmostEquals(metrics["nll"]!, 0.3997238074080916, 1e-7);
  assertAlmostEquals(scores.reduce((a, b) => a + b, 0) / 5, metrics["micro_f1"]!, 1e-12);
});

Deno.test("labels measures rows as heavy as their weights, as scikit-learn does", () => {
  const weights = Float32Array.of(1, 2, 0.5, 3, 1.5);
  const { metrics } = taskOf({ use: "labels" }).evaluate(flat(ANSWERS), flat(TARGETS), { ...ABOUT, weights });
  assertAlmostEquals(metrics["micro_f1"]!, 0.8235294117647058, 1e-7);
  assertAlmostEquals(metrics["macro_f1"]!, 0.8, 1e-7);
  assertAlmostEquals(metrics["average_precision"]!, 0.8888888888888888, 1e-7);
});

Deno.test("a label that no row has and no answer gives counts as 0", () => {
  const none = Float32Array.of(-1, -1, -1);
  const { metrics } = taskOf({ use: "labels" }).evaluate(none, new Float32Array(3), {
    format: ABOUT.format,
    dim: 1,
  });
  assertEquals([metrics["micro_f1"], metrics["macro_f1"], metrics["average_precision"]], [0, 0, 0]);
});

Deno.test("labels reads one column with a separator, and columns of 0 and 1, alike", () => {
  const cells = texts("tags", ["red; blue", null, "blue", "green"]);
  const one = taskOf({ use: "labels" }).read([cells]);
  assertEquals(one.names, ["blue", "green", "red"]);
  const targets = one.fit(rowsOf(4)).targets(rowsOf(4));
  assertEquals([...targets], [1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0]);
  const columns = ["blue", "green", "red"].map((name, i): LabelColumn => ({
    name,
    values: Float64Array.from({ length: 4 }, (_, row) => targets[3 * row + i]!),
  }));
  const several = taskOf({ use: "labels" }).read(columns);
  assertEquals(several.names, one.names);
  assertEquals(several.fit(rowsOf(4)).targets(rowsOf(4)), targets);
  const bars = taskOf({ use: "labels", separator: "|" }).read([texts("tags", ["a|b", "b"])]);
  assertEquals(bars.names, ["a", "b"]);
});

Deno.test("numbers measures RMSE, MAE and R² in the label's units, as scikit-learn does", () => {
  const [answers, targets] = [[1, 2.5, -0.5, 4], [1.5, 2, 0.5, 3]];
  const scale = { mean: 10, sd: 4 };
  const scaled = (values: readonly number[]) =>
    Float32Array.from(values, (value) => (value - scale.mean) / scale.sd);
  const format = { task: "numbers", from: "numbers", scales: [scale] } as const;
  const task = taskOf({ use: "numbers" });
  const { metrics, scores } = task.evaluate(scaled(answers), scaled(targets), { format, dim: 1 });
  assertAlmostEquals(metrics["rmse"]!, 0.7905694150420949, 1e-6);
  assertAlmostEquals(metrics["mae"]!, 0.75, 1e-6);
  assertAlmostEquals(metrics["r2"]!, 0.23076923076923073, 1e-6);
  assertAlmostEquals(scores.reduce((a, b) => a + b, 0) / 4, metrics["rmse"]!, 1e-12);
  const weights = Float32Array.of(1, 2, 3, 4);
  const weighted = task.evaluate(scaled(answers), scaled(targets), { format, dim: 1, weights }).metrics;
  assertAlmostEquals(weighted["rmse"]!, 0.8803408430829505, 1e-6);
  assertAlmostEquals(weighted["mae"]!, 0.85, 1e-6);
  assertAlmostEquals(weighted["r2"]!, 0.2889908256880733, 1e-6);
  assertEquals(task.agreement(scaled(answers), scaled(answers), { format, dim: 1 }), 1);
});

Deno.test("numbers are standardised by the training rows alone, however large they are", () => {
  const values = Float64Array.of(1, 3, 100, -7);
  const { format, targets } = taskOf({ use: "numbers" }).read([{ name: "y", values }]).fit(rowsOf(2));
  assertEquals(format, { task: "numbers", from: "numbers", scales: [{ mean: 2, sd: 1 }] });
  assertEquals([...targets(rowsOf(4))], [-1, 1, 98, -9]);
  const large = taskOf({ use: "numbers" }).read([{ name: "y", values: values.map((one) => one * 1e300) }]);
  assertEquals([...large.fit(rowsOf(2)).targets(rowsOf(2))], [-1, 1]);
});

const REFUSED: readonly (readonly [task: string, columns: readonly LabelColumn[], problem: RegExp])[] = [
  [
    "numbers",
    [texts("y", ["1", "red"])],
    /^label column "y" must be a finite number in each row: row 2 has "red"$/,
  ],
  ["numbers", [{ name: "y", values: Float64Array.of(1, Infinity) }], /row 2 has Infinity$/],
  ["numbers", [{ name: "y", values: Float64Array.of(NaN, 1) }], /row 1 has none$/],
  ["numbers", [texts("y", ["1", null])], /row 2 has none$/],
  [
    "numbers",
    [texts("y", ["2", "2"])],
    /^label column "y" must have at least 2 different numbers: all rows have 2$/,
  ],
  [
    "labels",
    [texts("a", ["0", "2"]), texts("b", ["1", "0"])],
    /^label column "a" must be 0 or 1 .*: row 2 has "2"$/,
  ],
  [
    "labels",
    [texts("tags", ["a", "a"])],
    /must have at least 2 different labels, with ";" .*: it has "a" alone$/,
  ],
  ["labels", [{ name: "y", values: Float64Array.of(0, 1) }], /it is one column of numbers$/],
  [
    "labels",
    [texts("id", Array.from({ length: 60 }, (_, i) => `p${i}`))],
    /must have labels that come again/,
  ],
  ["classes", [texts("y", ["1", null])], /^label column "y" must have a class in each row: row 2 has none$/],
  ["classes", [texts("y", ["1", "1"])], /^label column "y" must have at least 2 classes: all rows are "1"$/],
  [
    "classes",
    [texts("a", ["x", "y"]), texts("b", ["x", "y"])],
    /^the label must be one column: there are 2 \("a", "b"\)$/,
  ],
];

for (const [use, columns, problem] of REFUSED) {
  Deno.test(`${use} says what does not fit: ${problem.source}`, () => {
    assertMatch(CATALOGUE.make("task", { use }).problem(columns)!, problem);
  });
}

Deno.test("tasks claim the labels that are plainly theirs", () => {
  const [numbers, labels] = [taskOf({ use: "numbers" }), taskOf({ use: "labels" })];
  const flags = [texts("a", ["0", "1"]), texts("b", ["1", "0"])];
  assertEquals([labels.claims!(flags), labels.claims!(flags.slice(1))], [true, false]);
  const sets = ["red;big", "red", "big; hot", null, "hot;red", "hot;red;big"];
  assertEquals(labels.claims!([texts("y", sets)]), true);
  // Parts that come in one text each may be names of classes.
  assertEquals(labels.claims!([texts("y", ["a;b", "c;d", "e"])]), false);
  assertEquals(labels.claims!([texts("y", ["red", "big"])]), false);
  assertEquals(numbers.claims!([texts("y", ["1.5", "2.5"])]), true);
  assertEquals(numbers.claims!([texts("y", ["1.5", "red"])]), false);
});
