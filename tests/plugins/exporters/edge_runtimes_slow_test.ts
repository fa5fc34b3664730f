/** Runs one exported folder in each runtime that it is for: the same rows must have the same probabilities everywhere. */
import { assert, assertEquals, assertLess } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readStudent } from "../../../core/edge/student_folder.ts";
import type { TrainedStudent } from "../../../core/exporter.ts";
import type { Preprocessing } from "../../../core/preprocessing.ts";
import { localStorage } from "../../../host/storage.ts";
import { edge } from "../../../plugins/exporters/edge.ts";
import { COVERED, type Trained } from "../../core/edge/students.ts";
import { make } from "../../support/catalogue.ts";
import { runTask } from "../../support/command.ts";
import { importStudent } from "../../support/edge/module.ts";
import { bun, chromium, node, type Program, startServer, workerd } from "../../support/edge/programs.ts";
import { assertClose } from "../../support/tensors.ts";
import { rawTokenRows, TOKEN_STUDENTS, tokenRows } from "../../support/token_students.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const ROWS = 50;

type Row = Readonly<Record<string, unknown>>;

/** An exported student, what it is asked, and what tfjs answers. */
interface Case {
  readonly name: string;
  readonly folder: string;
  readonly rows: readonly Row[];
  readonly classes: readonly string[];
  /** `[rows, classes]` */
  readonly expected: readonly number[];
}

/** What a runtime's script prints: for each student its probabilities with and without WebAssembly. */
type Answers = readonly { readonly simd: readonly number[]; readonly plain: readonly number[] }[];

/** Imports the modules in `cases.json` of a folder and prints their answers. For Deno, Node and Bun alike. */
const SCRIPT = `import { readFileSync } from "node:fs";
const answers = [];
for (const { name, rows } of JSON.parse(readFileSync("cases.json", "utf8"))) {
  const { default: student, createStudent, predict } = await import(\`./\${name}/student.js\`);
  const flat = (answers) => answers.flatMap(({ probabilities }) => probabilities);
  if (predict(rows[0]).label !== student.predict(rows)[0].label) throw new Error("one row is not the first of many");
  answers.push({ simd: flat(student.predict(rows)), plain: flat(createStudent({ simd: false }).predict(rows)) });
}
console.log(JSON.stringify(answers));
`;

Deno.test("an exported student answers as tfjs does, in every runtime", async (t) => {
  const folder = await Deno.makeTempDir();
  try {
    const cases = [await digits(folder), await images(folder), await sequences(folder)];
    await t.step("in int8, the digits student is small and says the same", () => inInt8(folder));
    await Deno.writeTextFile(join(folder, "cases.json"), JSON.stringify(cases));
    await Deno.writeTextFile(join(folder, "answer.mjs"), SCRIPT);
    const step = (name: string, program: Program, run: (path: string) => Promise<void>) =>
      "path" in program
        ? t.step(name, () => run(program.path))
        : t.step({ name: `${name}: ${program.missing}`, ignore: true, fn: () => {} });

    const deno = { path: Deno.execPath() };
    await step(
      "Deno",
      deno,
      (path) => script(path, ["run", "--no-prompt", "--allow-read", "answer.mjs"], folder, cases),
    );
    await step("Node", await node(), (path) => script(path, ["answer.mjs"], folder, cases));
    await step("Bun", await bun(), (path) => script(path, ["answer.mjs"], folder, cases));
    const page = join(ROOT, "tests/support/edge/chromium_page.ts");
    const all = ["run", "--no-check", "--allow-all", `--config=${join(ROOT, "deno.json")}`, page];
    await step(
      "Chromium",
      await chromium(),
      (path) => script(Deno.execPath(), [...all, path, folder], folder, cases),
    );
    for (const one of cases) {
      const serve = (args: string[], port: RegExp) => (path: string) => served(path, args, port, one);
      const deployed = ["run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-env=HOST,PORT", "deno.js"];
      await step(`deno.js, ${one.name}`, deno, serve(deployed, /127\.0\.0\.1:(\d+)/));
      const direct = ["serve", "--no-prompt", "--host=127.0.0.1", "--port=0", "student.js"];
      await step(`deno serve student.js, ${one.name}`, deno, serve(direct, /127\.0\.0\.1:(\d+)/));
      await step(`node.js, ${one.name}`, await node(), serve(["node.js"], /127\.0\.0\.1:(\d+)/));
      await step(`bun.js, ${one.name}`, await bun(), serve(["bun.js"], /server: http:\/\/[\w.]+:(\d+)/));
      for (const main of ["worker.js", "student.js"]) {
        await step(`workerd, ${main}, ${one.name}`, await workerd(), async (path) => {
          const config = join(one.folder, `${main}.capnp`);
          await Deno.writeTextFile(config, workerConfig(main));
          await served(path, ["serve", config, "--control-fd=1"], /"port":\s*(\d+)/, one);
        });
      }
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

/** The digits example, distilled in a second and exported by the commands that a reader has. */
async function digits(folder: string): Promise<Case> {
  const quick = ["train.epochs=3", "teacher.train.epochs=2", "teacher.members=2"];
  const config = join(ROOT, "examples/digits/distill.json");
  const commands = [
    ["distill", [config, ...quick.flatMap((setting) => ["--set", setting])]],
    ["export", ["runs/digits", "--target", "edge", "--out", "digits"]],
  ] as const;
  for (const [task, args] of commands) {
    const { code, stderr } = await runTask(task, args, folder);
    assertEquals(code, 0, stderr);
  }
  tf.enableProdMode();
  await tf.setBackend("cpu");
  const run = join(folder, "runs/digits/student");
  const trained = await readStudent(localStorage(run), run);
  return await caseOf("digits", join(folder, "digits"), trained);
}

/** What fewer bits cost: bytes, and answers that are another class. */
async function inInt8(folder: string): Promise<void> {
  const args = ["runs/digits", "--target", "edge", "--precision", "int8", "--out", "digits-int8"];
  const { code, stderr } = await runTask("export", args, folder);
  assertEquals(code, 0, stderr);
  const [fine, coarse] = ["digits", "digits-int8"].map((name) => join(folder, name));
  const bytes = (folder: string) =>
    Array.from(Deno.readDirSync(folder), ({ name }) => Deno.statSync(join(folder, name)).size);
  assertLess(bytes(fine!).reduce((a, b) => a + b), 60_000);
  assertLess(Deno.statSync(join(coarse!, "student.js")).size, 25_000);
  const [header, ...lines] = (await Deno.readTextFile(join(ROOT, "examples/digits/digits.csv"))).trim().split(
    "\n",
  );
  const names = header!.split(",");
  const rows = lines.map((line) =>
    Object.fromEntries(line.split(",").map((cell, i) => [names[i]!, Number(cell)]))
  );
  const [exact, rounded] = await Promise.all([fine!, coarse!].map(async (folder) => {
    const module = new Map([["student.js", await Deno.readFile(join(folder, "student.js"))]]);
    const { predict } = (await importStudent(module)).default;
    return predict(rows);
  }));
  const same = exact!.filter(({ label }, i) => label === rounded![i]!.label).length;
  assertEquals(rows.length, 1797);
  assertLess(0.99 * rows.length, same, `${same} of ${rows.length} rows have the same label`);
}

/** A convolutional student, which needs what is not in that of the digits. */
async function images(folder: string): Promise<Case> {
  const trained = COVERED["convolution"]!();
  await writeModule(folder, "images", trained as unknown as TrainedStudent);
  return await caseOf("images", join(folder, "images"), trained);
}

/** A student of sequences of ids, whose modules have a runtime of their own. */
async function sequences(folder: string): Promise<Case> {
  const trained = await TOKEN_STUDENTS["what comes next"]!();
  const rows = tokenRows(trained);
  const predictions = await trained.predict(rawTokenRows(rows));
  const expected = predictions.flatMap(({ probabilities }) => Array.from(probabilities!));
  await writeModule(folder, "sequences", trained);
  trained.student.dispose();
  const { classes } = trained.preprocessing;
  return { name: "sequences", folder: join(folder, "sequences"), rows, classes, expected };
}

async function writeModule(folder: string, name: string, trained: TrainedStudent): Promise<void> {
  const files = await make(edge, {}).export({ name, trained });
  await Deno.mkdir(join(folder, name));
  for (const [path, bytes] of files) await Deno.writeFile(join(folder, name, path), bytes);
}

async function caseOf(name: string, folder: string, { student, preprocessing }: Trained): Promise<Case> {
  const { columns, classes, features } = preprocessing;
  const rows = Array.from({ length: ROWS }, (_, row) => rowOf(preprocessing, row));
  const values = Float32Array.from(
    rows.flatMap((row) =>
      columns.map((column) =>
        column.kind === "numeric" ? (row[column.name] as number - column.mean) / column.sd : NaN
      )
    ),
  );
  const probabilities = tf.tidy(() =>
    tf.softmax(
      student.forward({ features: tf.tensor2d(values, [ROWS, features]) }, { training: false }).logits,
    )
  );
  const expected = Array.from(await probabilities.data());
  probabilities.dispose();
  student.dispose();
  return { name, folder, rows, classes, expected };
}

/** Cells around the mean of each column, as they are in the data. */
function rowOf({ columns }: Preprocessing, row: number): Row {
  return Object.fromEntries(columns.map((column, i) => {
    const { mean, sd } = column as { readonly mean: number; readonly sd: number };
    return [column.name, Math.round(mean + sd * 2 * Math.sin(row * 64 + i * 7))];
  }));
}

function assertAnswers(answers: Answers, cases: readonly Case[]): void {
  assertEquals(answers.length, cases.length);
  for (const [i, { name, expected }] of cases.entries()) {
    const { simd, plain } = answers[i]!;
    assertClose(simd, expected, 1e-5, name);
    assertClose(plain, expected, 1e-5, `${name}, without WebAssembly`);
    assertClose(plain, simd, 1e-6, `${name}, with and without WebAssembly`);
    assert(Math.max(...expected) - Math.min(...expected) > 0.1, `${name} must tell one class from another`);
  }
}

/** A runtime that runs the script. */
async function script(path: string, args: string[], cwd: string, cases: readonly Case[]): Promise<void> {
  const { DENO_COVERAGE_DIR: _, ...env } = Deno.env.toObject();
  const { code, stdout, stderr } = await new Deno.Command(path, { args, cwd, env, clearEnv: true }).output();
  assertEquals(code, 0, new TextDecoder().decode(stderr));
  assertAnswers(JSON.parse(new TextDecoder().decode(stdout)), cases);
}

/** A server that answers by the student's own `fetch`. */
async function served(path: string, args: readonly string[], port: RegExp, one: Case): Promise<void> {
  await using server = await startServer(path, args, { cwd: one.folder, port });
  const post = async (path: string, body: unknown) => {
    const response = await fetch(`${server.url}${path}`, { method: "POST", body: JSON.stringify(body) });
    return [response.status, await response.json()] as const;
  };
  const [status, { predictions }] = await post("/predict", { rows: one.rows });
  assertEquals(status, 200);
  const probabilities = predictions.flatMap((one: { probabilities: Record<string, number> }) =>
    Object.values(one.probabilities)
  );
  assertClose(probabilities, one.expected, 1e-5, path);
  const [bad, { error }] = await post("/predict", { rows: [{}] });
  assertEquals(bad, 400);
  assertEquals(error.includes("\n"), false, error);
  // Of this path, Node's entry cannot make a URL.
  const odd = await fetch(`${server.url}//`);
  assertEquals([Math.floor(odd.status / 100), Object.keys(await odd.json())], [4, ["error"]]);
  const ready = await fetch(`${server.url}/v2/models/${one.name}/ready`);
  assertEquals([ready.status, await ready.json()], [200, { name: one.name, ready: true }]);
}

/** A configuration of workerd for a folder, with one of its modules as the main one. */
function workerConfig(main: string): string {
  const others = main === "worker.js"
    ? `, (name = "student.js", esModule = embed "student.js"), (name = "kernel.wasm", wasm = embed "kernel.wasm")`
    : "";
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "${main}", esModule = embed "${main}")${others}],
    compatibilityDate = "2025-09-01",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
}
