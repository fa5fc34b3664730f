import { assertAlmostEquals, assertLess, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { OptionsError } from "../../../core/base/errors.ts";
import { rkd, rkdLoss } from "../../../plugins/losses/rkd.ts";
import { testGolden, testLoss, VARIANT } from "../../suites/loss.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { gradientOf, randomBatch, tensor } from "../../support/batch.ts";
import { make } from "../../support/catalogue.ts";
import { assertFinite, read, readNumber } from "../../support/tensors.ts";
import { asLogits, casesOf } from "../../support/vectors.ts";
import vectors from "../../vectors/rkd.json" with { type: "json" };

testLoss(rkdLoss, {}, {
  zeroAtTeacher: true,
  refuses: [
    [{ distance: -1 }, "distance must be at least 0: current value is -1"],
    [{ angle: -1 }, "angle must be at least 0: current value is -1"],
    [{ student: "" }, "student must not be empty"],
  ],
});
testLoss(rkdLoss, { student: "hidden_1", teacher: "hidden_2", distance: 1, angle: 2 }, {
  only: VARIANT.layers,
  features: { student: { hidden_1: 4 }, teacher: { hidden_2: [2, 3] } },
});

for (const one of casesOf(vectors)) {
  const { id, params, expected } = one;
  const { w_distance: distance, w_angle: angle } = params as { w_distance: number; w_angle: number };
  const batch = asLogits(one, "features");
  const value = expected["total"] as number;
  testGolden(rkdLoss, { distance, angle }, [{
    name: id,
    ...batch,
    value,
    gradient: expected["grad_total"]!,
    far: { "mean over pairs and triples of different rows": 4 / 3 * value },
  }]);
  for (
    const [part, options] of [["distance", { distance: 1, angle: 0 }], ["angle", {
      distance: 0,
      angle: 1,
    }]] as const
  ) {
    testGolden(rkdLoss, options, [{
      name: `${part} of ${id}`,
      ...batch,
      value: expected[part] as number,
      gradient: expected[`grad_${part}`]!,
    }]);
  }
}

onBackends(
  EVERYWHERE,
  "rkd() does not mind where the rows lie, how they are turned and how wide they are spread",
  async () => {
    const { student, teacher } = randomBatch(5, 2);
    const [cos, sin] = [Math.cos(1), Math.sin(1)];
    const turned = student.map(([x, y]) => [7 + 3 * (cos * x! - sin * y!), 3 * (sin * x! + cos * y!) - 2]);
    const value = (rows: typeof student) =>
      readNumber(() => rkd(tensor(rows), tensor(teacher), { distance: 25, angle: 50 }));
    const straight = await value(student);
    assertAlmostEquals(await value(turned), straight, 1e-4 * straight);
  },
);

onBackends(["cpu", "wasm", "webgpu"], "rkd() has gradients of a sane size where rows coincide", async () => {
  const student = [[1, 2, 3], [1, 2, 3], [0, 0, 0], [1, 2, 3]];
  const { teacher } = randomBatch(4, 3);
  const gradient = await read(() =>
    gradientOf(make(rkdLoss, {}), { student, teacher, labels: [0, 0, 0, 0] })
  );
  assertFinite(gradient);
  assertLess(Math.max(...gradient.map(Math.abs)), 100);
  const collapsed = [student[0]!, student[0]!, student[0]!, student[0]!];
  const none = await read(() =>
    tf.grad((z) => rkd(z as tf.Tensor2D, tensor(teacher), { distance: 25, angle: 50 }))(tensor(collapsed))
  );
  assertAlmostEquals(Math.max(...none.map(Math.abs)), 0, 1e-6);
});

onBackends(
  EVERYWHERE,
  "rkd() takes the distances of a student that answers all rows alike as 0",
  async () => {
    // Of the teacher's four distances two are 1, of which smooth L1 is 1/2.
    const value = () => rkd(tensor([[3, 4], [3, 4]]), tensor([[0], [7]]), { distance: 1, angle: 0 });
    assertAlmostEquals(await readNumber(value), 0.25, 1e-6);
  },
);

onBackends(
  ["cpu", "wasm", "webgpu"],
  "rkd() has gradients of a sane size where rows nearly coincide",
  async () => {
    const { teacher } = randomBatch(4, 3);
    for (const gap of [1e-7, 1e-6, 1e-5, 1e-4]) {
      const student = [[1, 2, 3], [1 + gap, 2, 3], [0, 0, 0], [1, 2 - gap, 3]];
      const gradient = await read(() =>
        gradientOf(make(rkdLoss, {}), { student, teacher, labels: [0, 0, 0, 0] })
      );
      assertFinite(gradient, `at ${gap}`);
      assertLess(Math.max(...gradient.map(Math.abs)), 100, `at ${gap}`);
    }
  },
);

onBackends(["cpu", "wasm", "webgpu"], "rkd() has its value far from the origin, too", async () => {
  const { student, teacher } = randomBatch(5, 3);
  // Multiples of 1/64, which float32 holds exactly beside 4096.
  const near = student.map((row) => row.map((x) => Math.round(64 * x) / 64));
  const far = near.map((row) => row.map((x) => x + 4096));
  const value = (rows: typeof student) =>
    readNumber(() => rkd(tensor(rows), tensor(teacher), { distance: 25, angle: 50 }));
  const expected = await value(near);
  assertAlmostEquals(await value(far), expected, 1e-4 * expected);
});

onBackends(["cpu", "wasm", "webgpu"], "rkd() has its value for thousands of features, too", async () => {
  const { student, teacher } = randomBatch(20, 4);
  const value = (times: number) =>
    readNumber(() => rkd(tf.tile(tensor(student), [1, times]), tensor(teacher), { distance: 25, angle: 50 }));
  const expected = await value(1);
  assertAlmostEquals(await value(600), expected, 1e-4 * expected);
});

onBackends(["wasm"], "rkd() adds up the angles of a batch of 128 without losing count", async () => {
  const { student, teacher } = randomBatch(4, 3);
  const value = (times: number) =>
    readNumber(() =>
      rkd(tf.tile(tensor(student), [times, 1]), tf.tile(tensor(teacher), [times, 1]), {
        distance: 0,
        angle: 1,
      })
    );
  const expected = await value(1);
  assertAlmostEquals(await value(32), expected, 1e-4 * expected);
});

Deno.test("rkd() with no weight is refused, as it would be 0 and have no gradient", () => {
  assertThrows(
    () => make(rkdLoss, { distance: 0, angle: 0 }),
    OptionsError,
    "must have a distance or an angle above 0: both are 0",
  );
});
