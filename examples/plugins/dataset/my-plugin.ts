import { definePlugin, seededRandom } from "@retort/retort/plugin";
import * as z from "zod";

/** Two spirals that wind about each other: a classic that no linear model can tell apart. */
export const myPlugin = definePlugin({
  kind: "dataset",
  name: "my-plugin",
  summary: "Two noisy spirals that wind about each other.",
  options: () =>
    z.strictObject({
      rows: z.int().min(10).default(600).describe("How many."),
      noise: z.number().min(0).default(0.02).describe("Standard deviation about the spiral."),
    }),
  create({ rows, noise }) {
    const numbers = Array.from({ length: rows }, (_, row) => row);
    const point = (row: number) => {
      const [random, turn] = [seededRandom(1).split("point", row), row / rows];
      const angle = Math.PI * (3 * turn + row % 2);
      return [Math.cos, Math.sin].map((of) => (0.1 + turn) * of(angle) + noise * random.normal());
    };
    return {
      load: () =>
        // All rows at once, to train on.
        Promise.resolve({
          rows,
          numeric: { names: ["x", "y"], values: Float64Array.from(numbers.flatMap(point)) }, // [rows, 2]
          categorical: [],
          label: "arm",
          classes: ["one", "other"],
          labels: Int32Array.from(numbers, (row) => row % 2), // indices into classes
        }),
      async *rows() { // One by one as texts, for a trained student.
        for (const row of numbers) {
          yield { number: row + 1, cells: new Map(point(row).map((at, i) => ["xy"[i]!, String(at)])) };
        }
      },
    };
  },
});
