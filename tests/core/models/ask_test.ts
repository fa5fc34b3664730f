import { assertEquals, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { inputOf } from "../../../core/data/inputs.ts";
import { askBatch, askInBatches, BATCH_ROWS } from "../../../core/models/ask.ts";
import type { LiveTeacher } from "../../../core/teacher.ts";
import { onBackends } from "../../support/backends.ts";

/** Answers the sum of a row's features, and twice that. */
const doubling: LiveTeacher = {
  name: "doubling",
  parameters: 0,
  predict: ({ inputs, members }) => {
    const logits = tf.tidy(() => {
      const sums = tf.sum(inputOf(inputs, "features"), 1, true);
      return tf.concat([sums, tf.mul(sums, members ? 3 : 2)], 1) as tf.Tensor2D;
    });
    return { logits };
  },
  dispose() {},
};

onBackends(["cpu"], "askInBatches() asks about all rows, batch by batch, and rests in between", async () => {
  const count = 2 * BATCH_ROWS + 3;
  const told: string[] = [];
  const answers: number[] = [];
  let backendUses = 0;
  await askInBatches(
    doubling,
    count,
    (from, to) => ({
      features: Float32Array.from({ length: 2 * (to - from) }, (_, i) => from + Math.floor(i / 2)),
      rows: Int32Array.from({ length: to - from }, (_, i) => from + i),
    }),
    {
      backend: { name: "cpu", use: () => void backendUses++ },
      rest: () => Promise.resolve(void told.push("rest")),
    },
    async ({ logits }, { from, rows }) => {
      told.push(`${from}: ${rows.length}`);
      answers.push(...await logits.data());
    },
  );
  assertEquals(told, ["0: 1024", "rest", "1024: 1024", "rest", "2048: 3"]);
  assertEquals(answers.filter((_, i) => i % 2 === 1), Array.from({ length: count }, (_, i) => 4 * i));
  assertEquals(backendUses >= 3, true);
  await askInBatches(doubling, 0, () => assertNever(), {}, () => assertNever());
});

function assertNever(): never {
  throw new Error("nothing was to be asked");
}

onBackends(["cpu"], "askBatch() frees what it made, also where the answer cannot be read", async () => {
  const before = tf.memory().numTensors;
  const rows = { features: Float32Array.of(1, 2, 3, 4), rows: Int32Array.of(0, 1) };
  const both = await askBatch(doubling, rows, {}, async ({ logits }, again) => {
    const { logits: more } = again({ members: true });
    try {
      return [...await logits.data(), ...await more.data()];
    } finally {
      more.dispose();
    }
  });
  assertEquals(both, [3, 6, 7, 14, 3, 9, 7, 21]);
  await assertRejects(() => askBatch(doubling, rows, {}, () => Promise.reject(new Error("no"))), Error, "no");
  const broken = { ...doubling, predict: () => assertNever() };
  await assertRejects(() => askBatch(broken, rows, {}, () => Promise.resolve()), Error, "nothing was");
  assertEquals(tf.memory().numTensors, before);
});
