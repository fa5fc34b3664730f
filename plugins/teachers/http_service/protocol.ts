import type { LabelOptions, LabelPlan, RowsToLabel, TeacherAnswers } from "../../../core/teacher.ts";
import type { Client } from "./client.ts";

/** What asking will take. */
export interface Load {
  readonly calls: number;
  /** Tokens, where the protocol counts any: estimated. */
  readonly tokens?: { readonly input: number; readonly output: number };
}

/** A way to ask a service. */
export interface Protocol {
  /** All that its answers depend on beside the address and the model. */
  readonly print: readonly unknown[];
  loadOf(plan: LabelPlan): Load;
  label(client: Client, rows: RowsToLabel, options: LabelOptions): Promise<TeacherAnswers>;
  /** Tells what was odd about the answers, once all are there. */
  after?(): void;
}
