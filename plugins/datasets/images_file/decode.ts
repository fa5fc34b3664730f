import { concat } from "../../../core/base/fingerprint.ts";
import { type ImageHeader, isWholeJpeg, pixelChunks } from "./header.ts";
import type { Pixels } from "./resize.ts";

/** Says which rule a file breaks. */
type Refuse = (problem: string) => Error;

/** An image's pixels as grey or as red, green and blue, on white where it is transparent. Its header has been checked. */
export async function decoded(
  bytes: Uint8Array<ArrayBuffer>,
  header: ImageHeader,
  channels: 1 | 3,
  refuse: Refuse,
): Promise<Pixels> {
  const pixels = header.format === "png"
    ? await decodePng(bytes, header, refuse)
    : await decodeJpeg(bytes, refuse);
  return withChannels(pixels, channels);
}

/** Red, green, blue and alpha, or grey and alpha, or without alpha; from 0 to `white`. */
interface Samples {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: ArrayLike<number>;
  readonly white: number;
}

async function decodePng(
  bytes: Uint8Array<ArrayBuffer>,
  { width, height, unpacked }: ImageHeader,
  refuse: Refuse,
): Promise<Samples> {
  const chunks = pixelChunks(bytes);
  if (!chunks) throw refuse("it must be whole: it is cut off");
  // Who decodes it would unpack all that there is, and fill up what is not.
  const length = await unpackedLength(chunks.data, unpacked);
  if (length !== unpacked) {
    const found = length === undefined
      ? "it cannot be unpacked"
      : length < unpacked
      ? "it is fewer"
      : "it is more";
    throw refuse(`its data must be the ${unpacked} bytes of its ${width} × ${height} pixels: ${found}`);
  }
  const { decode } = await import("fast-png");
  try {
    const { data, channels, depth, palette, transparency } = decode(concat(chunks.file), { checkCrc: true });
    const samples = depth < 8 ? unpackedBits(data, { width, height, channels, depth }) : data;
    if (palette) return fromPalette(samples, palette, width, height);
    // A palette's indices stay as they are; grey of few bits is as bright as with many.
    const white = 2 ** depth - 1;
    return transparency
      ? withTransparent(samples, transparency, { width, height, channels, white })
      : { width, height, channels, data: samples, white };
  } catch (error) {
    throw refuse(`it must be a PNG that can be decoded: ${(error as Error).message.split("\n")[0]}`);
  }
}

/** How many bytes packed data unpacks to, one more than `most` where it is more; undefined where it is damaged. */
async function unpackedLength(
  data: readonly Uint8Array<ArrayBuffer>[],
  most: number,
): Promise<number | undefined> {
  let length = 0;
  try {
    for await (const chunk of new Blob([...data]).stream().pipeThrough(new DecompressionStream("deflate"))) {
      length += chunk.length;
      if (length > most) return most + 1;
    }
    return length;
  } catch {
    return undefined;
  }
}

/** Samples of 1, 2 or 4 bits, of rows that begin with a byte each. */
function unpackedBits(
  data: ArrayLike<number>,
  { width, height, channels, depth }: Record<"width" | "height" | "channels" | "depth", number>,
): Uint8Array {
  const line = Math.ceil(width * channels * depth / 8);
  const out = new Uint8Array(width * height * channels);
  for (let y = 0, to = 0; y < height; y++) {
    for (let x = 0; x < width * channels; x++) {
      const bit = x * depth;
      out[to++] = data[y * line + (bit >> 3)]! >> 8 - depth - (bit & 7) & (1 << depth) - 1;
    }
  }
  return out;
}

function fromPalette(
  indices: ArrayLike<number>,
  palette: readonly (readonly number[])[],
  width: number,
  height: number,
): Samples {
  const data = new Uint8Array(4 * width * height);
  for (let i = 0; i < width * height; i++) {
    const colour = palette[indices[i]!];
    if (!colour) {
      throw new Error(`its palette has ${palette.length} colours, and a pixel has number ${indices[i]}`);
    }
    for (let c = 0; c < 4; c++) data[4 * i + c] = colour[c] ?? 255;
  }
  return { width, height, channels: 4, data, white: 255 };
}

/** One colour of it stands for what is transparent. */
function withTransparent(
  data: ArrayLike<number>,
  transparent: ArrayLike<number>,
  { width, height, channels, white }: Record<"width" | "height" | "channels" | "white", number>,
): Samples {
  const out = new Uint16Array(width * height * (channels + 1));
  for (let i = 0, to = 0; i < width * height; i++) {
    let isIt = true;
    for (let c = 0; c < channels; c++) {
      const value = data[i * channels + c]!;
      isIt &&= value === transparent[c];
      out[to++] = value;
    }
    out[to++] = isIt ? 0 : white;
  }
  return { width, height, channels: channels + 1, data: out, white };
}

async function decodeJpeg(bytes: Uint8Array, refuse: Refuse): Promise<Samples> {
  if (!isWholeJpeg(bytes)) throw refuse("it must be whole: it is cut off");
  const { decode } = (await import("jpeg-js")).default;
  try {
    const { width, height, data } = decode(bytes, {
      useTArray: true,
      formatAsRGBA: false,
      tolerantDecoding: false,
      maxMemoryUsageInMB: 2048,
    });
    return { width, height, channels: 3, data, white: 255 };
  } catch (error) {
    throw refuse(`it must be a JPEG that can be decoded: ${(error as Error).message.split("\n")[0]}`);
  }
}

/** Pixels of one or three channels. Grey is the luma of ITU-R BT.601: 0.299 red, 0.587 green, 0.114 blue. */
function withChannels({ width, height, channels, data, white }: Samples, wanted: 1 | 3): Pixels {
  const hasAlpha = channels === 2 || channels === 4;
  const colours = channels >= 3 ? 3 : 1;
  const count = width * height;
  const values = white === 255 && !hasAlpha && colours === wanted
    ? Uint8Array.from(data)
    : new Float32Array(count * wanted);
  if (values instanceof Uint8Array) return { width, height, channels: wanted, values };
  const scale = 255 / white;
  for (let i = 0; i < count; i++) {
    const at = i * channels;
    const alpha = hasAlpha ? data[at + channels - 1]! / white : 1;
    const of = (c: number) => 255 * (1 - alpha) + alpha * scale * data[at + c]!;
    if (wanted === 1) values[i] = colours === 1 ? of(0) : 0.299 * of(0) + 0.587 * of(1) + 0.114 * of(2);
    else for (let c = 0; c < 3; c++) values[3 * i + c] = of(colours === 1 ? 0 : c);
  }
  return { width, height, channels: wanted, values };
}
