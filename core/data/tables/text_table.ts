import { show } from "../../base/errors.ts";
import type { LabelsWanted } from "../../dataset.ts";
import type { FurtherColumn, LabelColumn, LabelledTable } from "../../table.ts";
import { categoryCoder, inClassOrder, namesOf, parseNumber } from "../columns.ts";
import { furtherColumn } from "../further_columns.ts";
import { looksLikeSets } from "../label_columns.ts";
import { addStray, newStrays, numberLooks, strayProblem } from "./number_cells.ts";
import { looksLikeQuantity, oddities } from "./table_warnings.ts";
import {
  checkClasses,
  checkLists,
  hardlyComesTwice,
  labelPositions,
  relabeller,
  withoutClass,
} from "./text_labels.ts";
import type { TextTable } from "./text_rows.ts";

/** Where everything is. */
export interface TableLayout {
  readonly columns: readonly string[];
  /** Positions of the label's columns. */
  readonly labels: readonly number[];
  /** Positions of the features. */
  readonly numeric: readonly number[];
  readonly categorical: readonly number[];
  /** Of texts and of ids. */
  readonly further: readonly { readonly kind: FurtherColumn["kind"]; readonly at: number }[];
  readonly rows: number;
  /** The classes; undefined where the label is kept as columns. */
  readonly classes: readonly string[] | undefined;
  /** What the cells of numeric columns look like, one sentence each. */
  readonly warnings: readonly string[];
}

/** The first pass: it counts and keeps no row. */
export interface TableSurvey {
  /** The next row, a cell per column. */
  add(cells: readonly string[]): void;
  finish(): TableLayout;
}

/** The second pass: it fills typed arrays. */
export interface TableFiller {
  /** The next row, a cell per column. */
  add(cells: readonly string[]): void;
  finish(): LabelledTable;
}

/**
 * Surveys rows of these columns. `wanted` says how labels are read: as classes, as columns, or as what they look like. A column is
 * numeric if more than half of the cells that are not missing are finite numbers, or if all are missing; in a numeric column any
 * other text is an error.
 */
export function surveyTable(
  columns: readonly string[],
  table: TextTable,
  wanted: LabelsWanted = "guess",
): TableSurvey {
  const labels = labelPositions(columns, table);
  const isLabel = new Set(labels);
  const [label] = labels as [number];
  const asColumns = wanted === "columns" || labels.length > 1;
  if (wanted === "classes" && labels.length > 1) {
    throw table.refuse(
      `"label" must be one column where the task is classes: there are ${labels.length} (${
        namesOf(labels.map((at) => columns[at]!))
      })`,
    );
  }
  checkLists(columns, isLabel, table);
  const width = columns.length;
  const aside = asideOf(table);
  const relabel = relabeller(table);
  const readers = readersOf(columns, table);
  const watch = table.number === undefined || table.number === parseNumber;
  const looks = columns.map((name, i) => numberLooks(watch && !isLabel.has(i) && !table.dates?.has(name)));
  const numbers = new Float64Array(width);
  const strays = columns.map(newStrays);
  const perClass = new Map<string, number>();
  let rows = 0;
  /** The first row whose one label cell is missing. */
  let unlabelled: { readonly row: number; readonly text: string } | undefined;
  const checkNumbers = (numeric: readonly number[]) => {
    const first = numeric.filter((i) => strays[i]!.cells).sort((a, b) => strays[a]!.row - strays[b]!.row)[0];
    if (first !== undefined) throw table.refuse(strayProblem(columns[first]!, strays[first]!, table));
  };
  return {
    add(cells) {
      rows++;
      for (let i = 0; i < width; i++) {
        const text = cells[i]!;
        if (table.isMissing(text)) continue;
        const value = readers[i]!(text);
        if (value === value) {
          numbers[i]! += 1;
          looks[i]!.add(text, value);
        } else {
          addStray(strays[i]!, rows, text);
        }
      }
      if (asColumns) {
        if (table.relabel) { for (const at of labels) relabel.text(cells[at]!); }
        return;
      }
      const name = relabel.text(cells[label]!);
      if (!table.isMissing(name)) perClass.set(name, (perClass.get(name) ?? 0) + 1);
      else unlabelled ??= { row: rows, text: name };
      // Where a cell may have several labels, an empty one has none.
      if (unlabelled && wanted === "classes") throw withoutClass(unlabelled, columns[label]!, table);
    },
    finish() {
      if (rows === 0) throw table.refuse("there must be rows of data: there is a header alone");
      const isGuess = !asColumns && wanted === "guess";
      const isSets = isGuess && looksLikeSets([...perClass.keys()]);
      if (unlabelled && !isSets) throw withoutClass(unlabelled, columns[label]!, table);
      const isQuantity = isGuess && hardlyComesTwice(perClass, rows) && looksLikeQuantity(
        inClassOrder(Array.from(perClass.keys(), (text) => canonical(text, table))),
        [...perClass.values()],
      );
      const classes = asColumns || isSets || isQuantity ? undefined : perClass;
      if (classes) checkClasses(classes, columns[label]!, rows, table);
      const types = new Map([
        ...table.types ?? [],
        ...[...table.numeric, ...table.dates?.keys() ?? []].map((name) => [name, "numeric"] as const),
        ...[...table.categorical, ...aside].map((name) => [name, "categorical"] as const),
      ]);
      const ignored = new Set(table.ignore.filter((name) => !aside.has(name)));
      const [texts, tokens] = [new Set(table.text), new Set(table.tokens)];
      const further = columns.flatMap((name, at): TableLayout["further"] => {
        if (aside.has(name)) return [];
        if (texts.has(name)) return [{ kind: "text", at }];
        return tokens.has(name) ? [{ kind: "tokens", at }] : [];
      });
      const others = new Set(further.map(({ at }) => at));
      const features = columns.flatMap((name, i) =>
        isLabel.has(i) || ignored.has(name) || others.has(i) ? [] : [i]
      );
      const isNumeric = (i: number) => {
        const type = types.get(columns[i]!);
        return type ? type === "numeric" : numbers[i]! > strays[i]!.cells || strays[i]!.cells === 0;
      };
      const numeric = features.filter(isNumeric);
      checkNumbers(numeric);
      const categorical = features.filter((i) => !isNumeric(i));
      const given = new Set(table.numeric);
      const empty = numeric.filter((i) => numbers[i] === 0);
      const warnings = [
        ...empty.map((i) => `column ${show(columns[i])} has no value in any row; list it under "ignore"`),
        ...numeric.flatMap((i) => looks[i]!.finish(columns[i]!, given.has(columns[i]!))),
        ...relabel.warnings(labels.map((at) => columns[at]!)),
      ];
      return {
        columns,
        labels,
        numeric,
        categorical,
        further,
        rows,
        classes: classes && inClassOrder(classes.keys()),
        warnings,
      };
    },
  };
}

/** A number in the table's own format as `parseNumber` reads it; another text as it is. */
function canonical(text: string, { number }: TextTable): string {
  const value = number?.(text) ?? NaN;
  return Number.isNaN(value) ? text : String(value);
}

/** The columns that are no features, but for the label's. */
function asideOf({ aside = [], label }: TextTable): ReadonlySet<string> {
  const labels = new Set([label].flat());
  return new Set(aside.filter((name) => !labels.has(name)));
}

/** What reads each column's cells as numbers. */
function readersOf(columns: readonly string[], { dates, number }: TextTable): ((text: string) => number)[] {
  return columns.map((name) => dates?.get(name) ?? number ?? parseNumber);
}

/** Fills the table that a survey of the same rows has laid out. */
export function fillTable(layout: TableLayout, table: TextTable): TableFiller {
  const { columns, labels: labelsAt, numeric, categorical, further, rows, classes } = layout;
  const width = numeric.length;
  const readers = readersOf(columns, table);
  // All cells are numbers by now, which takes less to read than to check.
  const read = numeric.map((i) => readers[i] === parseNumber ? Number : readers[i]!);
  const values = new Float64Array(rows * width);
  const coders = categorical.map(() => categoryCoder(rows));
  const texts = further.map((): (string | undefined)[] => []);
  const labels = new Int32Array(rows);
  const relabel = (text: string) => table.relabel?.get(text) ?? text;
  const aside = asideOf(table);
  const classOf = new Map(classes?.map((name, i) => [name, i]));
  const labelCoders = classes ? [] : labelsAt.map(() => categoryCoder(rows));
  const [label] = labelsAt as [number];
  let row = 0;
  return {
    add(cells) {
      for (let i = 0; i < width; i++) {
        const text = cells[numeric[i]!]!;
        values[row * width + i] = table.isMissing(text) ? NaN : read[i]!(text);
      }
      for (let i = 0; i < categorical.length; i++) {
        const text = cells[categorical[i]!]!;
        coders[i]!.set(row, table.isMissing(text) ? undefined : text);
      }
      for (let i = 0; i < further.length; i++) {
        const text = cells[further[i]!.at]!;
        texts[i]!.push(table.isMissing(text) ? undefined : text);
      }
      if (classes) labels[row] = classOf.get(relabel(cells[label]!)) ?? -1;
      for (let i = 0; i < labelCoders.length; i++) {
        const text = relabel(cells[labelsAt[i]!]!);
        labelCoders[i]!.set(row, table.isMissing(text) ? undefined : canonical(text, table));
      }
      row++;
    },
    finish() {
      const filled = {
        rows,
        numeric: { names: numeric.map((i) => columns[i]!), values },
        categorical: coders.map((coder, i) => ({ name: columns[categorical[i]!]!, ...coder.finish() })),
        ...further.length
          ? {
            further: further.map(({ kind, at }, i) =>
              furtherColumn({ kind, name: columns[at]! }, texts[i]!, table.refuse)
            ),
          }
          : {},
        label: labelsAt.map((at) => columns[at]!).join(", "),
        classes: classes ?? [],
        labels,
        ...classes ? {} : {
          labelColumns: labelCoders.map((coder, i): LabelColumn => {
            const { categories: texts, codes } = coder.finish();
            return { name: columns[labelsAt[i]!]!, texts, codes };
          }),
        },
      };
      const features = filled.categorical.filter(({ name }) => !aside.has(name));
      const { warnings, refusals } = oddities(
        { ...filled, categorical: features },
        new Set(table.categorical),
      );
      if (refusals[0] !== undefined) throw table.refuse(refusals[0]);
      return { ...filled, warnings: [...layout.warnings, ...warnings] };
    },
  };
}
