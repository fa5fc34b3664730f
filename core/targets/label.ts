import type { ActiveBackend } from "../backend.ts";
import { UserError } from "../base/errors.ts";
import { MAX_FLOAT16 } from "../base/float16.ts";
import { perAnswer } from "../data/positions.ts";
import { fixedView, type ViewSource } from "../data/views.ts";
import type { Needs } from "../loss.ts";
import { askedFor } from "../losses/needs.ts";
import { type Asked, checkFinite } from "../models/answers.ts";
import { askInBatches } from "../models/ask.ts";
import { disposeOutputs } from "../models/teachers.ts";
import type { Outputs } from "../outputs.ts";
import type { AnswerFormat } from "../preprocessing.ts";
import type { LiveTeacher, Teacher } from "../teacher.ts";
import type { Answers } from "./answers.ts";
import { emptyAnswers, encodeInto, type Encoding, layoutOf } from "./encoding.ts";
import { answersOf } from "./labelled_teacher.ts";

/** Some rows of a stage: those at positions from `from` until before `to`, as they stand (view 0) or as a fixed view. */
export interface Range {
  readonly view: number;
  readonly from: number;
  readonly to: number;
}

/** What a teacher is asked, and how its answers are kept. */
export interface Question {
  readonly teacher: LiveTeacher;
  readonly source: ViewSource;
  readonly needs: Needs;
  /** Where to compute; left out, on whatever backend is active. */
  readonly backend?: ActiveBackend | undefined;
  /** Class names, for errors. */
  readonly classes?: readonly string[] | undefined;
  /** How outputs are read that are no logits of classes, for errors, too. */
  readonly answer?: AnswerFormat | undefined;
  /** Default: as they are, in float32. */
  readonly encoding?: Encoding | undefined;
  /** Called between two batches. */
  readonly rest?: (() => Promise<void>) | undefined;
}

/** Answers to ranges, in their order: by `labelRange` one after the other, or by others side by side. */
export type Labeller = (question: Question, ranges: readonly Range[]) => AsyncIterable<Answers>;

/** Answers as they are. */
export const FLOAT32: Encoding = { precision: "float32" };

/** A teacher's answers to some rows, encoded batch by batch. */
export async function labelRange(
  { teacher, source, needs, backend, classes, answer, encoding = FLOAT32, rest }: Question,
  { view, from, to }: Range,
): Promise<Answers> {
  let encoded: Answers | undefined;
  const { part } = source;
  // A row has one answer, or one at each position.
  const before = (at: number) => part.next ? part.next.starts[from + at]! - part.next.starts[from]! : at;
  const of = `training rows${view > 0 ? ` (as their fixed view ${view})` : ""}`;
  await askInBatches(
    teacher,
    to - from,
    (first, last) =>
      fixedView(source, Int32Array.from({ length: last - first }, (_, i) => from + first + i), view),
    { wanted: askedFor(needs), backend, rest },
    async (outputs, { from: at, rows: { length } }, again) => {
      const answers = await answersOf(outputs);
      const next = part.next &&
        { ...part.next, starts: part.next.starts.subarray(from + at, from + at + length + 1) };
      const rows = perAnswer(part.rows.slice(from + at, from + at + length), { next });
      if (answers.logits.length !== rows.length * answers.classes) {
        throw new UserError(
          `Cannot store the answers of ${teacher.name} as there must be one to each ${
            next ? "position" : "row"
          }: of ` +
            `${rows.length} there are ${answers.logits.length / answers.classes}`,
        );
      }
      await checkAnswers(teacher, answers, { of, rows, classes, answer }, () => again({ members: true }));
      encoded ??= emptyAnswers(layoutOf(answers), encoding, before(to - from));
      const overflow = encodeInto(encoded, answers, before(at));
      if (!overflow) return;
      throw new UserError(
        `Cannot store the answers of ${teacher.name} as ${overflow.what} must be at most ${MAX_FLOAT16} in size in float16` +
          `${overflow.what.endsWith("logits") ? ", less the row's largest" : ""}: ` +
          `current value is ${overflow.value}; set targets.precision to "float32"`,
      );
    },
  );
  if (!encoded) throw new RangeError("Cannot label rows as there must be some: there are none");
  return encoded;
}

/**
 * Throws where an answer, a member's or a layer's output is not finite. `again` asks for the members, where only the
 * ensemble's answer is there: it is one of them that is to be named.
 */
export async function checkAnswers(
  { name, members = [] }: Teacher,
  answers: Answers,
  asked: Omit<Asked, "who">,
  again?: () => Outputs,
): Promise<void> {
  const isFinite = Array.prototype.every.call(answers.logits, Number.isFinite);
  if (!isFinite && members.length && !answers.members && again) {
    const outputs = again();
    try {
      await checkAnswers({ name, members } as Teacher, await answersOf(outputs), asked);
    } finally {
      disposeOutputs(outputs);
    }
  }
  for (const [i, member] of (answers.members ?? []).entries()) {
    await checkAnswers(members[i] ?? { name: `${name}'s member ${i + 1}` } as Teacher, member, asked);
  }
  if (!isFinite) checkFinite(answers.logits, { who: name, ...asked });
  for (const [layer, { values }] of Object.entries(answers.features ?? {})) {
    const at = Array.prototype.findIndex.call(values, (value: number) => !Number.isFinite(value));
    if (at < 0) continue;
    const row = asked.rows[Math.floor(at / (values.length / asked.rows.length))]!;
    throw new UserError(
      `Cannot use layer ${layer} of ${name} on the ${asked.of}: its outputs must be finite numbers: one of row ${
        row + 1
      } is ${values[at]}; look at what it makes of that row`,
    );
  }
}

/** Asks in this process, range by range. */
export async function* labelRanges(question: Question, ranges: readonly Range[]): AsyncGenerator<Answers> {
  for (const range of ranges) yield await labelRange(question, range);
}

/** The ranges of all chunks: those of each view begin with a new one. */
export function rangesOf({ part, views = 0, stride = 0 }: ViewSource, chunkRows: number): Range[] {
  const count = part.rows.length;
  if ((views + 1) * stride > 2 ** 31) {
    throw new UserError(
      `Cannot label views as rows times views must be below two thousand million: there are ${count} rows and ${views} views`,
    );
  }
  const ranges: Range[] = [];
  for (let view = 0; view <= views; view++) {
    for (let from = 0; from < count; from += chunkRows) {
      ranges.push({ view, from, to: Math.min(count, from + chunkRows) });
    }
  }
  return ranges;
}
