/** Texts go all the way: distil, predict, serve, export; and so does an encoder of the user's as far as it can. */
import { assertEquals, assertStringIncludes } from "@std/assert";
import { createStudentApp } from "../../server/student.ts";
import { runInProcess, runTask } from "../support/command.ts";
import { assertRefused, inFolder, set } from "../support/refusals.ts";
import { tinyConfig, type TinyProject, tinyProject } from "../support/tiny_project.ts";

const GOOD = ["a fine film", "good and warm", "I loved this one", "warm, fine acting"];
const BAD = ["a dull film", "bad and cold", "I left this one", "cold, dull acting"];
const REVIEWS = `stars,review,verdict\n${
  Array.from({ length: 64 }, (_, i) => {
    const text = (i % 2 ? BAD : GOOD)[(i >> 1) % 4]!;
    return `${i % 5},"${text}${i % 9 === 0 ? "!" : ""}",${i % 2 ? "bad" : "good"}`;
  }).join("\n")
}\n`;

/** The number of words, by an encoder of the user's. */
const COUNT = `import { definePlugin } from "@retort/retort";
import * as z from "zod";
export const lengths = definePlugin({
  kind: "encoder",
  name: "lengths",
  summary: "For a test.",
  options: () => z.strictObject({ by: z.number().default(10) }),
  create: ({ by }) => ({
    takes: ["text"],
    fit: (columns) => columns.map(() => ({ kind: "encoded", width: 1, state: { by } })),
    cells: (state) => ({
      write(cell, into, at) {
        into[at] = String(cell ?? "").length / state.by;
        return undefined;
      },
    }),
  }),
});
`;

async function projectOf(changes: object = {}): Promise<TinyProject> {
  const project = await tinyProject();
  await project.write("reviews.csv", REVIEWS);
  await project.write("new.csv", "review,stars\nwarm and good,1\ncold and dull,2\n?!,3\n");
  await project.write("lengths.ts", COUNT);
  await project.write("tiny.json", {
    ...tinyConfig({ backend: "cpu", student: { use: "mlp", hidden: [6] } }),
    data: { use: "csv", path: "reviews.csv", label: "verdict", text: ["review"], ...changes },
    train: { epochs: 30, batchSize: 16 },
  });
  return project;
}

const run = (project: TinyProject, task: "distill" | "export", ...args: string[]) =>
  inFolder(project.folder, () => runInProcess(task, args));

Deno.test("a student of texts is distilled, predicts, is exported and served, with the same answers", async () => {
  await using project = await projectOf({ encode: { text: { use: "hash", buckets: 64 }, numeric: "none" } });
  const { code, stderr } = await run(project, "distill", "tiny.json", "--quiet", "--out", "out");
  assertEquals([code, stderr], [0, ""]);
  const told = await runTask(
    "predict",
    ["out/student", "new.csv", "--json", "--backend", "cpu"],
    project.folder,
  );
  assertEquals([told.code, told.stderr], [0, ""]);
  const expected = told.stdout.trimEnd().split("\n").map((line) => JSON.parse(line));
  assertEquals(expected.slice(0, 2).map(({ label }) => label), ["good", "bad"]);

  const exported = await run(project, "export", "out", "--target", "edge", "--out", "edge");
  assertEquals(exported.code, 0, exported.stderr);
  const { default: student } = await import(`file://${project.path("edge/student.js")}`);
  const rows = [["warm and good", 1], ["cold and dull", 2], ["?!", 3]].map(([review, stars]) => ({
    review,
    stars,
  }));
  const rounded = (answers: readonly { readonly label: string; readonly probabilities: unknown }[]) =>
    answers.map(({ label, probabilities }) => [
      label,
      Object.values(probabilities as Record<string, number>).map((p) => p.toFixed(5)),
    ]);
  assertEquals(rounded(student.predict(rows)), rounded(expected));

  const app = createStudentApp(student);
  const post = async (path: string, body: unknown) => {
    const answer = await app.request(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: await answer.json() };
  };
  const model = encodeURIComponent(student.name);
  const predicted = await post(`/v1/models/${model}/predict`, { rows });
  assertEquals(predicted.status, 200, JSON.stringify(predicted.body));
  assertEquals(rounded(predicted.body.predictions), rounded(expected));
  const inferred = await post(`/v2/models/${model}/infer`, {
    inputs: [
      { name: "features", datatype: "FP32", shape: [3, 1], data: [1, 2, 3] },
      { name: "review", datatype: "BYTES", shape: [3, 1], data: rows.map(({ review }) => review) },
    ],
  });
  assertEquals(inferred.status, 200, JSON.stringify(inferred.body));
  const [{ data }] = inferred.body.outputs;
  assertEquals(data.map((p: number) => p.toFixed(5)), rounded(expected).flatMap(([, all]) => all));
  const wrong = await post(`/v1/models/${model}/predict`, { rows: [{ review: [1], stars: 1 }] });
  assertEquals(wrong.status, 400);
  assertStringIncludes(
    wrong.body.error ?? wrong.body.detail,
    'column "review" must be a text, a number or null',
  );
});

Deno.test("an encoder of a plugin is there for predict, and an export names its column", async () => {
  await using project = await projectOf({ encode: { review: "lengths" } });
  const config = JSON.parse(await Deno.readTextFile(project.path("tiny.json")));
  await project.write("tiny.json", { ...config, plugins: ["./lengths.ts"] });
  const { code, stderr } = await run(project, "distill", "tiny.json", "--quiet", "--out", "out");
  assertEquals([code, stderr], [0, ""]);
  const told = await runTask("predict", ["out/student", "new.csv", "--backend", "cpu"], project.folder);
  assertEquals([told.code, told.stderr, told.stdout.split("\n").length], [0, "", 5]);
  const exported = await run(project, "export", "out", "--target", "edge", "--out", "edge");
  assertEquals(exported.code, 1);
  assertStringIncludes(exported.stderr, 'Cannot export the student to edge as column "review"');
  await Deno.rename(project.path("out/student"), project.path("copy"));
  await assertRefused(project, "predict", ["copy", "new.csv", "--backend", "cpu"], [
    'it needs the encoder "lengths" of column "review"',
    "--plugin",
  ]);
});

Deno.test("a text that no encoder takes, an unknown key and a long text without a list are refused by name", async () => {
  await using project = await projectOf();
  for (
    const [setting, ...parts] of [
      ["data.encode.text=standardise", 'the text column "review"', "name hash"],
      ["data.encode.reviw=hash", '"reviw"', 'did you mean "review"?'],
      ["data.encode.text=hsh", 'did you mean "hash"?'],
      ['data.tokens=["stars","review"]', 'must not be listed under "text" as well'],
    ] as const
  ) {
    await assertRefused(project, "distill", set(setting), parts);
  }
  const long = Array.from(
    { length: 80 },
    (_, i) => `"text number ${i} has several words",${i % 2 ? "a" : "b"}`,
  );
  await project.write("reviews.csv", `review,verdict\n${long.join("\n")}\n`);
  await assertRefused(project, "distill", set("data.text=[]"), ['column "review"', 'list it under "text"']);
});
