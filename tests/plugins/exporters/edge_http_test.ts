import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import type { TrainedStudent } from "../../../core/exporter.ts";
import type { Preprocessing } from "../../../core/preprocessing.ts";
import { edge } from "../../../plugins/exporters/edge.ts";
import { trainedOf } from "../../core/edge/students.ts";
import { assertRefuses, make, type Options } from "../../support/catalogue.ts";
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

const ROW = { age: 52, hours: null, job: "cook" };
const [MODEL, INFER] = ["/v2/models/in%20come", "/v2/models/in%20come/infer"];

/** An inference request of two rows, with some of its parts in another way. */
function inferred(changes: Readonly<Record<string, object>> = {}): Readonly<Record<string, unknown>> {
  const { request, ...inputs } = changes;
  const features = { name: "features", datatype: "FP32", shape: [2, 2], data: [52, null, 40, 38] };
  const job = { name: "job", datatype: "BYTES", shape: [2, 1], data: ["cook", "clerk"] };
  return {
    inputs: [{ ...features, ...inputs["features"] }, { ...job, ...inputs["job"] }],
    ...request,
  };
}

function post(path: string, body: BodyInit | object, headers: HeadersInit = {}): Request {
  const isRaw = typeof body === "string" || body instanceof Uint8Array || body instanceof ReadableStream;
  const raw = isRaw ? body as BodyInit : JSON.stringify(body);
  return new Request(`http://localhost${path}`, { method: "POST", headers, body: raw });
}

Deno.test("fetch() lets pages of the origins that are listed call it, and of no others", async () => {
  const [mine, other] = ["https://example.com", "https://example.org"];
  const { fetch, predict } = await student({ origins: ["http://localhost:3000", mine] });
  const { probabilities } = predict(ROW);
  const from = async (origin: string | null, method: string, headers: HeadersInit = {}) => {
    const answer = await fetch(
      new Request("http://localhost/predict", {
        method,
        headers: { ...origin === null ? {} : { origin }, ...headers },
        ...method === "POST" ? { body: JSON.stringify(ROW) } : {},
      }),
    );
    const allowed = Array.from(answer.headers).filter(([name]) => name.startsWith("access-control-"));
    return { answer, allowed: Object.fromEntries(allowed), vary: answer.headers.get("vary") };
  };
  const preflight = {
    "access-control-request-method": "POST",
    "access-control-request-headers": "content-type",
  };

  const asked = await from(mine, "OPTIONS", preflight);
  assertEquals([asked.answer.status, await asked.answer.text(), asked.vary], [204, "", "origin"]);
  // As the server answers it: see core/edge/origins.ts.
  const exposed = { "access-control-expose-headers": asked.allowed["access-control-expose-headers"]! };
  assertMatch(exposed["access-control-expose-headers"], /\ballow\b/);
  assertMatch(asked.allowed["access-control-allow-headers"]!, /\bcontent-type\b/);
  assertEquals(asked.allowed, {
    ...exposed,
    "access-control-allow-headers": asked.allowed["access-control-allow-headers"]!,
    "access-control-allow-methods": "GET, HEAD, POST",
    "access-control-allow-origin": mine,
    "access-control-max-age": "3600",
  });
  const told = await from(mine, "POST", { "content-type": "application/json" });
  const readable = { ...exposed, "access-control-allow-origin": mine };
  assertEquals([told.answer.status, told.allowed, told.vary], [200, readable, "origin"]);
  assertEquals(Object.values((await told.answer.json()).predictions[0].probabilities), [...probabilities]);
  const wrong = await from(mine, "PUT");
  assertEquals([wrong.answer.status, wrong.allowed], [405, readable]);

  for (
    const origin of [other, "null", "https://example.com.evil.org", "HTTPS://EXAMPLE.COM", `${mine}/`, null]
  ) {
    const refused = await from(origin, "OPTIONS", preflight);
    assertEquals([refused.answer.status, refused.allowed, refused.vary], [405, {}, "origin"], String(origin));
    const kept = await from(origin, "POST");
    assertEquals([kept.answer.status, kept.allowed, kept.vary], [200, {}, "origin"], String(origin));
  }
});

Deno.test("fetch() says nothing to pages of other origins unless it was told to", async () => {
  const { fetch } = await student();
  const headers = { origin: "https://example.com", "access-control-request-method": "POST" };
  const answer = await fetch(new Request("http://localhost/predict", { method: "OPTIONS", headers }));
  assertEquals([answer.status, answer.headers.get("vary")], [405, null]);
  assertEquals(Array.from(answer.headers.keys()).filter((name) => name.startsWith("access-control")), []);
});

Deno.test("edge refuses an origin that no browser would send", () => {
  const wrong = [
    "example.com",
    "https://example.com/",
    "https://Example.com",
    "https://example.com:443",
    "*",
    "null",
    "",
  ];
  assertRefuses(
    edge,
    {},
    [],
    wrong.map((one) => [{ origins: [one] }, "origins[0] must be an origin as browsers send it"]),
  );
});

Deno.test("fetch() says what the student is", async () => {
  const { fetch, preprocessing } = await student();
  const get = async (path: string, method = "GET") => {
    const response = await fetch(new Request(`http://localhost${path}`, { method }));
    assertEquals([response.status, response.headers.get("content-type")], [200, "application/json"], path);
    return await response.json();
  };
  const { columns, classes } = preprocessing;
  assertEquals(await get("/"), { name: "in come", label: "y", classes, columns });
  assertEquals(await get("/?a=b", "HEAD"), await get("/"));
  assertEquals(await get("/v2"), { name: "retort-edge", version: "1", extensions: [] });
  assertEquals(await get("/v2/health/live"), { live: true });
  assertEquals(await get("/v2/health/ready"), { ready: true });
  assertEquals(await get(`${MODEL}/ready`), { name: "in come", ready: true });
  assertEquals(await get(MODEL), {
    name: "in come",
    platform: "retort_edge",
    inputs: [
      { name: "features", datatype: "FP32", shape: [-1, 2] },
      { name: "job", datatype: "BYTES", shape: [-1, 1] },
    ],
    outputs: [
      { name: "probabilities", datatype: "FP32", shape: [-1, 2] },
      { name: "label", datatype: "BYTES", shape: [-1] },
    ],
  });
});

Deno.test("fetch() predicts one row, several rows and tensors alike", async () => {
  const { fetch, predict } = await student();
  const ask = async (path: string, body: object) => {
    const response = await fetch(post(path, body));
    assertEquals(response.status, 200);
    return await response.json();
  };
  const other = { job: "clerk", age: "40", hours: 38, more: true };
  const [first, second] = predict([ROW, other]);
  const asJson = ({ label, probabilities: [no, yes] }: typeof first & object) => ({
    label,
    probabilities: { no, yes },
  });
  assertEquals(await ask("/predict", ROW), { predictions: [asJson(first!)] });
  assertEquals(await ask("/predict", { rows: [ROW, other] }), {
    predictions: [asJson(first!), asJson(second!)],
  });

  const probabilities = {
    name: "probabilities",
    datatype: "FP32",
    shape: [2, 2],
    data: [...first!.probabilities, ...second!.probabilities],
  };
  const label = { name: "label", datatype: "BYTES", shape: [2], data: [first!.label, second!.label] };
  assertEquals(await ask(INFER, inferred({ request: { id: "7" } })), {
    model_name: "in come",
    id: "7",
    outputs: [probabilities, label],
  });
  const nested = inferred({
    features: { data: [[52, null], [40, 38]] },
    request: { outputs: [{ name: "label" }] },
  });
  assertEquals(await ask(INFER, nested), { model_name: "in come", outputs: [label] });
});

/** Wrong requests: the status, and what the one line of the error says. */
const WRONG: readonly (readonly [request: () => Request, status: number, error: string])[] = [
  [() => new Request("http://localhost/nowhere"), 404, 'There is no "/nowhere" here'],
  [() => new Request("http://localhost/constructor"), 404, 'There is no "/constructor" here'],
  [() => new Request("http://localhost/v2/models/other"), 404, 'There is no "/v2/models/other" here'],
  [() => new Request("http://localhost/predict"), 405, "Cannot GET /predict: it takes POST"],
  [() => post("/", "{}"), 405, "Cannot POST /: it takes GET and HEAD"],
  [() => new Request("http://localhost/v2", { method: "AD" }), 405, "Cannot AD /v2: it takes GET and HEAD"],
  [() => post("/predict", "{"), 400, "the body must be JSON"],
  [() => post("/predict", Uint8Array.of(0xff, 0xfe)), 400, "the body must be JSON"],
  [() => post("/predict", ""), 400, "the body must be JSON"],
  [
    () => ({ method: "GET", url: "http://localhost:80*", body: null }) as Request,
    404,
    'There is no "http://localhost:80*" here',
  ],
  [
    () => post("/predict", Uint8Array.of(31, 139, 8, 0), { "content-encoding": "gzip" }),
    400,
    "the body must be JSON",
  ],
  [() => post("/predict", `"${"a".repeat(1 << 20)}"`), 413, "Cannot read a body of more than 1048576 bytes"],
  [
    () => post("/predict", "[1]"),
    400,
    "rows[0] must be an object, cells by column name: current value is [1]",
  ],
  [
    () => post("/predict", "null"),
    400,
    "rows[0] must be an object, cells by column name: current value is null",
  ],
  [() => post("/predict", { rows: [] }), 400, "rows must be a row or more: current value is []"],
  [() => post("/predict", { rows: [ROW, 5] }), 400, "rows[1] must be an object"],
  [() => post("/predict", {}), 400, 'the row as it must have the numeric column "age": it is not there'],
  [
    () => post("/predict", { rows: [ROW, { ...ROW, age: "old" }] }),
    400,
    'rows[1]: Cannot encode the row as column "age"',
  ],
  [
    () => post("/predict", JSON.stringify(ROW).replace("52", "1e999")),
    400,
    'column "age" must be a finite number',
  ],
  [() => post(INFER, "3"), 400, "inputs must be an array: current value is undefined"],
  [() => post(INFER, inferred({ request: { inputs: [] } })), 400, "rows must be a row or more"],
  [() => post(INFER, inferred({ request: { id: 7 } })), 400, "id must be a text: current value is 7"],
  [
    () => post(INFER, inferred({ request: { outputs: {} } })),
    400,
    "outputs must be an array: current value is {}",
  ],
  [
    () => post(INFER, inferred({ request: { outputs: [{ name: "label" }, { name: "label" }] } })),
    400,
    'outputs[1] must be another of ["probabilities","label"]: current value is "label"',
  ],
  [
    () => post(INFER, inferred({ job: { name: "town" } })),
    400,
    'inputs[1] must be another of ["features","job"]',
  ],
  [() => post(INFER, inferred({ job: { name: "features" } })), 400, "inputs[1] must be another of"],
  [
    () => post(INFER, { inputs: [5] }),
    400,
    'inputs[0] must be another of ["features","job"]: current value is 5',
  ],
  [
    () => post(INFER, inferred({ features: { datatype: "FP64" } })),
    400,
    "the datatype of features must be FP32",
  ],
  [
    () => post(INFER, inferred({ features: { shape: [2, 3] } })),
    400,
    "the shape of features must be [rows, 2]",
  ],
  [
    () => post(INFER, inferred({ features: { shape: [-2, 2] } })),
    400,
    "the shape of features must be [rows, 2]",
  ],
  [() => post(INFER, inferred({ features: { data: [1] } })), 400, "the shape of features must be [rows, 2]"],
  [() => post(INFER, inferred({ features: { data: "1" } })), 400, "the shape of features must be [rows, 2]"],
  [
    () => post(INFER, inferred({ features: { shape: [0, 2], data: [] } })),
    400,
    "the shape of job must be [rows, 1]",
  ],
  [
    () => post(INFER, inferred({ job: { shape: [1, 1], data: ["cook"] } })),
    400,
    "the shape of job must be [rows, 1]",
  ],
  [
    () => post(INFER, inferred({ job: { data: [1, "cook"] } })),
    400,
    'column "job" must be BYTES, as in training',
  ],
  [
    () => post(INFER, inferred({ features: { data: [null, 1, 1, 1] } })),
    400,
    'column "age" must be FP32, as in training',
  ],
  [
    () => post(INFER, { inputs: [inferred()["inputs"] as object].flat().slice(0, 1) }),
    400,
    'must have the categorical column "job": it is not there',
  ],
];

Deno.test("fetch() refuses what is wrong, in one line", async () => {
  const { fetch } = await student();
  for (const [request, status, error] of WRONG) {
    const response = await fetch(request());
    const body = await response.json();
    assertEquals([response.status, Object.keys(body)], [status, ["error"]], JSON.stringify(body));
    assertEquals(response.headers.has("allow"), status === 405);
    assertStringIncludes(body.error, error);
    assertEquals(body.error.includes("\n"), false);
  }
});

Deno.test("fetch() stops reading a body that is too long", async () => {
  const { fetch } = await student();
  let chunks = 0;
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      chunks++;
      controller.enqueue(new Uint8Array(1 << 16).fill(32));
    },
    cancel: () => void (cancelled = true),
  });
  const response = await fetch(post("/predict", body));
  assertEquals([response.status, cancelled], [413, true]);
  assert(chunks < 20, `${chunks} chunks were read`);
  await response.body?.cancel();
});
