import {
  assert,
  assertEquals,
  assertMatch,
  assertNotEquals,
  assertRejects,
  assertStrictEquals,
} from "@std/assert";
import { zipSync } from "fflate";
import { UserError } from "../../../core/base/errors.ts";
import { FILES } from "../../../core/catalogue/container.ts";
import type { AnswerFormat } from "../../../core/preprocessing.ts";
import type { StageRun } from "../../../core/strategy.ts";
import type { LiveTeacher } from "../../../core/teacher.ts";
import { predictions } from "../../../plugins/teachers/predictions.ts";
import { testTeacher } from "../../suites/teacher.ts";
import { onBackends } from "../../support/backends.ts";
import { type Content, memoryFiles } from "../../support/memory_files.ts";
import { float64Npy, textNpy } from "../../support/npy.ts";
import { assertClose } from "../../support/tensors.ts";
import { follow, preprocessingOf, toyCatalogue, toyStages } from "../../toy.ts";

const HEAD = "p_class 1,p_class 2,p_class 3";
const csv = (rows: readonly (readonly (number | string)[])[], head = HEAD) =>
  `${head}\n${rows.map((row) => `${row.join(",")}\n`).join("")}`;
/** Probabilities of seven rows. */
const rowsOf = (seed: number) =>
  Array.from({ length: 7 }, (_, i) => {
    const p = [1 + (i * 3 + seed) % 5, 1 + (i * 5) % 4, 2 + (i + seed) % 3];
    const sum = p.reduce((a, b) => a + b);
    return p.map((one) => one / sum);
  });

testTeacher(predictions, { path: "p.csv" }, {
  services: (scope, seed) =>
    Promise.resolve(void scope.register(FILES, memoryFiles({ "p.csv": csv(rowsOf(seed)) }))),
  refuses: [
    [{ path: 3 }, "path must be a path or a list of paths: current value is 3"],
    [{ path: "p", by: "id" }, 'by must be "order", { "id": column } or { "data": column, "file": column }'],
    [{ path: "p", answers: "odds" }, "answers must be"],
    [{ path: "p", missing: "skip" }, "missing must be"],
    [
      { path: ["p", "q"], weights: [1] },
      "weights must have one entry for each of the 2 files: current value is 1",
    ],
    [{ path: ["p", "q"], weights: [0, 0] }, "weights must not all be zero"],
  ],
});

testTeacher(predictions, { path: ["p.csv", "q.csv"], mean: "probabilities" }, {
  services: (scope, seed) =>
    Promise.resolve(
      void scope.register(FILES, memoryFiles({ "p.csv": csv(rowsOf(seed)), "q.csv": csv(rowsOf(seed + 1)) })),
    ),
  only: ["counts the parameters of its members", "has a fingerprint that its answers hang on"],
});

interface Asked extends Partial<Pick<StageRun, "ids" | "rows">> {
  readonly classes?: readonly string[];
  readonly answer?: AnswerFormat;
  readonly warnings?: string[];
}

/** The teacher of some files. */
async function teacherOf(
  files: Readonly<Record<string, Content>>,
  options: Record<string, unknown>,
  { classes = ["a", "b"], answer, rows = { table: 3 }, ids, warnings = [] }: Asked = {},
): Promise<LiveTeacher> {
  const catalogue = toyCatalogue();
  const scope = catalogue.container.child().register(FILES, memoryFiles(files));
  const plan = catalogue.make("teacher", { use: "predictions", ...options }, scope);
  const run = toyStages(catalogue, {
    scope,
    classes: classes.length,
    preprocessing: { ...preprocessingOf(5, classes.length), classes, ...answer ? { answer } : {} },
    rows,
    ...ids ? { ids } : {},
    warn: (message) => void warnings.push(message),
  });
  const task = { ...run.task, answers: answer?.from ?? run.task.answers };
  const { made } = await follow(plan.stages({ ...run, task }));
  return made as LiveTeacher;
}

/** What it answers to rows: softmax of classes, sigmoid of labels, numbers as they are. */
function answersOf(teacher: LiveTeacher, rows: readonly number[]): number[][] {
  const { logits } = teacher.predict({ inputs: {}, rows: Int32Array.from(rows) });
  const values = logits.arraySync() as number[][];
  logits.dispose();
  return values;
}
const softmaxed = (rows: readonly (readonly number[])[]) =>
  rows.map((row) => {
    const powers = row.map(Math.exp);
    const sum = powers.reduce((a, b) => a + b);
    return powers.map((one) => one / sum);
  });
const assertRows = (actual: readonly number[][], expected: readonly number[][]) =>
  assertClose(Float32Array.from(actual.flat()), expected.flat(), 1e-6, "answers");

const P = [[0.9, 0.1], [0.25, 0.75], [0.5, 0.5]];

onBackends(["cpu"], "predictions reads the same answers from every format", async () => {
  const warnings: string[] = [];
  const files = {
    "p.csv": csv(P, "p_a,p_b"),
    "bare.csv": csv(P, "a,b"),
    "other.csv": csv(P.map(([a, b]) => [b!, "x", a!]), "b,note,a"),
    "noheader.csv": csv(P.slice(1), P[0]!.join(",")),
    "p.jsonl": P.map(([a, b]) => `{"p_a":${a},"p_b":${b}}\n`).join(""),
    "p.npy": float64Npy(P.flat(), [3, 2]),
    "one.npy": float64Npy(P.map(([, b]) => b!), [3]),
    "p.npz": zipSync({ "p.npy": float64Npy(P.flat(), [3, 2]) }) as Uint8Array<ArrayBuffer>,
  };
  for (
    const options of [
      { path: "p.csv" },
      { path: "bare.csv" },
      { path: "other.csv" },
      { path: "noheader.csv", header: false },
      { path: "p.jsonl" },
      { path: "p.npy" },
      { path: "p.npz" },
      { path: "one.npy", columns: ["b"] },
      { path: "other.csv", columns: { a: "a", b: "b" } },
      { path: "p.npy", columns: ["a", "b"], format: "npy" },
    ]
  ) {
    const teacher = await teacherOf(files, options, { warnings });
    assertRows(softmaxed(answersOf(teacher, [2, 0, 1])), [P[2]!, P[0]!, P[1]!]);
  }
  const swapped = await teacherOf(files, { path: "p.npy", columns: ["b", "a"] });
  assertRows(softmaxed(answersOf(swapped, [0])), [[0.1, 0.9]]);
  assert(warnings.includes("p.csv: its numbers are taken for probabilities, as the rows sum to 1"));
  assert(warnings.includes('other.csv: its columns "note" are none of the classes and are not read'));
  assert(
    warnings.some((line) =>
      line.startsWith("p.npy: its columns have no names, so they are taken for the classes")
    ),
  );
  assert(warnings.some((line) => line.startsWith('one.npy: it has the probability of "b" alone')));
});

onBackends(["cpu"], "predictions tells logits from probabilities, and reads labels and numbers", async () => {
  const logits = [[3, -1], [0.5, 2], [0, 0]];
  const warnings: string[] = [];
  const guessed = await teacherOf({ "l.csv": csv(logits, "a,b") }, { path: "l.csv" }, { warnings });
  assertRows(answersOf(guessed, [0, 1, 2]), logits);
  assertEquals(warnings, ["l.csv: its numbers are taken for logits, as the rows do not sum to 1"]);
  const told = await teacherOf({ "l.csv": csv(P, "a,b") }, { path: "l.csv", answers: "logits" });
  assertRows(answersOf(told, [0, 1]), P.slice(0, 2));

  const sigmoid = { task: "labels", from: "sigmoid" } as AnswerFormat;
  const each = await teacherOf({ "l.csv": csv([[0.9, 0.9], [0.5, 0.1], [0.2, 0.3]], "a,b") }, {
    path: "l.csv",
  }, { answer: sigmoid });
  assertRows(answersOf(each, [0]), [[Math.log(9), Math.log(9)]]);

  const numbers = {
    task: "numbers",
    from: "numbers",
    scales: [{ mean: 10, sd: 2 }],
  } as unknown as AnswerFormat;
  const price = await teacherOf({ "n.npy": float64Npy([10, 14, 6], [3]) }, { path: "n.npy" }, {
    classes: ["price"],
    answer: numbers,
  });
  assertRows(answersOf(price, [0, 1, 2]), [[0], [2], [-2]]);
});

onBackends(["cpu"], "predictions finds rows by their ids, in any order and under another name", async () => {
  const ids = { id: ["u", "v", "w"] };
  const files = {
    "p.csv": csv([["w", 0.5, 0.5], ["u", 0.9, 0.1], ["v", 0.25, 0.75]], "id,a,b"),
    "q.csv": csv([[0.5, 0.5, "w"], [0.9, 0.1, "u"], [0.25, 0.75, "v"], [1, 0, "x"]], "a,b,row id"),
    "p.npz": zipSync({
      "p.npy": float64Npy([0.5, 0.5, 0.9, 0.1, 0.25, 0.75], [3, 2]),
      "id.npy": textNpy(["w", "u", "v"]),
    }) as Uint8Array<
      ArrayBuffer
    >,
  };
  for (
    const options of [
      { path: "p.csv", by: { id: "id" } },
      { path: "q.csv", by: { data: "id", file: "row id" }, extra: "ignore" },
      { path: "p.npz", by: { id: "id" }, array: "p" },
    ]
  ) {
    const teacher = await teacherOf(files, options, { ids });
    assertRows(softmaxed(answersOf(teacher, [0, 1, 2])), P);
  }
});

/** The line in which a file is refused. */
async function refusal(
  content: Content,
  options: Record<string, unknown> = {},
  asked?: Asked,
): Promise<string> {
  const path = typeof content === "string" ? "p.csv" : "p.npy";
  const { message } = await assertRejects(
    () => teacherOf({ [path]: content }, { path, ...options }, asked),
    UserError,
  );
  assertMatch(message, /^[^\n]+$/);
  return message.replace(`Cannot use ${path} as a teacher's answers: `, "");
}

Deno.test("predictions refuses files of another data set: their rows, ids and classes", async () => {
  assertStrictEquals(
    await refusal(csv(P.slice(1), "a,b")),
    "it must have a row for each of the 3 rows of the data, in their order: it has 2; it may be of another data set, or name a " +
      'column of ids with "by"',
  );
  const asked = { ids: { id: ["u", "v", "w"] } };
  const by = { by: { id: "id" } };
  const of = (names: readonly string[], options = {}) =>
    refusal(csv(names.map((name) => [name, 0.5, 0.5]), "id,a,b"), { ...by, ...options }, asked);
  assertMatch(
    await of(["u", "v", "u", "v"]),
    /each row must be there once: 2 ids come again, "u" is the first/,
  );
  assertMatch(
    await of(["u", "v", "w", "x", "y"]),
    /2 ids of its 5 rows are not there, "x" is the first; set "extra" to "ignore"/,
  );
  assertMatch(
    await of(["x", "y"]),
    /none of its 2 rows is, "x" is the first, and the data has "u"; it may be of another data set/,
  );
  assertMatch(
    await of(["u", "w"]),
    /each row must have an answer: 1 of the 3 rows has none, row 2 is the first; set "missing" to/,
  );
  assertMatch(await of(["u", "", "w"]), /row 2 must have a cell in the column "id": it has none/);
  assertMatch(
    await refusal(csv(P, "a,b"), by, asked),
    /must have the column "id" \("by"\): its columns are "a", "b"/,
  );
  assertMatch(
    await refusal(csv([["u", 1, 0]], "id,a,b"), by, { ids: { id: ["u", "v", "u"] } }),
    /the data's rows must each have an id of its own in the column "id": row 3 has "u" again/,
  );
  assertMatch(
    await refusal(csv([[0.5, 0.3, 0.2]], "p_a,p_b,p_c")),
    /its columns must be those of this data's classes: it has "p_c"; set "columns"/,
  );
  assertMatch(
    await refusal(csv([[0.5, 0.5]], "p_a,p_bb")),
    /it lacks "p_b"; did you mean "p_bb"\?, and it has "p_bb"|it lacks "p_b"/,
  );
  assertMatch(
    await refusal(csv([[0.5, 0.5]], "x,y")),
    /must be called as this data's classes \("a", "b"\), or p_ and that: they are "x", "y"/,
  );
  assertMatch(
    await refusal(csv([[0.5, 0.5]], "x,y"), { columns: { a: "x", b: "z" } }),
    /current value for "b" is "z"/,
  );
  assertMatch(
    await refusal(csv([[0.5, 0.5]], "x,y"), { columns: ["a", "c"] }),
    /it lacks "b", and it has "c", which this data has not/,
  );
  assertMatch(
    await refusal(float64Npy([1, 2, 3], [1, 3])),
    /must have a column for each of the 2 classes \("a", "b"\): it has 3/,
  );
  assertMatch(
    await refusal(float64Npy([1, 2, 3], [3])),
    /it has 1; for the probabilities of one class set "columns" to its name, as in \["b"\]/,
  );
  assertMatch(
    await refusal(csv(P.slice(1), P[0]!.join(","))),
    /row 1 must have the names of the columns: .* set "header" to false/,
  );
});

Deno.test("predictions refuses what are no answers: sums, negative numbers, NaN, infinities, texts", async () => {
  const of = (row: readonly (string | number)[], options = {}) =>
    refusal(csv([...P.slice(1), row], "a,b"), options);
  const told = { answers: "probabilities" };
  assertMatch(
    await of([0.6, 0.6], told),
    /the probabilities of row 3 must sum to 1 \(to 0\.001\): current value is 1\.200/,
  );
  assertMatch(
    await of([1.2, -0.2], told),
    /each must be a probability from 0 to 1, and row 3, class "a" is not: current value is 1\.2/,
  );
  assertMatch(
    await of([0.3, "nan"]),
    /row 3 must have all of its 2 numbers or none: 1 are missing or NaN, "b" is the first/,
  );
  assertMatch(
    await of(["NaN", "NaN"]),
    /each row must have an answer: 1 of the 3 rows has none, row 3 is the first/,
  );
  assertMatch(
    await of([0, "-inf"]),
    /row 3, column "b" must be a finite number: current value is "-inf"; for the log of/,
  );
  assertMatch(await of([0, "high"]), /row 3, column "b" must be a finite number: current value is "high"/);
  assertMatch(
    await of([0.6, 0.6]),
    /"answers" must say whether its numbers are probabilities or logits: .*1 of 3 rows do not sum to 1/,
  );
  assertMatch(
    await of([0.5, 0.5], { answers: "numbers" }),
    /"answers" must be "probabilities" or "logits" where the task is classes/,
  );
  assertMatch(
    await refusal(float64Npy(Array(6).fill(NaN), [3, 2])),
    /it must have answers: all rows are missing or NaN/,
  );
  assertMatch(await refusal("a,b\n"), /it must have rows: it has none|must have/);
  assertMatch(
    (await assertRejects(() => teacherOf({ "p.bin": "" }, { path: "p.bin" }), UserError)).message,
    /"format" must say what file it is \(csv, jsonl, parquet, npy\)/,
  );
});

onBackends(["cpu"], "predictions scales what was rounded, and says so", async () => {
  const warnings: string[] = [];
  const teacher = await teacherOf({ "p.csv": csv([[0.33, 0.66], [0.5, 0.5], [1, 0]], "a,b") }, {
    path: "p.csv",
  }, { warnings });
  assertRows(softmaxed(answersOf(teacher, [0, 1])), [[1 / 3, 2 / 3], [0.5, 0.5]]);
  assertEquals(
    warnings[1],
    "p.csv: the probabilities of 1 rows sum to 1 but for rounding: they are divided by their sum",
  );
});

onBackends(["cpu"], "predictions answers no new view of a row and taps no layer", async () => {
  const teacher = await teacherOf({ "p.csv": csv(P, "a,b") }, { path: "p.csv" });
  for (const row of [-1, 3]) {
    const { message } = await assertRejects(
      async () => await Promise.resolve().then(() => answersOf(teacher, [row])),
      UserError,
    );
    assertMatch(message, /Cannot ask p\.csv about a new view of a row/);
  }
  await assertRejects(
    () => Promise.resolve().then(() => teacher.predict({ inputs: {}, rows: Int32Array.of(0), taps: ["x"] })),
    UserError,
    "Cannot read layer x of p",
  );
});

Deno.test("predictions has a fingerprint of what it answers to each row", async () => {
  const printOf = async (text: string, options = {}, asked: Asked = {}) =>
    (await teacherOf({ "p.csv": text }, { path: "p.csv", ...options }, asked)).fingerprint;
  const usual = await printOf(csv(P, "a,b"));
  assertEquals(await printOf(csv(P, "p_a,p_b")), usual);
  assertNotEquals(await printOf(csv([P[1]!, P[0]!, P[2]!], "a,b")), usual);
  assertNotEquals(await printOf(csv(P, "b,a")), usual);
});

onBackends(
  ["cpu"],
  "predictions answers some rows where the others are learned from labels alone",
  async () => {
    const warnings: string[] = [];
    const some = csv([P[0]!, ["", ""], P[2]!], "a,b");
    const teacher = await teacherOf({ "p.csv": some }, { path: "p.csv", missing: "labels-only" }, {
      warnings,
    });
    assertEquals([0, 1, 2].map((row) => teacher.answersRow!(row)), [true, false, true]);
    assertEquals(answersOf(teacher, [1]), [[NaN, NaN]]);
    assertMatch(
      warnings.at(-1)!,
      /1 of the 3 rows has none \(row 2 is the first\): a training row without an answer is learned from its label alone/,
    );
    const unlabelled = { rows: { table: 3, unlabelled: 1 } };
    assertMatch(
      await refusal(csv(P, "a,b"), { missing: "labels-only" }, unlabelled),
      /each unlabelled row must have an answer.*row 1 has none/,
    );
  },
);
