import { nothingBefore } from "../data/positions.ts";
import type { EncodedTokens } from "../preprocessing.ts";
import { answersName, answersOf } from "./answer.ts";
import type { Decoded, DecodedLayer } from "./decode.ts";
import type { CompactEmbedding, CompactPool } from "./format.ts";
import type { MachineOptions } from "./machine.ts";
import { type AskAtOnce, type Ops, type RunningStudent, start, type Startable } from "./run.ts";

/** Numbers that what positions look back at may take at once. */
const ROOM = 1 << 17;

/** Layers that work on each position by itself, behind what lets them look back. */
interface Stage {
  readonly size: number;
  /** Numbers of a position before and behind it. */
  readonly inputs: number;
  readonly outputs: number;
  /** How many of the last positions are asked for. */
  needed: number;
  readonly ask: AskAtOnce<Float32Array>;
}

/** Makes a student ready that reads sequences of ids: its layers up to the pool work on positions, those behind it on rows. */
export function startSequences(
  student: Startable,
  ops: Ops,
  options?: MachineOptions,
): RunningStudent {
  const { preprocessing } = student;
  const [embedding, ...layers] = student.layers as [Decoded<CompactEmbedding>, ...DecodedLayer[]];
  const { units, kernel, input, maskZero } = embedding;
  const at = layers.findIndex(({ kind }) => kind === "pool");
  const isLast = (layers[at] as CompactPool).of === "last";
  const stages = stagesOf(student, layers.slice(0, at), units, ops, options);
  let reach = isLast ? 1 : Infinity;
  for (const stage of [...stages].reverse()) {
    stage.needed = reach;
    reach += stage.size - 1;
  }
  const width = stages.at(-1)?.outputs ?? units;
  const head = start(
    { ...student, preprocessing: { ...preprocessing, features: width }, layers: layers.slice(at + 1) },
    ops,
    options,
  );

  /** Writes the vector of a sequence, where there are zeros. */
  const pool = (ids: Int32Array, into: Float64Array) => {
    // What stands farther back than the last position looks counts for nothing.
    const read = ids.subarray(Math.max(0, ids.length - reach));
    let values = new Float32Array(read.length * units);
    read.forEach((id, i) => {
      if (!(id * units < kernel.length)) throw new RangeError(`Cannot predict as id ${id} must be known`);
      values.set(kernel.subarray(id * units, (id + 1) * units), i * units);
    });
    for (const stage of stages) values = through(stage, values);
    if (isLast) return into.set(values);
    let count = 0;
    for (let i = 0; i < ids.length; i++) {
      if (maskZero && !ids[i]) continue;
      count++;
      for (let j = 0; j < width; j++) into[j]! += values[i * width + j]!;
    }
    for (let j = 0; count && j < width; j++) into[j]! /= count;
  };
  const logits: AskAtOnce<Float32Array> = (_, rows, inputs) => {
    const { ids, starts } = inputs![input] as EncodedTokens;
    const vectors = new Float32Array(rows * width);
    for (let row = 0; row < rows; row++) {
      const own = ids.subarray(starts[row]!, starts[row + 1]!);
      if (isLast && !own.length) throw nothingBefore(row);
      const vector = new Float64Array(width);
      pool(own, vector);
      vectors.set(vector, row * width);
    }
    return head.logits(vectors, rows);
  };
  return {
    ...head,
    preprocessing,
    logits,
    [answersName(preprocessing)]: (...asked: Parameters<typeof logits>) =>
      answersOf(logits(...asked), preprocessing),
  } as unknown as RunningStudent;
}

/** Layers up to the pool, parted before each that looks back. */
function stagesOf(
  { name, preprocessing }: Startable,
  layers: readonly DecodedLayer[],
  units: number,
  ops: Ops,
  options?: MachineOptions,
): Stage[] {
  const parts: { readonly size: number; readonly layers: DecodedLayer[] }[] = [];
  for (const layer of layers) {
    if (layer.kind === "lookBack") parts.push({ size: layer.size, layers: [] });
    else {
      if (!parts.length) parts.push({ size: 1, layers: [] });
      parts.at(-1)!.layers.push(layer);
    }
  }
  let inputs = units;
  return parts.map(({ size, layers }) => {
    const outputs = layers.reduce(
      (width, layer) => layer.kind === "dense" ? layer.outputs : width,
      size * inputs,
    );
    const shape = { features: size * inputs, classes: Array<string>(outputs) };
    const { logits: ask } = start(
      { name, preprocessing: { ...preprocessing, ...shape }, layers },
      ops,
      options,
    );
    const stage: Stage = { size, inputs, outputs, needed: 0, ask };
    inputs = outputs;
    return stage;
  });
}

/** What a stage makes of positions, `[positions, inputs]`: of the last ones that are needed, `[needed, outputs]`. */
function through(
  { size, inputs, outputs, needed, ask }: Stage,
  values: Float32Array,
): Float32Array<ArrayBuffer> {
  const positions = values.length / inputs;
  const count = Math.min(positions, needed);
  const answers = new Float32Array(count * outputs);
  const wide = size * inputs;
  const most = Math.max(1, Math.min(256, Math.floor(ROOM / wide)));
  for (let from = 0; from < count; from += most) {
    const some = Math.min(most, count - from);
    const seen = new Float32Array(some * wide);
    for (let i = 1; i <= some; i++) {
      const end = (positions - count + from + i) * inputs;
      const own = values.subarray(Math.max(0, end - wide), end);
      seen.set(own, i * wide - own.length);
    }
    answers.set(ask(seen, some), from * outputs);
  }
  return answers;
}
