import { assert, assertAlmostEquals, assertEquals, assertMatch, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { type memoryStorage, subfolder } from "../../../core/base/storage.ts";
import { FILES } from "../../../core/catalogue/container.ts";
import { tokensColumn } from "../../../core/data/further_columns.ts";
import { tensorsOf } from "../../../core/data/inputs.ts";
import { generate } from "../../../core/edge/generate.ts";
import { readStudent } from "../../../core/edge/student_folder.ts";
import { validPositions } from "../../../core/models/sequence_layers.ts";
import type { AnyReport, TaskReport } from "../../../core/report.ts";
import { run } from "../../../core/run/engine.ts";
import type { TargetTask } from "../../../core/task.ts";
import { builtinCatalogue } from "../../../plugins/mod.ts";
import { onBackends } from "../../support/backends.ts";
import { memoryFiles } from "../../support/memory_files.ts";
import { assertClose, read } from "../../support/tensors.ts";
import { memoryScope, toyCatalogue, toyConfig, withoutMathRandom } from "../../toy.ts";

const TEXT = "the cat sat on the mat. ".repeat(30);
const STUDENT = { use: "causal-cnn", embedding: 4, hidden: [6], context: 3 };

async function ran(
  text: string,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly report: AnyReport; readonly storage: ReturnType<typeof memoryStorage> }> {
  const catalogue = toyCatalogue();
  const { scope, storage } = memoryScope(catalogue);
  scope.register(FILES, memoryFiles({ "a.txt": text }));
  const config = toyConfig(catalogue, {
    data: { use: "text", path: "a.txt", length: 16, ...changes["data"] as object },
    teacher: { use: "ensemble", members: 2, of: { ...STUDENT, hidden: [8] }, train: { epochs: 4 } },
    student: STUDENT,
    strategy: { use: "hinton", temperature: 1 },
    backend: "wasm",
    ...Object.fromEntries(Object.entries(changes).filter(([key]) => key !== "data")),
  });
  return { report: await withoutMathRandom(() => run(catalogue, config, { scope })), storage };
}

onBackends(
  ["wasm"],
  "run() learns what comes next, counts tokens and says so; a folder's student answers at the end",
  async () => {
    const train = { epochs: 20, batchSize: 8, optimizer: { use: "adam", learningRate: 0.02 } };
    const { report, storage } = await ran(TEXT, {
      train,
      teacher: { use: "ensemble", members: 2, of: { ...STUDENT, hidden: [12] }, train },
    });
    const { task, metrics, student, ensemble, outputs } = report as TaskReport;
    assertEquals([task, metrics[0]!.name], ["tokens", "nll"]);
    assert(ensemble.metrics["accuracy"]!.mean > 0.8, String(ensemble.metrics["accuracy"]!.mean));
    assertAlmostEquals(student.metrics["perplexity"]!.mean, Math.exp(student.metrics["nll"]!.mean), 1e-9);
    const opened = await readStudent(subfolder(storage, "student"), "student", {
      catalogue: builtinCatalogue(),
    });
    try {
      const idsOf = (text: string) => [...text].map((one) => outputs.indexOf(one)).join(" ");
      const rows = ["the ca", "the cat sat on the ma"].map((text, i) => ({
        number: i + 1,
        cells: new Map([["characters", idsOf(text)]]),
      }));
      const [first, second] = await opened.predict(rows);
      assert(first && "label" in first && second && "label" in second);
      assertEquals([first.label, second.label], ["t", "t"]);
      const empty = [{ number: 1, cells: new Map([["characters", ""]]) }];
      await assertRejects(() => opened.predict(empty), UserError, "each sequence must have a token");
      const beyond = [{ number: 1, cells: new Map([["characters", "2 99"]]) }];
      await assertRejects(() => opened.predict(beyond), UserError, "99");

      const goesOn = async (text: string, temperature = 0, seed = 1) => {
        let whole = "";
        const options = { tokens: 12, temperature, random: seededRandom(seed) };
        for await (const piece of generate(opened, text, options)) whole += piece;
        return whole;
      };
      // Three characters say what comes next up to the space, behind which a cat and a mat are as likely.
      assertMatch(await goesOn("the cat sat on "), /^the [cm]at/);
      assertEquals(await goesOn("the cat", 0.8), await goesOn("the cat", 0.8));
      assertEquals((await goesOn("the cat", 50, 2)).length, 12);
      assert(await goesOn("the cat", 50, 2) !== await goesOn("the cat", 50, 3));
      await assertRejects(
        () => goesOn(""),
        UserError,
        "Cannot go on with a text: it must have a token: it has none",
      );
      await assertRejects(() => goesOn("a", -1), UserError, "a number from 0 on: current value is -1");
      const others = { ...opened, next: undefined };
      await assertRejects(
        async () =>
          void await generate(others, "a", { tokens: 1, temperature: 0, random: seededRandom(1) }).next(),
        UserError,
        "the student must have learned what comes next in one: its task is another",
      );
    } finally {
      opened.student.dispose();
    }
  },
);

for (const strategy of [{ use: "chain", assistants: [60] }, { use: "self", generations: 2 }]) {
  Deno.test(`strategy ${JSON.stringify(strategy)} serves tokens`, async () => {
    const { report } = await ran(TEXT, {
      strategy,
      train: { epochs: 1, batchSize: 8, optimizer: { use: "adam" } },
    });
    assertEquals(report.task, "tokens");
  });
}

onBackends(
  ["cpu", "wasm"],
  "an answer is made of what stands before it, and padding answers nothing",
  async () => {
    const made = builtinCatalogue().make("student", STUDENT)({
      name: "student",
      features: 0,
      classes: 7,
      inputs: { tokens: { kind: "tokens", vocabulary: 7 } },
      random: seededRandom(3),
    });
    const tokensOf = (ids: Int32Array, starts: Int32Array) => ({
      kind: "tokens" as const,
      ids,
      starts,
      vocabulary: 7,
    });
    try {
      const answer = (sequences: readonly (readonly number[])[]) => {
        const { ids, starts } = tokensColumn("x", sequences, 7);
        const inputs = { tokens: tokensOf(ids, starts) };
        return read(() =>
          made.forward(
            tensorsOf({ features: new Float32Array(), inputs, rows: new Int32Array(sequences.length) }, [
              "tokens",
            ]),
            { training: false },
          ).logits
        );
      };
      const alone = await answer([[1, 2, 3, 4]]);
      const other = await answer([[1, 2, 3, 6]]);
      assertEquals(alone.length, 4 * 7);
      assertClose(alone.subarray(0, 3 * 7), other.subarray(0, 3 * 7), 1e-6);
      const beside = await answer([[5], [1, 2, 3, 4], []]);
      assertEquals(beside.length, 5 * 7);
      assertClose(beside.subarray(7), alone, 1e-5);
      // A layer that is tapped has no padding either.
      const { ids, starts } = tokensColumn("x", [[5], [1, 2, 3, 4], []], 7);
      const part = {
        features: new Float32Array(),
        inputs: { tokens: tokensOf(ids, starts) },
        rows: new Int32Array(3),
      };
      tf.tidy(() => {
        const { features } = made.forward(tensorsOf(part, ["tokens"]), {
          training: false,
          taps: ["hidden_1"],
        });
        assertEquals(features!["hidden_1"]!.shape, [5, 6]);
      });
    } finally {
      made.dispose();
    }
  },
);

onBackends(["cpu", "wasm"], "validPositions() has the answers that are there, row by row", async () => {
  const answers = () => tf.tensor3d([[[1], [2]], [[3], [4]], [[5], [6]]]);
  assertEquals([...await read(() => validPositions(answers(), tf.tensor1d([2, 0, 1], "int32")))], [1, 2, 5]);
  assertEquals([...await read(() => validPositions(answers(), tf.tensor1d([2, 2, 2], "int32")))], [
    1,
    2,
    3,
    4,
    5,
    6,
  ]);
});

Deno.test("tokens measures NLL, perplexity and the likeliest token at each position", () => {
  const task = builtinCatalogue().make("task", { use: "tokens" }) as TargetTask;
  const answers = Float32Array.of(0, Math.log(3), 2, 0);
  const about = { format: { task: "tokens", from: "tokens" }, dim: 2 } as const;
  const { metrics, scores } = task.evaluate(answers, Float32Array.of(1, 1), about);
  const nll = [-Math.log(0.75), Math.log(1 + Math.exp(2))];
  scores.forEach((score, i) => assertAlmostEquals(score, nll[i]!, 1e-6));
  assertAlmostEquals(metrics["nll"]!, (nll[0]! + nll[1]!) / 2, 1e-6);
  assertAlmostEquals(metrics["perplexity"]!, Math.exp((nll[0]! + nll[1]!) / 2), 1e-6);
  assertEquals(metrics["accuracy"], 0.5);
  assertEquals(task.agreement(answers, Float32Array.of(0, 1, 0, 1), about), 0.5);
});

const REFUSED: readonly (readonly [what: string, text: string, changes: object, message: RegExp])[] = [
  ["a text of nothing", "", {}, /^Cannot read a\.txt as text: it must have 3 characters or more: it has 0$/],
  [
    "a text of one window",
    "abcdef",
    {},
    /it must have windows to train on and to test on: it has 1 of 16 characters/,
  ],
  ["a student of features", TEXT, { student: "mlp", teacher: { use: "mlp" } }, /reads the input "features"/],
  ["another task", TEXT, { task: "classes" }, /the label would fit the task tokens$/],
  [
    "a loss of rows",
    TEXT,
    { strategy: { use: "hinton", losses: { own: "dist" } } },
    /^Cannot use loss dist as it must serve the task tokens/,
  ],
];

for (const [what, text, changes, message] of REFUSED) {
  Deno.test(`run() refuses ${what}, in one line`, async () => {
    const error = await assertRejects(() => ran(text, changes as Record<string, unknown>), UserError);
    assertMatch(error.message, message);
  });
}
