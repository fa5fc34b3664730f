import * as z from "zod";
import { definePlugin } from "../../core/catalogue/define.ts";
import { interpolate } from "../../core/catalogue/schedules.ts";

/** `from + (to − from) · (1 − cos(π · progress)) / 2`: half a cosine, flat at both ends. */
export const cosine = definePlugin({
  kind: "scheduler",
  name: "cosine",
  summary: "Half a cosine from one number to another, flat at both ends.",
  paper: "Loshchilov & Hutter (2017), SGDR: Stochastic Gradient Descent with Warm Restarts, " +
    "https://arxiv.org/abs/1608.03983",
  options: () =>
    z.strictObject({
      from: z.number().describe("Value at the first step."),
      to: z.number().describe("Value at the end."),
    }),
  create: ({ from, to }) =>
    function cosine(progress) {
      const clamped = Math.min(Math.max(progress, 0), 1);
      return interpolate(from, to, (1 - Math.cos(Math.PI * clamped)) / 2);
    },
});
