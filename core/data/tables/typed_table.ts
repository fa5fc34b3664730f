import { show, type UserError } from "../../base/errors.ts";
import type { LabelsWanted } from "../../dataset.ts";
import type { FurtherColumn, LabelledTable } from "../../table.ts";
import { categoryCoder, parseNumber } from "../columns.ts";
import { furtherColumn } from "../further_columns.ts";
import { countedProblem, LEAST_COUNTED } from "./number_cells.ts";
import { oddities } from "./table_warnings.ts";
import { checkLists, labelPositions } from "./text_labels.ts";
import { EXACT, labelled, labelSinks, type Sink, type TypedColumn } from "./typed_labels.ts";
import { type ColumnLists, infinite, missingTests } from "./typed_options.ts";

/** How to read typed columns as a labelled table. */
export interface TypedTable extends ColumnLists {
  /** The column of labels: its name, or its position from 0 (-1 is the last); or several columns. */
  readonly label: string | number | readonly (string | number)[];
  /** Whether each numeric column is standardised by itself; see `Table.numeric`. */
  readonly scale?: LabelledTable["numeric"]["scale"];
  readonly image?: LabelledTable["numeric"]["image"];
  /** The error for a sentence part that says what is wrong. */
  refuse(problem: string): UserError;
}

/** Fills a table column by column, each from its first row on. */
export interface TypedFiller {
  /** How each column's cells are wanted; undefined where they are not. */
  readonly wants: readonly ("numbers" | "texts" | undefined)[];
  /** Cells of a column from row `from` on, NaN where missing: `count` of them, each `stride` after the one before. */
  numbers(
    column: number,
    from: number,
    cells: ArrayLike<number>,
    where?: { readonly count?: number; readonly offset?: number; readonly stride?: number },
  ): void;
  /** The same of texts, undefined where missing. */
  texts(column: number, from: number, cells: ArrayLike<string | undefined>): void;
  finish(): LabelledTable;
}

/**
 * A table of so many rows whose columns have types already: numbers are kept as they are, in float32 where no numeric column has
 * more (bytes where all are bytes), texts are categories. It makes of the same cells what `fillTable` makes of their texts.
 */
export function typedTable(
  columns: readonly TypedColumn[],
  rows: number,
  table: TypedTable,
  wanted: LabelsWanted = "guess",
): TypedFiller {
  const names = columns.map(({ name }) => name);
  const { refuse } = table;
  if (rows === 0) throw refuse("there must be rows: there is none");
  const textTable = { ...table, missing: undefined, isMissing: () => false };
  const labelsAt = labelPositions(names, textTable);
  const isLabel = new Set(labelsAt);
  if (wanted === "classes" && labelsAt.length > 1) {
    throw refuse(`"label" must be one column where the task is classes: there are ${labelsAt.length}`);
  }
  checkLists(names, isLabel, textTable);
  const tests = missingTests(table.missing);
  const place = (row: number, column: number) => `row ${row + 1}, column ${show(names[column])}`;
  const [numeric, categorical, text, tokens, ignore] = [
    new Set(table.numeric),
    new Set(table.categorical),
    new Set(table.text),
    new Set(table.tokens),
    new Set(table.ignore),
  ];
  const features = columns.flatMap(({ name }, at) => isLabel.has(at) || ignore.has(name) ? [] : [at]);
  const isFurther = ({ name }: TypedColumn) => text.has(name) || tokens.has(name);
  const isNumeric = ({ name, type }: TypedColumn) =>
    numeric.has(name) || type !== "text" && !categorical.has(name);
  const further = features.filter((at) => isFurther(columns[at]!));
  const numbersAt = features.filter((at) => !isFurther(columns[at]!) && isNumeric(columns[at]!));
  const categoriesAt = features.filter((at) => !isFurther(columns[at]!) && !isNumeric(columns[at]!));
  const width = numbersAt.length;
  const values = roomFor(numbersAt.map((at) => columns[at]!.type), rows * width, table.missing);
  const coders = categoriesAt.map(() => categoryCoder(rows));
  const others = further.map((): (string | undefined)[] => new Array<string | undefined>(rows));
  const counts = numbersAt.map(() => ({ first: 0, counting: true, present: 0, rounded: -1 }));
  const labels = labelSinks(
    labelsAt.map((at) => columns[at]!),
    rows,
    tests,
    (row, at, problem) => refuse(`row ${row + 1}, label column ${show(names[labelsAt[at]!])} ${problem}`),
  );

  const sinks: (Sink | undefined)[] = columns.map(() => undefined);
  numbersAt.forEach((at, i) => {
    const count = counts[i]!;
    const set = (row: number, value: number) => {
      if (tests.number(value)) {
        values[row * width + i] = NaN;
        count.counting = false;
        return;
      }
      // Infinity less itself is no number.
      if (value - value !== 0) throw refuse(infinite(row + 1, names[at]!, value));
      if (count.counting) {
        if (row === 0) count.first = value;
        else if (value !== count.first + row) count.counting = false;
      }
      if (count.rounded < 0 && (value > EXACT || value < -EXACT) && columns[at]!.type === "int64") {
        count.rounded = row;
      }
      count.present++;
      values[row * width + i] = value;
    };
    sinks[at] = columns[at]!.type === "text"
      ? {
        wants: "texts",
        text(row, cell) {
          if (cell === undefined || tests.text(cell)) return set(row, NaN);
          const value = parseNumber(cell);
          if (value === value) return set(row, value);
          throw refuse(
            `${place(row, at)} must be a finite number, as "numeric" says: current value is ${
              show(cell)
            }; list it ` +
              `under "missing", or the column under "categorical"`,
          );
        },
      }
      : { wants: "numbers", number: set };
  });
  const textSink = (set: (row: number, cell: string | undefined) => void): Sink => ({
    wants: "texts",
    text: (row, cell) => set(row, cell === undefined || tests.text(cell) ? undefined : cell),
  });
  categoriesAt.forEach((at, i) => sinks[at] = textSink((row, cell) => coders[i]!.set(row, cell)));
  further.forEach((at, i) => sinks[at] = textSink((row, cell) => others[i]![row] = cell));
  labelsAt.forEach((at, i) => sinks[at] = labels[i]!);

  return {
    wants: sinks.map((sink) => sink?.wants),
    numbers(column, from, cells, { offset = 0, stride = 1, count = cells.length } = {}) {
      const { number } = sinks[column]!;
      for (let i = 0, at = offset; i < count; i++, at += stride) number!(from + i, cells[at]!);
    },
    texts(column, from, cells) {
      const { text } = sinks[column]!;
      for (let i = 0; i < cells.length; i++) text!(from + i, cells[i]);
    },
    finish() {
      const label = labelled(labels, names, labelsAt, { rows, wanted, refuse });
      const filled: LabelledTable = {
        rows,
        numeric: {
          names: numbersAt.map((at) => names[at]!),
          values,
          ...table.scale ? { scale: table.scale } : {},
          ...table.image ? { image: table.image } : {},
        },
        categorical: coders.map((coder, i) => ({ name: names[categoriesAt[i]!]!, ...coder.finish() })),
        ...further.length
          ? {
            further: further.map((at, i): FurtherColumn =>
              furtherColumn(
                { kind: text.has(names[at]!) ? "text" : "tokens", name: names[at]! },
                others[i]!,
                refuse,
              )
            ),
          }
          : {},
        label: labelsAt.map((at) => names[at]!).join(", "),
        ...label,
      };
      const numerals = filled.categorical.filter(({ name, categories }) =>
        !categorical.has(name) && categories.length > 0 &&
        categories.every((category) => !Number.isNaN(parseNumber(category)))
      );
      const told = new Set([...categorical, ...numerals.map(({ name }) => name)]);
      const { warnings, refusals } = oddities(filled, told);
      if (refusals[0] !== undefined) throw refuse(refusals[0]);
      return {
        ...filled,
        warnings: [
          ...numbersAt.flatMap((at, i) => numberWarnings(names[at]!, counts[i]!, rows, numeric)),
          ...numerals.map(({ name }) =>
            `column ${
              show(name)
            } has numbers that the file has as texts: they are read as categories; list it under ` +
            `"numeric" to have them read as numbers, or under "categorical"`
          ),
          ...warnings,
        ],
      };
    },
  };
}

/** Room for numbers of these types: no more bytes than they have. */
function roomFor(
  types: readonly TypedColumn["type"][],
  length: number,
  missing: readonly (string | number)[],
): LabelledTable["numeric"]["values"] {
  const narrow = types.every((type) => type === "uint8" || type === "float32");
  if (!narrow || !types.length) return new Float64Array(length);
  const isBytes = types.every((type) => type === "uint8") && !missing.some((one) => typeof one === "number");
  return isBytes ? new Uint8Array(length) : new Float32Array(length);
}

function numberWarnings(
  name: string,
  { first, counting, present, rounded }: {
    readonly first: number;
    readonly counting: boolean;
    readonly present: number;
    readonly rounded: number;
  },
  rows: number,
  given: ReadonlySet<string>,
): string[] {
  if (present === 0) return [`column ${show(name)} has no value in any row; list it under "ignore"`];
  return [
    ...rounded >= 0
      ? [
        `column ${show(name)} has whole numbers beyond 2^53, as ids and hashes have (row ${
          rounded + 1
        } is the first): they are rounded; list it under "ignore", or under "categorical"`,
      ]
      : [],
    ...counting && rows >= LEAST_COUNTED && !given.has(name) ? [countedProblem(name, first)] : [],
  ];
}
