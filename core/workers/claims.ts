const [FREE, DONE] = [0, -1];

/** Claims for so many items, all free. They are in shared memory, so that two hands never do the same. */
export function newClaims(items: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(items * Int32Array.BYTES_PER_ELEMENT));
}

/** Takes an item that is free, or that a hand of this number has died over. */
export function claim(claims: Int32Array, index: number, hand: number): boolean {
  const before = Atomics.compareExchange(claims, index, FREE, hand);
  return before === FREE || before === hand;
}

/** Notes that an item is done. */
export function settle(claims: Int32Array, index: number): void {
  Atomics.store(claims, index, DONE);
}

/** The first item that a hand has taken and not done, or -1. */
export function claimedBy(claims: Int32Array, hand: number): number {
  return claims.findIndex((_, index) => Atomics.load(claims, index) === hand);
}

/** Whether a hand has anything left to take among the first `count` items. */
export function hasWork(claims: Int32Array, count: number, hand: number): boolean {
  return claims.subarray(0, count).some((_, index) => [FREE, hand].includes(Atomics.load(claims, index)));
}
