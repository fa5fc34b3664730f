import { assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import {
  logitStandardization,
  logitStandardizationLoss,
} from "../../../plugins/losses/logit-standardization.ts";
import { scale } from "../../../plugins/losses/scale.ts";
import { testGolden, testLoss } from "../../suites/loss.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { gradientOf, randomBatch, tensor, valueOf } from "../../support/batch.ts";
import { make } from "../../support/catalogue.ts";
import { assertClose, read, readNumber } from "../../support/tensors.ts";
import { asLogits, casesOf } from "../../support/vectors.ts";
import vectors from "../../vectors/logit_std_kd.json" with { type: "json" };

testLoss(logitStandardizationLoss, {}, {
  zeroAtTeacher: true,
  refuses: [[{ temperature: 0 }, "temperature must be above 0: current value is 0"]],
});

for (const one of casesOf(vectors)) {
  const { id, params, expected, invariance, wrong_values = {} } = one;
  const { T: temperature, w_kd } = params as { T: number; w_kd: number };
  const batch = asLogits(one, "logits");
  testGolden(scale, { by: w_kd, of: { use: "logit-standardization", temperature } }, [{
    name: id,
    ...batch,
    value: expected["kd_weighted"] as number,
    gradient: expected["grad_kd_weighted"]!,
    far: wrong_values,
  }], [logitStandardizationLoss]);
  onBackends(["cpu", "wasm", "webgpu"], `logitStandardization() does not mind 3 z + 5 in ${id}`, async () => {
    const stretched = batch.student.map((row) => row.map((z) => 3 * z + 5));
    const value = await readNumber(() =>
      logitStandardization(tensor(stretched), tensor(batch.teacher), temperature)
    );
    const expected = invariance["kd_weighted_for_student_logits_times_3_plus_5"]!;
    assertAlmostEquals(w_kd * value, expected, 2e-5 * expected);
  });
}

onBackends(
  EVERYWHERE,
  "logitStandardization() pulls neither all logits alike nor on their range",
  async () => {
    const { student, teacher, labels } = randomBatch(4, 5, { spread: 5 });
    const loss = make(logitStandardizationLoss, {});
    const gradient = await read(() => gradientOf(loss, { student, teacher, labels }));
    for (const [n, row] of student.entries()) {
      const of = gradient.slice(5 * n, 5 * n + 5);
      assertAlmostEquals(of.reduce((a, b) => a + b, 0), 0, 1e-6);
      assertAlmostEquals(of.reduce((sum, g, c) => sum + g * row[c]!, 0), 0, 1e-5);
    }
  },
);

onBackends(EVERYWHERE, "logitStandardization() leaves a student's row of equal logits alone", async () => {
  const [student, teacher] = [[[0.1, 0.1, 0.1], [7, 7, 7]], [[1, 2, 3], [3, 2, 1]]];
  const gradient = await read(() =>
    gradientOf(make(logitStandardizationLoss, {}), { student, teacher, labels: [0, 0] })
  );
  assertClose(gradient, new Float32Array(6), 0);
});

onBackends(["cpu"], "logit-standardization refuses two classes and says why", () => {
  const error = assertThrows(
    () => tf.tidy(() => valueOf(make(logitStandardizationLoss, {}), randomBatch(3, 2))),
    UserError,
    "Cannot standardise logits as the number of classes must be at least 3: current value is 2; " +
      "of two standardised logits only the larger one's place is left, so use soft-targets",
  );
  assertEquals(error.message.includes("\n"), false);
});
