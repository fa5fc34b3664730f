import * as z from "zod";
import { definePlugin } from "../../core/catalogue/define.ts";
import { constant as always } from "../../core/catalogue/schedules.ts";

/** The same number all the way. A plain number in a scheduler's place means the same. */
export const constant = definePlugin({
  kind: "scheduler",
  name: "constant",
  summary: "The same number all the way.",
  options: () => z.strictObject({ value: z.number().describe("The number.") }),
  create: ({ value }) => always(value),
});
