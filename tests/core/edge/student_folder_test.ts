import {
  assertAlmostEquals,
  assertEquals,
  assertNotMatch,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { memoryStorage, subfolder } from "../../../core/base/storage.ts";
import { FILES } from "../../../core/catalogue/container.ts";
import { prepare } from "../../../core/data/prepare.ts";
import type { RawRow } from "../../../core/dataset.ts";
import { readStudent } from "../../../core/edge/student_folder.ts";
import { classReport } from "../../../core/report/report.ts";
import { run } from "../../../core/run/engine.ts";
import { onBackends } from "../../support/backends.ts";
import { memoryFiles } from "../../support/memory_files.ts";
import { memoryScope, toyCatalogue, toyConfig } from "../../toy.ts";

/** Rows with numbers, texts and gaps: the class follows from x and colour, with some noise. */
function rowsOf(count: number): string {
  const random = seededRandom(5);
  const lines = Array.from({ length: count }, () => {
    const [x, colour] = [random.normal(), random.integer(3)];
    const label = x + colour - 1 + 0.3 * random.normal() > 0 ? "yes, it is" : "no";
    const z = random.uniform() < 0.1 ? "?" : random.normal().toFixed(3);
    const name = random.uniform() < 0.1 ? "" : ["red", "green", "blue"][colour];
    return `${x.toFixed(4)},${name},${z},"${label}"`;
  });
  return `x,colour,z,answer\n${lines.join("\n")}\n`;
}

const CATALOGUE = toyCatalogue();
const DATA = { use: "csv", path: "rows.csv", label: "answer" };

/** A run on these rows, with its folder, and all that its data set holds. */
async function finished() {
  const { scope, storage } = memoryScope(CATALOGUE);
  scope.register(FILES, memoryFiles({ "rows.csv": rowsOf(90) }));
  const config = toyConfig(CATALOGUE, { data: DATA, backend: tf.getBackend() });
  const report = classReport(await run(CATALOGUE, config, { scope }));
  const { split, ...data } = config.data;
  const dataset = CATALOGUE.make("dataset", data, scope);
  const rows: RawRow[] = [];
  for await (const row of dataset.rows()) rows.push(row);
  const table = await dataset.load();
  const { test } = prepare(table, split, seededRandom(config.seed));
  return { storage, report, rows, table, test };
}

onBackends(["cpu", "wasm"], "readStudent() answers raw rows as the engine answered them", async () => {
  const { storage, report, rows, table, test } = await finished();
  const trained = await readStudent(subfolder(storage, "student"), "memory/student");
  assertEquals(trained.preprocessing.classes, ["no", "yes, it is"]);
  assertEquals(trained.dataset["label"], "answer");
  assertEquals("path" in trained.dataset || "split" in trained.dataset, false);
  const answers = await trained.predict([...test.rows].map((row) => rows[row]!));
  const labels = [...test.labels].map((label) => table.classes[label]!);
  const right = answers.filter(({ label }, i) => label === labels[i]).length;
  assertEquals(right / labels.length, report.student.accuracy.mean);
  const nll = answers.reduce(
    (sum, { probabilities }, i) => sum - Math.log(probabilities![test.labels[i]!]!),
    0,
  );
  assertAlmostEquals(nll / labels.length, report.student.nll.mean, 1e-9);
  for (const { label, probabilities } of answers) {
    assertAlmostEquals(probabilities!.reduce((a, b) => a + b, 0), 1, 1e-12);
    assertEquals(table.classes.indexOf(label!), probabilities!.indexOf(Math.max(...probabilities!)));
  }
  trained.student.dispose();
});

onBackends(
  ["cpu"],
  "readStudent() answers a row alike whether it comes alone, without its label or among others",
  async () => {
    const { storage, rows } = await finished();
    const trained = await readStudent(subfolder(storage, "student"), "memory/student");
    const before = tf.memory().numTensors;
    const all = await trained.predict(rows.slice(0, 5));
    for (const [i, row] of rows.slice(0, 5).entries()) {
      const cells = new Map([...row.cells].filter(([name]) => name !== "answer"));
      const [alone] = await trained.predict([{ number: 1, cells }]);
      assertEquals(alone!.label, all[i]!.label);
      assertAlmostEquals(alone!.probabilities![0]!, all[i]!.probabilities![0]!, 1e-6);
    }
    assertEquals(tf.memory().numTensors, before);
    trained.student.dispose();
  },
);

onBackends(
  ["cpu"],
  "readStudent() names row and column of a cell that it cannot take, and leaves no tensor",
  async () => {
    const { storage, rows } = await finished();
    const trained = await readStudent(subfolder(storage, "student"), "memory/student");
    const before = tf.memory().numTensors;
    const wrong = { number: 7, cells: new Map([...rows[0]!.cells, ["x", "tall"]]) };
    const { message } = await assertRejects(() => trained.predict([rows[0]!, wrong]), UserError);
    assertEquals(
      message,
      'Cannot encode row 7 as column "x" must be a finite number: current value is "tall"',
    );
    const missing = { number: 8, cells: new Map([...rows[0]!.cells].filter(([name]) => name !== "colour")) };
    await assertRejects(() => trained.predict([missing]), UserError, 'the categorical column "colour"');
    assertEquals(tf.memory().numTensors, before);
    trained.student.dispose();
  },
);

onBackends(["cpu"], "writeStudent() writes a model that tfjs opens by itself", async () => {
  const { storage, report } = await finished();
  const { modelTopology, weightsManifest } = JSON.parse(
    new TextDecoder().decode(storage.files.get("student/model.json")),
  );
  const { paths, weights } = weightsManifest[0];
  assertEquals(paths, ["weights.bin"]);
  const weightData = storage.files.get("student/weights.bin")!.slice().buffer;
  const model = await tf.loadLayersModel(
    tf.io.fromMemory({ modelTopology, weightSpecs: weights, weightData }),
  );
  assertEquals(model.countParams(), report.student.parameters);
  model.dispose();
});

onBackends(["cpu"], "readStudent() refuses a broken folder in one line that names it", async () => {
  const { storage } = await finished();
  const text = (value: string) => new TextEncoder().encode(value);
  const json = (file: string) => JSON.parse(new TextDecoder().decode(storage.files.get(`student/${file}`)));
  const preprocessing = json("preprocessing.json");
  const [first, ...columns] = preprocessing.columns;
  const narrower = { ...preprocessing, columns, features: preprocessing.features - 1 };
  assertEquals([first.name, first.missing, narrower.features], ["x", false, 6]);
  const broken: readonly (readonly [file: string, bytes: Uint8Array | undefined, message: string])[] = [
    ["preprocessing.json", undefined, "preprocessing.json is not there"],
    ["dataset.json", undefined, "dataset.json is not there"],
    ["model.json", undefined, "model.json is not there"],
    ["weights.bin", undefined, "weights.bin is not there"],
    ["preprocessing.json", text("{"), "must be JSON"],
    ["dataset.json", text(""), "must be JSON"],
    ["model.json", text("no"), "must be a tfjs layers model"],
    ["weights.bin", storage.files.get("student/weights.bin")!.subarray(4), "weights.bin must hold"],
    ["preprocessing.json", text(JSON.stringify({ ...preprocessing, version: 2 })), "version must be 1"],
    ["preprocessing.json", text(JSON.stringify({ ...preprocessing, features: 3 })), "features must be"],
    ["preprocessing.json", text(JSON.stringify({ ...preprocessing, classes: ["a", "b", "c"] })), "3 classes"],
    ["preprocessing.json", text(JSON.stringify(narrower)), "its model must take 6 features"],
    ["preprocessing.json", text("[]"), "must be an object"],
  ];
  const before = tf.memory().numTensors;
  for (const [file, bytes, expected] of broken) {
    const spoilt = memoryStorage();
    for (const [path, content] of storage.files) await spoilt.write(path, content);
    // As a folder of before there were checksums.
    await spoilt.remove("student/checksums.json");
    if (bytes) await spoilt.write(`student/${file}`, bytes);
    else await spoilt.remove(`student/${file}`);
    const { message } = await assertRejects(
      () => readStudent(subfolder(spoilt, "student"), "runs/a"),
      UserError,
    );
    assertStringIncludes(message, expected);
    assertNotMatch(message, /\n/);
    assertStringIncludes(message, "Cannot ");
  }
  assertEquals(tf.memory().numTensors, before);
});
