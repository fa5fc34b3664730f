/** Students of sequences of ids answer the same in each exported form: edge module, tfjs, ONNX. */
import {
  assert,
  assertEquals,
  assertLess,
  assertRejects,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import type { Answer, TrainedStudent } from "../../../core/exporter.ts";
import { inputRows } from "../../../core/data/input_columns.ts";
import { lengthsOf } from "../../../core/data/inputs.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { generate } from "../../../core/edge/generate.ts";
import { storedValues } from "../../../core/models/quantise.ts";
import { maskedAveragePooling1d } from "../../../core/models/sequence_layers.ts";
import type { WeightPrecision } from "../../../core/results.ts";
import { edge } from "../../../plugins/exporters/edge.ts";
import { onnx } from "../../../plugins/exporters/onnx.ts";
import { tfjs } from "../../../plugins/exporters/tfjs.ts";
import { createStudentApp } from "../../../server/student.ts";
import { affine } from "../../support/affine.ts";
import { make, type Options } from "../../support/catalogue.ts";
import { askOnnxInputs, type OnnxTensor } from "../../support/onnx.ts";
import { assertClose } from "../../support/tensors.ts";
import {
  bagOfWords,
  BRANCHED,
  idsColumn,
  rawTokenRows,
  SEQUENCES,
  TOKEN_STUDENTS,
  tokenRows,
  tokenStudent,
  VOCABULARY,
} from "../../support/token_students.ts";

type Rows = ReturnType<typeof tokenRows>;

/** The numbers of an answer, and what it says. */
function flat(answers: readonly Answer<ArrayLike<number>>[]) {
  return {
    numbers: answers.flatMap(({ probabilities, numbers }) => Array.from(probabilities ?? numbers!)),
    said: answers.map(({ label, labels }) => label ?? labels),
  };
}

async function expectedOf(trained: TrainedStudent, rows: Rows) {
  return flat(await trained.predict(rawTokenRows(rows)));
}

/** Whether its answers are what comes next, of which there is none where a sequence is empty. */
const isNext = ({ next }: TrainedStudent) => next !== undefined;

/** A test with each of some students, on the backend `cpu`; no tensor is left. */
function test(
  what: string,
  students: typeof TOKEN_STUDENTS,
  run: (trained: TrainedStudent, rows: Rows) => Promise<void>,
) {
  for (const [name, make] of Object.entries(students)) {
    Deno.test(`${what}: ${name}`, async () => {
      tf.enableProdMode();
      await tf.setBackend("cpu");
      const before = tf.memory().numTensors;
      const trained = await make();
      const all = isNext(trained) ? SEQUENCES : [...SEQUENCES, [], [1, 2]];
      await run(trained, tokenRows(trained, all));
      trained.student.dispose();
      assertEquals(tf.memory().numTensors, before);
    });
  }
}

// deno-lint-ignore no-explicit-any -- as it comes
async function moduleOf(trained: TrainedStudent, options: Options = {}): Promise<any> {
  const files = await make(edge, options).export({ name: "m", trained });
  const text = new TextDecoder().decode(files.get("student.js"));
  return (await import(`data:text/javascript,${encodeURIComponent(text)}`)).default;
}

const posted = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

test(
  "an edge module, alone and in an app, answers as predict does",
  TOKEN_STUDENTS,
  async (trained, rows) => {
    const expected = await expectedOf(trained, rows);
    const student = await moduleOf(trained);
    assertEquals(student.preprocessing, trained.preprocessing);
    const own = flat(student.predict(rows));
    assertClose(own.numbers, expected.numbers, 1e-5);
    assertEquals(own.said, expected.said);
    const width = own.numbers.length / rows.length;
    assertClose(flat([student.predict(rows[2]!)]).numbers, own.numbers.slice(2 * width, 3 * width), 1e-6);
    const inApp = createStudentApp(student);
    for (const app of [student, inApp]) {
      const at = async (path: string, body: unknown) =>
        await (await app.fetch(new Request(`http://student${path}`, posted(body)))).json();
      const { predictions } = await at(app === inApp ? "/v1/models/m/predict" : "/predict", { rows });
      const numbers = predictions.flatMap((one: Record<string, object>) =>
        Object.values(one["probabilities"] ?? one["numbers"]!)
      );
      assertClose(numbers, expected.numbers, 1e-5);
      const texts = rows.map(({ ids }) => Array.isArray(ids) ? ids.join(" ") : ids);
      const inputs = [{ name: "ids", datatype: "BYTES", shape: [rows.length, 1], data: texts }];
      const { outputs } = await at("/v2/models/m/infer", { inputs });
      assertClose(outputs[0].data, expected.numbers, 1e-5);
    }
  },
);

/** What the inputs of a student are for some rows, as tensors of ONNX: ids padded by an id that is no 0. */
function feeds({ student, preprocessing, encoders }: TrainedStudent, rows: Rows) {
  const made: Record<string, OnnxTensor> = {};
  const gathered = inputRows(preprocessing, encoders!)!;
  rows.forEach((row) => gathered.add((name) => row[name], "the row"));
  for (const [name, input] of Object.entries(gathered.finish())) {
    if (input.kind !== "tokens") continue;
    const lengths = rows.map((_, i) => input.starts[i + 1]! - input.starts[i]!);
    const longest = Math.max(1, ...lengths);
    const data = lengths.flatMap((length, i) => [
      ...input.ids.subarray(input.starts[i]!, input.starts[i + 1]!),
      ...Array<number>(longest - length).fill(3),
    ]);
    made[name] = { type: "int64", data, shape: [rows.length, longest] };
    made[lengthsOf(name)] = { type: "int64", data: lengths, shape: [rows.length] };
  }
  if (student.reads!.includes("features")) {
    const data = rows.flatMap((row) => ["x", "y"].map((name) => row[name] as number));
    made["features"] = { type: "float32", data, shape: [rows.length, 2] };
  }
  return made;
}

const { "a recurrent layer": _, ...IN_ONNX } = BRANCHED;

test("ONNX answers as predict does", { ...TOKEN_STUDENTS, ...IN_ONNX }, async (trained, rows) => {
  const expected = await expectedOf(trained, rows);
  const asked = feeds(trained, rows);
  const files = await make(onnx, {}).export({ name: "m", trained });
  const model = files.get("model.onnx")!;
  const { inputs, outputs } = await askOnnxInputs(model, asked);
  assertEquals([...inputs].sort(), Object.keys(asked).sort());
  const main = outputs.find(({ name }) => name === "probabilities" || name === "numbers")!;
  assertEquals(main.shape, [rows.length, trained.preprocessing.classes.length]);
  assertClose(main.data, expected.numbers, 1e-5);
  const readme = new TextDecoder().decode(files.get("README.md"));
  for (const name of inputs) assertStringIncludes(readme, `\`${name}\``);
  assertEquals(readme.includes("what comes next at the end"), isNext(trained));
});

Deno.test("ONNX refuses a sequence that nothing can come after, and ids that are unknown", async () => {
  await tf.setBackend("cpu");
  const trained = await TOKEN_STUDENTS["what comes next"]!();
  const model = (await make(onnx, {}).export({ name: "m", trained })).get("model.onnx")!;
  for (
    const [data, lengths] of [[[1, 2, 3, 4], [2, 0]], [[1, 2, 3, 4], [2, 3]], [[1, 2, 3, 12], [
      2,
      2,
    ]]] as const
  ) {
    await assertRejects(
      () =>
        askOnnxInputs(model, {
          tokens: { type: "int64", data, shape: [2, 2] },
          lengths: { type: "int64", data: lengths, shape: [2] },
        }),
      Error,
      "Non-zero status code",
    );
  }
  trained.student.dispose();
});

/** Opens a folder for tfjs as a page does. */
async function inTfjs(
  trained: TrainedStudent,
  // deno-lint-ignore no-explicit-any -- as it comes
  use: (student: any, folder: string, module: any) => Promise<void>,
  options: Options = {},
  disposes = true,
): Promise<void> {
  const files = await make(tfjs, options).export({ name: "m", trained });
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, ({ url }) => {
    const bytes = files.get(new URL(url).pathname.slice(1));
    return bytes ? new Response(bytes.slice()) : new Response("", { status: 404 });
  });
  try {
    const text = new TextDecoder().decode(files.get("student.js"));
    const module = await import(`data:text/javascript,${encodeURIComponent(text)}`);
    const folder = `http://127.0.0.1:${server.addr.port}/`;
    const student = await module.loadStudent(tf, folder);
    await use(student, folder, module);
    if (disposes) student.dispose();
  } finally {
    await server.shutdown();
  }
}

test("tfjs answers as predict does", { ...TOKEN_STUDENTS, ...BRANCHED }, async (trained, rows) => {
  const expected = await expectedOf(trained, rows);
  await inTfjs(trained, async (student) => {
    const own = flat(await student.predict(rows));
    assertClose(own.numbers, expected.numbers, 1e-5);
    assertEquals(own.said, expected.said);
    assertEquals(await student.predict([]), []);
    const { columns } = trained.preprocessing;
    const wrong = Object.fromEntries(columns.map(({ name }) => [name, name === "ids" ? [12] : 1]));
    await assertRejects(
      () => student.predict([wrong]),
      Error,
      'column "ids" must be ids from 0 to 11, the last of its vocabulary: current value is 12',
    );
    if (!isNext(trained)) return;
    await assertRejects(
      () => student.predict([{ ids: [1] }, { ids: [] }]),
      Error,
      "each sequence must have a token: that of row 2",
    );
  });
});

Deno.test("tfjs gives a model that tf.loadLayersModel opens by itself, once it knows the layers", async () => {
  await tf.setBackend("cpu");
  const trained = await TOKEN_STUDENTS["a bag of words"]!();
  const rows = tokenRows(trained, [[1, 2, 3], [4, 5, 6]]);
  const expected = await expectedOf(trained, rows);
  await inTfjs(trained, async (_student, folder, module) => {
    module.registerLayers(tf);
    const model = await tf.loadLayersModel(`${folder}model.json`);
    const said = tf.tidy(() =>
      tf.softmax(model.predict(tf.tensor2d([[1, 2, 3], [4, 5, 6]], [2, 3], "int32")) as tf.Tensor)
    );
    assertClose(await said.data(), expected.numbers, 1e-5);
    said.dispose();
    model.dispose();
  });
  const files = await make(tfjs, {}).export({ name: "m", trained });
  assertStringIncludes(new TextDecoder().decode(files.get("README.md")), "registerLayers(tf)");
  trained.student.dispose();
});

Deno.test("tfjs asks in parts where sequences are long, and each answers alike", async () => {
  await tf.setBackend("cpu");
  const trained = await TOKEN_STUDENTS["a bag of words"]!();
  const long = Array.from({ length: 40_000 }, (_, i) => i % 7);
  const rows = tokenRows(trained, [[1], long, [2, 3], long, []]);
  const expected = await expectedOf(trained, rows);
  await inTfjs(trained, async (student) => {
    assertClose(flat(await student.predict(rows)).numbers, expected.numbers, 1e-5);
  });
  trained.student.dispose();
});

/** How each exporter stores int8, and how its files answer. */
const STORED = {
  edge: [storedValues, async (trained: TrainedStudent, precision: WeightPrecision) => {
    const student = await moduleOf(trained, { precision });
    return (rows: Rows) => Promise.resolve(flat(student.predict(rows)).numbers);
  }],
  onnx: [storedValues, async (trained: TrainedStudent, precision: WeightPrecision) => {
    const model = (await make(onnx, { precision }).export({ name: "m", trained })).get("model.onnx")!;
    return async (rows: Rows) => {
      const { outputs } = await askOnnxInputs(model, feeds(trained, rows));
      return outputs.find(({ name }) => name === "probabilities" || name === "numbers")!.data;
    };
  }],
  tfjs: [affine, async (trained: TrainedStudent, precision: WeightPrecision) => {
    // deno-lint-ignore no-explicit-any -- as it comes
    let student: any;
    await inTfjs(
      trained,
      (own) => {
        student = own;
        return Promise.resolve();
      },
      { precision },
      false,
    );
    return async (rows: Rows) => {
      const { numbers } = flat(await student.predict(rows));
      student.dispose();
      return numbers;
    };
  }],
} as const;

const { "what comes next": NEXT, "a bag of words": BAG } = TOKEN_STUDENTS;

for (const [target, [stored, opened]] of Object.entries(STORED)) {
  for (const precision of ["float16", "int8"] as const) {
    test(
      `${target} answers as weights do that are stored as ${precision}, those of embeddings, too`,
      { "what comes next": NEXT!, "a bag of words": BAG! },
      async (trained, rows) => {
        const exact = await expectedOf(trained, rows);
        const ask = await opened(trained, precision);
        for (const variable of trained.student.state) {
          const values = stored(variable, variable.dataSync() as Float32Array, precision);
          tf.tidy(() => variable.assign(tf.tensor(values, variable.shape)));
        }
        const answers = await ask(rows);
        assertClose(answers, (await expectedOf(trained, rows)).numbers, 1e-4);
        const off = exact.numbers.map((value, i) => Math.abs(value - answers[i]!));
        assertLess(1e-6, Math.max(...off));
        assertLess(Math.max(...off), 0.1);
      },
    );
  }
}

test("an edge module refuses wrong ids, by column and value", TOKEN_STUDENTS, async (trained) => {
  const student = await moduleOf(trained);
  const wrong = [
    [
      { ids: [3, 12] },
      'column "ids" must be ids from 0 to 11, the last of its vocabulary: current value is 12',
    ],
    [{ ids: "3 -1" }, 'column "ids" must be ids, whole numbers from 0 on'],
    [{ ids: "3 x" }, 'spaces between them, and not "x"'],
    [{ ids: [1.5] }, "whole numbers from 0 on"],
    [{ id: [1] }, 'it must have the tokens column "ids": it is not there'],
    ...isNext(trained) ? [[{ ids: "" }, "each sequence must have a token: that of row 1"] as const] : [],
  ] as const;
  for (const [row, message] of wrong) {
    assertThrows(() => student.predict(row), Error, message);
    const answer = await student.fetch(new Request("http://m/predict", posted({ rows: [row] })));
    assertEquals(answer.status, 400);
    const { error } = await answer.json();
    assertStringIncludes(error, message);
    assert(!error.includes("\n"));
  }
  assertThrows(() => student.predict([{ ids: [1] }, { ids: [99] }]), Error, "rows[1]: Cannot encode the row");
});

test("edge names what it does not take of a student of ids, and offers tfjs", BRANCHED, async (trained) => {
  const { message } = await assertRejects(() => moduleOf(trained), UserError);
  assertStringIncludes(message, "--target tfjs");
  assert(/its layer (sum|gru) must be|it reads (tokens, features|title, ids);/.test(message), message);
});

Deno.test("what an export cannot hold is refused by the layer's name, with a remedy", async () => {
  await tf.setBackend("cpu");
  const { dense, embedding } = tf.layers;
  const input = () => tf.input({ shape: [null], dtype: "int32", name: "tokens" });
  const inside = (() => {
    const [outer, inner] = [input(), tf.input({ shape: [null], dtype: "int32", name: "inner" })];
    const words = embedding({ inputDim: VOCABULARY, outputDim: 4, name: "words" }).apply(inner);
    const mean = maskedAveragePooling1d({ name: "mean" }).apply(words) as tf.SymbolicTensor;
    const model = tf.model({ inputs: inner, outputs: mean, name: "within" });
    const outputs = dense({ units: 2 }).apply(model.apply(outer)) as tf.SymbolicTensor;
    return tf.model({ inputs: outer, outputs });
  })();
  const flat = tf.sequential({
    layers: [
      tf.layers.reshape({ targetShape: [3, 2], inputShape: [6] }),
      maskedAveragePooling1d({ name: "mean" }),
      dense({ units: 2 }),
    ],
  });
  const numbers = Array.from(
    { length: 6 },
    (_, i) => ({ kind: "numeric" as const, name: `x${i}`, mean: 0, sd: 1, missing: false }),
  );
  const image = () =>
    tf.sequential({
      layers: [
        tf.layers.inputLayer({ inputShape: [2, 3, 1], name: "image" }),
        tf.layers.flatten(),
        dense({ units: 2 }),
      ],
    });
  const serve = "serve the run's own folder (deno task serve)";
  for (
    const [model, columns, target, parts] of [
      [inside, undefined, tfjs, ['its layer "within.words" must be in the model itself', "Embedding", serve]],
      [flat, numbers, edge, ["its layer mean must be one that reads a sequence of ids", "--target tfjs"]],
      ...[edge, tfjs, onnx].map((one) =>
        [image(), numbers, one, ["features and sequences of ids alone: it reads image", serve]] as const
      ),
    ] as const
  ) {
    const trained = await tokenStudent(model, undefined, columns);
    const { message } = await assertRejects(
      () => make(target as typeof edge, {}).export({ name: "m", trained }),
      UserError,
    );
    for (const part of parts) assertStringIncludes(message, part);
    assert(!message.includes("\n"));
    trained.student.dispose();
  }
});

Deno.test("an edge module goes on with a text as predict does", async () => {
  await tf.setBackend("cpu");
  for (const name of ["what comes next", "what comes next by dense layers between", "a bag of words"]) {
    const trained = await TOKEN_STUDENTS[name]!();
    const student = await moduleOf(trained);
    if (name !== "what comes next") {
      assertEquals(student.generate, undefined, "its ids are no text, or its task is another");
      trained.student.dispose();
      continue;
    }
    for (const [temperature, seed] of [[0, 1], [0.8, 1], [0.8, 2]] as const) {
      const options = { tokens: 12, temperature };
      const expected = await Array.fromAsync(
        generate(trained, "a c word9", { ...options, random: seededRandom(seed) }),
      );
      assertEquals(expected.length, 12);
      assertEquals(await Array.fromAsync(student.generate("a c word9", { ...options, seed })), expected);
    }
    assertEquals((await Array.fromAsync(student.generate("a"))).length, 100);
    await assertRejects(() => student.generate("").next(), Error, "it must have a token: it has none");
    await assertRejects(
      () => student.generate("a", { temperature: -1 }).next(),
      Error,
      "the temperature must be a number from 0 on: current value is -1",
    );
    trained.student.dispose();
  }
});

Deno.test("an edge module of a student of ids says so in its files", async () => {
  await tf.setBackend("cpu");
  const trained = await TOKEN_STUDENTS["what comes next"]!();
  const files = await make(edge, {}).export({ name: "m", trained });
  const text = (name: string) => new TextDecoder().decode(files.get(name));
  assertStringIncludes(text("student.d.ts"), "string | number | readonly number[] | null");
  assertStringIncludes(text("student.d.ts"), 'inputs: { "tokens": Sequences }');
  assertStringIncludes(text("student.d.ts"), "generate(text: string");
  assertStringIncludes(text("README.md"), "student.generate(");
  assertStringIncludes(text("README.md"), '{"ids":[1,2,3]}');
  assertStringIncludes(text("README.md"), "what comes next, at its end");
  trained.student.dispose();
});

Deno.test("a missing cell is an empty sequence, and of a long one the first ids count where the encoder says so", async () => {
  await tf.setBackend("cpu");
  const trained = await tokenStudent(bagOfWords(), undefined, [
    idsColumn("ids", { longest: 3, missing: true }),
  ]);
  const cells = [[1, 2, 3, 4, 5], [1, 2, 3], null, []] as const;
  const rows = cells.map((ids) => ({ ids }));
  const expected = flat(
    await trained.predict(
      cells.map((ids, i) => ({ number: i + 1, cells: new Map([["ids", ids?.join(" ")]]) })),
    ),
  ).numbers;
  assertEquals(expected.slice(0, 3), expected.slice(3, 6));
  assertEquals(expected.slice(6, 9), expected.slice(9));
  assertClose(flat((await moduleOf(trained)).predict(rows)).numbers, expected, 1e-5);
  await inTfjs(trained, async (student) => {
    assertClose(flat(await student.predict(rows)).numbers, expected, 1e-5);
  });
  const readme = (await make(onnx, {}).export({ name: "m", trained })).get("README.md")!;
  assertStringIncludes(new TextDecoder().decode(readme), "of a longer sequence the first 3");
  trained.student.dispose();
});
