import { assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { encodeRow } from "../../../core/data/encode.ts";
import deno from "../../../deno.json" with { type: "json" };
import { encodingFor } from "../../../server/inference/infer_answer.ts";
import { tensorInputs } from "../../../server/inference/tensor_inputs.ts";
import { VERSION } from "../../../server/inference/version.ts";
import { createStudentApp } from "../../../server/student.ts";
import { ask, elements, float32, json, type SentTensor, through, withTail } from "./protocol.ts";
import { pixels, TOY, toyStudent } from "./toy.ts";

const INFER = "/v2/models/fruit/infer";
const ROWS = [[4.5, 120, "green"], [7, NaN, "blue"], [5.25, 90, undefined]] as const;

/** The rows above as tensors in JSON. */
const TENSORS: readonly SentTensor[] = [
  { name: "features", shape: [3, 2], datatype: "FP32", data: [4.5, 120, 7, null, 5.25, 90] },
  { name: "colour", shape: [3, 1], datatype: "BYTES", data: ["green", "blue", null] },
];

/** What the toy says of the rows above. */
function expected(): Float32Array {
  const features = new Float32Array(3 * TOY.features);
  ROWS.forEach(([size, weight, colour], i) =>
    encodeRow(TOY, { size, weight: Number.isNaN(weight) ? null : weight, colour }, {
      into: features.subarray(i * TOY.features, (i + 1) * TOY.features),
    })
  );
  return (toyStudent().probabilities(features, 3) as Float32Array).slice();
}

/** The classes of the largest numbers, row by row. */
function labelsOf(probabilities: ArrayLike<number>): string[] {
  return Array.from({ length: probabilities.length / 3 }, (_, row) => {
    const some = [0, 1, 2].map((i) => probabilities[3 * row + i]!);
    return TOY.classes[some.indexOf(Math.max(...some))]!;
  });
}

function app() {
  return createStudentApp([
    toyStudent(),
    toyStudent({ bias: 2 }),
    toyStudent({ name: "late", isLate: true }),
  ]);
}

Deno.test("/v2 says what answers here, and that it does", async () => {
  const { body } = await ask(app(), "/v2");
  assertEquals([body["name"], body["version"]], ["retort", VERSION]);
  assertEquals(VERSION, deno.version);
  assertEquals((await ask(app(), "/v2/health/live")).body, { live: true });
  assertEquals((await ask(app(), "/v2/health/ready")).body, { live: true, ready: true });
  assertEquals((await ask(app(), "/v2/models/fruit/ready")).body, { name: "fruit", ready: true });
  assertEquals((await ask(app(), "/v2/models/fruit/versions/1/ready")).status, 200);
  assertEquals((await ask(app(), "/v2/models/fruit/versions/3/ready")).status, 404);
  assertEquals((await ask(app(), "/v2/models/pear/ready")).status, 404);
});

Deno.test("/v2/models/{name} tells inputs and outputs", async () => {
  assertEquals((await ask(app(), "/v2/models/fruit")).body, {
    name: "fruit",
    versions: ["1", "2"],
    platform: "retort_student",
    inputs: [
      { name: "features", datatype: "FP32", shape: [-1, 2] },
      { name: "colour", datatype: "BYTES", shape: [-1, 1] },
    ],
    outputs: [
      {
        name: "probabilities",
        datatype: "FP32",
        shape: [-1, 3],
        parameters: { labels: ["apple", "kiwi", "plum"] },
      },
      { name: "label", datatype: "BYTES", shape: [-1] },
    ],
  });
});

Deno.test("infer answers JSON with JSON, its data flat or nested", async () => {
  const nested = TENSORS.map((tensor) => ({
    ...tensor,
    data: Array.from({ length: 3 }, (_, row) => {
      const width = tensor.shape[1] as number;
      return (tensor.data as unknown[]).slice(row * width, (row + 1) * width);
    }),
  }));
  for (const inputs of [TENSORS, nested, [...TENSORS].reverse()]) {
    for (const path of [INFER, "/v2/models/fruit/versions/1/infer"]) {
      const { status, headers, body } = await ask(app(), path, json({ id: "42", inputs }));
      assertEquals(status, 200, JSON.stringify(body));
      assertEquals(headers.get("content-type"), "application/json");
      assertEquals(headers.has("inference-header-content-length"), false);
      const isFirst = path !== INFER;
      assertEquals([body["model_name"], body["model_version"], body["id"]], [
        "fruit",
        isFirst ? "1" : "2",
        "42",
      ]);
      const [probabilities, label] = body["outputs"] as SentTensor[];
      assertEquals([probabilities?.name, probabilities?.datatype, probabilities?.shape], [
        "probabilities",
        "FP32",
        [3, 3],
      ]);
      assertEquals([label?.name, label?.datatype, label?.shape], ["label", "BYTES", [3]]);
      const numbers = Float32Array.from(probabilities?.data as number[]);
      assertEquals(label?.data, labelsOf(numbers));
      if (!isFirst) continue;
      assertEquals(numbers, expected());
    }
  }
});

/** The rows above as binary tensors. */
function binary(more: Record<string, unknown> = {}): RequestInit {
  const numbers = float32(...ROWS.flatMap(([size, weight]) => [size, weight]));
  const texts = elements("green", "blue", "green");
  return withTail(
    {
      inputs: [
        {
          name: "features",
          shape: [3, 2],
          datatype: "FP32",
          parameters: { binary_data_size: numbers.length },
        },
        { name: "colour", shape: [3, 1], datatype: "BYTES", parameters: { binary_data_size: texts.length } },
      ],
      ...more,
    },
    numbers,
    texts,
  );
}

Deno.test("infer takes binary tensors and answers with them", async () => {
  const response = await app().request(INFER, binary({ parameters: { binary_data_output: true }, id: "a" }));
  assertEquals(response.status, 200);
  assertEquals(response.headers.get("content-type"), "application/octet-stream");
  const length = Number(response.headers.get("inference-header-content-length"));
  const bytes = new Uint8Array(await response.arrayBuffer());
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, length)));
  assertEquals(head.id, "a");
  assertEquals(head.outputs[0], {
    name: "probabilities",
    datatype: "FP32",
    shape: [3, 3],
    parameters: { binary_data_size: 36 },
  });
  const numbers = Float32Array.from(
    { length: 9 },
    (_, i) => new DataView(bytes.buffer).getFloat32(length + 4 * i, true),
  );
  const labels = elements(...labelsOf(numbers));
  assertEquals(head.outputs[1].parameters, { binary_data_size: labels.length });
  assertEquals(bytes.subarray(length + 36), labels);
  assertAlmostEquals(numbers[0]! + numbers[1]! + numbers[2]!, 1, 1e-6);
});

Deno.test("infer makes the same of binary tensors as of JSON", async () => {
  const ofFirst = "/v2/models/fruit/versions/1/infer";
  const texts = TENSORS.map((tensor) =>
    tensor.name === "colour" ? { ...tensor, data: ["green", "blue", "green"] } : tensor
  );
  const [a, b] = [await ask(app(), ofFirst, binary()), await ask(app(), ofFirst, json({ inputs: texts }))];
  assertEquals(a.status, 200);
  assertEquals(a.body, b.body);
});

Deno.test("infer answers what is asked for, in that order, each as it is asked for", async () => {
  const ofFirst = "/v2/models/fruit/versions/1/infer";
  const outputs = [
    { name: "label", parameters: { binary_data: true } },
    { name: "probabilities", parameters: { binary_data: false, classification: 2 } },
  ];
  const response = await app().request(
    ofFirst,
    json({ inputs: TENSORS, outputs, parameters: { binary_data_output: true } }),
  );
  const length = Number(response.headers.get("inference-header-content-length"));
  const bytes = new Uint8Array(await response.arrayBuffer());
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, length)));
  const labels = elements(...labelsOf(expected()));
  assertEquals(bytes.subarray(length), labels);
  const [label, top] = head.outputs;
  assertEquals(label, {
    name: "label",
    datatype: "BYTES",
    shape: [3],
    parameters: { binary_data_size: labels.length },
  });
  assertEquals([top.name, top.datatype, top.shape], ["probabilities", "BYTES", [3, 2]]);
  const p = expected();
  const best = (row: number) =>
    Array.from(p.subarray(3 * row, 3 * row + 3), (value, i) => ({ value, i }))
      .sort((a, b) => b.value - a.value).slice(0, 2)
      .map(({ value, i }) => `${value.toFixed(6)}:${i}:${TOY.classes[i]}`);
  assertEquals(top.data, [0, 1, 2].flatMap(best));

  const all = await ask(
    app(),
    ofFirst,
    json({
      inputs: TENSORS,
      outputs: [{ name: "probabilities", parameters: { classification: 99 } }],
    }),
  );
  assertEquals(
    (all.body["outputs"] as SentTensor[])[0]!.shape,
    [3, 3],
    "there are no more classes than that",
  );
});

Deno.test("infer takes compressed bodies and compresses long answers where it is asked to", async () => {
  const rows = 100;
  const numbers = float32(...Array.from({ length: 2 * rows }, (_, i) => i % 7));
  const texts = elements(...Array.from({ length: rows }, (_, i) => i % 2 ? "green" : "red"));
  const { body, headers } = withTail(
    {
      inputs: [
        {
          name: "features",
          shape: [rows, 2],
          datatype: "FP32",
          parameters: { binary_data_size: numbers.length },
        },
        {
          name: "colour",
          shape: [rows, 1],
          datatype: "BYTES",
          parameters: { binary_data_size: texts.length },
        },
      ],
      parameters: { binary_data_output: true },
    },
    numbers,
    texts,
  );
  const plain = await app().request(INFER, { method: "POST", body: body!, headers: headers! });
  const expected = new Uint8Array(await plain.arrayBuffer());
  assertEquals([plain.status, plain.headers.get("content-encoding")], [200, null]);
  for (const encoding of ["gzip", "deflate"] as const) {
    const response = await app().request(INFER, {
      method: "POST",
      body: await through(body as Uint8Array, new CompressionStream(encoding)),
      headers: {
        ...headers as Record<string, string>,
        "content-encoding": encoding,
        "accept-encoding": encoding,
      },
    });
    assertEquals([response.status, response.headers.get("content-encoding")], [200, encoding]);
    const name = "inference-header-content-length";
    assertEquals(response.headers.get(name), plain.headers.get(name), "it counts what is there decompressed");
    const bytes = new Uint8Array(await response.arrayBuffer());
    assertEquals(await through(bytes, new DecompressionStream(encoding)), expected);
  }
  const short = json({ inputs: TENSORS });
  const response = await app().request(INFER, {
    ...short,
    headers: { ...short.headers as Record<string, string>, "accept-encoding": "gzip" },
  });
  assertEquals(response.headers.get("content-encoding"), null);
});

Deno.test("encodingFor() takes gzip or deflate, and what is refused not", () => {
  const cases: readonly (readonly [string | null, string | undefined])[] = [
    [null, undefined],
    ["", undefined],
    ["br", undefined],
    ["gzip", "gzip"],
    ["br, deflate;q=0.5, gzip", "deflate"],
    ["gzip;q=0, deflate", "deflate"],
    ["gzip;q=0.000", undefined],
    ["GZIP ; q=0.1", "gzip"],
  ];
  for (const [header, encoding] of cases) assertEquals(encodingFor(header), encoding, String(header));
});

Deno.test("infer goes on with parameters that it does not know, and a late student", async () => {
  const parameters = { sequence_id: 3, sequence_start: true, priority: 2, timeout: 5_000_000, mine: "x" };
  const { status } = await ask(
    app(),
    "/v2/models/late/infer",
    json({ inputs: TENSORS, parameters, model_name: "late" }),
  );
  assertEquals(status, 200);
});

Deno.test("tensors are encoded as rows are", () => {
  const cell = fc.record({
    size: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }).map(Math.fround),
    weight: fc.option(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }).map(Math.fround),
    ),
    colour: fc.option(fc.constantFrom("green", "red", "blue", "")),
  });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (rows) => {
      const values = Float32Array.from(rows.flatMap(({ size, weight }) => [size, weight ?? NaN]));
      const features = tensorInputs(TOY).encode(
        new Map([
          ["features", { name: "features", rows: rows.length, values }],
          ["colour", {
            name: "colour",
            rows: rows.length,
            values: rows.map(({ colour }) => colour ?? undefined),
          }],
        ]),
        rows.length,
      );
      rows.forEach((row, i) =>
        assertEquals(features.slice(i * TOY.features, (i + 1) * TOY.features), encodeRow(TOY, row))
      );
    }),
  );
});

Deno.test("tensorInputs() has no tensor of numbers where there are none, and gives way to a column of its name", () => {
  const [, , colour] = TOY.columns;
  const texts = { ...TOY, columns: [colour!], features: 3 };
  assertEquals(tensorInputs(texts).specs.map(({ name }) => name), ["colour"]);
  const both = { ...TOY, columns: [TOY.columns[0]!, { ...colour!, name: "features" }], features: 4 };
  assertEquals(tensorInputs(both).specs.map(({ name, datatype }) => [name, datatype]), [
    ["features_", "FP32"],
    ["features", "BYTES"],
  ]);
  assertEquals(tensorInputs(pixels(64)).specs, [{ name: "features", datatype: "FP32", shape: [-1, 64] }]);
});

Deno.test("Triton's other questions are answered", async () => {
  const it = app();
  await it.request(INFER, json({ inputs: TENSORS }));
  const { body: { model_stats: [newest, oldest] } } = await ask(it, "/v2/models/fruit/stats") as never as {
    body: { model_stats: Record<string, unknown>[] };
  };
  assertEquals([newest!["version"], newest!["inference_count"], newest!["execution_count"]], ["2", 3, 1]);
  assertEquals([oldest!["version"], oldest!["inference_count"]], ["1", 0]);
  assertEquals(((await ask(it, "/v2/models/stats")).body["model_stats"] as unknown[]).length, 3);
  const config = (await ask(it, "/v2/models/fruit/config")).body;
  assertEquals(config["input"], [
    { name: "features", data_type: "TYPE_FP32", dims: [2] },
    { name: "colour", data_type: "TYPE_STRING", dims: [1] },
  ]);
  for (const body of ["", "{}", '{"ready":true}']) {
    const response = await it.request("/v2/repository/index", { method: "POST", body });
    assertEquals(
      (await response.json()).map((
        { name, version, state }: Record<string, string>,
      ) => [name, version, state]),
      [
        ["fruit", "2", "READY"],
        ["fruit", "1", "READY"],
        ["late", "1", "READY"],
      ],
    );
  }
});
