import type { Answer } from "../../../../core/exporter.ts";
import type { RunningStudent } from "../../../../core/edge/run.ts";

/** A raw row: cells by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** What a student says of one row. */
export type Prediction = Answer<number[]>;

/** What an exported module hands out: entries.ts has its types as its users see them. */
export type EdgeStudent = RunningStudent & {
  predict(row: Row): Prediction;
  predict(rows: readonly Row[]): Prediction[];
  fetch(request: Request): Promise<Response>;
};
