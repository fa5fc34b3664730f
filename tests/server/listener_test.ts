/** A port that is listened on again after its listener has ended by itself. */
import { assert, assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { UserError } from "../../core/base/errors.ts";
import { listen, type Serve } from "../../server/listener.ts";
import { lineLog, silentLog } from "../../server/log.ts";
import { startServer } from "./runs/server_process.ts";
import { inFolder, whileServing } from "./serving.ts";

/** A `Deno.serve` whose listeners end when they are told to. */
function fakeServe(failsToOpen: (opened: number) => boolean = () => false) {
  const opened: { port: number; cut: boolean; shut: boolean; end(error: Error): void; ask(): void }[] = [];
  const serve: Serve = ({ port, signal }, handler) => {
    if (failsToOpen(opened.length)) throw new Error("Too many open files (os error 24)");
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const one = {
      port: port!,
      cut: false,
      shut: false,
      end: reject,
      ask: () => void handler(new Request("http://localhost/"), {} as Deno.ServeHandlerInfo<Deno.NetAddr>),
    };
    signal!.addEventListener("abort", () => one.cut = true);
    opened.push(one);
    return {
      addr: { transport: "tcp", hostname: "127.0.0.1", port: port || 4711 },
      finished: promise,
      shutdown() {
        one.shut = true;
        resolve();
        return Promise.resolve();
      },
    };
  };
  return { serve, opened };
}

const TOO_MANY = new Error("Too many open files (os error 24)");
const plain = {
  hostname: "127.0.0.1",
  port: 0,
  handler: () => new Response(),
  onError: () => new Response(),
  isBusy: () => false,
  log: silentLog(),
};

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setTimeout(done, 5));
}

Deno.test("listen() opens the same port again where the listener ends, and cuts what it has left", async () => {
  const { serve, opened } = fakeServe();
  const said: string[] = [];
  const http = await listen({ ...plain, serve, log: lineLog((line) => void said.push(line)) });
  assertEquals([http.port, opened[0]!.port], [4711, 0]);
  for (const i of [0, 1, 2]) {
    opened[i]!.end(TOO_MANY);
    await until(() => opened.length === i + 2 && opened[i]!.shut);
    assertEquals([opened[i]!.cut, opened[i + 1]!.port, opened[i + 1]!.cut], [true, 4711, false]);
  }
  assertEquals(said.length, 3);
  assertStringIncludes(said[0]!, "the listener ended: it listens again");
  assertStringIncludes(said[0]!, "Too many open files");
  await http.shutdown();
  await http.finished;
  assertEquals([opened.length, opened[3]!.shut, opened[3]!.cut], [4, true, false]);
});

Deno.test("listen() lets requests end before it cuts what a listener has left", async () => {
  const { serve, opened } = fakeServe();
  let isBusy = true;
  const http = await listen({ ...plain, serve, isBusy: () => isBusy, grace: 60_000 });
  opened[0]!.end(TOO_MANY);
  await until(() => opened.length === 2);
  assertEquals(opened[0]!.cut, false);
  isBusy = false;
  await until(() => opened[0]!.cut);
  // Who never ends is not waited for.
  const hasty = fakeServe();
  const other = await listen({ ...plain, serve: hasty.serve, isBusy: () => true, grace: 1 });
  hasty.opened[0]!.end(TOO_MANY);
  await until(() => hasty.opened[0]!.cut);
  await Promise.all([http.shutdown(), other.shutdown()]);
});

Deno.test("listen() ends with an error where the port cannot be had back, or nobody gets through", async () => {
  const shut = fakeServe((opened) => opened > 0);
  const http = await listen({ ...plain, serve: shut.serve, giveUp: 30 });
  shut.opened[0]!.end(TOO_MANY);
  await assertRejects(() => http.finished, UserError, "Cannot listen on 127.0.0.1:4711: the listener ended");
  await http.shutdown();

  const dying = fakeServe();
  const serve: Serve = (options, handler) => {
    const made = dying.serve(options, handler);
    queueMicrotask(() => dying.opened.at(-1)!.end(TOO_MANY));
    return made;
  };
  const second = await listen({ ...plain, serve, giveUp: 30 });
  await assertRejects(() => second.finished, UserError, "Too many open files");
  await second.shutdown();
});

Deno.test("listen() does not give up while requests get through", async () => {
  const { serve, opened } = fakeServe();
  const http = await listen({ ...plain, serve, giveUp: 100 });
  const began = performance.now();
  let isLost = false;
  http.finished.catch(() => isLost = true);
  while (performance.now() - began < 300) {
    const [last, before] = [opened.at(-1)!, opened.length];
    last.ask();
    last.end(TOO_MANY);
    await until(() => isLost || opened.length > before);
    assert(!isLost);
  }
  await http.shutdown();
});

Deno.test("listen() throws what the first attempt throws", async () => {
  const { serve } = fakeServe(() => true);
  const error = await assertRejects(() => Promise.resolve().then(() => listen({ ...plain, serve })));
  assertStringIncludes(String(error), "Too many open files");
});

/** What connections have sent that are never to come to an end. */
const HALVES: readonly string[] = [
  "",
  "GET / HT",
  "POST /v1/runs HTTP/1.1\r\nHost: localhost\r\n",
  "POST /v1/runs HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{",
];

Deno.test("out of file descriptors a server answers again, and while the connections are held, too", async () => {
  await inFolder(async (folder) => {
    const server = startServer(folder, [], {}, 120);
    const code = await whileServing(server, async (address) => {
      const port = Number(new URL(address).port);
      for (const half of HALVES) {
        const held: Deno.Conn[] = [];
        const ends = () => server.stderr().split("the listener ended: it listens again").length;
        for (const before = ends(); ends() === before;) {
          const connection = await Deno.connect({ hostname: "127.0.0.1", port }).catch(() => undefined);
          // Nobody listens for a moment, or the other side has hung up.
          await connection?.write(new TextEncoder().encode(half)).catch(() => {});
          if (connection) held.push(connection);
          else await new Promise((done) => setTimeout(done, 5));
        }
        await answers(address);
        for (const connection of held) connection.close();
        await answers(address);
      }
    });
    assertEquals(code, 0, server.stderr());
  });
});

/** Asks until there is an answer. */
async function answers(address: string): Promise<void> {
  for (;;) {
    const response = await fetch(`${address}/health/live`).catch(() => undefined);
    if (response?.status === 200) return void await response.body?.cancel();
    await response?.body?.cancel();
    await new Promise((done) => setTimeout(done, 20));
  }
}
