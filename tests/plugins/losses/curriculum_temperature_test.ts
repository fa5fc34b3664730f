import { assertAlmostEquals, assertEquals, assertGreater } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import {
  curriculumTemperature,
  reversalStrength,
  reversed,
  softTargetsAt,
} from "../../../plugins/losses/curriculum-temperature.ts";
import { softTargets } from "../../../plugins/losses/soft-targets.ts";
import { testLoss } from "../../suites/loss.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { gradientOf, randomBatch, tensor, valueOf } from "../../support/batch.ts";
import { make } from "../../support/catalogue.ts";
import { assertClose, assertFinite, read, readNumber } from "../../support/tensors.ts";
import vectors from "../../vectors/extras.json" with { type: "json" };

const { inputs, params, expected } = vectors.cases.find(({ id }) => id === "ctkd_global_temperature")!;
const [student, teacher, theta] = [inputs.student_logits!, inputs.teacher_logits!, inputs.theta!];
const golden = { student, teacher, labels: [0, 0, 0, 0], trained: { theta } };

testLoss(curriculumTemperature, {}, {
  zeroAtTeacher: true,
  golden: [{ ...golden, name: "CTKD", value: expected.kd! }],
  except: { "trains what it says, by the gradient of its value": "the temperature's gradient is reversed" },
  refuses: [
    [{ lowest: 0 }, "lowest must be above 0: current value is 0"],
    [{ span: -1 }, "span must be above 0: current value is -1"],
    [{ ramp: 2 }, "ramp must be at most 1: current value is 2"],
    [{ initial: "warm" }, 'initial must be a number: current value is "warm"'],
    [{ temperature: 4 }, "temperature is not an option of loss curriculum-temperature"],
  ],
});

/** τ as the vectors have it. */
const temperature = (theta: tf.Tensor) =>
  tf.add(tf.mul(tf.sigmoid(theta), params.t_end!), params.t_start!) as tf.Scalar;

onBackends(
  ["cpu", "wasm", "webgpu"],
  "softTargetsAt() is the golden case of CTKD, and its gradient by θ",
  async () => {
    const loss = (theta: tf.Tensor) => softTargetsAt(tensor(student), tensor(teacher), temperature(theta));
    assertAlmostEquals(await readNumber(() => temperature(tf.scalar(theta))), expected.tau!, 1e-5);
    assertAlmostEquals(await readNumber(() => loss(tf.scalar(theta))), expected.kd!, 2e-5 * expected.kd!);
    const gradient = await readNumber(() => tf.grad(loss)(tf.scalar(theta)));
    assertAlmostEquals(gradient, expected.dL_dtheta_unreversed!, 1e-5);
  },
);

onBackends(
  ["cpu", "wasm", "webgpu"],
  "curriculum-temperature moves θ by the golden case's reversed gradient",
  async () => {
    const loss = make(curriculumTemperature, {});
    const at = (progress: number) =>
      readNumber(() => gradientOf(loss, golden, { progress }, ["trained.theta"]));
    assertAlmostEquals(await at(1), expected.grad_theta_epoch10!, 1e-5);
    // The authors' epochs 1 and 5 of 10.
    const [first, fifth] = expected.lambda_epoch_1_5_10_20!;
    assertAlmostEquals(await at(0.01), first! * expected.dL_dtheta_unreversed!, 1e-6);
    assertAlmostEquals(await at(0.05), fifth! * expected.dL_dtheta_unreversed!, 1e-5);
    assertEquals(Math.abs(await at(0)), 0);
  },
);

Deno.test("reversalStrength() rises as the authors' does, and stays", () => {
  const lambdas = [1, 5, 10, 20].map((epoch) => reversalStrength(epoch / 240, 10 / 240));
  assertClose(lambdas, expected.lambda_epoch_1_5_10_20!.map((lambda) => -lambda), 1e-12);
  assertEquals([reversalStrength(0, 0.1), reversalStrength(0, 0), reversalStrength(1, 1)], [0, 1, 1]);
});

onBackends(EVERYWHERE, "reversed() keeps the number and turns the gradient around", async () => {
  assertEquals(await readNumber(() => reversed(tf.scalar(3), 0.5)), 3);
  const gradient = await readNumber(() =>
    tf.grad((x) => tf.square(reversed(x as tf.Scalar, 0.5)))(tf.scalar(3))
  );
  assertEquals(gradient, -3);
});

for (const tau of [0.5, 2, 12]) {
  onBackends(
    EVERYWHERE,
    `softTargetsAt() at τ = ${tau} is soft-targets, with the gradient by τ of float64`,
    async () => {
      const { student, teacher } = randomBatch(5, 4, { spread: 3 });
      const at = (tau: tf.Tensor) => softTargetsAt(tensor(student), tensor(teacher), tau as tf.Scalar);
      const value = await readNumber(() => softTargets(tensor(student), tensor(teacher), tau));
      assertAlmostEquals(await readNumber(() => at(tf.scalar(tau))), value, 1e-5 * value);
      const gradient = await read(() =>
        tf.grad((z) => softTargetsAt(z as tf.Tensor2D, tensor(teacher), tf.scalar(tau)))(tensor(student))
      );
      const same = await read(() =>
        tf.grad((z) => softTargets(z as tf.Tensor2D, tensor(teacher), tau))(tensor(student))
      );
      assertClose(gradient, same, 1e-5);
      const h = 1e-4;
      const slope = (inFloat64(student, teacher, tau + h) - inFloat64(student, teacher, tau - h)) / (2 * h);
      assertAlmostEquals(
        await readNumber(() => tf.grad(at)(tf.scalar(tau))),
        slope,
        2e-5 * Math.max(1, Math.abs(slope)),
      );
    },
  );
}

onBackends(
  EVERYWHERE,
  "softTargetsAt() is finite at logits of ±100, and so is its gradient by τ",
  async () => {
    const [s, t] = [[[100, -100, 0], [-100, 100, 100]], [[-100, 100, 50], [100, -100, 0]]];
    for (const tau of [1, 21]) {
      const at = (tau: tf.Tensor) => softTargetsAt(tensor(s), tensor(t), tau as tf.Scalar);
      assertFinite(await read(() => at(tf.scalar(tau))));
      assertFinite(await read(() => tf.grad(at)(tf.scalar(tau))));
    }
  },
);

onBackends(["cpu"], "curriculum-temperature starts where its options say, and observes that", async () => {
  const observed: Record<string, number> = {};
  const observe = (name: string, value: number | tf.Scalar) =>
    void (observed[name] = typeof value === "number" ? value : value.dataSync()[0]!);
  const batch = randomBatch(3, 4);
  const usual = make(curriculumTemperature, {});
  await read(() => valueOf(usual, batch, { observe }));
  assertEquals(Object.keys(observed), ["temperature", "lambda"]);
  assertAlmostEquals(observed["temperature"]!, 1 + 20 / (1 + Math.exp(-1)), 1e-5);
  assertEquals(observed["lambda"], 0);

  const other = make(curriculumTemperature, { lowest: 2, span: 6, initial: 0, ramp: 0.5 });
  const actual = await readNumber(() => valueOf(other, batch, { observe, progress: 0.25 }));
  assertAlmostEquals(observed["temperature"]!, 5, 1e-6);
  assertAlmostEquals(observed["lambda"]!, 0.5, 1e-12);
  const at5 = await readNumber(() => softTargets(tensor(batch.student), tensor(batch.teacher), 5));
  assertAlmostEquals(actual, at5, 1e-5 * at5);
});

onBackends(["cpu"], "curriculum-temperature learns to make the lesson harder", async () => {
  const batch = randomBatch(8, 4);
  const loss = make(curriculumTemperature, { initial: 0 });
  const value = (theta: number) =>
    readNumber(() => valueOf(loss, { ...batch, trained: { theta } }, { progress: 1 }));
  let theta = 0;
  for (let step = 0; step < 10; step++) {
    const gradient = await readNumber(() =>
      gradientOf(loss, { ...batch, trained: { theta } }, { progress: 1 }, ["trained.theta"])
    );
    theta -= 0.5 * gradient;
  }
  assertGreater(await value(theta), await value(0));
});

type Rows = readonly (readonly number[])[];

function inFloat64(student: Rows, teacher: Rows, T: number): number {
  const logSoftmax = (logits: readonly number[]) => {
    const top = Math.max(...logits) / T;
    const log = top + Math.log(logits.reduce((sum, z) => sum + Math.exp(z / T - top), 0));
    return logits.map((z) => z / T - log);
  };
  const perRow = student.map((z, n) => {
    const [logQ, logP] = [logSoftmax(z), logSoftmax(teacher[n]!)];
    return logP.reduce((sum, log, c) => sum + Math.exp(log) * (log - logQ[c]!), 0);
  });
  return T ** 2 * perRow.reduce((a, b) => a + b, 0) / perRow.length;
}
