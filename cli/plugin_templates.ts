import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { show, UserError } from "../core/base/errors.ts";
import type { Kind } from "../core/spec.ts";
import { quoted } from "../host/command.ts";
import { packageFile, packageText } from "../host/package_files.ts";

/** Where Retort is: a folder of this machine, or an address of a registry. */
const ROOT = new URL("..", import.meta.url);
/** So that no line of a template grows too long. */
const LONGEST = 30;

/** What no variable can be called. */
const RESERVED =
  ("arguments async await break case catch class const continue debugger default delete do else enum eval export " +
    "extends false finally for function if implements import in instanceof interface let new null package private " +
    "protected public return static super switch this throw true try typeof undefined var void while with yield")
    .split(" ");

/**
 * The files of a new plugin, by name: the example of its kind in `examples/plugins`, renamed, with the path of the data
 * made relative to the folder that they will be in. Throws a `UserError` where the name is none.
 */
export async function pluginTemplate(
  kind: Kind,
  name: string,
  folder: string,
): Promise<Readonly<Record<string, string>>> {
  const problem = (rule: string) =>
    new UserError(`Cannot name the ${kind} ${show(name)} as its name must be ${rule}`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw problem("lower case, digits and hyphens, and begin with a letter");
  }
  if (name.length > LONGEST) throw problem(`at most ${LONGEST} characters: it has ${name.length}`);
  const variable = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const texts = await Promise.all(
    ["my-plugin.ts", "my-plugin_test.ts", "distill.json"].map(async (file) =>
      [file, await packageText(new URL(`examples/plugins/${kind}/${file}`, ROOT))] as const
    ),
  );
  if (RESERVED.includes(variable) || texts.some(([, text]) => new RegExp(`\\b${variable}\\b`).test(text))) {
    throw problem(`no word that its code uses: "my-${name}" would do`);
  }
  const table = await packageFile(new URL("examples/digits/digits.csv", ROOT), join("examples", "digits"));
  const digits = relative(resolve(folder), dirname(resolve(table))).replaceAll("\\", "/");
  return Object.fromEntries(texts.map(([file, text]) => [
    file.replace("my-plugin", name),
    text.replaceAll("../../digits", digits).replaceAll("my-plugin", name).replaceAll("myPlugin", variable),
  ]));
}

/** The command that tests a plugin in a folder; outside of Retort's own it must be told how imports are resolved. */
export function testCommand(folder: string, name: string): string {
  if (Deno.mainModule.startsWith("npm:")) {
    return `node --import @retort/retort/typescript --test ${quoted(join(folder, `${name}_test.ts`))}`;
  }
  const test = `--allow-read ${quoted(folder)}`;
  // The package of a registry is in the import map of whoever uses it.
  if (ROOT.protocol !== "file:") return `deno test ${test}`;
  const root = fileURLToPath(ROOT);
  const isInside = (path: string) => !relative(root, resolve(path)).startsWith("..");
  if (isInside(folder) && isInside(".")) return `deno test ${test}`;
  return `deno test --config ${quoted(relative(Deno.cwd(), join(root, "deno.json")))} ${test}`;
}
