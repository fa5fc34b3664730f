import { assert, assertEquals } from "@std/assert";
import { RateLimit } from "../../server/security/rate.ts";

Deno.test("RateLimit lets a burst through, then so many a second, for each caller", () => {
  let now = 0;
  const rate = new RateLimit({ perSecond: 10, burst: 3 }, () => now);
  const take = () => rate.take("a") === 0;
  assertEquals([take(), take(), take(), take()], [true, true, true, false]);
  assertEquals(rate.take("a"), 0.1);
  assertEquals(rate.take("b"), 0);
  now = 100;
  assertEquals([take(), take()], [true, false]);
  now = 100_000;
  assertEquals([take(), take(), take(), take()], [true, true, true, false]);
  // A clock that is set back gives nobody anything.
  now = 0;
  assertEquals(take(), false);
});

Deno.test("RateLimit keeps its memory bounded, however many addresses ask", () => {
  let now = 0;
  const rate = new RateLimit({ perSecond: 1, burst: 2 }, () => now);
  for (let i = 0; i < 10_000; i++) assertEquals(rate.take(`10.0.${i >> 8}.${i & 255}`), 0);
  // All further ones share one bucket.
  assertEquals(["x", "y"].map((caller) => rate.take(caller)), [0, 0]);
  assert(rate.take("z") > 0);
  now = 10_000;
  assertEquals(rate.take("z"), 0);
});
