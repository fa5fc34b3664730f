import { assertAlmostEquals, assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { combined, entropyWeights, without } from "../../../../core/models/combined/combine.ts";
import { combinedTensors } from "../../../../core/models/combined/combine_tensors.ts";
import type { Combination } from "../../../../core/outputs.ts";
import { EVERYWHERE, onBackends } from "../../../support/backends.ts";
import { assertClose, read } from "../../../support/tensors.ts";

const logOdds = (p: number) => [Math.log(p), Math.log(1 - p)];

Deno.test("entropyWeights() are (1 − H / Σ H) / (K − 1), by hand", () => {
  // Entropies of (1/2, 1/2): log 2; of (1/4, 3/4): log 4 − 3/4 log 3.
  const [h1, h2] = [Math.log(2), Math.log(4) - 0.75 * Math.log(3)];
  const [a, b] = entropyWeights([logOdds(0.5), logOdds(0.25)], 2, "softmax");
  assertAlmostEquals(a!, h2 / (h1 + h2), 1e-6);
  assertAlmostEquals(b!, h1 / (h1 + h2), 1e-6);
  // Of labels each has its own entropy: 1/2 and 1/4 have h1 + h2 together, twice 1/2 has 2 h1.
  const logit = (p: number) => Math.log(p / (1 - p));
  const [c, d, e] = entropyWeights(
    [[logit(0.5), logit(0.25)], [logit(0.5), logit(0.5)], [logit(0.5), logit(0.5)]],
    2,
    "sigmoid",
  );
  const sum = h1 + h2 + 4 * h1;
  assertAlmostEquals(c!, (1 - (h1 + h2) / sum) / 2, 1e-6);
  assertAlmostEquals(d!, (1 - 2 * h1 / sum) / 2, 1e-6);
  assertEquals(d, e);
});

Deno.test("entropyWeights() are alike where all are sure, and 1 of a single member", () => {
  const sure = [90, 0, 0];
  assertEquals([...entropyWeights([sure, sure], 3, "softmax")].map((one) => one.toFixed(6)), [
    "0.500000",
    "0.500000",
  ]);
  assertEquals([...entropyWeights([sure], 3, "softmax")], [1]);
});

Deno.test("combined() by entropy weighs each row by itself, by hand", () => {
  const one = [...logOdds(0.5), ...logOdds(0.9)];
  const other = [...logOdds(0.25), ...logOdds(0.9)];
  const [a, b] = entropyWeights([one, other], 2, "softmax");
  const whole = combined([one, other], 2, { mean: "probabilities", perRow: "entropy" }, "softmax");
  assertAlmostEquals(Math.exp(whole[0]!), a! * 0.5 + b! * 0.25, 1e-9);
  assertAlmostEquals(Math.exp(whole[2]!), 0.9, 1e-9);
});

const MEMBERS = [[1, -2, 0.5, 3, 0, -1], [0, 0, 2, -4, 1, 0.2], [5, -5, 0, 0.1, 0.1, 0.1]];
const COMBINATIONS: readonly Combination[] = [
  { mean: "logits" },
  { mean: "logits", weights: [0.5, 0.25, 0.25], temperature: 2 },
  { mean: "probabilities", weights: [0.7, 0, 0.3] },
  { mean: "logits", perRow: "entropy" },
  { mean: "probabilities", perRow: "entropy", temperature: 0.5 },
];

for (const answers of ["softmax", "sigmoid", "tokens", "numbers"] as const) {
  onBackends(EVERYWHERE, `combinedTensors() of ${answers} gives what combined() gives`, async () => {
    for (const combination of COMBINATIONS) {
      if (answers === "numbers" && combination.perRow) continue;
      const tensors = MEMBERS.map((logits) => tf.tensor2d(logits, [2, 3]));
      const values = await read(() => combinedTensors(tensors, combination, answers));
      assertClose(values, [...combined(MEMBERS, 3, combination, answers)], 1e-5, JSON.stringify(combination));
      tf.dispose(tensors);
    }
  });
}

Deno.test("without() shares a member's weight out among the others, or evenly where they have none", () => {
  assertEquals(
    without({ mean: "logits", weights: [0.5, 0.3, 0.2] }, 0).weights!.map((one) => +one.toFixed(9)),
    [
      0.6,
      0.4,
    ],
  );
  assertEquals(without({ mean: "logits", weights: [1, 0, 0] }, 0).weights, [0.5, 0.5]);
  assertEquals(without({ mean: "logits", perRow: "entropy" }, 1), { mean: "logits", perRow: "entropy" });
});
