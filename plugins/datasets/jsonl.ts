import * as z from "zod";
import { show, UserError } from "../../core/base/errors.ts";
import { didYouMean } from "../../core/base/nearest.ts";
import { FILES } from "../../core/catalogue/container.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { namesOf, parseNumber } from "../../core/data/columns.ts";
import type { TypedColumn } from "../../core/data/tables/typed_labels.ts";
import {
  checkColumnLists,
  columnOptions,
  labelOption,
  type MissingTests,
  missingTests,
  rawCell,
} from "../../core/data/tables/typed_options.ts";
import { typedTable } from "../../core/data/tables/typed_table.ts";
import type { ColumnKinds, Dataset, FileSource, LabelsWanted, RawRow } from "../../core/dataset.ts";
import type { SchemaKit } from "../../core/plugin.ts";
import type { LabelledTable } from "../../core/table.ts";
import { type JsonRow, jsonRows } from "./jsonl_file/lines.ts";

const schema = (kit: SchemaKit) =>
  z.strictObject({
    path: kit.path().describe("The file, UTF-8, gzipped or not; relative to the config file."),
    label: labelOption,
    ...columnOptions,
    ragged: z.enum(["refuse", "missing"]).default("refuse").describe(
      "What to do with a row that lacks a key which the first has, or has another: refuse the file, or take what is not there for " +
        "a missing cell.",
    ),
    maxColumns: z.int().min(2).default(20000).describe("A file with more keys is refused."),
    maxBytes: z.int().min(1).optional()
      .describe("A gzip file that holds more bytes is refused; 4 GiB by default."),
  }).superRefine(checkColumnLists);

type Options = z.output<ReturnType<typeof schema>>;

/**
 * Rows of a file with a JSON object in each line (JSON Lines, https://jsonlines.org): numbers are numbers, texts and booleans are
 * categories, null is a missing cell. It is read twice, row by row: for keys and types, then for values.
 */
export const jsonl = definePlugin({
  kind: "dataset",
  name: "jsonl",
  summary: "Rows of a file with a JSON object in each line: numbers, categories, texts or ids, with a label.",
  options: schema,
  create(options, context): Dataset {
    const files = context.resolve(FILES);
    return {
      load: (labels) => load(files, options, labels),
      rows: (like) => rawRows(files, options, like),
    };
  },
});

function bad({ path }: Options, problem: string): UserError {
  return new UserError(`Cannot read ${path} as jsonl: ${problem}`);
}

/** A key while the file is surveyed. */
interface Key {
  /** The first line with a number, and with a text: 0 where there is none. */
  number: number;
  text: number;
  /** The first value in a line that is of the other type. */
  other: unknown;
  present: number;
}

/** What the first pass finds. */
interface Survey {
  readonly columns: readonly TypedColumn[];
  readonly rows: number;
  readonly ragged: readonly string[];
  readonly checksum: number;
}

async function survey(files: FileSource, options: Options, tests: MissingTests): Promise<Survey> {
  const keys = new Map<string, Key>();
  const lists = {
    texts: new Set([...options.categorical, ...options.text, ...options.tokens, ...options.ignore]),
    numbers: new Set(options.numeric),
  };
  const source = jsonRows(files, options, bad);
  let rows = 0;
  for await (const { line, value } of source.rows) {
    rows++;
    const names = Object.keys(value);
    if (rows > 1 && options.ragged === "refuse") checkKeys(names, keys, line, options);
    for (const name of names) {
      let key = keys.get(name);
      if (!key) {
        keys.set(name, key = { number: 0, text: 0, other: undefined, present: 0 });
        if (keys.size > options.maxColumns) {
          throw bad(
            options,
            `the file must have at most ${options.maxColumns} keys ("maxColumns"): it has more`,
          );
        }
      }
      key.present++;
      const cell = cellOf(value[name], name, line, options);
      if (cell === undefined || typeof cell === "string" && tests.text(cell)) continue;
      if (typeof cell === "number" ? tests.number(cell) : false) continue;
      const type = typeof cell === "number" ? "number" : "text";
      key[type] ||= line;
      const mixed = key.number && key.text && !lists.texts.has(name) && !lists.numbers.has(name);
      const isLabel = [options.label].flat().includes(name);
      if (mixed && !isLabel) throw mixedProblem(name, key, line, value[name], options);
    }
  }
  if (rows === 0) throw bad(options, "there must be rows: the file is empty");
  const ragged = [...keys].filter(([, { present }]) => present < rows).map(([name]) => name);
  return {
    columns: Array.from(keys, ([name, { number, text }]): TypedColumn => ({
      name,
      type: number && !text || !text && lists.numbers.has(name) || !text && !number ? "float64" : "text",
    })),
    rows,
    ragged,
    checksum: source.checksum(),
  };
}

function checkKeys(
  names: readonly string[],
  keys: ReadonlyMap<string, Key>,
  line: number,
  options: Options,
): void {
  const further = names.filter((name) => !keys.has(name));
  if (!further.length && names.length === keys.size) return;
  const own = new Set(names);
  const lacking = [...keys.keys()].filter((name) => !own.has(name));
  const found = [
    ...lacking.length ? [`it lacks ${namesOf(lacking)}`] : [],
    ...further.length ? [`it has ${namesOf(further)}${didYouMean(further[0]!, lacking)}`] : [],
  ];
  throw bad(
    options,
    `line ${line} must have the keys of the first row: ${
      found.join(" and ")
    }; set "ragged" to "missing" if what is not there ` +
      `is a missing cell`,
  );
}

function mixedProblem(
  name: string,
  { number, text }: Key,
  line: number,
  value: unknown,
  options: Options,
): UserError {
  const isText = text === line;
  return bad(
    options,
    `line ${line}, key ${show(name)} must be a ${isText ? "number" : "text"}, as in line ${
      isText ? number : text
    }: current value is ${
      show(value)
    }; list it under "missing" if it stands for none, or the column under "categorical" or ` +
      `"numeric"`,
  );
}

/** A value as a number or a text; undefined where there is none. Booleans are texts. */
function cellOf(value: unknown, name: string, line: number, options: Options): number | string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number" || typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (options.ignore.includes(name)) return undefined;
  if (Array.isArray(value) && options.tokens.includes(name)) {
    if (value.every((id) => Number.isInteger(id))) return value.join(" ");
  }
  throw bad(
    options,
    `line ${line}, key ${show(name)} must be a number, a text, true, false or null: it is ${
      Array.isArray(value) ? "a list" : "an object"
    }; list it under "ignore"${
      Array.isArray(value) ? ', or under "tokens" if it has ids' : ", or write its keys as columns"
    }`,
  );
}

/** A cell as a text: a whole number that JSON's numbers cannot hold would be another. */
function textOf(
  cell: number | string | undefined,
  name: string,
  line: number,
  options: Options,
): string | undefined {
  if (typeof cell !== "number") return cell;
  if (Math.abs(cell) <= Number.MAX_SAFE_INTEGER || !Number.isInteger(cell)) return String(cell);
  throw bad(
    options,
    `line ${line}, key ${
      show(name)
    } must be a whole number of at most 2^53 in size: current value is ${cell}; write it in quotes`,
  );
}

/** Rows that are filled into a table at once. */
const CHUNK = 4096;

async function load(files: FileSource, options: Options, wanted?: LabelsWanted): Promise<LabelledTable> {
  const tests = missingTests(options.missing);
  const { columns, rows, ragged, checksum } = await survey(files, options, tests);
  const filler = typedTable(
    columns,
    rows,
    { ...options, refuse: (problem) => bad(options, problem) },
    wanted,
  );
  const wantedAt = columns.flatMap((_, at) => filler.wants[at] ? [at] : []);
  let chunk: JsonRow[] = [];
  let from = 0;
  const fill = () => {
    for (const at of wantedAt) {
      const { name } = columns[at]!;
      const cells = chunk.map(({ line, value }) => ({
        line,
        cell: cellOf(value[name], name, line, options),
      }));
      if (filler.wants[at] === "numbers") {
        filler.numbers(
          at,
          from,
          Float64Array.from(cells, ({ cell }) => typeof cell === "number" ? cell : NaN),
        );
      } else filler.texts(at, from, cells.map(({ line, cell }) => textOf(cell, name, line, options)));
    }
    from += chunk.length;
    chunk = [];
  };
  const source = jsonRows(files, options, bad);
  for await (const row of source.rows) {
    if (chunk.push(row) === CHUNK) fill();
  }
  if (chunk.length) fill();
  if (source.checksum() !== checksum) throw bad(options, "the file must not change while it is read: it did");
  const table = filler.finish();
  const lacking = ragged.filter((name) => !options.ignore.includes(name));
  if (!lacking.length) return table;
  return {
    ...table,
    warnings: [
      `some rows lack a key (${namesOf(lacking)}): what is not there is a missing cell, as "ragged" says`,
      ...table.warnings ?? [],
    ],
  };
}

async function* rawRows(files: FileSource, options: Options, like?: ColumnKinds): AsyncGenerator<RawRow> {
  const tests = missingTests(options.missing);
  const ignored = new Set(options.ignore);
  const refuse = (problem: string) => bad(options, problem);
  const needed = like && [...like.numeric, ...like.categorical, ...like.further ?? []];
  const numeric = new Set(like?.numeric);
  let number = 0;
  /** Keys of the rows before, so that one that is not there now is a missing cell. */
  const known = new Set<string>();
  for await (const { line, value } of jsonRows(files, options, bad).rows) {
    number++;
    const cells = new Map<string, string | undefined>();
    for (const name of Object.keys(value)) known.add(name);
    const lacking = needed?.find((name) => !Object.hasOwn(value, name));
    if (lacking !== undefined && options.ragged === "refuse") {
      throw refuse(`line ${line} must have the key ${show(lacking)}: it has ${namesOf(Object.keys(value))}`);
    }
    for (const name of new Set([...known, ...needed ?? []])) {
      if (ignored.has(name)) continue;
      const given = Object.hasOwn(value, name) ? cellOf(value[name], name, line, options) : undefined;
      if (
        numeric.has(name) && typeof given === "string" && !tests.text(given) &&
        Number.isNaN(parseNumber(given))
      ) {
        throw refuse(`line ${line}, key ${show(name)} must be a number: current value is ${show(given)}`);
      }
      cells.set(name, rawCell(given, tests, { row: number, name, refuse }));
    }
    yield { number, cells };
  }
}
