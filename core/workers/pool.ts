import type { ResolvedConfig } from "../catalogue/config.ts";
import type { LabelledTable, Table } from "../dataset.ts";
import type { RunEvent } from "../events.ts";
import type { Range } from "../targets/label.ts";
import type { Needs } from "../loss.ts";
import type { Prepared } from "../data/prepare.ts";
import type { SeedResult } from "../report/report.ts";
import type { Encoding } from "../targets/encoding.ts";
import type { Answers } from "../targets/targets.ts";

/**
 * Hands beside this thread's own, for work on a run: Workers, say, each with its own backend. Where none is registered
 * (see `POOL`) a run is worked on by one alone. Who does what never changes what comes of it.
 */
export interface Pool {
  /** How many may take up work now, this thread among them: those who are at work already are not counted. */
  readonly size: number;
  /**
   * Work that is worth a further hand, in milliseconds of the nominal machine of `core/run/cost.ts`; with 0 as many are
   * called as there are things to do.
   */
  readonly least: number;
  /** Hands beside this thread's own that are there already and free; left out, none. */
  readonly idle?: number;
  /** Work that is worth one of those; left out, as much as for another. */
  readonly leastIdle?: number;
  /**
   * Has the task done by a hand that is free, or by a new one. Resolves when nothing of it is left for that hand.
   * Throws what the work threw, and `HandDied` where the hand is no more.
   */
  run(task: Task, surroundings: TaskSurroundings): Promise<void>;
}

/** A hand is no more: a Worker that has ended, or that threw outside of its work. The message says why. */
export class HandDied extends Error {
  override readonly name: string = "HandDied";
}

/** Work on a run, as plain data; it may be copied from thread to thread. */
export interface Task {
  readonly run: RunData;
  readonly work: StagesWork | SeedsWork | LabelsWork;
  /** Who does which item; in shared memory. See `newClaims`. */
  readonly claims: Int32Array;
  /** Number of the hand, from 1, that is to do what is free. */
  readonly hand: number;
}

/** What all hands must know of a run. */
export interface RunData {
  readonly config: ResolvedConfig;
  /** How the run's folder is called in messages. */
  readonly where: string;
  readonly selfCheck: boolean;
  /** Fingerprint of the data. */
  readonly data: string;
}

/** Train stages of a seed that depend on no other stage. */
export interface StagesWork {
  readonly what: "stages";
  readonly seed: number;
  readonly prepared: Prepared;
  /** Rows of the table, and of the further rows. */
  readonly rows: { readonly table: number; readonly unlabelled?: number };
  /** Names of the stages, in the order of the run. */
  readonly items: readonly string[];
}

/** Do whole seeds: train and measure all their models. */
export interface SeedsWork {
  readonly what: "seeds";
  readonly table: LabelledTable;
  readonly unlabelled?: Table | undefined;
  readonly items: readonly number[];
}

/** Label rows with a stage's teacher. */
export interface LabelsWork extends Pick<StagesWork, "seed" | "prepared" | "rows"> {
  readonly what: "labels";
  /** The stage whose lesson says what is shown, and its teacher's fingerprint. */
  readonly stage: string;
  readonly teacher: string;
  /** What the stages before it have trained, by their names. */
  readonly weights: Readonly<Record<string, readonly Float32Array[]>>;
  readonly needs: Needs;
  readonly encoding?: Encoding;
  readonly items: readonly Range[];
}

/** An item that is done. */
export interface Done {
  /** Which of the task's items. */
  readonly index: number;
  readonly product: TrainedStage | SeedResult | Answers;
}

/** What came of a stage. */
export interface TrainedStage {
  /** See `Training.train`. */
  readonly origin: string;
  /** The weights: of the student, then of what else the stage keeps. */
  readonly arrays: readonly Float32Array[];
}

/** What a task needs of its surroundings. */
export interface TaskSurroundings {
  readonly events: (event: RunEvent) => void;
  readonly done: (done: Done) => void;
  readonly signal: AbortSignal;
}

const [FREE, DONE] = [0, -1];

/** Claims for so many items, all free. They are in shared memory, so that two hands never do the same. */
export function newClaims(items: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(items * Int32Array.BYTES_PER_ELEMENT));
}

/** Takes an item that is free, or that a hand of this number has died over. */
export function claim(claims: Int32Array, index: number, hand: number): boolean {
  const before = Atomics.compareExchange(claims, index, FREE, hand);
  return before === FREE || before === hand;
}

/** Notes that an item is done. */
export function settle(claims: Int32Array, index: number): void {
  Atomics.store(claims, index, DONE);
}

/** The first item that a hand has taken and not done, or -1. */
export function claimedBy(claims: Int32Array, hand: number): number {
  return claims.findIndex((_, index) => Atomics.load(claims, index) === hand);
}

/** Whether a hand has anything left to take among the first `count` items. */
export function hasWork(claims: Int32Array, count: number, hand: number): boolean {
  return claims.subarray(0, count).some((_, index) => [FREE, hand].includes(Atomics.load(claims, index)));
}

/** Room in shared memory. */
export function sharedNumbers(length: number): Float32Array {
  return new Float32Array(new SharedArrayBuffer(length * Float32Array.BYTES_PER_ELEMENT));
}

/** A table whose numbers lie in shared memory: hands that are given it do not have a copy each. */
export function sharedTable<T extends Table>(table: T): T {
  return { ...table, numeric: { ...table.numeric, values: shared(table.numeric.values) } };
}

function shared<T extends Float64Array | Float32Array | Uint8Array>(values: T): T {
  if (values.buffer instanceof SharedArrayBuffer) return values;
  const Kind = values.constructor as new (buffer: SharedArrayBuffer) => T;
  const copy = new Kind(new SharedArrayBuffer(values.byteLength));
  copy.set(values);
  return copy;
}
