import { bytesOf } from "../base/fingerprint.ts";
import { beyondFloat16, numbers, type Precision } from "../base/float16.ts";
import type { Answers } from "./answers.ts";
import { keepTop, topLogits } from "./top_k.ts";

/** How answers are stored. */
export interface Encoding {
  readonly precision: Precision;
  /** Of how many classes the logits are kept, the largest ones; undefined: of all, as where there are no more. */
  readonly top?: number | undefined;
}

/** What answers hold, for one row: plain JSON. */
export interface Layout {
  readonly classes: number;
  /** The shape of each tapped layer. */
  readonly features?: Readonly<Record<string, readonly number[]>>;
  readonly members?: readonly Layout[];
}

/** The layout of answers. */
export function layoutOf({ classes, features, members }: Answers): Layout {
  const shapes = Object.entries(features ?? {}).map(([name, { shape }]) => [name, shape] as const);
  return {
    classes,
    ...features ? { features: Object.fromEntries(shapes) } : {},
    ...members ? { members: members.map(layoutOf) } : {},
  };
}

/** How many numbers a value of a shape has. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((a, b) => a * b, 1);
}

/** Room for the answers to so many rows. */
export function emptyAnswers(layout: Layout, encoding: Encoding, rows: number): Answers {
  const { classes, features, members } = layout;
  const { precision, top: count = classes } = encoding;
  const values = Object.entries(features ?? {}).map(([name, shape]) =>
    [name, { shape, values: numbers(precision, rows * sizeOf(shape)) }] as const
  );
  return {
    classes,
    ...count < classes
      ? topLogits({ rows, classes, count, precision })
      : { logits: numbers(precision, rows * classes) },
    offsets: new Float32Array(rows),
    ...features ? { features: Object.fromEntries(values) } : {},
    ...members ? { members: members.map((member) => emptyAnswers(member, encoding, rows)) } : {},
  };
}

/** A number that the precision cannot hold, and where it is. */
export interface Overflow {
  /** Of a logit: how far it is from the row's largest. */
  readonly value: number;
  /** `logits`, or the name of a layer; those of a member as `member 1's logits`. */
  readonly what: string;
}

/**
 * Writes float32 answers into their place among encoded ones, from row `at` on: each row's logits relative to its
 * largest, tapped layers as they are. Returns the first number that is too large for the precision; what is then written
 * is of no use.
 */
export function encodeInto(into: Answers, from: Answers, at: number): Overflow | undefined {
  const write = (target: Answers["logits"], values: Float32Array, at: number, what: string) => {
    const value = target instanceof Float16Array ? beyondFloat16(values) : undefined;
    if (value !== undefined) return { value, what };
    target.set(values, at);
  };
  const { relative, offsets } = relativeToLargest(from.logits as Float32Array, from.classes);
  offsets.forEach((offset, row) => into.offsets![at + row] = offset + (from.offsets?.[row] ?? 0));
  if (into.top) {
    const value = into.logits instanceof Float16Array ? beyondFloat16(relative) : undefined;
    if (value !== undefined) return { value, what: "logits" };
    keepTop(relative, from.classes, { logits: into.logits, top: into.top }, at);
  } else {
    const overflow = write(into.logits, relative, at * from.classes, "logits");
    if (overflow) return overflow;
  }
  for (const [name, { shape, values }] of Object.entries(from.features ?? {})) {
    const target = into.features![name]!.values;
    const overflow = write(target, values as Float32Array, at * sizeOf(shape), name);
    if (overflow) return overflow;
  }
  for (const [i, member] of (from.members ?? []).entries()) {
    const overflow = encodeInto(into.members![i]!, member, at);
    if (overflow) return { ...overflow, what: `member ${i + 1}'s ${overflow.what}` };
  }
}

/** Logits `[rows, classes]` less the largest of their row, and those largest ones, `[rows]`. */
export function relativeToLargest(
  logits: Float32Array,
  classes: number,
): { readonly relative: Float32Array; readonly offsets: Float32Array } {
  const relative = new Float32Array(logits.length);
  const offsets = new Float32Array(logits.length / classes);
  for (let row = 0, from = 0; from < logits.length; row++, from += classes) {
    let most = -Infinity;
    for (let c = from; c < from + classes; c++) if (logits[c]! > most) most = logits[c]!;
    // Infinities are reported as they are.
    const offset = offsets[row] = Number.isFinite(most) ? most : 0;
    for (let c = from; c < from + classes; c++) relative[c] = logits[c]! - offset;
  }
  return { relative, offsets };
}

/** The arrays of answers, in an order that the layout and the encoding fix. */
export function arraysIn({ logits, offsets, top, features, members }: Answers): ArrayBufferView[] {
  return [
    logits,
    ...offsets ? [offsets] : [],
    ...top ? [top.classes, top.tail] : [],
    ...Object.values(features ?? {}).map(({ values }) => values),
    ...(members ?? []).flatMap(arraysIn),
  ];
}

/** Copies the answers to some rows into their place among more of the same layout and encoding, from row `at` on. */
export function copyInto(into: Answers, from: Answers, at: number, rows: number): void {
  const arrays = arraysIn(from);
  for (const [i, whole] of arraysIn(into).entries()) {
    const part = bytesOf(arrays[i]!);
    bytesOf(whole).set(part, at * (part.length / rows));
  }
}

/** How many bytes the answers to so many rows take. */
export function bytesFor(layout: Layout, encoding: Encoding, rows: number): number {
  return rows * arraysIn(emptyAnswers(layout, encoding, 1)).reduce((sum, one) => sum + one.byteLength, 0);
}

/** Fills answers from the bytes of others of the same layout, encoding and number of rows. */
export function readBytes(into: Answers, bytes: Uint8Array): void {
  let at = 0;
  for (const array of arraysIn(into)) {
    const own = bytesOf(array);
    own.set(bytes.subarray(at, at += own.length));
  }
}
