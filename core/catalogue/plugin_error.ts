import { Interrupted, UserError } from "../base/errors.ts";

/** What a plugin threw, with the plugin's name: a mistake for whoever wrote the plugin to mend. */
export class PluginError extends UserError {
  override readonly name: string = "PluginError";
}

/** Runs what belongs to a plugin; what it throws is told with the plugin's kind and name. The innermost plugin is named. */
export function blame<T>(plugin: string, task: () => T): T {
  try {
    return task();
  } catch (error) {
    throw blamed(plugin, error);
  }
}

/** An error of a plugin as one line with the plugin's kind and name. */
export function blamed(plugin: string, error: unknown): unknown {
  if (error instanceof PluginError || error instanceof Interrupted || isOutgrown(error)) return error;
  if (error instanceof UserError) return new PluginError(`${plugin}: ${error.message}`, { cause: error });
  const { name, message } = error instanceof Error ? error : { name: "an error", message: String(error) };
  const text = message.split("\n")[0];
  return new PluginError(`${plugin} threw ${name}: ${text}${placeOf(error)}`, { cause: error });
}

/** Whether a run has outgrown the memory: nobody's mistake. */
export function isOutgrown(error: unknown): boolean {
  return error instanceof WebAssembly.RuntimeError ||
    error instanceof RangeError && /allocation|array length|array size|out of bounds/i.test(error.message);
}

/** ` (my-loss.ts:12:5)`: the topmost place in a stack that is neither a package's nor this core's. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  // Word by word: the message is in it, too, and may be as long as what a request sent.
  const places = (error.stack ?? "").split(/[\s()]+/).flatMap((word) => {
    const [, path, line, column] =
      /^(?:file:\/\/)?(.+\.[mc]?[jt]sx?):(\d+):(\d+)/.exec(word.slice(0, 4096)) ?? [];
    return path ? [{ path, at: `${path.split("/").at(-1)}:${line}:${column}` }] : [];
  });
  const core = new URL("..", import.meta.url).pathname;
  const own = places.find(({ path }) => !/node_modules|registry\.npmjs/.test(path) && !path.startsWith(core));
  return own ? ` (${own.at})` : "";
}

const MADE_BY = Symbol("made by");

/** Notes on a product which plugin made it. */
export function mark<T extends object>(product: T, plugin: string): T {
  if (Object.isExtensible(product) && !(MADE_BY in product)) {
    Object.defineProperty(product, MADE_BY, { value: plugin });
  }
  return product;
}

/** The plugin that made a product, as an error names it. */
export function makerOf(product: object, otherwise: string): string {
  return (product as { readonly [MADE_BY]?: string })[MADE_BY] ?? otherwise;
}
