/** What reads numbers in a module, which has those of these that it needs. */
import { decode } from "../../../../core/edge/decode.ts";

/** Hands out the next bytes. */
type Take = (bytes: number) => ArrayBuffer;

/** So many numbers as they are. */
export function f32(take: Take, count: number): Float32Array {
  return new Float32Array(take(4 * count));
}

/**
 * So many float32 in a row of bits, that of the first byte's lowest bit first. The exponent of each is its distance from `top`
 * in ones, and a zero: half of all weights are within a factor of two of the largest, so it takes two and a half bits where
 * eight would stand. Then come the 23 bits of the fraction, the lowest first, and the sign.
 */
export function e32(
  take: Take,
  count: number,
  top: number,
  size: number,
): Float32Array {
  const bytes = new Uint8Array(take(size));
  let at = 0;
  const words = new Uint32Array(count).map(() => {
    let exponent = top;
    for (; bytes[at >> 3]! >> (at & 7) & 1; at++) exponent--;
    const from = ++at >> 3;
    const four = bytes[from]! | bytes[from + 1]! << 8 | bytes[from + 2]! << 16 | bytes[from + 3]! << 24;
    const rest = four >>> (at & 7);
    at += 24;
    return rest << 8 & 1 << 31 | exponent << 23 | rest & 0x7fffff;
  });
  return new Float32Array(words.buffer);
}

/** So many numbers in half precision. */
export function f16(take: Take, count: number): Float32Array {
  return decode(new Uint16Array(take(2 * count)));
}

/** A float32 scale for each channel, then so many whole numbers, the channels side by side. */
export function i8(take: Take, count: number, channels: number): Float32Array {
  const scales = new Float32Array(take(4 * channels));
  return Float32Array.from(new Int8Array(take(count)), (value, i) => value * scales[i % channels]!);
}
