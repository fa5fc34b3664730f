import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import type { TrainedStudent } from "../../../core/exporter.ts";
import { onnx } from "../../../plugins/exporters/onnx.ts";
import { type Asked, type Cells, testExporter } from "../../suites/exporter.ts";
import { make } from "../../support/catalogue.ts";
import { askOnnx } from "../../support/onnx.ts";
import { assertClose } from "../../support/tensors.ts";
import { cellsOf, mixedTable, rawRow, trainedStudent } from "../../support/trained.ts";
import { clouds } from "../../toy.ts";

/** What the model takes: raw numbers, where they are all there is, or what the preprocessing makes of a row. */
function featuresOf({ rows, features }: Asked, { preprocessing: { columns } }: TrainedStudent): Float32Array {
  const takesRaw = columns.every((column) => column.kind === "numeric" && !column.missing);
  return takesRaw
    ? Float32Array.from(rows.flatMap((row) => columns.map(({ name }) => row[name] as number)))
    : features;
}

async function answer(
  files: ReadonlyMap<string, Uint8Array>,
  asked: Asked,
  trained: TrainedStudent,
): Promise<Float32Array> {
  const { length } = asked.rows;
  const { inputs, outputs: [logits, probabilities, ...others] } = await askOnnx(
    files.get("model.onnx")!,
    featuresOf(asked, trained),
    [length, trained.preprocessing.features],
  );
  assertEquals([inputs, logits!.name, probabilities!.name, others], [
    ["features"],
    "logits",
    "probabilities",
    [],
  ]);
  assertEquals(logits!.shape, [length, trained.preprocessing.classes.length]);
  return Float32Array.from(probabilities!.data);
}

testExporter(onnx, {}, {
  answer,
  precisions: ["float32", "float16", "int8"],
  refuses: [[{ precision: "int4" }, 'precision must be one of "float32", "float16", "int8"']],
});

/** Logits of a model of layers that Retort's own students do not have, by tfjs and by ONNX. */
async function compare(model: tf.LayersModel, features: number): Promise<void> {
  const table = clouds({ features, classes: model.outputs[0]!.shape[1]! });
  const trained = await trainedStudent({ student: () => model, table });
  try {
    const rows = cellsOf(table, 7);
    const files = await make(onnx, {}).export({ name: "toy", trained });
    const expected = (await trained.predict(rows.map((cells) => rawRow(cells)))).flatMap((
      { probabilities },
    ) => [
      ...probabilities!,
    ]);
    assertClose(await answer(files, { rows, features: new Float32Array() }, trained), expected, 1e-5);
  } finally {
    trained.student.dispose();
  }
}

const { layers } = tf;
const image = () => layers.reshape({ targetShape: [6, 5, 2], inputShape: [60] });
const MODELS: Readonly<Record<string, () => tf.Sequential>> = {
  "strides of 2, same": () =>
    tf.sequential({
      layers: [
        image(),
        layers.conv2d({ filters: 3, kernelSize: 3, strides: 2, padding: "same" }),
        layers.flatten(),
        layers.dense({ units: 3 }),
      ],
    }),
  "valid, oblong, no bias": () =>
    tf.sequential({
      layers: [
        image(),
        layers.conv2d({
          filters: 3,
          kernelSize: [3, 2],
          strides: [2, 1],
          padding: "valid",
          useBias: false,
          activation: "tanh",
        }),
        layers.flatten(),
        layers.dense({ units: 3, useBias: false }),
      ],
    }),
  "dilated": () =>
    tf.sequential({
      layers: [
        image(),
        layers.conv2d({ filters: 2, kernelSize: 2, dilationRate: 2, padding: "same" }),
        layers.flatten(),
        layers.dense({ units: 3 }),
      ],
    }),
  // No multiplier for the separable one: what tfjs saves of it, it does not open.
  "depthwise with a multiplier": () =>
    tf.sequential({
      layers: [
        image(),
        layers.depthwiseConv2d({ kernelSize: 3, depthMultiplier: 2, padding: "same", activation: "relu" }),
        layers.separableConv2d({
          filters: 4,
          kernelSize: 2,
          padding: "valid",
          activation: "elu",
        }),
        layers.flatten(),
        layers.dense({ units: 3 }),
      ],
    }),
  "pools": () =>
    tf.sequential({
      layers: [
        image(),
        layers.averagePooling2d({ poolSize: 2, strides: 1, padding: "same" }),
        layers.maxPooling2d({ poolSize: [3, 2], strides: [1, 2], padding: "same" }),
        layers.batchNormalization({ scale: false }),
        layers.globalAveragePooling2d({}),
        layers.dense({ units: 3 }),
      ],
    }),
  "a model inside": () =>
    tf.sequential({
      layers: [
        layers.dense({ units: 8, inputShape: [60], name: "outer" }),
        tf.sequential({
          layers: [
            layers.batchNormalization({ inputShape: [8] }),
            layers.dense({ units: 6, activation: "relu", name: "inner" }),
          ],
        }),
        layers.dense({ units: 3 }),
      ],
    }),
  "normalisations and activations": () =>
    tf.sequential({
      layers: [
        layers.dense({ units: 8, inputShape: [60], activation: "softplus" }),
        layers.layerNormalization({}),
        layers.dense({ units: 8, activation: "selu" }),
        layers.batchNormalization({ center: false }),
        layers.dense({ units: 8, activation: "softsign" }),
        layers.dense({ units: 8, activation: "hardSigmoid" }),
        layers.dense({ units: 8, activation: "swish" }),
        layers.dense({ units: 3, activation: "softmax" }),
      ],
    }),
};

for (const [kind, model] of Object.entries(MODELS)) {
  Deno.test(`onnx answers as tfjs does: ${kind}`, async () => {
    await tf.setBackend("cpu");
    const before = tf.memory().numTensors;
    await compare(model(), 60);
    assertEquals(tf.memory().numTensors, before);
  });
}

Deno.test("onnx answers as tfjs does: layers that branch, add and join", async () => {
  await tf.setBackend("cpu");
  const input = tf.input({ shape: [6] });
  const [a, b] = [1, 2].map((i) =>
    layers.dense({ units: 5, activation: "tanh", name: `way_${i}` }).apply(input)
  );
  const sum = layers.add({ name: "sum" }).apply([a, b] as tf.SymbolicTensor[]);
  const joined = layers.concatenate({ name: "joined" }).apply([sum, a] as tf.SymbolicTensor[]);
  const output = layers.dense({ units: 3, name: "logits" }).apply(joined) as tf.SymbolicTensor;
  await compare(tf.model({ inputs: input, outputs: output }), 6);
});

Deno.test("onnx names a layer that is used twice, and an activation that it does not have", async () => {
  await tf.setBackend("cpu");
  const refused = async (model: tf.LayersModel, features: number) => {
    const trained = await trainedStudent({ student: () => model, table: clouds({ features }) });
    const { message } = await assertRejects(() => make(onnx, {}).export({ name: "toy", trained }), UserError);
    trained.student.dispose();
    return message;
  };
  const mish = tf.sequential({
    layers: [layers.dense({ units: 3, activation: "mish", inputShape: [4], name: "odd" })],
  });
  assertStringIncludes(
    await refused(mish, 4),
    'its layer "odd" must be with one of the activations linear, relu',
  );
  const input = tf.input({ shape: [3] });
  const shared = layers.dense({ units: 3, name: "shared" });
  const output = shared.apply(shared.apply(input)) as tf.SymbolicTensor;
  assertStringIncludes(
    await refused(tf.model({ inputs: input, outputs: output }), 3),
    'its layer "shared" must be used once',
  );
});

Deno.test("onnx takes raw numbers however far from 0 they are, as the student's own preprocessing does", async () => {
  await tf.setBackend("cpu");
  const far = {
    ...clouds(),
    numeric: { ...clouds().numeric, values: clouds().numeric.values.map((x) => 1e6 + 3 * x) },
  };
  const trained = await trainedStudent({ table: far as ReturnType<typeof clouds> });
  const float32 = (rows: Cells[]) =>
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, x]) => [name, Math.fround(x as number)]))
    );
  const beyond = Object.fromEntries(far.numeric.names.map((name, i) => [name, i % 2 ? 3e38 : -3e38]));
  const rows = [...float32(cellsOf(far as ReturnType<typeof clouds>, 6)), beyond];
  const files = await make(onnx, {}).export({ name: "toy", trained });
  const expected = (await trained.predict(rows.map((cells) => rawRow(cells)))).flatMap((
    { probabilities },
  ) => [
    ...probabilities!,
  ]);
  assertClose(await answer(files, { rows, features: new Float32Array() }, trained), expected, 1e-5);
  trained.student.dispose();
});

Deno.test("onnx says in the model and beside it what it takes and answers", async () => {
  await tf.setBackend("cpu");
  const trained = await trainedStudent({ table: mixedTable() });
  const files = await make(onnx, { precision: "int8" }).export({ name: "toy", trained });
  const text = (path: string) => new TextDecoder().decode(files.get(path));
  assertEquals(JSON.parse(text("labels.json")), ["<=50K", ">50K", "${none}"]);
  assertEquals(JSON.parse(text("preprocessing.json")), trained.preprocessing as unknown);
  const model = text("model.onnx");
  for (const part of ['["<=50K",">50K","${none}"]', "encoded", "int8", "retort", "toy"]) {
    assertStringIncludes(model, part);
  }
  assert(text("README.md").includes("the encoded features"));
  trained.student.dispose();
});
