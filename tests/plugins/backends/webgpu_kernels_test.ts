import { assert, assertEquals, assertNotEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { dense } from "../../../core/kernels/dense.ts";
import { hasFused } from "../../../core/kernels/kernel.ts";
import { canUpdate, updateInPlace } from "../../../core/kernels/update.ts";
import type { Plugin } from "../../../core/plugin.ts";
import type { Dense, FusedActivation } from "../../../core/student.ts";
import { adamNumbers } from "../../../core/training/adam.ts";
import { webgpu } from "../../../plugins/backends/webgpu.ts";
import { crossEntropy } from "../../../plugins/losses/cross-entropy.ts";
import { softTargets } from "../../../plugins/losses/soft-targets.ts";
import { adamw } from "../../../plugins/optimizers/adamw.ts";
import { sgd } from "../../../plugins/optimizers/sgd.ts";
import { onBackends } from "../../support/backends.ts";
import { make, type Options } from "../../support/catalogue.ts";
import { assertAlike, noise } from "./webgpu_against_cpu.ts";

const upTo = (max: number) => fc.integer({ min: 1, max });
const SEEDED = { seed: 1, numRuns: 12 };

onBackends(
  ["webgpu"],
  "webgpu: soft targets and cross-entropy with their gradients are the composed ones",
  async () => {
    const cases = fc.record({
      rows: upTo(90),
      classes: fc.integer({ min: 2, max: 150 }),
      temperature: fc.constantFrom(0.5, 1, 4, 20),
      scale: fc.constantFrom(0.1, 3, 60),
      smoothing: fc.constantFrom(0, 0.1),
      some: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(cases, ({ rows, classes, temperature, scale, smoothing, some }) =>
        assertAlike(
          () => {
            const isOurs = tf.getBackend() === "webgpu";
            assertEquals([hasFused("RetortSoftTargets"), hasFused("RetortCrossEntropy")], [isOurs, isOurs]);
            const student = noise("student", [rows, classes], scale) as tf.Tensor2D;
            const teacher = noise("teacher", [rows, classes], scale) as tf.Tensor2D;
            const classOf = Int32Array.from(
              { length: rows },
              (_, i) => some && i % 3 === 0 ? -1 : i % classes,
            );
            const labels = tf.tensor1d(classOf, "int32");
            const known = some
              ? tf.tensor1d(Float32Array.from(classOf, (one) => one < 0 ? 0 : 1))
              : undefined;
            const soft = (logits: tf.Tensor) => softTargets(logits as tf.Tensor2D, teacher, temperature);
            const hard = (logits: tf.Tensor) => crossEntropy(logits as tf.Tensor2D, labels, smoothing, known);
            return [soft(student), tf.grad(soft)(student), hard(student), tf.grad(hard)(student)];
          },
          // Differences of float32 probabilities, times T².
          { least: 1e-2 * temperature ** 2 },
        )),
      // Nobody's class known, and more rows and classes than a workgroup has threads.
      {
        ...SEEDED,
        examples: [
          [{ rows: 1, classes: 2, temperature: 1, scale: 1, smoothing: 0.1, some: true }],
          [{ rows: 200, classes: 200, temperature: 4, scale: 3, smoothing: 0.1, some: true }],
        ],
      },
    );
  },
);

/** A dense layer of tfjs' own ops. */
function composed(x: tf.Tensor, { kernel, bias, activation }: Dense): tf.Tensor {
  const flat = tf.reshape(x, [-1, x.shape.at(-1)!]) as tf.Tensor2D;
  const product = tf.matMul(flat, kernel as unknown as tf.Tensor2D);
  const sum = bias ? tf.add(product, bias) : product;
  const y = activation === "linear" ? sum : tf[activation](sum);
  return tf.reshape(y, [...x.shape.slice(0, -1), kernel.shape[1]!]);
}

onBackends(["webgpu"], "webgpu: a dense layer and its gradients are those of the composed one", async () => {
  const cases = fc.record({
    rows: upTo(40),
    times: upTo(3),
    inner: upTo(20),
    out: upTo(40),
    activation: fc.constantFrom<FusedActivation>("linear", "relu", "sigmoid", "tanh", "elu"),
    bias: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(cases, ({ rows, times, inner, out, activation, bias }) =>
      assertAlike(() => {
        const isOurs = tf.getBackend() === "webgpu";
        assertEquals([hasFused("RetortDense"), hasFused("RetortDenseGrad")], [isOurs, isOurs]);
        const compute = (x: tf.Tensor, kernel: tf.Tensor, b?: tf.Tensor) => {
          const layer = { kernel, activation, ...b && { bias: b } } as Dense;
          return dense(x, layer) ?? composed(x, layer);
        };
        const x = noise("x", times === 1 ? [rows, inner] : [times, rows, inner]);
        const inputs = [x, noise("w", [inner, out]), ...bias ? [noise("b", [out])] : []];
        const y = compute(...inputs as [tf.Tensor, tf.Tensor]);
        const grads = tf.grads((...inputs) => compute(...inputs as [tf.Tensor, tf.Tensor]));
        return [y, ...grads(inputs, noise("dy", y.shape))];
      })),
    // More rows than a workgroup sums.
    {
      ...SEEDED,
      numRuns: 6,
      examples: [[{ rows: 700, times: 2, inner: 3, out: 17, activation: "elu" as const, bias: true }]],
    },
  );
});

/** Three updates of a weight by an optimizer, in place where the backend can: the weight and its slots. */
function updated(plugin: Plugin<"optimizer">, options: Options, size: number): tf.Tensor[] {
  const { slots: names, update, formula } = make(plugin, options);
  const variable = tf.variable(noise("weights", [size]));
  const slots = names.map(() => tf.variable(tf.zeros([size])));
  for (let step = 1; step <= 3; step++) {
    const gradient = noise(`gradient ${step}`, [size]);
    const fused = formula!.kernel(0.1, step);
    assertEquals(canUpdate(fused), tf.getBackend() === "webgpu");
    if (canUpdate(fused)) updateInPlace(fused, variable, gradient, slots);
    else update({ variable, gradient, slots, learningRate: 0.1, step });
  }
  return [variable, ...slots];
}

for (
  const [name, plugin, options] of [
    ["adamw", adamw, { weightDecay: 0.1 }],
    ["sgd", sgd, { momentum: 0, weightDecay: 0.1 }],
    ["sgd with momentum", sgd, { momentum: 0.9, weightDecay: 0.1 }],
    ["sgd with Nesterov's momentum", sgd, { momentum: 0.9, nesterov: true }],
  ] as const
) {
  onBackends(["webgpu"], `webgpu: ${name} updates in place as the composed one does`, async () => {
    const one = plugin as unknown as Plugin<"optimizer">;
    await fc.assert(
      fc.asyncProperty(upTo(300), (size) => assertAlike(() => updated(one, options, size))),
      { ...SEEDED, numRuns: 4 },
    );
  });
}

onBackends(["webgpu"], "webgpu: more workgroups than fit in one dimension update every weight", async () => {
  await make(webgpu as Plugin<"backend">, {}).activate();
  const size = 64 * 65535 + 3;
  const attrs = { rate: 1, momentum: 0, nesterov: false, weightDecay: 0 };
  const variable = tf.tidy(() => {
    const variable = tf.variable(tf.ones([size]));
    updateInPlace({ kernel: "RetortSgd", attrs }, variable, tf.ones([size]), []);
    return variable;
  });
  assert((await variable.data()).every((weight) => weight === 0));
  variable.dispose();
});

onBackends(["webgpu"], "webgpu: what is updated in place shares its memory with nothing", async () => {
  await make(webgpu as Plugin<"backend">, {}).activate();
  const attrs = adamNumbers(0.1, 1, { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 });
  const made = tf.tidy(() => {
    const [variable, other] = [tf.variable(tf.ones([3])), tf.variable(tf.zeros([3]))];
    other.assign(variable);
    const copy = variable.clone();
    const slots = [tf.variable(tf.zeros([3])), tf.variable(tf.zeros([3]))];
    updateInPlace({ kernel: "RetortAdam", attrs }, variable, tf.ones([3]), slots);
    slots.forEach((slot) => slot.dispose());
    return [variable, other, copy];
  });
  const [variable, other, copy] = await Promise.all(made.map(async (one) => [...await one.data()]));
  assertNotEquals(variable, [1, 1, 1]);
  assertEquals([other, copy], [[1, 1, 1], [1, 1, 1]]);
  tf.dispose(made);
});
