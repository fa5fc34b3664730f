import { assertEquals, assertMatch } from "@std/assert";
import { seededRandom } from "../../../core/base/random.ts";
import type { EncodedRows } from "../../../core/preprocessing.ts";
import {
  type Answered,
  areLogits,
  classesInOrder,
  confidenceFits,
} from "../../../core/run/self_check_answers.ts";

const names = (classes: number) => Array.from({ length: classes }, (_, i) => `c${i}`);

/** So many rows of each class in turns; their features are no matter. */
function rowsOf(rows: number, classes: number): EncodedRows {
  const labels = Int32Array.from({ length: rows }, (_, row) => row % classes);
  const numbers = Int32Array.from({ length: rows }, (_, row) => row);
  return { features: new Float32Array(rows), width: 1, labels, rows: numbers };
}

/** Logits of a teacher that says `called` with this margin on a share of the rows, and any class on the others. */
function saying(
  part: EncodedRows,
  classes: number,
  called: (label: number) => number,
  { margin = 4, share = 0.95 } = {},
) {
  const random = seededRandom(3);
  return Float32Array.from(
    [...part.labels].flatMap((label) => {
      const at = random.uniform() < share ? called(label) : random.integer(classes);
      return Array.from({ length: classes }, (_, c) => (c === at ? margin : 0) + 0.3 * random.normal());
    }),
  );
}

Deno.test("classesInOrder() refuses what has 9 of 11 classes under other names, and names the pairs", () => {
  const part = rowsOf(990, 11);
  // The order of the texts "0" to "10".
  const texts = names(11).map((_, i) => String(i)).sort();
  for (const options of [{}, { share: 0.6 }, { margin: 2 }]) {
    const logits = saying(part, 11, (label) => texts.indexOf(String(label)), options);
    const { failed, found } = classesInOrder(logits, part, names(11));
    assertMatch(found, /^\d+ of 90 rows of "c2" are called "c3", .* and 3 more$/);
    assertMatch(failed!.remedy, /put its outputs in the order "c0", "c1", "c2"/);
  }
  const two = saying(part, 11, (label) => label === 3 ? 8 : label === 8 ? 3 : label);
  assertMatch(
    classesInOrder(two, part, names(11)).found,
    /^\d+ of 90 rows of "c3" are called "c8", \d+ of 90 rows of "c8" are called "c3"$/,
  );
  assertEquals(classesInOrder(two, part, names(11)).failed === undefined, false);
});

Deno.test("classesInOrder() lets a good teacher and a weak one pass, and tells of a class that is not known", () => {
  const part = rowsOf(990, 11);
  for (const share of [1, 0.5, 0.2, 0]) {
    const { failed, warning } = classesInOrder(
      saying(part, 11, (label) => label, { share }),
      part,
      names(11),
    );
    assertEquals([failed, warning], [undefined, undefined], `share ${share}`);
  }
  const merged = classesInOrder(saying(part, 11, (label) => label === 4 ? 5 : label), part, names(11));
  assertEquals(merged.failed, undefined);
  assertMatch(
    merged.warning!,
    /hardly knows some classes of its training rows: \d+ of 90 rows of "c4" are called "c5"$/,
  );
  const always = classesInOrder(saying(part, 11, () => 0), part, names(11));
  assertEquals(always.failed, undefined);
});

const answered = (logits: Float32Array): Answered[] => [{ teacher: { name: "model" }, logits }];

Deno.test("areLogits() refuses probabilities, votes and percentages, of a member too, and nothing else", () => {
  const part = rowsOf(60, 3);
  const logits = saying(part, 3, (label) => label);
  const shares = (whole: number) =>
    Float32Array.from(logits, (_, at) => {
      const row = logits.subarray(at - at % 3, at - at % 3 + 3).map(Math.exp);
      return whole * row[at % 3]! / (row[0]! + row[1]! + row[2]!);
    });
  for (const whole of [1, 100, 37]) {
    const { failed, found } = areLogits([...answered(logits), ...answered(shares(whole))], part);
    assertMatch(found, new RegExp(`sum to ${whole}[.0]* in each of 60 rows`));
    assertMatch(failed!.remedy, /log\(max\(p, 1e-7\)\)/);
  }
  const logs = shares(1).map(Math.log);
  const centred = logits.map((logit, at) =>
    logit - logits.subarray(at - at % 3, at - at % 3 + 3).reduce((a, b) => a + b) / 3
  );
  // Beside a large offset that all rows have, their sums are nearly the same.
  const offsets = [50, 1000, 3000, 100_000].flatMap((offset) => [logits.map((logit) => logit + offset)]);
  const good = [logits, logs, logits.map(Math.abs), ...offsets, centred.map((logit) => logit + 1000)];
  for (const one of good) assertEquals(areLogits(answered(one), part).failed, undefined);
});

Deno.test("confidenceFits() refuses the sure at chance and the right near uniform, and tells of what lies between", () => {
  const part = rowsOf(1000, 10);
  const at = (share: number, margin: number) =>
    confidenceFits(saying(part, 10, (label) => label, { share, margin }), part);
  assertMatch(at(0.05, 9).failed!.rule, /sure of what it has no better right than chance/);
  // Probabilities that are taken for logits: at most 1 more than the others.
  const near = confidenceFits(
    saying(part, 10, (label) => label, { share: 1 }).map((logit) => logit / 12),
    part,
  );
  assertMatch(near.found, /^it has 100\.0 % of the training rows right, at a mean confidence of 0\.13/);
  assertMatch(near.failed!.rule, /must differ more from uniform/);
  for (const [share, margin] of [[0.95, 6], [0.5, 3], [0.2, 1], [0, 0.5]] as const) {
    assertEquals([at(share, margin).failed, at(share, margin).warning], [undefined, undefined], `${share}`);
  }
  assertMatch(at(0.5, 9).warning!, /surer than it is right/);
  assertMatch(at(0.98, 2).warning!, /far less sure than it is right/);
  // Right, and surer of each mistake than any teacher is.
  const scaled = saying(part, 10, (label) => label, { share: 0.97, margin: 6 }).map((logit) => 200 * logit);
  const { failed, warning } = confidenceFits(scaled, part);
  assertEquals(failed, undefined);
  assertMatch(
    warning!,
    /fits the labels worse than their shares alone would: its NLL on training rows is \d+/,
  );
  const few = rowsOf(50, 10);
  assertEquals(confidenceFits(saying(few, 10, () => 3, { margin: 9 }), few).failed, undefined);
});
