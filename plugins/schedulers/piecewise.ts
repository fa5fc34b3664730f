import * as z from "zod";
import { definePlugin } from "../../core/catalogue/define.ts";
import { interpolate } from "../../core/catalogue/schedules.ts";

/** Through the given points; before the first and after the last, their values. */
export const piecewise = definePlugin({
  kind: "scheduler",
  name: "piecewise",
  summary: "Through given points, by straight lines or by steps.",
  options: () =>
    z.strictObject({
      points: z.array(z.tuple([z.number().min(0).max(1), z.number()]).readonly()).min(1)
        .superRefine((points, ctx) => {
          points.forEach(([progress], i) => {
            if (i === 0 || progress > points[i - 1]![0]) return;
            ctx.addIssue({ code: "custom", path: [i, 0], message: "must be above the progress before it" });
          });
        })
        .readonly()
        .describe("[progress, value] pairs by rising progress."),
      interpolation: z.enum(["linear", "step"]).default("linear")
        .describe("Straight lines between the points, or each value until the next."),
    }),
  create: ({ points, interpolation }) =>
    function piecewise(progress) {
      const next = points.findIndex(([start]) => start > progress);
      const [start, value] = points.at(next < 0 ? -1 : Math.max(next - 1, 0))!;
      if (next <= 0 || interpolation === "step") return value;
      const [end, to] = points[next]!;
      return interpolate(value, to, (progress - start) / (end - start));
    },
});
