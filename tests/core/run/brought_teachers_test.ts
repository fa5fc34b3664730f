import { assert, assertEquals, assertMatch, assertRejects, assertStringIncludes } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { memoryStorage, type Storage, subfolder } from "../../../core/base/storage.ts";
import { STORAGES } from "../../../core/catalogue/container.ts";
import { writeModel } from "../../../core/models/model_files.ts";
import { headline } from "../../../core/report/text.ts";
import type { LabelledTable } from "../../../core/table.ts";
import { clouds, toyCatalogue, toyConfig } from "../../toy.ts";
import { runIn } from "./runs.ts";

/** Labels drawn by a coin: nothing can be learned but by heart. */
function coins(): LabelledTable {
  const random = seededRandom(11);
  return {
    ...clouds({ rows: 200, classes: 2, features: 8 }),
    labels: Int32Array.from({ length: 200 }, () => random.integer(2)),
  };
}

const run = (table: LabelledTable, changes: object, folder?: Storage) => {
  const catalogue = toyCatalogue([], table);
  return runIn(catalogue, toyConfig(catalogue, { backend: "wasm", ...changes }), {
    register: (scope) => folder && scope.register(STORAGES, () => folder),
  });
};

Deno.test("a teacher of one seed that is used with another is found to have seen test rows", async () => {
  const table = coins();
  const storage = memoryStorage();
  const catalogue = toyCatalogue([], table);
  const teacher = { use: "mlp", hidden: [64], train: { epochs: 150 } };
  await runIn(catalogue, toyConfig(catalogue, { backend: "wasm", teacher }), { storage });
  const brought = { use: "model", path: "/there" };
  for (const folder of ["teachers/teacher", "student"]) {
    const from = subfolder(storage, folder);
    const own = await run(table, { teacher: brought }, from).catch((error: Error) => error);
    // The same seed has the same split.
    const text = own instanceof Error ? own.message : own.report.warnings!.join("\n");
    assert(!text.includes("was trained on"), text);
    // A student may say nothing that a self-check would pass.
    const catalogue = toyCatalogue([], table);
    const config = toyConfig(catalogue, { backend: "wasm", teacher: brought, seed: 2, seeds: 2 });
    const { report, events } = await runIn(catalogue, config, {
      selfCheck: false,
      register: (scope) => scope.register(STORAGES, () => from),
    });
    const warnings = report.warnings!.filter((message) => message.includes("was trained on"));
    assertEquals(warnings.length, 2);
    assertMatch(
      warnings[0]!,
      /^model was trained on \d+ of the 60 test rows of this run, and on \d+ of the 20 validation rows:/,
    );
    assert(events.some((event) => event.type === "warning" && event.message === warnings[0]));
    assert(report.leak!.test > 50 && report.leak!.test < 100, `${report.leak!.test}`);
    assertEquals(report.recovered, null);
    assertStringIncludes(
      headline(report),
      `the teacher has learned from ${report.leak!.test} of these rows before`,
    );
  }
  // One that an earlier Retort has written.
  await storage.remove("student/seen.json");
  const { report } = await run(table, {
    teacher: { use: "ensemble", members: [brought, { use: "mlp", hidden: [8] }] },
    seed: 2,
  }, subfolder(storage, "student"))
    .catch(() => ({ report: undefined }));
  if (report) {
    assertStringIncludes(
      report.warnings!.join(),
      "whether teacher-1 has seen this run's test rows cannot be told",
    );
  }
});

Deno.test("the record of a student holds what its teachers had seen", async () => {
  const table = clouds({ rows: 120 });
  const storage = memoryStorage();
  const catalogue = toyCatalogue([], table);
  await runIn(catalogue, toyConfig(catalogue), { storage });
  const { files } = await run(
    table,
    { teacher: { use: "model", path: "/there" }, seed: 5 },
    subfolder(storage, "teachers/teacher"),
  );
  const { complete, records } = JSON.parse(new TextDecoder().decode(files.get("student/seen.json")));
  assertEquals([complete, records.map(({ seed }: { seed: number }) => seed)], [true, [5, 1]]);
});

/** A folder with a linear model that reads raw columns: class by the larger of two sums of columns that are far from 0. */
async function rawModel(): Promise<Storage> {
  const net = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [2], name: "out" })] });
  tf.tidy(() => net.setWeights([tf.tensor2d([[1, 0], [0, 1]]), tf.tensor1d([0, -900])]));
  const storage = memoryStorage();
  await writeModel(net, storage);
  net.dispose();
  return storage;
}

/** Two columns of numbers about 100 and 1,000: class 1 where the second is more than 900 above the first. */
function large(): LabelledTable {
  const random = seededRandom(3);
  const values = Float64Array.from({ length: 600 }, (_, at) => (at % 2 ? 1000 : 100) + 3 * random.normal());
  const labels = Int32Array.from(
    { length: 300 },
    (_, row) => values[2 * row + 1]! - 900 > values[2 * row]! ? 1 : 0,
  );
  return {
    ...clouds({ rows: 300, classes: 2, features: 2 }),
    numeric: { names: ["a", "b"], values },
    labels,
  };
}

Deno.test("a teacher that reads raw columns has them, in a member and with views, too", async () => {
  const folder = await rawModel();
  const brought = { use: "model", path: "/raw", inputs: "raw" };
  const members = [brought, { use: "mlp", hidden: [16] }];
  const jitter = { epochs: 2, augment: { use: "jitter", sd: 0.1 } };
  for (
    const changes of [
      { teacher: brought },
      { teacher: { use: "ensemble", members, train: { epochs: 20 } } },
      { teacher: brought, train: jitter },
      { teacher: brought, train: { ...jitter, views: 2 } },
    ]
  ) {
    const { report } = await run(large(), { student: { use: "mlp", hidden: [] }, ...changes }, folder);
    assertEquals(report.teachers[0]!.accuracy.mean, 1);
  }
  // Fed standardised rows, it says the same of all.
  const wrong = () =>
    run(large(), { teacher: { ...brought, inputs: "encoded" }, student: { use: "mlp", hidden: [] } }, folder);
  await assertRejects(wrong, UserError, "Cannot distil from model (self-check)");
  const text = {
    ...large(),
    categorical: [{ name: "colour", categories: ["red"], codes: new Int32Array(300) }],
  };
  await assertRejects(
    () => run(text, { teacher: brought }, folder),
    UserError,
    'each column must be numeric: current value is "colour"',
  );
});
