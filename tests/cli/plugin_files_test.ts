import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import * as z from "zod";
import { definePlugin, distill, UserError } from "../../mod.ts";
import { runInProcess, runTask } from "../support/command.ts";
import { assertOneLine, inFolder, type Refusal, refusals, set } from "../support/refusals.ts";
import { tinyConfig, type TinyProject, tinyProject } from "../support/tiny_project.ts";

/** A loss of a user's, as its file has it; `changes` are made to its text. */
function mine(...changes: readonly (readonly [from: string, to: string])[]): string {
  const text = `import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin } from "@retort/retort";

export const mine = definePlugin({
  kind: "loss",
  name: "mine",
  summary: "For a test.",
  options: () => z.strictObject({ weight: z.number().min(0).default(1) }),
  create: ({ weight }) => ({ student }) => tf.mul(tf.mean(tf.square(student.logits)), weight) as tf.Scalar,
});
`;
  return changes.reduce((text, [from, to]) => {
    assertStringIncludes(text, from);
    return text.replace(from, to);
  }, text);
}

/** A config that has the loss from `mine.ts`. */
function using(options: object | string = { use: "mine", weight: 0.01 }, plugins: unknown = ["./mine.ts"]) {
  return { plugins, strategy: { use: "hinton", losses: { mine: options } } };
}

/** A plugin file that is wrong. */
function bad(name: string, text: string, parts: readonly string[], more: Partial<Refusal> = {}): Refusal {
  return { name, config: using(), files: { "mine.ts": text }, parts, ...more };
}

// The list.
refusals([
  ...[
    "https://example.com/mine.ts",
    "http://example.com/mine.ts",
    "file:///mine.ts",
    "node:fs",
    "data:text/javascript,",
  ]
    .map((place): Refusal => ({
      name: `a plugin from ${place}`,
      config: { plugins: [place] },
      parts: [
        `Cannot use tiny.json: plugins[0] must be a path, or begin with npm: or jsr:: current value is "${place}"`,
      ],
      process: place.startsWith("https"),
    })),
  {
    name: "plugins that are no list",
    config: { plugins: "./mine.ts" },
    parts: ['Cannot use tiny.json: plugins must be a list: current value is "./mine.ts"'],
  },
  {
    name: "a plugin that is no text",
    config: { plugins: ["./mine.ts", 3] },
    files: { "mine.ts": mine() },
    parts: ["Cannot use tiny.json: plugins[1] must be a string: current value is 3"],
  },
  {
    name: "an empty name of a plugin",
    config: { plugins: [""] },
    parts: ["Cannot use tiny.json: plugins[0] must not be empty"],
  },
]);

// The file.
refusals([
  {
    name: "a plugin file that is not there",
    config: using(),
    parts: ["Cannot use mine.ts as a plugin: there is no such file or folder"],
    process: true,
  },
  {
    name: "a package that is named like a file",
    config: { plugins: ["retort-extras"] },
    parts: [
      "Cannot use retort-extras as a plugin: there is no such file",
      'a package is "npm:retort-extras"',
    ],
  },
  {
    name: "a plugin file that is a folder",
    config: { plugins: ["."] },
    parts: ["as a plugin: it must be a file: it is a folder"],
  },
  bad("a plugin file that exports nothing", "const mine = 1;\nmine;\n", [
    "Cannot use mine.ts as a plugin: it must export a plugin made by definePlugin(): it exports nothing",
  ], { process: true }),
  bad(
    "a plugin file that exports the bare function",
    "export function mine() {}\nexport const list = [1];\n",
    [
      "Cannot use mine.ts as a plugin: it must export a plugin made by definePlugin(): " +
      "it exports list (a list), mine (a function)",
    ],
  ),
  bad("a plugin file that exports a config", 'export default { name: "mine", data: { use: "csv" } };', [
    "it must export a plugin made by definePlugin(): it exports default (an object)",
  ]),
  bad("a plugin file whose list has something else", `${mine()}export default [mine, "mine"];\n`, [
    "Cannot use mine.ts as a plugin: default[1] must be a plugin made by definePlugin(): it is a string",
  ]),
  {
    name: "a package that has no plugin",
    config: { plugins: ["npm:csv-parse@^7.0.3"] },
    parts: [
      "Cannot use npm:csv-parse@^7.0.3 as a plugin: it must export a plugin made by definePlugin(): it exports " +
      "CsvError (a function), Parser (a function), ",
    ],
    process: true,
  },
  bad("a plugin file that throws", 'export const one = 1;\nthrow new TypeError("no luck\\nat all");\n', [
    "Cannot use mine.ts as a plugin: it must load: TypeError: no luck (mine.ts:2:7)",
  ], { process: true }),
  bad("a plugin file that throws in a file of its own", 'import "./inner.ts";\n', [
    "Cannot use mine.ts as a plugin: it must load: RangeError: too deep (inner.ts:3:7)",
  ], {
    files: {
      "mine.ts": 'import "./inner.ts";\n',
      "inner.ts": '// One\n// Two\nthrow new RangeError("too deep");\n',
    },
  }),
  bad("a plugin file that throws a text", 'throw "no luck";\n', [
    'Cannot use mine.ts as a plugin: it must load: it threw "no luck"',
  ]),
  bad("a plugin file with a syntax error", "export const mine = {\n  name: 'a\n};\n", [
    "Cannot use mine.ts as a plugin: it must load: SyntaxError: Unterminated string constant (mine.ts:2:9)",
  ], { process: true }),
  bad("a plugin file with an unknown import", 'import { x } from "./x.ts";\nexport default x;\n', [
    "Cannot use mine.ts as a plugin: it must load: Module not found ",
    "(mine.ts:1:19)",
  ]),
  bad("a plugin file with an unknown package", 'import { x } from "no-such-package";\nexport default x;\n', [
    'Cannot use mine.ts as a plugin: it must load: Import "no-such-package" not a dependency',
    "(mine.ts:1:19)",
  ]),
  bad(
    "a plugin file that takes what is not there",
    'import { tidy } from "@retort/retort";\nexport default tidy;\n',
    [
      "it must load: ",
      "does not provide an export named 'tidy'",
      "mine.ts:1:10",
    ],
  ),
]);

// The plugin.
refusals([
  bad("a plugin of an unknown kind", mine(['"loss"', '"los"']), [
    "Cannot use mine.ts as a plugin: mine must have as its kind one of task, strategy, loss, teacher, student, scheduler, " +
    'optimizer, augmentation, dataset, encoder, backend, exporter; did you mean "loss"?: current value is "los"',
  ]),
  bad("a plugin without a kind", mine(['  kind: "loss",\n', ""]), ["current value is undefined"]),
  bad("a plugin without a name", mine(['  name: "mine",\n', ""]), [
    "mine must have a name in lower case, with digits and hyphens: current value is undefined",
  ]),
  bad("a plugin with a name in capitals", mine(['"mine"', '"MyLoss"']), [
    'mine must have a name in lower case, with digits and hyphens: current value is "MyLoss"',
  ]),
  bad("a plugin without a summary", mine(['  summary: "For a test.",\n', ""]), [
    "mine must have a summary, one sentence for lists: current value is undefined",
  ]),
  bad("a plugin with a paper that is no text", mine(["  options", "  paper: 2015,\n  options"]), [
    "mine must have its paper as text: current value is 2015",
  ]),
  bad("a plugin without options", mine([/ {2}options.*\n/.exec(mine())![0], ""]), [
    "mine must have options(), which returns a schema: current value is undefined",
  ]),
  bad("a plugin whose options are a schema and no function", mine(["options: () =>", "options:"]), [
    "mine must have options(), which returns a schema: current value is {",
  ]),
  bad("a plugin without create()", mine([/ {2}create.*\n/.exec(mine())![0], ""]), [
    "mine must have create(), which makes the loss: current value is undefined",
  ]),
  bad("a plugin whose options() throws", mine(["z.strictObject({", "z.strictObjekt({"]), [
    "Cannot use mine.ts as a plugin: options() of mine must return a schema: TypeError: z.strictObjekt is not a function",
    "(mine.ts:9:",
  ]),
  bad("a plugin whose options() returns nothing", mine([/z\.strict.*\n/.exec(mine())![0], "{},\n"]), [
    "options() of mine must return a schema of zod 4, such as z.strictObject({}): it returns undefined",
  ]),
  bad("a plugin with a name that Retort has", mine(['"mine"', '"soft-targets"']), [
    'Cannot use mine.ts as a plugin: the name of mine must be free: the loss "soft-targets" comes with Retort',
  ], { process: true }),
  bad("two files with the same plugin", "", [
    'Cannot use other.ts as a plugin: the name of mine must be free: the loss "mine" comes from mine.ts',
  ], {
    config: using("mine", ["./mine.ts", "./other.ts"]),
    files: { "mine.ts": mine(), "other.ts": mine() },
  }),
  bad("a file with two plugins of a name", `${mine()}export const other = { ...mine };\n`, [
    'Cannot use mine.ts as a plugin: the name of other must be free: the loss "mine" comes from this file, too',
  ]),
]);

// Its options.
refusals([
  bad("an option of the wrong type of a plugin of the user's", mine(), [
    'Cannot use tiny.json: strategy.losses.mine.weight must be a number: current value is "much"',
  ], { config: using({ use: "mine", weight: "much" }), process: true }),
  bad("an option out of range by --set", mine(), [
    "Cannot use tiny.json: strategy.losses.mine.weight must be at least 0: current value is -1",
  ], { args: set("strategy.losses.mine.weight=-1") }),
  bad("an unknown option of a plugin of the user's", mine(), [
    'strategy.losses.mine.wieght is not an option of loss mine; did you mean "weight"?',
  ], { config: using({ use: "mine", wieght: 1 }) }),
  bad("a misspelt plugin of the user's", mine(), [
    "strategy.losses.mine.use must be one of the loss plugins ",
    'did you mean "mine"?: current value is "mien"',
  ], { config: using("mien") }),
  bad("a plugin of another kind in its place", mine(), [
    "student.use must be one of the student plugins causal-cnn, cnn, mlp",
  ], { config: { ...using(), student: "mine" } }),
]);

Deno.test("distill tells what a plugin file may not do with the task's permissions", async () => {
  await using project = await tinyProject(using());
  await project.write("mine.ts", 'export default Deno.env.get("HOME");\n');
  const { code, stderr } = await runTask("distill", ["tiny.json", "--out", "out"], project.folder);
  assertEquals(code, 1);
  assertOneLine(stderr, ['it must load: NotCapable: Requires env access to "HOME"', "(mine.ts:1:25)"]);
});

Deno.test("distill says which plugin threw while it was made", async () => {
  await using project = await tinyProject(using());
  const wrong = mine([
    / {2}create.*\n/.exec(mine())![0],
    '  create: () => {\n    throw new TypeError("no luck");\n  },\n',
  ]);
  await project.write("mine.ts", wrong);
  const { code, stderr } = await inFolder(
    project.folder,
    () => runInProcess("distill", ["tiny.json", "--out", "out", "--quiet"]),
  );
  assertEquals(code, 1);
  assertOneLine(stderr, ["loss mine threw TypeError: no luck", "mine.ts:11:"]);
});

/** Runs `tiny.json` quietly, which must work. */
async function distilled(project: TinyProject, ...args: string[]): Promise<void> {
  const done = await inFolder(
    project.folder,
    () => runInProcess("distill", ["tiny.json", "--out", "out", "--quiet", ...args]),
  );
  assertEquals([done.code, done.stderr], [0, ""]);
}

Deno.test("distill runs a config with a plugin of the user's, and again what it has written", async () => {
  await using project = await tinyProject(using());
  await project.write("mine.ts", mine());
  await distilled(project);
  const config = await project.json<{ plugins: string[] }>("out/config.json");
  assertEquals(config.plugins, [project.path("mine.ts")]);
  const again = await runTask("distill", ["out/config.json", "--out", "again", "--quiet"], project.folder);
  assertEquals([again.code, again.stderr], [0, ""]);
  assertEquals(
    await project.read("again/student/weights.bin"),
    await project.read("out/student/weights.bin"),
  );
  // The plugin is what made the difference.
  const { plugins: _, ...without } = using();
  await project.write("plain.json", tinyConfig({ strategy: { ...without.strategy, losses: {} } }));
  const plain = await runTask("distill", ["plain.json", "--out", "plain", "--quiet"], project.folder);
  assertEquals(plain.code, 0);
  const [one, other] = [
    await project.read("out/student/weights.bin"),
    await project.read("plain/student/weights.bin"),
  ];
  assert(one.some((byte, i) => byte !== other[i]));
  assertEquals("plugins" in await project.json<object>("plain/config.json"), false);
});

Deno.test("a plugin that throws at a step is told with its stage and step; once it is mended the run goes on", async () => {
  await using project = await tinyProject(using());
  const wrong = mine(
    ["({ student }) => tf", "({ student, progress }) => progress > 0.6 && progress < 0.9 ? fail() : tf"],
    [
      "export const mine",
      'const fail = (): never => {\n  throw new TypeError("no luck");\n};\n\nexport const mine',
    ],
  );
  const run = (...args: string[]) => runTask("distill", ["tiny.json", "--quiet", ...args], project.folder);
  await project.write("mine.ts", wrong);
  const broken = await run("--out", "out");
  assertEquals(broken.code, 1);
  assertOneLine(broken.stderr, [
    "stage student in step ",
    "loss mine threw TypeError: no luck (mine.ts:6:9)",
    "go on with --resume",
  ]);
  assert((await project.files("out/checkpoint/seed-1")).includes("student.ckpt"));
  await project.write("mine.ts", mine());
  for (const args of [["--out", "out", "--resume"], ["--out", "whole"]]) {
    const { code, stderr } = await run(...args);
    assertEquals([code, stderr], [0, ""]);
  }
  assertEquals(
    await project.read("out/student/weights.bin"),
    await project.read("whole/student/weights.bin"),
  );
});

const SHAPES: Readonly<Record<string, string>> = {
  "a default export": mine(["export const mine =", "export default"]),
  "a list as its default export": mine(["export const mine =", "const mine ="]) + "export default [mine];\n",
  "a named and a default export": `${mine()}export default mine;\n`,
  "functions beside it": `${mine()}export const helper = () => 1;\nexport const PAPERS = { mine: 1 };\n`,
};

for (const [name, text] of Object.entries(SHAPES)) {
  Deno.test(`distill takes a plugin file with ${name}`, async () => {
    await using project = await tinyProject(using());
    await project.write("mine.ts", text);
    await distilled(project, "--dry-run");
  });
}

Deno.test("distill takes a plugin by an absolute path, by --set, named twice, and passed on by another file", async () => {
  await using project = await tinyProject({ strategy: using().strategy });
  const file = await project.write("lib/mine.ts", mine());
  await project.write("all.ts", 'export { mine } from "./lib/mine.ts";\n');
  await distilled(
    project,
    "--dry-run",
    "--set",
    `plugins=${JSON.stringify([file, "lib/mine.ts", "./all.ts"])}`,
  );
});

Deno.test("distill() of the library loads no file that a config names: its plugins are values", async () => {
  await using project = await tinyProject();
  await project.write("mine.ts", 'throw new Error("loaded");\n');
  const config = {
    plugins: [project.path("mine.ts")],
    data: { use: "csv" as const, path: project.path("blobs.csv"), label: "kind" },
    teacher: { use: "mlp" as const, hidden: [3], train: { epochs: 1 } },
    student: { use: "mlp" as const, hidden: [2] },
    train: { epochs: 1 },
  };
  await assertRejects(
    () => distill(config),
    UserError,
    "Cannot use config: what its plugins name is loaded only where a program says so",
  );
  const own = definePlugin({
    kind: "scheduler",
    name: "mine",
    summary: "For a test.",
    options: () => z.strictObject({}),
    create: () => () => 2,
  });
  await distill({ ...config, strategy: { use: "hinton", temperature: { use: "mine" } } }, { plugins: [own] });
});
