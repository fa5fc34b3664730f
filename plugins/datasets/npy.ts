import * as z from "zod";
import { show, UserError } from "../../core/base/errors.ts";
import { FILES } from "../../core/catalogue/container.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { bombProblem, bytesAt } from "../../core/data/bytes_at.ts";
import { count, duplicate, namesOf } from "../../core/data/columns.ts";
import {
  checkColumnLists,
  columnOptions,
  labelOption,
  missingTests,
  rawRowsOf,
} from "../../core/data/typed_options.ts";
import { type TypedColumn, typedTable } from "../../core/data/typed_table.ts";
import type { BytesAt, ColumnKinds, Dataset, FileSource, LabelsWanted, RawRow } from "../../core/dataset.ts";
import type { SchemaKit } from "../../core/plugin.ts";
import type { LabelledTable } from "../../core/table.ts";
import {
  type Block,
  blockOf,
  blockRows,
  columnType,
  isNpy,
  type NpyArray,
  npyArray,
  widthOf,
} from "./npy_file/array.ts";
import { isZip, openZip } from "./npy_file/zip.ts";

const schema = (kit: SchemaKit) =>
  z.strictObject({
    path: kit.path().describe(
      "A .npy file with a row per item, or an .npz with such an array; relative to the config file.",
    ),
    labels: kit.path().optional().describe(
      "A .npy file of the labels, one per row, where they are not in the first file.",
    ),
    features: z.string().min(1).optional().describe(
      "The array of the .npz that has the rows; by default X, x, features or data, or the only one beside the labels.",
    ),
    label: labelOption.optional().describe(
      "The labels: an array of the .npz (by default y, labels, label or target), or a column's name or position (-1 is the " +
        "last); or a list of these.",
    ),
    columns: z.array(z.string().min(1)).min(1).optional().describe(
      "The names of the columns; column1, column2, … by default.",
    ),
    ...columnOptions,
    maxColumns: z.int().min(1).default(20000).describe("An array with more columns is refused."),
    maxBytes: z.int().min(1).optional().describe(
      "An array that takes more bytes is refused; 8 GiB by default, and 1000 times what a packed one has in the file.",
    ),
  }).superRefine((options, ctx) => {
    checkColumnLists(options, ctx);
    const twice = duplicate(options.columns ?? []);
    if (twice !== undefined) {
      ctx.addIssue({
        code: "custom",
        path: ["columns"],
        message: `must name each once: ${show(twice)} is there twice`,
      });
    }
    if (options.labels !== undefined && options.label !== undefined) {
      ctx.addIssue({
        code: "custom",
        path: ["label"],
        message: "must be left out where there is a file of labels",
      });
    }
  });

type Options = z.output<ReturnType<typeof schema>>;

const MAX_BYTES = 2 ** 33;
const [FEATURES, LABELS] = [["X", "x", "features", "data"], ["y", "labels", "label", "target"]];

/**
 * A matrix in a file of NumPy's (`np.save`, `np.savez`): `[rows, columns]` of numbers, and their labels in another array or in a
 * column. An array `[rows, height, width]` or `[rows, height, width, channels]` is one of images. Pickles are never loaded.
 */
export const npy = definePlugin({
  kind: "dataset",
  name: "npy",
  summary:
    "A matrix of numbers in a NumPy file (.npy, .npz), with its labels in another array or in a column.",
  options: schema,
  create(options, context): Dataset {
    const files = context.resolve(FILES);
    return {
      load: (labels) => load(files, options, labels),
      rows: (like) => rawRows(files, options, like),
    };
  },
});

/** An array whose columns are some of the table's. */
interface Part {
  readonly array: NpyArray;
  readonly columns: readonly TypedColumn[];
}

/** What a file, or two, have. */
interface Opened {
  readonly parts: readonly Part[];
  readonly rows: number;
  /** The label's columns, where they are arrays of their own. */
  readonly label: readonly string[] | undefined;
  readonly warnings: readonly string[];
  close(): void;
}

function bad(path: string, problem: string): UserError {
  return new UserError(`Cannot read ${path} as npy: ${problem}`);
}

async function open(
  files: FileSource,
  options: Options,
  { optional, like }: { readonly optional?: boolean; readonly like?: ColumnKinds | undefined } = {},
): Promise<Opened> {
  const { path, labels, maxBytes } = options;
  const opened: BytesAt[] = [];
  const close = () => opened.splice(0).forEach((file) => file.close());
  const refuse = (problem: string) => bad(path, problem);
  const bounds = { maxBytes: maxBytes ?? MAX_BYTES, refuse };
  try {
    const file = await bytesAt(files, path, bounds);
    opened.push(file);
    const warnings: string[] = [];
    const { rows: array, label } = await arraysIn(file, options, refuse, warnings, optional);
    const rows = array.shape[0];
    if (rows === undefined) throw refuse("the array must have a row per item: it is a single number");
    const width = widthOf(array);
    if (width === 0 || width > options.maxColumns) {
      throw refuse(
        `the array must have from 1 to ${options.maxColumns} columns ("maxColumns"): it has ${width}`,
      );
    }
    const type = columnType(array.type);
    const parts: Part[] = [{
      array,
      columns: columnNames(array, width, options, like, refuse).map((name) => ({ name, type })),
    }];
    const given = label ?? (labels !== undefined && !optional
      ? {
        name: "label",
        array: await (async () => {
          const file = await bytesAt(files, labels, { ...bounds, refuse: (problem) => bad(labels, problem) });
          opened.push(file);
          return await npyArray(file, "the file", (problem) => bad(labels, problem));
        })(),
      }
      : undefined);
    if (given && given.array.shape[0] !== rows) {
      throw bad(
        label ? path : labels!,
        `there must be a label for each of the ${count(rows, "row")} of ${path}: it has ${
          given.array.shape[0] ?? "one"
        }`,
      );
    }
    if (given) {
      const own = widthOf(given.array);
      const names = own === 1 ? [given.name] : Array.from({ length: own }, (_, i) => `${given.name}${i + 1}`);
      parts.push({
        array: given.array,
        columns: names.map((name) => ({ name, type: columnType(given.array.type) })),
      });
    }
    const all = parts.flatMap(({ columns }) => columns.map(({ name }) => name));
    const twice = duplicate(all);
    if (twice !== undefined) throw refuse(`column names must differ: ${show(twice)} is there twice`);
    return { parts, rows, label: parts[1]?.columns.map(({ name }) => name), warnings, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** The array of the rows and, of an archive, that of the labels. */
async function arraysIn(
  file: BytesAt,
  { features, label, labels, maxBytes }: Options,
  refuse: (problem: string) => UserError,
  warnings: string[],
  optional = false,
): Promise<
  { readonly rows: NpyArray; readonly label?: { readonly name: string; readonly array: NpyArray } }
> {
  const head = await file.read(0, 6);
  if (!isZip(head)) {
    if (!isNpy(head)) {
      throw refuse("the file must be a NumPy array (.npy) or a zip of them (.npz): it is neither");
    }
    if (features !== undefined) {
      throw refuse('"features" must be left out where the file is one array (.npy)');
    }
    const rows = await npyArray(file, "the file", refuse);
    const bytes = file.size;
    const problem = bombProblem("the array", { packed: bytes, bytes, allowed: maxBytes, most: MAX_BYTES });
    if (problem !== undefined) throw refuse(problem);
    if (label === undefined && labels === undefined && !optional) {
      throw refuse('"label" must say which column has the labels, or "labels" which file: there is neither');
    }
    return { rows };
  }
  const zip = await openZip(file, { allowed: maxBytes, most: MAX_BYTES, refuse });
  const names = zip.names.filter((name) => name.endsWith(".npy")).map((name) => name.slice(0, -4));
  const arrayOf = async (name: string) => {
    if (!names.includes(name)) throw refuse(`it must have the array ${show(name)}: it has ${namesOf(names)}`);
    return await npyArray(await zip.open(`${name}.npy`), `the array ${show(name)}`, refuse);
  };
  const isArray = typeof label === "string" && names.includes(label);
  const guessed = label === undefined && labels === undefined
    ? LABELS.find((name) => names.includes(name))
    : undefined;
  const ofLabels = isArray ? label : guessed;
  const others = names.filter((name) => name !== ofLabels);
  const ofRows = features ?? FEATURES.find((name) => others.includes(name)) ??
    (others.length === 1 ? others[0] : undefined);
  if (ofRows === undefined) {
    throw refuse(`"features" must name the array of the rows: it has ${namesOf(others) || "none"}`);
  }
  if (!optional && ofLabels === undefined && label === undefined && labels === undefined) {
    throw refuse(`"label" must name the array of the labels: it has ${namesOf(others)}`);
  }
  if (features === undefined || guessed !== undefined) {
    warnings.push(
      `the rows are the array ${show(ofRows)}${
        ofLabels === undefined ? "" : `, their labels ${show(ofLabels)}`
      }, as the names say; set "features" and "label" if that is wrong`,
    );
  }
  const rows = await arrayOf(ofRows);
  return ofLabels === undefined
    ? { rows }
    : { rows, label: { name: ofLabels, array: await arrayOf(ofLabels) } };
}

function columnNames(
  array: NpyArray,
  width: number,
  { columns, label, ignore }: Options,
  like: ColumnKinds | undefined,
  refuse: (problem: string) => UserError,
): readonly string[] {
  const usual = (width: number) =>
    array.shape.length > 2
      ? Array.from({ length: width }, (_, i) => `p${String(i).padStart(String(width - 1).length, "0")}`)
      : Array.from({ length: width }, (_, i) => `column${i + 1}`);
  // New rows need no label: the names are then those of the others.
  const positions = [label ?? []].flat();
  const lacking = columns
    ? columns.length - width
    : like
    ? like.numeric.length + like.categorical.length + (like.further?.length ?? 0) + ignore.length +
      positions.length -
      width
    : 0;
  const all = columns ?? usual(width + (like && lacking === positions.length ? lacking : 0));
  if (all.length === width) return all;
  if (like && all.length === width + positions.length) {
    const at = new Set(
      positions.map((one) => typeof one === "string" ? all.indexOf(one) : one < 0 ? all.length + one : one),
    );
    const names = all.filter((_, i) => !at.has(i));
    if (names.length === width) return names;
  }
  throw refuse(`"columns" must name each of the ${count(width, "column")}: it names ${all.length}`);
}

async function load(files: FileSource, options: Options, wanted?: LabelsWanted): Promise<LabelledTable> {
  const { parts, rows, label, warnings, close } = await open(files, options);
  const refuse = (problem: string) => bad(options.path, problem);
  try {
    const columns = parts.flatMap(({ columns }) => columns);
    const [{ array }] = parts as [Part];
    const image = imageOf(array, label !== undefined);
    const filler = typedTable(
      columns,
      rows,
      { ...options, label: label ?? options.label!, ...image ? { image, scale: "table" } : {}, refuse },
      wanted,
    );
    let first = 0;
    for (const { array, columns: own } of parts) {
      const most = blockRows(array);
      for (let from = 0; from < rows; from += most) {
        const to = Math.min(rows, from + most);
        const block = await blockOf(array, from, to);
        own.forEach(({ type }, i) => {
          const wants = filler.wants[first + i];
          if (wants === "numbers" && type !== "text") {
            const { cells, ...where } = block.numbers(i);
            filler.numbers(first + i, from, cells, { ...where, count: to - from });
          } else if (wants) {
            filler.texts(
              first + i,
              from,
              Array.from({ length: to - from }, (_, row) => textOf(block.cell(i, row, true))),
            );
          }
        });
      }
      first += own.length;
    }
    const table = filler.finish();
    return { ...table, warnings: [...warnings, ...table.warnings ?? []] };
  } finally {
    close();
  }
}

/** A number as a category; one that is missing has none. */
function textOf(cell: number | string): string | undefined {
  return typeof cell === "number" && Number.isNaN(cell) ? undefined : String(cell);
}

/** The sizes of the images that an array of three or four dimensions has. */
function imageOf({ shape }: NpyArray, whole: boolean): LabelledTable["numeric"]["image"] {
  const [, height, width, channels = 1] = shape;
  if (shape.length < 3 || shape.length > 4 || !whole) return undefined;
  return { height: height!, width: width!, channels };
}

async function* rawRows(files: FileSource, options: Options, like?: ColumnKinds): AsyncGenerator<RawRow> {
  const { parts, rows, close } = await open(files, options, { optional: true, like });
  const refuse = (problem: string) => bad(options.path, problem);
  try {
    const ignored = new Set(options.ignore);
    const tests = missingTests(options.missing);
    const texts = new Set([...options.categorical, ...like?.categorical ?? []]);
    const columns = parts.flatMap(({ columns }, part) =>
      columns.flatMap(({ name }, at) =>
        ignored.has(name) ? [] : [{ name, part, at, exact: part > 0 || texts.has(name) }]
      )
    );
    const lacking = [...like?.numeric ?? [], ...like?.categorical ?? [], ...like?.further ?? []]
      .find((name) => !columns.some((column) => column.name === name));
    if (lacking !== undefined) {
      throw refuse(
        `it must have the column ${show(lacking)}: its columns are ${
          namesOf(columns.map(({ name }) => name))
        }`,
      );
    }
    const most = Math.min(...parts.map(({ array }) => blockRows(array)));
    for (let from = 0; from < rows; from += most) {
      const to = Math.min(rows, from + most);
      const blocks: Block[] = [];
      for (const { array } of parts) blocks.push(await blockOf(array, from, to));
      const cells = columns.map(({ name, part, at, exact }) => ({
        name,
        cell: (row: number) => blocks[part]!.cell(at, row, exact),
      }));
      yield* rawRowsOf(cells, to - from, from, tests, refuse);
    }
  } finally {
    close();
  }
}
