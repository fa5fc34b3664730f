import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import { FILES, PACKAGES } from "../../core/catalogue/container.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import type { TextTable } from "../../core/data/tables/text_rows.ts";
import { fillTable, surveyTable } from "../../core/data/tables/text_table.ts";
import type { Dataset, LabelsWanted, RawRow } from "../../core/dataset.ts";
import type { SchemaKit } from "../../core/plugin.ts";
import type { LabelledTable } from "../../core/table.ts";
import { type OpenQuery, openQuery } from "./sql_query/duckdb.ts";

const names = () => z.array(z.string().min(1)).default([]);

const schema = (kit: SchemaKit) =>
  z.strictObject({
    query: z.string().min(1).describe(
      "One select of DuckDB, which reads CSV, Parquet and JSON files by their names: `select * from 'a.parquet' join 'b.csv' using (id)`.",
    ),
    label: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)], {
      error: "must be a column's name, or a list of names",
    }).describe("Column of the labels, or a list of columns."),
    folder: kit.path().prefault(".").describe(
      "Where files of the query are looked for that are not found from where the command runs; the config's folder by default.",
    ),
    numeric: names().describe("Columns of texts that are numbers."),
    categorical: names().describe("Columns of numbers that are categories."),
    text: names().describe("Columns of free texts, which become features of their words."),
    tokens: names().describe("Columns of ids with spaces between them, for students that read them."),
    ignore: names().describe("Columns to leave out."),
    missing: z.array(z.string()).default([]).describe("Texts that stand for a missing cell, beside null."),
    relabel: z.record(z.string(), z.string().min(1)).optional().describe(
      "What texts of the label stand for: applied before classes are made of them.",
    ),
    path: kit.path().optional().describe(
      "A file whose rows are labelled in place of the query's: what `deno task predict` gives.",
    ),
  });

type Options = z.output<ReturnType<typeof schema>>;

/**
 * The rows of a query of DuckDB (https://duckdb.org), a package that is loaded when this is named. The query runs twice, some rows at a
 * time: for what the columns hold, then for their values; what it reads may thus be larger than the memory. A column's type is the
 * query's; dates are days since 1970.
 */
export const sql = definePlugin({
  kind: "dataset",
  name: "sql",
  summary: "Rows of a query over CSV, Parquet and JSON files (DuckDB).",
  commandLineOnly: "its query opens files by their paths",
  options: schema,
  create(options, context): Dataset {
    // Who may open no file may ask no query, either.
    context.resolve(FILES);
    const packages = context.resolve(PACKAGES);
    const open = (query: string) => openQuery(packages, { query, folder: options.folder }, refusal);
    return {
      load: (labels, aside) => using(open(options.query), (query) => load(query, options, labels, aside)),
      async *rows() {
        const { path } = options;
        const query = await open(
          path === undefined ? options.query : `select * from '${path.replaceAll("'", "''")}'`,
        );
        try {
          yield* rawRows(query, options);
        } finally {
          query.close();
        }
      },
    };
  },
});

/** What stands for null among texts. */
const NULL = "\u0000null";

async function load(
  { columns, rows }: OpenQuery,
  options: Options,
  labels?: LabelsWanted,
  aside?: readonly string[],
): Promise<LabelledTable> {
  const missing = new Set([NULL, ...options.missing]);
  const table: TextTable = {
    ...options,
    aside,
    types: new Map(columns.map(({ name, kind }) => [name, kind])),
    relabel: options.relabel && new Map(Object.entries(options.relabel)),
    isMissing: (text) => missing.has(text),
    refuse: refusal,
  };
  const pass = async <T extends { add(cells: readonly string[]): void }>(into: T) => {
    let hash = 0;
    for await (const chunk of rows()) {
      for (const row of chunk) {
        const cells = row.map((cell) => cell ?? NULL);
        for (const cell of cells) hash = hashed(hash, cell);
        into.add(cells);
      }
    }
    return { into, hash };
  };
  const survey = await pass(surveyTable(columns.map(({ name }) => name), table, labels));
  const filler = await pass(fillTable(survey.into.finish(), table));
  if (survey.hash !== filler.hash) {
    throw refusal(
      'it must give the same rows in the same order each time: it did not; add "order by", and leave random() out',
    );
  }
  return filler.into.finish();
}

async function* rawRows(
  { columns, rows }: OpenQuery,
  { ignore, missing, label, relabel = {} }: Options,
): AsyncGenerator<RawRow> {
  const [ignored, labels, absent] = [new Set(ignore), new Set([label].flat()), new Set(missing)];
  let number = 0;
  for await (const chunk of rows()) {
    for (const row of chunk) {
      const cells = new Map<string, string | undefined>();
      columns.forEach(({ name }, i) => {
        if (ignored.has(name)) return;
        const text = row[i] ?? undefined;
        const isThere = text !== undefined && !absent.has(text);
        cells.set(
          name,
          isThere && labels.has(name) && Object.hasOwn(relabel, text)
            ? relabel[text]
            : isThere
            ? text
            : undefined,
        );
      });
      yield { number: ++number, cells };
    }
  }
}

async function using<T>(opened: Promise<OpenQuery>, task: (query: OpenQuery) => Promise<T>): Promise<T> {
  const query = await opened;
  try {
    return await task(query);
  } finally {
    query.close();
  }
}

/** FNV-1a (Fowler, Noll & Vo) over the letters of cells and their ends. */
function hashed(hash: number, cell: string): number {
  for (let i = 0; i < cell.length; i++) hash = Math.imul(hash ^ cell.charCodeAt(i), 0x01000193);
  return Math.imul(hash ^ 0x10000, 0x01000193);
}

function refusal(problem: string): UserError {
  return new UserError(`Cannot read the query as sql: ${problem}`);
}
