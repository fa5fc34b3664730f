import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { seededRandom } from "../../../../core/base/random.ts";
import { combined } from "../../../../core/models/combined/combine.ts";
import { fitWeights, type JudgedMembers } from "../../../../core/models/combined/fit_weights.ts";
import { rowLosses } from "../../../../core/report/teachers/calibration.ts";

const ROWS = 80;

/** Members that know the truth by so much each, and err by so much, by chance. */
function toyMembers(
  answers: JudgedMembers["answers"],
  width: number,
  skills: readonly (readonly [knows: number, errs: number])[],
  rows = ROWS,
): JudgedMembers {
  const random = seededRandom(3);
  const each = answers === "softmax" || answers === "tokens" ? 1 : width;
  const truth = Float64Array.from(
    { length: rows * each },
    () => answers === "numbers" ? random.normal() : random.integer(each > 1 ? 2 : width),
  );
  const isThere = (at: number) => {
    const row = Math.floor(at / width);
    if (answers === "numbers") return truth[at]!;
    return each > 1 ? 2 * truth[at]! - 1 : at % width === truth[row] ? 1 : 0;
  };
  const members = skills.map(([knows, errs]) =>
    Float32Array.from({ length: rows * width }, (_, at) => knows * isThere(at) + errs * random.normal())
  );
  return { members, width, answers, truth, rows: Int32Array.from({ length: rows }, (_, i) => i) };
}

const SKILLS = [[2, 1.2], [1.5, 2], [2.5, 1.5]] as const;
const meanOf = (values: Float64Array) => values.reduce((a, b) => a + b, 0) / values.length;

for (
  const [answers, width, mean, skills] of [
    ["softmax", 3, "probabilities", SKILLS],
    ["softmax", 3, "logits", SKILLS],
    ["tokens", 4, "probabilities", SKILLS],
    ["sigmoid", 2, "probabilities", SKILLS],
    ["sigmoid", 2, "logits", SKILLS],
    ["numbers", 2, "logits", [[1, 0.5], [1, 0.8], [0.7, 0.4]]],
  ] as const
) {
  Deno.test(`fitWeights() of ${answers} by ${mean} finds what a grid over all weights finds`, () => {
    const judged = toyMembers(answers, width, skills);
    const { weights, loss, equalLoss } = fitWeights(judged, mean);
    const lossOf = (weights: readonly number[]) => {
      const logits = combined(judged.members, width, { mean, weights }, answers);
      // Of numbers the mean over columns is asked for there, the sum here.
      return meanOf(rowLosses({ ...judged, logits })) * (answers === "numbers" ? width : 1);
    };
    let best: { weights: readonly number[]; loss: number } = { weights: [], loss: Infinity };
    const steps = 50;
    for (let i = 0; i <= steps; i++) {
      for (let j = 0; i + j <= steps; j++) {
        const tried = [i / steps, j / steps, (steps - i - j) / steps];
        const loss = lossOf(tried);
        if (loss < best.loss) best = { weights: tried, loss };
      }
    }
    weights.forEach((weight, m) => assertAlmostEquals(weight, best.weights[m]!, 1.2 / steps));
    assert(loss <= best.loss + 1e-9 && best.loss - loss < 2e-3, `${loss} ${best.loss}`);
    assertAlmostEquals(loss, lossOf(weights), 1e-6);
    assertAlmostEquals(equalLoss, lossOf([1 / 3, 1 / 3, 1 / 3]), 1e-6);
    assertAlmostEquals(weights.reduce((a, b) => a + b), 1, 1e-12);
  });
}

Deno.test("fitWeights() gives all weight to a member that knows where others guess, and says that it helps", () => {
  const { weights, helps, gain } = fitWeights(toyMembers("softmax", 3, [[3, 1], [0, 2], [0, 2]]), "logits");
  assert(weights[0]! > 0.8, weights.join());
  assert(helps && gain.mean > gain.error);
});

Deno.test("fitWeights() leaves equal weights to members that are one, and says that nothing helps", () => {
  const { members: [one], ...rest } = toyMembers("softmax", 3, [[2, 1]]);
  for (const mean of ["logits", "probabilities"] as const) {
    const { weights, helps, gain } = fitWeights({ ...rest, members: [one!, one!, one!] }, mean);
    assertEquals([weights, helps, gain.mean], [[1 / 3, 1 / 3, 1 / 3], false, 0]);
  }
});

Deno.test("fitWeights() of members as good as each other says that fitted weights do not help", () => {
  const skills = Array.from({ length: 4 }, () => [2, 1.5] as const);
  assertEquals(fitWeights(toyMembers("softmax", 3, skills, 40), "probabilities").helps, false);
});

Deno.test("fitWeights() is finite and right where members are sure of opposite things", () => {
  const judged: JudgedMembers = {
    members: [Float32Array.of(80, 0, 0, 80, 80, 0, 80, 0), Float32Array.of(0, 80, 80, 0, 80, 0, 80, 0)],
    width: 2,
    answers: "softmax",
    truth: [0, 1, 0, 0],
    rows: [0, 1, 2, 3],
  };
  for (const mean of ["logits", "probabilities"] as const) {
    const { weights, loss } = fitWeights(judged, mean);
    // By logits, half a point more than the other is as good as all.
    assert(loss < 1e-6 && weights[0]! > (mean === "logits" ? 0.6 : 0.99), weights.join());
  }
});
