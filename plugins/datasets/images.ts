import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import { concat } from "../../core/base/fingerprint.ts";
import { byteSource } from "../../core/base/unpack.ts";
import { FILES } from "../../core/catalogue/container.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { count } from "../../core/data/columns.ts";
import { listed } from "../../core/data/tables/files_at.ts";
import { MOST_PIXELS, pixelNames, pixelRow, relabelled } from "../../core/data/tables/pixels.ts";
import { oddities } from "../../core/data/tables/table_warnings.ts";
import type { ColumnKinds, Dataset, FileSource, RawRow } from "../../core/dataset.ts";
import type { SchemaKit } from "../../core/plugin.ts";
import type { LabelledTable } from "../../core/table.ts";
import { decoded } from "./images_file/decode.ts";
import { headerOf, type ImageHeader } from "./images_file/header.ts";
import { asBytes, resized } from "./images_file/resize.ts";

const side = () => z.int().min(1).max(4096);

const schema = (kit: SchemaKit) =>
  z.strictObject({
    path: kit.path().describe(
      "A folder with a folder of PNG or JPEG files for each class; relative to the config file. To predict, a folder of any images.",
    ),
    test: kit.path().optional().describe("Such a folder with the test part."),
    validation: kit.path().optional().describe("Such a folder with the validation part."),
    size: z.union([side(), z.tuple([side(), side()])], {
      error: "must be a number of pixels, or height and width",
    })
      .optional().describe(
        "What each image is stretched to: pixels of a side, or `[height, width]`. Left out, all must have the same size.",
      ),
    channels: z.union([z.literal(1), z.literal(3)], { error: "must be 1 (grey) or 3 (red, green, blue)" })
      .optional()
      .describe("1 for grey, 3 for red, green and blue; by default 3 where any image has colours."),
    relabel: z.record(z.string(), z.string().min(1)).optional().describe(
      "What the folders' names stand for, where several are one class.",
    ),
  });

type Options = z.output<ReturnType<typeof schema>>;

/**
 * Images in folders named after their classes. A pixel is a numeric column from 0 to 255, row by row and channels last, as `idx` has
 * them; transparent pixels are on white, 16 bits become 8. The label's column is `class`. Sizes are read before any image is decoded.
 */
export const images = definePlugin({
  kind: "dataset",
  name: "images",
  summary: "Images (PNG, JPEG) in a folder for each class.",
  options: schema,
  create(options, context): Dataset {
    const files = context.resolve(FILES);
    return { load: () => load(files, options), rows: (like) => rows(files, options, like) };
  },
});

const LABEL = "class";
/** No file is larger, and no image has more pixels, or more of them to a side. */
const [MOST_BYTES, MOST_IN_IMAGE, MOST_TO_A_SIDE] = [2 ** 28, 64_000_000, 16_384];

interface ImageFile {
  readonly path: string;
  /** The folder that it is in. */
  readonly folder: string | undefined;
}

async function load(files: FileSource, options: Options): Promise<LabelledTable> {
  const parts: ImageFile[][] = [];
  for (const folder of [options.path, options.validation, options.test]) {
    parts.push(folder === undefined ? [] : await imagesIn(files, folder));
  }
  const [train, validation] = parts as [ImageFile[], ImageFile[]];
  const all = parts.flat();
  const headers: ImageHeader[] = [];
  for (const { path } of all) headers.push(await readHeader(files, path));
  const size = sizeOf(options, all, headers);
  const colours = headers.filter(({ colour }) => colour).length;
  const channels = options.channels ?? (colours ? 3 : 1);
  const width = size[0] * size[1] * channels;
  if (width * all.length > MOST_PIXELS) {
    throw refusal(
      options.path,
      `its images must have at most ${MOST_PIXELS} numbers together: they have ${all.length} × ${
        size.join(" × ")
      } × ${channels}; ` +
        'make "size" smaller',
    );
  }
  const { classes, codeOf, warnings } = relabelled(
    all.map(({ folder }) => folder!),
    options.relabel,
    (problem) => refusal(options.path, problem),
  );
  const values = new Uint8Array(width * all.length);
  for (const [row, { path }] of all.entries()) {
    values.set(await readPixels(files, path, size, channels), row * width);
  }
  const turned = headers.filter(({ orientation }) => orientation !== 1).length;
  const table: LabelledTable = {
    rows: all.length,
    numeric: {
      names: pixelNames(width),
      values,
      scale: "table",
      image: { height: size[0], width: size[1], channels },
    },
    categorical: [],
    label: LABEL,
    classes,
    labels: Int32Array.from(all, ({ folder }) => codeOf.get(folder!)!),
    ...options.validation === undefined ? {} : { validationFrom: train.length },
    ...options.test === undefined ? {} : { trainRows: train.length + validation.length },
  };
  const grey = all.length - colours;
  const odd = oddities(table);
  return {
    ...table,
    warnings: [
      ...options.channels === undefined && colours && grey
        ? [
          `${count(grey, "image")} of ${all.length} ${
            grey === 1 ? "is" : "are"
          } grey and others have colours: all have 3 "channels"`,
        ]
        : [],
      ...turned
        ? [
          `${count(turned, "image")} of ${all.length} ${
            turned === 1 ? "is" : "are"
          } stored on the side or upside down (EXIF), and read as stored: turn them before`,
        ]
        : [],
      ...warnings,
      ...odd.refusals,
      ...odd.warnings,
    ],
  };
}

/** The images below a folder; each must be in a folder of its class. */
async function imagesIn(files: FileSource, root: string): Promise<ImageFile[]> {
  const found = await filesBelow(files, root);
  const lost = found.find(({ folder }) => folder === undefined);
  if (lost) throw refusal(lost.path, "it must be in a folder that is named after its class: it is in none");
  if (found.length) return found;
  throw refusal(
    root,
    "it must be a folder with a folder of images for each class: there are no files in such",
  );
}

async function filesBelow(files: FileSource, root: string): Promise<ImageFile[]> {
  const paths = await listed(files, `${root}/**`, (problem) => refusal(root, problem));
  return paths.map((path) => {
    const names = path.slice(root.length).split(/[\\/]/).filter((name) => name !== "");
    return { path, folder: names.length > 1 ? names[0]! : undefined };
  });
}

/** Height and width of all images: those that the options say, or their own where all have the same. */
function sizeOf(
  { size }: Pick<Options, "size">,
  files: readonly ImageFile[],
  headers: readonly Pick<ImageHeader, "width" | "height">[],
): readonly [number, number] {
  if (size !== undefined) return typeof size === "number" ? [size, size] : size;
  const [{ width, height }] = headers as [ImageHeader];
  const other = headers.findIndex((one) => one.width !== width || one.height !== height);
  if (other < 0) return [height, width];
  const { width: w, height: h } = headers[other]!;
  throw refusal(
    files[other]!.path,
    `it must have the size of ${
      files[0]!.path
    }, ${width} × ${height} pixels: it has ${w} × ${h}; set "size" to what all ` +
      "are stretched to",
  );
}

/** Images one by one: those of the training folder, or of any other. */
async function* rows(files: FileSource, options: Options, like?: ColumnKinds): AsyncGenerator<RawRow> {
  const { path: root, relabel = {} } = options;
  const below = await filesBelow(files, root);
  const found = below.length ? below : [{ path: root, folder: undefined }];
  let names: readonly string[] | undefined;
  let size: readonly [number, number] | undefined;
  const channels = options.channels ?? await channelsOf(files, options, found, like);
  for (const [i, { path, folder }] of found.entries()) {
    const header = await readHeader(files, path);
    size ??= sizeOf(options, found, [header]);
    if (options.size === undefined) {
      sizeOf(options, [found[0]!, found[i]!], [{ height: size[0], width: size[1] }, header]);
    }
    const pixels = await readPixels(files, path, size, channels);
    names ??= pixelNames(pixels.length);
    yield pixelRow(
      i + 1,
      names,
      pixels,
      0,
      folder === undefined ? undefined : [LABEL, Object.hasOwn(relabel, folder) ? relabel[folder]! : folder],
    );
  }
}

/** As many channels as who reads the rows knows, or else as the images have. */
async function channelsOf(
  files: FileSource,
  { size }: Pick<Options, "size">,
  found: readonly ImageFile[],
  like?: ColumnKinds,
): Promise<1 | 3> {
  const first = await readHeader(files, found[0]!.path);
  const [height, width] = sizeOf({ size }, found, [first]);
  if (like) return like.numeric.length === 3 * height * width ? 3 : 1;
  for (const { path } of found) if ((await readHeader(files, path)).colour) return 3;
  return 1;
}

async function readHeader(files: FileSource, path: string): Promise<ImageHeader> {
  const source = byteSource(await files.open(path));
  try {
    let bytes = await source.read(2 ** 14);
    for (let size = 2 ** 14;; size *= 2) {
      const isWhole = bytes.length < size;
      const found = headerOf(bytes, isWhole || bytes.length >= MOST_BYTES);
      if (found !== "more") return checked(path, found);
      bytes = concat([bytes, await source.read(size)]);
    }
  } finally {
    await source.cancel();
  }
}

function checked(path: string, found: ImageHeader | { readonly problem: string }): ImageHeader {
  if ("problem" in found) throw refusal(path, found.problem);
  const { width, height } = found;
  if (
    width === 0 || height === 0 || Math.max(width, height) > MOST_TO_A_SIDE || width * height > MOST_IN_IMAGE
  ) {
    throw refusal(
      path,
      `it must have from 1 to ${MOST_TO_A_SIDE} pixels to a side and ${MOST_IN_IMAGE} at most: it has ${width} × ${height}`,
    );
  }
  return found;
}

/** The pixels of an image at a size, whole numbers from 0 to 255. */
async function readPixels(
  files: FileSource,
  path: string,
  size: readonly [number, number],
  channels: 1 | 3,
): Promise<Uint8Array> {
  const source = byteSource(await files.open(path));
  try {
    const bytes = await source.read(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw refusal(path, `it must have at most ${MOST_BYTES} bytes: it has more`);
    }
    const found = headerOf(bytes, true);
    if (found === "more") throw refusal(path, "it must be whole: it ends in its header");
    const header = checked(path, found);
    const pixels = await decoded(bytes, header, channels, (problem) => refusal(path, problem));
    return asBytes(resized(pixels, size));
  } finally {
    await source.cancel();
  }
}

function refusal(path: string, problem: string): UserError {
  return new UserError(`Cannot read ${path} as images: ${problem}`);
}
