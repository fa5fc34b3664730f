import { oneLine, shortened, UserError } from "../../core/base/errors.ts";
import { isOutgrown } from "../../core/catalogue/plugin_error.ts";
import { WorkerDied } from "../../core/workers/workers.ts";

/** Advice for who has a command line: a request has no such flag. */
const COMMANDS_OWN =
  /, or pass --no-self-check$|; what is trained is kept: go on with --resume, or alone with --workers 1$/;

/** Why a run failed, as its record says it: one line, without a path of this machine. */
export function reasonOf(
  error: unknown,
  folder: string,
): { readonly line: string; readonly isDefect: boolean } {
  const text = error instanceof Error ? error.message : String(error);
  const told = (line: string, isDefect = false) => ({ line: withoutPaths(line, folder), isDefect });
  if (error instanceof UserError) return told(text.replace(COMMANDS_OWN, ""));
  if (isOutgrown(error)) {
    return told(`Cannot hold this run in memory: models and batches must be small enough: ${text}`);
  }
  if (error instanceof WorkerDied) return told(`Cannot go on with the run: its Worker ended: ${text}`, true);
  return told(`internal error: ${text}`, true);
}

/** A message in which nothing says where on this machine the server keeps its files. */
export function withoutPaths(message: string, folder: string): string {
  const line = message.replaceAll(`${folder}/`, "").replaceAll(folder, "the run's folder")
    .replaceAll(/(?<!\w)(?:file:\/\/)?\/(?:[\w.@+-]+\/)+/g, (path) => path.startsWith("/v1/") ? path : "…/");
  return shortened(oneLine(line), 1000);
}
