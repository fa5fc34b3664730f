import { assert, assertEquals, assertMatch, assertNotEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Container } from "../../core/catalogue/container.ts";
import { logitsOfAnswers } from "../../core/models/given_answers.ts";
import { disposeOutputs, isLive } from "../../core/models/teachers.ts";
import type { Outputs } from "../../core/outputs.ts";
import type { Plugin } from "../../core/plugin.ts";
import type { Teacher } from "../../core/teacher.ts";
import { defaults, plugins } from "../../plugins/mod.ts";
import { EVERYWHERE, onBackends } from "../support/backends.ts";
import { assertRefuses, nameOf, type Options, type Refusal } from "../support/catalogue.ts";
import { assertClose, assertFinite } from "../support/tensors.ts";
import { follow, randomInputs, toyStages, withoutMathRandom } from "../toy.ts";

const [FEATURES, CLASSES, ROWS] = [5, 3, 7];

/** What every teacher does. */
const BEHAVIOURS = {
  "answers [batch, classes] for a batch of any size": answersBatches,
  "answers a row alike in any batch and any order": answersRowsAlike,
  "gives the caller tensors of its own": givesTensors,
  "has a fingerprint that its answers hang on": fingerprints,
  "counts the parameters of its members": countsParameters,
  "leaves no tensor, disposed once or twice": leavesNothing,
  "plans the same stages each time, each with a name of its own": plansStages,
} as const satisfies Record<string, (make: MakeTeacher) => Promise<void>>;

/** What a variant of a teacher that has passed the whole suite is tested for. */
export const VARIANT = [
  "answers a row alike in any batch and any order",
  "has a fingerprint that its answers hang on",
  "counts the parameters of its members",
  "leaves no tensor, disposed once or twice",
  "plans the same stages each time, each with a name of its own",
] as const satisfies readonly (keyof typeof BEHAVIOURS)[];

/** How a teacher differs from others. */
export interface TeacherTraits {
  /** Plugins that the options name, beside those that come with Retort. */
  readonly others?: readonly Plugin[];
  /** What it asks the container for; weights that are registered are of this seed. */
  readonly services?: (scope: Container, seed: number) => Promise<void>;
  /** It changes while training runs, so it has no fingerprint. */
  readonly changes?: boolean;
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

interface Made {
  readonly teacher: Teacher;
  readonly stages: readonly string[];
}

interface MakeTeacher {
  (seed?: number): Promise<Made>;
  readonly changes: boolean;
}

/** Tests that a teacher behaves as all teachers do. Its models are not trained. */
export function testTeacher(
  plugin: Plugin<"teacher">,
  options: Options,
  { others = [], services, changes = false, refuses = [], only, except = {} }: TeacherTraits = {},
): void {
  const title = nameOf(plugin, options);
  const all: readonly Plugin[] = [plugin, ...others, ...plugins];
  const makeTeacher = async (seed = 1): Promise<Made> => {
    const catalogue = new Catalogue(new Set(all), defaults);
    const scope = catalogue.container.child();
    await services?.(scope, seed);
    const plan = catalogue.make("teacher", { ...options, use: plugin.name }, scope);
    const rows = { table: ROWS };
    const stageRun = toyStages(catalogue, {
      scope,
      features: FEATURES,
      classes: CLASSES,
      seed,
      rows,
      warn: () => {},
    });
    const { made, stages } = await withoutMathRandom(() => follow(plan.stages(stageRun)));
    return { teacher: made, stages: stages.map(({ name }) => name) };
  };
  const make = Object.assign(makeTeacher, { changes });
  const behaviours = Object.keys(BEHAVIOURS) as readonly (keyof typeof BEHAVIOURS)[];
  for (const behaviour of only ?? behaviours) {
    const [test, reason] = [BEHAVIOURS[behaviour], except[behaviour]];
    if (reason === undefined) onBackends(EVERYWHERE, `${title} ${behaviour}`, () => test(make));
    else Deno.test({ name: `${title} ${behaviour} (not so: ${reason})`, ignore: true, fn: () => {} });
  }
  if (only && refuses.length === 0) return;
  Deno.test(`${title} refuses bad options by name`, () => assertRefuses(plugin, options, all, refuses));
}

/** Logits of some of the rows, row by row. */
function ask(
  teacher: Teacher,
  positions: readonly number[] = [...Array(ROWS).keys()],
): Promise<Float32Array> {
  return withoutMathRandom(async () => {
    const inputs = tf.tidy(() => tf.gather(randomInputs(ROWS, FEATURES), [...positions]) as tf.Tensor2D);
    const outputs = isLive(teacher)
      ? teacher.predict({ inputs: { features: inputs }, rows: Int32Array.from(positions) })
      : await labels(teacher, inputs, positions);
    assertEquals(outputs.logits.shape, [positions.length, CLASSES]);
    const logits = Float32Array.from(outputs.logits.dataSync());
    inputs.dispose();
    disposeOutputs(outputs);
    return logits;
  });
}

/** What a teacher that only labels rows answers: the toy's columns are standardised already, so that raw rows are features. */
async function labels(teacher: Teacher, inputs: tf.Tensor2D, positions: readonly number[]): Promise<Outputs> {
  const features = Float32Array.from(inputs.dataSync());
  const rows = Int32Array.from(positions);
  const classes = Array.from({ length: CLASSES }, (_, c) => `class ${c + 1}`);
  const cells = positions.map((_, i) =>
    Object.fromEntries(Array.from({ length: FEATURES }, (_, c) => [`x${c + 1}`, features[i * FEATURES + c]!]))
  );
  const { signal } = new AbortController();
  const answers = await teacher.label!({ rows, cells, features }, { classes, signal, members: true });
  const logits = logitsOfAnswers(answers, { who: teacher.name, rows, classes });
  return { logits: tf.tensor2d(logits, [positions.length, CLASSES]) };
}

async function answersBatches(make: MakeTeacher): Promise<void> {
  const { teacher } = await make();
  for (const rows of [[0], [1, 2], [0, 1, 2, 3, 4, 5, 6]]) assertFinite(await ask(teacher, rows));
  teacher.dispose();
}

async function answersRowsAlike(make: MakeTeacher): Promise<void> {
  const { teacher } = await make();
  const inOrder = await ask(teacher);
  const rowOf = (row: number) => inOrder.subarray(row * CLASSES, (row + 1) * CLASSES);
  const shuffled = [4, 0, 6, 2, 5, 1, 3];
  assertClose(await ask(teacher, shuffled), shuffled.flatMap((row) => [...rowOf(row)]), 1e-5, "shuffled");
  for (const row of shuffled) assertClose(await ask(teacher, [row]), rowOf(row), 1e-5, `row ${row} alone`);
  assertNotEquals(rowOf(0), rowOf(1));
  assertEquals(await ask(teacher), inOrder);
  teacher.dispose();
}

async function givesTensors(make: MakeTeacher): Promise<void> {
  const { teacher } = await make();
  if (!isLive(teacher)) return teacher.dispose();
  const inputs = randomInputs(ROWS, FEATURES);
  const batch = { inputs: { features: inputs }, rows: Int32Array.from(Array(ROWS).keys()) };
  const before = tf.memory().numTensors;
  const [one, another] = [teacher.predict(batch), teacher.predict(batch)];
  const values = another.logits.dataSync().slice();
  disposeOutputs(one);
  assertEquals(another.logits.dataSync(), values);
  disposeOutputs(another);
  assertEquals(tf.memory().numTensors, before);
  assertEquals(inputs.isDisposed, false);
  inputs.dispose();
  teacher.dispose();
}

async function fingerprints(make: MakeTeacher): Promise<void> {
  const [{ teacher }, { teacher: twin }, { teacher: other }] = [await make(), await make(), await make(2)];
  assertEquals(await ask(twin), await ask(teacher));
  // One that only labels rows has no weights that a seed draws.
  if (isLive(teacher)) assertNotEquals(await ask(other), await ask(teacher));
  if (make.changes) assertEquals(teacher.fingerprint, undefined);
  else {
    assertMatch(teacher.fingerprint ?? "none", /^[0-9a-f]{64}$/);
    assertEquals(twin.fingerprint, teacher.fingerprint);
    if (isLive(teacher)) assertNotEquals(other.fingerprint, teacher.fingerprint);
  }
  [teacher, twin, other].forEach((one) => one.dispose());
}

async function countsParameters(make: MakeTeacher): Promise<void> {
  const { teacher } = await make();
  assert(
    Number.isInteger(teacher.parameters) &&
      teacher.parameters >= (isLive(teacher) && !teacher.looksUp ? 1 : 0),
    `${teacher.parameters}`,
  );
  if (teacher.members) {
    assertEquals(teacher.parameters, teacher.members.reduce((sum, { parameters }) => sum + parameters, 0));
    const names = teacher.members.map(({ name }) => name);
    assertEquals(new Set(names).size, names.length, names.join());
  }
  teacher.dispose();
}

async function leavesNothing(make: MakeTeacher): Promise<void> {
  const before = tf.memory().numTensors;
  const { teacher } = await make();
  const made = tf.memory().numTensors;
  for (let i = 0; i < 3; i++) await ask(teacher);
  assertEquals(tf.memory().numTensors, made);
  teacher.dispose();
  assertEquals(tf.memory().numTensors, before);
  teacher.dispose();
  assertEquals(tf.memory().numTensors, before);
}

async function plansStages(make: MakeTeacher): Promise<void> {
  const [one, another] = [await make(), await make()];
  assertEquals(another.stages, one.stages);
  assertEquals(new Set(one.stages).size, one.stages.length, one.stages.join());
  // They name files, too.
  for (const name of one.stages) assertMatch(name, /^[A-Za-z0-9][A-Za-z0-9._-]*$/);
  [one, another].forEach(({ teacher }) => teacher.dispose());
}
