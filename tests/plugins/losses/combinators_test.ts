import {
  assertAlmostEquals,
  assertEquals,
  assertGreaterOrEqual,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { OptionsError } from "../../../core/base/errors.ts";
import { definePlugin, lossWith } from "../../../core/catalogue/define.ts";
import type { Loss, LossContext } from "../../../core/loss.ts";
import type { Plugin } from "../../../core/plugin.ts";
import { crossEntropyLoss } from "../../../plugins/losses/cross-entropy.ts";
import { scale } from "../../../plugins/losses/scale.ts";
import { softTargetsLoss } from "../../../plugins/losses/soft-targets.ts";
import { sum } from "../../../plugins/losses/sum.ts";
import { linear } from "../../../plugins/schedulers/linear.ts";
import { testLoss, VARIANT } from "../../suites/loss.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { contextOf, gradientOf, randomBatch, tensor, valueOf } from "../../support/batch.ts";
import { make } from "../../support/catalogue.ts";
import { CASES, kdCase } from "../../support/kd_cases.ts";
import { assertClose, read, readNumber } from "../../support/tensors.ts";

const others = [crossEntropyLoss, softTargetsLoss, sum, scale, linear];

/** `hard · cross-entropy + soft · soft-targets` as a config says it. */
function weighted(soft: unknown, hard: unknown, temperature: unknown) {
  return {
    of: [
      { use: "scale", by: soft, of: { use: "soft-targets", temperature }, as: "softWeight" },
      { use: "scale", by: hard, of: "cross-entropy", as: "hardWeight" },
    ],
  };
}

testLoss(sum, weighted(0.9, 0.1, 4), {
  others,
  refuses: [
    [{ of: [] }, "of must have at least 1 entry"],
    [{}, "of must be given: a list or an object"],
    [{ of: {} }, "of must have at least 1 entry"],
    [{ of: { hard: { use: "crossentropy" } } }, "of.hard.use must be one of the loss plugins"],
    [
      { of: { kd: "soft-targets" }, weights: { kdd: 2 } },
      'weights.kdd must be the name of a loss of this sum (kd); did you mean "kd"?',
    ],
    [{ of: ["soft-targets"], weights: { kd: 2 } }, "weights.kd must be the name of a loss of this sum"],
    [
      { of: { kd: "soft-targets" }, weights: { kd: -1 } },
      "weights.kd must be at least 0: current value is -1",
    ],
    [{ of: ["cross-entropy", { use: "crossentropy" }] }, "of[1].use must be one of the loss plugins"],
  ],
});
testLoss(sum, { of: ["cross-entropy"] }, { others, only: VARIANT.numbers });
testLoss(sum, { of: { soft: "soft-targets", hard: "cross-entropy" }, weights: { soft: 0.9 } }, {
  others,
  only: VARIANT.numbers,
});
testLoss(scale, { by: { use: "linear", from: 1, to: 0 }, of: "soft-targets" }, {
  others,
  zeroAtTeacher: true,
  refuses: [
    [{ by: -1, of: "soft-targets" }, "by must be at least 0: current value is -1"],
    [{ by: 1 }, "of must be given"],
    [{ by: 1, of: "soft-targets", as: "" }, "as must not be empty"],
  ],
});

for (const { id, inputs, params, expected } of CASES) {
  const { student_logits: student, teacher_logits: teacher, labels } = inputs;
  const { T, w_ce, w_kd } = params;
  const { total, grad_total } = expected;
  if (!teacher || !labels || total === undefined || !grad_total) continue;
  onBackends(["cpu", "wasm", "webgpu"], `sum of scaled losses is the total of ${id}`, async () => {
    const loss = make(sum, weighted(w_kd, w_ce, T), others);
    const batch = { student, teacher, labels };
    assertAlmostEquals(await readNumber(() => valueOf(loss, batch)), total, 2e-5 * total);
    assertClose(await read(() => gradientOf(loss, batch)), grad_total.flat(), 2e-5, "gradient");
  });
}

onBackends(
  ["cpu", "wasm", "webgpu"],
  "sum of scaled losses is that of an ensemble by the mean of its logits",
  async () => {
    const { inputs, expected, alternative } = kdCase("ensemble_binary_marktechpost");
    const members = inputs.teacher_logits_list!;
    const teacher = members[0]!.map((row, n) =>
      row.map((_, c) => members.reduce((sum, logits) => sum + logits[n]![c]!, 0) / members.length)
    );
    const soft = await read(() => tf.softmax(tf.div(tensor(teacher), 3)));
    assertClose(soft, expected.soft_targets_mean_logits!.flat(), 1e-6, "soft targets");

    const batch = { student: inputs.student_logits, teacher, labels: inputs.labels! };
    const loss = make(sum, weighted(0.7, 0.3, 3), others);
    const total = await readNumber(() => valueOf(loss, batch));
    assertAlmostEquals(total, expected.total!, 2e-5 * expected.total!);
    const far = Math.abs(expected.total! - alternative!.total_mean_probs);
    assertGreaterOrEqual(Math.abs(total - alternative!.total_mean_probs), 0.9 * far);
    assertClose(await read(() => gradientOf(loss, batch)), expected.grad_total!.flat(), 2e-5, "gradient");
  },
);

onBackends(EVERYWHERE, "scale by 0 gives 0 and a gradient of 0", async () => {
  const [loss, batch] = [make(scale, { by: 0, of: "soft-targets" }, others), randomBatch(3, 4)];
  assertEquals(await readNumber(() => valueOf(loss, batch)), 0);
  assertClose(await read(() => gradientOf(loss, batch)), new Float32Array(12), 0);
});

onBackends(["cpu"], "scale follows its schedule and observes it under the name it is given", async () => {
  const batch = randomBatch(3, 4);
  const loss = make(sum, weighted({ use: "linear", from: 1, to: 0 }, 0.5, 4), others);
  const whole = await readNumber(() => valueOf(make(softTargetsLoss, {}), batch));
  const hard = await readNumber(() => valueOf(make(crossEntropyLoss, {}), batch));
  const observed: Record<string, number> = {};
  const observe = (name: string, value: number) => void (observed[name] = value);
  const actual = await readNumber(() => valueOf(loss, batch, { progress: 0.75, observe }));
  assertAlmostEquals(actual, 0.25 * whole + 0.5 * hard, 1e-5);
  assertEquals(observed, { softWeight: 0.25, temperature: 4, hardWeight: 0.5 });
});

onBackends(["cpu"], "sum weighs its losses by name, and observes all under their names", async () => {
  const batch = randomBatch(3, 4);
  const soft = { use: "soft-targets", temperature: 2 };
  const loss = make(sum, {
    of: { mild: soft, strong: soft, hard: "cross-entropy" },
    weights: { strong: 3, hard: { use: "linear", from: 1, to: 0 } },
  }, others);
  const kd = await readNumber(() => valueOf(make(softTargetsLoss, { temperature: 2 }), batch));
  const ce = await readNumber(() => valueOf(make(crossEntropyLoss, {}), batch));
  const observed: Record<string, number> = {};
  const observe = (name: string, value: number) => void (observed[name] = value);
  const actual = await readNumber(() => valueOf(loss, batch, { progress: 0.75, observe }));
  assertAlmostEquals(actual, 4 * kd + 0.25 * ce, 1e-5);
  assertEquals(observed, {
    "mild.temperature": 2,
    "strong.temperature": 2,
    "strong.weight": 3,
    "hard.weight": 0.25,
  });
  assertEquals(loss.terms?.map(({ name }) => name), ["mild", "strong", "hard"]);
});

Deno.test("sum names the losses in a list by their plugins, and what is scaled by what it scales", () => {
  const scaled = (of: unknown) => ({ use: "scale", by: 2, of });
  const loss = make(sum, {
    of: ["soft-targets", scaled(scaled("soft-targets")), "cross-entropy", "soft-targets"],
  }, others);
  assertEquals(
    loss.terms?.map(({ name }) => name),
    ["soft-targets", "soft-targets-2", "cross-entropy", "soft-targets-3"],
  );
});

/** Trains a `kernel`, each its own: the loss is the sum of what it asks for. */
const regressor: Plugin = definePlugin({
  kind: "loss",
  name: "regressor",
  summary: "For a test.",
  options: () => z.strictObject({ size: z.number() }),
  create: ({ size }) =>
    lossWith(({ student, trained }) => {
      const kernel = trained("kernel", [size], size);
      return tf.add(tf.mean(student.logits), tf.sum(kernel)) as tf.Scalar;
    }, { needs: { student: [`layer-${size}`], teacher: ["deep"], members: size > 2 } }),
}) as Plugin;

onBackends(["cpu"], "sum does not let its losses share what they train under one name", async () => {
  const [two, three] = [2, 3].map((size) => ({ use: "regressor", size }));
  for (
    const [of, names] of [
      [[two, { use: "scale", by: 2, of: three }], ["regressor.kernel", "regressor-2.kernel"]],
      [{ a: two, b: { use: "sum", of: { c: two, d: three } } }, ["a.kernel", "b.c.kernel", "b.d.kernel"]],
    ] as const
  ) {
    const asked: Record<string, readonly number[]> = {};
    const loss = make(sum, { of }, [...others, regressor]);
    await readNumber(() => {
      const context = contextOf(randomBatch(3, 4));
      const trained: LossContext["trained"] = (name, shape, initial) => {
        asked[name] = shape;
        return context.trained(name, shape, initial);
      };
      return loss({ ...context, trained });
    });
    assertEquals(Object.keys(asked), [...names]);
    assertEquals(Object.values(asked).map(([size]) => size), names.length === 2 ? [2, 3] : [2, 2, 3]);
  }
});

Deno.test("sum and scale need what their losses need, each once", () => {
  const [two, three] = [2, 3].map((size) => ({ use: "regressor", size }));
  const needs = (loss: Loss) => loss.needs;
  assertEquals(needs(make(scale, { by: 1, of: three }, [...others, regressor])), {
    student: ["layer-3"],
    teacher: ["deep"],
    members: true,
  });
  const of = [two, { use: "scale", by: 1, of: three }, "cross-entropy"];
  assertEquals(needs(make(sum, { of }, [...others, regressor])), {
    student: ["layer-2", "layer-3"],
    teacher: ["deep"],
    members: true,
  });
  assertEquals(needs(make(sum, { of: [two] }, [...others, regressor]))?.members, false);
});

onBackends(["cpu"], "scale observes nothing without a name", async () => {
  const observed: string[] = [];
  const loss = make(scale, { by: 1, of: "cross-entropy" }, others);
  await read(() => valueOf(loss, randomBatch(3, 4), { observe: (name) => void observed.push(name) }));
  assertEquals(observed, []);
});

Deno.test("sum gives the path of what is wrong deep inside", () => {
  const error = assertThrows(() => make(sum, weighted(1, 1, 0), others), OptionsError);
  assertStringIncludes(error.message, "of[0].of.temperature must be above 0: current value is 0");
});
