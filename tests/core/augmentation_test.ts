import { assertAlmostEquals, assertEquals } from "@std/assert";
import type { LabelShares, View } from "../../core/augmentation.ts";
import { MIXED, mixLabel } from "../../core/data/mixed_labels.ts";

/** One row of a class, which is mixed. */
function mixed(label: number, ...steps: readonly (readonly [own: number, other: number])[]) {
  const view = { ...row(label), mixed: [] as (LabelShares | undefined)[] };
  for (const [own, other] of steps) mixLabel(view, 0, own, other);
  return { label: view.labels[0]!, shares: Object.fromEntries(view.mixed[0] ?? []) };
}

const row = (label: number): View => ({
  features: new Float32Array(1),
  width: 1,
  labels: Int32Array.of(label),
  positions: Int32Array.of(0),
});

Deno.test("mixLabel() gives both classes their shares", () => {
  assertEquals(mixed(2, [0.75, 0]), { label: MIXED, shares: { 2: 0.75, 0: 0.25 } });
});

Deno.test("mixLabel() leaves the label of two rows of one class", () => {
  assertEquals(mixed(2, [0.75, 2]), { label: 2, shares: {} });
  assertEquals(mixed(-1, [0.75, -1]), { label: -1, shares: {} });
});

Deno.test("mixLabel() mixes a mixture on, and the shares sum to 1", () => {
  // 0.5 · (0.75 of 2, 0.25 of 0) + 0.5 of 1; then 0.8 of it with a row of class 2.
  const three = mixed(2, [0.75, 0], [0.5, 1]);
  assertEquals(three, { label: MIXED, shares: { 2: 0.375, 0: 0.125, 1: 0.5 } });
  const { label, shares } = mixed(2, [0.75, 0], [0.5, 1], [0.8, 2]);
  assertEquals(label, MIXED);
  for (const [one, share] of [[2, 0.5], [0, 0.1], [1, 0.4]] as const) {
    assertAlmostEquals(shares[one]!, share, 1e-12);
  }
});

Deno.test("mixLabel() knows nothing of a mixture with a row of no known class", () => {
  assertEquals(mixed(2, [0.75, -1]).label, -1);
  assertEquals(mixed(-1, [0.75, 2]).label, -1);
  assertEquals(mixed(2, [0.75, 0], [0.5, -1], [0.5, 1]).label, -1);
});

Deno.test("mixLabel() says that the class is lost where nobody looks at shares", () => {
  const view = row(2);
  mixLabel(view, 0, 0.75, 0);
  assertEquals(view.labels[0], -1);
});
