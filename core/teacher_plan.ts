import type { Stage, StageRun } from "./strategy.ts";
import type { Student } from "./student.ts";
import type { Teacher } from "./teacher.ts";

/**
 * How a run comes by its teacher: the stages to train first (none for a model that is already trained), and then
 * the teacher. A student plugin named in a teacher's place is trained on the labels.
 */
export interface TeacherPlan {
  readonly name: string;
  /**
   * Whether each stage is the same whatever was trained before it, so that they may be trained side by side. A plan that
   * looks at what was trained, to choose or to go on from it, must not say so. Left out, it does not.
   */
  readonly independent?: boolean | undefined;
  /**
   * Whether its teacher reads rows as the table has them: from `StageRun.raw`, or as the `cells` that its `label` is asked
   * about. Left out, it does not.
   */
  readonly raw?: boolean | undefined;
  /**
   * Columns of the data, which are no features, whose cells it finds its answers by: from `StageRun.ids`. A plan that has others
   * inside names theirs.
   */
  readonly ids?: readonly string[] | undefined;
  stages(run: StageRun): AsyncGenerator<Stage, Teacher, Student>;
}
