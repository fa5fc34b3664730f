import { assertAlmostEquals, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { decodeArrays, encodeArrays } from "../../../core/base/checksummed.ts";
import { stillClock } from "../../../core/base/clock.ts";
import { Interrupted, UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { memoryStorage } from "../../../core/base/storage.ts";
import { batchRange, stepsPerEpoch } from "../../../core/data/batches.ts";
import { plan } from "../../../core/run/engine.ts";
import { noCheckpoint } from "../../../core/training/checkpoint.ts";
import { train } from "../../../core/training/loop.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { clouds, partOf, toyCatalogue, toyConfig, toyStages } from "../../toy.ts";
import { runIn } from "../run/runs.ts";
import { adam, CATALOGUE, STUDENT, trained } from "../training/training.ts";

/** Steps of 16 and 17 rows. */
const PART = partOf(clouds({ rows: 33 }));

Deno.test("batchRange() shows each row once, and never one alone unless batchSize is 1", () => {
  for (let rows = 1; rows < 40; rows++) {
    for (let batchSize = 1; batchSize < 45; batchSize++) {
      const steps = Array.from({ length: stepsPerEpoch({ rows, batchSize }) }, (_, i) => i);
      const batches = steps.map((step) => batchRange(step, { rows, batchSize }));
      const sizes = batches.map(([from, to]) => to - from);
      assertEquals(batches.map(([from]) => from), [0, ...batches.slice(0, -1).map(([, to]) => to)]);
      assertEquals(sizes.reduce((a, b) => a + b), rows);
      assertEquals(sizes.slice(0, -1).every((size) => size === batchSize), true);
      assertEquals(sizes.includes(1), batchSize === 1 || rows === 1, `${rows} rows by ${batchSize}`);
    }
  }
});

onBackends(EVERYWHERE, "train() lets a last row that would be alone join the batch before it", async () => {
  const sizes: number[] = [];
  const { events } = await trained({
    part: PART,
    epochs: 2,
    teacher: (live) => ({
      ...live,
      predict(batch) {
        sizes.push(batch.rows.length);
        return live.predict(batch);
      },
    }),
  });
  assertEquals(sizes, [4, 16, 17, 16, 17]);
  assertEquals(events.find((event) => event.type === "stage-start")?.steps, 4);
});

onBackends(
  ["cpu"],
  "train() leaves batch norm the variance of the rows, whatever is left of them",
  async () => {
    const part = partOf(clouds({ rows: 17 }));
    const { newStudent, loss } = toyStages(CATALOGUE, {
      features: part.width,
      student: { use: "mlp", hidden: [3], batchNorm: true },
    });
    const student = newStudent();
    try {
      const lesson = { part, epochs: 1000, batchSize: 16, optimizer: adam(0), random: seededRandom(1) };
      await train({ name: "student", student, loss: loss("cross-entropy") }, lesson, {
        seed: 1,
        events: () => {},
        clock: stillClock(),
        checkpoint: noCheckpoint(),
      });
      const [kernel] = student.model!.getLayer("hidden_1").getWeights();
      const right = tf.tidy(() => {
        const x = tf.tensor2d(part.features, [17, part.width]);
        return tf.moments(tf.matMul(x, kernel as tf.Tensor2D), 0).variance.dataSync();
      });
      const running = student.model!.getLayer("norm_1").getWeights().at(-1)!.dataSync();
      right.forEach((variance, i) => assertAlmostEquals(running[i]!, variance, 1e-3 * variance));
    } finally {
      student.dispose();
    }
  },
);

onBackends(
  ["cpu"],
  "train() goes on in joined batches with the same bytes, and not from others",
  async () => {
    const whole = await trained({ part: PART });
    for (const abortIn of [1, 2, 3, 5]) {
      const storage = memoryStorage();
      await assertRejects(() => trained({ part: PART, abortIn, storage }), Interrupted);
      assertEquals((await trained({ part: PART, storage })).state, whole.state);
    }
    const storage = memoryStorage();
    await assertRejects(() => trained({ part: PART, abortIn: 3, storage }), Interrupted);
    // As a version without the rule wrote it.
    const { header, arrays } = (await decodeArrays((await storage.read("student.ckpt"))!))!;
    const { joined: _, ...old } = header as Record<string, unknown>;
    await storage.write("student.ckpt", await encodeArrays({ header: old, arrays }));
    const { message } = await assertRejects(() => trained({ part: PART, storage }), UserError);
    assertEquals(
      message,
      "Cannot resume from memory/student.ckpt: the checkpoint must be of batches that have no last one of a single row: an " +
        "earlier version of Retort made one; remove that file to train its stage anew, or begin anew in another folder (--out)",
    );
  },
);

onBackends(
  ["cpu"],
  "batch norm refuses steps of one row, by name and before anything is trained",
  async () => {
    const catalogue = toyCatalogue();
    const of = (student: unknown, batchSize: number) =>
      toyConfig(catalogue, { student, train: { epochs: 1, batchSize } });
    const { message } = await assertRejects(() => plan(catalogue, of(STUDENT, 1)), UserError);
    assertStringIncludes(
      message,
      "Cannot train batch norm (layer norm_1) as it must see at least 2 rows in a step",
    );
    assertStringIncludes(message, "raise batchSize above 1, or leave batch norm out");
    await plan(catalogue, of(STUDENT, 2));
    await plan(catalogue, of({ use: "mlp", hidden: [3] }, 1));
  },
);

onBackends(
  ["cpu"],
  "a run plans and tells the steps that it takes, for teacher, student and baseline",
  async () => {
    // 16 of 27 rows are left to train on: one step of all.
    const catalogue = toyCatalogue([], clouds({ rows: 27 }));
    const config = toyConfig(catalogue, { train: { epochs: 2, batchSize: 15 } });
    const { stages, data } = await plan(catalogue, config);
    assertEquals(data.train, 16);
    assertEquals(stages.map(({ stage, steps }) => [stage, steps]), [["teacher", 3], ["student", 2], [
      "baseline",
      2,
    ]]);
    const { events } = await runIn(catalogue, config, { selfCheck: false });
    const told = events.flatMap((event) => event.type === "stage-start" ? [[event.stage, event.steps]] : []);
    assertEquals(told, [["teacher", 3], ["student", 2], ["baseline", 2]]);
  },
);
