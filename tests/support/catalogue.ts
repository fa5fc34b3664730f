import { assertStringIncludes, assertThrows } from "@std/assert";
import { OptionsError } from "../../core/base/errors.ts";
import { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Plugin, Products } from "../../core/plugin.ts";
import type { Kind } from "../../core/spec.ts";

/** Options of a plugin as a config has them. */
export type Options = Readonly<Record<string, unknown>>;

/** Options that a plugin must refuse, and what its message must contain. */
export type Refusal = readonly [options: Options, message: string];

/** The product of a plugin, from a catalogue of its own. */
export function make<K extends Kind>(
  plugin: Plugin<K>,
  options: Options,
  others: readonly Plugin[] = [],
): Products[K] {
  return new Catalogue(new Set([plugin as Plugin, ...others])).make(plugin.kind, {
    ...options,
    use: plugin.name,
  });
}

/** A name for a test: the plugin and, where there are any, its options. */
export function nameOf(plugin: Plugin, options: Options): string {
  return Object.keys(options).length ? `${plugin.name} ${JSON.stringify(options)}` : plugin.name;
}

/** Each refusal holds, and so does that of an option that no plugin has. */
export function assertRefuses(
  plugin: Plugin,
  options: Options,
  others: readonly Plugin[],
  refusals: readonly Refusal[],
) {
  const unknown: Refusal = [
    { ...options, "no-such": 1 },
    `no-such is not an option of ${plugin.kind} ${plugin.name}`,
  ];
  for (const [bad, message] of [...refusals, unknown]) {
    const error = assertThrows(() => make(plugin, bad, others), OptionsError, undefined, JSON.stringify(bad));
    assertStringIncludes(error.message, message);
  }
}
