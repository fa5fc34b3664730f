import { configJsonSchema } from "../core/catalogue/json_schema.ts";
import { builtinCatalogue } from "../plugins/mod.ts";
import { pluginDocs } from "./plugin_docs.ts";

/** The published JSON Schema of a config, as text. `deno task schema` writes it; a test checks that it is current. */
export function schemaText(): string {
  return `${JSON.stringify(configJsonSchema(builtinCatalogue()), null, 2)}\n`;
}

/** Files made from the option schemas, and their texts. `deno task schema` writes them; a test checks them. */
export function schemaFiles(): readonly (readonly [URL, string])[] {
  return [
    [SCHEMA_FILE, schemaText()],
    [new URL("../docs/plugins.md", import.meta.url), pluginDocs(builtinCatalogue())],
  ];
}

/** Where the schema is published. */
export const SCHEMA_FILE: URL = new URL("./distill.schema.json", import.meta.url);

if (import.meta.main) {
  for (const [file, text] of schemaFiles()) await Deno.writeTextFile(file, text);
}
