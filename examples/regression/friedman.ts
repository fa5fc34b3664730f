import { type Dataset, definePlugin, type RawRow, seededRandom } from "@retort/retort/plugin";
import * as z from "zod";

const COLUMNS = Array.from({ length: 10 }, (_, i) => `x${i + 1}`);

/**
 * Friedman #1: ten features in [0, 1], of which five matter, and a number to predict.
 *
 * `y = 10 sin(π x1 x2) + 20 (x3 − ½)² + 10 x4 + 5 x5 + noise`
 *
 * Friedman (1991), Multivariate Adaptive Regression Splines, https://doi.org/10.1214/aos/1176347963
 */
export default definePlugin({
  kind: "dataset",
  name: "friedman",
  summary: "Friedman #1, made on the spot: ten features, one number.",
  options: () =>
    z.strictObject({
      rows: z.number().int().min(10).default(2000),
      noise: z.number().min(0).default(1).describe("Standard deviation of what no model can know."),
      seed: z.number().int().min(0).default(1),
    }),
  create({ rows, noise, seed }): Dataset {
    const random = seededRandom(seed);
    const values = Float64Array.from({ length: rows * COLUMNS.length }, () => random.uniform());
    const y = Float64Array.from({ length: rows }, (_, row) => {
      const [x1, x2, x3, x4, x5] = values.subarray(row * COLUMNS.length) as unknown as number[];
      const known = 10 * Math.sin(Math.PI * x1! * x2!) + 20 * (x3! - 0.5) ** 2 + 10 * x4! + 5 * x5!;
      return known + noise * random.normal();
    });
    return {
      load: () =>
        Promise.resolve({
          rows,
          numeric: { names: COLUMNS, values },
          categorical: [],
          label: "y",
          labelColumns: [{ name: "y", values: y }],
          classes: [],
          labels: new Int32Array(rows),
        }),
      async *rows(): AsyncGenerator<RawRow> {
        for (let row = 0; row < rows; row++) {
          const cells = COLUMNS.map((name, i) => [name, String(values[row * COLUMNS.length + i])] as const);
          yield { number: row + 1, cells: new Map(cells) };
        }
      },
    };
  },
});
