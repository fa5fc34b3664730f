/** Samples of one subject with some kernels left out, in a thread of its own: a backend's memory ends with it. */
import { rowsAt } from "../core/data/prepare.ts";
import { courseOf, startRetort, trainSamples } from "./retort.ts";
import { subjectNamed, type TrainSubject } from "./subjects.ts";

/** What the thread is asked. */
export interface KernelsQuestion {
  readonly omit: readonly string[];
  readonly subject: string;
}

/** Milliseconds of steps, or why there are none. */
export type KernelsAnswer = { readonly ms: readonly number[] } | { readonly error: string };

/** Steps of an epoch, and so of a sample: few, as some take seconds. */
const STEPS = 4;

async function measure({ omit, subject }: KernelsQuestion): Promise<KernelsAnswer> {
  try {
    const retort = await startRetort({ use: "wasm", omit });
    const course = await courseOf(retort, subjectNamed(subject) as TrainSubject);
    const rows = Array.from({ length: STEPS * course.batch }, (_, i) => i);
    return { ms: await trainSamples(retort, { ...course, part: rowsAt(course.part, rows) }, 0.3) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

if (import.meta.main) {
  const scope = self as unknown as {
    onmessage: (event: MessageEvent<KernelsQuestion>) => void;
    postMessage(answer: KernelsAnswer): void;
  };
  scope.onmessage = async ({ data }) => scope.postMessage(await measure(data));
}
