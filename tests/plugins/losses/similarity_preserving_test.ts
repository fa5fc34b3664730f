import { assertAlmostEquals, assertLess } from "@std/assert";
import {
  similarityPreserving,
  similarityPreservingLoss,
} from "../../../plugins/losses/similarity-preserving.ts";
import { testGolden, testLoss, VARIANT } from "../../suites/loss.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { gradientOf, randomBatch, tensor } from "../../support/batch.ts";
import { make } from "../../support/catalogue.ts";
import { read, readNumber } from "../../support/tensors.ts";
import { asLogits, casesOf } from "../../support/vectors.ts";
import vectors from "../../vectors/similarity_preserving.json" with { type: "json" };

const except = {
  "is a mean over the batch": "it compares rows with each other, so more rows have more pairs",
};

testLoss(similarityPreservingLoss, {}, {
  zeroAtTeacher: true,
  except,
  refuses: [[{ student: "" }, "student must not be empty"], [{ teacher: 1 }, "teacher must be a string"]],
});
testLoss(similarityPreservingLoss, { student: "hidden_1", teacher: "hidden_2" }, {
  only: VARIANT.layers,
  features: { student: { hidden_1: 4 }, teacher: { hidden_2: [2, 3] } },
  except,
});

for (const one of casesOf(vectors)) {
  testGolden(similarityPreservingLoss, {}, [{
    name: one.id,
    ...asLogits(one, "features"),
    value: one.expected["loss"] as number,
    gradient: one.expected["grad"]!,
    far: { "a sum over the pairs": 25 * (one.expected["loss"] as number) },
  }]);
}

onBackends(
  EVERYWHERE,
  "similarityPreserving() does not mind the features' range nor how they are turned",
  async () => {
    const { student, teacher } = randomBatch(5, 2);
    const [cos, sin] = [Math.cos(1), Math.sin(1)];
    const turned = student.map(([x, y]) => [3 * (cos * x! - sin * y!), 3 * (sin * x! + cos * y!)]);
    const value = await readNumber(() => similarityPreserving(tensor(student), tensor(teacher)));
    const other = await readNumber(() => similarityPreserving(tensor(turned), tensor(teacher)));
    assertAlmostEquals(other, value, 1e-5 * value);
  },
);

onBackends(
  ["cpu", "wasm", "webgpu"],
  "similarity-preserving has gradients of a sane size where a student's row is 0",
  async () => {
    const { teacher } = randomBatch(3, 2);
    const batch = { student: [[0, 0], [1, 2], [2, -1]], teacher, labels: [0, 0, 0] };
    const gradient = await read(() => gradientOf(make(similarityPreservingLoss, {}), batch));
    // Its own similarities have none; a plain division by their length of 0 would give 1e12.
    assertLess(Math.max(...gradient.map(Math.abs)), 10);
  },
);
