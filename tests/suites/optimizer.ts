import { assertEquals, assertLess, assertNotEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import type { Optimizer } from "../../core/optimizer.ts";
import type { Plugin } from "../../core/plugin.ts";
import { EVERYWHERE, onBackends } from "../support/backends.ts";
import { assertRefuses, make, nameOf, type Options, type Refusal } from "../support/catalogue.ts";
import { assertClose } from "../support/tensors.ts";

/** How an optimizer differs from others. */
export interface OptimizerTraits {
  /** Plugins that the options name. */
  readonly others?: readonly Plugin[];
  /**
   * The weights after each of five updates, from {@link START} by {@link GRADIENTS} at the learning rate of progress 0;
   * reckoned in float64.
   */
  readonly golden?: readonly (readonly number[])[];
  /** Options to refuse. */
  readonly refuses?: readonly Refusal[];
}

/** Where the golden updates begin. */
export const START: readonly number[] = [1, -2, 0.5];
/** The gradients of the golden updates. */
export const GRADIENTS: readonly (readonly number[])[] = [
  [0.1, -0.2, 3],
  [0.4, 0.3, -1],
  [-0.5, 0.2, 0],
  [0, 0.1, 2],
  [0.25, -0.7, 0.001],
];

/** A quadratic `Σ a · (w − c)² / 2`, as curvatures and the minimum. */
const BOWL = { curvature: [0.5, 1, 4], minimum: [0.3, -1, 2] };

/** Tests that an optimizer behaves as all optimizers do. */
export function testOptimizer(
  plugin: Plugin<"optimizer">,
  options: Options,
  { others = [], golden, refuses = [] }: OptimizerTraits = {},
): void {
  const name = nameOf(plugin, options);
  const optimizer = () => make(plugin, options, others);

  if (golden) testUpdates(plugin, options, golden, others);
  onBackends(EVERYWHERE, `${name} descends a quadratic`, async () => {
    const run = begin(optimizer(), START);
    const before = height(await run.variable.data());
    for (let step = 1; step <= 200; step++) advance(run, slope, step);
    assertLess(height(await run.variable.data()), 0.01 * before);
    end(run);
  });
  onBackends(EVERYWHERE, `${name} keeps no state: two runs do not meet`, async () => {
    const shared = optimizer();
    const [one, another, alone] = [begin(shared, START), begin(shared, [3, 3, 3]), begin(optimizer(), START)];
    for (let step = 1; step <= 5; step++) [one, another, alone].forEach((run) => advance(run, slope, step));
    assertEquals(await bytes(one), await bytes(alone));
    assertNotEquals(await bytes(another), await bytes(alone));
    [one, another, alone].forEach(end);
  });
  onBackends(EVERYWHERE, `${name} resumes from copied slots with the same bytes`, async () => {
    const whole = begin(optimizer(), START);
    for (let step = 1; step <= 3; step++) advance(whole, slope, step);
    const resumed = begin(optimizer(), START);
    [whole.variable, ...whole.slots].forEach((variable, i) =>
      [resumed.variable, ...resumed.slots][i]!.assign(variable)
    );
    for (let step = 4; step <= 6; step++) [whole, resumed].forEach((run) => advance(run, slope, step));
    assertEquals(await bytes(resumed), await bytes(whole));
    [whole, resumed].forEach(end);
  });
  onBackends(EVERYWHERE, `${name} leaves the weights at a learning rate of 0`, async () => {
    const run = begin(optimizer(), START);
    for (let step = 1; step <= 3; step++) advance(run, slope, step, 0);
    assertEquals(await run.variable.data(), Float32Array.from(START));
    end(run);
  });
  onBackends(EVERYWHERE, `${name} leaves no tensor and disposes no gradient`, () => {
    const run = begin(optimizer(), START);
    const gradient = tf.tensor1d([1, 2, 3]);
    const before = tf.memory().numTensors;
    for (let step = 1; step <= 3; step++) advance(run, () => gradient, step);
    assertEquals(tf.memory().numTensors, before);
    assertEquals(gradient.isDisposed, false);
    gradient.dispose();
    end(run);
  });
  Deno.test(`${name} refuses bad options by name`, () => assertRefuses(plugin, options, others, refuses));
}

/** Tests the updates of an optimizer alone, for other options than those that its behaviour is tested with. */
export function testUpdates(
  plugin: Plugin<"optimizer">,
  options: Options,
  golden: readonly (readonly number[])[],
  others: readonly Plugin[] = [],
): void {
  onBackends(EVERYWHERE, `${nameOf(plugin, options)} makes the updates of its paper`, async () => {
    const optimizer = make(plugin, options, others);
    const [run, rate] = [begin(optimizer, START), optimizer.learningRate(0)];
    for (const [i, gradient] of GRADIENTS.entries()) {
      advance(run, () => tf.tensor1d([...gradient]), i + 1, rate);
      assertClose(await run.variable.data(), golden[i]!, 1e-6, `after update ${i + 1}`);
    }
    end(run);
  });
}

interface Run {
  readonly optimizer: Optimizer;
  readonly variable: tf.Variable;
  readonly slots: readonly tf.Variable[];
}

function begin(optimizer: Optimizer, weights: readonly number[]): Run {
  const variable = (values: () => tf.Tensor) => tf.tidy(() => tf.variable(values()));
  const slots = optimizer.slots.map(() => variable(() => tf.zeros([weights.length])));
  return { optimizer, variable: variable(() => tf.tensor1d([...weights])), slots };
}

function advance(
  run: Run,
  gradient: (weights: tf.Tensor) => tf.Tensor,
  step: number,
  learningRate = 0.05,
): void {
  const { optimizer, variable, slots } = run;
  // As the engine does: what an update makes on the way is disposed after it.
  tf.tidy(() => optimizer.update({ variable, gradient: gradient(variable), slots, learningRate, step }));
}

function slope(weights: tf.Tensor): tf.Tensor {
  return tf.mul(tf.sub(weights, BOWL.minimum), BOWL.curvature);
}

function height(weights: ArrayLike<number>): number {
  return BOWL.curvature.reduce((sum, a, i) => sum + a * (weights[i]! - BOWL.minimum[i]!) ** 2 / 2, 0);
}

async function bytes({ variable, slots }: Run): Promise<unknown> {
  return await Promise.all([variable, ...slots].map((one) => one.data()));
}

function end({ variable, slots }: Run): void {
  tf.dispose([variable, ...slots]);
}
