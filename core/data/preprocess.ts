import * as z from "zod";
import { OptionsError, show, UserError } from "../base/errors.ts";
import { problemsOf } from "../catalogue/problems.ts";
import type { CategoricalFeature, NumericFeature, Preprocessing } from "../preprocessing.ts";
import type { CategoricalColumn, LabelledTable, Table } from "../table.ts";
import { categorySlots, writeCategory } from "./categories.ts";
import { byCodePoint, duplicate } from "./columns.ts";
import { noColumn, placesOf, widthOf, writeNumber } from "./encode.ts";

/** Of more categories in a column, these many become features. */
export const MAX_CATEGORIES = 64;

/** Fits on these rows of the table alone, in float64. */
export function fitPreprocessing(table: LabelledTable, rows: Int32Array): Preprocessing {
  if (rows.length === 0) {
    throw new RangeError("Cannot fit preprocessing as there must be a training row: there is none");
  }
  const columns = [
    ...fitNumeric(table, rows),
    ...table.categorical.map((column) => fitCategorical(column, rows)),
  ];
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
  const lost = columns.find((column) => column.kind === "numeric" && column.missing);
  const cannot = `Cannot take the numeric columns for an image of ${shape.join(" × ")}`;
  if (lost) {
    throw new UserError(`${cannot} as no pixel must be missing: column ${show(lost.name)} has missing cells`);
  }
  if (shape.reduce((a, b) => a * b, 1) === names.length) return shape;
  throw new UserError(`${cannot} as there must be as many columns: current value is ${names.length}`);
}

/** The numeric columns: each with the mean and deviation of its own cells, or all with those of all. */
function fitNumeric({ numeric: { names, values, scale } }: Table, rows: Int32Array): NumericFeature[] {
  const width = names.length;
  const missing = new Uint8Array(width);
  /** Visits the cells that are there row by row, as they lie in memory: a copy would not fit beside a table of images. */
  const present = (visit: (value: number, column: number) => void) => {
    for (const row of rows) {
      for (let i = 0, at = row * width; i < width; i++, at++) {
        const value = values[at]!;
        if (value === value) visit(value, i);
        else missing[i] = 1;
      }
    }
  };
  const spreads = spreadsOf(present, width, scale === "table" ? () => 0 : (column) => column);
  return names.map((name, i) => ({ kind: "numeric", name, ...spreads[i]!, missing: missing[i] === 1 }));
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

function fitCategorical(
  { name, categories, codes }: CategoricalColumn,
  rows: Int32Array,
): CategoricalFeature {
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
    MAX_CATEGORIES,
  );
  return {
    kind: "categorical",
    name,
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
): Float32Array {
  const { columns, features } = preprocessing;
  const order = rows ?? Int32Array.from({ length: table.rows }, (_, i) => i);
  const out = allocate(order.length * features);
  const places = placesOf(columns);
  const writers = columns.map((column) =>
    column.kind === "numeric" ? numericWriter(column, table) : categoricalWriter(column, table)
  );
  for (let i = 0, at = 0; i < order.length; i++, at += features) {
    for (let c = 0; c < writers.length; c++) writers[c]!(out, at + places[c]!, order[i]!);
  }
  return out;
}

type Writer = (out: Float32Array, at: number, row: number) => void;

function numericWriter(column: NumericFeature, { numeric, categorical }: Table): Writer {
  const { names, values } = numeric;
  const i = names.indexOf(column.name);
  if (i < 0) throw notInTable(column, names, categorical.map(({ name }) => name));
  return (out, at, row) => writeNumber(column, values[row * names.length + i]!, out, at);
}

/** A column that is not among those of its kind, and may be among the others. */
function notInTable(
  column: NumericFeature | CategoricalFeature,
  names: readonly string[],
  others: readonly string[],
): UserError {
  const { kind, name } = column;
  if (!others.includes(name)) return noColumn("the table", column, [...names, ...others]);
  return new UserError(
    `Cannot encode the table as it must have the ${kind} column ${show(name)}: it is of another type`,
  );
}

function categoricalWriter(column: CategoricalFeature, { numeric, categorical }: Table): Writer {
  const source = categorical.find(({ name }) => name === column.name);
  if (!source) throw notInTable(column, categorical.map(({ name }) => name), numeric.names);
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
    }),
    z.strictObject({
      kind: z.literal("categorical"),
      name,
      categories: z.array(z.string()),
      missing: z.boolean(),
    }),
  ])).min(1),
  features: z.int().positive(),
  image: z.tuple([z.int().positive(), z.int().positive(), z.int().positive()]).optional(),
  answer: z.discriminatedUnion("from", [
    z.strictObject({ task: name, from: z.literal("sigmoid") }),
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
