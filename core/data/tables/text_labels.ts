import { show, type UserError } from "../../base/errors.ts";
import { didYouMean } from "../../base/nearest.ts";
import { count, inClassOrder, namesOf, positionOf } from "../columns.ts";
import { listed, looksLikeQuantity, quantityLook, REGRESSION } from "./table_warnings.ts";
import { placeOf, type TextTable } from "./text_rows.ts";

/** Where the label's columns are, each once. */
export function labelPositions(columns: readonly string[], table: TextTable): number[] {
  const { label, refuse } = table;
  const positions = [label].flat().map((one) => labelPosition(columns, { ...table, label: one }));
  const twice = positions.find((at, i) => positions.indexOf(at) < i);
  if (twice !== undefined) {
    throw refuse(`"label" must name each column once: ${show(columns[twice])} is there twice`);
  }
  return positions;
}

function labelPosition(
  columns: readonly string[],
  { label, refuse }: Pick<TextTable, "refuse"> & { readonly label: string | number },
): number {
  const position = positionOf(columns, label);
  if (columns[position] !== undefined) return position;
  const width = columns.length;
  const rule = typeof label === "string"
    ? `must be one of the ${count(width, "column")} (${namesOf(columns)})`
    : `must be from ${-width} to ${width - 1}, for ${count(width, "column")}`;
  const hint = typeof label === "string" ? didYouMean(label, columns) : "";
  throw refuse(`"label" ${rule}: current value is ${show(label)}${hint}`);
}

/** The lists name columns that there are, none of them the label, and leave at least one feature. */
export function checkLists(columns: readonly string[], labels: ReadonlySet<number>, table: TextTable): void {
  const isLabel = (name: string) => labels.has(columns.indexOf(name));
  const known = new Set(columns);
  for (const list of ["numeric", "categorical", "text", "tokens", "ignore", "dates"] as const) {
    for (const name of list === "dates" ? table.dates?.keys() ?? [] : table[list] ?? []) {
      if (known.has(name) && !isLabel(name)) continue;
      const hint = known.has(name)
        ? ", the label"
        : `; the columns are ${namesOf(columns)}${didYouMean(name, columns)}`;
      throw table.refuse(
        `a name in "${list}" must be a feature column: current value is ${show(name)}${hint}`,
      );
    }
  }
  if (columns.length - labels.size > new Set(table.ignore).size) return;
  throw table.refuse(
    `there must be a column beside the label${table.ignore.length ? " and those ignored" : ""}`,
  );
}

/** Whether there are so many different labels that they hardly are classes. */
export function hardlyComesTwice(perClass: ReadonlyMap<string, number>, rows: number): boolean {
  return perClass.size > 20 && 2 * perClass.size > rows;
}

/** Throws where a label is none of classes that come again, each in two rows at least. */
export function checkClasses(
  perClass: ReadonlyMap<string, number>,
  label: string,
  rows: number,
  { refuse, relabel }: TextTable,
): void {
  const place = `the label column ${show(label)} must have at least 2`;
  if (perClass.size < 2) {
    const [only] = perClass.keys();
    const hint = [...relabel?.values() ?? []].includes(only!) ? '; "relabel" makes them one' : "";
    throw refuse(`${place} classes: all rows are ${show(only)}${hint}`);
  }
  const names = [...perClass.keys()];
  const quantity = looksLikeQuantity(inClassOrder(names), [...perClass.values()]);
  if (hardlyComesTwice(perClass, rows)) {
    const look = quantity ? undefined : quantityLook(names);
    const found = `it has ${names.length} different ${quantity ? "numbers" : "texts"} in ${
      count(rows, "row")
    }, ${look ?? `such as ${listed(names.slice(0, 2))}`}`;
    throw refuse(
      `the label column ${show(label)} must have classes that come again and again: ${found}${
        quantity || look !== undefined
          ? `, as a quantity has (a regression): ${REGRESSION}, or name another column`
          : "; name another column as the label"
      }`,
    );
  }
  const single = names.filter((name) => perClass.get(name) === 1);
  if (!single.length) return;
  const found = single.length === 1
    ? `class ${show(single[0])} has 1`
    : `classes ${listed(single)} have 1 each`;
  const hint = quantity ? `; so many numbers look like a quantity (a regression): ${REGRESSION}` : "";
  throw refuse(`${place} rows of each class: ${found}${hint}`);
}

/** The error for a row whose label cell is missing. */
export function withoutClass(
  { row, text }: { readonly row: number; readonly text: string },
  label: string,
  table: TextTable,
): UserError {
  return table.refuse(
    `${placeOf(table, row)}, label column ${show(label)} must have a class: current value is ${show(text)}`,
  );
}

/** Gives texts of the label other names, and says which names no row has. */
export function relabeller({ relabel }: TextTable) {
  const used = new Set<string>();
  return {
    text(text: string): string {
      const other = relabel?.get(text);
      if (other === undefined) return text;
      used.add(text);
      return other;
    },
    warnings: (labels: readonly string[]): string[] => {
      const unused = [...relabel?.keys() ?? []].filter((name) => !used.has(name));
      return unused.length
        ? [
          `no row has ${listed(unused)} as its label (${
            namesOf(labels)
          }), which "relabel" is for: see whether it is written so`,
        ]
        : [];
    },
  };
}
