import type { Plugin } from "esbuild";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** Where what Node lacks is. */
const NODE = "host/node/";
/** Modules that stand for others in the package. */
const IN_PLACE: Readonly<Record<string, string>> = {
  "node:sqlite": `${NODE}sqlite.ts`,
  "@std/assert": "tests/assert/mod.ts",
};

/** Names of Deno that Node does not have: how a text shows that it uses one, and where it comes from. */
const NAMES: readonly (readonly [name: string, use: RegExp, file: string])[] = [
  ["Deno", /\bDeno\b/, `${NODE}deno.ts`],
  ["Worker", /\bnew Worker\(/, `${NODE}worker.ts`],
  ["isMainModule", /\bisMainModule\(/, `${NODE}worker.ts`],
  ["addEventListener", /(?<![.\w])addEventListener\(/, `${NODE}worker.ts`],
  ["navigator", /(?<![.\w])navigator\b/, `${NODE}navigator.ts`],
  ["importModule", /\bimportModule\(/, `${NODE}modules.ts`],
];

/** JavaScript of the package, and what it needs. */
export interface Modules {
  /** Texts by their paths from the root. */
  readonly texts: ReadonlyMap<string, string>;
  /** Names of npm packages, with the version where an import has it. */
  readonly packages: ReadonlyMap<string, string | undefined>;
}

/**
 * TypeScript modules and all that they import as JavaScript for Node, one file for each, in the same folders: addresses of other
 * files that a module reckons from its own stay right.
 */
export async function modulesFor(entries: readonly string[]): Promise<Modules> {
  const { build, stop } = await import("esbuild");
  const texts = new Map<string, string>();
  const packages = new Map<string, string | undefined>();
  const seen = new Set(entries);
  try {
    for (let wave = entries; wave.length;) {
      const found = new Set<string>();
      const { outputFiles } = await build({
        entryPoints: wave.map((path) => join(ROOT, path)),
        outdir: ROOT,
        outbase: ROOT,
        bundle: true,
        write: false,
        platform: "node",
        format: "esm",
        target: "node20",
        charset: "utf8",
        legalComments: "none",
        logLevel: "silent",
        plugins: [forNode(found, packages)],
      });
      for (const { path, text } of outputFiles) texts.set(relative(ROOT, path).replaceAll("\\", "/"), text);
      wave = [...found].filter((path) => !seen.has(path));
      wave.forEach((path) => seen.add(path));
    }
  } finally {
    await stop();
  }
  return { texts, packages };
}

/** Leaves each import as it is, with the file's name in the package; `found` and `packages` are told of it. */
function forNode(found: Set<string>, packages: Map<string, string | undefined>): Plugin {
  const fileOf = (path: string, importer: string) => {
    found.add(path);
    const specifier = relative(dirname(importer), join(ROOT, path)).replaceAll("\\", "/").replace(
      /\.ts$/,
      ".js",
    );
    return { path: specifier.startsWith(".") ? specifier : `./${specifier}`, external: true };
  };
  return {
    name: "for node",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /.*/ }, ({ path, kind, resolveDir, importer }) => {
        if (kind === "entry-point" || path.endsWith(".json")) return undefined;
        const other = IN_PLACE[path];
        if (other !== undefined && !importer.includes(NODE)) return fileOf(other, importer);
        if (path.startsWith(".")) return fileOf(relative(ROOT, resolve(resolveDir, path)), importer);
        if (path.startsWith("node:")) return { path, external: true };
        const { name, version, rest } = packageIn(path);
        packages.set(name, packages.get(name) ?? version);
        return { path: `${name}${rest}`, external: true };
      });
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const text = await Deno.readTextFile(path);
        return { contents: path.includes(join(ROOT, NODE)) ? text : forNodeText(text, path), loader: "ts" };
      });
    },
  };
}

/** A module's text with what Node does not have taken from `host/node/`. */
function forNodeText(text: string, path: string): string {
  const changed = text
    .replaceAll("import.meta.main", "isMainModule(import.meta.url)")
    .replaceAll(/\bimport\((?!\s*["'`])/g, "importModule(")
    .replaceAll(/(new URL\("\.[^"]*)\.ts(", import\.meta\.url\))/g, "$1.js$2");
  const imports = NAMES.filter(([, use]) => use.test(changed)).map(([name, , file]) => {
    const from = relative(dirname(path), join(ROOT, file)).replaceAll("\\", "/");
    return `import { ${name} } from "${from.startsWith(".") ? from : `./${from}`}";`;
  });
  return imports.join(" ") + changed;
}

/** A package's name, its version and what comes behind, of a specifier such as `npm:@scope/name@^1/file`. */
function packageIn(
  specifier: string,
): { readonly name: string; readonly version: string | undefined; readonly rest: string } {
  const [first = "", second = "", ...more] = specifier.replace("npm:", "").split("/");
  const parts = first.startsWith("@")
    ? [`${first}/${second}`, ...more]
    : [first, ...second ? [second] : [], ...more];
  const [whole = "", ...rest] = parts;
  const at = whole.indexOf("@", 1);
  return {
    name: at < 0 ? whole : whole.slice(0, at),
    version: at < 0 ? undefined : whole.slice(at + 1),
    rest: rest.length ? `/${rest.join("/")}` : "",
  };
}
