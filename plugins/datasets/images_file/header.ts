/** What the beginning of a file says of the image in it. */
export interface ImageHeader {
  readonly format: "png" | "jpeg";
  readonly width: number;
  readonly height: number;
  /** Whether it may have colours. */
  readonly colour: boolean;
  /** Bytes that the data of a PNG unpacks to; 0 of others. */
  readonly unpacked: number;
  /** How a camera held it (EXIF), 1 where it stands upright. */
  readonly orientation: number;
}

/** A header, the rule that the file breaks, or that more of it is needed. */
export type HeaderFound = ImageHeader | { readonly problem: string } | "more";

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What other formats begin with, and from which byte. */
const OTHERS: readonly (readonly [name: string, at: number, letters: string])[] = [
  ["a GIF", 0, "GIF8"],
  ["a WebP file", 8, "WEBP"],
  ["a BMP", 0, "BM"],
  ["a TIFF file", 0, "II*\0"],
  ["a TIFF file", 0, "MM\0*"],
  ["an AVIF or HEIC file", 4, "ftyp"],
  ["an SVG or XML file", 0, "<"],
  ["a PDF file", 0, "%PDF"],
];

/** Reads the header of a PNG or JPEG file from its first bytes; `isWhole` says whether they are all of it. */
export function headerOf(bytes: Uint8Array, isWhole: boolean): HeaderFound {
  const found = PNG.every((byte, i) => bytes[i] === byte)
    ? pngHeader(bytes)
    : bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff
    ? jpegHeader(bytes)
    : { problem: noImage(bytes) };
  return found === "more" && isWhole ? { problem: "it must be whole: it ends in its header" } : found;
}

function noImage(bytes: Uint8Array): string {
  if (!bytes.length) return "it must be a PNG or JPEG file: it is empty";
  const other = OTHERS.find(([, at, letters]) =>
    Array.from(letters).every((letter, i) => bytes[at + i] === letter.charCodeAt(0))
  );
  const begin = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
  return `it must be a PNG or JPEG file: ${
    other ? `it is ${other[0]}` : `it begins with the bytes ${begin}`
  }`;
}

function pngHeader(bytes: Uint8Array): HeaderFound {
  if (bytes.length < 33) return "more";
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [depth, type, , , interlace] = bytes.subarray(24) as Iterable<number> as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (view.getUint32(8) !== 13 || String.fromCharCode(...bytes.subarray(12, 16)) !== "IHDR") {
    return { problem: "it must be a PNG file: its first chunk is no header" };
  }
  const depths: Readonly<Record<number, readonly number[]>> = {
    0: [1, 2, 4, 8, 16],
    2: [8, 16],
    3: [1, 2, 4, 8],
    4: [8, 16],
    6: [8, 16],
  };
  if (!depths[type]?.includes(depth)) {
    return { problem: `it must be a PNG file: its header says colour type ${type} with ${depth} bits` };
  }
  if (interlace !== 0 && depth < 8) {
    return {
      problem:
        `it must not be interlaced with less than 8 bits: it has ${depth}; write it without interlacing`,
    };
  }
  const samples = ({ 2: 3, 4: 2, 6: 4 } as Readonly<Record<number, number>>)[type] ?? 1;
  const unpacked = scanlineBytes(width, height, samples * depth, interlace !== 0);
  return {
    format: "png",
    width,
    height,
    colour: type === 2 || type === 3 || type === 6,
    unpacked,
    orientation: 1,
  };
}

/** Where the pixels of each pass of an interlaced PNG (Adam7) begin, and how far they are apart. */
const PASSES = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [
  0,
  1,
  1,
  2,
]] as const;

/** The bytes of all rows of pixels, each with one for its filter. */
function scanlineBytes(width: number, height: number, bits: number, interlaced: boolean): number {
  const passes = interlaced ? PASSES : [[0, 0, 1, 1]] as const;
  return passes.reduce((sum, [left, top, across, down]) => {
    const [columns, rows] = [Math.ceil((width - left) / across), Math.ceil((height - top) / down)];
    return columns > 0 && rows > 0 ? sum + rows * (1 + Math.ceil(columns * bits / 8)) : sum;
  }, 0);
}

/** Frames of JPEG that are baseline, extended or progressive, with Huffman codes. */
const READABLE = [0xc0, 0xc1, 0xc2];

function jpegHeader(bytes: Uint8Array): HeaderFound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let orientation = 1;
  let at = 2;
  for (;;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++;
    if (at + 4 > bytes.length) return "more";
    const marker = bytes[at + 1]!;
    if (bytes[at] !== 0xff || marker === 0xd9 || marker === 0xda) {
      return { problem: "it must be a JPEG file: it has no sizes before its pixels" };
    }
    const length = view.getUint16(at + 2);
    if (at + 2 + length > bytes.length) return "more";
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const [depth, components] = [bytes[at + 4]!, bytes[at + 9]!];
      if (!READABLE.includes(marker) || depth !== 8) {
        return {
          problem: `it must be a baseline or progressive JPEG of 8 bits: it is of another kind (SOF${
            marker - 0xc0
          }, ${depth} bits); write it anew as a plain JPEG or PNG`,
        };
      }
      if (components !== 1 && components !== 3) {
        return {
          problem: `it must have grey or red, green and blue: it has ${components} components (CMYK)`,
        };
      }
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return { format: "jpeg", width, height, colour: components === 3, unpacked: 0, orientation };
    }
    if (marker === 0xe1) {
      orientation = exifOrientation(bytes.subarray(at + 4, at + 2 + length)) ?? orientation;
    }
    at += 2 + length;
  }
}

/** The orientation that an EXIF segment tells (tag 0x0112 of its first directory). */
function exifOrientation(segment: Uint8Array): number | undefined {
  if (String.fromCharCode(...segment.subarray(0, 4)) !== "Exif" || segment.length < 16) return undefined;
  const tiff = new DataView(segment.buffer, segment.byteOffset + 6, segment.byteLength - 6);
  const little = tiff.getUint16(0) === 0x4949;
  const from = tiff.getUint32(4, little);
  if (from + 2 > tiff.byteLength) return undefined;
  const entries = tiff.getUint16(from, little);
  for (let i = 0; i < entries; i++) {
    const entry = from + 2 + 12 * i;
    if (entry + 12 > tiff.byteLength) return undefined;
    if (tiff.getUint16(entry, little) !== 0x0112) continue;
    const value = tiff.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : undefined;
  }
}

/** The chunks of a PNG file that its pixels are made of; undefined where the file is cut off. What else is in it is not unpacked. */
export function pixelChunks(
  bytes: Uint8Array<ArrayBuffer>,
):
  | { readonly file: readonly Uint8Array<ArrayBuffer>[]; readonly data: readonly Uint8Array<ArrayBuffer>[] }
  | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const file = [bytes.subarray(0, 8)];
  const data: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (["IHDR", "PLTE", "tRNS", "IDAT", "IEND"].includes(type)) file.push(bytes.subarray(at, end));
    if (type === "IDAT") data.push(bytes.subarray(at + 8, end - 4));
    if (type === "IEND") return { file, data };
    at = end;
  }
}

/** Whether the pixels of a JPEG file come to an end. */
export function isWholeJpeg(bytes: Uint8Array): boolean {
  let at = 2;
  // Segments before the pixels may hold another image, a small one, with an end of its own.
  while (at + 4 <= bytes.length && bytes[at + 1] !== 0xda) {
    at += bytes[at + 1] === 0xff ? 1 : 2 + (bytes[at + 2]! << 8 | bytes[at + 3]!);
  }
  for (let i = bytes.length - 2; i > at; i--) if (bytes[i] === 0xff && bytes[i + 1] === 0xd9) return true;
  return false;
}
