/** Retort's side of `deno task bench:peers`: `deno run retort_peer.ts [backend]`. */
import { labellingTogether } from "../label_in_parallel.ts";
import { courseOf, labelling, predicting, type Retort, startRetort, trainSamples } from "../retort.ts";
import type { Subject, TrainSubject } from "../subjects.ts";
import { repeated, servePeer } from "./protocol.ts";

/** Where a step takes longer, an epoch has only a few: a sample of twenty would take half a minute. */
const SLOW_MS = 250;
const FEW = 2;

async function measureTraining(retort: Retort, subject: TrainSubject, seconds: number): Promise<number[]> {
  const sampled = async (steps: number | undefined, seconds: number) => {
    const course = await courseOf(retort, subject, steps);
    try {
      return await trainSamples(retort, course, seconds);
    } finally {
      course.student.dispose();
      course.teacher.dispose();
    }
  };
  const first = await sampled(FEW, 0);
  return await sampled(Math.min(...first) > SLOW_MS ? FEW : undefined, seconds);
}

async function measure(retort: Retort, subject: Subject, seconds: number): Promise<number[]> {
  if (subject.kind === "job") throw new Error("a whole job is a process of its own");
  if (subject.kind === "train") return await measureTraining(retort, subject, seconds);
  if (subject.kind === "label" && !subject.oneThread && retort.backend.name !== "webgpu") {
    return await labellingTogether(retort, subject, async (call) => {
      // A turn has Workers of its own, which must have got into their stride as the process has.
      for (let i = 0; i < 3; i++) await call();
      return await repeated(call, seconds);
    });
  }
  const timed = subject.kind === "label" ? await labelling(retort, subject) : predicting(retort, subject);
  try {
    return await repeated(timed.call, seconds);
  } finally {
    timed.dispose();
  }
}

if (import.meta.main) {
  const retort = await startRetort(Deno.args[0] ?? "wasm");
  await servePeer((subject, seconds) => measure(retort, subject, seconds));
}
