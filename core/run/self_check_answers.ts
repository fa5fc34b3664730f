import { show } from "../base/errors.ts";
import { argMax, softmax } from "../base/softmax.ts";
import type { EncodedRows } from "../preprocessing.ts";
import { evaluate } from "../report/metrics.ts";
import type { Teacher } from "../teacher.ts";

/** What a check found: in one line, and what to do where it failed. */
export interface Finding {
  readonly check: string;
  readonly found: string;
  /** Where the check failed: the rule that is broken, and the remedy. */
  readonly failed?: { readonly rule: string; readonly remedy: string } | undefined;
  /** What is odd, where it passed. */
  readonly warning?: string | undefined;
}

/** Of fewer rows a teacher of a few steps may have any number right: only one that is far below guessing is refused. */
export const FEW = 100;

/** Answers of a model to some rows, `[rows, classes]`. */
export interface Answered {
  readonly teacher: Pick<Teacher, "name" | "seen">;
  readonly logits: Float32Array;
}

/**
 * Answers that are shares of a whole (probabilities, votes) are not logits: none is negative, and they have the same sum in
 * each row. Logits far above 0 have nearly the same sum, too, but it differs beside what a row's logits differ by, or
 * these are nothing beside the sum.
 */
export function areLogits(answered: readonly Answered[], { rows }: EncodedRows): Finding {
  const check = "the teacher's answers are logits";
  for (const { teacher: { name }, logits } of answered) {
    const width = logits.length / rows.length;
    const sums = new Float64Array(rows.length);
    const [lowest, highest] = [new Float64Array(rows.length), new Float64Array(rows.length)];
    lowest.fill(Infinity);
    highest.fill(-Infinity);
    logits.forEach((logit, at) => {
      const row = Math.floor(at / width);
      sums[row]! += logit;
      lowest[row] = Math.min(lowest[row]!, logit);
      highest[row] = Math.max(highest[row]!, logit);
    });
    const sum = sums.reduce((a, b) => a + b, 0) / rows.length;
    const spread = highest.reduce((sum, high, row) => sum + high - lowest[row]!, 0) / rows.length;
    const off = Math.max(...sums.map((one) => Math.abs(one - sum)));
    const areProbabilities = Math.abs(sum - 1) <= 5e-3;
    const isShare = rows.length >= 5 && Math.min(...lowest) >= -1e-6 && sum > 1e-3 && off <= 2e-3 * sum &&
      (areProbabilities || (off <= 0.05 * spread && spread >= 0.05 * sum / width));
    if (isShare) {
      return {
        check,
        found: `those of ${name} are probabilities or shares: none is below 0, and they sum to ${
          sum.toPrecision(4)
        } in each of ${rows.length} rows`,
        failed: {
          rule: "the teacher must answer with logits",
          remedy:
            'take the log of each probability (log(max(p, 1e-7))), or set "answers": "probabilities" of a ' +
            "model teacher",
        },
      };
    }
  }
  return { check, found: "no row of them is a row of probabilities, and each is a finite number" };
}

/** From so many rows of a class on, what a teacher calls most of them is no chance. */
const ENOUGH = 5;

/** What a teacher calls the rows of a class, where it is mostly another one. */
interface Called {
  readonly label: number;
  readonly called: number;
  readonly times: number;
  readonly rows: number;
}

/**
 * Classes in another order than the data's: rows of one class are called another, whose own rows are called something else
 * again. A weak teacher that lacks a class calls its rows by a class that it knows.
 */
export function classesInOrder(logits: Float32Array, part: EncodedRows, classes: readonly string[]): Finding {
  const check = "the classes are in the data's order";
  const { predicted } = evaluate(logits, part.labels);
  const width = classes.length;
  const counts = new Float64Array(width * width);
  const surprise = surpriseOf(logits, part.labels, width);
  part.labels.forEach((label, i) => counts[label * width + predicted[i]!]! += 1);
  const misnamed: Called[] = [];
  for (let label = 0; label < width; label++) {
    const row = counts.subarray(label * width, (label + 1) * width);
    const rows = row.reduce((a, b) => a + b, 0);
    const called = argMax(row);
    const [times, right] = [row[called]!, row[label]!];
    if (rows < ENOUGH || called === label || times < rows / 3 || right > times / 3) continue;
    // One that has only begun to learn is sure of nothing.
    const mean = surprise[label] ?? 0;
    const isSure = mean / rows > Math.log(part.labels.length / rows) + 0.25;
    if (isSure && times - right > 2 * Math.sqrt(times + right)) misnamed.push({ label, called, times, rows });
  }
  const tell = (some: readonly Called[]) => {
    const told = some.slice(0, 6).map(({ label, called, times, rows }) =>
      `${times} of ${rows} rows of ${show(classes[label])} are called ${show(classes[called])}`
    );
    return some.length > 6 ? `${told.join(", ")} and ${some.length - 6} more` : told.join(", ");
  };
  const known = new Set(misnamed.map(({ label }) => label));
  const moved = misnamed.filter(({ called }) => known.has(called));
  const order = classes.slice(0, 12).map((name) => show(name)).join(", ");
  if (moved.length) {
    return {
      check,
      found: tell(moved),
      failed: {
        rule: "the teacher's classes must be in the order of the data's",
        remedy: `put its outputs in the order ${order} (a labels.json in a model's folder has that done)`,
      },
    };
  }
  return {
    check,
    found: misnamed.length ? tell(misnamed) : `no class is mostly called another of the ${width}`,
    warning: misnamed.length && part.labels.length >= FEW
      ? `the teacher hardly knows some classes of its training rows: ${tell(misnamed)}`
      : undefined,
  };
}

/** Members that were trained elsewhere: in an ensemble whose other members are right nobody would see that one calls classes otherwise. */
export function broughtMembers(answered: readonly Answered[]): readonly Answered[] {
  return answered.filter(({ teacher }, i) => i < answered.length - 1 && teacher.seen !== undefined);
}

/** What was found of a member, with its name. */
export function namedFor({ teacher: { name } }: Answered, { check, found, ...rest }: Finding): Finding {
  return {
    ...rest,
    check,
    found: `${name}: ${found}`,
    ...rest.warning === undefined ? {} : { warning: `${name}: ${rest.warning}` },
  };
}

/**
 * A teacher that is sure and hardly better than chance reads other inputs than it was trained on; one that is right and near
 * uniform answers on another scale. What lies between is reported.
 */
export function confidenceFits(logits: Float32Array, part: EncodedRows): Finding {
  const check = "the teacher is as sure as it is right";
  const rows = part.rows.length;
  const width = logits.length / rows;
  const { accuracy, nll } = evaluate(logits, part.labels);
  const confidence = meanConfidence(logits, width);
  const { most, entropy } = sharesOf(part.labels, width);
  const better = (accuracy - most) / Math.max(1e-9, 1 - most);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const found = `it has ${percent(accuracy)} of the training rows right, at a mean confidence of ${
    confidence.toFixed(4)
  } (uniform ${(1 / width).toFixed(3)})`;
  if (rows < FEW) return { check, found };
  if (better < 0.15 && confidence > 0.75 && confidence - accuracy > 0.3 && nll > entropy) {
    return {
      check,
      found,
      failed: {
        rule: "the teacher must not be sure of what it has no better right than chance",
        remedy:
          'give it the inputs that it was trained on ("inputs": "raw" or "encoded" of a model teacher), and the ' +
          "classes in their order",
      },
    };
  }
  if (better > 0.5 && (confidence - 1 / width) / (1 - 1 / width) < 0.05) {
    return {
      check,
      found,
      failed: {
        rule: "the teacher's answers must differ more from uniform where it is mostly right",
        remedy: "have it answer logits: neither probabilities, nor logits that are divided or bounded",
      },
    };
  }
  const warning = confidence - accuracy > 0.2
    ? `the teacher is surer than it is right: ${found}; were these its inputs?`
    : accuracy - confidence > 0.3
    ? `the teacher is far less sure than it is right: ${found}; are its answers logits?`
    : nll > entropy + 1
    ? `the teacher fits the labels worse than their shares alone would: its NLL on training rows is ${
      nll.toFixed(2)
    }, theirs ${entropy.toFixed(2)}; are its answers logits, and were these its inputs?`
    : undefined;
  return { check, found, warning };
}

/** The most frequent class's share, and the classes' entropy in nats. */
export function sharesOf(
  labels: Int32Array,
  classes: number,
): { readonly most: number; readonly entropy: number } {
  const shares = new Float64Array(classes);
  for (const label of labels) shares[label]! += 1 / labels.length;
  const entropy = -shares.reduce((sum, share) => sum + (share > 0 ? share * Math.log(share) : 0), 0);
  return { most: Math.max(...shares), entropy };
}

/** The sum of −log p of the true class over the rows of each class, in nats, `[classes]`. */
function surpriseOf(logits: Float32Array, labels: Int32Array, width: number): Float64Array {
  const sums = new Float64Array(width);
  labels.forEach((label, i) => {
    const row = logits.subarray(i * width, (i + 1) * width);
    sums[label]! += evaluate(row, Int32Array.of(label)).nll;
  });
  return sums;
}

/** The mean over rows of the largest probability at temperature 1. */
export function meanConfidence(logits: Float32Array, width: number): number {
  let sum = 0;
  for (let from = 0; from < logits.length; from += width) {
    const probabilities = softmax(logits.subarray(from, from + width));
    sum += probabilities[argMax(probabilities)]!;
  }
  return sum / (logits.length / width);
}
