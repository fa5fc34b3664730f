import type { Encoders, Feature } from "../../preprocessing.ts";
import { categorySlots, writeCategoryCell } from "../categories.ts";
import { encodedWriter } from "../encoded_columns.ts";

/** Writes the features of a cell, null for a missing one; gives the rule that it breaks, where it does. */
export type OtherWriter = (cell: unknown, into: Float32Array, at: number) => string | undefined;

/** What writes the features of a column that is no plain number; undefined for one that is. */
export function otherWriter(column: Feature, encoders: Encoders): OtherWriter | undefined {
  if (column.kind === "numeric") return undefined;
  if (column.kind === "encoded") return encodedWriter(column, encoders);
  const slotOf = categorySlots(column);
  return (cell, into, at) => {
    if (cell !== null && typeof cell !== "string" && typeof cell !== "number") {
      return "a text, a number or null";
    }
    return writeCategoryCell(column, slotOf, cell, into, at);
  };
}
