import { definePlugin, numbersOf, type TargetTask } from "@retort/retort/plugin";
import * as z from "zod";

/** A number for each row, from 0 for the least of the training rows to 1 for the most, judged by its worst error as well. */
export const myPlugin = definePlugin({
  kind: "task",
  name: "my-plugin",
  summary: "One number for each row, judged by its mean error and its worst.",
  options: () => z.strictObject({}),
  create: (): TargetTask => ({
    name: "my-plugin",
    // Predict, the server and all exports know how such an output is read: `output * sd + mean` of the format below.
    answers: "numbers",
    hardLoss: { use: "squared-error" },
    softLoss: () => ({ use: "attentive-imitation" }),
    hasTemperature: false,
    problem: ([column]) =>
      column && numbersOf(column).every(Number.isFinite)
        ? undefined
        : "the label must be a number in each row",
    read([column]) {
      const values = numbersOf(column!);
      return {
        names: [column!.name],
        fit(rows) {
          const known = Array.from(rows, (row) => values[row]!);
          const mean = Math.min(...known);
          const sd = Math.max(...known) - mean || 1;
          return {
            format: { task: "my-plugin", from: "numbers", scales: [{ mean, sd }] },
            targets: (some) => Float32Array.from(some, (row) => (values[row]! - mean) / sd),
          };
        },
      };
    },
    metrics: [
      { name: "mean", title: "mean error", better: "lower", as: "number" },
      { name: "worst", title: "worst error", better: "lower", as: "number" },
    ],
    evaluate(answers, targets) {
      // A number for each row, whose mean is the first metric: intervals are made of these.
      const scores = Float64Array.from(answers, (answer, row) => Math.abs(answer - targets[row]!));
      const mean = scores.reduce((a, b) => a + b, 0) / scores.length;
      return { metrics: { mean, worst: Math.max(...scores) }, scores };
    },
    agreement: (one, other) =>
      1 - one.reduce((sum, a, row) => sum + Math.abs(a - other[row]!), 0) / one.length,
  }),
});
