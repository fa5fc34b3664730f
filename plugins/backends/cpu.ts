import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin } from "../../core/catalogue/define.ts";

/** Plain JavaScript: slow, everywhere, the reference for the others. */
export const cpu = definePlugin({
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
