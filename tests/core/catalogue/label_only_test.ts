import { assert, assertAlmostEquals, assertEquals, assertNotEquals, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { Interrupted, UserError } from "../../../core/base/errors.ts";
import { memoryStorage } from "../../../core/base/storage.ts";
import { definePlugin } from "../../../core/catalogue/define.ts";
import type { RunEvent } from "../../../core/events.ts";
import type { LossContext } from "../../../core/loss.ts";
import type { Plugin } from "../../../core/plugin.ts";
import { plan } from "../../../core/run/engine.ts";
import { onBackends } from "../../support/backends.ts";
import { toyCatalogue, toyConfig } from "../../toy.ts";
import { arraysOf, runIn, strategyOf } from "../run/runs.ts";

/** A plain chain of dense layers: a step of it is one kernel on wasm, unless its labels are mixtures. */
const CHAIN = { use: "mlp", hidden: [5] };
const MIXUP = { augment: "mixup" };
const lossesOf = (events: readonly RunEvent[], stage: string) =>
  events.flatMap((event) => event.type === "epoch" && event.stage === stage ? [event.loss] : []);

/** Losses of the first backend, by stage. */
const GOLDEN: Record<string, number[]> = {};

/** Cross-entropy that notes what it is told of the labels. */
function watched(seen: { known: boolean; labels: number[]; shares: number[][] | undefined }[]): Plugin {
  return definePlugin({
    kind: "loss",
    name: "watched",
    summary: "For a test.",
    options: () => z.strictObject({}),
    create: (_, context) => {
      const loss = context.make("loss", "cross-entropy");
      return (context: LossContext) => {
        seen.push({
          known: context.labelMask === undefined,
          labels: [...context.labels.dataSync()],
          shares: context.shares?.arraySync(),
        });
        return loss(context);
      };
    },
  }) as Plugin;
}

const TAUGHT = strategyOf(async function* ({ newStudent, teacher, loss }) {
  return yield { name: "student", student: newStudent(), teacher, loss: loss("watched") };
});
const UNTAUGHT = strategyOf(async function* ({ newStudent, loss }) {
  return yield { name: "student", student: newStudent(), loss: loss("watched") };
});

onBackends(
  ["cpu"],
  "run() tells a stage without a teacher both labels of a mixture by their shares",
  async () => {
    const seen: Parameters<typeof watched>[0] = [];
    const catalogue = toyCatalogue([UNTAUGHT, watched(seen)]);
    await runIn(
      catalogue,
      toyConfig(catalogue, { strategy: "toy-strategy", train: { epochs: 2, ...MIXUP } }),
    );
    const mixed = seen.filter(({ shares }) => shares);
    assert(mixed.length > 0);
    let rows = 0;
    for (const { known, labels, shares } of mixed) {
      assert(known);
      shares!.forEach((row, i) => {
        assertAlmostEquals(row.reduce((a, b) => a + b, 0), 1, 1e-6);
        const classes = row.filter((share) => share > 0).length;
        assert(classes === 1 || classes === 2);
        if (classes === 2) rows++;
        assert(row[labels[i]!]! > 0, "the label is one of the mixture's classes");
      });
    }
    assert(rows > 20);
  },
);

onBackends(["cpu"], "run() tells a stage that has a teacher of a mixture by the teacher alone", async () => {
  const seen: Parameters<typeof watched>[0] = [];
  const catalogue = toyCatalogue([TAUGHT, watched(seen)]);
  const train = { epochs: 2, ...MIXUP };
  await runIn(catalogue, toyConfig(catalogue, { strategy: "toy-strategy", train }), { selfCheck: false });
  assert(seen.every(({ shares }) => shares === undefined));
  assert(seen.some(({ known, labels }) => !known && labels.includes(-1)));
});

onBackends(["cpu", "wasm"], "run() gives teachers and baseline mixup's loss, on every backend", async () => {
  const catalogue = toyCatalogue();
  const backend = tf.getBackend();
  const config = (changes: Readonly<Record<string, unknown>>) =>
    toyConfig(catalogue, {
      backend,
      student: CHAIN,
      teacher: { use: "ensemble", members: 2, of: CHAIN, train: { epochs: 2 } },
      ...changes,
    });
  const train = { epochs: 2, ...MIXUP };
  const plain = await runIn(catalogue, config({ train }), { selfCheck: false });
  for (const stage of ["teacher-1", "teacher-2", "baseline"]) {
    const losses = lossesOf(plain.events, stage);
    // What the same steps come to without the kernel that takes a step in one.
    assertEquals(losses.length, 2);
    GOLDEN[stage] ??= losses;
    losses.forEach((loss, i) => assertAlmostEquals(loss, GOLDEN[stage]![i]!, 1e-4, stage));
  }
});

onBackends(
  ["cpu"],
  "run() trains label-only students as the baseline is, but for loss and augmentation",
  async () => {
    const catalogue = toyCatalogue();
    const baselines = [
      "label-smoothing",
      "mixup",
      { name: "same" },
      { name: "noisy", augment: { use: "jitter", sd: 0.3 } },
    ];
    const { files, report, events } = await runIn(catalogue, toyConfig(catalogue, { baselines }));
    const order = events.flatMap((event) => event.type === "stage-start" ? [event.stage] : []);
    const further = ["baseline-label-smoothing", "baseline-mixup", "baseline-same", "baseline-noisy"];
    assertEquals(order.slice(-5), ["baseline", ...further]);
    assertEquals(
      events.flatMap((event) => event.type === "evaluated" ? [event.model] : []).slice(-4),
      further,
    );
    const arrays = (stage: string) => arraysOf(files, stage);
    const baseline = await arrays("baseline");
    assertEquals(await arrays("baseline-same"), baseline);
    for (const stage of ["baseline-label-smoothing", "baseline-mixup", "baseline-noisy"]) {
      assertNotEquals(await arrays(stage), baseline, stage);
    }
    // The same-budget baseline of a run with that augmentation is the same student.
    for (
      const [stage, augment] of [["baseline-mixup", "mixup"], ["baseline-noisy", { use: "jitter", sd: 0.3 }]]
    ) {
      const train = { ...toyConfig(catalogue).train, augment };
      const teacher = { use: "mlp", hidden: [6], train: { epochs: 3, augment: null } };
      const other = await runIn(catalogue, toyConfig(catalogue, { train, teacher }));
      assertEquals(await arraysOf(other.files, "baseline"), await arrays(stage as string), stage as string);
    }
    assertEquals(report.warnings!.filter((one) => !one.includes("`class 1`")), [
      "baselines: same has the loss and the augmentation of the same-budget baseline, and so is the same student: " +
      "leave it out",
    ]);
  },
);

onBackends(["cpu"], "run() goes on with a label-only student that was interrupted", async () => {
  const catalogue = toyCatalogue();
  const config = toyConfig(catalogue, { baselines: ["label-smoothing", "mixup"] });
  const whole = await runIn(catalogue, config);
  for (const at of ["baseline-label-smoothing", "baseline-mixup"]) {
    const storage = memoryStorage();
    const controller = new AbortController();
    const watch = (event: RunEvent) => {
      if (event.type === "epoch" && event.stage === at) controller.abort();
    };
    const { signal } = controller;
    await assertRejects(() => runIn(catalogue, config, { storage, watch, signal }), Interrupted);
    const { files, events } = await runIn(catalogue, config, { storage, resume: true });
    const begun = events.flatMap((event) => event.type === "stage-start" ? [[event.stage, event.step]] : []);
    assertEquals(begun[0], [at, 3]);
    for (const stage of ["baseline", "baseline-label-smoothing", "baseline-mixup"]) {
      assertEquals(await arraysOf(files, stage), await arraysOf(whole.files, stage), stage);
    }
  }
});

onBackends(
  ["cpu"],
  "run() gives label-only students the augmentation of train unless they name their own",
  async () => {
    const catalogue = toyCatalogue();
    const train = { ...toyConfig(catalogue).train, augment: { use: "jitter", sd: 0.3 }, views: 2 };
    const baselines = [{ name: "same" }, { name: "none", augment: null }];
    const { files } = await runIn(catalogue, toyConfig(catalogue, { baselines, train }));
    const plain = await runIn(
      catalogue,
      toyConfig(catalogue, { teacher: { use: "mlp", hidden: [6], train: { epochs: 1 } } }),
    );
    assertEquals(await arraysOf(files, "baseline-same"), await arraysOf(files, "baseline"));
    assertEquals(await arraysOf(files, "baseline-none"), await arraysOf(plain.files, "baseline"));
  },
);

onBackends(["cpu"], "plan() shows label-only students, and says what they are not", async () => {
  const catalogue = toyCatalogue();
  const of = async (changes: Readonly<Record<string, unknown>>) =>
    await plan(catalogue, toyConfig(catalogue, changes));
  const { stages } = await of({ baselines: ["mixup"] });
  assertEquals(stages.map(({ stage }) => stage), ["teacher", "student", "baseline", "baseline-mixup"]);
  assertEquals(stages.at(-1), { ...stages.at(-2)!, stage: "baseline-mixup" });
  assertEquals((await of({})).warnings, []);
  // Mixup has labels of its own; munge has none, and says so once for all that learn from labels alone.
  assertEquals((await of({ train: MIXUP })).warnings, []);
  const munged = (await of({ train: { augment: "munge" }, baselines: ["label-smoothing"] })).warnings;
  assertEquals(munged, [
    "the augmentation munge does not say what class a changed row is: where no teacher can say it (the same-budget " +
    "baseline, and whatever else learns from labels alone) such a row is shown as it stands",
  ]);
  const named = { baselines: [{ name: "munged", augment: { use: "all", of: ["munge", "mixup"] } }] };
  assertEquals((await of(named)).warnings.map((text) => text.slice(0, 20)), ["the augmentation all"]);
});

onBackends(
  ["cpu"],
  "run() refuses a label-only student whose loss needs a teacher, and a taken stage",
  async () => {
    const catalogue = toyCatalogue([strategyOf(async function* ({ newStudent, loss }) {
      return yield { name: "baseline-mixup", student: newStudent(), loss: loss("cross-entropy") };
    })]);
    const refuses = async (changes: Readonly<Record<string, unknown>>, message: string) => {
      const error = await assertRejects(() => plan(catalogue, toyConfig(catalogue, changes)), UserError);
      assert(error.message.includes(message), error.message);
    };
    await refuses(
      { baselines: [{ name: "soft", loss: "soft-targets" }] },
      "Cannot begin stage baseline-soft (step 1): loss soft-targets threw",
    );
    await refuses(
      { strategy: "toy-strategy", baselines: ["mixup"] },
      "baseline-mixup is a label-only student's (baselines)",
    );
  },
);
