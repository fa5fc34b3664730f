import { assertAlmostEquals, assertEquals, assertGreater } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { EVENTS } from "../../../core/catalogue/container.ts";
import type { Loss } from "../../../core/loss.ts";
import { run } from "../../../core/run/engine.ts";
import type { LiveTeacher } from "../../../core/teacher.ts";
import { hinton } from "../../../plugins/strategies/hinton.ts";
import { testStrategy, VARIANT } from "../../suites/strategy.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { gradientOf, type LossBatch, valueOf } from "../../support/batch.ts";
import type { Options } from "../../support/catalogue.ts";
import { kdCase } from "../../support/kd_cases.ts";
import { assertClose, read, readNumber } from "../../support/tensors.ts";
import { memoryScope, toyCatalogue, toyConfig, toyStages } from "../../toy.ts";

testStrategy(hinton, {}, {
  refuses: [
    [{ temperature: 0 }, "temperature must be above 0: current value is 0"],
    [{ temperature: NaN }, "temperature must be a finite number or a scheduler: current value is NaN"],
    [
      { temperature: { use: "linear", from: 4, to: 0 } },
      "temperature must be above 0 all the way: current value is 0",
    ],
    [{ softWeight: -1 }, "softWeight must be at least 0: current value is -1"],
    [{ hardWeight: "much" }, "hardWeight.use must be one of the scheduler plugins"],
    [{ softWeight: 0, hardWeight: 0 }, "must have a softWeight or a hardWeight above 0: both are 0"],
    [{ quantise: "int4" }, "quantise must be"],
    [{ alpha: 0.5 }, "alpha is not an option of strategy hinton"],
    [{ softWeight: 0, hardWeight: { use: "constant", value: 0 } }, "both are 0 all the way"],
    [
      { softWeight: 0, hardWeight: 0, losses: { ls: "cross-entropy" }, weights: { ls: 0 } },
      "must have a softWeight or a hardWeight above 0: both are 0",
    ],
    [{ losses: { soft: "cross-entropy" } }, "losses.soft must have another name"],
    [{ losses: { hard: "cross-entropy" } }, "losses.hard must have another name"],
    [{ losses: { ls: "crossentropy" } }, "losses.ls.use must be one of the loss plugins"],
    [
      { losses: { smooth: "cross-entropy" }, weights: { smoth: 1 } },
      'weights.smoth must be the name of a loss among losses (smooth); did you mean "smooth"?',
    ],
    [{ losses: { ls: "cross-entropy" }, weights: { ls: -1 } }, "weights.ls must be at least 0"],
    [{ softweight: 0.5 }, 'softweight is not an option of strategy hinton; did you mean "softWeight"?'],
  ],
});
testStrategy(hinton, {
  temperature: { use: "linear", from: 8, to: 2 },
  softWeight: { use: "cosine", from: 1, to: 0.5 },
  hardWeight: 0,
}, {
  config: { teacher: { use: "ensemble", members: 2, of: { use: "mlp", hidden: [5] }, train: { epochs: 1 } } },
  ...VARIANT,
});

testStrategy(hinton, {
  softWeight: 0,
  losses: {
    gap: { use: "soft-targets", temperature: 2 },
    smooth: { use: "cross-entropy", labelSmoothing: 0.1 },
  },
  weights: { smooth: { use: "linear", from: 1, to: 0 } },
}, VARIANT);
testStrategy(hinton, { quantise: "int8" }, VARIANT);

/** The loss of the strategy's one stage. */
async function lossOf(options: Options): Promise<Loss> {
  const catalogue = toyCatalogue();
  const strategy = catalogue.make("strategy", { ...options, use: "hinton" });
  const { value } = await strategy.stages({ ...toyStages(catalogue), teacher: {} as LiveTeacher }).next();
  const { student, loss } = value as Exclude<typeof value, { readonly variables: unknown }>;
  student.dispose();
  return loss;
}

for (const id of ["T4_mdistiller_0.1_0.9", "T1", "T20_hinton_like"]) {
  const { inputs, params, expected, wrong_values = {} } = kdCase(id);
  const batch: LossBatch = {
    student: inputs.student_logits,
    teacher: inputs.teacher_logits!,
    labels: inputs.labels!,
  };
  const options = { temperature: params.T, softWeight: params.w_kd, hardWeight: params.w_ce };

  onBackends(["cpu", "wasm", "webgpu"], `hinton has the loss of ${id}`, async () => {
    const loss = await lossOf(options);
    const total = await readNumber(() => valueOf(loss, batch));
    assertAlmostEquals(total, expected.total!, 2e-5 * expected.total!);
    for (const [mistake, wrong] of Object.entries(wrong_values)) {
      const off = Math.abs(params.w_kd! * (wrong - expected.kd!));
      if (off > 1e-9) {
        assertGreater(
          Math.abs(total - (expected.total! - params.w_kd! * expected.kd! + params.w_kd! * wrong)),
          0.9 * off,
          mistake,
        );
      }
    }
  });

  onBackends(["cpu", "wasm", "webgpu"], `hinton has the gradient of ${id}`, async () => {
    const loss = await lossOf(options);
    assertClose(await read(() => gradientOf(loss, batch)), expected.grad_total!.flat(), 2e-5);
  });
}

onBackends(EVERYWHERE, "hinton follows its schedulers, and says so in each epoch's event", async () => {
  const strategy = {
    use: "hinton",
    temperature: { use: "linear", from: 8, to: 2 },
    softWeight: { use: "linear", from: 1, to: 0 },
    hardWeight: 0.25,
  };
  const catalogue = toyCatalogue();
  const config = toyConfig(catalogue, {
    backend: tf.getBackend(),
    strategy,
    train: { epochs: 3, batchSize: 16, optimizer: { use: "adam", learningRate: 0.01 } },
  });
  const seen: Readonly<Record<string, number>>[] = [];
  const { scope } = memoryScope(catalogue);
  scope.register(EVENTS, (event) => {
    if (event.type === "epoch" && event.stage === "student") seen.push(event.values);
  });
  const { data: { train } } = await run(catalogue, config, { scope });
  const perEpoch = Math.ceil(train / 16);
  // An epoch's last step, of all.
  const progress = [1, 2, 3].map((epoch) => (epoch * perEpoch - 1) / (3 * perEpoch));
  const measured = (values: Readonly<Record<string, number>>) =>
    Object.keys(values).filter((name) => /\.(loss|share)$/.test(name));
  assertEquals(
    seen.map((values) =>
      Object.fromEntries(Object.entries(values).filter(([name]) => !measured(values).includes(name)))
    ),
    progress.map((at) => ({
      learningRate: 0.01,
      temperature: 8 - 6 * at,
      softWeight: 1 - at,
      hardWeight: 0.25,
    })),
  );
  // What each term has of the gradient is measured in the first epoch and in the last one.
  const terms = ["soft-targets.loss", "soft-targets.share", "cross-entropy.loss", "cross-entropy.share"];
  assertEquals(seen.map((values) => measured(values).sort()), [terms.toSorted(), [], terms.toSorted()]);
});

onBackends(EVERYWHERE, "hinton adds further losses with their weights", async () => {
  const { inputs, params, expected } = kdCase("T4_mdistiller_0.1_0.9");
  const batch = { student: inputs.student_logits, teacher: inputs.teacher_logits!, labels: inputs.labels! };
  const { total, ce_mean } = expected as { readonly total: number; readonly ce_mean: number };
  const options = { temperature: params.T, softWeight: params.w_kd, hardWeight: params.w_ce };
  const [again, thrice] = ["cross-entropy", { use: "scale", by: 3, of: "cross-entropy" }];
  for (
    const [further, more] of [
      [{ losses: { again } }, ce_mean],
      [{ losses: { again, thrice }, weights: { again: 0.5 } }, 3.5 * ce_mean],
      [
        { losses: { again, thrice }, weights: { again: { use: "constant", value: 2 }, thrice: 0 } },
        2 * ce_mean,
      ],
    ] as const
  ) {
    const loss = await lossOf({ ...options, ...further });
    assertAlmostEquals(await readNumber(() => valueOf(loss, batch)), total + more, 2e-5 * (total + more));
  }
});

onBackends(["cpu"], "hinton leaves out each loss whose weight is 0", async () => {
  const names = async (options: Options) => (await lossOf(options)).terms?.map(({ name }) => name);
  const losses = { one: "cross-entropy", two: "cross-entropy" };
  assertEquals(await names({}), ["soft-targets", "cross-entropy"]);
  assertEquals(await names({ softWeight: 0 }), ["cross-entropy"]);
  assertEquals(await names({ losses, weights: { two: 0.5 } }), ["soft", "hard", "one", "two"]);
  assertEquals(await names({ losses, weights: { two: 0 } }), ["soft", "hard", "one"]);
  assertEquals(await names({ losses, softWeight: 0, hardWeight: 0, weights: { one: 0, two: 1 } }), ["two"]);
  assertEquals(await names({ losses, weights: { one: 0, two: 0 } }), ["soft-targets", "cross-entropy"]);
});

onBackends(EVERYWHERE, "hinton with a softWeight of 0 has the loss of the labels alone", async () => {
  const { inputs, expected } = kdCase("T4_mdistiller_0.1_0.9");
  const loss = await lossOf({ softWeight: 0, hardWeight: 1 });
  const batch = { student: inputs.student_logits, teacher: inputs.teacher_logits!, labels: inputs.labels! };
  assertAlmostEquals(
    await readNumber(() => valueOf(loss, batch)),
    expected.ce_mean!,
    2e-5 * expected.ce_mean!,
  );
});
