/** Students of labels and of numbers answer the same wherever they answer: predict, server, edge module, tfjs, ONNX. */
import { assert, assertEquals, assertGreater, assertStringIncludes, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { seededRandom } from "../../../core/base/random.ts";
import { memoryStorage, subfolder } from "../../../core/base/storage.ts";
import { encodeRow } from "../../../core/data/encode.ts";
import { compactOf } from "../../../core/edge/of_model.ts";
import { serveCompact } from "../../../core/edge/serve.ts";
import { servedModel } from "../../../core/edge/served_model.ts";
import { readStudent } from "../../../core/edge/student_folder.ts";
import type { Answer, TrainedStudent } from "../../../core/exporter.ts";
import { edge } from "../../../plugins/exporters/edge.ts";
import { onnx } from "../../../plugins/exporters/onnx.ts";
import { tfjs } from "../../../plugins/exporters/tfjs.ts";
import { builtinCatalogue } from "../../../plugins/mod.ts";
import { distill } from "../../../server/browser/mod.ts";
import { createStudentApp, type ServedStudent } from "../../../server/student.ts";
import { make } from "../../support/catalogue.ts";
import { askOnnx } from "../../support/onnx.ts";
import { assertClose } from "../../support/tensors.ts";
import { rawRow } from "../../support/trained.ts";

type Row = Readonly<Record<string, number>>;

const ROWS = 240;
const CELLS: readonly Row[] = (() => {
  const random = seededRandom(5);
  const number = () => Math.round(1000 * random.normal()) / 1000;
  return Array.from({ length: ROWS }, () => ({ a: number(), b: 10 + 3 * number(), c: number() }));
})();

/** A table for each task: a number with an offset that float32 would lose digits of, and two of different units; sets of labels. */
const TABLES = {
  number: ["y", ({ a, b, c }: Row) => [1e6 + 3 * a! - b! + 2 * Math.max(0, c!)]],
  numbers: ["long,short", ({ a, b, c }: Row) => [1000 * a! + 50 * c!, 0.01 * b! - 0.02 * a!]],
  labels: ["tags", ({ a, b, c }: Row) => [
    [a! > 0 ? 'r"ed' : "", b! > 10 ? "blue" : "", a! + c! > 1 ? "<big>" : ""].filter(Boolean).join(";"),
  ]],
} as const;

type Name = keyof typeof TABLES;

function csv(name: Name): string {
  const [head, cells] = TABLES[name];
  const quoted = (cell: string | number) => `"${String(cell).replaceAll('"', '""')}"`;
  const lines = CELLS.map((row) => [...Object.values(row), ...cells(row).map(quoted)].join(","));
  return `a,b,c,${head}\n${lines.join("\n")}\n`;
}

/** Trains once for all tests of a name. */
const runs = new Map<Name, Promise<ReadonlyMap<string, Uint8Array>>>();

async function distilled(name: Name): Promise<ReadonlyMap<string, Uint8Array>> {
  const label = TABLES[name][0].split(",");
  const { files } = await distill({
    name,
    task: name === "labels" ? "labels" : "numbers",
    data: { use: "csv", path: "t.csv", label: label.length > 1 ? label : label[0]! },
    teacher: { use: "mlp", hidden: [8] },
    student: { use: "mlp", hidden: [6] },
    train: { epochs: 30, batchSize: 8, optimizer: { use: "adamw", learningRate: 0.01 } },
    backend: "cpu",
  }, { files: { "t.csv": new Blob([csv(name)]) } });
  return files;
}

async function trainedOn(name: Name): Promise<TrainedStudent> {
  const known = runs.get(name) ?? distilled(name);
  runs.set(name, known);
  const storage = memoryStorage();
  for (const [path, bytes] of await known) await storage.write(path, bytes as Uint8Array<ArrayBuffer>);
  return await readStudent(subfolder(storage, "student"), name, { catalogue: builtinCatalogue() });
}

const SOME = CELLS.slice(0, 7);

/** The numbers of an answer, and the labels that it says. */
function flat(answers: readonly Answer<ArrayLike<number>>[]): { numbers: number[]; labels: unknown[] } {
  return {
    numbers: answers.flatMap(({ probabilities, numbers }) => Array.from(probabilities ?? numbers!)),
    labels: answers.map(({ labels }) => labels),
  };
}

/** How far numbers may be from each other: float32 has some seven digits of what is standardised. */
function tolerance({ preprocessing: { answer } }: TrainedStudent): number {
  const widest = answer?.from === "numbers" ? Math.max(...answer.scales.map(({ sd }) => sd)) : 1;
  return 1e-5 * Math.max(1, widest);
}

/** A test with a trained student for each table, on the backend `cpu`. */
function test(
  what: string,
  run: (trained: TrainedStudent, expected: ReturnType<typeof flat>) => Promise<void>,
) {
  for (const name of Object.keys(TABLES) as Name[]) {
    Deno.test(`${what}: ${name}`, async () => {
      await tf.setBackend("cpu");
      const trained = await trainedOn(name);
      const expected = flat(await trained.predict(SOME.map((row, i) => rawRow(row, i + 1))));
      await run(trained, expected);
      trained.student.dispose();
    });
  }
}

test("a student's answers are near its labels, in their units", (trained, { numbers, labels }) => {
  const { answer, classes } = trained.preprocessing;
  const name =
    (["number", "numbers", "labels"] as const)[answer?.from === "sigmoid" ? 2 : classes.length - 1]!;
  const known = SOME.map((row) => TABLES[name][1](row));
  if (answer?.from === "sigmoid") {
    assertEquals(classes, ["<big>", "blue", 'r"ed']);
    const right = labels.filter((own, i) =>
      String(own) === String(String(known[i]![0]).split(";").filter(Boolean).sort())
    );
    assertGreater(right.length, 3);
    assert(numbers.every((p) => p > 0 && p < 1));
    return Promise.resolve();
  }
  assert(answer?.from === "numbers");
  const width = classes.length;
  const off = numbers.map((value, i) =>
    Math.abs(value - Number(known[Math.floor(i / width)]![i % width])) / answer.scales[i % width]!.sd
  );
  assert(off.reduce((a, b) => a + b) / off.length < 0.6, String(off));
  return Promise.resolve();
});

/** What a module or an app answers as JSON, in the order of the outputs. */
function ofJson(
  predictions: readonly Readonly<Record<string, unknown>>[],
  { classes }: TrainedStudent["preprocessing"],
): ReturnType<typeof flat> {
  const shares = ({ probabilities, numbers }: Readonly<Record<string, unknown>>) =>
    (probabilities ?? numbers) as Readonly<Record<string, number>>;
  for (const one of predictions) assertEquals(Object.keys(shares(one)), classes);
  return {
    numbers: predictions.flatMap((one) => Object.values(shares(one))),
    labels: predictions.map(({ labels }) => labels),
  };
}

function assertSame(
  actual: ReturnType<typeof flat>,
  expected: ReturnType<typeof flat>,
  within: number,
): void {
  assertClose(actual.numbers, expected.numbers, within);
  assertEquals(actual.labels, expected.labels);
}

const posted = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

/** The tensors of all rows' raw numbers. */
const TENSORS = {
  inputs: [{
    name: "features",
    datatype: "FP32",
    shape: [SOME.length, 3],
    data: SOME.flatMap((row) => Object.values(row)),
  }],
};

interface Output {
  readonly name: string;
  readonly datatype: string;
  readonly shape: readonly number[];
  readonly data: readonly unknown[];
}

/** Checks the outputs of the Open Inference Protocol. */
function assertOutputs(
  outputs: readonly Output[],
  trained: TrainedStudent,
  expected: ReturnType<typeof flat>,
): void {
  const { classes, answer } = trained.preprocessing;
  const [first, second, ...others] = outputs;
  const isNumbers = answer?.from === "numbers";
  assertEquals(others, []);
  assertEquals([first!.name, first!.datatype, first!.shape], [
    isNumbers ? "numbers" : "probabilities",
    isNumbers ? "FP64" : "FP32",
    [SOME.length, classes.length],
  ]);
  assertClose(first!.data as number[], expected.numbers, tolerance(trained));
  if (isNumbers) return assertEquals(second, undefined);
  assertEquals([second!.name, second!.datatype, second!.shape], ["labels", "BYTES", [SOME.length]]);
  assertEquals(second!.data.map((text) => JSON.parse(text as string)), expected.labels);
}

test("an edge module, alone and in an app, answers as predict does", async (trained, expected) => {
  const files = await make(edge, {}).export({ name: "m", trained });
  const text = new TextDecoder().decode(files.get("student.js"));
  const { default: student } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  assertEquals(student.preprocessing, trained.preprocessing);
  assertSame(flat(student.predict(SOME)), expected, tolerance(trained));
  assertEquals(student.predict(SOME[2]!), student.predict(SOME)[2]);
  for (const app of [student, createStudentApp(student)]) {
    const at = (path: string, init?: RequestInit) => app.fetch(new Request(`http://student${path}`, init));
    const path = app === student ? "/predict" : "/v1/models/m/predict";
    const { predictions } = await (await at(path, posted({ rows: SOME }))).json();
    assertSame(ofJson(predictions, trained.preprocessing), expected, tolerance(trained));
    const { outputs } = await (await at("/v2/models/m/infer", posted(TENSORS))).json();
    assertOutputs(outputs, trained, expected);
    const metadata = await (await at("/v2/models/m")).json();
    assertEquals(
      metadata.outputs.map(({ name, datatype }: Output) => [name, datatype]),
      outputs.map(({ name, datatype }: Output) => [name, datatype]),
    );
  }
  const [types, readme] = ["student.d.ts", "README.md"].map((name) =>
    new TextDecoder().decode(files.get(name))
  );
  const isNumbers = trained.preprocessing.answer?.from === "numbers";
  assertStringIncludes(types!, isNumbers ? "numbers: number[]" : "labels: string[]");
  assertStringIncludes(readme!, isNumbers ? "in the label's units" : "any of 3 labels");
  const { default: stored } = await import(
    `data:text/javascript,${
      encodeURIComponent(
        new TextDecoder().decode(
          (await make(edge, { precision: "float16" }).export({ name: "m", trained })).get("student.js"),
        ),
      )
    }`
  );
  assertClose(flat(stored.predict(SOME)).numbers, expected.numbers, 1000 * tolerance(trained));
});

test("the server answers as predict does, through tfjs too", async (trained, expected) => {
  const features = Float32Array.from(SOME.flatMap((row) => [...encodeRow(trained.preprocessing, row)]));
  const compact = serveCompact(await compactOf("m", trained, "float32"));
  const { numbers, probabilities } = compact;
  assertClose((probabilities ?? numbers!)(features, SOME.length), expected.numbers, tolerance(trained));
  // No layers that the compact runtime has: one that is written in plain ops.
  const { model: _, ...plain } = trained.student;
  const served = await servedModel("m", { ...trained, student: plain as TrainedStudent["student"] });
  const app = createStudentApp(served);
  const ask = async (path: string, body: unknown) => await (await app.request(path, posted(body))).json();
  const { predictions } = await ask("/v1/models/m/predict", { rows: SOME });
  assertSame(ofJson(predictions, trained.preprocessing), expected, tolerance(trained));
  const { predictions: instances } = await ask("/v1/models/m:predict", {
    instances: SOME.map((row) => Object.values(row)),
  });
  assertEquals(instances, predictions);
  assertOutputs((await ask("/v2/models/m/infer", TENSORS)).outputs, trained, expected);
  const models = await (await app.request("/v1/models/m")).json();
  assertEquals(models.answer, trained.preprocessing.answer);
  const asked = { ...TENSORS, outputs: [{ name: "numbers", parameters: { classification: 2 } }] };
  const { error } = await ask("/v2/models/m/infer", asked);
  assertStringIncludes(
    error,
    trained.preprocessing.answer?.from === "numbers"
      ? "must be probabilities to be asked for classification: it has numbers"
      : 'must be an output of m, "probabilities", "labels"',
  );
  const binary = await app.request(
    "/v2/models/m/infer",
    posted({ ...TENSORS, parameters: { binary_data_output: true } }),
  );
  const bytes = new DataView(await binary.arrayBuffer());
  const from = Number(binary.headers.get("inference-header-content-length"));
  const read = expected.numbers.map((_, i) =>
    trained.preprocessing.answer?.from === "numbers"
      ? bytes.getFloat64(from + 8 * i, true)
      : bytes.getFloat32(from + 4 * i, true)
  );
  assertClose(read, expected.numbers, tolerance(trained));
});

test("tfjs answers as predict does", async (trained, expected) => {
  const files = await make(tfjs, {}).export({ name: "m", trained });
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, ({ url }) => {
    const bytes = files.get(new URL(url).pathname.slice(1));
    return bytes ? new Response(bytes.slice()) : new Response("", { status: 404 });
  });
  const text = new TextDecoder().decode(files.get("student.js"));
  const { loadStudent } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  const student = await loadStudent(tf, `http://127.0.0.1:${server.addr.port}/`);
  assertSame(flat(await student.predict(SOME)), expected, tolerance(trained));
  assertEquals(await student.predict([]), []);
  student.dispose();
  await server.shutdown();
});

test("ONNX answers as predict does", async (trained, expected) => {
  const files = await make(onnx, {}).export({ name: "m", trained });
  const rows = Float32Array.from(SOME.flatMap((row) => Object.values(row)));
  const { outputs } = await askOnnx(files.get("model.onnx")!, rows, [SOME.length, 3]);
  const by = new Map(outputs.map((output) => [output.name, output]));
  const isNumbers = trained.preprocessing.answer?.from === "numbers";
  assertEquals([...by.keys()], isNumbers ? ["numbers"] : ["logits", "probabilities", "labels"]);
  const main = by.get(isNumbers ? "numbers" : "probabilities")!;
  assertEquals(main.shape, [SOME.length, trained.preprocessing.classes.length]);
  assertClose(main.data, expected.numbers, tolerance(trained));
  if (isNumbers) return;
  const { classes } = trained.preprocessing;
  const said = SOME.map((_, row) =>
    classes.filter((_, i) => by.get("labels")!.data[row * classes.length + i])
  );
  assertEquals(said, expected.labels);
});

Deno.test("a student of numbers without the function numbers is refused, and one that answers NaN says so", async () => {
  const preprocessing = {
    version: 1,
    label: "y",
    classes: ["y"],
    columns: [{ kind: "numeric", name: "x", mean: 0, sd: 1, missing: false }],
    features: 1,
    answer: { task: "numbers", from: "numbers", scales: [{ mean: 0, sd: 1 }] },
  } as const;
  const old = {
    name: "m",
    preprocessing,
    probabilities: () => Float32Array.of(1),
  } as unknown as ServedStudent;
  assertThrows(
    () => createStudentApp(old),
    Error,
    "a student whose answers are numbers must have the function numbers: it has none",
  );
  const app = createStudentApp({ name: "m", preprocessing, numbers: () => Float64Array.of(NaN) });
  const answer = await app.request("/v1/models/m/predict", posted({ rows: [{ x: 1 }] }));
  assertEquals([answer.status, (await answer.json()).error], [
    422,
    "Cannot predict as the student must answer with finite numbers: one of them is NaN",
  ]);
});
