/** Bytes that are hashed at once: a part of more is known by the hashes of its pieces, so that it is never copied whole. */
const PIECE = 2 ** 24;

/** SHA-256 over some parts, in hex; parts are kept apart by their lengths. Texts are hashed as UTF-8. */
export async function fingerprint(parts: Iterable<string | ArrayBufferView>): Promise<string> {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  for (const part of parts) {
    const bytes = typeof part === "string" ? encoder.encode(part) : bytesOf(part);
    const isLarge = bytes.length > PIECE;
    chunks.push(encoder.encode(`${bytes.length}${isLarge ? " in pieces" : ""}:`));
    if (!isLarge) chunks.push(bytes);
    else {
      for (let from = 0; from < bytes.length; from += PIECE) {
        chunks.push(await sha256(bytes.slice(from, from + PIECE)));
      }
    }
  }
  return toHex(await sha256(concat(chunks)));
}

/** SHA-256 of bytes. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

/** Bytes as hexadecimal text. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The bytes under a view, not copied. */
export function bytesOf(view: ArrayBufferView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

/** Several byte strings as one. */
export function concat(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
