import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import fc from "fast-check";
import type { Backend } from "../../../../core/backend.ts";
import { seededRandom } from "../../../../core/base/random.ts";
import type { Plugin } from "../../../../core/plugin.ts";
import { wasm } from "../../../../plugins/backends/wasm.ts";
import { make, nameOf, type Options } from "../../../support/catalogue.ts";
import { assertClose } from "../../../support/tensors.ts";

/** What an op is asked with. */
export interface Case {
  /** Shapes of the tensors; their values are drawn. */
  readonly inputs: readonly (readonly number[])[];
  readonly seed: number;
}

/** How an op is compared. */
export interface Comparison<C extends Case> {
  readonly cases: fc.Arbitrary<C>;
  /** Cases that must be among them. */
  readonly always?: readonly C[];
  readonly compute: (tensors: readonly tf.Tensor[], one: C) => tf.Tensor | tf.Tensor[];
  readonly tolerance?: number;
  readonly runs?: number;
}

/** Our two builds. */
export const BUILDS: readonly Options[] = [{}, { relaxedSimd: false }];

/** Starts a backend wasm with these options. */
export async function start(options: Options = {}): Promise<Backend> {
  const backend = make(wasm as Plugin<"backend">, options);
  await backend.activate();
  return backend;
}

/** Tests that an op gives on both builds what it gives on cpu, and that it leaves nothing behind. */
export function agreesWithCpu<C extends Case>(
  name: string,
  { cases, always = [], compute, tolerance = 2e-5, runs = 40 }: Comparison<C>,
): void {
  for (const options of BUILDS) {
    Deno.test(`${nameOf(wasm as Plugin, options)}: ${name}`, async () => {
      const backend = await start(options);
      const [before, kept] = [tf.memory().numTensors, dataIds(backend.name)];
      await fc.assert(
        fc.asyncProperty(cases, async (one) => {
          const actual = await answer(backend.name, one, compute);
          const expected = await answer("cpu", one, compute);
          assertEquals(actual.map(({ shape }) => shape), expected.map(({ shape }) => shape));
          expected.forEach(({ values }, i) => assertClose(actual[i]!.values, values, tolerance));
        }),
        { seed: 1, numRuns: runs, examples: always.map((one) => [one]) },
      );
      assertEquals(tf.memory().numTensors - before, 0, "tensors are left");
      assertEquals(dataIds(backend.name) - kept, 0, "data of kernels is left");
    });
  }
}

/** What a function of tensors gives on a backend. */
export async function answer<C extends Case>(
  backend: string,
  one: C,
  compute: Comparison<C>["compute"],
): Promise<{ readonly shape: number[]; readonly values: Float32Array }[]> {
  await tf.setBackend(backend);
  const found: { shape: number[]; values: Float32Array }[] = [];
  tf.tidy(() => {
    const result = compute(drawn(one), one);
    for (const tensor of [result].flat()) {
      found.push({ shape: tensor.shape, values: Float32Array.from(tensor.dataSync()) });
    }
  });
  return found;
}

/** Normal values of these shapes. */
export function drawn({ inputs, seed }: Case): tf.Tensor[] {
  const random = seededRandom(seed);
  return inputs.map((shape) => {
    const size = shape.reduce((a, b) => a * b, 1);
    return tf.tensor(Float32Array.from({ length: size }, () => random.normal()), [...shape]);
  });
}

/** The gradients of a function of all tensors but the last, whose values weigh its elements, with what it gives. */
export function withGradients(
  f: (...tensors: tf.Tensor[]) => tf.Tensor,
  tensors: readonly tf.Tensor[],
): tf.Tensor[] {
  const [inputs, weights] = [tensors.slice(0, -1), tensors.at(-1)!];
  const weighed = (...inputs: tf.Tensor[]) => tf.sum(tf.mul(f(...inputs), weights));
  return [f(...inputs), ...tf.grads(weighed)(inputs)];
}

function dataIds(backend: string): number {
  return (tf.findBackend(backend) as unknown as { numDataIds(): number }).numDataIds();
}
