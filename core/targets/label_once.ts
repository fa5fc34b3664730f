import type { ActiveBackend } from "../backend.ts";
import type { Clock } from "../base/clock.ts";
import { Interrupted } from "../base/errors.ts";
import { fingerprint } from "../base/fingerprint.ts";
import { bytesPerNumber } from "../base/float16.ts";
import type { ResolvedConfig, TargetOptions } from "../catalogue/config.ts";
import { BACKEND, CLOCK, type Container, EVENTS } from "../catalogue/container.ts";
import { makerOf, mark } from "../catalogue/plugin_error.ts";
import { answersTo } from "../data/positions.ts";
import type { Prepared } from "../data/prepare.ts";
import { viewRows, type ViewSource } from "../data/views.ts";
import type { Needs } from "../loss.ts";
import { BATCH_ROWS } from "../models/ask.ts";
import type { EncodedRows, Preprocessing } from "../preprocessing.ts";
import type { Stage } from "../strategy.ts";
import type { LiveTeacher } from "../teacher.ts";
import type { Answers, Labelled } from "./answers.ts";
import type { Encoding } from "./encoding.ts";
import { encodingName, identityOf, MEMBERS } from "./identity.ts";
import { type Labeller, labelRanges, rangesOf } from "./label.ts";
import { labelledTeacher } from "./labelled_teacher.ts";
import { type TargetPlace, TARGETS } from "./store.ts";

/** What labelling needs to know of the seed of a run that it is done for. */
export interface LabellingRun {
  readonly config: Pick<ResolvedConfig, "targets" | "train">;
  readonly scope: Container;
  readonly seed: number;
  /** Fingerprint of the table and the further rows. */
  readonly data: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * A stage whose frozen teacher has labelled each row (and each fixed view) once; its stored answers then take its
 * place. A teacher that changes, and one that is asked about a new view each time, is asked live. Throws `Interrupted`
 * between two batches when the run's signal is aborted: the chunks that are whole are kept.
 */
export async function labelOnce(
  run: LabellingRun,
  { preprocessing }: Prepared,
  stage: Stage,
  source: ViewSource,
  labeller: Labeller = labelRanges,
): Promise<Stage> {
  const { teacher } = stage;
  if (!teacher || !labelsOnce(stage, source)) return stage;
  const { scope, seed, config } = run;
  const backend = scope.resolve(BACKEND);
  const classes = preprocessing.classes.length;
  const encoding = encodingOf(config.targets, classes);
  const identity = await identityOf({
    encoding: encodingName(encoding),
    data: run.data,
    preprocessing: await fingerprint([JSON.stringify(preprocessing)]),
    rows: await fingerprint([source.part.rows]),
    views: await viewsOf(run, source),
    teacher: teacher.fingerprint!,
    asked: askedOf(stage.loss.needs),
  });
  const place = await scope.resolve(TARGETS).open(`seed-${seed}/${stage.name}`, {
    identity,
    encoding,
    rows: source.part.rows.length,
    passes: (source.views ?? 0) + 1,
    starts: source.part.next?.starts,
    chunkRows: config.targets?.chunkRows ?? chunkRowsFor(classes, encoding, source.part),
  });
  try {
    const question = { ...run, source, teacher, encoding, backend, labeller, preprocessing };
    const chunks = await fill(place, question);
    const labelled = { ...stage, teacher: labelledTeacher(identity.fingerprint, chunks, teacher) };
    return mark(labelled, makerOf(stage, "the strategy"));
  } finally {
    await place.close();
  }
}

/** Whether the stage's teacher answers each row once and for all. */
export function labelsOnce(
  { teacher, loss }: Pick<Stage, "teacher" | "loss">,
  { augmentation, views, part }: ViewSource,
): boolean {
  // Layers inside of a teacher of sequences have as many numbers for a row as the batch is long: it is asked at every step.
  if (part.next && loss.needs?.teacher?.length) return false;
  // What it has no answer to cannot be stored: it is asked at every step, and looks its answers up.
  if (teacher?.answersRow) return false;
  return teacher?.fingerprint !== undefined && (!augmentation || views !== undefined);
}

/** All chunks of a place, those that are missing labelled first. */
async function fill(
  place: TargetPlace,
  { scope, seed, signal, source, teacher, encoding, backend, labeller, preprocessing }: LabellingRun & {
    readonly backend: ActiveBackend;
    readonly preprocessing: Preprocessing;
    readonly source: ViewSource;
    readonly teacher: LiveTeacher;
    readonly encoding: Encoding;
    readonly labeller: Labeller;
  },
): Promise<Labelled[]> {
  const ranges = rangesOf(source, place.chunkRows);
  const chunks: (Answers | undefined)[] = [];
  for (const chunk of ranges.keys()) chunks.push(await place.read(chunk));
  if (chunks.includes(undefined)) {
    await place.claim();
    // What another process has labelled until it let go of the place.
    for (const chunk of ranges.keys()) chunks[chunk] ??= await place.read(chunk);
    const missing = [...ranges.keys()].filter((chunk) => !chunks[chunk]);
    const rest = resting(scope.resolve(CLOCK), signal);
    const needs = needsOf(place.asked);
    const { classes, answer } = preprocessing;
    const question = { teacher, source: source, needs, backend, classes, answer, encoding, rest };
    let [next, rows] = [0, 0];
    for await (const answers of labeller(question, missing.map((chunk) => ranges[chunk]!))) {
      const chunk = missing[next++]!;
      await place.write(chunk, answers);
      chunks[chunk] = answers;
      rows += ranges[chunk]!.to - ranges[chunk]!.from;
      if (next < missing.length) await rest();
    }
    if (rows) scope.resolve(EVENTS)({ type: "labelled", seed, teacher: teacher.name, rows });
  }
  const { starts } = source.part.next ?? {};
  return chunks.map((answers, chunk) => {
    const { from, to } = ranges[chunk]!;
    return {
      rows: viewRows(source, ranges[chunk]!),
      ...starts ? { starts: starts.slice(from, to + 1).map((at) => at - starts[from]!) } : {},
      answers: answers!,
    };
  });
}

/** Milliseconds between two rests. */
const REST = 100;

/** Lets other work of the process run now and then; throws `Interrupted` when the signal is aborted. */
function resting(clock: Clock, signal: AbortSignal | undefined): () => Promise<void> {
  let rested = clock.now();
  return async () => {
    if (clock.now() - rested > REST) {
      await clock.rest();
      rested = clock.now();
    }
    if (signal?.aborted) throw new Interrupted("interrupted");
  };
}

/** How a config wants answers stored. Where it keeps the largest of so many logits or more, all are kept as they are. */
function encodingOf({ precision = "float16", top }: Partial<TargetOptions> = {}, classes: number): Encoding {
  return { precision, ...top !== undefined && top < classes ? { top } : {} };
}

/** A chunk's logits take at most so many bytes, unless a batch takes more. */
const CHUNK_BYTES = 2 ** 24;
const MOST_ROWS = 16 * BATCH_ROWS;

/** Rows of a chunk: a multiple of a batch, so that chunks change no answer. */
function chunkRowsFor(classes: number, { precision, top }: Encoding, part: EncodedRows): number {
  const perRow = bytesPerNumber(precision) * (top ?? classes) * answersTo(part) / part.rows.length;
  const batches = Math.floor(CHUNK_BYTES / (perRow * BATCH_ROWS));
  return Math.min(MOST_ROWS, Math.max(1, batches) * BATCH_ROWS);
}

/** The views are drawn from the stage's own stream, which its place among the stages names. */
function viewsOf({ config, seed }: LabellingRun, { views, random }: ViewSource): Promise<string> {
  if (!views) return Promise.resolve("none");
  const stream = random.split("views").bits();
  return fingerprint([JSON.stringify({ augment: config.train.augment, views, seed, stream })]);
}

const LAYER = "layer ";

function askedOf({ teacher = [], members }: Needs = {}): string[] {
  return [...members ? [MEMBERS] : [], ...teacher.map((layer) => `${LAYER}${layer}`)];
}

function needsOf(asked: readonly string[]): Needs {
  const layers = asked.filter((one) => one.startsWith(LAYER)).map((one) => one.slice(LAYER.length));
  return { teacher: layers, members: asked.includes(MEMBERS) };
}
