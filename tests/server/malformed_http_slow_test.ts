import { assert, assertEquals } from "@std/assert";
import * as fc from "fast-check";
import { type Answer, Connection, Silence } from "./fuzz/connection.ts";
import { type Malformed, malformed, slow } from "./fuzz/malformed.ts";
import { type ServerProcess, startServer } from "./fuzz/process.ts";
import { ask, CONFIG, jsonOf } from "./fuzz/setup.ts";

/** A moment between two pieces. */
const PAUSE_MS = 5;
/** How long the body of a slow client may take, by the config, and more than that. */
const SLOW_MS = 1000 * CONFIG.limits.bodySeconds + 10_000;

/** What came of it: answers, in their order. */
async function send(
  server: ServerProcess,
  { pieces, then }: Malformed,
  patience = 10_000,
): Promise<Answer[]> {
  using connection = await Connection.open(server.address);
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (!await connection.send(piece)) break;
  }
  if (then === "hang up") return [];
  if (then === "end") await connection.endSending();
  const answers: Answer[] = [];
  while (true) {
    const answer = await connection.answer({ patience });
    if (answer === null) return answers;
    answers.push(answer);
    if (then === "wait") return answers;
  }
}

/** A parser of HTTP answers a broken request itself, and may hang up on it; it is not the server's fault, and says so. */
function checkAnswers(name: string, answers: readonly Answer[]): void {
  for (const { status, body } of answers) {
    const text = new TextDecoder().decode(body);
    assert(status >= 200 && status < 500, `${name}: ${status} ${text}`);
    assert(!text.includes(Deno.cwd()), `${name}: ${text}`);
  }
}

async function checkHealth(server: ServerProcess, after: string): Promise<void> {
  assert(server.isAlive(), `after ${after}: ${server.said()}`);
  assertEquals((await ask(server, "GET", "/health/live")).status, 200, `after ${after}`);
}

Deno.test("malformed HTTP never harms the server", async (t) => {
  await using server = await startServer(CONFIG);

  await t.step("requests as nobody should send them are refused, or hung up on", async () => {
    const statuses = new Map<number, number>();
    for (const one of malformed()) {
      const answers = await send(server, one).catch((error) => {
        throw error instanceof Silence ? new Error(`${one.name}: neither an answer nor an end`) : error;
      });
      checkAnswers(one.name, answers);
      for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
      await checkHealth(server, one.name);
    }
    assert(statuses.get(400)! > 20, `most are refused: ${[...statuses]}`);
  });

  await t.step("a request hidden in another one's body is none", async () => {
    const answers = await send(server, {
      name: "smuggled",
      pieces: [
        new TextEncoder().encode(
          "POST /v1/runs HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n" +
            "Content-Length: 40\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
        ),
      ],
      then: "end",
    });
    // Both lengths at once: whoever goes on after that may read another request than a proxy before it did.
    assert(
      answers.every(({ status }) => status >= 400) || answers.length <= 1,
      `${answers.map(({ status }) => status)}`,
    );
  });

  await t.step("random bytes are refused, or hung up on", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
        checkAnswers(
          "random bytes",
          await send(server, { name: "random bytes", pieces: [bytes], then: "end" }),
        );
      }),
      { numRuns: 100, seed: 5 },
    );
    await checkHealth(server, "random bytes");
  });

  await t.step("a request with a few bytes changed is answered, refused, or hung up on", async () => {
    const right = new TextEncoder().encode(
      "POST /v2/repository/index HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n" +
        '{"inputs":[]}',
    );
    const change = fc.tuple(fc.nat(right.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = right.slice();
        for (const [at, by] of changes) bytes[at] = by;
        checkAnswers(
          "changed bytes",
          await send(server, { name: "changed bytes", pieces: [bytes], then: "end" }),
        );
      }),
      { numRuns: 300, seed: 6 },
    );
    await checkHealth(server, "changed bytes");
  });

  await t.step("slow clients are told so, all at once, while others are answered", async () => {
    const waiting = Promise.all(
      slow().map(async (one) => ({ one, answers: await send(server, one, SLOW_MS) })),
    );
    await checkHealth(server, "slow clients came");
    for (const { one: { name }, answers } of await waiting) {
      assertEquals(answers.map(({ status }) => status), [408], name);
      assertEquals(typeof (jsonOf(answers[0]!) as { readonly error?: unknown }).error, "string", name);
    }
  });

  await t.step("connections that are opened and left cost nothing that stays", async () => {
    const open = await Promise.all(Array.from({ length: 200 }, () => Connection.open(server.address)));
    await checkHealth(server, "200 connections");
    open.forEach((connection) => connection[Symbol.dispose]());
    await checkHealth(server, "200 hang-ups");
  });

  assertEquals((await ask(server, "GET", "/health/ready")).status, 200);
  assert(!server.said().includes("a request failed"), server.said());
  assertEquals(await server.stop(), 0, server.said());
});
