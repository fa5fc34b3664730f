import { assertAlmostEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { crossEntropy, crossEntropyLoss } from "../../../plugins/losses/cross-entropy.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { randomBatch, tensor } from "../../support/batch.ts";
import { assertClose, read, readNumber } from "../../support/tensors.ts";
import { testLoss } from "../../suites/loss.ts";
import { CASES } from "../../support/kd_cases.ts";

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
testLoss(crossEntropyLoss, { labelSmoothing: 0.1 });

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
