import { assert, assertEquals, assertNotStrictEquals, assertStrictEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import type { Plugin } from "../../../../core/plugin.ts";
import { wasm } from "../../../../plugins/backends/wasm.ts";
import { KERNEL_NAMES, KERNELS } from "../../../../plugins/backends/wasm_kernels/mod.ts";
import { testBackend } from "../../../suites/backend.ts";
import { make } from "../../../support/catalogue.ts";
import { start } from "./against_cpu.ts";

const PLUGIN = wasm as Plugin<"backend">;

testBackend(PLUGIN, {}, {
  refuses: [
    [{ omit: ["matmull"] }, 'did you mean "matmul"?'],
    [{ omit: "matmul" }, 'omit must be a list: current value is "matmul"'],
    [{ relaxedSimd: 1 }, "relaxedSimd must be a boolean: current value is 1"],
  ],
});
testBackend(PLUGIN, { omit: ["matmul"] });
testBackend(PLUGIN, { relaxedSimd: false });

const kernelOf = (op: string, backend: string) => tf.getKernel(op, backend)?.kernelFunc;

Deno.test("each kernel of ours has a name and ops of its own, and is on the page of them", () => {
  const ops = KERNELS.flatMap(({ kernels }) => Object.keys(kernels));
  assertEquals(new Set(ops).size, ops.length, "two serve one op");
  assertEquals(new Set(KERNEL_NAMES).size, KERNELS.length);
  for (const { name, summary } of KERNELS) {
    assert(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name), name);
    assert(/^[A-Z].*\.$/.test(summary), summary);
  }
});

Deno.test("wasm puts each kernel in its place once, however often it is started, at once too", async () => {
  const { name } = await start();
  const ops = KERNELS.flatMap(({ kernels }) => Object.keys(kernels));
  const before = ops.map((op) => kernelOf(op, name));
  before.forEach((kernel, i) => {
    assert(kernel, `${ops[i]} is not served`);
    assertNotStrictEquals(kernel, kernelOf(ops[i]!, "wasm-stock"), ops[i]);
  });
  await Promise.all([start(), start()]);
  ops.forEach((op, i) => assertStrictEquals(kernelOf(op, name), before[i], op));
});

Deno.test("two starts at once of a backend that is new put its kernels in place once", async () => {
  const options = { omit: ["sum", "gather"] };
  const [one, two] = await Promise.all([start(options), start(options)]);
  assertEquals([one.name, two.name, tf.getBackend()], Array(3).fill("wasm-without-gather-sum"));
  assertEquals(tf.tidy(() => Array.from(tf.matMul([[1, 2]], [[3], [4]]).dataSync())), [11]);
});

Deno.test("wasm leaves out each kernel by its name, on a backend of its own", async () => {
  await start();
  for (const { name, kernels } of KERNELS) {
    const backend = await start({ omit: [name] });
    assertEquals([backend.name, tf.getBackend()], [`wasm-without-${name}`, `wasm-without-${name}`]);
    for (const op of Object.keys(kernels)) {
      assertStrictEquals(kernelOf(op, backend.name), kernelOf(op, "wasm-stock"), op);
      assertNotStrictEquals(kernelOf(op, "wasm"), kernelOf(op, "wasm-stock"), op);
    }
    tf.removeBackend(backend.name);
  }
});

Deno.test("wasm without a kernel that stock has not throws as stock does", async () => {
  await start({ omit: ["segment-sum"] });
  const x = tf.ones([2, 2]);
  assertThrows(
    () => tf.tidy(() => void tf.unsortedSegmentSum(x, [0, 1], 2)),
    Error,
    "Kernel 'UnsortedSegmentSum' not registered",
  );
  x.dispose();
});

Deno.test("the name of a backend does not depend on the order of what it leaves out", () => {
  const named = (options: Record<string, unknown>) => make(PLUGIN, options).name;
  assertEquals(named({ omit: ["sum", "matmul", "sum"] }), "wasm-without-matmul-sum");
  assertEquals(named({ omit: [] }), "wasm");
  assertEquals(named({ relaxedSimd: false }), "wasm-plain-simd");
  assertEquals(named({ relaxedSimd: false, omit: ["sum"] }), "wasm-plain-simd-without-sum");
});

Deno.test("two backends of wasm side by side compute each in its own memory, and hand tensors over", async () => {
  const [ours, stock] = [await start(), await start({ omit: [...KERNEL_NAMES] })];
  const product = (x: tf.Tensor2D) => tf.tidy(() => Array.from(tf.matMul(x, x, true, false).dataSync()));
  const x = tf.tensor2d([[1, 2], [3, 4]]);
  for (const { activate } of [ours, stock, ours]) {
    await activate();
    assertEquals(product(x), [10, 14, 14, 20]);
  }
  x.dispose();
});
