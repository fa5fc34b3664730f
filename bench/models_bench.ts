/**
 * `deno task bench`: each subject on each backend, by Retort's engine. An iteration of `train_step_…` is one epoch of 20
 * steps of 128 rows, as a step alone has no share of what an epoch does. To compare with others: `deno task bench:peers`.
 */
import {
  type Call,
  courseOf,
  labelling,
  predicting,
  type Retort,
  startRetort,
  trainUntil,
} from "./retort.ts";
import { SUBJECTS, type TrainSubject } from "./subjects.ts";

/** The backends of this machine; a GPU that a CPU pretends to be is none. */
async function backends(): Promise<string[]> {
  const { gpu } = navigator as { readonly gpu?: { requestAdapter(): Promise<Adapter | null> } };
  const adapter = await gpu?.requestAdapter();
  const { vendor, description } = adapter?.info ?? {};
  const software = /llvmpipe|lavapipe|swiftshader/i.test(`${vendor} ${description}`);
  return ["wasm", ...adapter && !software ? ["webgpu"] : [], "cpu"];
}

/** What WebGPU says of the hardware. */
interface Adapter {
  readonly info?: { readonly vendor?: string; readonly description?: string };
}

/** On the JavaScript backend these take seconds a step; on the others a few iterations are enough. */
const SLOW = /wide|cnn|transformer|ensemble/;

/** Declares a training subject: an iteration is the second epoch of a training, as the first one begins it. */
function benchTraining(name: string, backend: string, subject: TrainSubject): void {
  const options = { n: SLOW.test(name) ? 3 : 10, warmup: 1 };
  Deno.bench(`${name}_${backend}`, options, async (b) => {
    const retort = await startRetort(backend);
    const course = await courseOf(retort, subject);
    let epochs = 0;
    await trainUntil(retort, course, () => {
      if (epochs++ === 0) b.start();
      else b.end();
      return epochs < 2;
    });
    course.student.dispose();
    course.teacher.dispose();
  });
}

/** Declares a subject that asks a model; it is made in the first iteration. */
function benchAnswers(name: string, backend: string, make: (retort: Retort) => Call | Promise<Call>): void {
  let made: Promise<Call> | undefined;
  const options = SLOW.test(name) ? { n: 5, warmup: 1 } : {};
  Deno.bench(`${name}_${backend}`, options, async () => {
    made ??= startRetort(backend).then(make);
    await (await made).call();
  });
}

for (const backend of await backends()) {
  for (const [name, subject] of Object.entries(SUBJECTS)) {
    if (subject.kind === "job" || backend === "cpu" && SLOW.test(name)) continue;
    if (subject.kind === "train") benchTraining(name, backend, subject);
    else if (subject.kind === "label") benchAnswers(name, backend, (retort) => labelling(retort, subject));
    else benchAnswers(name, backend, (retort) => predicting(retort, subject));
  }
}
