/** What the page's thread and its Worker send to each other. */
import type { OptionProblem } from "../../core/base/errors.ts";
import type { RunEvent } from "../../core/events.ts";
import type { AnyReport } from "../../core/report.ts";

/** One task for a Worker, which does one and is ended then. Ending it earlier cancels the task. */
export type Ask =
  & {
    /** tfjs' WebAssembly module: the Worker may ask nobody for it. */
    readonly wasm: Blob;
    /** The table: its rows are read in the Worker, and sent nowhere. */
    readonly table: File;
  }
  & (
    | {
      /** The columns of the table. */
      readonly type: "columns";
      /** How it is read: options of the data set `csv`. */
      readonly options: Readonly<Record<string, unknown>>;
    }
    | {
      /** A run of this config, whose `data.path` is the table's name. */
      readonly type: "distill";
      readonly config: unknown;
    }
  );

/** A file of a run, by its path in the run's folder. */
export type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** What the Worker tells: events, and at the end one of the others. */
export type Told =
  | { readonly type: "event"; readonly event: RunEvent }
  | { readonly type: "columns"; readonly columns: readonly string[] }
  | {
    readonly type: "done";
    readonly report: AnyReport;
    /** The run's folder. */
    readonly files: Files;
    /** The student as one module without dependencies. */
    readonly module: Uint8Array<ArrayBuffer>;
    /** The student's folder, packed. */
    readonly zip: Uint8Array<ArrayBuffer>;
  }
  | { readonly type: "failed"; readonly message: string; readonly problems: readonly OptionProblem[] };
