import { assert, assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { UserError } from "../../core/base/errors.ts";
import { Catalogue } from "../../core/catalogue/catalogue.ts";
import { rowEncoder } from "../../core/data/encode.ts";
import { encodingOf } from "../../core/data/encoders.ts";
import { inputRows } from "../../core/data/input_columns.ts";
import {
  fitPreprocessing,
  parsePreprocessing,
  transform,
  transformInputs,
} from "../../core/data/preprocess.ts";
import type { Plugin } from "../../core/plugin.ts";
import type { ColumnKind, Encoder, Preprocessing } from "../../core/preprocessing.ts";
import type { LabelledTable, Table } from "../../core/table.ts";
import { assertRefuses, make, nameOf, type Options, type Refusal } from "../support/catalogue.ts";

/** How an encoder differs from others. */
export interface EncoderTraits {
  /** Features of the rows of the suite's column of each kind, where they are known. */
  readonly golden?: Readonly<Partial<Record<ColumnKind, readonly (readonly number[])[]>>>;
  /** Options to refuse. */
  readonly refuses?: readonly Refusal[];
}

const ROWS = 6;
/** The rows that encoders are fitted to: the last one is none of them. */
const TRAINING = Int32Array.of(0, 1, 2, 3, 4);

/** A table of one column `x` of a kind, of six rows, the fourth without a value where there may be none. */
function tableOf(kind: ColumnKind): LabelledTable {
  const texts = ["a good film", "a bad film", "Good, good!", undefined, "", "unseen words"];
  const ids = [[1, 2, 3], [4], [2, 2], [], [3, 1], [4, 4, 4, 4]];
  const columns: Readonly<Record<ColumnKind, Pick<Table, "numeric" | "categorical" | "further">>> = {
    numeric: { numeric: numbers([1, 3, 2, NaN, 4, 10]), categorical: [] },
    // A pixel that is missing would be none.
    image: {
      numeric: { ...numbers([1, 3, 2, 6, 4, 10]), image: { height: 1, width: 1, channels: 1 } },
      categorical: [],
    },
    category: {
      numeric: numbers([]),
      categorical: [{ name: "x", categories: ["a", "b", "c"], codes: Int32Array.of(0, 1, 0, -1, 1, 2) }],
    },
    text: { numeric: numbers([]), categorical: [], further: [{ kind: "text", name: "x", values: texts }] },
    tokens: {
      numeric: numbers([]),
      categorical: [],
      further: [{
        kind: "tokens",
        name: "x",
        ids: Int32Array.from(ids.flat()),
        starts: Int32Array.of(0, 3, 4, 6, 6, 8, 12),
        vocabulary: 5,
      }],
    },
  };
  return {
    rows: ROWS,
    ...columns[kind],
    label: "y",
    classes: ["no", "yes"],
    labels: Int32Array.of(0, 1, 0, 1, 0, 1),
  };
}

function numbers(values: readonly number[]): Table["numeric"] {
  return { names: values.length ? ["x"] : [], values: Float64Array.from(values) };
}

/** The cells of the suite's column, as requests have them. */
function cellsOf({ numeric, categorical: [category], further: [column] = [] }: LabelledTable): unknown[] {
  if (category) return Array.from(category.codes, (code) => category.categories[code] ?? null);
  if (!column) return Array.from(numeric.values, (value) => Number.isNaN(value) ? null : value);
  if (column.kind === "text") return column.values.map((text) => text ?? null);
  const { ids, starts } = column;
  return Array.from({ length: ROWS }, (_, row) => [...ids.subarray(starts[row], starts[row + 1])]);
}

/** Tests that an encoder behaves as all encoders do, for each kind of column that it takes. */
export function testEncoder(
  plugin: Plugin<"encoder">,
  options: Options = {},
  { golden = {}, refuses = [] }: EncoderTraits = {},
): void {
  const title = nameOf(plugin, options);
  const catalogue = () => new Catalogue([plugin as Plugin]);
  const encoder = (): Encoder => make(plugin, options);
  const encoding = (kind: ColumnKind) =>
    encodingOf(catalogue(), { [kind]: { use: plugin.name, ...options } });
  const kinds = () => encoder().takes;

  Deno.test(`${title} says which columns it takes, and is refused by name for others`, () => {
    const { takes } = encoder();
    assert(takes.length > 0);
    for (const kind of ["numeric", "category", "text", "tokens", "image"] as const) {
      const fit = () => fitPreprocessing(tableOf(kind), TRAINING, encoding(kind));
      if (takes.includes(kind)) fit();
      else {assertThrows(
          fit,
          UserError,
          `must take ${kind} columns: ${plugin.name} takes ${takes.join(", ")}`,
        );}
    }
  });

  Deno.test(`${title} learns of training rows alone, and nothing of what it was fitted to before`, () => {
    for (const kind of kinds()) {
      const table = tableOf(kind);
      const fitted = fitPreprocessing(table, TRAINING, encoding(kind));
      assertEquals(fitPreprocessing(table, TRAINING, encoding(kind)), fitted);
      const columns = { ...table, rows: ROWS - 1 };
      assertEquals(fitPreprocessing(columns, TRAINING, encoding(kind)), fitted);
    }
  });

  Deno.test(`${title} encodes rows of a table, of a request and of a saved student alike`, () => {
    for (const kind of kinds()) {
      const table = tableOf(kind);
      const { encoders } = encoding(kind);
      const preprocessing = fitPreprocessing(table, TRAINING, encoding(kind));
      const saved: Preprocessing = parsePreprocessing(JSON.parse(JSON.stringify(preprocessing)));
      assertEquals(saved, preprocessing);
      const { features } = saved;
      const expected = transform(preprocessing, table, undefined, undefined, encoders);
      assertStrictEquals(expected.length, ROWS * features);
      assert(expected.every(Number.isFinite));
      const asked = new Float32Array(ROWS * features);
      const encode = rowEncoder(saved, encoders);
      const inputs = inputRows(saved, encoders);
      cellsOf(table).forEach((cell, row) => {
        encode({ x: cell }, asked, row * features);
        inputs?.add(() => cell, "the row");
      });
      assertEquals(asked, expected);
      assertEquals(inputs?.finish(), transformInputs(preprocessing, table, undefined, encoders));
      const rows = golden[kind];
      if (rows) assertEquals(chunks(expected, features), rows.map((row) => [...Float32Array.from(row)]));
    }
  });

  Deno.test(`${title} leaves the features of other columns alone`, () => {
    for (const kind of kinds()) {
      const table = tableOf(kind);
      const preprocessing = fitPreprocessing(table, TRAINING, encoding(kind));
      const { features } = preprocessing;
      const into = new Float32Array(3 * features + 2).fill(7);
      rowEncoder(preprocessing, encoding(kind).encoders)({ x: cellsOf(table)[0] }, into, features + 1);
      assert(
        [...into.subarray(0, features + 1), ...into.subarray(2 * features + 1)].every((value) => value === 7),
      );
    }
  });

  Deno.test(`${title} refuses bad options by name`, () => assertRefuses(plugin, options, [], refuses));
}

function chunks(values: Float32Array, width: number): number[][] {
  return Array.from({ length: ROWS }, (_, row) => [...values.subarray(row * width, (row + 1) * width)]);
}
