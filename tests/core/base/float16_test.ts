import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { beyondFloat16, bytesPerNumber, MAX_FLOAT16, numbers } from "../../../core/base/float16.ts";

Deno.test("numbers() are zeros of as many bytes as bytesPerNumber() says", () => {
  for (const precision of ["float16", "float32"] as const) {
    const some = numbers(precision, 3);
    assertEquals([some.length, some.byteLength, some[2]], [3, 3 * bytesPerNumber(precision), 0]);
  }
});

Deno.test("float16 moves a number by one part in 2048 at most", () => {
  const size = fc.float({ min: Math.fround(2 ** -14), max: MAX_FLOAT16, noNaN: true });
  fc.assert(fc.property(size, fc.boolean(), (size, negative) => {
    const value = negative ? -size : size;
    const stored = numbers("float16", 1);
    stored.set([value]);
    assert(Math.abs(stored[0]! - value) <= size * 2 ** -11, `${value} is stored as ${stored[0]}`);
  }));
});

Deno.test("beyondFloat16() finds the first finite number that is too large", () => {
  assertEquals(beyondFloat16(Float32Array.of(1, -65504, 65504, 0)), undefined);
  assertEquals(beyondFloat16(Float32Array.of(NaN, Infinity, -Infinity)), undefined);
  assertEquals(beyondFloat16(Float32Array.of(1, -65505, 70000)), -65505);
  assertEquals(beyondFloat16(new Float32Array()), undefined);
});
