import { assert, assertEquals } from "@std/assert";
import { createApp } from "../../server/app.ts";
import { Metrics } from "../../server/metrics.ts";
import type { Route } from "../../server/route.ts";
import type { Alarm } from "../../server/security/alarm.ts";
import { readBody } from "../../server/security/body.ts";
import { Shares } from "../../server/security/shares.ts";
import { newToken, tokenOf } from "../../server/security/tokens.ts";

Deno.test("Shares gives no client more than its share, and all of them no more than there are", () => {
  const shares = new Shares({ all: 3, each: 2 });
  const [first, second] = [shares.take("a")!, shares.take("a")];
  assertEquals([typeof second, shares.take("a")], ["function", undefined]);
  assert(shares.take("b"));
  assertEquals([shares.take("c"), shares.taken], [undefined, 3]);
  // What is given back twice is given back once.
  first();
  first();
  assertEquals(shares.taken, 2);
  assert(shares.take("a"));
  assertEquals(shares.take("a"), undefined);
});

const base = { summary: "", tag: "server", role: null, answers: {} } as const;
let open = () => {};
const gate = new Promise<void>((resolve) => open = resolve);
const ROUTES: readonly Route[] = [
  { ...base, method: "GET", path: "/quick", handle: () => Response.json(true) },
  { ...base, method: "GET", path: "/slow", handle: () => gate.then(() => Response.json(true)) },
  {
    ...base,
    method: "POST",
    path: "/bytes",
    body: { type: "*/*" },
    handle: async (c) => Response.json((await readBody(c)).length),
  },
];

/** What `Deno.serve` tells of a connection. */
const from = (hostname: string) => ({ remoteAddr: { hostname } });

Deno.test("a client that has its share of the requests at work leaves room for others, and for probes", async () => {
  const metrics = new Metrics();
  const app = createApp({ routes: ROUTES, limits: { concurrent: 8 }, metrics });
  const ask = async (path: string, address: string) => {
    const response = await app.request(path, { headers: { host: "localhost" } }, from(address));
    return [response.status, await response.text()] as const;
  };
  // Half of the places are anybody's, and a quarter more is one client's.
  const inside = Array.from({ length: 6 }, () => ask("/slow", "10.0.0.1"));
  const [status, said] = await ask("/quick", "10.0.0.1");
  assertEquals(status, 429);
  assertEquals(
    said,
    '{"error":"Cannot answer: this client has its share of requests at work; try again in 1 s"}',
  );
  assertEquals((await ask("/quick", "10.0.0.2"))[0], 200);
  inside.push(ask("/slow", "10.0.0.2"), ask("/slow", "10.0.0.2"));
  assertEquals((await ask("/quick", "10.0.0.3"))[0], 429);
  for (const path of ["/health/live", "/health/ready"]) {
    for (const address of ["10.0.0.1", "10.0.0.4"]) assertEquals((await ask(path, address))[0], 200, path);
  }
  assert(metrics.text().includes('retort_http_refused_total{why="share"} 1\n'));
  open();
  assertEquals((await Promise.all(inside)).map(([status]) => status), Array(8).fill(200));
  assertEquals((await ask("/quick", "10.0.0.1"))[0], 200);
  assert(metrics.text().includes("retort_http_requests_in_flight 0\n"));
});

Deno.test("with tokens a client is its token, whatever address it has", async () => {
  const [ann, bob] = [newToken("ann:read"), newToken("bob:read")];
  const tokens = [ann, bob].map(({ entry }) => tokenOf(entry));
  let go = () => {};
  const gate = new Promise<void>((resolve) => go = resolve);
  const slow: Route = {
    ...base,
    method: "GET",
    path: "/wait",
    role: "read",
    handle: () => gate.then(() => Response.json(true)),
  };
  const app = createApp({ routes: [slow, ...ROUTES], tokens, limits: { concurrent: 8 } });
  const ask = (secret: string, i: number) =>
    app.request("/wait", { headers: { authorization: `Bearer ${secret}` } }, from(`10.0.0.${i}`));
  const inside = Array.from({ length: 6 }, (_, i) => ask(ann.secret, i));
  assertEquals((await ask(ann.secret, 99)).status, 429);
  inside.push(ask(bob.secret, 99));
  go();
  assertEquals((await Promise.all(inside)).map(({ status }) => status), Array(7).fill(200));
});

Deno.test("probes are answered however often they ask", async () => {
  const limits = { rate: { perSecond: 0.001, burst: 1 }, anonymousRate: { perSecond: 0.001, burst: 1 } };
  for (const tokens of [[], [tokenOf(newToken("ann:read").entry)]]) {
    const app = createApp({ routes: ROUTES, tokens, limits, now: () => 0 });
    for (let i = 0; i < 5; i++) assertEquals((await app.request("/health/live")).status, 200);
    assertEquals((await app.request("/quick")).status, 200);
    assertEquals((await app.request("/quick")).status, 429);
  }
});

/** An alarm that rings when the test wants. */
function handAlarm(): { readonly alarm: Alarm; pass(seconds: number): Promise<void> } {
  let now = 0;
  const waiting = new Set<{ readonly at: number; readonly ring: () => void }>();
  return {
    alarm(seconds, ring) {
      const one = { at: now + seconds, ring };
      waiting.add(one);
      return () => waiting.delete(one);
    },
    async pass(seconds) {
      for (let i = 0; i < seconds; i++) {
        now++;
        for (const one of [...waiting]) if (one.at <= now && waiting.delete(one)) one.ring();
        await new Promise((done) => setTimeout(done, 0));
      }
    },
  };
}

Deno.test("bodies that do not come: each client has its share, the rest is a 408 after two seconds", async () => {
  for (const declared of [true, false]) {
    const { alarm, pass } = handAlarm();
    const metrics = new Metrics();
    const app = createApp({ routes: ROUTES, alarm, metrics, limits: { slowBodies: { all: 5, each: 3 } } });
    const send = (address: string) => {
      const body = new ReadableStream<Uint8Array>({ start: (to) => to.enqueue(new Uint8Array(1)) });
      const length: Record<string, string> = declared ? { "content-length": "99" } : {};
      const init = { method: "POST", body, headers: { host: "localhost", ...length }, duplex: "half" };
      return Promise.resolve(app.request("/bytes", init, from(address)));
    };
    const slow = () => /retort_http_slow_bodies (\d+)/.exec(metrics.text())![1];
    const greedy = Array.from({ length: 10 }, () => send("10.0.0.1"));
    await pass(1);
    assertEquals(slow(), "0");
    await pass(1);
    assertEquals(slow(), "3");
    const others = Array.from({ length: 3 }, () => send("10.0.0.2"));
    await pass(2);
    assertEquals(slow(), "5");
    await pass(28);
    assertEquals(slow(), "0");
    const answers = await Promise.all([...greedy, ...others].map(async (one) => {
      const response = await one;
      return `${response.status} ${(await response.json()).error}`;
    }));
    const rule = "408 Cannot read the body: it must arrive within";
    const late = answers.filter((one) => one === `${rule} 30 s`).length;
    const many = answers.filter((one) =>
      one === `${rule} 2 s while so many slow ones are on their way`
    ).length;
    assertEquals([late, many], [5, 8]);
    // A body that comes in the meantime is read as ever.
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const init = { method: "POST", body: readable, headers: { host: "localhost" }, duplex: "half" };
    const answer = Promise.resolve(app.request("/bytes", init, from("10.0.0.3")));
    await writer.write(new Uint8Array(3));
    await pass(5);
    assertEquals(slow(), "1");
    await writer.write(new Uint8Array(4));
    await writer.close();
    assertEquals(await (await answer).json(), 7);
    assertEquals(slow(), "0");
  }
});

Deno.test("eleven hundred slow bodies lock nobody out", async () => {
  const { alarm, pass } = handAlarm();
  const app = createApp({ routes: ROUTES, alarm });
  const slow = () => {
    const body = new ReadableStream<Uint8Array>();
    const headers = { host: "localhost", "content-length": "99" };
    const init = { method: "POST", body, headers, duplex: "half" };
    return Promise.resolve(app.request("/bytes", init, from("127.0.0.1")));
  };
  const all = Array.from({ length: 1100 }, slow);
  const ask = async (path: string, address: string) => (await app.request(path, {}, from(address))).status;
  assertEquals(await ask("/health/live", "127.0.0.1"), 200);
  assertEquals(await ask("/quick", "127.0.0.2"), 200);
  await pass(2);
  assertEquals(await ask("/quick", "127.0.0.1"), 200);
  await pass(28);
  const statuses = await Promise.all(all.map(async (one) => (await one).status));
  assertEquals([...new Set(statuses)].sort(), [408, 429]);
});
