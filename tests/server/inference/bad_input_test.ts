import { assert, assertEquals, assertMatch } from "@std/assert";
import type { Hono } from "hono";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createStudentApp } from "../../../server/student.ts";
import { BAD_REQUESTS } from "./bad_requests.ts";
import { json, through } from "./protocol.ts";
import { toyStudent } from "./toy.ts";

function app(failures: unknown[] = []): Hono {
  return createStudentApp(toyStudent(), { limits: { maxRows: 64 }, failed: (error) => failures.push(error) });
}

/** Checks that a response is a refusal in the protocol's form. */
async function refusal(response: Response, status: number, says: RegExp, what: string): Promise<void> {
  const body = await response.json();
  assertEquals([response.status, Object.keys(body)], [status, ["error"]], `${what}: ${JSON.stringify(body)}`);
  assertMatch(body.error, says, what);
  assert(!body.error.includes("\n") && body.error.length < 500, `${what} must be refused in one short line`);
  assertEquals(response.headers.get("content-type"), "application/json");
}

Deno.test("bad requests are refused in one line that says what is wrong", async (t) => {
  const failures: unknown[] = [];
  const it = app(failures);
  for (const { what, path, init, status, says } of BAD_REQUESTS) {
    await t.step(what, async () => await refusal(await it.request(path, init), status, says, what));
  }
  assertEquals(failures, []);
});

Deno.test("a gzip bomb is refused at the limit", async () => {
  const bomb = await through(new Uint8Array(64 * 1024 * 1024), new CompressionStream("gzip"));
  assert(bomb.length < 100_000);
  for (const path of ["/v2/models/fruit/infer", "/v1/models/fruit/predict"]) {
    const response = await app().request(path, {
      method: "POST",
      body: bomb,
      headers: { "content-encoding": "gzip", "content-type": "application/json" },
    });
    await refusal(response, 413, /at most 4194304 bytes, decompressed/, path);
  }
});

Deno.test("a body that is too long is refused, however it comes", async () => {
  const long = new Uint8Array(5 * 1024 * 1024).fill(0x20);
  const chunks = () =>
    new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(256 * 1024).fill(0x20));
      },
    });
  for (const body of [long, chunks()]) {
    const response = await app().request("/v2/models/fruit/infer", { method: "POST", body });
    await refusal(response, 413, /at most 4194304 bytes/, "a long body");
  }
});

Deno.test("gzip that breaks off is refused", async () => {
  const whole = await through(
    new TextEncoder().encode(`{"rows":[]}${" ".repeat(1000)}`),
    new CompressionStream("gzip"),
  );
  for (
    const body of [
      whole.subarray(0, -9),
      whole.subarray(0, 12),
      whole.map((byte, i) => i > 12 ? ~byte : byte),
    ]
  ) {
    const response = await app().request("/v1/models/fruit/predict", {
      method: "POST",
      body,
      headers: { "content-encoding": "gzip", "content-type": "application/json" },
    });
    await refusal(response, 400, /must be gzip as its Content-Encoding says/, "broken gzip");
  }
});

Deno.test("whole numbers of 2^53 and more are numbers like others", async () => {
  for (const size of ["9007199254740993", "123456789012345678901234567890", "-9007199254740993", "1e308"]) {
    const response = await app().request(
      "/v1/models/fruit/predict",
      json(`{"rows":[{"size":${size},"weight":null,"colour":"red"}]}`),
    );
    const { predictions: [{ probabilities }] } = await response.json();
    assertEquals(response.status, 200);
    const sum = Object.values<number>(probabilities).reduce((a, b) => a + b);
    assert(Math.abs(sum - 1) < 1e-5, `${size}: ${sum}`);
  }
  // As a category it may be any of several texts.
  const colour = json('{"rows":[{"size":1,"weight":null,"colour":9007199254740993}]}');
  await refusal(await app().request("/v1/models/fruit/predict", colour), 400, /a number below 2\^53/, "2^53");
});

Deno.test("a student that fails is a 500 that says nothing, and its answer of no numbers a 422", async () => {
  const failures: unknown[] = [];
  const broken = { ...toyStudent(), probabilities: () => Promise.reject(new Error("secret path /etc")) };
  const nonsense = { ...toyStudent({ name: "nan" }), probabilities: () => new Float32Array(3).fill(NaN) };
  const it = createStudentApp([broken, nonsense], { failed: (error) => failures.push(error) });
  const body = json({ rows: [{ size: 1, weight: 2, colour: "red" }] });
  const response = await it.request("/v1/models/fruit/predict", body);
  assertEquals([response.status, await response.json()], [500, { error: "internal error" }]);
  assertEquals(failures.map(String), ["Error: secret path /etc"]);
  await refusal(await it.request("/v1/models/nan/predict", body), 422, /they are no numbers/, "NaN");
});

/** Collects what nobody holds on to, so that a test can tell it from what somebody does. */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

Deno.test("nothing is left of 5,000 bad requests", async () => {
  const collect = collector();
  const it = app();
  const rounds = async (count: number) => {
    for (let i = 0; i < count; i++) {
      const { path, init } = BAD_REQUESTS[i % BAD_REQUESTS.length]!;
      const response = await it.request(path, init);
      assert(response.status >= 400 && response.status < 500);
      await response.arrayBuffer();
    }
    // Timers and streams that are being let go of have their turn.
    await new Promise((resolve) => setTimeout(resolve, 20));
    collect();
    return Deno.memoryUsage().heapUsed;
  };
  await rounds(1000);
  const before = await rounds(500);
  const grown = await rounds(5000) - before;
  // Had each left 400 bytes, it would be 2 MB.
  assert(grown < 1e6, `the heap grew by ${(grown / 1e6).toFixed(2)} MB`);
});
