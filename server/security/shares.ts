/** Places of which no client may take more than its share. */
export class Shares {
  readonly all: number;
  readonly each: number;
  #taken = 0;
  readonly #byClient = new Map<string, number>();

  /** `all` places, of which one client may take `each` at the most. */
  constructor({ all = Infinity, each }: { readonly all?: number; readonly each: number }) {
    this.all = all;
    this.each = each;
  }

  /** How many are taken. */
  get taken(): number {
    return this.#taken;
  }

  /** Takes a place; what it returns gives it back, once. Undefined where there is none left, or the client has its share. */
  take(client: string): (() => void) | undefined {
    const mine = this.#byClient.get(client) ?? 0;
    if (this.#taken >= this.all || mine >= this.each) return undefined;
    this.#taken++;
    this.#byClient.set(client, mine + 1);
    let isGiven = false;
    return () => {
      if (isGiven) return;
      isGiven = true;
      this.#taken--;
      const left = this.#byClient.get(client)! - 1;
      if (left > 0) this.#byClient.set(client, left);
      else this.#byClient.delete(client);
    };
  }
}
