import { isAbsolute, join, relative, resolve } from "node:path";
import { UserError } from "../core/base/errors.ts";
import type { TargetStore } from "../core/targets/store.ts";
import { storedTargets } from "../core/targets/store_files.ts";
import { localStorage } from "./storage.ts";

/** The soft targets of a run: in its own folder, or in one that several runs share (`--targets`). */
export function localTargets(run: string, shared?: string): TargetStore {
  const where = shared ?? join(run, "targets");
  return storedTargets({ where, open: (place) => localStorage(join(where, place)) });
}

/** Throws where a shared folder of soft targets would be removed with the run's own. */
export function checkShared(run: string, shared: string): void {
  if (shared === "") {
    throw new UserError("Cannot use --targets: it must name a folder: current value is empty");
  }
  const inside = relative(resolve(run), resolve(shared));
  if (!/^\.\.([/\\]|$)/.test(inside) && !isAbsolute(inside)) {
    throw new UserError(
      `Cannot use --targets ${shared}: it must lie outside of the run's folder ${run}, where a new run begins anew: ` +
        `leave it out for the run's own`,
    );
  }
}
