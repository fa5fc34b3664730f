import { message } from "../../../core/base/protobuf.ts";

/**
 * The few messages of ONNX's protocol buffers that a model needs, written by hand. Field numbers are those of `onnx.proto3`,
 * https://github.com/onnx/onnx.
 */

/** What a tensor's numbers are. The values are ONNX's. */
export const DATA_TYPE = { float32: 1, int8: 3, int64: 7, bool: 9, float16: 10, float64: 11 } as const;

/** What a tensor's numbers are, by name. */
export type DataType = keyof typeof DATA_TYPE;

/** An attribute of a node: an integer, several, a number with a fraction, or a text. */
export type Attribute =
  | { readonly int: number }
  | { readonly ints: readonly number[] }
  | { readonly float: number }
  | { readonly text: string };

/** An operator with the names of what it reads and writes. */
export interface Node {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes?: Readonly<Record<string, Attribute>>;
}

/** A constant. */
export interface Initialiser {
  readonly name: string;
  readonly type: DataType;
  readonly shape: readonly number[];
  /** The numbers, little-endian. */
  readonly bytes: Uint8Array;
}

/** What a graph takes or answers: float32 unless told. */
export interface Value {
  readonly name: string;
  /** Sizes behind the batch: a size that each batch has its own of has a name. */
  readonly sizes: readonly (number | string)[];
  readonly type?: DataType;
}

/** A model of one graph. */
export interface OnnxModel {
  readonly name: string;
  readonly opset: number;
  readonly nodes: readonly Node[];
  readonly initialisers: readonly Initialiser[];
  readonly inputs: readonly Value[];
  readonly outputs: readonly Value[];
  readonly metadata: Readonly<Record<string, string>>;
}

/** The version of the file format that came with opset 17. */
const IR_VERSION = 8;

/** A model as the bytes of a `.onnx` file. */
export function onnxBytes(model: OnnxModel): Uint8Array {
  const { name, opset, nodes, initialisers, inputs, outputs, metadata } = model;
  const graph = message((out) => {
    nodes.forEach((one) => out.bytes(1, nodeOf(one)));
    out.text(2, name);
    initialisers.forEach((one) => out.bytes(5, tensorOf(one)));
    inputs.forEach((one) => out.bytes(11, valueOf(one)));
    outputs.forEach((one) => out.bytes(12, valueOf(one)));
  });
  return message((out) => {
    out.int(1, IR_VERSION);
    out.text(2, "retort");
    out.bytes(7, graph);
    out.bytes(8, message((set) => set.int(2, opset)));
    for (const [key, value] of Object.entries(metadata)) {
      out.bytes(14, message((entry) => entry.text(1, key).text(2, value)));
    }
  });
}

function nodeOf({ op, inputs, output, attributes = {} }: Node): Uint8Array {
  return message((out) => {
    inputs.forEach((name) => out.text(1, name));
    out.text(2, output);
    out.text(3, output);
    out.text(4, op);
    Object.entries(attributes).forEach(([name, value]) => out.bytes(5, attributeOf(name, value)));
  });
}

function attributeOf(name: string, value: Attribute): Uint8Array {
  return message((out) => {
    out.text(1, name);
    if ("float" in value) out.float(2, value.float).int(20, 1);
    else if ("int" in value) out.int(3, value.int).int(20, 2);
    else if ("text" in value) out.text(4, value.text).int(20, 3);
    else {
      value.ints.forEach((one) => out.int(8, one));
      out.int(20, 7);
    }
  });
}

function tensorOf({ name, type, shape, bytes }: Initialiser): Uint8Array {
  return message((out) => {
    shape.forEach((size) => out.int(1, size));
    out.int(2, DATA_TYPE[type]).text(8, name).bytes(9, bytes);
  });
}

function valueOf({ name, sizes, type = "float32" }: Value): Uint8Array {
  const shape = message((out) => {
    for (const size of ["batch", ...sizes]) {
      out.bytes(
        1,
        message((dimension) => typeof size === "string" ? dimension.text(2, size) : dimension.int(1, size)),
      );
    }
  });
  const tensor = message((out) => out.int(1, DATA_TYPE[type]).bytes(2, shape));
  return message((out) => out.text(1, name).bytes(2, message((kind) => kind.bytes(1, tensor))));
}
