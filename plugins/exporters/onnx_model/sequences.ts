import { lengthsOf } from "../../../core/data/inputs.ts";
import type { Graph } from "./graph.ts";
import { DATA_TYPE } from "./proto.ts";

/** An index that no sequence has: whoever asks for it is refused by the runtime. */
const NOWHERE = 2 ** 31 - 1;

/** Adds which positions of a padded input are there, bool `[batch, length]`. */
export function there(graph: Graph, input: string): string {
  const at = `${input}/positions`;
  const one = (name: string, value: number) => graph.integers(`${at}/${name}`, [value], []);
  const shape = graph.add(`${at}/shape`, "Shape", [input]);
  const length = graph.add(`${at}/length`, "Gather", [shape, one("axis", 1)]);
  const range = graph.add(`${at}/range`, "Range", [one("first", 0), length, one("step", 1)]);
  const lengths = graph.add(`${at}/lengths`, "Unsqueeze", [
    lengthsOf(input),
    graph.integers(`${at}/axes`, [1]),
  ]);
  return graph.add(`${at}/there`, "Less", [range, lengths]);
}

/** Adds which ids of an input are not 0, bool `[batch, length]`. */
export function notZero(graph: Graph, input: string): string {
  const at = `${input}/not_zero`;
  const zero = graph.add(`${at}/zero`, "Equal", [input, graph.integers(`${at}/0`, [0], [])]);
  return graph.add(at, "Not", [zero]);
}

/** Adds the mean over the positions, `[batch, length, units]`, that each of the masks has; 0 where there is none. */
export function maskedMean(graph: Graph, name: string, value: string, masks: readonly string[]): string {
  const [first, ...others] = masks;
  if (first === undefined) {
    return graph.add(name, "ReduceMean", [value], { axes: { ints: [1] }, keepdims: { int: 0 } });
  }
  const mask = others.reduce((all, one, i) => graph.add(`${name}/mask_${i + 1}`, "And", [all, one]), first);
  const axes = graph.integers(`${name}/axes`, [1]);
  const each = graph.add(`${name}/each`, "Unsqueeze", [mask, graph.integers(`${name}/last_axis`, [2])]);
  const own = graph.add(`${name}/own`, "Where", [each, value, graph.floats(`${name}/zero`, [0], [])]);
  const sum = graph.add(`${name}/sum`, "ReduceSum", [own, axes], { keepdims: { int: 0 } });
  const ones = graph.add(`${name}/ones`, "Cast", [each], { to: { int: DATA_TYPE.float32 } });
  const count = graph.add(`${name}/count`, "ReduceSum", [ones, axes], { keepdims: { int: 0 } });
  const divisor = graph.add(`${name}/divisor`, "Max", [count, graph.floats(`${name}/one`, [1], [])]);
  return graph.add(name, "Div", [sum, divisor]);
}

/**
 * Adds what stands at the last position of each sequence: `[batch, length, units]` to `[batch, units]`. A sequence that is empty, or
 * whose length is beyond the ids that are given, has none: the runtime refuses it.
 */
export function atTheEnd(graph: Graph, name: string, value: string, input: string): string {
  const at = `${input}/end`;
  const lengths = lengthsOf(input);
  const one = graph.integers(`${at}/one`, [1], []);
  const some = graph.add(`${at}/some`, "GreaterOrEqual", [lengths, one]);
  const last = graph.add(`${at}/last`, "Sub", [lengths, one]);
  const index = graph.add(at, "Where", [some, last, graph.integers(`${at}/nowhere`, [NOWHERE], [])]);
  const indices = graph.add(`${at}/indices`, "Unsqueeze", [index, graph.integers(`${at}/axes`, [1])]);
  return graph.add(name, "GatherND", [value, indices], { batch_dims: { int: 1 } });
}
