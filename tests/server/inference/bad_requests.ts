import { elements, float32, json, type SentTensor, withTail } from "./protocol.ts";

/** A request that must be refused. */
export interface BadRequest {
  readonly what: string;
  readonly path: string;
  readonly init: RequestInit;
  readonly status: number;
  /** What the one line must say. */
  readonly says: RegExp;
}

const INFER = "/v2/models/fruit/infer";
const PREDICT = "/v1/models/fruit/predict";
const FEATURES: SentTensor = { name: "features", shape: [1, 2], datatype: "FP32", data: [4.5, 120] };
const COLOUR: SentTensor = { name: "colour", shape: [1, 1], datatype: "BYTES", data: ["green"] };

/** An inference request that is right but for one thing. */
function inferOf(features: Partial<SentTensor>, more: Record<string, unknown> = {}): RequestInit {
  return json({ inputs: [{ ...FEATURES, ...features }, COLOUR], ...more });
}

/** The same with a binary tensor of numbers. */
function binaryOf(size: unknown, bytes: Uint8Array, header?: string): RequestInit {
  const { data: _, ...features } = FEATURES;
  const init = withTail({ inputs: [{ ...features, parameters: { binary_data_size: size } }, COLOUR] }, bytes);
  const headers = { ...init.headers as Record<string, string> };
  return {
    ...init,
    headers: { ...headers, ...header === undefined ? {} : { "inference-header-content-length": header } },
  };
}

/** The same with a binary tensor of texts. */
function textsOf(bytes: Uint8Array, rows = 1): RequestInit {
  const { data: _, ...colour } = COLOUR;
  const features = { ...FEATURES, shape: [rows, 2], data: new Array(rows * 2).fill(1) };
  return withTail(
    { inputs: [features, { ...colour, shape: [rows, 1], parameters: { binary_data_size: bytes.length } }] },
    bytes,
  );
}

function nested(depth: number): string {
  return `${"[".repeat(depth)}1${"]".repeat(depth)}`;
}

type Case = readonly [what: string, init: RequestInit, says: RegExp, status?: number];

const TENSORS: readonly Case[] = [
  [
    "another datatype",
    inferOf({ datatype: "FP64" }),
    /datatype of input "features" must be FP32: current value is "FP64"/,
  ],
  ["a datatype that there is not", inferOf({ datatype: "float" }), /datatype .* must be FP32/],
  [
    "no datatype",
    inferOf({ datatype: undefined as never }),
    /datatype .* must be FP32: current value is undefined/,
  ],
  ["a datatype that is no text", inferOf({ datatype: [1] as never }), /datatype .* must be FP32/],
  [
    "another width",
    inferOf({ shape: [1, 3], data: [1, 2, 3] }),
    /shape of input "features" must be \[rows, 2\]: current value is \[1,3\]/,
  ],
  ["too few dimensions", inferOf({ shape: [2] }), /shape .* must be \[rows, 2\]/],
  ["too many dimensions", inferOf({ shape: [1, 2, 1] }), /shape .* must be \[rows, 2\]/],
  ["no shape", inferOf({ shape: undefined as never }), /shape .* must be \[rows, 2\]/],
  [
    "a shape that is a text",
    inferOf({ shape: "[1,2]" as never }),
    /shape .* must be \[rows, 2\]: current value is "\[1,2\]"/,
  ],
  ["a negative shape", inferOf({ shape: [-1, 2] }), /shape .* must hold whole numbers/],
  ["half a row", inferOf({ shape: [1.5, 2] }), /shape .* must hold whole numbers/],
  ["a shape of texts", inferOf({ shape: ["1", 2] }), /shape .* must hold whole numbers/],
  ["a shape of 2^53", inferOf({ shape: [2 ** 53, 2] }), /shape .* must hold whole numbers/],
  [
    "a shape whose product overflows",
    inferOf({ shape: [2 ** 53 - 1, 2] }),
    /must have at most 64 rows: current value is 9007199254740991/,
  ],
  [
    "a shape beyond float64",
    json('{"inputs":[{"name":"features","datatype":"FP32","shape":[1e999,2],"data":[1,2]}]}'),
    /shape .* must hold whole numbers/,
  ],
  ["no rows", inferOf({ shape: [0, 2], data: [] }), /must have a row or more/],
  [
    "too many rows",
    inferOf({ shape: [65, 2], data: new Array(130).fill(1) }),
    /must have at most 64 rows: current value is 65/,
  ],
  ["too few values", inferOf({ data: [1] }), /must have 2 values, as its shape says: it has 1/],
  ["too many values", inferOf({ data: [1, 2, 3] }), /must have 2 values, as its shape says: it has \d+/],
  ["no data", inferOf({ data: undefined }), /must have data or binary_data_size: it has neither/],
  ["data that is no array", inferOf({ data: 1 }), /must be an array/],
  [
    "data that is an object",
    inferOf({ data: { 0: 1, 1: 2, length: 2 } }),
    /must be an array: current value is an object/,
  ],
  [
    "a text among numbers",
    inferOf({ data: [1, "2"] }),
    /must hold numbers of FP32 or null: current value is "2"/,
  ],
  [
    "a truth among numbers",
    inferOf({ data: [1, true] }),
    /must hold numbers of FP32 or null: current value is true/,
  ],
  ["an object among numbers", inferOf({ data: [1, {}] }), /current value is an object/],
  ["more than FP32 holds", inferOf({ data: [1e39, 1] }), /must hold numbers of FP32/],
  [
    "Infinity in JSON",
    json('{"inputs":[{"name":"features","datatype":"FP32","shape":[1,2],"data":[1e999,2]}]}'),
    /must hold numbers of FP32/,
  ],
  [
    "NaN in JSON",
    json('{"inputs":[{"name":"features","datatype":"FP32","shape":[1,2],"data":[NaN,2]}]}'),
    /must be JSON/,
  ],
  [
    "a missing cell that training never had",
    inferOf({ data: [null, 2] }),
    /column "size" must be a finite number, as it was in training: current value in row 0 is NaN/,
  ],
  [
    "NaN where training never had one",
    binaryOf(8, float32(NaN, 1)),
    /column "size" must be a finite number.* is NaN/,
  ],
  [
    "Infinity",
    binaryOf(8, float32(1, Infinity)),
    /column "weight" must be a finite number, or NaN .* is Infinity/,
  ],
  ["-Infinity", binaryOf(8, float32(-Infinity, 1)), /column "size" must be a finite number.* is -Infinity/],
  [
    "a number among texts",
    json({ inputs: [FEATURES, { ...COLOUR, data: [1] }] }),
    /must hold texts or null: current value is 1/,
  ],
  [
    "another name",
    inferOf({ name: "feature" }),
    /name of inputs\[0\] must be an input of fruit, "features", "colour": current value is "feature"/,
  ],
  ["no name", inferOf({ name: undefined as never }), /name of inputs\[0\] must be an input/],
  ["the name __proto__", inferOf({ name: "__proto__" }), /name of inputs\[0\] must be an input/],
  [
    "a name that is an object",
    inferOf({ name: {} as never }),
    /name of inputs\[0\] must be an input .* an object/,
  ],
  ["a missing input", json({ inputs: [FEATURES] }), /inputs must have "colour": it is not there/],
  ["an input twice", json({ inputs: [FEATURES, COLOUR, FEATURES] }), /input "features" must come once/],
  [
    "an input too many",
    json({ inputs: [FEATURES, COLOUR, { ...COLOUR, name: "x" }] }),
    /name of inputs\[2\]/,
  ],
  [
    "inputs of different lengths",
    json({ inputs: [FEATURES, { ...COLOUR, shape: [2, 1], data: ["a", "b"] }] }),
    /as many rows as input "features", 1: current value is 2/,
  ],
  ["no inputs", json({}), /inputs must be an array/],
  ["empty inputs", json({ inputs: [] }), /inputs must have "features"/],
  ["inputs that are an object", json({ inputs: {} }), /inputs must be an array/],
  ["an input that is null", json({ inputs: [null] }), /inputs\[0\] must be an object: current value is null/],
  ["an id that is a number", inferOf({}, { id: 1 }), /id must be a text/],
  ["parameters that are a list", inferOf({}, { parameters: [] }), /parameters must be an object/],
  [
    "parameters of a tensor that are a text",
    inferOf({ parameters: "x" as never }),
    /parameters of input "features" must be an object/,
  ],
  [
    "a timeout that is a text",
    inferOf({}, { parameters: { timeout: "1" } }),
    /parameter timeout must be a whole number/,
  ],
  [
    "a negative timeout",
    inferOf({}, { parameters: { timeout: -5 } }),
    /parameter timeout must be a whole number/,
  ],
  [
    "shared memory",
    inferOf({ data: undefined, parameters: { shared_memory_region: "r" } }),
    /shared memory is not served/,
  ],
  [
    "binary_data_output that is no truth",
    inferOf({}, { parameters: { binary_data_output: 1 } }),
    /binary_data_output must be true or false/,
  ],
  [
    "an output that there is not",
    inferOf({}, { outputs: [{ name: "logits" }] }),
    /outputs\[0\] must be an output of fruit, "probabilities", "label": current value is "logits"/,
  ],
  [
    "an output twice",
    inferOf({}, { outputs: [{ name: "label" }, { name: "label" }] }),
    /must be asked for once/,
  ],
  ["outputs that are an object", inferOf({}, { outputs: {} }), /outputs must be an array/],
  ["an output that is a text", inferOf({}, { outputs: ["label"] }), /outputs\[0\] must be an object/],
  [
    "no classes",
    inferOf({}, { outputs: [{ name: "probabilities", parameters: { classification: 0 } }] }),
    /classification .* whole number from 1 on/,
  ],
  [
    "classification of texts",
    inferOf({}, { outputs: [{ name: "label", parameters: { classification: 1 } }] }),
    /must be numbers to be asked for classification/,
  ],
  [
    "an output in shared memory",
    inferOf({}, { outputs: [{ name: "label", parameters: { shared_memory_region: "r" } }] }),
    /shared memory is not served/,
  ],
  ["data of mixed types", inferOf({ data: [1, ["x"]] }), /must hold numbers of FP32/],
  ["deep nesting", json(`{"inputs":${nested(5000)}}`), /at most 32 deep/],
  ["nested data that is not deep but long", inferOf({ data: new Array(1000).fill([1]) }), /it has \d+/],
];

const BINARY: readonly Case[] = [
  [
    "a body that ends too early",
    binaryOf(8, float32(1)),
    /binary_data_size of input "features" must be at most the 4 bytes that follow: current value is 8/,
  ],
  [
    "a body that ends too late",
    binaryOf(8, float32(1, 2, 3)),
    /body must end after its binary tensors: 4 bytes are nobody's/,
  ],
  [
    "a size that is not that of the shape",
    binaryOf(4, float32(1)),
    /must be 8 bytes for its shape of FP32: current value is 4/,
  ],
  [
    "a negative size",
    binaryOf(-8, float32(1, 2)),
    /binary_data_size .* whole number from 0 on: current value is -8/,
  ],
  ["half a byte", binaryOf(7.5, float32(1, 2)), /binary_data_size .* whole number/],
  ["a size of 2^53", binaryOf(2 ** 53, float32(1, 2)), /binary_data_size .* whole number/],
  ["a size that is a text", binaryOf("8", float32(1, 2)), /binary_data_size .* whole number/],
  ["a size that is null", binaryOf(null, float32(1, 2)), /binary_data_size .* whole number/],
  [
    "a header that is negative",
    binaryOf(8, float32(1, 2), "-5"),
    /Inference-Header-Content-Length must be a whole number: current value is "-5"/,
  ],
  [
    "a header that is no number",
    binaryOf(8, float32(1, 2), "NaN"),
    /Inference-Header-Content-Length must be a whole number/,
  ],
  [
    "a header that is a fraction",
    binaryOf(8, float32(1, 2), "1.5"),
    /Inference-Header-Content-Length must be a whole number/,
  ],
  [
    "a header in hex",
    binaryOf(8, float32(1, 2), "0x20"),
    /Inference-Header-Content-Length must be a whole number/,
  ],
  [
    "a header beyond any number",
    binaryOf(8, float32(1, 2), "9".repeat(40)),
    /Inference-Header-Content-Length must be a whole number/,
  ],
  [
    "a header beyond the body",
    binaryOf(8, float32(1, 2), "100000"),
    /must be at most the length of the body, \d+: current value is 100000/,
  ],
  ["a header that is too short", binaryOf(8, float32(1, 2), "10"), /must be JSON/],
  ["a header of 0", binaryOf(8, float32(1, 2), "0"), /must be JSON: it is empty/],
  [
    "data and a size",
    inferOf({ parameters: { binary_data_size: 8 } }),
    /must have data or binary_data_size: it has both/,
  ],
  [
    "a length that lies",
    textsOf(Uint8Array.of(255, 255, 255, 127, 97)),
    /element 0 has 2147483647 bytes of the 1 left/,
  ],
  ["a length cut off", textsOf(Uint8Array.of(1, 0)), /its bytes end after 0/],
  [
    "too few elements",
    textsOf(elements("a"), 2),
    /must have 2 elements, as its shape says: its bytes end after 1/,
  ],
  ["too many elements", textsOf(elements("a", "b")), /there are 5 bytes more/],
  [
    "texts that are no UTF-8",
    textsOf(elements(Uint8Array.of(0xc3, 0x28))),
    /must be UTF-8: element 0 is not/,
  ],
  ["JSON that is no UTF-8", { ...json({}), body: Uint8Array.of(0x22, 0xff, 0x22) }, /must be UTF-8/],
  ["broken JSON", json('{"inputs":['), /must be JSON/],
  ["nothing", json(""), /must be JSON: it is empty/],
  ["JSON that is no object", json("[]"), /the request must be an object/],
  ["JSON that is null", json("null"), /the request must be an object: current value is null/],
  [
    "an encoding that is not known",
    { ...inferOf({}), headers: { "content-encoding": "br" } },
    /Content-Encoding must be gzip, deflate or identity/,
    415,
  ],
  [
    "gzip that is none",
    { ...inferOf({}), headers: { "content-encoding": "gzip" } },
    /must be gzip as its Content-Encoding says/,
  ],
];

const CELLS = { size: 4.5, weight: 120, colour: "green" };
const rowsOf = (...rows: readonly unknown[]) => json({ rows });

const ROWS: readonly Case[] = [
  ["no rows", json({}), /rows must be an array/],
  ["empty rows", rowsOf(), /rows must have a row or more/],
  ["rows that are an object", json({ rows: CELLS }), /rows must be an array of objects.* an object/],
  ["too many rows", rowsOf(...new Array(65).fill(CELLS)), /rows must be at most 64: current value is 65/],
  ["a row that is null", rowsOf(null), /rows\[0\] must be an object/],
  ["a row that is a list", rowsOf(CELLS, [1, 2]), /rows\[1\] must be an object/],
  ["a row that is a text", rowsOf("size=1"), /rows\[0\] must be an object/],
  ["a column that is not there", rowsOf({ size: 1, colour: "red" }), /must have the numeric column "weight"/],
  [
    "another name",
    rowsOf({ ...CELLS, size: undefined, siez: 1 }),
    /must have the numeric column "size".*did you mean "siez"/,
  ],
  ["names of Object", rowsOf({ constructor: 1, toString: 2 }), /must have the numeric column "size"/],
  [
    "the key __proto__",
    json('{"rows":[{"__proto__":{"size":1,"weight":2,"colour":"red"}}]}'),
    /must have the numeric column "size"/,
  ],
  ["the key __proto__ on top", json('{"__proto__":{"rows":[]}}'), /must have rows and nothing else/],
  [
    "a text that is no number",
    rowsOf({ ...CELLS, size: "big" }),
    /column "size" must be a finite number: current value is "big"/,
  ],
  ["a number in hex", rowsOf({ ...CELLS, size: "0x10" }), /column "size" must be a finite number/],
  ["Infinity as a text", rowsOf({ ...CELLS, size: "Infinity" }), /column "size" must be a finite number/],
  [
    "Infinity",
    json('{"rows":[{"size":1e999,"weight":1,"colour":"red"}]}'),
    /column "size" must be a finite number/,
  ],
  ["a truth", rowsOf({ ...CELLS, size: true }), /column "size" must be a text, a number or null/],
  ["a list", rowsOf({ ...CELLS, colour: ["red"] }), /column "colour" must be a text, a number or null/],
  ["an object", rowsOf({ ...CELLS, colour: { a: 1 } }), /column "colour" must be a text, a number or null/],
  ["a deep cell", json(`{"rows":[{"size":${nested(5000)}}]}`), /at most 32 deep/],
  [
    "a mistake in the third row",
    rowsOf(CELLS, CELLS, { ...CELLS, size: "x" }),
    /rows\[2\]: .*column "size" must be a finite number/,
  ],
  [
    "something else beside rows",
    json({ rows: [CELLS], version: 1 }),
    /rows and nothing else: current value is "version"/,
  ],
  ["broken JSON", json("{rows:[]}"), /must be JSON/],
  ["nothing", json(""), /must be JSON: it is empty/],
  ["a list", json("[]"), /the request must be an object/],
  [
    "a form",
    { ...rowsOf(CELLS), headers: { "content-type": "application/x-www-form-urlencoded" } },
    /Content-Type must be application\/json/,
    415,
  ],
];

const ELSEWHERE:
  readonly (readonly [what: string, path: string, init: RequestInit, status: number, says: RegExp])[] = [
    ["an unknown model", "/v2/models/pear/infer", inferOf({}), 404, /Cannot find the model "pear"/],
    ["an unknown version", "/v2/models/fruit/versions/7/infer", inferOf({}), 404, /no version "7"/],
    [
      "a version that is no number",
      "/v2/models/fruit/versions/-1/infer",
      inferOf({}),
      404,
      /no version "-1"/,
    ],
    [
      "an unknown model's rows",
      "/v1/models/pear/predict",
      rowsOf(CELLS),
      404,
      /Cannot find the model "pear"/,
    ],
    [
      "an unknown version's rows",
      "/v1/models/fruit/versions/7/predict",
      rowsOf(CELLS),
      404,
      /no version "7"/,
    ],
    [
      "a name that climbs",
      "/v1/models/..%2F..%2Fetc%2Fpasswd/predict",
      rowsOf(CELLS),
      404,
      /Cannot find the model/,
    ],
    [
      "a name of Object",
      "/v1/models/__proto__/predict",
      rowsOf(CELLS),
      404,
      /Cannot find the model "__proto__"/,
    ],
    [
      "a name without an end",
      `/v1/models/${"a".repeat(3000)}/predict`,
      rowsOf(CELLS),
      404,
      /Cannot find the model "aaa/,
    ],
    ["a broken escape", "/v1/models/%E0%A4%A/predict", rowsOf(CELLS), 404, /Cannot find the model/],
    ["an unknown model's metadata", "/v2/models/pear", {}, 404, /Cannot find the model/],
    ["an unknown model's state", "/v1/models/pear", {}, 404, /Cannot find the model/],
    ["an unknown version's state", "/v1/models/fruit/versions/9", {}, 404, /of version "9"/],
    ["a module of what has none", "/v1/models/fruit/edge.js", {}, 404, /Cannot make a module of "fruit"/],
    ["an index that is no object", "/v2/repository/index", json("[]"), 400, /the request must be an object/],
    [
      "an index of what is no truth",
      "/v2/repository/index",
      json({ ready: "yes" }),
      400,
      /ready must be true or false/,
    ],
    ["GET where POST is right", INFER, {}, 405, /the method must be POST/],
    ["POST where GET is right", "/v2/models/fruit", json({}), 405, /the method must be GET/],
    ["a path that is not there", "/v2/nowhere", {}, 404, /Cannot find/],
  ];

/** All of them. The app must serve the toy `fruit` with at most 64 rows a request. */
export const BAD_REQUESTS: readonly BadRequest[] = [
  ...[...TENSORS, ...BINARY].map(([what, init, says, status = 400]) => ({
    what: `infer: ${what}`,
    path: INFER,
    init,
    says,
    status,
  })),
  ...ROWS.map(([what, init, says, status = 400]) => ({
    what: `predict: ${what}`,
    path: PREDICT,
    init,
    says,
    status,
  })),
  ...ELSEWHERE.map(([what, path, init, status, says]) => ({ what, path, init, says, status })),
];
