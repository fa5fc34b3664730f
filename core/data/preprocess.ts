import * as z from "zod";
import { OptionsError, show, UserError } from "../base/errors.ts";
import { problemsOf } from "../catalogue/problems.ts";
import type {
  CategoricalFeature,
  Cell,
  Column,
  ColumnKind,
  EncodedFeature,
  EncodedInput,
  Encoders,
  Feature,
  Fitted,
  NumberColumn,
  NumericFeature,
  Preprocessing,
} from "../preprocessing.ts";
import type { CategoricalColumn, LabelledTable, Table } from "../table.ts";
import { categorySlots, writeCategory } from "./categories.ts";
import { byCodePoint, duplicate } from "./columns.ts";
import { kindOf, noColumn, placesOf, widthOf, writeNumber } from "./encode.ts";
import { cellsOf } from "./encoded_columns.ts";
import { type ChosenEncoder, COLUMN_KINDS, type Encoding, NO_ENCODING, noEncoder } from "./encoders.ts";
import { inputRows } from "./input_columns.ts";

/** Of more categories in a column, these many become features. */
export const MAX_CATEGORIES = 64;

/** Fits on these rows of the table alone, in float64. */
export function fitPreprocessing(
  table: LabelledTable,
  rows: Int32Array,
  encoding: Encoding = NO_ENCODING,
): Preprocessing {
  if (rows.length === 0) {
    throw new RangeError("Cannot fit preprocessing as there must be a training row: there is none");
  }
  const columns = fitColumns(columnsOf(table), rows, encoding);
  const features = columns.reduce((sum, column) => sum + widthOf(column), 0);
  const image = imageOf(table.numeric, columns);
  return {
    version: 1,
    label: table.label,
    classes: [...table.classes],
    columns,
    features,
    ...image ? { image } : {},
  };
}

/** The image that the numeric columns are; throws where it cannot be: its pixels must stand one after the other. */
function imageOf(
  { image, names }: Table["numeric"],
  columns: Preprocessing["columns"],
): readonly [number, number, number] | undefined {
  if (!image) return undefined;
  const shape = [image.height, image.width, image.channels] as const;
  const pixels = columns.slice(0, names.length);
  const lost = pixels.find(({ missing }) => missing);
  const other = pixels.find(({ kind }) => kind !== "numeric");
  const cannot = `Cannot take the numeric columns for an image of ${shape.join(" × ")}`;
  if (lost) {
    throw new UserError(`${cannot} as no pixel must be missing: column ${show(lost.name)} has missing cells`);
  }
  if (other) {
    throw new UserError(
      `${cannot} as each pixel must become one number: column ${show(other.name)} is encoded otherwise${
        other.kind === "encoded" ? `, by ${other.encoder}` : ""
      }`,
    );
  }
  if (shape.reduce((a, b) => a * b, 1) === names.length) return shape;
  throw new UserError(`${cannot} as there must be as many columns: current value is ${names.length}`);
}

/** The raw columns: numbers, which may be the pixels of an image, categories, then further ones. */
export function columnsOf({ numeric, categorical, further = [] }: Table): readonly Column[] {
  const { names, values, scale = "column", image } = numeric;
  return [
    ...names.map((name, at): NumberColumn => ({
      kind: image ? "image" : "numeric",
      name,
      values,
      stride: names.length,
      at,
      scale,
    })),
    ...categorical.map((column) => ({ ...column, kind: "category" as const })),
    ...further,
  ];
}

/** Fits each encoder to all of its columns of a kind at once, and keeps the order of the columns. */
function fitColumns(columns: readonly Column[], rows: Int32Array, encoding: Encoding): Feature[] {
  const groups = new Map<string, { readonly chosen: ChosenEncoder | undefined; readonly at: number[] }>();
  const keys = new Map<ChosenEncoder | undefined, number>();
  columns.forEach(({ kind, name }, at) => {
    const chosen = encoding.of(kind, name);
    if (!keys.has(chosen)) keys.set(chosen, keys.size);
    const key = `${kind} ${keys.get(chosen)}`;
    const group = groups.get(key);
    if (group) group.at.push(at);
    else groups.set(key, { chosen, at: [at] });
  });
  const features: Feature[] = [];
  for (const { chosen, at } of groups.values()) {
    const own = at.map((i) => columns[i]!);
    const fitted = chosen ? chosen.encoder.fit(own, rows) : fitUsual(own, rows);
    if (fitted.length !== own.length) {
      throw new TypeError(
        `Encoder ${chosen?.use} must fit each of ${own.length} columns: it has fitted ${fitted.length}`,
      );
    }
    fitted.forEach((one, i) => features[at[i]!] = featureOf(own[i]!, one, chosen, rows));
  }
  return features;
}

function fitUsual(columns: readonly Column[], rows: Int32Array): readonly Fitted[] {
  const [first] = columns;
  if (first!.kind === "numeric" || first!.kind === "image") {
    return fitNumbers(columns as readonly NumberColumn[], rows);
  }
  if (first!.kind === "category") {
    return columns.map((column) => fitCategories(column as CategoricalColumn, rows));
  }
  throw noEncoder(first!.kind, first!.name);
}

function featureOf(
  column: Column,
  fitted: Fitted,
  chosen: ChosenEncoder | undefined,
  rows: Int32Array,
): Feature {
  const { kind: of, name } = column;
  // The order of the keys is that of the file.
  if (fitted.kind !== "encoded") {
    const { kind, ...rest } = fitted;
    return { kind, name, ...rest } as Feature;
  }
  const { use: encoder, options } = chosen!;
  const { width, state } = fitted;
  if (!(Number.isInteger(width) && width >= 0)) {
    throw new TypeError(
      `Encoder ${encoder} must fit column ${show(name)} with a whole number of features: it has ${width}`,
    );
  }
  const cell = cellReader(column);
  const missing = width > 0 && rows.some((row) => cell(row) === null);
  return { kind: "encoded", name, of, encoder, options, state, width, missing };
}

/** Reads the cells of a column, by their row. */
function cellReader(column: Column): (row: number) => Cell {
  switch (column.kind) {
    case "text":
      return (row) => column.values[row] ?? null;
    case "tokens":
      return (row) => column.ids.subarray(column.starts[row], column.starts[row + 1]);
    case "category":
      return (row) => column.categories[column.codes[row]!] ?? null;
    default: {
      const { values, stride, at } = column;
      return (row) => {
        const value = values[row * stride + at]!;
        return Number.isNaN(value) ? null : value;
      };
    }
  }
}

/** Mean and deviation of numeric columns: each with those of its own cells, or all with those of all. */
export function fitNumbers(
  columns: readonly NumberColumn[],
  rows: Int32Array,
): Pick<NumericFeature, "kind" | "mean" | "sd" | "missing">[] {
  const [first] = columns;
  if (!first) return [];
  const { values, stride, scale } = first;
  const width = columns.length;
  const ats = Int32Array.from(columns, ({ at }) => at);
  const missing = new Uint8Array(width);
  /** Visits the cells that are there row by row, as they lie in memory: a copy would not fit beside a table of images. */
  const present = (visit: (value: number, column: number) => void) => {
    for (const row of rows) {
      for (let i = 0, from = row * stride; i < width; i++) {
        const value = values[from + ats[i]!]!;
        if (value === value) visit(value, i);
        else missing[i] = 1;
      }
    }
  };
  const spreads = spreadsOf(present, width, scale === "table" ? () => 0 : (column) => column);
  return columns.map((_, i) => ({ kind: "numeric", ...spreads[i]!, missing: missing[i] === 1 }));
}

/** Mean and deviation of the cells that are there, for each column; columns of one group have theirs in common. */
function spreadsOf(
  present: (visit: (value: number, column: number) => void) => void,
  width: number,
  groupOf: (column: number) => number,
): { readonly mean: number; readonly sd: number }[] {
  const groups = Int32Array.from({ length: width }, (_, i) => groupOf(i));
  const of = (value = 0) => new Float64Array(width).fill(value);
  const [low, high, first, count, sum, squares] = [of(Infinity), of(-Infinity), of(), of(), of(), of()];
  present((value, column) => {
    const group = groups[column]!;
    if (count[group]!++ === 0) first[group] = value;
    if (value < low[group]!) low[group] = value;
    if (value > high[group]!) high[group] = value;
  });
  // A power of two rounds nothing, and keeps the squares of numbers like 1e200 finite.
  // The logarithm of the largest numbers is rounded up to 1024, whose power is beyond float64.
  const scale = low.map((low, i) => 2 ** Math.min(1023, Math.floor(Math.log2(Math.max(-low, high[i]!)))));
  present((value, column) => void (sum[groups[column]!]! += value / scale[groups[column]!]!));
  const mean = sum.map((sum, i) => sum / count[i]!);
  present((value, column) => {
    const group = groups[column]!;
    squares[group]! += (value / scale[group]! - mean[group]!) ** 2;
  });
  return Array.from(groups, (i) =>
    // Rounding must not give a constant column a mean beside it and a tiny deviation.
    low[i]! < high[i]!
      ? { mean: mean[i]! * scale[i]!, sd: Math.sqrt(squares[i]! / count[i]!) * scale[i]! || 1 }
      : { mean: first[i]!, sd: 1 });
}

/** The categories of a column that the rows have: of more than `most` the most frequent. */
export function fitCategories(
  { categories, codes }: Pick<CategoricalColumn, "categories" | "codes">,
  rows: Int32Array,
  most: number = MAX_CATEGORIES,
): Omit<CategoricalFeature, "name"> {
  const counts = new Float64Array(categories.length);
  let missing = false;
  for (const row of rows) {
    const code = codes[row]!;
    if (code < 0) missing = true;
    else counts[code]! += 1;
  }
  const seen = categories.map((text, code) => ({ text, count: counts[code]! })).filter(({ count }) =>
    count > 0
  );
  const frequent = seen.sort((a, b) => b.count - a.count || byCodePoint(a.text, b.text)).slice(
    0,
    most,
  );
  return {
    kind: "categorical",
    categories: frequent.map(({ text }) => text).sort(byCodePoint),
    missing,
  };
}

/** Features of a table's rows (all by default), in their order: `[rows, features]`, row by row. */
export function transform(
  preprocessing: Preprocessing,
  table: Table,
  rows?: Int32Array,
  allocate: (length: number) => Float32Array = (length) => new Float32Array(length),
  encoders: Encoders = {},
): Float32Array {
  const { columns, features } = preprocessing;
  const order = rows ?? allRows(table);
  const out = allocate(order.length * features);
  const places = placesOf(columns);
  const writers = columns.map((column) =>
    column.kind === "numeric"
      ? numericWriter(column, table)
      : column.kind === "categorical"
      ? categoricalWriter(column, table)
      : encodedWriter(column, table, encoders)
  );
  for (let i = 0, at = 0; i < order.length; i++, at += features) {
    for (let c = 0; c < writers.length; c++) writers[c]!(out, at + places[c]!, order[i]!);
  }
  return out;
}

/** Inputs beside the features of a table's rows (all by default), in their order; undefined where no column becomes one. */
export function transformInputs(
  preprocessing: Preprocessing,
  table: Table,
  rows?: Int32Array,
  encoders: Encoders = {},
): Readonly<Record<string, EncodedInput>> | undefined {
  const inputs = inputRows(preprocessing, encoders);
  if (!inputs) return undefined;
  const readers = new Map(columnsOf(table).map((column) => [column.name, cellReader(column)]));
  for (const column of preprocessing.columns) if (column.kind === "encoded") sourceOf(column, table);
  for (const row of rows ?? allRows(table)) inputs.add((name) => readers.get(name)!(row), `row ${row + 1}`);
  return inputs.finish();
}

function allRows({ rows }: Table): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) => row);
}

type Writer = (out: Float32Array, at: number, row: number) => void;

function numericWriter(column: NumericFeature, { numeric, categorical, further = [] }: Table): Writer {
  const { names, values } = numeric;
  const i = names.indexOf(column.name);
  if (i < 0) throw notInTable(column, names, [...categorical, ...further].map(({ name }) => name));
  return (out, at, row) => writeNumber(column, values[row * names.length + i]!, out, at);
}

/** The raw column that a feature was made of. */
function sourceOf(feature: EncodedFeature, table: Table): Column {
  const columns = columnsOf(table);
  const found = columns.find(({ kind, name }) => kind === feature.of && name === feature.name);
  if (found) return found;
  const others = columns.map(({ name }) => name);
  throw others.includes(feature.name) ? otherType(feature) : noColumn("the table", feature, others);
}

function encodedWriter(feature: EncodedFeature, table: Table, encoders: Encoders): Writer {
  const { name, width, missing } = feature;
  const cells = cellsOf(feature, encoders);
  const cellOf = cellReader(sourceOf(feature, table));
  return (out, at, row) => {
    const cell = cellOf(row);
    out.fill(0, at, at + width + (missing ? 1 : 0));
    if (missing && cell === null) out[at + width] = 1;
    const rule = "write" in cells ? cells.write(cell, out, at) : undefined;
    if (rule === undefined) return;
    throw new UserError(
      `Cannot encode row ${row + 1} as column ${show(name)} must be ${rule}: current value is ${show(cell)}`,
    );
  };
}

/** A column that is not among those of its kind, and may be among the others. */
function notInTable(
  column: NumericFeature | CategoricalFeature,
  names: readonly string[],
  others: readonly string[],
): UserError {
  return others.includes(column.name)
    ? otherType(column)
    : noColumn("the table", column, [...names, ...others]);
}

function otherType(column: Feature): UserError {
  return new UserError(
    `Cannot encode the table as it must have the ${kindOf(column)} column ${
      show(column.name)
    }: it is of another type`,
  );
}

function categoricalWriter(
  column: CategoricalFeature,
  { numeric, categorical, further = [] }: Table,
): Writer {
  const source = categorical.find(({ name }) => name === column.name);
  if (!source) {
    const others = [...numeric.names, ...further.map(({ name }) => name)];
    throw notInTable(column, categorical.map(({ name }) => name), others);
  }
  const slots = source.categories.map(categorySlots(column));
  return (out, at, row) => {
    const code = source.codes[row]!;
    writeCategory(column, code < 0 ? "missing" : slots[code], out, at);
  };
}

const name = z.string().min(1);
const schema = z.strictObject({
  version: z.literal(1),
  label: name,
  classes: z.array(z.string()).min(1),
  columns: z.array(z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("numeric"),
      name,
      mean: z.number(),
      sd: z.number().positive(),
      missing: z.boolean(),
      fill: z.number().optional(),
    }),
    z.strictObject({
      kind: z.literal("categorical"),
      name,
      categories: z.array(z.string()),
      missing: z.boolean(),
    }),
    z.strictObject({
      kind: z.literal("encoded"),
      name,
      of: z.enum(COLUMN_KINDS as [ColumnKind, ...ColumnKind[]]),
      encoder: z.string(),
      options: z.record(z.string(), z.unknown()),
      state: z.unknown(),
      width: z.int().nonnegative(),
      missing: z.boolean(),
    }),
  ])).min(1),
  features: z.int().nonnegative(),
  image: z.tuple([z.int().positive(), z.int().positive(), z.int().positive()]).optional(),
  answer: z.discriminatedUnion("from", [
    z.strictObject({ task: name, from: z.literal("sigmoid") }),
    z.strictObject({ task: name, from: z.literal("tokens"), between: z.enum(["", " "]).optional() }),
    z.strictObject({
      task: name,
      from: z.literal("numbers"),
      scales: z.array(z.strictObject({ mean: z.number(), sd: z.number().positive() })).min(1),
    }),
  ]).optional(),
}).superRefine(({ classes, columns, features, image, answer }, ctx) => {
  const problem = (path: string, message: string) => ctx.addIssue({ code: "custom", path: [path], message });
  const twice = duplicate(columns.map(({ name }) => name));
  if (twice !== undefined) problem("columns", `must have different names: ${show(twice)} is there twice`);
  if (duplicate(classes) !== undefined) problem("classes", "must differ");
  if (!answer && classes.length < 2) problem("classes", "must be at least 2");
  if (answer?.from === "numbers" && answer.scales.length !== classes.length) {
    problem(
      "answer",
      `must have a scale for each of the ${classes.length} outputs: it has ${answer.scales.length}`,
    );
  }
  const width = columns.reduce((sum, column) => sum + widthOf(column), 0);
  if (features === 0 && columns.every(({ kind }) => kind !== "encoded")) {
    problem("features", "must be above 0");
  }
  if (width !== features) problem("features", `must be ${width}, as the columns say`);
  const pixels = image?.reduce((a, b) => a * b, 1) ?? 0;
  const hasPixels = columns.slice(0, pixels).every(({ kind, missing }) => kind === "numeric" && !missing);
  if (pixels > columns.length || !hasPixels) problem("image", "must have its pixels as the first columns");
});

/** Checks what was read from a file or a request. Throws a `UserError` of one line. */
export function parsePreprocessing(json: unknown): Preprocessing {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new OptionsError("preprocessing", problemsOf(parsed.error, schema, "preprocessing", json));
}
