import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { UserError } from "../../core/errors.ts";
import { definePlugin, type Plugin } from "../../core/plugin.ts";
import { transposeFirst } from "../../core/transpose_first.ts";

/** WebAssembly with SIMD: the default. */
export const wasm: Plugin<"backend", "wasm", Record<never, never>> = definePlugin({
  kind: "backend",
  name: "wasm",
  summary: "WebAssembly with SIMD, one thread: fast on every CPU.",
  options: () => z.strictObject({}),
  create: () => ({
    name: "wasm",
    async activate() {
      tf.enableProdMode();
      try {
        await import("@tensorflow/tfjs-backend-wasm");
        if (!await tf.setBackend("wasm")) throw new Error("tfjs could not start its WASM module");
      } catch (error) {
        throw new UserError(
          `Cannot start the backend wasm as its module must load: ${
            (error as Error).message.split("\n")[0]
          }; ` +
            `install npm:@tensorflow/tfjs-backend-wasm@4.22.0, or use the backend cpu`,
        );
      }
      transposeFirst("wasm");
    },
  }),
});
