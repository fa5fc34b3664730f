/** What of an ONNX file says how its model is asked. Field numbers are those of `onnx.proto3`, https://github.com/onnx/onnx. */
import { show, UserError } from "../../../core/base/errors.ts";
import { packedFloats, packedInts, readMessage } from "../../../core/base/protobuf.ts";

/** What a tensor's elements are, by ONNX's number. */
const ELEMENTS: Readonly<Record<number, ElementType>> = {
  1: "float32",
  2: "uint8",
  3: "int8",
  6: "int32",
  7: "int64",
  8: "string",
  9: "bool",
  10: "float16",
  11: "float64",
};

/** What a tensor's elements are. */
export type ElementType =
  | "float32"
  | "uint8"
  | "int8"
  | "int32"
  | "int64"
  | "string"
  | "bool"
  | "float16"
  | "float64";

/** What a graph takes or answers. */
export interface GraphValue {
  readonly name: string;
  /** A tensor, unless it is a sequence or a map. */
  readonly isTensor: boolean;
  /** Undefined where the file does not say it, or it is none of those above. */
  readonly type: ElementType | undefined;
  /** A size for each axis, undefined where it may be any; undefined where nothing is said of the shape. */
  readonly shape: readonly (number | undefined)[] | undefined;
}

/** An operator. */
export interface GraphNode {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: ReadonlyMap<string, GraphAttribute>;
}

/** What is set of an operator; lists are read when they are asked for. */
export interface GraphAttribute {
  readonly int: number | undefined;
  readonly text: string | undefined;
  ints(): readonly number[];
  floats(): readonly number[];
  texts(): readonly string[];
  /** How many numbers are in it. */
  readonly count: number;
}

/** A model's graph. */
export interface OnnxGraph {
  readonly inputs: readonly GraphValue[];
  readonly outputs: readonly GraphValue[];
  readonly nodes: readonly GraphNode[];
  /** Numbers in its constants, and in the lists of its trees and linear models. */
  readonly parameters: number;
  /** The version of each set of operators, by its domain (`""` is ONNX's own). */
  readonly opsets: ReadonlyMap<string, number>;
  readonly metadata: ReadonlyMap<string, string>;
}

/** Reads a file's graph; throws a `UserError` that names the file where it is none, is cut short or has its numbers elsewhere. */
export function readGraph(bytes: Uint8Array, path: string): OnnxGraph {
  if (!bytes.length) throw new UserError(`Cannot open ${path} as an ONNX model: it must not be empty: it is`);
  try {
    return modelOf(bytes, path);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UserError(
      `Cannot open ${path} as an ONNX model: it must be one, and whole: ${error.message}; copy it anew, or export it anew`,
    );
  }
}

const text = (value: number | Uint8Array): string => new TextDecoder().decode(bytesIn(value));

function bytesIn(value: number | Uint8Array): Uint8Array {
  if (typeof value === "number") throw new RangeError("a field that must be a message is a number");
  return value;
}

function modelOf(bytes: Uint8Array, path: string): OnnxGraph {
  const opsets = new Map<string, number>();
  const metadata = new Map<string, string>();
  let graph: ReturnType<typeof graphOf> | undefined;
  readMessage(bytes, (field, value) => {
    if (field === 7) graph = graphOf(bytesIn(value), path);
    else if (field === 8) {
      let [domain, version] = ["", 0];
      readMessage(bytesIn(value), (of, one) => {
        if (of === 1) domain = text(one);
        else if (of === 2) version = Number(one);
      });
      opsets.set(domain, version);
    } else if (field === 14) {
      let [key, entry] = ["", ""];
      readMessage(bytesIn(value), (of, one) => {
        if (of === 1) key = text(one);
        else if (of === 2) entry = text(one);
      });
      metadata.set(key, entry);
    }
  });
  if (!graph) throw new RangeError("it has no graph");
  return { ...graph, opsets, metadata };
}

function graphOf(bytes: Uint8Array, path: string): Omit<OnnxGraph, "opsets" | "metadata"> {
  const nodes: GraphNode[] = [];
  const [inputs, outputs]: [GraphValue[], GraphValue[]] = [[], []];
  const constants = new Set<string>();
  let parameters = 0;
  readMessage(bytes, (field, value) => {
    if (field === 1) {
      const node = nodeOf(bytesIn(value), path);
      nodes.push(node);
      for (const { count } of node.attributes.values()) parameters += count;
    } else if (field === 5) {
      const { name, size } = tensorOf(bytesIn(value), path);
      constants.add(name);
      parameters += size;
    } else if (field === 11) inputs.push(valueOf(bytesIn(value)));
    else if (field === 12) outputs.push(valueOf(bytesIn(value)));
  });
  // Before 2018 a constant was an input, too.
  return { nodes, inputs: inputs.filter(({ name }) => !constants.has(name)), outputs, parameters };
}

function nodeOf(bytes: Uint8Array, path: string): GraphNode {
  let op = "";
  const [inputs, outputs]: [string[], string[]] = [[], []];
  const attributes = new Map<string, GraphAttribute>();
  readMessage(bytes, (field, value) => {
    if (field === 1) inputs.push(text(value));
    else if (field === 2) outputs.push(text(value));
    else if (field === 4) op = text(value);
    else if (field === 5) attributes.set(...attributeOf(bytesIn(value), path));
  });
  return { op, inputs, outputs, attributes };
}

function attributeOf(bytes: Uint8Array, path: string): [name: string, attribute: GraphAttribute] {
  let name = "";
  let [int, own]: [number | undefined, string | undefined] = [undefined, undefined];
  let count = 0;
  readMessage(bytes, (field, value) => {
    if (field === 1) name = text(value);
    else if (field === 3) int = Number(value);
    else if (field === 4) own = text(value);
    else if (field === 5) count += tensorOf(bytesIn(value), path).size;
    else if (field === 6) count += graphOf(bytesIn(value), path).parameters;
    else if (field === 7) count += bytesIn(value).length / 4;
    else if (field === 8) count += typeof value === "number" ? 1 : packedInts(value).length;
  });
  const list = <T>(of: number, add: (value: number | Uint8Array, to: T[]) => void): T[] => {
    const values: T[] = [];
    readMessage(bytes, (field, value) => field === of && add(value, values));
    return values;
  };
  return [name, {
    int,
    text: own,
    count,
    floats: () =>
      list<number>(7, (value, to) => {
        for (const one of packedFloats(bytesIn(value))) to.push(one);
      }),
    ints: () =>
      list<number>(8, (value, to) => {
        if (typeof value === "number") to.push(value);
        else for (const one of packedInts(value)) to.push(one);
      }),
    texts: () => list<string>(9, (value, to) => void to.push(text(value))),
  }];
}

/** The name of a constant and how many numbers it has; one whose numbers are in another file is refused. */
function tensorOf(bytes: Uint8Array, path: string): { readonly name: string; readonly size: number } {
  let [name, size, isElsewhere] = ["", 1, false];
  let file = "";
  readMessage(bytes, (field, value) => {
    if (field === 1) {
      for (const one of typeof value === "number" ? [value] : packedInts(value)) size *= one;
    } else if (field === 8) name = text(value);
    else if (field === 14) isElsewhere = value === 1;
    else if (field === 13) {
      let key = "";
      readMessage(bytesIn(value), (of, one) => {
        if (of === 1) key = text(one);
        else if (of === 2 && key === "location") file = text(one);
      });
    }
  });
  if (isElsewhere) {
    throw new UserError(
      `Cannot open ${path} as an ONNX model: it must have all its numbers in one file: those of ${
        show(name)
      } are in ${
        show(file)
      } (external data); save it without: onnx.save(onnx.load(...), ..., save_as_external_data=False)`,
    );
  }
  return { name, size };
}

function valueOf(bytes: Uint8Array): GraphValue {
  let name = "";
  let [isTensor, type, shape]: [boolean, ElementType | undefined, GraphValue["shape"]] = [
    true,
    undefined,
    undefined,
  ];
  readMessage(bytes, (field, value) => {
    if (field === 1) name = text(value);
    if (field !== 2) return;
    readMessage(bytesIn(value), (kind, body) => {
      if (kind === 4 || kind === 5 || kind === 8 || kind === 9) isTensor = false;
      if (kind !== 1) return;
      readMessage(bytesIn(body), (of, one) => {
        if (of === 1) type = ELEMENTS[Number(one)];
        else if (of === 2) shape = sizesIn(bytesIn(one));
      });
    });
  });
  return { name, isTensor, type, shape };
}

function sizesIn(bytes: Uint8Array): (number | undefined)[] {
  const sizes: (number | undefined)[] = [];
  readMessage(bytes, (field, dimension) => {
    if (field !== 1) return;
    let size: number | undefined;
    readMessage(bytesIn(dimension), (of, one) => {
      // Some writers say "any" by -1 or 0.
      if (of === 1 && Number(one) > 0) size = Number(one);
    });
    sizes.push(size);
  });
  return sizes;
}
