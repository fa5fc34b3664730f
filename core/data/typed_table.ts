import { show, type UserError } from "../base/errors.ts";
import type { LabelsWanted } from "../dataset.ts";
import type { FurtherColumn, LabelColumn, LabelledTable } from "../table.ts";
import { categoryCoder, inClassOrder, parseNumber } from "./columns.ts";
import { furtherColumn } from "./further_columns.ts";
import { countedProblem, LEAST_COUNTED } from "./number_cells.ts";
import { oddities } from "./table_warnings.ts";
import { checkClasses, checkLists, hardlyComesTwice, labelPositions } from "./text_table.ts";
import { type ColumnLists, infinite, missingTests } from "./typed_options.ts";
import { looksLikeQuantity } from "./table_warnings.ts";

/** What a file says of a column: numbers of so many bits, whole numbers of 64 bits, or texts. */
export interface TypedColumn {
  readonly name: string;
  readonly type: "uint8" | "float32" | "float64" | "int64" | "text";
}

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

/** Takes one column's cells. */
interface Sink {
  readonly wants: "numbers" | "texts";
  number?(row: number, value: number): void;
  text?(row: number, value: string | undefined): void;
}

/** Whole numbers beyond this are rounded. */
const EXACT = Number.MAX_SAFE_INTEGER;

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

/** A column of labels while it is filled. */
interface LabelSink extends Sink {
  readonly values?: Float64Array;
  readonly coder?: ReturnType<typeof categoryCoder>;
}

function labelSinks(
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
function labelled(
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
