import { show, UserError } from "../../base/errors.ts";
import type { Random } from "../../base/random.ts";
import { type SplitOptions, TEST_SHARE } from "../../catalogue/split_options.ts";
import type { LabelledTable } from "../../table.ts";
import { count, namesOf } from "../columns.ts";
import { lookAlikes } from "../tables/look_alikes.ts";
import { type Split, split } from "./split.ts";
import { splitGroups } from "./split_groups.ts";

/** What a split looks at. */
export interface RowsToSplit
  extends Pick<LabelledTable, "rows" | "trainRows" | "validationFrom" | "splitBy"> {
  /** The class of each row, or another group of rows that each part has in the same proportion. */
  readonly codes: Int32Array;
  readonly names: readonly string[];
}

/** The rows of each part, and how they came there. */
export interface RowSplit extends Split {
  /** In a few words; left out where they were drawn class by class. */
  readonly said?: string;
  /** What is odd about it, one sentence each. */
  readonly warnings: readonly string[];
}

/** Parts that are not drawn. */
interface Given {
  readonly test?: Int32Array;
  readonly validation?: Int32Array;
  readonly said?: string;
}

/**
 * Splits rows as a config says: parts that are given by rows, by a column or by the data set itself, and what is left of the rows
 * class by class, by whole groups, or in order. A config's own split comes before that of the data set.
 */
export function splitRows(table: RowsToSplit, options: SplitOptions, random: Random): RowSplit {
  const { codes, names, splitBy } = table;
  const { group, by = "class", trainRows, testRows, column, validation } = options;
  const own = options.test === undefined && testRows === undefined && column === undefined
    ? trainRows ?? table.trainRows
    : undefined;
  const hasOwn = options.test === undefined && testRows === undefined && column === undefined &&
    trainRows === undefined && table.validationFrom !== undefined;
  const drawn = group === undefined && by === "class" && testRows === undefined && column === undefined &&
    !hasOwn;
  if (drawn && (own === undefined || trainRows !== undefined)) {
    const parts = split(codes, names, { ...options, trainRows: own }, random);
    return { ...parts, ...own === undefined ? {} : { said: afterFirst(own) }, warnings: [] };
  }
  const given = givenParts(table, options, own, hasOwn);
  const taken = new Uint8Array(table.rows);
  for (const part of [given.test, given.validation]) for (const row of part ?? []) taken[row] = 1;
  const rest = Int32Array.from({ length: table.rows }, (_, row) => row).filter((row) => taken[row] === 0);
  const shares = {
    test: given.test ? 0 : options.test ?? TEST_SHARE,
    validation: given.validation ? 0 : validation,
  };
  checkClasses(table, rest);
  const drawing: Omit<RowSplit, "warnings"> & Partial<Pick<RowSplit, "warnings">> = group !== undefined
    ? splitGroups({ rows: rest, by: checkedGroups(table, given, rest), codes, ...shares }, random)
    : by === "order"
    ? inOrder(rest, shares)
    : byClass(rest, table, shares, random);
  checkClasses(table, drawing.train);
  const more = given.said !== undefined && (drawing.validation.length || drawing.test.length)
    ? drawing.said ??
      `${drawing.validation.length ? "validation" : "test"} rows are drawn from the others by class`
    : drawing.said;
  return {
    train: drawing.train,
    validation: given.validation ?? drawing.validation,
    test: given.test ?? drawing.test,
    said: [given.said, more].filter((text) => text !== undefined).join("; "),
    warnings: [...splitBy && group !== undefined ? drawing.warnings ?? [] : []],
  };
}

function afterFirst(trainRows: number): string {
  return `the rows after the first ${trainRows} are the test part`;
}

function givenParts(
  table: RowsToSplit,
  { trainRows, testRows, column, parts }: SplitOptions,
  own: number | undefined,
  hasOwn: boolean,
): Given {
  const { rows, validationFrom } = table;
  const range = (from: number, to: number) => Int32Array.from({ length: to - from }, (_, i) => from + i);
  if (column !== undefined) return byColumn(table, parts ?? {});
  if (testRows) {
    const [first, last] = testRows;
    if (last > rows || last - first + 1 >= rows) {
      throw refusal("testRows must be among the rows and leave some to train on", { testRows, rows });
    }
    return { test: range(first - 1, last), said: `rows ${first} to ${last} are the test part` };
  }
  if (own !== undefined && !(Number.isInteger(own) && own > 0 && own < rows)) {
    throw refusal("trainRows must leave rows to train on before it and to test on after it", {
      trainRows: own,
      rows,
    });
  }
  const test = own === undefined ? undefined : range(own, rows);
  const end = own ?? rows;
  const validation = hasOwn ? range(validationFrom!, end) : undefined;
  if (validation && !(validation.length && validationFrom! > 0)) {
    throw refusal("the data set's validation part must have rows and leave some to train on", {
      validationFrom: validationFrom,
      rows: end,
    });
  }
  const parted = [...test ? ["test"] : [], ...validation ? ["validation"] : []].join(" and ");
  return {
    ...test ? { test } : {},
    ...validation ? { validation } : {},
    ...trainRows !== undefined
      ? { said: afterFirst(trainRows) }
      : parted
      ? { said: `the ${parted} part${test && validation ? "s are" : " is"} the data set's own` }
      : {},
  };
}

const PARTS = ["train", "validation", "test"] as const;

/** The parts that a column names. */
function byColumn({ splitBy, rows }: RowsToSplit, parts: NonNullable<SplitOptions["parts"]>): Given {
  const { name, categories, codes } = splitBy!;
  const refuse = (rule: string) =>
    new UserError(`Cannot split the rows by ${show(name)} (data.split.column): ${rule}`);
  const partOf = new Map<string, (typeof PARTS)[number]>();
  for (const part of PARTS) {
    for (const value of [parts[part] ?? part].flat()) {
      const other = partOf.get(value);
      if (other !== undefined && other !== part) {
        throw refuse(`"parts" must name each value once: ${show(value)} is both ${other} and ${part}`);
      }
      partOf.set(value, part);
    }
  }
  const known = categories.map((value) => partOf.get(value));
  const row = codes.findIndex((code) => known[code] === undefined);
  if (row >= 0) {
    const value = categories[codes[row]!]!;
    throw refuse(
      `each value must be one of ${namesOf(partOf.keys())}: row ${row + 1} has ${
        show(value)
      }; say with "parts" which part ` +
        "that is",
    );
  }
  const all = Int32Array.from({ length: rows }, (_, row) => row);
  const inPart = (part: (typeof PARTS)[number]) => all.filter((row) => known[codes[row]!] === part);
  const [validation, test] = [inPart("validation"), inPart("test")];
  const empty = !test.length ? "test" : rows === test.length + validation.length ? "train" : undefined;
  if (empty !== undefined) {
    const called = [parts[empty] ?? empty].flat();
    throw refuse(
      `a row must be of the ${empty === "test" ? "test" : "training"} part (${
        namesOf(called)
      }): none is; its values are ${namesOf(categories)}`,
    );
  }
  return { test, ...validation.length ? { validation } : {}, said: `as column ${show(name)} says` };
}

/** The column of groups, where none has rows in two parts that are given. */
function checkedGroups(
  { splitBy }: RowsToSplit,
  { test, validation }: Given,
  rest: Int32Array,
): NonNullable<RowsToSplit["splitBy"]> {
  const { name, categories, codes } = splitBy!;
  const given = { "training": rest, "validation": validation ?? [], "test": test ?? [] };
  const partOf = new Map<number, string>();
  for (const [part, rows] of Object.entries(given)) {
    for (const row of rows) {
      const other = partOf.get(codes[row]!);
      if (other === undefined) partOf.set(codes[row]!, part);
      else if (other !== part) {
        throw new UserError(
          `Cannot split the rows by groups (data.split.group): no group of column ${
            show(name)
          } may be in two parts that are ` +
            `given: ${show(categories[codes[row]!])} is in the ${other} rows and, with row ${
              row + 1
            }, in the ${part} part`,
        );
      }
    }
  }
  return splitBy!;
}

/** The last rows are the test part, those before them the validation part. */
function inOrder(
  rows: Int32Array,
  { test, validation }: { readonly test: number; readonly validation: number },
): Split & { readonly said: string } {
  const [tests, validations] = [test, validation].map((share) => Math.round(rows.length * share)) as [
    number,
    number,
  ];
  for (
    const [part, share, size] of [["test", test, tests], ["validation", validation, validations]] as const
  ) {
    if (share > 0 && size === 0) {
      throw refusal(`the ${part} part must have a row`, { [part]: share, rows: rows.length });
    }
  }
  const left = rows.length - tests - validations;
  const said = [
    ...test > 0 ? [`the last ${count(tests, "row")} are the test part`] : [],
    ...validation > 0
      ? [
        `the ${test > 0 ? "" : "last "}${count(validations, "row")}${
          test > 0 ? " before them" : ""
        } the validation part`,
      ]
      : [],
  ];
  return {
    train: rows.slice(0, left),
    validation: rows.slice(left, left + validations),
    test: rows.slice(left + validations),
    said: ["in the order of the rows", ...said.length ? [said.join(", ")] : []].join(": "),
  };
}

function byClass(
  rows: Int32Array,
  { codes, names }: RowsToSplit,
  shares: { readonly test: number; readonly validation: number },
  random: Random,
): Split {
  const parts = split(Int32Array.from(rows, (row) => codes[row]!), names, shares, random);
  const mapped = (part: Int32Array) => part.map((at) => rows[at]!);
  return { train: mapped(parts.train), validation: mapped(parts.validation), test: mapped(parts.test) };
}

/** Every class must be learned from. */
function checkClasses({ codes, names }: RowsToSplit, train: Int32Array): void {
  const seen = new Set<number>();
  for (const row of train) seen.add(codes[row]!);
  const unseen = names.findIndex((_, i) => !seen.has(i));
  if (unseen < 0) return;
  const name = names[unseen]!;
  const alike = lookAlikes(names).find(({ texts }) => texts.includes(name))?.texts.filter((text) =>
    text !== name
  );
  const hint = alike?.length
    ? `; it looks like ${namesOf(alike)}: set "relabel": ${
      JSON.stringify({ [name]: alike[0] })
    } in the data set's options if ` +
      "they are one"
    : "";
  throw new UserError(
    `Cannot split the rows: every class must be among the training rows: current value is ${
      show({ class: name })
    }${hint}`,
  );
}

function refusal(rule: string, value: unknown): UserError {
  return new UserError(`Cannot split the rows: ${rule}: current value is ${show(value)}`);
}
