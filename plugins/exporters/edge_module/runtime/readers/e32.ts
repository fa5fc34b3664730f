/**
 * So many float32 in a row of bits, that of the first byte's lowest bit first. The exponent of each is its distance from `top`
 * in ones, and a zero: half of all weights are within a factor of two of the largest, so it takes two and a half bits where
 * eight would stand. Then come the 23 bits of the fraction, the lowest first, and the sign.
 */
export function e32(
  take: (bytes: number) => ArrayBuffer,
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
