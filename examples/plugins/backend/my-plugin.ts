import { definePlugin, UserError } from "@retort/retort";
import * as tf from "@tensorflow/tfjs";
import * as z from "zod";

/** WebAssembly without SIMD: what the oldest runtimes at the edge have, to see how fast a student is there. */
export const myPlugin = definePlugin({
  kind: "backend",
  name: "my-plugin",
  summary: "WebAssembly without SIMD, as the oldest runtimes have it.",
  options: () => z.strictObject({}),
  create: () => ({
    // As tfjs knows it; a backend of your own is made known to it by tf.registerBackend().
    name: "wasm",
    // Called before anything is computed. Loads what it needs, and says in one line why it cannot.
    async activate() {
      tf.enableProdMode();
      await import("@tensorflow/tfjs-backend-wasm");
      tf.env().set("WASM_HAS_SIMD_SUPPORT", false);
      if (!await tf.setBackend("wasm")) {
        throw new UserError("Cannot start WebAssembly as this runtime must have it: it has not");
      }
    },
  }),
});
