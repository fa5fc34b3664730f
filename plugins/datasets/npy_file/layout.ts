import * as z from "zod";
import { show, UserError } from "../../../core/base/errors.ts";
import { count, duplicate, namesOf } from "../../../core/data/columns.ts";
import { bombProblem, bytesAt } from "../../../core/data/tables/bytes_at.ts";
import type { TypedColumn } from "../../../core/data/tables/typed_labels.ts";
import { checkColumnLists, columnOptions, labelOption } from "../../../core/data/tables/typed_options.ts";
import type { BytesAt, ColumnKinds, FileSource } from "../../../core/dataset.ts";
import type { SchemaKit } from "../../../core/plugin.ts";
import { columnType, isNpy, type NpyArray, npyArray, widthOf } from "./array.ts";
import { isZip, openZip } from "./zip.ts";

/** The schema of the options. */
export const schema = (kit: SchemaKit) =>
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

/** The options, checked. */
export type Options = z.output<ReturnType<typeof schema>>;

const MAX_BYTES = 2 ** 33;
const [FEATURES, LABELS] = [["X", "x", "features", "data"], ["y", "labels", "label", "target"]];

/** An array whose columns are some of the table's. */
export interface Part {
  readonly array: NpyArray;
  readonly columns: readonly TypedColumn[];
}

/** What a file, or two, have. */
export interface Opened {
  readonly parts: readonly Part[];
  readonly rows: number;
  /** The label's columns, where they are arrays of their own. */
  readonly label: readonly string[] | undefined;
  readonly warnings: readonly string[];
  close(): void;
}

/** The error for a sentence part that says what is wrong. */
export function bad(path: string, problem: string): UserError {
  return new UserError(`Cannot read ${path} as npy: ${problem}`);
}

/** Opens the files and reads what they say of their arrays. Rows for a trained student need no label. */
export async function open(
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
interface FoundArrays {
  readonly rows: NpyArray;
  readonly label?: { readonly name: string; readonly array: NpyArray };
}

/** Finds the arrays by what the options, or their names, say. */
async function arraysIn(
  file: BytesAt,
  { features, label, labels, maxBytes }: Options,
  refuse: (problem: string) => UserError,
  warnings: string[],
  optional = false,
): Promise<FoundArrays> {
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
