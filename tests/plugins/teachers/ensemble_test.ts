import * as tf from "@tensorflow/tfjs";
import { assertAlmostEquals, assertEquals, assertGreater, assertNotEquals } from "@std/assert";
import { type Container, STORAGES } from "../../../core/container.ts";
import { softmax } from "../../../core/metrics.ts";
import { writeModel } from "../../../core/model_files.ts";
import { memoryStorage } from "../../../core/storage.ts";
import { storedTeacher } from "../../../core/targets.ts";
import type { Teacher } from "../../../core/teacher.ts";
import { crossEntropy } from "../../../plugins/losses/cross-entropy.ts";
import { softTargets } from "../../../plugins/losses/soft-targets.ts";
import { type Combination, ensemble, ensembleOf } from "../../../plugins/teachers/ensemble.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { randomBatch, tensor } from "../../support/batch.ts";
import { kdCase } from "../../support/kd_cases.ts";
import { assertClose, read, readNumber } from "../../support/tensors.ts";
import { testTeacher } from "../../suites/teacher.ts";
import { follow, toyCatalogue, toyStages } from "../../toy.ts";

const SMALL = { use: "mlp", hidden: [4] };

testTeacher(ensemble, { members: 3, of: SMALL }, {
  refuses: [
    [{ members: 0 }, "members must be"],
    [{ members: 2.5 }, "members must be"],
    [{ members: [] }, "members must"],
    [{ members: [SMALL], of: SMALL }, "of must be left out where members is a list"],
    [
      { members: 3, weights: [1, 1] },
      "weights must have one entry for each of the 3 members: current value is 2",
    ],
    [{ members: 2, weights: [0, 0] }, "weights must not all be zero: current value is [0,0]"],
    [{ members: 2, weights: [1, -1] }, "weights[1] must be at least 0: current value is -1"],
    [{ mean: "probabilties" }, 'did you mean "probabilities"?'],
    [
      { members: "three" },
      'members must be a whole number from 1 to 1000 or a list of models: current value is "three"',
    ],
    [
      { members: ["mlp", { use: "mpl" }] },
      "members[1].use must be one of the student or teacher plugins mlp",
    ],
    [{ members: ["mlp", { use: "mpl" }] }, 'did you mean "mlp"?: current value is "mpl"'],
    [
      { members: [{ use: "mlp", hiden: [3] }] },
      'members[0].hiden is not an option of student mlp; did you mean "hidden"?',
    ],
    [{ members: [{ use: "mlp", dropout: 2 }] }, "members[0].dropout must be below 1: current value is 2"],
    [{ of: { use: "mlp", hiden: [3] } }, 'of.hiden is not an option of student mlp; did you mean "hidden"?'],
    [{ member: 3 }, 'member is not an option of teacher ensemble; did you mean "members"?'],
  ],
});
testTeacher(ensemble, { members: 2, of: SMALL, mean: "probabilities", weights: [3, 1] });
testTeacher(ensemble, {
  members: [SMALL, { use: "mlp", hidden: [] }, { use: "ensemble", members: 2, of: SMALL }],
});
testTeacher(ensemble, { members: [{ use: "model", path: "/models/first" }, SMALL] }, {
  services: trainedModel,
});

/** Registers folders that all hold a model of this seed. */
async function trainedModel(scope: Container, seed: number): Promise<void> {
  const storage = memoryStorage();
  const student = toyStages(toyCatalogue(), { seed }).newStudent("trained");
  await writeModel(student.model, storage);
  student.dispose();
  scope.register(STORAGES, () => storage);
}

/** A teacher that answers row i with these logits. */
function says(logits: readonly (readonly number[])[], name = "says"): Teacher {
  const values = Float32Array.from(logits.flat());
  const rows = Int32Array.from(logits, (_, row) => row);
  const teacher = { name, parameters: 1 } as Teacher;
  return storedTeacher({ fingerprint: name, rows, classes: logits[0]!.length, logits: values }, teacher);
}

/** The logits of an ensemble of these for all rows. */
async function logitsOf(
  members: readonly (readonly (readonly number[])[])[],
  { mean, weights = members.map(() => 1 / members.length) }: {
    readonly mean: Combination["mean"];
    readonly weights?: readonly number[];
  },
): Promise<Float32Array> {
  const teacher = await ensembleOf(members.map((logits, i) => says(logits, `member-${i}`)), {
    mean,
    weights,
  });
  const rows = Int32Array.from(members[0]!, (_, row) => row);
  return await read(() => teacher.predict({ inputs: tf.zeros([rows.length, 1]), rows }).logits);
}

const MEMBERS = [1, 2, 3].map((seed) => randomBatch(5, 4, { seed, spread: 3 }).teacher);
const WEIGHTS = [0.5, 0.3, 0.2];

onBackends(EVERYWHERE, "ensembleOf() answers the weighted mean of the logits", async () => {
  const expected = MEMBERS[0]!.flatMap((row, i) =>
    row.map((_, c) => WEIGHTS.reduce((sum, weight, m) => sum + weight * MEMBERS[m]![i]![c]!, 0))
  );
  assertClose(await logitsOf(MEMBERS, { mean: "logits", weights: WEIGHTS }), expected, 1e-5);
});

onBackends(EVERYWHERE, "ensembleOf() answers the log of the weighted mean of the probabilities", async () => {
  const expected = MEMBERS[0]!.flatMap((row, i) => {
    const each = MEMBERS.map((member) => softmax(member[i]!)); // in float64
    return row.map((_, c) => Math.log(WEIGHTS.reduce((sum, weight, m) => sum + weight * each[m]![c]!, 0)));
  });
  const actual = await logitsOf(MEMBERS, { mean: "probabilities", weights: WEIGHTS });
  assertClose(actual, expected, 1e-5);
  assertNotEquals(actual, await logitsOf(MEMBERS, { mean: "logits", weights: WEIGHTS }));
});

onBackends(
  EVERYWHERE,
  "ensembleOf() is finite and right where members are sure of opposite things",
  async () => {
    const members = [[[1000, 0, -1000]], [[-1000, 0, 1000]]];
    assertClose(await logitsOf(members, { mean: "probabilities" }), [
      -Math.LN2,
      -1000 - Math.LN2 + Math.LN2,
      -Math.LN2,
    ], 1e-3);
    assertClose(await logitsOf(members, { mean: "logits" }), [0, 0, 0], 1e-3);
  },
);

for (const mean of ["logits", "probabilities"] as const) {
  onBackends(EVERYWHERE, `ensembleOf() by ${mean} does not hear a member of weight 0`, async () => {
    const weights = [0.75, 0, 0.25];
    const other = MEMBERS.map((member, m) => m === 1 ? member.map((row) => row.map((z) => 500 - z)) : member);
    const actual = await logitsOf(MEMBERS, { mean, weights });
    assertEquals(await logitsOf(other, { mean, weights }), actual);
    const two = [MEMBERS[0]!, MEMBERS[2]!];
    assertClose(actual, await logitsOf(two, { mean, weights: [0.75, 0.25] }), 1e-6);
  });

  onBackends(EVERYWHERE, `ensembleOf() by ${mean} of one member has its probabilities`, async () => {
    const actual = await logitsOf([MEMBERS[0]!], { mean });
    MEMBERS[0]!.forEach((row, i) =>
      assertClose(softmax(actual.subarray(4 * i, 4 * i + 4)), softmax(row), 1e-6)
    );
  });
}

onBackends(["cpu"], "ensembleOf() has no fingerprint as soon as one member changes", async () => {
  const [frozen, changes] = [says(MEMBERS[0]!), { ...says(MEMBERS[1]!) }];
  delete (changes as { fingerprint?: string }).fingerprint;
  const combination = { mean: "logits", weights: [0.5, 0.5] } as const;
  assertEquals((await ensembleOf([frozen, changes], combination)).fingerprint, undefined);
  assertEquals("fingerprint" in await ensembleOf([frozen, changes], combination), false);
});

onBackends(["cpu"], "ensembleOf() has another fingerprint for another mean, weight or order", async () => {
  const members = [says(MEMBERS[0]!, "a"), says(MEMBERS[1]!, "b")];
  const prints = await Promise.all([
    ensembleOf(members, { mean: "logits", weights: [0.5, 0.5] }),
    ensembleOf(members, { mean: "probabilities", weights: [0.5, 0.5] }),
    ensembleOf(members, { mean: "logits", weights: [0.25, 0.75] }),
    ensembleOf(members.toReversed(), { mean: "logits", weights: [0.25, 0.75] }),
  ]);
  assertEquals(new Set(prints.map(({ fingerprint }) => fingerprint)).size, 4);
});

onBackends(EVERYWHERE, "ensembleOf() gives the loss of ensemble_binary_marktechpost", async () => {
  const { inputs, params, expected, alternative } = kdCase("ensemble_binary_marktechpost");
  const T = params.T!;
  const logits = await logitsOf(inputs.teacher_logits_list!, { mean: "logits" });
  expected.soft_targets_mean_logits!.forEach((row, i) => {
    assertClose(softmax(logits.subarray(2 * i, 2 * i + 2).map((z) => z / T)), row, 2e-6);
  });
  const total = await readNumber(() => {
    const [student, labels] = [tensor(inputs.student_logits), tf.tensor1d([...inputs.labels!], "int32")];
    const soft = softTargets(student, tf.tensor2d(logits, [4, 2]), T);
    return tf.add(tf.mul(soft, 0.7), tf.mul(crossEntropy(student, labels), 0.3));
  });
  assertAlmostEquals(total, expected.total!, 2e-5 * expected.total!);
  assertGreater(
    Math.abs(total - alternative!.total_mean_probs),
    1e-3,
    "that is the mean of softened probabilities",
  );
});

onBackends(
  ["cpu"],
  "ensemble scales its weights to sum to 1, and names and keeps its members in order",
  async () => {
    const catalogue = toyCatalogue();
    const spec = { use: "ensemble", members: [SMALL, { use: "mlp", hidden: [2] }], weights: [30, 10] };
    const { made, stages } = await follow(catalogue.make("teacher", spec).stages(toyStages(catalogue)));
    assertEquals(stages.map(({ name }) => name), ["teacher-1", "teacher-2"]);
    assertEquals(made.members!.map(({ name }) => name), ["teacher-1", "teacher-2"]);
    assertEquals(
      made.members!.map(({ parameters }) => parameters),
      stages.map(({ student }) => student.parameters),
    );
    const batch = { inputs: tf.ones([1, 5]) as tf.Tensor2D, rows: Int32Array.of(0) };
    const [whole, one, two] = await Promise.all(
      [made, ...made.members!].map((teacher) => read(() => teacher.predict(batch).logits)),
    );
    assertClose(whole!, one!.map((logit, c) => 0.75 * logit + 0.25 * two![c]!), 1e-6);
    batch.inputs.dispose();
    made.dispose();
  },
);

onBackends(["cpu"], "ensemble has different members, though all are of one kind", async () => {
  const catalogue = toyCatalogue();
  const nested = { use: "ensemble", members: 2, of: SMALL };
  const spec = { use: "ensemble", members: [nested, SMALL, nested] };
  const { made, stages } = await follow(catalogue.make("teacher", spec).stages(toyStages(catalogue)));
  const names = [
    "teacher-1.teacher-1",
    "teacher-1.teacher-2",
    "teacher-2",
    "teacher-3.teacher-1",
    "teacher-3.teacher-2",
  ];
  assertEquals(stages.map(({ name }) => name), names);
  assertEquals(stages.map(({ student }) => student.name), names);
  const prints = await Promise.all(stages.map(({ student }) => student.fingerprint()));
  assertEquals(new Set(prints).size, 5);
  made.dispose();
});

onBackends(["cpu"], "ensemble pads the numbers of its members, so that they sort", async () => {
  const catalogue = toyCatalogue();
  const spec = { use: "ensemble", members: 10, of: { use: "mlp", hidden: [] } };
  const { made, stages } = await follow(catalogue.make("teacher", spec).stages(toyStages(catalogue)));
  assertEquals([stages[0]!.name, stages[9]!.name], ["teacher-01", "teacher-10"]);
  made.dispose();
});
