import { assertEquals, assertMatch, assertNotEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { layersStudent } from "../../../core/models/layers_student.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { assertClose, read } from "../../support/tensors.ts";
import { withoutMathRandom } from "../../toy.ts";

const { layers } = tf;
type Tensor = tf.SymbolicTensor;

/** A model from 6 features to 3 logits, whose inner part is told; weights are drawn by the seed alone. */
function modelOf(inner: (x: Tensor) => Tensor, { outputs = 1 } = {}): tf.LayersModel {
  const input = tf.input({ shape: [6], name: "features" });
  const logits = layers.dense({ units: 3, name: "logits" }).apply(inner(input)) as Tensor;
  const model = tf.model({ inputs: input, outputs: outputs === 1 ? logits : [logits, input] });
  const random = seededRandom(3);
  const fresh = model.getWeights().map(({ size, shape }) =>
    tf.tensor(Float32Array.from({ length: size }, () => Math.abs(random.normal())), shape)
  );
  model.setWeights(fresh);
  tf.dispose(fresh);
  return model;
}

const apply = (layer: tf.layers.Layer, ...inputs: Tensor[]) =>
  layer.apply(inputs.length === 1 ? inputs[0]! : inputs) as Tensor;
const dense = (units: number, name: string, rest = {}) =>
  layers.dense({ units, name, activation: "tanh", ...rest });
const asSteps = (x: Tensor) => apply(layers.reshape({ targetShape: [3, 2], name: "steps" }), x);

/** Rows, of which the second ends with a time step of zeros. */
const ROWS = [[1, -2, 0.5, 3, -1, 2], [0.3, 1, -1, 0.7, 0, 0], [2, 2, 1, -3, 0.1, -0.2]];

/** What tfjs itself answers, for each kind of model that it answers rightly. */
const RIGHT: Readonly<Record<string, () => tf.LayersModel>> = {
  "a layer used twice": () =>
    modelOf((x) => {
      const shared = dense(6, "shared");
      return apply(shared, apply(shared, x));
    }),
  "a layer used on two branches": () =>
    modelOf((x) => {
      const [shared, branch] = [dense(4, "shared"), dense(6, "branch")];
      return apply(layers.add({ name: "sum" }), apply(shared, x), apply(shared, apply(branch, x)));
    }),
  "a layer with a mask": () =>
    modelOf((x) =>
      apply(
        layers.lstm({ units: 4, name: "memory" }),
        apply(layers.masking({ maskValue: 0, name: "mask" }), asSteps(x)),
      )
    ),
  "a mask that goes through other layers": () =>
    modelOf((x) => {
      const masked = apply(layers.masking({ name: "mask" }), asSteps(x));
      return apply(layers.gru({ units: 4, name: "memory" }), apply(dense(5, "each"), masked));
    }),
  "a model within the model": () =>
    modelOf((x) => {
      const encoder = tf.sequential({
        name: "encoder",
        layers: [
          dense(5, "hidden_1", { inputShape: [6] }),
          layers.batchNormalization({ name: "norm" }),
          dense(4, "hidden_2"),
        ],
      });
      return apply(encoder, x);
    }),
  "a model within the model, used twice": () =>
    modelOf((x) => {
      const encoder = tf.sequential({ name: "encoder", layers: [dense(6, "hidden", { inputShape: [6] })] });
      return apply(
        layers.concatenate({ name: "both" }),
        apply(encoder, x),
        apply(encoder, apply(encoder, x)),
      );
    }),
  "noise and dropout, which answer as if they were not there": () =>
    modelOf((x) =>
      apply(
        layers.gaussianNoise({ stddev: 0.5, name: "noise" }),
        apply(
          layers.alphaDropout({ rate: 0.5, name: "alpha" }),
          apply(layers.dropout({ rate: 0.5, name: "drop" }), x),
        ),
      )
    ),
  "a memory with dropout": () =>
    modelOf((x) =>
      apply(layers.lstm({ units: 3, dropout: 0.5, recurrentDropout: 0.5, name: "memory" }), asSteps(x))
    ),
};

for (const [what, make] of Object.entries(RIGHT)) {
  onBackends(EVERYWHERE, `layersStudent() answers as tfjs does: ${what}`, async () => {
    const model = make();
    const student = layersStudent("student", model);
    try {
      const inputs = tf.tensor2d(ROWS);
      const expected = await read(() => model.predict(inputs) as tf.Tensor);
      const actual = await read(() => student.forward({ features: inputs }, { training: false }).logits);
      assertClose(actual, expected, 1e-5);
      inputs.dispose();
    } finally {
      student.dispose();
    }
  });
}

onBackends(["cpu"], "layersStudent() heeds masks: a time step of zeros counts for nothing", async () => {
  const masked = RIGHT["a layer with a mask"]!();
  const plain = modelOf((x) => apply(layers.lstm({ units: 4, name: "memory" }), asSteps(x)));
  const answers = await Promise.all([masked, plain].map((model) => {
    const student = layersStudent("student", model);
    return read(() => student.forward({ features: tf.tensor2d(ROWS) }, { training: false }).logits)
      .finally(() => student.dispose());
  }));
  assertClose(answers[0]!.subarray(0, 3), answers[1]!.subarray(0, 3), 1e-6);
  assertNotEquals(answers[0]!.subarray(3, 6), answers[1]!.subarray(3, 6));
});

/** Models that are refused as they come. */
const REFUSED: Readonly<Record<string, readonly [() => tf.LayersModel, RegExp]>> = {
  "two outputs": [
    () => modelOf((x) => x, { outputs: 2 }),
    /Cannot use model .* as it must have one output: it has 2; make a model of one output/,
  ],
  "answers for each time step": [
    () => {
      const x = tf.input({ shape: [6], name: "features" });
      return tf.model({ inputs: x, outputs: apply(layers.dense({ units: 3, name: "logits" }), asSteps(x)) });
    },
    /as it must answer \[batch, classes\]: it answers \[batch,3,3\]/,
  ],
  "a state from batch to batch": [
    () => {
      const x = tf.input({ batchShape: [3, 6], name: "features" });
      const memory = apply(layers.lstm({ units: 3, stateful: true, name: "memory" }), asSteps(x));
      return tf.model({ inputs: x, outputs: apply(layers.dense({ units: 3, name: "logits" }), memory) });
    },
    /Cannot use layer memory \(LSTM\) as it must not carry a state from one batch to the next/,
  ],
  "an embedding of standardised columns": [
    () =>
      modelOf((x) =>
        apply(
          layers.flatten({ name: "flat" }),
          apply(layers.embedding({ inputDim: 9, outputDim: 2, name: "ids" }), x),
        )
      ),
    /Cannot use layer ids \(Embedding\) as its inputs must be whole numbers, the ids of categories, and a model's inputs are standardised .*: leave it out \(a categorical column is one indicator for each category already\)/,
  ],
  "an embedding inside": [
    () =>
      modelOf((x) => {
        const ids = layers.embedding({
          inputDim: 9,
          outputDim: 2,
          inputLength: 6,
          name: "ids",
          inputShape: [6],
        });
        return apply(
          layers.flatten({ name: "flat" }),
          apply(tf.sequential({ name: "encoder", layers: [ids] }), x),
        );
      }),
    /Cannot use layer encoder\.ids \(Embedding\)/,
  ],
};

for (const [what, [make, message]] of Object.entries(REFUSED)) {
  Deno.test(`layersStudent() refuses ${what}, by name and with a remedy`, async () => {
    await tf.setBackend("cpu");
    const model = make();
    const error = assertThrows(() => layersStudent("student", model), UserError);
    assertMatch(error.message, message);
    model.dispose();
  });
}

onBackends(["cpu"], "layersStudent() takes an embedding where the inputs are raw", async () => {
  const student = layersStudent("teacher", REFUSED["an embedding of standardised columns"]![0](), {
    raw: true,
  });
  const logits = await read(() =>
    student.forward({ features: tf.tensor2d([[0, 1, 2, 3, 4, 5]]) }, { training: false }).logits
  );
  assertEquals(logits.length, 3);
  student.dispose();
});

/** Layers that are refused when they are trained. */
const UNTRAINABLE: Readonly<Record<string, readonly [(x: Tensor) => Tensor, RegExp]>> = {
  "noise": [
    (x) => apply(layers.gaussianNoise({ stddev: 0.1, name: "noise" }), x),
    /Cannot use layer noise \(GaussianNoise\) as it must draw no random numbers of its own, which no seed decides \(GaussianNoise\): use dropout, or an augmentation of the rows/,
  ],
  "Gaussian dropout": [
    (x) => apply(layers.gaussianDropout({ rate: 0.1, name: "g" }), x),
    /layer g \(GaussianDropout\)/,
  ],
  "alpha dropout": [
    (x) => apply(layers.alphaDropout({ rate: 0.1, name: "a" }), x),
    /layer a \(AlphaDropout\)/,
  ],
  "a memory's dropout": [
    (x) => apply(layers.lstm({ units: 3, dropout: 0.1, name: "memory" }), asSteps(x)),
    /layer memory \(LSTM\) as its dropout must be 0, as its masks are drawn by no seed: current value is 0\.1; use a dropout layer/,
  ],
  "a memory's recurrent dropout": [
    (x) => apply(layers.gru({ units: 3, recurrentDropout: 0.1, name: "memory" }), asSteps(x)),
    /layer memory \(GRU\) as its recurrentDropout must be 0/,
  ],
  "a memory's dropout, both ways": [
    (x) =>
      apply(
        layers.bidirectional({
          layer: layers.simpleRNN({ units: 3, dropout: 0.1 }) as tf.RNN,
          mergeMode: "concat",
          name: "both",
        }),
        asSteps(x),
      ),
    /layer both \(Bidirectional\) as its dropout must be 0/,
  ],
  "dropout for each time step": [
    (x) =>
      apply(
        layers.flatten({ name: "flat" }),
        apply(layers.timeDistributed({ layer: layers.dropout({ rate: 0.1 }), name: "each" }), asSteps(x)),
      ),
    /layer each \(TimeDistributed\) as it must draw no random numbers of its own, which no seed decides \(Dropout\)/,
  ],
  "a regularizer": [
    (x) => apply(dense(3, "hidden", { kernelRegularizer: "l1l2" }), x),
    /layer hidden \(Dense\) as its kernelRegularizer must be left out, as training does not heed it; use an optimizer with weight decay/,
  ],
  "a constraint": [
    (x) => apply(dense(3, "hidden", { kernelConstraint: "nonNeg" }), x),
    /layer hidden \(Dense\) as its kernelConstraint must be left out/,
  ],
  "batch norm without a scale": [
    (x) => apply(layers.batchNormalization({ scale: false, name: "norm" }), x),
    /layer norm \(BatchNormalization\) as its scale and center must be true/,
  ],
};

for (const [what, [inner, message]] of Object.entries(UNTRAINABLE)) {
  onBackends(["cpu"], `layersStudent() refuses to train ${what}, and answers with it`, async () => {
    const student = layersStudent("student", modelOf(inner));
    await read(() => student.forward({ features: tf.tensor2d(ROWS) }, { training: false }).logits);
    const error = assertThrows(
      () =>
        tf.tidy(() =>
          void student.forward({ features: tf.tensor2d(ROWS) }, { training: true, random: seededRandom(1) })
        ),
      UserError,
    );
    assertMatch(error.message, message);
    student.dispose();
  });
}

onBackends(
  EVERYWHERE,
  "layersStudent() drops whole channels and along a noise shape by the run's seed",
  async () => {
    const spatial = modelOf((x) =>
      apply(
        layers.flatten({ name: "flat" }),
        apply(layers.spatialDropout1d({ rate: 0.5, name: "channels" }), asSteps(x)),
      )
    );
    const shaped = modelOf((x) => apply(layers.dropout({ rate: 0.5, noiseShape: [1, 6], name: "drop" }), x));
    for (const [model, layer] of [[spatial, "flat"], [shaped, "drop"]] as const) {
      const student = layersStudent("student", model);
      const masked = (seed: number) =>
        withoutMathRandom(() =>
          read(() => {
            const mode = { training: true, random: seededRandom(seed), taps: [layer] };
            return student.forward({ features: tf.ones([4, 6]) }, mode).features![layer]!;
          })
        );
      const values = Array.from(await masked(1));
      assertEquals(await masked(1), Float32Array.from(values));
      assertNotEquals(await masked(3), Float32Array.from(values));
      for (let row = 0; row < 4; row++) {
        const own = values.slice(6 * row, 6 * row + 6);
        // Channels come in turns; a noise shape of [1, 6] is the same for all rows.
        const same = layer === "flat" ? own.slice(0, 2) : values.slice(0, 6);
        own.forEach((value, i) => assertEquals(value, same[i % same.length]));
      }
      student.dispose();
    }
  },
);

onBackends(["cpu"], "layersStudent() taps layers of models inside, and each call of a layer", () => {
  const model = RIGHT["a model within the model, used twice"]!();
  const student = layersStudent("student", model);
  const taps = ["encoder.hidden", "encoder/2.hidden", "encoder/3.hidden"];
  const shapes = tf.tidy(() => {
    const { features } = student.forward({ features: tf.tensor2d(ROWS) }, { training: false, taps });
    return taps.map((tap) => features![tap]!.shape);
  });
  assertEquals(shapes, [[3, 6], [3, 6], [3, 6]]);
  const error = assertThrows(
    () =>
      tf.tidy(() =>
        void student.forward({ features: tf.zeros([1, 6]) }, { training: false, taps: ["hidden"] })
      ),
    UserError,
  );
  assertMatch(error.message, /the layers are encoder\.hidden, /);
  student.dispose();
});

Deno.test("layersStudent() refuses to train a model that answers probabilities, and lets it answer", () => {
  for (const activation of ["softmax", "sigmoid"] as const) {
    const inputs = tf.input({ shape: [2] });
    const logits = layers.dense({ units: 3, name: "logits" }).apply(inputs);
    const outputs = layers.activation({ activation }).apply(logits) as Tensor;
    const student = layersStudent("student", tf.model({ inputs, outputs, name: "sure" }));
    const rows = tf.zeros([1, 2]) as tf.Tensor2D;
    tf.dispose(student.forward({ features: rows }, { training: false }).logits);
    assertThrows(
      () => student.forward({ features: rows }, { training: true, random: seededRandom(1) }),
      UserError,
      `Cannot train model "sure" as its last layer must answer logits: its activation is ${activation}`,
    );
    rows.dispose();
    student.dispose();
  }
});
