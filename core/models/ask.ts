import * as tf from "@tensorflow/tfjs";
import type { ActiveBackend } from "../backend.ts";
import { UserError } from "../base/errors.ts";
import { readsOf, type RowsOfInputs, tensorsOf } from "../data/inputs.ts";
import type { Batch, Outputs } from "../outputs.ts";
import type { LiveTeacher } from "../teacher.ts";
import { disposeOutputs } from "./teachers.ts";

/** Rows that a model is asked about at once. */
export const BATCH_ROWS = 1024;

/** Rows to ask about; `rows` has the data set's row behind each, or -1. */
export type RowsToAsk = RowsOfInputs & Pick<Batch, "origins">;

/** What a model is to answer beside its logits. */
export type Wanted = Pick<Batch, "taps" | "members">;

/** How a model is asked. */
export interface AskOptions {
  /** Default: the logits alone. */
  readonly wanted?: Wanted;
  /** Where to compute; left out, on whatever backend is active. */
  readonly backend?: ActiveBackend | undefined;
}

/** Reads an answer, which is disposed afterwards; `again` asks for something else about the same rows. */
export type ReadAnswer<T> = (outputs: Outputs, again: (wanted: Wanted) => Outputs) => Promise<T>;

/**
 * Thrown by a teacher that looks its answers up where it has none for a batch's rows. Whoever can wait has `ask` get
 * them, and tries again.
 */
export class RowsMissing extends UserError {
  override readonly name: string = "RowsMissing";
  readonly ask: (rows: RowsToAsk) => Promise<void>;

  constructor(message: string, ask: (rows: RowsToAsk) => Promise<void>) {
    super(message);
    this.ask = ask;
  }
}

/** Asks a model about a batch of rows. */
export async function askBatch<T>(
  teacher: LiveTeacher,
  asked: RowsToAsk,
  { wanted = {}, backend }: AskOptions,
  read: ReadAnswer<T>,
): Promise<T> {
  backend?.use();
  const { rows, origins } = asked;
  const inputs = tensorsOf(asked, readsOf(teacher), teacher.name);
  const ask = (wanted: Wanted) => {
    backend?.use();
    return teacher.predict({ inputs, rows, ...origins && { origins }, ...wanted });
  };
  let outputs: Outputs | undefined;
  try {
    outputs = await whenAsked(() => ask(wanted), asked);
    return await read(outputs, ask);
  } finally {
    tf.dispose(inputs);
    if (outputs) disposeOutputs(outputs);
  }
}

/** Tries again after each teacher inside has asked for the rows that it lacks, once each. */
async function whenAsked(ask: () => Outputs, rows: RowsToAsk): Promise<Outputs> {
  const asked = new Set<RowsMissing["ask"]>();
  for (;;) {
    try {
      return ask();
    } catch (error) {
      if (!(error instanceof RowsMissing) || asked.has(error.ask)) throw error;
      asked.add(error.ask);
      await error.ask(rows);
    }
  }
}

/**
 * Asks a model about so many rows, batch by batch. `rowsAt` has those of a batch, from one position until before another; `read`
 * is told where its batch begins.
 */
export async function askInBatches(
  teacher: LiveTeacher,
  count: number,
  rowsAt: (from: number, to: number) => RowsToAsk,
  { rest, ...options }: AskOptions & {
    /** Called between two batches. */
    readonly rest?: (() => Promise<void>) | undefined;
  },
  read: (
    outputs: Outputs,
    batch: RowsToAsk & { readonly from: number },
    again: (wanted: Wanted) => Outputs,
  ) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < count; from += BATCH_ROWS) {
    if (from > 0) await rest?.();
    const batch = rowsAt(from, Math.min(count, from + BATCH_ROWS));
    await askBatch(teacher, batch, options, (outputs, again) => read(outputs, { ...batch, from }, again));
  }
}
