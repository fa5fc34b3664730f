import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import { builtinCatalogue } from "../../../../cli/engine.ts";

Deno.test("slices and splits are those of the cpu backend, whatever the box", async () => {
  const boxes = fc.array(
    fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: 1, max: 4 }), fc.nat({ max: 3 })),
    { minLength: 1, maxLength: 4 },
  );
  const sliced = async (backend: string, box: readonly (readonly [number, number, number])[]) => {
    await builtinCatalogue().make("backend", backend).activate();
    return tf.tidy(() => {
      const shape = box.map(([before, inside, after]) => before + inside + after);
      const x = tf.reshape(tf.range(0, shape.reduce((a, b) => a * b, 1)), shape);
      const part = tf.slice(x, box.map(([before]) => before), box.map(([, inside]) => inside));
      const first = tf.slice(x, box[0]![0]);
      const axis = shape.length - 1;
      const [before, inside, after] = box[axis]!;
      const split = tf.split(x, [before, inside, after].filter((size) => size > 0), axis);
      return [part, first, ...split].map((one) => [one.shape, [...one.dataSync()]]);
    });
  };
  await fc.assert(
    fc.asyncProperty(boxes, async (box) => assertEquals(await sliced("wasm", box), await sliced("cpu", box))),
    { seed: 1, numRuns: 60 },
  );
});

Deno.test("a clone outlives what it was made from, and its memory goes with the last one", async () => {
  await builtinCatalogue().make("backend", "wasm").activate();
  const before = tf.engine().backend.numDataIds();
  const x = tf.tensor1d([1, 2, 3]);
  const copy = x.clone();
  assertEquals(tf.engine().backend.numDataIds(), before + 1);
  x.dispose();
  assertEquals([...copy.dataSync()], [1, 2, 3]);
  copy.dispose();
  assertEquals(tf.engine().backend.numDataIds(), before);
});
