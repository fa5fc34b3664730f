import { assert, assertEquals, assertLess, assertMatch, assertNotEquals, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { stillClock } from "../../../core/base/clock.ts";
import { Interrupted, UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { memoryStorage } from "../../../core/base/storage.ts";
import type { RunEvent } from "../../../core/events.ts";
import { labelledTeacher } from "../../../core/targets/labelled_teacher.ts";
import type { LiveTeacher } from "../../../core/teacher.ts";
import { noCheckpoint } from "../../../core/training/checkpoint.ts";
import { train } from "../../../core/training/loop.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { assertFinite } from "../../support/tensors.ts";
import { hastyClock, toyStages } from "../../toy.ts";
import {
  adam,
  CATALOGUE,
  epochsOf,
  type Given,
  PART,
  STEPS_PER_EPOCH,
  STUDENT,
  trained,
} from "./training.ts";

for (const kind of ["live", "stored"] as const) {
  onBackends(
    kind === "live" ? EVERYWHERE : ["wasm"],
    `train() keeps no tensor over a thousand steps with a ${kind} teacher`,
    async () => {
      const { rows } = PART;
      const logits = new Float32Array(3 * rows.length).map((_, i) => i % 5);
      const chunk = { rows, answers: { classes: 3, logits } };
      const counts: number[] = [];
      const before = tf.memory().numTensors;
      const { events } = await trained({
        epochs: 334,
        teacher: (live) => kind === "live" ? live : labelledTeacher("print", [chunk], live),
        watch: ({ type }) => void (type === "epoch" && counts.push(tf.memory().numTensors)),
      });
      assertEquals(tf.memory().numTensors, before);
      assertEquals(new Set(counts).size, 1, "it grows from epoch to epoch");
      const start = events.find((event) => event.type === "stage-start");
      assertEquals([counts.length, start?.steps], [334, 1002]);
    },
  );
}

onBackends(EVERYWHERE, "train() brings the loss down and tells it by epoch", async () => {
  const { events, state } = await trained({ epochs: 20 });
  const epochs = epochsOf(events);
  assertEquals(epochs.map(({ epoch }) => epoch), Array.from({ length: 20 }, (_, i) => i + 1));
  assertLess(epochs.at(-1)!.loss, 0.7 * epochs[0]!.loss);
  state.forEach((values) => assertFinite(values));
  assertEquals(events[0]!.type, "stage-start");
  assertEquals(events.at(-1), { type: "stage-end", seed: 1, stage: "student", resumed: false });
});

onBackends(EVERYWHERE, "train() gives the same bytes for the same seed, and others for another", async () => {
  const first = await trained();
  assertEquals(await trained(), first);
  assertNotEquals((await trained({ seed: 2 })).state, first.state);
});

onBackends(EVERYWHERE, "train() gives the same bytes however often it rests and saves", async () => {
  const { state } = await trained();
  assertEquals((await trained({ clock: hastyClock(), storage: memoryStorage() })).state, state);
});

onBackends(
  EVERYWHERE,
  "train() goes on from an abort in any step with the same bytes and the same losses",
  async () => {
    // With batch norm op by op, without it a step at once where the backend can.
    for (const spec of [STUDENT, { ...STUDENT, batchNorm: false }]) {
      const whole = await trained({ spec });
      const steps = 3 * STEPS_PER_EPOCH;
      for (let abortIn = 1; abortIn < steps; abortIn++) {
        const storage = memoryStorage();
        await assertRejects(() => trained({ spec, abortIn, storage }), Interrupted);
        const { state, events } = await trained({ spec, storage });
        assertEquals(state, whole.state, `aborted in step ${abortIn}`);
        assertEquals(events.find((event) => event.type === "stage-start")?.step, abortIn);
        const epochs = epochsOf(events);
        assertEquals(epochs, epochsOf(whole.events).slice(-epochs.length));
      }
    }
  },
);

onBackends(
  EVERYWHERE,
  "train() saves the same checkpoint, slots and all, whether it was resumed before or not",
  async () => {
    const [straight, resumed] = [memoryStorage(), memoryStorage()];
    await assertRejects(() => trained({ abortIn: 7, storage: straight }), Interrupted);
    await assertRejects(() => trained({ abortIn: 4, storage: resumed }), Interrupted);
    await assertRejects(() => trained({ abortIn: 3, storage: resumed }), Interrupted);
    assertEquals(resumed.files, straight.files);
  },
);

onBackends(
  EVERYWHERE,
  "train() takes a stage that is done from its checkpoint and makes no step",
  async () => {
    const storage = memoryStorage();
    const { state } = await trained({ storage });
    const refuse = (): never => {
      throw new Error("it was asked");
    };
    const again = await trained({ storage, teacher: (live) => ({ ...live, predict: refuse }) });
    assertEquals(again.state, state);
    assertEquals(again.events, [{ type: "stage-end", seed: 1, stage: "student", resumed: true }]);
  },
);

onBackends(["cpu"], "train() leaves no tensor where it is aborted, or where its loss throws", async () => {
  const before = tf.memory().numTensors;
  await assertRejects(() => trained({ abortIn: 2 }), Interrupted);
  assertEquals(tf.memory().numTensors, before);
  const fail = (): never => {
    throw new Error("as told");
  };
  await assertRejects(() => trained({ teacher: (live) => ({ ...live, predict: fail }) }), Error, "as told");
  assertEquals(tf.memory().numTensors, before);
});

onBackends(
  EVERYWHERE,
  "train() stops where the loss is not finite, and names the stage and the epoch",
  async () => {
    const storage = memoryStorage();
    const { message } = await assertRejects(() => trained({ optimizer: adam(1e30), storage }), UserError);
    // The WASM backend makes numbers of some NaN, so that it shows in the weights alone.
    assertMatch(
      message,
      /^Cannot train student as its (loss|weights) must be finite: .* in epoch \d; lower the learning rate$/,
    );
    assertEquals(storage.files.size, 0, "a checkpoint of a lost stage");
  },
);

onBackends(
  EVERYWHERE,
  "train() shows each row once in an epoch, the rest of them in a last small step",
  async () => {
    const shown: number[] = [];
    const sizes: number[] = [];
    const labels: boolean[] = [];
    const teacher = (live: LiveTeacher): LiveTeacher => ({
      ...live,
      predict(batch) {
        shown.push(...batch.rows);
        sizes.push(batch.rows.length);
        const features = batch.inputs["features"]!.dataSync();
        batch.rows.forEach((row, i) => {
          const [from, to] = [row * PART.width, (row + 1) * PART.width];
          labels.push(
            PART.features.subarray(from, to).every((value, j) => value === features[i * PART.width + j]),
          );
        });
        return live.predict(batch);
      },
    });
    await trained({ epochs: 2, teacher });
    // Four rows are asked about before the first step, to try the loss.
    assertEquals(sizes, [4, 16, 16, 12, 16, 16, 12]);
    const [first, second] = [shown.slice(4, 48), shown.slice(48)];
    const all = Array.from(PART.rows);
    assertEquals([first, second].map((rows) => rows.toSorted((a, b) => a - b)), [all, all]);
    assertNotEquals(first, second, "the order must differ from epoch to epoch");
    assertNotEquals(first, all, "the order must be random");
    assert(labels.every((isSame) => isSame), "a row is shown with another's features");
  },
);

onBackends(
  ["cpu"],
  "train() weighs each row alike in an epoch's loss, the last small step's too",
  async () => {
    // With a learning rate of 0 and no dropout the loss of an epoch is that of all rows.
    const { newStudent, loss } = toyStages(CATALOGUE, { features: PART.width });
    const student = newStudent();
    const events: RunEvent[] = [];
    const lesson = { part: PART, epochs: 1, optimizer: adam(0), random: seededRandom(1) };
    for (const batchSize of [44, 16]) {
      await train({ name: "student", student, loss: loss("cross-entropy") }, { ...lesson, batchSize }, {
        seed: 1,
        events: (event) => void events.push(event),
        clock: stillClock(),
        checkpoint: noCheckpoint(),
      });
    }
    student.dispose();
    const [whole, inSteps] = epochsOf(events).map(({ loss }) => loss);
    assertLess(Math.abs(whole! - inSteps!), 1e-6 * whole!);
  },
);

onBackends(
  ["cpu"],
  "train() augments rows anew at each step, and then asks the teacher of no stored row",
  async () => {
    const rows: number[][] = [];
    const seen: number[] = [];
    const teacher = (live: LiveTeacher): LiveTeacher => ({
      ...live,
      predict(batch) {
        rows.push([...new Set(batch.rows)]);
        seen.push(batch.inputs["features"]!.dataSync()[0]!);
        return live.predict(batch);
      },
    });
    const given: Given = {
      epochs: 2,
      teacher,
      augment: { apply: ({ features }, random) => void (features[0] = random.uniform()) },
    };
    const before = PART.features.slice();
    const { state } = await trained(given);
    // The rows on which the loss is tried are shown as they stand.
    assertEquals(rows, [[0, 1, 2, 3], ...Array(6).fill([-1])]);
    assertEquals(new Set(seen).size, 7);
    assertEquals(PART.features, before, "it changed the rows themselves");
    const storage = memoryStorage();
    await assertRejects(() => trained({ ...given, storage, abortIn: 4 }), Interrupted);
    assertEquals((await trained({ ...given, storage })).state, state);
  },
);

onBackends(
  ["cpu"],
  "train() gives the optimizer the schedule's progress, from 0 to just under 1",
  async () => {
    const asked: number[] = [];
    const optimizer = adam();
    await trained({
      optimizer: { ...optimizer, learningRate: (progress) => (asked.push(progress), 0.01) },
    });
    assertEquals(asked, Array.from({ length: 9 }, (_, step) => step / 9));
  },
);

onBackends(
  ["cpu"],
  "train() gives the optimizer the number of the update, for each variable in turn",
  async () => {
    const seen: Record<string, number[]> = {};
    const optimizer = adam();
    await trained({
      optimizer: {
        ...optimizer,
        update(update) {
          (seen[update.variable.name] ??= []).push(update.step);
          optimizer.update(update);
        },
      },
    });
    const all = Object.values(seen);
    assertEquals([all.length, new Set(all.map((steps) => steps.join())).size], [8, 1]);
    assertEquals(all[0], [1, 2, 3, 4, 5, 6, 7, 8, 9]);
  },
);

onBackends(
  ["cpu"],
  "train() gives dropout another stream at each step, and the same ones again",
  async () => {
    const drawn = async () => {
      const bits: number[] = [];
      await trained({
        student: (student) => ({
          ...student,
          forward(inputs, mode) {
            bits.push(mode.random!.split("probe").bits());
            return student.forward(inputs, mode);
          },
        }),
      });
      return bits;
    };
    const first = await drawn();
    // Three for trying the loss and its two terms, alike, and one for each step; to measure the two terms in the first and the last epoch the
    // student is run twice more, with the masks of the step.
    assertEquals([first.length, new Set(first).size], [3 + 9 + 2 * 2, 1 + 9]);
    assertEquals(await drawn(), first);
  },
);
