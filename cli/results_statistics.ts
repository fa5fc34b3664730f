/** Which p-values hold at 5 % for all tests together: S. Holm (1979), A simple sequentially rejective multiple test procedure. */
export function holm(ps: readonly number[]): boolean[] {
  const order = ps.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p);
  const holds = ps.map(() => false);
  for (const [rank, { p, i }] of order.entries()) {
    if (p > 0.05 / (ps.length - rank)) break;
    holds[i] = true;
  }
  return holds;
}

/** Bits as base64: bit i is bit `i % 8`, the lowest first, of byte `i / 8`. */
export function bitsToText(bits: ArrayLike<number>): string {
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  for (let i = 0; i < bits.length; i++) if (bits[i]) bytes[i >> 3]! |= 1 << (i & 7);
  return bytes.toBase64();
}

/** The first `count` bits of what `bitsToText` wrote. */
export function bitsOf(text: string, count: number): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.fromBase64(text);
  return Uint8Array.from({ length: count }, (_, i) => bytes[i >> 3]! >> (i & 7) & 1);
}
