import { Interrupted, UserError } from "../../core/base/errors.ts";
import { PluginError } from "../../core/catalogue/plugin_error.ts";

/** What a Worker is told. */
export type ToWorker<Task> =
  | { readonly type: "task"; readonly task: Task }
  /** Stop the task at its next checkpoint. */
  | { readonly type: "stop" };

/** What a Worker tells. */
export type FromWorker<Note, Result> =
  /** Something that happened in the task. */
  | { readonly type: "note"; readonly note: Note }
  /** The task is done. */
  | { readonly type: "end"; readonly result: Result }
  /** The task threw. */
  | { readonly type: "failed"; readonly error: SentError }
  /** The Worker threw outside of a task, or is about to end. */
  | { readonly type: "died"; readonly reason: string };

/** An error as plain data. */
export interface SentError {
  readonly kind: keyof typeof KINDS | "defect";
  readonly message: string;
  readonly stack?: string | undefined;
}

/** The errors that a command tells in one line; what is not among them is a defect, and told with its stack. */
const KINDS = {
  plugin: (message: string) => new PluginError(message),
  user: (message: string) => new UserError(message),
  interrupted: (message: string) => new Interrupted(message),
  range: (message: string) => new RangeError(message),
  memory: (message: string) => new WebAssembly.RuntimeError(message),
} as const;

/** An error on its way from one thread to another. */
export function sent(error: unknown): SentError {
  const { message, stack } = error instanceof Error ? error : { message: String(error) };
  return { kind: kindOf(error), message, stack };
}

function kindOf(error: unknown): SentError["kind"] {
  if (error instanceof PluginError) return "plugin";
  if (error instanceof UserError) return "user";
  if (error instanceof Interrupted) return "interrupted";
  if (error instanceof WebAssembly.RuntimeError) return "memory";
  return error instanceof RangeError ? "range" : "defect";
}

/** An error that has arrived. */
export function received({ kind, message, stack }: SentError): Error {
  const error = kind === "defect" ? new Error(message) : KINDS[kind](message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
