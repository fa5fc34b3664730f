import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { encodeRow } from "../../../core/data/encode.ts";
import type { Preprocessing } from "../../../core/preprocessing.ts";
import { tfjs } from "../../../plugins/exporters/tfjs.ts";
import { type Cells, testExporter } from "../../suites/exporter.ts";
import { affine } from "../../support/affine.ts";
import { make } from "../../support/catalogue.ts";
import { featuresOfCategory, NOT_SENT, NUMBER_CATEGORIES, SENT } from "../../support/number_categories.ts";
import { cellsOf, mixedTable, trainedStudent } from "../../support/trained.ts";

type Files = ReadonlyMap<string, Uint8Array>;

/** `student.js` as it is written. */
interface StudentModule {
  loadStudent(tfjs: typeof tf, folder?: string): Promise<{
    predict(rows: readonly Cells[]): Promise<{ readonly label: string; readonly probabilities: number[] }[]>;
    dispose(): void;
  }>;
  encode(preprocessing: Preprocessing, row: Cells, into: Float32Array, at: number): void;
}

/** Runs a task while a web server has the files, as a browser would find them. */
async function served<T>(
  files: Files,
  task: (student: StudentModule, folder: string) => Promise<T>,
): Promise<T> {
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, ({ url }) => {
    const bytes = files.get(new URL(url).pathname.slice(1));
    return bytes ? new Response(bytes.slice()) : new Response("", { status: 404 });
  });
  try {
    const text = new TextDecoder().decode(files.get("student.js"));
    const module = await import(`data:text/javascript,${encodeURIComponent(text)}`);
    return await task(module, `http://127.0.0.1:${server.addr.port}/`);
  } finally {
    await server.shutdown();
  }
}

testExporter(tfjs, {}, {
  answer: (files, { rows }) =>
    served(files, async ({ loadStudent }, folder) => {
      const student = await loadStudent(tf, folder);
      const answers = await student.predict(rows);
      student.dispose();
      return answers.flatMap(({ probabilities }) => probabilities);
    }),
  precisions: ["float32", "float16", "int8"],
  stored: affine,
  coversAll: true,
  refuses: [[{ precision: "uint8" }, "precision must be one of"]],
});

Deno.test("tfjs writes what tf.loadLayersModel opens by itself, and the labels beside it", async () => {
  await tf.setBackend("cpu");
  const trained = await trainedStudent({ table: mixedTable() });
  const files = await make(tfjs, { precision: "int8" }).export({ name: "toy", trained });
  const labels = await served(files, async ({ loadStudent }, folder) => {
    const model = await tf.loadLayersModel(`${folder}model.json`);
    const [rows, features] = [cellsOf(mixedTable(), 3), trained.preprocessing.features];
    const encoded = tf.tensor2d(rows.flatMap((row) => [...encodeRow(trained.preprocessing, row)]), [
      3,
      features,
    ]);
    const logits = model.predict(encoded) as tf.Tensor;
    const best = await tf.tidy(() => tf.argMax(logits, 1)).data();
    tf.dispose([encoded, logits]);
    model.dispose();
    const student = await loadStudent(tf, folder.slice(0, -1));
    const said = (await student.predict(rows)).map(({ label }) => label);
    assertEquals(await student.predict([]), []);
    student.dispose();
    const names = JSON.parse(new TextDecoder().decode(files.get("labels.json")));
    assertEquals(said, Array.from(best, (at) => names[at]));
    await assertRejects(() => loadStudent(tf, `${folder}elsewhere/`), Error, "status 404");
    return names;
  });
  assertEquals(labels, ["<=50K", ">50K", "${none}"]);
  trained.student.dispose();
});

Deno.test("student.js encodes a row as the student's preprocessing does, and refuses what that refuses", async () => {
  await tf.setBackend("cpu");
  const trained = await trainedStudent({ table: mixedTable() });
  const { preprocessing } = trained;
  const files = await make(tfjs, {}).export({ name: "toy", trained });
  const [age, quoted, job, town] = preprocessing.columns.map(({ name }) => name);
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constant(null),
    fc.constantFrom("3", " 4.5e2 ", "1e308", "-0"),
  );
  const text = fc.oneof(
    fc.constantFrom("clerk", "naïve 🦕", "north", ""),
    fc.constant(null),
    fc.string(),
    fc.integer(),
  );
  await served(files, ({ encode }) => {
    fc.assert(fc.property(number, number, text, text, (a, b, c, d) => {
      const row = { [age!]: a, [quoted!]: b, [job!]: c, [town!]: d } as Cells;
      const into = new Float32Array(preprocessing.features + 2).fill(7);
      encode(preprocessing, row, into, 1);
      assertEquals([...into], [7, ...encodeRow(preprocessing, row), 7]);
    }));
    const good: Cells = { [age!]: 1, [quoted!]: 2, [job!]: "cook", [town!]: "north" };
    const { [town!]: _, ...short } = good;
    const bad = [
      { ...good, [age!]: "x" },
      { ...good, [age!]: "" },
      { ...good, [age!]: "0x10" },
      { ...good, [age!]: Infinity },
      short,
      {
        ...good,
        [job!]: {} as never,
      },
    ];
    for (const row of bad) {
      assertThrows(() => encodeRow(preprocessing, row));
      assertThrows(
        () => encode(preprocessing, row, new Float32Array(preprocessing.features), 0),
        Error,
        "Cannot encode",
      );
    }
    return Promise.resolve();
  });
  trained.student.dispose();
});

Deno.test("student.js takes a number for the category that reads as the same number", async () => {
  await tf.setBackend("cpu");
  const trained = await trainedStudent({ table: mixedTable() });
  const files = await make(tfjs, {}).export({ name: "toy", trained });
  trained.student.dispose();
  await served(files, ({ encode }) => {
    for (const [c, category] of SENT) {
      const into = new Float32Array(NUMBER_CATEGORIES.features);
      encode(NUMBER_CATEGORIES, { c }, into, 0);
      assertEquals([...into], featuresOfCategory(category), String(c));
    }
    for (const [c] of NOT_SENT) {
      const into = new Float32Array(NUMBER_CATEGORIES.features);
      assertThrows(() => encode(NUMBER_CATEGORIES, { c } as Cells, into, 0), Error, 'column "c" must be');
    }
    return Promise.resolve();
  });
});
