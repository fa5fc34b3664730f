import { assert, assertEquals, assertMatch, assertRejects, assertStringIncludes } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { checkedFolder, CHECKSUMS, writeFiles } from "../../../core/base/checksums.ts";
import { UserError } from "../../../core/base/errors.ts";
import { readJson } from "../../../core/base/json_file.ts";
import { memoryStorage, type Storage, subfolder } from "../../../core/base/storage.ts";
import { STORAGE, STORAGES } from "../../../core/catalogue/container.ts";
import { parsePreprocessing } from "../../../core/data/preprocess.ts";
import { readStudent } from "../../../core/edge/student_folder.ts";
import type { Prediction } from "../../../core/exporter.ts";
import { run } from "../../../core/run/engine.ts";
import { TARGETS } from "../../../core/targets/store.ts";
import { storedTargets } from "../../../core/targets/store_files.ts";
import { onBackends } from "../../support/backends.ts";
import { rawRow } from "../../support/trained.ts";
import { memoryScope, randomInputs, toyCatalogue, toyConfig, toyStages, valuesOf } from "../../toy.ts";

type Files = ReadonlyMap<string, Uint8Array>;

const CATALOGUE = toyCatalogue();

/** A finished run's folder. */
async function finished(): Promise<Files> {
  const { scope, storage } = memoryScope(CATALOGUE);
  await run(CATALOGUE, toyConfig(CATALOGUE), { scope });
  return storage.files;
}

/** The same files, one of them with one bit flipped. */
async function flipped(files: Files, file: string, at: number): Promise<Storage & { readonly files: Files }> {
  const storage = memoryStorage();
  for (const [path, bytes] of files) await storage.write(path, bytes);
  const bytes = files.get(file)!.slice();
  bytes[at]! ^= 1 << at % 8;
  await storage.write(file, bytes);
  return storage;
}

/** Some places in a file: its beginning, its end, and so many in between. */
function placesIn({ length }: Uint8Array, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, i) => Math.floor(i * (length - 1) / count));
}

/** What a task comes to: its answer, or that it is refused in one line. */
async function outcomeOf<T>(task: () => Promise<T>): Promise<T | string> {
  try {
    return await task();
  } catch (error) {
    assert(error instanceof UserError, String(error instanceof Error ? error.stack : error));
    assertMatch(error.message, /^Cannot [^\n]+$/);
    return error.message;
  }
}

async function answerOf(storage: Storage): Promise<Float64Array> {
  const trained = await readStudent(subfolder(storage, "student"), "out/student");
  const names = trained.preprocessing.columns.map(({ name }) => name);
  const [{ probabilities }] = await trained.predict([
    rawRow(Object.fromEntries(names.map((name, i) => [name, i - 1.5]))),
  ]) as unknown as readonly [Prediction];
  trained.student.dispose();
  return probabilities!;
}

onBackends(
  ["cpu"],
  "a student with one bit flipped in any file answers as before or is refused",
  async () => {
    const files = await finished();
    const whole = memoryStorage();
    for (const [path, bytes] of files) await whole.write(path, bytes);
    const right = await answerOf(whole);
    const before = tf.memory().numTensors;
    for (const file of [...files.keys()].filter((path) => path.startsWith("student/"))) {
      const isCard = file === "student/README.md";
      for (const at of placesIn(files.get(file)!, file.endsWith(CHECKSUMS) ? 250 : 8)) {
        const outcome = await outcomeOf(async () => await answerOf(await flipped(files, file, at)));
        if (isCard || file.endsWith(CHECKSUMS) && typeof outcome !== "string") assertEquals(outcome, right);
        else if (!file.endsWith(CHECKSUMS)) {
          const name = file.slice("student/".length);
          assertStringIncludes(
            String(outcome),
            `Cannot open out/student as a student: ${name} must be as it was written: its SHA-256 is `,
          );
        }
      }
    }
    assertEquals(tf.memory().numTensors, before);
  },
);

onBackends(
  ["cpu"],
  "a finished run whose report or student has one bit flipped is not taken for finished",
  async () => {
    const files = await finished();
    const config = toyConfig(CATALOGUE);
    for (const file of ["report.json", "config.json", "student/weights.bin"]) {
      for (const at of placesIn(files.get(file)!, 12)) {
        const storage = await flipped(files, file, at);
        const { scope } = memoryScope(CATALOGUE, storage as ReturnType<typeof memoryStorage>);
        const outcome = await outcomeOf(() => run(CATALOGUE, config, { scope, resume: true, where: "out" }));
        assertEquals(typeof outcome, "string", `${file} at ${at}`);
        if (file === "config.json") continue;
        // What the line says.
        await storage.remove("report.json");
        await storage.remove(CHECKSUMS);
        if (at > 0) continue;
        await run(CATALOGUE, config, { scope, resume: true, where: "out" });
        assertEquals(storage.files.get("student/weights.bin"), files.get("student/weights.bin"));
      }
    }
  },
);

onBackends(
  ["cpu"],
  "the model teacher tells of a model.json that was changed and refuses changed weights",
  async () => {
    const files = await finished();
    const ask = async (storage: Storage) => {
      const warnings: string[] = [];
      const scope = CATALOGUE.container.child()
        .register(STORAGES, (path) => subfolder(storage, path));
      const plan = CATALOGUE.make("teacher", { use: "model", path: "teachers/teacher" }, scope);
      const preprocessing = parsePreprocessing(
        await readJson(subfolder(storage, "teachers/teacher"), "preprocessing.json", "teachers/teacher"),
      );
      const warn = (message: string) => warnings.push(message);
      const stages = plan.stages(toyStages(CATALOGUE, { scope, features: 4, preprocessing, warn }));
      const { value: teacher } = await stages.next();
      const inputs = randomInputs(3, 4);
      const { logits } = (teacher as { predict(batch: unknown): { logits: tf.Tensor } })
        .predict({ inputs: { features: inputs }, rows: new Int32Array(3) });
      const answer = valuesOf([logits])[0]!;
      tf.dispose([logits, inputs]);
      (teacher as { dispose(): void }).dispose();
      return { answer, warnings };
    };
    const [folder] = [...files.keys()].filter((path) => /^teachers\/.*model\.json$/.test(path));
    const name = folder!.slice(0, -"/model.json".length);
    assertEquals(name, "teachers/teacher");
    const whole = memoryStorage();
    for (const [path, bytes] of files) await whole.write(path, bytes);
    const { answer, warnings } = await ask(whole);
    assertEquals(warnings, []);

    // As `make.py softmax` of shared/cases does it.
    const model = JSON.parse(new TextDecoder().decode(files.get(`${name}/model.json`)));
    model.modelTopology.config.layers.at(-1).config.activation = "softmax";
    await whole.write(`${name}/model.json`, new TextEncoder().encode(JSON.stringify(model)));
    const edited = await ask(whole);
    assertEquals(edited.warnings.length, 2);
    assertStringIncludes(edited.warnings[1]!, "teachers/teacher ends in a softmax");
    assertMatch(
      edited.warnings[0]!,
      /^teachers\/teacher\/model\.json is not as it was written .*: it is taken as it is$/,
    );
    assert(edited.answer.some((value, i) => value !== answer[i]));

    for (const at of placesIn(files.get(`${name}/weights.bin`)!, 8)) {
      const spoilt = await flipped(files, `${name}/weights.bin`, at);
      const { message } = await assertRejects(() => ask(spoilt), UserError);
      assertStringIncludes(message, "weights.bin must be as it was written");
      assertStringIncludes(message, "remove checksums.json if you have changed weights.bin yourself");
    }
  },
);

onBackends(
  ["cpu"],
  "a student without checksums, as it was written before there were any, opens",
  async () => {
    const storage = memoryStorage();
    for (const [path, bytes] of await finished()) await storage.write(path, bytes);
    const right = await answerOf(storage);
    for (const file of [CHECKSUMS, "architecture.json"]) await storage.remove(`student/${file}`);
    assertEquals(await answerOf(storage), right);
  },
);

Deno.test("writeFiles() writes the last file behind the checksums, and half of a folder over another is noticed", async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const storage = memoryStorage();
  const order: string[] = [];
  const noting = {
    ...storage,
    write: (path: string, content: Uint8Array) => (order.push(path), storage.write(path, content)),
  };
  await writeFiles(noting, new Map([["b", bytes("1")], ["a", bytes("2")], ["c", bytes("3")]]));
  assertEquals(order, ["b", "a", CHECKSUMS, "c"]);
  const folder = await checkedFolder(storage, "here", { as: "a folder" });
  assertEquals(await folder.read("a"), bytes("2"));
  await storage.write("b", bytes("4"));
  await assertRejects(
    () => checkedFolder(storage, "here", { as: "a folder" }),
    UserError,
    "b must be as it was written",
  );
  // What has been checked is not read again.
  assertEquals(await folder.read("b"), bytes("1"));
  await storage.write(CHECKSUMS, bytes("[]"));
  await assertRejects(
    () => checkedFolder(storage, "here", { as: "a folder" }),
    UserError,
    "SHA-256 of each file",
  );
});

Deno.test("checksums name files of their folder alone: no other one is looked for", async () => {
  for (const path of ["../secret", "a/b", "..", "/etc/passwd", "..\\secret", ""]) {
    const asked: string[] = [];
    const storage = {
      read(file: string) {
        asked.push(file);
        return Promise.resolve(new TextEncoder().encode(JSON.stringify({ [path]: "0" })));
      },
    };
    await assertRejects(
      () => checkedFolder(storage, "here", { as: "a folder" }),
      UserError,
      `Cannot open here as a folder: ${CHECKSUMS} must name files beside it: current value is ${
        JSON.stringify(path)
      }; copy it anew`,
    );
    assertEquals(asked, [CHECKSUMS]);
  }
});

onBackends(
  ["cpu"],
  "a run that is gone on with from a checkpoint or targets with one bit flipped comes out the same or is refused",
  async () => {
    const config = toyConfig(CATALOGUE, { targets: { chunkRows: 1024 } });
    const scopeOf = (storage: Storage) =>
      CATALOGUE.container.child().register(STORAGE, storage).register(
        TARGETS,
        storedTargets({ open: (place) => subfolder(storage, `targets/${place}`), where: "out/targets" }),
      );
    const whole = memoryStorage();
    await run(CATALOGUE, config, { scope: scopeOf(whole) });
    const right = whole.files.get("student/weights.bin")!;
    const files = [...whole.files.keys()].filter((path) => /^(checkpoint|targets)\//.test(path));
    assertEquals(files.map((path) => path.split("/").at(-1)).sort(), [
      ...["baseline.ckpt", "chunk-00000.bin", "student.ckpt", "targets.json", "teacher.ckpt"],
    ]);
    for (const file of files) {
      for (const at of placesIn(whole.files.get(file)!, file.endsWith(".json") ? 10 : 2)) {
        const storage = await flipped(whole.files, file, at);
        for (const path of ["report.json", CHECKSUMS, "student"]) await storage.remove(path);
        // The student learns from the targets once more.
        if (file.startsWith("targets/")) await storage.remove("checkpoint/seed-1/student.ckpt");
        const outcome = await outcomeOf(async () => {
          await run(CATALOGUE, config, { scope: scopeOf(storage), resume: true, where: "out" });
          return storage.files.get("student/weights.bin");
        });
        if (typeof outcome !== "string") assertEquals(outcome, right, `${file} at ${at}`);
      }
    }
  },
);
