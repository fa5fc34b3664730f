import * as z from "zod";
import type { RunRecord, RunSummary } from "./run_store.ts";
import type { Runs } from "./runs.ts";

/** How a run is named in addresses. */
export const RUN_ID: z.ZodString = z.string().regex(/^run-[0-9a-f]{32}$/, "must be the id of a run");

const status = z.enum(["queued", "running", "finished", "failed", "cancelled"]);
export const RUN_STATUS: typeof status = status;

const links = z.object({
  self: z.string(),
  events: z.string(),
  report: z.string(),
  student: z.string(),
  cancel: z.string(),
});

const summary = z.object({
  id: RUN_ID,
  name: z.string().describe("The config's name; with the version it names the run's student."),
  version: z.string().describe("Counts the runs of this name, from 1."),
  status,
  cancelling: z.boolean().describe("Whether it was told to stop for good, and is about to."),
  owner: z.string().describe("The name of the token that asked for it."),
  created: z.string(),
  started: z.string().nullable(),
  finished: z.string().nullable(),
  starts: z.number().int().describe(
    "How often it was started: once, and again after each stop of the server.",
  ),
  error: z.string().nullable().describe("Why it failed."),
  progress: z.object({
    seed: z.number().int(),
    stage: z.string(),
    step: z.number().int(),
    steps: z.number().int(),
    what: z.literal("labels").optional().describe(
      "Where the teacher that `stage` names is asked about all rows: step and steps are rows then.",
    ),
  }).nullable().describe("Where a running run was last heard of."),
  links,
});

/** A run as it is listed. */
export const RUN_SUMMARY: typeof summary = summary;

const details = summary.extend({
  config: z.looseObject({}).describe("The config with its defaults; its data sets are names."),
  requested: z.looseObject({}).describe("The config as it was asked for."),
});

/** A run with its config. */
export const RUN_DETAILS: typeof details = details;

const list = z.object({
  runs: z.array(summary),
  next: z.string().nullable().describe("The cursor of the next page; null where there is none."),
});

export const RUN_LIST: typeof list = list;

/** A run as it is listed. Its links begin with the path under which the server is reached from outside. */
export function summaryOf(runs: Runs, run: RunSummary, basePath = ""): z.infer<typeof RUN_SUMMARY> {
  const { id, name, version, status, cancelling, owner, created, started, finished, starts, error } = run;
  const self = `${basePath}/v1/runs/${id}`;
  return {
    id,
    name,
    version: String(version),
    status,
    cancelling,
    owner,
    created,
    started,
    finished,
    starts,
    error,
    progress: status === "running" ? runs.progressOf(id) ?? null : null,
    links: {
      self,
      events: `${self}/events`,
      report: `${self}/report`,
      student: `${self}/student`,
      cancel: `${self}/cancel`,
    },
  };
}

/** A run with its config. */
export function detailsOf(runs: Runs, run: RunRecord, basePath = ""): z.infer<typeof RUN_DETAILS> {
  return {
    ...summaryOf(runs, run, basePath),
    config: run.config as Record<string, unknown>,
    requested: run.requested as Record<string, unknown>,
  };
}
