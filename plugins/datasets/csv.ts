import { CsvError, parse } from "csv-parse/stream";
import * as z from "zod";
import { count, duplicate, MISSING, namesOf, positionOf } from "../../core/columns.ts";
import { FILES } from "../../core/container.ts";
import type { ColumnKinds, Dataset, FileSource, LabelledTable, RawRow } from "../../core/dataset.ts";
import { dateFormatProblem, dateReader } from "../../core/dates.ts";
import { show, UserError } from "../../core/errors.ts";
import { didYouMean } from "../../core/nearest.ts";
import { numberReader } from "../../core/numbers.ts";
import { definePlugin, type Plugin, type SchemaKit } from "../../core/plugin.ts";
import { fillTable, surveyTable, type TextTable } from "../../core/text_table.ts";
import { openText } from "./csv_bytes.ts";
import { delimiterName, guessDelimiter } from "./csv_delimiter.ts";

/** Options of `csv`. */
export interface CsvOptions {
  /** The file, UTF-8, gzipped or not. */
  readonly path: string;
  /** The column of true classes: its name, or its position from 0 (-1 is the last). */
  readonly label: string | number;
  /** Whether the first row has the names; or the names. Without any they are `column1`, `column2`, … */
  readonly header?: boolean | string[] | undefined;
  /** One character; or `auto`, the default: a comma, semicolon, tab or `|`, as the file looks. */
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
  /** The decimal mark of numbers: a point, the default, or a comma. */
  readonly decimal?: "." | "," | undefined;
  /** What is between groups of three digits; none by default. */
  readonly thousands?: "," | "." | " " | "'" | undefined;
  /** Columns of dates, read as days since 1970-01-01: of ISO 8601, or each with its format, as in `DD/MM/YYYY`. */
  readonly dates?: string[] | Record<string, string> | undefined;
  /** What begins a line that is no row; none by default. */
  readonly comment?: string | undefined;
  /** The character around cells that hold others, `"` by default, or `none`. */
  readonly quote?: string | undefined;
  /** So many lines come before the table; 0 by default. */
  readonly skip?: number | undefined;
  /** What to do with names that come twice: refuse the file, the default, or number them (`x`, `x_2`). */
  readonly duplicates?: "refuse" | "number" | undefined;
  /** A gzip file that holds more bytes is refused; 4 GiB by default. */
  readonly maxBytes?: number | undefined;
}

const names = () => z.array(z.string().min(1)).default([]);

const formats = z.record(z.string().min(1), z.string()).superRefine((formats, ctx) => {
  for (const [name, format] of Object.entries(formats)) {
    const problem = dateFormatProblem(format);
    if (problem) ctx.addIssue({ code: "custom", path: [name], message: problem });
  }
});

// Options of later are left out where a config does: runs of before are gone on with.
const schema = (kit: SchemaKit) =>
  z.strictObject({
    path: kit.path().describe("The file, UTF-8, gzipped or not; relative to the config file."),
    label: z.union([z.string().min(1), z.int()])
      .describe("Column of the true classes: its name, or its position from 0 (-1 is the last)."),
    header: z.union([z.boolean(), z.array(z.string().min(1)).min(1)]).default(true)
      .describe("Whether the first row has the names; or the names."),
    delimiter: z.string().default("auto")
      .refine(
        (text) => text === "auto" || /^[^"\r\n]$/u.test(text),
        'must be "auto" or one character, and no quote or line break',
      )
      .describe("One character; or `auto`: a comma, semicolon, tab or vertical bar, as the file looks."),
    missing: z.array(z.string()).default([...MISSING]).describe("Texts that stand for a missing cell."),
    numeric: names().describe("Columns of numbers, whatever their cells look like."),
    categorical: names().describe("Columns of categories, whatever their cells look like."),
    ignore: names().describe("Columns to leave out, such as a row's id."),
    maxColumns: z.int().min(2).default(20000).describe("A file with more is refused."),
    decimal: z.enum([".", ","]).optional().describe("Decimal mark of numbers; a point unless told."),
    thousands: z.enum([",", ".", " ", "'"]).optional()
      .describe("What is between groups of three digits; nothing unless told."),
    dates: z.union([z.array(z.string().min(1)), formats]).optional()
      .describe(
        "Columns of dates (ISO 8601), or each with its format (`DD/MM/YYYY`); read as days since 1970.",
      ),
    comment: z.string().optional()
      .refine(
        (text) => text === undefined || /^[^\s"]{1,10}$/.test(text),
        "must be 1 to 10 signs, no space or quote",
      )
      .describe("What begins a line that is no row; nothing unless told."),
    quote: z.string().optional()
      .refine(
        (text) => text === undefined || text === "none" || /^[!-/:-@[-`{-~]$/.test(text),
        'must be "none" or one sign, such as a quote',
      )
      .describe('Around cells that hold delimiters or line breaks, or `none`; `"` unless told.'),
    skip: z.int().min(0).max(1_000_000).optional().describe("Lines before the table; 0 unless told."),
    duplicates: z.enum(["refuse", "number"]).optional()
      .describe("What to do with names that come twice: refuse the file (unless told), or number them."),
    maxBytes: z.int().min(1).optional()
      .describe("A gzip file that holds more bytes is refused; 4 GiB unless told."),
  }).superRefine((options, ctx) => {
    const { numeric, categorical, ignore, dates = [] } = options;
    const problem = (path: (string | number)[], message: string) =>
      ctx.addIssue({ code: "custom", path, message });
    const taken = new Map(ignore.map((name) => [name, "ignore"]));
    const lists = { numeric, categorical, dates: Array.isArray(dates) ? dates : Object.keys(dates) };
    for (const [list, columns] of Object.entries(lists)) {
      columns.forEach((name, i) => {
        const other = taken.get(name) ?? list;
        if (other === list) return taken.set(name, list);
        problem(
          list === "dates" && !Array.isArray(dates) ? [list, name] : [list, i],
          `must not be listed under "${other}" as well`,
        );
      });
    }
    const { decimal = ".", thousands, delimiter, comment, quote = '"', header, duplicates } = options;
    if (thousands === decimal) {
      problem(["thousands"], `must be another sign than "decimal" (${show(decimal)})`);
    }
    if (quote === delimiter) problem(["quote"], 'must be another sign than "delimiter"');
    if (comment !== undefined && (comment.includes(delimiter) || comment.includes(quote))) {
      problem(["comment"], "must not have the delimiter or the quote in it");
    }
    if (duplicates !== undefined && header !== true) {
      problem(["duplicates"], 'must be left out where the names are not those of the first row ("header")');
    }
  });

type Options = z.output<ReturnType<typeof schema>>;

/** Labelled rows of a comma-separated file (RFC 4180). It is read twice, row by row: for types, then for values. */
export const csv: Plugin<"dataset", "csv", CsvOptions> = definePlugin({
  kind: "dataset",
  name: "csv",
  summary: "Rows of a comma-separated file, numeric and categorical, with a label column.",
  formerDefaults: { delimiter: "," },
  options: schema,
  create(options, context): Dataset {
    const files = context.resolve(FILES);
    const table: TextTable = {
      ...options,
      isMissing: missingTest(options.missing),
      number: numberReader(options),
      dates: dateReaders(options),
      refuse: (problem) => bad(options, problem),
    };
    return {
      load: () => load(files, options, table),
      rows: (like) => rawRows(files, options, table, like),
    };
  },
});

/** Whether a cell is one of these texts, space around it aside. */
function missingTest(texts: readonly string[]): (text: string) => boolean {
  const missing = new Set(texts.map((text) => text.trim()));
  const longest = Math.max(0, ...Array.from(missing, ({ length }) => length));
  const isPlain = (code: number) => code > 0x20 && code < 0x7f;
  return (text) => {
    const { length } = text;
    // Most cells are longer and have no space around them.
    if (length > longest && isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(length - 1))) return false;
    return missing.has(text.trim());
  };
}

function dateReaders({ dates = [] }: Options): ReadonlyMap<string, (text: string) => number> {
  return Array.isArray(dates)
    ? new Map(dates.map((name) => [name, dateReader()]))
    : new Map(Object.entries(dates).map(([name, format]) => [name, dateReader(format)]));
}

async function load(files: FileSource, options: Options, table: TextTable): Promise<LabelledTable> {
  const survey = await scan(files, options, (columns) => surveyTable(columns, table));
  const layout = survey.result.finish();
  const filler = await scan(files, options, () => fillTable(layout, table));
  if (filler.checksum !== survey.checksum) {
    throw bad(options, "the file must not change while it is read: it did");
  }
  const read = filler.result.finish();
  return { ...read, warnings: [...guessed(survey, layout.columns), ...read.warnings ?? []] };
}

/** What was guessed of the file, where it is not what one expects. */
function guessed({ delimiter, isGuess }: Delimited, columns: readonly string[]): string[] {
  if (!isGuess || delimiter === ",") return [];
  const apart = `${columns.length} columns apart at ${delimiterName(delimiter)}`;
  return [`the file has ${apart}, as it looks ("delimiter": "auto"): set "delimiter" if that is wrong`];
}

/** What is between the cells, and whether the file's look says so. */
interface Delimited {
  readonly delimiter: string;
  readonly isGuess: boolean;
}

/** Passes over the file once: `start` gets the names of the columns, what it makes gets the rows. */
async function scan<T extends { add(cells: readonly string[]): void }>(
  files: FileSource,
  options: Options,
  start: (columns: readonly string[]) => T,
): Promise<{ readonly result: T; readonly checksum: number } & Delimited> {
  const { records, checksum, delimiter, isGuess } = await open(files, options);
  let result: T | undefined;
  for await (const cells of records) {
    if (result) result.add(cells);
    else result = start(cells);
  }
  // A file without names is an error before this.
  return { result: result!, checksum: checksum(), delimiter, isGuess };
}

/**
 * The rows as text, for a trained student; the label column may be left out of the file. Numbers and dates are written as
 * Retort reads them: those of the numeric columns that are known, or else of all that are not said to be other.
 */
async function* rawRows(
  files: FileSource,
  options: Options,
  { isMissing, dates, number: read }: TextTable,
  like?: ColumnKinds,
): AsyncGenerator<RawRow> {
  const ignored = new Set(options.ignore);
  const texts = new Set([...like?.categorical ?? [], ...options.categorical]);
  const formatted = options.decimal === "," || options.thousands !== undefined;
  const { records } = await open(files, options, { labelOptional: true, like });
  let columns: readonly string[] | undefined;
  let canonical: ((text: string) => string)[] = [];
  let number = 0;
  for await (const record of records) {
    if (!columns) {
      columns = record;
      const label = typeof options.label === "string"
        ? columns.indexOf(options.label)
        : like
        ? -1
        : positionOf(columns, options.label);
      const known = like && new Set(like.numeric);
      canonical = columns.map((name, i) => {
        const date = dates?.get(name);
        if (date) return (text) => written(date(text), text);
        const isNumber = known ? known.has(name) : i !== label && !texts.has(name);
        return formatted && isNumber ? (text) => written(read!(text), text) : (text) => text;
      });
      continue;
    }
    const cells = new Map<string, string | undefined>();
    for (let i = 0; i < columns.length; i++) {
      const text = record[i]!;
      if (!ignored.has(columns[i]!)) {
        cells.set(columns[i]!, isMissing(text) ? undefined : canonical[i]!(text));
      }
    }
    yield { number: ++number, cells };
  }
}

/** A number as text; what is none stays, for whoever reads it to say so. */
function written(value: number, text: string): string {
  return Number.isNaN(value) ? text : String(value);
}

/** A record holds at most this many characters, so that a file that is no CSV does not fill the memory. */
const MAX_RECORD = 1 << 24;
const MAX_BYTES = 2 ** 32;

interface CsvFile extends Delimited {
  /** The names of the columns, then the rows, each with a cell per name. */
  readonly records: AsyncGenerator<readonly string[]>;
  /** CRC-32 of the bytes read so far. */
  checksum(): number;
}

/** What is known beside the options. */
interface Expected {
  readonly labelOptional?: boolean;
  /** Columns that there must be. */
  readonly like?: ColumnKinds | undefined;
}

async function open(files: FileSource, options: Options, expected: Expected = {}): Promise<CsvFile> {
  const { skip = 0, maxBytes = MAX_BYTES, comment, header } = options;
  const quote = options.quote === "none" ? undefined : options.quote ?? '"';
  const refuse = (problem: string) => bad(options, problem);
  const file = await files.open(options.path);
  const text = await openText(file, { skip, maxBytes, maxLine: MAX_RECORD, refuse });
  const { separator } = text;
  const isGuess = options.delimiter === "auto" && separator === undefined;
  const { numeric = [], categorical = [] } = expected.like ?? {};
  const label = typeof options.label === "string" ? [options.label] : [];
  const looks = separator ?? guessDelimiter(text.head, text.isWhole, {
    quote,
    comment,
    names: [
      ...label,
      ...options.ignore,
      ...options.numeric,
      ...options.categorical,
      ...numeric,
      ...categorical,
    ],
    widths: Array.isArray(header)
      ? [header.length, ...expected.labelOptional ? [header.length - 1] : []]
      : [],
  });
  const delimiter = options.delimiter === "auto" ? looks : options.delimiter;
  if (delimiter === quote) {
    await text.stream.cancel();
    throw refuse(
      `the file must not have ${delimiterName(quote)} both as delimiter and as quote: set "delimiter"`,
    );
  }
  const parser = parse({
    trim: true,
    delimiter,
    quote: quote ?? null,
    escape: quote ?? null,
    ...comment === undefined ? {} : { comment, comment_no_infix: true },
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true, // The check is below, where rows are numbered.
    skip_empty_lines: true,
    max_record_size: MAX_RECORD,
  });
  const place: Place = { ...expected, delimiter, looks, isGuess };
  return {
    records: records(text.stream.pipeThrough(parser), options, place),
    checksum: text.checksum,
    delimiter,
    isGuess,
  };
}

/** How the file is read, for messages. */
interface Place extends Expected, Delimited {
  /** The delimiter that the file looks as if it had. */
  readonly looks: string;
}

async function* records(
  parsed: ReadableStream<readonly string[]>,
  options: Options,
  place: Place,
): AsyncGenerator<readonly string[]> {
  let columns: readonly string[] | undefined;
  let number = 0;
  try {
    for await (const cells of parsed) {
      if (!columns) {
        yield columns = columnNames(cells, options, place);
        if (options.header === true) continue;
      }
      number++;
      if (cells.length !== columns.length) {
        const rule = `row ${number} must have ${count(columns.length, "cell")}: it has ${cells.length}`;
        throw bad(options, `${rule}${delimiterHint(place)}`);
      }
      yield cells;
    }
  } catch (error) {
    throw error instanceof CsvError ? bad(options, syntaxProblem(error, options)) : error;
  }
  if (!columns) throw bad(options, "the file must not be empty: it is");
}

/** Where the delimiter may be what is wrong. */
function delimiterHint({ delimiter, looks, isGuess }: Place): string {
  if (isGuess) {
    return delimiter === "," ? "" : `, apart at ${delimiterName(delimiter)} as the file looks ("delimiter")`;
  }
  return delimiter === looks
    ? ""
    : `; the file looks as if cells were apart at ${delimiterName(looks)} ("delimiter")`;
}

function columnNames(cells: readonly string[], options: Options, place: Place): readonly string[] {
  const { header, maxColumns, duplicates } = options;
  if (cells.length > maxColumns) {
    throw bad(
      options,
      `the file must have at most ${maxColumns} columns ("maxColumns"): it has ${cells.length}`,
    );
  }
  const { delimiter, looks, like } = place;
  if (cells.length === 1 && delimiter !== looks) {
    throw bad(
      options,
      `the file must have cells apart at ${delimiterName(delimiter)}: it has one column so, ${
        namesOf(cells)
      }, and looks as ` +
        `if they were apart at ${delimiterName(looks)}; set "delimiter" to ${show(looks)} or "auto"`,
    );
  }
  if (header === false) return cells.map((_, i) => `column${i + 1}`);
  const given = header === true ? cells.map((cell, i) => cell.trim() || `column${i + 1}`) : header;
  const names = duplicates === "number" ? numbered(given) : given;
  const twice = duplicate(names);
  if (twice !== undefined) throw bad(options, duplicateProblem(names, twice, header === true));
  const found = widthChecked(names, cells.length, options, place);
  const lacking = like && [...like.numeric, ...like.categorical].find((name) => !found.includes(name));
  if (lacking !== undefined) {
    throw bad(
      options,
      `the file must have the column ${show(lacking)}: its ${count(found.length, "column")} are ${
        namesOf(found)
      }${didYouMean(lacking, found)}`,
    );
  }
  return found;
}

/** The names of the columns that are there: the label may be missing. */
function widthChecked(
  names: readonly string[],
  cells: number,
  options: Options,
  { labelOptional = false }: Place,
): readonly string[] {
  if (names.length === cells) return names;
  if (labelOptional && names.length === cells + 1) {
    const position = positionOf(names, options.label);
    return names.filter((_, i) => i !== position);
  }
  throw bad(options, `"header" must name ${count(cells, "column")}, one per cell: it names ${names.length}`);
}

/** Names with `_2`, `_3`, … where they come again. */
function numbered(names: readonly string[]): string[] {
  const given = new Set(names);
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let i = 2; taken.has(own) || own !== name && given.has(own); i++) own = `${name}_${i}`;
    taken.add(own);
    return own;
  });
}

function duplicateProblem(names: readonly string[], twice: string, fromFile: boolean): string {
  const first = names.indexOf(twice);
  const places = `${first + 1} and ${names.indexOf(twice, first + 1) + 1}`;
  const remedy = fromFile
    ? `; set "duplicates" to "number" to call the second ${
      show(`${twice}_2`)
    }, or "header" to false if row 1 has no names`
    : "";
  return `column names must differ: ${show(twice)} is there twice, as columns ${places}${remedy}`;
}

/** A complaint of the parser in Retort's words. */
function syntaxProblem(error: CsvError, { header }: Options): string {
  const row = (error["records"] as number) + (header === true ? 0 : 1);
  const place = row === 0 ? "the header" : `row ${row}`;
  switch (error.code as string) {
    case "CSV_QUOTE_NOT_CLOSED":
      return `${place} must close its quote: the file ends first; set "quote" to "none" if quotes mean nothing`;
    case "INVALID_OPENING_QUOTE":
      return `${place} must quote a cell that has quotes inside, and double them: it has a lone quote; set "quote" to "none" if quotes mean nothing`;
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
