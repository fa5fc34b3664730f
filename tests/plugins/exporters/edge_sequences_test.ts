/** Edge modules of students of sequences of ids. */
import { assert, assertEquals, assertRejects, assertStringIncludes, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { generate } from "../../../core/edge/generate.ts";
import { edge } from "../../../plugins/exporters/edge.ts";
import { createStudentApp } from "../../../server/student.ts";
import { make } from "../../support/catalogue.ts";
import { expectedOf, flat, isNext, moduleOf, testEach } from "../../support/sequence_exports.ts";
import { assertClose } from "../../support/tensors.ts";
import { BRANCHED, TOKEN_STUDENTS } from "../../support/token_students.ts";

const posted = (body: unknown): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

testEach(
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

testEach("an edge module refuses wrong ids, by column and value", TOKEN_STUDENTS, async (trained) => {
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

testEach(
  "edge names what it does not take of a student of ids, and offers tfjs",
  BRANCHED,
  async (trained) => {
    const { message } = await assertRejects(() => moduleOf(trained), UserError);
    assertStringIncludes(message, "--target tfjs");
    assert(/its layer (sum|gru) must be|it reads (tokens, features|title, ids);/.test(message), message);
  },
);

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
