/**
 * Students that read ids go all the way, one of layers and one in plain ops: distil, predict, serve, teach; that of layers is exported, and
 * each exporter refuses the other.
 */
import { assert, assertAlmostEquals, assertEquals, assertStringIncludes } from "@std/assert";
import { fileURLToPath, pathToFileURL } from "node:url";
import { seededRandom } from "../../core/base/random.ts";
import type { Report } from "../../core/report.ts";
import { startServer } from "../server/runs/server_process.ts";
import { served, whileServing } from "../server/serving.ts";
import { runInProcess, runTask } from "../support/command.ts";
import { inFolder } from "../support/refusals.ts";
import { tinyConfig, type TinyProject, tinyProject } from "../support/tiny_project.ts";

/** The mean of a table's rows, by one-hot vectors: no layer of tfjs. */
const PLAIN = `import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, fingerprint, vocabularyOf } from "@retort/retort/plugin";

function bag(shape, units, bytes) {
  const { name, classes, random } = shape;
  const vocabulary = vocabularyOf(shape);
  const shapes = [[vocabulary, units], [units, classes]];
  const saved = bytes && new Float32Array(bytes.slice().buffer);
  const values = saved
    ? [saved.slice(0, vocabulary * units), saved.slice(vocabulary * units)]
    : shapes.map(([a, b]) => Float32Array.from({ length: a * b }, () => 0.5 * random.normal()));
  const weights = shapes.map((shape, i) => tf.tidy(() => tf.variable(tf.tensor(values[i], shape))));
  const all = async () => {
    const [a, b] = await Promise.all(weights.map((one) => one.data()));
    return Float32Array.of(...a, ...b);
  };
  return {
    name,
    parameters: units * (vocabulary + classes),
    variables: weights,
    state: weights,
    reads: ["tokens", "lengths"],
    forward({ tokens, lengths }) {
      const [rows, longest] = tokens.shape;
      const words = tf.reshape(tf.cast(tf.oneHot(tf.reshape(tokens, [-1]), vocabulary), "float32"), [-1, vocabulary]);
      const vectors = tf.reshape(tf.matMul(words, weights[0]), [rows, longest, units]);
      const isThere = tf.less(tf.expandDims(tf.range(0, longest, 1, "int32"), 0), tf.expandDims(lengths, 1));
      const sums = tf.sum(tf.mul(vectors, tf.expandDims(tf.cast(isThere, "float32"), 2)), 1);
      const counts = tf.maximum(tf.cast(tf.expandDims(lengths, 1), "float32"), 1);
      return { logits: tf.matMul(tf.div(sums, counts), weights[1]) };
    },
    fingerprint: async () => await fingerprint(["bag", await all()]),
    save: async () => new Map([["bag.bin", new Uint8Array((await all()).buffer)]]),
    dispose: () => tf.dispose(weights),
  };
}

export const plainBag = definePlugin({
  kind: "student",
  name: "plain-bag",
  summary: "For a test.",
  options: () => z.strictObject({ units: z.number().int().default(6) }),
  create: ({ units }) =>
    Object.assign((shape) => bag(shape, units), { load: (files, shape) => bag(shape, units, files.get("bag.bin")) }),
});
`;

/** The student of write-a-plugin.md, as it stands there. */
function layersOfTheDocs(): string {
  const page = Deno.readTextFileSync(fileURLToPath(new URL("../../docs/write-a-plugin.md", import.meta.url)));
  return /^```ts\n(\/\/ bag-of-words\.ts\n[\s\S]*?)^```$/m.exec(page)![1]!;
}

/** Rows of ids of which 2 or 3 says the mood; each 16th has none at all. */
function moods(count: number): string {
  const random = seededRandom(3);
  const lines = Array.from({ length: count }, (_, i) => {
    const ids = Array.from({ length: random.integer(5) }, () => 4 + random.integer(20));
    ids.splice(random.integer(ids.length + 1), 0, i % 2 ? 2 : 3);
    return `${i % 16 === 9 ? "" : ids.join(" ")},${i % 2 ? "good" : "bad"}`;
  });
  return `ids,mood\n${lines.join("\n")}\n`;
}

async function projectOf(use: string): Promise<TinyProject> {
  const project = await tinyProject();
  await project.write("plain-bag.ts", PLAIN);
  await project.write("bag-of-words.ts", layersOfTheDocs());
  await project.write("moods.csv", moods(160));
  await project.write("new.csv", 'ids\n2 5 7\n9 3\n""\n');
  const part = { use, units: 6 };
  await project.write("moods.json", {
    ...tinyConfig({ backend: "cpu", student: part, name: "moods" }),
    plugins: ["./plain-bag.ts", "./bag-of-words.ts"],
    data: { use: "csv", path: "moods.csv", label: "mood", tokens: ["ids"] },
    teacher: { use: "ensemble", members: 2, of: part, train: { epochs: 20 } },
    train: { epochs: 20, batchSize: 8 },
  });
  return project;
}

const run = (project: TinyProject, task: "distill" | "export", args: readonly string[]) =>
  inFolder(project.folder, () => runInProcess(task, args));

const ROWS = [{ ids: "2 5 7" }, { ids: [9, 3] }, { ids: "" }];

for (const use of ["bag-of-words", "plain-bag"]) {
  Deno.test(`a student of ids (${use}) distils, predicts, is served, exported or refused, and teaches`, async (t) => {
    await using project = await projectOf(use);
    const distilled = await run(project, "distill", ["moods.json", "--quiet", "--out", "out"]);
    assertEquals([distilled.code, distilled.stderr], [0, ""]);
    const { student } = await project.json<Report>("out/report.json");
    assert(student.accuracy.mean > 0.85, `${student.accuracy.mean}`);

    const told = await runTask(
      "predict",
      ["out/student", "new.csv", "--json", "--backend", "cpu"],
      project.folder,
    );
    assertEquals([told.code, told.stderr], [0, ""]);
    const predicted = told.stdout.trimEnd().split("\n").map((line) => JSON.parse(line));
    assertEquals(predicted.slice(0, 2).map(({ label }) => label), ["good", "bad"]);
    assertEquals(predicted.length, 3);

    await t.step(
      "a server whose config names the plugin answers the same; wrong ids are refused",
      async () => {
        for (const file of await project.files("out/student")) {
          await project.write(`models/moods/1/${file}`, await project.read(`out/student/${file}`));
        }
        await project.write("server.json", {
          plugins: ["./plain-bag.ts", "./bag-of-words.ts"],
          limits: { ids: 8 },
        });
        const server = startServer(project.folder, ["server.json"]);
        const code = await whileServing(server, async (address) => {
          await served(address, "moods");
          const ask = async (path: string, body: unknown) => {
            const response = await fetch(`${address}${path}`, {
              method: "POST",
              headers: { "content-type": "application/json" },
              body: JSON.stringify(body),
            });
            return { status: response.status, body: await response.json() };
          };
          const rounded = (
            answers: readonly { readonly probabilities: Readonly<Record<string, number>> }[],
          ) => answers.map(({ probabilities }) => Object.values(probabilities).map((p) => p.toFixed(4)));
          const { body } = await ask("/v1/models/moods/predict", { rows: ROWS });
          assertEquals(rounded(body.predictions), rounded(predicted));
          const module = await fetch(`${address}/v1/models/moods/edge.js`);
          const text = await module.text();
          assertEquals(
            [module.status, text.includes("createStudent")],
            use === "plain-bag" ? [422, false] : [200, true],
          );
          const texts = ["2 5 7", "9 3", ""];
          const tensors = [{ name: "ids", datatype: "BYTES", shape: [3, 1], data: texts }];
          const inferred = await ask("/v2/models/moods/infer", { inputs: tensors });
          const { data } = inferred.body.outputs[0];
          assertEquals(data.map((p: number) => p.toFixed(4)), rounded(predicted).flat());
          for (
            const [ids, rule] of [
              [[2, 999], "ids from 0 to 23, the last of its vocabulary: current value is 999"],
              [
                "2 five",
                'ids, whole numbers from 0 on, as a list or with spaces between them, and not \\"five\\"',
              ],
              [[-1], "whole numbers from 0 on"],
              [[1.5], "whole numbers from 0 on"],
              [Array(9).fill(2), "each sequence must have at most 8 ids on this server: current value is 9"],
            ] as const
          ) {
            const { status, body } = await ask("/v1/models/moods/predict", { rows: [{ ids }] });
            assertEquals(status, 400, JSON.stringify(ids));
            assertStringIncludes(JSON.stringify(body), rule);
          }
        });
        assertEquals(code, 0, server.stderr());
      },
    );

    await t.step("predict names row, column and value of a wrong id", async () => {
      await project.write("wrong.csv", "ids\n2 5\n3 999\n");
      const { code, stderr } = await runTask(
        "predict",
        ["out/student", "wrong.csv", "--backend", "cpu"],
        project.folder,
      );
      assertEquals(code, 1);
      assertStringIncludes(stderr, 'row 2 as column "ids" must be ids from 0 to 23');
    });

    await t.step("each exporter takes layers, and names what it cannot do and what could", async () => {
      for (const target of ["edge", "tfjs", "onnx"]) {
        const { code, stderr } = await run(project, "export", ["out", "--target", target]);
        if (use === "bag-of-words") assertEquals([code, stderr], [0, ""]);
        else {
          assertEquals(code, 1);
          assertStringIncludes(stderr, "it is written in plain ops", target);
          assertStringIncludes(stderr, "--kind exporter", target);
        }
      }
      if (use === "plain-bag") return;
      const module = pathToFileURL(project.path("out/export/edge/student.js")).href;
      const { default: student } = await import(module);
      const own = student.predict(ROWS) as { label: string; probabilities: number[] }[];
      assertEquals(own.map(({ label }) => label), predicted.map(({ label }) => label));
      own.forEach(({ probabilities }, i) => {
        const [one, other] = Object.values<number>(predicted[i].probabilities);
        assertAlmostEquals(probabilities[0]!, one!, 1e-5);
        assertAlmostEquals(probabilities[1]!, other!, 1e-5);
      });
    });

    await t.step("it is the teacher of another run (model)", async () => {
      const config = await project.json<object>("moods.json");
      const teacher = { use: "model", path: "out/student" };
      await project.write("next.json", { ...config, teacher });
      const next = await run(project, "distill", ["next.json", "--quiet", "--out", "next"]);
      assertEquals([next.code, next.stderr], [0, ""]);
      const { ensemble } = await project.json<Report>("next/report.json");
      assert(ensemble.accuracy.mean > 0.85, `${ensemble.accuracy.mean}`);
      // A table of other ids is another vocabulary.
      await project.write("moods.csv", `${moods(160)}99 2,good\n99 3,bad\n`);
      const other = await run(project, "distill", ["next.json", "--quiet", "--out", "other"]);
      assertEquals(other.code, 1);
      assertStringIncludes(other.stderr, "columns that are encoded as those that it was trained on");
      await project.write("moods.csv", moods(160));
    });
  });
}

Deno.test("a student that reads ids is refused where the data has none, and the message lists what there is", async () => {
  await using project = await projectOf("plain-bag");
  const config = await project.json<object>("moods.json");
  for (const use of ["bag-of-words", "plain-bag"]) {
    await project.write("none.json", {
      ...config,
      data: { use: "csv", path: "blobs.csv", label: "kind" },
      student: { use },
    });
    const { code, stderr } = await run(project, "distill", ["none.json", "--quiet", "--out", "out"]);
    assertEquals(code, 1);
    assertStringIncludes(stderr, 'reads the input "tokens", which must be there: the inputs are features');
  }
});

Deno.test("an augmentation is refused where the student reads ids alone, which none of them changes", async () => {
  await using project = await projectOf("bag-of-words");
  const config = await project.json<Record<string, object>>("moods.json");
  for (
    const [augment, said] of [
      [{ use: "munge", p: 0.5 }, "an augmentation changes the features, and teacher-1 reads tokens alone"],
      [
        { use: "shift", height: 4, width: 4 },
        "an augmentation changes the features, and teacher-1 reads tokens alone",
      ],
      ["mixup", "an augmentation changes the features, and teacher-1 reads tokens alone"],
    ] as const
  ) {
    await project.write("augment.json", { ...config, train: { ...config["train"], augment } });
    const { code, stderr } = await run(project, "distill", ["augment.json", "--quiet", "--out", "augment"]);
    assertEquals(code, 1);
    assertStringIncludes(stderr, said);
  }
});
