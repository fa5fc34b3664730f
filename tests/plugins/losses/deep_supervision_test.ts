import { assertAlmostEquals, assertEquals, assertNotEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { crossEntropy, crossEntropyLoss } from "../../../plugins/losses/cross-entropy.ts";
import { deepSupervisionLoss } from "../../../plugins/losses/deep-supervision.ts";
import { scale } from "../../../plugins/losses/scale.ts";
import { softTargets, softTargetsLoss } from "../../../plugins/losses/soft-targets.ts";
import { sum } from "../../../plugins/losses/sum.ts";
import { testLoss, VARIANT } from "../../suites/loss.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { gradientOf, nestedTensor, randomBatch, tensor, trainedBy, valueOf } from "../../support/batch.ts";
import { make } from "../../support/catalogue.ts";
import { assertFinite, read, readNumber } from "../../support/tensors.ts";

const others = [softTargetsLoss, crossEntropyLoss, sum, scale];
const except = { "has the gradient of its value": "to its exits the deepest output is a constant" };

testLoss(deepSupervisionLoss, { exits: ["hidden_1"] }, {
  others,
  except,
  features: { student: { hidden_1: 5 } },
  trains: { "hidden_1.kernel": [5, 4], "hidden_1.bias": [4] },
  refuses: [
    [{}, "exits must be given: a list"],
    [{ exits: [] }, "exits must have at least 1 entry"],
    [{ exits: "hidden_1" }, 'exits must be a list: current value is "hidden_1"'],
    [{ exits: ["a", "b", "a"] }, "exits must name each layer once"],
    [{ exits: ["a"], temperature: 0 }, "temperature must be above 0: current value is 0"],
    [{ exits: ["a"], softWeight: -1 }, "softWeight must be at least 0: current value is -1"],
  ],
});
testLoss(deepSupervisionLoss, { exits: ["hidden_1", "maps"], temperature: 1, hardWeight: 0 }, {
  only: VARIANT.layers,
  others,
  except,
  features: { student: { hidden_1: 5, maps: [2, 1, 3] } },
  trains: {
    "hidden_1.kernel": [5, 4],
    "hidden_1.bias": [4],
    "maps.kernel": [6, 4],
    "maps.bias": [4],
  },
});

const features = { student: { hidden_1: 5, hidden_2: 3 } };
const options = { exits: ["hidden_1", "hidden_2"], temperature: 2, softWeight: 0.25, hardWeight: 0.5 };

onBackends(
  EVERYWHERE,
  "deep-supervision sums what each exit hears from labels and deepest output",
  async () => {
    const loss = make(deepSupervisionLoss, options, others);
    const batch = randomBatch(6, 4, { features });
    const trained = trainedBy(loss, batch);
    let expected = 0;
    for (const exit of options.exits) {
      expected += await readNumber(() => {
        const tapped = nestedTensor(batch.features!.student![exit]!) as tf.Tensor2D;
        const logits: tf.Tensor2D = tf.matMul(
          tapped,
          nestedTensor(trained[`${exit}.kernel`]!) as tf.Tensor2D,
        );
        const soft = softTargets(logits, tensor(batch.student), 2);
        return tf.add(
          tf.mul(soft, 0.25),
          tf.mul(crossEntropy(logits, tf.tensor1d([...batch.labels], "int32")), 0.5),
        );
      });
    }
    assertAlmostEquals(await readNumber(() => valueOf(loss, batch)), expected, 1e-5 * expected);
  },
);

onBackends(
  EVERYWHERE,
  "deep-supervision teaches the layers and the exits, and not the deepest output",
  async () => {
    const loss = make(deepSupervisionLoss, options, others);
    const batch = randomBatch(6, 4, { features });
    const whole = { ...batch, trained: trainedBy(loss, batch) };
    const gradient = (leaf: string) => read(() => gradientOf(loss, whole, {}, [leaf]));
    assertEquals((await gradient("student.logits")).map(Math.abs), new Float32Array(24));
    for (const exit of options.exits) {
      for (const leaf of [`student.features.${exit}`, `trained.${exit}.kernel`, `trained.${exit}.bias`]) {
        const values = await gradient(leaf);
        assertFinite(values, leaf);
        assertNotEquals(values, new Float32Array(values.length), leaf);
      }
    }
  },
);

onBackends(["cpu"], "deep-supervision draws an exit's weights within the paper's limit", () => {
  const loss = make(deepSupervisionLoss, { exits: ["hidden_1"] }, others);
  const kernel = (trainedBy(
    loss,
    randomBatch(2, 4, { features: { student: { hidden_1: 200 } } }),
  )["hidden_1.kernel"] as number[][])
    .flat();
  const limit = Math.sqrt(6 / 204);
  const largest = Math.max(...kernel.map(Math.abs));
  assertEquals([largest <= limit, largest > 0.98 * limit], [true, true]);
});
