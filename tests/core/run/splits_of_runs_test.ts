/** Splits, and data sets of several files or of images, as a run has them. */
import { assertEquals, assertRejects, assertStrictEquals } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import { memoryStorage, subfolder } from "../../../core/base/storage.ts";
import { resolveConfig } from "../../../core/catalogue/config.ts";
import { FILES, STORAGE } from "../../../core/catalogue/container.ts";
import { readStudent } from "../../../core/edge/student_folder.ts";
import type { Preprocessing } from "../../../core/preprocessing.ts";
import { reportHtml } from "../../../core/report/html.ts";
import { plan, run } from "../../../core/run/engine.ts";
import type { SeenRecord } from "../../../core/teacher.ts";
import { builtinCatalogue } from "../../../plugins/mod.ts";
import { pngOf } from "../../support/images.ts";
import { type Content, memoryFiles } from "../../support/memory_files.ts";

/** Sixty rows of twelve speakers; the speaker says nothing of the class. */
const ROWS = Array.from(
  { length: 60 },
  (_, i) => `${i % 2 ? 1 : -1}.${i % 7},s${i % 12},${i % 2 ? "yes" : "no"}\n`,
);
const SPOKEN = `x,speaker,y\n${ROWS.join("")}`;

function started(files: Readonly<Record<string, Content>>, data: object, more: object = {}) {
  const catalogue = builtinCatalogue();
  const config = resolveConfig(catalogue, {
    data: { use: "csv", path: "a.csv", label: "y", ...data },
    student: { use: "mlp", hidden: [4] },
    teacher: { use: "mlp", hidden: [4] },
    train: { epochs: 1 },
    backend: "cpu",
    ...more,
  });
  const storage = memoryStorage();
  const scope = catalogue.container.child().register(FILES, memoryFiles(files)).register(STORAGE, storage);
  return { catalogue, config, storage, scope };
}

Deno.test("folds of a cross-fitted teacher keep the split's groups together", async () => {
  const { catalogue, config, storage, scope } = started(
    { "a.csv": SPOKEN },
    { split: { group: "speaker", test: 0.25, validation: 0.25 } },
    { teacher: { use: "cross-fitted", folds: 3, of: { use: "mlp", hidden: [2] } } },
  );
  await run(catalogue, config, { scope, selfCheck: false });
  const all = new Set<number>();
  for (const member of [1, 2, 3]) {
    const seen = JSON.parse(
      new TextDecoder().decode(await storage.read(`teachers/fold-${member}/seen.json`)),
    ) as SeenRecord;
    const bits = Uint8Array.from(atob(seen.records[0]!.train), (letter) => letter.charCodeAt(0));
    const rows = ROWS.flatMap((_, row) => bits[row >> 3]! >> (row & 7) & 1 ? [row] : []);
    rows.forEach((row) => all.add(row));
    // Row i is of speaker i % 12: a speaker is with all of its rows, or with none.
    for (let speaker = 0; speaker < 12; speaker++) {
      const own = rows.filter((row) => row % 12 === speaker).length;
      assertEquals(own === 0 || own === 5, true, `fold ${member}, speaker ${speaker}: ${own} rows`);
    }
  }
  assertEquals(all.size, 30);
});

Deno.test("a run by groups says so, has no group among its features, and its student needs none", async () => {
  const { catalogue, config, storage, scope } = started({ "a.csv": SPOKEN }, {
    ignore: ["speaker"],
    split: { group: "speaker", test: 0.25, validation: 0.25 },
  });
  const said =
    'by whole groups of column "speaker": of 12 groups 6 are for training, 3 for validation, 3 for the test';
  const planned = await plan(catalogue, config, { scope });
  assertEquals([planned.data.train, planned.data.validation, planned.data.test, planned.data.split], [
    30,
    15,
    15,
    said,
  ]);
  const report = await run(catalogue, config, { scope, selfCheck: false });
  assertStrictEquals(report.data.split, said);
  assertStrictEquals(reportHtml(report, config).includes("15 test rows (by whole groups of column "), true);
  const trained = await readStudent(subfolder(storage, "student"), "student", { catalogue });
  const { columns }: Preprocessing = trained.preprocessing;
  assertEquals(columns.map(({ name }) => name), ["x"]);
  const [answer] = await trained.predict([{ number: 1, cells: new Map([["x", "1"]]) }]);
  assertStrictEquals(typeof answer!.label, "string");
  trained.student.dispose();
});

Deno.test("a run with a split column takes the parts that it names, and no more seeds change them", async () => {
  const parted = `x,part,y\n${
    ROWS.map((row, i) => row.replace(/s\d+/, i < 40 ? "train" : i < 48 ? "dev" : "test")).join("")
  }`;
  const split = { column: "part", parts: { validation: "dev" } };
  for (const seed of [1, 2]) {
    const { catalogue, config, scope } = started({ "a.csv": parted }, { split }, { seed });
    const { data, warnings } = await plan(catalogue, config, { scope });
    assertEquals([data.train, data.validation, data.test, data.features, data.split], [
      40,
      8,
      12,
      1,
      'as column "part" says',
    ]);
    assertEquals(warnings, []);
  }
});

Deno.test("a run with test and validation files of its own fits categories on training rows alone", async () => {
  const files = {
    "a.csv": SPOKEN,
    "t.csv": "x,speaker,y\n1,other,yes\n-1,s1,no\n",
    "v.csv": "x,speaker,y\n1,third,yes\n-1,s1,no\n",
  };
  const { catalogue, config, storage, scope } = started(files, { test: "t.csv", validation: "v.csv" });
  const report = await run(catalogue, config, { scope, selfCheck: false });
  assertEquals([report.data.train, report.data.validation, report.data.test], [60, 2, 2]);
  assertStrictEquals(report.data.split, "the test and validation parts are the data set's own");
  const { columns } = JSON.parse(
    new TextDecoder().decode(await storage.read("student/preprocessing.json")),
  ) as Preprocessing;
  const speakers = columns.find(({ name }) => name === "speaker");
  assertEquals(speakers?.kind === "categorical" && speakers.categories.length, 12);
});

Deno.test("unlabelled rows come from several files, or from images", async () => {
  const files = {
    "a.csv": SPOKEN,
    "more-1.csv": "x,speaker\n1,s1\n",
    "more-2.csv": "speaker,x\ns2,2\ns3,3\n",
  };
  const { catalogue, config, scope } = started(files, {
    unlabelled: { use: "csv", path: "more-*.csv", label: "y" },
    split: { group: "speaker" },
  });
  assertStrictEquals((await plan(catalogue, config, { scope })).data.train > 0, true);
  const photos = Object.fromEntries(
    Array.from(
      { length: 12 },
      (_, i) => [`photos/${i % 2 ? "a" : "b"}/${i}.png`, pngOf(2, 2, [i, 200 * (i % 2), 0, 0])],
    ),
  );
  const images = started({ ...photos, "more/1.png": pngOf(4, 4, Array(16).fill(9)) }, {}, {
    data: { use: "images", path: "photos", size: 2, unlabelled: { use: "images", path: "more", size: 2 } },
  });
  const report = await run(images.catalogue, images.config, { scope: images.scope, selfCheck: false });
  assertEquals([report.data.features, report.data.classes], [4, 2]);
});

Deno.test("a run refuses a split by what is no column, in one line", async () => {
  const { catalogue, config, scope } = started({ "a.csv": SPOKEN }, { split: { group: "speakers" } });
  const error = await assertRejects(() => plan(catalogue, config, { scope }), UserError);
  assertStrictEquals(
    error.message,
    'Cannot split the rows by "speakers" (data.split.group): it must be one of the columns "x", "speaker": it is not there; did ' +
      'you mean "speaker"?',
  );
});
