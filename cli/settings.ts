import { show, UserError } from "../core/errors.ts";

/** `path=value` assignments applied to a config: a copy, so that what was read stays as it was. */
export function applySettings(config: unknown, settings: readonly string[]): unknown {
  const copy = clone(config);
  for (const setting of settings) assign(copy as Node, setting);
  return copy;
}

type Node = Record<string, unknown>;

/** Objects and lists anew; anything else as it is, for the schema to judge. */
function clone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clone);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clone(inner)]));
}

/** One `--set`: the path in dots and brackets (`teacher.members[0].hidden`), the value as JSON, or else as text. */
function assign(config: Node, setting: string): void {
  const problem = (rule: string) => new UserError(`Cannot use --set ${setting}: ${rule}`);
  const equals = setting.indexOf("=");
  if (equals < 1) throw problem("it must be path=value, for instance student.hidden=[64,32]");
  const path = setting.slice(0, equals).replace(/\[(\d+)\]/g, ".$1").split(".");
  if (path.some((key) => key === "")) throw problem("its path must have a name before and after each dot");
  if (path.some((key) => ["__proto__", "constructor", "prototype"].includes(key))) {
    throw problem("its path must name an option");
  }
  let at = config;
  for (const [i, key] of path.entries()) {
    const here = path.slice(0, i).join(".");
    if (Array.isArray(at) && !(/^\d+$/.test(key) && Number(key) <= at.length)) {
      throw problem(`${here} is a list: its entries must be 0 to ${at.length}: current value is ${key}`);
    }
    if (i === path.length - 1) break;
    const inner = Object.hasOwn(at, key) ? at[key] : undefined;
    // A plugin's bare name stands for { "use": name }.
    if (typeof inner === "string") at[key] = { use: inner };
    else if (inner === undefined) at[key] = {};
    else if (typeof inner !== "object" || inner === null) {
      throw problem(`${path.slice(0, i + 1).join(".")} must be an object or a list: it is ${show(inner)}`);
    }
    at = at[key] as Node;
  }
  at[path.at(-1)!] = parseValue(setting.slice(equals + 1));
}

function parseValue(text: string): unknown {
  if (text === "NaN" || text === "Infinity" || text === "-Infinity") return Number(text);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
