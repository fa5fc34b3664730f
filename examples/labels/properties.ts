import { type Dataset, definePlugin } from "@retort/retort/plugin";
import * as z from "zod";

/** What is true of each digit from 0 to 9. */
const PROPERTIES: Readonly<Record<string, readonly number[]>> = {
  even: [1, 0, 1, 0, 1, 0, 1, 0, 1, 0],
  prime: [0, 0, 1, 1, 0, 1, 0, 1, 0, 0],
  round: [1, 0, 0, 0, 0, 0, 1, 0, 1, 1],
  large: [0, 0, 0, 0, 0, 1, 1, 1, 1, 1],
};

/** A table of digits with several labels for each row, in place of its class. */
export default definePlugin({
  kind: "dataset",
  name: "digit-properties",
  summary: "Handwritten digits with what is true of each: even, prime, round, large.",
  options: (kit) => z.strictObject({ path: kit.path(), label: z.string().default("digit") }),
  create({ path, label }, context): Dataset {
    const digits = context.make("dataset", { use: "csv", path, label });
    return {
      async load() {
        const { classes, labels, ...table } = await digits.load("classes");
        const labelColumns = Object.entries(PROPERTIES).map(([name, has]) => ({
          name,
          values: Float64Array.from(labels, (code) => has[Number(classes[code])]!),
        }));
        const none = { classes: [], labels: new Int32Array(table.rows) };
        return { ...table, ...none, label: Object.keys(PROPERTIES).join(", "), labelColumns };
      },
      rows: (like) => digits.rows(like),
    };
  },
});
