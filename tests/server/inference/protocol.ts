import type { Hono } from "hono";

/** A tensor of a request. */
export interface SentTensor {
  readonly name: string;
  readonly shape: readonly unknown[];
  readonly datatype: string;
  readonly data?: unknown;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** JSON and binary tensors as one body, with the headers that tell where one ends. */
export function withTail(json: unknown, ...tails: readonly Uint8Array[]): RequestInit {
  const head = new TextEncoder().encode(JSON.stringify(json));
  const body = new Uint8Array(tails.reduce((sum, { length }) => sum + length, head.length));
  body.set(head);
  let at = head.length;
  for (const tail of tails) {
    body.set(tail, at);
    at += tail.length;
  }
  return {
    method: "POST",
    body,
    headers: {
      "content-type": "application/octet-stream",
      "inference-header-content-length": String(head.length),
    },
  };
}

/** Numbers as the protocol has them in a body. */
export function float32(...values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * values.length));
  values.forEach((value, i) => view.setFloat32(4 * i, value, true));
  return new Uint8Array(view.buffer);
}

/** Texts, or bytes, as the protocol has them in a body. */
export function elements(...values: readonly (string | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => {
    const bytes = typeof value === "string" ? new TextEncoder().encode(value) : value;
    const length = new DataView(new ArrayBuffer(4));
    length.setUint32(0, bytes.length, true);
    return [...new Uint8Array(length.buffer), ...bytes];
  }));
}

/** A request with a JSON body. */
export function json(body: unknown): RequestInit {
  return {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: { "content-type": "application/json" },
  };
}

/** What an answer says, whatever its status. */
export async function ask(
  app: Hono,
  path: string,
  init?: RequestInit,
): Promise<{ readonly status: number; readonly headers: Headers; readonly body: Record<string, unknown> }> {
  const response = await app.request(path, init);
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** Bytes through a stream of the platform. */
export async function through(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const piped = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}
