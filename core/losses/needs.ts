import { CLASS_TASK } from "../catalogue/define.ts";
import type { Loss, Needs } from "../loss.ts";
import type { Batch } from "../outputs.ts";

/** What to ask a teacher for, so that a loss has what it reads. */
export function askedFor({ teacher: taps, members }: Needs = {}): Pick<Batch, "taps" | "members"> {
  return { ...taps?.length ? { taps } : {}, ...members ? { members } : {} };
}

/** What a loss that adds up or scales others has of them: what they read, the tasks that all serve, whether all weigh rows. */
export function traitsOf(losses: readonly Loss[]): Pick<Loss, "needs" | "tasks" | "weighs"> {
  const served = losses.map(({ tasks = [CLASS_TASK] }) => tasks).filter((tasks) => tasks !== "all");
  return {
    needs: needsOf(losses),
    tasks: served.length ? served[0]!.filter((task) => served.every((tasks) => tasks.includes(task))) : "all",
    weighs: losses.every(({ weighs }) => weighs === true),
  };
}

/** What several losses read together. */
export function needsOf(losses: readonly Loss[]): Needs {
  const all = (
    side: "student" | "teacher",
  ) => [...new Set(losses.flatMap(({ needs }) => needs?.[side] ?? []))];
  return {
    student: all("student"),
    teacher: all("teacher"),
    members: losses.some(({ needs }) => needs?.members),
  };
}
