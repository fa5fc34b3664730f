import * as z from "zod";
import { definePlugin } from "../../core/catalogue/define.ts";
import { interpolate } from "../../core/catalogue/schedules.ts";

/** `from + (to − from) · progress`. */
export const linear = definePlugin({
  kind: "scheduler",
  name: "linear",
  summary: "A straight line from one number to another.",
  options: () =>
    z.strictObject({
      from: z.number().describe("Value at the first step."),
      to: z.number().describe("Value at the end."),
    }),
  create: ({ from, to }) =>
    function linear(progress) {
      return interpolate(from, to, progress);
    },
});
