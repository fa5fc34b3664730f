import { assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { dkd, dkdLoss } from "../../../plugins/losses/dkd.ts";
import { softTargets } from "../../../plugins/losses/soft-targets.ts";
import { testGolden, testLoss, VARIANT } from "../../suites/loss.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { gradientOf, randomBatch, tensor, valueOf } from "../../support/batch.ts";
import { make } from "../../support/catalogue.ts";
import { assertClose, read, readNumber } from "../../support/tensors.ts";
import { asLogits, casesOf } from "../../support/vectors.ts";
import vectors from "../../vectors/dkd.json" with { type: "json" };

testLoss(dkdLoss, {}, {
  zeroAtTeacher: true,
  refuses: [
    [{ alpha: -1 }, "alpha must be at least 0: current value is -1"],
    [{ beta: -1 }, "beta must be at least 0: current value is -1"],
    [{ temperature: 0 }, "temperature must be above 0: current value is 0"],
  ],
});
testLoss(dkdLoss, { alpha: 1, beta: 0.5, temperature: 1 }, { zeroAtTeacher: true, only: VARIANT.numbers });

for (const one of casesOf(vectors)) {
  const { id, params, expected, identity } = one;
  const { alpha, beta, T: temperature } = params as { alpha: number; beta: number; T: number };
  const batch = asLogits(one, "logits");
  const [tckd, nckd] = [expected["tckd"] as number, expected["nckd"] as number];
  testGolden(dkdLoss, { alpha, beta, temperature }, [{
    name: id,
    ...batch,
    value: expected["total"] as number,
    gradient: expected["grad_total"]!,
    far: {
      "without T²": (expected["total"] as number) / temperature ** 2,
      "soft targets": identity["kd_T2"] as number,
    },
  }]);
  testGolden(dkdLoss, { alpha: 1, beta: 0, temperature }, [{ name: `TCKD of ${id}`, ...batch, value: tckd }]);
  testGolden(dkdLoss, { alpha: 0, beta: 1, temperature }, [{ name: `NCKD of ${id}`, ...batch, value: nckd }]);
}

onBackends(
  EVERYWHERE,
  "dkd() is soft targets with NCKD weighed by 1 − p of the true class, row by row",
  async () => {
    const { student, teacher, labels } = randomBatch(1, 5);
    const [z, y] = [() => tensor(student), () => tf.tensor1d([...labels], "int32")];
    for (const temperature of [1, 4]) {
      const p = (await read(() => tf.softmax(tf.div(tensor(teacher), temperature))))[labels[0]!]!;
      const options = { alpha: 1, beta: 1 - p, temperature };
      assertAlmostEquals(
        await readNumber(() => dkd(z(), tensor(teacher), y(), options)),
        await readNumber(() => softTargets(z(), tensor(teacher), temperature)),
        1e-5,
      );
    }
  },
);

onBackends(
  EVERYWHERE,
  "dkd takes the teacher's most probable class where nobody knows the true one",
  async () => {
    const student = [[1, 2, 3], [0, -1, 0.5], [2, 0, 1]];
    const teacher = [[0, 3, 1], [1, 0, 4], [2, 1, 0]];
    const batch = { student, teacher, labels: [0, -1, -1], labelMask: [1, 0, 0] };
    const likewise = { student, teacher, labels: [0, 2, 0] };
    const loss = make(dkdLoss, {});
    assertEquals(await read(() => valueOf(loss, batch)), await read(() => valueOf(loss, likewise)));
    assertEquals(await read(() => gradientOf(loss, batch)), await read(() => gradientOf(loss, likewise)));
  },
);

// Among the other classes the teacher is undecided, and the student has odds of e to 1.
const q = 1 / (1 + Math.E);
testGolden(dkdLoss, { alpha: 0, beta: 1, temperature: 1 }, [{
  name: "NCKD where both are sure of the true class",
  student: [[100, 1, 2]],
  teacher: [[50, 0, 0]],
  labels: [0],
  value: -Math.log(2) - (Math.log(q) + Math.log(1 - q)) / 2,
  gradient: [[0, q - 0.5, 0.5 - q]],
  far: { "soft targets": 0 },
}]);

onBackends(
  EVERYWHERE,
  "dkd has gradients that sum to 0 in each row, at any range of the logits",
  async () => {
    for (const spread of [0.01, 1, 10, 100]) {
      const gradient = await read(() => gradientOf(make(dkdLoss, {}), randomBatch(4, 5, { spread })));
      const sums = [0, 1, 2, 3].map((row) => gradient.slice(5 * row, 5 * row + 5).reduce((a, b) => a + b, 0));
      assertClose(sums, [0, 0, 0, 0], 1e-5, `spread ${spread}`);
    }
  },
);

onBackends(["cpu"], "dkd refuses two classes and says why", () => {
  const error = assertThrows(
    () => tf.tidy(() => valueOf(make(dkdLoss, {}), randomBatch(3, 2))),
    UserError,
    "Cannot compute dkd as the number of classes must be at least 3: current value is 2; " +
      "with one class beside the true one NCKD is always 0, so use soft-targets",
  );
  assertEquals(error.message.includes("\n"), false);
});
