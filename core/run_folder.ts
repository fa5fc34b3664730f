import { difference, type ResolvedConfig } from "./config.ts";
import { formatPath, show, UserError } from "./errors.ts";
import type { Report } from "./report.ts";
import type { Storage } from "./storage.ts";

/** What a run's folder holds, seen from a config. */
export type FolderState =
  | { readonly holds: "nothing" }
  | { readonly holds: "unfinished" }
  | { readonly holds: "finished"; readonly report: Report }
  /** A run of another config; `differs` says where. */
  | { readonly holds: "another"; readonly differs: string };

/** Looks at a run's folder. Throws a `UserError` where its files are not what Retort writes. */
export async function folderState(
  storage: Storage,
  config: ResolvedConfig,
  where: string,
): Promise<FolderState> {
  const written = await readJson(storage, "config.json", where);
  if (written === undefined) return { holds: "nothing" };
  // Through JSON, so that what is undefined here is as absent as there.
  const place = difference(written, JSON.parse(JSON.stringify(config)));
  if (place) {
    const { path, a, b } = place;
    return {
      holds: "another",
      differs: `${formatPath(path) || "config"} is ${show(a)} there and ${show(b)} here`,
    };
  }
  const report = await readJson(storage, "report.json", where);
  return report === undefined ? { holds: "unfinished" } : { holds: "finished", report: report as Report };
}

/**
 * Says whether a run may go to a folder; nothing is written. One that holds a run of another config is left alone,
 * an unfinished run is only gone on with when asked to, a finished one may be run again from the start. Returns
 * the report where there is nothing left to do.
 */
export async function checkFolder(
  storage: Storage,
  config: ResolvedConfig,
  where: string,
  resume: boolean,
): Promise<Report | undefined> {
  const state = await folderState(storage, config, where);
  if (state.holds === "another") {
    const verb = resume ? `resume ${where}` : `write a run to ${where}`;
    const rule = resume ? "its checkpoint must be of this config" : "it must not hold another run";
    throw new UserError(`Cannot ${verb}: ${rule}: ${state.differs}; name another folder with --out`);
  }
  if (state.holds === "unfinished" && !resume) {
    throw new UserError(
      `Cannot write a run to ${where}: it must not hold an unfinished run: go on with it (--resume), or name another folder (--out)`,
    );
  }
  if (state.holds !== "finished" || !resume) return undefined;
  checkNumbers(state.report, where);
  return state.report;
}

/** An earlier Retort wrote null where a model's answers were not finite. */
function checkNumbers({ teachers, ensemble, baseline, student }: Report, where: string): void {
  const models = [...teachers, { ...ensemble, name: "the ensemble" }, { ...baseline, name: "the baseline" }, {
    ...student,
    name: "the student",
  }];
  for (const { name, nll } of models) {
    if (Number.isFinite(nll?.mean)) continue;
    throw new UserError(
      `Cannot use ${where}/report.json: the NLL of ${name} must be a number: it is not, as its answers were not; run this ` +
        `again without --resume, which names the row`,
    );
  }
}

/** Makes a checked folder this run's own. What else is in it and is no run's stays. */
export async function claimFolder(storage: Storage, config: ResolvedConfig, resume: boolean): Promise<void> {
  const again = await storage.read("config.json") !== undefined;
  // A report would say that the run is finished; so it goes first.
  if (!(again && resume)) await storage.remove("report.json");
  if (again && !resume) {
    await storage.remove("checkpoint");
    await storage.remove("targets");
  }
  await writeJson(storage, "config.json", config);
}

/** Writes a value as JSON, in one step. */
export function writeJson(storage: Storage, file: string, value: unknown): Promise<void> {
  return storage.write(file, new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`));
}

/** Reads a JSON file, or undefined where there is none. */
export async function readJson(storage: Storage, file: string, where: string): Promise<unknown> {
  const bytes = await storage.read(file);
  if (!bytes) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new UserError(`Cannot read ${where}/${file}: it must be JSON: ${(error as Error).message}`);
  }
}
