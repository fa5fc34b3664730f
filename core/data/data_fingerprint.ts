import { fingerprint } from "../base/fingerprint.ts";
import type { FurtherColumn, LabelColumn, LabelledTable, Table } from "../table.ts";

/** What a run's data holds, as one hash: the table's, and where there are unlabelled rows, theirs as well. */
export async function dataFingerprint(table: LabelledTable, unlabelled?: Table): Promise<string> {
  const labelled = await tableFingerprint(table);
  return unlabelled ? fingerprint([labelled, await tableFingerprint(unlabelled)]) : labelled;
}

/** What a table holds, as one hash: names, categories, classes and every cell, in order. */
export function tableFingerprint(table: Table & Partial<LabelledTable>): Promise<string> {
  const { rows, numeric, categorical, further = [], label, classes, labels, trainRows, validationFrom } =
    table;
  const { labelColumns, rowWeights, splitBy } = table;
  const names = {
    rows,
    numeric: numeric.names,
    label,
    classes,
    scale: numeric.scale,
    trainRows,
    validationFrom,
  };
  const categories = categorical.map(({ name, categories }) => ({ name, categories }));
  return fingerprint([
    JSON.stringify({ ...names, categories, ...further.length ? { further: further.map(described) } : {} }),
    numeric.values,
    ...categorical.map(({ codes }) => codes),
    ...further.flatMap((column) => column.kind === "tokens" ? [column.ids, column.starts] : []),
    ...labels ? [labels] : [],
    ...labelColumns?.flatMap(partsOf) ?? [],
    ...rowWeights ? ["weights", rowWeights] : [],
    ...splitBy ? ["split", JSON.stringify([splitBy.name, splitBy.categories]), splitBy.codes] : [],
  ]);
}

function partsOf(column: LabelColumn): (string | ArrayBufferView)[] {
  if ("ids" in column) return [column.name, JSON.stringify(column.vocabulary), column.ids, column.starts];
  return "values" in column
    ? [column.name, column.values]
    : [column.name, JSON.stringify(column.texts), column.codes];
}

/** What of a column is text. A missing cell is null there. */
function described(column: FurtherColumn): Readonly<Record<string, unknown>> {
  const { kind, name } = column;
  return kind === "text"
    ? { kind, name, values: column.values }
    : { kind, name, vocabulary: column.vocabulary };
}
