import { assert, assertEquals, assertNotEquals, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { RANDOM } from "../../../core/catalogue/container.ts";
import { disposeOutputs } from "../../../core/models/teachers.ts";
import type { Stage, StageRun, TaskLosses } from "../../../core/strategy.ts";
import type { LiveTeacher } from "../../../core/teacher.ts";
import { crossFitted } from "../../../plugins/teachers/cross-fitted.ts";
import { testTeacher, VARIANT } from "../../suites/teacher.ts";
import { onBackends } from "../../support/backends.ts";
import { assertClose } from "../../support/tensors.ts";
import { follow, randomInputs, toyCatalogue, toyRows, toyStages } from "../../toy.ts";

const SMALL = { use: "mlp", hidden: [4] };

testTeacher(crossFitted, { of: SMALL, folds: 3 }, {
  services: (scope, seed) => Promise.resolve(void scope.register(RANDOM, seededRandom(seed))),
  refuses: [
    [{ folds: 1 }, "folds must be at least 2: current value is 1"],
    [{ folds: 2.5 }, "folds must be"],
    [{ of: { use: "ensemble" } }, "of.use must be one of the student plugins causal-cnn, cnn, mlp"],
    [{ mean: "median" }, "mean must be"],
    [{ fold: 3 }, 'did you mean "folds"?'],
  ],
});
testTeacher(crossFitted, { of: SMALL, folds: 2, mean: "probabilities" }, {
  services: (scope, seed) => Promise.resolve(void scope.register(RANDOM, seededRandom(seed))),
  only: VARIANT,
});

interface Made {
  readonly made: LiveTeacher;
  readonly stages: readonly Stage[];
  readonly warnings: readonly string[];
}

async function make(options: object = {}, changes: Partial<StageRun> = {}): Promise<Made> {
  const warnings: string[] = [];
  const catalogue = toyCatalogue();
  const scope = catalogue.container.child().register(RANDOM, seededRandom(1));
  const run = {
    ...toyStages(catalogue, { scope, warn: (message) => void warnings.push(message) }),
    ...changes,
  };
  const plan = catalogue.make("teacher", { use: "cross-fitted", of: SMALL, folds: 3, ...options }, scope);
  const { made, stages } = await follow(plan.stages(run));
  return { made: made as LiveTeacher, stages, warnings };
}

/** Logits of a member, or of all, `[rows, 3]`, with what each member says. */
function ask(teacher: LiveTeacher, rows: readonly number[], origins?: readonly number[]) {
  const inputs = tf.tidy(() => tf.gather(randomInputs(400, 5), rows.map((row) => Math.max(0, row % 400))));
  const outputs = teacher.predict({
    inputs: { features: inputs },
    rows: Int32Array.from(rows),
    ...origins ? { origins: Int32Array.from(origins) } : {},
    members: true,
  });
  const values = [outputs, ...outputs.members ?? []].map(({ logits }) =>
    Float32Array.from(logits.dataSync())
  );
  disposeOutputs(outputs);
  inputs.dispose();
  return values;
}

onBackends(["cpu"], "cross-fitted trains each member on all folds but one, by class", async () => {
  const { made, stages, warnings } = await make({ folds: 10 });
  assertEquals(stages.map(({ name }) => name).slice(0, 2), ["fold-01", "fold-02"]);
  const left = stages.map(({ rows }) => [...Array(60).keys()].filter((row) => !rows!.includes(row)));
  assertEquals(left.flat().sort((a, b) => a - b), [...Array(60).keys()]);
  // 60 rows of three classes in turns: two of each class in a fold.
  for (const rows of left) assertEquals(rows.map((row) => row % 3).sort(), [0, 0, 1, 1, 2, 2]);
  assertEquals(warnings, []);
  made.dispose();
});

onBackends(
  ["cpu"],
  "cross-fitted answers a training row, and its views, by who has not seen it, others by all",
  async () => {
    for (const mean of ["logits", "probabilities"] as const) {
      const { made, stages } = await make({ mean });
      const alone = (made.members as readonly LiveTeacher[]).map((member) => ask(member, [7, 300, 8])[0]!);
      const fold = stages.findIndex(({ rows }) => !rows!.includes(7));
      const [whole, ...passedOn] = ask(made, [7, 300, 8]);
      assertClose(
        whole!.subarray(0, 3),
        mean === "logits" ? alone[fold]!.subarray(0, 3) : logSoftmax(alone[fold]!.subarray(0, 3)),
        1e-6,
      );
      const meanOf300 = [0, 1, 2].map((c) =>
        mean === "logits"
          ? alone.reduce((sum, own) => sum + own[3 + c]!, 0) / 3
          : Math.log(alone.reduce((sum, own) => sum + Math.exp(logSoftmax(own.subarray(3, 6))[c]!), 0) / 3)
      );
      assertClose(whole!.subarray(3, 6), meanOf300, 1e-6);
      // A member passes on what it has seen.
      passedOn.forEach((own, m) => {
        assertEquals(own.subarray(0, 3), whole!.subarray(0, 3));
        assertEquals(own.subarray(3, 6), alone[m]!.subarray(3, 6));
      });
      // A view of row 7 has no number of its own; a mixture, and a row with no origin, is everybody's.
      const view = ask(made, [1007], [7])[0];
      const own = ask((made.members as readonly LiveTeacher[])[fold]!, [1007])[0]!;
      assertClose(view!, mean === "logits" ? own : logSoftmax(own), 1e-6);
      assertNotEquals(ask(made, [-1], [7])[0], ask(made, [-1], [-1])[0]);
      assertEquals(ask(made, [-1])[0], ask(made, [-1], [-1])[0]);
      made.dispose();
    }
  },
);

function logSoftmax(logits: Float32Array): number[] {
  const sum = Math.log([...logits].reduce((total, logit) => total + Math.exp(logit), 0));
  return [...logits].map((logit) => logit - sum);
}

onBackends(["cpu"], "cross-fitted keeps groups together where the data has some", async () => {
  const groups = Int32Array.from({ length: 60 }, (_, row) => Math.floor(row / 6));
  const { made, stages } = await make({ folds: 5 }, { training: { ...toyRows(0, 60, 3), groups } });
  for (const { rows } of stages) {
    const seen = new Set(rows!.map((row) => groups[row]!));
    assertEquals([rows!.length, seen.size], [48, 8]);
  }
  made.dispose();
});

onBackends(["cpu"], "cross-fitted has a fingerprint that hangs on the folds, too", async () => {
  const [one, other] = [await make(), await make({}, { training: toyRows(0, 57, 3) })];
  assertNotEquals(one.made.fingerprint, other.made.fingerprint);
  [one, other].forEach(({ made }) => made.dispose());
});

onBackends(
  ["cpu"],
  "cross-fitted warns of classes with fewer rows than folds, and refuses what cannot be",
  async () => {
    const labels = Int32Array.from({ length: 60 }, (_, row) => row === 0 ? 2 : row % 2);
    const rare = { training: { ...toyRows(0, 60, 3), labels } };
    const { made, warnings } = await make({ folds: 5 }, rare);
    assertEquals(warnings, [
      'cross-fitted: "class 3" (1) has fewer training rows than there are folds (5), so not each fold has one; the row of a class ' +
      "that has one alone is answered by a model that has never seen the class; use fewer folds",
    ]);
    const taps = ["fold-1.hidden_1"];
    const inputs = { features: tf.ones<tf.Rank.R2>([1, 5]) };
    const refused = (() => {
      try {
        made.predict({ inputs, rows: Int32Array.of(0), taps });
      } catch (error) {
        return error;
      }
    })();
    assert(refused instanceof UserError);
    assertEquals(
      refused.message,
      "Cannot read layer fold-1.hidden_1 of cross-fitted as a loss must read its answers alone: each row is answered by another member",
    );
    tf.dispose(inputs);
    made.dispose();
    const before = tf.memory().numTensors;
    const error = await assertRejects(() => make({ folds: 50 }), UserError);
    assertEquals(
      error.message,
      "Cannot make folds of the training rows as there must be a class with a row for each: there are 50 folds, and the largest " +
        "class has 20 training rows; use fewer folds",
    );
    const task: TaskLosses = { ...toyStages(toyCatalogue()).task, name: "numbers", answers: "numbers" };
    const ofNumbers = await assertRejects(() => make({ mean: "probabilities" }, { task }), UserError);
    assertEquals(
      ofNumbers.message,
      'Cannot use teacher cross-fitted: mean must be "logits" (the mean of the numbers) where the task is numbers: current value ' +
        'is "probabilities"',
    );
    assertEquals(tf.memory().numTensors, before);
  },
);
