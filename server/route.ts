import type { Context } from "hono";
import type * as z from "zod";

/** What a token may do; each may do what those before it may. */
export type Role = "read" | "run" | "admin";

/** Who calls: the name and the role of a token. Nobody where the server has no tokens. */
export interface Caller {
  readonly name: string;
  readonly role: Role;
}

/** What an answer is, for the document of the API. */
export interface Answer {
  readonly description: string;
  /** Of a JSON body. */
  readonly schema?: z.ZodType;
  /** Of another body, e.g. `text/event-stream`. */
  readonly type?: string;
}

/**
 * JSON that is written already, answered with its Content-Type and no header more: each further one would be a fifth of the work of a
 * small prediction (Deno has a way of its own for answers with this one alone). So it is for answers to POST, which no page can show,
 * frame or keep, and which pages of other sites are refused before.
 */
export class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What comes of a request. */
export type Handled = Response | JsonText;

/**
 * One entry of the API. The list of routes is all there is: it is mounted on Hono, guarded, and made into `/openapi.json`.
 * Web-standard APIs only: a student's app on the edge has routes of the same kind.
 */
export interface Route {
  readonly method: "GET" | "POST" | "DELETE";
  /** As Hono has it: `/v1/runs/:id`. */
  readonly path: string;
  /** What the last part of the path ends with, beside its parameter: `:predict` of `/v1/models/digits:predict`. */
  readonly verb?: string;
  readonly summary: string;
  readonly tag: "runs" | "data sets" | "models" | "inference" | "plugins" | "server" | "page";
  /** The least role; `null` where anybody may. */
  readonly role: Role | null;
  /** Checked before the handler is called; `queryOf(c)` is what the schemas made of the query. */
  readonly params?: Readonly<Record<string, z.ZodType>>;
  readonly query?: Readonly<Record<string, z.ZodType>>;
  /**
   * JSON is read, limited, and checked before the handler is called. Of another type (the star and slash of any type
   * included) the handler reads the body, by `readBody(c)` or `streamBody(c)` of `security/body.ts`, within the same limits.
   */
  readonly body?: { readonly json: z.ZodType } | { readonly type: string; readonly schema?: z.ZodType };
  /** Whoever looks after the server asks it: it is answered however many others ask, and however often. */
  readonly isProbe?: boolean;
  /** The longest body, in bytes, decompressed; the server's default where left out. */
  readonly maxBytes?: number;
  /** Seconds that the body may take to arrive, and then the answer to begin; the server's default where left out. */
  readonly seconds?: number;
  readonly answers: Readonly<Record<number, Answer>>;
  /** `body` is what the JSON schema made of the body; undefined where it is not JSON. */
  handle(c: Context, body: unknown): Handled | Promise<Handled>;
}

/** A mistake of the client's: a status of 4xx, and one line that says what is wrong. */
export class HttpError extends Error {
  override readonly name: string = "HttpError";
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Further members of the JSON body beside `error`. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    message: string,
    { headers = {}, details = {} }: {
      readonly headers?: Readonly<Record<string, string>>;
      readonly details?: Readonly<Record<string, unknown>>;
    } = {},
  ) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.details = details;
  }
}

/** Whose token came with the request; undefined where none was needed. */
export function callerOf(c: Context): Caller | undefined {
  return c.get("caller") as Caller | undefined;
}

/** What the schemas of the route made of the query; empty where it has none. */
export function queryOf(c: Context): Readonly<Record<string, unknown>> {
  return (c.get("query") ?? {}) as Readonly<Record<string, unknown>>;
}
