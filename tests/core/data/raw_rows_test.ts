import { assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { fitPreprocessing, transform } from "../../../core/data/preprocess.ts";
import { classOrder, rawInputs, rawRows, reencoded, reencodedInputs } from "../../../core/data/raw_rows.ts";
import type { Preprocessing } from "../../../core/preprocessing.ts";
import type { LabelledTable } from "../../../core/table.ts";
import { onBackends } from "../../support/backends.ts";
import { assertClose, read } from "../../support/tensors.ts";
import { clouds } from "../../toy.ts";

/** Numbers of many sizes, whole ones among them, and a category; `gaps` leaves cells out. */
function mixed(gaps: boolean): LabelledTable {
  const plain = clouds({ rows: 90, features: 2 });
  const values = Float64Array.from(
    plain.numeric.values,
    (value, at) => at % 2 ? Math.round(1e4 * value) : 1e-3 * value,
  );
  if (gaps) { for (const row of [0, 31, 62, 80]) values[2 * row] = NaN; }
  const codes = Int32Array.from({ length: 90 }, (_, row) => gaps && row % 13 === 0 ? -1 : (row * 7) % 3);
  return {
    ...plain,
    numeric: { names: ["small", "whole"], values },
    categorical: [{ name: "colour", categories: ["blue", "green", "red"], codes }],
  };
}

const half = (from: number) => Int32Array.from({ length: 45 }, (_, i) => from + i);

onBackends(["cpu", "wasm"], "reencoded() gives the features of another fit", async () => {
  for (const gaps of [false, true]) {
    const table = mixed(gaps);
    const [here, own] = [fitPreprocessing(table, half(0)), fitPreprocessing(table, half(45))];
    // Its columns stand in another order, and it knows fewer categories.
    const [small, whole, colour] = own.columns;
    const less = { ...colour!, categories: ["green", "red"] } as typeof colour;
    const other = { ...own, columns: [less!, whole!, small!], features: own.features - 1 };
    for (const to of [own, other]) {
      const map = reencoded(here, to, "there")!;
      const inputs = tf.tensor2d(transform(here, table), [90, here.features]);
      const features = await read(() =>
        reencodedInputs(map, here.features)({ inputs: { features: inputs }, rows: new Int32Array(90) })
      );
      assertClose(features, transform(to, table), 2e-5);
      inputs.dispose();
    }
    assertEquals(reencoded(here, here, "there"), undefined);
  }
});

Deno.test("reencoded() takes a category for the one of the same text, else of the same number", () => {
  const preprocessing = (...categories: string[]): Preprocessing => ({
    ...fitPreprocessing(mixed(false), half(0)),
    columns: [{ kind: "categorical", name: "code", categories, missing: false }],
    features: categories.length,
  });
  const map = (here: readonly string[], own: readonly string[]) =>
    reencoded(preprocessing(...here), preprocessing(...own), "there")!.weights;
  assertEquals([...map(["1", "2"], ["1.0", "2"])], [1, 0, 0, 1]);
  // Both are the category that it learned.
  assertEquals([...map(["1", "1.0", "x"], ["1.0"])], [1, 1, 0]);
  assertEquals([...map(["1"], ["1", "1.0"])], [1, 0]);
});

Deno.test("reencoded() refuses columns that are not there, and those of another kind, by name", () => {
  const own = fitPreprocessing(mixed(false), half(0));
  const rest = own.columns.slice(1);
  const problem = (columns: typeof own.columns) => () => reencoded({ ...own, columns }, own, "there");
  assertThrows(
    problem(rest),
    UserError,
    'Cannot use there as a teacher: the data must have the columns that it was trained on, and lacks: current value is "small"',
  );
  const text = { kind: "categorical", name: "small", categories: ["1"], missing: false } as const;
  assertThrows(
    problem([text, ...rest]),
    UserError,
    'current value is "small"; use a teacher of these columns',
  );
});

onBackends(
  ["cpu", "wasm"],
  "rawInputs() reads rows as the table has them, and views by the inverse of the encoding",
  async () => {
    const { categorical: _, ...rest } = mixed(false);
    const table = { ...rest, categorical: [] };
    const preprocessing = fitPreprocessing(table, half(0));
    const raw = rawRows(table, {
      ...table,
      rows: 2,
      numeric: { ...table.numeric, values: Float64Array.of(1, 2, 3, 4) },
    });
    const rows = Int32Array.of(3, 91, 88, -1, 500);
    const features = transform(preprocessing, table, Int32Array.of(3, 0, 88, 5, 6));
    const inputs = tf.tensor2d(features, [5, 2]);
    const values = await read(() => rawInputs(raw, preprocessing)({ inputs: { features: inputs }, rows }));
    const at = (row: number) => [...Float32Array.from(table.numeric.values.subarray(2 * row, 2 * row + 2))];
    // To the bit: an embedding cuts 2.9999998 down to 2.
    assertEquals([...values.subarray(0, 6)], [...at(3), 3, 4, ...at(88)]);
    const views = [...at(5), ...at(6)];
    assertClose(values.subarray(6), views, 0.01);
    inputs.dispose();
  },
);

Deno.test("rawInputs() refuses columns that are categories, or have missing cells, by name", () => {
  const refused = (table: LabelledTable, message: string) =>
    assertThrows(() => rawInputs(rawRows(table), fitPreprocessing(table, half(0))), UserError, message);
  refused(
    mixed(false),
    'Cannot give a teacher raw rows ("inputs": "raw") as each column must be numeric: current value is "colour"',
  );
  refused(
    { ...mixed(true), categorical: [] },
    'each column must have a number in every row: current value is "small"',
  );
});

Deno.test("classOrder() says where each class is, and names those that one side lacks", () => {
  assertEquals(classOrder(["a", "b"], ["a", "b"], "there"), undefined);
  assertEquals(classOrder(["a", "b", "c"], ["c", "a", "b"], "there"), Int32Array.of(1, 2, 0));
  assertThrows(
    () => classOrder(["a", "b"], ["b", "c"], "there"),
    UserError,
    'its classes must be those of this data: it does not know "a", and it knows "c", which this data has not',
  );
});
