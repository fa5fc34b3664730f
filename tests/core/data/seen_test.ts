import { assert, assertEquals, assertMatch, assertRejects } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { memoryStorage } from "../../../core/base/storage.ts";
import { dataFingerprint } from "../../../core/data/data_fingerprint.ts";
import { prepare } from "../../../core/data/prepare.ts";
import { metBy, readSeen, rowContents, type RunRows, seenBy, seenFile } from "../../../core/data/seen.ts";
import { teachersSeen } from "../../../core/report/seen_rows.ts";
import type { LabelledTable } from "../../../core/table.ts";
import type { Teacher } from "../../../core/teacher.ts";
import { clouds } from "../../toy.ts";

async function runOf(table: LabelledTable, seed = 1): Promise<RunRows> {
  return {
    seed,
    data: await dataFingerprint(table),
    rows: { table: table.rows },
    prepared: prepare(table, { test: 0.3, validation: 0.1 }, seededRandom(seed)),
    contents: rowContents(table),
  };
}

/** Some rows of a table, in this order, with the columns turned round. */
function rowsOf(table: LabelledTable, rows: readonly number[]): LabelledTable {
  const { numeric: { names, values }, labels } = table;
  const order = names.map((_, i) => names.length - 1 - i);
  return {
    ...table,
    rows: rows.length,
    numeric: {
      names: order.map((i) => names[i]!),
      values: Float64Array.from(rows.flatMap((row) => order.map((i) => values[row * names.length + i]!))),
    },
    labels: Int32Array.from(rows, (row) => labels[row]!),
  };
}

const TABLE = clouds({ rows: 300 });
const common = (a: Int32Array, b: Int32Array) => a.filter((row) => b.includes(row));

Deno.test("metBy() finds none of a run's own split, and just the common rows of another seed's", async () => {
  const [one, two] = [await runOf(TABLE), await runOf(TABLE, 2)];
  const seen = seenBy(one, { withUnlabelled: false });
  const own = metBy(seen, one);
  assertEquals([own.test.size, own.validation.size, own.chosenOn.size], [0, 0, 0]);
  const met = metBy(seen, two);
  const { train, validation } = one.prepared;
  assertEquals([...met.test], [...common(two.prepared.test.rows, train.rows)]);
  assertEquals([...met.validation], [...common(two.prepared.validation.rows, train.rows)]);
  assertEquals([...met.chosenOn], [...common(two.prepared.test.rows, validation.rows)]);
  assert(met.test.size > 30);
});

Deno.test("metBy() finds the same rows in another file: a part of them, in another order", async () => {
  const one = await runOf(TABLE);
  const seen = seenBy(one, { withUnlabelled: false });
  const rows = [...seededRandom(9).permutation(300)].slice(0, 200);
  const part = await runOf(rowsOf(TABLE, rows), 5);
  const expected = part.prepared.test.rows.filter((row) => one.prepared.train.rows.includes(rows[row]!));
  assertEquals([...metBy(seen, part).test], [...expected]);
  assert(expected.length > 20);
  const others = await runOf(clouds({ rows: 300, seed: 8 }));
  assertEquals(metBy(seen, others).test.size, 0);
});

Deno.test("metBy() takes rows that a file holds twice for no sign", async () => {
  const twice = rowsOf(TABLE, Array.from({ length: 300 }, (_, i) => i % 3));
  const seen = seenBy(await runOf(twice), { withUnlabelled: false });
  assertEquals(
    metBy(seen, await runOf(rowsOf(twice, Array.from({ length: 200 }, (_, i) => i)))).test.size,
    0,
  );
});

Deno.test("a record of very many rows is a sample, from which the count is told", async () => {
  const many = clouds({ rows: 200_000, features: 2 });
  const seen = seenBy(await runOf(many), { withUnlabelled: false });
  assert(JSON.stringify(seen).length < 700_000);
  const shuffled = await runOf(rowsOf(many, [...seededRandom(4).permutation(200_000)]), 3);
  const { test, each } = metBy(seen, shuffled);
  // 0.6 of the 60,000 test rows.
  assert(Math.abs(test.size * each - 36_000) < 1500, `${test.size * each}`);
});

Deno.test("rowContents() knows categories by their texts, and unlabelled rows after the others", () => {
  const table = (categories: readonly string[], codes: readonly number[]): LabelledTable => ({
    ...rowsOf(TABLE, [0, 0, 0]),
    categorical: [{ name: "colour", categories, codes: Int32Array.from(codes) }],
  });
  const one = rowContents(table(["blue", "red"], [0, 1, -1]));
  const other = rowContents(table(["blue", "green", "red"], [-1, 0, 2]));
  assertEquals([one[0], one[1], one[2]], [other[1], other[2], other[0]]);
  assertEquals(new Set(one).size, 3);
  assertEquals([...rowContents(TABLE, rowsOf(TABLE, [7]))].at(-1), rowContents(TABLE)[7]);
});

Deno.test("readSeen() reads what was written, knows of none, and refuses what is none", async () => {
  const storage = memoryStorage();
  assertEquals(await readSeen(storage, "there"), "unknown");
  const record = {
    version: 1 as const,
    complete: true,
    records: [seenBy(await runOf(TABLE), { withUnlabelled: false })],
  };
  await storage.write(...seenFile(record));
  assertEquals(await readSeen(storage, "there"), record);
  await storage.write("seen.json", new TextEncoder().encode('{"version": 2}'));
  await assertRejects(
    () => readSeen(storage, "there"),
    UserError,
    "Cannot use there as a teacher: its seen.json",
  );
});

Deno.test("teachersSeen() warns of rows that a teacher has seen, and where it cannot be told", async () => {
  const [one, two] = [await runOf(TABLE), await runOf(TABLE, 2)];
  const record = { version: 1 as const, complete: true, records: [seenBy(one, { withUnlabelled: false })] };
  const tell = (teacher: Partial<Teacher>, run: RunRows) => {
    const warnings: string[] = [];
    const run_ = run as Parameters<typeof teachersSeen>[1];
    const found = teachersSeen({ name: "model", ...teacher } as Teacher, run_, (one) => warnings.push(one));
    return { ...found, warnings };
  };
  assertEquals(tell({ seen: record }, one).warnings, []);
  assertEquals(tell({}, two).warnings, []);
  const met = tell({ seen: record }, two);
  assertMatch(
    met.warnings[0]!,
    /^model was trained on \d+ of the 90 test rows of this run, and on \d+ of the 30 validation rows: its figures and the ensemble's are too good, and no share of its gain is called recovered; use the data, the split and the seed \(1\) that/,
  );
  assertEquals(met.leak!.test, metBy(record.records[0]!, two).test.size);
  // Two members that have seen the same rows have not seen twice as many.
  const members = [1, 2].map((i) => ({ name: `teacher-${i}`, seen: record }) as unknown as Teacher);
  const both = tell({ members }, two);
  assertEquals([both.warnings.length, both.leak], [2, met.leak]);
  assertEquals(both.records.records.length, 2);
  // Of a sample it is an estimate, and never more than there are.
  const [seen] = record.records;
  const sample = { ...seen!, data: "another file", contents: { ...seen!.contents, below: 1 } };
  const about = tell({ seen: { ...record, records: [sample] } }, two);
  assertMatch(about.warnings[0]!, /^model was trained on about 90 of the 90 test rows of this run/);
  assertEquals(about.leak, { test: 90, validation: 30 });
  const unknown = tell({ seen: "unknown" }, two);
  assertMatch(unknown.warnings[0]!, /^whether model has seen this run's test rows cannot be told/);
  assertEquals([unknown.leak, unknown.records.complete], [undefined, false]);
  assertMatch(tell({ seen: { ...record, complete: false } }, one).warnings[0]!, /cannot be told/);
});
