import { assert, assertEquals, assertMatch, assertRejects, assertThrows } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import type { Preprocessing } from "../../../core/preprocessing.ts";
import { answerSizes } from "../../../server/inference/answer_size.ts";
import { Models } from "../../../server/models/models.ts";
import { createStudentApp } from "../../../server/student.ts";
import { ask, json, withTail } from "./protocol.ts";
import { pixels, TOY, type Toy, toyStudent } from "./toy.ts";

/** A student of one number whose classes are called so. */
function called(classes: readonly string[]): Preprocessing {
  return { ...pixels(1), classes };
}

const LONG = Array.from({ length: 20 }, (_, i) => `${i}`.padStart(900, "é"));
const INFER = "/v2/models/fruit/infer";

function rowsOf(count: number): RequestInit {
  return json({ rows: Array.from({ length: count }, () => ({ p0: 1 })) });
}

function tensorOf(rows: number, more: object = {}): RequestInit {
  const data = new Array(rows).fill(1);
  return json({ inputs: [{ name: "features", datatype: "FP32", shape: [rows, 1], data }], ...more });
}

Deno.test("an answer that would be too long is a 413 that says how many rows may come, and nobody is asked", async () => {
  const student = toyStudent({ preprocessing: called(LONG) });
  const app = createStudentApp(student, { limits: { answerBytes: 500_000 } });
  const path = "/v1/models/fruit/predict";
  const refused = await ask(app, path, rowsOf(100));
  assertEquals(refused.status, 413);
  const most = /at most 500000 bytes: 100 rows may take \d+; send at most (\d+) rows at once$/.exec(
    `${refused.body["error"]}`,
  );
  assert(most, `${refused.body["error"]}`);
  assertEquals(student.calls, []);
  const answered = await app.request(path, rowsOf(Number(most[1])));
  assertEquals(answered.status, 200);
  assert((await answered.arrayBuffer()).byteLength <= 500_000);
  assertEquals((await ask(app, path, rowsOf(Number(most[1]) + 1))).status, 413);
  const instances = json({ instances: Array.from({ length: 100 }, () => [1]) });
  assertEquals((await ask(app, "/v1/models/fruit:predict", instances)).status, 413);
});

Deno.test("the answers of the Open Inference Protocol are bounded by what is asked for, in JSON and binary", async () => {
  const student = toyStudent({ preprocessing: called(LONG) });
  const app = createStudentApp(student, { limits: { answerBytes: 500_000 } });
  const binary = { parameters: { binary_data_output: true } };
  const top = { outputs: [{ name: "probabilities", parameters: { classification: 20 } }] };
  for (const more of [{}, binary, top, { ...top, ...binary }]) {
    const { status, body } = await ask(app, INFER, tensorOf(500, more));
    assertEquals(status, 413, JSON.stringify(more));
    assertMatch(`${body["error"]}`, /send at most \d+ rows at once$/);
  }
  assertEquals(student.calls, []);
  // The numbers alone are few.
  assertEquals(
    (await app.request(INFER, tensorOf(500, { outputs: [{ name: "probabilities" }] }))).status,
    200,
  );
  const bytes = new Uint8Array(4 * 500);
  const tensor = {
    name: "features",
    datatype: "FP32",
    shape: [500, 1],
    parameters: { binary_data_size: bytes.length },
  };
  assertEquals((await ask(app, INFER, withTail({ inputs: [tensor] }, bytes))).status, 413);
});

Deno.test("no answer is longer than it was said to be at most", async () => {
  const odd = ["", "\u0000\u0001", "\ud800", "é".repeat(50), '"\\"', "x", "0123456789".repeat(30)];
  for (const classes of [odd, LONG, ["a", "b"], Array.from({ length: 300 }, (_, i) => `${i}`)]) {
    const tiny = (_: Float32Array, rows: number) => {
      // The longest that a float32 is as text.
      const all = new Float32Array(rows * classes.length).fill(1.0000000168623835e-16);
      for (let row = 0; row < rows; row++) all[row * classes.length] = 1;
      return all;
    };
    const student = { ...toyStudent({ preprocessing: called(classes) }), probabilities: tiny };
    const app = createStudentApp(student);
    const { row } = answerSizes({ classes });
    const raw = await (await app.request("/v1/models/fruit/predict", rowsOf(50))).arrayBuffer();
    assert(raw.byteLength <= 50 * row + 100, `${raw.byteLength} > ${50 * row}`);
    for (
      const [more, name] of [[{}, "all"], [{
        outputs: [{ name: "probabilities", parameters: { classification: 2 } }],
      }, "top"]] as const
    ) {
      const bytes = (await (await app.request(INFER, tensorOf(50, more))).arrayBuffer()).byteLength;
      const limits = { answerBytes: Math.max(row, bytes - 300) };
      // As long as it is, it would have been refused a little below: the bound is no smaller than the answer.
      if (limits.answerBytes === row) continue;
      const strict = createStudentApp(student, { limits });
      assertEquals(
        (await strict.request(INFER, tensorOf(50, more))).status,
        413,
        `${name} of ${classes.length}`,
      );
    }
  }
});

Deno.test("a student whose classes are too long, or too many for one answer, is not served", async () => {
  const long = called(["a", "L".repeat(60_000)]);
  assertThrows(
    () => createStudentApp(toyStudent({ preprocessing: long })),
    UserError,
    'Cannot serve "fruit" as a class must have at most 1000 letters: "LLL',
  );
  const [first, ...others] = TOY.columns;
  const column = { kind: "categorical", name: "c", categories: ["C".repeat(1001)], missing: false } as const;
  const wide = { ...TOY, columns: [first!, column, ...others], features: 7 };
  assertThrows(
    () => createStudentApp(toyStudent({ preprocessing: wide })),
    UserError,
    'a category of column "c" must',
  );
  assertThrows(
    () => createStudentApp(toyStudent({ preprocessing: called(LONG) }), { limits: { answerBytes: 1000 } }),
    UserError,
    "the answer to one row must have at most 1000 bytes",
  );
  // One that is loaded says why where models are listed, and the old one stays.
  const models = new Models();
  models.put("fruit", "1", toyStudent());
  const offered: Toy = toyStudent({ preprocessing: long });
  await assertRejects(
    () => models.offer({ name: "fruit", version: "2", load: () => Promise.resolve(offered) }),
    UserError,
  );
  assertMatch(models.versions("fruit")[0]!.error!, /a class must have at most 1000 letters/);
  assertEquals([models.get("fruit").version, offered.disposals()], ["1", 1]);
});

Deno.test("the list of models comes in pages where it would be very long", async () => {
  const names = Array.from({ length: 30 }, (_, i) => `m${String(i).padStart(2, "0")}`);
  const columns = Array.from(
    { length: 900 },
    (_, i) =>
      ({ kind: "numeric", name: `${i}`.padStart(1000, "n"), mean: 0, sd: 1, missing: false }) as const,
  );
  const preprocessing = { ...TOY, columns, features: 900 };
  const app = createStudentApp(names.map((name) => toyStudent({ name, preprocessing })));
  const found: string[] = [];
  let pages = 0;
  for (let path = "/v1/models";;) {
    const { body } = await ask(app, path);
    assert(JSON.stringify(body).length < 9_000_000);
    found.push(...(body["models"] as { name: string }[]).map(({ name }) => name));
    pages++;
    if (body["next"] === null) break;
    path = `/v1/models?cursor=${body["next"]}`;
  }
  assertEquals([found, pages], [names, 4]);
});
