import { assertAlmostEquals, assertEquals, assertGreater, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { softTargets, softTargetsLoss } from "../../../plugins/losses/soft-targets.ts";
import { linear } from "../../../plugins/schedulers/linear.ts";
import { testLoss, VARIANT } from "../../suites/loss.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { contextOf, randomBatch, tensor, valueOf } from "../../support/batch.ts";
import { make } from "../../support/catalogue.ts";
import { CASES } from "../../support/kd_cases.ts";
import { assertClose, assertFinite, read, readNumber } from "../../support/tensors.ts";

testLoss(softTargetsLoss, {}, {
  zeroAtTeacher: true,
  refuses: [
    [{ temperature: 0 }, "temperature must be above 0: current value is 0"],
    [{ temperature: NaN }, "temperature must be a finite number or a scheduler: current value is NaN"],
    [{ temprature: 2 }, 'temprature is not an option of loss soft-targets; did you mean "temperature"?'],
  ],
});
testLoss(softTargetsLoss, { temperature: 1 }, { zeroAtTeacher: true, only: VARIANT.numbers });
testLoss(softTargetsLoss, { temperature: { use: "linear", from: 8, to: 1 } }, {
  only: VARIANT.schedule,
  others: [linear],
  zeroAtTeacher: true,
  refuses: [[{ temperature: { use: "linear", from: 8, to: 0 } }, "temperature must be above 0 all the way"]],
});

for (const { id, inputs, params, expected, wrong_values = {} } of CASES) {
  const { student_logits: student, teacher_logits: teacher } = inputs;
  if (!teacher || expected.kd === undefined || params.T === undefined) continue;
  const [kd, T] = [expected.kd, params.T];

  onBackends(["cpu", "wasm", "webgpu"], `softTargets() is that of ${id}`, async () => {
    const actual = await readNumber(() => softTargets(tensor(student), tensor(teacher), T));
    assertAlmostEquals(actual, kd, 2e-5 * Math.abs(kd));
    for (const [mistake, wrong] of Object.entries(wrong_values)) {
      // At T = 1 to forget T² is no mistake.
      if (Math.abs(wrong - kd) < 1e-9) continue;
      assertGreater(Math.abs(actual - wrong), 0.9 * Math.abs(kd - wrong), mistake);
    }
  });
  const gradient = expected.grad_kd ?? expected.grad_kd_closed_form;
  if (!gradient) continue;
  onBackends(["cpu", "wasm", "webgpu"], `softTargets() has the gradient of ${id}`, async () => {
    assertClose(await softGradient(student, teacher, T), gradient.flat(), 2e-5, "gradient");
  });
}

for (const T of [0.1, 1, 20, 100]) {
  onBackends(EVERYWHERE, `softTargets() at T = ${T} is that of float64`, async () => {
    for (const spread of [0.01, 1, 10]) {
      const { student, teacher } = randomBatch(16, 10, { spread });
      const actual = await readNumber(() => softTargets(tensor(student), tensor(teacher), T));
      const expected = inFloat64(student, teacher, T);
      // The rounding of probabilities to float32 remains, and is multiplied by T².
      assertAlmostEquals(actual, expected, 2e-5 * expected + 1e-8 * T ** 2, `spread ${spread}`);
    }
  });
  onBackends(
    EVERYWHERE,
    `softTargets() at T = ${T} survives logits of ±100, with gradients that sum to 0`,
    async () => {
      const student = [[100, -100, 0], [0, 80, 80], [-100, 100, 99]];
      const teacher = [[-100, 100, 50], [90, -90, 0], [100, 100, 100]];
      assertFinite(await read(() => softTargets(tensor(student), tensor(teacher), T)), "loss");
      const gradient = await softGradient(student, teacher, T);
      const scale = Math.max(...gradient.map(Math.abs));
      for (let row = 0; row < 3; row++) {
        const sum = gradient.slice(3 * row, 3 * row + 3).reduce((a, b) => a + b, 0);
        assertAlmostEquals(sum, 0, 1e-6 * scale, `row ${row}`);
      }
    },
  );
}

onBackends(EVERYWHERE, "softTargets() pulls no weaker at a high temperature", async () => {
  const { student, teacher } = randomBatch(4, 5, { spread: 0.5 });
  const norm = async (T: number) => Math.hypot(...await softGradient(student, teacher, T));
  // Towards (student − teacher) / (batch · classes), so the ratio tends to 1; without T² it would be 1 / 16.
  assertAlmostEquals(await norm(80) / await norm(20), 1, 0.05);
});

onBackends(["cpu"], "soft-targets follows its temperature's schedule and observes it", async () => {
  const batch = randomBatch(3, 4);
  const loss = make(softTargetsLoss, { temperature: { use: "linear", from: 8, to: 2 } }, [linear]);
  const observed: [string, number][] = [];
  const observe = (name: string, value: number) => void observed.push([name, value]);
  for (const [progress, T] of [[0, 8], [0.5, 5], [1, 2]] as const) {
    const actual = await read(() => valueOf(loss, batch, { progress, observe }));
    assertEquals(actual, await read(() => softTargets(tensor(batch.student), tensor(batch.teacher), T)));
  }
  assertEquals(observed, [["temperature", 8], ["temperature", 5], ["temperature", 2]]);
});

onBackends(["cpu"], "soft-targets says so where the stage has no teacher", () => {
  const loss = make(softTargetsLoss, {});
  tf.tidy(() => {
    const { teacher: _, ...context } = contextOf(randomBatch(3, 4));
    assertThrows(
      () => loss(context),
      Error,
      "Cannot compute soft-targets as the stage must have a teacher: it has none",
    );
  });
});

type Rows = readonly (readonly number[])[];

function softGradient(student: Rows, teacher: Rows, T: number): Promise<Float32Array> {
  return read(() => tf.grad((z) => softTargets(z as tf.Tensor2D, tensor(teacher), T))(tensor(student)));
}

/** The formula as the paper has it. */
function inFloat64(student: Rows, teacher: Rows, T: number): number {
  const logSoftmax = (logits: readonly number[]) => {
    const top = Math.max(...logits) / T;
    const log = top + Math.log(logits.reduce((sum, z) => sum + Math.exp(z / T - top), 0));
    return logits.map((z) => z / T - log);
  };
  const perRow = student.map((z, n) => {
    const [logQ, logP] = [logSoftmax(z.map(Math.fround)), logSoftmax(teacher[n]!.map(Math.fround))];
    return logP.reduce((sum, log, c) => sum + Math.exp(log) * (log - logQ[c]!), 0);
  });
  return T ** 2 * perRow.reduce((a, b) => a + b, 0) / perRow.length;
}
