import { concat } from "../../../core/base/fingerprint.ts";
import { toBase91 } from "../../../core/edge/base91.ts";
import type { CompactLayer, CompactStudent } from "../../../core/edge/format.ts";
import type { Quantised } from "../../../core/models/quantise.ts";
import type { PackedLayer, PackedNumbers, PackedStudent } from "./runtime/packed.ts";

/** Any numbers of a student. */
type Numbers = Float32Array | Uint16Array | Quantised;

/** A compact student as it stands in a module: what is said of it, and its numbers as text. */
export function pack(
  { name, preprocessing: { label, classes, columns, features, answer }, layers }: CompactStudent,
): { readonly student: PackedStudent; readonly numbers: string } {
  const parts: Uint8Array[] = [];
  const put = (numbers: Numbers): PackedNumbers => {
    const [how, ...bytes] = stored(numbers);
    parts.push(...bytes);
    return how;
  };
  // Those that come first and have nothing that is not packed; the order of the features stays.
  const end = columns.findIndex((column) => column.kind !== "numeric" || column.fill !== undefined);
  const numeric = columns.slice(0, end < 0 ? columns.length : end).filter((column) =>
    column.kind === "numeric"
  );
  parts.push(viewOf(Float64Array.from(numeric, ({ mean }) => mean)));
  parts.push(viewOf(Float64Array.from(numeric, ({ sd }) => sd)));
  const packedLayers = layers.map((layer) => packed(layer, put));
  const bytes = concat(parts);
  const student = {
    name,
    label,
    classes,
    numeric: joinedNames(numeric.map(({ name }) => name)),
    missing: numeric.flatMap(({ missing }, i) => missing ? [i] : []),
    others: columns.slice(numeric.length),
    features,
    ...answer && { answer },
    layers: packedLayers,
    bytes: bytes.length,
  };
  return { student, numbers: toBase91(bytes) };
}

/** Names in one text, with a letter between them that none of them has. */
function joinedNames(names: readonly string[]): PackedStudent["numeric"] {
  let code = ",".charCodeAt(0);
  while (names.some((name) => name.includes(String.fromCharCode(code)))) code++;
  const separator = String.fromCharCode(code);
  return names.length ? [names.join(separator), separator] : null;
}

function packed({ name: _, ...layer }: CompactLayer, put: (numbers: Numbers) => PackedNumbers): PackedLayer {
  const entries = Object.entries(layer).map(([key, value]) => [key, isNumbers(value) ? put(value) : value]);
  return Object.fromEntries(entries);
}

function isNumbers(value: unknown): value is Numbers {
  return ArrayBuffer.isView(value) || typeof value === "object" && value !== null && "scales" in value;
}

/** The bytes of numbers, and how to read them. */
function stored(numbers: Numbers): readonly [PackedNumbers, ...Uint8Array[]] {
  if ("scales" in numbers) {
    const { values, scales } = numbers;
    return [["i8", values.length, scales.length], viewOf(scales), viewOf(values)];
  }
  if (numbers instanceof Uint16Array) return [["f16", numbers.length], viewOf(numbers)];
  const { top, bytes } = shortened(numbers);
  // What is saved must be worth more than the bytes of the reader.
  return bytes.length + 512 < numbers.byteLength
    ? [["e32", numbers.length, top, bytes.length], bytes]
    : [["f32", numbers.length], viewOf(numbers)];
}

/** Numbers as the reader `e32` takes them. */
function shortened(numbers: Float32Array): { readonly top: number; readonly bytes: Uint8Array } {
  const words = new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length);
  const exponents = Array.from(words, (word) => word >>> 23 & 255);
  const top = exponents.reduce((a, b) => Math.max(a, b), 0);
  const bits: number[] = [];
  words.forEach((word, i) => {
    for (let ones = top - exponents[i]!; ones > 0; ones--) bits.push(1);
    bits.push(0);
    // The sign and the 23 bits of the fraction.
    for (let bit = 0; bit < 23; bit++) bits.push(word >>> bit & 1);
    bits.push(word >>> 31);
  });
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, i) => bytes[i >> 3]! |= bit << (i & 7));
  return { top, bytes };
}

function viewOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
