import * as z from "zod";
import { show } from "../../core/base/errors.ts";
import { argMax } from "../../core/base/softmax.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import type { LabelColumn } from "../../core/table.ts";
import type { FittedLabels, Measured, TaskEvaluation } from "../../core/task.ts";

/**
 * What comes next at each position of a sequence. A model's answer at a position is made of the ids up to it; padding has no
 * answers. Losses see the positions of all sequences of a batch, `[positions, vocabulary]`.
 */
export const tokens = definePlugin({
  kind: "task",
  name: "tokens",
  summary: "The next id at each position of a sequence, as of characters or words.",
  options: () => z.strictObject({}),
  create: () => ({
    name: "tokens",
    answers: "tokens",
    hardLoss: { use: "cross-entropy" },
    softLoss: (temperature) => ({ use: "soft-targets", ...temperature === undefined ? {} : { temperature } }),
    hasTemperature: true,
    problem: problemOf,
    claims: (columns) => problemOf(columns) === undefined,
    read(columns) {
      const column = columns[0] as Sequences;
      return { names: column.vocabulary, fit: () => fitted(column) };
    },
    metrics: [
      { name: "nll", title: "NLL per token", better: "lower", as: "number" },
      { name: "perplexity", title: "perplexity", better: "lower", as: "number" },
      { name: "accuracy", title: "next token %", better: "higher", as: "percent" },
    ],
    evaluate: measure,
    agreement: sameAnswers,
  }),
});

/** A label column of sequences. */
type Sequences = Extract<LabelColumn, { readonly ids: Int32Array }>;

function problemOf(columns: readonly LabelColumn[]): string | undefined {
  const [column, other] = columns;
  if (!column || other) return `there must be one label column, of sequences: there are ${columns.length}`;
  const place = `label column ${show(column.name)}`;
  if (!("ids" in column)) {
    return `${place} must be of sequences of ids, as the data set text gives: it is not`;
  }
  const { ids, starts, vocabulary } = column;
  const at = ids.findIndex((id) => !(id >= 0 && id < vocabulary.length));
  if (at >= 0) {
    const row = starts.findIndex((_, i) => at < starts[i + 1]!);
    return `${place} must have ids from 0 to ${vocabulary.length - 1}, the last of its vocabulary: row ${
      row + 1
    } has ${ids[at]}`;
  }
  if (!ids.length) return `${place} must have an id that comes next: no row has one`;
  return undefined;
}

function fitted({ ids, starts, between }: Sequences): FittedLabels {
  const beginsOf = (rows: Int32Array) => {
    const begins = new Int32Array(rows.length + 1);
    rows.forEach((row, i) => begins[i + 1] = begins[i]! + starts[row + 1]! - starts[row]!);
    return begins;
  };
  return {
    format: { task: "tokens", from: "tokens", ...between === undefined ? {} : { between } },
    targets(rows) {
      const begins = beginsOf(rows);
      const out = new Float32Array(begins.at(-1)!);
      rows.forEach((row, i) => out.set(ids.subarray(starts[row], starts[row + 1]), begins[i]));
      return out;
    },
    starts: beginsOf,
  };
}

/**
 * NLL in nats and accuracy over all positions, perplexity `exp(NLL)`. A position's score is the NLL and its influence on it: of
 * positions that count the same, its own NLL.
 */
function measure(answers: Float32Array, targets: Float32Array, { dim, weights }: Measured): TaskEvaluation {
  const positions = targets.length;
  const total = weights ? weights.reduce((sum, weight) => sum + weight, 0) : positions;
  const weightOf = (at: number) => weights ? weights[at]! * positions / total : 1;
  const own = new Float64Array(positions);
  let [nll, right] = [0, 0];
  targets.forEach((id, i) => {
    const row = answers.subarray(i * dim, (i + 1) * dim);
    const best = argMax(row);
    const top = row[best]!;
    own[i] = top + Math.log(row.reduce((sum, logit) => sum + Math.exp(logit - top), 0)) - row[id]!;
    nll += weightOf(i) * own[i]! / positions;
    if (best === id) right += weightOf(i);
  });
  return {
    metrics: { nll, perplexity: Math.exp(nll), accuracy: right / positions },
    scores: own.map((value, i) => nll + weightOf(i) * (value - nll)),
  };
}

/** The share of positions at which two models think the same id the likeliest. */
function sameAnswers(one: Float32Array, other: Float32Array, { dim }: Measured): number {
  const positions = one.length / dim;
  let same = 0;
  for (let i = 0; i < positions; i++) {
    const [own, its] = [one, other].map((answers) => argMax(answers, i * dim, (i + 1) * dim));
    if (own === its) same++;
  }
  return same / positions;
}
