import { assertAlmostEquals, assertEquals, assertGreater, assertLessOrEqual } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { jensenShannon, jensenShannonLoss } from "../../../plugins/losses/jensen-shannon.ts";
import { reverseKl } from "../../../plugins/losses/reverse-kl.ts";
import { softTargets } from "../../../plugins/losses/soft-targets.ts";
import { testLoss, VARIANT } from "../../suites/loss.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { nestedTensor, randomBatch, tensor } from "../../support/batch.ts";
import { assertClose, read, readNumber } from "../../support/tensors.ts";
import { casesOf } from "../../support/vectors.ts";
import vectors from "../../vectors/jsd_gkd.json" with { type: "json" };

testLoss(jensenShannonLoss, {}, {
  zeroAtTeacher: true,
  refuses: [
    [{ beta: 1.1 }, "beta must be at most 1: current value is 1.1"],
    [{ beta: -0.1 }, "beta must be at least 0: current value is -0.1"],
    [{ temperature: 0 }, "temperature must be above 0: current value is 0"],
  ],
});
for (const beta of [0, 0.1, 1]) {
  testLoss(jensenShannonLoss, { beta, temperature: 2 }, { zeroAtTeacher: true, only: VARIANT.numbers });
}

for (const { id, inputs, params, expected, wrong_values = {} } of casesOf(vectors)) {
  const { beta, T: temperature } = params as { beta: number; T: number };
  const [student, teacher, mask] = ["student_logits", "teacher_logits", "mask"].map((name) => inputs[name]!);
  const masked = () => ({ temperature, mask: nestedTensor(mask!) });
  onBackends(["cpu", "wasm", "webgpu"], `jensenShannon() of tokens is that of ${id}`, async () => {
    const loss = (z: tf.Tensor) => jensenShannon(z, nestedTensor(teacher!), beta, masked());
    const value = expected["masked_token_mean"] as number;
    const actual = await readNumber(() => loss(nestedTensor(student!)));
    assertAlmostEquals(actual, value, 2e-5 * value);
    for (const [mistake, wrong] of Object.entries(wrong_values)) {
      // At β = 1/2 to swap the weights is no mistake.
      if (Math.abs(wrong - value) < 1e-9) continue;
      assertGreater(Math.abs(actual - wrong), 0.9 * Math.abs(value - wrong), mistake);
    }
    const gradient = await read(() => tf.grad(loss)(nestedTensor(student!)));
    const wanted = await read(() => nestedTensor(expected["grad_masked_token_mean"]!));
    assertClose(gradient, wanted, 2e-5, "gradient");

    const whole = expected["all_token_mean"] as number;
    const unmasked = () =>
      jensenShannon(nestedTensor(student!), nestedTensor(teacher!), beta, { temperature });
    assertAlmostEquals(await readNumber(unmasked), whole, 2e-5 * whole);
  });
}

onBackends(EVERYWHERE, "jensenShannon() ends in forward and reverse KL", async () => {
  const { student, teacher } = randomBatch(3, 4);
  const [z, t] = [() => tensor(student), () => tensor(teacher)];
  assertAlmostEquals(
    await readNumber(() => jensenShannon(z(), t(), 0)),
    await readNumber(() => softTargets(z(), t(), 1)),
    1e-6,
  );
  assertEquals(await read(() => jensenShannon(z(), t(), 1)), await read(() => reverseKl(z(), t())));
});

onBackends(EVERYWHERE, "jensenShannon() at β = 1/2 is symmetric, and at most log 2", async () => {
  const { student, teacher } = randomBatch(3, 4, { spread: 100 });
  const [z, t] = [() => tensor(student), () => tensor(teacher)];
  const value = await readNumber(() => jensenShannon(z(), t(), 0.5));
  assertAlmostEquals(await readNumber(() => jensenShannon(t(), z(), 0.5)), value, 1e-6);
  assertLessOrEqual(value, Math.log(2) + 1e-6);
  assertGreater(value, 0.3);
});
