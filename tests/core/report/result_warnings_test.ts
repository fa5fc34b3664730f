import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { resultWarnings } from "../../../core/report/result_warnings.ts";

const LABELS = Int32Array.from({ length: 300 }, (_, i) => i < 294 ? 0 : 1);
const NAMES = ["ok", "fraud"];
const constant = (answer: number, length = 300) => new Int32Array(length).fill(answer);

function of(models: Record<string, Int32Array>, labels = LABELS, names: readonly string[] = NAMES): string[] {
  return resultWarnings(
    Object.entries(models).map(([name, predicted]) => ({ name, predicted: [predicted] })),
    [labels],
    names,
  );
}

Deno.test("models that all answer the commonest class are told of in one sentence", () => {
  const warnings = of({ ensemble: constant(0), baseline: constant(0), student: constant(0) });
  assertEquals(warnings.length, 1);
  assertStringIncludes(warnings[0]!, "All models answer `ok` for every test row");
  assertStringIncludes(warnings[0]!, "(98.0 %)");
  assertStringIncludes(warnings[0]!, "try more rows");
});

Deno.test("a student alone at one class is named, with the class", () => {
  const [first, ...rest] = of({ ensemble: LABELS, baseline: LABELS, student: constant(0) });
  assertEquals(rest, []);
  assertStringIncludes(
    first!,
    "student answers `ok` for every test row, the commonest class (98.0 % of the rows)",
  );
  assertStringIncludes(
    of({ a: LABELS, b: constant(1) })[0]!,
    "b answers `fraud` for every test row (2.0 % of",
  );
});

Deno.test("a class that is never answered is named, the models with the same ones together", () => {
  const labels = Int32Array.from({ length: 60 }, (_, i) => i % 6);
  const without = labels.map((label) => label === 4 ? 0 : label);
  const [first, ...rest] = of({ ensemble: labels, baseline: without, student: without }, labels, [
    ..."abcdef",
  ]);
  assertEquals(rest, []);
  assertStringIncludes(first!, "baseline and student never answer `e` (16.7 % of the test rows).");
});

Deno.test("of many classes a few are named", () => {
  const labels = Int32Array.from({ length: 60 }, (_, i) => i % 6);
  const two = labels.map((label) => label % 2);
  const [first] = of({ ensemble: labels, student: two }, labels, ["a", "b", "c", "d", "e", "f".repeat(500)]);
  assertStringIncludes(first!, "student never answers `c` (16.7 % of the test rows), `d` (");
  assertStringIncludes(first!, " and 1 more class");
  assert(first!.length < 500, first);
});

Deno.test("a class that is answered, and never rightly, is named where it has rows enough", () => {
  const wrong = LABELS.map((_, i) => i < 3 ? 1 : 0);
  assertStringIncludes(of({ ensemble: LABELS, student: wrong })[0]!, "student is never right on `fraud`");
  const few = Int32Array.from({ length: 100 }, (_, i) => i < 98 ? 0 : 1);
  assertEquals(of({ a: few, b: few.map((_, i) => i < 3 ? 1 : 0) }, few), []);
});

Deno.test("a seed of several is counted, and rows of one class alone tell nothing", () => {
  const models = [
    { name: "ensemble", predicted: [LABELS, LABELS] },
    { name: "student", predicted: [LABELS, constant(0)] },
  ];
  const [first, ...rest] = resultWarnings(models, [LABELS, LABELS], NAMES);
  assertEquals(rest, []);
  assertStringIncludes(first!, "student never answers `fraud` (2.0 % of the test rows), in 1 of 2 seeds.");
  assertEquals(of({ ensemble: constant(0) }, constant(0)), []);
  assertEquals(of({ ensemble: LABELS, student: LABELS }), []);
});

Deno.test("each class is told of once, with the number of its own seeds", () => {
  const labels = Int32Array.from({ length: 90 }, (_, i) => i % 3);
  const without = (c: number, answer: number) => labels.map((label) => label === c ? answer : label);
  const names = ["a", "b", "c"];
  const say = (...predicted: Int32Array[]) =>
    resultWarnings(
      [{ name: "ensemble", predicted: predicted.map(() => labels) }, { name: "student", predicted }],
      predicted.map(() => labels),
      names,
    ).map((warning) => warning.split(". ")[0]);
  const share = "(33.3 % of the test rows)";
  assertEquals(say(without(1, 0), without(2, 0)), [
    `student never answers \`b\` ${share} and \`c\` ${share}, in 1 of 2 seeds`,
  ]);
  assertEquals(say(without(1, 0), without(1, 0).map((c, i) => i % 3 === 2 ? 0 : c)), [
    `student never answers \`b\` ${share}; never answers \`c\` ${share}, in 1 of 2 seeds`,
  ]);
  // In one seed it is never answered, in the other never rightly.
  const swapped = without(1, 0).map((c, i) => i % 3 === 2 && i > 80 ? 1 : c);
  assertEquals(say(without(1, 0), swapped), [`student is never right on \`b\` ${share}`]);
});

Deno.test("what to do is said once", () => {
  const labels = Int32Array.from({ length: 60 }, (_, i) => i % 3);
  const without = (c: number) => labels.map((label) => label === c ? 0 : label);
  const warnings = of({ ensemble: constant(0, 60), baseline: without(1), student: without(2) }, labels, [
    ..."abc",
  ]);
  assertEquals(warnings.map((text) => text.includes("try more rows")), [false, false, true]);
});

Deno.test("a class's name cannot move the terminal's cursor", () => {
  const names = ["ok", "\u001b[2Jfraud\nwarning: all is well"];
  const [first] = of(
    { ensemble: LABELS, student: constant(0), baseline: LABELS.map((c) => 1 - c) },
    LABELS,
    names,
  );
  assertEquals([...first!].filter((letter) => letter < " "), []);
});
