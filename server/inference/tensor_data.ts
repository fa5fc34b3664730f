import { shortly, wrong } from "./messages.ts";

/** Values of a tensor that came as JSON: flat or nested, row by row; `where` names it in errors. */
export function numbersOfJson(data: unknown, count: number, where: string): Float32Array {
  const leaves = leavesOf(data, count, where);
  const values = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const value = leaves[i];
    if (value === null) values[i] = NaN;
    else if (typeof value === "number" && Number.isFinite(Math.fround(value))) values[i] = value;
    else throw wrong(where, "hold numbers of FP32 or null", value);
  }
  return values;
}

/** Texts that came as JSON, undefined for null. */
export function textsOfJson(data: unknown, count: number, where: string): (string | undefined)[] {
  return leavesOf(data, count, where).map((value) => {
    if (value === null) return undefined;
    if (typeof value === "string") return value;
    throw wrong(where, "hold texts or null", value);
  });
}

/** What is in arrays of arrays, exactly so many values: nothing is made room for that is only said to be there. */
function leavesOf(data: unknown, count: number, where: string): readonly unknown[] {
  if (!Array.isArray(data)) throw wrong(where, "be an array", data);
  const flat = data.some(Array.isArray) ? data.flat(Infinity) as unknown[] : data;
  if (flat.length !== count) {
    throw wrong(where, `have ${count} values, as its shape says: it has ${flat.length}`);
  }
  return flat;
}

/** Little-endian float32, wherever in the body they lie. */
export function numbersOfBytes(bytes: Uint8Array, count: number, where: string): Float32Array {
  if (bytes.length !== 4 * count) {
    throw wrong(`binary_data_size of ${where}`, `be ${4 * count} bytes for its shape of FP32`, bytes.length);
  }
  const values = new Float32Array(count);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 0; i < count; i++) values[i] = view.getFloat32(4 * i, true);
  return values;
}

/** Texts in UTF-8, each after its length in four bytes. */
export function textsOfBytes(bytes: Uint8Array, count: number, where: string): string[] {
  const values: string[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 4 > bytes.length) {
      throw wrong(where, `have ${count} elements, as its shape says: its bytes end after ${i}`);
    }
    const length = view.getUint32(at, true);
    at += 4;
    if (length > bytes.length - at) {
      throw wrong(
        where,
        `be as long as its elements say: element ${i} has ${length} bytes of the ${bytes.length - at} left`,
      );
    }
    try {
      values.push(decoder.decode(bytes.subarray(at, at + length)));
    } catch {
      throw wrong(where, `be UTF-8: element ${i} is not`);
    }
    at += length;
  }
  if (at !== bytes.length) {
    throw wrong(
      where,
      `have ${count} elements, as its shape says: there are ${bytes.length - at} bytes more`,
    );
  }
  return values;
}

/** Texts as the binary extension has them. */
export function bytesOfTexts(texts: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const encoded = texts.map((text) => encoder.encode(text));
  const bytes = new Uint8Array(encoded.reduce((sum, { length }) => sum + 4 + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const text of encoded) {
    view.setUint32(at, text.length, true);
    bytes.set(text, at + 4);
    at += 4 + text.length;
  }
  return bytes;
}

/** Numbers as the binary extension has them. */
export function bytesOfNumbers(numbers: Float32Array | Float64Array): Uint8Array {
  const bytes = new Uint8Array(numbers.byteLength);
  const view = new DataView(bytes.buffer);
  if (numbers instanceof Float64Array) numbers.forEach((value, i) => view.setFloat64(8 * i, value, true));
  else for (let i = 0; i < numbers.length; i++) view.setFloat32(4 * i, numbers[i]!, true);
  return bytes;
}

/** How many values a shape has, and rows: it must be `[rows, ...rest]` with a row or more. */
export function rowsOfShape(shape: unknown, rest: readonly number[], maxRows: number, where: string): number {
  const rule = `be [rows, ${rest.join(", ")}]`;
  if (!Array.isArray(shape) || shape.length !== 1 + rest.length) throw wrong(where, rule, shape);
  if (shape.some((size) => !Number.isSafeInteger(size) || size < 0)) {
    throw wrong(where, "hold whole numbers from 0 to 2^53 - 1", shape);
  }
  const [rows, ...sizes] = shape as [number, ...number[]];
  if (sizes.some((size, i) => size !== rest[i])) throw wrong(where, rule, shape);
  if (rows === 0) throw wrong(where, "have a row or more", shape);
  if (rows > maxRows) throw wrong(where, `have at most ${maxRows} rows`, rows);
  return rows;
}

/** A whole number of bytes or classes that a parameter gives. */
export function wholeNumber(value: unknown, least: number, where: string): number {
  if (Number.isSafeInteger(value) && value as number >= least) return value as number;
  throw wrong(
    where,
    `be a whole number from ${least} on`,
    typeof value === "number" ? value : shortly(value),
  );
}
