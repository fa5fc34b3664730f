import type { Context, Spec } from "./plugin.ts";
import { frozen, type TeacherPlan } from "./teacher.ts";

/**
 * The plan of a part that stands in a teacher's place: a teacher plugin's own, or, for a student plugin, one stage
 * that trains it on the labels under this name.
 */
export function modelPlan(spec: Spec<"teacher" | "student">, name: string, context: Context): TeacherPlan {
  if (context.has("teacher", spec.use)) {
    const plan = context.make("teacher", spec as Spec<"teacher">);
    return { ...plan, name };
  }
  return {
    name,
    async *stages(run) {
      const student = run.newStudent(name, spec as Spec<"student">);
      return await frozen(yield { name, student, loss: run.loss("cross-entropy") });
    },
  };
}
