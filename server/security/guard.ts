import type { Context } from "hono";
import { shortened } from "../../core/base/errors.ts";
import { HttpError, type Role, type Route } from "../route.ts";
import { quote } from "./body.ts";
import type { ClientOf } from "./client.ts";
import { type Rate, RateLimit } from "./rate.ts";
import { Shares } from "./shares.ts";
import { identify, mayAs, type Token } from "./tokens.ts";

/** Why a request was turned away, for the metrics. */
export type Refusal = "closed" | "busy" | "share" | "host" | "origin" | "token" | "role" | "rate";

/** The door itself: whoever stops a server closes it, and waits until nobody is inside. */
export interface Door {
  isClosed: boolean;
  /** It is about to be closed: clients are told to come back by other connections. */
  isLeaving: boolean;
  /** Requests that are being answered. */
  inside: number;
}

/** Who may come in, and how often. */
export interface GuardOptions {
  readonly door: Door;
  /** Without any, whoever reaches the server may do everything: then it listens on this machine alone. */
  readonly tokens: readonly Token[];
  /** Of each token; of each address where there are no tokens. None where null. */
  readonly rate: Rate | null;
  /** Of each address, for what comes without a valid token where there are tokens. None where null. */
  readonly anonymousRate: Rate | null;
  /** The most requests at once. */
  readonly concurrent: number;
  /** Origins of pages that may ask, beside the server's own. */
  readonly origins: readonly string[];
  /** In milliseconds. */
  now(): number;
  /** The address of who asks, and who it is: the token's name where there is one. */
  readonly addressOf: ClientOf;
  readonly clientOf: ClientOf;
  refused(why: Refusal): void;
}

/** A page that has pointed a name of its own at this machine asks for that name (DNS rebinding). */
const THIS_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/**
 * What each request is asked before its route is. Throws an `HttpError` where it may not go on. It
 * checks, in this order: that there is room, that a request is meant for this server, that it comes from no other site's page, whose
 * token it has, how often it asks, and that its client leaves room for others. What a probe asks finds room always.
 */
export function guardOf(options: GuardOptions): (c: Context, route: Route) => void {
  const { door, tokens, concurrent, now, addressOf, clientOf } = options;
  // While the server is not half full nobody need be counted. Then one client may have a quarter more, three quarters in all.
  const half = Math.floor(concurrent / 2);
  const shares = new Shares({ each: Math.ceil(concurrent / 4) });
  const rate = options.rate && new RateLimit(options.rate, now);
  const anonymous = options.anonymousRate && new RateLimit(options.anonymousRate, now);
  const isOpen = tokens.length === 0;

  const refuse = (why: Refusal, error: HttpError): never => {
    options.refused(why);
    throw error;
  };
  const limit = (limits: RateLimit | null, caller: string) => {
    const wait = limits?.take(caller) ?? 0;
    if (wait > 0) refuse("rate", tooMany("Cannot answer: there were too many requests", wait));
  };
  const checkToken = (c: Context, least: Role) => {
    const secret = bearerOf(c);
    const token = secret === undefined ? undefined : identify(tokens, secret);
    if (!token) {
      limit(anonymous, addressOf(c));
      return refuse("token", unauthorized(secret !== undefined));
    }
    limit(rate, token.name);
    if (!mayAs(token.role, least)) {
      const roles = `the role of the token must be ${least}: current value is ${token.role}`;
      refuse(
        "role",
        new HttpError(403, `Cannot ${shortened(c.req.method, 20)} ${quote(c.req.path)}: ${roles}`),
      );
    }
    c.set("caller", { name: token.name, role: token.role });
  };
  return (c, route) => {
    if (door.isClosed) refuse("closed", closed());
    if (door.inside > concurrent && !route.isProbe) {
      refuse("busy", tooMany(`Cannot answer: there are ${concurrent} requests at work already`, 1));
    }
    if (isOpen) {
      const host = c.req.raw.headers.get("host");
      if (host !== null && !THIS_MACHINE.test(host)) refuse("host", wrongHost(host));
    }
    if (c.req.method !== "GET" && c.req.method !== "HEAD") {
      if (isForeign(c, options.origins)) refuse("origin", foreign());
    }
    if (route.isProbe) return;
    if (isOpen) {
      if (rate) limit(rate, addressOf(c));
    } else if (route.role === null) limit(anonymous, addressOf(c));
    else checkToken(c, route.role);
    if (door.inside > half) {
      const leave = shares.take(clientOf(c));
      if (!leave) {
        return refuse("share", tooMany("Cannot answer: this client has its share of requests at work", 1));
      }
      c.set(LEAVE, leave);
    }
  };
}

const LEAVE = "leave";

/** Gives back what the guard has taken for a request. */
export function leaveGuard(c: Context): void {
  (c.get(LEAVE) as (() => void) | undefined)?.();
}

/** Whether a page of another site asks: browsers say so, and no page can make them say something else. */
function isForeign(c: Context, allowed: readonly string[]): boolean {
  const { headers } = c.req.raw;
  const origin = headers.get("origin");
  if (origin !== null) {
    if (allowed.includes(origin)) return false;
    const host = headers.get("host") ?? "";
    if (origin !== `http://${host}` && origin !== `https://${host}`) return true;
  }
  const site = headers.get("sec-fetch-site");
  return site === "cross-site" || site === "same-site";
}

/** The secret of `Authorization: Bearer`; a token in a URL would be in every log on its way. */
function bearerOf(c: Context): string | undefined {
  const header = c.req.raw.headers.get("authorization");
  return header === null ? undefined : /^Bearer +([\x21-\x7e]{1,512})$/i.exec(header)?.[1] ?? "";
}

function closed(): HttpError {
  const headers = { "retry-after": "5", "connection": "close" };
  return new HttpError(503, "Cannot answer: the server stops", { headers });
}

function unauthorized(given: boolean): HttpError {
  const message = given
    ? "Cannot let you in: the token is not valid"
    : "Cannot let you in: a token must be given as Authorization: Bearer <token>";
  const challenge = given ? 'Bearer realm="retort", error="invalid_token"' : 'Bearer realm="retort"';
  return new HttpError(401, message, { headers: { "www-authenticate": challenge } });
}

function wrongHost(host: string): HttpError {
  return new HttpError(
    403,
    `Cannot answer for ${
      quote(host)
    }: without tokens the server must be asked as localhost, 127.0.0.1 or [::1]`,
  );
}

function foreign(): HttpError {
  return new HttpError(403, "Cannot do this for a page of another site: its Origin must be this server's");
}

function tooMany(message: string, seconds: number): HttpError {
  const wait = Math.max(1, Math.ceil(seconds));
  return new HttpError(429, `${message}; try again in ${wait} s`, { headers: { "retry-after": `${wait}` } });
}
