import { assert, assertAlmostEquals, assertEquals, assertMatch, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { fitTemperature } from "../../../core/models/combined/fit_temperature.ts";
import { predict } from "../../../core/models/predict.ts";
import type { EncodedRows } from "../../../core/preprocessing.ts";
import type { StageRun, TaskLosses, ValidationRows } from "../../../core/strategy.ts";
import type { LiveTeacher } from "../../../core/teacher.ts";
import { calibrated } from "../../../plugins/teachers/calibrated.ts";
import { testTeacher, VARIANT } from "../../suites/teacher.ts";
import { onBackends } from "../../support/backends.ts";
import { assertClose, read } from "../../support/tensors.ts";
import { follow, randomInputs, toyCatalogue, toyRows, toyStages } from "../../toy.ts";

const SMALL = { use: "mlp", hidden: [4] };
const ENSEMBLE = { use: "ensemble", members: 2, of: SMALL };

testTeacher(calibrated, { of: SMALL }, {
  refuses: [
    [{}, "of must"],
    [{ of: { use: "mpl" } }, 'did you mean "mlp"?'],
    [{ of: { use: "ensemble", members: 0 } }, "of.members must be"],
    [{ of: SMALL, each: "all" }, "each must be"],
    [{ off: SMALL }, 'did you mean "of"?'],
  ],
});
testTeacher(calibrated, { of: ENSEMBLE }, { only: VARIANT });
testTeacher(calibrated, { of: ENSEMBLE, each: true }, { only: VARIANT });

/** Rows of five features, the classes in turns, of which a teacher is asked. */
function validation(rows = 60, { labels }: { readonly labels?: Int32Array } = {}): ValidationRows {
  const inputs = randomInputs(rows, 5, 4);
  const part: EncodedRows = {
    features: inputs.dataSync() as Float32Array,
    width: 5,
    ...toyRows(100, 100 + rows, 3),
    ...labels ? { labels } : {},
  };
  inputs.dispose();
  return { ...part, ask: (teacher) => predict(teacher, part) };
}

/** Labels of so many rows that an untrained ensemble has right, but for one row of so many. */
async function labelsOf(rows: number, wrong = Infinity): Promise<Int32Array> {
  const catalogue = toyCatalogue();
  const { made } = await follow(catalogue.make("teacher", ENSEMBLE).stages(toyStages(catalogue)));
  const logits = (await validation(rows).ask(made as LiveTeacher))!;
  made.dispose();
  return Int32Array.from({ length: rows }, (_, row) => {
    const own = [...logits.subarray(3 * row, 3 * row + 3)];
    return row % wrong === 0 && row > 0 ? row % 3 : own.indexOf(Math.max(...own));
  });
}

interface Made {
  readonly made: LiveTeacher;
  readonly warnings: readonly string[];
}

async function make(options: object, changes: Partial<StageRun> = {}): Promise<Made> {
  const warnings: string[] = [];
  const catalogue = toyCatalogue();
  const run = { ...toyStages(catalogue, { warn: (message) => void warnings.push(message) }), ...changes };
  const plan = catalogue.make("teacher", { use: "calibrated", ...options });
  const { made } = await follow(plan.stages(run));
  return { made: made as LiveTeacher, warnings };
}

onBackends(
  ["cpu"],
  "calibrated divides logits by the temperature that validation rows ask for, and says so",
  async () => {
    const rows = validation(120, { labels: await labelsOf(120, 3) });
    const catalogue = toyCatalogue();
    const { made: plain } = await follow(catalogue.make("teacher", ENSEMBLE).stages(toyStages(catalogue)));
    const { made, warnings } = await make({ of: ENSEMBLE }, { validation: rows });
    const logits = (await rows.ask(plain as LiveTeacher))!;
    const { temperature } = fitTemperature({ logits, width: 3, answers: "softmax", truth: rows.labels });
    assertAlmostEquals(made.temperature!, temperature, 1e-9);
    assertClose((await rows.ask(made))!, logits.map((logit) => logit / temperature), 1e-6);
    assertEquals(made.combination!.temperature, made.temperature);
    // The members answer as they did.
    assertClose(
      (await rows.ask(made.members![0] as LiveTeacher))!,
      (await rows.ask(plain.members![0] as LiveTeacher))!,
      0,
    );
    assertMatch(
      warnings.join(),
      /^ensemble: temperature \d+\.\d{3}, fitted on 120 validation rows; there the NLL is \d\.\d{4}, as it was trained \d\.\d{4}$/,
    );
    assert(made.fingerprint !== plain.fingerprint);
    [made, plain].forEach((one) => one.dispose());
  },
);

onBackends(
  ["cpu"],
  "calibrated gives each member its own temperature, and puts them together as they were",
  async () => {
    const rows = validation(120, { labels: await labelsOf(120, 3) });
    const of = { use: "ensemble", members: 2, of: SMALL, mean: "probabilities", weights: [3, 1] };
    const { made, warnings } = await make({ of, each: true }, { validation: rows });
    const members = made.members as readonly LiveTeacher[];
    assertEquals(members.map(({ name }) => name), ["teacher-1", "teacher-2"]);
    assertEquals([made.name, made.temperature, made.combination], [
      "ensemble",
      undefined,
      { mean: "probabilities", weights: [0.75, 0.25] },
    ]);
    assertEquals(warnings.map((message) => message.split(":")[0]), ["teacher-1", "teacher-2"]);
    assert(members[0]!.temperature !== members[1]!.temperature);
    const inputs = { features: tf.ones([1, 5]) };
    const asked = (teacher: LiveTeacher) =>
      read(() => teacher.predict({ inputs, rows: Int32Array.of(0) }).logits);
    const [whole, one, two] = [await asked(made), await asked(members[0]!), await asked(members[1]!)];
    const softmax = (logits: Float32Array) => {
      const odds = [...logits].map(Math.exp);
      return odds.map((odd) => odd / odds.reduce((a, b) => a + b));
    };
    assertClose(
      softmax(whole),
      softmax(one).map((p, c) => 0.75 * p + 0.25 * softmax(two)[c]!),
      1e-6,
    );
    tf.dispose(inputs);
    made.dispose();
  },
);

onBackends(
  ["cpu"],
  "calibrated leaves a teacher as it is that has all validation rows right, and says so",
  async () => {
    const labels = await labelsOf(100);
    const { made, warnings } = await make({ of: ENSEMBLE }, { validation: validation(100, { labels }) });
    assertEquals(made.temperature, 1);
    assertEquals(warnings, [
      "ensemble is left as it is, as on 100 validation rows no temperature from 0.05 to 20 is the best: the lower, the better, as " +
      "where every row is answered right",
    ]);
    made.dispose();
  },
);

onBackends(["cpu"], "calibrated refuses in one line what it cannot calibrate, and frees it", async () => {
  const numbers: TaskLosses = { ...toyStages(toyCatalogue()).task, name: "numbers", answers: "numbers" };
  const cases: readonly (readonly [object, Partial<StageRun>, string])[] = [
    [
      { of: SMALL },
      { validation: validation(3) },
      "Cannot calibrate teacher as there must be at least 10 validation rows: current value is 3; raise data.split.validation, or " +
      "leave it as it is",
    ],
    [
      { of: ENSEMBLE, each: true },
      { validation: validation(30, { labels: new Int32Array(30) }) },
      "Cannot calibrate teacher-1 as the validation rows must be of several classes: all 30 are of one; split them otherwise, or " +
      "leave it as it is",
    ],
    [
      { of: ENSEMBLE },
      { task: numbers },
      "Cannot calibrate ensemble as the task must be one of probabilities, which a temperature sharpens or softens: it is numbers; " +
      "leave it as it is",
    ],
    [
      { of: SMALL, each: true },
      {},
      "Cannot use teacher calibrated as each must be left out where the teacher is one model: teacher has no members",
    ],
    [
      { of: { use: "calibrated", of: ENSEMBLE }, each: true },
      {},
      "Cannot use teacher calibrated as each must be false where members cannot be put together anew: those of ensemble cannot; " +
      "make each member of an ensemble a calibrated one instead",
    ],
  ];
  const before = tf.memory().numTensors;
  for (const [options, changes, message] of cases) {
    const error = await assertRejects(() => make(options, changes), UserError);
    assertEquals(error.message, message);
    assertEquals(tf.memory().numTensors, before);
  }
});

onBackends(["cpu"], "calibrated says where its validation rows are few", async () => {
  const { made, warnings } = await make({ of: SMALL }, { validation: validation(40) });
  assertEquals(
    warnings[0],
    "40 validation rows are few to calibrate teacher: what comes out may be chance; from 100 on it is steadier",
  );
  made.dispose();
});
