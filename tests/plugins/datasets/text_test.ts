import { assertEquals, assertMatch, assertRejects } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import { FILES } from "../../../core/catalogue/container.ts";
import type { ColumnKinds, Dataset } from "../../../core/dataset.ts";
import type { LabelColumn, TokensColumn } from "../../../core/table.ts";
import { builtinCatalogue } from "../../../plugins/mod.ts";
import { type Content, memoryFiles } from "../../support/memory_files.ts";

function textOf(content: Content, options: Readonly<Record<string, unknown>> = {}): Dataset {
  const catalogue = builtinCatalogue();
  const scope = catalogue.container.child().register(FILES, memoryFiles({ "a.txt": content }));
  return catalogue.make("dataset", { use: "text", path: "a.txt", ...options }, scope);
}

async function loaded(content: Content, options?: Readonly<Record<string, unknown>>) {
  const { further, labelColumns, ...table } = await textOf(content, options).load("guess");
  const label = labelColumns![0] as Extract<LabelColumn, { readonly ids: Int32Array }>;
  const read = further![0] as TokensColumn;
  const said = ({ ids, starts }: Pick<TokensColumn, "ids" | "starts">) =>
    Array.from(
      { length: table.rows },
      (_, i) => Array.from(ids.subarray(starts[i], starts[i + 1]), (id) => label.vocabulary[id]),
    );
  return { ...table, label, read, sequences: said(read), next: said(label) };
}

async function rowsOf(
  dataset: Dataset,
  like?: ColumnKinds,
): Promise<(readonly [string, string | undefined])[]> {
  const all = [];
  for await (const { cells } of dataset.rows(like)) all.push(...cells);
  return all;
}

Deno.test("text has windows of characters, and at each position the one that comes next", async () => {
  const { rows, trainRows, read, sequences, next, label, warnings } = await loaded("abcabcabca", {
    length: 3,
    test: 0.4,
  });
  assertEquals([rows, trainRows, read.name], [3, 1, "characters"]);
  assertEquals(sequences.map((one) => one.join("")), ["abc", "abc", "abc"]);
  assertEquals(next.map((one) => one.join("")), ["bca", "bca", "bca"]);
  assertEquals([label.vocabulary, label.between], [["", "\ufffd", "a", "b", "c"], ""]);
  assertEquals(warnings, []);
});

Deno.test("text in words has what white space stands between, the most frequent of the training part", async () => {
  const { read, sequences, next, label, warnings } = await loaded(
    "a  b a\nc a b d e",
    { unit: "words", length: 2, test: 0.3, vocabulary: 4 },
  );
  assertEquals([read.name, label.between], ["words", " "]);
  assertEquals(label.vocabulary, ["", "\ufffd", "a", "b"]);
  assertEquals(sequences, [["a", "b"], ["a", "\ufffd"], ["a", "b"], ["\ufffd"]]);
  assertEquals(next, [["b", "a"], ["\ufffd", "a"], ["b", "\ufffd"], ["\ufffd"]]);
  assertEquals(warnings!.length, 2);
  assertMatch(warnings![0]!, /^1 words \(25 %\) of the training part are not among the 2 most frequent/);
  assertMatch(
    warnings![1]!,
    /^2 words \(67 %\) of the test part are not in the vocabulary of the training part/,
  );
});

Deno.test("text gives rows by the vocabulary of a student, to the end of a file of any length", async () => {
  const vocabulary = ["", "\ufffd", "x", "b", "a"];
  const rows = await rowsOf(textOf("abz", { length: 2 }), { numeric: [], categorical: [], vocabulary });
  assertEquals(rows, [["characters", "4 3"], ["characters", "1"]]);
  assertEquals(
    await rowsOf(textOf("aab".repeat(3), { length: 8, test: 0.5 })).catch(({ message }) => message),
    'Cannot read a.txt as text: it must have windows to train on and to test on: it has 1 of 8 characters; make "length" shorter',
  );
  const unknown = () => rowsOf(textOf("q"), { numeric: [], categorical: [], vocabulary: ["", "a"] });
  await assertRejects(
    unknown,
    UserError,
    `each of its characters must be in the student's vocabulary: "q" is not`,
  );
});

const LATIN = Uint8Array.of(0x61, 0xe9, 0x62, 0x63);
const REFUSED: readonly (readonly [what: string, content: Content, message: RegExp])[] = [
  ["an empty file", "", /^Cannot read a\.txt as text: it must have 3 characters or more: it has 0$/],
  ["a file that is not UTF-8", LATIN, /^Cannot read a\.txt as text: it must be UTF-8: it is not$/],
  ["a file of one window", "abcdef", /it must have windows to train on and to test on: it has 1 of 32/],
];

for (const [what, content, message] of REFUSED) {
  Deno.test(`text refuses ${what}, in one line`, async () => {
    const error = await assertRejects(() => textOf(content).load("guess"), UserError);
    assertMatch(error.message, message);
  });
}

Deno.test("text refuses to predict an empty file", async () => {
  const like = { numeric: [], categorical: [], vocabulary: ["", "a"] };
  await assertRejects(() => rowsOf(textOf(""), like), UserError, "it must have characters: it has none");
});
