import { assertRejects, assertStrictEquals } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { FILES } from "../../../core/catalogue/container.ts";
import type { ColumnKinds, Dataset } from "../../../core/dataset.ts";
import type { OptionsOf } from "../../../core/plugin.ts";
import type { LabelledTable } from "../../../core/table.ts";
import { csv } from "../../../plugins/datasets/csv.ts";
import { type Content, memoryFiles } from "../../support/memory_files.ts";

/** Options of `csv` without its path; the label is `y` by default. */
export type Rest = Omit<OptionsOf<typeof csv>, "path" | "label"> & { readonly label?: string | number };

/** A data set of one file in memory. */
export function dataset(
  content: Content,
  options: Rest = {},
  files = memoryFiles({ "a.csv": content }),
): Dataset {
  const catalogue = new Catalogue([csv]);
  const scope = catalogue.container.child().register(FILES, files);
  return catalogue.make("dataset", { use: "csv", path: "a.csv", label: "y", ...options }, scope);
}

/** Its table. */
export const load = (content: Content, options?: Rest): Promise<LabelledTable> =>
  dataset(content, options).load();

/** Its raw rows. */
export async function rowsOf(
  content: Content,
  options?: Rest,
  like?: ColumnKinds,
): Promise<Record<string, string | undefined>[]> {
  const rows = [];
  for await (const { cells } of dataset(content, options).rows(like)) rows.push(Object.fromEntries(cells));
  return rows;
}

/** A stream is closed a turn after it is no longer wanted. */
export async function assertClosed(files: { unclosed(): number }): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  assertStrictEquals(files.unclosed(), 0);
}

/** Refuses it with just this message, and closes the file. */
export async function refuses(content: Content, message: string, options?: Rest): Promise<void> {
  const files = memoryFiles({ "a.csv": content });
  const error = await assertRejects(() => dataset(content, options, files).load(), UserError);
  assertStrictEquals(error.message, `Cannot read a.csv as csv: ${message}`);
  await assertClosed(files);
}

/** What the table's warnings are. */
export async function warningsOf(content: Content, options?: Rest): Promise<readonly string[]> {
  return (await load(content, options)).warnings!;
}

/** The line in which it is refused. */
export async function problemOf(content: Content, options?: Rest): Promise<string> {
  return (await assertRejects(() => load(content, options), UserError)).message;
}

/** What a function writes for each of so many rows, after a header. */
export function tableOf(head: string, rows: number, row: (i: number) => string): string {
  return `${head}\n${Array.from({ length: rows }, (_, i) => `${row(i)}\n`).join("")}`;
}
