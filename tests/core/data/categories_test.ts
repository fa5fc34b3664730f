import { assertEquals, assertThrows } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import { encodeRow, rowEncoder } from "../../../core/data/encode.ts";
import { transform } from "../../../core/data/preprocess.ts";
import type { LabelledTable } from "../../../core/table.ts";
import { featuresOfCategory, NOT_SENT, NUMBER_CATEGORIES, SENT } from "../../support/number_categories.ts";

Deno.test("a number is the category that reads as the same number, for encodeRow() and rowEncoder()", () => {
  const encode = rowEncoder(NUMBER_CATEGORIES);
  for (const [cell, category] of SENT) {
    const expected = featuresOfCategory(category);
    assertEquals([...encodeRow(NUMBER_CATEGORIES, { c: cell })], expected, `encodeRow of ${cell}`);
    const into = new Float32Array(NUMBER_CATEGORIES.features).fill(5);
    encode({ c: cell }, into, 0);
    assertEquals([...into], expected, `rowEncoder of ${cell}`);
  }
});

Deno.test("a table's texts are the categories that encodeRow() takes them for", () => {
  const texts = SENT.flatMap(([cell]) => typeof cell === "string" ? [cell] : []);
  const table = {
    rows: texts.length,
    numeric: { names: [], values: new Float64Array(0) },
    categorical: [{ name: "c", categories: texts, codes: Int32Array.from(texts, (_, i) => i) }],
  } as unknown as LabelledTable;
  assertEquals(
    [...transform(NUMBER_CATEGORIES, table)],
    texts.flatMap((c) => [...encodeRow(NUMBER_CATEGORIES, { c })]),
  );
});

Deno.test("a number that is not exact, or no number, is refused for a category by name", () => {
  for (const [cell, shown] of NOT_SENT) {
    for (
      const encode of [
        () => encodeRow(NUMBER_CATEGORIES, { c: cell as number }),
        () => rowEncoder(NUMBER_CATEGORIES)({ c: cell }, new Float32Array(NUMBER_CATEGORIES.features), 0),
      ]
    ) {
      const { message } = assertThrows(encode, UserError, 'column "c" must be a text, a number ');
      assertEquals(message.endsWith(`: current value is ${shown}`), true, message);
    }
  }
});

Deno.test("encodeRow() tells of each cell whose category has no feature, and of no other", () => {
  const told: unknown[] = [];
  for (const c of ["1", "one", null, undefined, 4, "?"]) {
    encodeRow(NUMBER_CATEGORIES, { c }, {
      missing: ["?"],
      unknown: ({ name }, cell) => told.push([name, cell]),
    });
  }
  assertEquals(told, [["c", "one"], ["c", 4]]);
});
