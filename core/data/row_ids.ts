import { show, UserError } from "../base/errors.ts";
import { didYouMean } from "../base/nearest.ts";
import type { Dataset } from "../dataset.ts";
import type { Spec } from "../spec.ts";
import type { Table } from "../table.ts";

/** What the rows of a table are called, by the column that says it. */
export type RowIds = Readonly<Record<string, readonly string[]>>;

/** A data set that is read once more for its ids: with none of these columns left out. */
export function withoutIgnored(spec: Spec<"dataset">, columns: readonly string[]): Spec<"dataset"> {
  const { ignore } = spec as { readonly ignore?: unknown };
  if (!Array.isArray(ignore)) return spec;
  return { ...spec, ignore: ignore.filter((name) => !columns.includes(name)) } as Spec<"dataset">;
}

/**
 * The table with what its rows are called, as the file has it, digit by digit: a second pass over the rows. Throws a `UserError`
 * where such a column is a feature, is not there, or lacks a cell.
 */
export async function identified<T extends Table>(
  table: T,
  dataset: Dataset,
  columns: readonly string[],
  what = "the data",
): Promise<T> {
  const { numeric, categorical, further = [] } = table;
  const features = [
    ...numeric.names,
    ...categorical.map(({ name }) => name),
    ...further.map(({ name }) => name),
  ];
  const refuse = (column: string, problem: string) =>
    new UserError(`Cannot use column ${show(column)} as what ${what}'s rows are called: ${problem}`);
  const feature = columns.find((column) => features.includes(column));
  if (feature !== undefined) {
    throw refuse(
      feature,
      'it must be no feature, as it says nothing of new rows: it is one; list it under "ignore" of the data',
    );
  }
  const ids = columns.map((): string[] => []);
  for await (const { number, cells } of dataset.rows({ numeric: [], categorical: columns })) {
    columns.forEach((column, i) => {
      const cell = cells.get(column);
      if (cell === undefined) {
        throw cells.has(column)
          ? refuse(column, `each row must have one: row ${number} has none`)
          : refuse(column, `it must be a column of the file: it is not${didYouMean(column, cells.keys())}`);
      }
      ids[i]!.push(cell);
    });
  }
  const other = ids.find(({ length }) => length !== table.rows);
  if (other) {
    throw refuse(
      columns[ids.indexOf(other)]!,
      `there must be one for each of the ${table.rows} rows of the table: there are ${other.length}`,
    );
  }
  return { ...table, ids: Object.fromEntries(columns.map((column, i) => [column, ids[i]!])) };
}

/** What the rows of a table and then those of a further one are called. */
export function idsOf(table: Table, unlabelled?: Table): RowIds | undefined {
  if (!table.ids || !unlabelled) return table.ids;
  return Object.fromEntries(
    Object.entries(table.ids).map(([column, ids]) => [column, [...ids, ...unlabelled.ids?.[column] ?? []]]),
  );
}
