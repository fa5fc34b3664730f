import * as z from "zod";
import type { Plugin } from "../../core/plugin.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { interpolate } from "../../core/catalogue/schedules.ts";

/** Options of {@link linear}. */
export interface LinearOptions {
  readonly from: number;
  readonly to: number;
}

/** `from + (to − from) · progress`. */
export const linear: Plugin<"scheduler", "linear", LinearOptions> = definePlugin({
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
