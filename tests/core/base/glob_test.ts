import { assertEquals } from "@std/assert";
import { isPattern, matchesName, matchesPath } from "../../../core/base/glob.ts";

Deno.test("isPattern() knows the signs of a pattern", () => {
  assertEquals(["a.csv", "a*.csv", "?.csv", "**/a"].map(isPattern), [false, true, true, true]);
});

Deno.test("matchesName() takes a star for any letters, a question mark for one, and hidden names by their dot alone", () => {
  const cases: readonly (readonly [pattern: string, name: string, fits: boolean])[] = [
    ["part-*.csv", "part-1.csv", true],
    ["part-*.csv", "part-.csv", true],
    ["part-*.csv", "part-1.csv.gz", false],
    ["*a*b*", "xxaxxabb", true],
    ["*a*b*", "xxbxxa", false],
    ["?", "😀", true],
    ["??", "a", false],
    ["*", "", true],
    ["*", ".hidden", false],
    [".*", ".hidden", true],
    ["a[1].csv", "a[1].csv", true],
    ["A.csv", "a.csv", false],
  ];
  for (const [pattern, name, fits] of cases) {
    assertEquals(matchesName(pattern, name), fits, `${pattern} ${name}`);
  }
  // Each star goes back to the last one alone: no pattern takes long.
  assertEquals(matchesName("*a".repeat(60) + "b", "a".repeat(2000)), false);
});

Deno.test("matchesPath() goes name by name, and through any number of folders", () => {
  const cases: readonly (readonly [pattern: string, path: string, fits: boolean])[] = [
    ["/d/*.csv", "/d/a.csv", true],
    ["/d/*.csv", "/d/e/a.csv", false],
    ["/d/**/a.csv", "/d/a.csv", true],
    ["/d/**/a.csv", "/d/e/f/a.csv", true],
    ["/d/**", "/d/e/f/a.csv", true],
    ["/d/**/**", "/d/e/f/a.csv", true],
    ["/d/**", "/d/.git/a.csv", false],
    ["/d/*/*", "/d/e", false],
  ];
  for (const [pattern, path, fits] of cases) {
    assertEquals(matchesPath(pattern, path), fits, `${pattern} ${path}`);
  }
});
