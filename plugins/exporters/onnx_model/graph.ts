import type { LayerWeight } from "../../../core/edge/export_parts.ts";
import { outputChannels, quantiseChannels } from "../../../core/models/quantise.ts";
import type { WeightPrecision } from "../../../core/results.ts";
import { type Attribute, DATA_TYPE, type Initialiser, type Node } from "./proto.ts";

/** Collects the nodes and constants of a graph. A value is named by who makes it. */
export class Graph {
  readonly nodes: Node[] = [];
  readonly initialisers: Initialiser[] = [];
  readonly #precision: WeightPrecision;

  constructor(precision: WeightPrecision) {
    this.#precision = precision;
  }

  /** Adds an operator; its value's name comes back. */
  add(
    output: string,
    op: string,
    inputs: readonly string[],
    attributes: Readonly<Record<string, Attribute>> = {},
  ): string {
    this.nodes.push({ op, inputs, output, attributes });
    return output;
  }

  /** Adds numbers as a constant. */
  floats(name: string, values: ArrayLike<number>, shape: readonly number[] = [values.length]): string {
    return this.#constant(name, "float32", shape, Float32Array.from(values));
  }

  /** Adds numbers of 64 bits as a constant. */
  doubles(name: string, values: ArrayLike<number>, shape: readonly number[] = [values.length]): string {
    return this.#constant(name, "float64", shape, Float64Array.from(values));
  }

  /** Adds whole numbers as a constant. */
  integers(name: string, values: readonly number[], shape: readonly number[] = [values.length]): string {
    return this.#constant(name, "int64", shape, BigInt64Array.from(values, BigInt));
  }

  /**
   * Adds a kernel as the precision stores it, and what makes float32 of it again. `order` says which axis of the layer's kernel
   * each axis here is; `shape` is what they then become, and `axis` that of the outputs.
   */
  kernel(
    at: string,
    weight: LayerWeight,
    { order, shape, axis }: GraphLayout,
  ): string {
    const name = `${at}/${weight.name}`;
    if (this.#precision === "float32") {
      return this.#constant(name, "float32", shape, permuted(weight.values, weight.shape, order));
    }
    if (this.#precision === "float16") {
      const halves = Float16Array.from(permuted(weight.values, weight.shape, order));
      const stored = this.#constant(`${name}/float16`, "float16", shape, halves);
      return this.add(name, "Cast", [stored], { to: { int: DATA_TYPE.float32 } });
    }
    const { values, scales } = quantiseChannels(weight.values, outputChannels(weight)!);
    const stored = this.#constant(`${name}/int8`, "int8", shape, permuted(values, weight.shape, order));
    const scale = this.floats(`${name}/scale`, scales, shape.map((size, at) => at === axis ? size : 1));
    // Not DequantizeLinear: onnxruntime makes of that and a matrix product one of rounded inputs, 0.001 away.
    const whole = this.add(`${name}/whole`, "Cast", [stored], { to: { int: DATA_TYPE.float32 } });
    return this.add(name, "Mul", [whole, scale]);
  }

  #constant(
    name: string,
    type: Initialiser["type"],
    shape: readonly number[],
    values: ArrayBufferView,
  ): string {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    this.initialisers.push({ name, type, shape, bytes });
    return name;
  }
}

/** See `Graph.kernel`. */
export interface GraphLayout {
  readonly order: readonly number[];
  readonly shape: readonly number[];
  readonly axis: number;
}

/** An array's numbers with its axes in another order. */
function permuted<T extends Float32Array | Int8Array>(
  values: T,
  shape: readonly number[],
  order: readonly number[],
): T {
  if (order.every((axis, i) => axis === i)) return values;
  const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((a, b) => a * b, 1));
  const out = values.slice() as T;
  const index = order.map(() => 0);
  for (let at = 0; at < out.length; at++) {
    out[at] = values[index.reduce((sum, i, axis) => sum + i * strides[order[axis]!]!, 0)]!;
    for (let axis = order.length - 1; axis >= 0 && ++index[axis]! === shape[order[axis]!]!; axis--) {
      index[axis] = 0;
    }
  }
  return out;
}
