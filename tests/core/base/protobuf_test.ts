import { assertEquals, assertThrows } from "@std/assert";
import { message, packedFloats, packedInts, readMessage } from "../../../core/base/protobuf.ts";

function fieldsOf(bytes: Uint8Array): [number, number | number[]][] {
  const fields: [number, number | number[]][] = [];
  readMessage(
    bytes,
    (field, value) => void fields.push([field, typeof value === "number" ? value : [...value]]),
  );
  return fields;
}

Deno.test("readMessage() reads what message() writes: numbers of any sign, floats, texts, messages", () => {
  const numbers = [0, 1, 127, 128, 300, 2 ** 31, 2 ** 35, 2 ** 52 + 1, -1, -2, -300, -(2 ** 40), -(2 ** 52)];
  const bytes = message((out) => {
    numbers.forEach((one) => out.int(1, one));
    out.float(200, 1.5).text(3, "é").bytes(4, message((inner) => inner.int(7, 9)));
  });
  assertEquals(fieldsOf(bytes), [
    ...numbers.map((one): [number, number] => [1, one]),
    [200, [0, 0, 0xc0, 0x3f]],
    [3, [0xc3, 0xa9]],
    [4, [7 << 3, 9]],
  ]);
});

Deno.test("readMessage() refuses bytes that end early, at each length that is no whole number of fields", () => {
  const bytes = message((out) => out.text(1, "abc").int(2, 70_000).float(3, 1));
  const whole = [0, 5, 9, 14];
  for (let length = 0; length <= bytes.length; length++) {
    if (whole.includes(length)) fieldsOf(bytes.subarray(0, length));
    else assertThrows(() => fieldsOf(bytes.subarray(0, length)), RangeError, "in the midst of a field");
  }
  assertThrows(() => fieldsOf(Uint8Array.of(0x0b)), RangeError, "type 3");
  assertThrows(() => fieldsOf(Uint8Array.of(0x00)), RangeError, "no field 0");
  assertThrows(() => fieldsOf(new Uint8Array(12).fill(0xff)), RangeError, "64 bits");
});

Deno.test("packedInts() and packedFloats() read packed lists", () => {
  const ints = [1, 300, -5, 2 ** 40];
  const plain = message((out) => ints.forEach((one) => out.int(1, one)));
  // Without the tag before each.
  const packed: number[] = [];
  let isTag = true;
  for (const byte of plain) {
    if (!isTag) packed.push(byte);
    isTag = isTag ? false : byte < 0x80;
  }
  assertEquals(packedInts(Uint8Array.from(packed)), ints);
  const floats = Float32Array.of(1, -2.5, 3e30);
  assertEquals(packedFloats(new Uint8Array(floats.buffer)), floats);
});
