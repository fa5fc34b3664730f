/** A data set plugin of rows made on the fly, for `deno task bench:million`: uniform noise about a centre per class. */
import * as z from "zod";
import { definePlugin, type LabelledTable, type Plugin, seededRandom } from "../plugins/author.ts";

export interface MadeRows {
  readonly rows?: number | undefined;
  readonly features?: number | undefined;
  readonly classes?: number | undefined;
}

const plugin: Plugin<"dataset", "made-rows", MadeRows> = definePlugin({
  kind: "dataset",
  name: "made-rows",
  summary: "Rows made on the fly: uniform noise about a centre per class.",
  options: () =>
    z.strictObject({
      rows: z.int().min(4).default(1_000_000),
      features: z.int().min(1).default(64),
      classes: z.int().min(2).default(10),
    }),
  create: (options) => ({
    load: () => Promise.resolve(madeRows(options)),
    async *rows() {},
  }),
});

/** The rows; the same ones for the same options. */
export function madeRows(
  { rows, features, classes }: { readonly rows: number; readonly features: number; readonly classes: number },
): LabelledTable {
  const random = seededRandom(7);
  const centres = Array.from({ length: classes * features }, () => random.normal());
  const values = new Float32Array(rows * features);
  const labels = new Int32Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    const label = labels[row] = row % classes;
    for (let i = 0; i < features; i++) {
      values[at++] = centres[label * features + i]! + 8 * (random.uniform() - 0.5);
    }
  }
  return {
    rows,
    numeric: { names: Array.from({ length: features }, (_, i) => `x${i + 1}`), values },
    categorical: [],
    label: "class",
    classes: Array.from({ length: classes }, (_, i) => String(i)),
    labels,
  };
}

export default plugin;
