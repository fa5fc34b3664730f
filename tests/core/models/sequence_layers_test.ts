import { assert, assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { memoryStorage } from "../../../core/base/storage.ts";
import { layersStudent } from "../../../core/models/layers_student.ts";
import { readModel, writeModel } from "../../../core/models/model_files.ts";
import { maskedAveragePooling1d } from "../../../core/models/sequence_layers.ts";
import type { Inputs } from "../../../core/outputs.ts";
import { onBackends } from "../../support/backends.ts";
import { assertClose } from "../../support/tensors.ts";

const { layers } = tf;

/** A model of 9 ids whose sequences a layer makes something of, with the logits behind it. */
function modelOf(pool: tf.layers.Layer | readonly tf.layers.Layer[], maskZero = false): tf.LayersModel {
  const tokens = tf.input({ shape: [null], dtype: "int32", name: "tokens" });
  let x = layers.embedding({ inputDim: 9, outputDim: 4, maskZero, name: "ids" }).apply(tokens);
  for (const layer of [pool].flat()) x = layer.apply(x) as tf.SymbolicTensor;
  return tf.model({
    inputs: tokens,
    outputs: layers.dense({ units: 3, name: "logits" }).apply(x) as tf.SymbolicTensor,
  });
}

/** Sequences as the engine makes them, padded to a length. */
function sequences(ids: readonly (readonly number[])[], longest: number): Inputs {
  const padded = ids.flatMap((row) => [...row, ...Array(longest - row.length).fill(0)]);
  return {
    tokens: tf.tensor2d(padded, [ids.length, longest], "int32"),
    lengths: tf.tensor1d(ids.map(({ length }) => length), "int32"),
  };
}

const POOLS: Readonly<Record<string, () => tf.layers.Layer | readonly tf.layers.Layer[]>> = {
  "maskedAveragePooling1d": () => maskedAveragePooling1d({ name: "mean" }),
  "a dense layer at each position": () => [
    layers.dense({ units: 5, activation: "sigmoid", name: "each" }),
    layers.dropout({ rate: 0.5, name: "drop" }),
    maskedAveragePooling1d({ name: "mean" }),
  ],
  "an LSTM": () => layers.lstm({ units: 4, name: "memory" }),
  "a GRU in both directions": () =>
    layers.bidirectional({
      layer: layers.gru({ units: 3, name: "memory" }) as tf.layers.RNN,
      mergeMode: "concat",
      name: "both",
    }),
};

for (const [what, make] of Object.entries(POOLS)) {
  onBackends(["cpu", "wasm"], `layersStudent() answers a padded sequence as it does alone: ${what}`, () => {
    const student = layersStudent("student", modelOf(make()));
    assertEquals(student.reads, ["tokens"]);
    const answer = (rows: readonly (readonly number[])[], longest: number) =>
      tf.tidy(() => student.forward(sequences(rows, longest), { training: false }).logits.dataSync().slice());
    const rows = [[3, 1, 0, 8], [5], []];
    const together = answer(rows, 6);
    rows.forEach((row, i) => {
      const alone = answer([row], Math.max(1, row.length));
      assertClose(together.subarray(3 * i, 3 * i + 3), [...alone], 1e-5, `row ${i}`);
    });
    assert(together.every(Number.isFinite));
    student.dispose();
  });
}

onBackends(["cpu"], "layersStudent() takes the mean over the ids that are there, and 0 of none", () => {
  const student = layersStudent("student", modelOf(maskedAveragePooling1d({ name: "mean" })));
  const [table] = student.model!.getLayer("ids").getWeights();
  const rows = table!.arraySync() as number[][];
  const { mean } = tf.tidy(() => {
    const mode = { training: false, taps: ["mean"] };
    return {
      mean: student.forward(sequences([[3, 0], []], 5), mode).features!["mean"]!.arraySync() as number[][],
    };
  });
  assertClose(mean[0]!, rows[3]!.map((value, i) => (value + rows[0]![i]!) / 2), 1e-6);
  assertEquals(mean[1], [0, 0, 0, 0]);
  // An embedding that says so takes id 0 for padding.
  const zeros = layersStudent("zeros", modelOf(maskedAveragePooling1d({ name: "mean" }), true));
  const [own] = zeros.model!.getLayer("ids").getWeights();
  const masked = tf.tidy(() => {
    const mode = { training: false, taps: ["mean"] };
    return zeros.forward(sequences([[3, 0]], 5), mode).features!["mean"]!.arraySync() as number[][];
  });
  assertClose(masked[0]!, (own!.arraySync() as number[][])[3]!, 1e-6);
  student.dispose();
  zeros.dispose();
});

onBackends(["cpu", "wasm"], "layersStudent() trains an embedding by the ids that are there alone", () => {
  const student = layersStudent("student", modelOf(maskedAveragePooling1d({ name: "mean" })));
  const table = student.variables.find(({ shape }) => String(shape) === "9,4")!;
  const gradient = tf.tidy(() => {
    const inputs = sequences([[3, 5], [5], []], 4);
    const mode = { training: true, random: seededRandom(1) };
    const loss = () => tf.sum(tf.square(student.forward(inputs, mode).logits)) as tf.Scalar;
    return tf.variableGrads(loss, [table]).grads[table.name]!.arraySync() as number[][];
  });
  const moved = gradient.flatMap((row, id) => row.some((value) => value !== 0) ? [id] : []);
  assertEquals(moved, [3, 5]);
  assert(gradient.flat().every(Number.isFinite));
  student.dispose();
});

/** Reads what is masked, and says nothing of it. */
class Careless extends tf.layers.Layer {
  static readonly className = "Careless";
  override computeOutputShape(shape: tf.Shape | tf.Shape[]) {
    return [(shape as tf.Shape)[0]!, 4];
  }
  override call(x: tf.Tensor | tf.Tensor[]) {
    return tf.sum([x].flat()[0]!, 1);
  }
}

/** What would count padding, and what an error says of it. */
const REFUSED: Readonly<
  Record<string, readonly [() => tf.layers.Layer | readonly tf.layers.Layer[], RegExp]>
> = {
  "plain pooling": [
    () => layers.globalAveragePooling1d({ name: "mean" }),
    /Cannot use layer mean \(GlobalAveragePooling1D\) as sequences are padded .* maskedAveragePooling1d/,
  ],
  "a convolution": [
    () => [
      layers.conv1d({ filters: 2, kernelSize: 3, padding: "same", name: "conv" }),
      maskedAveragePooling1d({ name: "mean" }),
    ],
    /Cannot use layer conv \(Conv1D\)/,
  ],
  "a layer of a plugin that says nothing of masks": [
    () => new Careless({ name: "own" }),
    /Cannot use layer own \(Careless\) as a layer of a plugin .* set its supportsMasking to true/,
  ],
};

for (const [what, [make, message]] of Object.entries(REFUSED)) {
  onBackends(["cpu"], `layersStudent() refuses by name what would count padding: ${what}`, () => {
    const model = modelOf(make());
    const error = assertThrows(() => layersStudent("student", model), UserError);
    assert(message.test(error.message), error.message);
    model.dispose();
  });
}

onBackends(["cpu"], "layersStudent() refuses tokens that are read as numbers", () => {
  const tokens = tf.input({ shape: [4], dtype: "int32", name: "tokens" });
  const logits = layers.dense({ units: 3, name: "logits" }).apply(tokens) as tf.SymbolicTensor;
  const model = tf.model({ inputs: tokens, outputs: logits });
  assertThrows(() => layersStudent("student", model), UserError, "tokens must be read by an embedding");
  model.dispose();
});

onBackends(["cpu"], "layersStudent() takes a model of tokens and features, from its files, too", async () => {
  const features = tf.input({ shape: [2], name: "features" });
  const tokens = tf.input({ shape: [null], dtype: "int32", name: "tokens" });
  const ids = layers.embedding({ inputDim: 9, outputDim: 4, name: "ids" }).apply(tokens) as tf.SymbolicTensor;
  const mean = maskedAveragePooling1d({ name: "mean" }).apply(ids) as tf.SymbolicTensor;
  const both = layers.concatenate({ name: "both" }).apply([mean, features]) as tf.SymbolicTensor;
  const outputs = layers.dense({ units: 3, name: "logits" }).apply(both) as tf.SymbolicTensor;
  const model = tf.model({ inputs: [tokens, features], outputs });
  const storage = memoryStorage();
  await writeModel(model, storage);
  const again = layersStudent("again", await readModel(storage, "memory"));
  const student = layersStudent("student", model);
  assertEquals(again.reads, ["tokens", "features"]);
  const [one, other] = [student, again].map((student) =>
    tf.tidy(() => {
      const inputs = { features: tf.tensor2d([[1, 2], [3, 4]]), ...sequences([[7, 2], [1]], 3) };
      return student.forward(inputs, { training: false }).logits.dataSync().slice();
    })
  );
  assertEquals(one, other);
  assertEquals(student.chain, undefined);
  student.dispose();
  again.dispose();
});
