import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { rowEncoder } from "../../../core/data/encode.ts";
import type { Preprocessing } from "../../../core/preprocessing.ts";
import { quickRow } from "../../../server/inference/quick_row.ts";
import { pixels, TOY } from "./toy.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** One column that may be missing between two that may not, and a name that JSON must quote. */
const NUMBERS: Preprocessing = {
  version: 1,
  label: "kind",
  classes: ["a", "b"],
  columns: [
    { kind: "numeric", name: "width", mean: 1.5, sd: 0.7, missing: false },
    { kind: "numeric", name: 'the "é"', mean: -3, sd: 1e-9, missing: true },
    { kind: "numeric", name: "", mean: 1e300, sd: 1e300, missing: false },
  ],
  features: 4,
};
const quick = quickRow(NUMBERS)!;

/** What reading all of JSON makes of it; undefined where that is an error. */
function slowly(text: string): Float32Array | undefined {
  const into = new Float32Array(NUMBERS.features);
  try {
    const { rows, ...others } = JSON.parse(text);
    if (rows.length !== 1 || Object.keys(others).length > 0) return undefined;
    rowEncoder(NUMBERS)(rows[0], into, 0);
    return into;
  } catch {
    return undefined;
  }
}

const body = (numbers: readonly string[], after = "") =>
  `{"rows":${after}[{${
    NUMBERS.columns.map(({ name }, i) => `${JSON.stringify(name)}:${after}${numbers[i]}`).join(`,${after}`)
  }}]}`;

Deno.test("quickRow() reads what programs write, with and without blanks, as the encoder does", () => {
  const number = fc.oneof(
    fc.integer({ min: -17, max: 255 }).map(String),
    fc.integer().map(String),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.float({ noNaN: true, noDefaultInfinity: true }).map((value) => value.toFixed(4)),
    fc.constantFrom("0", "-0", "0.0", "-0.5", "10", "100.25", "999999999999999", "0.000000000000001"),
  );
  let read = 0;
  fc.assert(
    fc.property(fc.tuple(number, number, number), fc.constantFrom("", " "), (numbers, blank) => {
      const text = body(numbers, blank);
      const features = quick(bytesOf(text));
      if (features === undefined) return;
      read++;
      assertEquals(features, slowly(text)!);
    }),
    { numRuns: 3000, seed: 1 },
  );
  // Numbers with exponents, or of more digits than float64 has, are left to who reads all of JSON.
  assert(read > 1000, `${read} were read`);
});

Deno.test("quickRow() takes nothing that is not JSON, and nothing that means something else", () => {
  const text = body(["1", "-2.5", "30"]);
  const change = fc.tuple(
    fc.nat(text.length),
    fc.constantFrom("replace", "insert", "remove"),
    fc.constantFrom(...'0123456789.-+eE,:{}[]" \\a\n\t\u0000é'),
  );
  let read = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
      let changed = text;
      for (const [at, how, by] of changes) {
        changed = changed.slice(0, at) + (how === "remove" ? "" : by) +
          changed.slice(how === "insert" ? at : at + 1);
      }
      const features = quick(bytesOf(changed));
      if (features === undefined) return;
      read++;
      assertEquals(features, slowly(changed), changed);
    }),
    { numRuns: 20_000, seed: 2 },
  );
  assert(read > 500, `${read} were read`);
  for (const wrong of ["01", "-", ".5", "5.", "1.2.3", "--1", "1-", "+1", "00", "0.", "-01", "1_0", ""]) {
    assertEquals(quick(bytesOf(body(["1", wrong, "3"]))), undefined, wrong);
  }
});

Deno.test("quickRow() leaves other orders, further members, several rows and a part of a body to others", () => {
  const text = body(["1", "2", "3"]);
  assert(quick(bytesOf(text)));
  for (
    const other of [
      "",
      "{}",
      text.slice(0, -1),
      `${text} `,
      `${text}x`,
      `\ufeff${text}`,
      text.replace("}]}", '},{"width":1}]}'),
      text.replace("}]}", ',"more":1}]}'),
      text.replace("}]}", '}],"more":1}'),
      text.replace('"width":1,', ""),
      text.replace('"width"', '"\\u0077idth"'),
      '{"rows":[]}',
    ]
  ) assertEquals(quick(bytesOf(other)), undefined, other);
});

Deno.test("quickRow() is there where all columns are numbers with names of their own", () => {
  assertEquals(quickRow(TOY), undefined);
  const twice = pixels(2);
  assertEquals(
    quickRow({ ...twice, columns: [twice.columns[0]!, twice.columns[0]!] }),
    undefined,
  );
  const row = Object.fromEntries(Array.from({ length: 64 }, (_, i) => [`p${i}`, i % 17]));
  const features = quickRow(pixels(64))!(bytesOf(JSON.stringify({ rows: [row] })));
  assertEquals(features, Float32Array.from({ length: 64 }, (_, i) => (i % 17 - 8) / 4));
});
