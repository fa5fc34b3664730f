import { assert, assertEquals, assertInstanceOf, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { UserError } from "../../../core/base/errors.ts";
import { fromBase91, toBase91 } from "../../../core/edge/base91.ts";
import { decode } from "../../../core/edge/decode.ts";
import type { CompactDense } from "../../../core/edge/format.ts";
import { startMachine } from "../../../core/edge/machine.ts";
import { compactOf, NotCompactError } from "../../../core/edge/of_model.ts";
import { serveCompact } from "../../../core/edge/serve.ts";
import { servedModel } from "../../../core/edge/served_model.ts";
import { layersStudent } from "../../../core/models/layers_student.ts";
import { WEIGHT_PRECISIONS } from "../../../core/models/quantise.ts";
import { onBackends } from "../../support/backends.ts";
import { assertClose } from "../../support/tensors.ts";
import { answersOfTfjs, COVERED, featuresOf, preprocessingOf, type Trained, trainedOf } from "./students.ts";

for (const [name, make] of Object.entries(COVERED)) {
  onBackends(["cpu", "wasm"], `serveCompact() answers as tfjs does: ${name}`, async () => {
    const trained = make();
    const width = trained.preprocessing.features;
    const compact = await compactOf("student", trained, "float32");
    const [simd, plain] = [serveCompact(compact), serveCompact(compact, { simd: false })];
    // One row, fewer than four, four and more, and more than fit in its memory at once.
    for (const rows of [1, 3, 4, 11, 600]) {
      const features = featuresOf(rows, width, rows);
      const expected = answersOfTfjs(trained, features);
      assertClose(simd.probabilities!(features, rows), expected.probabilities, 2e-6, `${rows} rows`);
      const logits = simd.logits(features, rows).slice();
      assertClose(logits, expected.logits, 2e-5, `${rows} rows`);
      assertEquals(plain.logits(features, rows), logits, "JavaScript must give the same bits");
      assertEquals(simd.logits(features, rows), logits, "a second call must give the same bits");
    }
    trained.student.dispose();
  });
}

onBackends(["cpu"], "serveCompact() answers each row alike, alone and among others", async () => {
  for (const name of ["digits", "convolution"]) {
    const trained = COVERED[name]!();
    const width = trained.preprocessing.features;
    const served = serveCompact(await compactOf("student", trained, "float32"));
    const features = featuresOf(9, width);
    const all = served.probabilities!(features, 9).slice();
    const classes = trained.preprocessing.classes.length;
    for (let row = 0; row < 9; row++) {
      const one = served.probabilities!(features.slice(row * width, (row + 1) * width), 1);
      assertEquals(one, all.slice(row * classes, (row + 1) * classes), `${name}, row ${row}`);
    }
    assertEquals(served.probabilities!(new Float32Array(), 0).length, 0);
    trained.student.dispose();
  }
});

onBackends(["cpu"], "serveCompact() refuses features that are not of so many rows", async () => {
  const trained = COVERED["linear"]!();
  const served = serveCompact(await compactOf("student", trained, "float32"));
  try {
    served.probabilities!(new Float32Array(9), 2);
    throw new Error("it took them");
  } catch (error) {
    assertInstanceOf(error, RangeError);
    assertEquals(error.message, "Cannot predict as 2 rows must have 10 features: current value is 9");
  }
  trained.student.dispose();
});

Deno.test("startMachine() starts WebAssembly here, and JavaScript where it may not", () => {
  // Only memory of WebAssembly comes in pages.
  assertEquals(startMachine(100).numbers.byteLength, 65536);
  assertEquals(startMachine(100, { simd: false }).numbers.byteLength, 100);
  const { Module } = WebAssembly;
  try {
    WebAssembly.Module = class {
      constructor() {
        throw new WebAssembly.CompileError("Wasm code generation disallowed by embedder");
      }
    } as unknown as typeof Module;
    assertEquals(startMachine(100).numbers.byteLength, 100);
  } finally {
    WebAssembly.Module = Module;
  }
});

Deno.test("both machines write the same bits, for any sizes", () => {
  const sizes = fc.record({
    rows: fc.integer({ min: 1, max: 10 }),
    inputs: fc.integer({ min: 1, max: 40 }),
    outputs: fc.integer({ min: 1, max: 40 }),
    relu: fc.boolean(),
  });
  fc.assert(
    fc.property(sizes, ({ rows, inputs, outputs, relu }) => {
      const [x, w, b, y] = [0, 4 * 400, 4 * 2016, 4 * 2064];
      const answers = [true, false].map((simd) => {
        const { numbers, dense } = startMachine(4 * 2500, { simd });
        numbers.set(featuresOf(2064, 1, rows * inputs));
        dense(x, w, b, y, rows, inputs, outputs, relu ? 0 : -Infinity);
        return numbers.slice(y >> 2, (y >> 2) + rows * outputs);
      });
      assertEquals(answers[0], answers[1]);
      assert(answers[0]!.some((value) => value !== 0));
    }),
    { seed: 1 },
  );
});

onBackends(["cpu"], "compactOf() stores kernels in fewer bits, and says what they stand for", async () => {
  const trained = COVERED["digits"]!();
  const exact = answersOfTfjs(trained, featuresOf(50, 64)).probabilities;
  const off: number[] = [];
  for (const precision of WEIGHT_PRECISIONS) {
    const compact = await compactOf("student", trained, precision);
    const [first] = compact.layers as readonly CompactDense[];
    assertEquals(decode(first!.kernel).length, 64 * 128);
    assertInstanceOf(first!.bias, Float32Array);
    const answers = serveCompact(compact).probabilities!(featuresOf(50, 64), 50);
    off.push(answers.reduce((most, value, i) => Math.max(most, Math.abs(value - exact[i]!)), 0));
  }
  assert(off[0]! < 2e-6 && off[0]! < off[1]! && off[1]! < off[2]! && off[2]! < 0.05, off.join());
  trained.student.dispose();
});

Deno.test("decode() knows every float16", () => {
  const bits = Uint16Array.from({ length: 65536 }, (_, i) => i).filter((bits) => (bits >> 10 & 31) < 31);
  assertEquals(decode(bits), Float32Array.from(new Float16Array(bits.buffer)));
});

Deno.test("fromBase91() gives back what toBase91() took, in letters that need no escape", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = toBase91(bytes);
      assertEquals(/^[!-~]*$/.test(text) && !/["<\\]/.test(text), true, text);
      assertEquals(text.length, 2 * Math.ceil(8 * bytes.length / 13));
      assertEquals(fromBase91(text, bytes.length), bytes);
    }),
    { seed: 1 },
  );
});

const { dense, reshape, flatten, conv2d, activation } = tf.layers;

/** Models that are not covered, and what must be said of them. */
const REFUSED: Readonly<Record<string, readonly [make: () => Trained, message: string]>> = {
  "another kind of layer": [
    () =>
      trainedOf(4, [
        reshape({ targetShape: [2, 2] }),
        tf.layers.globalAveragePooling1d({ name: "mean" }),
        dense({ units: 2 }),
      ]),
    "its layer mean must be one of InputLayer, Dropout, SpatialDropout1D, Flatten, Reshape, Dense, Activation, Conv2D, SeparableConv2D, " +
    "MaxPooling2D, BatchNormalization, Embedding, CausalConv1D, MaskedAveragePooling1D: it is a GlobalAveragePooling1D; --target tfjs takes it as it is",
  ],
  "another activation": [
    () => trainedOf(4, [dense({ units: 2, activation: "softsign", name: "odd" })]),
    'its layer odd must be with one of the activations linear, relu, tanh, sigmoid, elu, gelu, not "softsign"',
  ],
  "probabilities in place of logits": [
    () => trainedOf(4, [dense({ units: 2 }), activation({ activation: "softmax", name: "soft" })]),
    'its layer soft must be with one of the activations linear, relu, tanh, sigmoid, elu, gelu, not "softmax"',
  ],
  "channels first": [
    () =>
      trainedOf(8, [
        reshape({ targetShape: [1, 2, 4] }),
        conv2d({ filters: 1, kernelSize: 1, dataFormat: "channelsFirst", name: "first" }),
        flatten(),
      ]),
    "its layer first must be of images with channels last",
  ],
  "a window that finds no place": [
    () =>
      trainedOf(4, [
        reshape({ targetShape: [2, 2, 1] }),
        conv2d({ filters: 1, kernelSize: 3, name: "wide" }),
        flatten(),
        dense({ units: 2 }),
      ]),
    "its layer wide must be of a size that is known and not 0: it is a Conv2D",
  ],
  "a layer that is used twice": [
    () => {
      const input = tf.input({ shape: [4] });
      const twice = dense({ units: 4, name: "twice" });
      const output = twice.apply(twice.apply(input)) as tf.SymbolicTensor;
      return trainedBy(tf.model({ inputs: input, outputs: output }));
    },
    "its layer twice must be used once",
  ],
  "a way around": [
    () => {
      const input = tf.input({ shape: [4] });
      const inner = dense({ units: 4 }).apply(input) as tf.SymbolicTensor;
      const output = tf.layers.add({ name: "sum" }).apply([input, inner]) as tf.SymbolicTensor;
      return trainedBy(tf.model({ inputs: input, outputs: output }));
    },
    "its layer sum must be one that reads the layer before it, and that alone",
  ],
  "two inputs": [
    () => {
      const inputs = [tf.input({ shape: [4] }), tf.input({ shape: [4] })];
      const model = tf.model({ inputs, outputs: tf.layers.add().apply(inputs) as tf.SymbolicTensor });
      // A student of layersStudent has one input.
      const trained = trainedOf(4, [dense({ units: 4 })]);
      return { ...trained, student: { ...trained.student, model } };
    },
    "its model must have one input and one output: it has 2 and 1; --target tfjs takes it as it is",
  ],
};

function trainedBy(model: tf.LayersModel): Trained {
  return {
    student: layersStudent("student", model),
    preprocessing: preprocessingOf(4, ["a", "b", "c", "d"]),
  };
}

for (const [name, [make, message]] of Object.entries(REFUSED)) {
  onBackends(["cpu"], `compactOf() refuses ${name}, by the layer's name`, async () => {
    const trained = make();
    const refused = await assertRejects(
      () => compactOf("small", trained, "float32"),
      NotCompactError,
      `Cannot make the student "small" compact as ${message}`,
    );
    assertEquals(refused.message.includes("\n"), false);
    trained.student.dispose();
    // tfjs keeps what is used twice until it is disposed twice.
    for (const variable of trained.student.state) if (!variable.isDisposed) variable.dispose();
  });
}

onBackends(
  ["cpu"],
  "compactOf() refuses weights that are no numbers, or beyond what they are stored in",
  async () => {
    const trained = trainedOf(2, [dense({ units: 2, name: "logits" })]);
    const setTo = (value: number) =>
      tf.tidy(() =>
        trained.student.model!.layers[1]!.setWeights([tf.tensor2d([[value, 1], [1, 1]]), tf.zeros([2])])
      );
    const refused = (precision: "float32" | "float16", message: string) =>
      assertRejects(() => compactOf("s", trained, precision), UserError, message);
    for (const value of [NaN, Infinity, -Infinity]) {
      setTo(value);
      await refused(
        "float32",
        `the weights of its layer logits must be finite numbers: current value is ${value}`,
      );
    }
    setTo(70000);
    await refused(
      "float16",
      "its layer logits must be at most 65504 in size for float16: current value is 70000",
    );
    await compactOf("s", trained, "float32");
    trained.student.dispose();
  },
);

onBackends(
  ["cpu"],
  "servedModel() answers without tfjs where it can, and through it where it cannot",
  async () => {
    const compact = COVERED["gelu"]!();
    const features = featuresOf(3, 6);
    const expected = answersOfTfjs(compact, features).probabilities;
    const served = await servedModel("s", compact);
    const answers = served.probabilities!(features, 3);
    assertInstanceOf(answers, Float32Array);
    assertClose(answers, expected, 2e-6);

    const other = trainedOf(6, [dense({ units: 5, activation: "softsign" as "relu" }), dense({ units: 2 })]);
    const wanted = answersOfTfjs(other, features).probabilities;
    const through = await servedModel("s", other);
    const promised = through.probabilities!(features, 3);
    assertInstanceOf(promised, Promise);
    assertClose(await promised, wanted, 1e-6);
    through.dispose!();
    through.dispose!();
  },
);
