import { CsvError, parse } from "csv-parse/stream";
import { count } from "../../../core/data/columns.ts";
import type { FileSource } from "../../../core/dataset.ts";
import { openText } from "./bytes.ts";
import { columnNames, type Delimited, delimiterHint, type Expected, type Place } from "./columns.ts";
import { delimiterName, guessDelimiter } from "./delimiter.ts";
import { bad, type Options } from "./options.ts";

/** A record holds at most this many characters, so that a file that is no CSV does not fill the memory. */
const MAX_RECORD = 1 << 24;
const MAX_BYTES = 2 ** 32;

/** A file that is read. */
export interface CsvFile extends Delimited {
  /** The names of the columns, then the rows, each with a cell per name. */
  readonly records: AsyncGenerator<readonly string[]>;
  /** CRC-32 of the bytes read so far. */
  checksum(): number;
}

/** Opens a file. */
export async function open(files: FileSource, options: Options, expected: Expected = {}): Promise<CsvFile> {
  const { skip = 0, maxBytes = MAX_BYTES, comment, header } = options;
  const quote = options.quote === "none" ? undefined : options.quote ?? '"';
  const refuse = (problem: string) => bad(options, problem);
  const file = await files.open(options.path);
  const text = await openText(file, { skip, maxBytes, maxLine: MAX_RECORD, refuse });
  const { separator } = text;
  const isGuess = options.delimiter === "auto" && separator === undefined;
  const { numeric = [], categorical = [], further = [] } = expected.like ?? {};
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
      ...options.text ?? [],
      ...options.tokens ?? [],
      ...further,
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
