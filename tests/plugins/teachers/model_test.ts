import { assertEquals, assertGreater, assertMatch, assertNotMatch, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { memoryStorage } from "../../../core/base/storage.ts";
import { type Container, STORAGES } from "../../../core/catalogue/container.ts";
import { readModel, writeModel } from "../../../core/models/model_files.ts";
import type { AnswerFormat } from "../../../core/preprocessing.ts";
import type { Stage, StageRun, TaskLosses } from "../../../core/strategy.ts";
import { model } from "../../../plugins/teachers/model.ts";
import { testTeacher } from "../../suites/teacher.ts";
import { onBackends } from "../../support/backends.ts";
import { assertClose, read } from "../../support/tensors.ts";
import { follow, preprocessingOf, randomInputs, toyCatalogue, toyStages } from "../../toy.ts";

testTeacher(model, { path: "/models/first" }, {
  services: async (scope, seed) => void scope.register(STORAGES, await modelsOf(seed)),
  refuses: [
    [{ path: 3 }, "path must be a string: current value is 3"],
    [{ path: "" }, "path must not be empty"],
    [{ file: "x" }, "file is not an option of teacher model"],
    [{ path: "x", inputs: "scaled" }, "inputs must be"],
    [{ path: "x", answers: "odds" }, "answers must be"],
  ],
});

/** Folders that all hold an mlp of this seed, of 5 features and 3 classes. */
async function modelsOf(seed = 1, spoil: Readonly<Record<string, Uint8Array | null>> = {}) {
  const storage = memoryStorage();
  const student = toyStages(toyCatalogue(), { seed }).newStudent("trained");
  await writeModel(student.model!, storage);
  student.dispose();
  for (const [file, bytes] of Object.entries(spoil)) {
    if (bytes) await storage.write(file, bytes);
    else await storage.remove(file);
  }
  return () => storage;
}

/** The line with which a folder is refused for this many features. */
async function refusal(storages: Awaited<ReturnType<typeof modelsOf>>, features = 5): Promise<string> {
  const catalogue = toyCatalogue();
  const scope: Container = catalogue.container.child().register(STORAGES, storages);
  const plan = catalogue.make("teacher", { use: "model", path: "/models/first" }, scope);
  const { message } = await assertRejects(
    () => follow(plan.stages(toyStages(catalogue, { scope, features }))),
    UserError,
    "/models/first",
  );
  assertNotMatch(message, /\n/);
  return message;
}

onBackends(["cpu", "wasm"], "model answers as the student that was saved", async () => {
  const catalogue = toyCatalogue();
  const scope = catalogue.container.child().register(STORAGES, await modelsOf(3));
  const { made, stages } = await follow(
    catalogue.make("teacher", { use: "model", path: "/models/first" }, scope).stages(
      toyStages(catalogue, { scope }),
    ),
  );
  const student = toyStages(catalogue, { seed: 3 }).newStudent("trained");
  const inputs = randomInputs(4, 5);
  const { logits } = made.predict!({ inputs: { features: inputs }, rows: Int32Array.of(0, 1, 2, 3) });
  assertEquals(stages, []);
  assertEquals(
    Float32Array.from(await logits.data()),
    await read(() => student.forward({ features: inputs }, { training: false }).logits),
  );
  [logits, inputs, made, student].forEach((one) => one.dispose());
});

onBackends(["cpu"], "model refuses a folder without a file of the two, by its name", async () => {
  assertEquals(
    await refusal(await modelsOf(1, { "model.json": null })),
    "Cannot open /models/first as a model: it must have all files that checksums.json names: model.json is not there",
  );
  assertEquals(
    await refusal(await modelsOf(1, { "weights.bin": null, "checksums.json": null })),
    "Cannot open /models/first as a model: it must hold model.json and weights.bin: weights.bin is not there",
  );
});

onBackends(["cpu"], "model refuses weights of another size and what is no model, in one line", async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const size = await refusal(await modelsOf(1, { "weights.bin": new Uint8Array(8), "checksums.json": null }));
  assertEquals(
    size,
    "Cannot open /models/first as a model: it must be a tfjs layers model: weights.bin must hold 156 bytes: it holds 8",
  );
  for (
    const text of [
      "",
      "{",
      "{}",
      "[]",
      "null",
      '{"weightsManifest": []}',
      '{"modelTopology": 3, "weightsManifest": 4}',
    ]
  ) {
    await refusal(await modelsOf(1, { "model.json": bytes(text) }));
  }
});

onBackends(["cpu"], "model refuses a model of another width, with both numbers", async () => {
  assertEquals(
    await refusal(await modelsOf(), 6),
    "Cannot use /models/first as a teacher: it must take 6 features and answer 3 classes: it takes 5 and answers 3",
  );
});

onBackends(["cpu"], "model is freed where an ensemble that has it fails", async () => {
  const catalogue = toyCatalogue();
  const scope = catalogue.container.child().register(STORAGES, await modelsOf());
  const members = [{ use: "model", path: "/models/first" }, { use: "mlp", hidden: [2] }];
  const stages = catalogue.make("teacher", { use: "ensemble", members }, scope)
    .stages(toyStages(catalogue, { scope }));
  const before = tf.memory().numTensors;
  const { value } = await stages.next();
  assertGreater(tf.memory().numTensors, before);
  await stages.return(undefined as never);
  (value as Stage).student.dispose();
  assertEquals(tf.memory().numTensors, before);
});

/** Layers behind a hidden one of 5 features, and `preprocessing.json` and other files beside the model. */
async function teacherOf(
  layers: readonly tf.layers.Layer[],
  options: object = {},
  { files = {}, classes = 3, ...given }: {
    readonly files?: Readonly<Record<string, unknown>>;
    readonly classes?: number;
  } & Partial<StageRun> = {},
) {
  const storage = memoryStorage();
  const net = tf.sequential({ name: "net", layers: [...layers] });
  const random = randomInputs(1, 500, 4);
  const values = random.dataSync();
  random.dispose();
  tf.tidy(() =>
    net.setWeights(
      net.getWeights().map((weight, i) =>
        tf.tensor(
          Float32Array.from({ length: weight.size }, (_, at) => values[(7 * i + at) % 500]!),
          weight.shape,
        )
      ),
    )
  );
  await writeModel(net, storage);
  net.dispose();
  for (const [file, value] of Object.entries(files)) {
    await storage.write(file, new TextEncoder().encode(JSON.stringify(value)));
  }
  const catalogue = toyCatalogue();
  const scope = catalogue.container.child().register(STORAGES, () => storage);
  const warnings: string[] = [];
  const run = {
    ...toyStages(catalogue, { scope, classes }),
    ...given,
    warn: (one: string) => void warnings.push(one),
  };
  const plan = catalogue.make("teacher", { use: "model", path: "/m", ...options }, scope);
  const { made } = await follow(plan.stages(run));
  const inputs = randomInputs(6, 5);
  const rows = Int32Array.of(0, 1, 2, 3, 4, 5);
  const logits = await read(() => made.predict!({ inputs: { features: inputs }, rows }).logits);
  inputs.dispose();
  made.dispose();
  return { logits, warnings, made };
}

const dense = (units: number, activation?: string) =>
  tf.layers.dense({
    units,
    name: "out",
    inputShape: [5],
    ...activation ? { activation: activation as "softmax" } : {},
  });
/** Row by row less its largest, which is what probabilities leave of logits. */
const relative = (logits: Float32Array, classes = 3) =>
  logits.map((logit, at) =>
    logit - Math.max(...logits.slice(at - at % classes, at - at % classes + classes))
  );

onBackends(["cpu", "wasm"], "model takes the log of what a softmax answers, wherever it is", async () => {
  const plain = await teacherOf([dense(3)]);
  assertEquals(plain.warnings, []);
  const heads: readonly (readonly tf.layers.Layer[])[] = [
    [dense(3, "softmax")],
    [dense(3), tf.layers.activation({ activation: "softmax" })],
    [dense(3), tf.layers.softmax()],
    [
      dense(3),
      tf.layers.softmax(),
      tf.layers.dropout({ rate: 0.5 }),
      tf.layers.reshape({ targetShape: [3] }),
    ],
    [tf.sequential({ layers: [dense(3, "softmax")] })],
  ];
  for (const layers of heads) {
    const { logits, warnings, made } = await teacherOf(layers);
    assertClose(relative(logits), relative(plain.logits), 1e-4);
    assertEquals(warnings, [
      "/m ends in a softmax: the log of its probabilities (1e-30 at least) is taken for its logits",
    ]);
    assertEquals(made.fingerprint === plain.made.fingerprint, false);
  }
  const { logits, warnings } = await teacherOf([dense(3, "logSoftmax")]);
  assertClose(relative(logits), relative(plain.logits), 1e-4);
  assertEquals(warnings, ["/m ends in a log-softmax: its answers are taken for logits as they are"]);
});

onBackends(["cpu"], "model takes what are no probabilities for no answers", async () => {
  // What is no probability is no answer.
  const wrong = await teacherOf([dense(3, "relu")], { answers: "probabilities" });
  assertEquals(wrong.logits.every(Number.isNaN), true);
});

onBackends(
  ["cpu", "wasm"],
  "model takes one sigmoid for the second of two classes, and refuses several",
  async () => {
    const plain = await teacherOf([dense(1)], { answers: "logits" }, { classes: 2 });
    const { logits, warnings } = await teacherOf([dense(1, "sigmoid")], {}, { classes: 2 });
    assertClose(logits, plain.logits, 1e-3);
    assertEquals([...logits].filter((_, at) => at % 2 === 0), [0, 0, 0, 0, 0, 0]);
    assertMatch(
      warnings[0]!,
      /^\/m answers one probability, which is taken for that of class "class 2": the log of/,
    );
    // A folder that says so has them the other way round.
    const other = {
      files: { "labels.json": ["class 2", "class 1"] },
      classes: 2,
      preprocessing: preprocessingOf(5, 2),
    };
    const turned = await teacherOf([dense(1, "sigmoid")], {}, other);
    assertEquals([...turned.logits].filter((_, at) => at % 2 === 1), [0, 0, 0, 0, 0, 0]);
    assertMatch(
      turned.warnings.join(),
      /the classes in another order \("class 2", "class 1"\).*that of class "class 1"/,
    );
    for (const classes of [2, 3]) {
      const { message } = await assertRejects(
        () => teacherOf([dense(classes, "sigmoid")], {}, { classes }),
        UserError,
      );
      assertMatch(
        message,
        /it ends in a sigmoid, a probability of each class by itself \(multi-label\); train it with/,
      );
      const scaled = await teacherOf([dense(classes, "sigmoid")], { answers: "probabilities" }, { classes });
      assertMatch(scaled.warnings[0]!, /^\/m ends in a sigmoid: the log of its probabilities/);
    }
    await assertRejects(
      () => teacherOf([dense(1)], {}, { classes: 2 }),
      UserError,
      'it must answer 2 classes: it answers one number; set answers to "logits" where',
    );
  },
);

onBackends(
  ["cpu"],
  "model tells of a head that bounds its answers, and refuses what contradicts it",
  async () => {
    for (const head of ["relu", "tanh", "softplus", "hardSigmoid"]) {
      const { warnings } = await teacherOf([dense(3, head)]);
      assertMatch(
        warnings.join(),
        new RegExp(`^/m ends in a ${head}: its answers, .*, are taken for logits as they are$`),
      );
    }
    const { message } = await assertRejects(
      () => teacherOf([dense(3, "softmax")], { answers: "logits" }),
      UserError,
    );
    assertEquals(
      message,
      'Cannot use /m as a teacher: answers must be "probabilities", or left out, where the last layer is a softmax: current value is "logits"',
    );
  },
);

onBackends(["cpu", "wasm"], "model reads raw columns where it is told to", async () => {
  const raw = {
    names: ["a", "b", "c", "d", "e"],
    values: Float32Array.from({ length: 30 }, (_, i) => 100 * Math.sin(i)),
    numbers: new Float64Array(30),
    categorical: [],
    texts: [],
  };
  const { logits } = await teacherOf([dense(3)], { inputs: "raw" }, { raw });
  const standardised = await teacherOf([dense(3)]);
  assertGreater(Math.max(...logits.map((one, i) => Math.abs(one - standardised.logits[i]!))), 10);
  await assertRejects(
    () => teacherOf([dense(3)], { inputs: "raw" }, { raw: { ...raw, names: ["a", "b"] } }),
    UserError,
    "it must take 2 numeric columns and answer 3 classes: it takes 5 and answers 3",
  );
  await assertRejects(
    () =>
      teacherOf([dense(3)], { inputs: "raw" }, {
        raw,
        files: { "preprocessing.json": preprocessingOf(5, 3) },
      }),
    UserError,
    "inputs must be left out where the folder has a preprocessing.json",
  );
});

onBackends(
  ["cpu", "wasm"],
  "model reads rows as its folder's preprocessing encodes them, and answers classes by name",
  async () => {
    const plain = await teacherOf([dense(3)]);
    const same = await teacherOf([dense(3)], {}, { files: { "preprocessing.json": preprocessingOf(5, 3) } });
    assertEquals([same.logits, same.warnings, same.made.fingerprint], [
      plain.logits,
      [],
      plain.made.fingerprint,
    ]);
    const own = preprocessingOf(5, 3);
    const wide = { ...own, columns: own.columns.map((column) => ({ ...column, mean: 0, sd: 2 })) };
    const files = { "preprocessing.json": wide };
    const encoded = await teacherOf([dense(3)], {}, { files });
    assertEquals(encoded.warnings, [
      "/m reads rows as its own preprocessing.json encodes them, which differs from this run's",
    ]);
    // Without a bias (it is all zeros in a new layer, and not here) half the inputs would be half the logits.
    assertEquals(encoded.logits.every((logit, i) => logit !== plain.logits[i]), true);
    const asTold = await teacherOf([dense(3)], { inputs: "encoded" }, { files });
    assertEquals(asTold.logits, plain.logits);
    assertMatch(asTold.warnings.join(), /it reads this run's as "inputs": "encoded" says/);
    const turned = { ...own, classes: ["class 3", "class 1", "class 2"] };
    const inOrder = await teacherOf([dense(3)], {}, { files: { "preprocessing.json": turned } });
    assertEquals([...inOrder.logits.slice(0, 3)], [plain.logits[1]!, plain.logits[2]!, plain.logits[0]!]);
    assertMatch(inOrder.warnings.join(), /its answers are put in the order of this data/);
    await assertRejects(
      () => teacherOf([dense(3)], {}, { files: { "labels.json": ["class 1", "class 2", "other"] } }),
      UserError,
      'it does not know "class 3", and it knows "other", which this data has not',
    );
    for (const labels of [{ 0: "class 1" }, ["class 1", "class 2", "class 3", "class 3"], "class 1"]) {
      await assertRejects(
        () => teacherOf([dense(3)], {}, { files: { "labels.json": labels } }),
        UserError,
        "its labels.json must be a list of its classes' names, each once",
      );
    }
    // Names that are numbers are names.
    await assertRejects(
      () => teacherOf([dense(3)], {}, { files: { "labels.json": [1, 2, 3] } }),
      UserError,
      'it knows "1", "2", "3", which this data has not',
    );
  },
);

Deno.test("model refuses an image that this run encodes otherwise, unless it is told to read that", async () => {
  await tf.setBackend("cpu");
  const layers = () => [
    tf.layers.inputLayer({ inputShape: [1, 5, 1], name: "image" }),
    tf.layers.flatten(),
    tf.layers.dense({ units: 3 }),
  ];
  const own = preprocessingOf(5, 3);
  const files = {
    "preprocessing.json": { ...own, columns: own.columns.map((column) => ({ ...column, sd: 2 })) },
  };
  await assertRejects(
    () => teacherOf(layers(), {}, { files }),
    UserError,
    'the image that it reads must be encoded as this run encodes it: its preprocessing.json has other means or deviations; set inputs to "encoded"',
  );
  // Read as it is, it asks for the image; these rows have features alone.
  for (const options of [{ inputs: "encoded" }, {}]) {
    await assertRejects(
      () => teacherOf(layers(), options, options.inputs ? { files } : {}),
      UserError,
      'it reads the input "image", which must be there: the inputs are features',
    );
  }
});

Deno.test("readModel() names a graph model, and a model.json that is none", async () => {
  for (
    const [json, message] of [
      [
        { format: "graph-model", modelTopology: {}, weightsManifest: [] },
        "it is a graph model, whose layers are gone",
      ],
      [[], "model.json must have a modelTopology and a weightsManifest"],
    ] as const
  ) {
    const storage = memoryStorage();
    await storage.write("model.json", new TextEncoder().encode(JSON.stringify(json)));
    await storage.write("weights.bin", new Uint8Array(4));
    await assertRejects(() => readModel(storage, "/m"), UserError, message);
  }
});

/** A run of a task other than classes, and what `preprocessing.json` of a folder of it says. */
function ofTask(
  name: "labels" | "numbers",
  classes: readonly string[],
  scales?: readonly [number, number][],
) {
  const answer: AnswerFormat = name === "labels"
    ? { task: name, from: "sigmoid" }
    : { task: name, from: "numbers", scales: scales!.map(([mean, sd]) => ({ mean, sd })) };
  const preprocessing = { ...preprocessingOf(5, classes.length), classes, answer };
  const task: TaskLosses = {
    name,
    answers: answer.from,
    hardLoss: { use: "squared-error" },
    softLoss: () => ({ use: "squared-error" }),
    hasTemperature: false,
  };
  return { task, preprocessing, classes: classes.length };
}

onBackends(["cpu", "wasm"], "model puts numbers into the scales of the run, column by column", async () => {
  const run = ofTask("numbers", ["a", "b"], [[10, 2], [-3, 0.5]]);
  const same = await teacherOf([dense(2)], {}, {
    ...run,
    files: { "preprocessing.json": run.preprocessing },
  });
  assertEquals(same.warnings, []);
  // The same outputs in another order and other scales: b first.
  const { preprocessing: other } = ofTask("numbers", ["b", "a"], [[-2, 1.5], [12, 3]]);
  const scaled = await teacherOf([dense(2)], {}, { ...run, files: { "preprocessing.json": other } });
  const units = [...same.logits].map((z, i) => i % 2 ? z * 3 + 12 : z * 1.5 - 2);
  const expected = units.map((_, i) => i % 2 ? (units[i - 1]! + 3) / 0.5 : (units[i + 1]! - 10) / 2);
  assertClose(scaled.logits, expected, 1e-4);
  assertMatch(
    scaled.warnings.join(),
    /outputs in another order \("b", "a"\).*other means and deviations of the label/,
  );
  // In the label's units, as its owner says.
  const told = await teacherOf([dense(2)], { answers: "numbers" }, run);
  assertClose(told.logits, [...same.logits].map((z, i) => i % 2 ? (z + 3) / 0.5 : (z - 10) / 2), 1e-4);
  assertEquals((await teacherOf([dense(2)], { answers: "logits" }, run)).logits, same.logits);
  const refused: readonly (readonly [Parameters<typeof teacherOf>, string])[] = [
    [
      [[dense(2)], {}, run],
      "its folder must have a preprocessing.json, which says how its numbers are scaled, or answers",
    ],
    [[[dense(2)], { answers: "probabilities" }, run], 'current value is "probabilities"'],
    [
      [[dense(2, "softmax")], { answers: "numbers" }, run],
      "its answers must be numbers: it ends in a softmax",
    ],
    [
      [[dense(3)], { answers: "numbers" }, run],
      "it must take 5 features and answer 2 outputs: it takes 5 and answers 3",
    ],
    [
      [[dense(2)], {}, { ...run, files: { "preprocessing.json": preprocessingOf(5, 2) } }],
      "its task must be that of this run, numbers: its preprocessing.json is of the task classes",
    ],
    [
      [[dense(2)], {}, {
        ...run,
        files: { "preprocessing.json": ofTask("numbers", ["a", "c"], [[0, 1], [0, 1]]).preprocessing },
      }],
      'its outputs must be those of this data: it does not know "b", and it knows "c", which this data has not',
    ],
    [
      [[dense(2)], {}, { classes: 2, files: { "preprocessing.json": run.preprocessing } }],
      "its task must be that of this run, classes: its preprocessing.json is of the task numbers",
    ],
    [[[dense(3)], { answers: "numbers" }], 'where the task is classes: current value is "numbers"'],
  ];
  for (const [given, message] of refused) await assertRejects(() => teacherOf(...given), UserError, message);
});

onBackends(["cpu", "wasm"], "model takes the logits of what a sigmoid of each label answers", async () => {
  const run = ofTask("labels", ["x", "y", "z"]);
  const plain = await teacherOf([dense(3)], {}, run);
  assertEquals(plain.warnings, []);
  const { logits, warnings } = await teacherOf([dense(3, "sigmoid")], {}, run);
  assertClose(logits, plain.logits, 1e-3);
  assertMatch(warnings.join(), /^\/m ends in a sigmoid: log\(p \/ \(1 - p\)\) of each/);
  const wrong = await teacherOf([dense(3, "relu")], { answers: "probabilities" }, run);
  const beyond = (await teacherOf([dense(3, "relu")], {}, run)).logits.map((value) =>
    value > 1.001 ? NaN : 0
  );
  assertEquals(wrong.logits.map((value) => Number.isNaN(value) ? NaN : 0), beyond);
  const refused: readonly (readonly [Parameters<typeof teacherOf>, string])[] = [
    [[[dense(3, "softmax")], {}, run], "it ends in a softmax, one choice among all"],
    [[[dense(3, "sigmoid")], { answers: "logits" }, run], "where the last layer is a sigmoid"],
    [[[dense(3)], { answers: "numbers" }, run], "where the task is of labels"],
  ];
  for (const [given, message] of refused) await assertRejects(() => teacherOf(...given), UserError, message);
});
