/**
 * A student as an HTTP app of its own, on web-standard APIs alone: it runs on Deno, Bun and Node, and in Workers at the edge.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 * import { createStudentApp, type ServedStudent } from "@retort/retort/student";
 *
 * // Any student does: the module that `deno task export <run> --target edge` writes, for instance.
 * const student: ServedStudent = {
 *   name: "coin",
 *   preprocessing: {
 *     version: 1,
 *     label: "side",
 *     classes: ["heads", "tails"],
 *     columns: [{ kind: "numeric", name: "weight", mean: 5, sd: 1, missing: false }],
 *     features: 1,
 *   },
 *   probabilities: (features) => Float32Array.from([...features].flatMap((x) => x > 0 ? [0.75, 0.25] : [0.5, 0.5])),
 * };
 * const app = createStudentApp(student); // Deno.serve(app.fetch), or export default app
 *
 * const answer = await app.request("/v1/models/coin/predict", {
 *   method: "POST",
 *   headers: { "content-type": "application/json" },
 *   body: JSON.stringify({ rows: [{ weight: 7 }] }),
 * });
 * assertEquals(await answer.json(), {
 *   model: "coin",
 *   version: "1",
 *   predictions: [{ label: "heads", probabilities: { heads: 0.75, tails: 0.25 } }],
 * });
 * ```
 *
 * @module
 */
import type { Hono } from "hono";
import { OptionsError } from "../core/base/errors.ts";
import { originProblem } from "../core/edge/origins.ts";
import type { ServedStudent } from "../core/edge/served.ts";
import { inferenceHandlers } from "./inference/handlers.ts";
import { modelHandlers } from "./models/handlers.ts";
import { Models } from "./models/models.ts";
import type { ServingLimits } from "./models/served_version.ts";
import { mount } from "./mount.ts";

export type { Preprocessing } from "../core/preprocessing.ts";
export type { ServedStudent } from "../core/edge/served.ts";
export type { BatchLimits } from "./inference/batching.ts";
export type { ServingLimits } from "./models/served_version.ts";

/** What an app may be told. */
export interface StudentAppOptions {
  /** How many rows are taken, gathered and kept waiting, and for how long. */
  readonly limits?: Partial<ServingLimits>;
  /** Origins of pages that may ask and read the answers, as browsers send them: `https://example.org`. None by default. */
  readonly origins?: readonly string[];
  /** Told of what is no mistake of the client's; the answer says nothing about it. */
  readonly failed?: (error: unknown) => void;
}

/**
 * The routes of inference over one student, or over several: the Open Inference Protocol (`/v2`), KServe's first protocol
 * (`/v1/models/{name}:predict`), raw rows (`/v1/models/{name}/predict`) and a list of the models (`/v1/models`). Students of
 * one name become its versions 1, 2 and so on. Throws an `OptionsError` where an origin is none.
 */
export function createStudentApp(
  students: ServedStudent | readonly ServedStudent[],
  { limits = {}, origins = [], failed = () => {} }: StudentAppOptions = {},
): Hono {
  for (const [i, origin] of origins.entries()) {
    const rule = originProblem(origin);
    if (rule) throw new OptionsError("these origins", [{ path: ["origins", i], rule, value: origin }]);
  }
  // In Workers a request may not wait for what another has begun: what that one does ends with it.
  const isShared = globalThis.navigator?.userAgent !== "Cloudflare-Workers";
  const models = new Models({ limits: { isShared, ...limits } });
  for (const student of "name" in students ? [students] : students) {
    models.put(student.name, String(models.versions(student.name).length + 1), student);
  }
  return mount([...inferenceHandlers(models), ...modelHandlers(models)], { failed, origins });
}
