import { assert, assertEquals, assertNotMatch, assertStringIncludes, assertThrows } from "@std/assert";
import fc from "fast-check";
import { OptionsError } from "../../../core/base/errors.ts";
import { difference, resolveConfig } from "../../../core/catalogue/config.ts";
import { builtinCatalogue } from "../../../plugins/mod.ts";

const DATA = { use: "csv", path: "rows.csv", label: "y" };
const resolve = (config: unknown, resolvePath?: (path: string) => string) =>
  resolveConfig(builtinCatalogue(), config, resolvePath ? { resolvePath } : {});

/** The line with which a config is refused. */
function refusal(config: unknown): string {
  const { message } = assertThrows(() => resolve(config), OptionsError);
  assertNotMatch(message, /\n/);
  return message;
}

Deno.test("resolveConfig() fills in every default", () => {
  const adam = {
    use: "adam",
    learningRate: { use: "cosine", from: 0.005, to: 0 },
    beta1: 0.9,
    beta2: 0.999,
    epsilon: 1e-8,
  };
  const mlp = { use: "mlp", activation: "relu", batchNorm: false };
  assertEquals<unknown>(resolve({ data: DATA }), {
    name: "run",
    data: {
      ...DATA,
      header: true,
      delimiter: "auto",
      missing: ["", "?", "NA", "N/A", "null"],
      numeric: [],
      categorical: [],
      ignore: [],
      maxColumns: 20000,
      split: { validation: 0.1 },
    },
    teacher: {
      use: "ensemble",
      members: 5,
      of: { ...mlp, hidden: [256, 128], dropout: 0.2 },
      mean: "logits",
      train: { epochs: 100, optimizer: adam },
    },
    student: { ...mlp, hidden: [64, 32], dropout: 0 },
    strategy: { use: "hinton", temperature: 4, softWeight: 0.9, hardWeight: 0.1, losses: {}, weights: {} },
    train: { epochs: 100, optimizer: adam },
    backend: { use: "wasm" },
    seed: 1,
    seeds: 1,
  });
});

Deno.test("resolveConfig() takes the config of the contract as it stands", () => {
  const config = {
    name: "digits",
    data: { use: "csv", path: "digits.csv", label: "digit", split: { test: 0.3, validation: 0.1 } },
    teacher: {
      use: "ensemble",
      members: 5,
      of: { use: "mlp", hidden: [256, 128], dropout: 0.2 },
      train: { epochs: 40 },
    },
    student: { use: "mlp", hidden: [64, 32] },
    strategy: {
      use: "hinton",
      temperature: { use: "linear", from: 8, to: 2 },
      softWeight: 0.9,
      hardWeight: 0.1,
    },
    train: {
      epochs: 100,
      batchSize: 64,
      optimizer: { use: "adam", learningRate: { use: "cosine", from: 0.005, to: 0 } },
    },
    backend: "wasm",
    seed: 1,
  };
  const resolved = resolve(config);
  assertEquals(resolved.teacher.train.epochs, 40);
  assertEquals([resolved.name, resolved.strategy["temperature"]], ["digits", config.strategy.temperature]);
  assertEquals<unknown>(resolved.backend, { use: "wasm" });
});

Deno.test("resolveConfig() takes a list of different teachers", () => {
  const members = [{ use: "mlp", hidden: [8] }, "mlp", { use: "model", path: "old" }];
  const { teacher } = resolve(
    { data: DATA, teacher: { use: "ensemble", members } },
    (path) => `/here/${path}`,
  );
  const [first, second, third] = teacher["members"] as { use: string; hidden?: number[]; path?: string }[];
  assertEquals([first!.hidden, second!.hidden, third!.path], [[8], [64, 32], "/here/old"]);
});

Deno.test("resolveConfig() trains the teacher as the student, where nothing else is said", () => {
  const train = { epochs: 7, batchSize: 9, optimizer: { use: "sgd", learningRate: 0.5 } };
  const same = resolve({ data: DATA, train });
  assertEquals(same.teacher.train, same.train);
  const other = resolve({ data: DATA, train, teacher: { use: "mlp", train: { epochs: 3 } } });
  assertEquals(other.teacher.train, { ...other.train, epochs: 3 });
  assertEquals(other.train.epochs, 7);
});

Deno.test("resolveConfig() takes rows to train on, in the place of a share to test on", () => {
  const { data } = resolve({ data: { ...DATA, split: { trainRows: 4435 } } });
  assertEquals(data.split, { validation: 0.1, trainRows: 4435 });
  const none = resolve({ data: { ...DATA, split: { trainRows: 9, validation: 0 } } });
  assertEquals(none.data.split, { validation: 0, trainRows: 9 });
});

Deno.test("resolveConfig() takes unlabelled data beside the table, its path absolute as well", () => {
  const unlabelled = { use: "csv", path: "more.csv", label: "y" };
  const { data } = resolve({ data: { ...DATA, unlabelled } }, (path) => `/here/${path}`);
  assertEquals([data["path"], data.unlabelled?.["path"]], ["/here/rows.csv", "/here/more.csv"]);
  assertEquals(data.unlabelled?.["header"], true);
});

Deno.test("resolveConfig() takes a number of views where there is an augmentation, for the teacher as well", () => {
  const augment = { use: "jitter", sd: 0.1 };
  const both = resolve({ data: DATA, train: { augment, views: 4 } });
  assertEquals([both.train.views, both.teacher.train.views], [4, 4]);
  const teacher = (train: object) =>
    resolve({ data: DATA, train: { augment, views: 4 }, teacher: { use: "mlp", train } });
  assertEquals(teacher({ views: 2 }).teacher.train.views, 2);
  const without = teacher({ augment: null }).teacher.train;
  assertEquals([without.augment, "views" in without], [null, false]);
  const alone = resolve({ data: DATA, teacher: { use: "mlp", train: { augment, views: 3 } } });
  assertEquals(["views" in alone.train, alone.teacher.train.views], [false, 3]);
  assertEquals(resolve(both), both);
});

Deno.test("resolveConfig() makes paths absolute wherever a config names one", () => {
  const config = { data: DATA, teacher: { use: "model", path: "models/old" } };
  const { data, teacher } = resolve(config, (path) => path.startsWith("/") ? path : `/here/${path}`);
  assertEquals([data["path"], teacher["path"]], ["/here/rows.csv", "/here/models/old"]);
});

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const schedule = (min: number, max: number) =>
  fc.oneof(
    number(min, max),
    fc.record({ use: fc.constantFrom("linear", "cosine"), from: number(min, max), to: number(min, max) }),
    fc.record({ use: fc.constant("constant"), value: number(min, max) }),
  );
const student = fc.oneof(
  fc.constant("mlp"),
  fc.record({
    use: fc.constant("mlp"),
    hidden: fc.array(fc.integer({ min: 1, max: 64 }), { minLength: 1, maxLength: 3 }),
    dropout: number(0, 0.9),
    batchNorm: fc.boolean(),
    activation: fc.constantFrom("relu", "tanh", "sigmoid", "elu", "gelu"),
  }, { requiredKeys: ["use"] }),
);
const train = fc.record({
  epochs: fc.integer({ min: 1, max: 9 }),
  batchSize: fc.integer({ min: 1, max: 99 }),
  optimizer: fc.record({ use: fc.constantFrom("adam", "adamw", "sgd"), learningRate: schedule(0, 1) }),
}, { requiredKeys: [] });
const configs = fc.record({
  name: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/),
  data: fc.constant(DATA),
  teacher: fc.oneof(
    fc.record({ use: fc.constant("ensemble"), members: fc.integer({ min: 1, max: 9 }), of: student, train }),
    fc.record({ use: fc.constant("ensemble"), members: fc.array(student, { minLength: 1, maxLength: 3 }) }),
    fc.record({ use: fc.constant("mlp"), hidden: fc.constant([3]), train }),
  ),
  student,
  strategy: fc.record({
    use: fc.constant("hinton"),
    temperature: schedule(0.1, 20),
    softWeight: schedule(0.1, 1),
    hardWeight: schedule(0, 1),
  }, { requiredKeys: ["use"] }),
  train,
  backend: fc.constantFrom("wasm", "cpu", { use: "webgpu" }),
  seed: fc.nat(),
  seeds: fc.integer({ min: 1, max: 1000 }),
}, { requiredKeys: ["data"] });

Deno.test("resolveConfig() resolves what it gave, written as JSON and read again, to the same", () => {
  fc.assert(
    fc.property(configs, (config) => {
      const once = resolve(config);
      const written = JSON.stringify(once);
      assertEquals(JSON.stringify(resolve(JSON.parse(written))), written);
      // What was said is not changed.
      assertEquals(once.seed, config.seed ?? 1);
      assertEquals(once.train.epochs, config.train?.epochs ?? 100);
    }),
    { numRuns: 60 },
  );
});

/** A wrong config and the whole line that says so. */
const REFUSALS: readonly (readonly [config: unknown, message: string])[] = [
  [{}, "data must be given: a dataset plugin"],
  [{ data: DATA, studnet: "mlp" }, 'studnet is not an option of a config; did you mean "student"?'],
  [{ data: { ...DATA, lable: 1 } }, 'data.lable is not an option of dataset csv; did you mean "label"?'],
  [{ data: { ...DATA, constructor: 1 } }, "data.constructor is not an option of dataset csv"],
  [
    { data: JSON.parse('{"__proto__":1,"use":"csv","path":"a","label":0}') },
    "data.__proto__ is not an option of",
  ],
  [
    { data: DATA, student: { use: "mlp", hidden: [4, 0] } },
    "student.hidden[1] must be at least 1: current value is 0",
  ],
  [
    { data: DATA, strategy: { use: "hinton", temprature: 2 } },
    'strategy.temprature is not an option of strategy hinton; did you mean "temperature"?',
  ],
  [
    { data: DATA, strategy: { use: "hinton", temperature: 0 } },
    "strategy.temperature must be above 0: current value is 0",
  ],
  [
    { data: DATA, strategy: { use: "hinton", temperature: NaN } },
    "strategy.temperature must be a finite number or a scheduler: current value is NaN",
  ],
  [
    { data: DATA, strategy: { use: "hinton", temperature: { use: "linear", from: 8 } } },
    "strategy.temperature.to must be given: a number",
  ],
  [{ data: DATA, train: { epochs: -1 } }, "train.epochs must be at least 1: current value is -1"],
  [{ data: DATA, train: { epochs: "many" } }, 'train.epochs must be a number: current value is "many"'],
  [
    { data: DATA, train: { batchsize: 1 } },
    'train.batchsize is not an option of a config; did you mean "batchSize"?',
  ],
  [{ data: DATA, train: { optimizer: "adm" } }, 'did you mean "adam"?: current value is "adm"'],
  [
    { data: DATA, teacher: { use: "mlp", train: { epochs: 0 } } },
    "teacher.train.epochs must be at least 1: current value is 0",
  ],
  [{ data: DATA, teacher: { use: "mpl" } }, 'did you mean "mlp"?: current value is "mpl"'],
  [
    { data: DATA, teacher: 4 },
    'teacher must name a teacher or student plugin as { "use": name }: current value is 4',
  ],
  [{ data: { ...DATA, split: { test: 0 } } }, "data.split.test must be above 0: current value is 0"],
  [
    { data: { ...DATA, split: { tset: 0.3 } } },
    'data.split.tset is not an option of a config; did you mean "test"?',
  ],
  [
    { data: { ...DATA, split: { test: 0.6, validation: 0.4 } } },
    "data.split must leave rows to train on: test + validation below 1",
  ],
  [
    { data: { ...DATA, split: { test: 0.2, trainRows: 5 } } },
    "data.split.test must be left out where trainRows says which rows are the test part: current value is 0.2",
  ],
  [
    { data: { ...DATA, split: { trainRows: 0 } } },
    "data.split.trainRows must be at least 1: current value is 0",
  ],
  [{ data: { ...DATA, split: { trainRows: 1.5 } } }, "data.split.trainRows must be a whole number"],
  [{ data: { ...DATA, split: { trainRows: 5, validation: 1 } } }, "data.split.validation must be below 1"],
  [{ data: { ...DATA, split: { validation: 0.7 } } }, "data.split must leave rows to train on"],
  [
    { data: { ...DATA, split: { column: "part", test: 0.2 } } },
    "data.split.test must be left out where column says which rows each part has: current value is 0.2",
  ],
  [
    { data: { ...DATA, split: { column: "part", group: "speaker" } } },
    'data.split.group must be left out where column says which rows each part has: current value is "speaker"',
  ],
  [
    { data: { ...DATA, split: { parts: { test: "te" } } } },
    'data.split.parts must be left out where there is no "column"',
  ],
  [
    { data: { ...DATA, split: { testRows: [1, 9], trainRows: 20 } } },
    "data.split.trainRows must be left out where testRows says which rows are the test part: current value is 20",
  ],
  [
    { data: { ...DATA, split: { testRows: [9, 1] } } },
    "data.split.testRows must be the first and the last row, in this order: current value is [9,1]",
  ],
  [
    { data: { ...DATA, split: { testRows: [9] } } },
    "data.split.testRows must have at least 2 entries: current value is [9]",
  ],
  [
    { data: { ...DATA, split: { group: "speaker", by: "order" } } },
    'data.split.by must be left out where group says which rows go together: current value is "order"',
  ],
  [{ data: { ...DATA, split: { by: "rank" } } }, 'data.split.by must be one of "class", "order"'],
  [
    { data: { ...DATA, unlabelled: { use: "csv", path: "more.csv" } } },
    "data.unlabelled.label must be a column's name, its position, or a list of these",
  ],
  [{ data: { ...DATA, unlabelled: "xls" } }, "data.unlabelled.use must be one of the dataset plugins"],
  [
    { data: DATA, train: { views: 4 } },
    "Cannot use config: train.views must be left out where there is no train.augment: current value is 4",
  ],
  [
    { data: DATA, train: { augment: "mixup" }, teacher: { use: "mlp", train: { augment: null, views: 2 } } },
    "teacher.train.views must be left out where there is no teacher.train.augment: current value is 2",
  ],
  [
    { data: DATA, train: { augment: "mixup", views: 0 } },
    "train.views must be at least 1: current value is 0",
  ],
  [
    { data: DATA, name: "a/b" },
    'name must be letters, digits, dots, hyphens and underscores, at most 100: current value is "a/b"',
  ],
  [
    { data: DATA, baselines: ["smoothing"] },
    'baselines[0] must be "label-smoothing", "mixup", "plain" or an object with a name: current value is "smoothing"',
  ],
  [{ data: DATA, baselines: "mixup" }, 'baselines must be a list: current value is "mixup"'],
  [{ data: DATA, baselines: [{ loss: "cross-entropy" }] }, "baselines[0].name must be given: a string"],
  [
    { data: DATA, baselines: [{ name: "a", augmnt: "mixup" }] },
    'baselines[0].augmnt is not an option of a config; did you mean "augment"?',
  ],
  [{ data: DATA, baselines: [{ name: "a b" }] }, "baselines[0].name must be letters, digits, dots"],
  [
    { data: DATA, baselines: [{ name: "a", loss: { use: "cross-entropy", labelSmoothing: 1 } }] },
    "baselines[0].loss.labelSmoothing must be below 1: current value is 1",
  ],
  [{ data: DATA, baselines: ["mixup", { name: "mixup" }] }, "baselines must have different names"],
  [{ data: DATA, seed: -1 }, "seed must be at least 0: current value is -1"],
  [{ data: DATA, seed: 1.5 }, "seed must be a whole number: current value is 1.5"],
  [{ data: DATA, seeds: 0 }, "seeds must be at least 1: current value is 0"],
  [{ data: DATA, backend: "cuda" }, "backend.use must be one of the backend plugins cpu, wasm, webgpu"],
];

for (const [config, message] of REFUSALS) {
  Deno.test(`resolveConfig() refuses ${JSON.stringify(config)}`, () => {
    const line = refusal(config);
    assert(line.startsWith("Cannot use config: "), line);
    assertStringIncludes(line, message);
  });
}

Deno.test("resolveConfig() refuses what is no object", () => {
  for (const config of [null, [], "digits", 3, undefined]) {
    assertStringIncludes(refusal(config), "an object");
  }
});

Deno.test("resolveConfig() shows the first problem, counts the others and keeps them all", () => {
  const config = { data: DATA, seed: -1, train: { epochs: 0 }, studnet: "mlp" };
  assertStringIncludes(refusal(config), "studnet is not an option");
  assertStringIncludes(refusal(config), "(and 2 more)");
  const { problems } = assertThrows(() => resolve(config), OptionsError);
  assertEquals(problems.map(({ path }) => path.join(".")), ["studnet", "train.epochs", "seed"]);
});

Deno.test("resolveConfig() calls the config by its subject in errors", () => {
  const error = assertThrows(
    () => resolveConfig(builtinCatalogue(), {}, { subject: "my.json" }),
    OptionsError,
  );
  assertEquals(error.message, "Cannot use my.json: data must be given: a dataset plugin");
});

Deno.test("difference() finds the first place where two configs differ, and none where they do not", () => {
  const a = { x: 1, list: [{ y: 1 }, { y: 2 }], z: null };
  assertEquals(difference(a, structuredClone(a)), undefined);
  assertEquals(difference(a, { ...a, list: [{ y: 1 }, { y: 3 }] }), { path: ["list", 1, "y"], a: 2, b: 3 });
  assertEquals(difference(a, { ...a, list: [{ y: 1 }] }), { path: ["list", 1], a: { y: 2 }, b: undefined });
  assertEquals(difference(a, { ...a, more: 0 }), { path: ["more"], a: undefined, b: 0 });
  assertEquals(difference(a, { ...a, z: {} }), { path: ["z"], a: null, b: {} });
  assertEquals(difference({ x: [] }, { x: {} }), { path: ["x"], a: [], b: {} });
});

Deno.test("resolveConfig() writes label-only students out, and adds none of its own accord", () => {
  const resolve = (baselines?: unknown) =>
    resolveConfig(builtinCatalogue(), { data: DATA, ...baselines === undefined ? {} : { baselines } });
  assertEquals("baselines" in resolve(), false);
  const { baselines, ...rest } = resolve([
    "label-smoothing",
    "mixup",
    { name: "plain", augment: null },
    { name: "own", loss: { use: "cross-entropy", labelSmoothing: 0.2 } },
  ]);
  const smoothed = (labelSmoothing: number) => ({ use: "cross-entropy", labelSmoothing });
  assertEquals(baselines, [
    { name: "label-smoothing", loss: smoothed(0.1) },
    { name: "mixup", loss: smoothed(0), augment: { use: "mixup", alpha: 1, share: 1 } },
    { name: "plain", loss: smoothed(0), augment: null },
    { name: "own", loss: smoothed(0.2) },
  ]);
  assertEquals(resolveConfig(builtinCatalogue(), { ...rest, baselines }), { ...rest, baselines });
});

Deno.test("resolveConfig() knows plain, the label-only student without augmentation", () => {
  const train = { augment: "mixup" };
  const { baselines } = resolveConfig(builtinCatalogue(), { data: DATA, train, baselines: ["plain"] });
  assertEquals(baselines, [{
    name: "plain",
    loss: { use: "cross-entropy", labelSmoothing: 0 },
    augment: null,
  }]);
});
