/** Services that are slow, gone, broken or wrong: one line each, and nothing of what was answered is lost. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { memoryStorage } from "../../../../core/base/storage.ts";
import { askWith, type Handler, lineOf, METADATA, oipAnswer, quickClock, serve, TABLE } from "./kit.ts";

const KEPT = "what it has answered is kept in the run's folder, from which --resume goes on";

/** Handles what is asked about rows; metadata are as they should be. */
const infer = (answer: Handler): Handler => (got, count) => got.json ? answer(got, count) : undefined;
const outputs = (data: unknown, shape: readonly number[] = [120, 3], more: object = {}) =>
  Response.json({ outputs: [{ name: "probabilities", datatype: "FP32", shape, data, ...more }] });
const even = (rows: number, row: readonly unknown[] = [0.5, 0.25, 0.25]) =>
  Array.from({ length: rows }, () => row).flat();

interface Case {
  readonly handle: Handler;
  readonly says: RegExp | string;
  readonly options?: object;
  /** How many requests about rows there are; one where it is left out. */
  readonly requests?: number;
}

/** 33 MiB of spaces, as few bytes. */
function bomb(): ReadableStream<Uint8Array<ArrayBuffer>> {
  const spaces = new Uint8Array(2 ** 20).fill(32);
  let left = 33;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (to) => left-- ? to.enqueue(spaces) : to.close(),
  }, { highWaterMark: 0 }).pipeThrough(new CompressionStream("gzip"));
}

/** `ADDRESS` stands for the service's. */
const CASES: Readonly<Record<string, Case>> = {
  "HTML": {
    handle: infer(() =>
      new Response("<html><b>Welcome</b></html>", { headers: { "content-type": "text/html" } })
    ),
    says:
      `Cannot label rows 1 to 120 with http at ADDRESS: it must answer with JSON: it answers with text/html, ` +
      `"<html><b>Welcome</b></html>"`,
  },
  "JSON that is cut": {
    handle: infer(() =>
      new Response('{"outputs": [{"name"', { headers: { "content-type": "application/json" } })
    ),
    says: /ADDRESS: it must answer with JSON: it answers with application\/json, /,
  },
  "nothing": {
    handle: infer(() => new Response("")),
    says: /it must answer with JSON: it answers with nothing/,
  },
  "JSON of something else": {
    handle: infer(() => Response.json({ predictions: [1] })),
    says: /its answer must have outputs as the Open Inference Protocol says: it is \{"predictions":\[1\]\}/,
  },
  "fewer rows": {
    handle: infer(() => outputs(even(60), [60, 3])),
    says:
      `Cannot label rows 1 to 120 with http at ADDRESS: there must be an answer to each of the 120 rows: there are 60; ` +
      KEPT,
  },
  "fewer classes": {
    handle: infer(() => outputs(even(120, [0.5, 0.5]), [120, 2])),
    says: /there must be a number for each of the 3 classes: of 120 rows there are 240/,
  },
  "NaN as Python writes it": {
    handle: infer(() =>
      new Response(
        `{"outputs": [{"name": "probabilities", "datatype": "FP32", "shape": [120, 3], "data": [NaN, ${
          even(120).slice(1)
        }]}]}`,
      )
    ),
    says:
      'Cannot use the answers of http to rows 1 to 120: each must be a finite number, and row 1, class "class 1" is not: current ' +
      "value is NaN",
  },
  "a sum above one": {
    handle: infer(() => outputs(even(120, [0.5, 0.5, 0.5]))),
    says: /the probabilities of row 1 must sum to 1 \(to 0.001\): current value is 1.500/,
  },
  "a negative probability": {
    handle: infer(() => outputs(even(120, [1.5, -0.5, 0]))),
    says: /each must be a probability from 0 to 1, and row 1, class "class 1" is not: current value is 1.5/,
  },
  "other classes": {
    handle: infer(() => outputs(even(120), [120, 3], { parameters: { labels: ["cat", "dog", "class 1"] } })),
    says:
      'Cannot use http (model clouds) as a teacher: its classes must be those of this data: it does not know "class 2", "class 3", and ' +
      'it knows "cat", "dog", which this data has not',
  },
  "no such output": {
    handle: infer(() => Response.json({ outputs: [] })),
    says: /its answer must have the output "probabilities": it has none/,
  },
  "401": {
    handle: infer(() => Response.json({ error: "the token sk-secret is wrong" }, { status: 401 })),
    options: { token: { env: "KEY" } },
    says:
      "Cannot label rows 1 to 120 with http at ADDRESS: it must take the token: it answers 401; token names the variable of the " +
      "environment that has it",
  },
  "a 400 that repeats the token": {
    handle: infer(() => Response.json({ error: "Bearer sk-secret\nis no good" }, { status: 400 })),
    options: { token: { env: "KEY" } },
    says: /it must answer with a status of 2xx: it answers 400, Bearer \[token\] is no good$/,
  },
  "a page that repeats the token": {
    handle: infer(({ headers }) => new Response(`you sent ${headers.get("api-key")}`)),
    options: { token: { env: "KEY", header: "api-key" } },
    says: /it answers with text\/plain, "you sent \[token\]"$/,
  },
  "404 of a model": {
    handle: () => Response.json({ error: "there is no model clouds" }, { status: 404 }),
    says:
      'Cannot read the metadata of "clouds" with http at ADDRESS: it must know /v2/models/clouds: it answers 404, there is no model ' +
      "clouds; look at url, model and protocol",
    requests: 0,
  },
  "500 all the time": {
    handle: infer(() => Response.json({ error: { message: "out of memory" } }, { status: 500 })),
    options: { retries: 3 },
    says:
      `Cannot label rows 1 to 120 with http at ADDRESS: it must answer: it answers 500, out of memory, 4 times; ${KEPT}`,
    requests: 4,
  },
  "429 that asks for an hour": {
    handle: infer(() => new Response("", { status: 429, headers: { "retry-after": "3600" } })),
    says: `it must answer: it answers 429, and asks to wait 3600 s (Retry-After); ${KEPT}`,
  },
  "a redirect to another place": {
    handle: infer(() =>
      new Response(null, { status: 307, headers: { location: "http://127.0.0.1:9/in?t=sk-secret" } })
    ),
    options: { token: { env: "KEY" } },
    says:
      "Cannot label rows 1 to 120 with http at ADDRESS: it must answer itself: it redirects to http://127.0.0.1:9/in, which is not " +
      "followed; set url to where it is",
  },
  "a redirect in a circle": {
    handle: infer(({ path }) => new Response(null, { status: 308, headers: { location: path } })),
    says: /it must answer itself: it redirects more than 3 times$/,
    requests: 4,
  },
  "an answer without an end": {
    handle: infer(() => {
      const chunk = new Uint8Array(2 ** 20).fill(32);
      return new Response(new ReadableStream({ pull: (to) => to.enqueue(chunk) }, { highWaterMark: 0 }));
    }),
    says: /its answer must have at most 33554432 bytes: it has more$/,
  },
  "a bomb of gzip": {
    handle: infer(() => new Response(bomb(), { headers: { "content-encoding": "gzip" } })),
    says: /its answer must have at most 33554432 bytes: it has more$/,
  },
};

for (const [name, { handle, says, options = {}, requests = 1 }] of Object.entries(CASES)) {
  Deno.test(`a service that answers with ${name} ends the run with one line`, async () => {
    await using service = serve(handle);
    const storage = memoryStorage();
    const line = await lineOf({ url: service.url, batchRows: 128, ...options }, {
      storage,
      secrets: { KEY: "sk-secret" },
    });
    const place = line.replaceAll(service.url, "ADDRESS");
    if (typeof says === "string") assert(place.includes(says), place);
    else assertMatch(place, new RegExp(says.source));
    assertEquals(service.got.filter(({ json }) => json).length, requests);
    const kept = [...storage.files].flatMap(([file, bytes]) => [file, new TextDecoder().decode(bytes)]).join(
      "\n",
    );
    assertEquals(`${line}${kept}`.includes("sk-secret"), false);
  });
}

Deno.test("a service that is not there is named at once, and one that is no address", async () => {
  const listener = Deno.listen({ port: 0, hostname: "127.0.0.1" });
  const { port } = listener.addr;
  listener.close();
  const clock = quickClock();
  assertEquals(
    await lineOf({ url: `http://127.0.0.1:${port}` }, { clock }),
    `Cannot read the metadata of "clouds" with http at http://127.0.0.1:${port}: it must be there: the connection is refused`,
  );
  assertEquals(clock.waits.filter((milliseconds) => milliseconds < 600_000), []);
});

Deno.test("a connection that breaks in the middle of an answer is tried again, and then named", async () => {
  const listener = Deno.listen({ port: 0, hostname: "127.0.0.1" });
  const url = `http://127.0.0.1:${listener.addr.port}`;
  let posts = 0;
  const serving = (async () => {
    for await (const connection of listener) {
      const request = new Uint8Array(65_536);
      const length = await connection.read(request);
      const isPost = new TextDecoder().decode(request.subarray(0, length ?? 0)).startsWith("POST");
      posts += Number(isPost);
      const json = JSON.stringify(METADATA);
      // The body of a post is cut.
      const head = `HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: ${
        json.length + Number(isPost)
      }\r\n\r\n`;
      await connection.write(new TextEncoder().encode(head + json));
      connection.close();
    }
  })();
  try {
    assertEquals(
      await lineOf({ url, batchRows: 128, retries: 2 }),
      `Cannot label rows 1 to 120 with http at ${url}: it must answer in full: the connection broke, 3 times; ${KEPT}`,
    );
    assertEquals(posts, 3);
  } finally {
    listener.close();
    await serving;
  }
});

Deno.test("a service that is slow is tried again, and then named", async () => {
  let release = () => {};
  const released = new Promise<void>((done) => release = done);
  await using service = serve(infer(async (got) => {
    await released;
    return oipAnswer(got);
  }));
  // Time runs a hundred times as fast.
  const line = await lineOf({ url: service.url, batchRows: 128, timeout: 60, retries: 1 });
  release();
  assertEquals(
    line,
    `Cannot label rows 1 to 120 with http at ${service.url}: it must answer within 60 s (timeout): it has not, 2 times; ${KEPT}`,
  );
});

Deno.test("429 and 503 with Retry-After are waited for, in seconds or until a date by the service's own clock", async () => {
  // A clock that is years behind.
  const date = "Mon, 02 Jan 2006 15:04:05 GMT";
  const answers = [
    new Response("", { status: 429, headers: { "retry-after": "7" } }),
    new Response("", { status: 503, headers: { "retry-after": "Mon, 02 Jan 2006 15:04:16 GMT", date } }),
    new Response("", { status: 503, headers: { "retry-after": "soon" } }),
  ];
  await using service = serve(infer(() => answers.shift()));
  const clock = quickClock();
  await askWith({ url: service.url, batchRows: 128 }, { clock });
  const waits = clock.waits.filter((milliseconds) => milliseconds < 600_000);
  // The gate may still hold a call for what is left of a wait.
  const [seconds, untilDate, backoff] = waits.filter((one) => one > 400);
  assert(seconds! >= 7000 && seconds! < 7500, `${waits}`);
  assert(untilDate! >= 11_000 && untilDate! < 11_500, `${waits}`);
  assert(backoff! >= 1000 && backoff! <= 2000, `${waits}`);
});

Deno.test("waits between tries grow, differ from row to row, and are the same in each run", async () => {
  const waitsOf = async () => {
    const clock = quickClock();
    await using service = serve(infer(() => new Response("", { status: 502 })));
    await lineOf({ url: service.url, batchRows: 60, atOnce: 1, retries: 4 }, { clock });
    return clock.waits.filter((milliseconds) => milliseconds < 600_000);
  };
  const waits = await waitsOf();
  assertEquals(waits.length, 4);
  waits.forEach((one, i) => assert(one >= 250 * 2 ** i && one <= 500 * 2 ** i, `${waits}`));
  assertEquals(await waitsOf(), waits);
});

Deno.test("a redirect within the service is followed", async () => {
  await using service = serve(({ path }) =>
    path.startsWith("/v2")
      ? Response.redirect(`http://${"127.0.0.1"}${path.replace("/v2", "/ml/v2")}`, 307)
      : undefined
  );
  // The other one is on another port: it is another origin.
  assertMatch(
    await lineOf({ url: service.url }),
    /it redirects to http:\/\/127\.0\.0\.1\/ml\/v2\/models\/clouds, which is not/,
  );
  await using moved = serve(({ path }) =>
    path.startsWith("/v2")
      ? new Response(null, { status: 308, headers: { location: path.replace("/v2", "/ml/v2") } })
      : undefined
  );
  const { accuracy } = await askWith({ url: moved.url, batchRows: 128 });
  assert(accuracy > 0.9);
  assertEquals(moved.got.map(({ path }) => path), [
    "/v2/models/clouds",
    "/ml/v2/models/clouds",
    "/v2/models/clouds/infer",
    "/ml/v2/models/clouds/infer",
  ]);
});

Deno.test("a service that dies in the middle: what it has answered is kept, and no row is asked twice", async () => {
  const storage = memoryStorage();
  let alive = true;
  const answered: number[] = [];
  const handler: Handler = infer((got) => {
    if (!alive || answered.length === 5) {
      alive = false;
      return new Response("", { status: 500 });
    }
    answered.push(got.json.inputs[0].data[0]);
    return undefined;
  });
  let first: string;
  const server = serve(handler);
  const port = Number(new URL(server.url).port);
  {
    await using service = server;
    first = await lineOf({ url: service.url, batchRows: 10, atOnce: 1, retries: 0 }, { storage });
    assertMatch(first, /it answers 500; what it has answered is kept/);
    assertEquals(answered.length, 5);
    alive = true;
    answered.length = 0;
  }
  // It is there again, at the same address.
  const again: number[] = [];
  const later = Deno.serve({ port, hostname: "127.0.0.1", onListen: () => {} }, async (request) => {
    if (request.method === "GET") return Response.json(METADATA);
    const json = await request.json();
    again.push(json.inputs[0].data[0]);
    return oipAnswer({ json });
  });
  try {
    const result = await askWith({ url: `http://127.0.0.1:${port}`, batchRows: 10, atOnce: 1, retries: 0 }, {
      storage,
    });
    assertEquals(again.length, 7);
    assertMatch(result.said[0]!, /7 calls about 70 rows, 50 rows are stored already/);
    const firsts = Array.from({ length: 12 }, (_, i) => TABLE.numeric.values[40 * i]!);
    assertEquals(again, firsts.slice(5));
  } finally {
    await later.shutdown();
  }
});

Deno.test("a token that is not there is named before anything is asked", async () => {
  await using service = serve(() => undefined);
  const token = { env: "MY_TOKEN" };
  assertEquals(
    await lineOf({ url: service.url, token }),
    "Cannot use the token of http as the environment must have MY_TOKEN (token.env): it has not; export it before the run",
  );
  assertEquals(
    await lineOf({ url: service.url, token }, { secrets: { MY_TOKEN: "sk-secret\nx: y" } }),
    "Cannot use the token of http as MY_TOKEN (token.env) must be visible ASCII characters in one line: it is not",
  );
  assertEquals(service.got, []);
});
