import { assertEquals } from "@std/assert";
import { seededRandom } from "../../../core/base/random.ts";
import { mlp } from "../../../plugins/students/mlp.ts";
import { testStudent } from "../../suites/student.ts";
import { onBackends } from "../../support/backends.ts";
import { make, type Options } from "../../support/catalogue.ts";
import { valuesOf } from "../../toy.ts";

testStudent(mlp, {}, {
  refuses: [
    [{ hidden: [8, 0] }, "hidden[1] must be at least 1: current value is 0"],
    [{ hidden: [2.5] }, "hidden[0] must be a whole number: current value is 2.5"],
    [{ hidden: 8 }, "hidden must be a list: current value is 8"],
    [{ dropout: 1 }, "dropout must be below 1: current value is 1"],
    [{ dropout: -0.1 }, "dropout must be at least 0: current value is -0.1"],
    [{ batchNorm: "yes" }, 'batchNorm must be a boolean: current value is "yes"'],
    [{ activation: "rleu" }, 'did you mean "relu"?'],
    [{ hiden: [8] }, 'hiden is not an option of student mlp; did you mean "hidden"?'],
  ],
});
testStudent(mlp, { hidden: [] }, {
  only: [
    "answers [batch, classes] for a batch of any size",
    "sends a gradient to each of its variables",
    "answers the same once saved and reloaded",
    "gives the features that are tapped by layer name",
  ],
});
testStudent(mlp, { hidden: [7], dropout: 0.5 }, {
  drops: true,
  only: ["sends a gradient to each of its variables", "leaves no tensor over forward, backward and dispose"],
});
testStudent(mlp, { hidden: [6, 4], dropout: 0.25, batchNorm: true, activation: "tanh" }, {
  drops: true,
  only: [
    "answers a row alike in any batch",
    "has its initial weights from the random source alone",
    "sends a gradient to each of its variables",
    "answers the same once saved and reloaded",
    "has in its state all that training changes",
    "leaves no tensor over forward, backward and dispose",
  ],
});
for (const activation of ["sigmoid", "elu", "gelu"]) {
  testStudent(mlp, { hidden: [6], activation }, {
    only: ["sends a gradient to each of its variables", "answers the same once saved and reloaded"],
  });
}

/** Layer names and number of parameters of a student of 5 features and 3 classes. */
function shapeOf(options: Options): readonly [layers: readonly string[], parameters: number] {
  const student = make(mlp, options)({
    name: "student",
    features: 5,
    classes: 3,
    inputs: {},
    random: seededRandom(1),
  });
  const shape = [student.model!.layers.map(({ name }) => name), student.parameters] as const;
  student.dispose();
  return shape;
}

onBackends(["cpu"], "mlp names its layers in order", () => {
  assertEquals(shapeOf({ hidden: [] }), [["features", "logits"], 5 * 3 + 3]);
  assertEquals(shapeOf({ hidden: [7, 4], dropout: 0.5 }), [
    ["features", "hidden_1", "dropout_1", "hidden_2", "dropout_2", "logits"],
    5 * 7 + 7 + 7 * 4 + 4 + 4 * 3 + 3,
  ]);
  assertEquals(shapeOf({ hidden: [7], batchNorm: true }), [
    ["features", "hidden_1", "norm_1", "activation_1", "logits"],
    5 * 7 + 4 * 7 + 7 * 3 + 3,
  ]);
});

onBackends(["cpu"], "mlp begins with weights of the paper's spread and biases of 0", () => {
  const factory = make(mlp, { hidden: [400] });
  const student = factory({
    name: "student",
    features: 300,
    classes: 2,
    inputs: {},
    random: seededRandom(1),
  });
  const [kernel, bias] = valuesOf(student.variables);
  const limit = Math.sqrt(6 / (300 + 400));
  const largest = kernel!.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const variance = kernel!.reduce((sum, weight) => sum + weight ** 2, 0) / kernel!.length;
  assertEquals([largest <= limit, largest > 0.99 * limit], [true, true]);
  // Glorot: a variance of 2 / (fan-in + fan-out).
  assertEquals(Math.abs(variance / (2 / 700) - 1) < 0.02, true, `${variance}`);
  assertEquals(bias!.every((weight) => weight === 0), true);
  student.dispose();
});

onBackends(["cpu"], "mlp draws the weights of each layer by themselves", () => {
  const factory = make(mlp, { hidden: [5, 5, 5] });
  const student = factory({ name: "student", features: 5, classes: 5, inputs: {}, random: seededRandom(1) });
  const kernels = valuesOf(student.variables.filter(({ rank }) => rank === 2)).map((values) => values.join());
  assertEquals([kernels.length, new Set(kernels).size], [4, 4]);
  student.dispose();
});

onBackends(["cpu"], "mlp makes itself wider or narrower, and changes nothing else", () => {
  const options = { hidden: [10, 4], activation: "tanh", dropout: 0.25, batchNorm: true };
  const { scaled } = make(mlp, options);
  assertEquals(scaled!(1), options);
  assertEquals(scaled!(2.5), { ...options, hidden: [25, 10] });
  assertEquals(scaled!(0.01), { ...options, hidden: [1, 1] });
  // As a config would have them.
  assertEquals(shapeOf(scaled!(0.5)), shapeOf({ ...options, hidden: [5, 2] }));
  assertEquals(make(mlp, { hidden: [] }).scaled, undefined);
});
