import { assertEquals, assertNotEquals } from "@std/assert";
import { seededRandom } from "../../../core/base/random.ts";
import { all } from "../../../plugins/augmentations/all.ts";
import { jitter } from "../../../plugins/augmentations/jitter.ts";
import { mixup } from "../../../plugins/augmentations/mixup.ts";
import { testAugmentation, viewOf } from "../../suites/augmentation.ts";
import { make } from "../../support/catalogue.ts";
import { MIXED, mixedRows, partOfRows } from "../../support/views.ts";

testAugmentation(all, { of: ["mixup", { use: "jitter", sd: 0.2 }] }, {
  others: [jitter, mixup],
  refuses: [
    [{}, "of must be given: a list"],
    [{ of: [] }, "of must have at least 1 entry"],
    [{ of: ["mixup", { use: "jitter", sd: 0 }] }, "of[1].sd must be above 0: current value is 0"],
    [{ of: ["twist"] }, "of[0].use must be one of the augmentation plugins"],
  ],
});

const part = partOfRows(mixedRows(30), 6, Array.from({ length: 30 }, (_, i) => i % 2));
const applied = (of: readonly unknown[]) => {
  const view = viewOf(part);
  make(all, { of }, [jitter, mixup])({ preprocessing: MIXED, part }).apply(view, seededRandom(1));
  return view;
};

Deno.test("all() applies each part to what the one before it has made, each with its own random numbers", () => {
  const expected = viewOf(part);
  make(mixup, {})({ preprocessing: MIXED, part }).apply(expected, seededRandom(1).split("part", 0));
  make(jitter, { sd: 0.2 })({ preprocessing: MIXED, part }).apply(expected, seededRandom(1).split("part", 1));
  assertEquals(applied(["mixup", { use: "jitter", sd: 0.2 }]), expected);
  assertNotEquals(applied([{ use: "jitter", sd: 0.2 }, "mixup"]), expected);
});
