import { assertAlmostEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { attention, attentionTransferLoss, pooledTo } from "../../../plugins/losses/attention-transfer.ts";
import { testGolden, testLoss, VARIANT } from "../../suites/loss.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { type Nested, nestedTensor, randomBatch, valueOf } from "../../support/batch.ts";
import { make } from "../../support/catalogue.ts";
import { assertClose, read, readNumber } from "../../support/tensors.ts";
import { casesOf } from "../../support/vectors.ts";
import vectors from "../../vectors/at.json" with { type: "json" };

const layers = { student: "conv_1", teacher: "conv_2" };

testLoss(attentionTransferLoss, layers, {
  features: { student: { conv_1: [2, 2, 3] }, teacher: { conv_2: [4, 2, 5] } },
  refuses: [
    [{ teacher: "conv_2" }, "student must be given: a string"],
    [{ ...layers, power: 0.5 }, "power must be at least 1: current value is 0.5"],
    [{ ...layers, form: "code" }, 'form must be one of "mean-of-squares", "norm"'],
  ],
});
testLoss(attentionTransferLoss, { ...layers, power: 3, form: "norm" }, {
  only: VARIANT.layers,
  features: { student: { conv_1: 5 }, teacher: { conv_2: 5 } },
});
testLoss(attentionTransferLoss, { ...layers, form: "norm" }, {
  only: VARIANT.layers,
  features: { student: { conv_1: [4, 2, 5] }, teacher: { conv_2: [4, 2, 5] } },
  zeroAtTeacher: true,
});

for (const { id, inputs, expected } of casesOf(vectors)) {
  const features = {
    student: { conv_1: channelsLast(inputs["student_fmap"]!) },
    teacher: { conv_2: channelsLast(inputs["teacher_fmap"]!) },
  };
  for (
    const [form, value, gradient, other] of [
      ["mean-of-squares", "code_mean_of_squares", "grad_code", "paper_mean_l2_norm"],
      ["norm", "paper_mean_l2_norm", "grad_paper", "code_mean_of_squares"],
    ] as const
  ) {
    if (expected[value] === undefined) continue;
    testGolden(attentionTransferLoss, { ...layers, form }, [{
      name: id,
      ...randomBatch(2, 4),
      features,
      value: expected[value] as number,
      gradients: { features: { conv_1: channelsLast(expected[gradient]!) } },
      far: expected[other] === undefined ? {} : { "the other form": expected[other] as number },
    }]);
  }
}

onBackends(
  EVERYWHERE,
  "attention() is of length 1 in each row and does not mind the features' range",
  async () => {
    const { features } = randomBatch(3, 2, { features: { student: { conv_1: [4, 4, 3] } } });
    const images = features!.student!["conv_1"]!;
    for (const power of [1, 2, 4]) {
      const map = await read(() => attention(nestedTensor(images), power));
      const stretched = await read(() => attention(tf.mul(nestedTensor(images), 7), power));
      assertClose(stretched, map, 1e-6, `power ${power}`);
      for (let n = 0; n < 3; n++) assertAlmostEquals(Math.hypot(...map.slice(16 * n, 16 * n + 16)), 1, 1e-6);
    }
  },
);

onBackends(EVERYWHERE, "pooledTo() averages blocks, as avgPool() does", async () => {
  const { features } = randomBatch(2, 2, { features: { student: { conv_1: [6, 4, 3] } } });
  const images = () => nestedTensor(features!.student!["conv_1"]!) as tf.Tensor4D;
  const pooled = await read(() => pooledTo(images(), [2, 2, 2, 3]));
  assertClose(pooled, await read(() => tf.avgPool(images(), [3, 2], [3, 2], "valid")), 1e-6);
});

onBackends(["cpu"], "attention-transfer pools the side that is larger, whichever it is", async () => {
  const shapes = { small: [2, 2, 3], large: [4, 4, 3] };
  const [small, large] = [shapes.small, shapes.large].map((shape) =>
    randomBatch(3, 4, { features: { student: { any: shape } } }).features!.student!["any"]!
  );
  const loss = make(attentionTransferLoss, layers);
  const value = (one: readonly Nested[], other: readonly Nested[]) => {
    const features = { student: { conv_1: one }, teacher: { conv_2: other } };
    return readNumber(() => valueOf(loss, { ...randomBatch(3, 4), features }));
  };
  assertAlmostEquals(await value(small!, large!), await value(large!, small!), 1e-6);
});

onBackends(["cpu"], "attention-transfer refuses maps of different positions", () => {
  const refuses = (student: number | number[], teacher: number | number[], message: string) =>
    tf.tidy(() => {
      const batch = randomBatch(3, 4, {
        features: { student: { conv_1: student }, teacher: { conv_2: teacher } },
      });
      assertThrows(() => valueOf(make(attentionTransferLoss, layers), batch), UserError, message);
    });
  const same =
    "Cannot compare the student's conv_1 with the teacher's conv_2 as their shapes must be equal: ";
  refuses(4, 6, `${same}current values are [4] and [6]`);
  refuses([3, 3, 2], [4, 4, 2], `${same}current values are [3, 3] and [4, 4]`);
});

/** Images `[batch, channels, height, width]` as `[batch, height, width, channels]`. */
function channelsLast(images: Nested): Nested[] {
  return (images as number[][][][]).map((channels) =>
    channels[0]!.map((row, h) => row.map((_, w) => channels.map((channel) => channel[h]![w]!)))
  );
}
