/** Rows of a batch where a config says nothing, or fewer where there are fewer rows. */
export const BATCH_SIZE = 64;

/** So many rows, in batches of so many. */
export interface Batching {
  readonly rows: number;
  readonly batchSize: number;
}

/**
 * Steps of an epoch. A last row that would be alone joins the batch before it: the variance of one row is 0, which batch
 * norm would take into its running variance, and one row has no relation to others.
 */
export function stepsPerEpoch({ rows, batchSize }: Batching): number {
  const steps = Math.ceil(rows / batchSize);
  return joinsLast({ rows, batchSize }) ? steps - 1 : steps;
}

/** Whether an epoch's last row would be alone, and is not. */
export function joinsLast({ rows, batchSize }: Batching): boolean {
  return batchSize > 1 && rows > batchSize && rows % batchSize === 1;
}

/** Which rows of the epoch's order a step of it (from 0) takes: from, and until before. */
export function batchRange(step: number, batching: Batching): readonly [from: number, to: number] {
  const from = step * batching.batchSize;
  return [from, step + 1 === stepsPerEpoch(batching) ? batching.rows : from + batching.batchSize];
}
