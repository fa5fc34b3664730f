import type { Context } from "hono";
import { HttpError } from "../route.ts";
import { type Alarm, ownAlarm } from "./alarm.ts";

/** How much of a body is read, and for how long. */
export interface BodyLimits {
  /** The most bytes, as they come and decompressed. */
  readonly maxBytes: number;
  /** Seconds until all of it must be there. */
  readonly seconds: number;
  /** How time is told; a timer for each body where left out. */
  readonly alarm?: Alarm;
  /**
   * Asked about a body that is not there after two seconds. It returns what is called when the body is, or undefined where too many
   * slow bodies are on their way: then this one is ended.
   */
  readonly slow?: (c: Context) => (() => void) | undefined;
}

/** Seconds from one look at a body to the next. There are two, so that a server that was busy does not blame its clients. */
const GLANCE = 1;

/** Where a route says nothing. */
export const BODY_LIMITS: BodyLimits = { maxBytes: 1024 * 1024, seconds: 30 };

/** By the names of HTTP, what `DecompressionStream` calls the format. */
const ENCODINGS: Readonly<Record<string, CompressionFormat>> = {
  "gzip": "gzip",
  "x-gzip": "gzip",
  "deflate": "deflate",
};

/**
 * The body of a request, decompressed. Reading stops at the limit: what is too long is a 413, however little of it was
 * sent (a small file that grows when decompressed too), what comes too slowly a 408, an encoding that is not known a
 * 415, and a body that breaks off a 400. The limits left out are those of the route.
 */
export function readBody(c: Context, limits: Partial<BodyLimits> = {}): Promise<Uint8Array<ArrayBuffer>> {
  return readRequest(c, limitsFor(c, limits));
}

/** The same body piece by piece, for what is too long to be held; it must be read to its end or cancelled. */
export function streamBody(
  c: Context,
  limits: Partial<BodyLimits> = {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return streamRequest(c, limitsFor(c, limits));
}

function limitsFor(c: Context, limits: Partial<BodyLimits>): BodyLimits {
  return { ...BODY_LIMITS, ...c.get("limits") as BodyLimits | undefined, ...limits };
}

/** Reads all of a request's body; at once where its length is known and small enough. */
export function readRequest(c: Context, limits: BodyLimits): Promise<Uint8Array<ArrayBuffer>> {
  const request = c.req.raw;
  const length = declaredLength(request);
  if (length !== undefined && length > limits.maxBytes) throw tooLarge(limits);
  return length !== undefined && encodingOf(request) === undefined ? whole(c, limits) : pieces(c, limits);
}

/** Written with one promise: this is on the way of every prediction. */
function whole(c: Context, limits: BodyLimits): Promise<Uint8Array<ArrayBuffer>> {
  const { maxBytes } = limits;
  return new Promise((resolve, reject) => {
    const arrived = deadline(c, limits, reject);
    c.req.raw.arrayBuffer().then((buffer) => {
      arrived();
      // An honest length is kept by whoever parses HTTP; what is there in the end is looked at all the same.
      if (buffer.byteLength > maxBytes) reject(tooLarge(limits));
      else resolve(new Uint8Array(buffer));
    }, (error) => {
      arrived();
      reject(brokenOff(error));
    });
  });
}

async function pieces(c: Context, limits: BodyLimits): Promise<Uint8Array<ArrayBuffer>> {
  const read: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const piece of streamRequest(c, limits)) {
    read.push(piece);
    length += piece.length;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of read) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** A request's body, decompressed and limited, as it comes. */
export function streamRequest(c: Context, limits: BodyLimits): ReadableStream<Uint8Array<ArrayBuffer>> {
  const request = c.req.raw;
  const encoding = encodingOf(request);
  const length = declaredLength(request);
  if (length !== undefined && length > limits.maxBytes) throw tooLarge(limits);
  const sent = request.body as ReadableStream<Uint8Array<ArrayBuffer>> | null;
  if (!sent) return new Blob([]).stream();
  const arrived = limited(sent, limits, brokenOff, (late) => deadline(c, limits, late));
  if (!encoding) return arrived;
  const damaged = (error: unknown) =>
    error instanceof HttpError
      ? error
      : new HttpError(400, `Cannot read the body: it must be ${encoding} as its Content-Encoding says`);
  const decompressed = arrived.pipeThrough(new DecompressionStream(encoding));
  return limited(decompressed, limits, damaged);
}

/** Calls back with a 408 where a body takes too long, unless what it returns is called before. */
function deadline(c: Context, limits: BodyLimits, late: (error: HttpError) => void): () => void {
  const { seconds, alarm = ownAlarm, slow } = limits;
  if (!slow || seconds <= 2 * GLANCE) return alarm(seconds, () => late(tooSlow(limits)));
  let stop = alarm(GLANCE, () => {
    stop = alarm(GLANCE, () => {
      const over = slow(c);
      if (!over) return late(tooManySlow());
      const arrived = alarm(seconds - 2 * GLANCE, () => {
        over();
        late(tooSlow(limits));
      });
      stop = () => {
        arrived();
        over();
      };
    });
  });
  return () => stop();
}

/** Ends a stream with an error at its first byte too many, or when its time is over. */
function limited(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  limits: BodyLimits,
  explain: (error: unknown) => HttpError,
  deadline: (late: (error: HttpError) => void) => () => void = () => () => {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { maxBytes } = limits;
  const reader = stream.getReader();
  let length = 0;
  let arrived = () => {};
  return new ReadableStream({
    start(controller) {
      arrived = deadline((error) => {
        controller.error(error);
        reader.cancel().catch(() => {});
      });
    },
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) {
          arrived();
          return controller.close();
        }
        length += value.length;
        if (length > maxBytes) throw tooLarge(limits);
        controller.enqueue(value);
      } catch (error) {
        arrived();
        reader.cancel().catch(() => {});
        controller.error(error instanceof HttpError ? error : explain(error));
      }
    },
    cancel(reason) {
      arrived();
      return reader.cancel(reason);
    },
  }, { highWaterMark: 0 });
}

/** The format of a compressed body, undefined where it is as it stands. */
function encodingOf(request: Request): CompressionFormat | undefined {
  const header = request.headers.get("content-encoding");
  if (header === null) return undefined;
  const name = header.trim().toLowerCase();
  if (name === "" || name === "identity") return undefined;
  const known = Object.hasOwn(ENCODINGS, name) ? ENCODINGS[name] : undefined;
  if (known) return known;
  throw new HttpError(
    415,
    `Cannot read the body: Content-Encoding must be gzip, deflate or identity: current value is ${
      quote(header)
    }`,
    { headers: { "accept-encoding": "gzip, deflate" } },
  );
}

function declaredLength(request: Request): number | undefined {
  const header = request.headers.get("content-length");
  return header !== null && /^\d{1,15}$/.test(header) ? Number(header) : undefined;
}

/** The bytes of a body where they are known before it is read: it says so and is not compressed. */
export function plainLength(request: Request): number | undefined {
  return encodingOf(request) === undefined ? declaredLength(request) : undefined;
}

function tooLarge({ maxBytes }: BodyLimits): HttpError {
  return new HttpError(413, `Cannot read the body: it must have at most ${maxBytes} bytes, decompressed`);
}

function tooSlow({ seconds }: BodyLimits): HttpError {
  return new HttpError(408, `Cannot read the body: it must arrive within ${seconds} s`);
}

function tooManySlow(): HttpError {
  return new HttpError(
    408,
    `Cannot read the body: it must arrive within ${2 * GLANCE} s while so many slow ones are on their way`,
  );
}

/** Nobody may be left to hear it: the client has gone, most often. */
function brokenOff(error: unknown): HttpError {
  return error instanceof HttpError
    ? error
    : new HttpError(400, "Cannot read the body: it ended before it was complete");
}

/** A header as one short piece of text, for a message. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}
