import { bytesOf, concat, sha256 } from "./fingerprint.ts";

/** Named arrays with a JSON header, as one sealed byte string. */
export interface Parcel {
  /** Anything that JSON can hold. */
  readonly header: Readonly<Record<string, unknown>>;
  readonly arrays: readonly Float32Array[];
}

const MAGIC = "retort/1";
const DIGEST = 32;

/** Header and arrays as bytes that end in their SHA-256, so that a truncated or altered file is noticed. */
export async function seal({ header, arrays }: Parcel): Promise<Uint8Array<ArrayBuffer>> {
  const text = new TextEncoder().encode(JSON.stringify({ header, lengths: arrays.map((one) => one.length) }));
  const sizes = new Uint8Array(4);
  new DataView(sizes.buffer).setUint32(0, text.length, true);
  const payload = arrays.map(bytesOf);
  const body = concat([new TextEncoder().encode(MAGIC), sizes, text, ...payload]);
  return concat([body, await sha256(body)]);
}

/** What was sealed, or undefined where the bytes are not whole and unaltered. */
export async function unseal(bytes: Uint8Array): Promise<Parcel | undefined> {
  const start = MAGIC.length + 4;
  if (bytes.length < start + DIGEST) return undefined;
  const body = bytes.slice(0, bytes.length - DIGEST);
  const digest = await sha256(body);
  if (digest.some((byte, i) => byte !== bytes[body.length + i])) return undefined;
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
