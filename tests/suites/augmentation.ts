import { assert, assertAlmostEquals, assertEquals, assertNotEquals } from "@std/assert";
import type { LabelShares, View } from "../../core/augmentation.ts";
import { seededRandom } from "../../core/base/random.ts";
import { MIXED as SEVERAL } from "../../core/data/mixed_labels.ts";
import type { Plugin } from "../../core/plugin.ts";
import type { EncodedRows, Preprocessing } from "../../core/preprocessing.ts";
import { assertRefuses, make, nameOf, type Options, type Refusal } from "../support/catalogue.ts";
import { MIXED, mixedRows } from "../support/views.ts";

/** How an augmentation differs from others. */
export interface AugmentationTraits {
  /** What its rows have been preprocessed with; two numbers and a category by default. */
  readonly preprocessing?: Preprocessing;
  /** `[count, preprocessing.features]`, row by row; at least three different ones. */
  readonly rows?: Float32Array;
  /** Plugins that the options name. */
  readonly others?: readonly Plugin[];
  /** Options to refuse. */
  readonly refuses?: readonly Refusal[];
}

/** Rows as an augmentation gets them: those at some positions of a part, all by default. */
export function viewOf(
  part: EncodedRows,
  positions: Int32Array = Int32Array.from(part.rows, (_, i) => i),
): View {
  const { width } = part;
  const features = new Float32Array(positions.length * width);
  positions.forEach((at, i) => features.set(part.features.subarray(at * width, (at + 1) * width), i * width));
  return { features, width, labels: Int32Array.from(positions, (at) => part.labels[at]!), positions };
}

/** Tests that an augmentation behaves as all augmentations do. */
export function testAugmentation(
  plugin: Plugin<"augmentation">,
  options: Options,
  { preprocessing = MIXED, rows = mixedRows(40), others = [], refuses = [] }: AugmentationTraits = {},
): void {
  const name = nameOf(plugin, options);
  const { features: width, classes } = preprocessing;
  const count = rows.length / width;
  const partOf = (): EncodedRows => ({
    features: rows.slice(),
    width,
    labels: Int32Array.from({ length: count }, (_, i) => i % classes.length),
    rows: Int32Array.from({ length: count }, (_, i) => i),
  });
  const augmentation = (part = partOf()) => make(plugin, options, others)({ preprocessing, part });
  const applied = (seed: number, one = augmentation(), positions?: Int32Array) => {
    const view = viewOf(partOf(), positions);
    one.apply(view, seededRandom(seed));
    return view;
  };

  Deno.test(`${name} gives the same rows for the same seed`, () => assertEquals(applied(1), applied(1)));
  Deno.test(`${name} gives other rows for another seed`, () => {
    assertNotEquals(applied(1).features, applied(2).features);
  });
  Deno.test(`${name} keeps nothing from one batch to the next`, () => {
    const one = augmentation();
    applied(1, one);
    assertEquals(applied(2, one), applied(2));
  });
  Deno.test(`${name} keeps every value finite, and changes some`, () => {
    const { features } = applied(3);
    assert(features.every(Number.isFinite));
    assertNotEquals(features, rows);
  });
  Deno.test(`${name} keeps a row's class, or says that it is no longer known`, () => {
    const { labels, positions } = applied(4);
    const before = viewOf(partOf());
    labels.forEach((label, i) => assert(label === -1 || label === before.labels[i]));
    assertEquals(positions, before.positions);
  });
  Deno.test(`${name} says of each mixture which classes it has, by shares that sum to 1`, () => {
    const mixed: (LabelShares | undefined)[] = [];
    const view: View = { ...viewOf(partOf()), mixed };
    augmentation().apply(view, seededRandom(4));
    view.labels.forEach((label, i) => {
      if (label !== SEVERAL) return assert(label >= -1 && label < classes.length);
      const shares = [...mixed[i] ?? []];
      shares.forEach(([one, share]) => assert(one in classes && share >= 0 && share <= 1));
      assertAlmostEquals(shares.reduce((sum, [, share]) => sum + share, 0), 1, 1e-9);
    });
  });
  Deno.test(`${name} takes rows in any order and several times, and leaves the training rows alone`, () => {
    const part = partOf();
    const one = augmentation(part);
    const last = count - 1;
    for (const positions of [[last], [1, 1, 0], [last, 0, 1]]) {
      const { features } = applied(5, one, Int32Array.from(positions));
      assertEquals(features.length, positions.length * width);
      assert(features.every(Number.isFinite));
    }
    assertEquals(part, partOf());
  });
  Deno.test(`${name} refuses bad options by name`, () => assertRefuses(plugin, options, others, refuses));
}
