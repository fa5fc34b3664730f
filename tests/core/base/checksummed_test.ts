import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { concat, sha256 } from "../../../core/base/fingerprint.ts";
import { type Parcel, seal, unseal } from "../../../core/base/checksummed.ts";

const parcels: fc.Arbitrary<Parcel> = fc.record({
  header: fc.dictionary(
    fc.string().filter((key) => key !== "__proto__"),
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
  ),
  arrays: fc.array(fc.float32Array({ maxLength: 20 }), { maxLength: 4 }),
});

const PARCEL: Parcel = {
  header: { step: 12, stage: "α" },
  arrays: [Float32Array.of(1, -0, NaN, Infinity), new Float32Array(0), Float32Array.of(1e-45)],
};

Deno.test("unseal() gives what was sealed, bit by bit", async () => {
  const bits = ({ header, arrays }: Parcel) => ({
    // Objects without a prototype come back with one.
    header: { ...header },
    arrays: arrays.map((one) => new Uint8Array(Float32Array.from(one).buffer)),
  });
  await fc.assert(fc.asyncProperty(parcels, async (parcel) => {
    assertEquals(bits((await unseal(await seal(parcel)))!), bits(parcel));
  }));
  assertEquals(bits((await unseal(await seal(PARCEL)))!), bits(PARCEL));
});

Deno.test("seal() takes views into larger buffers for what they show", async () => {
  const arrays = [new Float32Array([1, 2, 3, 4]).subarray(1, 3)];
  assertEquals((await unseal(await seal({ header: {}, arrays })))!.arrays, [Float32Array.of(2, 3)]);
});

Deno.test("unseal() reads bytes that lie inside of a larger buffer", async () => {
  const sealed = await seal(PARCEL);
  const larger = concat([new Uint8Array(3), sealed, new Uint8Array(5)]);
  assertEquals(await unseal(larger.subarray(3, 3 + sealed.length)), await unseal(sealed));
});

Deno.test("unseal() notices any one byte that was altered", async () => {
  const sealed = await seal(PARCEL);
  for (let at = 0; at < sealed.length; at++) {
    const altered = sealed.slice();
    altered[at]! ^= 1 << (at % 8);
    assertEquals(await unseal(altered), undefined, `byte ${at}`);
  }
});

Deno.test("unseal() notices any truncation, and bytes at the end", async () => {
  const sealed = await seal(PARCEL);
  for (let length = 0; length < sealed.length; length++) {
    assertEquals(await unseal(sealed.subarray(0, length)), undefined, `${length} bytes`);
  }
  assertEquals(await unseal(concat([sealed, new Uint8Array(1)])), undefined);
});

Deno.test("unseal() refuses what is sealed but no parcel", async () => {
  const body = new TextEncoder().encode("retort/9 and something of another version");
  assertEquals(await unseal(concat([body, await sha256(body)])), undefined);
});
