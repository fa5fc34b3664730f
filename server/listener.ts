import { UserError } from "../core/base/errors.ts";
import type { Log } from "./log.ts";

/** Milliseconds until it is listened again: at first, and at the most after several ends in a row. */
const PAUSES = { first: 20, most: 1000 };
/** Milliseconds that requests have to end which a lost listener has left, before its connections are cut. */
const GRACE = 2000;
/** Milliseconds from one look at them to the next; the last answer leaves in less. */
const LOOK = 50;
/** Milliseconds without an end after which all is well again. */
const CALM = 5000;
/** Milliseconds of trouble, without a single request in them, after which it is given up. */
const GIVE_UP = 30_000;

/** A port that is listened on until it is told otherwise. */
export interface Listener {
  readonly port: number;
  /** Resolves when `shutdown` has begun; rejects where the port cannot be listened on any more. */
  readonly finished: Promise<void>;
  /** Listens no more, and waits until what is being answered is. */
  shutdown(): Promise<void>;
}

/** What is listened on, and who answers. */
export interface ListenOptions {
  readonly hostname: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly handler: Deno.ServeHandler<Deno.NetAddr>;
  readonly onError: (error: unknown) => Response;
  readonly log: Log;
  /** Whether a request is being answered. */
  readonly isBusy: () => boolean;
  /** `Deno.serve`, or what stands for it in a test. */
  readonly serve?: Serve;
  readonly grace?: number;
  readonly giveUp?: number;
}

/** What of `Deno.serve` is needed. Where the host listens only after a while, as Node does, it returns a promise. */
export type Serve = (
  options: Deno.ServeTcpOptions,
  handler: Deno.ServeHandler<Deno.NetAddr>,
) => Served | Promise<Served>;

type Served = Pick<Deno.HttpServer<Deno.NetAddr>, "addr" | "finished" | "shutdown">;

/** One call of `Deno.serve`, and how its connections are cut. */
interface Opened {
  readonly http: Served;
  readonly cut: AbortController;
}

/**
 * `Deno.serve`, opened again whenever it ends by itself. It does where a connection cannot be accepted: there are no more file
 * descriptors (EMFILE), or a client has gone already (ECONNABORTED). What it has accepted would then stay for as long as the clients
 * like; here all of it is cut as soon as no request is being answered, after two seconds at the latest, so that the descriptors are
 * free again. Rejects with what `Deno.serve` throws where the port cannot be had at first.
 */
export async function listen(options: ListenOptions): Promise<Listener> {
  const { hostname, handler, onError, log, isBusy, grace = GRACE, giveUp = GIVE_UP } = options;
  const serve: Serve = options.serve ?? Deno.serve;
  const { promise: finished, resolve, reject } = Promise.withResolvers<void>();
  const left = new Set<Promise<void>>();
  let isClosing = false;
  let pause = PAUSES.first;
  let requests = 0;
  /** Since when it has been in trouble, and how many requests there had been by then. */
  let trouble = { since: 0, requests: 0 };
  let openedAt = -Infinity;

  let current: Opened | undefined;
  const open = async (port: number): Promise<Served> => {
    const cut = new AbortController();
    const http = await serve(
      { hostname, port, signal: cut.signal, onListen: () => {}, onError },
      (request, info) => {
        requests++;
        return handler(request, info);
      },
    );
    const opened: Opened = { cut, http };
    current = opened;
    openedAt = performance.now();
    http.finished.then(() => ended(opened, "no reason was given"), (error) => ended(opened, error));
    return http;
  };

  const ended = (opened: Opened, error: unknown) => {
    if (isClosing || opened !== current) return;
    const now = performance.now();
    if (now - openedAt >= CALM || trouble.since === 0 || requests > trouble.requests) {
      pause = PAUSES.first;
      trouble = { since: now, requests };
    }
    log.error("the listener ended: it listens again, and connections that wait are cut", {
      error: textOf(error),
    });
    leave(opened);
    again(error);
  };

  const leave = (opened: Opened): void => {
    const gone: Promise<void> = cutWhenIdle(opened).finally(() => left.delete(gone));
    left.add(gone);
  };
  const cutWhenIdle = async ({ http, cut }: Opened): Promise<void> => {
    const end = performance.now() + grace;
    do await delay(LOOK); while (isBusy() && performance.now() < end);
    // In this order: after `shutdown` there would be nothing left to cut.
    cut.abort();
    await http.shutdown().catch(() => {});
  };

  const again = async (why: unknown): Promise<void> => {
    const wait = pause;
    pause = Math.min(2 * pause, PAUSES.most);
    await delay(wait);
    if (isClosing) return;
    if (performance.now() - trouble.since > giveUp) {
      return reject(
        new UserError(
          `Cannot listen on ${hostname}:${port}: the listener ended again and again, and no request came for ${
            Math.round(giveUp / 1000)
          } s: ${textOf(why)}`,
        ),
      );
    }
    try {
      const opened = await open(port);
      // It was closed meanwhile.
      if (isClosing) await opened.shutdown().catch(() => {});
    } catch (error) {
      log.error("the port could not be opened again", { error: textOf(error) });
      return again(error);
    }
  };

  const { port } = (await open(options.port)).addr;
  return {
    port,
    finished,
    async shutdown() {
      isClosing = true;
      resolve();
      await Promise.all([current?.http.shutdown().catch(() => {}), ...left]);
    },
  };
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
