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

/** What a file holds, unpacked where its first bytes say that it is gzip. */
export async function unpack(
  file: ReadableStream<Bytes>,
): Promise<{ readonly stream: ReadableStream<Bytes>; readonly packed: boolean }> {
  const source = byteSource(file);
  const head = await source.read(2);
  const whole = streamOf(head, source);
  const packed = head[0] === 0x1f && head[1] === 0x8b;
  return { stream: packed ? whole.pipeThrough(new DecompressionStream("gzip")) : whole, packed };
}
