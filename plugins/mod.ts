/** All plugins that come with Retort: `builtin.ts` lists them. */
import { Catalogue } from "../core/catalogue/catalogue.ts";
import * as builtin from "./builtin.ts";
import { defaults } from "./defaults.ts";

export { defaults, type LabelOnlyName } from "./defaults.ts";

/** Any plugin that comes with Retort. */
export type BuiltinPlugin = (typeof builtin)[keyof typeof builtin];

/** All plugins that come with Retort, by kind and name. */
export const plugins: readonly BuiltinPlugin[] = Object.values(builtin)
  .sort((a, b) => a.kind === b.kind ? (a.name < b.name ? -1 : 1) : a.kind < b.kind ? -1 : 1);

/** A catalogue of all of them, with the usual defaults; register your own on top. */
export function builtinCatalogue(): Catalogue {
  return new Catalogue(plugins, defaults);
}
