import * as z from "zod";
import { documented } from "../inference/routes.ts";
import type { Route } from "../route.ts";
import { modelHandlers } from "./handlers.ts";
import type { Models } from "./models.ts";

/** The routes of the models with the schemas of what they answer. */
export function modelRoutes(models: Models): Route[] {
  const column = z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("numeric"),
      name: z.string(),
      missing: z.boolean(),
      mean: z.number(),
      sd: z.number(),
    }),
    z.object({
      kind: z.literal("categorical"),
      name: z.string(),
      missing: z.boolean(),
      categories: z.array(z.string()),
    }),
    z.object({
      kind: z.enum(["text", "tokens", "category", "image"]),
      name: z.string(),
      missing: z.boolean(),
      encoder: z.string().describe("What makes features, or an input, of its cells."),
    }),
  ]);
  const takes = {
    label: z.string().optional(),
    classes: z.array(z.string()).optional().describe("What each output is called."),
    answer: z.looseObject({ task: z.string(), from: z.enum(["sigmoid", "numbers"]) }).optional().describe(
      "How outputs are read, where they are no classes: labels, each with a probability, or numbers.",
    ),
    columns: z.array(column).optional().describe("In the order of the tensor `features`."),
    features: z.int().optional(),
    edge: z.boolean().optional().describe("Whether `edge.js` can be had."),
  };
  const version = z.object({
    version: z.string(),
    state: z.enum(["loading", "ready", "failed"]),
    error: z.string().optional().describe("Why its newest offer could not be taken."),
    since: z.string().optional(),
    info: z.record(z.string(), z.unknown()).optional(),
    requests: z.record(z.string(), z.int()).optional(),
  });
  const model = z.object({
    name: z.string(),
    ready: z.boolean().describe("Whether it answers, as KServe's first protocol asks."),
    version: z.string().nullable().describe("What answers where none is named: the highest that is ready."),
    ...takes,
    versions: z.array(version),
  });
  const answers: Readonly<Record<string, z.ZodType>> = {
    "/v1/models": z.object({
      models: z.array(model),
      next: z.string().nullable().describe("The cursor of the next page; null where there is none."),
    }),
    "/v1/models/:name": model,
    "/v1/models/:name/versions/:version": version.extend({ name: z.string(), ...takes }),
  };
  const mistakes = { 404: "There is no such model, or no such version." };
  return modelHandlers(models).map((route) => {
    const answer = answers[route.path];
    if (!answer) return route;
    if (route.path.includes(":")) return documented(route, { answer, mistakes });
    return { ...documented(route, { answer }), query: { cursor: z.string().max(100).optional() } };
  });
}
