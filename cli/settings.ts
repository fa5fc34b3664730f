import { show, UserError } from "../core/base/errors.ts";

/**
 * `path=value` assignments applied to a config: a copy, so that what was read stays as it was. A path that goes into
 * a part that the config leaves out goes into the default part, where `defaults` has one.
 */
export function applySettings(
  config: unknown,
  settings: readonly string[],
  defaults: Readonly<Record<string, unknown>> = {},
): unknown {
  const copy = clone(config);
  for (const setting of settings) assign(copy as Node, setting, defaults);
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
function assign(config: Node, setting: string, defaults: Readonly<Node>): void {
  const problem = (rule: string) => new UserError(`Cannot use --set ${setting}: ${rule}`);
  const equals = setting.indexOf("=");
  if (equals < 1) throw problem("it must be path=value, for instance student.hidden=[64,32]");
  const path = setting.slice(0, equals).replace(/\[(\d+)\]/g, ".$1").split(".");
  if (path.some((key) => key === "")) throw problem("its path must have a name before and after each dot");
  if (path.some((key) => ["__proto__", "constructor", "prototype"].includes(key))) {
    throw problem("its path must name an option");
  }
  let [at, absent]: [Node, unknown] = [config, defaults];
  for (const [i, key] of path.entries()) {
    const here = path.slice(0, i).join(".");
    if (Array.isArray(at) && !(/^\d+$/.test(key) && Number(key) <= at.length)) {
      throw problem(`${here} is a list: its entries must be 0 to ${at.length}: current value is ${key}`);
    }
    if (i === path.length - 1) break;
    const inner = own(at, key);
    absent = own(absent, key);
    // A plugin's bare name stands for { "use": name }.
    if (typeof inner === "string") at[key] = { use: inner };
    else if (inner === undefined) at[key] = clone(absent) ?? {};
    else if (typeof inner !== "object" || inner === null) {
      throw problem(`${path.slice(0, i + 1).join(".")} must be an object or a list: it is ${show(inner)}`);
    }
    at = at[key] as Node;
    // The options of a part that is there are its own plugin's.
    if (inner !== undefined && own(at, "use") !== undefined) absent = undefined;
  }
  at[path.at(-1)!] = parseValue(setting.slice(equals + 1));
}

function own(node: unknown, key: string): unknown {
  return typeof node === "object" && node !== null && Object.hasOwn(node, key)
    ? (node as Node)[key]
    : undefined;
}

function parseValue(text: string): unknown {
  if (text === "NaN" || text === "Infinity" || text === "-Infinity") return Number(text);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
