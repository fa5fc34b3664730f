import type { UserError } from "../../base/errors.ts";
import { concat } from "../../base/fingerprint.ts";
import type { BytesAt, FileSource } from "../../dataset.ts";

/** A file to read any bytes of: where it can be read from its beginning alone, all of it is held, if it is no larger than allowed. */
export async function bytesAt(
  files: FileSource,
  path: string,
  { maxBytes, refuse }: { readonly maxBytes: number; refuse(problem: string): UserError },
): Promise<BytesAt> {
  if (files.openAt) return await files.openAt(path);
  return inMemory(
    await boundedBytes(
      await files.open(path),
      maxBytes,
      () => refuse(`the file must be at most ${maxBytes} bytes ("maxBytes"): it is more`),
    ),
  );
}

/** Bytes in memory as a file. */
export function inMemory(bytes: Uint8Array<ArrayBuffer>): BytesAt {
  return {
    size: bytes.length,
    read: (from, to) => Promise.resolve(bytes.subarray(from, to)),
    close() {},
  };
}

/** All bytes of a stream; throws where there are more than allowed. */
export async function boundedBytes(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  maxBytes: number,
  tooMany: () => Error,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  // Leaving the loop cancels the stream.
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > maxBytes) throw tooMany();
    chunks.push(chunk);
  }
  return concat(chunks);
}

/** Less than this is no bomb, however well it is packed. */
const HARMLESS = 2 ** 26;
/** What unpacks to more than so many times its bytes is a bomb, unless a config allows so many bytes by name. */
const MAX_RATIO = 1000;

/** What is wrong with so many bytes that come of so few; undefined where nothing is. `allowed` is what a config says, if it does. */
export function bombProblem(
  what: string,
  { packed, bytes, allowed, most }: {
    readonly packed: number;
    readonly bytes: number;
    readonly allowed: number | undefined;
    readonly most: number;
  },
): string | undefined {
  const limit = allowed ?? most;
  if (bytes > limit) return `${what} must take at most ${limit} bytes ("maxBytes"): it takes ${bytes}`;
  if (allowed !== undefined || bytes <= HARMLESS || bytes <= MAX_RATIO * packed) return undefined;
  return `${what} must take at most ${MAX_RATIO} times the bytes that it has in the file: it has ${packed} and takes ${bytes}, as ` +
    `a decompression bomb does; set "maxBytes" to ${bytes} or more if it is meant so`;
}
