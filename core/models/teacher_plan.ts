import type { ResolvedConfig } from "../catalogue/config.ts";
import type { Context } from "../plugin.ts";
import type { Spec } from "../spec.ts";
import type { Stage, StageRun } from "../strategy.ts";
import type { Student } from "../student.ts";
import type { LiveTeacher } from "../teacher.ts";
import type { TeacherPlan } from "../teacher_plan.ts";
import { frozen, isLive } from "./teachers.ts";

/** A plan whose teacher answers at once: one that only labels has been asked about all rows by then. */
export interface LivePlan extends TeacherPlan {
  stages(run: StageRun): AsyncGenerator<Stage, LiveTeacher, Student>;
}

/**
 * The plan of a part that stands in a teacher's place: a teacher plugin's own, or, for a student plugin, one stage
 * that trains it on the labels under this name.
 */
export function modelPlan(spec: Spec<"teacher" | "student">, name: string, context: Context): LivePlan {
  if (context.has("teacher", spec.use)) {
    const plan = context.make("teacher", spec as Spec<"teacher">);
    return {
      ...plan,
      name,
      async *stages(run) {
        const teacher = yield* plan.stages(run);
        if (isLive(teacher)) return teacher;
        // Of several services it is the place in the config that tells one from another.
        const as = name === "teacher" ? teacher.name : `${name} (${teacher.name})`;
        return await run.lookUp(teacher, { as, reads: plan.raw ? "cells" : "features" });
      },
    };
  }
  return {
    name,
    independent: true,
    async *stages(run) {
      const student = run.newStudent(name, spec as Spec<"student">);
      return await frozen(yield { name, student, loss: run.loss() });
    },
  };
}

/** Whether a config's teacher reads rows as the table has them. */
export function readsRaw({ teacher: { train: _, ...spec } }: ResolvedConfig, context: Context): boolean {
  return modelPlan(spec, "teacher", context).raw ?? false;
}

/** The columns by which a config's teacher finds its answers. */
export function idsAsked(
  { teacher: { train: _, ...spec } }: ResolvedConfig,
  context: Context,
): readonly string[] {
  return [...new Set(modelPlan(spec, "teacher", context).ids)];
}

/**
 * The plan of a part inside of another plan. Its stages and students are named under this name, so that those of two
 * ensembles in an ensemble never meet.
 */
export function innerPlan(
  spec: Spec<"teacher" | "student">,
  name: string,
  context: Context,
): LivePlan {
  const plan = modelPlan(spec, name, context);
  if (!context.has("teacher", spec.use)) return plan;
  const under = (inner: string) => `${name}.${inner}`;
  return {
    ...plan,
    async *stages(run) {
      const newStudent: StageRun["newStudent"] = (inner = "student", spec) =>
        run.newStudent(under(inner), spec);
      const stages = plan.stages({ ...run, newStudent });
      let next = await stages.next();
      while (!next.done) next = await stages.next(yield { ...next.value, name: under(next.value.name) });
      return next.value;
    },
  };
}
