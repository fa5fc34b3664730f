import type { Batch, Combination, Outputs } from "./outputs.ts";
import type { SeenRecord } from "./seen.ts";

/**
 * Anything that answers a batch with logits. The caller owns the tensors that come back. A teacher is never
 * differentiated: the engine asks it outside of the gradient.
 */
export interface Teacher {
  readonly name: string;
  /** Hash of all that its answers depend on. A teacher that changes while training runs has none. */
  readonly fingerprint?: string;
  /** Number of scalars it computes with; what `bytes` and `compression` in a report count. */
  readonly parameters: number;
  /** The rows that it has learned from, where it was trained before this run; `unknown` where nothing says. */
  readonly seen?: SeenRecord | "unknown";
  /** The teachers inside, where there are any, for the report. */
  readonly members?: readonly Teacher[];
  /** How what they say is put together. */
  readonly combination?: Combination;
  /** The inputs that it reads, by name; the `features` where it is left out. */
  readonly reads?: readonly string[] | undefined;
  predict(batch: Batch): Outputs;
  dispose(): void;
}
