import type { Catalogue } from "../core/catalogue.ts";
import { pluginSchema } from "../core/json_schema.ts";
import type { Kind, Plugin } from "../core/plugin.ts";

type Json = Record<string, unknown>;

const TITLES: Readonly<Record<Kind, string>> = {
  strategy: "Strategies",
  loss: "Losses",
  teacher: "Teachers",
  student: "Students",
  scheduler: "Schedulers",
  optimizer: "Optimizers",
  augmentation: "Augmentations",
  dataset: "Data sets",
  backend: "Backends",
};

/** `docs/plugins.md`: every plugin with its options, made from the schemas that check them. */
export function pluginDocs(catalogue: Catalogue): string {
  const kinds = (Object.keys(TITLES) as Kind[]).filter((kind) => catalogue.list(kind).length);
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

function section(catalogue: Catalogue, plugin: Plugin): string {
  const { properties, required } = pluginSchema(catalogue, plugin) as {
    properties: Json;
    required: string[];
  };
  const { use: _, ...options } = properties;
  const rows = Object.entries(options).map(([name, schema]) => {
    const { description = "", default: value } = schema as Json;
    const fallback = value !== undefined
      ? code(JSON.stringify(value))
      : required.includes(name)
      ? "required"
      : "";
    return `| \`${name}\` | ${typeOf(schema as Json)} | ${fallback} | ${description} |`;
  });
  const table = ["| option | type | default | |", "| --- | --- | --- | --- |", ...rows].join("\n");
  const paper = plugin.paper ? ` ${plugin.paper}` : "";
  return `### \`${plugin.name}\`\n\n${plugin.summary}${paper}${rows.length ? `\n\n${table}` : ""}`;
}

function typeOf(schema: Json): string {
  const { type, anyOf, items, $ref, prefixItems } = schema;
  if (Array.isArray(anyOf)) return anyOf.map(typeOf).join(" or ");
  if (typeof $ref === "string") return `a ${$ref.split("/").at(-1)}`;
  if (Array.isArray(schema["enum"])) return schema["enum"].map((one) => code(String(one))).join(", ");
  if (Array.isArray(prefixItems)) return `[${prefixItems.map((one) => typeOf(one as Json)).join(", ")}]`;
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
