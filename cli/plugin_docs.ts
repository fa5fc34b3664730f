import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { pluginSchema } from "../core/catalogue/json_schema.ts";
import type { Plugin } from "../core/plugin.ts";
import type { Kind } from "../core/spec.ts";
import { KINDS } from "../host/plugin_check.ts";
import { wrapped } from "./table.ts";

type Json = Record<string, unknown>;

const TITLES: Readonly<Record<Kind, string>> = {
  task: "Tasks",
  strategy: "Strategies",
  loss: "Losses",
  teacher: "Teachers",
  student: "Students",
  scheduler: "Schedulers",
  optimizer: "Optimizers",
  augmentation: "Augmentations",
  dataset: "Data sets",
  backend: "Backends",
  exporter: "Exporters",
};

/** Characters of a line of the page; a row of a table cannot be broken. */
const LINE_WIDTH = 120;

/** `docs/plugins.md`: every plugin with its options, made from the schemas that check them. */
export function pluginDocs(catalogue: Catalogue): string {
  const kinds = KINDS.filter((kind) => catalogue.list(kind).length);
  const sections = kinds.map((kind) =>
    `## ${TITLES[kind]}\n\n${catalogue.list(kind).map((plugin) => section(catalogue, plugin)).join("\n\n")}`
  );
  return `# Plugins

Every plugin that comes with Retort, by kind, with its options. A config names a plugin with \`use\`; where all of its
options have defaults, its bare name will do. This page is made from the schemas that check the options
(\`deno task schema\`).

${sections.join("\n\n")}
`;
}

/** An option of a plugin, as documents and commands show it. */
export interface OptionDoc {
  readonly name: string;
  /** In words, with its bounds. */
  readonly type: string;
  readonly required: boolean;
  /** Left out where there is none. */
  readonly default?: unknown;
  readonly description: string;
}

/** A plugin's options, from the schema that checks them. */
export function optionsOf(catalogue: Catalogue, plugin: Plugin): OptionDoc[] {
  const { properties, required } = pluginSchema(catalogue, plugin) as {
    properties: Readonly<Record<string, Json>>;
    required: string[];
  };
  const { use: _, ...options } = properties;
  return Object.entries(options).map(([name, schema]) => {
    const { description = "", default: value } = schema;
    return {
      name,
      type: typeOf(schema),
      required: required.includes(name),
      ...value === undefined ? {} : { default: value },
      description: String(description),
    };
  });
}

function section(catalogue: Catalogue, plugin: Plugin): string {
  const rows = optionsOf(catalogue, plugin).map(({ name, type, required, description, ...rest }) => {
    const fallback = "default" in rest ? code(JSON.stringify(rest.default)) : required ? "required" : "";
    return `| \`${name}\` | ${type} | ${fallback} | ${description} |`;
  });
  const table = ["| option | type | default | |", "| --- | --- | --- | --- |", ...rows].join("\n");
  const paper = plugin.paper ? ` ${plugin.paper}` : "";
  const about = wrapped(`${plugin.summary}${paper}`, LINE_WIDTH);
  return `### \`${plugin.name}\`\n\n${about}${rows.length ? `\n\n${table}` : ""}`;
}

function typeOf(schema: Json): string {
  const { type, anyOf, items, $ref, prefixItems, additionalProperties } = schema;
  if (Array.isArray(anyOf)) return anyOf.map(typeOf).join(" or ");
  if (typeof $ref === "string") return `a ${$ref.split("/").at(-1)}`;
  if (Array.isArray(schema["enum"])) return schema["enum"].map((one) => code(String(one))).join(", ");
  if (Array.isArray(prefixItems)) return `[${prefixItems.map((one) => typeOf(one as Json)).join(", ")}]`;
  if (type === "object" && typeof additionalProperties === "object") {
    return `by name, ${typeOf(additionalProperties as Json)}`;
  }
  if (type === "array") return `list of ${typeOf((items ?? {}) as Json)}`;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema as Record<
    string,
    number | undefined
  >;
  const safe = (limit?: number) => limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
  const bounds = [
    safe(exclusiveMinimum) ? `> ${exclusiveMinimum}` : safe(minimum) ? `≥ ${minimum}` : "",
    safe(exclusiveMaximum) ? `< ${exclusiveMaximum}` : safe(maximum) ? `≤ ${maximum}` : "",
  ].filter(Boolean).join(", ");
  const name = type === "integer" ? "whole number" : typeof type === "string" ? type : "";
  return bounds ? `${name} ${bounds}` : name;
}

function code(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}
