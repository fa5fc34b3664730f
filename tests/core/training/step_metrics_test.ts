import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import type { Loss } from "../../../core/loss.ts";
import { StepMetrics } from "../../../core/training/step_metrics.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { epochsOf, trained } from "./training.ts";

onBackends(["cpu", "wasm", "webgpu"], "StepMetrics tells numbers and scalars, in order", async () => {
  const observed = new StepMetrics(true);
  const variable = tf.tidy(() => tf.variable(tf.scalar(3)));
  tf.tidy(() => {
    observed.note("first", 1);
    observed.note("scalar", tf.add(tf.scalar(1), tf.scalar(1)));
    observed.note("variable", variable);
  });
  const before = variable.clone();
  tf.tidy(() => variable.assign(tf.scalar(4)));
  const told = await observed.read();
  assertEquals(told, { first: 1, scalar: 2, variable: 3 });
  assertEquals(Object.keys(told), ["first", "scalar", "variable"]);
  assertEquals(variable.isDisposed, false);
  tf.dispose([variable, before]);
});

onBackends(["cpu"], "StepMetrics tells the last value of a name, and frees the others", async () => {
  const observed = new StepMetrics(true);
  for (const value of [1, 2, 3]) tf.tidy(() => observed.note("temperature", tf.scalar(value)));
  assertEquals(await observed.read(), { temperature: 3 });
  assertEquals(await observed.read(), {}, "it tells what was read before");
});

onBackends(["cpu"], "StepMetrics keeps nothing where nobody listens, nor once it is disposed", async () => {
  const deaf = new StepMetrics(false);
  tf.tidy(() => deaf.note("temperature", tf.scalar(1)));
  assertEquals(await deaf.read(), {});
  const observed = new StepMetrics(true);
  tf.tidy(() => observed.note("temperature", tf.scalar(1)));
  observed.dispose();
  assertEquals(await observed.read(), {});
});

onBackends(
  EVERYWHERE,
  "observe() takes a number, a scalar, and a scalar that the loss itself trains",
  async () => {
    const asked: number[] = [];
    const loss: Loss = ({ student, progress, observe, trained }) => {
      const learned = trained("learned", [], 2);
      asked.push(learned.dataSync()[0]!);
      observe("progress", progress);
      observe("twice", tf.mul(2, learned) as tf.Scalar);
      observe("learned", learned as tf.Scalar);
      return tf.add(tf.square(learned), tf.mean(student.logits)) as tf.Scalar;
    };
    const { events } = await trained({ loss, epochs: 2 });
    // Of the six steps the third and the last one end an epoch; the call before them tries the loss.
    const values = epochsOf(events).map((
      { values: { progress, twice, learned } },
    ) => [progress, twice, learned]);
    assertEquals(values, [[2 / 6, 2 * asked[3]!, asked[3]!], [5 / 6, 2 * asked[6]!, asked[6]!]]);
  },
);
