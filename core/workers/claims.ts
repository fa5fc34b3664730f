const [FREE, DONE] = [0, -1];

/** Claims for so many items, all free. They are in shared memory, so that two workers never do the same item. */
export function newClaims(items: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(items * Int32Array.BYTES_PER_ELEMENT));
}

/** Takes an item that is free, or that a worker of this number has died over. */
export function claim(claims: Int32Array, index: number, worker: number): boolean {
  const before = Atomics.compareExchange(claims, index, FREE, worker);
  return before === FREE || before === worker;
}

/** Notes that an item is done. */
export function settle(claims: Int32Array, index: number): void {
  Atomics.store(claims, index, DONE);
}

/** The first item that a worker has claimed and not done, or -1. */
export function claimedBy(claims: Int32Array, worker: number): number {
  return claims.findIndex((_, index) => Atomics.load(claims, index) === worker);
}

/** Whether a worker has anything left to claim among the first `count` items. */
export function hasWork(claims: Int32Array, count: number, worker: number): boolean {
  return claims.subarray(0, count).some((_, index) => [FREE, worker].includes(Atomics.load(claims, index)));
}
