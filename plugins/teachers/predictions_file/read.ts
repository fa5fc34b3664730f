import { show, type UserError } from "../../../core/base/errors.ts";
import { count, namesOf, parseNumber } from "../../../core/data/columns.ts";
import type { RawRow } from "../../../core/dataset.ts";
import type { Context } from "../../../core/plugin.ts";
import type { Spec } from "../../../core/spec.ts";
import type { ClassColumns } from "./match.ts";

/** The data sets that read such files. */
export const FORMATS = ["csv", "jsonl", "parquet", "npy"] as const;

/** How a file is read. */
export interface FileOptions {
  readonly path: string;
  readonly format?: typeof FORMATS[number] | undefined;
  readonly header: boolean;
  /** Of an archive of arrays: the one with the answers. */
  readonly array?: string | undefined;
  /** The column with what the rows are called, where they are found by it. */
  readonly id?: string | undefined;
  refuse(problem: string): UserError;
}

/** The answers of a file, in its own order. */
export interface FileAnswers {
  /** `[rows, columns.length]`, row by row; NaN in all of a row that has no answer. */
  readonly values: Float64Array;
  readonly rows: number;
  readonly match: ClassColumns;
  /** What each row is called. */
  readonly ids: readonly string[];
}

const ENDINGS: Readonly<Record<string, typeof FORMATS[number]>> = {
  csv: "csv",
  tsv: "csv",
  txt: "csv",
  jsonl: "jsonl",
  ndjson: "jsonl",
  parquet: "parquet",
  pq: "parquet",
  npy: "npy",
  npz: "npy",
};

/** The data set that reads a file, by its ending or as it is told: readers are not written twice. */
function specOf({ path, format, header, array, id, refuse }: FileOptions): Spec<"dataset"> {
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  const use = format ?? ENDINGS[ending];
  if (use === undefined) {
    throw refuse(
      `"format" must say what file it is (${FORMATS.join(", ")}), as its name does not: it ends in ${
        show(path.slice(-12))
      }`,
    );
  }
  // No label is read: where one must be named it is the first column, as any other would do.
  switch (use) {
    case "csv":
      return { use, path, label: 0, header } as Spec<"dataset">;
    case "jsonl":
      return { use, path, label: 0, ragged: "missing" } as Spec<"dataset">;
    case "parquet":
      return { use, path, label: 0 } as Spec<"dataset">;
    case "npy":
      return {
        use,
        path,
        ...array === undefined ? {} : { features: array },
        ...id === undefined ? {} : { label: id },
      } as Spec<"dataset">;
  }
}

/** Whether a file's columns have names of their own. */
export function hasNames(options: FileOptions): boolean {
  const { use } = specOf(options);
  return use !== "npy" && (use !== "csv" || options.header);
}

const MISSING = /^[+-]?nan$/i;
const INFINITE = /^[+-]?inf(inity)?$/i;

/** Reads all answers. `matched` says which columns they are in, once the first row has told the names. */
export async function readAnswers(
  options: FileOptions,
  context: Context,
  matched: (columns: readonly string[]) => ClassColumns,
): Promise<FileAnswers> {
  const { id, refuse } = options;
  const spec = specOf(options);
  if (!context.has("dataset", spec.use)) {
    throw refuse(`there must be a data set plugin ${spec.use}: there is none`);
  }
  let match: ClassColumns | undefined;
  let values = new Float64Array(1024);
  const ids: string[] = [];
  let rows = 0;
  for await (const row of context.make("dataset", spec).rows()) {
    if (!match) {
      const names = [...row.cells.keys()];
      if (spec.use === "csv" && options.header && names.every((name) => !Number.isNaN(parseNumber(name)))) {
        throw refuse(
          `row 1 must have the names of the columns: it has numbers, ${
            namesOf(names)
          }; set "header" to false if it is a row`,
        );
      }
      if (id !== undefined && !names.includes(id)) {
        throw refuse(`it must have the column ${show(id)} ("by"): its columns are ${namesOf(names)}`);
      }
      match = matched(names.filter((name) => name !== id));
    }
    const width = match.columns.length;
    if ((rows + 1) * width > values.length) {
      const larger = new Float64Array(2 * Math.max(values.length, width));
      larger.set(values);
      values = larger;
    }
    readRow(row, match.columns, values, rows * width, refuse);
    if (id !== undefined) ids.push(idOf(row, id, refuse));
    rows++;
  }
  if (!match) throw refuse("it must have rows: it has none");
  return { values: values.subarray(0, rows * match.columns.length), rows, match, ids };
}

function readRow(
  { number, cells }: RawRow,
  columns: readonly string[],
  into: Float64Array,
  at: number,
  refuse: (problem: string) => UserError,
): void {
  let lacking = 0;
  columns.forEach((name, i) => {
    const cell = cells.get(name);
    if (cell === undefined || MISSING.test(cell)) {
      into[at + i] = NaN;
      lacking++;
      return;
    }
    const value = parseNumber(cell);
    into[at + i] = value;
    if (!Number.isNaN(value)) return;
    const infinite = INFINITE.test(cell)
      ? "; for the log of a probability of 0 write -69, or the probabilities"
      : "";
    throw refuse(
      `row ${number}, column ${show(name)} must be a finite number: current value is ${
        show(cell)
      }${infinite}`,
    );
  });
  if (lacking === 0 || lacking === columns.length) return;
  const first = columns.find((_, i) => Number.isNaN(into[at + i]!));
  throw refuse(
    `row ${number} must have all of its ${
      count(columns.length, "number")
    } or none: ${lacking} are missing or NaN, ${show(first)} is the first`,
  );
}

function idOf({ number, cells }: RawRow, id: string, refuse: (problem: string) => UserError): string {
  const cell = cells.get(id);
  if (cell !== undefined) return cell;
  throw refuse(`row ${number} must have a cell in the column ${show(id)}: it has none`);
}
