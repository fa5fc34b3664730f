import type { Context } from "hono";
import type { Models } from "../models/models.ts";
import type { ServedVersion } from "../models/served_version.ts";
import { type Handled, HttpError, type Route } from "../route.ts";
import { readBody } from "../security/body.ts";
import { parseJson } from "../security/json.ts";
import { checkAnswerSize, inferRowBytes } from "./answer_size.ts";
import { compressed, encodingFor, inferAnswer } from "./infer_answer.ts";
import { inferRequest, JSON_LENGTH } from "./infer_request.ts";
import { isObject, wrong } from "./messages.ts";
import { modelConfig, modelMetadata, modelStats, repositoryIndex, SERVER_METADATA } from "./metadata.ts";
import { predict, predictInstances } from "./predict.ts";

/** What the routes of inference may be told. */
export interface InferenceOptions {
  /** Why the server is not ready, beside models that could not be loaded; by default it is. */
  readonly waitsFor?: () => readonly string[];
}

/** The longest body of a request, in bytes: some thousand rows. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Bytes of an answer from which on compressing is less work than sending. */
const WORTH_IT = 1024;

/** Inference on web-standard APIs alone: a student's app has these routes, the server has them with schemas. */
export function inferenceHandlers(
  models: Models,
  { waitsFor = () => [] }: InferenceOptions = {},
): Route[] {
  const rest = { tag: "inference", role: "read" } as const;
  const ok = (description: string) => ({ 200: { description } });
  /** The same route for the highest version that is ready and for a version that is named. */
  const both = (path: string, route: Omit<Route, "path" | "tag" | "role">): Route[] =>
    ["", "/versions/:version"].map((version) => ({ ...rest, ...route, path: path.replace("*", version) }));
  const servedBy = (c: Context): ServedVersion => models.get(c.req.param("name")!, c.req.param("version"));
  /** The same where the path ends with a verb. */
  const servedByVerb = (c: Context): ServedVersion => {
    const [name, version] = [c.req.param("name")!, c.req.param("version")];
    return version === undefined ? models.get(withoutVerb(name)) : models.get(name, withoutVerb(version));
  };
  /** Reads the body. The version may have been replaced meanwhile, so that it is looked up once more. */
  const withBody = (
    c: Context,
    answer: (served: ServedVersion, body: Uint8Array) => Handled | Promise<Handled>,
    servedOf = servedBy,
  ): Promise<Handled> => {
    servedOf(c);
    return readBody(c).then((body) => answer(servedOf(c), body));
  };

  return [
    {
      ...rest,
      method: "GET",
      path: "/v2",
      summary: "What answers here",
      answers: ok("Name, version and extensions"),
      handle: () => Response.json(SERVER_METADATA),
    },
    {
      ...rest,
      method: "GET",
      path: "/v2/health/live",
      isProbe: true,
      summary: "Whether requests are answered",
      role: null,
      answers: ok("They are"),
      handle: () => Response.json({ live: true }),
    },
    {
      ...rest,
      method: "GET",
      path: "/v2/health/ready",
      isProbe: true,
      summary: "Whether all models are there",
      role: null,
      answers: { ...ok("They are"), 503: { description: "Some are not; `error` names them" } },
      handle() {
        const reasons = [...waitsFor().map(sentence), ...unservedOf(models)];
        if (reasons.length === 0) return Response.json({ live: true, ready: true });
        throw new HttpError(503, `Cannot answer for all models yet: ${reasons.join("; ")}`, {
          headers: { "retry-after": "1" },
          details: { live: true, ready: false },
        });
      },
    },
    {
      ...rest,
      method: "GET",
      path: "/v2/models/stats",
      summary: "What all models have been asked",
      answers: ok("Counts and times of each version"),
      handle: () => Response.json(modelStats(models.list().flatMap(({ served }) => served ? [served] : []))),
    },
    ...both("/v2/models/:name*", {
      method: "GET",
      summary: "Inputs and outputs of a model",
      answers: ok("Names, datatypes and shapes; -1 is any number of rows"),
      handle: (c) => Response.json(modelMetadata(models, servedBy(c))),
    }),
    ...both("/v2/models/:name*/ready", {
      method: "GET",
      summary: "Whether a model answers",
      answers: { ...ok("It does"), 503: { description: "It is there, and does not; `error` says why" } },
      handle: (c) => modelReady(models, c.req.param("name")!, c.req.param("version")),
    }),
    ...both("/v2/models/:name*/config", {
      method: "GET",
      summary: "How a model's requests are batched",
      answers: ok("In the form of Triton's model configuration"),
      handle: (c) => Response.json(modelConfig(servedBy(c))),
    }),
    ...both("/v2/models/:name*/stats", {
      method: "GET",
      summary: "What a model has been asked",
      answers: ok("Counts and times of each version"),
      handle: (c) => Response.json(modelStats(statsOf(models, servedBy(c), c.req.param("version")))),
    }),
    ...both("/v2/models/:name*/infer", {
      method: "POST",
      summary: "Predict from tensors: the Open Inference Protocol, with binary tensors",
      body: { type: "*/*" },
      maxBytes: MAX_BYTES,
      answers: ok("Probabilities and labels, or numbers, as JSON or with binary tensors behind it"),
      handle: (c) => withBody(c, (served, body) => infer(served, body, c)),
    }),
    {
      ...rest,
      method: "POST",
      path: "/v2/repository/index",
      summary: "All versions of all models, ready or not",
      body: { type: "*/*" },
      answers: ok("Name, version, state and reason of each"),
      handle: async (c) => Response.json(repositoryIndex(models.list(), asksForReady(await readBody(c)))),
    },
    ...both("/v1/models/:name*/predict", {
      method: "POST",
      summary: "Predict from raw rows, cells by column name",
      body: { type: "application/json" },
      maxBytes: MAX_BYTES,
      answers: ok("For each row a label or labels with the probability of each, or numbers"),
      handle: (c) => withBody(c, (served, body) => predict(served, body, () => c.req.raw.signal)),
    }),
    ...both("/v1/models/:name*", {
      method: "POST",
      verb: PREDICT,
      summary: "Predict from instances: the first protocol of KServe and TensorFlow Serving",
      body: { type: "application/json" },
      maxBytes: MAX_BYTES,
      answers: ok("For each instance a label or labels with the probability of each, or numbers"),
      handle: (c) =>
        withBody(c, (served, body) => predictInstances(served, body, () => c.req.raw.signal), servedByVerb),
    }),
  ];
}

/** What KServe's first protocol asks of a model. */
const PREDICT = ":predict";

function withoutVerb(text: string): string {
  return text.slice(0, -PREDICT.length);
}

async function infer(served: ServedVersion, body: Uint8Array, c: Context): Promise<Response> {
  const { headers } = c.req.raw;
  const request = inferRequest(served, body, headers.get(JSON_LENGTH));
  const { features, inputs, rows, timeout, outputs } = request;
  const { batcher, sizes, limits } = served;
  checkAnswerSize(rows, inferRowBytes(sizes, outputs), limits.answerBytes);
  const signal = () => c.req.raw.signal;
  const answers = await batcher.submit(features, rows, { signal, timeout, inputs });
  const answer = inferAnswer(served, request, answers);
  const isBinary = answer.jsonLength !== undefined;
  const encoding = answer.body.length < WORTH_IT ? undefined : encodingFor(headers.get("accept-encoding"));
  return new Response(encoding ? await compressed(answer.body, encoding) : answer.body, {
    headers: {
      "content-type": isBinary ? "application/octet-stream" : "application/json",
      "vary": "accept-encoding",
      ...isBinary ? { [JSON_LENGTH]: String(answer.jsonLength) } : {},
      ...encoding ? { "content-encoding": encoding } : {},
    },
    // Workers would compress it once more; others have no such option.
    ...{ encodeBody: "manual" },
  });
}

/** Of one version where one is named, of all of the model where none is. */
function statsOf(models: Models, served: ServedVersion, version: string | undefined): ServedVersion[] {
  if (version !== undefined) return [served];
  return models.versions(served.name).flatMap(({ served }) => served ? [served] : []);
}

function asksForReady(body: Uint8Array): boolean {
  if (body.length === 0) return false;
  const request = parseJson(body);
  if (!isObject(request)) throw wrong("the request", "be an object", request);
  const ready = request["ready"];
  if (ready !== undefined && typeof ready !== "boolean") throw wrong("ready", "be true or false", ready);
  return ready === true;
}

/** Why a server is not ready, as part of a sentence: `models` are what it waits for. */
function sentence(reason: string): string {
  return /^[a-z]+$/.test(reason) ? `${reason} are being loaded` : reason;
}

/** Why a server whose models could not all be loaded is not ready, model by model. */
export function unservedOf(models: Models): string[] {
  return models.unserved().map((name) => `the model ${name} could not be loaded`);
}

/** A model that is there and does not answer is not ready; one that is not there is a 404. */
function modelReady(models: Models, name: string, version: string | undefined): Response {
  try {
    return Response.json({ name: models.get(name, version).name, ready: true });
  } catch (error) {
    const isThere = models.versions(name).some((state) => version === undefined || state.version === version);
    if (!(error instanceof HttpError) || !isThere) throw error;
    throw new HttpError(503, error.message, { details: { name, ready: false } });
  }
}
