import { assert, assertEquals } from "@std/assert";
import * as fc from "fast-check";
import { type Answer, Connection, Silence } from "./fuzz/connection.ts";
import { type Memory, type ServerProcess, startServer } from "./fuzz/process.ts";
import { bytesOf, LISTED, type Request, requests } from "./fuzz/requests.ts";
import { ask, CONFIG, digitsRow, document, furnish, jsonOf } from "./fuzz/setup.ts";

/** `deno task fuzz` sends 20,000; so many are enough to see that nothing has been broken since. */
const REQUESTS = Number(Deno.env.get("FUZZ_REQUESTS") ?? 2000);
const SEED = Number(Deno.env.get("FUZZ_SEED") ?? 20_261_121);
const AT_ONCE = 8;
/** So many requests lie between two looks at the server's memory. */
const REQUESTS_A_LOOK = 200;
/**
 * What a request may add to what the server keeps, over the second half of them. It is 0.5 KB of 2,000 requests, while V8 still
 * compiles what is called, and 0.07 KB of 6,000: a server that keeps 2 KB of each is found.
 */
const MOST_KEPT_BYTES = 1600;
/** What the process may grow by: more than V8 and the allocator hold ready for later. */
const MOST_GROWTH_MB = 105;

/** Seconds within which the last runs must be over, and their Workers gone. */
const MOST_REST = 60;

/** The latest run and upload that a request has made: others may ask for them. */
interface Made {
  run: string;
  upload: string;
}

/** Sends a request on a connection that is kept where it can be. */
class Client implements Disposable {
  readonly #server: ServerProcess;
  #connection: Connection | null = null;

  constructor(server: ServerProcess) {
    this.#server = server;
  }

  async send(request: Request, made: Made): Promise<Answer | null> {
    const { address } = this.#server;
    const bytes = bytesOf(
      request,
      `127.0.0.1:${address.port}`,
      (text) => text.replaceAll("{run}", made.run).replaceAll("{upload}", made.upload),
    );
    const toHead = request.method === "HEAD";
    // A server may hang up on a connection that is kept, at any time; not on a new one.
    if (this.#connection?.isReusable) {
      const answer = await this.#connection.send(bytes) ? await this.#connection.answer({ toHead }) : null;
      if (answer) return answer;
    }
    this[Symbol.dispose]();
    this.#connection = await Connection.open(address);
    await this.#connection.send(bytes);
    return await this.#connection.answer({ toHead });
  }

  [Symbol.dispose](): void {
    this.#connection?.[Symbol.dispose]();
    this.#connection = null;
  }
}

/** What is wrong with an answer, if anything is. */
function complaint(answer: Answer | null, request: Request, { folder }: ServerProcess): string | null {
  const { method } = request;
  if (answer === null) return "the server hung up without an answer";
  const { status, headers, body } = answer;
  if (!(status >= 200 && status < 500)) return `the status is ${status}`;
  const text = new TextDecoder().decode(body);
  const isJson = headers.get("content-type")?.startsWith("application/json") ?? false;
  const leak = isJson && [folder, Deno.cwd(), "node_modules", "\\n    at "].find((one) => text.includes(one));
  if (leak) return `the answer tells ${leak}: ${text.slice(0, 500)}`;
  const isPrediction = status === 200 && /^\{"(model|predictions)":/.test(text) && method === "POST";
  if (!isPrediction && headers.get("x-content-type-options") !== "nosniff") {
    return "the answer lacks its security headers";
  }
  if (status < 400 || method === "HEAD") return null;
  const error = (jsonOf(answer) as { readonly error?: unknown } | undefined)?.error;
  if (typeof error !== "string" || error === "" || /[\r\n]/.test(error)) {
    return `a ${status} must be {"error": "one line"}: ${text.slice(0, 500)}`;
  }
  if (body.length > 4096) {
    return `the answer of ${status} is ${body.length} bytes long: ${text.slice(0, 500)}`;
  }
  const from = request.headers.find(([name]) => name === "origin")?.[1];
  const told = headers.get("access-control-allow-origin");
  if ((told ?? null) !== (from === LISTED ? from : null)) return `a page of ${from} is told of ${told}`;
  return null;
}

Deno.test(`${REQUESTS} requests made of /openapi.json, right and wrong: never a 5xx, nothing told, nothing kept`, async () => {
  await using server = await startServer(CONFIG, { isMeasured: true });
  const known = await furnish(server);
  const made: Made = { run: "none", upload: "none" };
  const clients = Array.from({ length: AT_ONCE }, () => new Client(server));
  const statuses = new Map<number, number>();
  const memory: Memory[] = [];
  let [sent, batches] = [0, 0];
  const one = async (client: Client, request: Request) => {
    let answer: Answer | null;
    try {
      answer = await client.send(request, made);
    } catch (error) {
      if (!(error instanceof Silence)) throw error;
      throw new Error("the server does not answer");
    }
    sent++;
    const wrong = complaint(answer, request, server);
    if (wrong) throw new Error(wrong);
    const { status } = answer!;
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (request.method !== "POST") return;
    if (status === 202) made.run = (jsonOf(answer!) as { readonly id?: string })?.id ?? made.run;
    if (status === 201) made.upload = (jsonOf(answer!) as { readonly name?: string })?.name ?? made.upload;
  };
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.array(requests(await document(server), known), { minLength: AT_ONCE, maxLength: AT_ONCE }),
        async (batch) => {
          const results = await Promise.allSettled(batch.map((request, i) => one(clients[i]!, request)));
          const failed = results.find((result) => result.status === "rejected");
          if (failed) throw failed.reason;
          if (batches++ % (REQUESTS_A_LOOK / AT_ONCE) === 0) memory.push(await server.memory());
        },
      ),
      { numRuns: Math.ceil(REQUESTS / AT_ONCE), seed: SEED },
    );
  } finally {
    clients.forEach((client) => client[Symbol.dispose]());
  }
  const counts = [...statuses].sort(([one], [other]) => one - other);
  console.log(`${sent} answers: ${counts.map(([status, count]) => `${status}: ${count}`).join(", ")}`);
  const [kept, resident] = [
    memory.map(({ kept }) => kept / 1e3),
    memory.map(({ resident }) => resident / 1e6),
  ];
  const listed = (values: readonly number[]) => values.map((value) => value.toFixed(0)).join(" ");
  console.log(`kept in KB: ${listed(kept)}; resident in MB: ${listed(resident)}`);
  // The requests are good for something: some get through, most are refused, for more than one reason.
  for (const status of [200, 400, 404, 405, 415, 422]) {
    assert(statuses.get(status), `none was answered with ${status}`);
  }
  const half = Math.floor(memory.length / 2);
  const each = 1000 * (kept.at(-1)! - kept[half]!) / (REQUESTS_A_LOOK * (memory.length - 1 - half));
  assert(
    each < MOST_KEPT_BYTES,
    `the server keeps ${each.toFixed(0)} bytes of each request: ${listed(kept)} KB`,
  );
  // What is held ready comes and goes: the least of the last quarter against the most of the first half.
  const growth = Math.min(...resident.slice(-Math.ceil(memory.length / 4))) -
    Math.max(...resident.slice(0, half));
  assert(growth < MOST_GROWTH_MB, `the process has grown by ${growth} MB: ${listed(resident)}`);

  const until = performance.now() + 1000 * MOST_REST;
  while (await server.workers() > 0 && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  assertEquals(await server.workers(), 0, "Workers are left of runs that are over");

  assertEquals((await ask(server, "GET", "/health/ready")).status, 200);
  const { status, json } = await ask(server, "POST", "/v1/models/digits/predict", {
    json: { rows: [digitsRow()] },
  });
  assertEquals(status, 200, JSON.stringify(json));
  assert(!server.said().includes("a request failed"), server.said());
  assertEquals(await server.stop(), 0, server.said());
});
