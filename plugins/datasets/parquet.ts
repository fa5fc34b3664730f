import * as z from "zod";
import { show, UserError } from "../../core/base/errors.ts";
import { didYouMean } from "../../core/base/nearest.ts";
import { FILES } from "../../core/catalogue/container.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { duplicate, namesOf } from "../../core/data/columns.ts";
import {
  checkColumnLists,
  columnOptions,
  labelOption,
  missingTests,
  rawRowsOf,
} from "../../core/data/tables/typed_options.ts";
import { typedTable } from "../../core/data/tables/typed_table.ts";
import type { ColumnKinds, Dataset, FileSource, LabelsWanted, RawRow } from "../../core/dataset.ts";
import type { SchemaKit } from "../../core/plugin.ts";
import type { LabelledTable } from "../../core/table.ts";
import { type FileColumn, numberOf, textOf } from "./parquet_file/columns.ts";
import { openParquet, type ParquetFile } from "./parquet_file/read.ts";

const schema = (kit: SchemaKit) =>
  z.strictObject({
    path: kit.path().describe("The file; relative to the config file."),
    label: labelOption,
    ...columnOptions,
    maxColumns: z.int().min(2).default(20000).describe("A file with more columns is refused."),
    maxBytes: z.int().min(1).optional().describe(
      "A file whose cells take more bytes is refused; 16 GiB by default, and 1000 times what the file has.",
    ),
  }).superRefine(checkColumnLists);

type Options = z.output<ReturnType<typeof schema>>;

/**
 * Rows of a Parquet file (https://parquet.apache.org), read column by column and row group by row group, so that no more of the file
 * is in memory than a column of a group. Numbers stay in float32 where no numeric column has more; texts and booleans are
 * categories; dates and timestamps are days since 1970. Nested columns are refused by name.
 */
export const parquet = definePlugin({
  kind: "dataset",
  name: "parquet",
  summary: "Rows of a Parquet file: numbers, categories, texts or ids, with a label column.",
  options: schema,
  create(options, context): Dataset {
    const files = context.resolve(FILES);
    return {
      load: (labels) => load(files, options, labels),
      rows: (like) => rawRows(files, options, like),
    };
  },
});

function open(files: FileSource, options: Options): Promise<ParquetFile> {
  const { path, maxBytes, maxColumns, ignore } = options;
  return openParquet(files, path, {
    maxBytes,
    maxColumns,
    ignore,
    refuse: (problem) => bad(options, problem),
  });
}

function bad({ path }: Options, problem: string): UserError {
  return new UserError(`Cannot read ${path} as parquet: ${problem}`);
}

async function load(files: FileSource, options: Options, wanted?: LabelsWanted): Promise<LabelledTable> {
  const file = await open(files, options);
  try {
    const { columns, rows, groups } = file;
    const twice = duplicate(columns.map(({ name }) => name));
    if (twice !== undefined) throw bad(options, `column names must differ: ${show(twice)} is there twice`);
    const filler = typedTable(
      columns,
      rows,
      { ...options, refuse: (problem) => bad(options, problem) },
      wanted,
    );
    for (const group of groups) {
      for (const [at, column] of columns.entries()) {
        const wants = filler.wants[at];
        if (!wants) continue;
        let { from } = group;
        for (const cells of await file.read(column.name, group)) {
          if (wants === "texts") filler.texts(at, from, Array.from(cells, (cell) => textOf(cell, column)));
          else filler.numbers(at, from, numbersOf(cells, column));
          from += cells.length;
        }
      }
    }
    return filler.finish();
  } finally {
    file.close();
  }
}

/** Cells as numbers: those of a typed array as they are. */
function numbersOf(cells: ArrayLike<unknown>, column: FileColumn): ArrayLike<number> {
  const isPlain = cells instanceof Float32Array || cells instanceof Float64Array ||
    cells instanceof Int32Array ||
    cells instanceof Uint32Array || cells instanceof Uint8Array;
  return isPlain ? cells : Float64Array.from(cells, (cell) => numberOf(cell, column));
}

/** The rows one by one; of a group all columns that are needed are in memory at once. */
async function* rawRows(files: FileSource, options: Options, like?: ColumnKinds): AsyncGenerator<RawRow> {
  const file = await open(files, options);
  const refuse = (problem: string) => bad(options, problem);
  try {
    const ignored = new Set(options.ignore);
    const tests = missingTests(options.missing);
    const there = file.columns.filter(({ name }) => !ignored.has(name));
    const needed = like && [...like.numeric, ...like.categorical, ...like.further ?? []];
    const lacking = needed?.find((name) => !there.some((column) => column.name === name));
    if (lacking !== undefined) {
      const names = there.map(({ name }) => name);
      throw refuse(
        `the file must have the column ${show(lacking)}: its columns are ${namesOf(names)}${
          didYouMean(lacking, names)
        }`,
      );
    }
    const asText = new Set([
      ...options.categorical,
      ...[options.label].flat().filter((one) => typeof one === "string"),
      ...like?.categorical ?? [],
    ]);
    for (const group of file.groups) {
      const columns = [];
      for (const column of there) {
        if (needed && !needed.includes(column.name)) continue;
        const isText = column.type === "text" || column.type === "int64" || asText.has(column.name);
        columns.push({
          name: column.name,
          cell: cellsOf(await file.read(column.name, group), column, isText),
        });
      }
      yield* rawRowsOf(columns, group.to - group.from, group.from, tests, refuse);
    }
  } finally {
    file.close();
  }
}

/** A cell by its row's place in a group, among pieces that follow each other. */
function cellsOf(
  pieces: readonly ArrayLike<unknown>[],
  column: FileColumn,
  isText: boolean,
): (row: number) => number | string | undefined {
  let [piece, start] = [0, 0];
  return (row) => {
    // Rows are asked for in their order.
    while (row >= start + pieces[piece]!.length) start += pieces[piece++]!.length;
    const value = pieces[piece]![row - start];
    return isText ? textOf(value, column) : numberOf(value, column);
  };
}
