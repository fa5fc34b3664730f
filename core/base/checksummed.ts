import { bytesOf, concat, sha256 } from "./fingerprint.ts";

/** Bytes of a SHA-256. */
export const DIGEST = 32;

/** A body followed by its SHA-256, so that a truncated or altered file is noticed. */
export async function withChecksum(body: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return concat([body, await sha256(body)]);
}

/** The body of bytes that end in its SHA-256, or undefined where they do not. */
export async function bodyOf(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (bytes.length < DIGEST) return undefined;
  const body = bytes.slice(0, bytes.length - DIGEST);
  const digest = await sha256(body);
  return digest.every((byte, i) => byte === bytes[body.length + i]) ? body : undefined;
}

/** Arrays with a JSON header. */
export interface ArrayFile {
  /** Anything that JSON can hold. */
  readonly header: Readonly<Record<string, unknown>>;
  readonly arrays: readonly Float32Array[];
}

const MAGIC = "retort/1";
/** Header and arrays as one file with a checksum. */
export function encodeArrays({ header, arrays }: ArrayFile): Promise<Uint8Array<ArrayBuffer>> {
  const text = new TextEncoder().encode(JSON.stringify({ header, lengths: arrays.map((one) => one.length) }));
  const sizes = new Uint8Array(4);
  new DataView(sizes.buffer).setUint32(0, text.length, true);
  const payload = arrays.map(bytesOf);
  return withChecksum(concat([new TextEncoder().encode(MAGIC), sizes, text, ...payload]));
}

/** What `encodeArrays` encoded, or undefined where the bytes are not whole and unaltered. */
export async function decodeArrays(bytes: Uint8Array): Promise<ArrayFile | undefined> {
  const start = MAGIC.length + 4;
  const body = await bodyOf(bytes);
  if (!body || body.length < start) return undefined;
  if (new TextDecoder().decode(body.subarray(0, MAGIC.length)) !== MAGIC) return undefined;
  const size = new DataView(body.buffer).getUint32(MAGIC.length, true);
  const { header, lengths } = JSON.parse(new TextDecoder().decode(body.subarray(start, start + size))) as {
    header: Record<string, unknown>;
    lengths: number[];
  };
  let offset = start + size;
  const arrays = lengths.map((length) => {
    const from = offset;
    offset += length * 4;
    return new Float32Array(body.slice(from, offset).buffer);
  });
  return { header, arrays };
}
