/** Wakes whoever waits for news of something, by its id. Nothing is kept of news that nobody waits for. */
export class Bells {
  readonly #waiting = new Map<string, Set<() => void>>();

  /** Wakes all that wait for this one. */
  ring(id: string): void {
    this.#waiting.get(id)?.forEach((wake) => wake());
  }

  ringAll(): void {
    for (const id of [...this.#waiting.keys()]) this.ring(id);
  }

  /** How many wait. */
  get listeners(): number {
    return [...this.#waiting.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** Calls `wake` at each ring, until what comes back is called. */
  hear(id: string, wake: () => void): () => void {
    const all = this.#waiting.get(id) ?? new Set();
    this.#waiting.set(id, all.add(wake));
    return () => {
      all.delete(wake);
      if (all.size === 0 && this.#waiting.get(id) === all) this.#waiting.delete(id);
    };
  }
}
