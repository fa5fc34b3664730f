import { assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { checkFinite, logitsOf, logitsOfSecond } from "../../../core/models/answers.ts";
import { softTargets } from "../../../plugins/losses/soft-targets.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { assertClose, read, readNumber } from "../../support/tensors.ts";

onBackends(
  EVERYWHERE,
  "logitsOf() is the log of probabilities, 0 read as 1e-30, and NaN where they are none",
  async () => {
    const values = await read(() =>
      logitsOf(tf.tensor2d([[1, 0], [0.25, 0.75], [0.5, 0.51], [3, -2], [0.5, 0.6]]))
    );
    const floor = Math.log(1e-30);
    assertClose(values.subarray(0, 6), [
      0,
      floor,
      Math.log(0.25),
      Math.log(0.75),
      Math.log(0.5),
      Math.log(0.51),
    ], 1e-4);
    // Those of [3, -2] sum to 1.
    assertEquals([...values.subarray(6)], [NaN, NaN, NaN, NaN]);
  },
);

onBackends(["cpu", "wasm"], "logitsOfSecond() gives the first class 0", async () => {
  const values = await read(() => logitsOfSecond(tf.tensor2d([[0.5], [0.9], [0]])));
  assertClose(values, [0, 0, 0, Math.log(9), 0, Math.log(1e-30)], 1e-4);
  // A logit is no probability.
  assertEquals([...await read(() => logitsOfSecond(tf.tensor2d([[1.5], [-0.2]])))], [NaN, NaN, NaN, NaN]);
});

onBackends(["cpu", "wasm"], "a divergence from probabilities with zeros counts 0 · log 0 as 0", async () => {
  const student = () => tf.tensor2d([[2, -1, 0.5], [0.1, 0.2, -3]]);
  // softmax([4, 1, −∞]) and softmax([−1, 3, −∞]).
  const [p, q] = [1 / (1 + Math.exp(-3)), 1 / (1 + Math.exp(4))];
  const teacher = () => logitsOf(tf.tensor2d([[p, 1 - p, 0], [q, 1 - q, 0]]));
  const loss = await readNumber(() => softTargets(student(), teacher(), 1));
  assertClose([loss], [0.38499901], 1e-6);
});

Deno.test("checkFinite() names the model, the row, the class and the remedy", () => {
  const asked = { who: "forest", of: "test rows", rows: [4, 16], classes: ["a", "b"] };
  checkFinite(Float32Array.of(0, 1, 2, 3), asked);
  assertThrows(
    () => checkFinite(Float32Array.of(0, 1, 2, -Infinity), asked),
    UserError,
    'Cannot use the answers of forest to the test rows: each must be a finite number: row 17, class "b" is -Infinity; ' +
      "a logit is the log of a probability, so for a probability of 0 answer log(max(p, 1e-7))",
  );
  const { classes: _, ...rest } = asked;
  assertThrows(
    () => checkFinite(Float32Array.of(NaN, 1, 2, 3), rest),
    UserError,
    "row 5, class 1 is NaN; look at",
  );
});
