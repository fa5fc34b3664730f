import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { combined } from "../../../../core/models/combined/combine.ts";
import type { Combination } from "../../../../core/outputs.ts";
import { evaluate } from "../../../../core/report/metrics.ts";
import { type Answered, diagnose } from "../../../../core/report/teachers/diagnose.ts";
import type { LiveTeacher } from "../../../../core/teacher.ts";

const never = () => {
  throw new Error("it was asked");
};

function teacherOf(members: number, combination?: Combination): LiveTeacher {
  const model = (name: string): LiveTeacher => ({ name, parameters: 1, predict: never, dispose() {} });
  return {
    ...model("ensemble"),
    ...combination ? { combination } : {},
    members: Array.from({ length: members }, (_, m) => model(`teacher-${m + 1}`)),
  };
}

/** Logits of two classes by the first one's probabilities. */
const logitsOf = (probabilities: readonly number[]) =>
  Float32Array.from(probabilities.flatMap((p) => [Math.log(p), Math.log(1 - p)]));

/** Four rows, truth 0 0 1 1. */
const TRUTH = [0, 0, 1, 1];
const MEAN: Combination = { mean: "probabilities", weights: [1 / 3, 1 / 3, 1 / 3] };
const SAID = [[0.9, 0.6, 0.2, 0.7], [0.8, 0.3, 0.4, 0.6], [0.6, 0.7, 0.1, 0.1]];

function answered(said: readonly (readonly number[])[], combination: Combination): Answered {
  const logits = said.map(logitsOf);
  const whole = Float32Array.from(combined(logits, 2, combination, "softmax"));
  return {
    logits: [...logits, whole],
    truth: TRUTH,
    width: 2,
    answers: "softmax",
    measure(logits) {
      const { accuracy, nll } = evaluate(logits, Int32Array.from(TRUTH));
      return { accuracy, nll };
    },
  };
}

Deno.test("diagnose() finds disagreement, correlated errors, KL and what leaving one out costs, by hand", () => {
  const test = answered(SAID, MEAN);
  const { teachers, diversity, pairs, with_all, rows, weighed } = diagnose(teacherOf(3, MEAN), {
    test,
    validation: test,
  });
  assertEquals([rows, weighed], [{ validation: 4, test: 4 }, "given"]);
  // Answers: 0 0 1 0, 0 1 1 0, 0 0 1 1; errors: 0 0 0 1, 0 1 0 1, none.
  assertEquals(pairs!.map(({ teachers, disagreement }) => [...teachers, disagreement]), [
    ["teacher-1", "teacher-2", 0.25],
    ["teacher-1", "teacher-3", 0.25],
    ["teacher-2", "teacher-3", 0.5],
  ]);
  // cov = 1/4 − 1/4 · 1/2 = 1/8, deviations √(3/16) and 1/2.
  assertAlmostEquals(pairs![0]!.error_correlation!, 0.125 / (Math.sqrt(3) / 4 * 0.5), 1e-12);
  assertEquals(pairs!.slice(1).map(({ error_correlation }) => error_correlation), [null, null]);
  assertAlmostEquals(diversity!.disagreement!, 1 / 3, 1e-12);
  assertAlmostEquals(diversity!.error_correlation!, 1 / Math.sqrt(3), 1e-12);
  assertEquals(teachers.map(({ diversity }) => diversity!.disagreement), [0.25, 0.375, 0.375]);
  assertEquals(teachers[2]!.diversity!.error_correlation, null);
  const kl = (p: readonly number[], q: readonly number[]) =>
    p.reduce(
      (sum, one, i) => sum + one * Math.log(one / q[i]!) + (1 - one) * Math.log((1 - one) / (1 - q[i]!)),
      0,
    ) / p.length;
  const meanOf = (...members: number[]) =>
    TRUTH.map((_, row) => members.reduce((sum, m) => sum + SAID[m]![row]!, 0) / members.length);
  teachers.forEach(({ kl_to_ensemble }, m) =>
    assertAlmostEquals(kl_to_ensemble!, kl(SAID[m]!, meanOf(0, 1, 2)), 1e-6)
  );
  const nllOf = (p: readonly number[]) =>
    p.reduce((sum, one, row) => sum - Math.log(TRUTH[row] ? 1 - one : one), 0) / p.length;
  assertAlmostEquals(with_all!.test["nll"]!, nllOf(meanOf(0, 1, 2)), 1e-6);
  [[1, 2], [0, 2], [0, 1]].forEach((others, m) => {
    const { without, gain_without } = teachers[m]!;
    const nll = nllOf(meanOf(...others));
    assertAlmostEquals(without!.test["nll"]!, nll, 1e-6);
    assertEquals(without!.validation, without!.test);
    assertAlmostEquals(gain_without!.mean, with_all!.test["nll"]! - nll, 1e-6);
    assert(gain_without!.error > 0);
  });
  // Without the last, three of four stay: 0.65 of the last row is wrong.
  assertEquals(teachers.map(({ without }) => without!.test["accuracy"]), [1, 1, 0.5]);
});

Deno.test("diagnose() leaves members out of other combinations, too: by entropy, with a temperature", () => {
  for (
    const combination of [
      { mean: "logits", perRow: "entropy" },
      { mean: "logits", weights: [0.5, 0.3, 0.2], temperature: 2, fitted: true },
    ] as const
  ) {
    const test = answered(SAID, combination);
    const { teachers, weighed } = diagnose(teacherOf(3, combination), { test, validation: null });
    assertEquals(weighed, "perRow" in combination ? "entropy" : "fitted");
    assertAlmostEquals(teachers.reduce((sum, { weight }) => sum + weight!, 0), 1, 1e-9);
    const rest = "weights" in combination ? { ...combination, weights: [0.6, 0.4] } : combination;
    const logits = combined(SAID.slice(1).map(logitsOf), 2, rest, "softmax");
    assertAlmostEquals(
      teachers[0]!.without!.test["nll"]!,
      test.measure(Float32Array.from(logits))["nll"]!,
      1e-6,
    );
    assertEquals([teachers[0]!.without!.validation, teachers[0]!.gain_without], [null, undefined]);
  }
});

Deno.test("diagnose() leaves nobody out of what is not the combination that it calls itself", () => {
  const test = answered(SAID, { mean: "logits" });
  const of = (teacher: LiveTeacher) => diagnose(teacher, { test, validation: null });
  for (const teacher of [teacherOf(3, MEAN), teacherOf(3)]) {
    const { teachers, weighed, diversity } = of(teacher);
    assertEquals(
      [weighed, ...teachers.flatMap(({ without, weight }) => [without, weight])],
      Array(7).fill(undefined),
    );
    assertAlmostEquals(diversity!.disagreement!, 1 / 3, 1e-12);
  }
});

Deno.test("diagnose() of numbers has correlated errors and costs, and no confidence", () => {
  const truth = [1, 2, 3, 4];
  const said = [[1.5, 2.5, 2.5, 4.5], [1, 3, 2, 4]];
  const combination: Combination = { mean: "logits", weights: [0.5, 0.5] };
  const whole = Float32Array.from(truth, (_, row) => (said[0]![row]! + said[1]![row]!) / 2);
  const test: Answered = {
    logits: [...said.map((one) => Float32Array.from(one)), whole],
    truth,
    width: 1,
    answers: "numbers",
    measure: (own) => ({ rmse: Math.sqrt(own.reduce((sum, one, i) => sum + (one - truth[i]!) ** 2, 0) / 4) }),
  };
  const { teachers, diversity, ensemble } = diagnose(teacherOf(2, combination), { test, validation: test });
  // Errors 0.5 0.5 −0.5 0.5 and 0 1 −1 0: off their means by 0.25 0.25 −0.75 0.25 and the same.
  assertAlmostEquals(diversity!.error_correlation!, 1 / (Math.sqrt(0.75) * Math.sqrt(2)), 1e-12);
  assertEquals(diversity!.disagreement, undefined);
  assertEquals(
    [ensemble!.calibration, ...teachers.map(({ calibration }) => calibration)],
    Array(3).fill(undefined),
  );
  assertAlmostEquals(teachers[0]!.without!.test["rmse"]!, Math.sqrt(0.5), 1e-6);
  assertAlmostEquals(teachers[1]!.without!.test["rmse"]!, 0.5, 1e-6);
  // Squared errors of both: 1/16, 9/16, 9/16, 1/16; of the second alone 0, 1, 1, 0.
  assertAlmostEquals(teachers[0]!.gain_without!.mean, 0.3125 - 0.5, 1e-6);
});

Deno.test("diagnose() of one model, or an ensemble of one, speaks of its confidence alone", () => {
  const test: Answered = { ...answered(SAID.slice(0, 1), { mean: "logits" }) };
  const [{ predict }] = teacherOf(1).members as [LiveTeacher];
  for (
    const teacher of [
      { name: "teacher", parameters: 1, predict, dispose() {} },
      teacherOf(1, { mean: "logits" }),
    ]
  ) {
    const { teachers, ...rest } = diagnose(teacher, { test, validation: null });
    assertEquals(rest, { rows: { validation: 0, test: 4 } });
    assertEquals(Object.keys(teachers[0]!), ["name", "calibration"]);
  }
});
