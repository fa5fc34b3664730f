import { assert, assertAlmostEquals, assertEquals, assertLessOrEqual, assertThrows } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { assistantSizes, scaleTo } from "../../../core/models/assistants.ts";
import { mlp } from "../../../plugins/students/mlp.ts";
import { onBackends } from "../../support/backends.ts";
import { make, type Options } from "../../support/catalogue.ts";

Deno.test("assistantSizes() fall by the same factor each time, largest first", () => {
  assertEquals(assistantSizes(100_000, 10, 3), [10_000, 1000, 100]);
  assertEquals(assistantSizes(100, 4, 1), [20]);
  assertEquals(assistantSizes(100, 4, 0), []);
  const sizes = [54_321, ...assistantSizes(54_321, 123, 6), 123];
  const factors = sizes.slice(1).map((size, i) => size / sizes[i]!);
  for (const factor of factors) assertAlmostEquals(factor, factors[0]!, 2e-3);
});

Deno.test("assistantSizes() are those between, whichever of the two is larger", () => {
  assertEquals(assistantSizes(10, 100_000, 3), assistantSizes(100_000, 10, 3));
  assertEquals(assistantSizes(50, 50, 2), [50, 50]);
  assertThrows(
    () => assistantSizes(100, 0, 1),
    UserError,
    "must have at least one parameter each: current value is 0",
  );
});

/** The parameters of a perceptron with these widths. */
const perceptron = (...widths: number[]) =>
  widths.slice(1).reduce((sum, width, i) => sum + (widths[i]! + 1) * width, 0);

for (const [hidden, targets] of [[[64, 32], [10, 150, 3000, 50_000, 1e6]], [[3], [9, 30, 1234]]] as const) {
  Deno.test(`scaleTo() finds the widths nearest to a size, from ${hidden}`, () => {
    const sizeAt = (factor: number) =>
      perceptron(5, ...hidden.map((units) => Math.max(1, Math.round(units * factor))), 3);
    for (const target of targets) {
      let builds = 0;
      const factor = scaleTo(target, (factor) => (builds++, sizeAt(factor)));
      assertLessOrEqual(builds, 24);
      // By trying all there are, finely.
      let nearest = Infinity;
      for (let exponent = -10; exponent <= 10; exponent += 1 / 512) {
        nearest = Math.min(nearest, Math.abs(sizeAt(2 ** exponent) - target));
      }
      assertLessOrEqual(Math.abs(sizeAt(factor) - target), nearest + 0.01 * target, `${target}`);
    }
  });
}

Deno.test("scaleTo() keeps what fits as it is, and comes as near as it can to what is out of reach", () => {
  let builds = 0;
  assertEquals(scaleTo(100, () => (builds++, 100)), 1);
  assertEquals(builds, 1);
  // Never below 40 parameters, however narrow.
  const factor = scaleTo(10, (factor) => Math.max(40, Math.round(100 * factor)));
  assert(factor <= 0.4, `${factor}`);
  assertEquals(scaleTo(1e12, (factor) => 100 * factor), 2 ** 10);
});

onBackends(["cpu"], "scaleTo() scales an mlp to within a hundredth", () => {
  const factory = make(mlp, { hidden: [12, 8], dropout: 0.1 });
  const parametersOf = (options: Options) => {
    const student = make(mlp, options)({
      name: "scaled",
      features: 5,
      classes: 3,
      inputs: {},
      random: seededRandom(1),
    });
    student.dispose();
    return student.parameters;
  };
  for (const target of [60, 500, 5000]) {
    const factor = scaleTo(target, (factor) => parametersOf(factory.scaled!(factor)));
    assertAlmostEquals(parametersOf(factory.scaled!(factor)), target, Math.max(12, 0.01 * target));
  }
});
