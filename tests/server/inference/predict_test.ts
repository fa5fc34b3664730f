import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { encodeRow } from "../../../core/data/encode.ts";
import { bestOf, predictionWriter } from "../../../server/inference/predictions.ts";
import { createStudentApp } from "../../../server/student.ts";
import { featuresOfCategory, NUMBER_CATEGORIES, SENT } from "../../support/number_categories.ts";
import { ask, json } from "./protocol.ts";
import { pixels, TOY, toyStudent } from "./toy.ts";

const PREDICT = "/v1/models/fruit/predict";

Deno.test("predict answers each row with a label and the probability of each class", async () => {
  const cells = fc.record({
    size: fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(null, "4.5", " 7 ", 0),
    ),
    weight: fc.oneof(fc.integer(), fc.constant(null)),
    colour: fc.constantFrom("green", "red", "blue", "", null, 3),
    else: fc.constantFrom(undefined, "no matter", true),
  });
  const app = createStudentApp(toyStudent());
  await fc.assert(
    fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 6 }), async (rows) => {
      const { status, body } = await ask(app, PREDICT, json({ rows }));
      assertEquals(status, 200, JSON.stringify(body));
      assertEquals([body["model"], body["version"]], ["fruit", "1"]);
      const predictions = body["predictions"] as { label: string; probabilities: Record<string, number> }[];
      assertEquals(predictions.length, rows.length);
      for (const [i, { size, weight, colour }] of rows.entries()) {
        const expected = toyStudent().probabilities(
          encodeRow(TOY, { size, weight, colour }),
          1,
        ) as Float32Array;
        const { label, probabilities } = predictions[i]!;
        assertEquals(Object.keys(probabilities), [...TOY.classes]);
        assertEquals(Float32Array.from(Object.values(probabilities)), expected);
        assertEquals(label, TOY.classes[expected.indexOf(Math.max(...expected))]);
      }
    }),
    { numRuns: 60 },
  );
});

Deno.test("predict and infer take a number for the category that reads as the same number", async () => {
  const student = toyStudent({ preprocessing: NUMBER_CATEGORIES });
  const app = createStudentApp(student);
  for (const [cell, category] of SENT) {
    const expected = Array.from(
      student.probabilities(Float32Array.from(featuresOfCategory(category)), 1) as Float32Array,
    );
    const { body } = await ask(app, PREDICT, json({ rows: [{ c: cell }] }));
    const [{ probabilities }] = body["predictions"] as [{ probabilities: Record<string, number> }];
    assertEquals(Object.values(probabilities).map(Math.fround), expected, String(cell));
    if (typeof cell !== "string") continue;
    const inputs = [{ name: "c", datatype: "BYTES", shape: [1, 1], data: [cell] }];
    const { body: inferred } = await ask(app, "/v2/models/fruit/infer", json({ inputs }));
    const [{ data }] = inferred["outputs"] as [{ data: number[] }];
    assertEquals(data.map(Math.fround), expected, cell);
  }
  const { status, body } = await ask(app, PREDICT, json({ rows: [{ c: 1e21 }] }));
  assertEquals([status, String(body["error"]).includes("a number below 2^53")], [400, true]);
});

Deno.test("predict asks the version that is named", async () => {
  const app = createStudentApp([toyStudent(), toyStudent({ bias: 3 })]);
  const body = json({ rows: [{ size: 1, weight: 2, colour: "red" }] });
  const versions = await Promise.all(
    [PREDICT, "/v1/models/fruit/versions/1/predict", "/v1/models/fruit/versions/2/predict"].map(async (
      path,
    ) => (await ask(app, path, body)).body),
  );
  assertEquals(versions.map(({ version }) => version), ["2", "1", "2"]);
  assertEquals(versions[0], versions[2]);
  assert(JSON.stringify(versions[0]!["predictions"]) !== JSON.stringify(versions[1]!["predictions"]));
});

Deno.test("requests that come together are answered together, each with its own rows", async () => {
  const student = toyStudent({ isLate: true });
  const app = createStudentApp(student);
  const answers = await Promise.all(Array.from({ length: 40 }, async (_, i) => {
    const row = { size: i, weight: null, colour: "red" };
    const { predictions: [one] } = await (await app.request(PREDICT, json({ rows: [row] }))).json();
    const expected = toyStudent().probabilities(encodeRow(TOY, row), 1) as Float32Array;
    assertEquals(Float32Array.from(Object.values<number>(one.probabilities)), expected);
  }));
  assertEquals(answers.length, 40);
  assert(student.calls.length < 40, `${student.calls}`);
});

Deno.test("predict answers many wide rows, each with its own", async () => {
  const preprocessing = pixels(3000, 4);
  const student = toyStudent({ name: "wide", preprocessing });
  const app = createStudentApp(student);
  const rows = Array.from(
    { length: 75 },
    (_, i) => Object.fromEntries(preprocessing.columns.map(({ name }, c) => [name, (c + i) % 5])),
  );
  const { body } = await ask(app, "/v1/models/wide/predict", json({ rows }));
  const predictions = body["predictions"] as { probabilities: Record<string, number> }[];
  for (const [i, row] of rows.entries()) {
    const expected = student.probabilities(encodeRow(preprocessing, row), 1) as Float32Array;
    assertEquals(Float32Array.from(Object.values(predictions[i]!.probabilities)), expected, `${i}`);
  }
});

Deno.test("predictionWriter() writes JSON whatever the classes are called", () => {
  const classes = ['a"b', "\\", "\u2028", "__proto__", "é\n", ""];
  const text = predictionWriter("m", "1", { classes })(
    Float32Array.of(0, 0.25, 0.5, 0.125, 0.125, 0, 1, 0, 0, 0, 0, 0),
    2,
  );
  const { predictions } = JSON.parse(text);
  assertEquals(predictions.map(({ label }: { label: string }) => label), ["\u2028", 'a"b']);
  assertEquals(Object.keys(predictions[0].probabilities), classes);
});

Deno.test("bestOf() takes the first of two that are alike", () => {
  assertEquals(bestOf(Float32Array.of(9, 0.25, 0.5, 0.5), 1, 3), 1);
});
