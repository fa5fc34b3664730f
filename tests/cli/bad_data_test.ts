import { assertEquals } from "@std/assert";
import { runInProcess } from "../support/command.ts";
import { refusals } from "../support/refusals.ts";
import { blobs, tinyProject } from "../support/tiny_project.ts";

const csv = (text: string) => ({ files: { "blobs.csv": text } });
const rows = blobs(30).trimEnd().split("\n");
/** The table with a row's cells changed, 1 for the first row of data. */
const withRow = (row: number, text: string) => csv(rows.with(row, text).join("\n"));

refusals([
  {
    name: "data that are not there",
    config: { data: { use: "csv", path: "nowhere.csv", label: "kind" } },
    parts: ["Cannot read ", "nowhere.csv: there is no such file"],
    process: true,
  },
  {
    name: "an empty file",
    ...csv(""),
    parts: ["blobs.csv as csv: the file must not be empty"],
    process: true,
  },
  { name: "a header alone", ...csv(`${rows[0]}\n`), parts: ["blobs.csv as csv: there must be rows of data"] },
  {
    name: "data that are a folder",
    config: { data: { use: "csv", path: ".", label: "kind" } },
    parts: ["it must be a file: it is a folder"],
  },
  {
    name: "ragged rows",
    ...withRow(7, "1,2,red"),
    parts: ["blobs.csv", "row 7 must have 4 cells: it has 3"],
  },
  {
    name: "a label column that is not there",
    config: { data: { use: "csv", path: "blobs.csv", label: "kinds" } },
    parts: ["blobs.csv", '"kinds"', 'did you mean "kind"?'],
    process: true,
  },
  {
    name: "a table of one class",
    ...csv("a,kind\n1,x\n2,x\n3,x\n"),
    parts: ['label column "kind" must have at least 2 classes: all rows are "x"'],
  },
  {
    name: "a class with one row",
    ...csv("a,kind\n1,x\n2,x\n3,y\n"),
    parts: ['label column "kind" must have at least 2 rows of each class: class "y" has 1'],
  },
  {
    name: "NaN in a numeric column",
    ...withRow(4, "NaN,1,red,low"),
    parts: ["blobs.csv", 'row 4, column "width" must be a finite number: current value is "NaN"'],
  },
  {
    name: "Inf in a numeric column",
    ...withRow(9, "1,Inf,red,low"),
    parts: ['row 9, column "height" must be a finite number: current value is "Inf"'],
  },
  {
    name: "a number that is too large",
    ...withRow(9, "1,-1e999,red,low"),
    parts: ['row 9, column "height" must be a finite number: current value is "-1e999"'],
  },
  {
    name: "text in a numeric column",
    ...withRow(12, "wide,1,red,low"),
    parts: ['row 12, column "width" must be a finite number: current value is "wide"'],
    process: true,
  },
  {
    name: "a row without a class",
    ...withRow(3, "1,2,red,"),
    parts: ['row 3, label column "kind" must have a class'],
  },
  {
    name: "bytes that are no UTF-8",
    files: { "blobs.csv": Uint8Array.of(...new TextEncoder().encode(`${rows[0]}\n`), 0xff, 0xfe) },
    parts: ["blobs.csv as csv: the file must be UTF-8 text"],
  },
  {
    name: "a table of 100,000 columns",
    ...csv(`${Array.from({ length: 99_999 }, (_, i) => `c${i}`).join(",")},kind\n`),
    parts: ['at most 20000 columns ("maxColumns"): it has 100000'],
    process: true,
  },
  {
    name: "a split that leaves nothing to train on",
    config: { data: { use: "csv", path: "blobs.csv", label: "kind", split: { test: 0.6, validation: 0.4 } } },
    parts: ["data.split", "must leave rows to train on"],
  },
]);

Deno.test("distill reads a table with a byte-order mark and CRLF as any other", async () => {
  await using project = await tinyProject();
  const args = ["--backend", "cpu", "--quiet", "--json", "--out"];
  const weights = [];
  for (const content of [blobs(), `\uFEFF${blobs().replaceAll("\n", "\r\n")}`]) {
    await project.write("blobs.csv", content);
    const out = project.path(`out-${weights.length}`);
    const { code, stderr } = await runInProcess("distill", [project.path("tiny.json"), ...args, out]);
    assertEquals([code, stderr], [0, ""]);
    weights.push(await Deno.readFile(`${out}/student/weights.bin`));
  }
  assertEquals(weights[1], weights[0]);
});
