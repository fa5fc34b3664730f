import { encode as encodePng } from "fast-png";
import { zlibSync } from "fflate";
import jpeg from "jpeg-js";

type Bytes = Uint8Array<ArrayBuffer>;

/** A PNG of samples, as many channels as there are for each pixel. */
export function pngOf(width: number, height: number, data: readonly number[], depth: 8 | 16 = 8): Bytes {
  const channels = data.length / (width * height) as 1 | 2 | 3 | 4;
  const samples = depth === 8 ? Uint8Array.from(data) : Uint16Array.from(data);
  return Uint8Array.from(encodePng({ width, height, channels, depth, data: samples }));
}

/** A JPEG of grey squares: one brightness all over. */
export function jpegOf(
  width: number,
  height: number,
  [red, green, blue]: readonly [number, number, number],
): Bytes {
  const data = Uint8Array.from({ length: 4 * width * height }, (_, i) => [red, green, blue, 255][i % 4]!);
  return Uint8Array.from(jpeg.encode({ width, height, data }, 95).data);
}

/** A PNG of chunks: whatever an encoder would not write. */
export function rawPng(
  { width, height, depth, type, interlace = 0, scanlines, more = [], packed }: {
    readonly width: number;
    readonly height: number;
    readonly depth: number;
    readonly type: number;
    readonly interlace?: number;
    /** Each begins with its filter. */
    readonly scanlines?: readonly number[];
    /** Chunks before the pixels. */
    readonly more?: readonly (readonly [type: string, data: readonly number[]])[];
    /** Packed pixels, in place of `scanlines`. */
    readonly packed?: Uint8Array;
  },
): Bytes {
  const header = [...word(width), ...word(height), depth, type, 0, 0, interlace];
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk("IHDR", header),
    ...more.flatMap(([type, data]) => chunk(type, data)),
    ...chunk("IDAT", [...packed ?? zlibSync(Uint8Array.from(scanlines ?? []))]),
    ...chunk("IEND", []),
  ]);
}

function chunk(type: string, data: readonly number[]): number[] {
  const body = [...Array.from(type, (letter) => letter.charCodeAt(0)), ...data];
  return [...word(data.length), ...body, ...word(crc(body))];
}

function word(value: number): number[] {
  return [value >>> 24, value >>> 16 & 255, value >>> 8 & 255, value & 255];
}

function crc(bytes: readonly number[]): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? sum >>> 1 ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
