import { definePlugin, layersToExport, layerWeights } from "@retort/retort/plugin";
import * as z from "zod";

/** A student as one JSON file. `deno task export runs/x --target my-plugin --plugin my-plugin.ts` writes it. */
export const myPlugin = definePlugin({
  kind: "exporter",
  name: "my-plugin",
  summary: "One JSON file: the layers as tfjs describes them, and their weights as numbers.",
  options: () =>
    z.strictObject({
      digits: z.int().min(1).max(9).default(9).describe("Significant digits of each number."),
    }),
  create: ({ digits }) => ({
    // What comes back is all that is written: files by their paths in the folder, with `/`.
    async export({ name, trained }) {
      const { preprocessing } = trained;
      // It refuses, in one line, a student that is no model of layers, or reads more than features.
      const model = layersToExport(trained, "my-plugin");
      const weights: Record<string, { shape: readonly number[]; values: number[] }> = {};
      for (const layer of model.layers) {
        // It refuses, in one line, numbers that are not finite.
        for (const { name, shape, values } of (await layerWeights(layer, "float32")).values()) {
          const rounded = Array.from(values, (value) => Number(value.toPrecision(digits)));
          weights[`${layer.name}/${name}`] = { shape, values: rounded };
        }
      }
      const json = JSON.stringify({ name, preprocessing, model: model.toJSON(null, false), weights });
      return new Map([["student.json", new TextEncoder().encode(json)]]);
    },
  }),
});
