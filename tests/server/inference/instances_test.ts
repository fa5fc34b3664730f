import { assertEquals, assertMatch } from "@std/assert";
import { createStudentApp } from "../../../server/student.ts";
import { ask, json } from "./protocol.ts";
import { toyStudent } from "./toy.ts";

const app = createStudentApp([toyStudent(), toyStudent({ bias: 3 })]);
const PREDICT = "/v1/models/fruit:predict";
const ROW = { size: 4.5, weight: 120, colour: "green" };

Deno.test("instances are answered as rows are, objects and arrays alike", async () => {
  const rows = [ROW, { size: 7, weight: null, colour: "blue" }];
  const { body: expected } = await ask(app, "/v1/models/fruit/predict", json({ rows }));
  const instances = [
    rows,
    // In the order of the columns, as the model lists them.
    rows.map(({ size, weight, colour }) => [size, weight, colour]),
    [rows[0], [7, null, "blue"]],
    [["4.5", "120", "green"], rows[1]],
  ];
  for (const some of instances) {
    const { status, body } = await ask(app, PREDICT, json({ instances: some }));
    assertEquals([status, body], [200, { predictions: expected["predictions"] }]);
  }
});

Deno.test("instances ask the version that is named, and a colon may come encoded", async () => {
  const body = json({ instances: [ROW] });
  const answers = await Promise.all(
    [
      PREDICT,
      "/v1/models/fruit%3Apredict",
      "/v1/models/fruit/versions/2:predict",
      "/v1/models/fruit/versions/1:predict",
    ].map(async (path) => (await ask(app, path, body)).body["predictions"]),
  );
  assertEquals(answers[1], answers[0]);
  assertEquals(answers[2], answers[0]);
  const first = await ask(app, "/v1/models/fruit/versions/1/predict", json({ rows: [ROW] }));
  assertEquals(answers[3], first.body["predictions"]);
});

Deno.test("what is no instance of a model is refused in one line", async () => {
  const cases: readonly (readonly [body: unknown, status: number, error: RegExp])[] = [
    [{}, 400, /instances must be an array/],
    [{ instances: [] }, 400, /instances must have a row or more/],
    [{ rows: [ROW] }, 400, /must have instances and nothing else: current value is "rows"/],
    [{ inputs: [ROW] }, 400, /must have instances and nothing else: current value is "inputs"/],
    [{ instances: [ROW], signature_name: "x" }, 400, /nothing else: current value is "signature_name"/],
    [{ instances: [4.5, 120, "green"] }, 400, /instances\[0\] must be an object, .* or an array of 3 cells/],
    [{ instances: [[4.5, 120]] }, 400, /instances\[0\] must .* current value is "an array of 2"/],
    [{ instances: [ROW, [[4.5, 120, "green"]]] }, 400, /instances\[1\] must/],
    [
      { instances: [ROW, { ...ROW, size: "x" }] },
      400,
      /^instances\[1\]: .*column "size" must be a finite number/,
    ],
    [{ instances: [[4.5, null, ["green"]]] }, 400, /column "colour" must be a text, a number or null/],
    [
      { instances: new Array(5000).fill([1, 2, "red"]) },
      400,
      /instances must be at most 4096: current value is 5000/,
    ],
    ["[", 400, /must be JSON/],
  ];
  for (const [sent, status, error] of cases) {
    const answer = await ask(app, PREDICT, json(sent));
    assertEquals(answer.status, status);
    assertMatch(`${answer.body["error"]}`, error);
  }
});

Deno.test("models and verbs that there are not are refused by name", async () => {
  const body = json({ instances: [ROW] });
  const cases: readonly (readonly [path: string, init: RequestInit, status: number, error: RegExp])[] = [
    ["/v1/models/nut:predict", body, 404, /Cannot find the model "nut"/],
    ["/v1/models/fruit/versions/9:predict", body, 404, /has no version "9"/],
    ["/v1/models/fruit:explain", body, 404, /"\/v1\/models\/fruit:explain": .* must end with :predict$/],
    ["/v1/models/fruit:predict:predict", body, 404, /Cannot find the model "fruit:predict"/],
    ["/v1/models/fruit", body, 405, /the method must be GET$/],
    ["/v1/models/fruit:predict", { method: "DELETE" }, 405, /the method must be GET, POST$/],
    ["/v2/models/fruit:predict", {}, 404, /Cannot find the model "fruit:predict"/],
  ];
  for (const [path, init, status, error] of cases) {
    const answer = await ask(app, path, init);
    assertEquals([path, answer.status], [path, status]);
    assertMatch(`${answer.body["error"]}`, error);
  }
});

Deno.test("a model says whether it is ready, as KServe's first protocol asks", async () => {
  const { status, body } = await ask(app, "/v1/models/fruit");
  assertEquals([status, body["name"], body["ready"]], [200, "fruit", true]);
});

Deno.test("the router stays the quick one, with one expression for all routes of a method", async () => {
  await ask(app, "/v1/models");
  assertMatch(app.router.name, /RegExpRouter/);
});
