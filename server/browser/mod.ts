/**
 * Distils in a page: tfjs' WASM backend in a Web Worker, files and folders in memory. No row leaves the page.
 *
 * @example
 * ```ts ignore
 * import { distill } from "@retort/retort/browser";
 *
 * const [file] = input.files;
 * const run = await distill({
 *   data: { use: "csv", path: file.name, label: "digit" },
 *   student: { use: "mlp", hidden: [16] },
 * }, { files: { [file.name]: file }, onEvent: (event) => postMessage(event) });
 * console.log(run.report.student.accuracy.mean, run.files.get("student/model.json"));
 * ```
 *
 * @module
 */
import type { Clock } from "../../core/base/clock.ts";
import { UserError } from "../../core/base/errors.ts";
import { matchesPath } from "../../core/base/glob.ts";
import { didYouMean } from "../../core/base/nearest.ts";
import { memoryStorage } from "../../core/base/storage.ts";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { resolveConfig } from "../../core/catalogue/config.ts";
import type { Config } from "../../core/catalogue/config_types.ts";
import {
  CLOCK,
  type Container,
  EVENTS,
  FILES,
  PACKAGES,
  STORAGE,
  STORAGES,
} from "../../core/catalogue/container.ts";
import { byCodePoint } from "../../core/data/columns.ts";
import type { FileSource } from "../../core/dataset.ts";
import type { EventSink } from "../../core/events.ts";
import type { Plugin } from "../../core/plugin.ts";
import { type Distilled, distilledStudent, type Files } from "../../core/run/distilled_student.ts";
import { run } from "../../core/run/engine.ts";
import { type FunctionConfig, type RowsConfig, takeGiven } from "../../core/run/given.ts";
import type { RowCells } from "../../core/teacher.ts";
import { builtinCatalogue, type BuiltinPlugin, type LabelOnlyName } from "../../plugins/mod.ts";

/** Files that a page has in hand, by the names by which a config calls them. */
export type BrowserFiles = Readonly<Record<string, Blob>>;

/** What `distill` in a page takes beside a config. */
export interface BrowserOptions<P extends Plugin = never> {
  /** The files that the config names: of an `<input type="file">`, or made from text with `new Blob([text])`. */
  readonly files?: BrowserFiles;
  /** Plugins of your own, beside those that come with Retort. */
  readonly plugins?: readonly P[];
  /** Listens to the run. */
  readonly onEvent?: EventSink;
  /** Whether to look, before the first stage, at whether there is anything to learn from the teacher. Default true. */
  readonly selfCheck?: boolean;
  /** Aborting it stops the run at its next step; `distill` then rejects with `Interrupted`. */
  readonly signal?: AbortSignal;
}

/** What comes of a run in a page. */
export interface BrowserRun extends Distilled {
  /** The run's folder by relative paths, as `deno task distill` writes it: `student/model.json`, `report.html` and so on. */
  readonly files: Files;
  /** The student as the files that an exporter makes of it, for instance `export("edge")`. */
  export(target: string, options?: Readonly<Record<string, unknown>>): Promise<Files>;
}

/** Distils rows in memory, an array of objects, columns or an async iterable; the teacher may be a function. */
export async function distill<Row extends object, P extends Plugin = never>(
  config: RowsConfig<Row, BuiltinPlugin | P, LabelOnlyName>,
  options?: BrowserOptions<P>,
): Promise<BrowserRun>;
/** Distils a function into a student: it is asked about the rows of a data set, cells by column name. */
export async function distill<P extends Plugin = never>(
  config: FunctionConfig<BuiltinPlugin | P, LabelOnlyName>,
  options?: BrowserOptions<P>,
): Promise<BrowserRun>;
/**
 * Runs a config in this page's thread: a Web Worker's, so that the page stays alive meanwhile. Throws a `UserError` for what a user
 * can mend. The same config and seed give the same student as `deno task distill` on the same machine, byte for byte.
 */
export async function distill<P extends Plugin = never>(
  config: Config<BuiltinPlugin | P, LabelOnlyName>,
  options?: BrowserOptions<P>,
): Promise<BrowserRun>;
export async function distill<P extends Plugin = never>(
  config:
    | Config<BuiltinPlugin | P, LabelOnlyName>
    | RowsConfig<RowCells, BuiltinPlugin | P, LabelOnlyName>
    | FunctionConfig<BuiltinPlugin | P, LabelOnlyName>,
  { files = {}, plugins = [], onEvent, selfCheck, signal }: BrowserOptions<P> = {},
): Promise<BrowserRun> {
  // A page has no place to load code from by its name, and must not.
  if (config.plugins?.length) {
    throw new UserError(
      "Cannot use config: a page loads no plugins by their names: pass them as values, in distill(config, { files, plugins })",
    );
  }
  const catalogue = builtinCatalogue();
  plugins.forEach((plugin) => catalogue.register(plugin));
  const { config: plain } = await takeGiven(catalogue, config, { signal });
  const resolved = resolveConfig(catalogue, plain);
  const storage = memoryStorage();
  const scope = pageScope(catalogue, files).register(STORAGE, storage).register(
    EVENTS,
    onEvent ?? (() => {}),
  );
  const report = await run(catalogue, resolved, { scope, signal, selfCheck });
  const student = await distilledStudent(storage, { where: "student", name: resolved.name, catalogue });
  return { report, student, files: storage.files as Files, export: student.export };
}

/**
 * The columns of a table that a config's `data` names, in their order: all rows are read, so that whatever is wrong with them is
 * found. None where there are no rows.
 */
export async function columnsOf(
  data: Readonly<Record<string, unknown>> & { readonly use: string },
  files: BrowserFiles,
): Promise<readonly string[]> {
  const catalogue = builtinCatalogue();
  let columns: readonly string[] | undefined;
  for await (const { cells } of catalogue.make("dataset", data, pageScope(catalogue, files)).rows()) {
    columns ??= [...cells.keys()];
  }
  return columns ?? [];
}

/** What a page gives to the core's interfaces. */
function pageScope(catalogue: Catalogue, files: BrowserFiles): Container {
  return catalogue.container.child()
    .register(FILES, filesInHand(files))
    .register(STORAGES, (path) => {
      throw new UserError(
        `Cannot open the folder ${path}: a page has no folders: a teacher must be trained in the run`,
      );
    })
    .register(PACKAGES, {
      load: (name) =>
        Promise.reject(
          new UserError(
            `Cannot load the package ${name} in a page: use deno task distill, or npx retort distill`,
          ),
        ),
    })
    .register(CLOCK, pageClock());
}

/** These files and no others. */
function filesInHand(files: BrowserFiles): FileSource {
  return {
    list: (pattern) =>
      Promise.resolve(Object.keys(files).filter((path) => matchesPath(pattern, path)).sort(byCodePoint)),
    open(path) {
      const file = Object.hasOwn(files, path) ? files[path] : undefined;
      if (file) return Promise.resolve(file.stream() as ReadableStream<Uint8Array<ArrayBuffer>>);
      const names = Object.keys(files);
      const rule = names.length ? `it must be one of ${names.join(", ")}` : "a file must be given";
      return Promise.reject(
        new UserError(`Cannot read ${path}: ${rule}: this page has no other${didYouMean(path, names)}`),
      );
    },
  };
}

/** The time of this page. */
function pageClock(): Clock {
  return { now: () => performance.now(), rest: () => new Promise((done) => setTimeout(done, 0)) };
}
