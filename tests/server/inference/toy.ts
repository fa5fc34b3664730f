import type { ProbabilityStudent } from "../../../core/edge/served.ts";
import type { Preprocessing } from "../../../core/preprocessing.ts";

/** Three classes from two numbers, of which `weight` may be missing, and a colour that may be missing, too. */
export const TOY: Preprocessing = {
  version: 1,
  label: "fruit",
  classes: ["apple", "kiwi", "plum"],
  columns: [
    { kind: "numeric", name: "size", mean: 5, sd: 2, missing: false },
    { kind: "numeric", name: "weight", mean: 100, sd: 50, missing: true },
    { kind: "categorical", name: "colour", categories: ["green", "red"], missing: true },
  ],
  features: 6,
};

/** Numbers alone, as images are. */
export function pixels(count: number, classes = 10): Preprocessing {
  return {
    version: 1,
    label: "digit",
    classes: Array.from({ length: classes }, (_, i) => String(i)),
    columns: Array.from(
      { length: count },
      (_, i) => ({ kind: "numeric", name: `p${i}`, mean: 8, sd: 4, missing: false }),
    ),
    features: count,
  };
}

/** How a toy differs from the usual one. */
export interface ToyOptions {
  readonly name?: string;
  readonly preprocessing?: Preprocessing;
  /** Another number makes a student that answers differently. */
  readonly bias?: number;
  /** Answers later, as a student on a backend does. */
  readonly isLate?: boolean;
}

/** A toy that tells what became of it. */
export interface Toy extends ProbabilityStudent {
  /** Rows of each call. */
  readonly calls: readonly number[];
  readonly disposals: () => number;
}

/** One dense layer and a softmax. Its answer is overwritten by the next one, as those of the compact runtime are. */
export function toyStudent(
  { name = "fruit", preprocessing = TOY, bias = 0, isLate = false }: ToyOptions = {},
): Toy {
  const { features: width, classes } = preprocessing;
  const calls: number[] = [];
  let disposals = 0;
  let memory = new Float32Array(0);
  const probabilities = (features: Float32Array, rows: number): Float32Array => {
    calls.push(rows);
    memory.fill(NaN);
    if (memory.length < rows * classes.length) memory = new Float32Array(rows * classes.length);
    for (let row = 0; row < rows; row++) {
      const x = features.subarray(row * width, (row + 1) * width);
      const logits = classes.map((_, c) =>
        bias * c + x.reduce((sum, value, i) => sum + value * Math.sin(1 + 3 * c + i), 0)
      );
      const most = Math.max(...logits);
      const sum = logits.reduce((sum, logit) => sum + Math.exp(logit - most), 0);
      logits.forEach((logit, c) => memory[row * classes.length + c] = Math.exp(logit - most) / sum);
    }
    return memory.subarray(0, rows * classes.length);
  };
  return {
    name,
    preprocessing,
    calls,
    disposals: () => disposals,
    probabilities: (features, rows) =>
      isLate
        ? new Promise((resolve) => setTimeout(() => resolve(probabilities(features, rows)), 1))
        : probabilities(features, rows),
    dispose: () => void disposals++,
  };
}
