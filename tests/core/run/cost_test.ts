import { assertEquals } from "@std/assert";
import { nominalLabelling, nominalTime } from "../../../core/run/cost.ts";
import { workersFor } from "../../../core/workers/parallel.ts";

Deno.test("nominalTime() and workersFor() weigh a plan", () => {
  const stage = { stage: "a", parameters: 1000, epochs: 10, steps: 100 };
  // 100 steps of 0.2 ms, and 10 · 500 · 1000 · 6 operations at 30 million a millisecond.
  assertEquals(nominalTime(stage, 500), 21);
  const of = (size: number, least: number, items: number, time: number) =>
    workersFor({ size, least }, { items, time });
  assertEquals(of(4, 500, 6, 10_000), 4);
  assertEquals(of(8, 500, 6, 10_000), 6);
  assertEquals(of(8, 500, 6, 1100), 2);
  assertEquals(of(8, 500, 6, 400), 1);
  assertEquals(of(8, 0, 6, 0), 6);
  assertEquals(of(1, 0, 6, 10_000), 1);
  const withIdle = (idle: number, time: number) =>
    workersFor({ size: 4, least: 500, idle, leastIdle: 50 }, { items: 6, time });
  assertEquals([0, 1, 2, 9].map((idle) => withIdle(idle, 150)), [1, 2, 3, 3]);
  assertEquals([withIdle(3, 90), withIdle(1, 1600)], [1, 3]);
});

Deno.test("nominalLabelling() counts the forward pass alone", () => {
  assertEquals(nominalLabelling({ parameters: 30_000 }, 1000), 2);
});
