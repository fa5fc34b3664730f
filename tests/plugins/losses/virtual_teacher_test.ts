import { assertAlmostEquals, assertEquals, assertGreater } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { crossEntropy, crossEntropyLoss } from "../../../plugins/losses/cross-entropy.ts";
import { sum } from "../../../plugins/losses/sum.ts";
import { virtualTeacher, virtualTeacherLoss } from "../../../plugins/losses/virtual-teacher.ts";
import { linear } from "../../../plugins/schedulers/linear.ts";
import { assertGolden, testLoss, VARIANT } from "../../suites/loss.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { gradientOf, pick, randomBatch, tensor, valueOf } from "../../support/batch.ts";
import { make } from "../../support/catalogue.ts";
import { assertClose, read, readNumber } from "../../support/tensors.ts";
import vectors from "../../vectors/tfkd.json" with { type: "json" };

testLoss(virtualTeacherLoss, {}, {
  refuses: [
    [{ temperature: 0 }, "temperature must be above 0: current value is 0"],
    [{ correct: 1 }, "correct must be below 1: current value is 1"],
    [{ correct: 0 }, "correct must be above 0: current value is 0"],
    [{ form: "code" }, 'form must be one of "paper", "official": current value is "code"'],
    [{ multiplier: 100 }, "multiplier must be left out where form is paper: current value is 100"],
    [{ form: "official", multiplier: 0 }, "multiplier must be above 0: current value is 0"],
  ],
});
testLoss(virtualTeacherLoss, { temperature: 1, correct: 0.9 }, { only: VARIANT.numbers });
testLoss(virtualTeacherLoss, { form: "official" }, { only: VARIANT.numbers });
testLoss(virtualTeacherLoss, { temperature: { use: "linear", from: 20, to: 2 } }, {
  others: [linear],
  only: VARIANT.schedule,
});

const FORMS = {
  "reg_paper_style_a0.9_alpha0.1_T20_batchmean": "paper",
  "reg_official_code_alpha0.1_T20_mult100": "official",
} as const;

for (const [id, form] of Object.entries(FORMS)) {
  const { inputs, params, expected, wrong_values } = vectors.cases.find((one) => one.id === id)!;
  const { alpha, T, correct_prob, multiplier } = params;
  const virtual = {
    use: "virtual-teacher",
    temperature: T,
    correct: correct_prob,
    form,
    ...multiplier === undefined ? {} : { multiplier },
  };
  onBackends(["cpu", "wasm", "webgpu"], `virtual-teacher with the labels is ${id}`, () =>
    assertGolden(
      make(sum, { of: { virtual, hard: "cross-entropy" }, weights: { virtual: alpha, hard: 1 - alpha } }, [
        virtualTeacherLoss,
        crossEntropyLoss,
      ]),
      {
        student: inputs.student_logits,
        teacher: inputs.student_logits,
        labels: inputs.labels,
        value: expected.total,
        gradient: expected.grad_total,
        far: {
          ...wrong_values,
          "the other form": vectors.cases.find((one) => one.id in FORMS && one.id !== id)!.expected.total,
        },
      },
    ));
}

onBackends(EVERYWHERE, "virtualTeacher() at T = 1 has the gradient of smoothed labels", async () => {
  const { student, labels } = randomBatch(5, 4);
  const [classes, smoothing] = [4, 0.2];
  const correct = 1 - smoothing + smoothing / classes;
  const ids = () => tf.tensor1d([...labels], "int32");
  const gradient = (loss: (logits: tf.Tensor2D) => tf.Scalar) =>
    read(() => tf.grad((logits) => loss(logits as tf.Tensor2D))(tensor(student)));
  const smoothed = await gradient((logits) => crossEntropy(logits, ids(), smoothing));
  const taught = await gradient((logits) =>
    virtualTeacher(logits, ids(), { temperature: 1, correct, form: "paper" })
  );
  assertClose(taught, smoothed, 1e-6);
});

onBackends(
  EVERYWHERE,
  "virtualTeacher() in the official form is multiplied by the number of classes by default",
  async () => {
    const { student, labels } = randomBatch(5, 4);
    const value = (multiplier?: number) =>
      readNumber(() =>
        virtualTeacher(tensor(student), tf.tensor1d([...labels], "int32"), {
          temperature: 20,
          correct: 0.99,
          form: "official",
          multiplier,
        })
      );
    assertEquals(await value(), await value(4));
    assertAlmostEquals(await value(100), 25 * await value(), 1e-4);
  },
);

for (const form of ["paper", "official"]) {
  onBackends(
    EVERYWHERE,
    `virtual-teacher (${form}) is the mean over the rows whose class is known`,
    async () => {
      const loss = make(virtualTeacherLoss, { form, temperature: 2 });
      const all = randomBatch(5, 4);
      const some = {
        ...all,
        labels: all.labels.map((label, i) => i < 3 ? label : -1),
        labelMask: [1, 1, 1, 0, 0],
      };
      const first = pick(all, [0, 1, 2]);
      const expected = await readNumber(() => valueOf(loss, first));
      assertAlmostEquals(await readNumber(() => valueOf(loss, some)), expected, 1e-6);
      assertGreater(Math.abs(expected - await readNumber(() => valueOf(loss, all))), 1e-4);
      const gradient = await read(() => gradientOf(loss, some));
      assertClose(gradient.subarray(0, 12), await read(() => gradientOf(loss, first)), 1e-6);
      assertEquals(gradient.subarray(12).map(Math.abs), new Float32Array(8));
      const none = { ...all, labels: [-1, -1, -1, -1, -1], labelMask: [0, 0, 0, 0, 0] };
      assertEquals(await readNumber(() => valueOf(loss, none)), 0);
    },
  );
}

for (const form of ["paper", "official"] as const) {
  onBackends(
    EVERYWHERE,
    `virtualTeacher() of a mixture is the sum by shares, in the ${form} form`,
    async () => {
      const options = { temperature: 3, correct: 0.9, form };
      const logits = [[1, 2, 3], [0.5, -1, 0]];
      const of = (labels: readonly number[], shares?: readonly (readonly number[])[]) => (z: tf.Tensor) =>
        virtualTeacher(
          z as tf.Tensor2D,
          tf.tensor1d([...labels], "int32"),
          options,
          undefined,
          shares && tensor(shares),
        );
      const mixed = of([2, 1], [[0.3, 0, 0.7], [0, 1, 0]]);
      const parts = [of([2, 1]), of([0, 1])] as const;
      const byShare = (values: readonly number[]) => 0.7 * values[0]! + 0.3 * values[1]!;
      const [one, other] = [
        await readNumber(() => parts[0](tensor(logits))),
        await readNumber(() => parts[1](tensor(logits))),
      ];
      assertAlmostEquals(await readNumber(() => mixed(tensor(logits))), byShare([one, other]), 1e-5);
      const gradients = [
        await read(() => tf.grad(parts[0])(tensor(logits))),
        await read(() => tf.grad(parts[1])(tensor(logits))),
      ] as const;
      assertClose(
        await read(() => tf.grad(mixed)(tensor(logits))),
        [...gradients[0]].map((value, i) => byShare([value, gradients[1][i]!])),
        1e-6,
      );
    },
  );
}
