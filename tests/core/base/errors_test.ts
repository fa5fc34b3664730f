import { assert, assertEquals, assertMatch } from "@std/assert";
import { formatPath, oneLine, OptionsError, shortened, show } from "../../../core/base/errors.ts";
import { firstOf } from "../../../core/catalogue/problems.ts";

Deno.test("oneLine() makes one space of each run of spaces that breaks a line, and leaves others as they are", () => {
  const cases: readonly (readonly [text: string, line: string])[] = [
    ["a  b", "a  b"],
    ["a \n\n b\tc", "a b\tc"],
    ["\r\na\n", " a "],
    ["a\u2028b\vc\u2029d\fe", "a b c d e"],
    ["", ""],
  ];
  for (const [text, line] of cases) assertEquals(oneLine(text), line);
});

Deno.test("formatPath() and show() are short, whatever they are given", () => {
  assertEquals(formatPath(["members", 0, "hidden"]), "members[0].hidden");
  assertEquals(formatPath(["k".repeat(1000), "a"]), `${"k".repeat(57)}....a`);
  const deep = formatPath(Array.from({ length: 32 }, (_, i) => `part${i}`.padEnd(60, "x")));
  assert(deep.length <= 243 && deep.startsWith("part0x") && deep.endsWith("x"), deep);
  for (const value of ["x".repeat(1e6), " ".repeat(1e6), ["x".repeat(1e6)], { ["x".repeat(1e6)]: 1 }]) {
    assertEquals(show(value).length, 80);
  }
  assertEquals(show("x".repeat(78)), `"${"x".repeat(78)}"`);
  assertEquals(show("x".repeat(79)), `"${"x".repeat(76)}...`);
  assertEquals(shortened("abcdef", 5), "ab...");
  const { message } = new OptionsError("config", [{ path: ["\n".repeat(1e5)], rule: "is wrong" }]);
  assertMatch(message, /^Cannot use config: [^\n]{0,60} is wrong$/);
});

Deno.test("of very many mistakes of one part the last tells how many more there are", () => {
  const problems = Array.from({ length: 2500 }, (_, i) => ({ path: [i], rule: "is wrong" }));
  const first = firstOf(problems);
  assertEquals([first.length, first.at(-1)], [1000, {
    path: [],
    rule: "has 1501 more mistakes of this kind",
  }]);
  assertEquals(firstOf(problems.slice(0, 1000)).length, 1000);
});
