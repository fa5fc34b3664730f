import {
  assertAlmostEquals,
  assertEquals,
  assertGreater,
  assertMatch,
  assertNotEquals,
  assertRejects,
  assertThrows,
} from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../../core/base/errors.ts";
import { softmax } from "../../../../core/base/softmax.ts";
import { ensembleOf } from "../../../../core/models/combined/ensemble.ts";
import { asTeacher, disposeOutputs } from "../../../../core/models/teachers.ts";
import type { Combination, Outputs } from "../../../../core/outputs.ts";
import { labelledTeacher } from "../../../../core/targets/labelled_teacher.ts";
import type { LiveTeacher, Teacher } from "../../../../core/teacher.ts";
import { crossEntropy } from "../../../../plugins/losses/cross-entropy.ts";
import { softTargets } from "../../../../plugins/losses/soft-targets.ts";
import { EVERYWHERE, onBackends } from "../../../support/backends.ts";
import { randomBatch, tensor } from "../../../support/batch.ts";
import { kdCase } from "../../../support/kd_cases.ts";
import { assertClose, read, readNumber } from "../../../support/tensors.ts";
import { randomInputs, toyCatalogue, toyStages, valuesOf } from "../../../toy.ts";

/** A teacher that answers row i with these logits. */
function says(logits: readonly (readonly number[])[], name = "says"): LiveTeacher {
  const values = Float32Array.from(logits.flat());
  const rows = Int32Array.from(logits, (_, row) => row);
  const teacher = { name, parameters: 1 } as LiveTeacher;
  const answers = { classes: logits[0]!.length, logits: values };
  return labelledTeacher(name, [{ rows, answers }], teacher);
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
  return await read(() => teacher.predict({ inputs: { features: tf.zeros([rows.length, 1]) }, rows }).logits);
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

/** An ensemble of `a`, of `b` (itself one of `c` and `d`) and of `e`, and what makes it. */
async function nested() {
  const { newStudent } = toyStages(toyCatalogue());
  const member = (name: string) => ({ ...asTeacher(newStudent(name)), name });
  const [a, c, d, e] = ["a", "c", "d", "e"].map(member) as [
    LiveTeacher,
    LiveTeacher,
    LiveTeacher,
    LiveTeacher,
  ];
  const mean = { mean: "logits" } as const;
  const b: LiveTeacher = { ...await ensembleOf([c, d], mean), name: "b" };
  return { a, c, d, e, whole: await ensembleOf([a, b, e], mean) };
}

onBackends(
  EVERYWHERE,
  "ensembleOf() returns the layers that are tapped by member, at any depth",
  async () => {
    const { a, d, whole } = await nested();
    const inputs = randomInputs(6, 5);
    const batch = { inputs: { features: inputs }, rows: new Int32Array(6).fill(-1) };
    const before = tf.memory().numTensors;
    const taps = ["b.d.hidden_1", "a.hidden_1"];
    const outputs = whole.predict({ ...batch, taps });
    assertEquals(Object.keys(outputs.features!).sort(), taps.toSorted());
    for (const [tap, member] of [["a.hidden_1", a], ["b.d.hidden_1", d]] as const) {
      const alone = member.predict({ ...batch, taps: ["hidden_1"] });
      assertEquals(valuesOf([outputs.features![tap]!]), valuesOf([alone.features!["hidden_1"]!]));
      assertEquals(outputs.features![tap]!.shape, [6, 4]);
      disposeOutputs(alone);
    }
    const untapped = whole.predict(batch);
    assertEquals(valuesOf([outputs.logits]), valuesOf([untapped.logits]));
    assertEquals([untapped.features, outputs.members], [undefined, undefined]);
    [outputs, untapped].forEach(disposeOutputs);
    assertEquals(tf.memory().numTensors, before);
    [inputs, whole].forEach((one) => one.dispose());
  },
);

onBackends(
  EVERYWHERE,
  "ensembleOf() returns its members' answers where they are asked for, and theirs",
  async () => {
    const { a, c, d, e, whole } = await nested();
    const inputs = randomInputs(6, 5);
    const batch = { inputs: { features: inputs }, rows: new Int32Array(6).fill(-1) };
    const before = tf.memory().numTensors;
    const outputs = whole.predict({ ...batch, members: true });
    const [first, second, third] = outputs.members as [Outputs, Outputs, Outputs];
    assertEquals(outputs.members!.length, 3);
    const inside = second.members as [Outputs, Outputs];
    assertEquals(inside.length, 2);
    for (const [given, member] of [[first, a], [third, e], [inside[0], c], [inside[1], d]] as const) {
      const alone = member.predict(batch);
      assertEquals(valuesOf([given.logits]), valuesOf([alone.logits]));
      disposeOutputs(alone);
    }
    disposeOutputs(outputs);
    assertEquals(tf.memory().numTensors, before);
    [inputs, whole].forEach((one) => one.dispose());
  },
);

onBackends(
  ["cpu"],
  "ensembleOf() refuses an unknown member or layer in one line that lists what there is",
  async () => {
    const { whole } = await nested();
    const inputs = randomInputs(2, 5);
    const tapping = (tap: string) =>
      assertThrows(
        () => whole.predict({ inputs: { features: inputs }, rows: Int32Array.of(0, 1), taps: [tap] }),
        UserError,
      )
        .message;
    assertEquals(
      tapping("hidden_1"),
      "Cannot tap hidden_1 as an ensemble's layers must be named by member: the members are a, b, e, so for example a.hidden_1",
    );
    assertEquals(
      tapping("b.f.hidden_1"),
      "Cannot tap f.hidden_1 as an ensemble's layers must be named by member: the members are c, d, so for example c.hidden_1",
    );
    assertMatch(
      tapping("a.hiden_1"),
      /^Cannot tap hiden_1 as a layer must have that name: the layers are .*hidden_1, logits$/,
    );
    [inputs, whole].forEach((one) => one.dispose());
  },
);

/** The same as a teacher that only labels rows. */
function labels(logits: readonly (readonly number[])[], name = "labels"): Teacher {
  return {
    name,
    fingerprint: name,
    parameters: 0,
    label: ({ rows }) => Promise.resolve({ logits: Array.from(rows, (row) => logits[row]!) }),
    dispose() {},
  };
}

onBackends(
  ["cpu"],
  "ensembleOf() asks members that only label, and those beside them, for the same mean",
  async () => {
    const rows = Int32Array.from(MEMBERS[0]!, (_, row) => row);
    const ask = { rows, features: new Float32Array(rows.length) };
    const classes = MEMBERS[0]![0]!.map((_, c) => `class ${c}`);
    const { signal } = new AbortController();
    for (const mean of ["logits", "probabilities"] as const) {
      const expected = await logitsOf(MEMBERS, { mean, weights: WEIGHTS });
      const members = MEMBERS.map((logits, i) =>
        i === 1 ? says(logits, "live") : labels(logits, `labels-${i}`)
      );
      const ensemble: Teacher = await ensembleOf(members, { mean, weights: WEIGHTS });
      assertEquals([ensemble.predict, ensemble.parameters], [undefined, 1]);
      assertMatch(ensemble.fingerprint!, /^[0-9a-f]{64}$/);
      const answers = await ensemble.label!(ask, { classes, signal, members: true });
      assertClose((answers as { logits: Float32Array }).logits, expected, 1e-5);
      assertEquals(answers.members!.length, members.length);
    }
    const { fingerprint: _, ...changing } = says(MEMBERS[0]!, "changing");
    await assertRejects(
      () => ensembleOf([labels(MEMBERS[1]!), changing], { mean: "logits" }),
      UserError,
      "as each must answer at every step where one of them changes (changing): labels only labels rows",
    );
  },
);
