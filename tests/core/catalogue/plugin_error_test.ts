import {
  assert,
  assertEquals,
  assertInstanceOf,
  assertMatch,
  assertNotMatch,
  assertRejects,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { Interrupted, OptionsError, UserError } from "../../../core/base/errors.ts";
import { memoryStorage } from "../../../core/base/storage.ts";
import { definePlugin } from "../../../core/catalogue/define.ts";
import {
  blame,
  blamed,
  isOutgrown,
  makerOf,
  mark,
  PluginError,
} from "../../../core/catalogue/plugin_error.ts";
import { inputOf } from "../../../core/data/inputs.ts";
import type { Context, Plugin, Products } from "../../../core/plugin.ts";
import type { Kind } from "../../../core/spec.ts";
import { onBackends } from "../../support/backends.ts";
import { clouds, toyCatalogue, toyConfig } from "../../toy.ts";
import { runIn, strategyOf, teacherOf } from "../run/runs.ts";

Deno.test("blamed() tells a defect with the plugin, the error's name, its first line and its place", () => {
  const error = blamed("loss mine", new TypeError("first line\nsecond line"));
  assertInstanceOf(error, PluginError);
  assertMatch(
    error.message,
    /^loss mine threw TypeError: first line \(plugin_error_test\.ts:\d+:\d+\)$/,
  );
  assertInstanceOf(error.cause, TypeError);
});

Deno.test("blamed() keeps the text of what is said to the user", () => {
  for (
    const said of [new UserError("the text"), new OptionsError("it", [{ path: ["x"], rule: "must be y" }])]
  ) {
    const error = blamed("loss mine", said);
    assertInstanceOf(error, PluginError);
    assertEquals(error.message, `loss mine: ${said.message}`);
  }
});

Deno.test("blamed() tells what is no error, and an error that has no place", () => {
  assertEquals((blamed("loss mine", "a text") as Error).message, "loss mine threw an error: a text");
  const placeless = new Error("as told");
  delete placeless.stack;
  assertEquals((blamed("loss mine", placeless) as Error).message, "loss mine threw Error: as told");
});

Deno.test("blame() names the innermost plugin, once, and gives what the task gives", () => {
  assertEquals(blame("loss mine", () => 3), 3);
  const fail = () => {
    throw new Error("as told");
  };
  const error = assertThrows(() => blame("strategy outer", () => blame("loss inner", fail)), PluginError);
  assertMatch(error.message, /^loss inner threw Error: as told/);
});

Deno.test("blame() blames nobody for a stop or for the memory", () => {
  for (
    const error of [
      new Interrupted("interrupted"),
      new RangeError("Array buffer allocation failed"),
      new RangeError("Invalid array length"),
      new WebAssembly.RuntimeError("memory access out of bounds"),
    ]
  ) {
    const fail = () => {
      throw error;
    };
    try {
      blame("loss mine", fail);
      assert(false, "it must throw");
    } catch (thrown) {
      assertStrictEquals(thrown, error);
    }
  }
  assertEquals(isOutgrown(new RangeError("Cannot look up soft targets as the row must be labelled")), false);
  assertEquals(isOutgrown(new Error("Invalid array length")), false);
});

Deno.test("makerOf() gives the first plugin that a product was marked with", () => {
  const product = {};
  assertEquals(makerOf(product, "somebody"), "somebody");
  assertStrictEquals(mark(product, "loss mine"), product);
  assertEquals(makerOf(mark(product, "loss other"), "somebody"), "loss mine");
  assertEquals([Object.keys(product), makerOf(mark(Object.freeze({}), "x"), "somebody")], [[], "somebody"]);
});

/** Whether the plugins of these tests throw: not while a run plans, and not once they are mended. */
interface Fuse {
  lit: boolean;
  /** What is thrown. */
  error(): unknown;
}

function fused(fuse: Fuse): void {
  if (fuse.lit) throw fuse.error();
}

function plugin<K extends Kind>(kind: K, name: string, create: (context: Context) => Products[K]): Plugin {
  return definePlugin({
    kind,
    name,
    summary: "For a test.",
    options: () => z.strictObject({}),
    create: (_, context) => create(context),
  }) as Plugin;
}

/** Plugins of each kind that work until the fuse is lit, and the part of a config that names each. */
const FRAGILE: Readonly<
  Record<string, readonly [make: (fuse: Fuse) => Plugin, config: Readonly<Record<string, unknown>>]>
> = {
  "loss fragile": [
    (fuse) =>
      plugin("loss", "fragile", () => ({ student }) => {
        fused(fuse);
        return tf.mean(student.logits);
      }),
    { strategy: { use: "hinton", losses: { mine: "fragile" } } },
  ],
  "teacher toy-teacher": [
    (fuse) =>
      teacherOf(({ classes, features }) => ({
        parameters: 1000,
        predict({ inputs }) {
          fused(fuse);
          const by = tf.tensor2d(Array.from({ length: features * classes }, (_, i) => i % 7), [
            features,
            classes,
          ]);
          return {
            logits: tf.tidy(() =>
              tf.matMul(inputOf<tf.Tensor2D>(inputs, "features"), by.mul(0.1)) as tf.Tensor2D
            ),
          };
        },
        dispose() {},
      })),
    { teacher: { use: "toy-teacher" } },
  ],
  "student fragile": [
    (fuse) =>
      plugin("student", "fragile", (context) => (shape) => {
        const student = context.make("student", { use: "mlp", hidden: [3] })(shape);
        return {
          ...student,
          forward(inputs, mode) {
            if (mode.training) fused(fuse);
            return student.forward(inputs, mode);
          },
        };
      }),
    { student: "fragile" },
  ],
  "optimizer fragile": [
    (fuse) =>
      plugin("optimizer", "fragile", (context) => {
        const adam = context.make("optimizer", "adam");
        return {
          ...adam,
          update(update) {
            fused(fuse);
            adam.update(update);
          },
        };
      }),
    { train: { epochs: 2, batchSize: 16, optimizer: "fragile" } },
  ],
  "augmentation fragile": [
    (fuse) => plugin("augmentation", "fragile", () => () => ({ apply: () => fused(fuse) })),
    { train: { epochs: 2, batchSize: 16, augment: "fragile" } },
  ],
  "scheduler fragile": [
    (fuse) =>
      plugin("scheduler", "fragile", () => (progress) => {
        fused(fuse);
        return 0.01 * (1 - progress);
      }),
    { train: { epochs: 2, batchSize: 16, optimizer: { use: "adam", learningRate: "fragile" } } },
  ],
};

/** The error of a run in which the plugin throws from the student's first step on. */
async function failure(of: string, error: () => unknown): Promise<Error> {
  const [make, changes] = FRAGILE[of]!;
  const fuse: Fuse = { lit: false, error };
  const catalogue = toyCatalogue([make(fuse)], clouds({ rows: 300 }));
  return await assertRejects(() =>
    runIn(catalogue, toyConfig(catalogue, changes), {
      // The teacher of one of them says nothing that is so.
      selfCheck: of !== "teacher toy-teacher",
      watch: (event) => event.type === "stage-start" && (fuse.lit = event.stage === "student"),
    }), Error);
}

for (const name of Object.keys(FRAGILE)) {
  const remedy = name.startsWith("optimizer")
    ? ""
    : "; its checkpoint is kept: mend the plugin and go on with --resume";

  onBackends(
    ["cpu"],
    `what a ${name} throws is told with its name, the stage, the step and the place`,
    async () => {
      const { message } = await failure(name, () => new TypeError("as told"));
      const line = message.match(/^(.*) \(plugin_error_test\.ts:\d+:\d+\)(.*)$/);
      assertEquals(
        [line?.[1], line?.[2]],
        [`Cannot go on with stage student in step 1: ${name} threw TypeError: as told`, remedy],
        message,
      );
    },
  );
}

onBackends(["cpu"], "what a loss says to the user stands as it is, with its name", async () => {
  const error = await failure("loss fragile", () => new UserError("the user should know"));
  assertInstanceOf(error, UserError);
  assertEquals(
    error.message,
    "Cannot go on with stage student in step 1: loss fragile: the user should know; its checkpoint is kept: mend the plugin and go on with --resume",
  );
});

onBackends(["cpu"], "a run that has outgrown the memory is no plugin's defect", async () => {
  const error = await failure("loss fragile", () => new RangeError("Array buffer allocation failed"));
  assertEquals([error.name, error.message], ["RangeError", "Array buffer allocation failed"]);
});

onBackends(
  ["cpu"],
  "what a loss throws in the plan is told with the stage, before anything is written",
  async () => {
    const [make, changes] = FRAGILE["loss fragile"]!;
    const catalogue = toyCatalogue([make({ lit: true, error: () => new TypeError("as told") })]);
    const storage = memoryStorage();
    const { message } = await assertRejects(
      () => runIn(catalogue, toyConfig(catalogue, changes), { storage }),
      UserError,
    );
    assertMatch(
      message,
      /^Cannot begin stage student \(step 1\): loss fragile threw TypeError: as told \(plugin_error_test\.ts:\d+:\d+\)$/,
    );
    assertEquals(storage.files.size, 0);
  },
);

onBackends(
  ["cpu"],
  "what a strategy throws after a step is told with the stage, the step and the place",
  async () => {
    let steps = 0;
    const failing = strategyOf(async function* ({ newStudent, loss }) {
      const afterStep = () => {
        if (++steps === 3) throw new TypeError("as told");
      };
      return yield { name: "one", student: newStudent("one"), loss: loss("cross-entropy"), afterStep };
    });
    const catalogue = toyCatalogue([failing]);
    const config = toyConfig(catalogue, { strategy: "toy-strategy" });
    const { message } = await assertRejects(() => runIn(catalogue, config), UserError);
    assertMatch(
      message,
      /^Cannot go on with stage one in step 3: strategy toy-strategy threw TypeError: as told \(plugin_error_test\.ts:\d+:\d+\)$/,
    );
  },
);

onBackends(
  ["cpu"],
  "what a strategy throws is told with its name, and what it says to the user as it is",
  async () => {
    let error: Error = new TypeError("as told");
    const failing = strategyOf(async function* ({ newStudent, loss }) {
      yield { name: "one", student: newStudent("one"), loss: loss("cross-entropy") };
      throw error;
    });
    const catalogue = toyCatalogue([failing]);
    const told = async () =>
      (await assertRejects(
        () => runIn(catalogue, toyConfig(catalogue, { strategy: "toy-strategy" })),
        UserError,
      ))
        .message;
    assertMatch(
      await told(),
      /^Cannot go on after stage one: strategy toy-strategy threw TypeError: as told \(plugin_error_test\.ts:\d+:\d+\)$/,
    );
    error = new UserError("Cannot do that as it must be so: it is not");
    assertEquals(await told(), "Cannot do that as it must be so: it is not");
  },
);

onBackends(
  ["cpu", "wasm"],
  "a loss that throws leaves a checkpoint, from which the mended one goes on to the same bytes",
  async () => {
    const epochs = 6;
    for (const failing of [1, 2, 4, 9, 17, 18]) {
      let broken = false;
      const brittle = plugin("loss", "brittle", () => ({ student, progress }) => {
        if (broken && Math.round(progress * 3 * epochs) === failing - 1) throw new TypeError("as told");
        return tf.mul(tf.mean(tf.square(student.logits)), 0.1) as tf.Scalar;
      });
      const catalogue = toyCatalogue([brittle]);
      const config = toyConfig(catalogue, {
        backend: tf.getBackend(),
        strategy: { use: "hinton", losses: { mine: "brittle" } },
        train: { epochs, batchSize: 16, optimizer: { use: "adam", learningRate: 0.01 } },
      });
      const { files: whole } = await runIn(catalogue, config);
      const storage = memoryStorage();
      const before = tf.memory().numTensors;
      const { message } = await assertRejects(
        () =>
          runIn(catalogue, config, {
            storage,
            // The first of its calls tries the loss and is at the progress of the first step.
            watch: (event) => event.type === "stage-start" && (broken = event.stage === "student"),
          }),
        UserError,
      );
      assertMatch(
        message,
        new RegExp(`^Cannot go on with stage student in step ${failing}: loss brittle threw`),
      );
      assertNotMatch(message, /\n/);
      assertEquals(tf.memory().numTensors, before, "tensors are left");
      assert(storage.files.has("checkpoint/seed-1/student.ckpt"));
      broken = false;
      const { files, events } = await runIn(catalogue, config, { storage, resume: true });
      const start = events.find((event) => event.type === "stage-start" && event.stage === "student");
      assertEquals(start?.type === "stage-start" && start.step, failing - 1);
      for (const file of ["student/weights.bin", "checkpoint/seed-1/student.ckpt"]) {
        assertEquals(files.get(file), whole.get(file), `${file}, after an error in step ${failing}`);
      }
    }
  },
);
