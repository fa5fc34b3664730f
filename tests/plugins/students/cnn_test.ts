import { assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import type { Inputs } from "../../../core/outputs.ts";
import type { StudentShape } from "../../../core/student.ts";
import { cnn } from "../../../plugins/students/cnn.ts";
import { testStudent } from "../../suites/student.ts";
import { onBackends } from "../../support/backends.ts";
import { make, type Options } from "../../support/catalogue.ts";
import { valuesOf } from "../../toy.ts";

// The rows of the suite have 5 features.
const SHAPE = { shape: [5, 1, 1] };

testStudent(cnn, { ...SHAPE, blocks: [4, 3], dense: [6] }, {
  refuses: [
    [{ shape: [5, 1] }, "shape must have at least 3 entries"],
    [{ ...SHAPE, shape: [5, 0, 1] }, "shape[1] must be at least 1: current value is 0"],
    [{ ...SHAPE, blocks: [] }, "blocks must have at least 1 entry"],
    [{ ...SHAPE, blocks: [2.5] }, "blocks[0] must be a whole number: current value is 2.5"],
    [{ ...SHAPE, dropout: 1 }, "dropout must be below 1: current value is 1"],
    [{ ...SHAPE, depthwize: true }, 'did you mean "depthwise"?'],
  ],
});
testStudent(cnn, { shape: [1, 1, 5], blocks: [4], dense: [] }, {
  only: ["answers [batch, classes] for a batch of any size", "sends a gradient to each of its variables"],
});
testStudent(cnn, { ...SHAPE, blocks: [3], dense: [6], depthwise: true, dropout: 0.5 }, {
  drops: true,
  only: [
    "answers a row alike in any batch",
    "has its initial weights from the random source alone",
    "sends a gradient to each of its variables",
    "answers the same once saved and reloaded",
    "leaves no tensor over forward, backward and dispose",
  ],
});

/** A student of 5 features and 3 classes. */
const student = (options: Options, features = 5) =>
  make(cnn, options)({ name: "student", features, classes: 3, inputs: {}, random: seededRandom(1) });

onBackends(["cpu"], "cnn names its layers in order, and pools odd sides too", () => {
  const { model, parameters, dispose } = student({ ...SHAPE, blocks: [4, 6], dense: [7] });
  assertEquals(model!.layers.map(({ name }) => name), [
    ...["features", "image", "conv_1", "pool_1", "conv_2", "pool_2", "flat", "dense_1", "logits"],
  ]);
  assertEquals(model!.getLayer("pool_2").outputShape, [null, 2, 1, 6]);
  assertEquals(parameters, (9 * 4 + 4) + (9 * 4 * 6 + 6) + (12 * 7 + 7) + (7 * 3 + 3));
  dispose();
});

onBackends(["cpu"], "cnn by depth has a filter for each channel and one that mixes them", () => {
  const { parameters, dispose } = student({ shape: [5, 1, 1], blocks: [4, 6], dense: [], depthwise: true });
  assertEquals(parameters, (9 + 4 + 4) + (9 * 4 + 4 * 6 + 6) + (12 * 3 + 3));
  dispose();
});

onBackends(["cpu"], "cnn reads a row as an image, row by row, channels last", () => {
  const { model, dispose } = student({ shape: [2, 1, 2], blocks: [1], dense: [] }, 4);
  const layers = ["image", "conv_1"].map((name) => model!.getLayer(name));
  const answer = tf.tidy(() => {
    // The centre of the filter takes the second channel alone.
    const filter = tf.buffer([3, 3, 2, 1]);
    filter.set(1, 1, 1, 1, 0);
    layers[1]!.setWeights([filter.toTensor(), tf.zeros([1])]);
    const image = layers[0]!.apply(tf.tensor2d([[1, 2, 3, 4]])) as tf.Tensor;
    return Array.from((layers[1]!.apply(image) as tf.Tensor).dataSync());
  });
  assertEquals(answer, [2, 4]);
  dispose();
});

onBackends(["cpu"], "cnn begins with weights of the paper's spread and biases of 0", () => {
  const one = student({ ...SHAPE, blocks: [200], dense: [] });
  const [filter, bias] = valuesOf(one.variables);
  const limit = Math.sqrt(6 / (9 * (1 + 200)));
  const largest = filter!.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  assertEquals([largest <= limit, largest > 0.99 * limit], [true, true]);
  assertEquals(bias!.every((weight) => weight === 0), true);
  one.dispose();
});

onBackends(["cpu"], "cnn makes itself wider or narrower, and changes nothing else", () => {
  const options = { ...SHAPE, blocks: [10, 4], dense: [20], depthwise: true, dropout: 0.25 };
  const { scaled } = make(cnn, options);
  assertEquals(scaled!(1), options);
  assertEquals(scaled!(2.5), { ...options, blocks: [25, 10], dense: [50] });
  assertEquals(scaled!(0.01), { ...options, blocks: [1, 1], dense: [1] });
});

onBackends(["cpu"], "cnn refuses a shape that is not the row's, and keeps no tensor", () => {
  const before = tf.memory().numTensors;
  assertThrows(
    () => student({ shape: [2, 3, 1] }),
    UserError,
    "Cannot make the student cnn as height × width × channels of its shape must be the number of features, 5 " +
      "(a numeric column is one; others are more): current value is 2 × 3 × 1 = 6",
  );
  assertEquals(tf.memory().numTensors, before);
});

onBackends(
  ["cpu"],
  "cnn takes the image of the data where no shape is given, flat where it is all of the features",
  () => {
    const make_ = (features: number, inputs: StudentShape["inputs"], options: Options = {}) =>
      make(cnn, { blocks: [2], dense: [], ...options })({
        name: "student",
        features,
        classes: 3,
        inputs,
        random: seededRandom(1),
      });
    const image = { kind: "image", shape: [2, 3, 1] } as const;
    const flat = make_(6, { image });
    assertEquals(flat.reads, ["features"]);
    const beside = make_(8, { image });
    assertEquals(beside.reads, ["image"]);
    const answer = (student: typeof flat, inputs: Inputs) =>
      tf.tidy(() => student.forward(inputs, { training: false }).logits.dataSync().slice());
    const pixels = tf.tensor2d([[1, 2, 3, 4, 5, 6]]);
    const square = tf.reshape(pixels, [1, 2, 3, 1]);
    assertEquals(answer(beside, { image: square }), answer(flat, { features: pixels }));
    assertThrows(() => make_(6, {}), UserError, "the data must have an image, or shape must be given");
    assertThrows(
      () => make_(8, { image }, { shape: [2, 3, 1] }),
      UserError,
      "current value is 2 × 3 × 1 = 6",
    );
    tf.dispose([pixels, square]);
    flat.dispose();
    beside.dispose();
  },
);
