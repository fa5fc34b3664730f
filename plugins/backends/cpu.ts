import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import type { Plugin } from "../../core/plugin.ts";
import { definePlugin } from "../../core/catalogue/define.ts";

/** Plain JavaScript: slow, everywhere, the reference for the others. */
export const cpu: Plugin<"backend", "cpu", Record<never, never>> = definePlugin({
  kind: "backend",
  name: "cpu",
  summary: "Plain JavaScript: slow, everywhere, the reference for the others.",
  options: () => z.strictObject({}),
  create: () => ({
    name: "cpu",
    async activate() {
      tf.enableProdMode();
      await tf.setBackend("cpu");
    },
  }),
});
