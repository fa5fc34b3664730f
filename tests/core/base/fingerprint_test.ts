import { assertEquals, assertMatch, assertNotEquals } from "@std/assert";
import { bytesOf, concat, fingerprint, sha256, toHex } from "../../../core/base/fingerprint.ts";
import { dataFingerprint, tableFingerprint } from "../../../core/data/data_fingerprint.ts";
import type { LabelledTable } from "../../../core/table.ts";
import { clouds } from "../../toy.ts";

Deno.test("sha256() is that of the standard", async () => {
  const abc = await sha256(new TextEncoder().encode("abc"));
  assertEquals(toHex(abc), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

Deno.test("fingerprint() keeps its parts apart", async () => {
  const prints = await Promise.all(
    [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["c", "ab"]].map(fingerprint),
  );
  assertEquals(new Set(prints).size, 5);
  prints.forEach((print) => assertMatch(print, /^[0-9a-f]{64}$/));
});

Deno.test("fingerprint() takes a text for its UTF-8 and a view for its bytes", async () => {
  const text = new TextEncoder().encode("α");
  assertEquals(await fingerprint(["α"]), await fingerprint([text]));
  const view = new Float32Array([1, 2, 3]).subarray(1, 2);
  assertEquals(await fingerprint([view]), await fingerprint([Float32Array.of(2)]));
  assertEquals(bytesOf(view).length, 4);
});

Deno.test("fingerprint() is that of its parts with their lengths", async () => {
  const whole = await sha256(new TextEncoder().encode("2:ab1:c"));
  assertEquals(await fingerprint(["ab", Uint8Array.of(99)]), toHex(whole));
});

Deno.test("fingerprint() of a part of many bytes, shared or not, changes with any of them", async () => {
  const bytes = new Uint8Array(new SharedArrayBuffer(2 ** 24 + 3));
  const print = await fingerprint([bytes]);
  assertEquals(await fingerprint([bytes.slice()]), print);
  const pieces = [bytes.slice(0, 2 ** 24), bytes.slice(2 ** 24)];
  const hashes = concat(await Promise.all(pieces.map(sha256)));
  const text = new TextEncoder().encode(`${bytes.length} in pieces:`);
  assertEquals(print, toHex(await sha256(concat([text, hashes]))));
  for (const at of [0, 2 ** 24 - 1, 2 ** 24, 2 ** 24 + 2]) {
    bytes[at] = 1;
    assertNotEquals(await fingerprint([bytes]), print, `byte ${at}`);
    bytes[at] = 0;
  }
  assertNotEquals(await fingerprint([bytes.subarray(1)]), print);
});

Deno.test("tableFingerprint() changes with every part of a table", async () => {
  const table: LabelledTable = {
    ...clouds({ rows: 4, classes: 2, features: 2 }),
    categorical: [{ name: "c", categories: ["u", "v"], codes: Int32Array.of(0, 1, -1, 0) }],
  };
  const print = await tableFingerprint(table);
  assertEquals(await tableFingerprint({ ...table, labels: table.labels.slice() }), print);
  const values = Float64Array.from(table.numeric.values);
  values[3] = NaN;
  const others: readonly LabelledTable[] = [
    { ...table, numeric: { ...table.numeric, values } },
    { ...table, numeric: { ...table.numeric, names: ["x1", "x3"] } },
    { ...table, categorical: [{ ...table.categorical[0]!, codes: Int32Array.of(0, 1, -1, 1) }] },
    { ...table, categorical: [{ ...table.categorical[0]!, categories: ["u", "w"] }] },
    { ...table, categorical: [{ ...table.categorical[0]!, name: "d" }] },
    { ...table, labels: Int32Array.of(1, 0, 1, 0) },
    { ...table, classes: ["a", "b"] },
    { ...table, label: "z" },
    { ...table, trainRows: 2 },
    { ...table, numeric: { ...table.numeric, scale: "table" } },
  ];
  for (const [i, other] of others.entries()) {
    assertNotEquals(await tableFingerprint(other), print, `change ${i}`);
  }
});

Deno.test("dataFingerprint() is the table's, and changes with every unlabelled cell", async () => {
  const table = clouds({ rows: 4, classes: 2, features: 2 });
  const print = await dataFingerprint(table);
  assertEquals(print, await tableFingerprint(table));
  const { label: _, classes: __, labels: ___, ...more } = clouds({
    rows: 3,
    classes: 2,
    features: 2,
    seed: 1,
  });
  const values = Float64Array.from(more.numeric.values).with(5, NaN);
  const others = [more, { ...more, numeric: { ...more.numeric, values } }];
  const prints = await Promise.all(others.map((other) => dataFingerprint(table, other)));
  assertEquals(new Set([print, ...prints]).size, 3);
  assertEquals(await dataFingerprint(table, structuredClone(more)), prints[0]);
});
