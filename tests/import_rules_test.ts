import { assert, assertEquals, assertMatch } from "@std/assert";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { codeOf, importsOf, topLevel } from "./source_code.ts";

/** What one file says that a rule of DESIGN.md forbids. */
type Broken = string;

/** A file's path from the root, with `/`, and its text. */
interface Source {
  readonly path: string;
  readonly text: string;
}

/** The files through which a person enters; they alone know which plugins there are. */
const ENTRIES = [
  "cli/distill.ts",
  "cli/export.ts",
  "cli/library.ts",
  "cli/plugin.ts",
  "cli/predict.ts",
  "cli/results.ts",
  "cli/schema.ts",
  "cli/worker.ts",
  "server/main.ts",
  "server/runs/worker.ts",
];

/** Names that nobody may guess are drawn from the system, here alone: they are no part of what a seed decides. */
const UNGUESSABLE = "server/ids.ts";

/** Rule 1. `reflect-metadata` is what tsyringe needs to load at all. */
const CORE_PACKAGES = ["@tensorflow/tfjs", "tsyringe", "reflect-metadata", "zod"];

/** Rule 1: what is outside of the core. `new Date(0)` is a constant and no clock. */
const OUTSIDE =
  /\b(?:Deno\b|process\b|console\b|fetch\s*\(|performance\b|Date\.now\b|Date\s*\(\s*\)|new Date\b(?!\(0\))|setTimeout\b|setInterval\b|localStorage\b|navigator\b|globalThis\b)/g;

/** Rule 8: randomness that no seed decides. */
const UNSEEDED = /\b(?:Math\.random|getRandomValues|randomUUID|randomBytes)\b/g;

/** Statements that declare and do nothing else. */
const DECLARATION =
  /^(?:import\b(?!\s*\()|(?:export\s+)?(?:declare\s+)?(?:default\s+)?(?:abstract\s+)?(?:const|function|async function|class|type|interface|enum|namespace)\b|export\s*(?:type\s*)?[{*])/;

/** Values at the top of a module that a run could write to and the next run read. */
const MUTABLE =
  /^(?:export\s+)?const\s+(\w+)(?:\s*:\s*([^=]+?))?\s*=\s*(?:new\s+\w*(?:Map|Set|Array)\b|\[\s*\]|\{\s*\})/;

/** All that is wrong with one file. */
function check({ path, text }: Source): Broken[] {
  const [folder = ""] = path.split("/");
  const code = codeOf(text);
  const imports = importsOf(text);
  const broken: Broken[] = [];
  const files = imports.map(({ specifier }) => specifier).filter((specifier) => /^[./]/.test(specifier))
    .map((specifier) => join(path, specifier));
  const packages = imports.map(({ specifier }) => specifier).filter((specifier) => !/^[./]/.test(specifier));
  const complain = (rule: number, problem: string) => broken.push(`rule ${rule}: ${path} ${problem}`);
  const isShipped = ["core", "plugins", "server", "cli"].includes(folder) || path === "mod.ts";

  if (folder === "core") {
    for (const file of files) if (!file.startsWith("core/")) complain(1, `imports ${file}`);
    for (const name of packages) if (!CORE_PACKAGES.includes(name)) complain(1, `imports ${name}`);
    for (const [match] of code.matchAll(OUTSIDE)) complain(1, `uses ${match}`);
  }
  const isList = ["plugins/mod.ts", "plugins/builtin.ts"].includes(path);
  if (folder === "plugins" && !isList) {
    for (const file of files) {
      if (!file.startsWith("core/") && !isOwnPart(path, file)) complain(2, `imports ${file}`);
    }
  }
  if (isList) {
    for (const file of files) if (!/^(core|plugins)\//.test(file)) complain(2, `imports ${file}`);
  }
  if (folder === "cli" || folder === "server") {
    for (const file of files) {
      if (!file.startsWith("plugins/")) continue;
      if (file !== "plugins/mod.ts") complain(3, `imports ${file}`);
      else if (!ENTRIES.includes(path)) complain(3, `imports ${file} and is no entry file`);
    }
  }
  for (const file of files) {
    if (file.startsWith("tests/") && folder !== "tests") complain(4, `imports ${file}`);
    if (file.startsWith("bench/") && folder !== "bench" && !path.startsWith("tests/bench/")) {
      complain(4, `imports ${file}`);
    }
    if (file === "mod.ts" && !["tests", "bench", "examples"].includes(folder)) complain(4, `imports ${file}`);
  }
  if (isShipped) {
    for (const { statement } of imports) {
      if (/^import\s*["']/.test(statement) && !statement.includes("reflect-metadata")) {
        complain(5, `imports for a side effect: ${statement}`);
      }
    }
    for (const statement of topLevel(text)) {
      const isGuard = (folder === "cli" || folder === "server") &&
        /^if \(import\.meta\.main\)/.test(statement);
      if (!DECLARATION.test(statement) && !isGuard) complain(5, `does at import: ${statement}`);
      const [, name, type = ""] = MUTABLE.exec(statement) ?? [];
      if (name && !/^[Rr]eadonly/.test(type)) complain(5, `keeps mutable state: ${name}`);
    }
  }
  if (folder !== "tests" && path !== UNGUESSABLE) {
    for (const [match] of code.matchAll(UNSEEDED)) complain(8, `uses ${match}`);
  }
  return broken;
}

/**
 * A plugin of more than one file has its parts beside it, named after it: `wasm.ts` may import `wasm_matmul.ts` and
 * what is in `wasm_kernels/`, where one may import another.
 */
function isOwnPart(path: string, file: string): boolean {
  const [kind, folder, ...rest] = path.split("/").slice(1);
  const inFolder = rest.length > 0 && file.startsWith(`plugins/${kind}/${folder}/`);
  return inFolder || file.startsWith(`${path.slice(0, -".ts".length)}_`);
}

/** A relative specifier, from the root. */
function join(from: string, specifier: string): string {
  return new URL(specifier, `file:///${from}`).pathname.slice(1);
}

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FOLDERS = ["core", "plugins", "server", "cli", "tests", "bench", "examples"];

/** All TypeScript of the project. */
function sources(): Source[] {
  const found: Source[] = [];
  const add = (path: string) => found.push({ path, text: Deno.readTextFileSync(`${ROOT}/${path}`) });
  const walk = (folder: string) => {
    for (const { name, isDirectory } of Deno.readDirSync(`${ROOT}/${folder}`)) {
      if (isDirectory) walk(`${folder}/${name}`);
      else if (name.endsWith(".ts")) add(`${folder}/${name}`);
    }
  };
  const present = new Set(Array.from(Deno.readDirSync(ROOT), ({ name }) => name));
  FOLDERS.filter((folder) => present.has(folder)).forEach(walk);
  add("mod.ts");
  return found;
}

Deno.test("every file obeys the rules of DESIGN.md that imports and statements show", () => {
  const all = sources();
  for (const folder of ["core", "plugins", "cli", "tests"]) {
    assert(all.some(({ path }) => path.startsWith(`${folder}/`)), `${folder} was not read`);
  }
  assertEquals(all.flatMap(check), []);
});

/** A wrong file of one line, and what must be said of it. */
const WRONG: readonly (readonly [path: string, text: string, rule: number, complaint: RegExp])[] = [
  ["core/a.ts", 'import { x } from "../plugins/mod.ts";', 1, /imports plugins\/mod.ts/],
  ["core/a.ts", 'import type { X } from "../cli/host.ts";', 1, /imports cli\/host.ts/],
  ["core/a.ts", 'import { join } from "node:path";', 1, /imports node:path/],
  ["core/a.ts", 'import * as csv from "csv-parse/stream";', 1, /imports csv-parse/],
  ["core/a.ts", 'export * from "../server/app.ts";', 1, /imports server\/app.ts/],
  ["core/a.ts", 'const f = async () => await import("node:fs");', 1, /imports node:fs/],
  ["core/a.ts", "const f = (path: string) => import(path);", 1, /imports path/],
  ["core/a.ts", 'type X = import("../plugins/mod.ts").X;', 1, /imports plugins\/mod.ts/],
  ["core/a.ts", 'const f = () => Deno.readTextFile("a");', 1, /uses Deno/],
  ["core/a.ts", "const f = () => fetch(url);", 1, /uses fetch/],
  ["core/a.ts", "const f = () => `${console.log(1)}`;", 1, /uses console/],
  ["core/a.ts", "const f = () => Date.now();", 1, /uses Date.now/],
  ["core/a.ts", "const f = () => performance.now();", 1, /uses performance/],
  ["core/a.ts", "const f = () => new Date();", 1, /uses new Date/],
  ["core/a.ts", "const f = () => setTimeout(g, 0);", 1, /uses setTimeout/],
  ["plugins/losses/a.ts", 'import { sum } from "./sum.ts";', 2, /imports plugins\/losses\/sum.ts/],
  ["plugins/losses/a.ts", 'import { adam } from "../optimizers/adam.ts";', 2, /imports plugins\/optimizers/],
  ["plugins/losses/a.ts", 'import { plugins } from "../mod.ts";', 2, /imports plugins\/mod.ts/],
  ["plugins/losses/a.ts", 'import { localFiles } from "../../cli/host.ts";', 2, /imports cli\/host.ts/],
  ["plugins/losses/a.ts", 'import { part } from "./b_part.ts";', 2, /imports plugins\/losses\/b_part.ts/],
  ["plugins/mod.ts", 'import { distill } from "../cli/library.ts";', 2, /imports cli\/library.ts/],
  ["cli/progress.ts", 'import { plugins } from "../plugins/mod.ts";', 3, /is no entry file/],
  [
    "cli/distill.ts",
    'import { adam } from "../plugins/optimizers/adam.ts";',
    3,
    /imports plugins\/optimizers/,
  ],
  ["server/app.ts", 'const f = () => import("../plugins/mod.ts");', 3, /is no entry file/],
  ["cli/host.ts", 'import { distill } from "../mod.ts";', 4, /imports mod.ts/],
  ["plugins/losses/a.ts", 'import { distill } from "../../mod.ts";', 4, /imports mod.ts/],
  ["core/a.ts", 'import { make } from "../tests/support/catalogue.ts";', 4, /imports tests/],
  ["bench/a.ts", 'import { make } from "../tests/support/catalogue.ts";', 4, /imports tests/],
  ["tests/a.ts", 'import { time } from "../bench/time.ts";', 4, /imports bench/],
  ["core/a.ts", "let count = 0;", 5, /does at import: let count/],
  ["plugins/losses/a.ts", "export var count = 0;", 5, /does at import: export var/],
  ["core/a.ts", 'import * as tf from "@tensorflow/tfjs";\n\ntf.enableProdMode();', 5, /tf.enableProdMode/],
  ["core/a.ts", "const a = 1; register(a);", 5, /does at import: register/],
  ["core/a.ts", "await ready();", 5, /does at import: await/],
  ["plugins/a.ts", "if (import.meta.main) run();", 5, /does at import: if/],
  ["core/a.ts", 'import "./b.ts";', 5, /for a side effect/],
  ["plugins/losses/a.ts", "const seen = new Map<string, number>();", 5, /mutable state: seen/],
  ["core/a.ts", "export const seen: string[] = [];", 5, /mutable state: seen/],
  ["cli/a.ts", "const f = () => Math.random();", 8, /uses Math.random/],
  ["plugins/a.ts", "const f = () => crypto.getRandomValues(bytes);", 8, /uses getRandomValues/],
];

for (const [path, text, rule, complaint] of WRONG) {
  Deno.test(`check() catches ${JSON.stringify(text)} in ${path}`, () => {
    const broken = check({ path, text }).filter((one) => one.startsWith(`rule ${rule}: ${path} `));
    assertEquals(broken.length, 1, broken.join("; "));
    assertMatch(broken[0]!, complaint);
  });
}

Deno.test("check() lets be what only looks wrong", () => {
  const right: readonly (readonly [path: string, text: string])[] = [
    ["tests/bench/a_test.ts", 'import { fit } from "../../bench/a.ts";'],
    ["core/a.ts", '// Deno.exit(), Math.random(), let x\n/* import "node:fs" */'],
    ["core/a.ts", "const text = \"fetch(url); import 'node:fs'\";"],
    ["core/a.ts", 'const text = `console.log(${1}) import("node:fs")`;'],
    ["core/a.ts", 'const pattern = /"Deno.exit()"/;\nconst half = 3 / 4; // \'it is'],
    ["core/a.ts", "const zero = new Date(0);"],
    ["core/a.ts", 'const index: ReadonlyMap<string, number> = new Map([["a", 1]]);'],
    ["core/a.ts", 'import "reflect-metadata";\nimport { container } from "tsyringe";'],
    ["core/a.ts", "export function f(): void {\n  let count = 0;\n  count++;\n}"],
    [
      "core/a.ts",
      "const f = (run: Run) => run.import(name);",
    ],
    ["plugins/losses/a.ts", 'import * as tf from "@tensorflow/tfjs";\nimport { b } from "../../core/b.ts";'],
    ["plugins/backends/a.ts", 'import { part } from "./a_part.ts";\nimport { crc32 } from "node:zlib";'],
    ["cli/distill.ts", 'import { plugins } from "../plugins/mod.ts";\nif (import.meta.main) run(plugins);'],
    ["tests/a.ts", 'import { distill } from "../mod.ts";\nlet count = 0;\nMath.random();'],
    ["examples/a/distill.ts", 'import { defineConfig } from "../../mod.ts";'],
  ];
  for (const [path, text] of right) assertEquals(check({ path, text }), [], text);
});

Deno.test("importsOf() finds what Deno itself finds", async () => {
  const texts = new Map(sources().map(({ path, text }) => [path, text]));
  const seen = new Set<string>();
  // Nobody imports the last one: `deno task edge` makes text of it.
  const roots = ["mod.ts", ...ENTRIES, "plugins/mod.ts", "plugins/exporters/edge_module/runtime/cors.ts"];
  for (const entry of roots) {
    const command = new Deno.Command(Deno.execPath(), { args: ["info", "--json", `${ROOT}/${entry}`] });
    const { stdout } = await command.output();
    const graph = JSON.parse(new TextDecoder().decode(stdout)) as {
      readonly modules: readonly {
        readonly specifier: string;
        readonly dependencies?: readonly { readonly specifier: string }[];
      }[];
    };
    for (const { specifier, dependencies = [] } of graph.modules) {
      const path = specifier.startsWith("file:") ? relative(ROOT, fileURLToPath(specifier)) : "";
      const text = texts.get(path);
      if (text === undefined) continue;
      const ours = new Set(importsOf(text).map(({ specifier }) => specifier));
      const missed = dependencies.filter(({ specifier }) => !ours.has(specifier));
      assertEquals(missed.map(({ specifier }) => specifier), [], path);
      seen.add(path);
    }
  }
  const shipped = [...texts.keys()].filter((path) => /^(core|plugins)\//.test(path));
  assertEquals(shipped.filter((path) => !seen.has(path)), [], "no entry leads to these files");
});

Deno.test("core/, plugins/ and mod.ts are imported without a permission and without a word", async () => {
  const files = sources().map(({ path }) => path).filter((path) => /^(core|plugins)\/|^mod\.ts$/.test(path));
  const imports = files.map((path) =>
    `await import(${JSON.stringify(new URL(`../${path}`, import.meta.url))});`
  );
  const script = `data:text/javascript,${encodeURIComponent(imports.join("\n"))}`;
  const args = ["run", "--no-prompt", "--no-check", `--config=${ROOT}/deno.json`, script];
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), { args }).output();
  const said = new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr);
  assertEquals({ code, said }, { code: 0, said: "" });
});
