import type { Metafile, Plugin } from "esbuild";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = new URL("../", import.meta.url);
/** The script of the page's Worker, but for tfjs, which the server puts before it as it comes from its package. */
const SCRIPT = new URL("server/page_worker/retort.js", ROOT);

/** What stands for modules that the script does not have within it, as CommonJS. */
const OUTSIDE: Readonly<Record<string, string>> = {
  "@tensorflow/tfjs": "module.exports = globalThis.tf;",
  "@tensorflow/tfjs-backend-wasm": "module.exports = globalThis.tf.wasm;",
  "@tensorflow/tfjs-backend-webgpu": 'throw new Error("the Worker of this page has no WebGPU");',
};

/** Where esbuild has these. */
const OUTSIDE_OF = "outside";

/** What a page has in place of modules of Node, and packages that have a file for pages. */
const IN_PAGES: Readonly<Record<string, string>> = {
  "node:zlib": "server/browser/node/zlib.ts",
  "node:stream/web": "server/browser/node/stream_web.ts",
  "fflate": "fflate/browser",
  "hyparquet": "hyparquet/src/index.js",
};

/** Finds modules as Deno does, and as Node does for packages of packages. */
const modules: Plugin = {
  name: "modules",
  setup({ onLoad, onResolve }) {
    const own = fileURLToPath(ROOT);
    onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
      if (kind === "entry-point") return undefined;
      if (Object.hasOwn(OUTSIDE, path)) return { path, namespace: OUTSIDE_OF };
      const name = IN_PAGES[path] ?? path;
      if (name.startsWith("server/browser/")) return { path: join(own, name) };
      const isOwn = importer.startsWith(own);
      return {
        path: isOwn
          ? fileURLToPath(import.meta.resolve(name))
          : createRequire(pathToFileURL(importer)).resolve(name),
      };
    });
    onLoad(
      { filter: /^/, namespace: OUTSIDE_OF },
      ({ path }) => ({ contents: OUTSIDE[path]!, loader: "js" }),
    );
  },
};

/** The script of the page's Worker: `server/browser/worker.ts` with all that it imports but tfjs, minified. */
export async function workerScript(): Promise<string> {
  const { build, stop } = await import("esbuild");
  try {
    const { outputFiles: [output], metafile } = await build({
      absWorkingDir: fileURLToPath(ROOT),
      entryPoints: ["server/browser/worker.ts"],
      bundle: true,
      minify: true,
      // Long lines cost tools and readers of changes more than their ends cost bytes.
      lineLimit: 200,
      format: "iife",
      platform: "browser",
      target: "es2022",
      charset: "utf8",
      legalComments: "none",
      inject: ["server/browser/node/globals.ts"],
      define: { "import.meta.main": "true", "import.meta.url": "location.href" },
      write: false,
      metafile: true,
      logLevel: "silent",
      plugins: [modules],
    });
    return `${await licences(metafile)}\n${output!.text.trim()}\n`;
  } finally {
    await stop();
  }
}

/** A comment with the licences of the packages within the script. */
async function licences({ inputs }: Metafile): Promise<string> {
  const packages = new Map<string, string>();
  for (const path of Object.keys(inputs)) {
    if (path.startsWith(`${OUTSIDE_OF}:`)) continue;
    const { folder, name } = packageOf(fileURLToPath(new URL(path, ROOT)));
    if (folder !== fileURLToPath(ROOT)) packages.set(name, folder);
  }
  const sorted = [...packages].sort(([a], [b]) => a < b ? -1 : 1);
  const texts = await Promise.all(
    sorted.map(async ([name, folder]) => `${name}\n\n${await licenceOf(folder)}`),
  );
  const first = "Written by `deno task browser` from server/browser/worker.ts: change that. Within it:";
  const lines = [first, ...texts].join("\n\n").replaceAll("*/", "* /").split(/\r?\n/);
  return ["/*!", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}

/** The folder of the package that a file is of, and the package's name and version; this project's root where it is its own. */
function packageOf(file: string): { readonly folder: string; readonly name: string } {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if (`${folder}/` === fileURLToPath(ROOT)) break;
    let text: string;
    try {
      text = Deno.readTextFileSync(join(folder, "package.json"));
    } catch (error) {
      if (error instanceof Deno.errors.NotFound) continue;
      throw error;
    }
    const { name, version } = JSON.parse(text) as { readonly name?: string; readonly version?: string };
    // A folder within a package may have one that says only of which kind its modules are.
    if (name && version) return { folder, name: `${name} ${version}` };
  }
  return { folder: fileURLToPath(ROOT), name: "" };
}

/** The licence in a package's folder. */
async function licenceOf(folder: string): Promise<string> {
  for await (const { name, isFile } of Deno.readDir(folder)) {
    if (isFile && /^licen[sc]e/i.test(name)) return (await Deno.readTextFile(join(folder, name))).trim();
  }
  throw new Error(`Cannot put ${folder} into a script as its licence must come with it: it has none`);
}

if (import.meta.main) await Deno.writeTextFile(SCRIPT, await workerScript());
