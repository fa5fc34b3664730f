/**
 * Protocol buffers' wire format: a field is its number and wire type, then a varint, four or eight bytes, or a length and so many
 * bytes. https://protobuf.dev/programming-guides/encoding/
 */

/** A message from what is written into it. */
export function message(write: (out: MessageWriter) => void): Uint8Array {
  const writer = new MessageWriter();
  write(writer);
  return writer.done();
}

/** Writes fields of a message one after another. */
export class MessageWriter {
  readonly #parts: Uint8Array[] = [];

  int(field: number, value: number): this {
    this.#varint(BigInt(field) << 3n);
    this.#varint(BigInt.asUintN(64, BigInt(value)));
    return this;
  }

  float(field: number, value: number): this {
    this.#varint(BigInt(field) << 3n | 5n);
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setFloat32(0, value, true);
    this.#parts.push(bytes);
    return this;
  }

  bytes(field: number, bytes: Uint8Array): this {
    this.#varint(BigInt(field) << 3n | 2n);
    this.#varint(BigInt(bytes.length));
    this.#parts.push(bytes);
    return this;
  }

  text(field: number, text: string): this {
    return this.bytes(field, new TextEncoder().encode(text));
  }

  /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
  #varint(value: bigint): void {
    const bytes: number[] = [];
    let rest = value;
    for (; rest > 0x7fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
    bytes.push(Number(rest));
    this.#parts.push(Uint8Array.from(bytes));
  }

  done(): Uint8Array {
    const whole = new Uint8Array(this.#parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of this.#parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}

/** Called for each field: a varint as a number (of 53 exact bits), anything else as its bytes, which are not copied. */
export type OnField = (field: number, value: number | Uint8Array) => void;

/** Reads the fields of a message in order. Throws a `RangeError` where the bytes are no message, or end in the midst of one. */
export function readMessage(bytes: Uint8Array, onField: OnField): void {
  let at = 0;
  const ends = () => new RangeError(`the bytes end in the midst of a field, after ${bytes.length}`);
  const varint = (): number => {
    let [low, high] = [0, 0];
    for (let shift = 0; shift < 70; shift += 7) {
      if (at >= bytes.length) throw ends();
      const byte = bytes[at++]!;
      const bits = byte & 0x7f;
      if (shift < 28) low += bits * 2 ** shift;
      else high += bits * 2 ** (shift - 28);
      // A negative number of 64 bits has ten bytes: `high` has its upper 36 bits.
      if (byte < 0x80) return (shift === 63 ? high % 2 ** 36 - 2 ** 36 : high) * 2 ** 28 + low;
    }
    throw new RangeError(`a number at byte ${at} has more than 64 bits`);
  };
  const take = (length: number): Uint8Array => {
    if (length < 0 || at + length > bytes.length) throw ends();
    at += length;
    return bytes.subarray(at - length, at);
  };
  while (at < bytes.length) {
    const start = at;
    const tag = varint();
    const [field, wire] = [Math.floor(tag / 8), tag % 8];
    if (field < 1) throw new RangeError(`there is no field ${field}, at byte ${start}`);
    if (wire === 0) onField(field, varint());
    else if (wire === 1) onField(field, take(8));
    else if (wire === 2) onField(field, take(varint()));
    else if (wire === 5) onField(field, take(4));
    else throw new RangeError(`there is no field of type ${wire}, at byte ${start}`);
  }
}

/** Varints one after another, as a packed list has them. */
export function packedInts(bytes: Uint8Array): number[] {
  const values: number[] = [];
  // As a message of field 1: a tag before each is what a packed list saves.
  let from = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! >= 0x80) continue;
    const one = new Uint8Array(at + 2 - from);
    one[0] = 8;
    one.set(bytes.subarray(from, at + 1), 1);
    readMessage(one, (_, value) => void values.push(value as number));
    from = at + 1;
  }
  return values;
}

/** Numbers of four bytes one after another. */
export function packedFloats(bytes: Uint8Array): Float32Array {
  const whole = bytes.length - bytes.length % 4;
  return new Float32Array(bytes.slice(0, whole).buffer);
}
