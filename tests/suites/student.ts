import { assert, assertEquals, assertNotEquals, assertStringIncludes, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../core/base/errors.ts";
import { seededRandom } from "../../core/base/random.ts";
import { memoryStorage } from "../../core/base/storage.ts";
import { layersStudent } from "../../core/models/layers_student.ts";
import { readModel, writeModel } from "../../core/models/model_files.ts";
import type { Plugin } from "../../core/plugin.ts";
import type { ForwardMode, Student } from "../../core/student.ts";
import { EVERYWHERE, onBackends } from "../support/backends.ts";
import { assertRefuses, make, nameOf, type Options, type Refusal } from "../support/catalogue.ts";
import { assertClose, assertFinite } from "../support/tensors.ts";
import { randomInputs, valuesOf, withoutMathRandom } from "../toy.ts";

const [FEATURES, CLASSES] = [5, 3];

/** What every student does. */
const BEHAVIOURS = {
  "answers [batch, classes] for a batch of any size": answersBatches,
  "answers a row alike in any batch": answersRowsAlike,
  "has its initial weights from the random source alone": initialWeights,
  "sends a gradient to each of its variables": everyVariableLearns,
  "leaves no tensor over forward, backward and dispose": leavesNothing,
  "is disposed twice without harm": disposedTwice,
  "answers the same once saved and reloaded": reloads,
  "has a fingerprint of its weights": fingerprints,
  "has in its state all that training changes": stateIsAll,
  "counts its parameters": countsParameters,
  "gives the features that are tapped by layer name": taps,
  "lists its layers for an unknown tap": unknownTap,
} as const satisfies Record<string, (make: MakeStudent) => void | Promise<void>>;

/** How a student differs from others. */
export interface StudentTraits {
  /** Plugins that the options name. */
  readonly others?: readonly Plugin[];
  /** It drops something at random while training. */
  readonly drops?: boolean;
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

type MakeStudent = (seed?: number, name?: string) => Student;

/** Tests that a student behaves as all students do. */
export function testStudent(
  plugin: Plugin<"student">,
  options: Options,
  { others = [], drops = false, refuses = [], only, except = {} }: StudentTraits = {},
): void {
  const title = nameOf(plugin, options);
  const makeStudent: MakeStudent = (seed = 1, name = "student") =>
    make(plugin, options, others)({
      name,
      features: FEATURES,
      classes: CLASSES,
      inputs: {},
      random: seededRandom(seed).split(`init/${name}`),
    });
  const behaviours = Object.keys(BEHAVIOURS) as readonly (keyof typeof BEHAVIOURS)[];
  for (const behaviour of only ?? behaviours) {
    const [test, reason] = [BEHAVIOURS[behaviour], except[behaviour]];
    if (reason === undefined) onBackends(EVERYWHERE, `${title} ${behaviour}`, () => test(makeStudent));
    else Deno.test({ name: `${title} ${behaviour} (not so: ${reason})`, ignore: true, fn: () => {} });
  }
  onBackends(EVERYWHERE, `${title} ${drops ? "drops by its random source" : "drops nothing"}`, () => {
    (drops ? dropsBySource : dropsNothing)(makeStudent);
  });
  if (only && refuses.length === 0) return;
  onBackends(["cpu"], `${title} begins with the same bytes on every backend`, async () => {
    const weights: Float32Array[][] = [];
    for (const backend of ["cpu", "wasm"]) {
      await tf.setBackend(backend);
      using(makeStudent(), ({ state }) => weights.push(valuesOf(state)));
    }
    await tf.setBackend("cpu");
    assertEquals(weights[0], weights[1]);
  });
  Deno.test(`${title} refuses bad options by name`, () => assertRefuses(plugin, options, others, refuses));
}

/** Gives a student to a function, and disposes it. */
function using<T>(student: Student, use: (student: Student) => T): T {
  try {
    return use(student);
  } finally {
    student.dispose();
  }
}

/** The logits for random rows, row by row. */
function answer(student: Student, rows = 4, mode: ForwardMode = { training: false }): Float32Array {
  return tf.tidy(() => {
    const { logits } = student.forward({ features: randomInputs(rows, FEATURES) }, mode);
    assertEquals(logits.shape, [rows, CLASSES]);
    return Float32Array.from(logits.dataSync());
  });
}

function answersBatches(make: MakeStudent): void {
  using(make(), (student) => {
    for (const rows of [1, 2, 7]) assertFinite(answer(student, rows));
  });
}

function answersRowsAlike(make: MakeStudent): void {
  using(make(), (student) => {
    const seven = answer(student, 7);
    assertClose(answer(student, 1), seven.subarray(0, CLASSES), 1e-6);
    assertNotEquals(seven.subarray(0, CLASSES), seven.subarray(CLASSES, 2 * CLASSES));
  });
}

async function initialWeights(make: MakeStudent): Promise<void> {
  const weights = (seed?: number, name?: string) => using(make(seed, name), ({ state }) => valuesOf(state));
  const first = await withoutMathRandom(() => weights());
  assertEquals(weights(), first);
  assertNotEquals(weights(2), first);
  assertNotEquals(weights(1, "another"), first);
}

/** One training step's gradients, of a loss that no symmetry makes flat. */
function gradients(student: Student): ReadonlyMap<string, Float32Array> {
  const found = new Map<string, Float32Array>();
  tf.tidy(() => {
    const [inputs, weights] = [randomInputs(8, FEATURES), randomInputs(8, CLASSES, 2)];
    const { grads } = tf.variableGrads(() => {
      const { logits } = student.forward({ features: inputs }, { training: true, random: seededRandom(3) });
      return tf.sum(tf.mul(logits, weights)) as tf.Scalar;
    }, [...student.variables]);
    for (const [name, grad] of Object.entries(grads)) found.set(name, Float32Array.from(grad.dataSync()));
  });
  return found;
}

function everyVariableLearns(make: MakeStudent): void {
  using(make(), (student) => {
    const found = gradients(student);
    for (const { name, size } of student.variables) {
      const gradient = found.get(name);
      assert(gradient, `${name} has no gradient`);
      assertEquals(gradient.length, size);
      assertFinite(gradient, name);
      assert(gradient.some((value) => value !== 0), `the gradient of ${name} is 0`);
    }
  });
}

function leavesNothing(make: MakeStudent): void {
  const before = tf.memory().numTensors;
  const student = make();
  const made = tf.memory().numTensors;
  assertEquals(made - before, student.state.length, "it keeps more than its state");
  for (let i = 0; i < 3; i++) {
    answer(student);
    gradients(student);
  }
  assertEquals(tf.memory().numTensors, made);
  student.dispose();
  assertEquals(tf.memory().numTensors, before);
}

function disposedTwice(make: MakeStudent): void {
  const student = make();
  student.dispose();
  student.dispose();
  assert(student.state.every(({ isDisposed }) => isDisposed));
}

async function reloads(make: MakeStudent): Promise<void> {
  const storage = memoryStorage();
  const student = make();
  gradients(student); // Moves the statistics of batch norm away from where they began.
  await writeModel(student.model!, storage);
  const reloaded = layersStudent("reloaded", await readModel(storage, "memory"));
  assertEquals(answer(reloaded), answer(student));
  assertEquals(await reloaded.fingerprint(), await student.fingerprint());
  const opened = tf.tidy(() => {
    const predicted = reloaded.model!.predict(randomInputs(4, FEATURES)) as tf.Tensor;
    return Float32Array.from(predicted.dataSync());
  });
  assertClose(opened, answer(student), 1e-6, "tfjs itself answers");
  [student, reloaded].forEach((one) => one.dispose());
}

async function fingerprints(make: MakeStudent): Promise<void> {
  const [student, twin] = [make(), make()];
  const print = await student.fingerprint();
  assertEquals(await twin.fingerprint(), print);
  for (const variable of student.state) {
    const before = await student.fingerprint();
    tf.tidy(() => variable.assign(tf.add(variable, 1)));
    assertNotEquals(await student.fingerprint(), before, variable.name);
  }
  [student, twin].forEach((one) => one.dispose());
}

function stateIsAll(make: MakeStudent): void {
  const [trained, copy] = [make(), make(2)];
  for (let i = 0; i < 3; i++) gradients(trained);
  tf.tidy(() => copy.state.forEach((variable, i) => variable.assign(trained.state[i]!)));
  assertEquals(answer(copy), answer(trained));
  assert(trained.variables.every((variable) => trained.state.includes(variable)));
  [trained, copy].forEach((one) => one.dispose());
}

function countsParameters(make: MakeStudent): void {
  using(make(), ({ parameters, state }) => {
    assertEquals(parameters, state.reduce((sum, { size }) => sum + size, 0));
  });
}

function taps(make: MakeStudent): void {
  using(make(), (student) => {
    const names = student.model!.layers.map(({ name }) => name).filter((name) => name !== "features");
    const shapes = tf.tidy(() => {
      const { logits, features = {} } = student.forward({ features: randomInputs(2, FEATURES) }, {
        training: false,
        taps: names,
      });
      assertEquals(Object.keys(features).sort(), [...names].sort());
      assertEquals(features[names.at(-1)!]!.dataSync(), logits.dataSync());
      return Object.values(features).map(({ shape }) => shape[0]);
    });
    assert(shapes.every((rows) => rows === 2));
    assertEquals(
      tf.tidy(() => student.forward({ features: randomInputs(2, FEATURES) }, { training: false }).features),
      undefined,
    );
  });
}

function unknownTap(make: MakeStudent): void {
  using(make(), (student) => {
    const mode = { training: false, taps: ["no-such"] };
    const { message } = assertThrows(
      () => tf.tidy(() => void student.forward({ features: randomInputs(2, FEATURES) }, mode)),
      UserError,
      "Cannot tap no-such",
    );
    // All but the inputs, which nothing of the student's stands behind.
    const layers = student.model!.layers.filter((layer) => layer.getClassName() !== "InputLayer");
    for (const { name } of layers) assertStringIncludes(message, name);
  });
}

function dropsBySource(make: MakeStudent): void {
  using(make(), (student) => {
    const step = (at: number) =>
      answer(student, 8, { training: true, random: seededRandom(1).split("dropout", at) });
    const first = step(1);
    assertEquals(step(1), first);
    assertNotEquals(step(2), first);
    assertNotEquals(answer(student, 8), first);
    assertEquals(answer(student, 8), answer(student, 8));
    assertThrows(() => answer(student, 8, { training: true }), TypeError, "random source");
  });
}

function dropsNothing(make: MakeStudent): void {
  using(make(), (student) => {
    const step = (at: number) =>
      answer(student, 8, { training: true, random: seededRandom(1).split("dropout", at) });
    assertEquals(step(2), step(1));
    assertFinite(answer(student, 8, { training: true }));
  });
}
