/** Runs whose teacher is a file of answers. */
import {
  assert,
  assertEquals,
  assertGreater,
  assertMatch,
  assertNotEquals,
  assertRejects,
} from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { FILES } from "../../../core/catalogue/container.ts";
import type { LossContext } from "../../../core/loss.ts";
import { labelsAlone } from "../../../core/losses/labels_alone.ts";
import { plan } from "../../../core/run/engine.ts";
import { runIn } from "../../core/run/runs.ts";
import { onBackends } from "../../support/backends.ts";
import { memoryFiles } from "../../support/memory_files.ts";
import { assertClose } from "../../support/tensors.ts";
import { clouds, csvOf, memoryScope, toyCatalogue, toyConfig } from "../../toy.ts";

const TABLE = clouds({ rows: 120, noise: 0.6 });
const { classes, labels, rows } = TABLE;
const idOf = (row: number) => `row-${String((row * 11) % rows).padStart(3, "0")}`;
const lines = csvOf(TABLE).trimEnd().split("\n");
const DATA = lines.map((line, i) => `${line},${i === 0 ? "id" : idOf(i - 1)}\n`).join("");

/** Probabilities that know the class, more or less: what a good teacher may say. */
function answers(
  skip: (row: number) => boolean = () => false,
): { readonly id: string; readonly p: readonly number[] }[] {
  const random = seededRandom(3);
  return Array.from({ length: rows }, (_, row) => {
    const p = classes.map((_, c) => (c === labels[row] ? 3 : 0.5) + random.uniform());
    const sum = p.reduce((a, b) => a + b);
    return { id: idOf(row), p: p.map((one) => one / sum), row };
  }).filter(({ row }) => !skip(row));
}
const file = (some: ReturnType<typeof answers>) =>
  `id,${classes.map((name) => `p_${name}`).join(",")}\n${
    some.map(({ id, p }) => `${id},${p.join(",")}\n`).join("")
  }`;

async function runOf(
  teacher: Record<string, unknown>,
  text: string,
  more: Record<string, unknown> = {},
  data: Record<string, unknown> = {},
) {
  const catalogue = toyCatalogue();
  const config = toyConfig(catalogue, {
    data: { use: "csv", path: "d.csv", label: "y", ignore: ["id"], ...data },
    teacher: { use: "predictions", path: "p.csv", ...teacher },
    student: { use: "mlp", hidden: [4] },
    backend: "wasm",
    train: { epochs: 5, batchSize: 16, optimizer: { use: "adam", learningRate: 0.05 } },
    ...more,
  });
  return await runIn(catalogue, config, {
    register: (scope) =>
      void scope.register(FILES, memoryFiles({ "d.csv": DATA, "p.csv": text, "q.csv": text })),
  });
}

const weights = ({ files }: Awaited<ReturnType<typeof runOf>>) => files.get("student/weights.bin")!;
const BY = { by: { id: "id" } };
/** The first 80 rows are trained on. */
const SPLIT = { split: { trainRows: 80, validation: 0 } };
const SPLIT_TRAIN = { train: { epochs: 5, batchSize: 16, optimizer: { use: "adam", learningRate: 0.05 } } };

Deno.test("a run finds a file's answers by ids in any order, which are no features", async () => {
  const inOrder = await runOf({}, file(answers()).replaceAll(/^[^,]*,/gm, ""));
  const shuffled = await runOf(BY, file(answers().sort((a, b) => a.id < b.id ? -1 : 1)));
  assertEquals(weights(shuffled), weights(inOrder));
  assertEquals(shuffled.report.data.features, 4);
  assertGreater(shuffled.report.student.accuracy.mean, 0.6);
  // In the order of the file they are other rows' answers.
  const wrong = runOf({}, file(answers().sort((a, b) => a.id < b.id ? -1 : 1)).replaceAll(/^[^,]*,/gm, ""));
  await assertRejects(() => wrong, UserError, "self-check");
});

Deno.test("a run asks several files as an ensemble, and other ensembles have them as members", async () => {
  const text = file(answers());
  const one = await runOf(BY, text);
  const several = await runOf({ ...BY, path: ["p.csv", "q.csv"] }, text);
  assertEquals(several.report.teachers.map(({ name }) => name), ["p", "q"]);
  assertEquals(weights(several), weights(one));
  const member = { use: "predictions", path: "p.csv", ...BY };
  const catalogue = toyCatalogue();
  const config = toyConfig(catalogue, {
    data: { use: "csv", path: "d.csv", label: "y", ignore: ["id"] },
    teacher: { use: "ensemble", members: [member, { use: "mlp", hidden: [4] }] },
  });
  const { scope } = memoryScope(catalogue);
  scope.register(FILES, memoryFiles({ "d.csv": DATA, "p.csv": text }));
  assertEquals((await plan(catalogue, config, { scope })).stages[0]!.stage, "teacher-2");
});

Deno.test("a run refuses ids that are features, not there, or missing, and augmented rows", async () => {
  const text = file(answers());
  const refusal = async (...args: Parameters<typeof runOf>) =>
    (await assertRejects(() => runOf(...args), UserError)).message;
  assertMatch(
    await refusal(BY, text, {}, { ignore: [], categorical: ["id"] }),
    /^Cannot use column "id" as what the data's rows are called: it must be no feature, .*: it is one; list it under "ignore"/,
  );
  assertMatch(await refusal({ by: { id: "idd" } }, text), /the file must have the column "idd"/);
  assertMatch(
    await refusal(BY, text, { train: { epochs: 1, batchSize: 16, augment: { use: "jitter", sd: 0.1 } } }),
    /new view of a row/,
  );
});

Deno.test("a run learns rows that have no answer from their labels alone", async () => {
  const whole = await runOf(BY, file(answers()), SPLIT_TRAIN, SPLIT);
  const missing = { ...BY, missing: "labels-only" };
  const some = file(answers((row) => row < 80 && row % 2 === 0));
  const parted = await runOf(missing, some, SPLIT_TRAIN, SPLIT);
  const warnings = parted.events.flatMap((event) => event.type === "warning" ? [event.message] : []);
  assert(
    warnings.some((line) => /40 of the 120 rows have none \(row 1 is the first\)/.test(line)),
    warnings.join("\n"),
  );
  assertNotEquals(weights(parted), weights(whole));
  assertGreater(parted.report.student.accuracy.mean, 0.6);
  // The teacher is measured on rows that it has answers to.
  assertEquals(parted.report.ensemble.accuracy, whole.report.ensemble.accuracy);

  // Of 40 test rows 9 have no answer: all models are measured on the others.
  const measured = await runOf(missing, file(answers((row) => row > 110)), SPLIT_TRAIN, SPLIT);
  assertEquals([measured.report.counts.rows, measured.report.data.test], [31, 31]);
  assert(
    measured.report.warnings!.includes(
      "p has no answer to 9 of 40 test rows: all models are measured on the others alone",
    ),
    measured.report.warnings!.join("\n"),
  );
  const { message } = await assertRejects(
    () => runOf(missing, file(answers((row) => row >= 80)), SPLIT_TRAIN, SPLIT),
    UserError,
  );
  assertEquals(
    message,
    "Cannot use p as a teacher: it must have an answer to a test row, as it is measured on these: it has none to 40 of 40",
  );
});

onBackends(
  ["cpu", "wasm"],
  "labelsAlone() is the loss of answered rows and the labels' loss of the others",
  () => {
    const catalogue = toyCatalogue();
    const soft = catalogue.make("loss", { use: "soft-targets", temperature: 2 } as never);
    const hard = catalogue.make("loss", "cross-entropy");
    const both = labelsAlone(soft, hard);
    const student = [[1, 0, -1], [0.5, 0.5, 2], [-1, 2, 0], [0, 0, 1]];
    const teacher = [[2, 0, 0], [NaN, NaN, NaN], [0, 1, 3], [NaN, NaN, NaN]];
    const truth = [0, 2, 1, 1];
    const contextOf =
      (rows: readonly number[], answered?: readonly number[]) => (logits: tf.Tensor2D): LossContext => ({
        student: { logits },
        teacher: { logits: tf.tensor2d(rows.map((row) => teacher[row]!)) },
        labels: tf.tensor1d(rows.map((row) => truth[row]!), "int32"),
        ...answered ? { answered: Uint8Array.from(answered) } : {},
        progress: 0,
        random: seededRandom(1),
        observe: () => {},
        trained: () => {
          throw new Error("nothing is trained");
        },
      });
    const gradient = (loss: typeof soft, rows: readonly number[], answered?: readonly number[]) => {
      const x = tf.tensor2d(rows.map((row) => student[row]!));
      const { value, grad } = tf.valueAndGrad((x) => loss(contextOf(rows, answered)(x as tf.Tensor2D)))(x);
      const found = { value: (value as tf.Scalar).dataSync()[0]!, grad: [...grad.dataSync()] };
      return found;
    };
    tf.tidy(() => {
      const mixed = gradient(both, [0, 1, 2, 3], [1, 0, 1, 0]);
      const [own, others] = [gradient(soft, [0, 2]), gradient(hard, [1, 3])];
      assertClose(Float32Array.of(mixed.value), [(own.value + others.value) / 2], 1e-6, "loss");
      const row = (grads: readonly number[], i: number) =>
        grads.slice(3 * i, 3 * i + 3).map((one) => one / 2);
      assertClose(
        Float32Array.from(mixed.grad),
        [...row(own.grad, 0), ...row(others.grad, 0), ...row(own.grad, 1), ...row(others.grad, 1)],
        1e-6,
        "gradient",
      );
      // Where all rows are answered, or none, it is one of the two.
      assertEquals(gradient(both, [0, 2]), own);
      assertClose(
        Float32Array.of(gradient(both, [1, 3], [0, 0]).value),
        [others.value],
        1e-6,
        "labels alone",
      );
    });
  },
);
