import { FILES } from "../../core/catalogue/container.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { namesOf, parseNumber } from "../../core/data/columns.ts";
import { dateReader } from "../../core/data/tables/dates.ts";
import { numberReader } from "../../core/data/tables/numbers.ts";
import type { TextTable } from "../../core/data/tables/text_rows.ts";
import { fillTable, surveyTable } from "../../core/data/tables/text_table.ts";
import type { Dataset, FileSource, LabelsWanted } from "../../core/dataset.ts";
import type { LabelledTable } from "../../core/table.ts";
import type { Delimited } from "./csv_file/columns.ts";
import { delimiterName } from "./csv_file/delimiter.ts";
import { bad, type Options, schema } from "./csv_file/options.ts";
import { arranged, checkNoNames, nameOf, type PartFile, partFiles } from "./csv_file/parts.ts";
import { rawRows } from "./csv_file/raw_rows.ts";
import { open } from "./csv_file/records.ts";

/**
 * Labelled rows of comma-separated files (RFC 4180): training rows, and where they are named validation and test rows. They are read
 * twice, row by row: for types, then for values.
 */
export const csv = definePlugin({
  kind: "dataset",
  name: "csv",
  summary: "Rows of a comma-separated file: numbers, categories, texts or ids, with a label column.",
  formerDefaults: { delimiter: { was: ",", is: "auto" } },
  options: schema,
  create(options, context): Dataset {
    const files = context.resolve(FILES);
    const table: TextTable = {
      ...options,
      isMissing: missingTest(options.missing),
      number: numberReader(options),
      dates: dateReaders(options),
      relabel: options.relabel && new Map(Object.entries(options.relabel)),
      refuse: (problem) => bad(options, problem),
    };
    return {
      load: (labels, aside) => load(files, options, { ...table, aside }, labels),
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
  const parts = await partFiles(files, options);
  const starts: number[] = [];
  const placed: TextTable = parts.length === 1
    ? table
    : { ...table, place: (row) => placeOf(row, parts, starts) };
  const survey = await scan(files, parts, starts, (columns) => surveyTable(columns, placed, labels));
  const layout = survey.result.finish();
  const filler = await scan(files, parts, starts, () => fillTable(layout, placed));
  if (filler.checksum !== survey.checksum) {
    throw bad(options, "the file must not change while it is read: it did");
  }
  const read = filler.result.finish();
  const from = (part: PartFile["part"]) => starts[parts.findIndex((one) => one.part === part)];
  const [validationFrom, trainRows] = [from("validation"), from("test")];
  return {
    ...read,
    ...validationFrom === undefined ? {} : { validationFrom },
    ...trainRows === undefined ? {} : { trainRows },
    warnings: [...new Set(survey.warnings), ...read.warnings ?? []],
  };
}

/** How a message names a row of several files. */
function placeOf(row: number, parts: readonly PartFile[], starts: readonly number[]): string {
  const at = starts.findLastIndex((start) => start < row);
  return `row ${row - starts[at]!} of ${nameOf(parts[at]!)}`;
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

/**
 * Passes over the files once: `start` gets the names of the columns, what it makes gets the rows. `starts` are the rows before each file.
 */
async function scan<T extends { add(cells: readonly string[]): void }>(
  files: FileSource,
  parts: readonly PartFile[],
  starts: number[],
  start: (columns: readonly string[]) => T,
): Promise<{ readonly result: T; readonly checksum: string; readonly warnings: readonly string[] }> {
  let first: { readonly result: T; readonly columns: readonly string[] } | undefined;
  const checksums: number[] = [];
  const warnings: string[] = [];
  let rows = 0;
  for (const [i, part] of parts.entries()) {
    const { records, checksum, ...delimited } = await open(files, part.options);
    starts[i] = rows;
    let arrange: ((cells: readonly string[]) => readonly string[]) | undefined;
    for await (const cells of records) {
      if (arrange) {
        if (rows === starts[i] && i > 0) checkNoNames(cells, first!.columns, part);
        first!.result.add(arrange(cells));
        rows++;
        continue;
      }
      first ??= { result: start(cells), columns: cells };
      arrange = arranged(cells, part, first.columns, parts[0]!);
      warnings.push(...guessed(delimited, cells, part.options));
    }
    if (rows === starts[i] && i > 0) {
      throw bad(part.options, "there must be rows of data: there is a header alone");
    }
    checksums.push(checksum());
  }
  // A file without names is an error before this.
  return { result: first!.result, checksum: checksums.join(), warnings };
}
