import * as z from "zod";
import { checkedFolder, type ReadFolder } from "../../core/base/checksums.ts";
import { UserError } from "../../core/base/errors.ts";
import { STORAGES } from "../../core/catalogue/container.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { teacherInFolder } from "../../core/edge/teacher_folder.ts";
import { ownOf } from "../../core/models/brought/inputs.ts";
import { graphTeacher } from "./tfjs_model/graph_teacher.ts";

/**
 * A folder of TensorFlow.js, as its converter writes it: a `model.json` and the shards of weights that it names. A model of
 * layers (`tf.loadLayersModel`) or a graph (`tf.loadGraphModel`), whatever its file says; it takes `[rows, features]`, or a shape
 * with as many numbers in a row, and answers `[rows, classes]`.
 */
export const tfjs = definePlugin({
  kind: "teacher",
  name: "tfjs",
  summary: "A trained model of TensorFlow.js: layers or a graph, a model.json and its shards.",
  options: (kit) =>
    z.strictObject({
      path: kit.path().describe(
        "The folder, with model.json and the files that it names; relative to the config file.",
      ),
      inputs: z.enum(["raw", "encoded"]).optional().describe(
        "What it reads: the table's numeric columns as they are (`raw`), or preprocessed features (`encoded`); unless " +
          "told, encoded by the folder's `preprocessing.json`, or else as this run does.",
      ),
      output: z.string().min(1).optional().describe(
        "The output of a graph that has its answers, by name; by default the only one, or the one whose shape fits.",
      ),
      answers: z.enum(["logits", "probabilities", "numbers"]).optional().describe(
        "What it answers; by default its last layer or operator says: softmax and sigmoid are probabilities. Numbers are in " +
          "the label's units; by default the folder's `preprocessing.json` says how they are scaled.",
      ),
    }),
  create: ({ path, output, ...options }, context) => ({
    name: "tfjs",
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
      if (await isGraph(folder)) return await graphTeacher({ path, folder, own, options, output, run });
      if (output === undefined) {
        return await teacherInFolder("tfjs", { path, folder, own, options, run, context });
      }
      throw new UserError(
        `Cannot use ${path} as a teacher: output must be left out where the model is one of layers, which has one: current value is ` +
          JSON.stringify(output),
      );
    },
  }),
});

/** Whether a `model.json` says that it is a graph; one that cannot be read is refused by whoever opens it. */
async function isGraph(folder: ReadFolder): Promise<boolean> {
  const json = await folder.read("model.json");
  try {
    return json !== undefined && JSON.parse(new TextDecoder().decode(json)).format === "graph-model";
  } catch {
    return false;
  }
}
