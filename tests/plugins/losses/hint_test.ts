import { assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { hintLoss } from "../../../plugins/losses/hint.ts";
import { testGolden, testLoss, VARIANT } from "../../suites/loss.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { contextOf, type Nested, randomBatch, type Rows, trainedBy, valueOf } from "../../support/batch.ts";
import { make } from "../../support/catalogue.ts";
import { assertClose, read } from "../../support/tensors.ts";
import { casesOf } from "../../support/vectors.ts";
import vectors from "../../vectors/fitnet.json" with { type: "json" };

const layers = { student: "hidden_1", teacher: "hidden_2" };

testLoss(hintLoss, layers, {
  features: { student: { hidden_1: 4 }, teacher: { hidden_2: 6 } },
  trains: { kernel: [4, 6], bias: [6] },
  refuses: [
    [{ teacher: "hidden_2" }, "student must be given: a string"],
    [{ student: "hidden_1" }, "teacher must be given: a string"],
    [{ ...layers, student: "" }, "student must not be empty"],
    [{ ...layers, regressor: 1 }, "regressor must be a boolean"],
  ],
});
testLoss(hintLoss, layers, {
  only: VARIANT.layers,
  features: { student: { hidden_1: [2, 3, 2] }, teacher: { hidden_2: [2, 3, 5] } },
  trains: { kernel: [2, 5], bias: [5] },
});
testLoss(hintLoss, { ...layers, regressor: false }, {
  only: VARIANT.layers,
  features: { student: { hidden_1: 4 }, teacher: { hidden_2: 4 } },
  zeroAtTeacher: true,
});

for (const { id, inputs, expected, wrong_values = {} } of casesOf(vectors)) {
  const student = inputs["student_features"] as Rows;
  const teacher = inputs["teacher_features"] as Rows;
  const weights = inputs["W(out,in)"] as Rows | undefined;
  testGolden(hintLoss, { ...layers, regressor: weights !== undefined }, [{
    name: id,
    ...randomBatch(3, 4),
    features: { student: { hidden_1: student }, teacher: { hidden_2: teacher } },
    ...weights ? { trained: { kernel: transposed(weights), bias: inputs["b"]! } } : {},
    value: expected["loss"] as number,
    gradients: {
      features: { hidden_1: expected["grad_student_features"]! },
      ...weights
        ? { trained: { kernel: transposed(expected["grad_W"] as Rows), bias: expected["grad_b"]! } }
        : {},
    },
    far: wrong_values,
  }]);
}

onBackends(EVERYWHERE, "hint between images is that of their pixels", async () => {
  const features = { student: { hidden_1: [2, 3, 2] }, teacher: { hidden_2: [2, 3, 5] } };
  const images = randomBatch(3, 4, { features });
  const pixels = (list: readonly Nested[]) => list.flat(2) as Nested[];
  const asRows = {
    ...images,
    features: {
      student: { hidden_1: pixels(images.features!.student!["hidden_1"]!) },
      teacher: { hidden_2: pixels(images.features!.teacher!["hidden_2"]!) },
    },
  };
  const loss = make(hintLoss, layers);
  assertClose(await read(() => valueOf(loss, images)), await read(() => valueOf(loss, asRows)), 1e-5);
});

onBackends(["cpu"], "hint starts its regressor at Glorot's weights and a bias of 0", () => {
  const features = { student: { hidden_1: 40 }, teacher: { hidden_2: 60 } };
  const { kernel, bias } = trainedBy(make(hintLoss, layers), randomBatch(2, 3, { features }));
  const weights = (kernel as number[][]).flat();
  const limit = Math.sqrt(6 / 100);
  assertEquals(weights.every((weight) => Math.abs(weight) <= limit), true);
  const variance = weights.reduce((sum, weight) => sum + weight ** 2, 0) / weights.length;
  assertClose([variance], [limit ** 2 / 3], 0.1 * limit ** 2 / 3);
  assertEquals(bias, Array(60).fill(0));
});

onBackends(["cpu"], "hint refuses shapes that differ, with the remedy", () => {
  const refuses = (
    regressor: boolean,
    student: number | number[],
    teacher: number | number[],
    message: string,
  ) =>
    tf.tidy(() => {
      const features = { student: { hidden_1: student }, teacher: { hidden_2: teacher } };
      const batch = randomBatch(3, 4, { features });
      assertThrows(() => valueOf(make(hintLoss, { ...layers, regressor }), batch), UserError, message);
    });
  const same =
    "Cannot compare the student's hidden_1 with the teacher's hidden_2 as their shapes must be equal: ";
  refuses(
    false,
    4,
    6,
    `${same}current values are [4] and [6]; \`regressor: true\` maps the one to the other`,
  );
  refuses(
    true,
    [2, 2, 3],
    [4, 4, 5],
    `${same}current values are [2, 2, 5] and [4, 4, 5]; a regressor maps the last axis alone`,
  );
});

onBackends(["cpu"], "hint says so where a layer was not tapped", () => {
  tf.tidy(() => {
    const context = contextOf(randomBatch(3, 4, { features: { student: { hidden_1: 4 } } }));
    assertThrows(() => make(hintLoss, layers)(context), Error, "Cannot read hidden_2");
  });
});

function transposed(rows: Rows): Rows {
  return rows[0]!.map((_, c) => rows.map((row) => row[c]!));
}
