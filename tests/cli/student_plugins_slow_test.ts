/** A layer and a data set of a user's plugin go all the way: distil, predict, export. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { Report } from "../../core/report.ts";
import { runInProcess, runTask } from "../support/command.ts";
import { tinyConfig, type TinyProject, tinyProject } from "../support/tiny_project.ts";

/** A student with a layer that tfjs does not have, whose JSON does not tell its factor, and that nobody has registered. */
const NET = `import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, layersStudent } from "@retort/retort/plugin";

class Scaled extends tf.layers.Layer {
  static className = "Scaled";
  constructor(private readonly factor: number, name: string) {
    super({ name });
  }
  override call(inputs: tf.Tensor | tf.Tensor[]) {
    return tf.mul(Array.isArray(inputs) ? inputs[0]! : inputs, this.factor);
  }
}

export const net = definePlugin({
  kind: "student",
  name: "net",
  summary: "For a test.",
  options: () => z.strictObject({ factor: z.number().default(3) }),
  create: ({ factor }) => ({ name, features, classes, random }) => {
    const dense = (units: number, more: object = {}) => tf.layers.dense({
      units,
      kernelInitializer: tf.initializers.glorotUniform({ seed: random.split("dense" + units).bits() % 1000 + 1 }),
      ...more,
    });
    const layers = [dense(5, { inputShape: [features], activation: "relu" }), new Scaled(factor, "scaled"), dense(classes)];
    return layersStudent(name, tf.sequential({ layers }));
  },
});
`;

/** A data set that reads lines of numbers between bars, and one that reads no file. */
const BARS = `import * as z from "zod";
import { definePlugin, FILES } from "@retort/retort/plugin";

const labels = (rows) => ({
  rows,
  numeric: { names: ["a", "b"], values: Float64Array.from({ length: 2 * rows }, (_, i) => i % 6 < 2 ? i % 5 : i % 5 - 6) },
  categorical: [],
  label: "y",
  classes: ["down", "up"],
  labels: Int32Array.from({ length: rows }, (_, i) => i % 3 === 0 ? 1 : 0),
});

export const bars = definePlugin({
  kind: "dataset",
  name: "bars",
  summary: "For a test.",
  options: (kit) => z.strictObject({ path: kit.path() }),
  create: ({ path }, context) => ({
    load: () => Promise.resolve(labels(60)),
    async *rows() {
      let text = "";
      const decoder = new TextDecoder();
      for await (const bytes of await context.resolve(FILES).open(path)) text += decoder.decode(bytes);
      const lines = text.trimEnd().split("\\n");
      for (const [i, line] of lines.entries()) {
        const [a, b] = line.split("|");
        yield { number: i + 1, cells: new Map([["a", a], ["b", b]]) };
      }
    },
  }),
});

export const waves = definePlugin({
  kind: "dataset",
  name: "waves",
  summary: "For a test.",
  options: () => z.strictObject({}),
  create: () => ({ load: () => Promise.resolve(labels(60)), async *rows() {} }),
});
`;

async function withRun(changes: object): Promise<TinyProject> {
  const project = await tinyProject();
  await project.write("net.ts", NET);
  await project.write("bars.ts", BARS);
  await project.write("rows.txt", "2|3\n-5|-4\n");
  await project.write("rows.csv", "a,b\n2,3\n-5,-4\n");
  await project.write("tiny.json", {
    ...tinyConfig({ backend: "cpu", student: { use: "mlp", hidden: [3] } }),
    ...changes,
  });
  const { code, stderr } = await runTask("distill", ["tiny.json", "--quiet", "--out", "out"], project.folder);
  assertEquals([code, stderr], [0, ""]);
  return project;
}

const predict = (project: TinyProject, ...args: string[]) =>
  runTask("predict", [...args, "--backend", "cpu"], project.folder);

Deno.test("a layer and a data set of a plugin are there for predict, and an export names the layer", async (t) => {
  await using project = await withRun({
    plugins: ["./net.ts", "./bars.ts"],
    data: { use: "bars", path: "rows.txt" },
    student: { use: "net" },
    teacher: { use: "mlp", hidden: [8], train: { epochs: 30 } },
    train: { epochs: 60, batchSize: 16 },
  });
  const told = await predict(project, "out/student", "rows.txt");
  assertEquals([told.code, told.stderr], [0, ""]);
  const [head, ...lines] = told.stdout.trimEnd().split("\n");
  assertEquals([head, lines.map((line) => line.split(",")[0])], ["label,p(down),p(up)", ["up", "down"]]);
  const { student } = await project.json<Report>("out/report.json");
  assert(student.accuracy.mean > 0.9, `${student.accuracy.mean}`);

  await t.step("predict multiplies by the factor that the layer was made with", async () => {
    // Without the factor the layer would answer NaN.
    assert(lines.every((line) => line.split(",").slice(1).every((p) => Number(p) >= 0)), told.stdout);
    const architecture = await project.json("out/student/architecture.json");
    assertEquals(architecture, { student: { use: "net", factor: 3 }, plugins: ["net.ts", "bars.ts"] });
  });

  await t.step("a student's folder by itself loads nothing, and says what it needs", async () => {
    await Deno.rename(project.path("out/student"), project.path("copy"));
    const alone = await predict(project, "copy", "rows.txt");
    assertEquals([alone.code, alone.stdout, alone.stderr], [
      1,
      "",
      'error: Cannot open copy as a student: it needs the data set "bars", which comes with a plugin (net.ts, bars.ts): ' +
      "name its file with --plugin\n",
    ]);
    const layer = await predict(project, "copy", "rows.csv", "--data", "csv");
    assertStringIncludes(
      layer.stderr,
      'it needs the layer "scaled", a Scaled, which comes with a plugin (net.ts, bars.ts): name its file with --plugin',
    );
    const named = await predict(project, "copy", "rows.txt", "--plugin", "net.ts", "--plugin", "bars.ts");
    assertEquals(named, told);
    const asCsv = await predict(project, "copy", "rows.csv", "--data", "csv", "--plugin", "net.ts");
    assertEquals(asCsv, told);
    await Deno.rename(project.path("copy"), project.path("out/student"));
  });

  await t.step("export loads the run's plugins, and refuses the layer by its name", async () => {
    for (const target of ["edge", "tfjs", "onnx"]) {
      const { code, stderr } = await runTask("export", ["out", "--target", target], project.folder);
      assertEquals(code, 1);
      assertStringIncludes(stderr, "as its layer ");
      for (const part of ["scaled", "it is a Scaled; it comes with a plugin", "--kind exporter"]) {
        assertStringIncludes(stderr, part);
      }
      assertEquals(await project.files("out/export"), []);
    }
  });

  await t.step("a plugin that builds another model than was trained is refused", async () => {
    await project.write("net.ts", NET.replace("dense(5,", "dense(6,"));
    const { code, stderr } = await predict(project, "out/student", "rows.txt");
    assertEquals(code, 1);
    assertStringIncludes(
      stderr,
      'the student plugin "net" must build the model that was trained: it builds another one',
    );
  });

  await t.step("the model teacher of such a folder needs the plugin, too", async () => {
    await project.write("net.ts", NET);
    const teacher = (plugins: readonly string[]) => ({
      ...tinyConfig({ backend: "cpu" }),
      plugins,
      data: { use: "bars", path: "rows.txt" },
      teacher: { use: "model", path: "out/student" },
    });
    await project.write("next.json", teacher(["./bars.ts"]));
    const without = await runTask("distill", ["next.json", "--quiet", "--out", "next"], project.folder);
    assertEquals(without.code, 1);
    assertStringIncludes(
      without.stderr,
      'made by the student plugin "net": the plugin of net.ts, bars.ts must be loaded',
    );
    await project.write("next.json", teacher(["./bars.ts", "./net.ts"]));
    const { code, stderr } = await runTask(
      "distill",
      ["next.json", "--quiet", "--out", "next"],
      project.folder,
    );
    assertEquals([code, stderr], [0, ""]);
  });
});

Deno.test("predict needs no plugin that the student does not need, and another reader for a data set without files", async () => {
  await using project = await withRun({ plugins: ["./bars.ts"], data: { use: "waves" } });
  const refused = await predict(project, "out/student", "rows.csv");
  assertEquals(refused.code, 1);
  assertStringIncludes(
    refused.stderr,
    'the data set "waves" that the student was trained on must read files: ',
  );
  assertStringIncludes(refused.stderr, "--data csv");
  await Deno.remove(project.path("bars.ts"));
  const { code, stdout, stderr } = await predict(project, "out/student", "rows.csv", "--data", "csv");
  assertEquals([code, stderr, stdout.split("\n").length], [0, "", 4]);
  const exported = await runInProcess("export", [project.path("out"), "--target", "edge"]);
  assertEquals([exported.code, exported.stderr], [0, ""]);
});
