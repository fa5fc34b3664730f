import { assertAlmostEquals, assertEquals, assertGreater, assertNotEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import type { Loss } from "../../core/loss.ts";
import type { Plugin } from "../../core/plugin.ts";
import { EVERYWHERE, onBackends } from "../support/backends.ts";
import {
  type BatchShape,
  gradientOf,
  leafNames,
  leavesOf,
  type LossBatch,
  type Nested,
  nestedTensor,
  pick,
  randomBatch,
  tensor,
  trainedBy,
  valueOf,
} from "../support/batch.ts";
import { assertRefuses, make, nameOf, type Options, type Refusal } from "../support/catalogue.ts";
import { assertClose, assertFinite, read, readNumber } from "../support/tensors.ts";

/** What every loss does. */
const BEHAVIOURS = {
  "is finite at logits of ±100": finiteAtExtremes,
  "takes a batch of 1": finiteForOne,
  "takes rows whose class nobody knows": finiteForUnknown,
  "is a mean over the batch": meanOverBatch,
  "does not mind the order of the batch": orderOfBatch,
  "has the gradient of its value": gradientOfValue,
  "passes the upstream gradient on": upstreamGradient,
  "sends no gradient to the teacher": teacherIsConstant,
  "says what it reads": statesNeeds,
  "trains what it says, by the gradient of its value": gradientOfTrained,
  "gives the same bytes for the same batch, whatever was asked in between": pure,
  "borrows its inputs and leaves no tensor": borrows,
} as const satisfies Record<string, (subject: Subject) => Promise<void>>;

/** What a variant of a loss that has passed the whole suite is tested for, by what its options change. */
export const VARIANT = {
  numbers: ["is finite at logits of ±100", "has the gradient of its value"],
  schedule: [
    "is finite at logits of ±100",
    "has the gradient of its value",
    "gives the same bytes for the same batch, whatever was asked in between",
  ],
  layers: [
    "is finite at logits of ±100",
    "takes a batch of 1",
    "has the gradient of its value",
    "sends no gradient to the teacher",
    "says what it reads",
    "trains what it says, by the gradient of its value",
    "borrows its inputs and leaves no tensor",
  ],
} as const satisfies Record<string, readonly (keyof typeof BEHAVIOURS)[]>;

/** A batch and what the loss must answer. */
export interface Golden extends LossBatch {
  /** Names the case in the test's title. */
  readonly name?: string;
  readonly value: number;
  /** With respect to the student's logits. */
  readonly gradient?: Nested;
  /** With respect to the student's features, and to what the loss trains, by name. */
  readonly gradients?: { readonly features?: Tensors; readonly trained?: Tensors };
  /** What common mistakes give, by what the mistake is: the value must be far from each. */
  readonly far?: Readonly<Record<string, number>>;
}

type Tensors = Readonly<Record<string, Nested>>;

/** How a loss differs from others. */
export interface LossTraits extends BatchShape {
  /** Plugins that the options name. */
  readonly others?: readonly Plugin[];
  /**
   * 0, with no gradient, where the student answers as the teacher does: logits and, in the order in which `features`
   * lists them, tapped layers.
   */
  readonly zeroAtTeacher?: boolean;
  /** What the loss trains itself, by name, with the shape of each for 4 classes. */
  readonly trains?: Readonly<Record<string, readonly number[]>>;
  /** Cases of known value. They run on WebGPU, too, where there is a GPU. */
  readonly golden?: readonly Golden[];
  /** Options to refuse. */
  readonly refuses?: readonly Refusal[];
  /**
   * The behaviours to test, all of them by default. Where a plugin has passed the whole suite with other options, a variant
   * names those that its options change.
   */
  readonly only?: readonly (keyof typeof BEHAVIOURS)[];
  /** What it cannot do, each with the reason. */
  readonly except?: Readonly<Partial<Record<keyof typeof BEHAVIOURS, string>>>;
}

interface Subject {
  /** A new one. */
  loss(): Loss;
  /** `[batch, classes]` logits and what else the loss reads. */
  batch(batch: number, classes: number, seed?: number): LossBatch;
  readonly traits: LossTraits;
}

/**
 * Tests that a loss behaves as all losses do. Registers its tests: call it at the top level of a test file.
 *
 * @param plugin The loss.
 * @param options Its options, as a config has them.
 * @param traits How it differs: which features and members it reads, what it trains, golden values, options to refuse.
 */
export function testLoss(plugin: Plugin<"loss">, options: Options, traits: LossTraits = {}): void {
  const {
    others = [],
    zeroAtTeacher = false,
    golden = [],
    refuses = [],
    only,
    except = {},
    features,
    members,
  } = traits;
  const name = nameOf(plugin, options);
  const subject: Subject = {
    loss: () => make(plugin, options, others),
    batch: (batch, classes, seed = 1) =>
      randomBatch(batch, classes, { seed, ...features ? { features } : {}, ...members ? { members } : {} }),
    traits,
  };
  const behaviours = Object.keys(BEHAVIOURS) as readonly (keyof typeof BEHAVIOURS)[];
  for (const behaviour of only ?? behaviours) {
    const [test, reason] = [BEHAVIOURS[behaviour], except[behaviour]];
    if (reason === undefined) onBackends(EVERYWHERE, `${name} ${behaviour}`, () => test(subject));
    else Deno.test({ name: `${name} ${behaviour} (not so: ${reason})`, ignore: true, fn: () => {} });
  }
  if (zeroAtTeacher) {
    onBackends(EVERYWHERE, `${name} is 0 where student and teacher agree`, () => zeroWhereEqual(subject));
  }
  testGolden(plugin, options, golden, others);
  if (only && refuses.length === 0) return;
  Deno.test(`${name} refuses bad options by name`, () => assertRefuses(plugin, options, others, refuses));
}

/** Tests the values and gradients of a loss alone, for other options than those that its behaviour is tested with. */
export function testGolden(
  plugin: Plugin<"loss">,
  options: Options,
  golden: readonly Golden[],
  others: readonly Plugin[] = [],
): void {
  for (const [i, one] of golden.entries()) {
    const title = `${nameOf(plugin, options)} has its golden value in ${one.name ?? `case ${i + 1}`}`;
    onBackends(["cpu", "wasm", "webgpu"], title, () => assertGolden(make(plugin, options, others), one));
  }
}

/** The loss has the case's value and gradients, and is far from what mistakes give. */
export async function assertGolden(loss: Loss, golden: Golden): Promise<void> {
  const { value, gradient, gradients = {}, far = {} } = golden;
  const actual = await readNumber(() => valueOf(loss, golden));
  assertAlmostEquals(actual, value, 2e-5 * Math.max(Math.abs(value), 1e-2));
  for (const [mistake, wrong] of Object.entries(far)) {
    // For some parameters a mistake is none.
    if (Math.abs(wrong - value) <= 1e-6 * Math.abs(value)) continue;
    assertGreater(Math.abs(actual - wrong), 0.9 * Math.abs(value - wrong), mistake);
  }
  const named = (prefix: string, tensors: Tensors = {}) =>
    Object.entries(tensors).map(([name, values]) => [`${prefix}.${name}`, values] as const);
  const expected = [
    ...gradient === undefined ? [] : [["student.logits", gradient] as const],
    ...named("student.features", gradients.features),
    ...named("trained", gradients.trained),
  ];
  for (const [leaf, values] of expected) {
    const flat = flattened(values);
    const tolerance = 2e-5 * Math.max(1, largest(flat));
    assertClose(
      await read(() => gradientOf(loss, golden, {}, [leaf])),
      flat,
      tolerance,
      `gradient by ${leaf}`,
    );
  }
}

async function finiteAtExtremes({ loss, batch, traits }: Subject): Promise<void> {
  const random = batch(4, 3);
  const extreme = {
    ...random,
    student: [[100, -100, 0], [-100, 100, 100], [0, 0, 0], [100, 100, 100]],
    teacher: [[-100, 100, 50], [100, -100, 0], [100, -100, 100], [-100, -100, -100]],
    labels: [1, 0, 2, 0],
    ...random.members ? { members: random.members.map((_, i) => cycled(i, [4, 3]) as number[][]) } : {},
    ...traits.features
      ? {
        features: {
          student: extremes(traits.features.student, 0),
          teacher: extremes(traits.features.teacher, 2),
        },
      }
      : {},
  };
  assertFinite(await read(() => valueOf(loss(), extreme)), "loss");
  assertFinite(await read(() => gradientOf(loss(), extreme)), "gradient");
}

/** Features of ±100 in four rows, of which one is 0 and the last is the first once more. */
function extremes(shapes: Readonly<Record<string, number | readonly number[]>> = {}, from: number) {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => {
      const rows = [0, 1, 2, 0].map((row) => cycled(from + row, [shape].flat(), row === 2 ? 0 : 1));
      return [name, rows];
    }),
  );
}

function cycled(from: number, [size, ...inner]: readonly number[], scale = 1): Nested[] {
  const cycle = [100, -100, 0, 70, -1];
  return Array.from(
    { length: size! },
    (_, i) => inner.length ? cycled(from + i, inner, scale) : scale * cycle[(from + i) % cycle.length]!,
  );
}

async function finiteForOne({ loss, batch }: Subject): Promise<void> {
  const one = batch(1, 4);
  assertFinite(await read(() => valueOf(loss(), one)), "loss");
  assertFinite(await read(() => gradientOf(loss(), one)), "gradient");
}

async function finiteForUnknown({ loss, batch }: Subject): Promise<void> {
  for (const known of [[1, 0, 1], [0, 0, 0]]) {
    const { labels, ...rest } = batch(3, 4);
    const partly = { ...rest, labels: labels.map((label, n) => known[n] ? label : -1), labelMask: known };
    assertFinite(await read(() => valueOf(loss(), partly)), "loss");
    assertFinite(await read(() => gradientOf(loss(), partly)), "gradient");
  }
}

async function meanOverBatch({ loss, batch }: Subject): Promise<void> {
  const three = batch(3, 4);
  const once = await readNumber(() => valueOf(loss(), three));
  const twice = await readNumber(() => valueOf(loss(), pick(three, [0, 1, 2, 0, 1, 2])));
  assertAlmostEquals(twice, once, 1e-5 * Math.abs(once));
}

async function orderOfBatch({ loss, batch }: Subject): Promise<void> {
  const four = batch(4, 4);
  const inOrder = await readNumber(() => valueOf(loss(), four));
  const shuffled = await readNumber(() => valueOf(loss(), pick(four, [2, 0, 3, 1])));
  assertAlmostEquals(shuffled, inOrder, 1e-5 * Math.abs(inOrder));
}

async function gradientOfValue({ loss, batch }: Subject): Promise<void> {
  const three = batch(3, 4);
  await assertGradient(loss, three, leafNames(three, "student"));
}

/** The gradient by these leaves is that of central differences. */
async function assertGradient(loss: () => Loss, batch: LossBatch, by: readonly string[]): Promise<void> {
  const gradient = await read(() => gradientOf(loss(), batch, {}, by));
  // In float32 a wide step loses less than a narrow one.
  const h = 1e-2;
  const numeric: number[] = [];
  for (const leaf of by) {
    const values = leavesOf(batch)[leaf]!;
    const at = (i: number, by: number) =>
      readNumber(() => {
        const tensor = nestedTensor(values);
        const moved = flattened(values).map((value, j) => j === i ? value + by : value);
        return valueOf(loss(), batch, {}, { [leaf]: tf.tensor(moved, tensor.shape) });
      });
    for (const i of flattened(values).keys()) numeric.push((await at(i, h) - await at(i, -h)) / (2 * h));
  }
  assertClose(gradient, numeric, 1e-3 * Math.max(1, largest(numeric)), "gradient");
}

async function upstreamGradient({ loss, batch }: Subject): Promise<void> {
  const three = batch(3, 4);
  const once = await read(() => gradientOf(loss(), three));
  const thrice = await read(() => gradientOf((context) => tf.mul(loss()(context), 3), three));
  assertClose(thrice, once.map((value) => 3 * value), 1e-5 * Math.max(1, largest(once)), "gradient");
}

async function teacherIsConstant({ loss, batch }: Subject): Promise<void> {
  const three = batch(3, 4);
  const gradient = await read(() => gradientOf(loss(), three, {}, leafNames(three, "teacher")));
  // A 0 by any other sign is still 0.
  assertEquals(gradient.map(Math.abs), new Float32Array(gradient.length));
}

function statesNeeds({ loss, traits: { features, members } }: Subject): Promise<void> {
  const { needs } = loss();
  assertEquals({ student: needs?.student ?? [], teacher: needs?.teacher ?? [] }, {
    student: Object.keys(features?.student ?? {}),
    teacher: Object.keys(features?.teacher ?? {}),
  });
  assertEquals(needs?.members ?? false, members !== undefined);
  return Promise.resolve();
}

async function gradientOfTrained({ loss, batch, traits: { trains = {} } }: Subject): Promise<void> {
  const three = batch(3, 4);
  const trained = trainedBy(loss(), three);
  const shapes = Object.entries(trained).map((
    [name, values],
  ) => [name, shapeOf(values)]);
  assertEquals(Object.fromEntries(shapes), trains);
  const whole = { ...three, trained };
  if (shapes.length) await assertGradient(loss, whole, leafNames(whole, "trained"));
}

async function pure({ loss, batch }: Subject): Promise<void> {
  const [three, other] = [batch(3, 4), batch(5, 3, 2)];
  const [one, another] = [loss(), loss()];
  const first = await read(() => valueOf(one, three));
  assertNotEquals(await read(() => valueOf(another, other, { progress: 0.9 })), first);
  await read(() => valueOf(one, other, { progress: 0.5 }));
  assertEquals(await read(() => valueOf(one, three)), first);
  assertEquals(await read(() => valueOf(another, three)), first);
}

async function borrows({ loss, batch }: Subject): Promise<void> {
  const three = batch(3, 4);
  const variable = tf.tidy(() => tf.variable(tensor(three.student)));
  const constants = Object.entries(leavesOf(three)).slice(1).map(([leaf, values]) =>
    [leaf, nestedTensor(values)] as const
  );
  const given = { ...Object.fromEntries(constants), "student.logits": variable };
  const value = () => valueOf(loss(), three, {}, given);
  // Linked, as tfjs refuses to differentiate by what the result does not hang on.
  const linked = () => tf.add(value(), tf.mul(tf.sum(variable), 0)) as tf.Scalar;
  const before = tf.memory().numTensors;
  for (let i = 0; i < 2; i++) {
    tf.tidy(() => void tf.variableGrads(linked, [variable]));
    tf.tidy(() => void value());
  }
  assertEquals(tf.memory().numTensors, before);
  for (const [leaf, tensor] of constants) assertEquals(tensor.isDisposed, false, leaf);
  assertEquals(variable.isDisposed, false);
  assertEquals(await variable.data(), await read(() => tensor(three.student)));
  tf.dispose([variable, ...constants.map(([, tensor]) => tensor)]);
}

async function zeroWhereEqual({ loss, batch }: Subject): Promise<void> {
  const random = batch(3, 4);
  const layers = Object.values(random.features?.teacher ?? {});
  const same = Object.keys(random.features?.student ?? {}).map((layer, i) => [layer, layers[i]!]);
  const equal = {
    ...random,
    student: random.teacher,
    ...random.features ? { features: { ...random.features, student: Object.fromEntries(same) } } : {},
  };
  assertAlmostEquals(await readNumber(() => valueOf(loss(), equal)), 0, 1e-6);
  const gradient = await read(() => gradientOf(loss(), equal));
  assertClose(gradient, new Float32Array(gradient.length), 1e-6, "gradient");
}

function shapeOf(values: Nested): number[] {
  return typeof values === "number" ? [] : [values.length, ...shapeOf(values[0]!)];
}

/** Numbers in lists as one list. */
function flattened(values: Nested): number[] {
  return [values].flat(Infinity as 1) as number[];
}

function largest(values: ArrayLike<number>): number {
  return Math.max(0, ...Array.from(values, Math.abs));
}
