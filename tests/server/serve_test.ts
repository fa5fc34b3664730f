/** `deno task serve` as a process of its own, from its first line to its last. */
import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import deno from "../../deno.json" with { type: "json" };
import { newToken } from "../../server/security/tokens.ts";
import { shellWords } from "../support/shell_words.ts";
import { type ServerProcess, startProcess, startServer } from "./runs/server_process.ts";

/** A run of a second. */
const CONFIG = {
  name: "tiny",
  data: { use: "csv", path: "digits", label: "digit" },
  teacher: { use: "ensemble", members: 2, of: { use: "mlp", hidden: [16] }, train: { epochs: 2 } },
  student: { use: "mlp", hidden: [12] },
  train: { epochs: 3 },
};

async function inFolder(task: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.realPath(await Deno.makeTempDir());
  try {
    await task(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Runs a server until the task is over, and stops it as a system does; its exit code. */
async function whileServing(
  server: ServerProcess,
  task: (address: string) => Promise<void>,
): Promise<number> {
  try {
    await task(await server.address);
  } finally {
    server.kill("SIGTERM");
  }
  return (await server.status).code;
}

// deno-lint-ignore no-explicit-any
async function get(url: string, headers: Record<string, string> = {}): Promise<any> {
  const response = await fetch(url, { headers });
  assertEquals(response.status, 200, `${url}: ${response.status}`);
  return await response.json();
}

// deno-lint-ignore no-explicit-any
async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<any> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  assert(response.ok, `${url}: ${response.status} ${JSON.stringify(answer)}`);
  return answer;
}

/** Waits until a run is over. */
async function ended(address: string, id: string, headers: Record<string, string> = {}): Promise<string> {
  for (;;) {
    const { status, error } = await get(`${address}/v1/runs/${id}`, headers);
    if (status === "finished") return status;
    assert(status === "queued" || status === "running", `${status}: ${error}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Waits until a student answers. */
async function served(address: string, name: string, headers: Record<string, string> = {}): Promise<void> {
  for (;;) {
    const { models } = await get(`${address}/v1/models`, headers);
    if (models.some((one: { name: string; version: string | null }) => one.name === name && one.version)) {
      return;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}

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

Deno.test("SIGTERM in the middle of a run keeps the run, and the next start ends it", async () => {
  await inFolder(async (folder) => {
    let id = "";
    const first = startServer(folder);
    const code = await whileServing(first, async (address) => {
      ({ id } = await post(`${address}/v1/runs`, { ...CONFIG, train: { epochs: 60 } }));
      // It is in the middle of something.
      const events = await fetch(`${address}/v1/runs/${id}/events`);
      const reader = events.body!.getReader();
      await reader.read();
      await reader.cancel();
    });
    assertEquals(code, 0, first.stderr());
    const second = startServer(folder);
    assertEquals(
      await whileServing(second, async (address) => {
        assertEquals(await ended(address, id), "finished");
      }),
      0,
    );
  });
});

Deno.test("with tokens only those come in, and no secret is printed or logged", async () => {
  await inFolder(async (folder) => {
    const { secret, entry } = newToken("ann:run");
    const environment = "bob:admin:the-secret-of-bob-0123456789";
    await Deno.writeTextFile(join(folder, "team.json"), JSON.stringify({ tokens: [entry] }));
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
    });
    assertEquals(code, 0);
    assertStringIncludes(server.stdout(), "tokens     ann (run), bob (admin)");
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
    const write = (name: string, value: unknown) =>
      Deno.writeTextFile(join(folder, name), typeof value === "string" ? value : JSON.stringify(value));
    await write("broken.json", "{");
    await write("list.json", []);
    await write("typo.json", { prot: 1 });
    await write("port.json", { port: "8000" });
    await write("token.json", { tokens: [{ name: "a", role: "boss", sha256: "00" }] });
    await write("twice.json", {
      tokens: ["read", "run"].map((role) => ({ name: "a", role, sha256: "0".repeat(64) })),
    });
    await write("data.json", { datasets: { "../x": "x.csv" } });
    const cases: readonly (readonly [args: readonly string[], said: RegExp, env?: Record<string, string>])[] =
      [
        [["--hots", "x"], /unknown option '--hots'; did you mean "--host"\?/],
        [["--port", "x"], /must be a whole number/],
        [["--port", "70000"], /port must be at most 65535: current value is 70000/],
        [["--host", "0.0.0.0"], /Cannot listen on 0\.0\.0\.0: .*there must be a token: there is none/],
        [
          ["--host", "10.255.255.1"],
          /Cannot listen on 10\.255\.255\.1:0: Deno must be allowed to; run: deno run /,
          {
            RETORT_TOKENS: "me:admin:0123456789abcdefghij",
          },
        ],
        [
          ["--root", "/elsewhere"],
          /Cannot write to \/elsewhere: Deno must be allowed to; run: deno run .*--root \/elsewhere/,
        ],
        [["missing.json"], /Cannot read missing\.json: there is no such file/],
        [["broken.json"], /Cannot use broken\.json: a server's config must be JSON/],
        [["list.json"], /Cannot use list\.json: a server's config must be an object: current value is \[\]/],
        [["typo.json"], /prot is not an option of a server; did you mean "port"\?/],
        [["port.json"], /port must be a number: current value is "8000"/],
        [["token.json"], /tokens\[0\]\.role must be one of "read", "run", "admin"/],
        [["twice.json"], /each must have a name of its own: a is there twice/],
        [["data.json"], /datasets/],
        [["--new-token", "ann"], /Cannot make a token as it must be name:role/],
        [[], /RETORT_TOKENS: its secret must have at least 20 characters: it has 5/, {
          RETORT_TOKENS: "a:run:short",
        }],
      ];
    for (const [args, said, env] of cases) {
      // Of a flag that is given twice the last one counts.
      const server = startServer(folder, args, env);
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
