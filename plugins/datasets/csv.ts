import { CsvError, parse } from "csv-parse/stream";
import { show } from "../../core/base/errors.ts";
import { FILES } from "../../core/catalogue/container.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { count, namesOf, parseNumber, positionOf } from "../../core/data/columns.ts";
import { dateReader } from "../../core/data/dates.ts";
import { numberReader } from "../../core/data/numbers.ts";
import { fillTable, surveyTable, type TextTable } from "../../core/data/text_table.ts";
import type { ColumnKinds, Dataset, FileSource, LabelsWanted, RawRow } from "../../core/dataset.ts";
import type { LabelledTable } from "../../core/table.ts";
import { openText } from "./csv_file/bytes.ts";
import { columnNames, type Delimited, delimiterHint, type Expected, type Place } from "./csv_file/columns.ts";
import { delimiterName, guessDelimiter } from "./csv_file/delimiter.ts";
import { bad, type Options, schema } from "./csv_file/options.ts";

/** Labelled rows of a comma-separated file (RFC 4180). It is read twice, row by row: for types, then for values. */
export const csv = definePlugin({
  kind: "dataset",
  name: "csv",
  summary: "Rows of a comma-separated file, numeric and categorical, with a label column.",
  formerDefaults: { delimiter: { was: ",", is: "auto" } },
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
      load: (labels) => load(files, options, table, labels),
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

async function load(
  files: FileSource,
  options: Options,
  table: TextTable,
  labels?: LabelsWanted,
): Promise<LabelledTable> {
  const survey = await scan(files, options, (columns) => surveyTable(columns, table, labels));
  const layout = survey.result.finish();
  const filler = await scan(files, options, () => fillTable(layout, table));
  if (filler.checksum !== survey.checksum) {
    throw bad(options, "the file must not change while it is read: it did");
  }
  const read = filler.result.finish();
  return { ...read, warnings: [...guessed(survey, layout.columns, options), ...read.warnings ?? []] };
}

/** What was guessed of the file, where it is not what one expects. */
function guessed(
  { delimiter, isGuess }: Delimited,
  columns: readonly string[],
  { header }: Options,
): string[] {
  const numbers = columns.filter((name) => !Number.isNaN(parseNumber(name)));
  const noNames = header === true && numbers.length >= Math.max(1, columns.length - 1)
    ? [
      `row 1 has the names of the columns, and they are numbers: ${
        namesOf(columns)
      }; set "header" to false if it is a row`,
    ]
    : [];
  if (!isGuess || delimiter === ",") return noNames;
  const apart = `${columns.length} columns apart at ${delimiterName(delimiter)}`;
  return [
    `the file has ${apart}, as it looks ("delimiter": "auto"): set "delimiter" if that is wrong`,
    ...noNames,
  ];
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
      const isLabel = new Set(
        [options.label].flat().map((label) =>
          typeof label === "string" ? columns!.indexOf(label) : like ? -1 : positionOf(columns!, label)
        ),
      );
      const known = like && new Set(like.numeric);
      canonical = columns.map((name, i) => {
        const date = dates?.get(name);
        /** What is no such number, and would be taken for another one, is refused; other texts are left to the reader. */
        const written = (value: number, text: string, rule: string) => {
          if (!Number.isNaN(value)) return String(value);
          if (!known?.has(name) || Number.isNaN(parseNumber(text))) return text;
          throw bad(
            options,
            `row ${number}, column ${
              show(name)
            } must be ${rule}, as in the file of the training rows: current value is ${show(text)}`,
          );
        };
        if (date) return (text) => written(date(text), text, "a date");
        const isNumber = known ? known.has(name) : !isLabel.has(i) && !texts.has(name);
        const mark = options.decimal === "," ? "a decimal comma" : "a decimal point";
        const groups = options.thousands === undefined
          ? ""
          : ` and ${show(options.thousands)} between thousands`;
        return formatted && isNumber
          ? (text) => written(read!(text), text, `a number with ${mark}${groups}`)
          : (text) => text;
      });
      continue;
    }
    number++;
    const cells = new Map<string, string | undefined>();
    for (let i = 0; i < columns.length; i++) {
      const text = record[i]!;
      if (!ignored.has(columns[i]!)) {
        cells.set(columns[i]!, isMissing(text) ? undefined : canonical[i]!(text));
      }
    }
    yield { number, cells };
  }
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

async function open(files: FileSource, options: Options, expected: Expected = {}): Promise<CsvFile> {
  const { skip = 0, maxBytes = MAX_BYTES, comment, header } = options;
  const quote = options.quote === "none" ? undefined : options.quote ?? '"';
  const refuse = (problem: string) => bad(options, problem);
  const file = await files.open(options.path);
  const text = await openText(file, { skip, maxBytes, maxLine: MAX_RECORD, refuse });
  const { separator } = text;
  const isGuess = options.delimiter === "auto" && separator === undefined;
  const { numeric = [], categorical = [] } = expected.like ?? {};
  const labels = [options.label].flat();
  const label = labels.filter((one) => typeof one === "string");
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
      ? [header.length, ...expected.labelOptional ? [header.length - labels.length] : []]
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
