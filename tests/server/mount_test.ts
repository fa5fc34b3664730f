import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { gzipSync } from "node:zlib";
import * as z from "zod";
import { problemsOf } from "../../core/catalogue/problems.ts";
import { mount, type MountOptions } from "../../server/mount.ts";
import { HttpError, queryOf, type Route } from "../../server/route.ts";
import { readBody, streamBody } from "../../server/security/body.ts";

/** A route with what matters to a test. */
function route(part: Partial<Route> & Pick<Route, "path">): Route {
  return {
    method: "GET",
    summary: "",
    tag: "server",
    role: null,
    answers: {},
    handle: () => Response.json({ ok: true }),
    ...part,
  };
}

const numbers = route({
  method: "POST",
  path: "/numbers",
  body: { json: z.strictObject({ numbers: z.array(z.number()) }) },
  handle: (_, body) => Response.json((body as { numbers: number[] }).numbers.length),
});
const bytes = route({
  method: "POST",
  path: "/bytes",
  body: { type: "*/*" },
  maxBytes: 1000,
  handle: async (c) => Response.json((await readBody(c)).length),
});
const stream = route({
  method: "POST",
  path: "/stream",
  body: { type: "text/csv" },
  maxBytes: 1000,
  async handle(c) {
    let length = 0;
    for await (const piece of streamBody(c)) length += piece.length;
    return Response.json(length);
  },
});
const ROUTES = [numbers, bytes, stream];

Deno.test("under a base path the routes are there and at the root, and places in answers begin with it", async () => {
  const made = route({
    method: "POST",
    path: "/things",
    body: { type: "*/*" },
    handle: () => new Response(null, { status: 201, headers: { location: "/things/7" } }),
  });
  const elsewhere = route({
    path: "/elsewhere",
    handle: () => new Response(null, { status: 307, headers: { location: "https://example.org/things/7" } }),
  });
  const index = route({ path: "/", handle: () => new Response("index") });
  const one = route({ path: "/things/:id", handle: (c) => Response.json(c.req.param("id")) });
  const left: string[] = [];
  const app = mount([made, elsewhere, index, one], {
    basePath: "/ml/now",
    leave: (_, { path }, { status }) => void left.push(`${path} ${status}`),
  });
  for (const prefix of ["", "/ml/now"]) {
    const post = await app.request(`${prefix}/things`, { method: "POST" });
    assertEquals([post.status, post.headers.get("location")], [201, "/ml/now/things/7"]);
    const away = await app.request(`${prefix}/elsewhere`);
    assertEquals(away.headers.get("location"), "https://example.org/things/7");
    assertEquals(await (await app.request(`${prefix}/things/7`)).json(), "7");
    assertEquals(await (await app.request(`${prefix}/`)).text(), "index");
    const wrong = await app.request(`${prefix}/things`);
    assertEquals([wrong.status, wrong.headers.get("allow")], [405, "POST"]);
    assertEquals((await app.request(`${prefix}/nowhere`)).status, 404);
  }
  assertEquals(await (await app.request("/ml/now")).text(), "index");
  for (const path of ["/ml", "/ml/", "/ml/nowhere", "/ml/now/ml/now/things/7", "/mlnow/things/7"]) {
    assertEquals((await app.request(path)).status, 404, path);
  }
  // Whatever way it was asked for, a route is one.
  assertEquals(left.filter((one) => one === "/things/:id 200").length, 2);
});

/** Status and body of an answer in JSON. */
async function answer(response: Response | Promise<Response>) {
  const { status, headers } = await response;
  return { status, headers, body: await (await response).json() };
}

function post(path: string, body: BodyInit, headers: Record<string, string> = {}): Request {
  // A stream, too, is sent; Deno's types do not know `duplex`.
  const init = { method: "POST", body, headers, duplex: "half" };
  return new Request(`http://localhost${path}`, init);
}

function gzipped(data: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(data));
}

const JSON_TYPE = { "content-type": "application/json" };

Deno.test("mount() checks JSON before the handler is called", async () => {
  const app = mount(ROUTES, { problems: (error, schema, input) => problemsOf(error, schema, "it", input) });
  const send = (body: string, headers: Record<string, string> = JSON_TYPE) =>
    answer(app.fetch(post("/numbers", body, headers)));
  assertEquals((await send('{"numbers":[1,2,3]}')).body, 3);
  assertEquals(
    (await send('{"numbers":[1]}', { "content-type": "application/ld+json; charset=utf-8" })).status,
    200,
  );

  const wrong = await send('{"numbers":[1,"2"]}');
  assertEquals(wrong.status, 422);
  assertEquals(wrong.body, {
    error: 'Cannot use the request: numbers[1] must be a number: current value is "2"',
    problems: [{ path: ["numbers", 1], rule: "must be a number", value: '"2"' }],
  });
  for (
    const [body, error] of [
      ["", "it must be JSON: it is empty"],
      ["{", "it must be JSON: Expected property name"],
      ["[1,]", "it must be JSON"],
      ["NaN", "it must be JSON"],
      ["[".repeat(33) + "]".repeat(33), "at most 32 deep"],
      ["[".repeat(100_000), "at most 32 deep"],
    ] as const
  ) {
    const { status, body: { error: said } } = await send(body);
    assertEquals(status, 400, body.slice(0, 20));
    assertStringIncludes(said, error);
    assert(!/[\r\n]/.test(said), said);
  }
  const latin1 = await answer(app.fetch(post("/numbers", Uint8Array.of(0x22, 0xe9, 0x22), JSON_TYPE)));
  assertEquals([latin1.status, latin1.body.error], [400, "Cannot read the body: it must be UTF-8"]);

  for (const type of ["text/plain", "application/x-www-form-urlencoded", ""]) {
    const { status, body } = await send("{}", { "content-type": type });
    assertEquals(status, 415, type);
    assertStringIncludes(body.error, "Content-Type must be application/json");
  }
});

Deno.test("mount() counts brackets and values outside of texts only", async () => {
  const text = route({ method: "POST", path: "/", body: { json: z.any() } });
  const app = mount([text], { json: { depth: 2, values: 5 } });
  const status = async (body: string) => (await app.fetch(post("/", body, JSON_TYPE))).status;
  assertEquals(await status('["[[[[{{{{,,,,,,,,,\\"[[[["]'), 200);
  assertEquals(await status('["\\\\", [1]]'), 200);
  assertEquals(await status('["\\\\", [[1]]]'), 400);
  assertEquals(await status('{"a": {"b": 1}}'), 200);
  assertEquals(await status('{"a": {"b": {}}}'), 400);
  assertEquals(await status("[1, 2, 3, 4]"), 200);
  assertEquals(await status("[1, 2, 3, 4, 5]"), 400);
  assertEquals(await status('["é[[[[[🎈{{{"]'), 200);
});

Deno.test("mount() answers what no route has with 404, and what another method has with 405", async () => {
  const routes = [route({ path: "/a/:id" }), route({ path: "/a/:id", method: "DELETE" })];
  const app = mount(routes);
  const nowhere = await answer(app.request("/b/1?token=secret"));
  assertEquals([nowhere.status, nowhere.body], [404, { error: 'Cannot find "/b/1"' }]);
  const documented = await answer(mount([...routes, route({ path: "/openapi.json" })]).request("/b/1"));
  assertEquals(documented.body, { error: 'Cannot find "/b/1": GET /openapi.json names all routes' });
  const wrong = await answer(app.request("/a/1", { method: "POST", body: "x" }));
  assertEquals([wrong.status, wrong.headers.get("allow")], [405, "GET, DELETE"]);
  assertEquals(wrong.body, { error: 'Cannot POST "/a/1": the method must be GET, DELETE' });
  assertEquals((await app.request("/a/1", { method: "OPTIONS" })).status, 405);
  assertEquals((await app.request("/%E0%A4%A", {})).status, 404);
});

Deno.test("mount() refuses an encoding that it does not know, and what is not what it says", async () => {
  const app = mount(ROUTES);
  for (const [encoding, status] of [["br", 415], ["gzip, gzip", 415], ["constructor", 415], ["gzip", 400]]) {
    const request = post("/numbers", '{"numbers":[1]}', { ...JSON_TYPE, "content-encoding": `${encoding}` });
    const { status: said, body } = await answer(app.fetch(request));
    assertEquals([encoding, said], [encoding, status]);
    assertEquals(Object.keys(body), ["error"]);
  }
  const cut = gzipped(JSON.stringify({ numbers: [1, 2, 3] })).subarray(0, 20);
  const headers = { ...JSON_TYPE, "content-encoding": "gzip" };
  assertEquals((await app.fetch(post("/numbers", cut, headers))).status, 400);
  const whole = gzipped(JSON.stringify({ numbers: [1, 2, 3] }));
  assertEquals((await answer(app.fetch(post("/numbers", whole, headers)))).body, 3);
});

Deno.test("a body is read no further than its limit, compressed or not, with its length known or not", async () => {
  const app = mount(ROUTES);
  const bomb = gzipped(new Uint8Array(50_000_000));
  assert(bomb.length < 60_000);
  for (const path of ["/bytes", "/stream"]) {
    const send = (body: BodyInit, headers: Record<string, string> = {}) =>
      answer(app.fetch(post(path, body, { "content-type": "text/csv", ...headers })));
    assertEquals((await send(new Uint8Array(1000))).body, 1000);
    assertEquals((await send(new Uint8Array(1001))).status, 413);
    assertEquals((await send(new Uint8Array(1), { "content-length": "1001" })).status, 413);
    assertEquals((await send(gzipped(new Uint8Array(1000)), { "content-encoding": "gzip" })).body, 1000);
    assertEquals((await send(gzipped(new Uint8Array(1001)), { "content-encoding": "gzip" })).status, 413);
    assertEquals((await send(bomb.subarray(0, 900), { "content-encoding": "gzip" })).status, 413);
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled++;
        controller.enqueue(new Uint8Array(400));
      },
    }, { highWaterMark: 0 });
    assertEquals((await send(endless)).status, 413);
    assert(pulled <= 4, `${pulled} pieces were read`);
  }
});

Deno.test("a body that comes too slowly is a 408, and an answer that takes too long a 503", async () => {
  let letGo = 0;
  const slow = () =>
    new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode('{"numbers":[')),
      cancel: () => void letGo++,
    });
  const app = mount([
    ...ROUTES.map((one) => ({ ...one, seconds: 0.05 })),
    route({ path: "/late", seconds: 0.05, handle: () => new Promise(() => {}) }),
  ]);
  for (const path of ["/numbers", "/bytes", "/stream"]) {
    const type = path === "/numbers" ? JSON_TYPE : { "content-type": "text/csv" };
    const { status, body } = await answer(app.fetch(post(path, slow(), type)));
    assertEquals([path, status], [path, 408]);
    assertEquals(body, { error: "Cannot read the body: it must arrive within 0.05 s" });
  }
  assertEquals(letGo, 3);
  const late = await answer(app.request("/late"));
  assertEquals([late.status, late.body.error], [503, "Cannot answer in time: it took longer than 0.05 s"]);
});

Deno.test("a client that hangs up in the middle of a body is no error of ours", async () => {
  const failures: unknown[] = [];
  const app = mount(ROUTES, { failed: (error) => void failures.push(error) });
  for (const path of ["/numbers", "/bytes", "/stream"]) {
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new Error("connection reset")),
    });
    const type = path === "/numbers" ? JSON_TYPE : { "content-type": "text/csv" };
    const { status, body } = await answer(app.fetch(post(path, broken, type)));
    assertEquals([status, body.error], [400, "Cannot read the body: it ended before it was complete"]);
  }
  assertEquals(failures, []);
});

Deno.test("an error that is nobody's mistake is told to the log, and to the client in two words", async () => {
  const failures: unknown[] = [];
  const wrong = new Error("password=hunter2 in /srv/secret");
  const options: MountOptions = { failed: (error) => void failures.push(error) };
  const atOnce = route({
    path: "/now",
    handle: () => {
      throw wrong;
    },
  });
  const app = mount([atOnce, route({ path: "/later", handle: () => Promise.reject(wrong) })], options);
  for (const path of ["/now", "/later"]) {
    const { status, body } = await answer(app.request(path));
    assertEquals([status, body], [500, { error: "internal error" }]);
  }
  assertEquals(failures, [wrong, wrong]);
});

Deno.test("mount() calls begin, enter and leave once for each request, whatever becomes of it", async () => {
  const seen: string[] = [];
  const options: MountOptions = {
    begin: () => seen.push("begin"),
    enter: (c) => {
      seen.push("enter");
      if (c.req.header("x-stop")) throw new HttpError(403, "no", { details: { why: "x" } });
    },
    leave: (_, { path }, { status }, begun) => void seen.push(`${path} ${status} ${begun}`),
    headers: () => [["x-a", "1"], ["x-b", "2"]],
  };
  const own = route({ path: "/own", handle: () => new Response("", { headers: { "x-a": "own" } }) });
  const app = mount([own, ...ROUTES], options);
  const response = await app.request("/own");
  assertEquals([response.headers.get("x-a"), response.headers.get("x-b")], ["own", "2"]);
  const stopped = await answer(app.request("/own", { headers: { "x-stop": "1" } }));
  assertEquals([stopped.status, stopped.body], [403, { error: "no", why: "x" }]);
  assertEquals(stopped.headers.get("x-b"), "2");
  assertEquals((await app.request("/nowhere")).headers.get("x-b"), "2");
  await app.fetch(post("/numbers", "[", JSON_TYPE));
  assertEquals(seen.filter((one) => one.includes(" ")), [
    "/own 200 1",
    "/own 403 4",
    "* 404 7",
    "/numbers 400 10",
  ]);
});

Deno.test("the answer to HEAD lets go of the stream that GET would send", async () => {
  let cancelled = false;
  const events = route({
    path: "/events",
    handle: () => new Response(new ReadableStream({ cancel: () => void (cancelled = true) })),
  });
  const response = await mount([events]).request("/events", { method: "HEAD" });
  assertEquals([response.status, await response.text(), cancelled], [200, "", true]);
});

Deno.test("the schemas of a query give the handler what they made of it", async () => {
  const paged = route({
    path: "/paged",
    query: { limit: z.coerce.number().int().max(100).default(10), after: z.string().optional() },
    handle: (c) => Response.json(queryOf(c)),
  });
  const app = mount([paged]);
  assertEquals((await answer(app.request("/paged?limit=7&other=1"))).body, { limit: 7 });
  assertEquals((await answer(app.request("/paged"))).body, { limit: 10 });
  const { status, body } = await answer(app.request("/paged?limit=101"));
  assertEquals([status, body.problems[0].path], [400, ["limit"]]);
});
