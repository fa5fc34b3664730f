import * as z from "zod";
import { definePlugin } from "../../core/catalogue/define.ts";
import { layersToExport, precisionOption } from "../../core/edge/export_parts.ts";
import { compactOf } from "../../core/edge/of_model.ts";
import { originProblem } from "../../core/edge/origins.ts";
import type { ExportRequest } from "../../core/exporter.ts";
import { edgeFiles } from "./edge_module/files.ts";

export type { EdgeStudent } from "./edge_module/runtime/edge_student.ts";

/**
 * A folder with one ES module that needs nothing else: preprocessing, weights and the compact runtime, as a function, and as a
 * `fetch` handler. Beside it are its types and an entry for each of Cloudflare, Deno, Bun and Node.
 */
export const edge = definePlugin({
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
    async export({ name, trained }: ExportRequest) {
      layersToExport(trained, "edge", { sequences: true });
      return edgeFiles(await compactOf(name, trained, precision), origins);
    },
  }),
});
