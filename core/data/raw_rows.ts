import * as tf from "@tensorflow/tfjs";
import { show, UserError } from "../base/errors.ts";
import type { Batch } from "../outputs.ts";
import type { CategoricalFeature, NumericFeature, Preprocessing } from "../preprocessing.ts";
import type { CategoricalColumn, RawRows, Table } from "../table.ts";
import { categorySlots } from "./categories.ts";
import { placesOf, widthOf } from "./encode.ts";
import { FEATURES, inputOf } from "./inputs.ts";

/** The features that a teacher makes of a batch's, `[batch, features]`. The caller disposes them. */
export type InputsOf = (batch: Batch) => tf.Tensor2D;

/** The columns of a table, and of further rows, as they are. */
export function rawRows(
  table: Table,
  unlabelled?: Table,
  allocate: (length: number) => Float32Array = (length) => new Float32Array(length),
): RawRows {
  const { names } = table.numeric;
  const tables = [table, ...unlabelled ? [unlabelled] : []];
  const rows = tables.reduce((sum, { rows }) => sum + rows, 0);
  const values = allocate(rows * names.length);
  fill(values, tables);
  const kinds = new Set(tables.map(({ numeric }) => numeric.values.constructor));
  // Float32 has all digits of a table in float32, and of bytes.
  const isWide = kinds.has(Float64Array);
  const numbers = isWide ? new Float64Array(allocate(2 * values.length).buffer, 0, values.length) : values;
  if (isWide) fill(numbers, tables);
  return { names, values, numbers, categorical: categoricalOf(tables), texts: textsOf(tables) };
}

function fill(into: Float32Array | Float64Array, tables: readonly Table[]): void {
  let at = 0;
  for (const { numeric: { values } } of tables) {
    into.set(values, at);
    at += values.length;
  }
}

/** The columns of texts and of ids of tables one after the other. */
function textsOf(tables: readonly Table[]): RawRows["texts"] {
  const columnsOf = ({ further = [] }: Table) => further.map(({ name }) => name);
  return columnsOf(tables[0]!).map((name, i) => ({
    name,
    values: tables.flatMap(({ further, rows }) => {
      const column = further?.[i];
      if (column?.kind === "text") return column.values;
      return Array.from(
        { length: rows },
        (_, row) => column?.ids.subarray(column.starts[row], column.starts[row + 1]).join(" "),
      );
    }),
  }));
}

/** The categorical columns of tables one after the other: a table's own codes, and those of a further one among more categories. */
function categoricalOf([table, ...further]: readonly Table[]): readonly CategoricalColumn[] {
  return table!.categorical.map((column, i) => {
    if (!further.length) return column;
    const categories = [...column.categories];
    const places = new Map(categories.map((name, code) => [name, code]));
    const codes = further.map(({ categorical }) => {
      const own = categorical[i]!;
      const codeOf = own.categories.map((name) => {
        const known = places.get(name);
        if (known !== undefined) return known;
        places.set(name, categories.length);
        return categories.push(name) - 1;
      });
      return own.codes.map((code) => code < 0 ? -1 : codeOf[code]!);
    });
    const all = new Int32Array(column.codes.length + codes.reduce((sum, { length }) => sum + length, 0));
    all.set(column.codes);
    let at = column.codes.length;
    for (const one of codes) {
      all.set(one, at);
      at += one.length;
    }
    return { name: column.name, categories, codes: all };
  });
}

/**
 * Throws a `UserError` that names the columns that are categories, or have missing cells: a row of numbers has none for
 * those.
 */
function checkNumeric({ names, values, categorical, texts }: RawRows): void {
  const refuse = (rule: string, columns: readonly string[]) =>
    new UserError(
      `Cannot give a teacher raw rows ("inputs": "raw") as each column must ${rule}: current value is ${
        columns.map((name) => show(name)).join(", ")
      }; leave the columns out, or bring a teacher that reads encoded rows`,
    );
  const others = [...categorical, ...texts];
  if (others.length) throw refuse("be numeric", others.map(({ name }) => name));
  const missing = new Set<string>();
  for (let i = 0; i < values.length; i++) if (Number.isNaN(values[i]!)) missing.add(names[i % names.length]!);
  if (missing.size) throw refuse("have a number in every row", names.filter((name) => missing.has(name)));
}

/**
 * Raw inputs: a row of the data as it stands there, a view of one (which no table has) by the inverse of its encoding. Throws a
 * `UserError` that names the columns that are categories, or have missing cells.
 */
export function rawInputs(raw: RawRows, { columns }: Preprocessing): InputsOf {
  checkNumeric(raw);
  const { names, values } = raw;
  const width = names.length;
  const rows = values.length / width;
  const numeric = columns as readonly NumericFeature[];
  return ({ inputs, rows: asked }) => {
    const raw = new Float32Array(asked.length * width);
    const stands = new Uint8Array(asked.length);
    asked.forEach((row, i) => {
      if (row < 0 || row >= rows) return;
      stands[i] = 1;
      raw.set(values.subarray(row * width, (row + 1) * width), i * width);
    });
    const known = tf.tensor2d(raw, [asked.length, width]);
    if (!stands.includes(0)) return known;
    const decoded = tf.tidy(() => {
      const scaled = tf.mul(inputOf(inputs, FEATURES), tf.tensor1d(numeric.map(({ sd }) => sd)));
      const views = tf.add(scaled, tf.tensor1d(numeric.map(({ mean }) => mean)));
      const isRow = tf.tile(tf.tensor2d(stands, [asked.length, 1], "bool"), [1, width]);
      return tf.where(isRow, known, views) as tf.Tensor2D;
    });
    known.dispose();
    return decoded;
  };
}

/**
 * Features of one preprocessing as those of another, which was fitted on other rows: numbers by its means and deviations,
 * categories by the rule of `categorySlots`. A linear map, `inputs · weights + bias`. Undefined where the two are alike. Throws a
 * `UserError` that names the columns that are not there, or of another kind.
 */
export function reencoded(
  here: Preprocessing,
  own: Preprocessing,
  where: string,
): { readonly weights: Float32Array; readonly bias: Float32Array } | undefined {
  if (JSON.stringify(here.columns) === JSON.stringify(own.columns)) return undefined;
  const begins = placesOf(here.columns);
  const places = new Map(here.columns.map((column, i) => [column.name, { column, at: begins[i]! }]));
  const [lost, other, changed]: [string[], string[], string[]] = [[], [], []];
  for (const column of own.columns) {
    const { name, kind } = column;
    const found = places.get(name);
    if (!found) lost.push(name);
    else if (found.column.kind !== kind) other.push(name);
    else if (kind === "encoded" && JSON.stringify(found.column) !== JSON.stringify(column)) {
      changed.push(name);
    }
  }
  const refuse = (rule: string, names: readonly string[]) =>
    new UserError(
      `Cannot use ${where} as a teacher: the data must have ${rule}: current value is ${
        names.map((name) => show(name)).join(", ")
      }; use a teacher of these columns`,
    );
  if (lost.length) throw refuse("the columns that it was trained on, and lacks", lost);
  if (other.length) throw refuse("columns of the kind (numeric, categorical) that it was trained on", other);
  if (changed.length) {
    throw refuse("columns that are encoded as those that it was trained on (data.encode)", changed);
  }
  const weights = new Float32Array(here.features * own.features);
  const bias = new Float32Array(own.features);
  const set = (from: number, to: number, weight: number) => weights[from * own.features + to] = weight;
  let to = 0;
  for (const column of own.columns) {
    const { column: mine, at } = places.get(column.name)!;
    const values = widthOf(mine) - (mine.missing ? 1 : 0);
    if (column.kind === "numeric") {
      const { mean, sd } = mine as NumericFeature;
      set(at, to, sd / column.sd);
      bias[to] = (mean - column.mean) / column.sd;
      // A missing cell is what it is in each.
      const moved = ((mine as NumericFeature).fill ?? 0) * sd / column.sd + bias[to]!;
      if (mine.missing) set(at + values, to, (column.fill ?? 0) - moved);
    } else if (column.kind === "encoded") {
      for (let i = 0; i < values; i++) set(at + i, to + i, 1);
    } else {
      const slotOf = categorySlots(column);
      (mine as CategoricalFeature).categories.forEach((name, i) => {
        const slot = slotOf(name);
        if (slot !== undefined) set(at + i, to + slot, 1);
      });
    }
    if (column.missing && mine.missing) set(at + values, to + widthOf(column) - 1, 1);
    to += widthOf(column);
  }
  return { weights, bias };
}

/** Inputs through such a map. The caller disposes what its teacher no longer needs. */
export function reencodedInputs(
  { weights, bias }: NonNullable<ReturnType<typeof reencoded>>,
  features: number,
): InputsOf {
  return ({ inputs }) =>
    tf.tidy(() =>
      tf.add(
        tf.matMul(inputOf<tf.Tensor2D>(inputs, FEATURES), tf.tensor2d(weights, [features, bias.length])),
        tf.tensor1d(bias),
      ) as tf.Tensor2D
    );
}

/**
 * Where each of this run's classes, or outputs, is among those of a model, by name; undefined where they are in the same order.
 * Throws a `UserError` with the names where the two sets differ.
 */
export function classOrder(
  here: readonly string[],
  own: readonly string[],
  where: string,
  what: "classes" | "outputs" = "classes",
): Int32Array | undefined {
  const names = (some: readonly string[]) => some.map((name) => show(name)).join(", ");
  const lacks = here.filter((name) => !own.includes(name));
  const further = own.filter((name) => !here.includes(name));
  if (lacks.length || further.length) {
    const problem = [
      ...lacks.length ? [`it does not know ${names(lacks)}`] : [],
      ...further.length ? [`it knows ${names(further)}, which this data has not`] : [],
    ];
    throw new UserError(
      `Cannot use ${where} as a teacher: its ${what} must be those of this data: ${problem.join(", and ")}`,
    );
  }
  const order = Int32Array.from(here, (name) => own.indexOf(name));
  return order.every((at, i) => at === i) ? undefined : order;
}
