/** Students of sequences of ids answer the same in files for tfjs and ONNX, and what these cannot hold is refused. */
import { assert, assertEquals, assertLess, assertRejects, assertStringIncludes } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import type { TrainedStudent } from "../../../core/exporter.ts";
import { storedValues } from "../../../core/models/quantise.ts";
import { maskedAveragePooling1d } from "../../../core/models/sequence_layers.ts";
import type { WeightPrecision } from "../../../core/results.ts";
import { edge } from "../../../plugins/exporters/edge.ts";
import { onnx } from "../../../plugins/exporters/onnx.ts";
import { tfjs } from "../../../plugins/exporters/tfjs.ts";
import { affine } from "../../support/affine.ts";
import { make } from "../../support/catalogue.ts";
import { askOnnxInputs } from "../../support/onnx.ts";
import {
  expectedOf,
  feeds,
  flat,
  inTfjs,
  isNext,
  moduleOf,
  type Rows,
  testEach,
} from "../../support/sequence_exports.ts";
import { assertClose } from "../../support/tensors.ts";
import {
  bagOfWords,
  BRANCHED,
  idsColumn,
  TOKEN_STUDENTS,
  tokenRows,
  tokenStudent,
  VOCABULARY,
} from "../../support/token_students.ts";

const { "a recurrent layer": _, ...IN_ONNX } = BRANCHED;

testEach("ONNX answers as predict does", { ...TOKEN_STUDENTS, ...IN_ONNX }, async (trained, rows) => {
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

testEach("tfjs answers as predict does", { ...TOKEN_STUDENTS, ...BRANCHED }, async (trained, rows) => {
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
    testEach(
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
