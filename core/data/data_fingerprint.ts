import { fingerprint } from "../base/fingerprint.ts";
import type { LabelColumn, LabelledTable, Table } from "../table.ts";

/** What a run's data holds, as one hash: the table's, and where there are unlabelled rows, theirs as well. */
export async function dataFingerprint(table: LabelledTable, unlabelled?: Table): Promise<string> {
  const labelled = await tableFingerprint(table);
  return unlabelled ? fingerprint([labelled, await tableFingerprint(unlabelled)]) : labelled;
}

/** What a table holds, as one hash: names, categories, classes and every cell, in order. */
export function tableFingerprint(table: Table & Partial<LabelledTable>): Promise<string> {
  const { rows, numeric, categorical, label, classes, labels, labelColumns, rowWeights, trainRows } = table;
  const names = { rows, numeric: numeric.names, label, classes, scale: numeric.scale, trainRows };
  const categories = categorical.map(({ name, categories }) => ({ name, categories }));
  return fingerprint([
    JSON.stringify({ ...names, categories }),
    numeric.values,
    ...categorical.map(({ codes }) => codes),
    ...labels ? [labels] : [],
    ...labelColumns?.flatMap(partsOf) ?? [],
    ...rowWeights ? ["weights", rowWeights] : [],
  ]);
}

function partsOf(column: LabelColumn): (string | ArrayBufferView)[] {
  return "values" in column
    ? [column.name, column.values]
    : [column.name, JSON.stringify(column.texts), column.codes];
}
