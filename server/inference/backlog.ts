import type { Answers } from "../../core/edge/answer.ts";

/** A request that waits: the rows before `taken` are in a batch, those before `answered` have their answers. */
export interface Waiting {
  features: Float32Array;
  readonly rows: number;
  readonly since: number;
  /** `[rows, outputs]`; made when the first of them are there. */
  answers: Answers | undefined;
  readonly signal: (() => AbortSignal) | undefined;
  /** Milliseconds from `since` on. */
  readonly timeout: number;
  taken: number;
  answered: number;
  isOver: boolean;
  isLimited: boolean;
  resolve(answers: Answers): void;
  reject(error: unknown): void;
  /** Takes back its timer and its ear at the client's signal. */
  stop(): void;
}

/** A part of a request that is in a batch. */
export interface Slice {
  readonly request: Waiting;
  readonly from: number;
  readonly rows: number;
}

/** Features of batches `[rows, width]`: those of an only request as they lie, or of several side by side, until the next batch. */
export class Gathered {
  readonly #width: number;
  #memory = new Float32Array(0);

  constructor(width: number) {
    this.#width = width;
  }

  of(slices: readonly Slice[], rows: number): Float32Array {
    const width = this.#width;
    const [only] = slices;
    if (slices.length === 1) return featuresOf(only!, width);
    if (this.#memory.length < rows * width) this.#memory = new Float32Array(rows * width);
    let at = 0;
    for (const slice of slices) {
      this.#memory.set(featuresOf(slice, width), at);
      at += slice.rows * width;
    }
    return this.#memory.subarray(0, at);
  }
}

function featuresOf({ request, from, rows }: Slice, width: number): Float32Array {
  return request.features.subarray(from * width, (from + rows) * width);
}

/** Requests with rows that are in no batch yet, in the order in which they came. */
export class Backlog {
  #queue: Waiting[] = [];
  /** Those before it are in batches. */
  #head = 0;
  #rows = 0;
  /** The features of requests that are over. */
  readonly #none = new Float32Array(0);

  /** Rows that are in no batch yet. */
  get rows(): number {
    return this.#rows;
  }

  push(request: Waiting): void {
    this.#queue.push(request);
    this.#rows += request.rows;
  }

  /** Takes the first rows, so many at most: whole requests but for the last one, which may be too long. */
  take(most: number): Slice[] {
    const slices: Slice[] = [];
    let rows = 0;
    for (let request; rows < most && (request = this.#queue[this.#head]);) {
      const some = Math.min(request.rows - request.taken, most - rows);
      if (some > 0) slices.push({ request, from: request.taken, rows: some });
      request.taken += some;
      rows += some;
      if (request.taken === request.rows) this.#head++;
    }
    this.#rows -= rows;
    this.#shift();
    return slices;
  }

  /** Whatever of a request is in no batch leaves, and nothing holds on to its features. */
  drop(request: Waiting): void {
    this.#rows -= request.rows - request.taken;
    request.taken = request.rows;
    request.features = this.#none;
    for (let first; (first = this.#queue[this.#head]) && first.taken === first.rows;) this.#head++;
    this.#shift();
  }

  /** Forgets what is in batches, now and then, so that a queue that never empties does not grow. */
  #shift(): void {
    if (this.#head === this.#queue.length) this.#queue.length = this.#head = 0;
    else if (this.#head >= 1024) {
      this.#queue = this.#queue.slice(this.#head);
      this.#head = 0;
    }
  }
}
