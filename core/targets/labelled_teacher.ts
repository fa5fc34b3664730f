import * as tf from "@tensorflow/tfjs";
import type { Numbers } from "../base/float16.ts";
import type { Outputs } from "../outputs.ts";
import type { LiveTeacher, Teacher } from "../teacher.ts";
import type { Answers, Labelled } from "./answers.ts";
import { sizeOf } from "./encoding.ts";
import { spreadTop } from "./top_k.ts";

/**
 * Stored answers as a teacher: it looks up rows, batch by batch, instead of computing them. Asked for a row that was not
 * labelled (or a view that is drawn anew), it throws a RangeError: wrong targets are worse than none. `fingerprint` is
 * the hash of all that the answers depend on.
 */
export function labelledTeacher(
  fingerprint: string,
  chunks: readonly Labelled[],
  teacher: Teacher,
): LiveTeacher {
  const positionOf = positions(chunks);
  const answers = chunks.map(({ answers }) => answers);
  return {
    name: teacher.name,
    fingerprint,
    parameters: teacher.parameters,
    // Rows are looked up by number.
    reads: [],
    predict({ rows, taps, members }) {
      const places = new Int32Array(rows.length);
      for (let i = 0; i < rows.length; i++) {
        const found = positionOf(rows[i]!);
        if (found < 0) {
          throw new RangeError(
            `Cannot look up soft targets as the row must be labelled: current value is ${rows[i]}`,
          );
        }
        places[i] = found;
      }
      return lookUp(answers, answersAt(chunks, places), taps, members ? teacher : undefined);
    },
    dispose() {},
  };
}

/** Where the answers to the rows of a batch are: chunk times `chunkRows`, and the answer in the chunk. */
interface Positions {
  readonly at: Int32Array;
  readonly chunkRows: number;
}

/** Rows of the largest chunk. */
function mostRows(chunks: readonly Labelled[]): number {
  return chunks.reduce((most, { rows }) => Math.max(most, rows.length), 1);
}

/** The answers of rows in their places: one each, or one at each position. */
function answersAt(chunks: readonly Labelled[], places: Int32Array): Positions {
  const chunkRows = mostRows(chunks);
  if (!chunks[0]?.starts) return { at: places, chunkRows };
  const most = chunks.reduce((most, { starts }) => Math.max(most, starts!.at(-1)!), 1);
  const found = Array.from(places, (place) => {
    const chunk = Math.floor(place / chunkRows);
    const { starts } = chunks[chunk]!;
    const row = place - chunk * chunkRows;
    return { from: chunk * most + starts![row]!, count: starts![row + 1]! - starts![row]! };
  });
  const at = new Int32Array(found.reduce((sum, { count }) => sum + count, 0));
  let to = 0;
  for (const { from, count } of found) for (let i = 0; i < count; i++) at[to++] = from + i;
  return { at, chunkRows: most };
}

/** Finds rows among labelled ones: chunk times the rows of the largest, and the row in the chunk; -1 for others. */
function positions(chunks: readonly Labelled[]): (row: number) => number {
  const chunkRows = mostRows(chunks);
  const labelled = chunks.reduce((sum, { rows }) => sum + rows.length, 0);
  const last = chunks.reduce((most, { rows }) => rows.reduce((a, b) => Math.max(a, b), most), -1);
  const each = (visit: (row: number, at: number) => void) =>
    chunks.forEach(({ rows }, chunk) => rows.forEach((row, i) => visit(row, chunk * chunkRows + i)));
  // A map takes some 40 bytes for each row: only where a table over all rows of the data set would be larger.
  if (last >= 64 * labelled + 2 ** 16) {
    const known = new Map<number, number>();
    each((row, at) => known.set(row, at));
    return (row) => known.get(row) ?? -1;
  }
  const table = new Int32Array(last + 1).fill(-1);
  each((row, at) => table[row] = at);
  return (row) => row >= 0 && row <= last ? table[row]! : -1;
}

function lookUp(
  chunks: readonly Answers[],
  where: Positions,
  taps?: readonly string[],
  /** Who answered, where the members are asked for. */
  teacher?: Pick<Teacher, "members" | "combination">,
): Outputs {
  const { classes, top, features = {}, members: inside } = chunks[0]!;
  const logits = top ? spread(chunks, where) : pick(chunks.map(({ logits }) => logits), classes, where);
  putBack(chunks, where, logits);
  const tapped = (taps ?? []).map((tap) => {
    const feature = features[tap];
    if (!feature) throw new RangeError(`Cannot look up ${tap} as it must have been stored: it was not`);
    const { shape } = feature;
    const values = pick(chunks.map(({ features }) => features![tap]!.values), sizeOf(shape), where);
    return [tap, tf.tensor(values, [where.at.length, ...shape])] as const;
  });
  return {
    logits: tf.tensor2d(logits, [where.at.length, classes]),
    ...taps?.length ? { features: Object.fromEntries(tapped) } : {},
    // A model that has none inside answers without, live or stored.
    ...teacher && inside
      ? {
        members: inside.map((_, i) =>
          lookUp(chunks.map(({ members }) => members![i]!), where, [], teacher.members?.[i] ?? {})
        ),
        ...teacher.combination?.weights ? { weights: teacher.combination.weights } : {},
      }
      : {},
  };
}

/** `[batch, width]` of arrays that have so many numbers for each row. */
function pick(chunks: readonly Numbers[], width: number, { at, chunkRows }: Positions): Float32Array {
  const picked = new Float32Array(at.length * width);
  let to = 0;
  for (let i = 0; i < at.length; i++) {
    const position = at[i]!;
    const chunk = Math.floor(position / chunkRows);
    const values = chunks[chunk]!;
    const from = (position - chunk * chunkRows) * width;
    for (let c = from; c < from + width; c++) picked[to++] = values[c]!;
  }
  return picked;
}

/** Adds to relative logits, `[batch, classes]`, what their rows have in common: some losses compare logits as they are. */
function putBack(chunks: readonly Answers[], { at, chunkRows }: Positions, logits: Float32Array): void {
  const { classes, offsets } = chunks[0]!;
  if (!offsets) return;
  for (let i = 0; i < at.length; i++) {
    const position = at[i]!;
    const chunk = Math.floor(position / chunkRows);
    const offset = chunks[chunk]!.offsets![position - chunk * chunkRows]!;
    for (let c = i * classes; c < (i + 1) * classes; c++) logits[c]! += offset;
  }
}

/** `[batch, classes]` of answers of which the largest logits are kept. */
function spread(chunks: readonly Answers[], { at, chunkRows }: Positions): Float32Array {
  const { classes } = chunks[0]!;
  const logits = new Float32Array(at.length * classes);
  at.forEach((position, i) => {
    const chunk = Math.floor(position / chunkRows);
    const { logits: kept, top } = chunks[chunk]!;
    spreadTop({ logits: kept, top: top! }, position - chunk * chunkRows, classes, logits, i * classes);
  });
  return logits;
}

/** The numbers of what a model answered; waits for them, as a GPU does not give them at once. */
export async function answersOf({ logits, features, members }: Outputs): Promise<Answers> {
  const tapped = [];
  for (const [name, feature] of Object.entries(features ?? {})) {
    tapped.push(
      [name, { shape: feature.shape.slice(1), values: await feature.data() as Float32Array }] as const,
    );
  }
  const inside = [];
  for (const member of members ?? []) inside.push(await answersOf(member));
  return {
    classes: logits.shape[1],
    logits: await logits.data() as Float32Array,
    ...features ? { features: Object.fromEntries(tapped) } : {},
    ...members ? { members: inside } : {},
  };
}
