import { show, UserError } from "../../base/errors.ts";
import type { Random } from "../../base/random.ts";
import { type SplitOptions, TEST_SHARE } from "../../catalogue/split_options.ts";

/** Row indices of each part, ascending. */
export interface Split {
  readonly train: Int32Array;
  readonly validation: Int32Array;
  readonly test: Int32Array;
}

/**
 * Splits rows at random, class by class, so that each part has the classes in the proportion of the whole. The
 * parts' sizes are the fractions of all rows, rounded; what that leaves open within the classes is settled by
 * largest remainder. Every class keeps a training row. The test part does not depend on the validation fraction.
 *
 * With `trainRows` the test part is the rows after the first so many, whatever the seed, and none of them is ever
 * trained on; the validation part is drawn from the first ones as above.
 */
export function split(
  labels: Int32Array,
  classes: readonly string[],
  { test = TEST_SHARE, validation, trainRows }: SplitOptions,
  random: Random,
): Split {
  if (trainRows === undefined) return atRandom(labels, classes, { test, validation }, random);
  if (!(Number.isInteger(trainRows) && trainRows > 0 && trainRows < labels.length)) {
    throw refusal("trainRows must leave rows to train on before it and to test on after it", {
      trainRows,
      rows: labels.length,
    });
  }
  const seen = new Set(labels.subarray(0, trainRows));
  const unseen = classes.findIndex((_, i) => !seen.has(i));
  if (unseen >= 0) {
    throw refusal("every class must be among the first trainRows rows", {
      trainRows,
      class: classes[unseen],
    });
  }
  const first = atRandom(labels.subarray(0, trainRows), classes, { test: 0, validation }, random);
  const after = Int32Array.from({ length: labels.length - trainRows }, (_, i) => trainRows + i);
  return { ...first, test: after };
}

function atRandom(
  labels: Int32Array,
  classes: readonly string[],
  { test, validation }: { readonly test: number; readonly validation: number },
  random: Random,
): Split {
  const left = 1 - test - validation;
  if (!(test >= 0 && validation >= 0 && left > 1e-9)) {
    throw refusal("the fractions must be at least 0 and leave a part for training", { test, validation });
  }
  const rows = byClass(labels, classes, random);
  const sizes = rows.map(({ length }) => length);
  const order = random.split("remainders").permutation(classes.length);
  const tests = allocate("test", test, sizes, sizes.map(() => 0), order);
  const validations = allocate("validation", validation, sizes, tests, order, test);
  const part = (from: (i: number) => number, to: (i: number) => number) => {
    const some = rows.map((rows, i) => rows.subarray(from(i), to(i)));
    const joined = new Int32Array(some.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const one of some) {
      joined.set(one, at);
      at += one.length;
    }
    return joined.sort();
  };
  return {
    test: part(() => 0, (i) => tests[i]!),
    validation: part((i) => tests[i]!, (i) => tests[i]! + validations[i]!),
    train: part((i) => tests[i]! + validations[i]!, (i) => sizes[i]!),
  };
}

/** The rows of each class, in a random order. */
function byClass(labels: Int32Array, classes: readonly string[], random: Random): Int32Array[] {
  const sizes = new Int32Array(classes.length);
  for (const label of labels) sizes[label]! += 1;
  const rows = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Int32Array(classes.length);
  labels.forEach((label, row) => rows[label]![filled[label]!++] = row);
  const empty = rows.findIndex(({ length }) => length === 0);
  if (empty >= 0) throw refusal("every class must have a row", { class: classes[empty], rows: 0 });
  return rows.map((rows, i) => random.split("class", i).permutation(rows.length).map((at) => rows[at]!));
}

/**
 * How many rows of each class go to a part, by the largest remainder: each next row comes from the class that is furthest
 * below its exact share and keeps a row to train on. `before` is the share, and `taken` the rows of each class, of the part
 * that was allocated before this one. Ties go by `order`.
 */
function allocate(
  part: string,
  fraction: number,
  sizes: readonly number[],
  taken: readonly number[],
  order: Int32Array,
  before = 0,
): number[] {
  const rows = sizes.reduce((sum, size) => sum + size, 0);
  const total = Math.round(rows * fraction);
  if (fraction > 0 && total === 0) {
    throw refusal(`the ${part} part must have a row`, { [part]: fraction, rows });
  }
  const shares = sizes.map((size, i) => size * (before + fraction) - taken[i]!);
  const free = sizes.map((size, i) => size - 1 - taken[i]!);
  const counts = sizes.map(() => 0);
  for (let given = 0; given < total; given++) {
    let next: number | undefined;
    for (const i of order) {
      if (counts[i]! >= free[i]!) continue;
      if (next === undefined || shares[i]! - counts[i]! > shares[next]! - counts[next]!) next = i;
    }
    if (next === undefined) {
      const rule = `the ${part} part must leave each of the ${sizes.length} classes a row to train on`;
      throw refusal(rule, { [part]: fraction, rows });
    }
    counts[next]! += 1;
  }
  return counts;
}

function refusal(rule: string, value: unknown): UserError {
  return new UserError(`Cannot split the rows: ${rule}: current value is ${show(value)}`);
}
