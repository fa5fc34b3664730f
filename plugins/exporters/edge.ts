import * as z from "zod";
import { compactOf } from "../../core/edge/of_model.ts";
import type { ExportRequest } from "../../core/exporter.ts";
import { originProblem } from "../../core/edge/origins.ts";
import type { Plugin } from "../../core/plugin.ts";
import { edgeFiles } from "./edge_module/files.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { precisionOption } from "../../core/edge/export_parts.ts";
import type { WeightPrecision } from "../../core/results.ts";

export type { EdgeStudent } from "./edge_module/runtime/student.ts";

/** Options of the `edge` exporter. */
export interface EdgeOptions {
  /** How the kernels are stored. Default `float32`. */
  readonly precision?: WeightPrecision | undefined;
  /** Pages of these origins may call the module's `fetch` handler. Default none. */
  readonly origins?: readonly string[] | undefined;
}

/**
 * A folder with one ES module that needs nothing else: preprocessing, weights and the compact runtime, as a function, and as a
 * `fetch` handler. Beside it are its types and an entry for each of Cloudflare, Deno, Bun and Node.
 */
export const edge: Plugin<"exporter", "edge", EdgeOptions> = definePlugin({
  kind: "exporter",
  name: "edge",
  summary: "One ES module without dependencies, for browsers, Workers, Deno, Bun and Node.",
  options: () =>
    z.strictObject({
      precision: precisionOption(),
      origins: z.array(
        z.string().superRefine((text, ctx) => {
          const rule = originProblem(text);
          if (rule) ctx.addIssue({ code: "custom", message: rule, params: { rule, value: text } });
        }),
      ).default([]).describe("Pages of these origins may call the module's `fetch` handler."),
    }),
  create: ({ precision, origins }) => ({
    export: async ({ name, trained }: ExportRequest) =>
      edgeFiles(await compactOf(name, trained, precision), origins),
  }),
});
