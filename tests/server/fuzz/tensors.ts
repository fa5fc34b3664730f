/** Requests of the Open Inference Protocol with binary tensors, right and wrong. */
import * as fc from "fast-check";
import { joined } from "./connection.ts";

/** A body and its headers. */
export interface TensorRequest {
  readonly headers: readonly (readonly [string, string])[];
  readonly bytes: Uint8Array;
}

const utf8 = new TextEncoder();

/** Bytes of a tensor of so many numbers. */
function floats(count: number, value: number): Uint8Array {
  return new Uint8Array(new Float32Array(count).fill(value).buffer);
}

/** A string with its length before it, which may lie. */
function text(value: string, lie = 0): Uint8Array {
  const bytes = utf8.encode(value);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, bytes.length + lie, true);
  return joined([length, bytes]);
}

/** A request as a client writes it: the JSON part, then the tensors' bytes. */
function written(json: unknown, tensors: readonly Uint8Array[], headerLength?: string): TensorRequest {
  const head = utf8.encode(JSON.stringify(json));
  return {
    headers: [
      ["content-type", "application/octet-stream"],
      ["inference-header-content-length", headerLength ?? String(head.length)],
    ],
    bytes: joined([head, ...tensors]),
  };
}

/** A right request for the digits student with so many rows; a part of it may be replaced. */
function digits(
  rows: number,
  replaced: Readonly<Record<string, unknown>> = {},
): [Record<string, unknown>, Uint8Array] {
  const data = floats(rows * 64, 3);
  const input = {
    name: "features",
    datatype: "FP32",
    shape: [rows, 64],
    parameters: { binary_data_size: data.length },
    ...replaced,
  };
  return [{ id: "7", inputs: [input], parameters: { binary_data_output: true } }, data];
}

const SIZES = fc.constantFrom<unknown>(
  -1,
  0,
  1,
  255,
  257,
  1e9,
  2 ** 53,
  -(2 ** 31),
  0.5,
  "256",
  null,
  [],
  true,
);
const SHAPES = fc.constantFrom<unknown>(
  ...[
    [1, 63],
    [64],
    [-1, 64],
    [0, 64],
    [1e9, 64],
    [2 ** 32, 2 ** 32],
    [1, 64, 1],
    [],
    "1,64",
    null,
    [1.5, 64],
    [2 ** 53, 1],
    ["1", 64],
    [[1], 64],
  ],
);
const DATATYPES = fc.constantFrom<unknown>(
  "FP64",
  "FP16",
  "INT64",
  "UINT8",
  "BOOL",
  "BYTES",
  "fp32",
  "",
  null,
  32,
  "BF16",
  "__proto__",
);
const LENGTHS = fc.constantFrom(
  "-1",
  "0",
  "1",
  "5",
  "999999999",
  "9007199254740993",
  "NaN",
  "1e2",
  "0x10",
  "",
  " ",
  "3.5",
  "+7",
  "٣",
  "1, 2",
);

/** Requests with binary tensors. */
export function tensorRequests(): fc.Arbitrary<TensorRequest> {
  const rows = fc.constantFrom(1, 1, 2, 7);
  const right = rows.map((count) => {
    const [json, data] = digits(count);
    return written(json, [data]);
  });
  const changed = (key: string, values: fc.Arbitrary<unknown>) =>
    fc.tuple(rows, values).map(([count, value]) => {
      const [json, data] = digits(count, { [key]: value });
      return written(json, [data]);
    });
  return fc.oneof(
    right,
    changed("shape", SHAPES),
    changed("datatype", DATATYPES),
    changed("name", fc.constantFrom<unknown>("x", "", null, 1, "__proto__", "toString")),
    changed("parameters", SIZES.map((size) => ({ binary_data_size: size }))),
    changed("data", fc.constantFrom<unknown>([], [1], Array.from({ length: 64 }, () => 1), "x", null)),
    fc.tuple(rows, LENGTHS).map(([count, length]) => {
      const [json, data] = digits(count);
      return written(json, [data], length);
    }),
    fc.tuple(right, fc.nat(600)).map(([{ headers, bytes }, at]) => ({
      headers,
      bytes: bytes.subarray(0, at % bytes.length),
    })),
    fc.tuple(right, fc.uint8Array({ maxLength: 20 })).map(([{ headers, bytes }, more]) => ({
      headers,
      bytes: joined([bytes, more]),
    })),
    fc.tuple(rows, fc.constantFrom(NaN, Infinity, -Infinity, 3e38)).map(([count, value]) => {
      const [json] = digits(count);
      return written(json, [floats(count * 64, value)]);
    }),
    fc.constantFrom<unknown>([], {}, null, [null], [{}], [{ name: "features" }], "x").map((inputs) =>
      written({ inputs }, [floats(64, 1)])
    ),
    fc.constantFrom<unknown>(...OUTPUTS).map((outputs) => {
      const [json, data] = digits(1);
      return written({ ...json, outputs }, [data]);
    }),
    fc.tuple(fc.integer({ min: -300, max: 300 }), fc.string({ maxLength: 6 })).map(([lie, value]) => {
      const data = text(value, lie);
      const parameters = { binary_data_size: data.length };
      return written({ inputs: [{ name: "colour", datatype: "BYTES", shape: [1, 1], parameters }] }, [data]);
    }),
    fc.uint8Array({ maxLength: 64 }).map((noise) => {
      const parameters = { binary_data_size: noise.length };
      return written({ inputs: [{ name: "colour", datatype: "BYTES", shape: [1, 1], parameters }] }, [noise]);
    }),
  );
}

const OUTPUTS: readonly unknown[] = [
  [{ name: "probabilities", parameters: { binary_data: true } }],
  [{ name: "label", parameters: { binary_data: true } }, {
    name: "probabilities",
    parameters: { binary_data: false },
  }],
  [{ name: "probabilities", parameters: { classification: 3 } }],
  [{ name: "probabilities", parameters: { classification: -1 } }],
  [{ name: "probabilities", parameters: { classification: 1e9 } }],
  [{ name: "nope" }],
  [{ name: "label" }, { name: "label" }],
  [null],
  [],
  {},
  "probabilities",
];
