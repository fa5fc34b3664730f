import type * as z from "zod";
import type { Context, FormerDefaults, Plugin, Products, SchemaKit } from "../plugin.ts";
import type { Kind } from "../spec.ts";

/** A plugin whose `create` is typed by its schema. */
export function definePlugin<K extends Kind, N extends string, Schema extends z.ZodType>(plugin: {
  readonly kind: K;
  readonly name: N;
  readonly summary: string;
  readonly paper?: string;
  readonly formerDefaults?: FormerDefaults;
  options(kit: SchemaKit): Schema;
  create(options: z.output<Schema>, context: Context): Products[K];
}): Plugin<K, N, z.input<Schema>> {
  return plugin as Plugin<K, N, z.input<Schema>>;
}
