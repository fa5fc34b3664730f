import type { Loss, Needs } from "../loss.ts";
import type { Batch } from "../outputs.ts";

/** What to ask a teacher for, so that a loss has what it reads. */
export function askedFor({ teacher: taps, members }: Needs = {}): Pick<Batch, "taps" | "members"> {
  return { ...taps?.length ? { taps } : {}, ...members ? { members } : {} };
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
