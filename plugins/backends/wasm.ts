import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { activeBackend } from "../../core/kernels/active_backend.ts";
import { isProvided, KERNEL_NAMES, provideStock, registerKernels } from "./wasm_kernels/mod.ts";
import { type Emscripten, startNative } from "./wasm_kernels/native.ts";

/** WebAssembly with SIMD: the default. */
export const wasm = definePlugin({
  kind: "backend",
  name: "wasm",
  summary: "WebAssembly with SIMD, one thread: fast on every CPU.",
  options: () =>
    z.strictObject({
      omit: z.array(z.enum(KERNEL_NAMES)).optional().describe(
        "Kernels of Retort's to leave out, so that tfjs' own serve their ops again, where it has any. Default none.",
      ),
      relaxedSimd: z.boolean().optional().describe(
        "Whether multiplications and additions may be one instruction, where the machine has it. Default true.",
      ),
    }),
  create({ omit = [], relaxedSimd = true }) {
    const name = nameOf(omit, relaxedSimd);
    return {
      name,
      async activate() {
        tf.enableProdMode();
        try {
          await import("@tensorflow/tfjs-backend-wasm");
          provideStock(name);
          await leavingErrors(() => begin(name));
          if (isProvided(name, omit)) return;
          const { wasm } = tf.findBackend(name) as unknown as { readonly wasm: Emscripten };
          const native = await startNative(wasm, ...relaxedSimd ? [] : ["simd"] as const);
          // Another may have been as quick meanwhile.
          if (isProvided(name, omit)) native.dispose();
          else registerKernels(name, native, omit);
          activeBackend(name).use();
        } catch (error) {
          throw new UserError(
            `Cannot start the backend wasm as its module must load: ${
              (error as Error).message.split("\n")[0]
            }; ` +
              `install npm:@tensorflow/tfjs-backend-wasm@4.22.0, or use the backend cpu`,
          );
        }
      },
    };
  },
});

/** Makes it tfjs' backend. Where another is started meanwhile, tfjs gives this one up: it is tried again after that. */
async function begin(name: string): Promise<void> {
  if (await tf.setBackend(name)) return;
  await tf.ready();
  if (!await tf.setBackend(name)) throw new Error("tfjs could not start its WASM module");
}

/** What Node and Deno tell a process of errors that nobody has caught. */
const UNCAUGHT = ["uncaughtException", "unhandledRejection"] as const;

/** Of `process`, where there is one: a page has none. */
interface Listeners {
  listeners(event: string): ((...args: unknown[]) => void)[];
  off(event: string, listener: (...args: unknown[]) => void): unknown;
}

/**
 * Starts an Emscripten module without its listeners of the process: they end it with every error that nobody has caught, whatever that has to do
 * with the module, and whatever whoever runs the process does about such errors.
 */
async function leavingErrors(start: () => Promise<void>): Promise<void> {
  const { process } = globalThis as { readonly process?: Listeners };
  const before = UNCAUGHT.map((event) => process?.listeners(event) ?? []);
  try {
    await start();
  } finally {
    UNCAUGHT.forEach((event, i) => {
      for (const listener of process?.listeners(event) ?? []) {
        if (!before[i]!.includes(listener)) process!.off(event, listener);
      }
    });
  }
}

/**
 * tfjs keeps kernels by the name of a backend and for the whole process: a backend that leaves some out has a name, a
 * memory and kernels of its own, so that two runs side by side do not meet.
 */
function nameOf(omit: readonly string[], relaxedSimd: boolean): string {
  const without = omit.length ? ["without", ...[...new Set(omit)].sort()] : [];
  return ["wasm", ...relaxedSimd ? [] : ["plain", "simd"], ...without].join("-");
}
