import { UserError } from "./errors.ts";
import { concat } from "./fingerprint.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Reads a stream by sizes. */
export interface ByteSource {
  /** So many bytes, or what is left. */
  read(size: number): Promise<Bytes>;
  /** The next bytes as they come; none at the end. */
  next(): Promise<Bytes>;
  cancel(): Promise<void>;
}

/** A stream to be read by sizes. */
export function byteSource(stream: ReadableStream<Bytes>): ByteSource {
  const reader = stream.getReader();
  let rest: Bytes = new Uint8Array();
  const next = async () => {
    for (;;) {
      if (rest.length) {
        const chunk = rest;
        rest = new Uint8Array();
        return chunk;
      }
      const { done, value } = await reader.read();
      if (done) return new Uint8Array();
      rest = value;
    }
  };
  return {
    next,
    async read(size) {
      const chunks: Bytes[] = [];
      for (let missing = size; missing > 0;) {
        const whole = await next();
        if (!whole.length) break;
        const chunk = whole.subarray(0, missing);
        rest = whole.subarray(chunk.length);
        missing -= chunk.length;
        chunks.push(chunk);
      }
      return concat(chunks);
    },
    cancel: () => reader.cancel().catch(() => {}), // What went wrong was said by read.
  };
}

/** Bytes that were read already, and then what a source has left. */
export function streamOf(head: Bytes, source: ByteSource): ReadableStream<Bytes> {
  return new ReadableStream<Bytes>({
    start(controller) {
      if (head.length) controller.enqueue(head);
    },
    async pull(controller) {
      const chunk = await source.next();
      if (chunk.length) controller.enqueue(chunk);
      else controller.close();
    },
    cancel: () => source.cancel(),
  }, { highWaterMark: 0 });
}

/** What a gzip file may hold. */
export interface UnpackBounds {
  /** Bytes at most; left out, as many as there are. */
  readonly maxBytes?: number | undefined;
  /** How the option is called that says so, for messages. */
  readonly option?: string | undefined;
  /** The error for a sentence part that says what is wrong. */
  refuse(problem: string): UserError;
}

/** What holds more than this, and more than so many times what it is packed in, is no file that anybody has packed. */
const [SUSPICIOUS_BYTES, SUSPICIOUS_RATIO] = [2 ** 25, 400];

/**
 * What a file holds, unpacked where its first bytes say that it is gzip. What it holds is bounded, absolutely and by how much it is
 * packed in, so that a few bytes never fill the memory.
 */
export async function unpack(
  file: ReadableStream<Bytes>,
  bounds: UnpackBounds = { refuse: (problem) => new UserError(`Cannot unpack a file: ${problem}`) },
): Promise<{ readonly stream: ReadableStream<Bytes>; readonly packed: boolean }> {
  const source = byteSource(file);
  const head = await source.read(2);
  const packed = head[0] === 0x1f && head[1] === 0x8b;
  if (!packed) return { stream: streamOf(head, source), packed };
  let taken = head.length;
  const counted: ByteSource = {
    ...source,
    async next() {
      const chunk = await source.next();
      taken += chunk.length;
      return chunk;
    },
  };
  const plain = byteSource(streamOf(head, counted).pipeThrough(new DecompressionStream("gzip")));
  return { stream: bounded(plain, () => taken, bounds), packed };
}

/** Bytes up to a bound, by themselves and for those that they were packed in. */
function bounded(
  source: ByteSource,
  packed: () => number,
  { maxBytes = Infinity, option, refuse }: UnpackBounds,
): ReadableStream<Bytes> {
  let length = 0;
  return new ReadableStream<Bytes>({
    async pull(controller) {
      const chunk = await source.next();
      length += chunk.length;
      const problem = length > maxBytes
        ? `what the gzip file holds must be at most ${maxBytes} bytes${
          option ? ` ("${option}")` : ""
        }: it is more`
        : length > SUSPICIOUS_BYTES && length > SUSPICIOUS_RATIO * packed()
        ? `what a gzip file of more than ${SUSPICIOUS_BYTES} bytes holds must be at most ${SUSPICIOUS_RATIO} times its size: ` +
          "it is more, as with a gzip bomb; unpack it with gunzip if it is meant so"
        : undefined;
      if (problem !== undefined) {
        await source.cancel();
        throw refuse(problem);
      }
      if (chunk.length) controller.enqueue(chunk);
      else controller.close();
    },
    cancel: () => source.cancel(),
  }, { highWaterMark: 0 });
}
