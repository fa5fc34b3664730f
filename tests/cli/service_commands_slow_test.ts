/** A teacher that is a service, from the command line: permissions, its token, what needs a yes. */
import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { runTask } from "../support/command.ts";
import { tinyProject } from "../support/tiny_project.ts";

/** What a service has been asked. */
interface Seen {
  readonly method: string;
  readonly authorization: string | null;
}

/** Answers what the blobs are by their widths. */
function blobService(seen: Seen[] = []): Deno.HttpServer<Deno.NetAddr> {
  return Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, async (request) => {
    seen.push({ method: request.method, authorization: request.headers.get("authorization") });
    if (request.method === "GET") {
      return Response.json({
        inputs: [{ name: "width", datatype: "FP32", shape: [-1, 1] }],
        outputs: [{
          name: "probabilities",
          datatype: "FP32",
          shape: [-1, 3],
          parameters: { labels: ["low", "mid", "high"] },
        }],
      });
    }
    const [{ data, shape: [rows] }] = (await request.json()).inputs;
    const all = (data as number[]).flatMap((width) => {
      const weights = [0, 1, 2].map((at) => Math.exp(-((width - 2 * at) ** 2) / 2));
      const sum = weights.reduce((sum, one) => sum + one, 0);
      return weights.map((one) => one / sum);
    });
    return Response.json({
      outputs: [{ name: "probabilities", datatype: "FP32", shape: [rows, 3], data: all }],
    });
  });
}

Deno.test("deno task distill:http asks a service with a token; deno task distill says what it lacks; more calls need --yes", async () => {
  const seen: Seen[] = [];
  await using service = blobService(seen);
  const host = `127.0.0.1:${service.addr.port}`;
  const teacher = {
    use: "http",
    url: `http://${host}`,
    model: "blobs",
    token: { env: "RETORT_TOKEN" },
    batchRows: 10,
    ask: { calls: 10 },
  };
  await using project = await tinyProject({ teacher, backend: "cpu" });
  const variables = { RETORT_TOKEN: "sk-secret" };
  const run = (task: "distill" | "distill:http", ...args: string[]) =>
    runTask(task, ["tiny.json", "--json", ...args], project.folder, { variables });

  const without = await run("distill");
  assertEquals([without.code, without.stdout], [1, ""]);
  assertMatch(
    without.stderr,
    /error: Cannot read RETORT_TOKEN of the environment as this process must have leave to: it has not; run deno task distill:http for RETORT_TOKEN and OPENAI_API_KEY, or Deno with --allow-env=RETORT_TOKEN\n$/,
  );
  const refused = await run("distill:http", "--resume");
  assertEquals([refused.code, refused.stdout], [1, ""]);
  const who = `http at http://${host} (model blobs)`;
  const lines = refused.stderr.trim().split("\n");
  assert(lines.includes(`seed 1: ${who}: 15 calls about 150 rows, none is stored already`), refused.stderr);
  assertEquals(
    lines.at(-1),
    `error: Cannot ask ${who} without a yes, as 15 calls are above ask.calls (10): go on with --resume --yes, or raise ask`,
  );
  assertEquals(seen.length, 0);

  const done = await run("distill:http", "--yes", "--resume");
  assertEquals(done.code, 0, done.stderr);
  assertEquals(seen.filter(({ method }) => method === "POST").length, 15);
  assertEquals(
    new Set(seen.map(({ authorization }) => authorization)),
    new Set(["Bearer sk-secret"]),
  );
  assert(JSON.parse(done.stdout).ensemble.accuracy.mean > 0.6, done.stdout);
  // The token is in nothing that is written or said.
  for (const file of await project.files("runs")) {
    assertEquals((await project.text(`runs/${file}`)).includes("sk-secret"), false, file);
  }
  for (const { stdout, stderr } of [without, refused, done]) {
    assertEquals(`${stdout}${stderr}`.includes("sk-secret"), false);
  }
  assertStringIncludes(await project.text("runs/tiny/config.json"), '"RETORT_TOKEN"');
});

Deno.test("deno task distill has no leave to connect: it says with what it would", async () => {
  const teacher = { use: "http", url: "http://127.0.0.1:8000", model: "blobs" };
  await using project = await tinyProject({ teacher, backend: "cpu" });
  const { code, stderr } = await runTask("distill", ["tiny.json", "--quiet"], project.folder);
  assertEquals(code, 1);
  assertMatch(
    stderr,
    /error: Cannot connect to 127\.0\.0\.1:8000 as this process must have leave to: it has not; run deno task distill:http, or Deno with --allow-net=127\.0\.0\.1:8000\n$/,
  );
});
