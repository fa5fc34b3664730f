import { show, UserError } from "../../base/errors.ts";
import type { Random } from "../../base/random.ts";
import type { CategoricalColumn } from "../../table.ts";
import { count } from "../columns.ts";

/** Rows to be split by whole groups. */
export interface GroupedRows {
  /** The rows, ascending. */
  readonly rows: Int32Array;
  readonly by: CategoricalColumn;
  /** The class of each row of the table; every class keeps a training row. */
  readonly codes: Int32Array;
  /** Shares of the rows; 0 for a part that is not drawn. */
  readonly test: number;
  readonly validation: number;
}

/** Which of the rows each part has, by the group of each; what came out is said. */
export interface GroupSplit {
  readonly test: Int32Array;
  readonly validation: Int32Array;
  readonly train: Int32Array;
  readonly said: string;
  readonly warnings: readonly string[];
}

/** A group of rows. */
interface Group {
  readonly code: number;
  readonly rows: number;
  /** Rows of each class in it. */
  readonly classes: ReadonlyMap<number, number>;
}

/**
 * Splits rows by whole groups, in a random order: a part takes a group where that brings it closer to its share of the rows, and
 * where a training row of each class is left. The shares are thus met as far as whole groups allow.
 */
export function splitGroups(
  { rows, by, codes, test, validation }: GroupedRows,
  random: Random,
): GroupSplit {
  const column = `column ${show(by.name)}`;
  const refuse = (rule: string) =>
    new UserError(`Cannot split the rows by groups (data.split.group): ${rule}`);
  const { groups, perClass } = groupsOf(rows, by, codes);
  const parts = 1 + Number(test > 0) + Number(validation > 0);
  if (groups.length < parts) {
    throw refuse(
      `${column} must have a group for each of the ${parts} parts: it has ${
        count(groups.length, "group")
      }; ` +
        (validation > 0 ? 'set "validation" to 0, or ' : "") + "name a column with more values",
    );
  }
  if (groups.length === rows.length) {
    throw refuse(
      `${column} must have values that come again: each of the ${rows.length} rows is a group of its own, which is a split at ` +
        'random; leave "group" out, or name another column',
    );
  }
  const order = Array.from(random.split("groups").permutation(groups.length), (i) => groups[i]!);
  const partOf = new Map<number, "test" | "validation">();
  let left = groups.length;
  const take = (part: "test" | "validation", share: number, others: number) => {
    const target = Math.round(rows.length * share);
    let sum = 0;
    const leavesAll = ({ classes }: Group) =>
      [...classes].every(([code, rows]) => perClass.get(code)! > rows);
    const give = (group: Group) => {
      partOf.set(group.code, part);
      left--;
      sum += group.rows;
      group.classes.forEach((rows, code) => perClass.set(code, perClass.get(code)! - rows));
    };
    const open = () => order.filter((group) => !partOf.has(group.code) && leavesAll(group));
    for (const group of order) {
      if (left <= others || partOf.has(group.code) || !leavesAll(group)) continue;
      if (Math.abs(sum + group.rows - target) < Math.abs(sum - target)) give(group);
    }
    if (sum > 0) return;
    const [smallest] = open().sort((a, b) => a.rows - b.rows);
    if (!smallest || left <= others) {
      throw refuse(
        `${column} must have a group for the ${part} part that leaves each class a row to train on: it has none; ` +
          "name a column with more values",
      );
    }
    give(smallest);
  };
  if (test > 0) take("test", test, parts - 1);
  if (validation > 0) take("validation", validation, 1);
  const inPart = (part: "test" | "validation" | undefined) =>
    rows.filter((row) => partOf.get(by.codes[row]!) === part);
  const groupsIn = (part: "test" | "validation") => [...partOf.values()].filter((one) => one === part).length;
  const single = groups.filter(({ rows }) => rows === 1).length;
  return {
    train: inPart(undefined),
    validation: inPart("validation"),
    test: inPart("test"),
    said: `by whole groups of ${column}: of ${groups.length} groups ${left} are for training` +
      (validation > 0 ? `, ${groupsIn("validation")} for validation` : "") +
      (test > 0 ? `, ${groupsIn("test")} for the test` : ""),
    warnings: single
      ? [
        `the split keeps groups of ${column} together, and ${single} of the ${groups.length} groups ${
          single === 1 ? "has" : "have"
        } one row only`,
      ]
      : [],
  };
}

function groupsOf(
  rows: Int32Array,
  by: CategoricalColumn,
  codes: Int32Array,
): { readonly groups: readonly Group[]; readonly perClass: Map<number, number> } {
  const groups = new Map<number, { code: number; rows: number; classes: Map<number, number> }>();
  const perClass = new Map<number, number>();
  for (const row of rows) {
    const code = by.codes[row]!;
    let group = groups.get(code);
    if (!group) groups.set(code, group = { code, rows: 0, classes: new Map() });
    group.rows++;
    const label = codes[row]!;
    group.classes.set(label, (group.classes.get(label) ?? 0) + 1);
    perClass.set(label, (perClass.get(label) ?? 0) + 1);
  }
  // By the values, so that the order of the rows is no matter.
  return { groups: [...groups.values()].sort((a, b) => a.code - b.code), perClass };
}
