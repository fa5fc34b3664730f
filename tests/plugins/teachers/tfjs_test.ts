import { assertEquals, assertNotMatch, assertRejects, assertStringIncludes } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { memoryStorage } from "../../../core/base/storage.ts";
import { STORAGES } from "../../../core/catalogue/container.ts";
import { writeModel } from "../../../core/models/model_files.ts";
import type { StageRun } from "../../../core/strategy.ts";
import { tfjs } from "../../../plugins/teachers/tfjs.ts";
import { testTeacher } from "../../suites/teacher.ts";
import { onBackends } from "../../support/backends.ts";
import { assertClose, read } from "../../support/tensors.ts";
import { follow, randomInputs, toyCatalogue, toyStages } from "../../toy.ts";

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const KERNEL = Float32Array.from({ length: 15 }, (_, i) => Math.sin(3 * i + 1));

/** A graph as the converter writes it: five features, a matrix product, and these operators behind it; in two shards. */
function graphFiles(
  ops: readonly string[] = [],
  { shape = ["-1", "5"], outputs = 1, signature = {} } = {},
): Record<string, Uint8Array> {
  const float = { type: "DT_FLOAT" };
  const dims = (sizes: readonly string[]) => ({ dim: sizes.map((size) => ({ size })) });
  const flat = shape.length > 2;
  const node = [
    { name: "x", op: "Placeholder", attr: { dtype: float, shape: { shape: dims(shape) } } },
    {
      name: "kernel",
      op: "Const",
      attr: { dtype: float, value: { tensor: { dtype: "DT_FLOAT", tensorShape: dims(["5", "3"]) } } },
    },
    ...flat
      ? [
        {
          name: "sizes",
          op: "Const",
          attr: {
            dtype: { type: "DT_INT32" },
            value: { tensor: { dtype: "DT_INT32", tensorShape: dims(["2"]) } },
          },
        },
        { name: "flat", op: "Reshape", input: ["x", "sizes"], attr: { T: float } },
      ]
      : [],
    {
      name: "product",
      op: "MatMul",
      input: [flat ? "flat" : "x", "kernel"],
      attr: { T: float, transpose_a: { b: false }, transpose_b: { b: false } },
    },
    ...ops.map((op, i) => ({
      name: `op_${i + 1}`,
      op,
      input: [i ? `op_${i}` : "product"],
      attr: { T: float },
    })),
    ...outputs > 1 ? [{ name: "other", op: "Tanh", input: ["product"], attr: { T: float } }] : [],
  ];
  const bytes = new Uint8Array([
    ...new Uint8Array(KERNEL.buffer),
    ...flat ? new Uint8Array(Int32Array.of(-1, 5).buffer) : [],
  ]);
  const weights = [
    { name: "kernel", shape: [5, 3], dtype: "float32" },
    ...flat ? [{ name: "sizes", shape: [2], dtype: "int32" }] : [],
  ];
  const json = {
    format: "graph-model",
    generatedBy: "2.11.0",
    convertedBy: "TensorFlow.js Converter v4.22.0",
    modelTopology: { node, library: {}, versions: { producer: 1087 } },
    weightsManifest: [{ paths: ["group1-shard1of2.bin", "group1-shard2of2.bin"], weights }],
    ...signature ? { signature } : {},
  };
  return {
    "model.json": encode(json),
    "group1-shard1of2.bin": bytes.slice(0, 24),
    "group1-shard2of2.bin": bytes.slice(24),
  };
}

async function storageOf(files: Readonly<Record<string, Uint8Array>>) {
  const storage = memoryStorage();
  for (const [name, bytes] of Object.entries(files)) await storage.write(name, bytes);
  return storage;
}

/** What a folder answers to six rows of five features, and what it warns of. */
async function answersOf(
  files: Readonly<Record<string, Uint8Array>>,
  options: object = {},
  given: Partial<StageRun> = {},
) {
  const storage = await storageOf(files);
  const catalogue = toyCatalogue();
  const scope = catalogue.container.child().register(STORAGES, () => storage);
  const warnings: string[] = [];
  const before = tf.memory().numTensors;
  const { made } = await follow(
    catalogue.make("teacher", { use: "tfjs", path: "/m", ...options }, scope).stages({
      ...toyStages(catalogue, { scope }),
      warn: (one) => void warnings.push(one),
      ...given,
    }),
  );
  const inputs = randomInputs(6, 5);
  const rows = Int32Array.of(0, 1, 2, 3, 4, 5);
  const logits = await read(() => made.predict!({ inputs: { features: inputs }, rows }).logits);
  inputs.dispose();
  made.dispose();
  assertEquals(tf.memory().numTensors, before);
  return { logits, warnings, teacher: made };
}

async function lineOf(...asked: Parameters<typeof answersOf>): Promise<string> {
  const before = tf.memory().numTensors;
  const { message } = await assertRejects(() => answersOf(...asked), UserError);
  assertNotMatch(message, /\n/);
  assertEquals(tf.memory().numTensors, before);
  return message;
}

const expected = () => read(() => tf.matMul(randomInputs(6, 5), tf.tensor2d(KERNEL, [5, 3])));

/** Row by row less its largest, which is what probabilities leave of logits. */
const relative = (logits: Float32Array) =>
  logits.map((logit, at) => logit - Math.max(...logits.subarray(at - at % 3, at - at % 3 + 3)));

testTeacher(tfjs, { path: "/graph" }, {
  services: async (scope, seed) => {
    const files = graphFiles();
    // Another seed's is another model.
    if (seed !== 1) files["group1-shard1of2.bin"]![3]! ^= 0x80;
    const storage = await storageOf(files);
    scope.register(STORAGES, () => storage);
  },
  refuses: [
    [{ path: "a", inputs: "cooked" }, 'inputs must be one of "raw", "encoded"'],
    [{ path: "a", outptu: "b" }, 'did you mean "output"?'],
    [{}, "path must be"],
  ],
});

onBackends(
  ["cpu", "wasm"],
  "tfjs reads a graph in shards, whatever shape its input has, and logits by its last operator",
  async () => {
    for (
      const files of [graphFiles(), graphFiles(["Identity"]), graphFiles([], { shape: ["-1", "5", "1"] })]
    ) {
      const { logits, warnings, teacher } = await answersOf(files);
      assertClose(logits, await expected(), 1e-6);
      assertEquals(warnings, []);
      assertEquals(teacher.parameters >= 15 && teacher.parameters <= 17, true);
    }
    const probable = await answersOf(graphFiles(["Softmax", "Identity"]));
    assertClose(probable.logits.length ? relative(probable.logits) : [], relative(await expected()), 1e-5);
    assertEquals(probable.warnings, [
      "/m ends in a softmax: the log of its probabilities (1e-30 at least) is taken for its logits",
    ]);
    const bounded = await answersOf(graphFiles(["Tanh"]));
    assertEquals(bounded.warnings, [
      "/m ends in a tanh: its answers, all from -1 to 1, are taken for logits as they are",
    ]);
  },
);

onBackends(["cpu"], "tfjs takes the output that is named, by itself or by the signature", async () => {
  const signature = { outputs: { scores: { name: "product:0" } } };
  const files = graphFiles([], { outputs: 2 });
  assertStringIncludes(
    await lineOf(graphFiles(["Softmax"], { outputs: 2 })),
    "Cannot use /m as a teacher: output must say which of its outputs has its answers: it has 2",
  );
  assertEquals((await answersOf(files, { output: "other" })).warnings.length, 1);
  const signed = await answersOf(graphFiles([], { signature }), { output: "scores" });
  assertClose(signed.logits, await expected(), 1e-6);
  assertStringIncludes(
    await lineOf(graphFiles(), { output: "scroes" }),
    'output must name an output that it has: there is no "scroes", but "product"',
  );
});

onBackends(["cpu"], "tfjs refuses a graph that it cannot use, in one line", async () => {
  assertEquals(
    await lineOf(graphFiles(["Square"])),
    'Cannot use /m as a teacher: answers must say what its output is ("logits", "probabilities" or "numbers"), where its last operator ' +
      'does not: "op_1" is made by "Square"',
  );
  assertClose(
    (await answersOf(graphFiles(["Square"]), { answers: "logits" })).logits,
    (await expected()).map((one) => one * one),
    1e-5,
  );
  assertStringIncludes(
    await lineOf(graphFiles(["Frobnicate"])),
    "Cannot ask /m as the backend must be able to run its operators: ",
  );
  assertStringIncludes(await lineOf(graphFiles(["Frobnicate"])), "Frobnicate");
  const { "group1-shard2of2.bin": _, ...lost } = graphFiles();
  assertEquals(
    await lineOf(lost),
    "Cannot open /m as a model: it must hold model.json and group1-shard1of2.bin and group1-shard2of2.bin: group1-shard2of2.bin is " +
      "not there",
  );
  assertEquals(
    await lineOf({ ...graphFiles(), "group1-shard2of2.bin": new Uint8Array(8) }),
    "Cannot open /m as a model: it must be a graph of TensorFlow.js: group1-shard1of2.bin to group1-shard2of2.bin must hold 60 bytes: " +
      "it holds 32",
  );
  assertEquals(
    await lineOf(graphFiles(), {}, { classes: 4 }),
    "Cannot use /m as a teacher: it must take 5 features and answer 4 classes: it takes 5 and answers 3",
  );
  const outside = JSON.parse(new TextDecoder().decode(graphFiles()["model.json"]!));
  outside.weightsManifest[0].paths[0] = "../secret.bin";
  assertStringIncludes(
    await lineOf({ ...graphFiles(), "model.json": encode(outside) }),
    'its weightsManifest must name files beside it: current value is "../secret.bin"',
  );
});

onBackends(["cpu"], "tfjs reads layers in shards as the teacher model reads them in one file", async () => {
  const net = tf.sequential({
    layers: [tf.layers.dense({ units: 3, inputShape: [5], activation: "softmax" })],
  });
  const whole = memoryStorage();
  await writeModel(net, whole);
  net.dispose();
  const json = JSON.parse(new TextDecoder().decode(whole.files.get("model.json")!));
  json.weightsManifest[0].paths = ["a.bin", "b.bin"];
  const weights = whole.files.get("weights.bin")!;
  const files = { "model.json": encode(json), "a.bin": weights.slice(0, 10), "b.bin": weights.slice(10) };
  const shards = await answersOf(files);
  const { logits, warnings } = await answersOf(Object.fromEntries(whole.files));
  assertEquals(shards.logits, logits);
  assertEquals(shards.warnings, warnings);
  assertEquals(
    await lineOf(files, { output: "dense" }),
    'Cannot use /m as a teacher: output must be left out where the model is one of layers, which has one: current value is "dense"',
  );
});
