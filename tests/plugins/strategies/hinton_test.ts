import * as tf from "@tensorflow/tfjs";
import { assertAlmostEquals, assertEquals, assertGreater } from "@std/assert";
import { EVENTS } from "../../../core/container.ts";
import { run } from "../../../core/engine.ts";
import type { Loss } from "../../../core/loss.ts";
import type { Teacher } from "../../../core/teacher.ts";
import { hinton } from "../../../plugins/strategies/hinton.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { gradientOf, type LossBatch, valueOf } from "../../support/batch.ts";
import type { Options } from "../../support/catalogue.ts";
import { kdCase } from "../../support/kd_cases.ts";
import { assertClose, read, readNumber } from "../../support/tensors.ts";
import { testStrategy } from "../../suites/strategy.ts";
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
    [{ alpha: 0.5 }, "alpha is not an option of strategy hinton"],
    [{ softweight: 0.5 }, 'softweight is not an option of strategy hinton; did you mean "softWeight"?'],
  ],
});
testStrategy(hinton, {
  temperature: { use: "linear", from: 8, to: 2 },
  softWeight: { use: "cosine", from: 1, to: 0.5 },
  hardWeight: 0,
}, {
  config: { teacher: { use: "ensemble", members: 2, of: { use: "mlp", hidden: [5] }, train: { epochs: 1 } } },
});

/** The loss of the strategy's one stage. */
async function lossOf(options: Options): Promise<Loss> {
  const catalogue = toyCatalogue();
  const strategy = catalogue.make("strategy", { ...options, use: "hinton" });
  const { value } = await strategy.stages({ ...toyStages(catalogue), teacher: {} as Teacher }).next();
  const { student, loss } = value as Exclude<typeof value, { readonly model: unknown }>;
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
  const seen: unknown[] = [];
  const { scope } = memoryScope(catalogue);
  scope.register(EVENTS, (event) => {
    if (event.type === "epoch" && event.stage === "student") seen.push(event.values);
  });
  const { data: { train } } = await run(catalogue, config, { scope });
  const perEpoch = Math.ceil(train / 16);
  // An epoch's last step, of all.
  const progress = [1, 2, 3].map((epoch) => (epoch * perEpoch - 1) / (3 * perEpoch));
  assertEquals(
    seen,
    progress.map((at) => ({
      learningRate: 0.01,
      temperature: 8 - 6 * at,
      softWeight: 1 - at,
      hardWeight: 0.25,
    })),
  );
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
