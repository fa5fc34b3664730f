import { assert, assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import fc from "fast-check";
import type { LabelShares } from "../../../core/augmentation.ts";
import { UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { MIXED } from "../../../core/data/mixed_labels.ts";
import { all } from "../../../plugins/augmentations/all.ts";
import { jitter } from "../../../plugins/augmentations/jitter.ts";
import { beta, mixup } from "../../../plugins/augmentations/mixup.ts";
import { munge } from "../../../plugins/augmentations/munge.ts";
import { testAugmentation, viewOf } from "../../suites/augmentation.ts";
import { make } from "../../support/catalogue.ts";
import { numericPreprocessing, partOfRows } from "../../support/views.ts";

testAugmentation(mixup, { alpha: 0.4, share: 0.9 }, {
  refuses: [
    [{ alpha: 0 }, "alpha must be above 0: current value is 0"],
    [{ share: 0 }, "share must be above 0: current value is 0"],
    [{ share: 1.1 }, "share must be at most 1: current value is 1.1"],
  ],
});

const LINE = numericPreprocessing([{ mean: 0, sd: 1 }]);
/** Rows that are 0, 1, 2, …: a mixture says what it is made of. */
const line = (labels: readonly number[]) => partOfRows(Float32Array.from(labels, (_, i) => i), 1, labels);

Deno.test("mixup() stays between the rows, and knows the class of a mixture of one class alone", () => {
  const labels = fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(
      labels,
      fc.integer(),
      fc.double({ min: 0.01, max: 9, noNaN: true }),
      (labels, seed, alpha) => {
        const part = line(labels);
        const view = viewOf(part);
        make(mixup, { alpha })({ preprocessing: LINE, part }).apply(view, seededRandom(seed));
        view.features.forEach((value) => assert(value >= 0 && value <= labels.length - 1));
        const several = new Set(labels).size > 1;
        view.labels.forEach((label, i) => assert(label === labels[i] || several && label === -1));
      },
    ),
  );
});

Deno.test("mixup() takes a mixture of two classes for unknown", () => {
  // Row 0 is of another class than all others, so whatever it is mixed with but itself makes it unknown.
  const part = line([0, ...new Array(99).fill(1)]);
  const view = viewOf(part, new Int32Array(50));
  make(mixup, {})({ preprocessing: LINE, part }).apply(view, seededRandom(3));
  view.labels.forEach((label, i) => assertEquals(label, view.features[i] === 0 ? 0 : -1));
  assert(view.labels.includes(-1));
});

Deno.test("mixup() mixes the share of the rows", () => {
  const part = line(new Array(4000).fill(0));
  const view = viewOf(part);
  make(mixup, { share: 0.25 })({ preprocessing: LINE, part }).apply(view, seededRandom(3));
  const mixed = view.features.filter((value, i) => value !== i).length;
  assertAlmostEquals(mixed / 4000, 0.25, 5 * Math.sqrt(0.25 * 0.75 / 4000));
});

for (const alpha of [0.001, 0.2, 1, 4]) {
  Deno.test(`beta() has the mean and variance of Beta(${alpha}, ${alpha})`, () => {
    const random = seededRandom(8);
    const draws = Array.from({ length: 20_000 }, () => beta(alpha, random));
    assert(draws.every((x) => x >= 0 && x <= 1));
    const mean = draws.reduce((a, b) => a + b, 0) / draws.length;
    const variance = draws.reduce((a, b) => a + (b - 0.5) ** 2, 0) / draws.length;
    const expected = 1 / (4 * (2 * alpha + 1));
    assertAlmostEquals(mean, 0.5, 5 * Math.sqrt(expected / draws.length));
    // (x - 1/2)² lies in [0, 1/4], so its deviation is at most 1/8.
    assertAlmostEquals(variance, expected, 5 / 8 / Math.sqrt(draws.length));
  });
}

Deno.test("mixup() gives a mixture the classes of both rows by their shares", () => {
  // Each row is of a class of its own, and its number is its class: so a mixture's number is the sum over its classes.
  const part = line(Array.from({ length: 50 }, (_, i) => i));
  for (const alpha of [0.2, 1]) {
    const mixed: (LabelShares | undefined)[] = [];
    const view = { ...viewOf(part), mixed };
    const augmentation = make(mixup, { alpha })({ preprocessing: LINE, part });
    augmentation.apply(view, seededRandom(3));
    let several = 0;
    const check = (most: number) =>
      view.labels.forEach((label, i) => {
        if (label !== MIXED) return assertEquals(view.features[i], label);
        several++;
        const shares = [...mixed[i]!];
        assert(shares.length <= most);
        assertAlmostEquals(
          shares.reduce((sum, [one, share]) => sum + one * share, 0),
          view.features[i]!,
          1e-4,
        );
      });
    check(2);
    assert(several > 40);
    // Mixed on, it has three classes.
    augmentation.apply(view, seededRandom(4));
    check(3);
    assert(mixed.some((shares) => shares?.size === 3));
  }
});

Deno.test("mixup() is followed by jitter and munge with the labels that are left", () => {
  const part = line(Array.from({ length: 50 }, (_, i) => i));
  const after = (next: unknown) => {
    const mixed: (LabelShares | undefined)[] = [];
    const view = { ...viewOf(part), mixed };
    make(all, { of: ["mixup", next] }, [mixup, jitter, munge])({ preprocessing: LINE, part })
      .apply(view, seededRandom(3));
    return view;
  };
  const [noisy, munged] = [after({ use: "jitter", sd: 0.1 }), after({ use: "munge", p: 1 })];
  assert(noisy.labels.filter((label) => label === MIXED).length > 40);
  // A neighbour's number is no part of the mixture.
  assert(munged.labels.every((label) => label === -1));
});

Deno.test("mixup() refuses rows with an input of ids, by its name: a mixture of two ids is none", () => {
  const ids = new Int32Array(2);
  const tokens = { kind: "tokens" as const, ids, starts: Int32Array.of(0, 1, 2), vocabulary: 3 };
  const part = { ...line([0, 1]), inputs: { tokens } };
  assertThrows(
    () => make(mixup, {})({ preprocessing: LINE, part }),
    UserError,
    'Cannot mix rows (mixup) as each input must be numbers: "tokens" is of ids',
  );
});
