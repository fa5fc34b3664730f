import type { Context } from "hono";
import * as z from "zod";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { configJsonSchema, pluginSchema } from "../core/catalogue/json_schema.ts";
import type { Plugin } from "../core/plugin.ts";
import { HttpError, type Route } from "./route.ts";

const CONFIG_SCHEMA = "/v1/config-schema";

const plugin = z.object({
  kind: z.string(),
  name: z.string().describe("What a config has for `use`."),
  summary: z.string(),
  paper: z.string().optional().describe("Authors, year, title and link."),
  options: z.looseObject({}).describe(
    `JSON Schema (draft 2020-12); what it refers to is in ${CONFIG_SCHEMA}.`,
  ),
});

const schema = z.looseObject({});
const tag = "plugins";
const role = "read";

/** The routes of plugins: what a config may name, with the options as JSON Schema. Addresses in it begin with `basePath`. */
export function pluginRoutes(catalogue: Catalogue, basePath = ""): Route[] {
  // The catalogue is complete, and what is made of it stays.
  let all: readonly z.infer<typeof plugin>[] | undefined;
  let config: string | undefined;
  const entries = () => all ??= catalogue.list().map((one) => entryOf(catalogue, one, basePath));
  const ofKind = (c: Context) => {
    const kind = c.req.param("kind")!;
    const found = entries().filter((one) => one.kind === kind);
    if (found.length) return found;
    const kinds = [...new Set(entries().map((one) => one.kind))];
    throw new HttpError(404, `Cannot find plugins of that kind: the kinds are ${kinds.join(", ")}`);
  };
  const plugins = z.object({ plugins: z.array(plugin) });
  const kind = z.string().max(100);
  return [
    {
      method: "GET",
      path: "/v1/plugins",
      summary: "All plugins.",
      tag,
      role,
      answers: { 200: { description: "Plugins, by kind.", schema: plugins } },
      handle: (c) => c.json({ plugins: entries() }),
    },
    {
      method: "GET",
      path: "/v1/plugins/:kind",
      summary: "The plugins of a kind.",
      tag,
      role,
      params: { kind },
      answers: {
        200: { description: "Plugins.", schema: plugins },
        404: { description: "There is no such kind." },
      },
      handle: (c) => c.json({ plugins: ofKind(c) }),
    },
    {
      method: "GET",
      path: "/v1/plugins/:kind/:name",
      summary: "A plugin with its options.",
      tag,
      role,
      params: { kind, name: z.string().max(100) },
      answers: {
        200: { description: "The plugin.", schema: plugin },
        404: { description: "There is no such plugin." },
      },
      handle(c) {
        const name = c.req.param("name")!;
        const siblings = ofKind(c);
        const found = siblings.find((one) => one.name === name);
        if (found) return c.json(found);
        const names = siblings.map((one) => one.name).join(", ");
        throw new HttpError(404, `Cannot find the plugin: the names of its kind are ${names}`);
      },
    },
    {
      method: "GET",
      path: CONFIG_SCHEMA,
      summary: "The JSON Schema of a config. What takes a path takes the name of a data set here.",
      tag,
      role,
      answers: { 200: { description: "JSON Schema, draft 2020-12.", schema } },
      handle() {
        config ??= JSON.stringify(requestSchema(catalogue));
        return new Response(config, { headers: { "content-type": "application/json" } });
      },
    },
  ];
}

/** A config as a request may have it: without plugins of its own. */
function requestSchema(catalogue: Catalogue): unknown {
  const { properties, ...rest } = configJsonSchema(catalogue) as { properties: Record<string, unknown> };
  const { plugins: _, $schema: __, ...allowed } = properties;
  return { ...rest, properties: allowed };
}

function entryOf(catalogue: Catalogue, one: Plugin, basePath: string): z.infer<typeof plugin> {
  const { kind, name, summary, paper } = one;
  const options = referring(pluginSchema(catalogue, one), `${basePath}${CONFIG_SCHEMA}`) as Record<
    string,
    unknown
  >;
  return { kind, name, summary, ...paper === undefined ? {} : { paper }, options };
}

/** The same schema with its references into the config's schema as addresses. */
function referring(value: unknown, root: string): unknown {
  if (Array.isArray(value)) return value.map((one) => referring(one, root));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "$ref" && typeof inner === "string" && inner.startsWith("#")
        ? `${root}${inner}`
        : referring(inner, root),
    ]),
  );
}
