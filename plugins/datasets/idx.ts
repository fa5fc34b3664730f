import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import { concat } from "../../core/base/fingerprint.ts";
import { type ByteSource, byteSource, unpack } from "../../core/base/unpack.ts";
import { FILES } from "../../core/catalogue/container.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { count } from "../../core/data/columns.ts";
import { MOST_PIXELS, pixelNames, pixelRow, relabelled } from "../../core/data/tables/pixels.ts";
import { oddities } from "../../core/data/tables/table_warnings.ts";
import type { Dataset, FileSource, RawRow } from "../../core/dataset.ts";
import type { SchemaKit } from "../../core/plugin.ts";
import type { LabelledTable } from "../../core/table.ts";

const schema = (kit: SchemaKit) =>
  z.strictObject({
    images: kit.path().describe("Training images, gzipped or not; relative to the config file."),
    labels: kit.path().describe("Their labels."),
    testImages: kit.path().optional()
      .describe("Test images: the split's test part, where the config names none."),
    testLabels: kit.path().optional().describe("Their labels; given with `testImages`."),
    limit: z.number().int().min(2).optional().describe("Use only the first so many training images."),
    relabel: z.record(z.string(), z.string().min(1)).optional().describe(
      'What the labels stand for, as names of classes: `{ "0": "shirt", "1": "shoe" }`.',
    ),
    path: kit.path().optional()
      .describe("Images without labels, in place of all others: what `deno task predict` gives."),
  }).superRefine(({ testImages, testLabels }, ctx) => {
    const alone = (path: string, other: string) =>
      ctx.addIssue({ code: "custom", path: [path], message: `must be given with ${other}` });
    if (testImages === undefined && testLabels !== undefined) alone("testImages", "testLabels");
    if (testImages !== undefined && testLabels === undefined) alone("testLabels", "testImages");
  });

type Options = z.output<ReturnType<typeof schema>>;

/**
 * Images and labels in IDX files of unsigned bytes, as MNIST has them (LeCun, Cortes & Burges, 1998,
 * http://yann.lecun.com/exdb/mnist): training rows, then test rows. A pixel is a numeric column (`p000`, `p001`, …) from 0
 * to 255, row by row; all of them are standardised by one mean and deviation. The label's column is `class`.
 */
export const idx = definePlugin({
  kind: "dataset",
  name: "idx",
  summary: "Images and labels in IDX files, as MNIST has them.",
  options: schema,
  create(options, context): Dataset {
    const files = context.resolve(FILES);
    return {
      load: () => load(files, options),
      rows: () => options.path === undefined ? labelledRows(files, options) : rawRows(files, options.path),
    };
  },
});

const LABEL = "class";

async function load(files: FileSource, options: Options): Promise<LabelledTable> {
  const train = await readPair(files, options.images, options.labels, options.limit);
  const { testImages, testLabels } = options;
  const test = testImages === undefined ? undefined : await readPair(files, testImages, testLabels!);
  if (test && test.width !== train.width) {
    throw bad(
      testImages!,
      `its images must have as many pixels as those of ${options.images} (${train.width}): they have ${test.width}`,
    );
  }
  const parts = test ? [train, test] : [train];
  const values = concat(parts.map(({ pixels }) => pixels));
  const bytes = concat(parts.map(({ labels }) => labels));
  const { classes, codeOf, warnings } = relabelled(
    Array.from(new Set(bytes), String),
    options.relabel,
    (problem) => bad(options.labels, problem),
  );
  const table: LabelledTable = {
    rows: bytes.length,
    numeric: { names: pixelNames(train.width), values, scale: "table", image: train.image },
    categorical: [],
    label: LABEL,
    classes,
    labels: Int32Array.from(bytes, (byte) => codeOf.get(String(byte))!),
    ...test && { trainRows: train.labels.length },
  };
  const { refusals, warnings: odd } = oddities(table);
  return warnings.length ? { ...table, warnings: [...warnings, ...refusals, ...odd] } : table;
}

async function* labelledRows(files: FileSource, options: Options): AsyncGenerator<RawRow> {
  const { numeric: { names, values }, rows, classes, labels } = await load(files, options);
  for (let row = 0; row < rows; row++) {
    yield pixelRow(row + 1, names, values, row * names.length, [LABEL, classes[labels[row]!]!]);
  }
}

async function* rawRows(files: FileSource, path: string): AsyncGenerator<RawRow> {
  const { pixels, width } = await readImages(files, path);
  const names = pixelNames(width);
  for (let row = 0; row * width < pixels.length; row++) yield pixelRow(row + 1, names, pixels, row * width);
}

interface Images {
  /** `[images, width]`, image by image. */
  readonly pixels: Uint8Array;
  /** Pixels of an image, over all channels. */
  readonly width: number;
  readonly image: NonNullable<LabelledTable["numeric"]["image"]>;
}

/** Images and as many labels; the first `limit` of them. */
async function readPair(
  files: FileSource,
  images: string,
  labels: string,
  limit?: number,
): Promise<Images & { readonly labels: Uint8Array }> {
  const { pixels, width, image } = await readImages(files, images);
  const { values } = await readIdx(files, labels, [1]);
  const rows = pixels.length / width;
  if (values.length !== rows) {
    throw bad(
      labels,
      `there must be a label for each of the ${rows} images of ${images}: it has ${values.length}`,
    );
  }
  if (limit === undefined) return { pixels, width, image, labels: values };
  if (limit > rows) throw bad(images, `it must have the ${limit} images of "limit": it has ${rows}`);
  return { pixels: pixels.subarray(0, limit * width), width, image, labels: values.subarray(0, limit) };
}

async function readImages(files: FileSource, path: string): Promise<Images> {
  const { values, sizes: [, ...sizes] } = await readIdx(files, path, [3, 4]);
  const [height, across, channels = 1] = sizes as [number, number, number?];
  return { pixels: values, width: height * across * channels, image: { height, width: across, channels } };
}

/**
 * An array of unsigned bytes, gzipped or not: 0, 0, the type 8, the number of dimensions, their sizes (big-endian, 4 bytes
 * each), the values. No more is read than the sizes say.
 */
async function readIdx(files: FileSource, path: string, dimensions: readonly number[]): Promise<IdxArray> {
  const { stream, packed } = await unpack(await files.open(path), {
    refuse: (problem) => bad(path, problem),
  });
  const source = byteSource(stream);
  try {
    return await parseIdx(source, path, dimensions);
  } catch (error) {
    if (!packed || error instanceof UserError) throw error;
    throw bad(path, "it must be a whole gzip file: it cannot be unpacked");
  } finally {
    await source.cancel();
  }
}

interface IdxArray {
  readonly sizes: readonly number[];
  readonly values: Uint8Array;
}

async function parseIdx(
  source: ByteSource,
  path: string,
  dimensions: readonly number[],
): Promise<IdxArray> {
  const magic = await source.read(4);
  const [zero, zeroToo, type, rank] = magic;
  if (zero !== 0 || zeroToo !== 0 || type !== 8 || !dimensions.includes(rank!)) {
    const rule = dimensions.map((n) => `00 00 08 0${n}`).join(" or ");
    const bytes = Array.from(magic, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
    throw bad(path, `it must begin with the bytes ${rule}: it begins with ${bytes || "none"}`);
  }
  const header = await source.read(4 * rank!);
  if (header.length < 4 * rank!) throw bad(path, "it must have the sizes of its array: it ends before them");
  const view = new DataView(header.buffer, header.byteOffset);
  const sizes = Array.from({ length: rank! }, (_, i) => view.getUint32(4 * i));
  const [size, shape] = [sizes.reduce((product, size) => product * size, 1), sizes.join(" × ")];
  if (size === 0 || size > MOST_PIXELS) {
    throw bad(path, `its array must have from 1 to ${MOST_PIXELS} values: it has ${shape}`);
  }
  const values = await source.read(size);
  if (values.length < size) {
    throw bad(path, `it must have ${shape} values: it ends after ${count(values.length, "value")}`);
  }
  // Reading to the end also checks the sum of a gzip file.
  if ((await source.read(1)).length) throw bad(path, `it must end after ${shape} values: it goes on`);
  return { sizes, values };
}

function bad(path: string, problem: string): UserError {
  return new UserError(`Cannot read ${path} as idx: ${problem}`);
}
