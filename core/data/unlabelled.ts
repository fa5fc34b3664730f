import { show, UserError } from "../base/errors.ts";
import { didYouMean } from "../base/nearest.ts";
import type { Dataset, RawRow } from "../dataset.ts";
import type { LabelledTable, Table } from "../table.ts";
import { categoryCoder, parseNumber } from "./columns.ts";
import { furtherColumn } from "./further_columns.ts";
import { remedyFor } from "./tables/text_kinds.ts";

/**
 * Reads the rows of a data set beside the table, as a table of the same columns. They need no class; a column that the
 * table does not have is no matter, one that is missing here, or a text among numbers, is a `UserError` of one line.
 */
export async function loadUnlabelled(dataset: Dataset, like: LabelledTable): Promise<Table> {
  const { names } = like.numeric;
  const columns = like.categorical.map(({ name }) => name);
  let values = new Float64Array(1024 * names.length);
  const texts: (string | undefined)[][] = columns.map(() => []);
  const further = like.further ?? [];
  const others: (string | undefined)[][] = further.map(() => []);
  let rows = 0;
  const kinds = { numeric: names, categorical: columns, further: further.map(({ name }) => name) };
  for await (const row of dataset.rows(kinds)) {
    const at = rows++ * names.length;
    if (at + names.length > values.length) {
      const larger = new Float64Array(2 * values.length);
      larger.set(values);
      values = larger;
    }
    names.forEach((name, i) => values[at + i] = numberOf(row, name));
    columns.forEach((name, i) => texts[i]!.push(cellOf(row, name)));
    further.forEach(({ name }, i) => others[i]!.push(cellOf(row, name)));
  }
  if (rows === 0) throw refusal("there must be a row: there is none");
  return {
    rows,
    numeric: { names, values: values.slice(0, rows * names.length) },
    categorical: columns.map((name, i) => {
      const coder = categoryCoder(rows);
      texts[i]!.forEach((text, row) => coder.set(row, text));
      return { name, ...coder.finish() };
    }),
    ...further.length
      ? { further: further.map((column, i) => furtherColumn(column, others[i]!, refusal)) }
      : {},
  };
}

function cellOf({ number, cells }: RawRow, name: string): string | undefined {
  const cell = cells.get(name);
  if (cell !== undefined || cells.has(name)) return cell;
  const hint = didYouMean(name, cells.keys());
  throw refusal(`row ${number} must have the table's column ${show(name)}: it is not there${hint}`);
}

/** NaN where the cell is missing. */
function numberOf(row: RawRow, name: string): number {
  const cell = cellOf(row, name);
  if (cell === undefined) return NaN;
  const value = parseNumber(cell);
  if (!Number.isNaN(value)) return value;
  const rule = `row ${row.number}, column ${show(name)} must be a finite number, as in the table`;
  const remedy = remedyFor(cell);
  throw refusal(`${rule}: current value is ${show(cell)}${remedy ? `; ${remedy}` : ""}`);
}

function refusal(problem: string): UserError {
  return new UserError(`Cannot use the unlabelled data (data.unlabelled): ${problem}`);
}
