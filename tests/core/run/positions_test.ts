/** Labels at each position: which rows have them, what of a teacher is stored, what losses see. */
import { assert, assertAlmostEquals, assertEquals, assertMatch, assertRejects } from "@std/assert";
import * as z from "zod";
import { UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { memoryStorage, subfolder } from "../../../core/base/storage.ts";
import { EVENTS } from "../../../core/catalogue/container.ts";
import { definePlugin } from "../../../core/catalogue/define.ts";
import { tokensColumn } from "../../../core/data/further_columns.ts";
import { inputsAt, tensorsOf } from "../../../core/data/inputs.ts";
import type { RunEvent } from "../../../core/events.ts";
import { functionTeacher } from "../../../core/models/function_teacher.ts";
import { asTeacher, disposeOutputs } from "../../../core/models/teachers.ts";
import type { Plugin } from "../../../core/plugin.ts";
import type { EncodedRows } from "../../../core/preprocessing.ts";
import type { TaskReport } from "../../../core/report.ts";
import { run } from "../../../core/run/engine.ts";
import type { LabelledTable } from "../../../core/table.ts";
import { labelRange, rangesOf } from "../../../core/targets/label.ts";
import { labelledTeacher } from "../../../core/targets/labelled_teacher.ts";
import { memoryTargets, TARGETS, type TargetStore } from "../../../core/targets/store.ts";
import { storedTargets } from "../../../core/targets/store_files.ts";
import type { TargetTask } from "../../../core/task.ts";
import { builtinCatalogue } from "../../../plugins/mod.ts";
import { onBackends } from "../../support/backends.ts";
import { assertClose } from "../../support/tensors.ts";
import { memoryScope, toyCatalogue, toyConfig, valuesOf, withoutMathRandom } from "../../toy.ts";

const VOCABULARY = ["", "\ufffd", "a", "b", "c", "d"];
const STUDENT = { use: "causal-cnn", embedding: 3, hidden: [5], context: 2 };

/** Sequences that go round `a b c d`, of 0 to 6 ids; at each position the next one is the label. */
function circles(rows = 48): { readonly read: number[][]; readonly next: number[][] } {
  const sequences = Array.from(
    { length: rows },
    (_, i) => Array.from({ length: i % 8 }, (_, at) => 2 + (i + at) % 4),
  );
  return { read: sequences.map((one) => one.slice(0, -1)), next: sequences.map((one) => one.slice(1)) };
}

function tableOf(
  { read, next } = circles(),
  rest: Partial<LabelledTable> = {},
): LabelledTable {
  const { ids, starts } = tokensColumn("next", next, VOCABULARY.length);
  return {
    rows: read.length,
    numeric: { names: [], values: new Float32Array() },
    categorical: [],
    further: [tokensColumn("ids", read, VOCABULARY.length)],
    label: "next",
    labelColumns: [{ name: "next", ids, starts, vocabulary: VOCABULARY }],
    classes: [],
    labels: new Int32Array(read.length),
    ...rest,
  };
}

async function ran(
  table: LabelledTable,
  changes: Readonly<Record<string, unknown>> = {},
  { plugins = [], targets }: { readonly plugins?: readonly Plugin[]; readonly targets?: TargetStore } = {},
) {
  const catalogue = toyCatalogue(plugins, table);
  const { scope, storage } = memoryScope(catalogue);
  const events: RunEvent[] = [];
  scope.register(EVENTS, (event) => void events.push(event));
  if (targets) scope.register(TARGETS, targets);
  const config = toyConfig(catalogue, {
    teacher: { use: "ensemble", members: 2, of: { ...STUDENT, hidden: [8] }, train: { epochs: 6 } },
    student: STUDENT,
    strategy: { use: "hinton", temperature: 1 },
    train: { epochs: 2, batchSize: 4, optimizer: { use: "adam", learningRate: 0.02 } },
    ...changes,
  });
  const report = await withoutMathRandom(() => run(catalogue, config, { scope, selfCheck: true }));
  return { report: report as TaskReport, events, files: storage.files };
}

/** The circles as encoded rows, those of no position left out. */
function partOf(): EncodedRows & {
  readonly next: { readonly ids: Int32Array; readonly starts: Int32Array };
} {
  const { read, next } = circles(24);
  const some = read.filter((one) => one.length > 0);
  const column = tokensColumn("ids", some, VOCABULARY.length);
  const labels = tokensColumn("next", next.filter((one) => one.length > 0), VOCABULARY.length);
  return {
    features: new Float32Array(),
    width: 0,
    inputs: { tokens: column },
    labels: new Int32Array(some.length),
    next: { ids: labels.ids, starts: labels.starts },
    rows: Int32Array.from(some, (_, i) => 3 * i),
  };
}

onBackends(
  ["cpu", "wasm"],
  "answers at each position are stored row by row, and looked up as they were",
  async () => {
    const part = partOf();
    const student = builtinCatalogue().make("student", STUDENT)({
      name: "teacher",
      features: 0,
      classes: VOCABULARY.length,
      inputs: { tokens: { kind: "tokens", vocabulary: VOCABULARY.length } },
      random: seededRandom(3),
    });
    const live = asTeacher(student);
    const source = { part, random: seededRandom(1) };
    const { starts } = part.next;
    const stored = async (top?: number) => {
      const chunks = [];
      for (const range of rangesOf(source, 5)) {
        const { from, to } = range;
        const encoding = { precision: "float32" as const, ...top ? { top } : {} };
        chunks.push({
          rows: part.rows.slice(from, to),
          starts: starts.slice(from, to + 1).map((at) => at - starts[from]!),
          answers: await labelRange({ teacher: live, source, needs: {}, encoding }, range),
        });
      }
      return labelledTeacher("print", chunks, live);
    };
    const order = seededRandom(2).permutation(part.rows.length);
    const rows = order.map((at) => part.rows[at]!);
    const asked = { features: part.features, inputs: inputsAt(part.inputs, order), rows };
    const inputs = tensorsOf(asked, ["tokens"]);
    const [now, then, top] = [
      live.predict({ inputs, rows }),
      (await stored()).predict({ inputs: {}, rows }),
      (await stored(2)).predict({ inputs: {}, rows }),
    ];
    assertEquals(now.logits.shape, [part.next.ids.length, VOCABULARY.length]);
    assertEquals([then.logits.shape, top.logits.shape], [now.logits.shape, now.logits.shape]);
    const values = valuesOf([now.logits, then.logits, top.logits]);
    assertClose(values[1]!, values[0]!, 1e-5);
    // The largest two of each position, and the same for the others.
    for (let at = 0; at < values[0]!.length; at += VOCABULARY.length) {
      const [all, kept] = [values[0]!, values[2]!].map((
        one,
      ) => [...one.subarray(at, at + VOCABULARY.length)]);
      const largest = all!.map((value, id) => ({ value, id })).sort((a, b) => b.value - a.value);
      for (const { value, id } of largest.slice(0, 2)) assertAlmostEquals(kept![id]!, value, 1e-5);
      assertEquals(new Set(largest.slice(2).map(({ id }) => kept![id])).size, 1);
    }
    [now, then, top].forEach(disposeOutputs);
    Object.values(inputs).forEach((one) => one.dispose());
    live.dispose();
  },
);

Deno.test("a run stores answers at each position in files, and reads them again", async () => {
  const storage = memoryStorage();
  const store = storedTargets({ where: "targets", open: (place) => subfolder(storage, place) });
  const small: TargetStore = { open: (place, request) => store.open(place, { ...request, chunkRows: 7 }) };
  const changes = { targets: { precision: "float32" } };
  const first = await ran(tableOf(), changes, { targets: small });
  const again = await ran(tableOf(), changes, { targets: small });
  const whole = await ran(tableOf(), changes, { targets: memoryTargets() });
  const labelled = (of: typeof first) => of.events.filter(({ type }) => type === "labelled").length;
  assertEquals([first, again, whole].map(labelled), [1, 0, 1]);
  assert([...storage.files.keys()].filter((file) => file.includes("chunk-")).length > 2);
  const weights = (of: typeof first) => of.files.get("student/weights.bin");
  assertEquals(weights(again), weights(first));
  assertEquals(weights(whole), weights(first));
  const found = first.events.flatMap((event) => event.type === "self-check" ? [event.found] : []).at(-1);
  assertMatch(found!, /^(\d+) of \1 positions agree with the live teacher$/);
});

Deno.test("rows of no next token are left out, counted and told", async () => {
  const { report } = await ran(tableOf());
  // Of eight lengths, 0 and 1 have no next token.
  assertEquals(report.data.train + report.data.validation + report.data.test, 36);
  assertMatch(
    report.warnings!.join("\n"),
    /label column "next" has 12 rows without a token that comes next: left out/,
  );
});

Deno.test("weights of rows count in the metrics, at each of their positions", async () => {
  const rowWeights = Float64Array.from({ length: 48 }, (_, i) => i % 3 === 0 ? 5 : 1);
  const { report } = await ran(tableOf(circles(), { rowWeights }));
  const { metrics, weighted_metrics: weighted } = report.student;
  assert(
    weighted && Math.abs(weighted["nll"]!.mean - metrics["nll"]!.mean) > 1e-6,
    JSON.stringify(report.student),
  );
  const task = builtinCatalogue().make("task", { use: "tokens" }) as TargetTask;
  const about = { format: { task: "tokens", from: "tokens" }, dim: 2 } as const;
  const answers = Float32Array.of(0, Math.log(3), 2, 0);
  const both = Float32Array.of(0, Math.log(3), 2, 0, 2, 0, 2, 0);
  const once = task.evaluate(answers, Float32Array.of(1, 1), { ...about, weights: Float32Array.of(1, 3) });
  const thrice = task.evaluate(both, Float32Array.of(1, 1, 1, 1), about);
  for (const name of ["nll", "perplexity", "accuracy"]) {
    assertAlmostEquals(once.metrics[name]!, thrice.metrics[name]!, 1e-6);
  }
  assertAlmostEquals(once.scores.reduce((a, b) => a + b, 0) / 2, once.metrics["nll"]!, 1e-9);
});

const ALONE = [
  { use: "reverse-kl" },
  { use: "jensen-shannon" },
  { use: "logit-standardization" },
  { use: "curriculum-temperature" },
  { use: "dkd" },
  { use: "wsld" },
  { use: "virtual-teacher" },
  { use: "multi-teacher", weights: "confidence" },
  { use: "hint", student: "hidden_1", teacher: "teacher-1.hidden_1" },
];

for (const loss of ALONE) {
  Deno.test(`loss ${loss.use} serves positions of sequences of any length`, async () => {
    const { report } = await ran(tableOf(), {
      strategy: { use: "hinton", temperature: 1, losses: { more: loss } },
    });
    assert(Number.isFinite(report.student.metrics["nll"]!.mean));
  });
}

const SERVICE = definePlugin({
  kind: "teacher",
  name: "service",
  summary: "For a test.",
  options: () => z.strictObject({}),
  create: () =>
    functionTeacher({
      name: "service",
      fingerprint: "v1",
      label: () => {
        throw new Error("nobody asks it");
      },
    }),
}) as Plugin;

const longer = circles();
longer.next[5] = [...longer.next[5]!, 2];
const beyond = circles();
beyond.next[7] = beyond.next[7]!.map(() => 6);
const short = { read: circles().read.map(() => []), next: circles().next.map(() => []) };
const lateOnes = circles();
lateOnes.read.fill([], 40);
lateOnes.next.fill([], 40);

const REFUSED: readonly (readonly [what: string, table: LabelledTable, changes: object, message: RegExp])[] =
  [
    [
      "labels that are not those of the ids",
      tableOf(longer),
      { data: { use: "toy", split: { test: 0.2 } } },
      /^Cannot use label column "next" as each row must have one label for each id that a model reads of it: row 6 has 5 labels and 4 ids/,
    ],
    [
      "an id beyond the vocabulary",
      tableOf(beyond),
      { task: "tokens" },
      /label column "next" must have ids from 0 to 5, the last of its vocabulary: row 8 has 6/,
    ],
    [
      "sequences of one id at most",
      tableOf(short),
      { task: "tokens" },
      /label column "next" must have an id that comes next: no row has one/,
    ],
    [
      "a test part of no next token",
      tableOf(lateOnes, { trainRows: 40 }),
      {},
      /as a row of each part must have a token that comes next: of the test part none of 8 rows has one$/,
    ],
    [
      "a teacher that only labels rows",
      tableOf(),
      { teacher: "service" },
      /^Cannot ask service as a teacher must have predict where the task asks what comes next at each position/,
    ],
  ];

for (const [what, table, changes, message] of REFUSED) {
  Deno.test(`run() refuses ${what}, in one line`, async () => {
    const error = await assertRejects(() => ran(table, { ...changes }, { plugins: [SERVICE] }), UserError);
    assertMatch(error.message, message);
    assertEquals(error.message.split("\n").length, 1);
  });
}

Deno.test("teachers of sequences are cross-fitted, calibrated and weighed at each position", async () => {
  const of = { ...STUDENT, hidden: [8] };
  const { report, events } = await ran(tableOf(circles(72)), {
    teacher: {
      use: "calibrated",
      of: {
        use: "ensemble",
        members: [{ use: "cross-fitted", of, folds: 2 }, of],
        weights: "fitted",
        mean: "probabilities",
      },
      train: { epochs: 3 },
    },
    data: { use: "toy", split: { validation: 0.25, test: 0.2 } },
  });
  const said = events.flatMap((event) => event.type === "warning" ? [event.message] : []).join("\n");
  assertMatch(said, /the ensemble's weights, fitted on 1\d validation rows/);
  assertMatch(said, /ensemble(: temperature| is left as it is)/);
  const { teachers, rows, weighed, with_all } = report.teacher_diagnostics!;
  assertEquals(weighed, "fitted");
  // At each position, of which rows have from none to six.
  assert(rows.test > report.data.test, `${rows.test}`);
  assert(teachers.every(({ without }) => without));
  assertAlmostEquals(with_all!.test["nll"]!.mean, report.ensemble.metrics["nll"]!.mean, 1e-6);
});
