import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { calibratedTeacher } from "../../core/models/combined/calibrated.ts";
import { modelPlan } from "../../core/models/teacher_plan.ts";
import { isLive } from "../../core/models/teachers.ts";
import type { LiveTeacher } from "../../core/teacher.ts";

/**
 * A teacher whose logits, `[rows, classes]`, are divided by one temperature: that with the least negative log-likelihood on validation
 * rows, where its own training has not been. Answers stay the same, confidence changes. Of labels it is one temperature for all.
 *
 * Guo, Pleiss, Sun & Weinberger (2017), On Calibration of Modern Neural Networks, https://arxiv.org/abs/1706.04599
 */
export const calibrated = definePlugin({
  kind: "teacher",
  name: "calibrated",
  summary: "A teacher whose confidence is set right by one temperature, fitted on validation rows.",
  paper: "Guo, Pleiss, Sun & Weinberger (2017), On Calibration of Modern Neural Networks, " +
    "https://arxiv.org/abs/1706.04599",
  options: (kit) =>
    z.strictObject({
      of: kit.part("student", "teacher").describe(
        "What is calibrated: a student, which is trained first, or a teacher.",
      ),
      each: z.boolean().default(false).describe(
        "Whether each member of an ensemble has a temperature of its own, and not the whole.",
      ),
    }),
  create({ of, each }, context) {
    const plan = modelPlan(of, "teacher", context);
    return {
      name: "calibrated",
      independent: plan.independent,
      raw: plan.raw,
      ids: plan.ids,
      async *stages(run) {
        const teacher = yield* plan.stages(run);
        try {
          return each ? await eachOf(teacher, run) : await calibratedTeacher(teacher, run);
        } catch (error) {
          teacher.dispose();
          throw error;
        }
      },
    };
  },
});

/** A teacher of calibrated members, put together as they were. */
async function eachOf(
  { name, members = [], withMembers }: LiveTeacher,
  run: Parameters<typeof calibratedTeacher>[1],
): Promise<LiveTeacher> {
  const live = members.filter(isLive);
  if (!live.length) {
    throw new UserError(
      `Cannot use teacher calibrated as each must be left out where the teacher is one model: ${name} has no members`,
    );
  }
  if (!withMembers || live.length < members.length) {
    throw new UserError(
      `Cannot use teacher calibrated as each must be false where members cannot be put together anew: those of ${name} cannot; make ` +
        `each member of an ensemble a calibrated one instead`,
    );
  }
  const all: LiveTeacher[] = [];
  for (const member of live) all.push(await calibratedTeacher(member, run));
  return { ...await withMembers(all), name };
}
