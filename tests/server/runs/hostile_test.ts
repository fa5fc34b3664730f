import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { join } from "node:path";
import { type Kit, kit, request, type Run } from "./kit.ts";

/** A Worker that does nothing: what is tested is what a request can make the server say. */
const DEAF = new URL("data:text/javascript,self.onmessage = () => {}");

const post = (server: Kit, body: string) =>
  server.app.request("/v1/runs", { method: "POST", headers: { "content-type": "application/json" }, body });

/** Configs in which something is out of its place. */
function twisted(): fc.Arbitrary<string> {
  const base = request({
    strategy: {
      use: "hinton",
      temperature: { use: "linear", from: 4, to: 2 },
      losses: { pkt: { use: "pkt" } },
    },
    train: { epochs: 3, optimizer: { use: "adam", learningRate: { use: "cosine", from: 0.01, to: 0 } } },
  });
  const places: (string | number)[][] = [];
  const walk = (value: unknown, path: (string | number)[]) => {
    if (path.length) places.push(path);
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(base, []);
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(
      null,
      "",
      0,
      -1,
      1e308,
      2 ** 53,
      {},
      [],
      { use: "mlp" },
      { use: "__proto__" },
      "\u0000",
      "../x",
    ),
    fc.constantFrom("constant", "cosine", "piecewise", "sequence", "warm-up", "linear").map((use) => ({
      use,
    })),
  );
  const key = fc.constantFrom(
    "use",
    "__proto__",
    "constructor",
    "toString",
    "path",
    "hidden",
    "of",
    "",
  );
  return fc.array(fc.tuple(fc.constantFrom(...places), odd, fc.option(key)), { minLength: 1, maxLength: 3 })
    .map((changes) => {
      const config = structuredClone(base);
      for (const [path, value, key] of changes) {
        let at = config as Record<string, unknown>;
        for (const step of path.slice(0, -1)) at = at?.[step] as Record<string, unknown>;
        const last = path.at(-1)!;
        if (typeof at !== "object" || at === null) continue;
        if (key === null || typeof at[last] !== "object" || at[last] === null) at[last] = value;
        else {Object.defineProperty(at[last], key, {
            value,
            enumerable: true,
            configurable: true,
            writable: true,
          });}
      }
      return JSON.stringify(config);
    });
}

Deno.test("whatever a config is, it is taken or refused with one line", async () => {
  await using server = await kit({ worker: DEAF, queue: 1e9 });
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(twisted(), async (body) => {
      const response = await post(server, body);
      const answer = await response.json();
      seen.add(response.status);
      assert(
        response.status === 202 || response.status === 422,
        `${response.status}: ${JSON.stringify(answer)}`,
      );
      if (response.status === 202) return;
      assert(typeof answer.error === "string" && !/[\r\n]/.test(answer.error), answer.error);
      assert(Array.isArray(answer.problems) && !answer.error.includes(server.folder));
    }),
    { numRuns: 400, seed: 2026 },
  );
  assertEquals([...seen].sort(), [202, 422]);
  assertEquals(server.log, []);
});

Deno.test("a student's archive holds its files and nothing that a link leads to", async () => {
  await using server = await kit();
  const { id } = await server.post<Run>("/v1/runs", request());
  await server.until(id);
  const student = join(server.place.runs.folderOf(id), "student");
  await Deno.symlink(join(server.folder, "blobs.csv"), join(student, "linked.csv"));
  await Deno.symlink(server.folder, join(student, "folder"));
  const bytes = new Uint8Array(await (await server.app.request(`/v1/runs/${id}/student`)).arrayBuffer());
  const text = new TextDecoder("latin1").decode(bytes);
  assert(text.includes("tiny-1/model.json"));
  assert(!text.includes("linked.csv") && !text.includes("width,height"));
});

Deno.test("files of a run that somebody has removed are a 404", async () => {
  await using server = await kit();
  const { id } = await server.post<Run>("/v1/runs", request());
  await server.until(id);
  await Deno.remove(server.place.runs.folderOf(id), { recursive: true });
  await server.get(`/v1/runs/${id}/report`, 404);
  await server.get(`/v1/runs/${id}/student`, 404);
  const events = await (await server.app.request(`/v1/runs/${id}/events`)).text();
  assert(events.endsWith('id: 1\nevent: end\ndata: {"status":"finished"}\n\n'), events);
  assertEquals((await server.app.request(`/v1/runs/${id}`, { method: "DELETE" })).status, 204);
});

Deno.test("a request names no plugin of the command line alone, wherever it stands, and nobody is asked", async () => {
  let asked = 0;
  await using service = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, () => {
    asked++;
    return Response.json({});
  });
  const http = { use: "http", url: `http://127.0.0.1:${service.addr.port}`, model: "m" };
  await using server = await kit({ worker: DEAF });
  const rule =
    "must be a plugin that a request may name: nothing from the network chooses an address to ask: " +
    'current value is "http"';
  const cases: readonly (readonly [changes: object, path: string])[] = [
    [{ teacher: http }, "teacher.use"],
    [{ teacher: { use: "http" } }, "teacher.use"],
    [{ teacher: { use: "ensemble", members: [{ use: "mlp" }, http] } }, "teacher.members[1].use"],
    [{ teacher: { use: "ensemble", members: 2, of: http } }, "teacher.of.use"],
    [{ strategy: { use: "hinton", any: { where: http } } }, "strategy.any.where.use"],
  ];
  for (const [changes, path] of cases) {
    const response = await post(server, JSON.stringify(request(changes)));
    assertEquals(response.status, 422);
    assertEquals((await response.json()).error, `Cannot use config: ${path} ${rule}`);
  }
  assertEquals(asked, 0);
});
