import { CsvError, parse } from "csv-parse/stream";
import { crc32 } from "node:zlib";
import * as z from "zod";
import { count, duplicate, MISSING, positionOf } from "../../core/columns.ts";
import { FILES } from "../../core/container.ts";
import type { Dataset, FileSource, LabelledTable, RawRow } from "../../core/dataset.ts";
import { show, UserError } from "../../core/errors.ts";
import { definePlugin, type Plugin, type SchemaKit } from "../../core/plugin.ts";
import { fillTable, surveyTable, type TextTable } from "../../core/text_table.ts";

/** Options of `csv`. */
export interface CsvOptions {
  /** The file, UTF-8. */
  readonly path: string;
  /** The column of true classes: its name, or its position from 0 (-1 is the last). */
  readonly label: string | number;
  /** Whether the first row has the names; or the names. Without any they are `column1`, `column2`, … */
  readonly header?: boolean | string[] | undefined;
  /** One character; a comma by default. */
  readonly delimiter?: string | undefined;
  /** Texts that stand for a missing cell, space around them aside. */
  readonly missing?: string[] | undefined;
  /** Columns of numbers, whatever their cells look like. */
  readonly numeric?: string[] | undefined;
  /** Columns of categories, whatever their cells look like. */
  readonly categorical?: string[] | undefined;
  /** Columns to leave out, such as a row's id. */
  readonly ignore?: string[] | undefined;
  /** A file with more columns is refused. */
  readonly maxColumns?: number | undefined;
}

const names = () => z.array(z.string().min(1)).default([]);

const schema = (kit: SchemaKit) =>
  z.strictObject({
    path: kit.path().describe("The file, UTF-8; relative to the config file."),
    label: z.union([z.string().min(1), z.int()])
      .describe("Column of the true classes: its name, or its position from 0 (-1 is the last)."),
    header: z.union([z.boolean(), z.array(z.string().min(1)).min(1)]).default(true)
      .describe("Whether the first row has the names; or the names."),
    delimiter: z.string().default(",")
      .refine((text) => /^[^"\r\n]$/u.test(text), "must be one character, and no quote or line break")
      .describe("One character."),
    missing: z.array(z.string()).default([...MISSING]).describe("Texts that stand for a missing cell."),
    numeric: names().describe("Columns of numbers, whatever their cells look like."),
    categorical: names().describe("Columns of categories, whatever their cells look like."),
    ignore: names().describe("Columns to leave out, such as a row's id."),
    maxColumns: z.int().min(2).default(20000).describe("A file with more is refused."),
  }).superRefine(({ numeric, categorical, ignore }, ctx) => {
    const taken = new Map(ignore.map((name) => [name, "ignore"]));
    for (const [list, columns] of Object.entries({ numeric, categorical })) {
      columns.forEach((name, i) => {
        const other = taken.get(name) ?? list;
        if (other === list) return taken.set(name, list);
        ctx.addIssue({
          code: "custom",
          path: [list, i],
          message: `must not be listed under "${other}" as well`,
        });
      });
    }
  });

type Options = z.output<ReturnType<typeof schema>>;

/** Labelled rows of a comma-separated file (RFC 4180). It is read twice, row by row: for types, then for values. */
export const csv: Plugin<"dataset", "csv", CsvOptions> = definePlugin({
  kind: "dataset",
  name: "csv",
  summary: "Rows of a comma-separated file, numeric and categorical, with a label column.",
  options: schema,
  create(options, context): Dataset {
    const files = context.resolve(FILES);
    const missing = new Set(options.missing.map((text) => text.trim()));
    const table: TextTable = {
      ...options,
      isMissing: (text) => missing.has(text.trim()),
      refuse: (problem) => bad(options, problem),
    };
    return {
      load: () => load(files, options, table),
      rows: () => rawRows(files, options, table),
    };
  },
});

async function load(files: FileSource, options: Options, table: TextTable): Promise<LabelledTable> {
  const survey = await scan(files, options, (columns) => surveyTable(columns, table));
  const layout = survey.result.finish();
  const filler = await scan(files, options, () => fillTable(layout, table));
  if (filler.checksum !== survey.checksum) {
    throw bad(options, "the file must not change while it is read: it did");
  }
  return filler.result.finish();
}

/** Passes over the file once: `start` gets the names of the columns, what it makes gets the rows. */
async function scan<T extends { add(cells: readonly string[]): void }>(
  files: FileSource,
  options: Options,
  start: (columns: readonly string[]) => T,
): Promise<{ readonly result: T; readonly checksum: number }> {
  const { records, checksum } = await open(files, options);
  let result: T | undefined;
  for await (const cells of records) {
    if (result) result.add(cells);
    else result = start(cells);
  }
  return { result: result!, checksum: checksum() }; // A file without names is an error before this.
}

/** The rows as text, for a trained student; the label column may be left out of the file. */
async function* rawRows(
  files: FileSource,
  options: Options,
  { isMissing }: TextTable,
): AsyncGenerator<RawRow> {
  const ignored = new Set(options.ignore);
  const { records } = await open(files, options, { labelOptional: true });
  let columns: readonly string[] | undefined;
  let number = 0;
  for await (const record of records) {
    if (!columns) {
      columns = record;
      continue;
    }
    const cells = new Map<string, string | undefined>();
    for (let i = 0; i < columns.length; i++) {
      const text = record[i]!;
      if (!ignored.has(columns[i]!)) cells.set(columns[i]!, isMissing(text) ? undefined : text);
    }
    yield { number: ++number, cells };
  }
}

/** A record holds at most this many characters, so that a file that is no CSV does not fill the memory. */
const MAX_RECORD = 1 << 24;

interface CsvFile {
  /** The names of the columns, then the rows, each with a cell per name. */
  readonly records: AsyncGenerator<readonly string[]>;
  /** CRC-32 of the bytes read so far. */
  checksum(): number;
}

async function open(files: FileSource, options: Options, { labelOptional = false } = {}): Promise<CsvFile> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let checksum = 0;
  const check = (bytes?: Uint8Array<ArrayBuffer>) => {
    try {
      decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw bad(options, "the file must be UTF-8 text: it has bytes that are not");
    }
  };
  // The parser takes bytes and mends what is no UTF-8 in silence, so the bytes are checked on their way.
  const checked = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, controller) {
      check(bytes);
      checksum = crc32(bytes, checksum);
      controller.enqueue(bytes);
    },
    flush: () => check(),
  });
  const parser = parse({
    bom: true,
    trim: true,
    delimiter: options.delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true, // The check is below, where rows are numbered.
    skip_empty_lines: true,
    max_record_size: MAX_RECORD,
  });
  const bytes = await files.open(options.path);
  return {
    records: records(bytes.pipeThrough(checked).pipeThrough(parser), options, labelOptional),
    checksum: () => checksum,
  };
}

async function* records(
  parsed: ReadableStream<readonly string[]>,
  options: Options,
  labelOptional: boolean,
): AsyncGenerator<readonly string[]> {
  let columns: readonly string[] | undefined;
  let number = 0;
  try {
    for await (const cells of parsed) {
      if (!columns) {
        yield columns = columnNames(cells, options, labelOptional);
        if (options.header === true) continue;
      }
      number++;
      if (cells.length !== columns.length) {
        throw bad(
          options,
          `row ${number} must have ${count(columns.length, "cell")}: it has ${cells.length}`,
        );
      }
      yield cells;
    }
  } catch (error) {
    throw error instanceof CsvError ? bad(options, syntaxProblem(error, options)) : error;
  }
  if (!columns) throw bad(options, "the file must not be empty: it is");
}

function columnNames(cells: readonly string[], options: Options, labelOptional: boolean): readonly string[] {
  const { header, maxColumns } = options;
  if (cells.length > maxColumns) {
    throw bad(
      options,
      `the file must have at most ${maxColumns} columns ("maxColumns"): it has ${cells.length}`,
    );
  }
  if (header === false) return cells.map((_, i) => `column${i + 1}`);
  const names = header === true ? cells.map((cell, i) => cell.trim() || `column${i + 1}`) : header;
  const twice = duplicate(names);
  if (twice !== undefined) {
    const hint = header === true ? `; if row 1 has no names, set "header" to false` : "";
    throw bad(options, `column names must differ: ${show(twice)} is there twice${hint}`);
  }
  if (names.length === cells.length) return names;
  if (labelOptional && names.length === cells.length + 1) {
    const position = positionOf(names, options.label);
    return names.filter((_, i) => i !== position);
  }
  const columns = count(cells.length, "column");
  throw bad(options, `"header" must name ${columns}, one per cell: it names ${names.length}`);
}

/** A complaint of the parser in Retort's words. */
function syntaxProblem(error: CsvError, { header }: Options): string {
  const row = (error["records"] as number) + (header === true ? 0 : 1);
  const place = row === 0 ? "the header" : `row ${row}`;
  switch (error.code as string) {
    case "CSV_QUOTE_NOT_CLOSED":
      return `${place} must close its quote: the file ends first`;
    case "INVALID_OPENING_QUOTE":
      return `${place} must quote a cell that has quotes inside, and double them: it has a lone quote`;
    case "CSV_INVALID_CLOSING_QUOTE":
    case "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE":
      return `${place} must end a quoted cell at its closing quote: text follows the quote`;
    case "CSV_MAX_RECORD_SIZE":
      return `${place} must be at most ${MAX_RECORD} characters: it is longer, so this may be no CSV file`;
    default:
      return `${place} must be CSV: ${error.message.replaceAll(/\s+/g, " ")}`;
  }
}

function bad({ path }: Options, problem: string): UserError {
  return new UserError(`Cannot read ${path} as csv: ${problem}`);
}
