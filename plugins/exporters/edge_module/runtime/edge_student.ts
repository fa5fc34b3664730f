import type { RunningStudent } from "../../../../core/edge/run.ts";
import type { ServedStudent } from "../../../../core/edge/served.ts";
import type { Answer } from "../../../../core/exporter.ts";

/** A raw row: cells by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** What a student says of one row. */
export type Prediction = Answer<number[]>;

/** What an exported module hands out: entries.ts has its types as its users see them. */
export type EdgeStudent = RunningStudent & Pick<ServedStudent, "encoders"> & {
  predict(row: Row): Prediction;
  predict(rows: readonly Row[]): Prediction[];
  fetch(request: Request): Promise<Response>;
};
