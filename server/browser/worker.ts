/**
 * The Web Worker of the server's page. `deno task browser` makes it into one script without imports. It is answered with a policy by
 * which the browser lets it ask nobody: neither rows nor anything else can leave it but for the page that started it.
 */
import * as tf from "@tensorflow/tfjs";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { zipSync } from "fflate";
import * as z from "zod";
import { OptionsError, UserError } from "../../core/base/errors.ts";
import type { Config } from "../../core/catalogue/config_types.ts";
import type { BuiltinPlugin, LabelOnlyName } from "../../plugins/mod.ts";
import type { Ask, Files, Told } from "./messages.ts";
import { columnsOf, distill } from "./mod.ts";

/** A Worker's end of its messages. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Ask>) => void) | null;
  postMessage(told: Told): void;
}

/** The file of the exporter `edge` that answers by itself. */
const EDGE_MODULE = "student.js";
/** The first time that a zip can say: the same student gives the same archive. */
const TIME = new Date(1980, 0, 1);

/** Does a task, and tells of it. */
async function perform(ask: Ask, tell: (told: Told) => void): Promise<void> {
  try {
    useModule(ask.wasm);
    const files = { [ask.table.name]: ask.table };
    if (ask.type === "columns") {
      const data = { use: "csv", label: -1, ...ask.options, path: ask.table.name };
      return tell({ type: "columns", columns: await columnsOf(data, files) });
    }
    // What is no config is refused there.
    const config = ask.config as Config<BuiltinPlugin, LabelOnlyName>;
    const run = await distill(config, { files, onEvent: (event) => tell({ type: "event", event }) });
    const module = (await run.export("edge")).get(EDGE_MODULE);
    run.student.dispose();
    if (!module) throw new Error(`the exporter edge wrote no ${EDGE_MODULE}`);
    const name = run.report.name;
    tell({ type: "done", report: run.report, files: run.files, module, zip: zipOf(run.files, name) });
  } catch (error) {
    tell({ type: "failed", ...explained(error) });
  }
}

/** Has tfjs take its WebAssembly module from memory. It is the one with SIMD and one thread, whatever the page's headers allow. */
function useModule(wasm: Blob): void {
  const url = URL.createObjectURL(wasm);
  setWasmPaths({
    "tfjs-backend-wasm.wasm": url,
    "tfjs-backend-wasm-simd.wasm": url,
    "tfjs-backend-wasm-threaded-simd.wasm": url,
  });
  tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
}

/** The student's folder as a zip, inside of a folder of the run's name. */
function zipOf(files: Files, name: string): Uint8Array<ArrayBuffer> {
  const prefix = "student/";
  const own = [...files].filter(([path]) => path.startsWith(prefix)).sort(([a], [b]) => a < b ? -1 : 1);
  const entries = own.map(([path, bytes]) => [`${name}/${path.slice(prefix.length)}`, bytes] as const);
  return zipSync(Object.fromEntries(entries), { mtime: TIME }) as Uint8Array<ArrayBuffer>;
}

function explained(error: unknown): Pick<Told & { type: "failed" }, "message" | "problems"> {
  const message = error instanceof Error ? error.message : String(error);
  return {
    message: error instanceof UserError ? message : `internal error: ${message}`,
    // Values may be anything, and are said in the message.
    problems: error instanceof OptionsError ? error.problems.map(({ path, rule }) => ({ path, rule })) : [],
  };
}

if (import.meta.main) {
  // Otherwise zod asks whether it may compile code, which the policy forbids and the console then tells of.
  z.config({ jitless: true });
  const self = globalThis as unknown as WorkerScope;
  self.onmessage = ({ data }) => void perform(data, (told) => self.postMessage(told));
}
