import { assert, assertEquals, assertRejects, assertStrictEquals } from "@std/assert";
import { zlibSync } from "fflate";
import { UserError } from "../../../core/base/errors.ts";
import { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { FILES } from "../../../core/catalogue/container.ts";
import type { ColumnKinds, Dataset } from "../../../core/dataset.ts";
import { images } from "../../../plugins/datasets/images.ts";
import { testDataset } from "../../suites/dataset.ts";
import { jpegOf, pngOf, rawPng } from "../../support/images.ts";
import { type Content, memoryFiles } from "../../support/memory_files.ts";

type Files = Readonly<Record<string, Content>>;

function dataset(
  content: Files,
  options: Record<string, unknown> = {},
  files = memoryFiles(content),
): Dataset {
  const catalogue = new Catalogue([images]);
  const scope = catalogue.container.child().register(FILES, files);
  return catalogue.make("dataset", { use: "images", path: "photos", ...options }, scope);
}

/** An image of one class beside those that are looked at. */
const OTHER = { "photos/z/other.png": pngOf(2, 1, [1, 2]) };
const pixelsOf = async (image: Content, options?: Record<string, unknown>) => {
  const { numeric } = await dataset({ "photos/a/it": image, "photos/z/it": image }, options).load();
  const { height, width, channels } = numeric.image!;
  return [[height, width, channels], [...numeric.values.slice(0, numeric.names.length)]];
};

const TWO: Files = {
  "photos/cat/1.png": pngOf(2, 2, [0, 50, 100, 255]),
  "photos/cat/2.png": pngOf(2, 2, [1, 51, 101, 254]),
  "photos/dog/1.png": pngOf(2, 2, [9, 9, 9, 9]),
  "photos/dog/.hidden": "no image",
  "more/dog/deep/1.png": pngOf(2, 2, [7, 7, 7, 7]),
};

testDataset(images, { path: "photos" }, {
  services: (scope) => scope.register(FILES, memoryFiles(TWO)),
  refuses: [
    [{}, "path must be given: a string"],
    [
      { path: "a", size: [28] },
      "size must be a number of pixels, or height and width: current value is [28]",
    ],
    [{ path: "a", size: 5000 }, "size must be at most 4096: current value is 5000"],
    [{ path: "a", channels: 4 }, "channels must be 1 (grey) or 3 (red, green, blue): current value is 4"],
  ],
});
testDataset(images, { path: "photos", size: [3, 1], channels: 3 }, {
  services: (scope) => scope.register(FILES, memoryFiles(TWO)),
});

Deno.test("images() reads a folder per class, and a test folder, as pixels from 0 to 255", async () => {
  const { warnings: _, ...table } = await dataset(TWO, { test: "more" }).load();
  assertEquals(table, {
    rows: 4,
    numeric: {
      names: ["p0", "p1", "p2", "p3"],
      values: Uint8Array.of(0, 50, 100, 255, 1, 51, 101, 254, 9, 9, 9, 9, 7, 7, 7, 7),
      scale: "table",
      image: { height: 2, width: 2, channels: 1 },
    },
    categorical: [],
    label: "class",
    classes: ["cat", "dog"],
    labels: Int32Array.of(0, 0, 1, 1),
    trainRows: 3,
  });
  const both = await dataset(TWO, { validation: "more" }).load();
  assertStrictEquals(both.validationFrom, 3);
});

Deno.test("images() reads PNG of all kinds: grey, colours, 16 bits, palettes, few bits, on white where transparent", async () => {
  assertEquals(await pixelsOf(pngOf(1, 1, [10, 20, 30])), [[1, 1, 3], [10, 20, 30]]);
  assertEquals(await pixelsOf(pngOf(1, 1, [10, 20, 30]), { channels: 1 }), [[1, 1, 1], [18]]);
  assertEquals(await pixelsOf(pngOf(1, 1, [77]), { channels: 3 }), [[1, 1, 3], [77, 77, 77]]);
  assertEquals(await pixelsOf(pngOf(2, 1, [0, 65535], 16)), [[1, 2, 1], [0, 255]]);
  assertEquals(await pixelsOf(pngOf(1, 1, [257 * 9, 257 * 8, 257 * 7], 16)), [[1, 1, 3], [9, 8, 7]]);
  // Grey and alpha, colours and alpha: half of black on white, and nothing at all.
  assertEquals(await pixelsOf(pngOf(2, 1, [0, 51, 0, 0])), [[1, 2, 1], [204, 255]]);
  assertEquals(await pixelsOf(pngOf(1, 1, [255, 0, 0, 51])), [[1, 1, 3], [255, 204, 204]]);
  const palette: readonly [string, readonly number[]] = ["PLTE", [255, 0, 0, 0, 0, 255]];
  // Two bits a pixel, five pixels: indices 0 1 0 1 1.
  const indexed = { width: 5, height: 1, depth: 2, type: 3, scanlines: [0, 0b00010001, 0b01000000] };
  const red = [255, 0, 0], blue = [0, 0, 255];
  assertEquals(await pixelsOf(rawPng({ ...indexed, more: [palette] })), [
    [1, 5, 3],
    [red, blue, red, blue, blue].flat(),
  ]);
  const faint = await pixelsOf(rawPng({ ...indexed, more: [palette, ["tRNS", [255, 0]]] }));
  const white = [255, 255, 255];
  assertEquals(faint[1], [red, white, red, white, white].flat());
  // One bit a pixel is black or white; one grey stands for what is transparent.
  const bits = { width: 3, height: 1, depth: 1, type: 0, scanlines: [0, 0b10100000] };
  assertEquals(await pixelsOf(rawPng(bits)), [[1, 3, 1], [255, 0, 255]]);
  assertEquals((await pixelsOf(rawPng({ ...bits, more: [["tRNS", [0, 0]]] })))[1], [255, 255, 255]);
  // Interlaced, 1 × 1: one pass alone.
  const interlaced = { width: 1, height: 1, depth: 8, type: 0, interlace: 1, scanlines: [0, 42] };
  assertEquals(await pixelsOf(rawPng(interlaced)), [[1, 1, 1], [42]]);
  // What is beside the pixels is not unpacked, whatever it says.
  assertEquals((await pixelsOf(rawPng({ ...bits, more: [["iCCP", [65, 0, 0, 1, 2, 3]]] })))[1], [
    255,
    0,
    255,
  ]);
});

Deno.test("images() reads JPEG, whatever the file is called", async () => {
  const [shape, values] = await pixelsOf(jpegOf(16, 8, [200, 100, 50])) as [number[], number[]];
  assertEquals(shape, [8, 16, 3]);
  [200, 100, 50].forEach((value, i) => assert(Math.abs(values[3 * 37 + i]! - value) < 6));
});

Deno.test("images() stretches to a size: the mean of an area where it shrinks, in between where it grows", async () => {
  const six = pngOf(3, 2, [0, 60, 120, 30, 90, 150]);
  assertEquals((await pixelsOf(six, { size: 1 }))[1], [75]);
  // Half of the middle column counts for either side.
  assertEquals((await pixelsOf(six, { size: [2, 2] }))[1], [20, 100, 50, 130]);
  assertEquals((await pixelsOf(pngOf(2, 1, [0, 100]), { size: [1, 4] }))[1], [0, 25, 75, 100]);
  assertEquals((await pixelsOf(pngOf(1, 1, [7]), { size: 2 }))[1], [7, 7, 7, 7]);
});

Deno.test("images() says what it made of images that are not alike", async () => {
  const turned = jpegOf(2, 2, [90, 90, 90]);
  const exif = [
    0xff,
    0xe1,
    0,
    34,
    ...Array.from("Exif\0\0MM\0*", (letter) => letter.charCodeAt(0)),
    0,
    0,
    0,
    8,
    0,
    1,
  ];
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
  const files = {
    "photos/a/1.jpg": Uint8Array.from([...turned.slice(0, 2), ...exif, ...entry, ...turned.slice(2)]),
    "photos/a/2.jpg": turned,
    "photos/b/1.png": pngOf(2, 2, [1, 2, 3, 4]),
    "photos/b/2.png": pngOf(2, 2, [1, 2, 3, 4]),
    "photos/b/3.png": pngOf(2, 2, [1, 2, 3, 4]),
  };
  const { warnings } = await dataset(files, { relabel: { b: "c", d: "e" } }).load();
  assertEquals(warnings!.slice(0, 3), [
    '3 images of 5 are grey and others have colours: all have 3 "channels"',
    "1 image of 5 is stored on the side or upside down (EXIF), and read as stored: turn them before",
    'no row has the class "d", which "relabel" is for: see whether it is written so',
  ]);
});

Deno.test("images() yields the images of a folder without classes, or of one file, as a student needs them", async () => {
  const files = { ...TWO, "new/b.png": pngOf(1, 1, [50, 100, 150]), "new/a.png": pngOf(2, 2, [1, 2, 3, 4]) };
  const rowsOf = async (path: string, like: ColumnKinds) =>
    (await Array.fromAsync(dataset(files, { path, size: 1 }).rows(like))).map(({ cells }) =>
      Object.fromEntries(cells)
    );
  assertEquals(await rowsOf("new", { numeric: ["p0"], categorical: [] }), [{ p0: "3" }, { p0: "91" }]);
  assertEquals(await rowsOf("new", { numeric: ["p0", "p1", "p2"], categorical: [] }), [
    { p0: "3", p1: "3", p2: "3" },
    { p0: "50", p1: "100", p2: "150" },
  ]);
  assertEquals(await rowsOf("new/b.png", { numeric: ["p0"], categorical: [] }), [{ p0: "91" }]);
});

const whole = pngOf(2, 1, [1, 2]);
const huge = new Uint8Array(2 ** 18);
const refusals: readonly (readonly [what: string, files: Files, message: string])[] = [
  [
    "a folder that is not there",
    {},
    "photos as images: it must be a folder with a folder of images for each class: there are no files in such",
  ],
  [
    "an image in no folder of a class",
    { ...OTHER, "photos/lost.png": whole },
    "photos/lost.png as images: it must be in a folder that is named after its class: it is in none",
  ],
  ["images of one class", OTHER, "photos as images: there must be at least 2 classes: all are z"],
  [
    "an image that is none",
    { ...OTHER, "photos/a/notes.txt": "hello" },
    "photos/a/notes.txt as images: it must be a PNG or JPEG file: it begins with the bytes 68 65 6c 6c",
  ],
  [
    "an image of another format, by its name",
    { ...OTHER, "photos/a/1.png": "RIFF....WEBPVP8 " },
    "photos/a/1.png as images: it must be a PNG or JPEG file: it is a WebP file",
  ],
  [
    "an empty file",
    { ...OTHER, "photos/a/1.png": "" },
    "photos/a/1.png as images: it must be a PNG or JPEG file: it is empty",
  ],
  [
    "a PNG that ends in its header",
    { ...OTHER, "photos/a/1.png": whole.slice(0, 20) },
    "photos/a/1.png as images: it must be whole: it ends in its header",
  ],
  [
    "a PNG that is cut off",
    { ...OTHER, "photos/a/1.png": whole.slice(0, -20) },
    "photos/a/1.png as images: it must be whole: it is cut off",
  ],
  [
    "a JPEG that is cut off",
    {
      "photos/z/1.png": jpegOf(64, 64, [1, 2, 3]),
      "photos/a/1.jpg": jpegOf(64, 64, [1, 2, 3]).slice(0, -40),
    },
    "photos/a/1.jpg as images: it must be whole: it is cut off",
  ],
  [
    "an image of 50,000 pixels to a side, before its pixels are looked at",
    { ...OTHER, "photos/a/1.png": rawPng({ width: 50_000, height: 1, depth: 8, type: 0, scanlines: [] }) },
    "photos/a/1.png as images: it must have from 1 to 16384 pixels to a side and 64000000 at most: it has 50000 × 1",
  ],
  [
    "an image of too many pixels",
    {
      ...OTHER,
      "photos/a/1.png": rawPng({ width: 16_000, height: 16_000, depth: 8, type: 0, scanlines: [] }),
    },
    "photos/a/1.png as images: it must have from 1 to 16384 pixels to a side and 64000000 at most: it has 16000 × 16000",
  ],
  [
    "an image of no pixels",
    { ...OTHER, "photos/a/1.png": rawPng({ width: 0, height: 1, depth: 8, type: 0, scanlines: [] }) },
    "photos/a/1.png as images: it must have from 1 to 16384 pixels to a side and 64000000 at most: it has 0 × 1",
  ],
  [
    "a header that no PNG has",
    { ...OTHER, "photos/a/1.png": rawPng({ width: 1, height: 1, depth: 3, type: 5, scanlines: [] }) },
    "photos/a/1.png as images: it must be a PNG file: its header says colour type 5 with 3 bits",
  ],
  [
    "interlaced pixels of few bits",
    {
      ...OTHER,
      "photos/a/1.png": rawPng({ width: 2, height: 1, depth: 1, type: 0, interlace: 1, scanlines: [0, 0] }),
    },
    "photos/a/1.png as images: it must not be interlaced with less than 8 bits: it has 1; write it without interlacing",
  ],
  [
    "images of different sizes",
    { ...OTHER, "photos/a/1.png": pngOf(1, 1, [1]) },
    'photos/z/other.png as images: it must have the size of photos/a/1.png, 1 × 1 pixels: it has 2 × 1; set "size" to what ' +
    "all are stretched to",
  ],
  [
    "a JPEG of four colours",
    {
      ...OTHER,
      "photos/a/1.jpg": Uint8Array.of(
        0xff,
        0xd8,
        0xff,
        0xc0,
        0,
        20,
        8,
        0,
        1,
        0,
        1,
        4,
        ...new Array(12).fill(0),
      ),
    },
    "photos/a/1.jpg as images: it must have grey or red, green and blue: it has 4 components (CMYK)",
  ],
  [
    "a JPEG of another kind",
    {
      ...OTHER,
      "photos/a/1.jpg": Uint8Array.of(0xff, 0xd8, 0xff, 0xc3, 0, 11, 8, 0, 1, 0, 1, 1, 0, 0, 0, 0),
    },
    "photos/a/1.jpg as images: it must be a baseline or progressive JPEG of 8 bits: it is of another kind (SOF3, 8 bits); " +
    "write it anew as a plain JPEG or PNG",
  ],
];

for (const [what, content, message] of refusals) {
  Deno.test(`images() refuses ${what}, and closes its files`, async () => {
    const files = memoryFiles(content);
    const error = await assertRejects(() => dataset(content, {}, files).load(), UserError);
    assertStrictEquals(error.message, `Cannot read ${message}`);
    await new Promise((resolve) => setTimeout(resolve));
    assertStrictEquals(files.unclosed(), 0);
  });
}

Deno.test("images() refuses pixels that are damaged, fewer than the header says, or unpack to far more", async () => {
  const problem = async (image: Content) => {
    const error = await assertRejects(() =>
      dataset({ ...OTHER, "photos/a/1.png": image }, { size: 2 }).load()
    );
    assert(error instanceof UserError, String(error.stack));
    return error.message;
  };
  const refused = (problem: string) => `Cannot read photos/a/1.png as images: ${problem}`;
  const ihdr = whole.with(30, whole[30]! ^ 1);
  assertStrictEquals(
    (await problem(ihdr)).startsWith(refused("it must be a PNG that can be decoded: ")),
    true,
  );
  const data = (scanlines: readonly number[]) =>
    rawPng({ width: 3, height: 2, depth: 8, type: 0, scanlines });
  const rule = "its data must be the 8 bytes of its 3 × 2 pixels: ";
  assertStrictEquals(await problem(data([0, 1, 2])), refused(`${rule}it is fewer`));
  // Half of a row would be black.
  assertStrictEquals(await problem(data([0, 1, 2, 3, 0, 4])), refused(`${rule}it is fewer`));
  assertStrictEquals(await problem(data([0, 1, 2, 3, 0, 4, 5, 6, 7])), refused(`${rule}it is more`));
  const damaged = rawPng({
    width: 3,
    height: 2,
    depth: 8,
    type: 0,
    packed: Uint8Array.of(0x78, 0x9c, 255, 255, 255),
  });
  assertStrictEquals(await problem(damaged), refused(`${rule}it cannot be unpacked`));
  const bomb = zlibSync(new Uint8Array(2 ** 24));
  assert(bomb.length < huge.length);
  assertStrictEquals(
    await problem(rawPng({ width: 9, height: 9, depth: 8, type: 0, packed: bomb })),
    refused("its data must be the 90 bytes of its 9 × 9 pixels: it is more"),
  );
});

Deno.test("images() reads interlaced PNG of many pixels", async () => {
  // 9 × 9, brightness by column: what each pass has, in its order.
  const passes = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [
    0,
    1,
    1,
    2,
  ]] as const;
  const scanlines = passes.flatMap(([left, top, across, down]) => {
    const out: number[] = [];
    for (let y = top; y < 9; y += down) {
      out.push(0);
      for (let x = left; x < 9; x += across) out.push(10 * x);
    }
    return out;
  });
  const [, values] = await pixelsOf(
    rawPng({ width: 9, height: 9, depth: 8, type: 0, interlace: 1, scanlines }),
  );
  assertEquals(values, Array.from({ length: 81 }, (_, i) => 10 * (i % 9)));
});

Deno.test("images() refuses names of classes that make all of them one", async () => {
  const error = await assertRejects(() => dataset(TWO, { relabel: { cat: "dog" } }).load(), UserError);
  assertStrictEquals(
    error.message,
    'Cannot read photos as images: there must be at least 2 classes: all are dog; "relabel" makes them one',
  );
});
