import { show } from "../base/errors.ts";
import type { EncodedRows } from "../preprocessing.ts";
import { count } from "./columns.ts";
import { placesOf } from "./encode.ts";
import type { Prepared } from "./prepare.ts";

/** What is odd about encoded rows but no mistake: texts of no words, and sequences of no ids. One sentence for each column. */
export function encodingWarnings(
  { preprocessing: { columns, label }, train, validation, test, unlabelled, leftOut }: Omit<Prepared, "raw">,
): string[] {
  const parts = [train, validation, test, ...unlabelled ? [unlabelled] : []];
  const places = placesOf(columns);
  const texts = columns.flatMap((column, i) => {
    if (column.kind !== "encoded" || column.of !== "text" || column.width === 0) return [];
    const rows = sum(parts, (part) => zeroRows(part, places[i]!, column.width));
    if (rows === 0) return [];
    return [
      `column ${show(column.name)} has ${
        count(rows, "row")
      } whose text has nothing that the encoder ${column.encoder} counts, or ` +
      `none at all: such a row is zeros there, and a model answers it from the other columns alone`,
    ];
  });
  const names = columns.flatMap((column) =>
    column.kind === "encoded" && column.width === 0 ? [column.name] : []
  );
  const tokens = Object.keys(train.inputs ?? {}).flatMap((name) => {
    const rows = sum(parts, (part) => emptyRows(part, name));
    if (rows === 0) return [];
    const column = names.includes(name) ? name : names[0];
    return [
      `column ${show(column)} has ${count(rows, "row")} of no ids: a model sees a sequence of length 0 there`,
    ];
  });
  const left = leftOut
    ? [`label column ${show(label)} has ${count(leftOut, "row")} without a token that comes next: left out`]
    : [];
  return [...texts, ...tokens, ...left];
}

function sum(parts: readonly EncodedRows[], rowsOf: (part: EncodedRows) => number): number {
  return parts.reduce((all, part) => all + rowsOf(part), 0);
}

function zeroRows({ features, width, rows }: EncodedRows, at: number, length: number): number {
  let found = 0;
  for (let row = 0; row < rows.length; row++) {
    let i = row * width + at;
    const end = i + length;
    while (i < end && features[i] === 0) i++;
    if (i === end) found++;
  }
  return found;
}

function emptyRows({ inputs, rows }: EncodedRows, name: string): number {
  const input = inputs?.[name];
  if (input?.kind !== "tokens") return 0;
  const { starts } = input;
  return rows.reduce((found, _, i) => starts[i] === starts[i + 1] ? found + 1 : found, 0);
}
