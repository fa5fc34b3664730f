import {
  assert,
  assertEquals,
  assertGreater,
  assertMatch,
  assertNotEquals,
  assertNotMatch,
  assertRejects,
} from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { decodeArrays } from "../../../core/base/checksummed.ts";
import { Interrupted, UserError } from "../../../core/base/errors.ts";
import { memoryStorage } from "../../../core/base/storage.ts";
import type { ResolvedConfig } from "../../../core/catalogue/config.ts";
import { CLOCK, type Container, EVENTS } from "../../../core/catalogue/container.ts";
import { definePlugin } from "../../../core/catalogue/define.ts";
import { inputOf } from "../../../core/data/inputs.ts";
import type { RunEvent } from "../../../core/events.ts";
import type { Batch } from "../../../core/outputs.ts";
import type { Plugin } from "../../../core/plugin.ts";
import { plan } from "../../../core/run/engine.ts";
import type { LabelledTable } from "../../../core/table.ts";
import { memoryTargets, TARGETS } from "../../../core/targets/store.ts";
import type { LiveTeacher } from "../../../core/teacher.ts";
import { onBackends } from "../../support/backends.ts";
import { clouds, hastyClock, memoryScope, toyCatalogue, toyConfig } from "../../toy.ts";
import { type Result, runIn, teacherOf } from "./runs.ts";

const ENSEMBLE = { use: "ensemble", members: 2, of: { use: "mlp", hidden: [4] }, train: { epochs: 1 } };
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

onBackends(
  ["cpu", "wasm"],
  "run() gives the report of the contract and writes the run's folder",
  async () => {
    const catalogue = toyCatalogue();
    const config = toyConfig(catalogue, { teacher: ENSEMBLE, backend: tf.getBackend(), seeds: 2 });
    let now = 0;
    // Each look at the clock is a millisecond later.
    const clock = { now: () => now++, rest: () => Promise.resolve() };
    const { report, files } = await runIn(catalogue, config, {
      where: "runs/toy",
      register: (scope) => scope.register(CLOCK, clock),
    });
    const spread = (value: { readonly mean: number; readonly sd: number }) => {
      assert(Number.isFinite(value.mean) && value.sd >= 0, JSON.stringify(value));
    };
    const { teachers, ensemble, baseline, student } = report;
    for (const model of [...teachers, ensemble, baseline, student]) {
      [model.accuracy, model.nll, model.ece].forEach(spread);
      assert(model.accuracy.mean >= 0 && model.accuracy.mean <= 1);
      assertEquals(model.bytes, 4 * model.parameters);
      const latency = model.latency_ms!;
      assert(latency.single > 0 && latency.batch256 > 0);
    }
    spread(student.agreement);
    assertEquals(teachers.map(({ name }) => name), ["teacher-1", "teacher-2"]);
    assertEquals([report.name, report.backend, report.seeds], ["toy", tf.getBackend(), [1, 2]]);
    assertEquals(report.data, { train: 36, validation: 6, test: 18, features: 4, classes: 3 });
    assertEquals(ensemble.parameters, 2 * (4 * 4 + 4 + 4 * 3 + 3));
    assertEquals(report.compression, ensemble.parameters / student.parameters);
    assertEquals(baseline.parameters, student.parameters);
    assertEquals(report.speedup, 1);
    assertEquals([report.counts.rows, report.student_path], [2 * 18, "runs/toy/student"]);
    assertGreater(report.seconds, 0);
    assertEquals(
      [...files.keys()].filter((path) => !path.startsWith("checkpoint/")).sort(),
      [
        "checksums.json",
        "config.json",
        "report.html",
        "report.json",
        ...["README.md", "dataset.json", "labels.json"].map((file) => `student/${file}`),
        ...["student", "teachers/teacher-1", "teachers/teacher-2"].flatMap((folder) =>
          [
            "architecture.json",
            "checksums.json",
            "model.json",
            "preprocessing.json",
            "seen.json",
            "weights.bin",
          ].map((file) => `${folder}/${file}`)
        ),
      ].sort(),
    );
    assertEquals(JSON.parse(textOf(files.get("report.json"))), JSON.parse(JSON.stringify(report)));
    assertEquals(JSON.parse(textOf(files.get("config.json"))), JSON.parse(JSON.stringify(config)));
    assertEquals(files.get("student/weights.bin")!.length, student.bytes);
  },
);

Deno.test("run() tells what happens, in order", async () => {
  const catalogue = toyCatalogue();
  const { events, report } = await runIn(catalogue, toyConfig(catalogue, { teacher: ENSEMBLE }));
  const told = events.map((event) =>
    "stage" in event
      ? `${event.type} ${event.stage}`
      : event.type === "evaluated"
      ? `${event.type} ${event.model}`
      : event.type === "labelled"
      ? `${event.type} ${event.teacher} ${event.rows}`
      : event.type
  );
  const stage = (name: string, epochs: number) => [
    `stage-start ${name}`,
    ...Array<string>(epochs).fill(`epoch ${name}`),
    `stage-end ${name}`,
  ];
  assertEquals(told, [
    "run-start",
    ...stage("teacher-1", 1),
    ...stage("teacher-2", 1),
    "labelled ensemble 36",
    ...Array<string>(8).fill("self-check"),
    ...stage("student", 2),
    ...stage("baseline", 2),
    ...["teacher-1", "teacher-2", "ensemble", "baseline", "student"].map((model) => `evaluated ${model}`),
    "run-end",
  ]);
  assertEquals(events.at(-1), { type: "run-end", report });
});

/** A strategy that teaches the labels alone, as the baseline learns them. */
const ALONE: Plugin = definePlugin({
  kind: "strategy",
  name: "alone",
  summary: "For a test.",
  options: () => z.strictObject({}),
  create: () => ({
    async *stages({ newStudent, loss }) {
      return yield { name: "alone", student: newStudent(), loss: loss("cross-entropy") };
    },
  }),
}) as Plugin;

Deno.test("run() trains the baseline from the student's weights, on the same rows in the same order", async () => {
  const catalogue = toyCatalogue([ALONE]);
  const student = { use: "mlp", hidden: [5], dropout: 0.5, batchNorm: true };
  const train = { epochs: 3, batchSize: 10, augment: { use: "jitter", sd: 0.3 } };
  const { files, report } = await runIn(
    catalogue,
    toyConfig(catalogue, { strategy: "alone", student, train }),
  );
  const weights = async (stage: string) =>
    (await decodeArrays(files.get(`checkpoint/seed-1/${stage}.ckpt`)!))!.arrays;
  // The same training from the same weights is the same student: any difference would show.
  assertEquals(await weights("alone"), await weights("baseline"));
  assertEquals(report.student.nll, report.baseline.nll);
  assertEquals(report.recovered?.value ?? 0, 0);
});

Deno.test("run() gives the baseline the budget of the student, whatever the teacher's is", async () => {
  const catalogue = toyCatalogue();
  const { events } = await runIn(catalogue);
  const steps = events.flatMap((event) =>
    event.type === "stage-start" ? [[event.stage, event.epochs, event.steps]] : []
  );
  assertEquals(steps, [["teacher", 3, 9], ["student", 2, 6], ["baseline", 2, 6]]);
});

/** A teacher plugin that counts how often each row is asked for. Its answers are alike for all classes. */
function countingTeacher(fingerprint?: string) {
  const asked = new Map<number, number>();
  const plugin = definePlugin({
    kind: "teacher",
    name: "counting",
    summary: "For a test.",
    options: () => z.strictObject({}),
    create: () => ({
      name: "counting",
      // deno-lint-ignore require-yield -- it needs no training
      async *stages({ classes }): AsyncGenerator<never, LiveTeacher> {
        return await Promise.resolve({
          name: "counting",
          ...fingerprint === undefined ? {} : { fingerprint },
          parameters: 1,
          predict({ inputs, rows }: Batch) {
            for (const row of rows) asked.set(row, (asked.get(row) ?? 0) + 1);
            return {
              logits: tf.tidy(() =>
                tf.tile(tf.sum(inputOf(inputs, "features"), 1, true), [1, classes]) as tf.Tensor2D
              ),
            };
          },
          dispose() {},
        });
      },
    }),
  });
  return { plugin: plugin as Plugin, asked };
}

/** The rows of each part for a config's first seed, found from what its training and its test ask for. */
async function labelledRows(fingerprint: string | undefined, epochs: number, targets = memoryTargets()) {
  const { plugin, asked } = countingTeacher(fingerprint);
  const catalogue = toyCatalogue([plugin]);
  const config = toyConfig(catalogue, { teacher: { use: "counting" }, train: { epochs } });
  const { events } = await runIn(catalogue, config, {
    register: (scope) => scope.register(TARGETS, targets),
    // The plan asks about a few rows, too, and so does the check, which a teacher that says nothing does not pass.
    watch: ({ type }) => type === "run-start" && asked.clear(),
    selfCheck: false,
  });
  const stored = events.filter((event) => event.type === "labelled");
  return { asked, stored };
}

Deno.test("run() asks a frozen teacher for each training row once, over all epochs", async () => {
  const { asked, stored } = await labelledRows("0".repeat(64), 5);
  assertEquals(stored.length, 1);
  // Those of the other parts are asked more often: as a teacher's and as the whole ensemble's, and for the latency.
  const once = [...asked.values()].filter((times) => times === 1);
  assertEquals([asked.size, once.length], [60, 36]);
});

Deno.test("run() asks a teacher that has no fingerprint at every step", async () => {
  const { asked, stored } = await labelledRows(undefined, 5);
  assertEquals(stored.length, 0);
  const timesOf = (times: number) => [...asked.values()].filter((count) => count === times).length;
  // Four of the 36 rows are asked about once more, to try the loss before the first step.
  assertEquals([timesOf(5), timesOf(6)], [32, 4]);
});

Deno.test("run() takes a frozen teacher's answers from the store where they are", async () => {
  const targets = memoryTargets();
  await labelledRows("0".repeat(64), 1, targets);
  const again = await labelledRows("0".repeat(64), 1, targets);
  assertEquals([again.stored.length, again.asked.size], [0, 60 - 36]);
  const other = await labelledRows("1".repeat(64), 1, targets);
  assertEquals([other.stored.length, other.asked.size], [1, 60]);
});

Deno.test("run() uses a plugin that a child container has in its place, and leaves the catalogue's alone", async () => {
  const catalogue = toyCatalogue();
  const config = toyConfig(catalogue);
  const { files: before } = await runIn(catalogue, config);
  let made = 0;
  const double: Plugin = definePlugin({
    kind: "loss",
    name: "cross-entropy",
    summary: "For a test.",
    options: () => z.strictObject({ labelSmoothing: z.number().default(0) }),
    create: () => {
      made++;
      return ({ student }) => tf.mean(tf.square(student.logits)) as tf.Scalar;
    },
  }) as Plugin;
  const token = catalogue.tokenOf("loss", "cross-entropy")!;
  const { files } = await runIn(catalogue, config, { register: (scope) => scope.register(token, double) });
  assertGreater(made, 0);
  assertNotEquals(files.get("student/weights.bin"), before.get("student/weights.bin"));
  const { files: after } = await runIn(catalogue, config);
  assertEquals(after.get("student/weights.bin"), before.get("student/weights.bin"));
});

Deno.test("run() meets no other run in the process", async () => {
  const catalogue = toyCatalogue();
  const configs = [{ seed: 1 }, { seed: 2, teacher: ENSEMBLE }, {
    seed: 1,
    strategy: { use: "hinton", temperature: 1 },
  }]
    .map((changes) => toyConfig(catalogue, changes));
  const models = ({ files, events }: Result) => ({
    files: [...files].filter(([path]) => /weights|checkpoint/.test(path)),
    losses: events.filter(({ type }) => type === "epoch" || type === "evaluated"),
  });
  const register = (scope: Container) => void scope.register(CLOCK, hastyClock());
  const together = await Promise.all(configs.map((config) => runIn(catalogue, config, { register })));
  for (const [i, config] of configs.entries()) {
    assertEquals(models(together[i]!), models(await runIn(catalogue, config, { register })));
  }
});

Deno.test("run() meets no run on another backend", async () => {
  const catalogue = toyCatalogue();
  const configs = ["cpu", "wasm"].map((backend) => toyConfig(catalogue, { backend, train: { epochs: 6 } }));
  const register = (scope: Container) => void scope.register(CLOCK, hastyClock());
  const weights = async (config: ResolvedConfig) =>
    (await runIn(catalogue, config, { register })).files.get("student/weights.bin");
  const alone = [await weights(configs[0]!), await weights(configs[1]!)];
  assertNotEquals(alone[0], alone[1], "the backends do not differ, so this test shows nothing");
  assertEquals(await Promise.all(configs.map(weights)), alone);
});

Deno.test("plan() trains nothing, writes nothing and tells the stages that run() has", async () => {
  const catalogue = toyCatalogue();
  const config = toyConfig(catalogue, { teacher: ENSEMBLE, seeds: 3, seed: 5 });
  const { scope, storage } = memoryScope(catalogue);
  const events: RunEvent[] = [];
  scope.register(EVENTS, (event) => void events.push(event));
  const before = tf.memory().numTensors;
  const planned = await plan(catalogue, config, { scope });
  assertEquals([events.length, storage.files.size, tf.memory().numTensors - before], [0, 0, 0]);
  assertEquals(planned.seeds, [5, 6, 7]);
  assertEquals(planned.data, { train: 36, validation: 6, test: 18, features: 4, classes: 3 });
  const { events: told } = await runIn(catalogue, toyConfig(catalogue, { teacher: ENSEMBLE, seed: 5 }));
  const stages = told.flatMap((event) =>
    event.type === "stage-start"
      ? [{ stage: event.stage, parameters: event.parameters, epochs: event.epochs, steps: event.steps }]
      : []
  );
  assertEquals([...planned.stages], stages);
  const start = told[0]!;
  assert(start.type === "run-start");
  assertEquals(start.stages, planned.stages);
});

Deno.test("run() writes nothing where the plan does not work out", async () => {
  const failing: Plugin = definePlugin({
    kind: "strategy",
    name: "failing",
    summary: "For a test.",
    options: () => z.strictObject({}),
    create: () => ({
      // deno-lint-ignore require-yield -- it fails first
      async *stages() {
        await Promise.reject(new UserError("as told"));
        throw new Error("not here");
      },
    }),
  }) as Plugin;
  const catalogue = toyCatalogue([failing]);
  const before = tf.memory().numTensors;
  for (
    const changes of [
      { strategy: "failing" },
      { train: { batchSize: 61 } },
      { data: { use: "toy", split: { test: 0.98, validation: 0 } } },
    ]
  ) {
    const storage = memoryStorage();
    const error = await assertRejects(
      () => runIn(catalogue, toyConfig(catalogue, changes), { storage }),
      UserError,
    );
    assertNotMatch(error.message, /\n/);
    assertEquals(storage.files.size, 0, JSON.stringify(changes));
  }
  assertEquals(tf.memory().numTensors, before);
});

Deno.test("run() refuses a batch larger than the data, with both numbers", async () => {
  const catalogue = toyCatalogue();
  const config = toyConfig(catalogue, { train: { batchSize: 61 } });
  const { message } = await assertRejects(() => runIn(catalogue, config), UserError);
  assertMatch(message, /batchSize must be at most the number of rows \(60\): current value is 61$/);
});

Deno.test("run() refuses a strategy that has two stages of one name", async () => {
  const twice: Plugin = definePlugin({
    kind: "strategy",
    name: "twice",
    summary: "For a test.",
    options: () => z.strictObject({}),
    create: () => ({
      async *stages({ newStudent, loss }) {
        yield { name: "one", student: newStudent("first"), loss: loss("cross-entropy") };
        return yield { name: "one", student: newStudent("second"), loss: loss("cross-entropy") };
      },
    }),
  }) as Plugin;
  const catalogue = toyCatalogue([twice]);
  const { message } = await assertRejects(() =>
    runIn(catalogue, toyConfig(catalogue, { strategy: "twice" }))
  );
  assertMatch(message, /strategy twice: .* must have a name of its own: one is there twice/);
});

/** The usual table with other features in some rows. */
function changed(table: LabelledTable, rows: ReadonlySet<number>): LabelledTable {
  const width = table.numeric.names.length;
  const values = Float64Array.from(
    table.numeric.values,
    (value, at) => rows.has(Math.floor(at / width)) ? 1000 * value + 7 : value,
  );
  return { ...table, numeric: { ...table.numeric, values } };
}

Deno.test("run() fits its preprocessing and its models on the training rows alone", async () => {
  const { asked } = await labelledRows("0".repeat(64), 1);
  const held = new Set([...asked].filter(([, times]) => times > 1).map(([row]) => row));
  assertEquals(held.size, 18 + 6);
  const learned = async (table: LabelledTable) => {
    const { files, report } = await runIn(toyCatalogue([], table));
    return {
      learned: ["student/weights.bin", "student/preprocessing.json", "teachers/teacher/weights.bin"]
        .map((file) => files.get(file)),
      nll: report.student.nll,
    };
  };
  const usual = await learned(clouds());
  const other = await learned(changed(clouds(), held));
  assertEquals(other.learned, usual.learned);
  assertNotEquals(other.nll, usual.nll, "the test rows were not changed");
  const training = [...asked].find(([row, times]) => times === 1 && !held.has(row))![0];
  assertNotEquals((await learned(changed(clouds(), new Set([training])))).learned, usual.learned);
});

Deno.test("run() on an abort rejects with Interrupted, leaves no report, and goes on when asked to", async () => {
  const catalogue = toyCatalogue();
  const config = toyConfig(catalogue);
  const { files: whole } = await runIn(catalogue, config);
  const storage = memoryStorage();
  const controller = new AbortController();
  controller.abort();
  await assertRejects(() => runIn(catalogue, config, { storage, signal: controller.signal }), Interrupted);
  assertEquals([storage.files.has("report.json"), storage.files.has("config.json")], [false, true]);
  await assertRejects(() => runIn(catalogue, config, { storage }), UserError, "unfinished run");
  const { files } = await runIn(catalogue, config, { storage, resume: true });
  assertEquals(files.get("student/weights.bin"), whole.get("student/weights.bin"));
});

Deno.test("run() gives back the report of a run that is finished, and trains nothing", async () => {
  const catalogue = toyCatalogue();
  const storage = memoryStorage();
  const { report } = await runIn(catalogue, undefined, { storage });
  const again = await runIn(catalogue, undefined, { storage, resume: true });
  assertEquals(JSON.stringify(again.report), JSON.stringify(report));
  assertEquals(again.events, []);
});

Deno.test("run() refuses a folder of another config, says what differs and touches nothing", async () => {
  const catalogue = toyCatalogue();
  const storage = memoryStorage();
  await runIn(catalogue, undefined, { storage });
  const before = new Map(storage.files);
  const config = toyConfig(catalogue, { student: { use: "mlp", hidden: [4] } });
  for (const resume of [false, true]) {
    const { message } = await assertRejects(
      () => runIn(catalogue, config, { storage, resume, where: "here" }),
      UserError,
    );
    assertMatch(
      message,
      /here: .*student\.hidden\[0\] is 3 there and 4 here; name another folder with --out$/,
    );
  }
  assertEquals(storage.files, before);
});

Deno.test("run() refuses a checkpoint of other data, though the config is the same", async () => {
  const storage = memoryStorage();
  const controller = new AbortController();
  controller.abort();
  const first = toyCatalogue();
  await assertRejects(() => runIn(first, undefined, { storage, signal: controller.signal }), Interrupted);
  const second = toyCatalogue([], clouds({ seed: 8 }));
  const { message } = await assertRejects(
    () => runIn(second, undefined, { storage, resume: true }),
    UserError,
  );
  assertMatch(message, /checkpoint\/seed-1\/teacher\.ckpt: the checkpoint must be of this config and data/);
});

Deno.test("run() keeps the models of the first seed, whichever is best", async () => {
  const catalogue = toyCatalogue();
  const [one, three] = [{ seed: 4 }, { seed: 4, seeds: 3 }].map((changes) => toyConfig(catalogue, changes));
  const { files: single } = await runIn(catalogue, one);
  const { files: several, report } = await runIn(catalogue, three);
  assertEquals(several.get("student/weights.bin"), single.get("student/weights.bin"));
  assertEquals(report.seeds, [4, 5, 6]);
});

Deno.test("run() takes all training rows for a batch where they are fewer than it asks for", async () => {
  const catalogue = toyCatalogue();
  const { stages } = await plan(catalogue, toyConfig(catalogue, { train: { epochs: 4, batchSize: 60 } }));
  assertEquals(stages.find(({ stage }) => stage === "student")?.steps, 4);
});

for (const strategy of ["hinton", { use: "self", method: "ema" }]) {
  Deno.test(`run() refuses a checkpoint of another frozen teacher, also beside a live one: ${JSON.stringify(strategy)}`, async () => {
    const taughtBy = (factor: number) => {
      const teacher = teacherOf(({ classes }) => ({
        fingerprint: `times ${factor}`,
        parameters: 1000,
        predict: ({ inputs }) => ({
          logits: tf.tidy(() =>
            tf.mul(tf.slice(inputOf(inputs, "features"), [0, 0], [-1, classes]), factor)
          ) as tf.Tensor2D,
        }),
        dispose() {},
      }));
      const catalogue = toyCatalogue([teacher]);
      return [catalogue, toyConfig(catalogue, { strategy, teacher: { use: "toy-teacher" } })] as const;
    };
    const storage = memoryStorage();
    const controller = new AbortController();
    controller.abort();
    const { signal } = controller;
    await assertRejects(() => runIn(...taughtBy(3), { storage, signal, selfCheck: false }), Interrupted);
    const { message } = await assertRejects(
      () => runIn(...taughtBy(-3), { storage, resume: true, selfCheck: false }),
      UserError,
    );
    assertMatch(message, /student\.ckpt: the checkpoint must be learned from these soft targets/);
  });
}
