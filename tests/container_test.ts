/** The Dockerfile: what it promises, the same without Docker, and, where Docker is, the image itself. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import deno from "../deno.json" with { type: "json" };
import { shellWords } from "./support/shell_words.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TOKEN = "0123456789abcdef0123456789";

/** The instructions of the Dockerfile, each on one line. */
const INSTRUCTIONS: readonly (readonly [string, string])[] = Deno.readTextFileSync(join(ROOT, "Dockerfile"))
  .replaceAll(/^#.*\n/gm, "").replaceAll(/\\\n\s*/g, "").split("\n").filter((line) => line !== "")
  .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]);

function argumentsOf(name: string): string[] {
  return INSTRUCTIONS.filter(([instruction]) => instruction === name).map(([, text]) => text);
}

const ENTRYPOINT: readonly string[] = JSON.parse(argumentsOf("ENTRYPOINT")[0]!);
const HEALTH = argumentsOf("HEALTHCHECK")[0]!.split(/\bCMD /)[1]!;

Deno.test("the image has the Deno that CI has, and its last user is not root", async () => {
  const [, version] = /deno@([\d.]+)/.exec(await Deno.readTextFile(join(ROOT, ".ci/run")))!;
  assertEquals(argumentsOf("FROM"), [`denoland/deno:${version}`]);
  assertEquals(argumentsOf("USER"), ["1993:1993"]);
  const after = INSTRUCTIONS.slice(INSTRUCTIONS.findIndex(([name]) => name === "USER")).map(([name]) => name);
  assert(!after.includes("RUN") && !after.includes("COPY"), "source and cache must belong to root");
});

Deno.test("the image starts the server with the permissions of the task serve", () => {
  assertEquals(ENTRYPOINT.filter((word) => word !== "--cached-only"), deno.tasks.serve.command.split(" "));
  assertEquals(JSON.parse(argumentsOf("CMD")[0]!), ["--host", "0.0.0.0"]);
  assertEquals(argumentsOf("EXPOSE"), ["8000"]);
  assertEquals(argumentsOf("VOLUME"), ['["/app/runs"]']);
});

Deno.test("the health check asks for the server's readiness, and may reach nothing else", () => {
  assertMatch(HEALTH, /fetch\("http:\/\/127\.0\.0\.1:8000\/health\/ready"\)/);
  assertEquals(HEALTH.match(/--allow-[\w=.:]+|-A\b/g), ["--allow-net=127.0.0.1:8000"]);
});

/** The files that .dockerignore lets into the image: all are left out, and those with a `!` come back. */
function contextFiles(): string[] {
  const lines = Deno.readTextFileSync(join(ROOT, ".dockerignore")).split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  assertEquals(lines[0], "*");
  assert(lines.slice(1).every((line) => /^!\w[\w./]*$/.test(line)), "only names, without wildcards");
  return lines.slice(1).map((line) => line.slice(1)).flatMap((name) => filesUnder(name));
}

function filesUnder(name: string): string[] {
  const info = statOf(join(ROOT, name));
  if (!info?.isDirectory) return info ? [name] : [];
  return Array.from(Deno.readDirSync(join(ROOT, name))).flatMap((entry) =>
    filesUnder(`${name}/${entry.name}`)
  );
}

function statOf(path: string): Deno.FileInfo | undefined {
  try {
    return Deno.statSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

/** Runs a program in a folder, with nothing of this process but Deno and its cache. */
function commandIn(cwd: string, [program, ...args]: readonly string[]): Deno.Command {
  const { DENO_COVERAGE_DIR: _, ...env } = Deno.env.toObject();
  const path = `${dirname(Deno.execPath())}:${env["PATH"]}`;
  return new Deno.Command(program === "deno" ? Deno.execPath() : program!, {
    args,
    cwd,
    env: { ...env, PATH: path, NO_COLOR: "1", RETORT_TOKENS: `ann:run:${TOKEN}` },
    clearEnv: true,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  });
}

/** The first line that a server prints, in which its port is. */
async function portOf(server: Deno.ChildProcess): Promise<string> {
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of server.stdout.values({ preventCancel: true })) {
    text += decoder.decode(chunk, { stream: true });
    const port = /serves on http:\/\/0\.0\.0\.0:(\d+)\//.exec(text)?.[1];
    if (port !== undefined) return port;
  }
  throw new Error(`it did not start:\n${text}${await new Response(server.stderr).text()}`);
}

Deno.test({
  name: "the files that .dockerignore leaves start the server, and the health check finds it ready",
  ignore: Deno.build.os === "windows",
  async fn() {
    const folder = await Deno.makeTempDir();
    try {
      for (const name of contextFiles()) {
        await Deno.mkdir(dirname(join(folder, name)), { recursive: true });
        await Deno.copyFile(join(ROOT, name), join(folder, name));
      }
      const [, cached] = /(deno cache --frozen [^&]+)/.exec(argumentsOf("RUN")[0]!)!;
      const fetched = await commandIn(folder, shellWords(cached!.trim())).output();
      assertEquals(fetched.code, 0, new TextDecoder().decode(fetched.stderr));
      await Deno.mkdir(join(folder, "runs"));
      await using server = commandIn(folder, [
        ...ENTRYPOINT,
        ...JSON.parse(argumentsOf("CMD")[0]!),
        "--port",
        "0",
      ]).spawn();
      const port = await portOf(server);
      const check = (at: string) =>
        commandIn(folder, ["sh", "-c", HEALTH.replaceAll(":8000", `:${at}`)]).output();
      const deadline = Date.now() + 60_000;
      let health = await check(port);
      while (health.code !== 0 && Date.now() < deadline) health = await check(port);
      assertEquals(health.code, 0, new TextDecoder().decode(health.stderr));
      // Where nobody listens it is not healthy: port 1 is nobody's.
      assertEquals((await check("1")).code, 1);
      server.kill("SIGTERM");
      assertEquals((await server.status).code, 0);
      await server.stderr.cancel();
      await server.stdout.cancel();
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});

/** Runs docker; its standard output. */
async function docker(...args: string[]): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command("docker", { args, cwd: ROOT }).output();
  if (!success) throw new Error(`docker ${args[0]}: ${new TextDecoder().decode(stderr)}`);
  return new TextDecoder().decode(stdout).trim();
}

/** Why no image can be built here. */
const NO_DOCKER = await docker("version", "--format", "{{.Server.Version}}").then(() => undefined, String);

Deno.test({
  name: NO_DOCKER === undefined
    ? "the image is built, and is healthy with a read-only root and no capability"
    : `the image is not built here: Docker has no engine (${NO_DOCKER.split("\n")[0]})`,
  ignore: NO_DOCKER !== undefined,
  async fn() {
    const image = await docker("build", "--quiet", ".");
    const hardened = ["--read-only", "--cap-drop", "ALL", "--security-opt", "no-new-privileges"];
    const env = ["--env", `RETORT_TOKENS=ann:run:${TOKEN}`];
    const container = await docker("run", "--detach", "--health-interval", "2s", ...hardened, ...env, image);
    try {
      assertEquals(await docker("exec", container, "id", "-u"), "1993");
      const deadline = Date.now() + 60_000;
      const health = () => docker("inspect", "--format", "{{.State.Health.Status}}", container);
      while (await health() !== "healthy" && Date.now() < deadline) {
        await new Promise((r) => setTimeout(r, 500));
      }
      assertEquals(await health(), "healthy", await docker("logs", container));
      await docker("stop", container);
      assertEquals(await docker("inspect", "--format", "{{.State.ExitCode}}", container), "0");
    } finally {
      await docker("rm", "--force", "--volumes", container);
      await docker("rmi", "--force", image);
    }
  },
});
