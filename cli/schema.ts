import { configJsonSchema } from "../core/json_schema.ts";
import { builtinCatalogue } from "../plugins/mod.ts";

/** The published JSON Schema of a config, as text. `deno task schema` writes it; a test checks that it is current. */
export function schemaText(): string {
  return `${JSON.stringify(configJsonSchema(builtinCatalogue()), null, 2)}\n`;
}

/** Where it is published. */
export const SCHEMA_FILE: URL = new URL("./distill.schema.json", import.meta.url);

if (import.meta.main) await Deno.writeTextFile(SCHEMA_FILE, schemaText());
