import { join } from "node:path";
import { fileURLToPath } from "node:url";
import deno from "../deno.json" with { type: "json" };
import { modulesFor } from "./pack_modules.ts";
import { tar } from "./tar.ts";

const ROOT = new URL("../", import.meta.url);

/** Modules that others start by their address, and what the package's own modules below import. */
const STARTED = [
  "cli/worker.ts",
  "server/runs/worker.ts",
  "host/node/polyfills.ts",
  "host/node/worker.ts",
  "host/node/modules.ts",
];

/** Files that are read while a command runs, or by people; folders end with a slash. */
const ASSETS = [
  "README.md",
  "LICENSE",
  "CHANGELOG.md",
  "cli/distill.schema.json",
  "examples/digits/",
  "examples/plugins/",
  "server/page/",
];

/** Packages that the package's modules ask for by name, and no import shows. */
const ASKED_FOR = {
  "@petamoriken/float16": "^3.9.3",
  "core-js": "^3.51.0",
  "fs-native-extensions": "^1.5.1",
  "node-sqlite3-wasm": "^0.8.60",
} as const;

/** Modules of the package alone: they give Node what it lacks before they load the others. */
const GENERATED: Readonly<Record<string, string>> = {
  "exports/polyfilled.js": 'import { polyfill } from "../host/node/polyfills.js";\n\npolyfill();\n',
  "exports/typescript.js": 'import { register } from "node:module";\n\n' +
    'register(new URL("../host/node/modules.js", import.meta.url));\n',
  "exports/retort.js":
    '#!/usr/bin/env node\nimport process from "node:process";\nimport "./polyfilled.js";\n\n' +
    "// Whoever read standard output has enough (`… | head`); nobody is told what standard error does not take.\n" +
    'process.stderr.on("error", () => {});\n' +
    'process.stdout.on("error", (error) => process.exit(error.code === "EPIPE" ? 0 : 1));\n' +
    'const { retort } = await import("../cli/retort.js");\nprocess.exit(await retort(process.argv.slice(2)));\n',
  "host/node/thread.js": 'import "../../exports/polyfilled.js";\n\n' +
    'const { startThread } = await import("./worker.js");\nawait startThread();\n',
};

/** Files of the npm package, by their paths in it. */
export async function npmPackage(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const add = (path: string, text: string) => files.set(path, new TextEncoder().encode(text));
  const entries = Object.entries(deno.exports).map(([name, file]) =>
    [name, file.slice("./".length)] as const
  );
  const { texts, packages } = await modulesFor([...entries.map(([, file]) => file), ...STARTED]);
  for (const [path, text] of texts) add(path, text);
  for (const [path, text] of Object.entries(GENERATED)) add(path, text);
  const exported: Record<string, string> = { "./typescript": "./exports/typescript.js" };
  for (const [name, file] of entries) {
    const stub = `exports/${name === "." ? "mod" : name.slice("./".length)}.js`;
    add(stub, `import "./polyfilled.js";\n\nexport * from "../${file.replace(/\.ts$/, ".js")}";\n`);
    exported[name] = `./${stub}`;
  }
  for (const asset of ASSETS) {
    for (const path of await filesUnder(asset)) files.set(path, await Deno.readFile(new URL(path, ROOT)));
  }
  add("package.json", `${JSON.stringify(manifest(exported, packages), null, 2)}\n`);
  return files;
}

function manifest(
  exports: Readonly<Record<string, string>>,
  packages: ReadonlyMap<string, string | undefined>,
): Record<string, unknown> {
  const imports: Readonly<Record<string, string>> = deno.imports;
  const dependencies: Record<string, string> = { ...ASKED_FOR };
  for (const [name, version] of packages) {
    const [, known] = /^npm:.+@([^@/]+)/.exec(imports[name] ?? "") ?? [];
    const needed = version ?? known;
    if (needed === undefined) throw new Error(`Cannot pack as deno.json must say the version of ${name}`);
    dependencies[name] = needed;
  }
  return {
    name: deno.name,
    version: deno.version,
    description: "Expensive teachers in, one small student out: knowledge distillation in TypeScript.",
    license: deno.license,
    type: "module",
    engines: { node: ">=20.15" },
    bin: { retort: "./exports/retort.js" },
    exports: { ...exports, "./package.json": "./package.json" },
    dependencies: Object.fromEntries(Object.entries(dependencies).toSorted(([a], [b]) => a < b ? -1 : 1)),
  };
}

/** A file, or all files of a folder and of those in it. */
async function filesUnder(path: string): Promise<string[]> {
  if (!path.endsWith("/")) return [path];
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(new URL(path, ROOT))) {
    if (isDirectory) found.push(...await filesUnder(`${path}${name}/`));
    else if (!name.endsWith(".ts") || path.startsWith("examples/")) found.push(`${path}${name}`);
  }
  return found;
}

/** The package as npm takes it; the same sources give the same bytes. */
export async function tarball(): Promise<Uint8Array<ArrayBuffer>> {
  const files = Array.from(await npmPackage(), ([path, bytes]) => [`package/${path}`, bytes] as const);
  const archive = tar(new Map(files), { runs: (name) => name === "package/exports/retort.js" });
  const stream = new Blob([archive as Uint8Array<ArrayBuffer>]).stream();
  return await new Response(stream.pipeThrough(new CompressionStream("gzip"))).bytes();
}

if (import.meta.main) {
  const folder = join(fileURLToPath(ROOT), "runs/pack");
  const path = join(folder, `${deno.name.split("/").at(-1)}-${deno.version}.tgz`);
  const bytes = await tarball();
  await Deno.mkdir(folder, { recursive: true });
  await Deno.writeFile(path, bytes);
  console.log(`${path} has ${bytes.length.toLocaleString("en")} bytes: npm install ${path}`);
}
