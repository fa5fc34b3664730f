import * as z from "zod";
import { STORAGES } from "../../core/container.ts";
import { buildsWith } from "../../core/custom_layers.ts";
import { UserError } from "../../core/errors.ts";
import { layersStudent } from "../../core/layers_student.ts";
import { readModel } from "../../core/model_files.ts";
import { definePlugin, type Plugin } from "../../core/plugin.ts";
import { frozen } from "../../core/teacher.ts";

/** Options of the `model` teacher. */
export interface ModelOptions {
  /** Folder of a tfjs layers model: `model.json` and `weights.bin`, as a run writes them. */
  readonly path: string;
}

/** A model that is trained already. It sees this run's preprocessed features, so it must have been trained on the like. */
export const model: Plugin<"teacher", "model", ModelOptions> = definePlugin({
  kind: "teacher",
  name: "model",
  summary: "A trained tfjs layers model, from a folder with model.json and weights.bin.",
  options: (kit) => z.strictObject({ path: kit.path().describe("The folder; relative to the config file.") }),
  create: ({ path }, context) => ({
    name: "model",
    independent: true,
    // deno-lint-ignore require-yield -- it is trained already
    async *stages(run) {
      const loaded = await readModel(context.resolve(STORAGES)(path), path, {
        warn: run.warn,
        build: buildsWith(context, run.features, run.classes),
      });
      const [features, classes] = [loaded.inputs[0]?.shape.at(-1), loaded.outputs[0]?.shape.at(-1)];
      if (features !== run.features || classes !== run.classes) {
        loaded.dispose();
        throw new UserError(
          `Cannot use ${path} as a teacher: it must take ${run.features} features and answer ${run.classes} classes: ` +
            `it takes ${features} and answers ${classes}`,
        );
      }
      return await frozen(layersStudent("model", loaded));
    },
  }),
});
