import * as z from "zod";
import type { Models } from "../models/models.ts";
import type { Route } from "../route.ts";
import { inferenceHandlers, type InferenceOptions } from "./handlers.ts";

/** What goes into a route and what comes out, for the document of the API. What is sent is checked by hand: see `predict.ts`. */
interface Shapes {
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
  /** Beside what every route may answer. */
  readonly mistakes?: Readonly<Record<number, string>>;
}

/** The routes of inference with the schemas of what they take and answer. */
export function inferenceRoutes(models: Models, options: InferenceOptions = {}): Route[] {
  const shapes = shapesByPath();
  return inferenceHandlers(models, options).map((route) => {
    const shape = shapes[route.path.replace("/versions/:version", "") + (route.verb ?? "")];
    return shape ? documented(route, shape) : route;
  });
}

/** A route with its schemas. */
export function documented(route: Route, { body, answer, mistakes = {} }: Shapes): Route {
  const errors = Object.entries(mistakes).map(([status, description]) => [status, { description }]);
  return {
    ...route,
    ...body && route.body && "type" in route.body ? { body: { type: route.body.type, schema: body } } : {},
    answers: {
      ...route.answers,
      200: { description: route.answers[200]!.description, schema: answer },
      ...Object.fromEntries(errors),
    },
  };
}

const NO_MODEL = { 404: "There is no such model, or no such version that is ready." } as const;
const REFUSED = {
  ...NO_MODEL,
  400: "What was sent is not what the model takes: one line says where.",
  413: "The body is too large, or the answer would be: it says how many rows may come at once.",
  429: "Too many rows wait, or they waited too long; `Retry-After` says when to try again.",
} as const;

function shapesByPath(): Readonly<Record<string, Shapes>> {
  const parameters = z.record(z.string(), z.unknown()).optional();
  const tensor = z.object({
    name: z.string(),
    datatype: z.enum(["FP32", "FP64", "BYTES"]),
    shape: z.array(z.int()),
  });
  const data = z.array(z.unknown()).optional().describe(
    "Row by row, flat or nested; left out where binary tensors follow.",
  );
  const sent = tensor.extend({ parameters, data });
  const stats = z.object({ model_stats: z.array(z.looseObject({ name: z.string(), version: z.string() })) });
  const cell = z.union([z.string(), z.number(), z.null()]);
  const byName = z.record(z.string(), z.number());
  const predictions = z.array(z.union([
    z.object({ label: z.string(), probabilities: byName }).describe("A student of classes."),
    z.object({ labels: z.array(z.string()), probabilities: byName }).describe(
      "A student of labels: those whose probability is above a half, and that of each label.",
    ),
    z.object({ numbers: byName }).describe("A student of numbers, in their units."),
  ]));
  const refused = {
    ...REFUSED,
    422: "The student answers these rows with what are no probabilities, or no finite numbers.",
  };
  const cells = z.record(z.string(), cell);
  return {
    "/v2": { answer: z.object({ name: z.string(), version: z.string(), extensions: z.array(z.string()) }) },
    "/v2/health/live": { answer: z.object({ live: z.boolean() }) },
    "/v2/health/ready": { answer: z.object({ live: z.boolean(), ready: z.boolean() }) },
    "/v2/models/stats": { answer: stats },
    "/v2/models/:name": {
      answer: z.object({
        name: z.string(),
        versions: z.array(z.string()),
        platform: z.string(),
        inputs: z.array(tensor),
        outputs: z.array(tensor.extend({
          parameters: z.object({ labels: z.array(z.string()).describe("What each number of a row is of.") })
            .optional(),
        })),
      }),
      mistakes: NO_MODEL,
    },
    "/v2/models/:name/ready": {
      answer: z.object({ name: z.string(), ready: z.boolean() }),
      mistakes: NO_MODEL,
    },
    "/v2/models/:name/config": { answer: z.looseObject({ name: z.string() }), mistakes: NO_MODEL },
    "/v2/models/:name/stats": { answer: stats, mistakes: NO_MODEL },
    "/v2/models/:name/infer": {
      body: z.object({
        id: z.string().optional(),
        parameters,
        inputs: z.array(sent).min(1),
        outputs: z.array(z.object({ name: z.string(), parameters })).optional(),
      }),
      answer: z.object({
        model_name: z.string(),
        model_version: z.string(),
        id: z.string().optional(),
        outputs: z.array(sent),
      }),
      mistakes: REFUSED,
    },
    "/v2/repository/index": {
      body: z.object({ ready: z.boolean().optional() }),
      answer: z.array(
        z.object({ name: z.string(), version: z.string(), state: z.string(), reason: z.string() }),
      ),
    },
    "/v1/models/:name/predict": {
      body: z.strictObject({ rows: z.array(cells).min(1) }),
      answer: z.object({ model: z.string(), version: z.string(), predictions }),
      mistakes: refused,
    },
    "/v1/models/:name:predict": {
      body: z.strictObject({ instances: z.array(z.union([cells, z.array(cell)])).min(1) }),
      answer: z.object({ predictions }),
      mistakes: refused,
    },
  };
}
