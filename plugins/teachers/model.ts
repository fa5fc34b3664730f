import * as z from "zod";
import { checkedFolder } from "../../core/base/checksums.ts";
import { STORAGES } from "../../core/catalogue/container.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { teacherInFolder } from "../../core/edge/teacher_folder.ts";
import { ownOf } from "../../core/models/brought/inputs.ts";

/** A model that is trained already. What it reads and answers is made what this run's students read and answer. */
export const model = definePlugin({
  kind: "teacher",
  name: "model",
  summary: "A trained model: tfjs layers (model.json and weights.bin), or a student that its plugin loads.",
  options: (kit) =>
    z.strictObject({
      path: kit.path().describe(
        "The folder, with model.json and weights.bin as a run writes them, or the files of a student of a plugin; relative to " +
          "the config file.",
      ),
      inputs: z.enum(["raw", "encoded"]).optional().describe(
        "What it reads: the table's numeric columns as they are (`raw`), or preprocessed features (`encoded`); unless " +
          "told, encoded by the folder's `preprocessing.json`, or else as this run does.",
      ),
      answers: z.enum(["logits", "probabilities", "numbers"]).optional().describe(
        "What it answers; by default its last layer says: softmax and sigmoid are probabilities. Numbers are in the label's " +
          "units; by default the folder's `preprocessing.json` says how they are scaled.",
      ),
    }),
  create: ({ path, ...options }, context) => ({
    name: "model",
    independent: true,
    raw: options.inputs === "raw",
    // deno-lint-ignore require-yield -- it is trained already
    async *stages(run) {
      const folder = await checkedFolder(context.resolve(STORAGES)(path), path, {
        as: "a model",
        warn: run.warn,
        editable: ["model.json"],
      });
      const own = await ownOf(folder, path);
      return await teacherInFolder("model", { path, folder, own, options, run, context });
    },
  }),
});
