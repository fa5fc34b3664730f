import * as z from "zod";
import type { Plugin, ScheduleRule } from "../plugin.ts";
import type { Kind } from "../spec.ts";
import { type Catalogue, NUMBER, PART } from "./catalogue.ts";
import { configSchema, EXTRAS } from "./config.ts";

type Json = Record<string, unknown>;

/** The JSON Schema (draft 2020-12) of a config, for editors: every plugin's options, under its kind. */
export function configJsonSchema(catalogue: Catalogue): Json {
  const kinds = [...new Set(catalogue.list().map(({ kind }) => kind))];
  const named = kinds.map((kind) => [kind, {
    anyOf: [
      { enum: catalogue.list(kind).map(({ name }) => name) },
      ...catalogue.list(kind).map((plugin) => pluginSchema(catalogue, plugin)),
    ],
  }]);
  const { $schema, ...root } = toJson(catalogue, configSchema(catalogue));
  return { $schema, title: "A Retort config", ...root, $defs: Object.fromEntries(named) };
}

/** The JSON Schema of one plugin's options, with `use` as its name. */
export function pluginSchema(catalogue: Catalogue, plugin: Plugin, extras: Json = {}): Json {
  const { $schema: _, ...options } = toJson(catalogue, plugin.options(catalogue.kit()));
  const { properties = {}, required = [] } = options as { properties?: Json; required?: string[] };
  return {
    description: plugin.paper ? `${plugin.summary} ${plugin.paper}` : plugin.summary,
    ...options,
    properties: { use: { const: plugin.name }, ...properties, ...extras },
    required: ["use", ...required],
  };
}

function toJson(catalogue: Catalogue, schema: z.ZodType): Json {
  return z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    override({ jsonSchema, zodSchema }) {
      const json = jsonSchema as Json;
      // zod leaves out the default of what it cannot show the output of.
      if (zodSchema._zod.def.type === "default") json["default"] ??= zodSchema._zod.def.defaultValue;
      const kinds = json[PART] as Kind[] | undefined;
      if (!kinds) return;
      const rule = json[NUMBER] as ScheduleRule | undefined;
      const extras = json[EXTRAS] as z.ZodType | undefined;
      for (const key of [PART, NUMBER, EXTRAS]) delete json[key];
      const own = extras && toJson(catalogue, extras)["properties"] as Json;
      const parts = own
        ? kinds.flatMap((kind) => catalogue.list(kind).map((plugin) => pluginSchema(catalogue, plugin, own)))
        : kinds.map((kind) => ({ $ref: `#/$defs/${kind}` }));
      const number = rule && {
        type: "number",
        ...rule.above === undefined ? {} : { exclusiveMinimum: rule.above },
        ...rule.min === undefined ? {} : { minimum: rule.min },
      };
      const choices = number ? [number, ...parts] : parts;
      Object.assign(json, choices.length === 1 ? choices[0] : { anyOf: choices });
    },
  }) as Json;
}
