import { assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { agreesWithCpu, answer, drawn, start, withGradients } from "./against_cpu.ts";

const LABELS = ["a", "b", "c", "d", "e"];

/** Two terms and a result of any labels. */
const equations = fc.record({
  terms: fc.array(fc.shuffledSubarray(LABELS, { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 2,
  }),
  kept: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
  order: fc.shuffledSubarray(LABELS, { minLength: 5 }),
  sizes: fc.tuple(...LABELS.map(() => fc.integer({ min: 1, max: 4 }))),
  seed: fc.nat(),
}).map(({ terms, kept, order, sizes, seed }) => {
  const size = (label: string) => sizes[LABELS.indexOf(label)]!;
  const result = order.filter((label, i) => kept[i] && terms.flat().includes(label));
  return {
    inputs: [...terms, result].map((labels) => labels.map(size)),
    equation: `${terms.map((labels) => labels.join("")).join(",")}->${result.join("")}`,
    terms,
    result,
    sizes: Object.fromEntries(LABELS.map((label) => [label, size(label)])),
    seed,
  };
});

/** The sum of products element by element, in float64: tfjs' own is wrong for some equations of one term. */
function reference(
  values: readonly Float32Array[],
  terms: readonly (readonly string[])[],
  result: readonly string[],
  sizes: Readonly<Record<string, number>>,
): number[] {
  const labels = [...new Set([...result, ...terms.flat()])];
  const total = labels.reduce((n, label) => n * sizes[label]!, 1);
  const offset = (term: readonly string[], at: Readonly<Record<string, number>>) =>
    term.reduce((sum, label) => sum * sizes[label]! + at[label]!, 0);
  const sums = new Array<number>(result.reduce((n, label) => n * sizes[label]!, 1)).fill(0);
  for (let i = 0; i < total; i++) {
    let rest = i;
    const at: Record<string, number> = {};
    for (const label of labels) {
      at[label] = rest % sizes[label]!;
      rest = Math.floor(rest / sizes[label]!);
    }
    sums[offset(result, at)]! += terms.reduce(
      (product, term, j) => product * values[j]![offset(term, at)]!,
      1,
    );
  }
  return sums;
}

Deno.test("einsum() on wasm is the sum of products, for any labels", async () => {
  const { name } = await start();
  const before = tf.memory().numTensors;
  await fc.assert(
    fc.asyncProperty(equations, async (one) => {
      const values = tf.tidy(() => drawn(one).map((tensor) => Float32Array.from(tensor.dataSync())));
      const expected = reference(values, one.terms, one.result, one.sizes);
      const [actual] = await answer(
        name,
        one,
        (tensors) => tf.einsum(one.equation, ...tensors.slice(0, one.terms.length)),
      );
      assertEquals(actual!.shape, one.result.map((label) => one.sizes[label]!));
      const off = Math.max(0, ...expected.map((value, i) => Math.abs(value - actual!.values[i]!)));
      assertEquals(off < 1e-4, true, `${one.equation}: off by ${off}`);
    }),
    { seed: 1, numRuns: 200 },
  );
  assertEquals(tf.memory().numTensors, before);
});

const ATTENTION = [
  ["bqhd,bkhd->bhqk", [2, 3, 4, 5], [2, 6, 4, 5]],
  ["bhqk,bkhd->bqhd", [2, 4, 3, 6], [2, 6, 4, 5]],
  ["ij,jk->ik", [3, 4], [4, 5]],
  ["ij,jk->ki", [3, 4], [4, 5]],
  ["ij,kj->ik", [3, 4], [5, 4]],
  ["bi,bj->bij", [2, 3], [2, 4]],
] as const;

agreesWithCpu("einsum() as attention uses it", {
  cases: fc.constantFrom(...ATTENTION).map(([equation, a, b]) => ({ inputs: [a, b], equation, seed: 1 })),
  compute: ([a, b], { equation }) => tf.einsum(equation, a!, b!),
  runs: 20,
});

Deno.test("einsum() on wasm has the gradients of the matrix products it stands for", async () => {
  const { name } = await start();
  const one = { inputs: [[2, 3, 4], [2, 5, 4], [2, 3, 5]], seed: 1 };
  const actual = await answer(
    name,
    one,
    (tensors) => withGradients((a, b) => tf.einsum("bij,bkj->bik", a!, b!), tensors),
  );
  const expected = await answer(
    name,
    one,
    (tensors) => withGradients((a, b) => tf.matMul(a!, b!, false, true), tensors),
  );
  actual.forEach(({ values }, i) => assertEquals(values, expected[i]!.values));
  const alone = { inputs: [[3, 4], [4], []], seed: 1 };
  const sums = await answer(
    name,
    alone,
    (tensors) => withGradients((a, b) => tf.einsum("ij,k->", a!, b!), tensors),
  );
  const products = await answer(
    name,
    alone,
    (tensors) => withGradients((a, b) => tf.mul(tf.sum(a!), tf.sum(b!)), tensors),
  );
  sums.forEach(({ values }, i) =>
    values.forEach((value, j) => assertEquals(Math.abs(value - products[i]!.values[j]!) < 1e-5, true))
  );
});

Deno.test("einsum() on wasm refuses whole numbers and a result with a label twice", async () => {
  await start();
  const [a, whole] = [tf.ones([2]), tf.ones([2], "int32")];
  assertThrows(() => tf.einsum("i,i->i", whole, whole), TypeError, "tensors must be float32");
  assertThrows(() => tf.einsum("i,j->ii", a, a), TypeError, "labels of the result must differ");
  tf.dispose([a, whole]);
});
