import { resolve } from "node:path";
import { show, UserError } from "../core/base/errors.ts";
import type { Storage } from "../core/base/storage.ts";
import { pluginsNamed, resolveConfig, type ResolvedConfig } from "../core/catalogue/config.ts";
import type { Config } from "../core/catalogue/config_types.ts";
import { STORAGE } from "../core/catalogue/container.ts";
import type { EventSink } from "../core/events.ts";
import type { Plugin } from "../core/plugin.ts";
import type { AnyReport } from "../core/report.ts";
import { type Distilled, type DistilledStudent, distilledStudent } from "../core/run/distilled_student.ts";
import { type FunctionConfig, type RowsConfig, takeGiven } from "../core/run/given.ts";
import type { RowCells } from "../core/teacher.ts";
import { mayImport } from "../host/permissions.ts";
import { checkPlugins } from "../host/plugin_check.ts";
import { loadPlugins } from "../host/plugin_files.ts";
import { runLocally } from "../host/run.ts";
import { localStorage } from "../host/storage.ts";
import { checkShared } from "../host/targets.ts";
import { coresFor } from "../host/workers/pool.ts";
import { builtinCatalogue, type BuiltinPlugin, type LabelOnlyName } from "../plugins/mod.ts";

/** What `distill` takes beside a config. */
export interface DistillOptions<P extends Plugin = never> {
  /** The run's folder; without one nothing is written. */
  readonly out?: string;
  /** A folder of soft targets that several runs share; without one they are in the run's folder, or else in memory. */
  readonly targets?: string;
  /** Go on where a run in that folder was interrupted. */
  readonly resume?: boolean;
  /** Plugins of your own, beside those that come with Retort. A Worker cannot be sent them: the run has one thread then. */
  readonly plugins?: readonly P[];
  /**
   * Whether the files and packages that the config's `plugins` name are loaded, in this thread and in each Worker: their code is
   * run. Default false.
   */
  readonly loadPlugins?: boolean;
  /**
   * How many threads work on the run at once, this one among them; 0 and 1 both mean this one alone. By default there are as many
   * as there are cores where that pays; one with `plugins`, with rows or a teacher of the program's own, and one where this program may not read Retort's own files, which a
   * Worker does when it starts. The results are the same, byte for byte.
   */
  readonly workers?: number;
  /** Listens to the run. */
  readonly onEvent?: EventSink;
  /** Whether to look, before the first stage, at whether there is anything to learn from the teacher. Default true. */
  readonly selfCheck?: boolean;
  /** Aborting it stops the run with a checkpoint; `distill` then rejects with `Interrupted`. */
  readonly signal?: AbortSignal;
}

/** Types a config in a TypeScript file; it returns what it is given. */
export function defineConfig<P extends Plugin = BuiltinPlugin>(
  config: Config<P, LabelOnlyName>,
): Config<P, LabelOnlyName> {
  return config;
}

/** A trained student in hand that can be written to a folder. */
export interface LocalStudent extends DistilledStudent {
  /** Writes its folder, as `runs/…/student` of a run is: commands and servers take it. Relative paths are from the working directory. */
  save(folder: string): Promise<void>;
}

/** The root of this package, and the module of the Workers. */
const ROOT = new URL("../", import.meta.url);
const WORKER = new URL("./worker.ts", import.meta.url);

/**
 * Distils rows that are in memory: an array of objects, an object of columns, or an async iterable, which is read once. The teacher
 * may be a function. What comes back is the report and the trained student in hand. The run has one thread.
 *
 * @example
 * ```ts
 * import { distill } from "@retort/retort";
 *
 * const rows = Array.from({ length: 90 }, (_, i) => ({ x: i % 30, y: i % 7, kind: i % 30 < 15 ? "low" : "high" }));
 * const { report, student } = await distill({
 *   data: { rows, label: "kind" },
 *   teacher: (rows, { classes }) => rows.map(({ x }) => classes.map((name) => Number(name === (x < 15 ? "low" : "high")))),
 *   train: { epochs: 2 },
 * });
 * using _ = student;
 * console.log(report.recovered, await student.predict([{ x: 3, y: 1 }]));
 * ```
 */
export async function distill<Row extends object, P extends Plugin = never>(
  config: RowsConfig<Row, BuiltinPlugin | P, LabelOnlyName>,
  options?: DistillOptions<P>,
): Promise<Distilled<LocalStudent>>;
/** Distils a function into a student: it is asked about the rows of a data set, cells by column name. */
export async function distill<P extends Plugin = never>(
  config: FunctionConfig<BuiltinPlugin | P, LabelOnlyName>,
  options?: DistillOptions<P>,
): Promise<Distilled<LocalStudent>>;
/**
 * Runs a config on this machine: teachers, student and same-budget baseline are trained and measured, side by side on all
 * cores (docs/workers.md). Relative paths are relative to the working directory. Throws a `UserError` for what a user can mend.
 */
export async function distill<P extends Plugin = never>(
  config: Config<BuiltinPlugin | P, LabelOnlyName>,
  options?: DistillOptions<P>,
): Promise<AnyReport>;
export async function distill<P extends Plugin = never>(
  config:
    | Config<BuiltinPlugin | P, LabelOnlyName>
    | RowsConfig<RowCells, BuiltinPlugin | P, LabelOnlyName>
    | FunctionConfig<BuiltinPlugin | P, LabelOnlyName>,
  options: DistillOptions<P> = {},
): Promise<AnyReport | Distilled<LocalStudent>> {
  const { out, targets, resume, plugins = [], onEvent, selfCheck, signal } = options;
  const load = options.loadPlugins ?? false;
  // A config may come from anywhere; the code that runs is the caller's choice alone.
  if (config.plugins?.length && !plugins.length && !load) {
    throw new UserError(
      `Cannot use config: what its plugins name is loaded only where a program says so: pass them as values, in ` +
        `distill(config, { plugins }), or have them loaded, with distill(config, { loadPlugins: true })`,
    );
  }
  const catalogue = builtinCatalogue();
  checkPlugins(catalogue, plugins);
  plugins.forEach((plugin) => catalogue.register(plugin));
  const resolvePath = (path: string) => resolve(path);
  if (load) await loadPlugins(catalogue, pluginsNamed(config, { resolvePath }));
  const keeps = targets !== undefined ? "targets" : out !== undefined && resume ? "resume" : undefined;
  const { config: plain, isGiven } = await takeGiven(catalogue, config, { signal, keeps });
  const resolved = resolveConfig(catalogue, plain, { resolvePath });
  if (out !== undefined && targets !== undefined) checkShared(out, targets);
  const size = threadsFor(resolved, options, isGiven);
  let storage: Storage | undefined;
  const report = await runLocally(catalogue, resolved, {
    folder: out,
    targets,
    // Without a folder there is nothing to go on with.
    resume: out !== undefined && resume,
    selfCheck,
    signal,
    ...onEvent && { events: onEvent },
    ...size > 1 && {
      workers: {
        size,
        always: options.workers !== undefined,
        setup: { folder: out, targets },
        module: WORKER,
      },
    },
    replace: (scope) => void (storage = scope.resolve(STORAGE)),
  });
  if (!isGiven) return report;
  const student = await distilledStudent(storage!, {
    where: `${out ?? "memory"}/student`,
    name: resolved.name,
    catalogue,
  });
  return { report, student: savable(student) };
}

/** The student, with what writes it to a folder of this machine. */
function savable(student: DistilledStudent): LocalStudent {
  return {
    ...student,
    async save(folder) {
      const storage = localStorage(resolve(folder));
      for (const [file, bytes] of await student.files()) await storage.write(file, bytes);
      await storage.remove(".tmp");
    },
  };
}

/** How many threads work on a run. */
function threadsFor(
  config: ResolvedConfig,
  { workers, plugins = [] }: Pick<DistillOptions<Plugin>, "workers" | "plugins">,
  isGiven: boolean,
): number {
  const problem = (rule: string) =>
    new UserError(`Cannot use the option workers: ${rule}: current value is ${show(workers)}`);
  if (workers === undefined) return plugins.length || isGiven || !mayImport(ROOT) ? 1 : coresFor(config);
  if (!Number.isSafeInteger(workers) || workers < 0) throw problem("it must be a whole number of at least 0");
  if (workers > 1 && plugins.length) {
    throw problem(
      "it must be at most 1 with the option plugins, as a Worker cannot be sent code: " +
        "name their files in the config's plugins and set loadPlugins",
    );
  }
  if (workers > 1 && isGiven) {
    throw problem(
      "it must be at most 1 with rows or a teacher of the program's own, as a Worker cannot be sent them",
    );
  }
  return workers;
}
