import { assertAlmostEquals, assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { crossEntropy } from "../../../plugins/losses/cross-entropy.ts";
import { softTargets } from "../../../plugins/losses/soft-targets.ts";
import { softLabelWeights, weightedSoftLabels, wsld } from "../../../plugins/losses/wsld.ts";
import { linear } from "../../../plugins/schedulers/linear.ts";
import { testLoss, VARIANT } from "../../suites/loss.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { randomBatch, tensor, valueOf } from "../../support/batch.ts";
import { make } from "../../support/catalogue.ts";
import { assertClose, assertFinite, read, readNumber } from "../../support/tensors.ts";
import vectors from "../../vectors/extras.json" with { type: "json" };

const detached = "the weights count as constants";
testLoss(wsld, {}, {
  except: { "has the gradient of its value": detached },
  refuses: [
    [{ temperature: 0 }, "temperature must be above 0: current value is 0"],
    [{ temprature: 2 }, 'temprature is not an option of loss wsld; did you mean "temperature"?'],
  ],
});
testLoss(wsld, { temperature: { use: "linear", from: 8, to: 1 } }, {
  only: VARIANT.schedule,
  others: [linear],
  except: { "has the gradient of its value": detached },
});

const { inputs, params, expected } = vectors.cases.find(({ id }) => id === "wsld_T2_alpha2.5")!;
const [student, teacher] = [inputs.student_logits!, inputs.teacher_logits!];
const labels = () => tf.tensor1d(inputs.labels!, "int32");
const weights = () => softLabelWeights(tensor(student), tensor(teacher), labels());

onBackends(["cpu", "wasm", "webgpu"], "softLabelWeights() are those of the golden case", async () => {
  assertClose(await read(weights), expected.weights as number[], 2e-6);
});

onBackends(
  ["cpu", "wasm", "webgpu"],
  "wsld with the labels is the golden case, in value and gradient",
  async () => {
    const total = (z: tf.Tensor) => {
      const soft = weightedSoftLabels(z as tf.Tensor2D, tensor(teacher), weights(), params.T!);
      return tf.add(crossEntropy(z as tf.Tensor2D, labels()), tf.mul(soft, params.alpha!)) as tf.Scalar;
    };
    assertAlmostEquals(
      await readNumber(() => total(tensor(student))),
      expected.total!,
      2e-5 * expected.total!,
    );
    const gradient = await read(() => tf.grad(total)(tensor(student)));
    assertClose(gradient, expected.grad_total!.flat(), 2e-5, "gradient");
  },
);

onBackends(
  ["cpu", "wasm", "webgpu"],
  "softLabelWeights() is 1 where the class is unknown, whatever the row",
  async () => {
    const some = await read(() =>
      softLabelWeights(tensor(student), tensor(teacher), tf.tensor1d([1, -1, 0, -1], "int32"))
    );
    const [first, , third] = expected.weights as number[];
    assertClose(some, [first!, 1, third!, 1], 2e-6);
  },
);

onBackends(
  EVERYWHERE,
  "softLabelWeights() falls from 1 to 0 as the student outgrows the teacher",
  async () => {
    // The true class is 0; the teacher gives it a third.
    const rows = [[-100, 100, 0], [0, 0, 0], [3, 0, 0], [100, -100, 0]];
    const values = await read(() =>
      softLabelWeights(tensor(rows), tf.zeros([4, 3]), tf.zeros([4], "int32") as tf.Tensor1D)
    );
    assertClose(
      values,
      [1, 1 - Math.exp(-1), 1 - Math.exp(-Math.log(1 + 2 * Math.exp(-3)) / Math.log(3)), 0],
      1e-5,
    );
  },
);

onBackends(EVERYWHERE, "softLabelWeights() is finite where the teacher is sure and right", async () => {
  const [sure, unsure] = [[[100, -100]], [[0, 0]]];
  const zero = () => tf.zeros([1], "int32") as tf.Tensor1D;
  const weightsOf = (student: number[][]) =>
    read(() => softLabelWeights(tensor(student), tensor(sure), zero()));
  assertEquals([...await weightsOf(unsure), ...await weightsOf(sure)], [1, 0]);
  assertFinite(await weightsOf([[-100, 100]]));
});

onBackends(
  EVERYWHERE,
  "weightedSoftLabels() at weight 1 is soft-targets and the teacher's entropy",
  async () => {
    const batch = randomBatch(4, 5);
    const all = () => tf.ones([4]) as tf.Tensor1D;
    const difference = await readNumber(() =>
      tf.sub(
        weightedSoftLabels(tensor(batch.student), tensor(batch.teacher), all(), 3),
        weightedSoftLabels(tensor(batch.teacher), tensor(batch.teacher), all(), 3),
      )
    );
    const expected = await readNumber(() => softTargets(tensor(batch.student), tensor(batch.teacher), 3));
    assertAlmostEquals(difference, expected, 2e-5 * expected);
  },
);

onBackends(["cpu"], "wsld observes its temperature and the mean weight", async () => {
  const batch = { student, teacher, labels: inputs.labels! };
  const loss = make(wsld, { temperature: { use: "linear", from: 8, to: 2 } }, [linear]);
  const observed: Record<string, number> = {};
  const observe = (name: string, value: number | tf.Scalar) =>
    void (observed[name] = typeof value === "number" ? value : value.dataSync()[0]!);
  const actual = await readNumber(() => valueOf(loss, batch, { progress: 0.5, observe }));
  const mean = (expected.weights as number[]).reduce((a, b) => a + b) / 4;
  assertAlmostEquals(observed["rowWeight"]!, mean, 1e-6);
  assertEquals(observed["temperature"], 5);
  const at5 = await readNumber(() => weightedSoftLabels(tensor(student), tensor(teacher), weights(), 5));
  assertEquals(actual, at5);
});
