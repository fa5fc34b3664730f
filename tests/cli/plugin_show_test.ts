import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { resolveConfig } from "../../core/catalogue/config.ts";
import { KINDS } from "../../host/plugin_check.ts";
import { builtinCatalogue } from "../../plugins/mod.ts";
import { runInProcess, runTask } from "../support/command.ts";
import { inFolder, refusals } from "../support/refusals.ts";
import { tinyProject } from "../support/tiny_project.ts";

/** What a command prints that must work. */
async function said(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runInProcess("plugin", args);
  assertEquals([code, stderr], [0, ""]);
  return stdout;
}

/** A loss and a scheduler of the user's; the latter shares its name with a loss of Retort's. */
const MINE = `import * as z from "zod";
import { definePlugin } from "@retort/retort";

export default [
  definePlugin({
    kind: "loss",
    name: "mine",
    summary: "For a test.",
    options: () => z.strictObject({ weight: z.number().min(0).max(3).default(1).describe("How much.") }),
    create: () => () => null as never,
  }),
  definePlugin({
    kind: "scheduler",
    name: "scale",
    summary: "For another test.",
    options: () => z.strictObject({}),
    create: () => () => 1,
  }),
];
`;

async function mineProject() {
  const project = await tinyProject({ plugins: ["./mine.ts"] });
  await project.write("mine.ts", MINE);
  return project;
}

Deno.test("plugin list names all plugins by kind, with a line for each", async () => {
  const lines = (await said("list")).trimEnd().split("\n").slice(2);
  const all = builtinCatalogue();
  const listed = lines.map((line) => line.split(/ {2,}/).slice(0, 2).join("/"));
  assertEquals(listed, KINDS.flatMap((kind) => all.list(kind).map(({ name }) => `${kind}/${name}`)));
  for (const line of lines) assertMatch(line, /^\S+ +\S+ +\S.*\.$/);
});

Deno.test("plugin list takes a kind and, for machines, --json", async () => {
  const list = JSON.parse(await said("list", "--kind", "optimizer", "--json")) as Record<string, string>[];
  assertEquals(list.map(({ kind, name }) => `${kind}/${name}`), [
    "optimizer/adam",
    "optimizer/adamw",
    "optimizer/sgd",
  ]);
  assert(list.every(({ summary, paper }) => summary!.length > 10 && paper!.includes("http")));
});

Deno.test("plugin list and plugin show know the plugins of a config, and only with it", async () => {
  await using project = await mineProject();
  await inFolder(project.folder, async () => {
    assertMatch(await said("list", "tiny.json", "--kind", "loss"), /^loss +mine +For a test\.$/m);
    assert(!(await said("list")).includes("For a test."));
    const shown = await said("show", "mine", "--config", "tiny.json");
    assertStringIncludes(shown, "mine, a loss: For a test.");
    assertMatch(shown, /^weight +number ≥ 0, ≤ 3 +1 +How much\.$/m);
  });
});

Deno.test("plugin show tells what a plugin does, its paper, its options and an example", async () => {
  const { code, stdout } = await runTask("plugin", ["show", "sgd"], Deno.cwd());
  assertEquals(code, 0);
  assertStringIncludes(
    stdout,
    "sgd, an optimizer: Stochastic gradient descent with momentum.\n\nSutskever et al. (2013)",
  );
  assertMatch(stdout, /^momentum +number ≥ 0, < 1 +0\.9 +Share of the last step that goes on\.$/m);
  const example = JSON.parse(stdout.slice(stdout.indexOf("{")));
  assertEquals(example.train.optimizer.use, "sgd");
});

Deno.test("plugin show has an example that resolves for every plugin, and all its options", async () => {
  const all = builtinCatalogue();
  for (const { kind, name } of all.list()) {
    const { options, example, command, ...head } = JSON.parse(
      await said("show", `${kind}/${name}`, "--json"),
    );
    assertEquals([head.kind, head.name], [kind, name]);
    if (kind === "exporter") {
      assertEquals([command, example], [`deno task export runs/digits --target ${name}`, undefined]);
      // A teacher may have the name of what it was exported to.
      assertStringIncludes(await said("show", `${kind}/${name}`), `As a command:\n\n  ${command}\n`);
    } else {
      assert(example, `${kind} ${name} has no example`);
      resolveConfig(all, { data: { use: "csv", path: "a.csv", label: "y" }, ...example });
      // No other strategy than `mutual` gives a student peers.
      const shown = name === "mutual-learning" ? "mutual" : name;
      assertStringIncludes(JSON.stringify(example), `"${shown}"`);
    }
    for (const option of options) {
      assert(option.type && option.description, `${kind} ${name}: ${JSON.stringify(option)}`);
    }
  }
});

Deno.test("plugin without a command says what there is", async () => {
  const { code, stdout } = await runTask("plugin", [], Deno.cwd());
  assertEquals(code, 0);
  for (const command of ["new", "list", "show"]) assertStringIncludes(stdout, `deno task plugin ${command}`);
});

Deno.test("plugin show asks which one is meant where two kinds share a name", async () => {
  await using project = await mineProject();
  await inFolder(project.folder, async () => {
    const { code, stderr } = await runInProcess("plugin", ["show", "scale", "--config", "tiny.json"]);
    assertEquals([code, stderr], [
      1,
      "error: Cannot show scale as it must name one plugin: there are loss/scale and scheduler/scale\n",
    ]);
    assertStringIncludes(
      await said("show", "scheduler/scale", "--config", "tiny.json"),
      "It has no options.",
    );
  });
});

refusals([
  {
    name: "an unknown plugin",
    task: "plugin",
    args: ["show", "cosin"],
    parts: [
      'Cannot show cosin as it must name a plugin; did you mean "cosine"?; deno task plugin list shows all',
    ],
    process: true,
  },
  {
    name: "an unknown plugin of a kind",
    task: "plugin",
    args: ["show", "optimizer/adm"],
    parts: ['did you mean "optimizer/adam"?'],
  },
  { name: "an unknown kind", task: "plugin", args: ["list", "--kind", "optimiser"], parts: ['"optimizer"?'] },
  {
    name: "a config that is not there",
    task: "plugin",
    args: ["list", "nowhere.json"],
    parts: ["nowhere.json"],
  },
  {
    name: "a config whose plugins do not load",
    task: "plugin",
    config: { plugins: ["./nowhere.ts"] },
    args: ["show", "adam", "--config", "tiny.json"],
    parts: ["Cannot use nowhere.ts as a plugin: there is no such file"],
  },
]);

for (
  const [args, parts] of [
    [["lst"], ["unknown command 'lst'", 'did you mean "list"?']],
    [["list", "--knd", "loss"], ["unknown option '--knd'", 'did you mean "--kind"?']],
    [["show"], ["missing required argument 'name'"]],
  ] as const
) {
  Deno.test(`plugin refuses ${args.join(" ")}`, async () => {
    const { code, stderr } = await runInProcess("plugin", args);
    assertEquals([code, stderr.split("\n").length], [1, 2], stderr);
    for (const part of parts) assertStringIncludes(stderr, part);
  });
}

Deno.test("plugin show tells signs from the commas of its sentences", async () => {
  assertStringIncludes(await said("show", "csv"), `",", ".", " ", "'"`);
});
