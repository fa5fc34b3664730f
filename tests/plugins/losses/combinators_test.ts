import {
  assertAlmostEquals,
  assertEquals,
  assertGreater,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { OptionsError } from "../../../core/errors.ts";
import { crossEntropyLoss } from "../../../plugins/losses/cross-entropy.ts";
import { scale } from "../../../plugins/losses/scale.ts";
import { softTargetsLoss } from "../../../plugins/losses/soft-targets.ts";
import { sum } from "../../../plugins/losses/sum.ts";
import { linear } from "../../../plugins/schedulers/linear.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { gradientOf, randomBatch, tensor, valueOf } from "../../support/batch.ts";
import { make } from "../../support/catalogue.ts";
import { assertClose, read, readNumber } from "../../support/tensors.ts";
import { testLoss } from "../../suites/loss.ts";
import { CASES, kdCase } from "../../support/kd_cases.ts";

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

testLoss(sum, { of: ["cross-entropy"] }, {
  others,
  refuses: [
    [{ of: [] }, "of must have at least 1 entry"],
    [{}, "of must be given"],
    [{ of: ["cross-entropy", { use: "crossentropy" }] }, "of[1].use must be one of the loss plugins"],
  ],
});
testLoss(sum, weighted(0.9, 0.1, 4), { others });
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
    assertGreater(Math.abs(total - alternative!.total_mean_probs), 0.004);
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
