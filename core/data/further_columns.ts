import { show, type UserError } from "../base/errors.ts";
import type { FurtherColumn, Table, TokensColumn } from "../table.ts";
import { idsOf } from "./encoded_columns.ts";

/**
 * A column of texts, or of ids with spaces between them, from its cells. Ids of a known vocabulary must be below it; of an unknown
 * one (0) it is as large as the largest of them needs. `refuse` makes the error of a sentence part that says what is wrong.
 */
export function furtherColumn(
  { kind, name, ...like }: Pick<FurtherColumn, "kind" | "name"> & { readonly vocabulary?: number },
  cells: readonly (string | undefined)[],
  refuse: (problem: string) => UserError,
): FurtherColumn {
  if (kind === "text") return { kind, name, values: cells };
  const starts = new Int32Array(cells.length + 1);
  const rows = cells.map((cell, row) => {
    const ids = idsOf(cell ?? "");
    if (typeof ids === "string") {
      throw refuse(`row ${row + 1}, column ${show(name)} must be ${ids}: current value is ${show(cell)}`);
    }
    starts[row + 1] = starts[row]! + ids.length;
    return ids;
  });
  const ids = new Int32Array(starts.at(-1)!);
  rows.forEach((row, i) => ids.set(row, starts[i]));
  const vocabulary = like.vocabulary || ids.reduce((most, id) => Math.max(most, id), 0) + 1;
  const column: TokensColumn = { kind, name, ids, starts, vocabulary };
  const problem = tokensProblem(column, cells.length);
  if (problem !== undefined) throw refuse(problem);
  return column;
}

/**
 * A column of sequences of ids from a list for each row: ids from 0 to below `vocabulary`, of which 0 is padding's.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const { ids, starts } = tokensColumn("words", [[2, 3], [], [4]], 5);
 * assertEquals([[...ids], [...starts]], [[2, 3, 4], [0, 2, 2, 3]]);
 * ```
 */
export function tokensColumn(
  name: string,
  sequences: readonly (readonly number[])[],
  vocabulary: number,
): TokensColumn {
  const starts = new Int32Array(sequences.length + 1);
  sequences.forEach(({ length }, row) => starts[row + 1] = starts[row]! + length);
  return { kind: "tokens", name, ids: Int32Array.from(sequences.flat()), starts, vocabulary };
}

/** What is wrong with a column of ids: the first that is negative or beyond the vocabulary, starts that do not fit. */
export function tokensProblem(
  { name, ids, starts, vocabulary }: TokensColumn,
  rows: number,
): string | undefined {
  const column = `column ${show(name)}`;
  if (!(Number.isInteger(vocabulary) && vocabulary > 0)) {
    return `${column} must have a vocabulary of one id or more: current value is ${show(vocabulary)}`;
  }
  const rises = starts.every((start, i) => i === 0 ? start === 0 : start >= starts[i - 1]!);
  if (starts.length !== rows + 1 || !rises || starts.at(-1) !== ids.length) {
    return `${column} must say where each of ${rows} rows starts, from 0 to the ${ids.length} ids: it has ${starts.length} ` +
      `starts, the last ${starts.at(-1)}`;
  }
  const at = ids.findIndex((id) => !(Number.isInteger(id) && id >= 0 && id < vocabulary));
  if (at < 0) return undefined;
  const row = starts.findIndex((_, i) => at < starts[i + 1]!);
  return `row ${row + 1}, ${column} must have ids from 0 to ${
    vocabulary - 1
  }, the last of its vocabulary: current value is ` +
    `${ids[at]}`;
}

/** What is wrong with the further columns of a table, whoever made it. */
export function furtherProblem({ rows, further = [] }: Table): string | undefined {
  for (const column of further) {
    if (column.kind === "tokens") {
      const problem = tokensProblem(column, rows);
      if (problem !== undefined) return problem;
    } else if (column.values.length !== rows) {
      return `column ${
        show(column.name)
      } must have a text for each of ${rows} rows: it has ${column.values.length}`;
    }
  }
}
