import { Interrupted, UserError } from "../base/errors.ts";
import { fingerprint } from "../base/fingerprint.ts";
import type { ResolvedConfig } from "../catalogue/config.ts";
import { CLOCK, type Container, EVENTS } from "../catalogue/container.ts";
import { blamed, makerOf, mark, PluginError } from "../catalogue/plugin_error.ts";
import type { Prepared } from "../data/prepare.ts";
import { cellsOf, cellsOfViews } from "../data/raw_cells.ts";
import { RowsMissing } from "../models/ask.ts";
import { isLive } from "../models/teachers.ts";
import type { EncodedRows } from "../preprocessing.ts";
import type { LookUpOptions } from "../strategy.ts";
import type { LabelPlan, LiveTeacher, RowsToLabel, Teacher } from "../teacher.ts";
import type { Answers, Labelled } from "./answers.ts";
import { askBatches, type AskedTeacher, LIMITS } from "./ask_rows.ts";
import { emptyAnswers, encodeInto, layoutOf } from "./encoding.ts";
import { encodingName, identityOf, MEMBERS } from "./identity.ts";
import { FLOAT32 } from "./label.ts";
import { labelledTeacher } from "./labelled_teacher.ts";
import { TARGETS } from "./store.ts";

/** What asking a teacher about all rows needs to know of the seed of a run that it is done for. */
export interface LookUpRun {
  readonly config: Pick<ResolvedConfig, "targets">;
  readonly scope: Container;
  readonly seed: number;
  /** Fingerprint of the table and the further rows. */
  readonly data: string;
  readonly prepared: Prepared;
  /** Rows of the table, and of the further ones: ids of views are above all of them. */
  readonly rows: { readonly table: number; readonly unlabelled?: number };
  readonly signal?: AbortSignal | undefined;
}

/** Throws where a teacher without `predict` cannot be asked about all rows once. */
export function checkLabels(
  teacher: Teacher,
  { as, reads }: LookUpOptions,
  { raw, train }: Pick<Prepared, "raw" | "train">,
): void {
  const who = makerOf(teacher, `teacher ${as}`);
  if (train.next && typeof teacher.label === "function") {
    throw new UserError(
      `Cannot ask ${as} as a teacher must have predict where the task asks what comes next at each position: it only labels ` +
        `rows, each with one answer`,
    );
  }
  if (typeof teacher.label !== "function") {
    throw new PluginError(`${who}: it must have predict or label: it has neither`);
  }
  if (typeof teacher.fingerprint !== "string" || !teacher.fingerprint) {
    throw new PluginError(
      `${who}: a teacher that only labels rows must have a fingerprint, as each row is asked for once: it has none; give it the ` +
        `hash of all that its answers depend on, or a predict where it changes while training runs`,
    );
  }
  if (reads === "cells" && !raw) {
    throw new UserError(
      `Cannot give ${as} raw rows as the plan of the teacher that it is inside of must say that it reads them (raw: true): ` +
        `it does not`,
    );
  }
}

/**
 * A teacher that has `label` alone is asked about all rows of the run (and of a view that is labelled once, when it comes to
 * that); the answers are stored batch by batch, so that no row is asked for twice. Throws `Interrupted` when the run's signal is
 * aborted, and a `UserError` where an answer will not do or does not come: what was answered before is kept.
 */
export async function lookUpTeacher(
  teacher: Teacher,
  { as, reads }: LookUpOptions,
  run: LookUpRun,
): Promise<LiveTeacher> {
  if (isLive(teacher)) return teacher;
  checkLabels(teacher, { as, reads }, run.prepared);
  const { scope, config: { targets }, prepared, data, signal } = run;
  const { preprocessing } = prepared;
  const batchRows = targets?.batchRows ?? teacher.asks?.batchRows ?? LIMITS.batchRows;
  const asked: AskedTeacher = {
    teacher,
    as,
    batchRows,
    classes: preprocessing.classes,
    answer: preprocessing.answer,
    atOnce: targets?.atOnce ?? teacher.asks?.atOnce ?? LIMITS.atOnce,
    seconds: targets?.seconds ?? teacher.asks?.seconds ?? LIMITS.seconds,
    clock: scope.resolve(CLOCK),
    signal,
  };
  const rows = new RunRowsByNumber(prepared, reads);
  const identity = await identityOf({
    encoding: encodingName(FLOAT32),
    data,
    // Raw rows are the same whichever way a seed splits them, and so are the answers; numbers are scaled by its training rows.
    preprocessing: reads === "cells"
      ? preprocessing.answer?.from === "numbers"
        ? `raw rows ${JSON.stringify(preprocessing.answer)}`
        : "raw rows"
      : await fingerprint([JSON.stringify(preprocessing)]),
    rows: await fingerprint([rows.all]),
    views: "none",
    teacher: teacher.fingerprint!,
    asked: teacher.members ? [MEMBERS] : [],
  });
  const place = await scope.resolve(TARGETS).open(`rows/${identity.fingerprint.slice(0, 16)}`, {
    identity,
    encoding: FLOAT32,
    rows: rows.all.length,
    passes: 1,
    chunkRows: batchRows,
  });
  try {
    const { chunkRows } = place;
    const chunkRange = (chunk: number) => rows.all.subarray(chunk * chunkRows, (chunk + 1) * chunkRows);
    const count = Math.ceil(rows.all.length / chunkRows);
    const chunks: (Answers | undefined)[] = [];
    for (let chunk = 0; chunk < count; chunk++) chunks.push(await place.read(chunk));
    if (chunks.includes(undefined)) {
      await place.claim();
      // What another process has asked for until it let go of the place.
      for (let chunk = 0; chunk < count; chunk++) chunks[chunk] ??= await place.read(chunk);
      const missing = [...chunks.keys()].filter((chunk) => !chunks[chunk]);
      const asking = missing.reduce((sum, chunk) => sum + chunkRange(chunk).length, 0);
      const progress = progressOf(run, as, asking);
      if (missing.length) {
        await announce(asked, run, {
          rows: asking,
          stored: rows.all.length - asking,
          calls: missing.length,
          *batches() {
            for (const chunk of missing) yield rows.toLabel(chunkRange(chunk));
          },
        });
      }
      await askBatches(asked, missing, (chunk) => rows.toLabel(chunkRange(chunk)), async (chunk, answers) => {
        const encoded = inFloat32(answers);
        await place.write(chunk, encoded);
        chunks[chunk] = encoded;
        await progress(chunkRange(chunk).length);
      });
      if (missing.length) teacher.after?.();
    }
    const labelled = chunks.map((answers, chunk) => ({ rows: chunkRange(chunk), answers: answers! }));
    return mark(lookUpIn(labelled, asked, rows, run), makerOf(teacher, `teacher ${as}`));
  } finally {
    await place.close();
  }
}

/** Tells a teacher what it is about to be asked. */
async function announce(
  { teacher, as, signal }: AskedTeacher,
  { scope, seed }: Pick<LookUpRun, "scope" | "seed">,
  plan: Pick<LabelPlan, "rows" | "stored" | "calls" | "batches">,
): Promise<void> {
  const events = scope.resolve(EVENTS);
  const say = (message: string) => events({ type: "asks", seed, teacher: as, message });
  try {
    await teacher.before?.({ ...plan, say, signal });
  } catch (error) {
    if (signal?.aborted) throw new Interrupted("interrupted");
    if (error instanceof UserError) throw error;
    throw blamed(makerOf(teacher, `teacher ${as}`), error);
  }
  if (signal?.aborted) throw new Interrupted("interrupted");
}

/** The rows of a run, whatever part they are in, in the order of the data. */
class RunRowsByNumber {
  readonly all: Int32Array;
  readonly #prepared: Prepared;
  readonly #reads: LookUpOptions["reads"];
  readonly #places = new Map<number, readonly [part: EncodedRows, at: number]>();

  constructor(prepared: Prepared, reads: LookUpOptions["reads"]) {
    const { train, validation, test, unlabelled } = prepared;
    const parts = [train, validation, test, ...unlabelled ? [unlabelled] : []];
    this.all = Int32Array.from(parts.flatMap(({ rows }) => [...rows])).sort();
    this.#prepared = prepared;
    this.#reads = reads;
    if (reads === "features") {
      for (const part of parts) part.rows.forEach((row, at) => this.#places.set(row, [part, at]));
    }
  }

  /** Rows as they stand. */
  toLabel(rows: Int32Array): RowsToLabel {
    if (this.#reads === "cells") return { rows, cells: cellsOf(this.#prepared.raw!, rows) };
    const { width } = this.#prepared.train;
    const features = new Float32Array(rows.length * width);
    rows.forEach((row, i) => {
      const [part, at] = this.#places.get(row)!;
      features.set(part.features.subarray(at * width, (at + 1) * width), i * width);
    });
    return { rows, features };
  }

  /** Fixed views of rows: `[rows.length, width]`; `stride` is what the numbers of one view are above those of the one before. */
  viewsToLabel(rows: Int32Array, features: Float32Array, stride: number): RowsToLabel {
    if (this.#reads === "features") return { rows, features };
    const { raw, preprocessing } = this.#prepared;
    return { rows, cells: cellsOfViews(raw!, preprocessing, features, rows.map((row) => row % stride)) };
  }
}

/** Tells how many rows are done, as often as the clock allows, and lets other work run. */
function progressOf({ scope, seed }: LookUpRun, as: string, steps: number): (rows: number) => Promise<void> {
  const [events, clock] = [scope.resolve(EVENTS), scope.resolve(CLOCK)];
  let [step, rested] = [0, -Infinity];
  return async (rows) => {
    step += rows;
    if (step === steps) events({ type: "labelled", seed, teacher: as, rows: steps });
    if (clock.now() - rested < REST && step < steps) return;
    events({ type: "progress", seed, stage: as, step, steps, what: "labels" });
    await clock.rest();
    rested = clock.now();
  };
}

/** Milliseconds between two signs of life. */
const REST = 100;

function inFloat32(answers: Answers): Answers {
  const encoded = emptyAnswers(layoutOf(answers), FLOAT32, answers.logits.length / answers.classes);
  encodeInto(encoded, answers, 0);
  return encoded;
}

/** Answers as a teacher that looks them up, and asks for those to views once more. */
function lookUpIn(
  labelled: readonly Labelled[],
  asked: AskedTeacher,
  rows: RunRowsByNumber,
  run: LookUpRun,
): LiveTeacher {
  const { rows: counts, signal } = run;
  const { teacher, as, batchRows: size } = asked;
  const stride = counts.table + (counts.unlabelled ?? 0);
  const known = teacherOf(labelled, teacher);
  /** The views that were asked for last: they are labelled batch by batch, and stored by whoever asks. */
  let views: { readonly rows: Int32Array; readonly answers: LiveTeacher } | undefined;
  const ofViews = async (
    { rows: some, features }: { readonly rows: Int32Array; readonly features: Float32Array },
  ) => {
    if (signal?.aborted) throw new Interrupted("interrupted");
    const starts = Array.from({ length: Math.ceil(some.length / size) }, (_, i) => i * size);
    const width = features.length / some.length;
    const chunks: Labelled[] = [];
    const viewsFrom = (from: number) =>
      rows.viewsToLabel(
        some.slice(from, from + size),
        features.slice(from * width, (from + size) * width),
        stride,
      );
    await announce(asked, run, {
      rows: some.length,
      stored: 0,
      calls: starts.length,
      *batches() {
        for (const from of starts) yield viewsFrom(from);
      },
    });
    await askBatches(
      asked,
      starts,
      viewsFrom,
      (from, answers) => {
        chunks[from / size] = { rows: some.slice(from, from + size), answers: inFloat32(answers) };
        return Promise.resolve();
      },
    );
    teacher.after?.();
    views = { rows: Int32Array.from(some), answers: teacherOf(chunks, teacher) };
  };
  return {
    ...known,
    looksUp: true,
    predict(batch) {
      const { rows: some, taps } = batch;
      if (taps?.length) throw noLayers(as, taps[0]!);
      if (some.every((row) => row >= 0 && row < stride)) return known.predict(batch);
      if (views && views.rows.length === some.length && views.rows.every((row, i) => row === some[i])) {
        return views.answers.predict(batch);
      }
      throw some.includes(-1) ? new UserError(newView(as)) : new RowsMissing(newView(as), ofViews);
    },
  };
}

/** Refuses a loss that reads a layer of a teacher that only labels rows. */
export function noLayers(as: string, layer: string): UserError {
  return new UserError(
    `Cannot read layer ${layer} of ${as} as a teacher must have predict for that: it only labels rows; use a loss that reads ` +
      `its answers alone`,
  );
}

/** What a teacher that only labels rows is told where a step shows it a row that is made anew. */
export function newView(as: string): string {
  return `Cannot ask ${as} about a new view of a row in each step, as a teacher must have predict for that: it only labels ` +
    `rows, each once; set views beside augment, so that each row has so many that are made once, or leave augment out`;
}

function teacherOf(labelled: readonly Labelled[], teacher: Teacher): LiveTeacher {
  const { fingerprint = "", members, combination, seen } = teacher;
  return {
    ...labelledTeacher(fingerprint, labelled, teacher),
    ...members
      ? {
        ...seen === undefined ? {} : { seen },
        members: members.map((member, i) => ({
          ...teacherOf(
            labelled.map(({ rows, answers }) => ({ rows, answers: answers.members![i]! })),
            member,
          ),
          looksUp: true,
        })),
      }
      : { seen: seen ?? "unknown" },
    ...combination ? { combination } : {},
    dispose: () => teacher.dispose(),
  };
}
