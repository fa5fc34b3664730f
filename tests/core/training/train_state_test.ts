import { assert, assertEquals, assertMatch, assertNotEquals, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { Interrupted, UserError } from "../../../core/base/errors.ts";
import { memoryStorage } from "../../../core/base/storage.ts";
import type { Loss, LossContext } from "../../../core/loss.ts";
import type { Student } from "../../../core/student.ts";
import { crossEntropy } from "../../../plugins/losses/cross-entropy.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { assertClose } from "../../support/tensors.ts";
import { hastyClock, valuesOf } from "../../toy.ts";
import { CATALOGUE, epochsOf, type Given, lossOf, STEPS_PER_EPOCH, STUDENT, trained } from "./training.ts";

/** What a loss was given when it asked for something to train, call by call. */
interface Asked {
  readonly tensor: tf.Tensor;
  readonly values: Float32Array;
}

/** Cross-entropy of the logits through a regressor that is trained along; notes the regressor at each call. */
function regressing(kernels: Asked[] = [], biases: Asked[] = []): Loss {
  return ({ student, labels, trained, observe }) => {
    const kernel = trained("kernel", [3, 3], (random) => random.normal());
    const bias = trained("bias", [3], 0.5);
    kernels.push({ tensor: kernel, values: valuesOf([kernel])[0]! });
    biases.push({ tensor: bias, values: valuesOf([bias])[0]! });
    observe("bias", tf.sum(bias) as tf.Scalar);
    return crossEntropy(tf.add(tf.matMul(student.logits, kernel as tf.Tensor2D), bias), labels);
  };
}

onBackends(
  EVERYWHERE,
  "trained() is made once, of its initial value or by its draws from the run's seed",
  async () => {
    const values = async (seed: number) => {
      const [kernels, biases]: [Asked[], Asked[]] = [[], []];
      await trained({ seed, loss: regressing(kernels, biases) });
      for (const asked of [kernels, biases]) {
        // The call that tries the loss, and one for each step.
        assertEquals([asked.length, new Set(asked.map(({ tensor }) => tensor)).size], [10, 1]);
        assertEquals(asked[1]!.values, asked[0]!.values, "it has changed before the first step");
        assertNotEquals(asked[2]!.values, asked[1]!.values, "the first step has not trained it");
      }
      assertEquals(biases[0]!.values, Float32Array.of(0.5, 0.5, 0.5));
      return kernels[0]!.values;
    };
    const first = await values(1);
    assertEquals(new Set(first).size, 9);
    assertEquals(await values(1), first);
    assertNotEquals(await values(2), first);
  },
);

onBackends(["cpu"], "trained() draws from a stream of its own for each name", async () => {
  const drawn: Record<string, readonly number[]> = {};
  const inOrder = (names: readonly string[]): Loss => ({ student, trained }) => {
    for (const name of names) drawn[name] = [...trained(name, [4], (random) => random.normal()).dataSync()];
    return tf.mean(student.logits);
  };
  await trained({ epochs: 1, optimizer: CATALOGUE.make("optimizer", "sgd"), loss: inOrder(["a", "b"]) });
  const { a, b } = { ...drawn };
  assertNotEquals(a, b);
  await trained({ epochs: 1, optimizer: CATALOGUE.make("optimizer", "sgd"), loss: inOrder(["b", "a"]) });
  assertEquals({ ...drawn }, { a: a!, b: b! });
});

onBackends(EVERYWHERE, "trained() is moved by the optimizer, along its gradient", async () => {
  const seen: number[] = [];
  // The gradient of w² is 2w, so each step of 0.1 leaves 0.8 of it.
  const loss: Loss = ({ student, trained }) => {
    const weight = trained("weight", [], 1);
    seen.push(weight.dataSync()[0]!);
    return tf.add(tf.square(weight), tf.mul(tf.sum(student.logits), 0)) as tf.Scalar;
  };
  const optimizer = CATALOGUE.make("optimizer", { use: "sgd", learningRate: 0.1, momentum: 0 });
  await trained({ epochs: 1, loss, optimizer });
  assertClose(seen, [1, 1, 0.8, 0.64], 1e-6);
});

onBackends(
  EVERYWHERE,
  "trained() is saved and restored: a training goes on from any step with the same bytes",
  async () => {
    const whole = await trained({ loss: regressing() });
    for (let abortIn = 1; abortIn < 3 * STEPS_PER_EPOCH; abortIn++) {
      const storage = memoryStorage();
      await assertRejects(() => trained({ abortIn, storage, loss: regressing() }), Interrupted);
      const { state, events } = await trained({ storage, loss: regressing() });
      assertEquals(state, whole.state, `aborted in step ${abortIn}`);
      // The bias is observed: what the loss trains shows in the events, too.
      const epochs = epochsOf(events);
      assertEquals(epochs, epochsOf(whole.events).slice(-epochs.length), `aborted in step ${abortIn}`);
    }
  },
);

onBackends(["cpu"], "trained() of two trainings that take turns do not meet", async () => {
  const given = (seed: number): Given => ({ seed, loss: regressing(), clock: hastyClock() });
  const together = await Promise.all([1, 2, 1].map((seed) => trained(given(seed))));
  for (const [i, seed] of [1, 2, 1].entries()) assertEquals(together[i], await trained(given(seed)));
});

onBackends(
  ["cpu"],
  "trained() refuses what is asked for later than in the first call, and names it",
  async () => {
    let calls = 0;
    const loss: Loss = ({ student, trained }) => {
      if (++calls === 4) trained("latecomer", [2], 0);
      return tf.mean(student.logits);
    };
    const { message } = await assertRejects(() => trained({ loss }), UserError);
    assertMatch(
      message,
      /in step 3: .*Cannot train latecomer as it must be asked for in the first call already: it was not/,
    );
  },
);

onBackends(["cpu"], "trained() refuses another shape than the first, with both", async () => {
  for (const [call, when] of [[1, /begin stage student/], [3, /stage student in step 2/]] as const) {
    let calls = 0;
    const loss: Loss = ({ student, trained }) => {
      trained("kernel", [2, 3], 0);
      if (++calls === call) trained("kernel", [3, 2], 0);
      return tf.mean(student.logits);
    };
    const { message } = await assertRejects(() => trained({ loss }), UserError);
    assertMatch(message, when);
    assertMatch(message, /Cannot train kernel as it must keep its shape \[2,3\]: current value is \[3,2\]/);
  }
});

onBackends(
  ["cpu"],
  "trained() of a term is trained by the whole loss, and measuring leaves it alone",
  async () => {
    const kernels: Asked[][] = [[], []];
    const terms = kernels.map((asked, i) => ({
      name: `term-${i}`,
      loss: (context: LossContext) =>
        regressing(asked)({
          ...context,
          trained: (name, shape, initial) => context.trained(`term-${i}.${name}`, shape, initial),
        }),
    }));
    const loss = (context: LossContext) => tf.addN(terms.map(({ loss }) => loss(context))) as tf.Scalar;
    const plain = await trained({ loss });
    const measured = await trained({ loss: Object.assign(loss, { terms }) });
    assertEquals(measured.state, plain.state);
    assertNotEquals(kernels[0]![0]!.values, kernels[1]![0]!.values);
  },
);

/** A training whose stage keeps a moving average of the weights. */
async function averaged(given: Given = {}) {
  const average: tf.Variable[] = [];
  const weights: Float32Array[][] = [];
  let averages: Float32Array[] = [];
  const stage = (student: Student) => {
    weights.push(valuesOf(student.variables));
    student.variables.forEach((one) => average.push(tf.tidy(() => tf.variable(tf.zeros(one.shape), false))));
    return {
      state: average,
      afterStep() {
        weights.push(valuesOf(student.variables));
        average.forEach((one, i) => one.assign(tf.add(tf.mul(one, 0.9), tf.mul(student.variables[i]!, 0.1))));
      },
    };
  };
  try {
    return { ...await trained({ ...given, stage }), weights, averages: averages = valuesOf(average) };
  } finally {
    tf.dispose(average);
    assertEquals(averages.some((values) => values.some((value) => !Number.isFinite(value))), false);
  }
}

const STUDENTS = {
  "a student with batch norm": STUDENT,
  // Its steps are made in one dispatch where the backend can.
  "a plain chain of dense layers": { use: "mlp", hidden: [6, 5], dropout: 0.25 },
};

for (const [what, spec] of Object.entries(STUDENTS)) {
  onBackends(
    EVERYWHERE,
    `Stage.afterStep is called after each update of the weights of ${what}`,
    async () => {
      const { weights, averages, state } = await averaged({ spec });
      assertEquals(weights.length, 1 + 9);
      for (let step = 1; step < weights.length; step++) assertNotEquals(weights[step], weights[step - 1]);
      const last = weights.at(-1)!;
      // The statistics of batch norm are in the state, but no variables.
      assert(last.every((values) => state.some((one) => one.join() === values.join())));
      const expected = last.map((_, i) =>
        last[i]!.map((_, at) =>
          weights.slice(1).reduce((mean, values) => 0.9 * mean + 0.1 * values[i]![at]!, 0)
        )
      );
      averages.forEach((values, i) => assertClose(values, expected[i]!, 1e-6));
    },
  );
}

onBackends(
  EVERYWHERE,
  "Stage.state is in the checkpoint: a stage goes on from any step with the same bytes",
  async () => {
    const whole = await averaged();
    for (let abortIn = 1; abortIn < 3 * STEPS_PER_EPOCH; abortIn++) {
      const storage = memoryStorage();
      await assertRejects(() => averaged({ abortIn, storage }), Interrupted);
      const { state, averages } = await averaged({ storage });
      assertEquals([state, averages], [whole.state, whole.averages], `aborted in step ${abortIn}`);
    }
  },
);

onBackends(["cpu"], "Stage.state of a stage that is done is taken from its checkpoint", async () => {
  const storage = memoryStorage();
  const { averages } = await averaged({ storage });
  const again = await averaged({ storage });
  assertEquals([again.averages, again.weights.length], [averages, 1]);
});

onBackends(["cpu"], "train() refuses a checkpoint of a stage that kept something else", async () => {
  const storage = memoryStorage();
  await assertRejects(() => trained({ storage, abortIn: 2, loss: regressing() }), Interrupted);
  await assertRejects(
    () => trained({ storage, loss: lossOf() }),
    RangeError,
    "Cannot restore a stage as its state must have",
  );
});
