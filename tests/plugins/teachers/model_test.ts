import * as tf from "@tensorflow/tfjs";
import { assertEquals, assertGreater, assertNotMatch, assertRejects } from "@std/assert";
import { type Container, STORAGES } from "../../../core/container.ts";
import { UserError } from "../../../core/errors.ts";
import { writeModel } from "../../../core/model_files.ts";
import { memoryStorage } from "../../../core/storage.ts";
import type { Stage } from "../../../core/strategy.ts";
import { model } from "../../../plugins/teachers/model.ts";
import { onBackends } from "../../support/backends.ts";
import { read } from "../../support/tensors.ts";
import { testTeacher } from "../../suites/teacher.ts";
import { follow, randomInputs, toyCatalogue, toyStages } from "../../toy.ts";

testTeacher(model, { path: "/models/first" }, {
  services: async (scope, seed) => void scope.register(STORAGES, await modelsOf(seed)),
  refuses: [
    [{ path: 3 }, "path must be a string: current value is 3"],
    [{ path: "" }, "path must not be empty"],
    [{ file: "x" }, "file is not an option of teacher model"],
  ],
});

/** Folders that all hold an mlp of this seed, of 5 features and 3 classes. */
async function modelsOf(seed = 1, spoil: Readonly<Record<string, Uint8Array | null>> = {}) {
  const storage = memoryStorage();
  const student = toyStages(toyCatalogue(), { seed }).newStudent("trained");
  await writeModel(student.model, storage);
  student.dispose();
  for (const [file, bytes] of Object.entries(spoil)) {
    if (bytes) await storage.write(file, bytes);
    else await storage.remove(file);
  }
  return () => storage;
}

/** The line with which a folder is refused for this many features. */
async function refusal(storages: Awaited<ReturnType<typeof modelsOf>>, features = 5): Promise<string> {
  const catalogue = toyCatalogue();
  const scope: Container = catalogue.container.child().register(STORAGES, storages);
  const plan = catalogue.make("teacher", { use: "model", path: "/models/first" }, scope);
  const { message } = await assertRejects(
    () => follow(plan.stages(toyStages(catalogue, { scope, features }))),
    UserError,
    "/models/first",
  );
  assertNotMatch(message, /\n/);
  return message;
}

onBackends(["cpu", "wasm"], "model answers as the student that was saved", async () => {
  const catalogue = toyCatalogue();
  const scope = catalogue.container.child().register(STORAGES, await modelsOf(3));
  const { made, stages } = await follow(
    catalogue.make("teacher", { use: "model", path: "/models/first" }, scope).stages(
      toyStages(catalogue, { scope }),
    ),
  );
  const student = toyStages(catalogue, { seed: 3 }).newStudent("trained");
  const inputs = randomInputs(4, 5);
  const { logits } = made.predict({ inputs, rows: Int32Array.of(0, 1, 2, 3) });
  assertEquals(stages, []);
  assertEquals(
    Float32Array.from(await logits.data()),
    await read(() => student.forward(inputs, { training: false }).logits),
  );
  [logits, inputs, made, student].forEach((one) => one.dispose());
});

onBackends(["cpu"], "model refuses a folder without a file of the two, by its name", async () => {
  assertEquals(
    await refusal(await modelsOf(1, { "model.json": null })),
    "Cannot open /models/first as a model: it must have all files that checksums.json names: model.json is not there",
  );
  assertEquals(
    await refusal(await modelsOf(1, { "weights.bin": null, "checksums.json": null })),
    "Cannot open /models/first as a model: it must hold model.json and weights.bin: weights.bin is not there",
  );
});

onBackends(["cpu"], "model refuses weights of another size and what is no model, in one line", async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const size = await refusal(await modelsOf(1, { "weights.bin": new Uint8Array(8), "checksums.json": null }));
  assertEquals(
    size,
    "Cannot open /models/first as a model: it must be a tfjs layers model: weights.bin must hold 156 bytes: it holds 8",
  );
  for (
    const text of [
      "",
      "{",
      "{}",
      "[]",
      "null",
      '{"weightsManifest": []}',
      '{"modelTopology": 3, "weightsManifest": 4}',
    ]
  ) {
    await refusal(await modelsOf(1, { "model.json": bytes(text) }));
  }
});

onBackends(["cpu"], "model refuses a model of another width, with both numbers", async () => {
  assertEquals(
    await refusal(await modelsOf(), 6),
    "Cannot use /models/first as a teacher: it must take 6 features and answer 3 classes: it takes 5 and answers 3",
  );
});

onBackends(["cpu"], "model is freed where an ensemble that has it fails", async () => {
  const catalogue = toyCatalogue();
  const scope = catalogue.container.child().register(STORAGES, await modelsOf());
  const members = [{ use: "model", path: "/models/first" }, { use: "mlp", hidden: [2] }];
  const stages = catalogue.make("teacher", { use: "ensemble", members }, scope)
    .stages(toyStages(catalogue, { scope }));
  const before = tf.memory().numTensors;
  const { value } = await stages.next();
  assertGreater(tf.memory().numTensors, before);
  await stages.return(undefined as never);
  (value as Stage).student.dispose();
  assertEquals(tf.memory().numTensors, before);
});
