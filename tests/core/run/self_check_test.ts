import { assertEquals, assertMatch, assertNotMatch, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { UserError } from "../../../core/base/errors.ts";
import { definePlugin } from "../../../core/catalogue/define.ts";
import type { RunEvent } from "../../../core/events.ts";
import type { Plugin } from "../../../core/plugin.ts";
import { memoryTargets, TARGETS, type TargetStore } from "../../../core/targets/store.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { clouds, toyCatalogue, toyConfig } from "../../toy.ts";
import { runIn, strategyOf, teacherOf } from "./runs.ts";

const TABLE = clouds({ rows: 300 });
/** Rows that are left to train on. */
const ROWS = 180;

/** How a teacher answers a row of the table. */
type Says = (label: number, row: number) => readonly number[];

const oneHot = (label: number) => [0, 1, 2].map((c) => c === label ? 5 : 0);
/** Right, and with something to say beside the label. */
const GOOD: Says = (label, row) => oneHot(label).map((logit, c) => logit + Math.sin(row * (c + 1)));

function teacher(says: Says, parameters: number, frozen: boolean): Plugin {
  return teacherOf(() => ({
    ...frozen ? { fingerprint: "print" } : {},
    parameters,
    predict({ rows }) {
      const logits = Array.from(rows, (row) => [...says(TABLE.labels[row] ?? 0, row)]);
      return { logits: tf.tensor2d(logits, [rows.length, 3]) };
    },
    dispose() {},
  }));
}

/** How a checked run differs from the usual one. */
interface Checked {
  readonly says?: Says;
  readonly parameters?: number;
  /** Whether its answers are stored. */
  readonly frozen?: boolean;
  readonly strategy?: unknown;
  readonly others?: readonly Plugin[];
  readonly targets?: TargetStore;
  readonly selfCheck?: boolean;
}

async function checked(
  {
    says = GOOD,
    parameters = 1000,
    frozen = true,
    strategy = "hinton",
    others = [],
    targets = memoryTargets(),
    selfCheck,
  }: Checked = {},
): Promise<readonly RunEvent[]> {
  const catalogue = toyCatalogue([teacher(says, parameters, frozen), ...others], TABLE);
  const config = toyConfig(catalogue, { teacher: { use: "toy-teacher" }, train: { epochs: 1 }, strategy });
  const { events } = await runIn(catalogue, config, {
    selfCheck,
    register: (scope) => scope.register(TARGETS, targets),
  });
  return events;
}

const told = (events: readonly RunEvent[]) => events.filter((event) => event.type === "self-check");

const CHECKS = [
  "the classes are in the data's order",
  "the teacher is better than the student",
  "the targets differ from labels and from uniform",
  "the teacher's answers are logits",
  "the teacher is as sure as it is right",
  "teacher and student are not swapped",
  "the soft term moves the student's weights",
  "the cached targets belong to these rows",
];

onBackends(
  ["cpu", "wasm"],
  "the self-check tells of each of its checks that passes, before the first stage",
  async () => {
    const events = await checked();
    assertEquals(told(events).map(({ check }) => check), CHECKS);
    assertEquals(
      events.map(({ type }) => type).filter((type, i, all) => type !== all[i - 1]).slice(0, 4),
      ["run-start", "labelled", "self-check", "stage-start"],
    );
    const found = told(events).map(({ found }) => found);
    assertEquals(found[0], "no class is mostly called another of the 3");
    assertMatch(
      found[1]!,
      new RegExp(
        `^it has ${ROWS} of ${ROWS} training rows right, the student before training \\d+, the most frequent class 60$`,
      ),
    );
    assertMatch(found[2]!, /^its mean confidence is 0\.9\d+ \(labels 1, uniform 0\.333\)$/);
    assertMatch(
      found[4]!,
      /^it has 100\.0 % of the training rows right, at a mean confidence of 0\.9\d+ \(uniform 0\.333\)$/,
    );
    assertMatch(found[5]!, /^1000 parameters teach 36$/);
    assertMatch(found[6]!, /^the gradient that is the teacher's has norm \d.*$/);
    assertEquals(found[7], "32 of 32 rows agree with the live teacher");
  },
);

Deno.test("the self-check lets targets pass of which only the largest logits are stored", async () => {
  const catalogue = toyCatalogue([teacher(GOOD, 1000, true)], TABLE);
  const config = { teacher: { use: "toy-teacher" }, train: { epochs: 1 }, targets: { top: 1 } };
  const { events } = await runIn(catalogue, toyConfig(catalogue, config));
  assertEquals(told(events).at(-1)?.found, "32 of 32 rows agree with the live teacher");
});

/** A store of answers that are another row's. */
async function shiftedTargets(): Promise<TargetStore> {
  const store = memoryTargets();
  const shifting: TargetStore = {
    async open(name, request) {
      const place = await store.open(name, request);
      return {
        ...place,
        async write(chunk, { logits, classes }) {
          const shifted = logits.map((_, i) => logits[(i + classes) % logits.length]!);
          await place.write(chunk, { classes, logits: shifted });
        },
      };
    },
  };
  await checked({ targets: shifting });
  return store;
}

const FAILING: Readonly<Record<string, readonly [() => Checked | Promise<Checked>, RegExp]>> = {
  "a teacher whose classes are shuffled": [
    () => ({ says: (label, row) => GOOD((label + 1) % 3, row) }),
    new RegExp(
      `the teacher's classes must be in the order of the data's: 60 of 60 rows of "class 1" are called "class 2", .*; put its outputs in the order "class 1", "class 2", "class 3"`,
    ),
  ],
  "a teacher that guesses": [
    () => ({ says: (_, row) => GOOD(Math.floor(row / 3) % 3, row) }),
    new RegExp(
      `the teacher must be better than the student that it teaches, and than guessing: it has \\d+ of ${ROWS} training rows right, the student before training \\d+, the most frequent class 60; train the teacher longer, and check that its classes`,
    ),
  ],
  "a teacher that says nothing": [
    // Just sure enough to be right.
    () => ({ says: (label) => oneHot(label).map((logit) => 1e-4 * logit) }),
    /the targets must differ from uniform: they are alike for all classes: its mean confidence is 0\.3334 \(labels 1, uniform 0\.333\); train the teacher longer, or check that its inputs reach it/,
  ],
  "a teacher that answers the labels": [
    () => ({ says: oneHot }),
    /the targets must differ from the labels: all rows of a class have the same ones: its mean confidence is 0\.98\d+ \(labels 1, uniform 0\.333\); use a teacher whose logits are not the labels themselves/,
  ],
  "a teacher smaller than the student": [
    () => ({ parameters: 35 }),
    /the teacher must not be smaller than the student; they may be swapped: 35 parameters teach 36; swap teacher and student in the config/,
  ],
  "a loss that does not hear the teacher": [
    () => ({ strategy: { use: "hinton", softWeight: 0, hardWeight: 1 } }),
    /what the teacher says must move the student's weights: the gradient that is the teacher's has norm 0.*; raise the soft weight above 0, or use a strategy without a teacher/,
  ],
  "stored targets of other rows": [
    async () => ({ targets: await shiftedTargets() }),
    /the cached targets must belong to these rows: \d+ of 32 rows agree with the live teacher, row \d+ does not; remove the stored targets/,
  ],
};

for (const [name, [given, message]] of Object.entries(FAILING)) {
  onBackends(["cpu"], `the self-check refuses ${name}, in one line with the remedy`, async () => {
    const error = await assertRejects(async () => checked(await given()), UserError);
    assertMatch(error.message, message);
    assertMatch(
      error.message,
      /^Cannot distil from toy-teacher \(self-check\): .*, or pass --no-self-check$/,
    );
    assertNotMatch(error.message, /\n/);
  });

  onBackends(["cpu"], `run() without the self-check distils from ${name}`, async () => {
    const events = await checked({ ...await given(), selfCheck: false });
    assertEquals([told(events), events.at(-1)?.type], [[], "run-end"]);
  });
}

onBackends(["cpu"], "the self-check lets a soft weight pass that grows from 0", async () => {
  const softWeight = { use: "linear", from: 0, to: 1 };
  assertEquals(told(await checked({ strategy: { use: "hinton", softWeight } })).length, CHECKS.length);
});

onBackends(["cpu"], "the self-check does not look at a strategy that has no teacher", async () => {
  const alone = strategyOf(async function* ({ newStudent, loss }) {
    return yield { name: "alone", student: newStudent(), loss: loss("cross-entropy") };
  });
  const given = { others: [alone], strategy: "toy-strategy" };
  assertEquals(told(await checked({ ...given, says: () => [0, 0, 0], parameters: 1 })), []);
});

onBackends(["cpu"], "the self-check looks once, before the first stage that has a teacher", async () => {
  const late = strategyOf(async function* ({ teacher, newStudent, loss }) {
    const student = newStudent();
    yield { name: "first", student: newStudent("first"), loss: loss("cross-entropy") };
    yield { name: "second", student, teacher, loss: loss("soft-targets") };
    return yield { name: "third", student, teacher, loss: loss("soft-targets") };
  });
  const events = await checked({ others: [late], strategy: "toy-strategy" });
  assertEquals(told(events).length, CHECKS.length);
  const order = events.map((event) =>
    event.type === "stage-start" ? event.stage : event.type === "self-check" ? "check" : ""
  ).filter((text) => text);
  assertEquals(order, [
    "first",
    ...Array<string>(CHECKS.length).fill("check"),
    "second",
    "third",
    "baseline",
  ]);
});

onBackends(
  ["cpu"],
  "the self-check moves nothing: a run has the same bytes with it and without",
  async () => {
    const weights = async (selfCheck: boolean) => {
      const catalogue = toyCatalogue();
      const { files } = await runIn(catalogue, toyConfig(catalogue), { selfCheck });
      return files.get("student/weights.bin");
    };
    assertEquals(await weights(true), await weights(false));
  },
);

onBackends(
  ["cpu"],
  "the self-check says that there is nothing stored of a teacher that is asked live",
  async () => {
    const augmented = toyCatalogue();
    const train = { epochs: 1, augment: { use: "jitter", sd: 0.1 } };
    const { events } = await runIn(augmented, toyConfig(augmented, { train }));
    assertEquals(told(events).at(-1)?.found, "there are none: teacher is asked at every step");
  },
);

onBackends(
  ["cpu"],
  "the self-check does not ask of a teacher that goes on learning to be better yet",
  async () => {
    const events = await checked({ says: (label, row) => GOOD((label + 1) % 3, row), frozen: false });
    const without = CHECKS.filter((check) => !/order|as sure/.test(check));
    assertEquals(told(events).map(({ check }) => check), without);
    assertEquals(told(events)[0]!.found, "toy-teacher goes on learning, so it need not be better yet");
  },
);

/** The self-check's word on how a strategy moves the student, for a trained teacher of so many classes. */
async function movedBy(
  strategy: unknown,
  { classes = 2, batchSize = 16, others = [] }: {
    readonly classes?: number;
    readonly batchSize?: number;
    readonly others?: readonly Plugin[];
  } = {},
): Promise<string | undefined> {
  const catalogue = toyCatalogue(others, clouds({ rows: 120, classes }));
  const changes = {
    teacher: { use: "mlp", hidden: [16], train: { epochs: 8 } },
    student: { use: "mlp", hidden: [8] },
    train: { epochs: 1, batchSize },
    strategy,
  };
  const { events } = await runIn(catalogue, toyConfig(catalogue, changes));
  return told(events).find(({ check }) => check === "the soft term moves the student's weights")?.found;
}

/** A further loss in the place of the soft targets. */
const insteadOf = (loss: unknown, hardWeight = 1) => ({
  use: "hinton",
  softWeight: 0,
  hardWeight,
  losses: { further: loss },
});

onBackends(
  EVERYWHERE,
  "the self-check refuses a gradient that is 0 but for rounding, whatever stands beside it",
  async () => {
    for (const temperature of [1, 4]) {
      for (const hardWeight of [0, 1]) {
        const loss = { use: "dist", gamma: 0, temperature };
        const { message } = await assertRejects(() => movedBy(insteadOf(loss, hardWeight)), UserError);
        assertMatch(
          message,
          /Cannot compute dist as gamma must be above 0 where there are 2 classes: current value is 0/,
        );
        await movedBy(insteadOf({ ...loss, gamma: 1 }, hardWeight));
        await movedBy(insteadOf(loss, hardWeight), { classes: 3 });
      }
    }
    // The correlation of two numbers, as one would write it.
    const naive = definePlugin({
      kind: "loss",
      name: "naive",
      summary: "For a test.",
      options: () => z.strictObject({}),
      create: () => ({ student, teacher }) => {
        const centred = (logits: tf.Tensor) => {
          const p = tf.softmax(logits);
          return tf.sub(p, tf.mean(p, 1, true));
        };
        const [a, b] = [centred(student.logits), centred(teacher!.logits)];
        const norm = (x: tf.Tensor) => tf.sqrt(tf.maximum(tf.sum(tf.square(x), 1), 1e-12));
        const correlation = tf.div(tf.sum(tf.mul(a, b), 1), tf.mul(norm(a), norm(b)));
        return tf.sub(1, tf.mean(correlation)) as tf.Scalar;
      },
    }) as Plugin;
    const others = [naive];
    await assertRejects(
      () => movedBy(insteadOf({ use: "naive" }), { others }),
      UserError,
      "which is rounding beside the loss",
    );
    await movedBy(insteadOf({ use: "naive" }), { others, classes: 3 });
  },
);

onBackends(["cpu"], "the self-check passes terms that weigh next to nothing", async () => {
  await movedBy({ use: "hinton", softWeight: 1e-7, hardWeight: 1 });
  await movedBy({ use: "hinton", softWeight: 1e-7, hardWeight: 0, temperature: 20 });
});

onBackends(["cpu"], "the self-check looks at as many rows as a step shows", async () => {
  // One row stands in no relation, but it has soft targets.
  const relations = insteadOf({ use: "rkd" });
  const { message } = await assertRejects(() => movedBy(relations, { classes: 3, batchSize: 1 }), UserError);
  assertMatch(message, /or a loss that hears the teacher with so many classes and such a batchSize/);
  await movedBy(relations, { classes: 3, batchSize: 3 });
  assertMatch(
    (await movedBy("hinton", { batchSize: 1 }))!,
    /^the gradient that is the teacher's has norm \d/,
  );
});

Deno.test("run() passes a good teacher of a table that is sorted by class, or that begins with equal rows", async () => {
  const mixed = clouds({ rows: 6000, noise: 0.5 });
  const [classes, width] = [mixed.classes.length, mixed.numeric.names.length];
  const order = Array.from({ length: mixed.rows }, (_, i) => i).sort((a, b) =>
    a % classes - b % classes || a - b
  );
  const values = Float64Array.from(
    order.flatMap((row) => [...mixed.numeric.values.subarray(row * width, (row + 1) * width)]),
  );
  const sorted = {
    ...mixed,
    numeric: { ...mixed.numeric, values },
    labels: Int32Array.from(order, (row) => row % classes),
  };
  const alike = clouds({ rows: 300 });
  const equal = {
    ...alike,
    numeric: { ...alike.numeric, values: alike.numeric.values.slice().fill(0, 0, 400) },
  };
  for (const table of [sorted, equal]) {
    const catalogue = toyCatalogue([], table);
    const config = toyConfig(catalogue, { teacher: { use: "mlp", hidden: [6], train: { epochs: 3 } } });
    assertEquals(told((await runIn(catalogue, config)).events).length, CHECKS.length);
  }
});

onBackends(
  ["cpu"],
  "a member of an ensemble that was brought along and has classes in another order is refused by its name",
  async () => {
    const turned: Says = (label, row) => GOOD((label + 1) % 3, row);
    for (const [says, isRefused] of [[turned, true], [GOOD, false]] as const) {
      const brought = teacherOf(() => ({
        fingerprint: "print",
        parameters: 1000,
        seen: "unknown",
        predict({ rows }) {
          const logits = Array.from(rows, (row) => [...says(TABLE.labels[row] ?? 0, row)]);
          return { logits: tf.tensor2d(logits, [rows.length, 3]) };
        },
        dispose() {},
      }));
      const catalogue = toyCatalogue([brought], TABLE);
      const good = { use: "mlp", hidden: [16] };
      const members = [good, good, good, { use: "toy-teacher" }];
      const teacher = { use: "ensemble", members, train: { epochs: 20 } };
      const config = toyConfig(catalogue, { teacher, train: { epochs: 1 } });
      const done = runIn(catalogue, config);
      if (!isRefused) await done;
      else {
        await assertRejects(
          () => done,
          UserError,
          `the teacher's classes must be in the order of the data's: teacher-4: `,
        );
      }
    }
  },
);
