import type { Preprocessing } from "../preprocessing.ts";
import type { RawRows } from "../table.ts";
import type { RawCell, RowCells } from "../teacher.ts";
import { placesOf } from "./encode.ts";

/** Rows of the data as they stand there, cells by column name: numbers, then categories, then texts, in the table's order. */
export function cellsOf({ names, numbers, categorical, texts }: RawRows, rows: Int32Array): RowCells[] {
  return Array.from(rows, (row) =>
    Object.fromEntries([
      ...names.map((name, i) => [name, numberCell(numbers[row * names.length + i]!)] as const),
      ...categorical.map(({ name, categories, codes }) => [name, categories[codes[row]!] ?? null] as const),
      ...texts.map(({ name, values }) => [name, values[row] ?? null] as const),
    ]));
}

function numberCell(value: number): RawCell {
  return Number.isNaN(value) ? null : value;
}

/**
 * Views of rows, which no table has, as cells: the inverse of their encoding. A category is the one with the largest feature;
 * where none is set, as of a category that has no feature, it is that of the row which the view was made of (`origins`).
 *
 * @param features `[origins.length, features]`
 */
export function cellsOfViews(
  raw: RawRows,
  { columns, features: width }: Preprocessing,
  features: Float32Array,
  origins: Int32Array,
): RowCells[] {
  const places = placesOf(columns);
  return cellsOf(raw, origins).map((origin, i) => {
    const row = features.subarray(i * width, (i + 1) * width);
    const cells = columns.map((column, c): readonly [string, RawCell] => {
      const at = places[c]!;
      // What has no inverse is that of the row which the view was made of.
      if (column.kind === "encoded") return [column.name, origin[column.name] ?? null];
      const values = column.kind === "numeric" ? 1 : column.categories.length;
      const isMissing = column.missing && row[at + values]! > 0.5;
      if (isMissing) return [column.name, null];
      if (column.kind === "numeric") return [column.name, row[at]! * column.sd + column.mean];
      let best = -1;
      for (let slot = 0; slot < values; slot++) {
        if (row[at + slot]! > (best < 0 ? 0 : row[at + best]!)) best = slot;
      }
      return [column.name, best < 0 ? origin[column.name] ?? null : column.categories[best]!];
    });
    return { ...origin, ...Object.fromEntries(cells) };
  });
}
