import * as tf from "@tensorflow/tfjs";
import { assertAlmostEquals, assertEquals, assertNotEquals } from "@std/assert";
import type { Loss } from "../../core/loss.ts";
import type { Plugin } from "../../core/plugin.ts";
import { EVERYWHERE, onBackends } from "../support/backends.ts";
import { gradientOf, type LossBatch, lossOf, pick, randomBatch, tensor, valueOf } from "../support/batch.ts";
import { assertRefuses, make, nameOf, type Options, type Refusal } from "../support/catalogue.ts";
import { assertClose, assertFinite, read, readNumber } from "../support/tensors.ts";

/** What every loss does. */
const BEHAVIOURS = {
  "is finite at logits of ±100": finiteAtExtremes,
  "takes a batch of 1": finiteForOne,
  "is a mean over the batch": meanOverBatch,
  "does not mind the order of the batch": orderOfBatch,
  "has the gradient of its value": gradientOfValue,
  "passes the upstream gradient on": upstreamGradient,
  "sends no gradient to the teacher": teacherIsConstant,
  "gives the same bytes for the same batch, whatever was asked in between": pure,
  "borrows its inputs and leaves no tensor": borrows,
} as const satisfies Record<string, (loss: () => Loss) => Promise<void>>;

/** How a loss differs from others. */
export interface LossTraits {
  /** Plugins that the options name. */
  readonly others?: readonly Plugin[];
  /** 0, with no gradient, where the student answers as the teacher does. */
  readonly zeroAtTeacher?: boolean;
  /** Options to refuse. */
  readonly refuses?: readonly Refusal[];
  /** What it cannot do, each with the reason. */
  readonly except?: Readonly<Partial<Record<keyof typeof BEHAVIOURS, string>>>;
}

/** Tests that a loss behaves as all losses do. */
export function testLoss(
  plugin: Plugin<"loss">,
  options: Options,
  { others = [], zeroAtTeacher = false, refuses = [], except = {} }: LossTraits = {},
): void {
  const name = nameOf(plugin, options);
  const loss = () => make(plugin, options, others);
  for (const [behaviour, test] of Object.entries(BEHAVIOURS)) {
    const reason = except[behaviour as keyof typeof BEHAVIOURS];
    if (reason === undefined) onBackends(EVERYWHERE, `${name} ${behaviour}`, () => test(loss));
    else Deno.test({ name: `${name} ${behaviour} (not so: ${reason})`, ignore: true, fn: () => {} });
  }
  if (zeroAtTeacher) {
    onBackends(EVERYWHERE, `${name} is 0 where student and teacher agree`, () => zeroWhereEqual(loss));
  }
  Deno.test(`${name} refuses bad options by name`, () => assertRefuses(plugin, options, others, refuses));
}

async function finiteAtExtremes(loss: () => Loss): Promise<void> {
  const batch = {
    student: [[100, -100, 0], [-100, 100, 100], [0, 0, 0], [100, 100, 100]],
    teacher: [[-100, 100, 50], [100, -100, 0], [100, -100, 100], [-100, -100, -100]],
    labels: [1, 0, 2, 0],
  };
  assertFinite(await read(() => valueOf(loss(), batch)), "loss");
  assertFinite(await read(() => gradientOf(loss(), batch)), "gradient");
}

async function finiteForOne(loss: () => Loss): Promise<void> {
  const batch = randomBatch(1, 4);
  assertFinite(await read(() => valueOf(loss(), batch)), "loss");
  assertFinite(await read(() => gradientOf(loss(), batch)), "gradient");
}

async function meanOverBatch(loss: () => Loss): Promise<void> {
  const batch = randomBatch(3, 4);
  const once = await readNumber(() => valueOf(loss(), batch));
  const twice = await readNumber(() => valueOf(loss(), pick(batch, [0, 1, 2, 0, 1, 2])));
  assertAlmostEquals(twice, once, 1e-5 * Math.abs(once));
}

async function orderOfBatch(loss: () => Loss): Promise<void> {
  const batch = randomBatch(4, 4);
  const inOrder = await readNumber(() => valueOf(loss(), batch));
  const shuffled = await readNumber(() => valueOf(loss(), pick(batch, [2, 0, 3, 1])));
  assertAlmostEquals(shuffled, inOrder, 1e-5 * Math.abs(inOrder));
}

async function gradientOfValue(loss: () => Loss): Promise<void> {
  const batch = randomBatch(3, 4);
  const gradient = await read(() => gradientOf(loss(), batch));
  // Central differences. In float32 a wide step loses less than a narrow one.
  const h = 1e-2;
  const numeric: number[] = [];
  for (let i = 0; i < gradient.length; i++) {
    const above = await readNumber(() => valueOf(loss(), nudged(batch, i, h)));
    const below = await readNumber(() => valueOf(loss(), nudged(batch, i, -h)));
    numeric.push((above - below) / (2 * h));
  }
  assertClose(gradient, numeric, 1e-3, "gradient");
}

function nudged(batch: LossBatch, at: number, by: number): LossBatch {
  let i = 0;
  return {
    ...batch,
    student: batch.student.map((row) => row.map((logit) => i++ === at ? logit + by : logit)),
  };
}

async function upstreamGradient(loss: () => Loss): Promise<void> {
  const batch = randomBatch(3, 4);
  const once = await read(() => gradientOf(loss(), batch));
  const thrice = await read(() => gradientOf((context) => tf.mul(loss()(context), 3), batch));
  assertClose(thrice, once.map((value) => 3 * value), 1e-5, "gradient");
}

async function teacherIsConstant(loss: () => Loss): Promise<void> {
  const { student, teacher, labels } = randomBatch(3, 4);
  const gradient = await read(() => {
    const value = lossOf(loss(), labels);
    // The second term links the teacher to the result, as tfjs refuses to differentiate by what is not linked.
    const linked = (student: tf.Tensor, teacher: tf.Tensor) =>
      tf.add(value(student, teacher), tf.mul(tf.sum(teacher), 0));
    return tf.grads(linked)([tensor(student), tensor(teacher)])[1]!;
  });
  assertEquals(gradient, new Float32Array(12));
}

async function pure(loss: () => Loss): Promise<void> {
  const [batch, other] = [randomBatch(3, 4), randomBatch(5, 3, { seed: 2 })];
  const [one, another] = [loss(), loss()];
  const first = await read(() => valueOf(one, batch));
  assertNotEquals(await read(() => valueOf(another, other, { progress: 0.9 })), first);
  await read(() => valueOf(one, other, { progress: 0.5 }));
  assertEquals(await read(() => valueOf(one, batch)), first);
  assertEquals(await read(() => valueOf(another, batch)), first);
}

async function borrows(loss: () => Loss): Promise<void> {
  const { student, teacher, labels } = randomBatch(3, 4);
  const [variable, constant] = [tf.tidy(() => tf.variable(tensor(student))), tensor(teacher)];
  const before = tf.memory().numTensors;
  for (let i = 0; i < 2; i++) {
    tf.tidy(() => void tf.variableGrads(() => lossOf(loss(), labels)(variable, constant), [variable]));
    tf.tidy(() => void lossOf(loss(), labels)(variable, constant));
  }
  assertEquals(tf.memory().numTensors, before);
  assertEquals([variable.isDisposed, constant.isDisposed], [false, false]);
  assertEquals(await variable.data(), await read(() => tensor(student)));
  tf.dispose([variable, constant]);
}

async function zeroWhereEqual(loss: () => Loss): Promise<void> {
  const random = randomBatch(3, 4);
  const batch = { ...random, student: random.teacher };
  assertAlmostEquals(await readNumber(() => valueOf(loss(), batch)), 0, 1e-6);
  assertClose(await read(() => gradientOf(loss(), batch)), new Float32Array(12), 1e-6, "gradient");
}
