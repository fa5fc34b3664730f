import { assert, assertEquals, assertMatch, assertStringIncludes, assertThrows } from "@std/assert";
import fc from "fast-check";
import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import { type AppOptions, createApp } from "../../server/app.ts";
import { concealed, lineLog } from "../../server/log.ts";
import { Metrics } from "../../server/metrics.ts";
import { callerOf, type Role, type Route } from "../../server/route.ts";
import { identify, mayAs, newToken, tokenOf, tokensFromText } from "../../server/security/tokens.ts";

function route(part: Partial<Route> & Pick<Route, "path">): Route {
  return {
    method: "GET",
    summary: "",
    tag: "server",
    role: "read",
    answers: {},
    handle: (c) => Response.json({ caller: callerOf(c)?.name ?? null }),
    ...part,
  };
}

const ROUTES = [
  route({ path: "/open", role: null }),
  route({ path: "/read" }),
  route({ path: "/run", method: "POST", role: "run" }),
  route({ path: "/admin", method: "DELETE", role: "admin" }),
  route({ path: "/", role: null, tag: "page", handle: () => new Response("<!doctype html>") }),
];

const SECRETS = { ann: newToken("ann:read"), bob: newToken("bob:run"), eve: newToken("eve:admin") };
const TOKENS = Object.values(SECRETS).map(({ entry }) => tokenOf(entry));

function app(options: Partial<AppOptions> = {}) {
  return createApp({ routes: ROUTES, ...options });
}

function bearer(secret: string): Record<string, string> {
  return { authorization: `Bearer ${secret}` };
}

Deno.test("each role may do what those before it may, and nobody may do more", async () => {
  const guarded = app({ tokens: TOKENS });
  const expected: Record<keyof typeof SECRETS, readonly number[]> = {
    ann: [200, 200, 403, 403],
    bob: [200, 200, 200, 403],
    eve: [200, 200, 200, 200],
  };
  const requests = [["/open", "GET"], ["/read", "GET"], ["/run", "POST"], ["/admin", "DELETE"]] as const;
  for (const [name, statuses] of Object.entries(expected)) {
    const headers = bearer(SECRETS[name as keyof typeof SECRETS].secret);
    for (const [i, [path, method]] of requests.entries()) {
      const response = await guarded.request(path, { method, headers });
      const body = await response.json();
      assertEquals([name, path, response.status], [name, path, statuses[i]]);
      if (response.status === 403) assertMatch(body.error, /the role of the token must be (run|admin)/);
      else assertEquals(body.caller, path === "/open" ? null : name);
    }
  }
  const roles: readonly Role[] = ["read", "run", "admin"];
  assertEquals(roles.map((role) => mayAs(role, "run")), [false, true, true]);
});

Deno.test("without a valid token there is a 401 that says how to give one, and nothing else", async () => {
  const guarded = app({ tokens: TOKENS });
  const { secret } = SECRETS.eve;
  const wrong: readonly Record<string, string>[] = [
    {},
    { authorization: secret },
    { authorization: `Basic ${secret}` },
    bearer(`${secret}x`),
    bearer(secret.slice(0, -1)),
    bearer(""),
    bearer("é"),
    bearer("x".repeat(10_000)),
    { cookie: `token=${secret}` },
  ];
  for (const headers of wrong) {
    const response = await guarded.request("/read", { headers });
    assertEquals(response.status, 401, JSON.stringify(headers).slice(0, 80));
    assertMatch(response.headers.get("www-authenticate") ?? "", /^Bearer realm="retort"/);
    const text = await response.text();
    assert(!text.includes(secret), text);
    assertEquals(Object.keys(JSON.parse(text)), ["error"]);
  }
  // A token in a URL would be in every log on its way.
  for (const query of [`?token=${secret}`, `?access_token=${secret}`]) {
    assertEquals((await guarded.request(`/read${query}`)).status, 401);
  }
  assertEquals((await guarded.request("/open")).status, 200);
  assertEquals((await guarded.request("/nowhere")).status, 404);
  assertEquals((await guarded.request("/metrics")).status, 401);
  assertEquals((await guarded.request("/metrics", { headers: bearer(SECRETS.ann.secret) })).status, 200);
});

Deno.test("identify() compares with every token, whichever it is, and finds the one alone", () => {
  let compared = 0;
  const counted = TOKENS.map((token) => ({
    ...token,
    get digest() {
      compared++;
      return token.digest;
    },
  }));
  for (const [i, { secret }] of Object.values(SECRETS).entries()) {
    compared = 0;
    assertEquals(identify(counted, secret)?.name, TOKENS[i]!.name);
    assertEquals(compared, TOKENS.length);
  }
  compared = 0;
  assertEquals(identify(counted, "nobody"), undefined);
  assertEquals(compared, TOKENS.length);
  fc.assert(fc.property(fc.string(), (text) => identify(TOKENS, text) === undefined));
});

Deno.test("tokens of the environment are read, and a wrong one is told of without its secret", () => {
  const text = " ann:read:aaaaaaaaaaaaaaaaaaaa , bob:admin:with:colons:in:it:0123456789,";
  const found = tokensFromText(text);
  assertEquals(found.map(({ token: { name, role } }) => `${name} ${role}`), ["ann read", "bob admin"]);
  const tokens = found.map(({ token }) => token);
  assertEquals(identify(tokens, "with:colons:in:it:0123456789")?.name, "bob");
  assertEquals(tokensFromText("  "), []);
  for (
    const wrong of [
      "ann:read:SECRETshort",
      "ann:root:SECRET0123456789abcdef",
      "SECRET0123456789abcdef",
      ":read:SECRET0123456789abcdef",
      "a b:read:SECRET0123456789abcdef",
    ]
  ) {
    const error = assertThrows(() => tokensFromText(wrong), UserError);
    assert(!error.message.includes("SECRET"), error.message);
    assert(!error.message.includes("\n"));
  }
});

Deno.test("newToken() makes a secret that nobody can guess, and an entry without it", () => {
  const [one, two] = [newToken("ann:run"), newToken("ann:run")];
  assertMatch(one.secret, /^retort-[0-9a-f]{32}$/);
  assert(one.secret !== two.secret);
  assert(!JSON.stringify(one.entry).includes(one.secret.slice(7)));
  assertEquals(identify([tokenOf(one.entry)], one.secret)?.name, "ann");
  for (const wrong of ["ann", "ann:boss", "ann:run:x", ":run", "a/b:run", ""]) {
    assertThrows(() => newToken(wrong), UserError, "must be name:role");
  }
});

Deno.test("a server without tokens answers for this machine's names alone (DNS rebinding)", async () => {
  const open = app();
  const status = async (host: string, options: Partial<AppOptions> = {}) =>
    (await (options.tokens ? app(options) : open).request("/open", { headers: { host } })).status;
  for (const host of ["localhost", "LOCALHOST:8000", "127.0.0.1:1", "127.1.2.3", "[::1]:8000"]) {
    assertEquals([host, await status(host)], [host, 200]);
  }
  for (
    const host of [
      "evil.example",
      "evil.example:8000",
      "localhost.evil.example",
      "127.0.0.1.evil.example",
      "[::2]",
      "10.0.0.1",
      "",
    ]
  ) {
    assertEquals([host, await status(host)], [host, 403]);
  }
  assertEquals(await status("retort.example", { tokens: TOKENS }), 200);
});

Deno.test("no page of another site may change anything (CSRF)", async () => {
  const status = async (headers: Record<string, string>, options: Partial<AppOptions> = {}) => {
    const response = await app(options).request("/run", {
      method: "POST",
      headers: { host: "localhost:8000", ...headers },
    });
    await response.body?.cancel();
    return response.status;
  };
  const foreign: readonly Record<string, string>[] = [
    { origin: "https://evil.example" },
    { origin: "http://localhost:3000" },
    { origin: "http://localhost" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ];
  for (const headers of foreign) assertEquals([headers, await status(headers)], [headers, 403]);
  const own: readonly Record<string, string>[] = [
    {},
    { origin: "http://localhost:8000", "sec-fetch-site": "same-origin" },
    { "sec-fetch-site": "none" },
  ];
  for (const headers of own) assertEquals([headers, await status(headers)], [headers, 200]);
  const origins = ["https://lab.example"];
  assertEquals(await status({ origin: "https://lab.example" }, { origins }), 200);
  assertEquals(await status({ origin: "https://evil.example" }, { origins }), 403);
  // Asking changes nothing; that no other page reads the answer is the browser's business, told by what is not there.
  const asked = await app().request("/read", {
    headers: { host: "localhost", origin: "https://evil.example" },
  });
  assertEquals(asked.status, 200);
  assertEquals(asked.headers.get("access-control-allow-origin"), null);
});

Deno.test("a token that asks too often gets 429 with Retry-After, and no other token does", async () => {
  let now = 0;
  const metrics = new Metrics();
  const limits = { rate: { perSecond: 0.5, burst: 2 }, anonymousRate: { perSecond: 1, burst: 2 } };
  const limited = app({ tokens: TOKENS, limits, metrics, now: () => now });
  const ask = (headers: Record<string, string>, path = "/read") => limited.request(path, { headers });
  const ann = bearer(SECRETS.ann.secret);
  assertEquals([(await ask(ann)).status, (await ask(ann)).status], [200, 200]);
  const refused = await ask(ann);
  assertEquals([refused.status, refused.headers.get("retry-after")], [429, "2"]);
  assertStringIncludes((await refused.json()).error, "too many requests");
  assertEquals((await ask(bearer(SECRETS.bob.secret))).status, 200);
  now = 2000;
  assertEquals((await ask(ann)).status, 200);
  // Who guesses tokens, or asks without one, is limited by address.
  const guesses = await Promise.all(Array.from({ length: 3 }, () => ask(bearer("guess"))));
  assertEquals(guesses.map(({ status }) => status), [401, 401, 429]);
  assertEquals((await ask({}, "/open")).status, 429);
  assertEquals((await ask(bearer(SECRETS.bob.secret))).status, 200);
  assertStringIncludes(metrics.text(), 'retort_http_refused_total{why="rate"} 3');
});

Deno.test("more requests at once than there may be are 429, and room is made again by each that ends", async () => {
  let open = () => {};
  const gate = new Promise<Response>((resolve) => open = () => resolve(new Response("")));
  const slow = route({ path: "/slow", handle: () => gate });
  const metrics = new Metrics();
  const full = createApp({ routes: [...ROUTES, slow], limits: { concurrent: 2 }, metrics });
  const inside = [full.request("/slow"), full.request("/slow")];
  const refused = await full.request("/read");
  assertEquals([refused.status, refused.headers.get("retry-after")], [429, "1"]);
  assertStringIncludes(metrics.text(), "retort_http_requests_in_flight 2\n");
  open();
  await Promise.all(inside);
  assertEquals((await full.request("/read")).status, 200);
  for (let i = 0; i < 10; i++) await full.request(["/nowhere", "/read", "/run"][i % 3]!);
  assertStringIncludes(metrics.text(), "retort_http_requests_in_flight 0\n");
});

Deno.test("every answer has the headers that keep browsers from misusing it", async () => {
  const guarded = app({ tokens: TOKENS });
  for (const path of ["/open", "/read", "/nowhere", "/health/live", "/openapi.json"]) {
    const { headers } = await guarded.request(path);
    assertEquals(headers.get("x-content-type-options"), "nosniff", path);
    assertEquals(headers.get("referrer-policy"), "no-referrer", path);
    assertEquals(headers.get("cross-origin-resource-policy"), "same-origin", path);
    assertEquals(headers.get("cross-origin-opener-policy"), "same-origin", path);
    assertEquals(headers.get("cache-control"), "no-store", path);
    assertEquals(headers.get("content-security-policy"), "default-src 'none'; frame-ancestors 'none'", path);
    assertEquals(headers.get("access-control-allow-origin"), null, path);
    assertEquals(headers.get("server"), null, path);
  }
  const { headers } = await guarded.request("/");
  assertEquals(
    headers.get("content-security-policy"),
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
      "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
  assertEquals(headers.get("x-content-type-options"), "nosniff");
});

Deno.test("the log says what failed, on one line, and no secret of it", async () => {
  const lines: string[] = [];
  const log = lineLog((line) => void lines.push(line), {
    secrets: ["my-own-secret-of-the-environment"],
    now: () => new Date(0),
  });
  const { secret } = SECRETS.eve;
  const failing = route({
    path: "/fail/:id",
    role: "admin",
    method: "POST",
    body: { json: z.any() },
    handle() {
      throw new Error(`no answer from https://x/?key=${secret}\nAuthorization: Bearer abc.def`);
    },
  });
  const logged = createApp({ routes: [failing], tokens: TOKENS, log });
  const response = await logged.request(`/fail/1?token=${secret}&q=my-own-secret-of-the-environment`, {
    method: "POST",
    headers: { ...bearer(secret), "content-type": "application/json" },
    body: JSON.stringify({ password: "hunter2" }),
  });
  assertEquals([response.status, await response.json()], [500, { error: "internal error" }]);
  assertEquals(lines.length, 1);
  const [line] = lines;
  assertMatch(line!, /^1970-01-01T00:00:00\.000Z error a request failed method=POST route=\/fail\/:id/);
  assertStringIncludes(line!, "path=/fail/1");
  assertStringIncludes(line!, "no answer from");
  for (const hidden of [secret, "hunter2", "abc.def", "my-own-secret", "?token", "\n"]) {
    assert(!line!.includes(hidden), `${hidden} is in ${line}`);
  }
  log.warn("my-own-secret-of-the-environment\nis here", { of: "my-own-secret-of-the-environment" });
  assertEquals(lines[1], "1970-01-01T00:00:00.000Z warn *** is here of=***");
  assertEquals(concealed("Basic dXNlcjpwYXNz, then"), "***, then");
});
