/** Retort without a clone: from an address as a registry's, as an npm package under Node, and as a program of its own. */
import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tarball } from "../../cli/pack.ts";
import deno from "../../deno.json" with { type: "json" };

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The oldest Node that runs the package. */
const OLDEST = [20, 15] as const;

const CONFIG = {
  data: { use: "csv", path: "t.csv", label: "y" },
  teacher: { use: "ensemble", members: 2, of: { use: "mlp", hidden: [16] }, train: { epochs: 20 } },
  student: { use: "mlp", hidden: [4] },
  strategy: { use: "hinton", temperature: 2 },
  train: { epochs: 20 },
};

/** How a program ended. */
interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function command(program: string, args: readonly string[], cwd: string): Deno.Command {
  const { DENO_COVERAGE_DIR: _, ...env } = Deno.env.toObject();
  return new Deno.Command(program, {
    args: [...args],
    cwd,
    env: { ...env, NO_COLOR: "1" },
    clearEnv: true,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  });
}

async function run(program: string, args: readonly string[], cwd: string): Promise<Ended> {
  const { code, stdout, stderr } = await command(program, args, cwd).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, stdout: text(stdout), stderr: text(stderr) };
}

/** Runs a program that must succeed. */
async function runs(program: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await run(program, args, cwd);
  assertEquals(code, 0, `${program} ${args.join(" ")}: ${stderr}`);
  return stdout;
}

/** An empty folder but for a table and its config. */
async function inFolder(task: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    const rows = Array.from({ length: 200 }, (_, i) => `${i % 17},${i % 7},${i % 17 > 8 ? "yes" : "no"}`);
    await Deno.writeTextFile(join(folder, "t.csv"), `a,b,y\n${rows.join("\n")}\n`);
    await Deno.writeTextFile(join(folder, "my.json"), JSON.stringify(CONFIG));
    await task(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** The bytes of the student's weights. */
function weights(folder: string): Promise<Uint8Array> {
  return Deno.readFile(join(folder, "runs/my/student/weights.bin"));
}

/** All commands, from a folder where nothing of Retort is. */
async function tryAll(program: string, first: readonly string[], folder: string): Promise<void> {
  const retort = (...args: string[]) => runs(program, [...first, ...args], folder);
  const report = JSON.parse(await retort("distill", "my.json", "--quiet", "--json", "--workers", "2"));
  assertEquals(report.name, "my");
  const answers = (await retort("predict", "runs/my/student", "t.csv")).split("\n");
  assertEquals(answers[0], "label,p(no),p(yes)");
  assertEquals(answers.length, 202);
  assertStringIncludes(await retort("export", "runs/my", "--target", "edge"), "student.js");
  assertMatch(await retort("plugin", "list", "--kind", "loss"), /^loss +soft-targets/m);
  await serveOnce(program, first, folder);
}

/** Serves the folder, asks for its page and its students, and stops the server. */
async function serveOnce(program: string, first: readonly string[], folder: string): Promise<void> {
  await Deno.mkdir(join(folder, "models"), { recursive: true });
  await Deno.rename(join(folder, "runs/my/student"), join(folder, "models/mine"));
  const child = command(program, [...first, "serve", "--port", "0"], folder).spawn();
  // What it says of itself goes to the test's own report where something fails.
  const said = new Response(child.stderr).text();
  try {
    const address = await addressIn(child.stdout);
    const page = await fetch(address);
    assertEquals([page.status, (await page.text()).includes("<title>")], [200, true]);
    const response = await fetch(`${address}v1/models/mine:predict`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ instances: [{ a: 12, b: 3 }] }),
    });
    assertEquals(response.status, 200);
    assertEquals((await response.json()).predictions.length, 1);
  } finally {
    child.kill("SIGINT");
    assertEquals((await child.status).code, 0, await said);
    await Deno.rename(join(folder, "models/mine"), join(folder, "runs/my/student"));
  }
}

/** The address that a server prints when it listens. */
async function addressIn(output: ReadableStream<Uint8Array>): Promise<string> {
  let text = "";
  const reader = output.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>)
    .getReader();
  for (;;) {
    const { value, done } = await reader.read();
    text += value ?? "";
    const found = /serves on (http:\S+)[\s\S]*models .*\n/.exec(text);
    if (found) {
      await reader.cancel();
      return found[1]!;
    }
    assert(!done, `the server said only: ${text}`);
  }
}

Deno.test("from an address, as from a registry, all commands run in an empty folder", async () => {
  await inFolder(async (folder) => {
    const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, async (request) => {
      const file = await Deno.readFile(join(ROOT, new URL(request.url).pathname)).catch(() => undefined);
      if (!file) return new Response("", { status: 404 });
      const type = request.url.endsWith(".ts") ? "text/typescript" : "text/plain";
      return new Response(file, { headers: { "content-type": type } });
    });
    // A registry rewrites names of packages; here an import map knows them.
    const cache = await Deno.makeTempDir();
    try {
      const map = join(cache, "deno.json");
      await Deno.writeTextFile(map, JSON.stringify({ imports: deno.imports }));
      const first = [
        "run",
        "-A",
        "--no-lock",
        "--no-check",
        "--quiet",
        "--reload=http://127.0.0.1",
        "--config",
        map,
      ];
      const entry = `http://127.0.0.1:${server.addr.port}/cli/retort.ts`;
      await tryAll(Deno.execPath(), [...first, entry], folder);
      // The example comes to the folder where it is asked for.
      await runs(Deno.execPath(), [...first, entry, "distill", "--dry-run"], folder);
      assert((await Deno.stat(join(folder, "examples/digits/digits.csv"))).isFile);
    } finally {
      await server.shutdown();
      await Deno.remove(cache, { recursive: true });
    }
  });
});

/** Why the npm package cannot be tried here, in words; undefined where it can. */
async function whyNoNode(): Promise<string | undefined> {
  const version = await run("node", ["--version"], ROOT).catch(() => undefined);
  if (!version) return "Node is not on this machine";
  const [major = 0, minor = 0] = version.stdout.slice(1).split(".").map(Number);
  if (major < OLDEST[0] || major === OLDEST[0] && minor < OLDEST[1]) {
    return `Node is too old: ${version.stdout.trim()}`;
  }
  const ping = await run("npm", ["view", "zod", "version", "--prefer-offline"], ROOT).catch(() => undefined);
  return ping?.code === 0 ? undefined : "npm or its registry cannot be reached";
}

Deno.test("the npm package runs all commands under Node, and its student has the bytes of Deno's", async (t) => {
  const reason = await whyNoNode();
  if (reason !== undefined) {
    await t.step({ name: reason, ignore: true, fn: () => {} });
    return;
  }
  await inFolder(async (folder) => {
    const packed = join(folder, "retort.tgz");
    await Deno.writeFile(packed, await tarball());
    await Deno.writeTextFile(join(folder, "package.json"), '{ "private": true }');
    await runs("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", packed], folder);
    // `npx` itself takes a signal for its own, and leaves the server to it.
    const retort = join(folder, "node_modules/.bin/retort");
    assertEquals((await runs("npx", ["retort", "--version"], folder)).trim(), deno.version);
    await tryAll(retort, [], folder);
    const ofNode = await weights(folder);
    await Deno.remove(join(folder, "runs"), { recursive: true });
    await runs(
      Deno.execPath(),
      ["run", "-A", join(ROOT, "cli/retort.ts"), "distill", "my.json", "--quiet"],
      folder,
    );
    assertEquals(ofNode, await weights(folder));

    // A plugin in TypeScript, and its tests; a mistake is one line and an exit code.
    await runs(retort, ["plugin", "new", "my-loss", "--kind", "loss"], folder);
    await runs(retort, [
      "distill",
      "my-loss/distill.json",
      "--quiet",
      "--set",
      "train.epochs=2",
      "--no-self-check",
    ], folder);
    await runs(
      "node",
      ["--import", "@retort/retort/typescript", "--test", "my-loss/my-loss_test.ts"],
      folder,
    );
    const { code, stderr } = await run(retort, ["distil"], folder);
    assertEquals(code, 1);
    assertMatch(stderr, /^error: Cannot run Retort .*did you mean "distill"\?.*\n$/);

    // As a library.
    await Deno.writeTextFile(
      join(folder, "library.mjs"),
      `import { distill } from "@retort/retort";\nconst report = await distill(${
        JSON.stringify(CONFIG)
      });\nconsole.log(report.student.parameters);\n`,
    );
    assertMatch(await runs("node", ["library.mjs"], folder), /^\d+\n$/);
  });
});

Deno.test("deno compile makes one program of all commands", async (t) => {
  await inFolder(async (folder) => {
    const program = join(folder, "retort");
    const task = deno.tasks.compile.command.split(" ");
    assertEquals(task.slice(0, 2), ["deno", "compile"]);
    const args = task.slice(1).map((word) => word === "runs/retort" ? program : word);
    const { code, stderr } = await run(Deno.execPath(), args, ROOT);
    if (code !== 0 && /denort|dl\.deno\.land|download/i.test(stderr)) {
      await t.step({
        name: "the runtime of compiled programs (denort) cannot be fetched",
        ignore: true,
        fn: () => {},
      });
      return;
    }
    assertEquals(code, 0, stderr);
    await tryAll(program, [], folder);
  });
});
