import {
  assert,
  assertEquals,
  assertGreaterOrEqual,
  assertLess,
  assertNotEquals,
  assertThrows,
} from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { builtinCatalogue } from "../../../../cli/engine.ts";
import { seededRandom } from "../../../../core/base/random.ts";
import { conv2d } from "../../../../core/kernels/conv2d.ts";
import { dense } from "../../../../core/kernels/dense.ts";
import { hasFused } from "../../../../core/kernels/kernel.ts";
import { updateInPlace } from "../../../../core/kernels/update.ts";
import type { LossContext } from "../../../../core/loss.ts";
import { layersStudent } from "../../../../core/models/layers_student.ts";
import type { Update } from "../../../../core/optimizer.ts";
import type { EncodedRows } from "../../../../core/preprocessing.ts";
import type { Dense, FusedActivation, Student } from "../../../../core/student.ts";
import { type Context, withScratch } from "../../../../plugins/backends/wasm_kernels/kernel.ts";
import { crossEntropy } from "../../../../plugins/losses/cross-entropy.ts";
import { softTargets } from "../../../../plugins/losses/soft-targets.ts";
import { CATALOGUE, type Given, lossOf, PART, trained } from "../../../core/training/training.ts";
import { assertClose } from "../../../support/tensors.ts";

/** Runs a task on the backend wasm as Retort sets it up, or on cpu, which has no kernel of ours; no tensor may be left. */
async function on<T>(backend: "wasm" | "cpu", task: () => T | Promise<T>): Promise<T> {
  await builtinCatalogue().make("backend", backend).activate();
  assertEquals(hasFused("RetortStep"), backend === "wasm");
  const before = tf.memory().numTensors;
  const made = await task();
  assertEquals(tf.memory().numTensors, before, `tensors left on ${backend}`);
  return made;
}

/** What a function of tensors returns, on both backends, is the same within a tolerance of the largest value (or `least`). */
async function assertAlike(compute: () => tf.Tensor[], tolerance = 1e-5, least = 1e-3): Promise<void> {
  const values = () => {
    const made = tf.tidy(compute);
    const read = made.map((tensor) => Float32Array.from(tensor.dataSync()));
    tf.dispose(made);
    return read;
  };
  const [own, expected] = [await on("wasm", values), await on("cpu", values)];
  assertEquals(own.map(({ length }) => length), expected.map(({ length }) => length));
  own.forEach((values, i) => {
    const largest = expected[i]!.reduce((most, value) => Math.max(most, Math.abs(value)), least);
    assertClose(values, expected[i]!, tolerance * largest, `output ${i}`);
  });
}

/** Numbers of about 1, `[…shape]`. */
function noise(name: string, shape: number[], scale = 1): tf.Tensor {
  const random = seededRandom(3).split(name);
  return tf.tensor(
    Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => scale * random.normal()),
    shape,
  );
}

const size = (max: number) => fc.integer({ min: 1, max });
const activation = fc.constantFrom<FusedActivation>("linear", "relu", "sigmoid", "tanh", "elu");
const SEEDED = { seed: 1, numRuns: 30 };

function composed(x: tf.Tensor, { kernel, bias, activation }: Dense): tf.Tensor {
  const flat = tf.matMul(
    tf.reshape(x, [-1, x.shape.at(-1)!]) as tf.Tensor2D,
    kernel as unknown as tf.Tensor2D,
  );
  const sum = bias ? tf.add(flat, bias) : flat;
  const y = activation === "linear" ? sum : tf[activation](sum);
  return tf.reshape(y, [...x.shape.slice(0, -1), kernel.shape[1]!]);
}

Deno.test("a dense layer and its gradients are those of the composed one, whatever the shapes", async () => {
  const shapes = fc.record({
    rows: size(40),
    times: size(3),
    inner: size(20),
    out: size(20),
    activation,
    bias: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(shapes, ({ rows, times, inner, out, activation, bias }) =>
      assertAlike(() => {
        const given = times === 1 ? [rows, inner] : [times, rows, inner];
        const [x, w, b] = [noise("x", given), noise("w", [inner, out]), noise("b", [out])];
        const compute = (x: tf.Tensor, kernel: tf.Tensor, b?: tf.Tensor) => {
          const layer = { kernel, activation, ...b && { bias: b } } as Dense;
          return dense(x, layer) ?? composed(x, layer);
        };
        const y = compute(x, w, bias ? b : undefined);
        const dy = noise("dy", y.shape);
        const grads = tf.grads((...inputs: tf.Tensor[]) => {
          const [x, w, b] = inputs as [tf.Tensor, tf.Tensor, tf.Tensor?];
          return compute(x, w, b);
        })(bias ? [x, w, b] : [x, w], dy);
        return [y, ...grads];
      })),
    SEEDED,
  );
});

/** What a model with one layer of this kind answers, and the gradients of its weights, through a student. */
function ofLayer(layer: () => tf.layers.Layer, inputShape: number[], rows: number): tf.Tensor[] {
  const width = inputShape.reduce((a, b) => a * b, 1);
  const model = tf.sequential({
    layers: [
      tf.layers.reshape({ targetShape: inputShape, inputShape: [width] }),
      layer(),
      tf.layers.flatten(),
      // A student's last layer has no activation of its own.
      tf.layers.dense({ units: 3 }),
    ],
  });
  const student = layersStudent("one", model);
  student.variables.forEach((variable, i) => variable.assign(noise(`weight ${i}`, variable.shape)));
  const forward = () => student.forward({ features: noise("x", [rows, width]) }, { training: true }).logits;
  const { grads } = tf.variableGrads(() => {
    const y = forward();
    return tf.sum(tf.mul(y, noise("dy", y.shape))) as tf.Scalar;
  }, [...student.variables]);
  const made = [forward(), ...student.variables.map(({ name }) => grads[name]!)];
  student.dispose();
  return made;
}

Deno.test("a layer norm and its gradients are those of tfjs, whatever the shapes", async () => {
  const shapes = fc.record({ rows: size(9), times: size(4), cols: fc.integer({ min: 2, max: 40 }) });
  await fc.assert(
    fc.asyncProperty(shapes, ({ rows, times, cols }) =>
      assertAlike(
        () => ofLayer(() => tf.layers.layerNormalization({ epsilon: 1e-3 }), [times, cols], rows),
        1e-4,
      )),
    { ...SEEDED, numRuns: 15 },
  );
});

Deno.test("a convolution with bias and activation and its gradients are those of tfjs, whatever the shapes", async () => {
  const shapes = fc.record({
    rows: size(3),
    height: fc.integer({ min: 4, max: 9 }),
    width: fc.integer({ min: 4, max: 9 }),
    channels: size(5),
    filters: size(9),
    kernelSize: size(3),
    strides: size(2),
    padding: fc.constantFrom("same" as const, "valid" as const),
    activation: fc.constantFrom("linear" as const, "relu" as const, "sigmoid" as const, "elu" as const),
  });
  await fc.assert(
    fc.asyncProperty(
      shapes,
      ({ rows, height, width, channels, ...options }) =>
        assertAlike(() => ofLayer(() => tf.layers.conv2d(options), [height, width, channels], rows), 1e-4),
    ),
    { ...SEEDED, numRuns: 20 },
  );
});

Deno.test("a dilated convolution has the gradients that its linearity asks for", async () => {
  // tfjs has no gradient of it to compare with. Without a bias it is linear in either side, so `⟨gradient, v⟩ = loss(v)`.
  await on("wasm", () => {
    tf.tidy(() => {
      const attrs = { activation: "linear", strides: [1, 1], pad: "same", dilations: [2, 3] } as const;
      const [x, w] = [noise("x", [2, 9, 8, 3]), noise("w", [3, 2, 3, 5])];
      const dy = noise("dy", [2, 9, 8, 5]);
      const loss = (x: tf.Tensor, w: tf.Tensor) => {
        const layer = { ...attrs, filter: w as tf.Variable, bias: tf.zeros([5]) as tf.Variable };
        return tf.sum(tf.mul(conv2d(x, layer)!, dy)) as tf.Scalar;
      };
      const [dx, dw] = tf.grads((x, w) => loss(x!, w!))([x, w]);
      for (const name of ["a", "b", "c"]) {
        const [ofX, ofW] = [noise(name, x.shape), noise(name, w.shape)];
        assertClose(tf.sum(tf.mul(dx!, ofX)).dataSync(), loss(ofX, w).dataSync(), 1e-3, name);
        assertClose(tf.sum(tf.mul(dw!, ofW)).dataSync(), loss(x, ofW).dataSync(), 1e-3, name);
      }
    });
  });
});

Deno.test("layers are fused for float32 alone", async () => {
  await on("wasm", () => {
    tf.tidy(() => {
      const weights = { kernel: tf.ones([3, 2]) as tf.Variable, activation: "linear" } as const;
      assertEquals([...dense(tf.ones([1, 3]), weights)!.dataSync()], [3, 3]);
      assertEquals(dense(tf.ones([1, 3], "int32"), weights), undefined);
    });
  });
});

Deno.test("a kernel for which no memory is left says so, and writes nothing", () => {
  const wasm = { _malloc: () => 0, _free: () => {} };
  const context = { backend: { wasm } } as unknown as Context;
  const write = () => {
    throw new Error("it wrote");
  };
  assertThrows(() => withScratch(context, 8, write), RangeError, "the allocation of 8 bytes");
});

Deno.test("soft targets and cross-entropy with their gradients are those of the composed ones", async () => {
  const cases = fc.record({
    rows: size(30),
    classes: fc.integer({ min: 2, max: 40 }),
    temperature: fc.constantFrom(0.5, 1, 4, 20),
    scale: fc.constantFrom(0.1, 3, 60),
    smoothing: fc.constantFrom(0, 0.1),
    some: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(cases, ({ rows, classes, temperature, scale, smoothing, some }) =>
      assertAlike(
        () => {
          const student = noise("student", [rows, classes], scale) as tf.Tensor2D;
          const teacher = noise("teacher", [rows, classes], scale) as tf.Tensor2D;
          const classOf = Int32Array.from({ length: rows }, (_, i) => some && i % 3 === 0 ? -1 : i % classes);
          const labels = tf.tensor1d(classOf, "int32");
          const known = some ? tf.tensor1d(Float32Array.from(classOf, (one) => one < 0 ? 0 : 1)) : undefined;
          const soft = (logits: tf.Tensor) => softTargets(logits as tf.Tensor2D, teacher, temperature);
          const hard = (logits: tf.Tensor) => crossEntropy(logits as tf.Tensor2D, labels, smoothing, known);
          return [soft(student), tf.grad(soft)(student), hard(student), tf.grad(hard)(student)];
          // Differences of float32 probabilities, times T².
        },
        1e-5,
        1e-2 * temperature ** 2,
      )),
    SEEDED,
  );
});

Deno.test("what is updated in place shares its memory with nothing", async () => {
  await on("wasm", () => {
    tf.tidy(() => {
      const variable = tf.variable(tf.ones([3]));
      const other = tf.variable(tf.zeros([3]));
      other.assign(variable);
      const copy = variable.clone();
      const slots = [tf.variable(tf.zeros([3])), tf.variable(tf.zeros([3]))];
      const attrs = { beta1: 0.9, beta2: 0.999, rate: 0.1, epsilon: 1e-8, decay: 1 };
      updateInPlace({ kernel: "RetortAdam", attrs }, variable, tf.ones([3]), slots);
      assertNotEquals([...variable.dataSync()], [1, 1, 1]);
      assertEquals([...other.dataSync()], [1, 1, 1]);
      assertEquals([...copy.dataSync()], [1, 1, 1]);
      [variable, other, ...slots].forEach((one) => one.dispose());
    });
  });
});

Deno.test("nor with what was made on another backend", async () => {
  await builtinCatalogue().make("backend", "cpu").activate();
  const first = tf.tensor1d([1, 2, 3]);
  const variable = tf.variable(first);
  await builtinCatalogue().make("backend", "wasm").activate();
  const attrs = { rate: 0.5, momentum: 0, nesterov: false, weightDecay: 0 };
  const gradient = tf.ones([3]);
  updateInPlace({ kernel: "RetortSgd", attrs }, variable, gradient, []);
  assertEquals([...variable.dataSync()], [0.5, 1.5, 2.5]);
  assertEquals([...first.dataSync()], [1, 2, 3]);
  tf.dispose([first, variable, gradient]);
});

Deno.test("tfjs' own kernels see weights that were updated in place", async () => {
  await on("wasm", () => {
    tf.tidy(() => {
      const filter = tf.variable(noise("filter", [3, 3, 2, 4]));
      const image = noise("image", [1, 5, 5, 2]) as tf.Tensor4D;
      const answer = () => tf.conv2d(image, filter as unknown as tf.Tensor4D, 1, "same").dataSync();
      const before = answer();
      const attrs = { rate: 1, momentum: 0, nesterov: false, weightDecay: 0 };
      updateInPlace({ kernel: "RetortSgd", attrs }, filter, tf.mul(filter, 2), []);
      assertClose(answer(), before.map((value) => -value), 1e-5);
      filter.dispose();
    });
  });
});

/** A student that learns as it does where its forward pass is of one's own, so that no chain is known. */
function inSteps(student: Student): Student {
  return { ...student, forward: (inputs, mode) => student.forward(inputs, mode) };
}

/** A student that counts how often it is asked for its answer while it learns. */
function counting(student: Student, count: () => void): Student {
  const { forward } = student;
  const counted = (...[inputs, mode]: Parameters<Student["forward"]>) => {
    if (mode.training) count();
    return forward(inputs, mode);
  };
  const chain = student.chain && { ...student.chain, of: counted };
  return { ...student, forward: counted, chain };
}

/** What is trained both ways: parts of a config. */
interface Case {
  readonly optimizer?: unknown;
  readonly loss?: unknown;
  readonly student?: unknown;
  readonly part?: EncodedRows;
}

const CHAIN = { use: "mlp", hidden: [6, 5], dropout: 0.25 };

Deno.test("a wrapper that has all that the wrapped one has is asked itself, not passed by", async () => {
  const spec = { ...CHAIN, dropout: 0 };
  const adam = CATALOGUE.make("optimizer", "adam");
  const loss = lossOf({ use: "cross-entropy" });
  const asked = { loss: 0, update: 0, forward: 0 };
  const cases: Readonly<Record<keyof typeof asked, Given>> = {
    loss: { loss: Object.assign((context: LossContext) => (asked.loss++, loss(context)), loss) },
    update: {
      optimizer: {
        ...adam,
        update: Object.assign((update: Update) => (asked.update++, adam.update(update)), adam.update),
      },
    },
    forward: {
      student(student) {
        const forward = (
          ...given: Parameters<Student["forward"]>
        ) => (asked.forward++, student.forward(...given));
        return { ...student, forward: Object.assign(forward, student.forward) };
      },
    },
  };
  for (const [name, given] of Object.entries(cases)) {
    await on("wasm", () => trained({ spec, loss, optimizer: adam, ...given }));
    // Three epochs of three steps.
    assertGreaterOrEqual(asked[name as keyof typeof asked], 9, name);
  }
});

Deno.test("a step in one dispatch is the step of many, with every optimizer, loss and activation", async () => {
  const unknown = { ...PART, labels: PART.labels.map((label, i) => i % 4 === 0 ? -1 : label) };
  const cases: readonly Case[] = [
    {},
    { part: unknown },
    { optimizer: "adamw" },
    { optimizer: { use: "sgd", nesterov: true, weightDecay: 0.01 } },
    { optimizer: { use: "sgd", momentum: 0 } },
    { optimizer: { use: "adam", learningRate: { use: "cosine", from: 0.02, to: 0 } } },
    { loss: { use: "cross-entropy", labelSmoothing: 0.1 } },
    { loss: { use: "soft-targets", temperature: { use: "linear", from: 5, to: 1 } } },
    { loss: { use: "sum", of: { a: "cross-entropy", b: "soft-targets" }, weights: { a: 0.3 } } },
    { loss: { use: "scale", by: 0.7, of: { use: "sum", of: ["cross-entropy", "soft-targets"] } } },
    ...["relu", "tanh", "sigmoid", "elu"].map((activation) => ({ student: { ...CHAIN, activation } })),
    { student: { use: "mlp", hidden: [] } },
  ];
  for (const { optimizer = "adam", loss, student = CHAIN, part = PART } of cases) {
    const given = {
      part,
      optimizer: CATALOGUE.make("optimizer", optimizer),
      ...loss ? { loss: lossOf(loss) } : {},
      spec: student,
    };
    const name = JSON.stringify({ optimizer, loss, student });
    let asked = 0;
    const whole = await on(
      "wasm",
      () => trained({ ...given, student: (student) => counting(student, () => asked++) }),
    );
    // When the loss is tried, and for its terms' shares of the gradient; never for a step.
    assertLess(asked, 9, name);
    for (const backend of ["wasm", "cpu"] as const) {
      const many = await on(backend, () => trained({ ...given, student: inSteps }));
      whole.state.forEach((values, i) =>
        assertClose(values, many.state[i]!, 2e-5, `${name} on ${backend}: ${i}`)
      );
      const losses = [whole, many].map(({ events }) =>
        events.flatMap((event) => event.type === "epoch" ? [event] : [])
      );
      assert(losses[0]!.length > 0);
      losses[0]!.forEach((epoch, i) => {
        const other = losses[1]![i]!;
        assertClose([epoch.loss], [other.loss], 1e-5, name);
        assertEquals(Object.keys(epoch.values), Object.keys(other.values), name);
        assertClose(Object.values(epoch.values), Object.values(other.values), 1e-4, name);
      });
    }
  }
});
