import type { AnyReport } from "./report.ts";
import type { DataCounts } from "./results.ts";

/** What happens in a run, in the order in which it happens. All listeners read these and nothing else. */
export type RunEvent =
  | {
    readonly type: "run-start";
    readonly name: string;
    readonly backend: string;
    readonly seeds: readonly number[];
    readonly data: DataCounts;
    /** The stages of each seed, in order. */
    readonly stages: readonly PlannedStage[];
  }
  | {
    readonly type: "stage-start";
    readonly seed: number;
    readonly stage: string;
    /** Where the stage goes on: 0, or the step of its checkpoint. */
    readonly step: number;
    readonly steps: number;
    readonly epochs: number;
    readonly parameters: number;
  }
  | {
    /** A sign of life between epochs, as often as the clock allows; it is not stored. */
    readonly type: "progress";
    readonly seed: number;
    /** The stage that is trained; of `labels` the teacher that is asked. */
    readonly stage: string;
    readonly step: number;
    readonly steps: number;
    /** Where a teacher is asked about all rows before training: `step` of `steps` are rows then. */
    readonly what?: "labels";
  }
  | {
    readonly type: "epoch";
    readonly seed: number;
    readonly stage: string;
    /** 1 for the first. */
    readonly epoch: number;
    readonly epochs: number;
    /** Mean training loss over the epoch's rows, in nats. */
    readonly loss: number;
    /** Learning rate and what the losses logged (temperature, weights), at the epoch's last step. */
    readonly values: Readonly<Record<string, number>>;
  }
  | { readonly type: "stage-end"; readonly seed: number; readonly stage: string; readonly resumed: boolean }
  | {
    /** What a teacher says of what it is about to be asked: how many calls, what they may cost. */
    readonly type: "asks";
    readonly seed: number;
    readonly teacher: string;
    readonly message: string;
  }
  | { readonly type: "labelled"; readonly seed: number; readonly teacher: string; readonly rows: number }
  | {
    readonly type: "evaluated";
    readonly seed: number;
    readonly model: string;
    readonly split: "test";
    /** By name: accuracy, nll and ece of classes, the task's own of others. */
    readonly metrics: Readonly<Record<string, number>>;
  }
  | {
    /** Something that is odd but no mistake. */
    readonly type: "warning";
    /** Left out where it is of the whole run. */
    readonly seed?: number;
    readonly message: string;
  }
  | {
    /** One of the checks before the first stage, passed (a failed one ends the run). */
    readonly type: "self-check";
    readonly seed: number;
    readonly check: string;
    /** What was found, in one line. */
    readonly found: string;
  }
  | { readonly type: "checkpoint"; readonly seed: number; readonly stage: string; readonly step: number }
  | { readonly type: "run-end"; readonly report: AnyReport };

/** Listens to a run. What it throws ends the run. */
export type EventSink = (event: RunEvent) => void;

/** A stage as it will be trained. */
export interface PlannedStage {
  readonly stage: string;
  readonly parameters: number;
  readonly epochs: number;
  readonly steps: number;
}
