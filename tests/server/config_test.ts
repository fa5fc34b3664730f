import { assert, assertEquals, assertMatch, assertRejects } from "@std/assert";
import { join } from "node:path";
import { UserError } from "../../core/base/errors.ts";
import { isThisMachine, type ServeFlags, serverConfig } from "../../server/config.ts";
import { argsOf, denoRun, leastPermissions } from "../../server/permissions.ts";
import { identify, newToken } from "../../server/security/tokens.ts";
import { checkDatasets } from "../../server/serve_command.ts";
import { shellWords } from "../support/shell_words.ts";

/** What a config in a folder comes to. */
async function configOf(
  written: unknown,
  flags: ServeFlags = {},
  tokens = "",
) {
  const folder = await Deno.realPath(await Deno.makeTempDir());
  const file = join(folder, "server.json");
  try {
    await Deno.writeTextFile(file, typeof written === "string" ? written : JSON.stringify(written));
    return { folder, config: await serverConfig(file, flags, tokens) };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("serverConfig() without a file is a server for this machine alone", async () => {
  const config = await serverConfig(undefined, {});
  const { host, port, root, models, tokens, origins, limits } = config;
  const { basePath, trustedProxies, drain } = config;
  assertEquals({ basePath, trustedProxies, drain }, { basePath: "", trustedProxies: [], drain: 0 });
  assertEquals({ host, port, root, models, tokens, origins }, {
    host: "127.0.0.1",
    port: 8000,
    root: "runs/server",
    models: "models",
    tokens: [],
    origins: [],
  });
  assertEquals(Object.keys(config.datasets), ["digits"]);
  assertEquals(limits.rate, null);
  assertEquals(limits.json, { depth: 32, values: 1_000_000 });
  assert(limits.body.maxBytes <= 2 ** 20 && limits.body.seconds <= 30 && limits.concurrent <= 1024);
});

Deno.test("paths of a file are relative to it, those of flags and defaults to the working directory", async () => {
  const { folder, config } = await configOf(
    { models: "students", datasets: { mine: "mine.csv", digits: "/data/digits.csv" } },
    { root: "elsewhere" },
  );
  assertEquals(config.models, join(folder, "students"));
  assertEquals(config.root, "elsewhere");
  assertEquals(config.datasets, { digits: "/data/digits.csv", mine: join(folder, "mine.csv") });
});

Deno.test("with tokens, wherever they come from, there are rate limits unless the config has none", async () => {
  const { secret, entry } = newToken("ann:run");
  const { config } = await configOf({ host: "::", tokens: [entry] }, {}, "bob:read:01234567890123456789");
  assertEquals(config.tokens.map(({ name }) => name), ["ann", "bob"]);
  assertEquals(identify(config.tokens, secret)?.role, "run");
  assertEquals(config.secrets, ["01234567890123456789"]);
  assert(config.limits.rate && config.limits.anonymousRate);
  const none = await configOf({ tokens: [entry], limits: { rate: null, anonymousRate: null } });
  assertEquals([none.config.limits.rate, none.config.limits.anonymousRate], [null, null]);
  const own = await configOf({ limits: { rate: { perSecond: 1, burst: 2 } } });
  assertEquals(own.config.limits.rate, { perSecond: 1, burst: 2 });
});

Deno.test("any address but this machine's own needs a token", async () => {
  for (const host of ["localhost", "127.0.0.1", "127.9.9.9", "::1"]) assert(isThisMachine(host), host);
  for (const host of ["0.0.0.0", "::", "10.0.0.1", "127.0.0.1.example", "localhost.example", "2130706433"]) {
    assert(!isThisMachine(host), host);
    await assertRejects(() => serverConfig(undefined, { host }), UserError, "there must be a token");
    const tokens = "ann:read:01234567890123456789";
    assertEquals((await serverConfig(undefined, { host }, tokens)).host, host);
  }
  assertEquals((await serverConfig(undefined, { host: "[::1]" })).host, "::1");
});

Deno.test("what is wrong in a config is one line that says where", async () => {
  const token = { name: "a", role: "run", sha256: "0".repeat(64) };
  const cases: readonly (readonly [unknown, RegExp])[] = [
    ["{", /a server's config must be JSON/],
    ["[]", /must be an object: current value is \[\]/],
    [{ prot: 1 }, /prot is not an option of a server; did you mean "port"\?/],
    [{ port: "8000" }, /port must be a number: current value is "8000"/],
    [{ port: 65536 }, /port must be at most 65535/],
    [
      { limits: { bodyBites: 1 } },
      /limits\.bodyBites is not an option of a server; did you mean "bodyBytes"/,
    ],
    [{ limits: { jsonDepth: 0 } }, /limits\.jsonDepth must be at least 1/],
    [{ runs: { bounds: { epochs: 0 } } }, /runs\.bounds\.epochs must be at least 1/],
    [{ runs: { bounds: { hours: 0 } } }, /runs\.bounds\.hours must be above 0/],
    [{ runs: { backends: ["cpu", "gpu"] } }, /runs\.backends\[1\] must be one of "cpu", "wasm", "webgpu"/],
    [{ tokens: [{ ...token, role: "boss" }] }, /tokens\[0\]\.role must be one of "read", "run", "admin"/],
    [{ tokens: [{ ...token, sha256: "secret" }] }, /tokens\[0\]\.sha256/],
    [{ tokens: [token, token] }, /each must have a name of its own: a is there twice/],
    [{ datasets: { "../x": "x.csv" } }, /datasets/],
    [{ origins: ["https://a.example/path"] }, /origins\[0\]/],
    ...["ml", "/ml//x", "/../ml", "/ml/..", "/m l", "https://a.example/ml", "/ml?x", "//ml"]
      .map((basePath) =>
        [{ basePath }, /basePath must begin with a slash, .* as \/ml: current value is/] as const
      ),
    [{ basePath: "/v1" }, /basePath must not begin with \/v1: the server has paths of its own there/],
    [
      { trustedProxies: ["proxy.example"] },
      /trustedProxies\[0\] must be an address, or a network as 10\.0\.0\.0\/8/,
    ],
    [{ trustedProxies: ["10.0.0.0/33"] }, /trustedProxies\[0\] must be an address/],
    [{ drain: -1 }, /drain must be at least 0/],
    [{ drain: 3601 }, /drain must be at most 3600/],
    [{ drain: "10" }, /drain must be a number/],
    [{ limits: { slowBodies: 0 } }, /limits\.slowBodies must be at least 1/],
  ];
  for (const [written, said] of cases) {
    const { message } = await assertRejects(() => configOf(written), UserError);
    assertMatch(message, said);
    assert(!message.includes("\n"), message);
  }
  await assertRejects(() => serverConfig("nowhere.json", {}), UserError, "there is no such file");
});

Deno.test("a base path is one without its last slash, and the flags of the same server name it", async () => {
  for (
    const [written, expected] of [["/ml", "/ml"], ["/ml/", "/ml"], ["/a/b-c_d.e", "/a/b-c_d.e"], ["/", ""], [
      "",
      "",
    ]]
  ) {
    const config = await serverConfig(undefined, { basePath: written!, drain: 2.5 });
    assertEquals([config.basePath, config.drain], [expected!, 2.5]);
    const args = argsOf(config, undefined);
    assertEquals(args.slice(8), [...expected ? ["--base-path", expected] : [], "--drain", "2.5"]);
  }
  const { config } = await configOf({ basePath: "/ml", drain: 3 }, { drain: 0 });
  assertEquals([config.basePath, config.drain], ["/ml", 0]);
});

Deno.test("leastPermissions() names places, one by one, and denoRun() writes them for a shell", async () => {
  const { config } = await configOf({ datasets: { odd: "/data/odd, one.csv" }, port: 0 });
  const least = leastPermissions(config, undefined);
  assertEquals(Object.keys(least), ["read", "write", "net", "env"]);
  assertEquals(least.net, ["127.0.0.1"]);
  assertEquals(least.write.length, 1);
  assert(least.read.includes("/data/odd, one.csv"));
  for (const place of least.read) assert(place.startsWith("/") && place.length > 3, place);
  const words = shellWords(denoRun(least, argsOf(config, undefined)));
  assert(words[3]!.includes("/data/odd,, one.csv"), words[3]);
});

Deno.test("the config in docs/serve.md is one, and shows the defaults", async () => {
  const page = await Deno.readTextFile(new URL("../../docs/serve.md", import.meta.url));
  const block = /^```jsonc\n([\s\S]*?)^```$/m.exec(page)![1]!;
  const written = JSON.parse(block.replaceAll(/^\s*\/\/.*$/gm, ""));
  const { config: shown } = await configOf(written);
  const { config: plain } = await configOf({ tokens: written.tokens });
  const { root: _root, models: _models, datasets: _datasets, runs, ...same } = shown;
  for (const [key, value] of Object.entries(same)) {
    assertEquals(value, (plain as unknown as Record<string, unknown>)[key], key);
  }
  assertEquals(runs, { ...plain.runs, atOnce: runs.atOnce, threads: runs.threads });
  assert(runs.atOnce! >= 1 && runs.threads! >= 1);
});

Deno.test("what a config names as a data set must be a file", async () => {
  const { folder, config } = await configOf({ datasets: { income: "adult.csv" } });
  const lost = await assertRejects(() => checkDatasets(config), UserError);
  assertEquals(
    lost.message,
    `Cannot serve the data set income: ${join(folder, "adult.csv")} must be a file: there is none`,
  );
  await assertRejects(() => checkDatasets({ datasets: { root: "/" } }), UserError, "/ must be a file: it is");
  const { digits } = config.datasets;
  await checkDatasets({ datasets: { digits: digits! } });
});
