import { checkedFolder, CHECKSUMS, writeFiles } from "../base/checksums.ts";
import { formatPath, show, UserError } from "../base/errors.ts";
import { jsonBytes, readJson, writeJson } from "../base/json_file.ts";
import { type Storage, subfolder } from "../base/storage.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { difference, type ResolvedConfig } from "../catalogue/config.ts";
import type { AnyReport } from "../report.ts";
import type { Spec } from "../spec.ts";

/** What a run's folder holds, seen from a config. */
export type FolderState =
  | { readonly holds: "nothing" }
  | { readonly holds: "unfinished" }
  | { readonly holds: "finished"; readonly report: AnyReport }
  /** A run of another config; `differs` says where. */
  | { readonly holds: "another"; readonly differs: string };

/**
 * The config as the folder's run began it: this one, but with the earlier defaults of its data set where the folder has those.
 */
export async function begunAs(
  catalogue: Catalogue,
  storage: Storage,
  config: ResolvedConfig,
  where: string,
): Promise<ResolvedConfig> {
  const written = await readJson(storage, "config.json", where);
  const there = isRecord(written) ? written["data"] : undefined;
  if (!isRecord(there)) return config;
  const { data } = config;
  const begun: ResolvedConfig["data"] = {
    ...data,
    ...withFormer(catalogue, there, data),
    ...data.unlabelled && {
      unlabelled: { ...data.unlabelled, ...withFormer(catalogue, there["unlabelled"], data.unlabelled) },
    },
  };
  return { ...config, data: begun };
}

/** The options of a data set that have an earlier default there and today's default here, with the values from there. */
function withFormer(catalogue: Catalogue, there: unknown, here: Spec<"dataset">): Record<string, unknown> {
  if (!isRecord(there) || there["use"] !== here.use) return {};
  const former = Object.entries(catalogue.find("dataset", here.use)?.formerDefaults ?? {});
  return Object.fromEntries(
    former.filter(([option, { was, is }]) => there[option] === was && here[option] === is)
      .map(([option, { was }]) => [option, was]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

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
  return report === undefined ? { holds: "unfinished" } : { holds: "finished", report: report as AnyReport };
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
): Promise<AnyReport | undefined> {
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
  const remedy = "remove report.json, and --resume writes it anew from the checkpoints";
  await checkedFolder(storage, where, { as: "a finished run", remedy, only: ["config.json", "report.json"] });
  await checkedFolder(subfolder(storage, "student"), `${where}/student`, { as: "a student", remedy });
  checkNumbers(state.report, where);
  return state.report;
}

/** Writes what is left of a run when it has finished: `report.json` comes last, and says that it has. */
export async function finishFolder(
  storage: Storage,
  config: ResolvedConfig,
  report: AnyReport,
  page: string,
): Promise<void> {
  await writeFiles(
    storage,
    new Map([
      ["config.json", jsonBytes(config)],
      ["report.html", new TextEncoder().encode(page)],
      ["report.json", jsonBytes(report)],
    ]),
  );
}

/** An earlier Retort wrote null where a model's answers were not finite. */
function checkNumbers(report: AnyReport, where: string): void {
  if (report.task !== undefined) return;
  const { teachers, ensemble, baseline, student } = report;
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

/** Makes a checked folder this run's own. Files that no run wrote are kept. */
export async function claimFolder(storage: Storage, config: ResolvedConfig, resume: boolean): Promise<void> {
  const again = await storage.read("config.json") !== undefined;
  // A report would say that the run is finished; so it goes first.
  if (!(again && resume)) {
    await storage.remove("report.json");
    await storage.remove(CHECKSUMS);
  }
  if (again && !resume) {
    await storage.remove("checkpoint");
    await storage.remove("targets");
  }
  await writeJson(storage, "config.json", config);
}
