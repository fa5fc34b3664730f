import type { Hono } from "hono";
import { problemsOf } from "../core/catalogue/problems.ts";
import { serverRoutes } from "./health.ts";
import { type Log, silentLog } from "./log.ts";
import { Metrics } from "./metrics.ts";
import { mount, type MountOptions } from "./mount.ts";
import { openApiDocument } from "./openapi.ts";
import type { Route } from "./route.ts";
import { type Alarm, sharedAlarm } from "./security/alarm.ts";
import { BODY_LIMITS, type BodyLimits } from "./security/body.ts";
import { clientsBehind } from "./security/client.ts";
import { type Door, guardOf, leaveGuard } from "./security/guard.ts";
import { securityHeaders } from "./security/headers.ts";
import { JSON_LIMITS, type JsonLimits } from "./security/json.ts";
import type { Rate } from "./security/rate.ts";
import { Shares } from "./security/shares.ts";
import type { Token } from "./security/tokens.ts";
import type { Turn } from "./turn.ts";

/** Limits on every request. */
export interface AppLimits {
  readonly body: BodyLimits;
  readonly json: JsonLimits;
  /** The most requests that are answered at once; one client may have three quarters of them. */
  readonly concurrent: number;
  /** The most bodies that have been on their way for two seconds: of all clients, and of one. */
  readonly slowBodies: { readonly all: number; readonly each: number };
  /** Of each token, or of each address where there are no tokens; none where null. */
  readonly rate: Rate | null;
  /** Of each address, for what comes without a valid token where there are tokens; none where null. */
  readonly anonymousRate: Rate | null;
}

/** Of a server on its own machine, for one user. */
export const APP_LIMITS: AppLimits = {
  body: BODY_LIMITS,
  json: JSON_LIMITS,
  concurrent: 1024,
  slowBodies: { all: 256, each: 64 },
  rate: null,
  anonymousRate: null,
};

/** What an app is made of. */
export interface AppOptions {
  readonly routes: readonly Route[];
  readonly tokens?: readonly Token[];
  /** Origins of pages that may ask and read the answers, beside the app's own. */
  readonly origins?: readonly string[];
  readonly limits?: Partial<AppLimits>;
  /** Addresses and networks of proxies, whose X-Forwarded-For is believed. */
  readonly trustedProxies?: readonly string[];
  /** The path under which the app is reached from outside, as `/ml`; it answers there and at the root. */
  readonly basePath?: string;
  /** What whoever stops the app closes, and waits at. */
  readonly door?: Door;
  readonly log?: Log;
  readonly metrics?: Metrics;
  readonly version?: string;
  /** Why the server is not ready; it is where there is nothing. */
  waitsFor?(): readonly string[];
  /** In milliseconds. */
  now?(): number;
  /** How requests' limits of time are told. */
  readonly alarm?: Alarm;
  /** When short answers leave together. */
  readonly turn?: Turn;
}

/** Names of what an app counts, so that no two parts take the same. */
const REQUESTS = "retort_http_requests_total";
const SECONDS = "retort_http_request_seconds";
const REFUSED = "retort_http_refused_total";
const INSIDE = "retort_http_requests_in_flight";
const SLOW = "retort_http_slow_bodies";

/**
 * All routes as one Hono app, guarded, limited, counted and documented. Nothing of a request that it logs could be a
 * secret: of its URL only the path, of its headers none.
 */
export function createApp(options: AppOptions): Hono {
  const { tokens = [], origins = [], metrics = new Metrics(), log = silentLog(), version = "0" } = options;
  const { basePath = "" } = options;
  const limits = { ...APP_LIMITS, ...options.limits };
  const now = options.now ?? (() => performance.now());
  const door = options.door ?? { isClosed: false, isLeaving: false, inside: 0 };
  const { address, client } = clientsBehind(options.trustedProxies ?? []);
  const slowBodies = new Shares(limits.slowBodies);
  const routes: Route[] = [...options.routes];
  routes.push(...serverRoutes({
    metrics,
    waitsFor: options.waitsFor ?? (() => []),
    document: () => openApiDocument(routes, { version, basePath, hasTokens: tokens.length > 0 }),
  }));

  const refusals = metrics.counter(REFUSED, "Requests that were turned away at the door, by the reason.");
  const enter = guardOf({
    door,
    tokens,
    origins,
    rate: limits.rate,
    anonymousRate: limits.anonymousRate,
    concurrent: limits.concurrent,
    now,
    addressOf: address,
    clientOf: client,
    refused: (why) => refusals.add({ why }),
  });
  metrics.gauge(INSIDE, "Requests that are being answered.", () => door.inside);
  metrics.gauge(
    SLOW,
    "Requests whose bodies have been on their way for two seconds.",
    () => slowBodies.taken,
  );
  const count = counters(metrics);
  const around: MountOptions = {
    basePath,
    body: {
      alarm: options.alarm ?? sharedAlarm(),
      slow: (c) => slowBodies.take(client(c)),
      ...limits.body,
    },
    ...options.turn && { turn: options.turn },
    json: limits.json,
    origins,
    headers: securityHeaders,
    problems: (error, schema, input) => problemsOf(error, schema, "the request", input),
    begin() {
      door.inside++;
      return now();
    },
    enter,
    leave(c, route, response, begun) {
      door.inside--;
      leaveGuard(c);
      // Who keeps a connection comes back by another one, and so to another server. Headers that are not looked at cost nothing.
      if (door.isLeaving) response.headers.set("connection", "close");
      count(c.req.method, route, response.status, (now() - begun) / 1000);
    },
    failed(error, c, route) {
      const stack = error instanceof Error ? error.stack ?? error.message : String(error);
      log.error("a request failed", { method: c.req.method, route: route.path, path: c.req.path, stack });
    },
  };
  return mount(routes, around);
}

/** Requests and their times by route and status; a route is its pattern, and none but those of HTTP is a method. */
function counters(
  metrics: Metrics,
): (method: string, route: Route, status: number, seconds: number) => void {
  const requests = metrics.counter(REQUESTS, "Requests, by route and status of the answer.");
  const durations = metrics.histogram(SECONDS, "Seconds until an answer begins, by route.");
  const known = new Map<Route, { timed(seconds: number): void; counted: Map<string, () => void> }>();
  const METHODS = ["GET", "HEAD", "POST", "DELETE", "PUT", "PATCH", "OPTIONS"];
  return (method, route, status, seconds) => {
    let mine = known.get(route);
    if (!mine) {
      known.set(route, mine = { timed: durations.of({ route: route.path }), counted: new Map() });
    }
    const key = `${method} ${status}`;
    let counted = mine.counted.get(key);
    if (!counted) {
      const labels = {
        method: METHODS.includes(method) ? method : "other",
        route: route.path,
        status: `${status}`,
      };
      counted = requests.of(labels);
      if (labels.method !== "other") mine.counted.set(key, counted);
    }
    counted();
    mine.timed(seconds);
  };
}
