import { assert, assertEquals, assertMatch, assertRejects, assertThrows } from "@std/assert";
import { OptionsError, UserError } from "../../core/base/errors.ts";
import { originProblem } from "../../core/edge/origins.ts";
import { type AppOptions, createApp } from "../../server/app.ts";
import { serverConfig } from "../../server/config.ts";
import { inferenceHandlers } from "../../server/inference/handlers.ts";
import { modelHandlers } from "../../server/models/handlers.ts";
import { Models } from "../../server/models/models.ts";
import type { Route } from "../../server/route.ts";
import { newToken, tokenOf } from "../../server/security/tokens.ts";
import { createStudentApp } from "../../server/student.ts";
import { json } from "./inference/protocol.ts";
import { toyStudent } from "./inference/toy.ts";

const LAB = "https://lab.example";
const OTHER = "https://evil.example";
const PREDICT = "/v1/models/fruit/predict";
const ROW = { size: 4.5, weight: 120, colour: "green" };

const EVENTS: Route = {
  method: "GET",
  path: "/events",
  summary: "",
  tag: "runs",
  role: "read",
  answers: {},
  handle: () =>
    new Response(new Blob(["event: end\ndata: {}\n\n"]).stream(), {
      headers: { "content-type": "text/event-stream" },
    }),
};

/** The routes of a student, and a stream, behind the server's guard. */
function app(options: Partial<AppOptions> = {}) {
  const models = new Models();
  models.put("fruit", "1", toyStudent());
  return createApp({ routes: [...inferenceHandlers(models), ...modelHandlers(models), EVENTS], ...options });
}

/** All headers of an answer about other origins. */
function corsOf({ headers }: Response): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => name.startsWith("access-control-")));
}

function from(origin: string, init: RequestInit = {}, headers: Record<string, string> = {}): RequestInit {
  return {
    ...init,
    headers: { host: "localhost:8000", ...init.headers as Record<string, string>, origin, ...headers },
  };
}

function preflight(origin: string, method: string, headers = "authorization,content-type"): RequestInit {
  return from(origin, { method: "OPTIONS" }, {
    "access-control-request-method": method,
    "access-control-request-headers": headers,
    "sec-fetch-mode": "cors",
    "sec-fetch-site": "cross-site",
  });
}

Deno.test("a browser that asks for a page of an origin that is listed is told that it may", async () => {
  const served = app({ origins: ["http://localhost:3000", LAB] });
  const response = await served.request(PREDICT, preflight(LAB, "POST"));
  assertEquals([response.status, await response.text()], [204, ""]);
  const cors = corsOf(response);
  assertEquals(cors["access-control-allow-origin"], LAB);
  assertEquals(cors["access-control-allow-methods"], "POST");
  assertEquals(cors["access-control-max-age"], "3600");
  assertEquals(cors["access-control-allow-credentials"], undefined);
  assertEquals(cors["access-control-allow-private-network"], undefined);
  const taken = cors["access-control-allow-headers"]!.split(", ");
  for (
    const name of ["authorization", "content-type", "content-encoding", "idempotency-key", "last-event-id"]
  ) {
    assert(taken.includes(name), name);
  }
  assertMatch(response.headers.get("vary")!, /\borigin\b/);
  const read = await served.request("/v1/models", preflight(LAB, "GET"));
  assertEquals(corsOf(read)["access-control-allow-methods"], "GET, HEAD");
  const both = await served.request("/v1/models/fruit:predict", preflight(LAB, "POST"));
  assertEquals(corsOf(both)["access-control-allow-methods"], "GET, HEAD, POST");
  const near = preflight(LAB, "POST");
  const asked = { ...near, headers: { ...near.headers, "access-control-request-private-network": "true" } };
  assertEquals(corsOf(await served.request(PREDICT, asked))["access-control-allow-private-network"], "true");
});

Deno.test("no other origin is told anything", async () => {
  const foreign = [
    OTHER,
    "https://lab.example.evil.example",
    "http://lab.example",
    "https://lab.example:8443",
    "https://LAB.example",
    "https://lab.example/",
    "null",
    "*",
    "",
  ];
  for (const options of [{ origins: [LAB] }, {}]) {
    const served = app(options);
    for (const origin of foreign) {
      const asked = await served.request(PREDICT, preflight(origin, "POST"));
      assertEquals([origin, asked.status, corsOf(asked)], [origin, 403, {}]);
      const read = await served.request("/v1/models", from(origin));
      assertEquals([origin, read.status, corsOf(read)], [origin, 200, {}]);
      const sent = await served.request(PREDICT, from(origin, json({ rows: [ROW] })));
      assertEquals([origin, sent.status, corsOf(sent)], [origin, 403, {}]);
    }
  }
  // Without a list the listed one is like any other.
  assertEquals((await app().request(PREDICT, preflight(LAB, "POST"))).status, 403);
});

Deno.test("every answer to a page of a listed origin can be read by it: right, wrong, streamed, refused at the door", async () => {
  const { secret, entry } = newToken("ann:read");
  const rate = { perSecond: 0.001, burst: 100 };
  const served = app({
    origins: [LAB],
    tokens: [tokenOf(entry)],
    limits: { rate, anonymousRate: { perSecond: 0.001, burst: 4 } },
  });
  const token = { authorization: `Bearer ${secret}` };
  const tensor = { name: "features", datatype: "FP32", shape: [1, 2], data: [1, 2] };
  const inputs = [tensor, { name: "colour", datatype: "BYTES", shape: [1, 1], data: ["red"] }];
  const cases: readonly (readonly [path: string, init: RequestInit, status: number])[] = [
    [PREDICT, json({ rows: [ROW] }), 200],
    [PREDICT, json({ rows: [ROW, ROW] }), 200],
    ["/v1/models/fruit:predict", json({ instances: [ROW] }), 200],
    ["/v2/models/fruit/infer", json({ inputs }), 200],
    [PREDICT, json({ rows: [{}] }), 400],
    [PREDICT, { method: "POST", body: "x", headers: { "content-type": "text/plain" } }, 415],
    ["/v1/models", {}, 200],
    ["/v1/models", { method: "HEAD" }, 200],
    ["/v1/models", { method: "DELETE" }, 405],
    ["/nowhere", {}, 404],
    ["/events", {}, 200],
  ];
  for (const [path, init, status] of cases) {
    const response = await served.request(path, from(LAB, init, token));
    await response.body?.cancel();
    const what = `${init.method ?? "GET"} ${path}`;
    assertEquals([what, response.status], [what, status]);
    assertEquals(corsOf(response)["access-control-allow-origin"], LAB, what);
    assertMatch(response.headers.get("vary") ?? "", /\borigin$/, what);
    const exposed = corsOf(response)["access-control-expose-headers"]!.split(", ");
    for (const name of ["location", "inference-header-content-length", "retry-after"]) {
      assert(exposed.includes(name));
    }
  }
  // What the door refuses, too: else a page would see a failed connection where a token is wrong.
  for (const status of [401, 401, 429]) {
    const response = await served.request("/v1/models", from(LAB, {}, { authorization: "Bearer wrong" }));
    await response.body?.cancel();
    assertEquals([response.status, corsOf(response)["access-control-allow-origin"]], [status, LAB]);
  }
  // Compressed or not is another answer, as another origin is.
  const long = json({
    inputs: [{ ...tensor, shape: [200, 2], data: new Array(400).fill(1) }, {
      ...inputs[1],
      shape: [200, 1],
      data: new Array(200).fill("red"),
    }],
  });
  const compressed = await served.request(
    "/v2/models/fruit/infer",
    from(LAB, long, { ...token, "accept-encoding": "gzip" }),
  );
  assertEquals(compressed.headers.get("vary"), "accept-encoding, origin");
  await compressed.body?.cancel();
});

Deno.test("a request without an origin is answered as it was, and a prediction with its Content-Type alone", async () => {
  for (const origins of [[], [LAB]]) {
    const served = app({ origins });
    const predicted = await served.request(PREDICT, json({ rows: [ROW] }));
    assertEquals([...predicted.headers.keys()], ["content-type"]);
    const listed = await served.request("/v1/models");
    assertEquals([corsOf(listed), listed.headers.get("vary")], [{}, null]);
    // The server's own page says where it comes from, too, and needs nothing of this.
    const own = await served.request(PREDICT, from("http://localhost:8000", json({ rows: [ROW] })));
    assertEquals([own.status, corsOf(own)], [200, {}]);
    assertEquals((await served.request("/v1/models", { method: "OPTIONS" })).status, 405);
  }
  // Who is listed, but asks for no method, asks nothing.
  assertEquals(
    (await app({ origins: [LAB] }).request("/v1/models", from(LAB, { method: "OPTIONS" }))).status,
    405,
  );
});

Deno.test("originProblem() takes an origin as browsers send it, and nothing else", async () => {
  for (
    const right of [
      "https://a.example",
      "http://localhost:3000",
      "http://127.0.0.1:8000",
      "http://[::1]:3000",
      "https://xn--bcher-kva.example",
    ]
  ) {
    assertEquals(originProblem(right), undefined, right);
  }
  const wrong: readonly (readonly [text: string, rule: RegExp])[] = [
    ["*", /no path, no star$/],
    ["https://*.a.example", /no star$/],
    ["null", /must be an origin/],
    ["", /must be an origin/],
    ["a.example", /must be an origin/],
    ["localhost:3000", /must be an origin/],
    ["file:///x", /must be an origin/],
    ["https://", /must be an origin/],
    ["https://a.example/", /did you mean "https:\/\/a\.example"\?$/],
    ["https://a.example/path", /did you mean "https:\/\/a\.example"\?$/],
    ["https://A.example", /did you mean "https:\/\/a\.example"\?$/],
    ["https://a.example:443", /did you mean "https:\/\/a\.example"\?$/],
    ["http://a.example:80", /did you mean "http:\/\/a\.example"\?$/],
    ["https://me:secret@a.example", /did you mean "https:\/\/a\.example"\?$/],
    ["https://bücher.example", /did you mean "https:\/\/xn--bcher-kva\.example"\?$/],
    [" https://a.example", /did you mean/],
  ];
  const folder = await Deno.makeTempDir();
  try {
    for (const [text, rule] of wrong) {
      assertMatch(originProblem(text) ?? "", rule, text);
      const { message } = assertThrows(
        () => createStudentApp(toyStudent(), { origins: [LAB, text] }),
        OptionsError,
      );
      assertMatch(
        message,
        /^Cannot use these origins: origins\[1\] must be an origin .*: current value is "/,
      );
      const file = `${folder}/server.json`;
      await Deno.writeTextFile(file, JSON.stringify({ origins: [text] }));
      const refused = await assertRejects(() => serverConfig(file, {}), UserError);
      assertMatch(refused.message, /origins\[0\] must be an origin .*: current value is "/);
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("a student's app answers pages of its origins, and of no others", async () => {
  const student = createStudentApp(toyStudent(), { origins: [LAB] });
  const asked = await student.request(PREDICT, preflight(LAB, "POST"));
  assertEquals([asked.status, corsOf(asked)["access-control-allow-origin"]], [204, LAB]);
  for (const init of [json({ rows: [ROW] }), json({ rows: [] })]) {
    const response = await student.request(PREDICT, from(LAB, init));
    await response.body?.cancel();
    assertEquals(corsOf(response)["access-control-allow-origin"], LAB);
    const other = await student.request(PREDICT, from(OTHER, init));
    await other.body?.cancel();
    assertEquals(corsOf(other), {});
  }
  assertEquals((await student.request(PREDICT, preflight(OTHER, "POST"))).status, 405);
  assertEquals(corsOf(await createStudentApp(toyStudent()).request("/v1/models", from(LAB))), {});
});
