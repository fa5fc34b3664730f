import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { join } from "node:path";
import { builtinCatalogue } from "../../plugins/mod.ts";
import { createApp } from "../../server/app.ts";
import { serverConfig } from "../../server/config.ts";
import { silentLog } from "../../server/log.ts";
import { Metrics } from "../../server/metrics.ts";
import { makeServer } from "../../server/server.ts";

Deno.test("Metrics.text() is the text format of Prometheus", () => {
  const metrics = new Metrics();
  const counter = metrics.counter("a_total", "Things,\nso \\ many.");
  counter.add({ kind: 'quoted "x"\nback\\slash' });
  counter.add({ kind: "b" }, 2.5);
  counter.of({ kind: "b" })();
  metrics.gauge("depth", "How deep.", () => 3);
  metrics.gauge("by", "By what.", () => [{ labels: { what: "x" }, value: Infinity }, { value: NaN }]);
  const seconds = metrics.histogram("seconds", "How long.", [0.1, 1]).of({ route: "/" });
  [0.05, 0.1, 0.5, 7].forEach(seconds);
  assertEquals(
    metrics.text(),
    `# HELP a_total Things,\\nso \\\\ many.
# TYPE a_total counter
a_total{kind="quoted \\"x\\"\\nback\\\\slash"} 1
a_total{kind="b"} 3.5
# HELP depth How deep.
# TYPE depth gauge
depth 3
# HELP by By what.
# TYPE by gauge
by{what="x"} +Inf
by NaN
# HELP seconds How long.
# TYPE seconds histogram
seconds_bucket{route="/",le="0.1"} 2
seconds_bucket{route="/",le="1"} 3
seconds_bucket{route="/",le="+Inf"} 4
seconds_sum{route="/"} 7.65
seconds_count{route="/"} 4
`,
  );
});

Deno.test("a metric is named once, and one that fails does not silence the others", () => {
  const metrics = new Metrics();
  metrics.gauge("broken", "It throws.", () => {
    throw new Error("the records are closed");
  });
  metrics.gauge("whole", "It does not.", () => 1);
  assertStringIncludes(metrics.text(), "# TYPE broken gauge\n# HELP whole");
  assertStringIncludes(metrics.text(), "whole 1\n");
  assertThrows(() => metrics.counter("whole", ""), Error, "there is a metric whole already");
  assertThrows(() => metrics.counter("no name", ""), Error, "is no name of a metric");
});

Deno.test("no request makes a series of its own, whatever its path and its method", async () => {
  const metrics = new Metrics();
  const app = createApp({ routes: [], metrics });
  for (let i = 0; i < 300; i++) {
    await app.request(`/nowhere/${i}?x=${i}`, { method: ["GET", "POST", `METHOD${i}`][i % 3]! });
  }
  await app.request("/metrics");
  const text = metrics.text();
  assert(!text.includes("/nowhere"), text);
  assert(!text.includes("METHOD"), text);
  assertStringIncludes(text, 'retort_http_requests_total{method="other",route="*",status="404"} 100\n');
  assertStringIncludes(text, 'retort_http_request_seconds_count{route="*"} 300\n');
  assert(text.split("\n").length < 100);
});

Deno.test("a counter has only so many series: what is beyond is counted together", () => {
  const metrics = new Metrics();
  const counter = metrics.counter("many_total", "Too many.");
  for (let i = 0; i < 3000; i++) counter.add({ name: `n${i}` });
  const lines = metrics.text().split("\n").filter((line) => line.startsWith("many_total"));
  assertEquals(lines.length, 2001);
  assertEquals(lines.at(-1), 'many_total{name="other"} 1000');
});

Deno.test("/health/ready is 503 with the reasons until there are none, and while the server stops", async () => {
  const reasons = new Set(["models"]);
  const app = createApp({ routes: [], waitsFor: () => [...reasons] });
  const ask = async () => {
    const response = await app.request("/health/ready");
    return [response.status, await response.json()];
  };
  assertEquals(await ask(), [503, { status: "not ready", waitsFor: ["models"] }]);
  assertEquals((await app.request("/health/live")).status, 200);
  reasons.clear();
  assertEquals(await ask(), [200, { status: "ready", waitsFor: [] }]);
  reasons.add("the server stops");
  assertEquals(await ask(), [503, { status: "not ready", waitsFor: ["the server stops"] }]);
});

Deno.test("every metric that docs/serve.md names is there, and none beside", async () => {
  const page = await Deno.readTextFile(new URL("../../docs/serve.md", import.meta.url));
  const [, list] = page.split("| metric | |");
  const named = Array.from(list!.matchAll(/`((?:retort|process)_[a-z_]+)`/g), ([, name]) => name!);
  const short = Array.from(list!.matchAll(/`…(_[a-z_]+)`/g), ([, end]) => `retort_predict${end}`);
  const folder = await Deno.makeTempDir();
  try {
    const config = await serverConfig(undefined, {
      root: join(folder, "root"),
      models: join(folder, "models"),
    });
    await using server = await makeServer({
      catalogue: builtinCatalogue(),
      config,
      log: silentLog(),
      version: "1",
    });
    const text = await (await server.app.request("/metrics")).text();
    const there = Array.from(text.matchAll(/^# TYPE (\S+)/gm), ([, name]) => name!);
    assertEquals(there.sort(), [...named, ...short].sort());
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
