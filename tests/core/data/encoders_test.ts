import { assertEquals, assertThrows } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { dataFingerprint } from "../../../core/data/data_fingerprint.ts";
import { type EncodeOptions, encodeWarnings, encodingOf } from "../../../core/data/encoders.ts";
import { encodingWarnings } from "../../../core/data/encoding_warnings.ts";
import { furtherColumn, furtherProblem } from "../../../core/data/further_columns.ts";
import { prepare } from "../../../core/data/prepare.ts";
import { rowContents } from "../../../core/data/seen.ts";
import { loadUnlabelled } from "../../../core/data/unlabelled.ts";
import type { Dataset } from "../../../core/dataset.ts";
import type { LabelledTable, TokensColumn } from "../../../core/table.ts";
import { clouds, toyCatalogue } from "../../toy.ts";

const CATALOGUE = toyCatalogue();
const SPLIT = { test: 0.3, validation: 0.1 };

/** Numbers, a text and ids; every fifth text has no word, every sixth row no ids. */
function table(changes: { readonly text?: string; readonly id?: number } = {}): LabelledTable {
  const numbers = clouds({ rows: 30, classes: 2, features: 2 });
  const texts = Array.from({ length: 30 }, (_, i) => i % 5 === 4 ? "?" : `word${i % 3} and others`);
  const cells = Array.from({ length: 30 }, (_, i) => i % 6 === 5 ? undefined : `${i % 4} 3 ${i % 2}`);
  texts[0] = changes.text ?? texts[0]!;
  if (changes.id !== undefined) cells[0] = `${changes.id} 3 0`;
  const refuse = (problem: string) => new UserError(problem);
  return {
    ...numbers,
    further: [
      furtherColumn({ kind: "text", name: "review" }, texts, refuse),
      furtherColumn({ kind: "tokens", name: "words", vocabulary: 9 }, cells, refuse),
    ],
  };
}

function prepared(data: LabelledTable, encode?: EncodeOptions) {
  return prepare(
    data,
    SPLIT,
    seededRandom(1),
    undefined,
    undefined,
    false,
    encodingOf(CATALOGUE, encode),
  );
}

Deno.test("encodingOf() chooses by a column's name, then by its kind, then by the defaults", () => {
  const { preprocessing } = prepared(table(), {
    x2: { use: "standardise" },
    numeric: { use: "none" },
    text: { use: "hash", buckets: 8 },
  });
  const kinds = preprocessing.columns.map((column) => [
    column.name,
    column.kind === "encoded"
      ? column.encoder
      : column.kind === "numeric"
      ? column.fill !== undefined
      : column.kind,
  ]);
  assertEquals(kinds, [["x1", true], ["x2", false], ["review", "hash"], ["words", "tokens"]]);
  assertEquals(preprocessing.features, 2 + 8);
});

Deno.test("prepare() encodes as before where no encoder is named", () => {
  const data = clouds();
  assertEquals(prepared(data), prepare(data, SPLIT, seededRandom(1)));
});

Deno.test("encodingOf() refuses an encoder that does not take the column, and says which do", () => {
  assertThrows(
    () => prepared(table(), { text: { use: "one-hot" } }),
    UserError,
    'Cannot encode the text column "review" as its encoder must take text columns: one-hot takes category; name hash ' +
      "under data.encode",
  );
  assertThrows(() => prepare(table(), SPLIT, seededRandom(1)), UserError, 'the text column "review"');
});

Deno.test("encodeWarnings() refuses what is neither a kind nor a column, and tells of kinds that are not there", () => {
  assertEquals(encodeWarnings(table(), { review: { use: "hash" }, tokens: { use: "tokens" } }), []);
  assertEquals(encodeWarnings(table(), { category: { use: "one-hot" } }), [
    "data.encode.category has no effect, as the table has no category column",
  ]);
  assertThrows(
    () => encodeWarnings(table(), { reviews: { use: "hash" } }),
    UserError,
    'current value is "reviews"; did you mean "review"?',
  );
});

Deno.test("encodingWarnings() counts texts of no words and sequences of no ids, once for a column", () => {
  const [text, tokens, ...rest] = encodingWarnings(prepared(table()));
  assertEquals(rest, []);
  assertEquals(text?.slice(0, 28), 'column "review" has 6 rows w');
  assertEquals(tokens, 'column "words" has 5 rows of no ids: a model sees a sequence of length 0 there');
  assertEquals(encodingWarnings(prepared(clouds())), []);
});

Deno.test("furtherColumn() names row, column and value of an id that is none, or beyond the vocabulary", () => {
  const read = (cell: string) =>
    furtherColumn(
      { kind: "tokens", name: "words", vocabulary: 5 },
      ["1 2", cell],
      (problem) => new UserError(problem),
    );
  assertEquals((read("0 4") as TokensColumn).starts, Int32Array.of(0, 2, 4));
  for (const [cell, value] of [["1 -2", '"-2"'], ["1.5", '"1.5"'], ["1 two", '"two"']] as const) {
    assertThrows(() => read(cell), UserError, `row 2, column "words" must be ids, whole numbers from 0 on`);
    assertThrows(() => read(cell), UserError, `and not ${value}`);
  }
  assertThrows(
    () => read("3 5"),
    UserError,
    "must have ids from 0 to 4, the last of its vocabulary: current value is 5",
  );
});

Deno.test("furtherProblem() finds what is wrong with the columns of a data set plugin", () => {
  const words: TokensColumn = {
    kind: "tokens",
    name: "words",
    ids: Int32Array.of(1, 2),
    starts: Int32Array.of(0, 1, 2),
    vocabulary: 3,
  };
  const of = (changes: Partial<TokensColumn>) =>
    furtherProblem({ ...clouds({ rows: 2 }), further: [{ ...words, ...changes }] });
  assertEquals(of({}), undefined);
  assertEquals(of({ ids: Int32Array.of(1, -2) })?.slice(0, 22), 'row 2, column "words" ');
  assertEquals(of({ starts: Int32Array.of(0, 2) })?.includes("2 rows"), true);
  assertEquals(of({ starts: Int32Array.of(0, 2, 1) })?.includes("starts"), true);
  assertEquals(of({ vocabulary: 0 })?.includes("vocabulary"), true);
});

Deno.test("fingerprints and the record of seen rows know texts and ids", async () => {
  const same = table();
  for (const changes of [{ text: "another text" }, { id: 7 }]) {
    const other = table(changes);
    assertEquals(await dataFingerprint(other) === await dataFingerprint(same), false);
    const [one, two] = [rowContents(same), rowContents(other)];
    assertEquals(
      one.map((hash, row) => hash === two[row] ? 0 : 1),
      Float64Array.from(one, (_, row) => row ? 0 : 1),
    );
  }
  assertEquals(rowContents(table()), rowContents(same));
});

Deno.test("loadUnlabelled() reads texts and ids as the table has them, and refuses ids beyond its vocabulary", async () => {
  const dataset = (words: string): Dataset => ({
    load: () => Promise.reject(new Error("not asked")),
    async *rows() {
      yield await Promise.resolve({
        number: 1,
        cells: new Map([["x1", "1"], ["x2", "2"], ["review", "new text"], ["words", words]]),
      });
    },
  });
  const { further } = await loadUnlabelled(dataset("8 1"), table());
  assertEquals(further, [
    { kind: "text", name: "review", values: ["new text"] },
    { kind: "tokens", name: "words", ids: Int32Array.of(8, 1), starts: Int32Array.of(0, 2), vocabulary: 9 },
  ]);
  const problem = await loadUnlabelled(dataset("9"), table()).catch(({ message }) => message);
  assertEquals(problem.includes("must have ids from 0 to 8"), true, problem);
});
