import { assert, assertEquals, assertMatch, assertRejects, assertStringIncludes } from "@std/assert";
import { Interrupted, OptionsError, UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { memoryStorage } from "../../../core/base/storage.ts";
import type { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { EVENTS } from "../../../core/catalogue/container.ts";
import type { RunEvent } from "../../../core/events.ts";
import type { AnyReport, TaskReport } from "../../../core/report.ts";
import { headline } from "../../../core/report/text.ts";
import { run, type RunOptions } from "../../../core/run/engine.ts";
import type { LabelledTable } from "../../../core/table.ts";
import { memoryScope, toyCatalogue, toyConfig, withoutMathRandom } from "../../toy.ts";

const ROWS = 90;
const NAMES = ["a", "b", "c", "w"];

/** Rows of four numbers; the last may be a weight. */
function rowsOf(
  labels: (row: readonly number[], noise: number) => Partial<LabelledTable>[],
): LabelledTable[] {
  const random = seededRandom(5);
  const rows = Array.from(
    { length: ROWS },
    () => [random.normal(), random.normal(), random.normal(), random.uniform()],
  );
  const values = Float64Array.from(rows.flat());
  return labels(rows[0]!, 0).map((label) => ({
    rows: ROWS,
    numeric: { names: NAMES, values },
    categorical: [],
    label: "y",
    classes: [],
    labels: new Int32Array(ROWS),
    ...label,
  }));
}

function tableOf(
  make: (row: readonly number[]) => readonly number[],
  names: readonly string[],
): LabelledTable {
  const [table] = rowsOf(() => [{}]);
  const values = table!.numeric.values;
  const rows = Array.from({ length: ROWS }, (_, i) => make([...values.subarray(4 * i, 4 * i + 4)]));
  const labelColumns = names.map((name, c) => ({ name, values: Float64Array.from(rows, (row) => row[c]!) }));
  return { ...table!, label: names.join(", "), labelColumns };
}

const PRICES = tableOf(([a = 0, b = 0]) => [100 + 20 * a - 5 * b * b], ["price"]);
const SIZES = tableOf(([a = 0, b = 0, c = 0]) => [a + c, 10 * b], ["width", "height"]);
const TAGS = tableOf(([a = 0, b = 0]) => [a > 0 ? 1 : 0, a + b > 0 ? 1 : 0, b > 1 ? 1 : 0], ["x", "y", "z"]);

interface Ran {
  readonly report: AnyReport;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly events: readonly RunEvent[];
}

async function ran(
  table: LabelledTable,
  changes: Readonly<Record<string, unknown>> = {},
  { storage = memoryStorage(), catalogue = toyCatalogue([], table), ...options }:
    & Omit<RunOptions, "scope">
    & { readonly storage?: ReturnType<typeof memoryStorage>; readonly catalogue?: Catalogue } = {},
): Promise<Ran> {
  const { scope } = memoryScope(catalogue, storage);
  const events: RunEvent[] = [];
  scope.register(EVENTS, (event) => void events.push(event));
  const config = toyConfig(catalogue, { student: { use: "mlp", hidden: [3] }, ...changes });
  const report = await withoutMathRandom(() => run(catalogue, config, { scope, ...options }));
  return { report, files: storage.files, events };
}

const ofTask = (report: AnyReport) => report as TaskReport;
const warningsOf = (events: readonly RunEvent[]) =>
  events.flatMap((event) => event.type === "warning" ? [event.message] : []);
const ENSEMBLE = { use: "ensemble", members: 2, of: { use: "mlp", hidden: [6] }, train: { epochs: 4 } };

for (
  const [name, table, task, metric] of [
    ["one column of numbers", PRICES, "numbers", "rmse"],
    ["two columns of numbers", SIZES, "numbers", "rmse"],
    ["labels", TAGS, "labels", "micro_f1"],
  ] as const
) {
  Deno.test(`run() distils ${name}, reports its metrics and writes a student that says what it answers`, async () => {
    const { report, files, events } = await ran(table, { teacher: ENSEMBLE, seeds: 2 });
    const { metrics, outputs, ensemble, baseline, student, teachers, quantised } = ofTask(report);
    assertEquals([report.task, metrics[0]!.name], [task, metric]);
    assertEquals(outputs, table.labelColumns!.map(({ name }) => name));
    assertEquals(teachers.map(({ name }) => name), ["teacher-1", "teacher-2"]);
    for (const model of [ensemble, baseline, student, ...teachers]) {
      for (const { name } of metrics) assert(Number.isFinite(model.metrics[name]!.mean), name);
      assert(model.validation![metric]!.mean >= 0);
    }
    assertEquals(ensemble.agreement.mean, 1);
    assertEquals(quantised.map(({ precision }) => precision), ["float32", "float16", "int8"]);
    assertMatch(warningsOf(events)[0]!, new RegExp(`^the label columns? ".*" looks? like the task ${task}`));
    const preprocessing = JSON.parse(new TextDecoder().decode(files.get("student/preprocessing.json")));
    assertEquals(preprocessing.classes, outputs);
    assertEquals(preprocessing.answer.task, task);
    const card = new TextDecoder().decode(files.get("student/README.md"));
    assert(
      card.includes(task === "numbers" ? "in the label's units" : "a sigmoid makes each a probability"),
      card,
    );
    const page = new TextDecoder().decode(files.get("report.html"));
    assert(page.includes(`<h2>Test ${metrics[0]!.title}</h2>`), page);
  });
}

Deno.test("run() of numbers learns: its ensemble is far better than the mean", async () => {
  const train = { epochs: 60, optimizer: { use: "adam", learningRate: 0.02 } };
  const teacher = { use: "ensemble", members: 2, of: { use: "mlp", hidden: [16] }, train };
  const { report } = await ran(PRICES, { task: "numbers", teacher, train });
  const { ensemble, student } = ofTask(report);
  assert(ensemble.metrics["r2"]!.mean > 0.7, String(ensemble.metrics["r2"]!.mean));
  assert(student.metrics["r2"]!.mean > 0.5, String(student.metrics["r2"]!.mean));
  // In the label's units: its deviation is about 20.
  assert(ensemble.metrics["rmse"]!.mean > 0.5 && ensemble.metrics["rmse"]!.mean < 12);
});

Deno.test("run() of numbers learns by the loss that its task names, and refuses one that does not serve it", async () => {
  const weights = ({ files }: Ran) => files.get("student/weights.bin")!;
  const task = (loss: object) => ({ task: { use: "numbers", loss } });
  const usual = await ran(PRICES, task({ use: "squared-error" }));
  assertEquals(weights(await ran(PRICES)), weights(usual));
  assert(
    weights(await ran(PRICES, task({ use: "huber", delta: 0.1 }))).some((byte, i) =>
      byte !== weights(usual)[i]
    ),
  );
  const error = await assertRejects(() => ran(PRICES, task({ use: "cross-entropy" })), UserError);
  assertMatch(error.message, /^Cannot use loss cross-entropy as it must serve the task numbers/);
});

const STRATEGIES: readonly object[] = [
  { use: "self", generations: 2 },
  { use: "self", method: "ema" },
  { use: "chain", assistants: [20] },
  { use: "mutual" },
  { use: "adaptive", method: "uncertainty" },
];

for (const strategy of STRATEGIES) {
  for (const [name, table] of [["numbers", PRICES], ["labels", TAGS]] as const) {
    Deno.test(`strategy ${JSON.stringify(strategy)} serves ${name}`, async () => {
      const { report } = await ran(table, { strategy, teacher: ENSEMBLE });
      assertEquals(report.task, name);
    });
  }
}

for (const [task, table] of [["numbers", PRICES], ["labels", TAGS]] as const) {
  Deno.test(`a run of ${task} that was stopped goes on to the same bytes`, async () => {
    const train = { epochs: 3, batchSize: 16, augment: "mixup", views: 2 };
    // Teachers of so few steps may be no better than the student.
    const whole = await ran(table, { train }, { selfCheck: false });
    const storage = memoryStorage();
    const controller = new AbortController();
    const catalogue = toyCatalogue([], table);
    const { scope } = memoryScope(catalogue, storage);
    scope.register(EVENTS, ({ type }) => void (type === "labelled" && controller.abort()));
    const config = toyConfig(catalogue, {
      student: { use: "mlp", hidden: [3] },
      train,
    });
    await assertRejects(
      () => run(catalogue, config, { scope, signal: controller.signal, selfCheck: false }),
      Interrupted,
    );
    const resumed = await ran(table, { train }, {
      storage,
      catalogue,
      resume: true,
      selfCheck: false,
    });
    assertEquals(resumed.files.get("student/weights.bin"), whole.files.get("student/weights.bin"));
  });
}

const CLASSES: LabelledTable = {
  ...PRICES,
  labelColumns: undefined,
  classes: ["cheap", "dear"],
  labels: Int32Array.from({ length: ROWS }, (_, i) => PRICES.numeric.values[4 * i]! > 0.8 ? 1 : 0),
};

const REFUSED: readonly (readonly [what: string, table: LabelledTable, changes: object, message: RegExp])[] =
  [
    [
      "a task that does not fit",
      CLASSES,
      { task: "numbers" },
      /^Cannot use the task numbers: label column "price" must be a finite number .* row 1 has "\w+"; the label would fit the task classes or labels$/,
    ],
    [
      "classes of several columns",
      SIZES,
      { task: "classes" },
      /^Cannot use the task classes: the label must be one column: there are 2 .*; the label would fit the task numbers$/,
    ],
    [
      "a loss of another task",
      PRICES,
      { strategy: { use: "hinton", losses: { own: "dkd" } } },
      /^Cannot use loss dkd as it must serve the task numbers: it serves classes and tokens; for numbers there are attentive-imitation .* and squared-error/,
    ],
    [
      "a method for classes",
      TAGS,
      { strategy: { use: "adaptive", method: "wsld" } },
      /^Cannot use loss wsld as it must serve the task labels/,
    ],
    [
      "a temperature of numbers",
      PRICES,
      { strategy: { use: "hinton", temperature: 2 } },
      /^Cannot use strategy hinton: temperature must be left out where the task is numbers.*: current value is 2$/,
    ],
    [
      "a mean of probabilities of numbers",
      PRICES,
      { teacher: { ...ENSEMBLE, mean: "probabilities" } },
      /mean must be "logits"/,
    ],
    [
      "the largest outputs alone",
      SIZES,
      { targets: { top: 1 } },
      /targets\.top must be left out as the task is numbers, whose outputs share no whole/,
    ],
    [
      "balanced classes of numbers",
      PRICES,
      { train: { epochs: 1, classWeight: "balanced" } },
      /train\.classWeight must be left out where the task is numbers/,
    ],
    [
      "a weight that is no column",
      CLASSES,
      { data: { use: "toy", weight: "ww" } },
      /^Cannot weigh the rows by "ww" \(data\.weight\): it must be one of the numeric columns "a", "b", "c", "w": it is not there; did you mean "w"\?$/,
    ],
    [
      "a negative weight",
      CLASSES,
      { data: { use: "toy", weight: "a" } },
      /each weight must be a finite number, at least 0: row \d+ has -/,
    ],
  ];

for (const [what, table, changes, message] of REFUSED) {
  Deno.test(`run() refuses ${what}, in one line`, async () => {
    const error = await assertRejects(() => ran(table, { ...changes }), UserError);
    assertMatch(error.message, message);
    assertEquals(error.message.includes("\n"), false);
  });
}

function withWeights(weights: (row: number) => number): LabelledTable {
  const values = CLASSES.numeric.values.slice();
  for (let row = 0; row < ROWS; row++) values[4 * row + 3] = weights(row);
  return { ...CLASSES, numeric: { names: NAMES, values } };
}

const WEIGHED = { data: { use: "toy", weight: "w" } };

Deno.test("run() refuses weights that are all 0, and ones that are missing", async () => {
  const zero = await assertRejects(() => ran(withWeights(() => 0), WEIGHED), UserError);
  assertMatch(zero.message, /a weight must be above 0: all are 0$/);
  const missing = await assertRejects(
    () => ran(withWeights((row) => row === 4 ? NaN : 1), WEIGHED),
    UserError,
  );
  assertMatch(missing.message, /row 5 has none \(a missing cell or NaN\)$/);
});

Deno.test("weights that are all alike change no answer, others do; metrics are told with and without", async () => {
  const bytes = ({ files }: Ran) => files.get("student/weights.bin")!;
  const weightless = await ran({
    ...CLASSES,
    numeric: { names: NAMES.slice(0, 3), values: threeOf(CLASSES) },
  });
  const alike = await ran(withWeights(() => 7), WEIGHED);
  const others = await ran(withWeights((row) => row % 3), WEIGHED);
  const values = (one: Ran) => new Float32Array(bytes(one).slice().buffer);
  // Not bit for bit, as a step with weights is another sequence of ops.
  values(alike).forEach((weight, i) => assert(Math.abs(weight - values(weightless)[i]!) < 1e-4));
  assert(values(others).some((weight, i) => Math.abs(weight - values(alike)[i]!) > 1e-3));
  const { report } = others;
  assert(report.task === undefined);
  assert(report.student.weighted && report.baseline.weighted);
  assert(report.student.weighted.nll.mean !== report.student.nll.mean);
  assertStringIncludes(
    headline(report),
    `student ${(100 * report.student.weighted.accuracy.mean).toFixed(2)} % (NLL ${
      report.student.weighted.nll.mean.toFixed(4)
    }).`,
  );
});

function threeOf({ numeric: { values } }: LabelledTable): Float64Array {
  return Float64Array.from({ length: 3 * ROWS }, (_, i) => values[4 * Math.floor(i / 3) + i % 3]!);
}

Deno.test("a loss that does not read weights is named in a warning", async () => {
  const strategy = { use: "hinton", losses: { own: "dist" } };
  const { events } = await ran(withWeights((row) => 1 + row % 2), { ...WEIGHED, strategy });
  const [warning] = warningsOf(events).filter((message) => message.includes("row weights"));
  assertMatch(warning!, /^stage student: in its loss own all rows count the same/);
});

Deno.test("balanced classes: the rare one is answered more often", async () => {
  const train = { epochs: 20, optimizer: { use: "adam", learningRate: 0.05 } };
  const recall = async (more: object) => {
    const { report } = await ran(CLASSES, { train: { ...train, ...more } });
    assert(report.task === undefined);
    return report.baseline.recall![1]!;
  };
  const [plain, balanced] = [await recall({}), await recall({ classWeight: "balanced" })];
  assert(balanced >= plain, `${balanced} ${plain}`);
  const catalogue = toyCatalogue([], CLASSES);
  const error = (() => {
    try {
      toyConfig(catalogue, { train: { epochs: 1, classWeight: "equal" } });
    } catch (error) {
      return error;
    }
  })();
  assert(error instanceof OptionsError);
});
