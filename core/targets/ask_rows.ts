import type { Clock } from "../base/clock.ts";
import { Interrupted, UserError } from "../base/errors.ts";
import { blamed, makerOf, PluginError } from "../catalogue/plugin_error.ts";
import { logitsOfAnswers, rowsInWords } from "../models/given_answers.ts";
import type { AnswerFormat } from "../preprocessing.ts";
import type { LabelLimits, RowsToLabel, Teacher, TeacherAnswers } from "../teacher.ts";
import type { Answers } from "./answers.ts";

/** How a teacher is asked where neither it nor a config says it. */
export const LIMITS: { readonly [K in keyof Required<LabelLimits>]: number } = {
  batchRows: 64,
  atOnce: 4,
  seconds: 120,
};

/** A teacher that has `label`, and how it is asked. */
export interface AskedTeacher {
  readonly teacher: Teacher;
  /** What it is called in messages. */
  readonly as: string;
  /** Names of the classes, or of the outputs, in order. */
  readonly classes: readonly string[];
  /** How outputs are read that are no logits of classes. */
  readonly answer?: AnswerFormat | undefined;
  readonly batchRows: number;
  readonly atOnce: number;
  readonly seconds: number;
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Asks about some batches of rows, so many at once, each whenever another is done; `done` is called with one after the other,
 * in the order in which they are answered. The first failure stops the others, and so does the run's signal: what is done by
 * then stays done.
 */
export async function askBatches<B>(
  asked: AskedTeacher,
  batches: readonly B[],
  rowsOf: (batch: B) => RowsToLabel,
  done: (batch: B, answers: Answers) => Promise<void>,
): Promise<void> {
  const { atOnce, signal } = asked;
  const stopped = new AbortController();
  const all = signal ? AbortSignal.any([signal, stopped.signal]) : stopped.signal;
  const failures: unknown[] = [];
  let next = 0;
  let writing = Promise.resolve();
  const ask = async () => {
    while (next < batches.length && !all.aborted) {
      const batch = batches[next++]!;
      try {
        const answers = await askOnce(asked, rowsOf(batch), all);
        writing = writing.then(() => done(batch, answers));
        await writing;
      } catch (error) {
        failures.push(error);
        stopped.abort();
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, batches.length) }, ask));
  if (signal?.aborted) throw new Interrupted("interrupted");
  if (failures.length) throw failures[0];
}

/** What is kept of a run whose teacher fails. */
const KEPT = "what it has answered is kept in the run's folder, from which --resume goes on";

/** One answer, checked; throws where it does not come in time, or the signal is aborted. */
export async function askOnce(
  { teacher, as, classes, answer: format, seconds, clock }: AskedTeacher,
  rows: RowsToLabel,
  signal: AbortSignal,
): Promise<Answers> {
  const [late, answered] = [new AbortController(), new AbortController()];
  const stop = AbortSignal.any([signal, late.signal]);
  const members = teacher.members !== undefined;
  let interrupt = () => {};
  try {
    const answer = (async () =>
      await teacher.label!(rows, { classes, answer: format, signal: stop, members }))();
    const interrupted = new Promise<never>((_, reject) => {
      interrupt = () => reject(new Interrupted("interrupted"));
      signal.addEventListener("abort", interrupt, { once: true });
      if (signal.aborted) interrupt();
    });
    const time = clock.after?.(1000 * seconds, answered.signal);
    const tooLate = time?.then((): never => {
      throw new UserError(
        `Cannot label ${
          rowsInWords(rows.rows)
        } with ${as} as it must answer within ${seconds} s (targets.seconds): it has ` +
          `not; ${KEPT}`,
      );
    });
    return checked(await Promise.race([answer, interrupted, ...tooLate ? [tooLate] : []]), {
      teacher,
      as,
      classes,
      answer: format,
      rows: rows.rows,
    });
  } catch (error) {
    late.abort();
    if (signal.aborted) throw new Interrupted("interrupted");
    if (error instanceof UserError) throw error;
    const { message, cause } = blamed(makerOf(teacher, `teacher ${as}`), error) as Error;
    throw new PluginError(`Cannot label ${rowsInWords(rows.rows)} with ${as}: ${message}; ${KEPT}`, {
      cause,
    });
  } finally {
    signal.removeEventListener("abort", interrupt);
    answered.abort();
  }
}

/** Answers as numbers, with those of the members where there are any. */
function checked(
  answers: TeacherAnswers,
  { teacher, as, classes, answer, rows }: {
    readonly teacher: Teacher;
    readonly as: string;
    readonly classes: readonly string[];
    readonly answer: AnswerFormat | undefined;
    readonly rows: Int32Array;
  },
): Answers {
  const logits = logitsOfAnswers(answers, { who: as, rows, classes, answer });
  const { members } = teacher;
  if (!members) return { classes: classes.length, logits };
  const given = answers.members ?? [];
  if (given.length !== members.length) {
    throw new UserError(
      `Cannot use the answers of ${as} to ${
        rowsInWords(rows)
      }: there must be one of each of its ${members.length} members: ` +
        `current value is ${given.length}`,
    );
  }
  const inside = members.map((member, i) =>
    checked(given[i]!, { teacher: member, as: `${as}'s member ${member.name}`, classes, answer, rows })
  );
  return { classes: classes.length, logits, members: inside };
}
