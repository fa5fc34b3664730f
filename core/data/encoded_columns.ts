import { show, UserError } from "../base/errors.ts";
import type { Cell, Cells, ColumnKind, EncodedFeature, Encoders } from "../preprocessing.ts";
import { parseNumber } from "./columns.ts";

/** What encodes the cells of a column. Throws a `UserError` where its encoder is not at hand. */
export function cellsOf(column: EncodedFeature, encoders: Encoders): Cells {
  const { name, encoder } = column;
  if (Object.hasOwn(encoders, encoder)) return encoders[encoder]!(column);
  throw new UserError(
    `Cannot encode column ${show(name)} as its encoder must be at hand: ${
      show(encoder)
    } is not; name the plugin that it comes with`,
  );
}

/** Writes the features of a cell, null for a missing one; gives the rule that it breaks, where it does. */
export function encodedWriter(
  column: EncodedFeature,
  encoders: Encoders,
): (cell: unknown, into: Float32Array, at: number) => string | undefined {
  const { of, width, missing } = column;
  const cells = cellsOf(column, encoders);
  return (cell, into, at) => {
    into.fill(0, at, at + width + (missing ? 1 : 0));
    if (missing && cell === null) into[at + width] = 1;
    if ("write" in cells) return withCell(of, cell, (cell) => cells.write(cell, into, at));
  };
}

/** Reads a cell of a row or a request as what its column holds. Gives the rule that it breaks, or else what `use` gives. */
export function withCell<T>(of: ColumnKind, cell: unknown, use: (cell: Cell) => T): T | string {
  if (cell === null || cell === undefined) return use(null);
  if (of === "tokens") {
    const ids = idsOf(cell);
    return typeof ids === "string" ? ids : use(ids);
  }
  if (typeof cell !== "string" && typeof cell !== "number") return "a text, a number or null";
  if (of === "numeric" || of === "image") {
    // The text of -0 is 0.
    const value = typeof cell === "number" ? cell + 0 : parseNumber(cell);
    return Number.isFinite(value) ? use(value) : "a finite number";
  }
  return use(String(cell));
}

/** Ids of a list, or of a text with spaces between them; or the rule that they break. */
export function idsOf(cell: unknown): Int32Array | string {
  const list: readonly unknown[] = Array.isArray(cell)
    ? cell
    : typeof cell === "string"
    ? wordsOf(cell)
    : [cell];
  const ids = new Int32Array(list.length);
  for (let i = 0; i < list.length; i++) {
    const one = list[i];
    const id = typeof one === "number" ? one : typeof one === "string" ? parseNumber(one) : NaN;
    if (!(Number.isInteger(id) && id >= 0 && id < 2 ** 31)) {
      return `ids, whole numbers from 0 on, as a list or with spaces between them, and not ${show(one)}`;
    }
    ids[i] = id;
  }
  return ids;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word);
}
