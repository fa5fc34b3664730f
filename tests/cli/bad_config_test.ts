import { assertEquals, assertThrows } from "@std/assert";
import { OptionsError } from "../../core/base/errors.ts";
import { Catalogue } from "../../core/catalogue/catalogue.ts";
import { plugins } from "../../plugins/mod.ts";
import { assertRefused, refusals, set } from "../support/refusals.ts";
import { filesIn, tinyConfig, tinyProject } from "../support/tiny_project.ts";

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
    name: "weights that are zero all the way",
    args: set("strategy.softWeight=0", 'strategy.hardWeight={"use":"linear","from":0,"to":0}'),
    parts: ["strategy hinton: must have a softWeight or a hardWeight above 0: both are 0 all the way"],
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
    args: set("train.batchSize=151"),
    parts: ["train.batchSize must be at most the number of rows (150): current value is 151"],
    process: true,
  },
  {
    name: "a teacher's batch larger than the data",
    args: set("teacher.train.batchSize=500"),
    parts: ["teacher.train.batchSize must be at most the number of rows (150): current value is 500"],
  },
  {
    name: "an unknown strategy",
    args: set("strategy.use=hintn"),
    parts: [
      'strategy.use must be one of the strategy plugins adaptive, chain, hinton, mutual, self; did you mean "hinton"?: current value is "hintn"',
    ],
    process: true,
  },
  {
    name: "an unknown student",
    args: set("student=resnet"),
    parts: ["student.use must be one of the student plugins ", '"resnet"'],
  },
  {
    name: "an unknown teacher",
    args: set("teacher.use=esemble"),
    parts: ["teacher.use must be one of the teacher or student plugins ", '"ensemble"?'],
  },
  {
    name: "an unknown scheduler",
    args: set("train.optimizer.learningRate.use=cosin"),
    parts: ["train.optimizer.learningRate.use must be one of the scheduler plugins ", '"cosine"?'],
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
    parts: ["student.use must name a student plugin (causal-cnn, cnn, mlp"],
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
  const { kind, name } = plugins[0]!;
  assertEquals(
    error.message,
    `Cannot use ${kind} plugin "${name}": name must be free: a plugin of this kind and name is registered: ` +
      `current value is "${name}"`,
  );
});

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

Deno.test("distill says at which model the training came to nothing", async () => {
  await using project = await tinyProject({ backend: "cpu" });
  const settings = ['train.optimizer={"use":"sgd","learningRate":1e30}', "train.epochs=4"];
  await assertRefused(project, "distill", ["--quiet", ...set(...settings)], [
    "Cannot train ",
    " as its loss must be finite: current value is ",
    "lower the learning rate",
  ]);
  // What there is can be looked at, and is no finished run.
  assertEquals((await filesIn(project.path("out"))).includes("report.json"), false);
});
