import { assertAlmostEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { crossEntropy, crossEntropyLoss } from "../../../plugins/losses/cross-entropy.ts";
import { testLoss, VARIANT } from "../../suites/loss.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { randomBatch, tensor } from "../../support/batch.ts";
import { CASES } from "../../support/kd_cases.ts";
import { assertClose, read, readNumber } from "../../support/tensors.ts";

testLoss(crossEntropyLoss, {}, {
  refuses: [
    [{ labelSmoothing: 1 }, "labelSmoothing must be below 1: current value is 1"],
    [{ labelSmoothing: -0.1 }, "labelSmoothing must be at least 0: current value is -0.1"],
    [
      { labelsmoothing: 0.1 },
      'labelsmoothing is not an option of loss cross-entropy; did you mean "labelSmoothing"?',
    ],
  ],
});
testLoss(crossEntropyLoss, { labelSmoothing: 0.1 }, { only: VARIANT.numbers });

for (const { id, inputs, expected } of CASES) {
  const { student_logits: student, labels } = inputs;
  if (!labels || expected.ce_mean === undefined) continue;
  const mean = expected.ce_mean;
  onBackends(["cpu", "wasm", "webgpu"], `crossEntropy() is that of ${id}`, async () => {
    assertAlmostEquals(
      await readNumber(() => crossEntropy(tensor(student), labelled(labels))),
      mean,
      2e-5 * mean,
    );
  });
}

onBackends(
  ["cpu", "wasm", "webgpu"],
  "crossEntropy() does not saturate where the student is sure and wrong",
  async () => {
    const logits = [[200, 0, 0], [-100, 100, -100]];
    // 200 for the first row and 0 for the second; a clipped softmax gives 16.1 for the first.
    assertAlmostEquals(await readNumber(() => crossEntropy(tensor(logits), labelled([1, 1]))), 100, 1e-3);
    assertClose(await gradient(logits, [1, 1]), [0.5, -0.5, 0, 0, 0, 0], 1e-6);
  },
);

onBackends(EVERYWHERE, "crossEntropy() is log(classes) where the student knows nothing", async () => {
  const logits = [[3, 3, 3, 3], [0, 0, 0, 0]];
  assertAlmostEquals(
    await readNumber(() => crossEntropy(tensor(logits), labelled([0, 3]))),
    Math.log(4),
    1e-6,
  );
});

onBackends(EVERYWHERE, "crossEntropy() has gradients that sum to 0 in each row", async () => {
  const { student, labels } = randomBatch(4, 5, { spread: 10 });
  const values = await gradient(student, labels);
  for (let row = 0; row < 4; row++) {
    assertAlmostEquals(values.slice(5 * row, 5 * row + 5).reduce((a, b) => a + b, 0), 0, 1e-6);
  }
});

onBackends(
  EVERYWHERE,
  "crossEntropy() with label smoothing mixes in the uniform distribution, as PyTorch does",
  async () => {
    const [logits, labels] = [[[1, 2, 3]], [2]];
    const log = Math.log(Math.exp(1) + Math.exp(2) + Math.exp(3));
    const expected = 0.7 * (log - 3) + 0.3 * (log - 2);
    assertAlmostEquals(
      await readNumber(() => crossEntropy(tensor(logits), labelled(labels), 0.3)),
      expected,
      1e-5,
    );
    const q = [1, 2, 3].map((z) => Math.exp(z - log));
    assertClose(await gradient(logits, labels, 0.3), [q[0]! - 0.1, q[1]! - 0.1, q[2]! - 0.8], 1e-6);
  },
);

function labelled(labels: readonly number[]): tf.Tensor1D {
  return tf.tensor1d([...labels], "int32");
}

function gradient(logits: readonly (readonly number[])[], labels: readonly number[], smoothing = 0) {
  return read(() =>
    tf.grad((z) => crossEntropy(z as tf.Tensor2D, labelled(labels), smoothing))(tensor(logits))
  );
}

// A row that is 0.7 of class 2 and 0.3 of class 0, and one that is of class 1 alone.
const MIXTURES = { logits: [[1, 2, 3], [0, 0, 0]], shares: [[0.3, 0, 0.7], [0, 1, 0]], labels: [2, 1] };

onBackends(
  EVERYWHERE,
  "crossEntropy() of a mixture is the sum over its classes by their shares",
  async () => {
    const { logits, shares, labels } = MIXTURES;
    const log = Math.log(Math.exp(1) + Math.exp(2) + Math.exp(3)); // 3.4076059644
    for (const smoothing of [0, 0.3]) {
      // λ · CE(2) + (1 − λ) · CE(0), each smoothed, and log 3.
      const of = (z: number) => (1 - smoothing) * (log - z) + smoothing * (log - 2);
      const expected = (0.7 * of(3) + 0.3 * of(1) + Math.log(3)) / 2;
      if (smoothing === 0) assertAlmostEquals(expected, (1.0076059644 + 1.0986122887) / 2, 1e-9);
      const loss = (z: tf.Tensor) =>
        crossEntropy(z as tf.Tensor2D, labelled(labels), smoothing, undefined, tensor(shares));
      assertAlmostEquals(await readNumber(() => loss(tensor(logits))), expected, 1e-5);
      const y = shares.flat().map((share) => (1 - smoothing) * share + smoothing / 3);
      const q = [...[1, 2, 3].map((z) => Math.exp(z - log)), 1 / 3, 1 / 3, 1 / 3];
      const values = await read(() => tf.grad(loss)(tensor(logits)));
      assertClose(values, q.map((q, i) => (q - y[i]!) / 2), 1e-6);
      if (smoothing === 0) {
        // softmax(1, 2, 3) is 0.09003057, 0.24472847, 0.66524096.
        assertClose(
          values,
          [-0.10498471, 0.12236424, -0.01737952, 0.16666667, -0.33333333, 0.16666667],
          1e-6,
        );
      }
    }
  },
);

onBackends(EVERYWHERE, "crossEntropy() of mixtures leaves out a row of no known class", async () => {
  const shares = [[0.3, 0, 0.7], [0, 0, 0]];
  const loss = (z: tf.Tensor) =>
    crossEntropy(z as tf.Tensor2D, labelled([2, -1]), 0, tf.tensor1d([1, 0]), tensor(shares));
  assertAlmostEquals(await readNumber(() => loss(tensor(MIXTURES.logits))), 1.0076059644, 1e-5);
  const values = await read(() => tf.grad(loss)(tensor(MIXTURES.logits)));
  assertClose(values, [-0.20996943, 0.24472847, -0.03475904, 0, 0, 0], 1e-6);
});
