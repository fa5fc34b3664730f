/** Students with layers of a plugin, which the server's config may name and no folder of a model. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { join } from "node:path";
import * as z from "zod";
import { jsonBytes } from "../../../core/base/json_file.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { definePlugin } from "../../../core/catalogue/define.ts";
import { layersStudent } from "../../../core/models/layers_student.ts";
import { architectureFile, writeModel } from "../../../core/models/model_files.ts";
import type { Plugin } from "../../../core/plugin.ts";
import { localStorage } from "../../../host/storage.ts";
import { plugins } from "../../../plugins/mod.ts";
import { serverConfig } from "../../../server/config.ts";
import { watchModels } from "../../../server/models/folder.ts";
import { Models } from "../../../server/models/models.ts";
import { leastPermissions } from "../../../server/permissions.ts";
import { TOY } from "../inference/toy.ts";

class Halved extends tf.layers.Layer {
  static className = "HalvedInATest";
  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    return tf.mul(Array.isArray(inputs) ? inputs[0]! : inputs, 0.5);
  }
}

/** A student with a layer that nobody registers with tfjs. */
const halved = definePlugin({
  kind: "student",
  name: "halved",
  summary: "For a test.",
  options: () => z.strictObject({}),
  create: () => ({ name, features, classes, random }) => {
    const units = { units: classes, inputShape: [features] };
    const model = tf.sequential({ layers: [tf.layers.dense(units), new Halved({ name: "half" })] });
    const [kernel] = model.getWeights();
    const values = Float32Array.from({ length: features * classes }, () => random.normal());
    tf.tidy(() => model.layers[0]!.setWeights([tf.tensor(values, kernel!.shape), tf.zeros([classes])]));
    return layersStudent(name, model);
  },
});

const all: readonly Plugin[] = plugins;

/** How the student of a folder stands, and what it answers, for a server with these plugins. */
async function served(own: readonly Plugin[]) {
  await tf.setBackend("cpu");
  const root = await Deno.realPath(await Deno.makeTempDir());
  const catalogue = new Catalogue(new Set([...all, ...own]));
  const { features, classes } = TOY;
  const student = new Catalogue(new Set<Plugin>([halved])).make("student", "halved")({
    name: "student",
    features,
    classes: classes.length,
    inputs: {},
    random: seededRandom(7),
  });
  const inputs = tf.ones([1, features]);
  const expected = tf.tidy(() => tf.softmax(student.model!.predict(inputs) as tf.Tensor).dataSync());
  inputs.dispose();
  await writeModel(
    student.model!,
    localStorage(join(root, "fruit/1")),
    new Map([
      ["preprocessing.json", jsonBytes(TOY)],
      ["dataset.json", jsonBytes({ use: "csv", label: TOY.label })],
      ["architecture.json", architectureFile({ student: { use: "halved" }, plugins: ["halved.ts"] })],
    ]),
  );
  student.dispose();
  const models = new Models({});
  const folder = await watchModels(models, { root, catalogue, backend: "cpu", every: 1e6 });
  try {
    const [state] = models.list();
    const answer = state?.served &&
      await state.served.student.probabilities!(new Float32Array(features).fill(1), 1);
    return { state: state?.state, error: state?.error, answer: answer && Array.from(answer), expected };
  } finally {
    await folder.close();
    await models.close();
    await Deno.remove(root, { recursive: true });
  }
}

Deno.test("a student with a layer of a plugin is served where the server has the plugin, and answers with it", async () => {
  const { state, answer, expected } = await served([halved]);
  assertEquals(state, "ready");
  assert(answer!.every((p, i) => Math.abs(p - expected[i]!) < 1e-6), `${answer} ${expected}`);
});

Deno.test("a student with a layer of a plugin that the server does not have is named, with what to do", async () => {
  const { state, error } = await served([]);
  assertEquals(state, "failed");
  for (
    const part of [
      "Cannot open fruit/1 as a model",
      "HalvedInATest",
      '"half"',
      'the student plugin "halved"',
      "halved.ts",
      '"plugins" of a config or of a server\'s config',
    ]
  ) {
    assertStringIncludes(error!, part);
  }
});

Deno.test("a server's config names plugins: files from its folder and packages, and nothing of the network", async () => {
  const folder = await Deno.realPath(await Deno.makeTempDir());
  const file = join(folder, "server.json");
  try {
    await Deno.writeTextFile(file, JSON.stringify({ plugins: ["mine/net.ts", "npm:layers@1"] }));
    const config = await serverConfig(file, {});
    assertEquals(config.plugins, [join(folder, "mine/net.ts"), "npm:layers@1"]);
    assert(leastPermissions(config, file).read.includes(join(folder, "mine")));
    await Deno.writeTextFile(file, JSON.stringify({ plugins: ["https://example.com/net.ts"] }));
    const error = await serverConfig(file, {}).then(() => undefined, (error: Error) => error);
    assertStringIncludes(error!.message, "plugins[0] must be a path, or begin with npm: or jsr:");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
