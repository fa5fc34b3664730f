import { join } from "node:path";
import { HttpError } from "../route.ts";
import { EventLines } from "./event_lines.ts";
import type { Progress } from "./run_queue.ts";
import type { Runs } from "./runs.ts";

/** Milliseconds after which a silent stream says that it lives. */
const HEARTBEAT = 15_000;
/** Milliseconds after which a client that lost the stream should ask again. */
const RETRY = 2_000;
/** Milliseconds in which news are gathered: a run may have a thousand events in a second. */
const GATHER = 100;
/** Streams at once, over all runs. */
const MOST = 256;
/** Streams at once that one client may have. */
export const STREAMS_OF_CLIENT = 128;

/**
 * A run's events as server-sent events, from the one after `after`: those of its file with their line numbers as ids, then
 * what comes, and `end` with the run's status after its last. Signs of life have no id. Everything is read from the file as
 * fast as the client takes it, so a slow one costs no memory.
 */
export function eventStream(
  runs: Runs,
  id: string,
  { after = 0, heartbeat = HEARTBEAT, over = () => {} }: {
    readonly after?: number | undefined;
    readonly heartbeat?: number | undefined;
    /** Called when nobody follows any more; more than once, perhaps. */
    readonly over?: () => void;
  } = {},
): ReadableStream<Uint8Array> {
  if (runs.bells.listeners >= MOST) {
    throw new HttpError(429, `Cannot follow the run: at most ${MOST} streams may be open, and as many are`, {
      headers: { "retry-after": "10" },
    });
  }
  const lines = new EventLines(join(runs.folderOf(id), "events.jsonl"));
  const news = new News(runs, id, over);
  const encoder = new TextEncoder();
  let last = 0;
  let begun = false;
  let told: Progress | undefined;

  /** What comes next, undefined where the stream is over. */
  const next = async (): Promise<string | undefined> => {
    for (;;) {
      // In this order: what is written before a run ends is read before its end is told.
      news.forget();
      const status = runs.has(id) ? runs.get(id).status : undefined;
      const isOpen = runs.isOpen;
      const read = await lines.next();
      if (read.length) {
        last = read.at(-1)!.id;
        const unheard = read.filter(({ id }) => id > after);
        if (unheard.length === 0) continue;
        return unheard.map(({ id, text }) => message(typeOf(text), text, id)).join("");
      }
      if (status === undefined) return undefined;
      if (status !== "queued" && status !== "running") {
        return news.end(message("end", JSON.stringify({ status }), last + 1));
      }
      if (!isOpen) return undefined;
      const progress = runs.progressOf(id);
      if (progress && progress !== told) {
        told = progress;
        return message("progress", JSON.stringify({ type: "progress", ...progress }));
      }
      if (!await news.within(heartbeat)) return news.isOver ? undefined : ": it lives\n\n";
    }
  };
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        if (!begun) {
          begun = true;
          return controller.enqueue(encoder.encode(`retry: ${RETRY}\n\n`));
        }
        const text = news.isOver ? undefined : await next();
        if (text !== undefined) return controller.enqueue(encoder.encode(text));
        news.stop();
        controller.close();
      } catch (error) {
        news.stop();
        controller.error(error);
      }
    },
    cancel: () => news.stop(),
  }, { highWaterMark: 0 });
}

function message(type: string, data: string, id?: number): string {
  return `${id === undefined ? "" : `id: ${id}\n`}event: ${type}\ndata: ${data}\n\n`;
}

function typeOf(line: string): string {
  return (JSON.parse(line) as { readonly type: string }).type;
}

/** Whether a client that has heard of an event has heard of all, the `end` of a run that is over included. */
export async function hasHeardAll(runs: Runs, id: string, after: number): Promise<boolean> {
  const { status } = runs.get(id);
  if (status === "queued" || status === "running") return false;
  const lines = new EventLines(join(runs.folderOf(id), "events.jsonl"));
  let last = 0;
  for (let read = await lines.next(); read.length; read = await lines.next()) last = read.at(-1)!.id;
  return after > last;
}

/** The number of the last event that a client has heard of; a `HttpError` where that is no number. */
export function lastEventId(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return undefined;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new HttpError(
    400,
    `Cannot follow the run: Last-Event-ID must be the id of an event, a whole number: current value is ${
      JSON.stringify(text.slice(0, 40))
    }`,
  );
}

/** Waits for news of a run, without missing what comes while nobody waits. */
class News {
  isOver = false;
  readonly #stopHearing: () => void;
  readonly #over: () => void;
  #rang = false;
  #wake: () => void = () => {};

  constructor(runs: Runs, id: string, over: () => void) {
    this.#over = over;
    this.#stopHearing = runs.bells.hear(id, () => {
      this.#rang = true;
      this.#wake();
    });
  }

  forget(): void {
    this.#rang = false;
  }

  /** Whether there were news since they were forgotten, or are within so many milliseconds. */
  async within(milliseconds: number): Promise<boolean> {
    if (!this.#rang && !this.isOver) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    if (this.#rang && !this.isOver) await new Promise((resolve) => setTimeout(resolve, GATHER));
    return this.#rang && !this.isOver;
  }

  /** The last text: nothing follows it. */
  end(text: string): string {
    this.stop();
    return text;
  }

  stop(): void {
    this.isOver = true;
    this.#stopHearing();
    this.#wake();
    this.#over();
  }
}
