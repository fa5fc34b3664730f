import { join } from "node:path";
import { Interrupted, UserError } from "../core/base/errors.ts";
import type { Consent } from "../core/base/network.ts";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { pluginsNamed, resolveConfig, type ResolvedConfig } from "../core/catalogue/config.ts";
import type { AnyReport } from "../core/report.ts";
import { taskColumns, taskHeadline, taskTable } from "../core/report/task_text.ts";
import { teacherLine } from "../core/report/teachers/teacher_report.ts";
import { COLUMNS, grouped, headline, quantisedLine, tableOf, warningLines } from "../core/report/text.ts";
import { type Plan, plan } from "../core/run/engine.ts";
import { begunAs, folderState } from "../core/run/run_folder.ts";
import { INTERRUPTED, quoted } from "../host/command.ts";
import { localNetwork, terminalConsent } from "../host/network.ts";
import { loadPlugins } from "../host/plugin_files.ts";
import { runLocally } from "../host/run.ts";
import { runScope } from "../host/run_scope.ts";
import { onStopSignal } from "../host/signals.ts";
import { localStorage } from "../host/storage.ts";
import { checkShared } from "../host/targets.ts";
import { coresFor } from "../host/workers/pool.ts";
import { readConfig } from "./config_file.ts";
import { type ProgressView, progressView } from "./progress.ts";
import { applySettings } from "./settings.ts";
import { outputsText, terminalWidth, textTable, wrapped } from "./table.ts";

const WORKER = new URL("./worker.ts", import.meta.url);

/** The flags of `deno task distill`. */
export interface DistillFlags {
  readonly set: readonly string[];
  readonly seed?: number;
  readonly seeds?: number;
  readonly backend?: string;
  /** How many work side by side; 0 and 1 both mean nobody else. */
  readonly workers?: number;
  readonly out?: string;
  /** A folder of soft targets that several runs share. */
  readonly targets?: string;
  readonly resume?: boolean;
  readonly dryRun?: boolean;
  /** False where the checks before the first stage are to be left out. */
  readonly selfCheck?: boolean;
  /** Whether what is asked of whoever runs this is agreed to. */
  readonly yes?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Runs `deno task distill`: reads the config, applies the flags, runs, and prints what came of it. */
export async function distillCommand(
  catalogue: Catalogue,
  path: string,
  flags: DistillFlags,
): Promise<void> {
  const config = await configFrom(catalogue, path, flags);
  if (flags.dryRun) {
    return printPlan(config, await plan(catalogue, config, { scope: runScope(catalogue, {}) }), flags);
  }

  const where = await folderFor(catalogue, config, flags);
  if (flags.targets !== undefined) checkShared(where, flags.targets);
  const place = { folder: where, targets: flags.targets };
  using view = flags.quiet ? undefined : progressView();
  /** Whether a service was to be asked, which takes a task of its own. */
  let asks = false;
  const report = await interruptible(
    (signal) =>
      runLocally(catalogue, config, {
        ...place,
        signal,
        selfCheck: flags.selfCheck,
        resume: flags.resume,
        events(event) {
          asks ||= event.type === "asks";
          view?.(event);
        },
        network: localNetwork(),
        consent: flags.yes ? () => Promise.resolve(true) : consentBeside(view),
        workers: {
          size: flags.workers ?? coresFor(config),
          always: flags.workers !== undefined,
          setup: place,
          module: WORKER,
        },
      }),
    {
      message: () => `Stopped at a checkpoint. Go on with:\n  ${goOnWith(path, where, flags, asks)}`,
    },
  );
  console.log(flags.json ? JSON.stringify(report, null, 2) : textReport(report, where));
}

/** Asks on the terminal, without the view in between. */
function consentBeside(view: ProgressView | undefined): Consent {
  const ask = terminalConsent();
  return (question, signal) => view ? view.aside(() => ask(question, signal)) : ask(question, signal);
}

/** The config of a file with the flags' changes, resolved, and its plugins in the catalogue. */
async function configFrom(catalogue: Catalogue, path: string, flags: DistillFlags): Promise<ResolvedConfig> {
  const { config, resolvePath } = await readConfig(path);
  const changed = applySettings(config, flags.set, catalogue.defaults.parts) as Record<string, unknown>;
  if (flags.seed !== undefined) changed["seed"] = flags.seed;
  if (flags.seeds !== undefined) changed["seeds"] = flags.seeds;
  if (flags.backend !== undefined) changed["backend"] = flags.backend;
  const place = { subject: path, resolvePath };
  // Before anything else is checked: their options are known once they are there.
  await loadPlugins(catalogue, pluginsNamed(changed, place));
  return resolveConfig(catalogue, changed, place);
}

/**
 * The run's folder: `--out`, or `runs/<name>`. A config varied by flags goes, where that one holds another
 * variant, to the next free `runs/<name>-2`, so that trying things never costs a run.
 */
async function folderFor(
  catalogue: Catalogue,
  config: ResolvedConfig,
  { out, set, seed, seeds, backend }: DistillFlags,
): Promise<string> {
  if (out === "") throw new UserError("Cannot use --out: it must name a folder: current value is empty");
  if (out !== undefined) return out;
  const first = join("runs", config.name);
  const varied = set.length > 0 || [seed, seeds, backend].some((flag) => flag !== undefined);
  if (!varied) return first;
  for (let i = 1;; i++) {
    const folder = i === 1 ? first : `${first}-${i}`;
    const storage = localStorage(folder);
    const begun = await begunAs(catalogue, storage, config, folder);
    if ((await folderState(storage, begun, folder)).holds !== "another") return folder;
  }
}

/** Runs a task that Ctrl-C (or SIGTERM) stops at its next step; a second one stops the process. */
async function interruptible<T>(
  task: (signal: AbortSignal) => Promise<T>,
  { message }: { message(): string },
): Promise<T> {
  const controller = new AbortController();
  using _ = onStopSignal(() => controller.abort(), { code: () => INTERRUPTED });
  try {
    return await task(controller.signal);
  } catch (error) {
    throw error instanceof Interrupted ? new Interrupted(message()) : error;
  }
}

function goOnWith(
  path: string,
  where: string,
  { set, seed, seeds, backend, workers, targets, selfCheck, yes }: DistillFlags,
  asks: boolean,
): string {
  const flag = (name: string, value: unknown) => value === undefined ? [] : [name, quoted(String(value))];
  return [
    `deno task distill${asks ? ":http" : ""}`,
    quoted(path),
    ...set.flatMap((one) => flag("--set", one)),
    ...flag("--seed", seed),
    ...flag("--seeds", seeds),
    ...flag("--backend", backend),
    ...flag("--workers", workers),
    ...flag("--out", where),
    ...flag("--targets", targets),
    ...selfCheck === false ? ["--no-self-check"] : [],
    ...yes ? ["--yes"] : [],
    "--resume",
  ].join(" ");
}

function textReport(report: AnyReport, where: string): string {
  const { seeds, data, seconds } = report;
  const heading =
    `${report.name}: ${data.test} test rows${data.split === undefined ? "" : ` (${data.split})`}, ${
      seeds.length > 1 ? `${seeds.length} seeds, mean ± sd` : `seed ${seeds[0]}`
    }, ` +
    `backend ${report.backend}, ${seconds.toFixed(1)} s`;
  const isTask = report.task !== undefined;
  const said = [
    isTask ? taskHeadline(report) : headline(report),
    ...warningLines(report),
    teacherLine(report),
    isTask ? "" : quantisedLine(report),
  ].filter((text) => text).join("\n\n");
  const width = terminalWidth();
  const table = isTask
    ? textTable(taskColumns(report), taskTable(report), { width })
    : textTable(COLUMNS, tableOf(report), { width });
  const files = `The student is in ${report.student_path}, the report in ${join(where, "report.html")}.`;
  return `\n${wrapped(heading, width)}\n\n${table}\n\n${wrapped(said, width)}\n\n${wrapped(files, width)}`;
}

function printPlan(config: ResolvedConfig, plan: Plan, { json }: DistillFlags): void {
  const { data, seeds, stages, warnings } = plan;
  const width = terminalWidth();
  const warn = () => warnings.forEach((message) => console.error(wrapped(`warning: ${message}`, width)));
  if (json) {
    console.log(JSON.stringify({ config, plan }, null, 2));
    return warn();
  }
  const rows = stages.map((
    { stage, parameters, epochs, steps },
  ) => [stage, ...[parameters, epochs, steps].map(grouped)]);
  console.log(JSON.stringify(config, null, 2));
  console.log(
    `\n${data.train} training, ${data.validation} validation and ${data.test} test rows${
      data.split === undefined ? "" : ` (${data.split})`
    }, ${data.features} features, ` +
      `${outputsText(data)}; ${
        seeds.length === 1 ? `seed ${seeds[0]}` : `seeds ${seeds[0]} to ${seeds.at(-1)}, each:`
      }\n`,
  );
  console.log(textTable(["stage", "parameters", "epochs", "steps"], rows, { width }));
  // Below the config, which is long: what is above it is out of sight.
  if (warnings.length) console.error("");
  warn();
}
