import { assert, assertEquals, assertMatch, assertNotEquals, assertStringIncludes } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { join } from "node:path";
import { softmax } from "../../core/base/softmax.ts";
import { encodeRow } from "../../core/data/encode.ts";
import type { Preprocessing } from "../../core/preprocessing.ts";
import type { Report } from "../../core/report.ts";
import { runTask } from "../support/command.ts";
import { filesIn, tinyConfig, tinyProject } from "../support/tiny_project.ts";

/** What a value must look like: a name of a type, one shape for all entries of a list, a shape per key, or either. */
type Shape = "string" | "number" | null | readonly [Shape] | { readonly [key: string]: Shape } | Either;

class Either {
  constructor(readonly shapes: readonly Shape[]) {}
}

const SPREAD: Shape = { mean: "number", sd: "number" };
const METRICS = {
  accuracy: SPREAD,
  nll: SPREAD,
  ece: SPREAD,
  parameters: "number",
  bytes: "number",
  latency_ms: { single: "number", batch256: "number" },
  balanced_accuracy: SPREAD,
  recall: ["number"],
} as const;

const DIFFERENCE = { value: "number", low: "number", high: "number", p: "number", covers: "string" } as const;

/** Issue 2, section 4; a report may have more. */
const REPORT: Shape = {
  name: "string",
  backend: "string",
  seeds: ["number"],
  data: { train: "number", validation: "number", test: "number", features: "number", classes: "number" },
  teachers: [{ name: "string", ...METRICS }],
  ensemble: METRICS,
  baseline: METRICS,
  student: { ...METRICS, agreement: SPREAD },
  recovered: new Either([null, { value: "number", low: "number", high: "number", covers: "string" }]),
  recovered_nll: new Either([null, { value: "number", low: "number", high: "number", covers: "string" }]),
  best_label_only: {
    name: "string",
    nll_name: "string",
    chosen_on: "string",
    accuracy: SPREAD,
    nll: SPREAD,
    student_difference: { accuracy: DIFFERENCE, nll: DIFFERENCE },
  },
  student_baseline: { accuracy: DIFFERENCE, nll: DIFFERENCE },
  class_names: ["string"],
  compression: "number",
  speedup: "number",
  student_path: "string",
  seconds: "number",
};

/** Where a value is not of a shape; empty where it is. */
function misshapen(value: unknown, shape: Shape, path = "report"): string[] {
  if (shape === null) return value === null ? [] : [`${path} is not null`];
  if (typeof shape === "string") {
    const fits = typeof value === shape && (shape !== "number" || Number.isFinite(value));
    return fits ? [] : [`${path} is ${JSON.stringify(value)}, no ${shape}`];
  }
  if (shape instanceof Either) {
    const tries = shape.shapes.map((one) => misshapen(value, one, path));
    return tries.some((problems) => problems.length === 0) ? [] : tries.at(-1)!;
  }
  if (typeof value !== "object" || value === null) return [`${path} is ${JSON.stringify(value)}`];
  if (Array.isArray(shape)) {
    if (!Array.isArray(value) || value.length === 0) return [`${path} is no list with entries`];
    return value.flatMap((one, i) => misshapen(one, shape[0]!, `${path}[${i}]`));
  }
  return Object.entries(shape).flatMap(([key, inner]) =>
    misshapen((value as Record<string, unknown>)[key], inner, `${path}.${key}`)
  );
}

const MODEL_FILES = ["architecture.json", "checksums.json", "model.json", "weights.bin"];
const ENCODED_FILES = ["preprocessing.json", "seen.json"];
const STUDENT_FILES = ["README.md", "dataset.json", "labels.json", ...MODEL_FILES, ...ENCODED_FILES];
const RUN_FILES = [
  ...["baseline", "student", "teacher-1", "teacher-2"].map((stage) => `checkpoint/seed-1/${stage}.ckpt`),
  ...["checksums.json", "config.json", "events.jsonl", "report.html", "report.json"],
  ...STUDENT_FILES.map((file) => `student/${file}`),
  ...["chunk-00000.bin", "targets.json"].map((file) => `targets/seed-1/student/${file}`),
  ...["teacher-1", "teacher-2"].flatMap((name) =>
    [...MODEL_FILES, ...ENCODED_FILES].map((file) => `teachers/${name}/${file}`)
  ),
].sort();

Deno.test("distill writes a run folder that holds, opens, and comes out the same again", async (t) => {
  await using project = await tinyProject();
  const { folder } = project;
  const first = await runTask("distill", ["tiny.json", "--json", "--out", "out"], folder);
  assertEquals(first.code, 0, first.stderr);
  const report = JSON.parse(first.stdout) as Report;
  const weights = await project.read("out/student/weights.bin");

  await t.step("--json prints report.json and nothing else", async () => {
    assertEquals(first.stdout, await project.text("out/report.json"));
  });

  await t.step("the report has the contract's shape", () => {
    assertEquals(misshapen(report, REPORT), []);
    assertEquals(report.name, "tiny");
    assertEquals(report.backend, "wasm");
    assertEquals(report.seeds, [1]);
    // width, height and whether it is missing, three colours and whether it is missing
    assertEquals(report.data, { train: 90, validation: 15, test: 45, features: 7, classes: 3 });
    assertEquals(report.teachers.map(({ name }) => name), ["teacher-1", "teacher-2"]);
    assertEquals(report.student.parameters, 7 * 4 + 4 + 4 * 3 + 3);
    assertEquals(report.student.bytes, 4 * report.student.parameters);
    assertEquals(report.ensemble.parameters, 2 * (7 * 8 + 8 + 8 * 3 + 3));
    assertEquals(report.student_path, "out/student");
  });

  await t.step("progress goes to standard error", () => {
    for (const stage of ["teacher-1", "teacher-2", "student", "baseline"]) {
      assertStringIncludes(first.stderr, `seed 1: ${stage} trained`);
    }
  });

  await t.step("the folder has the files of a run", async () => {
    assertEquals(await project.files("out"), RUN_FILES);
    assertStringIncludes((await project.text("out/report.html")).toLowerCase(), "<!doctype html>");
    assertStringIncludes(await project.text("out/student/README.md"), "tiny");
  });

  await t.step("every line of events.jsonl is an event with its time", async () => {
    const lines = (await project.text("out/events.jsonl")).trimEnd().split("\n");
    const events = lines.map((line) => JSON.parse(line) as { at: string; type: string });
    events.forEach(({ at, type }) => assert(!Number.isNaN(Date.parse(at)) && type.length > 0));
    assertEquals(events.at(0)?.type, "run-start");
    assertEquals(events.at(-1)?.type, "run-end");
    assertEquals(events.filter(({ type }) => type === "stage-end").length, 4);
    assertEquals(events.filter(({ type }) => type === "epoch").length, 2 * 3 + 2 * 4);
  });

  await t.step("tf.loadLayersModel opens the student, and predict answers as it does", async () => {
    tf.enableProdMode();
    await tf.setBackend("cpu");
    const { modelTopology, weightsManifest } = await project.json<
      { modelTopology: object; weightsManifest: { paths: string[]; weights: tf.io.WeightsManifestEntry[] }[] }
    >("out/student/model.json");
    assertEquals(weightsManifest.map(({ paths }) => paths), [["weights.bin"]]);
    const model = await tf.loadLayersModel(tf.io.fromMemory({
      modelTopology,
      weightSpecs: weightsManifest[0]!.weights,
      weightData: weights.slice().buffer,
    }));
    const rows = [
      { width: "3.5", height: "", colour: "light, green" },
      { width: "-1e1", height: "2", colour: "?" },
    ];
    await project.write("rows.csv", 'colour,width,height\n"light, green",3.5,\n?,-1e1,2\n');
    const preprocessing = await project.json<Preprocessing>("out/student/preprocessing.json");
    const features = rows.map((row) => [...encodeRow(preprocessing, row, { missing: ["", "?"] })]);
    const logits = tf.tidy(() => (model.predict(tf.tensor2d(features)) as tf.Tensor2D).arraySync());
    model.dispose();
    const { code, stdout, stderr } = await runTask(
      "predict",
      ["out/student", "rows.csv", "--json", "--backend", "cpu"],
      folder,
    );
    assertEquals([code, stderr], [0, ""]);
    const answers = stdout.trimEnd().split("\n").map((line) =>
      JSON.parse(line) as { label: string; probabilities: Record<string, number> }
    );
    const classes = await project.json<string[]>("out/student/labels.json");
    assertEquals(classes, ["high", "low", "mid"]);
    assertEquals(answers.length, 2);
    answers.forEach(({ label, probabilities }, i) => {
      const expected = softmax(Float32Array.from(logits[i]!));
      assertEquals(Object.keys(probabilities), classes);
      classes.forEach((name, k) => assert(Math.abs(probabilities[name]! - expected[k]!) < 1e-6));
      assertEquals(label, classes[expected.indexOf(Math.max(...expected))]);
    });
  });

  await t.step("the same folder again gives the same bytes; --quiet shows no progress", async () => {
    const again = await runTask("distill", ["tiny.json", "--quiet", "--out", "out"], folder);
    assertEquals([again.code, again.stderr], [0, ""]);
    for (
      const word of ["teacher-1", "ensemble", "baseline", "student", "accuracy", "NLL", "ECE", "agreement"]
    ) {
      assertStringIncludes(again.stdout, word);
    }
    assertEquals(await project.read("out/student/weights.bin"), weights);
    assertEquals(await project.files("out"), RUN_FILES);
  });

  await t.step("config.json runs again elsewhere, to the same bytes", async () => {
    await Deno.mkdir(project.path("elsewhere"));
    const config = project.path("out/config.json");
    const again = await runTask("distill", [config, "--quiet", "--out", "again"], project.path("elsewhere"));
    assertEquals([again.code, again.stderr], [0, ""]);
    assertEquals(await project.read("elsewhere/again/student/weights.bin"), weights);
    for (const file of RUN_FILES.filter((file) => file.endsWith("weights.bin") || file === "config.json")) {
      assertEquals(await project.read(`elsewhere/again/${file}`), await project.read(`out/${file}`), file);
    }
  });

  await t.step("--resume of a finished run prints its report again", async () => {
    const before = await project.text("out/report.json");
    const again = await runTask("distill", ["tiny.json", "--json", "--resume", "--out", "out"], folder);
    assertEquals([again.code, again.stderr], [0, ""]);
    assertEquals(again.stdout, before);
    assertEquals(await project.text("out/report.json"), before);
  });

  await t.step("a folder that holds a run of another config is refused with the key", async () => {
    const config = await project.write("other.json", tinyConfig({ train: { epochs: 5, batchSize: 16 } }));
    for (const resume of [[], ["--resume"]]) {
      const refused = await runTask("distill", [config, "--out", "out", ...resume], folder);
      assertEquals(refused.code, 1);
      assertMatch(
        refused.stderr,
        /^error: Cannot [^\n]* out: [^\n]*train\.epochs is 4 there and 5 here[^\n]*\n$/,
      );
    }
    assertEquals(await project.read("out/student/weights.bin"), weights);
  });

  await t.step("an unfinished run is refused without --resume, and gone on with by it", async () => {
    await Deno.remove(project.path("out/report.json"));
    const refused = await runTask("distill", ["tiny.json", "--out", "out"], folder);
    assertEquals(refused.code, 1);
    assertMatch(
      refused.stderr,
      /^error: Cannot write a run to out: [^\n]*unfinished run[^\n]*--resume[^\n]*\n$/,
    );
    const resumed = await runTask("distill", ["tiny.json", "--out", "out", "--resume", "--json"], folder);
    assertEquals(resumed.code, 0);
    assertStringIncludes(resumed.stderr, "student taken from the checkpoint");
    const { student, ensemble } = JSON.parse(resumed.stdout) as Report;
    assertEquals([student.nll, ensemble.nll], [report.student.nll, report.ensemble.nll]);
    assertEquals(await project.read("out/student/weights.bin"), weights);
  });
});

Deno.test("distill --seeds reports mean and deviation over seeds, and keeps the first seed's student", async () => {
  // Patient teachers and a hasty student, so that there is a gain to recover.
  const adam = { use: "adam", learningRate: 0.05 };
  await using project = await tinyProject({
    teacher: {
      use: "ensemble",
      members: 2,
      of: { use: "mlp", hidden: [8] },
      train: { epochs: 30, optimizer: adam },
    },
    train: { epochs: 3, optimizer: { use: "adam", learningRate: 0.01 } },
  });
  const three = await runTask(
    "distill",
    ["tiny.json", "--seeds", "3", "--json", "--out", "three"],
    project.folder,
  );
  assertEquals(three.code, 0, three.stderr);
  const report = JSON.parse(three.stdout) as Report;
  assertEquals(misshapen(report, REPORT), []);
  assertEquals(report.seeds, [1, 2, 3]);
  assert(report.student.nll.sd > 0);
  assertEquals(report.counts.rows, 3 * 45);
  assert(report.recovered, "the ensemble's edge is beyond doubt here");
  assert(report.recovered.low <= report.recovered.value && report.recovered.value <= report.recovered.high);
  assertEquals(
    await project.files("three/checkpoint"),
    [1, 2, 3].flatMap((seed) =>
      ["baseline", "student", "teacher-1", "teacher-2"].map((stage) => `seed-${seed}/${stage}.ckpt`)
    ),
  );

  const two = await runTask(
    "distill",
    ["tiny.json", "--seed", "2", "--json", "--out", "two"],
    project.folder,
  );
  assertEquals((JSON.parse(two.stdout) as Report).seeds, [2]);
  const one = await runTask("distill", ["tiny.json", "--json", "--out", "one"], project.folder);
  const weights = await project.read("one/student/weights.bin");
  assertEquals(await project.read("three/student/weights.bin"), weights);
  assertNotEquals(await project.read("two/student/weights.bin"), weights);
  const nlls = [one, two].map(({ stdout }) => (JSON.parse(stdout) as Report).student.nll.mean);
  const third = 3 * report.student.nll.mean - nlls[0]! - nlls[1]!;
  assert(third > 0 && Number.isFinite(third));

  const text = await runTask(
    "distill",
    ["tiny.json", "--seeds", "2", "--quiet", "--out", "text"],
    project.folder,
  );
  assertMatch(text.stdout, /2 seeds, mean ± sd/);
  assertMatch(text.stdout, /student +\d+\.\d\d ± \d+\.\d\d/);
});

Deno.test("distill --set changes options of any depth, and the config in the run's folder", async () => {
  await using project = await tinyProject({
    teacher: { use: "ensemble", members: [{ use: "mlp" }, "mlp"], train: { epochs: 1 } },
  });
  const settings = [
    "student.hidden=[5,3]",
    "teacher.members[0].hidden=[6]",
    "teacher.members[1].hidden=[7]",
    "teacher.members.1.dropout=0.5",
    'strategy.temperature={"use":"linear","from":3,"to":1}',
    "strategy.softWeight=0.5",
    "train.epochs=2",
    "name=varied",
  ];
  const args = ["tiny.json", "--quiet", "--backend", "cpu", ...settings.flatMap((one) => ["--set", one])];
  const { code, stderr } = await runTask("distill", args, project.folder);
  assertEquals([code, stderr], [0, ""]);
  const config = await project.json<Record<string, Record<string, unknown>>>("runs/varied/config.json");
  assertEquals(config["student"]!["hidden"], [5, 3]);
  const members = config["teacher"]!["members"] as { hidden: number[]; dropout: number }[];
  assertEquals(members.map(({ hidden, dropout }) => [hidden, dropout]), [[[6], 0], [[7], 0.5]]);
  assertEquals(config["strategy"], {
    use: "hinton",
    temperature: { use: "linear", from: 3, to: 1 },
    softWeight: 0.5,
    hardWeight: 0.1,
    losses: {},
    weights: {},
  });
  assertEquals(config["backend"], { use: "cpu" });
  assertEquals((await project.json<Report>("runs/varied/report.json")).backend, "cpu");
});

Deno.test("distill looks whether there is anything to learn from the teacher, but with --no-self-check", async () => {
  await using project = await tinyProject({
    teacher: { use: "mlp", hidden: [3], train: { epochs: 20, batchSize: 16 } },
    student: { use: "mlp", hidden: [9] },
    train: { epochs: 1 },
  });
  const args = ["tiny.json", "--quiet"];
  const refused = await runTask("distill", args, project.folder);
  assertEquals([refused.code, refused.stdout], [1, ""]);
  assertMatch(
    refused.stderr,
    /^error: Cannot distil from teacher \(self-check\): .* may be swapped: .*, or pass --no-self-check\n$/,
  );
  // The teacher is trained already.
  const { code, stderr } = await runTask(
    "distill",
    [...args, "--resume", "--no-self-check"],
    project.folder,
  );
  assertEquals([code, stderr], [0, ""]);
  const events = (await project.text("runs/tiny/events.jsonl")).trim().split("\n").map((line) =>
    JSON.parse(line)
  );
  // Of the eight checks five passed the first time, and none was made the second time.
  assertEquals(events.filter(({ type }) => type === "self-check").length, 5);
  assertEquals(events.filter(({ type, stage }) => type === "epoch" && stage === "teacher").length, 20);
});

Deno.test("distill --dry-run prints config and plan, and writes nothing", async () => {
  await using project = await tinyProject();
  const before = await project.files(".");
  const text = await runTask("distill", ["tiny.json", "--dry-run", "--seeds", "2"], project.folder);
  assertEquals([text.code, text.stderr], [0, ""]);
  for (const word of ['"temperature": 4', "90 training", "seeds 1 to 2", "teacher-2", "baseline", "24"]) {
    assertStringIncludes(text.stdout, word);
  }
  const json = await runTask("distill", ["tiny.json", "--dry-run", "--json"], project.folder);
  const { config, plan } = JSON.parse(json.stdout);
  assertEquals(config.name, "tiny");
  assertEquals(plan.stages.map(({ stage, steps }: { stage: string; steps: number }) => [stage, steps]), [
    ["teacher-1", 18],
    ["teacher-2", 18],
    ["student", 24],
    ["baseline", 24],
  ]);
  assertEquals(await project.files("."), before);
});

Deno.test("distill --help and predict --help show their flags and examples", async () => {
  for (const task of ["distill", "predict"] as const) {
    const { code, stdout, stderr } = await runTask(task, ["--help"], Deno.cwd());
    assertEquals([code, stderr], [0, ""]);
    const flags = ["set", "seed", "seeds", "backend", "out", "resume", "dry-run", "json", "quiet", "help"];
    for (const flag of task === "distill" ? flags : ["json", "backend", "help"]) {
      assertStringIncludes(stdout, `--${flag}`);
    }
    assertMatch(stdout, new RegExp(`Examples:\n {2}deno task ${task} `));
  }
});

Deno.test("distill without a config plans the digits example, wherever it is started", async () => {
  await using project = await tinyProject();
  const { code, stdout } = await runTask("distill", ["--dry-run", "--json"], project.folder);
  assertEquals(code, 0);
  const { config, plan } = JSON.parse(stdout);
  assertEquals(config.name, "digits");
  assertEquals(plan.data.train + plan.data.validation + plan.data.test, 1797);
});

Deno.test("distill takes a TypeScript config, with paths relative to it", async () => {
  await using project = await tinyProject();
  const mod = new URL("../../mod.ts", import.meta.url).href;
  await project.write(
    "deep/config.ts",
    `
    import { defineConfig } from ${JSON.stringify(mod)};
    const epochs: number = 1 + 1;
    export default defineConfig({
      data: { use: "csv", path: "../blobs.csv", label: "kind" },
      teacher: { use: "mlp", hidden: [8], train: { epochs: 10 * epochs, batchSize: 16 } },
      student: { use: "mlp", hidden: [4] },
      train: { epochs },
    });
  `,
  );
  const { code, stdout, stderr } = await runTask(
    "distill",
    ["deep/config.ts", "--quiet", "--json"],
    project.folder,
  );
  assertEquals([code, stderr], [0, ""]);
  const report = JSON.parse(stdout) as Report;
  assertEquals(report.name, "deep");
  assertEquals(report.teachers.map(({ name }) => name), ["teacher"]);
  const config = await project.json<{ data: { path: string } }>("runs/deep/config.json");
  assertEquals(config.data.path, project.path("blobs.csv"));
});

Deno.test("distill writes to runs/<name>, and variants by flags beside it", async () => {
  await using project = await tinyProject();
  const names = async () => {
    const found = [];
    for await (const { name } of Deno.readDir(project.path("runs"))) found.push(name);
    return found.sort();
  };
  const config = join("..", "tiny.json");
  await Deno.mkdir(project.path("runs"));
  const run = async (...args: string[]) => {
    const { code, stderr } = await runTask("distill", ["tiny.json", "--quiet", ...args], project.folder);
    assertEquals([code, stderr], [0, ""], args.join(" "));
    return await names();
  };
  assertEquals(await run(), ["tiny"]);
  assertEquals(await run("--seed", "2"), ["tiny", "tiny-2"]);
  assertEquals(await run("--set", "train.epochs=1"), ["tiny", "tiny-2", "tiny-3"]);
  // The same variant again finds its folder.
  assertEquals(await run("--seed", "2"), ["tiny", "tiny-2", "tiny-3"]);
  assertEquals((await project.json<Report>("runs/tiny-2/report.json")).seeds, [2]);
  assertEquals((await filesIn(project.path("runs/tiny-3/student"))).sort(), [...STUDENT_FILES].sort());
  // Relative paths are of the config file, whatever the working folder.
  const { code } = await runTask("distill", [config, "--dry-run"], project.path("runs"));
  assertEquals(code, 0);
});
