/** Limits as a client meets them: over a connection, with what no `Request` could be. */
import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { gzipSync } from "node:zlib";
import * as z from "zod";
import { createApp } from "../../server/app.ts";
import { lineLog } from "../../server/log.ts";
import { Metrics } from "../../server/metrics.ts";
import type { Route } from "../../server/route.ts";
import { readBody } from "../../server/security/body.ts";

const base = { summary: "", tag: "server", role: null, answers: {} } as const;
const ROUTES: readonly Route[] = [
  {
    ...base,
    method: "POST",
    path: "/json",
    body: { json: z.object({ rows: z.array(z.number()) }) },
    handle: (_, body) => Response.json((body as { rows: number[] }).rows.length),
  },
  {
    ...base,
    method: "POST",
    path: "/bytes",
    body: { type: "*/*" },
    handle: async (c) => Response.json((await readBody(c)).length),
  },
];

interface Serving {
  readonly port: number;
  readonly log: readonly string[];
  inFlight(): string;
}

async function serving(task: (server: Serving) => Promise<void>): Promise<void> {
  const log: string[] = [];
  const metrics = new Metrics();
  const app = createApp({
    routes: ROUTES,
    metrics,
    log: lineLog((line) => void log.push(line)),
    limits: { body: { maxBytes: 1000, seconds: 0.2 } },
  });
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, app.fetch);
  const inFlight = () => /in_flight (\d+)/.exec(metrics.text())![1]!;
  try {
    await task({ port: server.addr.port, log, inFlight });
  } finally {
    await server.shutdown();
  }
}

const HEAD = "HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

/** Sends parts, one after the other, and reads until the end of an answer; none where the server hangs up. */
async function talk(port: number, parts: readonly (string | Uint8Array)[]): Promise<string> {
  const connection = await Deno.connect({ hostname: "127.0.0.1", port });
  try {
    for (const part of parts) {
      const bytes = typeof part === "string" ? new TextEncoder().encode(part) : part;
      // Who is refused early may find the door shut.
      await connection.write(bytes).catch(() => {});
    }
    const buffer = new Uint8Array(65536);
    let text = "";
    while (!/\r\n\r\n./s.test(text)) {
      const read = await connection.read(buffer).catch(() => null);
      if (read === null) break;
      text += new TextDecoder().decode(buffer.subarray(0, read));
    }
    return text;
  } finally {
    connection.close();
  }
}

/** A chunk of a chunked body. */
function chunk(text: string): string {
  return `${text.length.toString(16)}\r\n${text}\r\n`;
}

Deno.test("a client that is too slow is told so, whatever way it sends", async () => {
  await serving(async ({ port, log, inFlight }) => {
    for (const path of ["/json", "/bytes"]) {
      for (
        const parts of [
          [`POST ${path} ${HEAD}Content-Length: 50\r\n\r\n{"rows"`],
          [`POST ${path} ${HEAD}Content-Length: 50\r\n\r\n`],
          [`POST ${path} ${HEAD}Transfer-Encoding: chunked\r\n\r\n`, chunk('{"rows"')],
          [`POST ${path} ${HEAD}Content-Encoding: gzip\r\nContent-Length: 50\r\n\r\n`],
        ]
      ) {
        const answer = await talk(port, parts);
        assertMatch(answer, /^HTTP\/1\.1 408 /, parts.join(""));
        assertStringIncludes(answer, '{"error":"Cannot read the body: it must arrive within 0.2 s"}');
        assertMatch(answer, /x-content-type-options: nosniff/i);
      }
    }
    assertEquals([log, inFlight()], [[], "0"]);
  });
});

Deno.test("a client that hangs up half-way leaves nothing behind and is no error of ours", async () => {
  await serving(async ({ port, log, inFlight }) => {
    for (let i = 0; i < 50; i++) {
      const connection = await Deno.connect({ hostname: "127.0.0.1", port });
      const path = i % 2 ? "/json" : "/bytes";
      const framing = i % 3 ? "Content-Length: 50" : "Transfer-Encoding: chunked";
      await connection.write(new TextEncoder().encode(`POST ${path} ${HEAD}${framing}\r\n\r\n`));
      connection.close();
    }
    while (inFlight() !== "0") await new Promise((done) => setTimeout(done, 10));
    assertEquals(log, []);
    const fine = await talk(port, [`POST /json ${HEAD}Content-Length: 14\r\n\r\n{"rows":[1,2]}`]);
    assertMatch(fine, /^HTTP\/1\.1 200 [\s\S]*\r\n\r\n2$/);
  });
});

Deno.test("a body that is too long, or grows too long, is refused before it is held", async () => {
  const bomb = gzipSync(new Uint8Array(20_000_000)).subarray(0, 900);
  await serving(async ({ port, log }) => {
    for (const path of ["/json", "/bytes"]) {
      for (
        const parts of [
          [`POST ${path} ${HEAD}Content-Length: 1001\r\n\r\n{`],
          [`POST ${path} ${HEAD}Content-Length: 999999999999\r\n\r\n{`],
          [
            `POST ${path} ${HEAD}Transfer-Encoding: chunked\r\n\r\n`,
            chunk("x".repeat(600)),
            chunk("x".repeat(600)),
          ],
          [`POST ${path} ${HEAD}Content-Encoding: gzip\r\nContent-Length: ${bomb.length}\r\n\r\n`, bomb],
        ]
      ) {
        const answer = await talk(port, parts);
        assertMatch(answer, /^HTTP\/1\.1 413 /, String(parts[0]));
        assertStringIncludes(answer, '{"error":"Cannot read the body: it must have at most 1000 bytes');
      }
    }
    assertEquals(log, []);
  });
});

Deno.test("a length that is a lie, and headers without end, are no business of any route", async () => {
  await serving(async ({ port, log, inFlight }) => {
    for (
      const head of [
        "Content-Length: -1",
        "Content-Length: 2\r\nContent-Length: 3",
        "Content-Length: 2\r\nTransfer-Encoding: chunked",
        "Content-Length: 1e3",
        Array.from({ length: 300 }, (_, i) => `X-${i}: y`).join("\r\n"),
        `X: ${"y".repeat(1_000_000)}`,
      ]
    ) {
      const answer = await talk(port, [`POST /json ${HEAD}${head}\r\n\r\n{}`]);
      // Where it is refused while it still sends, a client may see the connection end and no more.
      assert(answer === "" || /^HTTP\/1\.1 (400|431) /.test(answer), answer);
    }
    // A body longer than it says: the rest is the next request, and no good one.
    const answer = await talk(port, [`POST /json ${HEAD}Content-Length: 11\r\n\r\n{"rows":[]}{"rows":[1]}`]);
    assertMatch(answer, /^HTTP\/1\.1 200 /);
    assertEquals([log, inFlight()], [[], "0"]);
  });
});

Deno.test("a thousand bad requests leave no memory behind", async () => {
  await serving(async ({ port, inFlight }) => {
    const url = `http://127.0.0.1:${port}`;
    const bad = async (i: number) => {
      const json = { "content-type": "application/json" };
      const requests: readonly RequestInit[] = [
        { body: "{", headers: json },
        { body: "x".repeat(900), headers: json },
        { body: '{"rows":["a"]}', headers: json },
        { body: "[".repeat(900), headers: json },
        { body: new Uint8Array(1001), headers: json },
        { body: new Uint8Array(900), headers: { ...json, "content-encoding": "gzip" } },
        { body: "{}", headers: { "content-type": "text/plain" } },
      ];
      const response = await fetch(`${url}/json`, { method: "POST", ...requests[i % requests.length]! });
      assert(response.status >= 400 && response.status < 500, `${response.status}`);
      assertEquals(typeof (await response.json()).error, "string");
    };
    const heap = async (from: number) => {
      for (let i = from; i < from + 1000; i++) await bad(i);
      return Deno.memoryUsage().heapUsed;
    };
    await heap(0);
    const before = await heap(1000);
    const after = await heap(2000);
    // Nothing is collected by force: what a request left would be kilobytes for each.
    assert(after - before < 30_000_000, `${before} to ${after} bytes`);
    assertEquals(inFlight(), "0");
  });
});
