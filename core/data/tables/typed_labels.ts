import { show, type UserError } from "../../base/errors.ts";
import type { LabelsWanted } from "../../dataset.ts";
import type { LabelColumn, LabelledTable } from "../../table.ts";
import { categoryCoder, inClassOrder } from "../columns.ts";
import { looksLikeSets } from "../label_columns.ts";
import { looksLikeQuantity } from "./table_warnings.ts";
import { checkClasses, hardlyComesTwice } from "./text_labels.ts";
import type { missingTests } from "./typed_options.ts";

/** What a file says of a column: numbers of so many bits, whole numbers of 64 bits, or texts. */
export interface TypedColumn {
  readonly name: string;
  readonly type: "uint8" | "float32" | "float64" | "int64" | "text";
}

/** Takes one column's cells. */
export interface Sink {
  readonly wants: "numbers" | "texts";
  number?(row: number, value: number): void;
  text?(row: number, value: string | undefined): void;
}

/** Whole numbers beyond this are rounded. */
export const EXACT = Number.MAX_SAFE_INTEGER;

/** A column of labels while it is filled. */
export interface LabelSink extends Sink {
  readonly values?: Float64Array;
  readonly coder?: ReturnType<typeof categoryCoder>;
}

/** Sinks of the columns of labels. */
export function labelSinks(
  columns: readonly TypedColumn[],
  rows: number,
  tests: ReturnType<typeof missingTests>,
  refuse: (row: number, at: number, problem: string) => UserError,
): LabelSink[] {
  return columns.map(({ type }, at) => {
    if (type === "text") {
      const coder = categoryCoder(rows);
      return {
        wants: "texts",
        coder,
        text: (row, cell) => coder.set(row, cell === undefined || tests.text(cell) ? undefined : cell),
      };
    }
    const values = new Float64Array(rows).fill(NaN);
    return {
      wants: "numbers",
      values,
      number(row, value) {
        if (tests.number(value)) return;
        if (!Number.isFinite(value)) {
          throw refuse(row, at, `must be a finite number: current value is ${value}`);
        }
        if (type === "int64" && Math.abs(value) > EXACT) {
          throw refuse(
            row,
            at,
            "must be a whole number of at most 2^53 in size: it is larger; write it as a text",
          );
        }
        values[row] = value;
      },
    };
  });
}

/** The labels as classes, where they are wanted so or look so, or as columns. */
export function labelled(
  sinks: readonly LabelSink[],
  names: readonly string[],
  labelsAt: readonly number[],
  { rows, wanted, refuse }: {
    readonly rows: number;
    readonly wanted: LabelsWanted;
    refuse(problem: string): UserError;
  },
): Pick<LabelledTable, "classes" | "labels" | "labelColumns"> {
  const asColumns = (): ReturnType<typeof labelled> => ({
    classes: [],
    labels: new Int32Array(rows),
    labelColumns: sinks.map(({ coder, values }, i): LabelColumn => {
      const name = names[labelsAt[i]!]!;
      if (!coder) return { name, values: values! };
      const { categories: texts, codes } = coder.finish();
      return { name, texts, codes };
    }),
  });
  if (wanted === "columns" || sinks.length > 1) return asColumns();
  const name = names[labelsAt[0]!]!;
  const [{ coder, values }] = sinks as [LabelSink];
  const { categories, codes } = coder ? coder.finish() : codedNumbers(values!);
  if (wanted === "guess" && coder && looksLikeSets(categories)) return asColumns();
  const missing = codes.indexOf(-1);
  if (missing >= 0) {
    throw refuse(`row ${missing + 1}, label column ${show(name)} must have a class: there is none`);
  }
  const counts = new Float64Array(categories.length);
  for (const code of codes) counts[code]! += 1;
  const perClass = new Map(categories.map((category, code) => [category, counts[code]!]));
  const classes = inClassOrder(categories);
  const ordered = classes.map((category) => perClass.get(category)!);
  if (wanted === "guess" && hardlyComesTwice(perClass, rows) && looksLikeQuantity(classes, ordered)) {
    return asColumns();
  }
  checkClasses(perClass, name, rows, { ...EMPTY, refuse });
  const rank = new Map(classes.map((category, i) => [category, i]));
  const placeOf = Int32Array.from(categories, (category) => rank.get(category)!);
  return { classes, labels: codes.map((code) => placeOf[code]!) };
}

/** What the check of classes does not look at. */
const EMPTY = { label: 0, numeric: [], categorical: [], ignore: [], isMissing: () => false } as const;

/** Numbers as codes of their texts. */
function codedNumbers(
  values: Float64Array,
): { readonly categories: readonly string[]; readonly codes: Int32Array } {
  const seen = new Map<number, number>();
  const codes = new Int32Array(values.length);
  values.forEach((value, row) => {
    if (Number.isNaN(value)) return void (codes[row] = -1);
    let code = seen.get(value);
    if (code === undefined) seen.set(value, code = seen.size);
    codes[row] = code;
  });
  return { categories: Array.from(seen.keys(), String), codes };
}
