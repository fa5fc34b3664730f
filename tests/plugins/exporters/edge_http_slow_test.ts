import { assert, assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import type { TrainedStudent } from "../../../core/exporter.ts";
import type { Preprocessing } from "../../../core/preprocessing.ts";
import { edge } from "../../../plugins/exporters/edge.ts";
import { trainedOf } from "../../core/edge/students.ts";
import { make, type Options } from "../../support/catalogue.ts";
import { importStudent, type Student } from "../../support/edge/module.ts";

const COLUMNS: Preprocessing["columns"] = [
  { kind: "numeric", name: "age", mean: 40, sd: 12, missing: false },
  { kind: "numeric", name: "hours", mean: 38, sd: 9, missing: true },
  { kind: "categorical", name: "job", categories: ["clerk", "cook"], missing: true },
];

/** A student of two numbers and a category, as its module answers. */
async function student(options: Options = {}): Promise<Student> {
  tf.enableProdMode();
  await tf.setBackend("cpu");
  const { student } = trainedOf(6, [tf.layers.dense({ units: 2 })]);
  const preprocessing = {
    version: 1,
    label: "y",
    classes: ["no", "yes"],
    columns: COLUMNS,
    features: 6,
  } as const;
  const trained = { student, preprocessing } as unknown as TrainedStudent;
  const module = await importStudent(await make(edge, options).export({ name: "in come", trained }));
  student.dispose();
  return module.default;
}

const [MODEL, INFER] = ["/v2/models/in%20come", "/v2/models/in%20come/infer"];

Deno.test("fetch() answers any request with 200 or a 4xx", async () => {
  const { fetch } = await student();
  const tensor = fc.record({
    name: fc.constantFrom<unknown>("features", "job", "__proto__", 1),
    datatype: fc.constantFrom<unknown>("FP32", "BYTES", null),
    shape: fc.oneof(fc.array(fc.integer({ min: -1, max: 3 })), fc.anything()),
    data: fc.oneof(fc.array(fc.oneof(fc.double(), fc.string(), fc.constant(null))), fc.jsonValue()),
  }, { requiredKeys: [] });
  const row = fc.dictionary(fc.constantFrom("age", "hours", "job", "__proto__", "x"), fc.jsonValue());
  const body = fc.oneof(
    fc.jsonValue(),
    row,
    fc.record({ rows: fc.array(row) }),
    fc.record({ inputs: fc.array(tensor), outputs: fc.option(fc.array(tensor)), id: fc.jsonValue() }),
  );
  const path = fc.oneof(
    fc.constantFrom("/", "/predict", "/v2", INFER, `${MODEL}/ready`, "//", "/%"),
    fc.webPath(),
  );
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(
      path,
      fc.constantFrom("GET", "POST", "PUT", "DELETE"),
      body,
      async (path, method, body) => {
        const init = method === "GET" ? { method } : { method, body: JSON.stringify(body) ?? "" };
        const response = await fetch(new Request(`http://localhost${path}`, init));
        seen.add(response.status);
        const answer = await response.json();
        assert([200, 400, 404, 405].includes(response.status), `${response.status}`);
        if (response.status !== 200) assertEquals(typeof answer.error, "string");
      },
    ),
    { numRuns: 1500, seed: 1 },
  );
  assertEquals([...seen].sort(), [200, 400, 404, 405]);
});
