import { type Numbers, numbers, type Precision } from "../base/float16.ts";

/** Which classes of each row are kept, and what the others weigh together. */
export interface Top {
  /** How many classes of a row are kept. */
  readonly count: number;
  /** `[rows, count]`, from the largest logit down; of equal ones the lower class first. */
  readonly classes: Uint16Array | Uint32Array;
  /** log Σ exp(logit) over the classes that are not kept, `[rows]`. */
  readonly tail: Numbers;
}

/** The largest logits of some rows. */
export interface TopLogits {
  /** `[rows, count]` */
  readonly logits: Numbers;
  readonly top: Top;
}

/** Room for the largest logits of so many rows. */
export function topLogits(
  { rows, classes, count, precision }: {
    readonly rows: number;
    readonly classes: number;
    readonly count: number;
    readonly precision: Precision;
  },
): TopLogits {
  const ids = classes <= 2 ** 16 ? new Uint16Array(rows * count) : new Uint32Array(rows * count);
  return {
    logits: numbers(precision, rows * count),
    top: { count, classes: ids, tail: numbers(precision, rows) },
  };
}

/**
 * Keeps the `count` largest logits of each row of `logits`, `[rows, classes]`, in `into` from its row `at` on, and one
 * bucket for the others: the logarithm of the sum of their exponentials.
 *
 * Read again (see `spreadTop`), the kept classes have at temperature 1 the probabilities that they had, but for rounding,
 * and the others share theirs, m, evenly: KL(before ‖ after) = m · (log(classes − count) − H), with H the entropy of the
 * others among themselves. At another temperature the others' share is that of even logits, not of theirs.
 */
export function keepTop(logits: Float32Array, classes: number, into: TopLogits, at: number): void {
  const { count, classes: ids, tail } = into.top;
  const best = new Int32Array(count);
  const isKept = new Uint8Array(classes);
  for (let from = 0, row = at; from < logits.length; from += classes, row++) {
    for (let c = 0; c < classes; c++) {
      if (c >= count && !(logits[from + c]! > logits[from + best[count - 1]!]!)) continue;
      let place = Math.min(c, count - 1);
      for (; place > 0 && logits[from + c]! > logits[from + best[place - 1]!]!; place--) {
        best[place] = best[place - 1]!;
      }
      best[place] = c;
    }
    for (let i = 0; i < count; i++) {
      isKept[best[i]!] = 1;
      ids[row * count + i] = best[i]!;
      into.logits[row * count + i] = logits[from + best[i]!]!;
    }
    let [most, sum] = [-Infinity, 0];
    for (let c = 0; c < classes; c++) if (!isKept[c]) most = Math.max(most, logits[from + c]!);
    for (let c = 0; c < classes; c++) if (!isKept[c]) sum += Math.exp(logits[from + c]! - most);
    tail[row] = most === -Infinity ? most : most + Math.log(sum);
    for (let i = 0; i < count; i++) isKept[best[i]!] = 0;
  }
}

/** Writes the logits of one stored row, `[classes]`, to `out` from `to` on: those kept, and the same for all others. */
export function spreadTop(
  { logits, top: { count, classes: ids, tail } }: TopLogits,
  row: number,
  classes: number,
  out: Float32Array,
  to: number,
): void {
  out.fill(tail[row]! - Math.log(classes - count), to, to + classes);
  for (let i = row * count; i < (row + 1) * count; i++) out[to + ids[i]!] = logits[i]!;
}
