import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { type ArrayFile, decodeArrays, encodeArrays } from "../../../core/base/checksummed.ts";
import { concat, sha256 } from "../../../core/base/fingerprint.ts";

const files: fc.Arbitrary<ArrayFile> = fc.record({
  header: fc.dictionary(
    fc.string().filter((key) => key !== "__proto__"),
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
  ),
  arrays: fc.array(fc.float32Array({ maxLength: 20 }), { maxLength: 4 }),
});

const ARRAYS: ArrayFile = {
  header: { step: 12, stage: "α" },
  arrays: [Float32Array.of(1, -0, NaN, Infinity), new Float32Array(0), Float32Array.of(1e-45)],
};

Deno.test("decodeArrays() gives what was encoded, bit by bit", async () => {
  const bits = ({ header, arrays }: ArrayFile) => ({
    // Objects without a prototype come back with one.
    header: { ...header },
    arrays: arrays.map((one) => new Uint8Array(Float32Array.from(one).buffer)),
  });
  await fc.assert(fc.asyncProperty(files, async (file) => {
    assertEquals(bits((await decodeArrays(await encodeArrays(file)))!), bits(file));
  }));
  assertEquals(bits((await decodeArrays(await encodeArrays(ARRAYS)))!), bits(ARRAYS));
});

Deno.test("encodeArrays() takes views into larger buffers for what they show", async () => {
  const arrays = [new Float32Array([1, 2, 3, 4]).subarray(1, 3)];
  assertEquals((await decodeArrays(await encodeArrays({ header: {}, arrays })))!.arrays, [
    Float32Array.of(2, 3),
  ]);
});

Deno.test("decodeArrays() reads bytes that lie inside of a larger buffer", async () => {
  const encoded = await encodeArrays(ARRAYS);
  const larger = concat([new Uint8Array(3), encoded, new Uint8Array(5)]);
  assertEquals(await decodeArrays(larger.subarray(3, 3 + encoded.length)), await decodeArrays(encoded));
});

Deno.test("decodeArrays() notices any one byte that was altered", async () => {
  const encoded = await encodeArrays(ARRAYS);
  for (let at = 0; at < encoded.length; at++) {
    const altered = encoded.slice();
    altered[at]! ^= 1 << (at % 8);
    assertEquals(await decodeArrays(altered), undefined, `byte ${at}`);
  }
});

Deno.test("decodeArrays() notices any truncation, and bytes at the end", async () => {
  const encoded = await encodeArrays(ARRAYS);
  for (let length = 0; length < encoded.length; length++) {
    assertEquals(await decodeArrays(encoded.subarray(0, length)), undefined, `${length} bytes`);
  }
  assertEquals(await decodeArrays(concat([encoded, new Uint8Array(1)])), undefined);
});

Deno.test("decodeArrays() refuses a valid checksum around something else", async () => {
  const body = new TextEncoder().encode("retort/9 and something of another version");
  assertEquals(await decodeArrays(concat([body, await sha256(body)])), undefined);
});
