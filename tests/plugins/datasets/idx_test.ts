import { assert, assertAlmostEquals, assertEquals, assertRejects, assertStrictEquals } from "@std/assert";
import { join } from "node:path";
import { UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { FILES } from "../../../core/catalogue/container.ts";
import { prepare } from "../../../core/data/prepare.ts";
import type { Dataset, FileSource } from "../../../core/dataset.ts";
import type { OptionsOf } from "../../../core/plugin.ts";
import { localFiles } from "../../../host/files.ts";
import { idx } from "../../../plugins/datasets/idx.ts";
import { testDataset } from "../../suites/dataset.ts";
import { type Content, memoryFiles } from "../../support/memory_files.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** An IDX file of unsigned bytes. */
function idxOf(sizes: readonly number[], values: readonly number[]): Bytes {
  const header = [0, 0, 8, sizes.length];
  for (const size of sizes) header.push(size >>> 24, size >>> 16 & 255, size >>> 8 & 255, size & 255);
  return Uint8Array.from([...header, ...values]);
}

async function gzip(bytes: Bytes): Promise<Bytes> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Images of 2 × 3 pixels that count on from a value. */
const images = (count: number, from: number) =>
  idxOf([count, 2, 3], Array.from({ length: 6 * count }, (_, i) => (from + i) % 256));
const labels = (...values: number[]) => idxOf([values.length], values);

const FOUR: Readonly<Record<string, Content>> = {
  "images": images(4, 0),
  "labels": labels(10, 3, 3, 10),
  "test-images": images(2, 240),
  "test-labels": labels(3, 10),
};
const TRAIN = { images: "images", labels: "labels" };
const BOTH = { ...TRAIN, testImages: "test-images", testLabels: "test-labels" };

function dataset(files: FileSource, options: OptionsOf<typeof idx> = BOTH): Dataset {
  const catalogue = new Catalogue([idx]);
  return catalogue.make(
    "dataset",
    { use: "idx", ...options },
    catalogue.container.child().register(FILES, files),
  );
}

const load = (files: Readonly<Record<string, Content>> = FOUR, options?: OptionsOf<typeof idx>) =>
  dataset(memoryFiles(files, 7), options).load();

testDataset(idx, BOTH, {
  services: (scope) => scope.register(FILES, memoryFiles(FOUR)),
  refuses: [
    [{ labels: "labels" }, "images must be given: a string"],
    [{ images: "images" }, "labels must be given: a string"],
    [{ ...TRAIN, testImages: "a" }, "testLabels must be given with testImages"],
    [{ ...TRAIN, testLabels: "a" }, "testImages must be given with testLabels"],
    [{ ...BOTH, limit: 1 }, "limit must be at least 2: current value is 1"],
    [{ ...BOTH, limit: 2.5 }, "limit must be a whole number: current value is 2.5"],
  ],
});
testDataset(idx, { ...TRAIN, limit: 3 }, {
  services: (scope) => scope.register(FILES, memoryFiles(FOUR)),
});

Deno.test("idx() reads training rows, then test rows, and says where these begin", async () => {
  assertEquals(await load(), {
    rows: 6,
    numeric: {
      names: ["p0", "p1", "p2", "p3", "p4", "p5"],
      values: Uint8Array.from({ length: 36 }, (_, i) => i < 24 ? i : 240 + i - 24),
      scale: "table",
      image: { height: 2, width: 3, channels: 1 },
    },
    categorical: [],
    label: "class",
    classes: ["3", "10"],
    labels: Int32Array.of(1, 0, 0, 1, 0, 1),
    trainRows: 4,
  });
});

Deno.test("idx() without test images leaves the split to the config", async () => {
  const table = await load(FOUR, TRAIN);
  assertEquals([table.rows, "trainRows" in table], [4, false]);
});

Deno.test("idx() unpacks gzip, whatever the file is called and however it arrives", async () => {
  const packed = Object.fromEntries(
    await Promise.all(Object.entries(FOUR).map(async ([name, bytes]) => [name, await gzip(bytes as Bytes)])),
  );
  for (const chunk of [1, 5, 100_000]) {
    assertEquals(await dataset(memoryFiles(packed, chunk)).load(), await load());
  }
});

Deno.test("idx() counts channels as pixels", async () => {
  const colours = idxOf([2, 1, 2, 3], Array.from({ length: 12 }, (_, i) => i));
  const { numeric } = await load({ images: colours, labels: labels(0, 1) }, TRAIN);
  assertEquals([numeric.names.length, numeric.values.length], [6, 12]);
});

Deno.test("idx() with a limit takes the first training images and all test images", async () => {
  const whole = await load();
  const table = await load(FOUR, { ...BOTH, limit: 2 });
  assertEquals([table.rows, table.trainRows, table.labels], [4, 2, Int32Array.of(1, 0, 0, 1)]);
  assertEquals(table.numeric.values.slice(0, 12), whole.numeric.values.slice(0, 12));
  assertEquals(table.numeric.values.slice(12), whole.numeric.values.slice(24));
});

Deno.test("idx() yields the images of another file without classes", async () => {
  const files = memoryFiles({ "new": images(2, 100) });
  const rows = [];
  for await (const row of dataset(files, { ...BOTH, path: "new" }).rows()) rows.push(row);
  assertEquals(rows.map(({ number, cells }) => [number, [...cells.values()]]), [
    [1, ["100", "101", "102", "103", "104", "105"]],
    [2, ["106", "107", "108", "109", "110", "111"]],
  ]);
});

Deno.test("idx() is standardised by one mean and deviation, of the training pixels", async () => {
  const { preprocessing, train } = prepare(await load(), { validation: 0 }, seededRandom(1));
  assertEquals(train.rows, Int32Array.of(0, 1, 2, 3));
  for (const column of preprocessing.columns) {
    assert(column.kind === "numeric");
    assertAlmostEquals(column.mean, 11.5, 1e-9);
    assertAlmostEquals(column.sd, Math.sqrt((24 * 24 - 1) / 12), 1e-9);
  }
});

const packed = await gzip(FOUR["images"] as Bytes);
const refusals: readonly (readonly [what: string, changes: Record<string, Content>, message: string])[] = [
  [
    "a file that is not IDX",
    { "images": "P5 2 3 255" },
    "images as idx: it must begin with the bytes 00 00 08 03 or 00 00 08 04: it begins with 50 35 20 32",
  ],
  [
    "an empty file",
    { "images": "" },
    "images as idx: it must begin with the bytes 00 00 08 03 or 00 00 08 04: it begins with none",
  ],
  [
    "labels in the place of images",
    { "images": labels(1, 2) },
    "images as idx: it must begin with the bytes 00 00 08 03 or 00 00 08 04: it begins with 00 00 08 01",
  ],
  [
    "images in the place of labels",
    { "labels": images(4, 0) },
    "labels as idx: it must begin with the bytes 00 00 08 01: it begins with 00 00 08 03",
  ],
  [
    "a header that ends",
    { "images": images(4, 0).slice(0, 9) },
    "images as idx: it must have the sizes of its array: it ends before them",
  ],
  [
    "images that end",
    { "images": images(4, 0).slice(0, -1) },
    "images as idx: it must have 4 × 2 × 3 values: it ends after 23 values",
  ],
  [
    "images that go on",
    { "images": Uint8Array.from([...images(4, 0), 0]) },
    "images as idx: it must end after 4 × 2 × 3 values: it goes on",
  ],
  [
    "no images",
    { "images": idxOf([0, 2, 3], []) },
    "images as idx: its array must have from 1 to 2147483648 values: it has 0 × 2 × 3",
  ],
  [
    "an array that fits no memory",
    { "images": idxOf([0xffffffff, 28, 28], [1, 2]) },
    "images as idx: its array must have from 1 to 2147483648 values: it has 4294967295 × 28 × 28",
  ],
  [
    "fewer labels than images",
    { "labels": labels(1, 2, 3) },
    "labels as idx: there must be a label for each of the 4 images of images: it has 3",
  ],
  [
    "more test labels than test images",
    { "test-labels": labels(1, 2, 3) },
    "test-labels as idx: there must be a label for each of the 2 images of test-images: it has 3",
  ],
  [
    "test images of another size",
    { "test-images": idxOf([2, 2, 2], [1, 2, 3, 4, 5, 6, 7, 8]) },
    "test-images as idx: its images must have as many pixels as those of images (6): they have 4",
  ],
  [
    "labels of one class",
    { "labels": labels(7, 7, 7, 7), "test-labels": labels(7, 7) },
    "labels as idx: there must be at least 2 classes: all are 7",
  ],
  [
    "a gzip file that ends",
    { "images": packed.slice(0, -6) },
    "images as idx: it must be a whole gzip file: it cannot be unpacked",
  ],
  [
    "a gzip file that is damaged",
    { "images": packed.with(packed.length - 5, packed.at(-5)! ^ 1) },
    "images as idx: it must be a whole gzip file: it cannot be unpacked",
  ],
];

for (const [what, changes, message] of refusals) {
  Deno.test(`idx() refuses ${what}, and closes its files`, async () => {
    const files = memoryFiles({ ...FOUR, ...changes }, 7);
    const error = await assertRejects(() => dataset(files).load(), UserError);
    assertStrictEquals(error.message, `Cannot read ${message}`);
    await new Promise((resolve) => setTimeout(resolve));
    assertStrictEquals(files.unclosed(), 0);
  });
}

Deno.test("idx() refuses a limit above the number of images", async () => {
  const error = await assertRejects(() => load(FOUR, { ...BOTH, limit: 5 }), UserError);
  assertEquals(error.message, 'Cannot read images as idx: it must have the 5 images of "limit": it has 4');
});

Deno.test("idx() gives labels other names, and says which no row has", async () => {
  const table = await load(FOUR, { ...BOTH, relabel: { "3": "shirt", "10": "shoe", "11": "bag" } });
  assertEquals([table.classes, table.labels], [["shirt", "shoe"], Int32Array.of(1, 0, 0, 1, 0, 1)]);
  assertEquals(
    table.warnings![0],
    'no row has the class "11", which "relabel" is for: see whether it is written so',
  );
  const one = await assertRejects(() => load(FOUR, { ...BOTH, relabel: { "3": "10" } }), UserError);
  assertEquals(
    one.message,
    'Cannot read labels as idx: there must be at least 2 classes: all are 10; "relabel" makes them one',
  );
});

Deno.test("idx() passes on that there is no such file", async () => {
  await assertRejects(() => load({}, TRAIN), UserError, "there is no such file");
});

/** The four files of MNIST, where they have been put there. */
const MNIST = join(Deno.env.get("RETORT_DATA") ?? "../shared/data", "mnist");
const mnist = await Deno.stat(MNIST).then(() => true, () => false);

Deno.test({
  name: mnist ? "idx() reads MNIST" : "idx() reads MNIST (skipped: RETORT_DATA has no folder mnist)",
  ignore: !mnist,
  async fn() {
    const file = (name: string) => join(MNIST, `${name}-ubyte.gz`);
    const table = await dataset(localFiles(), {
      images: file("train-images-idx3"),
      labels: file("train-labels-idx1"),
      testImages: file("t10k-images-idx3"),
      testLabels: file("t10k-labels-idx1"),
    }).load();
    assertEquals([table.rows, table.trainRows, table.numeric.names.length], [70_000, 60_000, 784]);
    assertEquals(table.classes, ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    // What the files are known for: their first labels, and the mean over all training pixels.
    assertEquals([...table.labels.subarray(0, 5), ...table.labels.subarray(60_000, 60_003)], [
      5,
      0,
      4,
      1,
      9,
      7,
      2,
      1,
    ]);
    const pixels = table.numeric.values.subarray(0, 60_000 * 784);
    assertAlmostEquals((pixels as Uint8Array).reduce((a, b) => a + b, 0) / pixels.length / 255, 0.1307, 5e-5);
  },
});
