import * as z from "zod";
import { show, type UserError } from "../../base/errors.ts";
import type { RawRow } from "../../dataset.ts";
import { MISSING } from "../columns.ts";

const names = () => z.array(z.string().min(1)).default([]);

const LISTS = ["numeric", "categorical", "text", "tokens", "ignore"] as const;

/** Options of a data set whose file says of each column whether it has numbers or texts. */
export const columnOptions = {
  missing: z.array(z.union([z.string(), z.number()])).default([...MISSING]).describe(
    "Texts, space around them aside, and numbers that stand for a missing cell, beside the format's own.",
  ),
  numeric: names().describe("Columns of numbers, whatever the file says that they hold."),
  categorical: names().describe("Columns of categories, though the file has numbers there."),
  text: names().describe("Columns of free texts, which become features of their words."),
  tokens: names().describe("Columns of ids, whole numbers from 0 on, for students that read them."),
  ignore: names().describe("Columns to leave out, such as a row's id; they are not read."),
};

/** A column of labels, or several. */
type LabelNames = string | number | (string | number)[];

/** The option that names the labels. */
export const labelOption: z.ZodType<LabelNames, LabelNames> = z.union(
  [z.string().min(1), z.int(), z.array(z.union([z.string().min(1), z.int()])).min(1)],
  { error: "must be a column's name, its position, or a list of these" },
).describe("Column of the labels: its name, or its position from 0 (-1 is the last); or a list of columns.");

/** The options as they are once they are checked. */
export interface ColumnLists {
  readonly missing: readonly (string | number)[];
  readonly numeric: readonly string[];
  readonly categorical: readonly string[];
  readonly text: readonly string[];
  readonly tokens: readonly string[];
  readonly ignore: readonly string[];
}

/** Reports columns that are listed twice. */
export function checkColumnLists(
  options: { readonly [K in typeof LISTS[number]]?: readonly string[] },
  ctx: z.RefinementCtx,
): void {
  const taken = new Map<string, string>();
  for (const list of LISTS) {
    (options[list] ?? []).forEach((name, i) => {
      const other = taken.get(name) ?? list;
      taken.set(name, other);
      if (other === list) return;
      ctx.addIssue({
        code: "custom",
        path: [list, i],
        message: `must not be listed under "${other}" as well`,
      });
    });
  }
}

/** What says of a cell that it is missing. */
export interface MissingTests {
  text(cell: string): boolean;
  number(cell: number): boolean;
}

/** The tests of a list of texts and numbers. */
export function missingTests(missing: readonly (string | number)[]): MissingTests {
  const texts = new Set(missing.filter((one) => typeof one === "string").map((text) => text.trim()));
  const numbers = new Set(missing.filter((one) => typeof one === "number"));
  const longest = Math.max(0, ...Array.from(texts, ({ length }) => length));
  return {
    text: (cell) => (cell.length <= longest || /^\s|\s$/.test(cell)) && texts.has(cell.trim()),
    number: numbers.size ? (cell) => cell !== cell || numbers.has(cell) : (cell) => cell !== cell,
  };
}

/** A number's or a text's cell as a raw row has it; undefined where it is missing. Throws where a number is infinite. */
export function rawCell(
  cell: number | string | undefined,
  tests: MissingTests,
  at: { readonly row: number; readonly name: string; refuse(problem: string): UserError },
): string | undefined {
  if (cell === undefined) return undefined;
  if (typeof cell === "string") return tests.text(cell) ? undefined : cell;
  if (tests.number(cell)) return undefined;
  if (!Number.isFinite(cell)) throw at.refuse(infinite(at.row, at.name, cell));
  return String(cell);
}

/** What is wrong with an infinite number. */
export function infinite(row: number, name: string, value: number): string {
  return `row ${row}, column ${show(name)} must be a finite number: current value is ${value}; ` +
    `write NaN for a number that is not known, or list the column under "ignore"`;
}

/** Raw rows of columns that lie side by side; `cells` gives a column's cell by the row's place. */
export function* rawRowsOf(
  columns: readonly { readonly name: string; cell(row: number): number | string | undefined }[],
  count: number,
  first: number,
  tests: MissingTests,
  refuse: (problem: string) => UserError,
): Generator<RawRow> {
  for (let i = 0; i < count; i++) {
    const number = first + i + 1;
    const cells = new Map<string, string | undefined>();
    for (const { name, cell } of columns) {
      cells.set(name, rawCell(cell(i), tests, { row: number, name, refuse }));
    }
    yield { number, cells };
  }
}
