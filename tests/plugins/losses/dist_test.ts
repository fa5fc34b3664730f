import { assertAlmostEquals, assertLess } from "@std/assert";
import { dist, distLoss } from "../../../plugins/losses/dist.ts";
import { testGolden, testLoss, VARIANT } from "../../suites/loss.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { gradientOf, randomBatch, tensor, valueOf } from "../../support/batch.ts";
import { make } from "../../support/catalogue.ts";
import { assertClose, read, readNumber } from "../../support/tensors.ts";
import { asLogits, casesOf } from "../../support/vectors.ts";
import vectors from "../../vectors/dist.json" with { type: "json" };

testLoss(distLoss, {}, {
  zeroAtTeacher: true,
  refuses: [
    [{ beta: -1 }, "beta must be at least 0: current value is -1"],
    [{ gamma: "1" }, "gamma must be a number"],
    [{ temperature: 0 }, "temperature must be above 0: current value is 0"],
  ],
});
testLoss(distLoss, { beta: 2, gamma: 2, temperature: 4 }, { only: VARIANT.numbers });

for (const one of casesOf(vectors)) {
  const { id, params, expected } = one;
  const { beta, gamma, tau } = params as { beta: number; gamma: number; tau: number };
  const batch = asLogits(one, "logits");
  if (expected["total"] === undefined) {
    onBackends(["cpu", "wasm", "webgpu"], `dist() is 0 in ${id}`, async () => {
      const options = { beta, gamma, temperature: tau };
      const value = await readNumber(() => dist(tensor(batch.student), tensor(batch.teacher), options));
      assertLess(Math.abs(value), expected["total_abs_below"] as number);
    });
    continue;
  }
  const [inter, intra] = [expected["inter_class"] as number, expected["intra_class"] as number];
  testGolden(distLoss, { beta, gamma, temperature: tau }, [{
    name: id,
    ...batch,
    value: expected["total"] as number,
    gradient: expected["grad_total"]!,
    far: { "without T²": (expected["total"] as number) / tau ** 2, "without intra": beta * inter },
  }]);
  testGolden(distLoss, { beta: 1, gamma: 0, temperature: tau }, [
    { name: `inter of ${id}`, ...batch, value: inter },
  ]);
  testGolden(distLoss, { beta: 0, gamma: 1, temperature: tau }, [
    { name: `intra of ${id}`, ...batch, value: intra },
  ]);
}

onBackends(
  EVERYWHERE,
  "dist() gives no gradient to a row whose answers are all alike, nor to a dead batch",
  async () => {
    const { teacher } = randomBatch(3, 4);
    for (
      const student of [
        [[0, 0, 0, 0], [1, 2, 0, -1], [3, 0, 1, 1]],
        [1, 2, 3].map(() => [0.1, 0.7, -0.3, 0.2]),
      ]
    ) {
      const gradient = await read(() =>
        gradientOf(make(distLoss, {}), { student, teacher, labels: [0, 1, 2] })
      );
      assertLess(Math.max(...gradient.map(Math.abs)), 10);
    }
  },
);

onBackends(EVERYWHERE, "dist() adds its authors' 1e-8 to the product of the norms", async () => {
  // Two rows of a student that hardly differ: in each column the norms' product is as small as ε.
  const student = [[0, 0], [4e-8, 0]];
  const teacher = [[0, 0], [4, 0]];
  const value = await readNumber(() =>
    valueOf(make(distLoss, { beta: 0 }), { student, teacher, labels: [0, 0] })
  );
  const norms = [4e-8 / 4 / Math.SQRT2, (1 / (1 + Math.exp(-4)) - 0.5) / Math.SQRT2];
  const product = norms[0]! * norms[1]!;
  assertAlmostEquals(value, 1 - product / (product + 1e-8), 1e-3);
});

onBackends(EVERYWHERE, "dist() of a batch of 1 is inter, and intra without a gradient", async () => {
  const batch = randomBatch(1, 4);
  const [both, inter] = [make(distLoss, {}), make(distLoss, { gamma: 0 })];
  // A column of one row is constant: its correlation is 0.
  const value = await readNumber(() => valueOf(inter, batch));
  assertAlmostEquals(await readNumber(() => valueOf(both, batch)), value + 1, 1e-6);
  assertClose(
    await read(() => gradientOf(both, batch)),
    await read(() => gradientOf(inter, batch)),
    1e-6,
  );
});
