import { assertAlmostEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { cosine, cosineLoss } from "../../../plugins/losses/cosine.ts";
import { testGolden, testLoss, VARIANT } from "../../suites/loss.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { gradientOf, randomBatch, tensor, valueOf } from "../../support/batch.ts";
import { make } from "../../support/catalogue.ts";
import { assertClose, read, readNumber } from "../../support/tensors.ts";
import { asLogits, casesOf } from "../../support/vectors.ts";
import vectors from "../../vectors/cosine.json" with { type: "json" };

const layers = { student: "hidden_1", teacher: "hidden_2" };

testLoss(cosineLoss, {}, {
  zeroAtTeacher: true,
  refuses: [
    [{ student: "" }, "student must not be empty"],
    [{ regressor: "yes" }, "regressor must be a boolean"],
  ],
});
testLoss(cosineLoss, layers, {
  only: VARIANT.layers,
  features: { student: { hidden_1: [2, 3] }, teacher: { hidden_2: 6 } },
});
testLoss(cosineLoss, { ...layers, regressor: true }, {
  only: VARIANT.layers,
  features: { student: { hidden_1: 4 }, teacher: { hidden_2: 6 } },
  trains: { kernel: [4, 6], bias: [6] },
});

for (const one of casesOf(vectors)) {
  testGolden(cosineLoss, {}, [{
    name: one.id,
    ...asLogits(one, "hidden"),
    value: one.expected["loss"] as number,
    gradient: one.expected["grad"]!,
    far: { "the cosine itself": 1 - (one.expected["loss"] as number) },
  }]);
}

onBackends(
  EVERYWHERE,
  "cosine() is 0, 1 and 2 where rows are alike, at right angles and opposite",
  async () => {
    const teacher = [[3, 4]];
    for (const [student, value] of [[[6, 8], 0], [[-4, 3], 1], [[-3, -4], 2]] as const) {
      assertAlmostEquals(await readNumber(() => cosine(tensor([student]), tensor(teacher))), value, 1e-6);
    }
  },
);

onBackends(["cpu", "wasm", "webgpu"], "cosine() is 1, with no gradient, for a row of 0", async () => {
  const batch = { student: [[0, 0, 0]], teacher: [[1, 2, 3]], labels: [0] };
  assertAlmostEquals(await readNumber(() => valueOf(make(cosineLoss, {}), batch)), 1, 1e-6);
  assertClose(await read(() => gradientOf(make(cosineLoss, {}), batch)), [0, 0, 0], 0);
});

onBackends(["cpu"], "cosine refuses widths that differ, with the remedy", () => {
  tf.tidy(() => {
    const batch = randomBatch(3, 4, { features: { student: { hidden_1: 4 }, teacher: { hidden_2: 6 } } });
    assertThrows(
      () => valueOf(make(cosineLoss, layers), batch),
      UserError,
      "Cannot compare the student's hidden_1 with the teacher's hidden_2 as their shapes must be equal: " +
        "current values are [4] and [6]; `regressor: true` maps the one to the other",
    );
  });
});
