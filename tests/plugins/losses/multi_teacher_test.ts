import { assert, assertAlmostEquals, assertEquals, assertGreater, assertGreaterOrEqual } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { seededRandom } from "../../../core/base/random.ts";
import {
  keptTeachers,
  multiTeacher,
  multiTeacherLoss,
  type TeacherWeighing,
  teacherWeights,
} from "../../../plugins/losses/multi-teacher.ts";
import { softTargets } from "../../../plugins/losses/soft-targets.ts";
import { linear } from "../../../plugins/schedulers/linear.ts";
import { testLoss, VARIANT } from "../../suites/loss.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { type LossBatch, randomBatch, tensor, valueOf } from "../../support/batch.ts";
import { make } from "../../support/catalogue.ts";
import { assertClose, assertFinite, read, readNumber } from "../../support/tensors.ts";
import vectors from "../../vectors/extras.json" with { type: "json" };

testLoss(multiTeacherLoss, {}, {
  members: 3,
  refuses: [
    [
      { weights: "entropie" },
      'weights must be one of "uniform", "confidence", "entropy"; did you mean "entropy"?',
    ],
    [{ temperature: 0 }, "temperature must be above 0: current value is 0"],
    [{ drop: 1 }, "drop must be below 1: current value is 1"],
    [{ drop: -0.1 }, "drop must be at least 0: current value is -0.1"],
  ],
});
testLoss(multiTeacherLoss, { weights: "confidence", temperature: { use: "linear", from: 8, to: 1 } }, {
  only: VARIANT.schedule,
  others: [linear],
  members: 3,
});
testLoss(multiTeacherLoss, { weights: "entropy", drop: 0.5 }, { members: 4, only: VARIANT.numbers });
testLoss(multiTeacherLoss, { weights: "confidence" }, {
  members: 1,
  zeroAtTeacher: true,
  only: VARIANT.numbers,
});

const { inputs, params, expected } = vectors.cases.find(({ id }) => id === "camkd_logit_term_K3")!;
const [student, members] = [inputs.student_logits!, inputs.teacher_logits_list!];
const stacked = (rows: readonly (readonly (readonly number[])[])[] = members) =>
  tf.stack(rows.map(tensor)) as tf.Tensor3D;
const labelled = (labels: readonly number[] = inputs.labels!) => tf.tensor1d([...labels], "int32");
const weigh = (weighing: TeacherWeighing, labels?: readonly number[]) =>
  teacherWeights(stacked(), labelled(labels), weighing);

onBackends(["cpu", "wasm", "webgpu"], "teacherWeights() by confidence are those of CA-MKD", async () => {
  assertClose(await read(() => weigh("confidence")), (expected.weights as number[][]).flat(), 2e-6);
});

onBackends(
  ["cpu", "wasm", "webgpu"],
  "multiTeacher() is CA-MKD in value and gradient, less its 1/K",
  async () => {
    const loss = (z: tf.Tensor) => multiTeacher(z as tf.Tensor2D, stacked(), weigh("confidence"), params.T!);
    const actual = await readNumber(() => loss(tensor(student)));
    const total = expected.total_without_extra_1_over_K!;
    assertAlmostEquals(actual, total, 2e-5 * total);
    const wrong = expected.total_official_code!;
    assertGreaterOrEqual(actual - wrong, 0.9 * (total - wrong));
    const gradient = await read(() => tf.grad(loss)(tensor(student)));
    // The gradient listed is that of the authors' code, with its 1/K.
    assertClose(gradient, expected.grad_total!.flat().map((value) => value * params.K!), 2e-5, "gradient");
  },
);

onBackends(["cpu", "wasm", "webgpu"], "teacherWeights() by entropy give more to who is surer", async () => {
  // Three teachers on two rows, in float64.
  const entropies = members.map((rows) =>
    rows.map((row) => {
      const top = Math.max(...row);
      const sum = row.reduce((sum, z) => sum + Math.exp(z - top), 0);
      return -row.reduce((all, z) => all + Math.exp(z - top) / sum * (z - top - Math.log(sum)), 0);
    })
  );
  const weights = entropies.map((rows) =>
    rows.map((entropy, n) => (1 - entropy / entropies.reduce((sum, one) => sum + one[n]!, 0)) / 2)
  );
  const actual = await read(() => weigh("entropy"));
  assertClose(actual, weights.flat(), 2e-6);
  for (let n = 0; n < 4; n++) {
    const surest = [0, 1, 2].sort((a, b) => entropies[a]![n]! - entropies[b]![n]!);
    assertGreaterOrEqual(actual[4 * surest[0]! + n]!, actual[4 * surest[2]! + n]!);
  }
});

for (const weighing of ["uniform", "confidence", "entropy"] as const) {
  onBackends(EVERYWHERE, `teacherWeights() (${weighing}) sum to 1, at logits of ±100, too`, async () => {
    const extreme = [[[100, -100], [0, 0]], [[-100, 100], [100, -100]], [[100, -100], [100, 100]]];
    for (const rows of [members, extreme, [members[0]!], extreme.map(([row]) => [row!])]) {
      const labels = rows[0]!.map((_, n) => n % 2);
      const sums = await read(() => tf.sum(teacherWeights(stacked(rows), labelled(labels), weighing), 0));
      assertClose(sums, rows[0]!.map(() => 1), 1e-6);
    }
  });
}

onBackends(EVERYWHERE, "teacherWeights() by entropy are alike where all are as sure as can be", async () => {
  const sure = [[[100, -100]], [[-100, 100]]];
  const weights = await read(() => teacherWeights(stacked(sure), labelled([0]), "entropy"));
  assertClose(weights, [0.5, 0.5], 1e-6);
});

onBackends(
  ["cpu", "wasm", "webgpu"],
  "teacherWeights() by confidence are uniform where the class is unknown",
  async () => {
    const weights = await read(() => weigh("confidence", [1, -1, 0, 2]));
    const all = expected.weights as number[][];
    assertClose(weights, all.flatMap(([a, , c, d]) => [a!, 1 / 3, c!, d!]), 2e-6);
  },
);

onBackends(EVERYWHERE, "multiTeacher() of one teacher is soft-targets", async () => {
  const { student, teacher } = randomBatch(4, 5);
  const one = await readNumber(() => multiTeacher(tensor(student), stacked([teacher]), tf.ones([1, 4]), 3));
  const expected = await readNumber(() => softTargets(tensor(student), tensor(teacher), 3));
  assertAlmostEquals(one, expected, 1e-5 * expected);
});

Deno.test("keptTeachers() leaves out about the share that it is told, and never all", () => {
  const random = seededRandom(3);
  const counts = new Array(5).fill(0);
  for (let step = 0; step < 2000; step++) {
    const kept = keptTeachers(5, 0.75, random.split("drop", step));
    assert(kept.length > 0);
    assertEquals(kept, [...new Set(kept)].sort());
    for (const k of kept) counts[k]++;
  }
  // 0.25, and a fifth of the 0.75⁵ of steps in which all would have gone.
  for (const count of counts) assertAlmostEquals(count / 2000, 0.25 + 0.75 ** 5 / 5, 0.04);
  assertEquals(keptTeachers(3, 0, random), [0, 1, 2]);
  assertEquals(keptTeachers(1, 0.999, random), [0]);
});

const batch: LossBatch = { student, teacher: members[0]!, members, labels: inputs.labels! };

onBackends(["cpu"], "multi-teacher observes the mean weight of each teacher", async () => {
  const { observed, observe } = listener();
  const loss = make(multiTeacherLoss, { weights: "confidence" });
  await read(() => valueOf(loss, batch, { observe }));
  const means = (expected.weights as number[][]).map((row) => row.reduce((a, b) => a + b) / row.length);
  const { temperature, ...weights } = observed;
  assertEquals(temperature, 4);
  assertEquals(Object.keys(weights), ["weight.1", "weight.2", "weight.3"]);
  assertClose(Object.values(weights), means, 1e-6);
});

onBackends(
  ["cpu"],
  "multi-teacher teaches with those it keeps alone, another choice at each step",
  async () => {
    const loss = make(multiTeacherLoss, { drop: 0.5 });
    const seen = new Set<string>();
    for (let step = 0; step < 20; step++) {
      const { observed, observe } = listener();
      const random = seededRandom(1).split("step", step);
      const actual = await readNumber(() => valueOf(loss, batch, { random, observe }));
      const kept = members.filter((_, k) => observed[`weight.${k + 1}`]! > 0);
      seen.add(kept.map((one) => members.indexOf(one)).join());
      const each = await Promise.all(
        kept.map((one) => readNumber(() => softTargets(tensor(student), tensor(one), 4))),
      );
      assertAlmostEquals(actual, each.reduce((a, b) => a + b) / kept.length, 1e-5);
    }
    assertGreater(seen.size, 3);
  },
);

onBackends(EVERYWHERE, "multi-teacher takes a teacher without members for its only one", async () => {
  const alone = randomBatch(3, 4);
  const expected = await readNumber(() => softTargets(tensor(alone.student), tensor(alone.teacher), 4));
  for (const weights of ["uniform", "confidence", "entropy"]) {
    const actual = await readNumber(() => valueOf(make(multiTeacherLoss, { weights, drop: 0.9 }), alone));
    assertAlmostEquals(actual, expected, 1e-5 * expected);
  }
});

onBackends(EVERYWHERE, "multi-teacher is finite where every member is sure of another class", async () => {
  const members = [[[100, -100, 0]], [[-100, 100, 0]], [[0, -100, 100]]];
  for (const weights of ["uniform", "confidence", "entropy"]) {
    const loss = make(multiTeacherLoss, { weights });
    const one = { student: [[100, 100, -100]], teacher: members[0]!, members, labels: [-1] };
    assertFinite(await read(() => valueOf(loss, one)));
  }
});

function listener() {
  const observed: Record<string, number> = {};
  const observe = (name: string, value: number | tf.Scalar) =>
    void (observed[name] = typeof value === "number" ? value : value.dataSync()[0]!);
  return { observed, observe };
}
