import { assertAlmostEquals, assertEquals, assertGreaterOrEqual } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, lossWith } from "../../../core/catalogue/define.ts";
import type { LossContext, Needs } from "../../../core/loss.ts";
import { crossEntropyLoss } from "../../../plugins/losses/cross-entropy.ts";
import { curriculumTemperature } from "../../../plugins/losses/curriculum-temperature.ts";
import { multiTeacherLoss } from "../../../plugins/losses/multi-teacher.ts";
import { softTargetsLoss } from "../../../plugins/losses/soft-targets.ts";
import { uncertainty, weighedByUncertainty } from "../../../plugins/losses/uncertainty.ts";
import { testLoss, VARIANT } from "../../suites/loss.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { gradientOf, randomBatch, trainedBy, valueOf } from "../../support/batch.ts";
import { make } from "../../support/catalogue.ts";
import { assertClose, read, readNumber } from "../../support/tensors.ts";
import vectors from "../../vectors/extras.json" with { type: "json" };

const others = [crossEntropyLoss, softTargetsLoss, multiTeacherLoss, curriculumTemperature];
const of = { soft: { use: "soft-targets", temperature: 2 }, hard: "cross-entropy" };

testLoss(uncertainty, { of }, {
  others,
  trains: { "soft.logVariance": [], "hard.logVariance": [] },
  refuses: [
    [{}, "of must be given"],
    [{ of: {} }, "of must have at least 1 entry"],
    [{ of: { a: "cross-entropie" } }, "of.a.use must be one of the loss plugins"],
    [
      { of: { a: { use: "soft-targets", temperature: 0 } } },
      "of.a.temperature must be above 0: current value is 0",
    ],
  ],
});
testLoss(uncertainty, { of: { all: { use: "multi-teacher", weights: "entropy" } } }, {
  only: VARIANT.numbers,
  others,
  members: 2,
  trains: { "all.logVariance": [] },
});

const { inputs, expected } = vectors.cases.find(({ id }) => id === "kendall_uncertainty_weighting")!;
const [losses, logVariances] = [inputs.losses!, inputs.log_var!];

onBackends(["cpu", "wasm", "webgpu"], "weighedByUncertainty() sums to the golden case", async () => {
  const total = (s: readonly tf.Tensor[]) =>
    tf.addN(losses.map((loss, i) => weighedByUncertainty(tf.scalar(loss), s[i] as tf.Scalar)));
  const actual = await readNumber(() => total(logVariances.map((s) => tf.scalar(s))));
  assertAlmostEquals(actual, expected.total!, 2e-5 * expected.total!);
  const wrong = expected.total_half_form!;
  assertGreaterOrEqual(Math.abs(actual - wrong), 0.9 * Math.abs(expected.total! - wrong));
  const gradient = await read(() =>
    tf.stack(tf.grads((...s) => total(s))(logVariances.map((s) => tf.scalar(s))))
  );
  assertClose(gradient, expected.grad_log_var!, 2e-5, "gradient");
});

onBackends(EVERYWHERE, "weighedByUncertainty() is least where exp(s) is the loss", async () => {
  const best = expected["optimal_log_var (exp(s)=L)"]!;
  for (const [i, loss] of losses.entries()) {
    const slope = await readNumber(() =>
      tf.grad((s) => weighedByUncertainty(tf.scalar(loss), s as tf.Scalar))(tf.scalar(best[i]!))
    );
    assertAlmostEquals(slope, 0, 1e-6);
  }
});

/** A loss of a number that does not read the student. */
const fixed = definePlugin({
  kind: "loss",
  name: "fixed",
  summary: "A number.",
  options: () => z.strictObject({ value: z.number() }),
  create: ({ value }) => () => tf.scalar(value),
});

onBackends(["cpu", "wasm", "webgpu"], "uncertainty has the golden case's value and gradients", async () => {
  const loss = make(uncertainty, {
    of: { one: { use: "fixed", value: losses[0] }, two: { use: "fixed", value: losses[1] } },
  }, [fixed]);
  const names = ["one.logVariance", "two.logVariance"];
  const trained = Object.fromEntries(names.map((name, i) => [name, logVariances[i]!]));
  const batch = { ...randomBatch(2, 3), trained };
  assertAlmostEquals(await readNumber(() => valueOf(loss, batch)), expected.total!, 2e-5 * expected.total!);
  const gradient = await read(() => gradientOf(loss, batch, {}, names.map((name) => `trained.${name}`)));
  assertClose(gradient, expected.grad_log_var!, 2e-5, "gradient");
});

onBackends(
  ["cpu"],
  "uncertainty starts as the plain sum, and observes weights and terms by name",
  async () => {
    const batch = randomBatch(3, 4);
    const observed: Record<string, number> = {};
    const observe = (name: string, value: number | tf.Scalar) =>
      void (observed[name] = typeof value === "number" ? value : value.dataSync()[0]!);
    const soft = await readNumber(() => valueOf(make(softTargetsLoss, { temperature: 2 }), batch));
    const hard = await readNumber(() => valueOf(make(crossEntropyLoss, {}), batch));
    const loss = make(uncertainty, { of }, others);
    assertAlmostEquals(await readNumber(() => valueOf(loss, batch, { observe })), soft + hard, 1e-5);
    assertEquals(observed, { "soft.weight": 1, "soft.temperature": 2, "hard.weight": 1 });

    const trained = { "soft.logVariance": Math.log(4), "hard.logVariance": Math.log(0.5) };
    const weighed = await readNumber(() => valueOf(loss, { ...batch, trained }, { observe }));
    assertAlmostEquals(weighed, soft / 4 + 2 * hard + Math.log(4) + Math.log(0.5), 1e-5);
    assertClose([observed["soft.weight"]!, observed["hard.weight"]!], [0.25, 2], 1e-6);
  },
);

onBackends(["cpu"], "uncertainty's terms add up to it, each with what it reads", async () => {
  const batch = randomBatch(3, 4, { members: 2 });
  const loss = make(uncertainty, { of: { ...of, all: "multi-teacher" } }, others);
  assertEquals(loss.terms!.map(({ name }) => name), ["soft", "hard", "all"]);
  assertEquals(loss.terms!.map(({ loss }) => loss.needs?.members ?? false), [false, false, true]);
  assertEquals(loss.needs?.members, true);
  const sum = await readNumber(() => tf.addN(loss.terms!.map(({ loss }) => valueOf(loss, batch))));
  assertAlmostEquals(await readNumber(() => valueOf(loss, batch)), sum, 1e-5 * sum);
});

onBackends(["cpu"], "uncertainty keeps apart what its terms train", () => {
  const reading = (needs: Needs) =>
    definePlugin({
      kind: "loss",
      name: "reading",
      summary: "Reads.",
      options: () => z.strictObject({}),
      create: () => lossWith((context: LossContext) => context.trained("own", [], 1) as tf.Scalar, { needs }),
    });
  const loss = make(uncertainty, {
    of: { a: "curriculum-temperature", b: "curriculum-temperature", c: "reading" },
  }, [...others, reading({ student: ["hidden_1"] })]);
  assertEquals(trainedBy(loss, randomBatch(3, 4)), {
    "a.logVariance": 0,
    "a.theta": 1,
    "b.logVariance": 0,
    "b.theta": 1,
    "c.logVariance": 0,
    "c.own": 1,
  });
  assertEquals(loss.needs, { student: ["hidden_1"], teacher: [], members: false });
});
