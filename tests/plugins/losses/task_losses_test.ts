import { assertAlmostEquals, assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import {
  attentiveImitation,
  beliefByError,
  beliefBySpread,
} from "../../../plugins/losses/attentive-imitation.ts";
import { binaryCrossEntropy } from "../../../plugins/losses/binary-cross-entropy.ts";
import { binarySoftTargets } from "../../../plugins/losses/binary-soft-targets.ts";
import { crossEntropy } from "../../../plugins/losses/cross-entropy.ts";
import { huber } from "../../../plugins/losses/huber.ts";
import { softTargets } from "../../../plugins/losses/soft-targets.ts";
import { squaredError } from "../../../plugins/losses/squared-error.ts";
import { onBackends } from "../../support/backends.ts";
import { assertClose, read, readNumber } from "../../support/tensors.ts";

const STUDENT = [[0.5, -1.25, 2], [3, 0.25, -0.75]];
const TEACHER = [[1, -2, 0.5], [2.5, -0.5, 1]];
const TARGETS = [[1, 0, 1], [0, 1, 0]];
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const pairs = (visit: (s: number, t: number, y: number, row: number) => number) =>
  STUDENT.flatMap((row, i) => row.map((s, j) => visit(s, TEACHER[i]![j]!, TARGETS[i]![j]!, i)));

/** Each loss by its formula in float64, and as it is computed. */
const LOSSES: readonly {
  readonly name: string;
  readonly term: (s: number, t: number, y: number) => number;
  readonly loss: (
    student: tf.Tensor2D,
    teacher: tf.Tensor2D,
    targets: tf.Tensor2D,
    shares?: tf.Tensor2D,
  ) => tf.Scalar;
}[] = [
  {
    name: "binary-cross-entropy",
    term: (s, _, y) => -y * Math.log(sigmoid(s)) - (1 - y) * Math.log(1 - sigmoid(s)),
    loss: (student, _, targets, shares) => binaryCrossEntropy(student, targets, shares),
  },
  {
    name: "binary-soft-targets at 3",
    term(s, t) {
      const [p, q] = [sigmoid(t / 3), sigmoid(s / 3)];
      return 9 * (p * Math.log(p / q) + (1 - p) * Math.log((1 - p) / (1 - q)));
    },
    loss: (student, teacher, _, shares) => binarySoftTargets(student, teacher, 3, shares),
  },
  {
    name: "squared-error",
    term: (s, _, y) => (s - y) ** 2,
    loss: (student, _, targets, shares) => squaredError(student, targets, shares),
  },
  {
    name: "huber at 0.5",
    term(s, _, y) {
      const d = Math.abs(s - y);
      return d <= 0.5 ? d * d / 2 : 0.5 * (d - 0.25);
    },
    loss: (student, _, targets, shares) => huber(student, targets, 0.5, shares),
  },
];

for (const { name, term, loss } of LOSSES) {
  onBackends(["cpu", "wasm"], `${name} is the mean of its terms, and has their gradient`, async () => {
    assertAlmostEquals(
      await readNumber(() => loss(tf.tensor2d(STUDENT), tf.tensor2d(TEACHER), tf.tensor2d(TARGETS))),
      mean(pairs(term)),
      1e-6,
    );
    const gradient = await read(() =>
      tf.grad((student) => loss(student as tf.Tensor2D, tf.tensor2d(TEACHER), tf.tensor2d(TARGETS)))(
        tf.tensor2d(STUDENT),
      )
    );
    const step = 1e-5;
    const numeric = pairs((s, t, y) => (term(s + step, t, y) - term(s - step, t, y)) / (2 * step) / 6);
    assertClose(gradient, numeric, 1e-5);
  });

  onBackends(["cpu", "wasm"], `${name} takes each row by its share`, async () => {
    const shares = [0.8, 0.1];
    const expected = pairs((s, t, y, row) => term(s, t, y) * shares[row]! / 3).reduce((a, b) => a + b, 0);
    const value = await readNumber(() =>
      loss(tf.tensor2d(STUDENT), tf.tensor2d(TEACHER), tf.tensor2d(TARGETS), tf.tensor2d(shares, [2, 1]))
    );
    assertAlmostEquals(value, expected, 1e-6);
  });

  onBackends(["cpu", "wasm"], `${name} is finite at outputs of ±100`, async () => {
    const far = () => tf.tensor2d([[100, -100, 100], [-100, 100, -100]]);
    const value = await readNumber(() => loss(far(), tf.neg(far()), tf.tensor2d(TARGETS)));
    assertEquals(Number.isFinite(value), true, String(value));
  });
}

onBackends(
  ["cpu", "wasm"],
  "attentive-imitation believes a teacher less where it errs and where members differ",
  async () => {
    // Errors 0, 1 and 4 of a largest of 4; the last row's target is not known: it has the mean of the others.
    const belief = await read(() =>
      beliefByError(
        tf.tensor2d([[1], [2], [3], [9]]),
        tf.tensor2d([[1], [1], [1], [0]]),
        tf.tensor1d([1, 1, 1, 0]),
      )
    );
    assertClose(belief, [1, 0.75, 0, 1 - (5 / 3) / 4], 1e-6);
    assertClose(
      await read(() => beliefByError(tf.tensor2d([[1], [2]]), tf.tensor2d([[1], [2]]))),
      [1, 1],
      1e-6,
    );
    // Variances 0 and 1: their mean is 0.5.
    const bySpread = await read(() =>
      beliefBySpread([tf.tensor2d([[2], [1]]), tf.tensor2d([[2], [3]])], tf.tensor2d([[2], [2]]))
    );
    assertClose(bySpread, [1, 0.5 / 1.5], 1e-6);
    const value = await readNumber(() =>
      attentiveImitation(
        tf.tensor2d([[1, 2], [0, 0]]),
        tf.tensor2d([[0, 0], [2, 0]]),
        tf.tensor2d([[1], [0.5]]),
      )
    );
    assertAlmostEquals(value, (2.5 + 0.5 * 2) / 2, 1e-6);
  },
);

onBackends(
  ["cpu", "wasm"],
  "weights of 1 change nothing in the losses of classes, and others weigh each row",
  async () => {
    const [ones, weights] = [[1, 1], [1.5, 0.5]];
    const labels = () => tf.tensor1d([2, 0], "int32");
    const hard = (weights?: number[]) =>
      readNumber(() =>
        crossEntropy(tf.tensor2d(STUDENT), labels(), 0, undefined, undefined, weights && tf.tensor1d(weights))
      );
    const soft = (weights?: number[]) =>
      readNumber(() =>
        softTargets(tf.tensor2d(STUDENT), tf.tensor2d(TEACHER), 2, weights && tf.tensor1d(weights))
      );
    for (const loss of [hard, soft]) assertAlmostEquals(await loss(ones), await loss(), 1e-6);
    const alone = (row: number) =>
      Promise.all([
        readNumber(() => crossEntropy(tf.tensor2d([STUDENT[row]!]), tf.tensor1d([[2, 0][row]!], "int32"))),
        readNumber(() => softTargets(tf.tensor2d([STUDENT[row]!]), tf.tensor2d([TEACHER[row]!]), 2)),
      ]);
    const [first, second] = [await alone(0), await alone(1)];
    for (const [i, loss] of [hard, soft].entries()) {
      assertAlmostEquals(await loss(weights), (1.5 * first[i]! + 0.5 * second[i]!) / 2, 1e-6);
    }
  },
);
