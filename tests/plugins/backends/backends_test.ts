import { assertEquals, assertNotMatch, assertRejects, assertStringIncludes } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import process from "node:process";
import { stillClock } from "../../../core/base/clock.ts";
import { UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { asTeacher } from "../../../core/models/teachers.ts";
import type { Plugin } from "../../../core/plugin.ts";
import { noCheckpoint } from "../../../core/training/checkpoint.ts";
import { train } from "../../../core/training/loop.ts";
import { cpu } from "../../../plugins/backends/cpu.ts";
import { wasm } from "../../../plugins/backends/wasm.ts";
import { KERNEL_NAMES } from "../../../plugins/backends/wasm_kernels/mod.ts";
import { webgpu } from "../../../plugins/backends/webgpu.ts";
import { onBackends } from "../../support/backends.ts";
import { assertRefuses, make } from "../../support/catalogue.ts";
import { assertClose } from "../../support/tensors.ts";
import { clouds, partOf, toyCatalogue, toyStages } from "../../toy.ts";

for (const plugin of [cpu, wasm, webgpu]) {
  Deno.test(`${plugin.name} refuses options`, () =>
    assertRefuses(plugin, {}, [], [[{ threads: 2 }, "threads is not"]]));
}

for (const plugin of [cpu, wasm]) {
  Deno.test(`${plugin.name} becomes the backend of tfjs, and again`, async () => {
    const backend = make(plugin as Plugin<"backend">, {});
    assertEquals(backend.name, plugin.name);
    for (let i = 0; i < 2; i++) {
      await backend.activate();
      assertEquals(tf.getBackend(), plugin.name);
      const sum = tf.tidy(() => tf.sum(tf.tensor1d([1, 2, 3])).dataSync()[0]);
      assertEquals(sum, 6);
    }
  });
}

Deno.test("wasm says nothing of what becomes of errors that nobody has caught", async () => {
  const listeners = () =>
    ["uncaughtException", "unhandledRejection"].flatMap((event) => process.listeners(event as "exit"));
  const before = listeners();
  await make(wasm as Plugin<"backend">, { omit: [KERNEL_NAMES[0]!] }).activate();
  assertEquals(listeners(), before);
});

/** Two stacks of matrices whose product there is, as they stand before any transposition. */
interface Factors {
  readonly a: { readonly shape: number[]; readonly values: Float32Array };
  readonly b: { readonly shape: number[]; readonly values: Float32Array };
  readonly transposeA: boolean;
  readonly transposeB: boolean;
}

const size = fc.integer({ min: 1, max: 9 });
const factors: fc.Arbitrary<Factors> = fc.record({
  batch: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
  m: size,
  k: size,
  n: size,
  transposeA: fc.boolean(),
  transposeB: fc.boolean(),
  seed: fc.nat(),
}).map(({ batch, m, k, n, transposeA, transposeB, seed }) => {
  const random = seededRandom(seed);
  const stack = (shape: number[]) => ({
    shape,
    values: Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => random.normal()),
  });
  return {
    a: stack([...batch, ...transposeA ? [k, m] : [m, k]]),
    b: stack([...batch, ...transposeB ? [n, k] : [k, n]]),
    transposeA,
    transposeB,
  };
});

/** The product on a backend. */
async function product({ a, b, transposeA, transposeB }: Factors, backend: string) {
  await tf.setBackend(backend);
  return tf.tidy(() => {
    const whole = tf.matMul(
      tf.tensor(a.values, a.shape),
      tf.tensor(b.values, b.shape),
      transposeA,
      transposeB,
    );
    return { shape: whole.shape, values: Float32Array.from(whole.dataSync()) };
  });
}

onBackends(["wasm"], "wasm multiplies matrices as cpu does, batched or not, transposed or not", async () => {
  await make(wasm as Plugin<"backend">, {}).activate();
  const memory = tf.backend() as unknown as { numDataIds(): number };
  const before = memory.numDataIds();
  await fc.assert(
    fc.asyncProperty(factors, async (each) => {
      const [actual, expected] = [await product(each, "wasm"), await product(each, "cpu")];
      assertEquals(actual.shape, expected.shape);
      assertClose(actual.values, expected.values, 1e-5);
    }),
    { numRuns: 300 },
  );
  await tf.setBackend("wasm");
  assertEquals(memory.numDataIds(), before, "data of kernels is not freed");
});

onBackends(["wasm"], "wasm has the gradients of a matrix product", async () => {
  await make(wasm as Plugin<"backend">, {}).activate();
  const random = seededRandom(1);
  const values = (length: number) => Float32Array.from({ length }, () => random.normal());
  const [a, b, weights] = [values(6), values(12), values(8)];
  const gradients = async (backend: string) => {
    await tf.setBackend(backend);
    const found: Float32Array[] = [];
    tf.tidy(() => {
      const product = (a: tf.Tensor, b: tf.Tensor) =>
        tf.sum(tf.mul(tf.matMul(a, b), tf.tensor2d(weights, [2, 4])));
      const both = tf.grads(product)([tf.tensor2d(a, [2, 3]), tf.tensor2d(b, [3, 4])]);
      found.push(...both.map((one) => Float32Array.from(one.dataSync())));
    });
    return found;
  };
  const [expected, actual] = [await gradients("cpu"), await gradients("wasm")];
  expected.forEach((gradient, i) => assertClose(actual[i]!, gradient, 1e-5));
});

/** The line with which webgpu is refused where the runtime's WebGPU is this. */
async function refusal(gpu: unknown): Promise<string> {
  await tf.setBackend("cpu");
  Object.defineProperty(navigator, "gpu", { value: gpu, configurable: true });
  try {
    const { message } = await assertRejects(
      () => make(webgpu as Plugin<"backend">, {}).activate(),
      UserError,
    );
    assertNotMatch(message, /\n/);
    assertStringIncludes(message, "Cannot start the backend webgpu: ");
    assertStringIncludes(message, "or use --backend wasm");
    assertEquals(tf.getBackend(), "cpu", "another backend took its place");
    return message;
  } finally {
    delete (navigator as { gpu?: unknown }).gpu;
  }
}

Deno.test("webgpu says what to install where there is no adapter", async () => {
  assertStringIncludes(
    await refusal({ requestAdapter: () => Promise.resolve(null) }),
    "no GPU adapter was found; install",
  );
});

Deno.test("webgpu says where it runs where the runtime has no WebGPU", async () => {
  assertStringIncludes(await refusal(undefined), "this runtime has no WebGPU; run it under Deno 2");
});

Deno.test("webgpu says in one line what went wrong where the adapter gives no device", async () => {
  const adapter = {
    features: new Set(),
    limits: {},
    requestDevice: () => Promise.reject(new Error("the device is lost\nand more")),
  };
  await refusal({ requestAdapter: () => Promise.resolve(adapter) });
});

Deno.test("webgpu says in one line what went wrong where the adapter cannot be asked for", async () => {
  await refusal({ requestAdapter: () => Promise.reject(new Error("the driver is too old\nand more")) });
});

onBackends(["webgpu"], "webgpu trains as cpu does", async () => {
  const weights: Float32Array[][] = [];
  for (const plugin of [cpu, webgpu]) {
    await make(plugin as Plugin<"backend">, {}).activate();
    const catalogue = toyCatalogue();
    const { newStudent, loss } = toyStages(catalogue, { features: 4 });
    const part = partOf(clouds());
    const both = { use: "sum", of: ["cross-entropy", "soft-targets"] };
    const lesson = {
      part,
      epochs: 4,
      batchSize: 25,
      optimizer: catalogue.make("optimizer", { use: "adam", learningRate: 0.01 }),
      random: seededRandom(1),
    };
    const [teacher, student] = [newStudent("teacher"), newStudent()];
    const surroundings = { seed: 1, events: () => {}, clock: stillClock(), checkpoint: noCheckpoint() };
    await train(
      { name: "student", student, teacher: asTeacher(teacher), loss: loss(both) },
      lesson,
      surroundings,
    );
    weights.push(await Promise.all(student.state.map(async (one) => Float32Array.from(await one.data()))));
    [teacher, student].forEach((one) => one.dispose());
  }
  weights[0]!.forEach((expected, i) => assertClose(weights[1]![i]!, expected, 1e-3));
});

onBackends(["webgpu"], "webgpu multiplies rightly where the second side is transposed and long", async () => {
  await make(webgpu as Plugin<"backend">, {}).activate();
  for (const inner of [1999, 2000, 2400]) {
    const values = tf.tidy(() => {
      const x = tf.ones<tf.Rank.R2>([9, inner]);
      return tf.matMul(x, x, false, true);
    });
    const products = await values.data();
    values.dispose();
    assertEquals([...new Set(products)], [inner]);
  }
});
