import { assertEquals } from "@std/assert";
import * as z from "zod";
import { unknownNames } from "../../../core/catalogue/problems.ts";

/** The problems of weights by name, for losses of these names. */
function problems(weights: Readonly<Record<string, unknown>>, names: readonly string[]) {
  const schema = z.record(z.string(), z.unknown()).superRefine((given, ctx) =>
    unknownNames(given, names, "weights", "loss", ctx)
  );
  return schema.safeParse(weights).error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];
}

Deno.test("unknownNames() complains of each key that is no name, with the names and the nearest", () => {
  assertEquals(problems({ soft: 1, hardd: 2, zebra: 3 }, ["soft", "hard"]), [
    ["weights.hardd", 'must be the name of a loss (soft, hard); did you mean "hard"?'],
    ["weights.zebra", "must be the name of a loss (soft, hard)"],
  ]);
});

Deno.test("unknownNames() has nothing to say of names that are known, and lists none where there are none", () => {
  assertEquals(problems({ soft: 1 }, ["soft", "hard"]), []);
  assertEquals(problems({}, []), []);
  assertEquals(problems({ soft: 1 }, []), [["weights.soft", "must be the name of a loss"]]);
});

Deno.test("unknownNames() tells of many and of long names in short", () => {
  const names = Array.from({ length: 500 }, (_, i) => `loss${i}`.padEnd(200, "x"));
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`other${i}`, 1]));
  const found = problems(many, names);
  assertEquals(found.length, 300);
  for (const [, message] of found) {
    assertEquals(message!.length < 1500 && message!.endsWith("and 480 more)"), true, message);
  }
});
