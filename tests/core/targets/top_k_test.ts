import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import fc from "fast-check";
import { softmax } from "../../../core/base/softmax.ts";
import { keepTop, spreadTop, topLogits } from "../../../core/targets/top_k.ts";

/** Keeps the largest of one row, and reads them again. */
function through(row: readonly number[], count: number) {
  const classes = row.length;
  const kept = topLogits({ rows: 1, classes, count, precision: "float32" });
  keepTop(Float32Array.from(row), classes, kept, 0);
  const out = new Float32Array(classes + 2).fill(7);
  spreadTop(kept, 0, classes, out, 1);
  assertEquals([out[0], out[classes + 1]], [7, 7], "nothing beside the row is written");
  return { kept, read: [...out.subarray(1, classes + 1)] };
}

const logit = fc.float({ min: -30, max: 30, noNaN: true });
/** A row, and how many of its logits are kept. */
const rows = fc.array(logit, { minLength: 2, maxLength: 12 })
  .chain((row) => fc.tuple(fc.constant(row), fc.integer({ min: 1, max: row.length - 1 })));

Deno.test("keepTop() keeps the largest logits in order, of equal ones the lower class first", () => {
  fc.assert(fc.property(rows, ([row, count]) => {
    const order = [...row.keys()].sort((a, b) => row[b]! - row[a]! || a - b).slice(0, count);
    const { kept } = through(row, count);
    assertEquals([...kept.top.classes], order);
    assertEquals([...kept.logits], order.map((c) => row[c]!));
  }));
});

Deno.test("spreadTop() gives kept classes their probabilities, and the others even shares of theirs", () => {
  fc.assert(fc.property(rows, ([row, count]) => {
    const { kept, read } = through(row, count);
    const [before, after] = [softmax(row), softmax(read)];
    const others = [...row.keys()].filter((c) => !kept.top.classes.includes(c));
    const mass = others.reduce((sum, c) => sum + before[c]!, 0);
    for (const c of row.keys()) {
      const wanted = others.includes(c) ? mass / others.length : before[c]!;
      assertAlmostEquals(after[c]!, wanted, 1e-5);
    }
    // The error that the documentation gives.
    const [kl, entropy] = [
      divergence(before, after),
      -others.reduce((sum, c) => sum + xlogx(before[c]! / mass), 0),
    ];
    assertAlmostEquals(kl, mass * (Math.log(others.length) - entropy), 1e-4);
  }));
});

function xlogx(x: number): number {
  return x > 0 ? x * Math.log(x) : 0;
}

function divergence(p: Float64Array, q: Float64Array): number {
  return p.reduce((sum, one, i) => sum + (one > 0 ? one * Math.log(one / q[i]!) : 0), 0);
}

Deno.test("keepTop() writes rows one after the other, and bears logits of minus infinity", () => {
  const kept = topLogits({ rows: 3, classes: 3, count: 1, precision: "float16" });
  keepTop(Float32Array.of(0, 2, 1, 5, -Infinity, -Infinity), 3, kept, 1);
  assertEquals([...kept.top.classes], [0, 1, 0]);
  assertEquals([...kept.logits], [0, 2, 5]);
  assertAlmostEquals(kept.top.tail[1]!, Math.log(1 + Math.E), 1e-3);
  const out = new Float32Array(3);
  spreadTop(kept, 2, 3, out, 0);
  assertEquals([...out], [5, -Infinity, -Infinity]);
});

Deno.test("keepTop() shows a number that is none, wherever it is", () => {
  for (const row of [[NaN, 2, 1], [2, NaN, 1], [2, 1, NaN]]) {
    assert(through(row, 1).read.some(Number.isNaN), JSON.stringify(row));
  }
});

Deno.test("topLogits() counts classes beyond 65536", () => {
  const few = topLogits({ rows: 1, classes: 2 ** 16, count: 1, precision: "float16" });
  const many = topLogits({ rows: 1, classes: 2 ** 16 + 1, count: 1, precision: "float16" });
  assertEquals([few.top.classes.BYTES_PER_ELEMENT, many.top.classes.BYTES_PER_ELEMENT], [2, 4]);
  const logits = new Float32Array(2 ** 16 + 1);
  logits[2 ** 16] = 1;
  keepTop(logits, logits.length, many, 0);
  assertEquals(many.top.classes[0], 2 ** 16);
});
