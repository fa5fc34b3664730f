import { assert, assertEquals, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { UserError } from "../../../core/base/errors.ts";
import { fingerprint } from "../../../core/base/fingerprint.ts";
import { memoryStorage, subfolder } from "../../../core/base/storage.ts";
import { definePlugin } from "../../../core/catalogue/define.ts";
import { inputOf } from "../../../core/data/inputs.ts";
import { compactOf } from "../../../core/edge/of_model.ts";
import { readStudent } from "../../../core/edge/student_folder.ts";
import { arraysOf } from "../../../core/models/variables.ts";
import type { Plugin } from "../../../core/plugin.ts";
import type { Student, StudentFactory, StudentShape } from "../../../core/student.ts";
import { onnx } from "../../../plugins/exporters/onnx.ts";
import { make } from "../../support/catalogue.ts";
import { assertClose } from "../../support/tensors.ts";
import { TOY, toyCatalogue, toyConfig } from "../../toy.ts";
import { runIn } from "./runs.ts";

/** A linear model in plain ops: no layers of tfjs. */
function linear({ name, features, classes, random }: StudentShape, values?: Float32Array): Student {
  const size = features * classes;
  const initial = values ?? Float32Array.from({ length: size }, () => 0.1 * random.normal());
  const weights = tf.tidy(() => tf.variable(tf.tensor2d(initial, [features, classes])));
  return {
    name,
    parameters: size,
    variables: [weights],
    state: [weights],
    forward(inputs, { taps }) {
      const x = inputOf<tf.Tensor2D>(inputs, "features");
      return { logits: tf.matMul(x, weights), ...taps ? { features: { double: tf.mul(x, 2) } } : {} };
    },
    fingerprint: async () => await fingerprint(["linear", ...await arraysOf([weights])]),
    save: async () => new Map([["linear.bin", new Uint8Array((await weights.data()).slice().buffer)]]),
    dispose: () => weights.dispose(),
  };
}

/** The plugin of such a student, and what it may be asked to do otherwise. */
function plain(change: (student: Student) => Student = (student) => student, canLoad = true): Plugin {
  const factory: StudentFactory = (shape) => change(linear(shape));
  return definePlugin({
    kind: "student",
    name: "linear",
    summary: "For a test.",
    options: () => z.strictObject({}),
    create: () =>
      Object.assign(factory.bind(undefined), {
        ...canLoad
          ? {
            load: (files: ReadonlyMap<string, Uint8Array>, shape: StudentShape) =>
              linear(shape, new Float32Array(files.get("linear.bin")!.slice().buffer)),
          }
          : {},
      }),
  }) as Plugin;
}

const noise = definePlugin({
  kind: "augmentation",
  name: "noise",
  summary: "For a test.",
  options: () => z.strictObject({}),
  create: () => () => ({ apply: ({ features }) => void features.fill(1) }),
}) as Plugin;

const runWith = (plugin: Plugin, changes = {}, storage = memoryStorage()) => {
  const catalogue = toyCatalogue([plugin, noise]);
  return runIn(catalogue, toyConfig(catalogue, { student: { use: "linear" }, ...changes }), { storage });
};

Deno.test("run() distils a student of plain ops, writes what it saves and opens it through its plugin", async () => {
  const storage = memoryStorage();
  const { files } = await runWith(plain(), {}, storage);
  assert(files.has("student/linear.bin") && !files.has("student/model.json"));
  const checksums = JSON.parse(new TextDecoder().decode(files.get("student/checksums.json")));
  assert("linear.bin" in checksums && "architecture.json" in checksums);
  const catalogue = toyCatalogue([plain()]);
  const folder = subfolder(storage, "student");
  const trained = await readStudent(folder, "student", { catalogue });
  const saved = new Float32Array(files.get("student/linear.bin")!.slice().buffer);
  assertEquals(trained.student.variables[0]!.dataSync(), saved);
  const cells = new Map(trained.preprocessing.columns.map(({ name }) => [name, "1"]));
  const [prediction] = await trained.predict([{ number: 1, cells }]);
  assertClose([prediction!.probabilities!.reduce((a, b) => a + b, 0)], [1], 1e-6);
  // What takes layers names what it is.
  await assertRejects(() => compactOf("toy", trained, "float32"), UserError, "it is written in plain ops");
  await assertRejects(
    async () => await make(onnx, {}).export({ name: "toy", trained }),
    UserError,
    "plain ops",
  );
  trained.student.dispose();
  await assertRejects(
    () => readStudent(folder, "student", { catalogue: toyCatalogue() }),
    UserError,
    'the student plugin "linear" must be there, which loads it',
  );
  const unable = toyCatalogue([plain(undefined, false)]);
  await assertRejects(
    () => readStudent(folder, "student", { catalogue: unable }),
    UserError,
    "must have load",
  );
});

const REFUSED: Readonly<Record<string, readonly [(student: Student) => Student, string]>> = {
  "reads an input that is not there": [
    (student) => ({ ...student, reads: ["tokens"] }),
    'Cannot use student linear as it reads the input "tokens", which must be there: the inputs are features',
  ],
  "answers too few numbers": [
    (student) => ({
      ...student,
      forward: (inputs, mode) => {
        const { logits } = student.forward(inputs, mode);
        return { logits: tf.slice(logits, [0, 0], [-1, 2]) };
      },
    }),
    "must answer one logit for each of the 3 classes: it answers 2",
  ],
  "saves nothing": [
    ({ save: _, ...student }) => student,
    "as one without a model must have save, which gives its files: it has none",
  ],
  "saves a file that the folder has already": [
    (student) => ({ ...student, save: () => Promise.resolve(new Map([["model.json", new Uint8Array(1)]])) }),
    'must have a plain name that the folder has no other file of: current value is "model.json"',
  ],
};

for (const [what, [change, message]] of Object.entries(REFUSED)) {
  Deno.test(`run() refuses a student that ${what}`, async () => {
    await assertRejects(() => runWith(plain(change)), UserError, message);
  });
}

Deno.test("run() refuses an augmentation that changes nothing of what a student reads", async () => {
  const deaf = plain((student) => ({ ...student, reads: [], forward: () => ({ logits: tf.zeros([4, 3]) }) }));
  const train = { ...TOY.train, augment: { use: "noise" } };
  await assertRejects(
    () => runWith(deaf, { train }),
    UserError,
    "must be left out as an augmentation changes the features",
  );
});
