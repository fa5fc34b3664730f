import * as tf from "@tensorflow/tfjs";
import { computeOn } from "./backend.ts";
import { EVENTS, TARGETS } from "./container.ts";
import { UserError } from "./errors.ts";
import { fingerprint } from "./fingerprint.ts";
import { askedFor, type Needs } from "./loss.ts";
import { makerOf, mark } from "./plugin_error.ts";
import type { Prepared } from "./prepare.ts";
import type { SeedRun } from "./seed_run.ts";
import { type Showing, showView } from "./shown.ts";
import type { Stage } from "./strategy.ts";
import { type Answers, answersOf, joinAnswers, type SoftTargets, storedTeacher } from "./targets.ts";
import { disposeOutputs, type Outputs, type Teacher } from "./teacher.ts";

const BATCH = 1024;

/** A teacher's answers, and the rows that they are for. */
export interface Labelled {
  readonly rows: Int32Array;
  readonly answers: Answers;
}

/** Asks a teacher about each row of a lesson, and about each fixed view where there are any, in batches. */
export async function label(
  teacher: Teacher,
  showing: Showing,
  needs: Needs,
  backend?: string,
): Promise<Labelled> {
  const { part, views = 0 } = showing;
  const count = part.rows.length;
  if ((views + 1) * (showing.stride ?? 0) > 2 ** 31) {
    throw new UserError(
      `Cannot label views as rows times views must be below two thousand million: there are ${count} rows and ${views} views`,
    );
  }
  const rows = new Int32Array(count * (views + 1));
  const answers: Answers[] = [];
  for (let view = 0; view <= views; view++) {
    for (let from = 0; from < count; from += BATCH) {
      const size = Math.min(BATCH, count - from);
      const shown = showView(showing, Int32Array.from({ length: size }, (_, i) => from + i), view);
      rows.set(shown.rows, view * count + from);
      computeOn(backend);
      const inputs = tf.tensor2d(shown.features, [size, part.width]);
      let outputs: Outputs | undefined;
      try {
        outputs = teacher.predict({ inputs, rows: shown.rows, ...askedFor(needs) });
        answers.push(await answersOf(outputs));
      } finally {
        inputs.dispose();
        if (outputs) disposeOutputs(outputs);
      }
    }
  }
  return { rows, answers: joinAnswers(answers) };
}

/**
 * A stage whose frozen teacher has labelled each row (and each fixed view) once; its stored answers then take its
 * place. A teacher that changes, and one that is asked about a new view each time, is asked live.
 */
export async function labelOnce(
  { scope, seed, backend, data, config }: SeedRun,
  { preprocessing }: Prepared,
  stage: Stage,
  lesson: Showing,
): Promise<Stage> {
  const { teacher } = stage;
  const { part, augmentation, views } = lesson;
  if (teacher?.fingerprint === undefined || augmentation && !views) return stage;
  const needs = stage.loss.needs ?? {};
  const asked = [...needs.teacher ?? [], ...needs.members ? ["members"] : []];
  const print = await fingerprint([
    "targets",
    teacher.fingerprint,
    data,
    JSON.stringify(preprocessing),
    part.rows,
    ...asked,
    // The views are drawn from the stage's own stream, which its place among the stages names.
    ...views
      ? [
        JSON.stringify({
          augment: config.train.augment,
          views,
          seed,
          stream: lesson.random.split("views").bits(),
        }),
      ]
      : [],
  ]);
  const targets = scope.resolve(TARGETS);
  const stored = await targets.get(print);
  const taughtBy = (answers: SoftTargets) =>
    mark({ ...stage, teacher: storedTeacher(answers, teacher) }, makerOf(stage, "the strategy"));
  if (stored) return taughtBy(stored);
  const { rows, answers } = await label(teacher, lesson, needs, backend);
  const fresh = { fingerprint: print, rows, ...answers };
  await targets.put(fresh);
  scope.resolve(EVENTS)({ type: "labelled", seed, teacher: teacher.name, rows: rows.length });
  return taughtBy(fresh);
}
