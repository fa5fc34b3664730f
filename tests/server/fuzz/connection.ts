/** HTTP/1.1 by hand: whatever bytes are wanted go out, and what comes back is read to its end. */

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  /** By lower-case name; the last of several. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Whether its body was read to its end: an event stream is not. */
  readonly isWhole: boolean;
}

/** Where a server listens. */
export interface Address {
  readonly hostname: string;
  readonly port: number;
}

/** What a server may take for an answer, in milliseconds, before it counts as hanging. */
const PATIENCE = 30_000;
/** How much of an answer that never ends is waited for. */
const STREAM_MS = 50;

/** Nothing came in time. */
export class Silence extends Error {}

/** One connection. */
export class Connection implements Disposable {
  readonly #conn: Deno.Conn;
  #rest = new Uint8Array(0);
  #isOver = false;

  private constructor(conn: Deno.Conn) {
    this.#conn = conn;
  }

  static async open(address: Address): Promise<Connection> {
    return new Connection(await Deno.connect(address));
  }

  /** Whether another request may be sent: nothing is left of the last answer, and nobody has hung up. */
  get isReusable(): boolean {
    return !this.#isOver && this.#rest.length === 0;
  }

  /** Sends bytes; false where the other side has hung up. */
  async send(bytes: Uint8Array): Promise<boolean> {
    try {
      for (let at = 0; at < bytes.length;) at += await this.#conn.write(bytes.subarray(at));
      return true;
    } catch (error) {
      if (!isHungUp(error)) throw error;
      this.#isOver = true;
      return false;
    }
  }

  /** Says that nothing more will be sent. */
  async endSending(): Promise<void> {
    try {
      await this.#conn.closeWrite();
    } catch (error) {
      if (!isHungUp(error)) throw error;
    }
  }

  /** The next answer; null where the other side hung up before its end. `Silence` where nothing comes. */
  async answer({ toHead = false, patience = PATIENCE } = {}): Promise<Answer | null> {
    const until = performance.now() + patience;
    while (true) {
      const head = await this.#until("\r\n\r\n", until);
      if (head === null) return null;
      const [line = "", ...lines] = head.split("\r\n");
      const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(line)?.[1] ?? NaN);
      const headers = new Map(
        lines.filter((one) => one !== "").map((one) => {
          const at = one.indexOf(":");
          return [one.slice(0, at).toLowerCase(), one.slice(at + 1).trim()];
        }),
      );
      // 100 Continue comes before the answer.
      if (status === 100) continue;
      if (headers.get("connection")?.toLowerCase() === "close") this.#isOver = true;
      const hasNone = toHead || status === 204 || status === 304;
      const isStream = headers.get("content-type")?.startsWith("text/event-stream") ?? false;
      if (isStream && !hasNone) {
        await this.#more(performance.now() + STREAM_MS).catch(() => false);
        this.#isOver = true;
        return { status, headers, body: this.#rest, isWhole: false };
      }
      const body = hasNone ? new Uint8Array(0) : await this.#body(headers, until);
      return body && { status, headers, body, isWhole: true };
    }
  }

  [Symbol.dispose](): void {
    this.#isOver = true;
    try {
      this.#conn.close();
    } catch { /* It is closed already. */ }
  }

  async #body(headers: ReadonlyMap<string, string>, until: number): Promise<Uint8Array<ArrayBuffer> | null> {
    if (headers.get("transfer-encoding") === "chunked") {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      while (true) {
        const size = parseInt(await this.#until("\r\n", until) ?? "", 16);
        if (Number.isNaN(size)) return null;
        const part = await this.#take(size + 2, until);
        if (part === null) return null;
        if (size === 0) return joined(parts);
        parts.push(part.subarray(0, -2));
      }
    }
    const length = headers.get("content-length");
    if (length !== undefined) return await this.#take(Number(length), until);
    while (await this.#more(until)) continue;
    const all = this.#rest;
    this.#rest = new Uint8Array(0);
    return all;
  }

  async #until(end: string, until: number): Promise<string | null> {
    const decoder = new TextDecoder("latin1");
    while (true) {
      const text = decoder.decode(this.#rest);
      const at = text.indexOf(end);
      if (at >= 0) {
        this.#rest = this.#rest.slice(at + end.length);
        return text.slice(0, at);
      }
      if (!await this.#more(until)) return null;
    }
  }

  async #take(length: number, until: number): Promise<Uint8Array<ArrayBuffer> | null> {
    while (this.#rest.length < length) if (!await this.#more(until)) return null;
    const taken = this.#rest.slice(0, length);
    this.#rest = this.#rest.slice(length);
    return taken;
  }

  /** Reads what there is; false at the end. */
  async #more(until: number): Promise<boolean> {
    const buffer = new Uint8Array(65_536);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Silence("nothing came in time")),
        Math.max(0, until - performance.now()),
      );
    });
    try {
      const read = await Promise.race([this.#conn.read(buffer), late]);
      if (read === null) this.#isOver = true;
      else this.#rest = joined([this.#rest, buffer.subarray(0, read)]);
      return read !== null;
    } catch (error) {
      this.#isOver = true;
      if (isHungUp(error)) return false;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Sends a whole request on a new connection, and reads the answer. */
export async function exchange(
  address: Address,
  request: Uint8Array,
  options: { readonly toHead?: boolean; readonly patience?: number } = {},
): Promise<Answer | null> {
  using connection = await Connection.open(address);
  await connection.send(request);
  return await connection.answer(options);
}

/** Bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function isHungUp(error: unknown): boolean {
  return [
    Deno.errors.ConnectionReset,
    Deno.errors.ConnectionAborted,
    Deno.errors.BrokenPipe,
    Deno.errors.NotConnected,
    Deno.errors.BadResource,
    Deno.errors.Interrupted,
  ].some((kind) => error instanceof kind);
}
