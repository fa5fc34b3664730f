import type { RunningStudent } from "../../../../core/edge/run.ts";

/** A raw row: cells by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** What a student says of one row. */
export interface Prediction {
  readonly label: string;
  /** Of each class, in the order of `preprocessing.classes`. */
  readonly probabilities: number[];
}

/** What an exported module hands out: types.ts has it as its users see it. */
export interface EdgeStudent extends RunningStudent {
  predict(row: Row): Prediction;
  predict(rows: readonly Row[]): Prediction[];
  fetch(request: Request): Promise<Response>;
}
