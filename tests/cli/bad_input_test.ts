import { assert, assertEquals, assertRejects, assertStringIncludes, assertThrows } from "@std/assert";
import { Catalogue } from "../../core/catalogue.ts";
import { resolveConfig } from "../../core/config.ts";
import { FILES, STORAGE } from "../../core/container.ts";
import { run } from "../../core/engine.ts";
import { OptionsError, UserError } from "../../core/errors.ts";
import { memoryStorage, type Storage } from "../../core/storage.ts";
import { builtinCatalogue, plugins } from "../../plugins/mod.ts";
import { runInProcess, runTask, type TaskName } from "../support/command.ts";
import { memoryFiles } from "../support/memory_files.ts";
import { blobs, filesIn, tinyConfig, type TinyProject, tinyProject } from "../support/tiny_project.ts";

/** A command line that must fail with one line that has all these parts. */
interface Refusal {
  /** What is wrong. */
  readonly name: string;
  readonly task?: TaskName;
  /** Changes to the config's top level. */
  readonly config?: object;
  /** Files written first. */
  readonly files?: Readonly<Record<string, string | Uint8Array | object>>;
  /** `tiny.json` with `--out out` unless given. */
  readonly args?: readonly string[];
  readonly parts: readonly string[];
  /** Also through a process of its own. */
  readonly process?: boolean;
}

/** One test per refusal, each in a folder of its own. */
function refusals(cases: readonly Refusal[]): void {
  for (const one of cases) {
    const { task = "distill" } = one;
    Deno.test(`${task} refuses ${one.name}`, async () => {
      await using project = await tinyProject(one.config);
      for (const [name, content] of Object.entries(one.files ?? {})) await project.write(name, content);
      const before = await project.files(".");
      const args = one.args ?? ["tiny.json", "--out", "out"];
      await assertRefused(project, task, args, one.parts);
      if (one.process) {
        const { code, stdout, stderr } = await runTask(task, args, project.folder);
        assertEquals(code, 1);
        assertEquals(stdout, "");
        assertOneLine(stderr, one.parts);
      }
      assertEquals(await project.files("."), before, "nothing is written");
      const out = await Deno.stat(project.path("out")).catch(() => undefined);
      assertEquals(out, undefined, "no folder is made");
    });
  }
}

/** Runs it in this process, in the project's folder. */
async function assertRefused(
  project: TinyProject,
  task: TaskName,
  args: readonly string[],
  parts: readonly string[],
): Promise<void> {
  const { code, stdout, stderr } = await inFolder(project.folder, () => runInProcess(task, args));
  assertEquals(code, 1, stderr);
  assertEquals(stdout, "");
  assertOneLine(stderr, parts);
}

function assertOneLine(stderr: string, parts: readonly string[]): void {
  assertEquals(stderr.split("\n").length, 2, `one line, not\n${stderr}`);
  assert(/^error: .+\n$/.test(stderr), stderr);
  for (const part of parts) assertStringIncludes(stderr, part);
}

async function inFolder<T>(folder: string, task: () => Promise<T>): Promise<T> {
  const before = Deno.cwd();
  Deno.chdir(folder);
  try {
    return await task();
  } finally {
    Deno.chdir(before);
  }
}

const set = (
  ...settings: string[]
) => ["tiny.json", "--out", "out", ...settings.flatMap((one) => ["--set", one])];

// The config's file.
refusals([
  {
    name: "a config that is not there",
    args: ["nowhere.json", "--out", "out"],
    parts: ["Cannot read nowhere.json: there is no such file"],
    process: true,
  },
  {
    name: "a config that is no JSON",
    files: { "tiny.json": '{\n  "name": tiny\n}\n' },
    parts: ["Cannot use tiny.json: a config must be JSON: ", "is not valid JSON"],
    process: true,
  },
  {
    name: "an empty config",
    files: { "tiny.json": "" },
    parts: ["Cannot use tiny.json: a config must be JSON"],
  },
  {
    name: "a config that is a folder",
    args: [".", "--out", "out"],
    parts: ["Cannot read .: it is a folder"],
  },
  {
    name: "a config that is a list",
    files: { "tiny.json": "[1, 2]" },
    parts: ["Cannot use tiny.json: a config must be an object: current value is [1,2]"],
  },
  {
    name: "a config that is null",
    files: { "tiny.json": "null" },
    parts: ["a config must be an object: current value is null"],
  },
  {
    name: "a module that is not there",
    args: ["nowhere.ts", "--out", "out"],
    parts: ["Cannot read nowhere.ts: there is no such file"],
  },
  {
    name: "a module without a config",
    files: { "config.ts": "export const config = {};" },
    args: ["config.ts", "--out", "out"],
    parts: ["Cannot use config.ts: the module must have the config as its default export: it has none"],
  },
  {
    name: "a module that does not load",
    files: { "config.ts": "export default {\n  name: 'a\n};\n" },
    args: ["config.ts", "--out", "out"],
    parts: ["Cannot use config.ts: the module must load: "],
    process: true,
  },
  {
    name: "a module with a function where a value should be",
    files: {
      "config.ts": `export default { ...${
        JSON.stringify(tinyConfig())
      }, strategy: { use: "hinton", temperature: () => 2 } };`,
    },
    args: ["config.ts", "--out", "out"],
    parts: ["Cannot use config.ts: strategy.temperature must be a finite number or a scheduler"],
  },
]);

const csv = (text: string) => ({ files: { "blobs.csv": text } });
const rows = blobs(30).trimEnd().split("\n");
/** The table with a row's cells changed, 1 for the first row of data. */
const withRow = (row: number, text: string) => csv(rows.with(row, text).join("\n"));

// The data.
refusals([
  {
    name: "data that are not there",
    config: { data: { use: "csv", path: "nowhere.csv", label: "kind" } },
    parts: ["Cannot read ", "nowhere.csv: there is no such file"],
    process: true,
  },
  {
    name: "an empty file",
    ...csv(""),
    parts: ["blobs.csv as csv: the file must not be empty"],
    process: true,
  },
  { name: "a header alone", ...csv(`${rows[0]}\n`), parts: ["blobs.csv as csv: there must be rows of data"] },
  {
    name: "data that are a folder",
    config: { data: { use: "csv", path: ".", label: "kind" } },
    parts: ["it must be a file: it is a folder"],
  },
  {
    name: "ragged rows",
    ...withRow(7, "1,2,red"),
    parts: ["blobs.csv", "row 7 must have 4 cells: it has 3"],
  },
  {
    name: "a label column that is not there",
    config: { data: { use: "csv", path: "blobs.csv", label: "kinds" } },
    parts: ["blobs.csv", '"kinds"', 'did you mean "kind"?'],
    process: true,
  },
  {
    name: "a table of one class",
    ...csv("a,kind\n1,x\n2,x\n3,x\n"),
    parts: ['label column "kind" must have at least 2 classes: all rows are "x"'],
  },
  {
    name: "a class with one row",
    ...csv("a,kind\n1,x\n2,x\n3,y\n"),
    parts: ['label column "kind" must have at least 2 rows of each class: class "y" has 1'],
  },
  {
    name: "NaN in a numeric column",
    ...withRow(4, "NaN,1,red,low"),
    parts: ["blobs.csv", 'row 4, column "width" must be a finite number: current value is "NaN"'],
  },
  {
    name: "Inf in a numeric column",
    ...withRow(9, "1,Inf,red,low"),
    parts: ['row 9, column "height" must be a finite number: current value is "Inf"'],
  },
  {
    name: "a number that is too large",
    ...withRow(9, "1,-1e999,red,low"),
    parts: ['row 9, column "height" must be a finite number: current value is "-1e999"'],
  },
  {
    name: "text in a numeric column",
    ...withRow(12, "wide,1,red,low"),
    parts: ['row 12, column "width" must be a finite number: current value is "wide"'],
    process: true,
  },
  {
    name: "a row without a class",
    ...withRow(3, "1,2,red,"),
    parts: ['row 3, label column "kind" must have a class'],
  },
  {
    name: "bytes that are no UTF-8",
    files: { "blobs.csv": Uint8Array.of(...new TextEncoder().encode(`${rows[0]}\n`), 0xff, 0xfe) },
    parts: ["blobs.csv as csv: the file must be UTF-8 text"],
  },
  {
    name: "a table of 100,000 columns",
    ...csv(`${Array.from({ length: 99_999 }, (_, i) => `c${i}`).join(",")},kind\n`),
    parts: ['at most 20000 columns ("maxColumns"): it has 100000'],
    process: true,
  },
  {
    name: "a split that leaves nothing to train on",
    config: { data: { use: "csv", path: "blobs.csv", label: "kind", split: { test: 0.6, validation: 0.4 } } },
    parts: ["data.split", "must leave rows to train on"],
  },
]);

Deno.test("distill reads a table with a byte-order mark and CRLF as any other", async () => {
  await using project = await tinyProject();
  const args = ["--backend", "cpu", "--quiet", "--json", "--out"];
  const weights = [];
  for (const content of [blobs(), `\uFEFF${blobs().replaceAll("\n", "\r\n")}`]) {
    await project.write("blobs.csv", content);
    const out = project.path(`out-${weights.length}`);
    const { code, stderr } = await runInProcess("distill", [project.path("tiny.json"), ...args, out]);
    assertEquals([code, stderr], [0, ""]);
    weights.push(await Deno.readFile(`${out}/student/weights.bin`));
  }
  assertEquals(weights[1], weights[0]);
});

// Options.
refusals([
  {
    name: "an unknown option",
    config: { studnet: { use: "mlp" } },
    parts: ["Cannot use tiny.json: studnet is not an option of a config", 'did you mean "student"?'],
    process: true,
  },
  {
    name: "an unknown option of a plugin",
    config: { student: { use: "mlp", hiden: [4] } },
    parts: ["student.hiden is not an option of student mlp", 'did you mean "hidden"?'],
  },
  {
    name: "an unknown option deep down",
    config: { teacher: { use: "ensemble", of: { use: "mlp" }, train: { epoch: 3 } } },
    parts: ["teacher.train.epoch is not an option", 'did you mean "epochs"?'],
  },
  {
    name: "an unknown option of the split",
    config: { data: { use: "csv", path: "blobs.csv", label: "kind", split: { tests: 0.3 } } },
    parts: ["data.split.tests is not an option", 'did you mean "test"?'],
  },
  {
    name: "an option of the wrong type",
    args: set("train.epochs=many"),
    parts: ["train.epochs must be a number", '"many"'],
  },
  {
    name: "a number for a list",
    args: set("student.hidden=64"),
    parts: ["student.hidden must be a list", "64"],
  },
  {
    name: "a list for a part",
    args: set("student=[1]"),
    parts: ["student must name a student plugin", "[1]"],
  },
  { name: "no data", config: { data: undefined }, parts: ["data must be given"] },
  {
    name: "a temperature of 0",
    args: set("strategy.temperature=0"),
    parts: ["strategy.temperature must be above 0: current value is 0"],
    process: true,
  },
  {
    name: "a temperature of NaN",
    args: set("strategy.temperature=NaN"),
    parts: ["strategy.temperature must be a finite number or a scheduler: current value is NaN"],
  },
  {
    name: "a temperature of NaN in a module",
    files: {
      "config.ts": `export default { ...${
        JSON.stringify(tinyConfig())
      }, strategy: { use: "hinton", temperature: 0 / 0 } };`,
    },
    args: ["config.ts", "--out", "out"],
    parts: ["strategy.temperature must be a finite number or a scheduler: current value is NaN"],
  },
  {
    name: "a temperature that comes to 0",
    args: set('strategy.temperature={"use":"linear","from":4,"to":0}'),
    parts: ["strategy.temperature must be above 0 all the way: current value is 0"],
  },
  {
    name: "weights that are all zero",
    args: set("strategy.softWeight=0", "strategy.hardWeight=0"),
    parts: ["strategy must have a softWeight or a hardWeight above 0: both are 0"],
  },
  {
    name: "a negative weight",
    args: set("strategy.softWeight=-0.1"),
    parts: ["strategy.softWeight must be at least 0: current value is -0.1"],
  },
  {
    name: "an ensemble's weights that are all zero",
    args: set("teacher.weights=[0,0]"),
    parts: ["teacher.weights must not all be zero: current value is [0,0]"],
  },
  {
    name: "a negative weight in an ensemble",
    args: set("teacher.weights=[1,-1]"),
    parts: ["teacher.weights[1] must be at least 0: current value is -1"],
  },
  {
    name: "negative epochs",
    args: set("train.epochs=-3"),
    parts: ["train.epochs must be at least 1: current value is -3"],
  },
  {
    name: "no epochs",
    args: set("teacher.train.epochs=0"),
    parts: ["teacher.train.epochs must be at least 1: current value is 0"],
  },
  {
    name: "half an epoch",
    args: set("train.epochs=1.5"),
    parts: ["train.epochs must be a whole number: current value is 1.5"],
  },
  {
    name: "a batch larger than the data",
    args: set("train.batchSize=91"),
    parts: ["train.batchSize must be at most the number of training rows (90): current value is 91"],
    process: true,
  },
  {
    name: "a teacher's batch larger than the data",
    args: set("teacher.train.batchSize=500"),
    parts: ["teacher.train.batchSize must be at most the number of training rows (90): current value is 500"],
  },
  {
    name: "an unknown strategy",
    args: set("strategy.use=hintn"),
    parts: [
      'strategy.use must be one of the strategy plugins hinton; did you mean "hinton"?: current value is "hintn"',
    ],
    process: true,
  },
  {
    name: "an unknown student",
    args: set("student=cnn"),
    parts: ["student.use must be one of the student plugins mlp", '"cnn"'],
  },
  {
    name: "an unknown teacher",
    args: set("teacher.use=esemble"),
    parts: ["teacher.use must be one of the teacher or student plugins ensemble, model, mlp", '"ensemble"?'],
  },
  {
    name: "an unknown scheduler",
    args: set("train.optimizer.learningRate.use=cosin"),
    parts: ["train.optimizer.learningRate.use must be one of the scheduler plugins constant", '"cosine"?'],
  },
  {
    name: "an unknown backend",
    args: ["tiny.json", "--out", "out", "--backend", "webgl"],
    parts: ["backend.use must be one of the backend plugins cpu, wasm, webgpu", '"webgl"'],
    process: true,
  },
  {
    name: "a plugin without a name",
    config: { student: { hidden: [4] } },
    parts: ["student.use must name a student plugin (mlp): current value is undefined"],
  },
  {
    name: "a trained teacher that is not there",
    args: set('teacher={"use":"model","path":"nowhere"}'),
    parts: ["nowhere as a model: it must hold model.json and weights.bin: model.json is not there"],
  },
  {
    name: "a name that is a path",
    config: { name: "../elsewhere" },
    args: ["tiny.json"],
    parts: ["name must be letters, digits, dots, hyphens and underscores", "../elsewhere"],
  },
]);

Deno.test("Catalogue refuses a second plugin under a taken name", () => {
  const error = assertThrows(() => new Catalogue([...plugins, plugins[0]!]), OptionsError);
  assertEquals(
    error.message,
    'Cannot use backend plugin "cpu": name must be free: a plugin of this kind and name is registered: current value is "cpu"',
  );
});

// Flags.
refusals([
  {
    name: "an unknown flag",
    args: ["tiny.json", "--sed", "1"],
    parts: ["'--sed'", 'did you mean "--seed"?'],
    process: true,
  },
  {
    name: "a flag like no other",
    args: ["tiny.json", "--frobnicate"],
    parts: ["unknown option '--frobnicate'"],
  },
  {
    name: "a flag without its value",
    args: ["tiny.json", "--out"],
    parts: ["'--out <folder>' argument missing"],
  },
  { name: "two configs", args: ["tiny.json", "tiny.json"], parts: ["too many arguments"] },
  ...["one", "-1", "1.5", "", "1e99", "NaN"].map((text) => ({
    name: `--seed ${JSON.stringify(text)}`,
    args: ["tiny.json", "--seed", text],
    parts: ["'--seed <n>'", `'${text}' is invalid`, "must be a whole number of at least 0"],
  })),
  { name: "--seeds 0", args: ["tiny.json", "--seeds", "0"], parts: ["must be a whole number of at least 1"] },
  {
    name: "an empty --out",
    args: ["tiny.json", "--out="],
    parts: ["Cannot use --out: it must name a folder"],
  },
  {
    name: "--set without a value",
    args: set("student.hidden"),
    parts: ["Cannot use --set student.hidden: it must be path=value"],
  },
  { name: "--set without a path", args: set("=3"), parts: ["Cannot use --set =3: it must be path=value"] },
  { name: "--set of an empty name", args: set("a..b=3"), parts: ["a name before and after each dot"] },
  ...["__proto__.polluted=1", "constructor.prototype.polluted=1", "student.__proto__=1"].map((one) => ({
    name: `--set ${one}`,
    args: set(one),
    parts: [`Cannot use --set ${one}: its path must name an option`],
  })),
  {
    name: "--set of a prototype's key",
    args: set("toString.x=1"),
    parts: ["toString is not an option of a config"],
  },
  {
    name: "--set of a name in a list",
    args: set("student.hidden.width=1"),
    parts: ["student.hidden is a list: its entries must be 0 to 1: current value is width"],
  },
  {
    name: "--set beyond a list",
    args: set("student.hidden[7]=1"),
    parts: ["must be 0 to 1: current value is 7"],
  },
  {
    name: "--set into a number",
    args: set("seed.x=1"),
    parts: ["seed must be an object or a list: it is 1"],
  },
  {
    name: "--set of an option that is not there",
    args: set("student.depth=3"),
    parts: ["student.depth is not an option of student mlp"],
  },
  {
    name: "an unknown flag of predict",
    task: "predict",
    args: ["a", "b", "--jsn"],
    parts: ['did you mean "--json"?'],
  },
  { name: "a missing argument", task: "predict", args: ["a"], parts: ["missing required argument 'file'"] },
]);

/** A GPU without an adapter, as a machine without a driver has. */
async function withGpu<T>(gpu: unknown, task: () => Promise<T>): Promise<T> {
  Object.defineProperty(navigator, "gpu", { value: gpu, configurable: true });
  try {
    return await task();
  } finally {
    delete (navigator as { gpu?: unknown }).gpu;
  }
}

Deno.test("distill refuses a backend that is not available, and says what to install", async () => {
  await using project = await tinyProject();
  const args = ["tiny.json", "--out", "out", "--backend", "webgpu"];
  const before = await project.files(".");
  await withGpu(
    { requestAdapter: () => Promise.resolve(null) },
    () =>
      assertRefused(project, "distill", args, [
        "backend webgpu: no GPU adapter was found",
        "install",
        "--backend wasm",
      ]),
  );
  await withGpu(undefined, () => assertRefused(project, "distill", args, ["this runtime has no WebGPU"]));
  assertEquals(await project.files("."), before);
});

// The run's folder.
refusals([
  {
    name: "an output folder that is a file",
    args: ["tiny.json", "--out", "blobs.csv"],
    parts: ["Cannot read ", "blobs.csv/config.json: a part of the path is a file and no folder"],
    process: true,
  },
  {
    name: "an output folder below a file",
    args: ["tiny.json", "--out", "blobs.csv/run"],
    parts: ["blobs.csv/run/config.json: a part of the path is a file and no folder"],
  },
  {
    name: "an output folder with too long a name",
    args: ["tiny.json", "--out", "x".repeat(300)],
    parts: ["the name is too long"],
  },
]);

Deno.test({
  name: "distill refuses an output folder that cannot be written",
  ignore: Deno.build.os !== "linux",
  async fn() {
    await using project = await tinyProject();
    const { code, stderr } = await runTask("distill", ["tiny.json", "--out", "/proc/retort"], project.folder);
    assertEquals(code, 1);
    assertOneLine(stderr, ["/proc/retort"]);
    // To the superuser no mode is a bar.
    if (Deno.uid() === 0) return;
    await Deno.mkdir(project.path("closed"), { mode: 0o555 });
    await assertRefused(project, "distill", ["tiny.json", "--out", "closed/run"], [
      "Cannot write ",
      "closed/run/config.json: this user has no permission",
    ]);
  },
});

/** A finished run in `out`, on the cpu backend, which starts fastest. */
async function finishedRun(): Promise<TinyProject> {
  const project = await tinyProject({ backend: "cpu" });
  const args = [project.path("tiny.json"), "--quiet", "--json", "--out", project.path("out")];
  const { code, stderr } = await runInProcess("distill", args);
  assertEquals([code, stderr], [0, ""]);
  return project;
}

/** Every file below `out` as it is. */
async function snapshot(project: TinyProject): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const file of await project.files("out")) files[file] = (await project.read(`out/${file}`)).join();
  return files;
}

interface Damage {
  readonly name: string;
  /** What is done to a run in `out`. */
  readonly damage: (project: TinyProject) => Promise<unknown>;
  readonly args: readonly string[];
  readonly parts: readonly string[];
}

const CHECKPOINT = "out/checkpoint/seed-1/teacher-2.ckpt";
const RESUME = ["tiny.json", "--out", "out", "--resume"];

const damages: readonly Damage[] = [
  {
    name: "a folder that holds another run",
    damage: () => Promise.resolve(),
    args: set("student.hidden=[5]"),
    parts: [
      "Cannot write a run to out: it must not hold another run",
      "student.hidden[0] is 4 there and 5 here",
    ],
  },
  {
    name: "a checkpoint of another config",
    damage: () => Promise.resolve(),
    args: [...RESUME, "--set", "strategy.temperature=3"],
    parts: [
      "Cannot resume out: its checkpoint must be of this config",
      "strategy.temperature is 4 there and 3 here",
    ],
  },
  {
    name: "a checkpoint of another backend",
    damage: () => Promise.resolve(),
    args: [...RESUME, "--backend", "wasm"],
    parts: ['backend.use is "cpu" there and "wasm" here'],
  },
  {
    name: "a truncated checkpoint",
    damage: async (project) => {
      await Deno.remove(project.path("out/report.json"));
      await Deno.truncate(project.path(CHECKPOINT), (await project.read(CHECKPOINT)).length - 5);
    },
    args: RESUME,
    parts: [`Cannot resume from ${CHECKPOINT}: the checkpoint must be whole and unaltered`],
  },
  {
    name: "an empty checkpoint",
    damage: async (project) => {
      await Deno.remove(project.path("out/report.json"));
      await project.write(CHECKPOINT, "");
    },
    args: RESUME,
    parts: [`Cannot resume from ${CHECKPOINT}: the checkpoint must be whole and unaltered`],
  },
  {
    name: "an altered checkpoint",
    damage: async (project) => {
      await Deno.remove(project.path("out/report.json"));
      const bytes = await project.read(CHECKPOINT);
      bytes[bytes.length >> 1]! ^= 1;
      await project.write(CHECKPOINT, bytes);
    },
    args: RESUME,
    parts: [`Cannot resume from ${CHECKPOINT}: the checkpoint must be whole and unaltered`],
  },
  {
    name: "to resume with other data",
    damage: async (project) => {
      await Deno.remove(project.path("out/report.json"));
      await project.write("blobs.csv", (await project.text("blobs.csv")).replace("red", "blue"));
    },
    args: RESUME,
    parts: [
      "Cannot resume from out/checkpoint/seed-1/teacher-1.ckpt: the checkpoint must be of this config and data",
    ],
  },
  {
    name: "a folder whose config.json is no JSON",
    damage: (project) => project.write("out/config.json", '{ "name":\n'),
    args: RESUME,
    parts: ["Cannot read out/config.json: it must be JSON"],
  },
  {
    name: "a folder whose config.json is another program's",
    damage: (project) => project.write("out/config.json", "[1]"),
    args: ["tiny.json", "--out", "out"],
    parts: ["Cannot write a run to out: it must not hold another run"],
  },
  {
    name: "a folder whose report is no JSON",
    damage: (project) => project.write("out/report.json", "{"),
    args: RESUME,
    parts: ["Cannot read out/report.json: it must be JSON"],
  },
];

for (const { name, damage, args, parts } of damages) {
  Deno.test(`distill refuses ${name}, and leaves the run as it is`, async () => {
    await using project = await finishedRun();
    await damage(project);
    const before = await snapshot(project);
    await assertRefused(project, "distill", ["--quiet", ...args], parts);
    // The run's log and config are the run's own, also where it stops at once.
    const after = await snapshot(project);
    for (const file of ["events.jsonl"]) [before[file], after[file]] = ["", ""];
    assertEquals(after, before);
  });
}

Deno.test("distill leaves a folder that holds no run as it was, beside its own files", async () => {
  await using project = await tinyProject({ backend: "cpu" });
  await project.write("out/checkpoint/mine.txt", "mine");
  const { code } = await inFolder(
    project.folder,
    () => runInProcess("distill", ["tiny.json", "--quiet", "--out", "out"]),
  );
  assertEquals(code, 0);
  assertEquals(await project.text("out/checkpoint/mine.txt"), "mine");
});

/** A disk that is full from some write on. */
function fullAfter(writes: number, inner: Storage): Storage & { readonly writes: number } {
  let done = 0;
  return {
    get writes() {
      return done;
    },
    read: (path) => inner.read(path),
    remove: (path) => inner.remove(path),
    write(path, bytes) {
      if (done++ < writes) return inner.write(path, bytes);
      return Promise.reject(new UserError(`Cannot write ${path}: the disk is full`));
    },
  };
}

Deno.test("run() on a disk that fills at any write leaves whole files, and goes on from them", async () => {
  const catalogue = builtinCatalogue();
  const config = resolveConfig(catalogue, tinyConfig({ backend: "cpu", train: { epochs: 2 } }));
  const start = (storage: Storage, resume: boolean) => {
    const scope = catalogue.container.child()
      .register(FILES, memoryFiles({ "blobs.csv": blobs(60) }, 1 << 16))
      .register(STORAGE, storage);
    return run(catalogue, config, { scope, resume });
  };
  const whole = memoryStorage();
  const counted = fullAfter(Infinity, whole);
  await start(counted, false);
  assert(counted.writes > 15);

  for (let writes = 0; writes < counted.writes; writes++) {
    const disk = memoryStorage();
    const error = await assertRejects(() => start(fullAfter(writes, disk), false), UserError);
    assertStringIncludes(error.message, "the disk is full");
    assertEquals(disk.files.size, writes);
    // The report says that a run is over, so it comes last.
    assertEquals(disk.files.has("report.json"), false);
    for (const [path, bytes] of disk.files) {
      if (path.endsWith(".html")) continue;
      assertEquals(bytes, whole.files.get(path), path);
    }
    await start(disk, true);
    assertEquals([...disk.files.keys()].sort(), [...whole.files.keys()].sort());
    for (const [path, bytes] of disk.files) {
      if (path.endsWith(".bin") || path.endsWith(".ckpt")) assertEquals(bytes, whole.files.get(path), path);
    }
  }
});

Deno.test("distill on a full disk stops with one line, and goes on when there is room", async (t) => {
  await using project = await tinyProject();
  const disk = project.path("disk");
  await Deno.mkdir(disk);
  const mount = async (...args: string[]) => {
    const command = new Deno.Command("mount", {
      args: ["-t", "tmpfs", ...args, "tmpfs", disk],
      stderr: "null",
    });
    return (await command.output().catch(() => undefined))?.success ?? false;
  };
  if (Deno.build.os !== "linux" || !await mount("-o", "size=48k")) {
    await t.step({
      name: "this user may not mount a file system of a few bytes",
      ignore: true,
      fn: () => {},
    });
    return;
  }
  try {
    const args = ["tiny.json", "--quiet", "--json", "--out", "disk/run"];
    const full = await runTask("distill", args, project.folder);
    assertEquals([full.code, full.stdout], [1, ""]);
    assertOneLine(full.stderr, ["Cannot write ", "disk/run/", ": the disk is full"]);
    for (const file of await project.files("disk/run")) {
      const text = await project.text(`disk/run/${file}`);
      if (file.endsWith(".json")) JSON.parse(text);
      if (file.endsWith(".jsonl")) text.split("\n").filter(Boolean).forEach((line) => JSON.parse(line));
    }
    assertEquals((await project.files("disk/run")).filter((file) => file.startsWith(".tmp")), []);
    assert(await mount("-o", "remount,size=8m"));
    const resumed = await runTask("distill", [...args, "--resume"], project.folder);
    assertEquals([resumed.code, resumed.stderr], [0, ""]);
    await runTask("distill", [...args.slice(0, -1), "whole"], project.folder);
    assertEquals(
      await project.read("disk/run/student/weights.bin"),
      await project.read("whole/student/weights.bin"),
    );
  } finally {
    await new Deno.Command("umount", { args: [disk] }).output();
  }
});

Deno.test("distill says at which model the training came to nothing", async () => {
  await using project = await tinyProject({ backend: "cpu" });
  const settings = ['train.optimizer={"use":"sgd","learningRate":1e30}', "train.epochs=4"];
  await assertRefused(project, "distill", ["--quiet", ...set(...settings)], [
    "Cannot train teacher-1 as its loss must be finite",
    "lower the learning rate",
  ]);
  // What there is can be looked at, and is no finished run.
  assertEquals((await filesIn(project.path("out"))).includes("report.json"), false);
});
