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
  "server/browser/mod.ts",
  "server/browser/worker.ts",
  "cli/distill.ts",
  "cli/engine.ts",
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

/** The rooms of `core/` from the ground up: each may import its own files, those of rooms before it, and the vocabulary. */
const ROOMS = [
  "base",
  "catalogue",
  "kernels",
  "data",
  "models",
  "losses",
  "targets",
  "training",
  "workers",
  "report",
  "edge",
  "run",
];

/** The folders whose files may not import one another in a circle. */
const LAYERS = ["core", "plugins", "host", "server", "cli"];

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

/** The one file that leads to commands of both rooms: it loads a command's own file when that is asked for. */
const ALL_COMMANDS = "cli/retort.ts";

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
  const isShipped = LAYERS.includes(folder) || path === "mod.ts";

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
  const isOfPage = path.startsWith("server/browser/");
  if (folder === "host") {
    for (const file of files) if (!/^(core|host)\//.test(file)) complain(3, `imports ${file}`);
  }
  if (path === ALL_COMMANDS) {
    for (const file of files) {
      if (!/^(core|host|plugins)\//.test(file) && file !== "deno.json" && !ENTRIES.includes(file)) {
        complain(3, `imports ${file}`);
      }
    }
  }
  if (isOfPage) {
    for (const file of files) {
      if (!/^(core\/|server\/browser\/)/.test(file) && file !== "plugins/mod.ts") {
        complain(3, `imports ${file}`);
      }
    }
    for (const [match] of code.matchAll(/\bDeno\b/g)) complain(3, `uses ${match}`);
  }
  if (folder === "cli" || folder === "server") {
    const other = folder === "cli" ? "server/" : "cli/";
    for (const file of files) {
      if (file.startsWith(other) && path !== ALL_COMMANDS) complain(3, `imports ${file}`);
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
      const isGuard = ["cli", "server"].includes(folder) &&
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

/** What each file imports of the others, types included. */
function importGraph(sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(sources.map(({ path }) => path));
  return new Map(sources.map(({ path, text }) => {
    const files = importsOf(text).map(({ specifier }) => join(path, specifier));
    return [path, files.filter((file) => known.has(file))];
  }));
}

/**
 * The circles of imports: each a list of files of which every one leads to every other (a strongly connected component: Tarjan, 1972,
 * "Depth-first search and linear graph algorithms"). A file that imports itself is one as well.
 */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const visit = (file: string) => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(next)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1 || graph.get(file)?.includes(file)) found.push(circle.sort());
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
}

/** Imports of `core/` that go up: from a room to one that is not before it, and from the vocabulary to any but the first. */
function roomOrder(graph: ReadonlyMap<string, readonly string[]>): Broken[] {
  const roomOf = (file: string) => /^core\/(\w+)\//.exec(file)?.[1];
  const broken: Broken[] = [];
  for (const [file, imports] of graph) {
    if (!file.startsWith("core/")) continue;
    const room = roomOf(file);
    const floor = room === undefined ? 0 : ROOMS.indexOf(room);
    if (floor < 0) broken.push(`${file} is in no room that ROOMS names`);
    for (const one of imports) {
      const other = roomOf(one);
      if (other !== undefined && ROOMS.indexOf(other) > floor) broken.push(`${file} imports ${one}`);
    }
  }
  return broken;
}

/** A relative specifier, from the root. */
function join(from: string, specifier: string): string {
  return new URL(specifier, `file:///${from}`).pathname.slice(1);
}

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FOLDERS = [...LAYERS, "tests", "bench", "examples"];

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
  for (const folder of [...LAYERS, "tests"]) {
    assert(all.some(({ path }) => path.startsWith(`${folder}/`)), `${folder} was not read`);
  }
  assertEquals(all.flatMap(check), []);
});

/** A wrong file of one line, and what must be said of it. */
const WRONG: readonly (readonly [path: string, text: string, rule: number, complaint: RegExp])[] = [
  ["core/a.ts", 'import { x } from "../plugins/mod.ts";', 1, /imports plugins\/mod.ts/],
  ["core/a.ts", 'import type { X } from "../host/files.ts";', 1, /imports host\/files.ts/],
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
  ["plugins/losses/a.ts", 'import { localFiles } from "../../host/files.ts";', 2, /imports host\/files.ts/],
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
  ["server/app.ts", 'import { distillProgram } from "../cli/distill.ts";', 3, /imports cli\/distill.ts/],
  ["cli/a.ts", 'import type { Runs } from "../server/runs/runs.ts";', 3, /imports server\/runs\/runs.ts/],
  ["host/workers/a.ts", 'import { plugins } from "../../plugins/mod.ts";', 3, /imports plugins\/mod.ts/],
  ["host/a.ts", 'import { quoted } from "../cli/table.ts";', 3, /imports cli\/table.ts/],
  ["cli/retort.ts", 'import { listen } from "../server/listener.ts";', 3, /imports server\/listener.ts/],
  ["cli/retort.ts", 'import { wasm } from "../plugins/backends/wasm.ts";', 3, /imports plugins\/backends/],
  ["server/browser/a.ts", 'import { localFiles } from "../../host/files.ts";', 3, /imports host\/files.ts/],
  ["server/browser/a.ts", 'import { plugins } from "../../plugins/mod.ts";', 3, /is no entry file/],
  ["server/browser/mod.ts", 'const f = () => Deno.readTextFile("a");', 3, /uses Deno/],
  ["host/a.ts", 'import { distill } from "../mod.ts";', 4, /imports mod.ts/],
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
  ["host/a.ts", "if (import.meta.main) run();", 5, /does at import: if/],
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

/** Files that do nothing but import others. */
function graphOf(
  imports: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, readonly string[]> {
  return importGraph(
    Object.entries(imports).map(([path, files]) => ({
      path,
      text: files.map((file) => `import type { X } from "${file}";`).join("\n"),
    })),
  );
}

Deno.test("circles() finds each circle of imports, and nothing where there is none", () => {
  const chain = { "core/a.ts": ["./b.ts", "./c.ts"], "core/b.ts": ["./c.ts"], "core/c.ts": ["zod"] };
  assertEquals(circles(graphOf(chain)), []);
  const two = {
    "core/a.ts": ["./b.ts"],
    "core/b.ts": ["../host/c.ts"],
    "host/c.ts": ["../core/a.ts", "./d.ts"],
    "host/d.ts": ["./e.ts"],
    "host/e.ts": ["./d.ts", "./nowhere.ts"],
    "host/f.ts": ["./c.ts"],
  };
  assertEquals(circles(graphOf(two)), [["host/d.ts", "host/e.ts"], ["core/a.ts", "core/b.ts", "host/c.ts"]]);
  assertEquals(circles(graphOf({ "core/a.ts": ["./a.ts"] })), [["core/a.ts"]]);
  // Two ways to the same file are no circle.
  const diamond = { "a.ts": ["./b.ts", "./c.ts"], "b.ts": ["./d.ts"], "c.ts": ["./d.ts"], "d.ts": [] };
  assertEquals(circles(graphOf(diamond)), []);
});

Deno.test("roomOrder() lets a room import what is below it, and names what goes up", () => {
  const right = {
    "core/loss.ts": ["./teacher.ts", "./base/errors.ts"],
    "core/teacher.ts": [],
    "core/base/errors.ts": ["../loss.ts"],
    "core/data/split.ts": ["./rows.ts", "../base/errors.ts", "../loss.ts"],
    "core/data/rows.ts": [],
    "plugins/losses/a.ts": ["../../core/run/engine.ts"],
    "core/run/engine.ts": ["../data/split.ts"],
  };
  assertEquals(roomOrder(graphOf(right)), []);
  const wrong = {
    "core/loss.ts": ["./data/split.ts"],
    "core/data/split.ts": ["../run/engine.ts"],
    "core/run/engine.ts": [],
    "core/attic/a.ts": [],
  };
  assertEquals(roomOrder(graphOf(wrong)), [
    "core/loss.ts imports core/data/split.ts",
    "core/data/split.ts imports core/run/engine.ts",
    "core/attic/a.ts is in no room that ROOMS names",
  ]);
});

Deno.test("rooms of core/ import one way, and no file imports itself by way of others", () => {
  const graph = importGraph(sources());
  assertEquals(roomOrder(graph), []);
  assertEquals(circles(graph), []);
});

Deno.test("importsOf() finds what Deno itself finds", async () => {
  const texts = new Map(sources().map(({ path, text }) => [path, text]));
  const seen = new Set<string>();
  // Nobody imports the last ones: `deno task edge` makes text of six, `deno task browser` and `deno task pack` give
  // the others to pages and to Node.
  const roots = [
    "mod.ts",
    "cli/retort.ts",
    ...ENTRIES,
    "plugins/author.ts",
    "plugins/mod.ts",
    "plugins/exporters/edge_module/runtime/class_answers.ts",
    "plugins/exporters/edge_module/runtime/cors.ts",
    "plugins/exporters/edge_module/runtime/going_on.ts",
    "plugins/exporters/edge_module/runtime/sequence_student.ts",
    "plugins/exporters/edge_module/runtime/student.ts",
    "plugins/exporters/tfjs_module/sequences.ts",
    ...["globals", "stream_web", "zlib"].map((name) => `server/browser/node/${name}.ts`),
    ...["deno", "modules", "navigator", "polyfills", "sqlite", "worker"].map((name) =>
      `host/node/${name}.ts`
    ),
  ];
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
  const shipped = [...texts.keys()].filter((path) => /^(core|plugins|host)\//.test(path));
  assertEquals(shipped.filter((path) => !seen.has(path)), [], "no entry leads to these files");
});

Deno.test("core/, plugins/, host/ and mod.ts are imported without a permission and without a word", async () => {
  const files = sources().map(({ path }) => path).filter((path) =>
    /^(core|plugins|host)\/|^mod\.ts$/.test(path)
  );
  const imports = files.map((path) =>
    `await import(${JSON.stringify(new URL(`../${path}`, import.meta.url))});`
  );
  const script = `data:text/javascript,${encodeURIComponent(imports.join("\n"))}`;
  const args = ["run", "--no-prompt", "--no-check", `--config=${ROOT}/deno.json`, script];
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), { args }).output();
  const said = new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr);
  assertEquals({ code, said }, { code: 0, said: "" });
});
