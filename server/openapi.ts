import * as z from "zod";
import type { Answer, Route } from "./route.ts";

type Json = Record<string, unknown>;

/** What the document says beside its routes. */
export interface DocumentOptions {
  readonly version: string;
  /** The path under which the API is reached, as `/ml`. */
  readonly basePath?: string;
  /** Whether the server asks for tokens. */
  readonly hasTokens: boolean;
}

const ERROR = { $ref: "#/components/schemas/Error" };

/** Answers that a route need not name: every one may give them where what they are about is there. */
const COMMON: Readonly<Record<number, string>> = {
  400: "What was sent is not what it must be: broken JSON, a wrong parameter, a body that breaks off.",
  401: "A token must be given, and be valid.",
  403: "The token's role is not enough, or a page of another site asks.",
  408: "The body did not arrive in time.",
  413: "The body is too large, as it came or decompressed.",
  415: "The type or the encoding of the body is not taken.",
  422: "The JSON is not what the schema asks for; `problems` says where.",
  429: "Too many requests; `Retry-After` says when to try again.",
  503: "The server is about to stop, or the answer took too long.",
};

/** `/openapi.json`: OpenAPI 3.1, made of the same list of routes and the same schemas that the server runs on. */
export function openApiDocument(
  routes: readonly Route[],
  { version, basePath, hasTokens }: DocumentOptions,
): Json {
  const paths: Record<string, Json> = {};
  const shared: Json = { Error: errorSchema() };
  for (const route of routes) {
    const path = templateOf(route.path) + (route.verb ?? "");
    const operations = paths[path] ??= {};
    operations[route.method.toLowerCase()] = operationOf(route, hasTokens, shared);
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Retort",
      version,
      description: "Distil students, watch them learn, and let them answer.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: basePath || "/" }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: shared,
      ...hasTokens ? { securitySchemes: { token: { type: "http", scheme: "bearer" } } } : {},
    },
  };
}

function operationOf(route: Route, hasTokens: boolean, shared: Json): Json {
  const { method, path, summary, tag, role, body } = route;
  const needsToken = hasTokens && role !== null;
  const id = operationId(method, route.verb === undefined ? path : `${path}/as/${route.verb}`);
  const parameters = [
    ...namesIn(path).map((name) => ({
      name,
      in: "path",
      required: true,
      schema: route.params?.[name]
        ? jsonOf(route.params[name], "input", `${id}_${name}`, shared)
        : { type: "string" },
    })),
    ...Object.entries(route.query ?? {}).map(([name, schema]) => ({
      name,
      in: "query",
      required: !schema.safeParse(undefined).success,
      schema: jsonOf(schema, "input", `${id}_${name}`, shared),
    })),
  ];
  return {
    operationId: id,
    summary,
    tags: [tag],
    ...needsToken ? { security: [{ token: [] }], description: `Needs a token of the role ${role}.` } : {},
    ...parameters.length ? { parameters } : {},
    ...body ? { requestBody: { required: true, content: contentOf(body, `${id}_body`, shared) } } : {},
    responses: responsesOf(route, needsToken, id, shared),
  };
}

function contentOf(body: NonNullable<Route["body"]>, name: string, shared: Json): Json {
  if ("json" in body) return { "application/json": { schema: jsonOf(body.json, "input", name, shared) } };
  return { [body.type]: body.schema ? { schema: jsonOf(body.schema, "input", name, shared) } : {} };
}

function responsesOf(route: Route, needsToken: boolean, id: string, shared: Json): Json {
  const { method, body, params, query } = route;
  const common = [
    ...params || query || body ? [400] : [],
    ...needsToken ? [401] : [],
    ...needsToken || method !== "GET" ? [403] : [],
    ...body ? [408, 413, 415] : [],
    ...body && "json" in body ? [422] : [],
    429,
    503,
  ];
  const own = Object.entries(route.answers).map(([status, answer]) => [
    status,
    responseOf(Number(status), answer, `${id}_${status}`, shared),
  ]);
  const errors = common.map((status) => [
    `${status}`,
    { description: COMMON[status], content: { "application/json": { schema: ERROR } } },
  ]);
  return Object.fromEntries([...errors, ...own]);
}

function responseOf(status: number, { description, schema, type }: Answer, name: string, shared: Json): Json {
  const isError = status >= 400;
  const json = schema ? jsonOf(schema, "output", name, shared) : isError ? ERROR : undefined;
  if (!json && type === undefined) return { description };
  return { description, content: { [type ?? "application/json"]: json ? { schema: json } : {} } };
}

/**
 * A schema as JSON Schema. What it defines beside itself goes to the components, under the name of where it is used:
 * `#/…` is counted from the root of the document.
 */
function jsonOf(schema: z.ZodType, io: "input" | "output", name: string, shared: Json): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Json;
  const text = JSON.stringify(json);
  if (!text.includes('"$ref":"#')) return json;
  const place = (key: string) => `${name}${key}`.replaceAll(/[^A-Za-z0-9._-]/g, "_");
  const moved = JSON.parse(
    text.replaceAll(
      /"\$ref":"#(?:\/\$defs\/([^"]+))?"/g,
      (_, key = "") => `"$ref":"#/components/schemas/${place(key)}"`,
    ),
  ) as Json;
  const { $defs = {}, ...root } = moved as Json & { $defs?: Json };
  for (const [key, value] of Object.entries($defs)) shared[place(key)] = value;
  shared[place("")] = root;
  return { $ref: `#/components/schemas/${place("")}` };
}

function errorSchema(): Json {
  const problem = {
    type: "object",
    required: ["path", "rule"],
    properties: {
      path: { type: "array", items: { type: ["string", "integer"] } },
      rule: { type: "string" },
      value: {},
    },
  };
  return {
    type: "object",
    required: ["error"],
    properties: {
      error: { type: "string", description: "What is wrong, in one line." },
      problems: { type: "array", items: problem },
    },
  };
}

/** `/v1/runs/:id{[0-9]+}` as `/v1/runs/{id}`, and a star as `{path}`. */
function templateOf(path: string): string {
  return path.replaceAll(/:(\w+)(?:\{[^{}]*\})?\??/g, "{$1}").replace(/\*$/, "{path}");
}

function namesIn(path: string): string[] {
  return Array.from(templateOf(path).matchAll(/\{(\w+)\}/g), ([, name]) => name!);
}

/** `GET /v1/runs/:id/events` as `getV1RunsIdEvents`. */
function operationId(method: string, path: string): string {
  const words = templateOf(path).split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const capital = (word: string) => `${word[0]!.toUpperCase()}${word.slice(1)}`;
  return [method.toLowerCase(), ...(words.length ? words : ["root"]).map(capital)].join("");
}
