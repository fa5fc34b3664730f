import * as z from "zod";
import { definePlugin } from "../../core/catalogue/define.ts";
import { toScheduler } from "../../core/catalogue/schedules.ts";

/** Schedulers one after the other, each over its own part of the course. At a joint the later one holds. */
export const sequence = definePlugin({
  kind: "scheduler",
  name: "sequence",
  summary: "Schedulers one after the other, each over its own part of the course.",
  options: (kit) =>
    z.strictObject({
      parts: z.array(z.strictObject({
        until: z.number().gt(0).max(1).describe("Progress at which the next part takes over."),
        run: kit.schedule().describe("A number, or a scheduler whose course is this part."),
      })).min(1).superRefine((parts, ctx) => {
        const problem = (i: number, message: string) =>
          ctx.addIssue({ code: "custom", path: [i, "until"], message });
        parts.forEach(({ until }, i) => {
          if (i > 0 && until <= parts[i - 1]!.until) problem(i, "must be above the one before it");
        });
        if (parts.length && parts.at(-1)!.until !== 1) {
          problem(parts.length - 1, "must be 1, as it is the last");
        }
      }).describe("One after the other, by rising `until`; the last one's must be 1."),
    }),
  create({ parts }, context) {
    const runs = parts.map(({ until, run }, i) => {
      return { start: i === 0 ? 0 : parts[i - 1]!.until, until, run: toScheduler(run, context) };
    });
    return function sequence(progress) {
      const { start, until, run } = runs.find(({ until }) => progress < until) ?? runs.at(-1)!;
      return run(Math.min(Math.max((progress - start) / (until - start), 0), 1));
    };
  },
});
