import * as z from "zod";
import { show } from "../../core/base/errors.ts";
import { CLASS_TASK, definePlugin } from "../../core/catalogue/define.ts";

/** One class for each row: outputs are logits, and softmax makes probabilities of them. */
export const classes = definePlugin({
  kind: "task",
  name: CLASS_TASK,
  summary: "One class for each row.",
  options: () => z.strictObject({}),
  create: () => ({
    name: CLASS_TASK,
    answers: "softmax",
    hardLoss: { use: "cross-entropy" },
    softLoss: (temperature) => ({ use: "soft-targets", ...temperature === undefined ? {} : { temperature } }),
    hasTemperature: true,
    problem(columns) {
      if (columns.length > 1) {
        return `the label must be one column: there are ${columns.length} (${
          columns.map(({ name }) => show(name)).join(", ")
        })`;
      }
      const [column] = columns;
      if (column && "ids" in column) {
        return `label column ${show(column.name)} must have classes: it has a sequence of ids in each row`;
      }
      if (column && "values" in column) {
        return `label column ${show(column.name)} must have classes: it has numbers`;
      }
      if (column && "codes" in column) {
        const place = `label column ${show(column.name)}`;
        const at = column.codes.indexOf(-1);
        if (at >= 0) return `${place} must have a class in each row: row ${at + 1} has none`;
        if (column.texts.length < 2) {
          return `${place} must have at least 2 classes: all rows are ${show(column.texts[0])}`;
        }
      }
      return undefined;
    },
  }),
});
