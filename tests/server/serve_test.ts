/** `deno task serve` as a process of its own. */
import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import deno from "../../deno.json" with { type: "json" };
import { newToken } from "../../server/security/tokens.ts";
import { shellWords } from "../support/shell_words.ts";
import { startProcess, startServer } from "./runs/server_process.ts";
import { CONFIG, ended, get, inFolder, post, served, whileServing } from "./serving.ts";

const ZEROS = Object.fromEntries(
  Array.from({ length: 64 }, (_, i) => [`p${i >> 3}${i & 7}`, 0]),
);

Deno.test("a run is asked for, finishes, its student answers, and it does after a restart", async () => {
  await inFolder(async (folder) => {
    let before: unknown;
    const first = startServer(folder);
    const code = await whileServing(first, async (address) => {
      assertMatch(address, /^http:\/\/127\.0\.0\.1:\d+$/);
      assertEquals(await get(`${address}/health/live`), { status: "live" });
      assertEquals(await get(`${address}/health/ready`), { status: "ready", waitsFor: [] });
      const { id, name, version } = await post(`${address}/v1/runs`, CONFIG);
      assertEquals([name, version], ["tiny", "1"]);
      assertEquals(await ended(address, id), "finished");
      await served(address, "tiny");
      before = await post(`${address}/v1/models/tiny/predict`, { rows: [ZEROS] });
      const metrics = await (await fetch(`${address}/metrics`)).text();
      assertStringIncludes(metrics, 'retort_runs{status="finished"} 1\n');
      assertStringIncludes(metrics, 'retort_predicted_rows_total{model="tiny",version="1"} 1\n');
      assertStringIncludes(
        metrics,
        'retort_http_requests_total{method="POST",route="/v1/models/:name/predict",status="200"} 1\n',
      );
      const page = await fetch(`${address}/`);
      assertMatch(await page.text(), /<!doctype html>/i);
    });
    assertEquals([code, first.stderr().includes("stopped")], [0, true]);
    assertStringIncludes(first.stdout(), "data sets  digits");

    const second = startServer(folder);
    const again = await whileServing(second, async (address) => {
      assertStringIncludes(second.stdout(), "models     tiny");
      assertEquals(await post(`${address}/v1/models/tiny/predict`, { rows: [ZEROS] }), before);
      assertEquals((await get(`${address}/v1/runs`)).runs.length, 1);
    });
    assertEquals(again, 0);
  });
});

Deno.test("with tokens only those come in, and no secret is printed or logged", async () => {
  await inFolder(async (folder) => {
    const { secret, entry } = newToken("ann:run");
    const environment = "bob:admin:the-secret-of-bob-0123456789";
    const { secret: other, entry: carl } = newToken("carl:run");
    await Deno.writeTextFile(join(folder, "team.json"), JSON.stringify({ tokens: [entry, carl] }));
    const server = startServer(folder, ["team.json", "--host", "0.0.0.0"], { RETORT_TOKENS: environment });
    const code = await whileServing(server, async (any) => {
      const address = any.replace("0.0.0.0", "127.0.0.1");
      const ann = { authorization: `Bearer ${secret}` };
      const bob = { authorization: `Bearer ${environment.split(":").at(-1)}` };
      const status = async (path: string, init: RequestInit = {}) => {
        const response = await fetch(address + path, init);
        await response.body?.cancel();
        return response.status;
      };
      assertEquals(await status("/v1/runs"), 401);
      assertEquals(await status(`/v1/runs?token=${secret}`), 401);
      assertEquals(await status("/v1/runs", { headers: { authorization: "Bearer nobody" } }), 401);
      assertEquals(await status("/metrics"), 401);
      assertEquals(await status("/health/ready"), 200);
      assertEquals(await status("/v1/runs", { headers: ann }), 200);
      assertEquals(await status("/v1/runs", { headers: bob }), 200);
      const { id, owner } = await post(`${address}/v1/runs`, CONFIG, ann);
      assertEquals(owner, "ann");
      assertEquals(await ended(address, id, bob), "finished");
      // What is another's is for admins alone.
      const uploaded = await fetch(`${address}/v1/datasets`, {
        method: "POST",
        headers: { ...ann, "content-type": "text/csv" },
        body: "x,y\n1,a\n2,b\n3,a\n",
      });
      assertEquals(uploaded.status, 201);
      const table = (await uploaded.json()).name;
      const remove = { method: "DELETE", headers: { authorization: `Bearer ${other}` } };
      for (const path of [`/v1/runs/${id}`, `/v1/datasets/${table}`]) {
        assertEquals(await status(path, remove), 403);
        assertEquals(await status(path, { headers: bob, method: "DELETE" }), 204);
      }
      const { id: second } = await post(`${address}/v1/runs`, CONFIG, ann);
      const cancel = { ...remove, method: "POST" };
      assertEquals(await status(`/v1/runs/${second}/cancel`, cancel), 403);
      assert([202, 409].includes(await status(`/v1/runs/${second}/cancel`, { ...cancel, headers: ann })));
    });
    assertEquals(code, 0);
    assertStringIncludes(server.stdout(), "tokens     ann (run), carl (run), bob (admin)");
    for (const said of [server.stdout(), server.stderr()]) {
      for (const hidden of [secret, "the-secret-of-bob", entry.sha256]) assert(!said.includes(hidden), said);
    }
  });
});

Deno.test("the command of --permissions is enough for a run, and for nothing beside", async () => {
  await inFolder(async (folder) => {
    const told = startServer(folder, ["--permissions"]);
    assertEquals((await told.status).code, 0, told.stderr());
    const [program, ...words] = shellWords(told.stdout().trim());
    assertEquals(program, "deno");
    const allowed = words.filter((word) => word.startsWith("--allow-"));
    assertEquals(allowed.map((word) => word.split("=")[0]), [
      "--allow-read",
      "--allow-write",
      "--allow-net",
      "--allow-env",
    ]);
    for (const word of allowed) assert(word.includes("="), `${word} is all there is`);
    assertEquals(allowed[1], `--allow-write=${join(folder, "runs/server")}`);
    const server = startProcess(words, folder);
    const code = await whileServing(server, async (address) => {
      const { id } = await post(`${address}/v1/runs`, { ...CONFIG, backend: "wasm" });
      assertEquals(await ended(address, id), "finished");
      await served(address, "tiny");
      const edge = await fetch(`${address}/v1/models/tiny/edge.js`);
      assertEquals(edge.status, 200);
      await edge.body?.cancel();
    });
    assertEquals([code, server.stderr().includes("NotCapable")], [0, false], server.stderr());
  });
});

Deno.test("the task may start no program, reach no other machine, and write to runs alone", () => {
  const words = deno.tasks.serve.command.split(" ").filter((word) => word.startsWith("--allow"));
  assertEquals(words.map((word) => word.split("=")[0]).sort(), [
    "--allow-env",
    "--allow-net",
    "--allow-read",
    "--allow-write",
  ]);
  const valueOf = (name: string) => words.find((word) => word.startsWith(name))!.split("=")[1]!.split(",");
  assertEquals(valueOf("--allow-write"), ["runs"]);
  // All of them are this machine: to listen on, and nothing to reach.
  assertEquals(valueOf("--allow-net"), ["127.0.0.1", "0.0.0.0", "localhost", "[::1]", "[::]"]);
  assertEquals(valueOf("--allow-env"), ["NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "RETORT_TOKENS"]);
});

Deno.test("what a user can mend is one line and an exit code of 1", async () => {
  await inFolder(async (folder) => {
    await Deno.writeTextFile(join(folder, "typo.json"), '{ "prot": 1 }');
    await Deno.writeTextFile(join(folder, "lost.json"), '{ "datasets": { "income": "adult.csv" } }');
    // What a config may say wrong is in config_test.ts.
    const cases: readonly (readonly [args: readonly string[], said: RegExp, secrets?: string])[] = [
      [["--hots", "x"], /unknown option '--hots'; did you mean "--host"\?/],
      [["typo.json"], /prot is not an option of a server; did you mean "port"\?/],
      [["lost.json"], /Cannot serve the data set income: .*adult\.csv must be a file: there is none/],
      [["--port", "70000"], /port must be at most 65535: current value is 70000/],
      [["--host", "0.0.0.0"], /Cannot listen on 0\.0\.0\.0: .*there must be a token: there is none/],
      [
        ["--host", "10.255.255.1"],
        /Cannot listen on 10\.255\.255\.1:0: Deno must be allowed to; run: deno run /,
        "me:admin:0123456789abcdefghij",
      ],
      [["--root", "/elsewhere"], /Cannot write to \/elsewhere: Deno must be allowed to; run: deno run /],
      [[], /RETORT_TOKENS: its secret must have at least 20 characters: it has 5/, "a:run:short"],
    ];
    for (const [args, said, secrets] of cases) {
      // Of a flag that is given twice the last one counts.
      const server = startServer(folder, args, secrets === undefined ? {} : { RETORT_TOKENS: secrets });
      // One that serves all the same is no reason to wait for ever.
      server.address.then(() => server.kill("SIGKILL"), () => {});
      const { code } = await server.status;
      const lines = server.stderr().trim().split("\n");
      assertEquals([args, code, lines.length], [args, 1, 1], server.stderr());
      assertMatch(lines[0]!, said);
    }
  });
});

Deno.test("two servers share neither a port nor a folder", async () => {
  await inFolder(async (folder) => {
    const first = startServer(folder);
    const code = await whileServing(first, async (address) => {
      const port = new URL(address).port;
      const samePort = startServer(folder, ["--port", port, "--root", "runs/other"]);
      assertEquals((await samePort.status).code, 1);
      assertMatch(
        samePort.stderr(),
        /^error: Cannot listen on 127\.0\.0\.1:\d+: the port must be free: .*; try --port/,
      );
      const sameFolder = startServer(folder);
      assertEquals((await sameFolder.status).code, 1);
      assertMatch(sameFolder.stderr(), /^error: Cannot write to .*runs\/server: one process at a time/);
    });
    assertEquals(code, 0);
  });
});
