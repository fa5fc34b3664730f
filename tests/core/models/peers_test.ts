import { assertAlmostEquals, assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { seededRandom } from "../../../core/base/random.ts";
import { moveAverage, peersOf } from "../../../core/models/peers.ts";
import type { Student } from "../../../core/student.ts";
import { mlp } from "../../../plugins/students/mlp.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { make, type Options } from "../../support/catalogue.ts";
import { randomInputs, valuesOf } from "../../toy.ts";

function student(
  name: string,
  options: Options = { hidden: [6], dropout: 0.5, batchNorm: true },
  seed = 1,
): Student {
  return make(mlp, options)({
    name,
    features: 4,
    classes: 3,
    inputs: {},
    random: seededRandom(seed).split(name),
  });
}

onBackends(EVERYWHERE, "peersOf() answers as the first, with what each answers beside", () => {
  const students = [student("one"), student("two"), student("three", { hidden: [] })];
  const peers = peersOf(students);
  tf.tidy(() => {
    const inputs = randomInputs(5, 4);
    const { logits, features, members } = peers.forward({ features: inputs }, {
      training: false,
      taps: ["hidden_1"],
    });
    assertEquals(
      members!.map(({ logits }) => valuesOf([logits])),
      students.map((one) => valuesOf([one.forward({ features: inputs }, { training: false }).logits])),
    );
    assertEquals(valuesOf([logits]), valuesOf([members![0]!.logits]));
    const [first] = students;
    assertEquals(
      valuesOf([features!["hidden_1"]!]),
      valuesOf([
        first!.forward({ features: inputs }, { training: false, taps: ["hidden_1"] }).features!["hidden_1"]!,
      ]),
    );
  });
  peers.dispose();
});

onBackends(EVERYWHERE, "peersOf() drops out other units in each peer, and the same ones again", () => {
  // Twins but for their dropout.
  const peers = peersOf([student("twin"), student("twin")]);
  const answers = (step: number) =>
    tf.tidy(() => {
      const mode = { training: true, random: seededRandom(1).split("dropout", step) };
      return peers.forward({ features: randomInputs(8, 4) }, mode).members!.map(({ logits }) =>
        valuesOf([logits])
      );
    });
  const [one, two] = answers(1);
  assertNotEquals(one, two);
  assertNotEquals(answers(2)[0], one);
  peers.state.forEach((variable) => assertEquals(variable.isDisposed, false));
  peers.dispose();
});

onBackends(
  EVERYWHERE,
  "peersOf() is trained, saved, counted and disposed as all, and shown as the first",
  async () => {
    const students = [student("one"), student("two", { hidden: [2], batchNorm: true })];
    const peers = peersOf(students);
    const [first] = students;
    assertEquals([peers.name, peers.model], [first!.name, first!.model]);
    assertEquals(peers.parameters, students.reduce((sum, { parameters }) => sum + parameters, 0));
    assertEquals(peers.variables, students.flatMap(({ variables }) => variables));
    assertEquals(peers.state, students.flatMap(({ state }) => state));
    const print = await peers.fingerprint();
    assertEquals(await peers.fingerprint(), print);
    for (const { state } of students) {
      tf.tidy(() => state[0]!.assign(tf.add(state[0]!, 1)));
      assertNotEquals(await peers.fingerprint(), print);
      tf.tidy(() => state[0]!.assign(tf.sub(state[0]!, 1)));
    }
    peers.dispose();
    peers.dispose();
    assertEquals(students.flatMap(({ state }) => state).every(({ isDisposed }) => isDisposed), true);
  },
);

Deno.test("peersOf() refuses no students at all", () => {
  assertThrows(() => peersOf([]), RangeError, "there must be at least one student");
});

onBackends(EVERYWHERE, "moveAverage() moves by the share that is left", () => {
  const [average, now] = tf.tidy(
    () => [tf.variable(tf.tensor1d([0, 10])), tf.variable(tf.tensor1d([8, 10]))],
  );
  const before = tf.memory().numTensors;
  const value = () => [...average!.dataSync()];
  moveAverage([average!], [now!], 0.75);
  assertEquals(value(), [2, 10]);
  tf.tidy(() => moveAverage([average!], [now!], tf.scalar(0.5)));
  assertEquals(value(), [5, 10]);
  assertEquals([...now!.dataSync()], [8, 10]);
  moveAverage([average!], [now!], 0);
  assertEquals(value(), [8, 10]);
  // It has become the other's equal and not the other.
  tf.tidy(() => now!.assign(tf.tensor1d([1, 2])));
  assertEquals(value(), [8, 10]);
  for (let i = 0; i < 200; i++) moveAverage([average!], [now!], 0.9);
  assertAlmostEquals(value()[0]!, 1, 1e-5);
  assertEquals(tf.memory().numTensors, before);
  tf.dispose([average!, now!]);
});
