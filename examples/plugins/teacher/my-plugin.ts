import { definePlugin, frozen } from "@retort/retort/plugin";
import * as z from "zod";

/**
 * One model, trained on labels of which a share is spread over all classes, so that its answers are less sure.
 *
 * Szegedy et al. (2016), Rethinking the Inception Architecture for Computer Vision, https://arxiv.org/abs/1512.00567
 */
export const myPlugin = definePlugin({
  kind: "teacher",
  name: "my-plugin",
  summary: "One model, trained on smoothed labels.",
  // What a config may say. A part names another plugin, here the model to train.
  options: (kit) =>
    z.strictObject({
      of: kit.part("student").prefault("mlp").describe("The model."),
      smoothing: z.number().min(0).lt(1).default(0.1).describe("Share of the label that is spread."),
    }),
  create: ({ of, smoothing }) => ({
    name: "my-plugin",
    // Yields what must be trained first, if anything, and returns the teacher.
    async *stages({ newStudent, loss }) {
      const trained = yield {
        name: "my-plugin",
        student: newStudent("my-plugin", of),
        loss: loss({ use: "cross-entropy", labelSmoothing: smoothing }),
      };
      // A frozen teacher labels each row once; its answers are stored.
      return await frozen(trained);
    },
  }),
});
