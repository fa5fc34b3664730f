import { type Context, Hono } from "hono";
import type * as z from "zod";
import { oneLine, type OptionProblem, OptionsError, shortened, show } from "../core/base/errors.ts";
import { letRead, originOf, preflight } from "../core/edge/origins.ts";
import { type Handled, HttpError, JsonText, type Route } from "./route.ts";
import { type Alarm, ownAlarm } from "./security/alarm.ts";
import { BODY_LIMITS, type BodyLimits, quote, readRequest } from "./security/body.ts";
import { JSON_LIMITS, type JsonLimits, parseJson } from "./security/json.ts";
import type { Turn } from "./turn.ts";

/** What all routes have in common. Everything may be left out: a student's app on the edge has none of it. */
export interface MountOptions {
  /**
   * The path under which the app is reached from outside, as `/ml`. Its routes are there and at the root, for proxies that take
   * it off and for those that do not; addresses in answers begin with it.
   */
  readonly basePath?: string;
  /** Bodies of routes that say nothing else. */
  readonly body?: BodyLimits;
  readonly json?: JsonLimits;
  /** Origins of pages that may read the answers. */
  readonly origins?: readonly string[];
  /** Headers of every answer that does not set them itself, by route. */
  headers?(route: Route): Iterable<readonly [name: string, value: string]>;
  /** Called first, for each request; what it returns (the time, say) is given to `leave`. */
  begin?(route: Route): number;
  /** Called next; throws an `HttpError` where the request may not go on. */
  enter?(c: Context, route: Route): void;
  /** Called last, whatever became of the request. */
  leave?(c: Context, route: Route, response: Response, begun: number): void;
  /** Short answers leave together when this resolves; each by itself where left out. */
  readonly turn?: Turn;
  /** Told of what is no mistake of the client's. The answer says nothing about it. */
  failed?(error: unknown, c: Context, route: Route): void;
  /** A schema's complaints in Retort's grammar (`core/catalogue/problems.ts`); in zod's own where left out. */
  problems?(error: z.ZodError, schema: z.ZodType, input: unknown): readonly OptionProblem[];
}

/** For what is asked of a path that has no route: guarded, counted and answered like the others. */
const NOWHERE: Omit<Route, "handle"> = {
  method: "GET",
  path: "*",
  summary: "No route",
  tag: "server",
  role: null,
  answers: {},
};

/**
 * A Hono app of routes. Each is one handler, without middleware, which Hono finds with one regular expression: the
 * body is read, limited and checked, and every mistake is answered in one form, `{"error": "one line"}`.
 */
export function mount(routes: readonly Route[], options: MountOptions = {}): Hono {
  const app = new Hono();
  const { basePath = "" } = options;
  const methods = [...new Set(routes.map(({ method }) => method))];
  const byHandler = new Map<unknown, Route>();
  /** Routes of a path, whatever it ends with. */
  const routesAt = (method: string, path: string): Route[] =>
    app.router.match(method, path)[0].flatMap(([[handler]]) => byHandler.get(handler) ?? []);
  // A student's app has no such document.
  const hint = routes.some(({ path }) => path === "/openapi.json")
    ? ": GET /openapi.json names all routes"
    : "";
  const elsewhere: Route = {
    ...NOWHERE,
    handle: (c) => {
      const { method, path } = c.req;
      const others = methods.filter((method) => routesAt(method, path).some((route) => hasVerb(route, path)));
      const verbs = routesAt(method, path).flatMap(({ verb }) => verb ?? []);
      if (verbs.length > 0 && endOf(path).includes(":")) {
        throw new HttpError(
          404,
          `Cannot find ${quote(path)}: a path like this must end with ${verbs.join(" or ")}`,
        );
      }
      if (others.length === 0) throw new HttpError(404, `Cannot find ${quote(path)}${hint}`);
      const allow = others.join(", ");
      const { headers } = c.req.raw;
      if (method === "OPTIONS" && options.origins && originOf(headers, options.origins) !== undefined) {
        const allowed = others.flatMap((method) => method === "GET" ? ["GET", "HEAD"] : [method]);
        const answer = preflight(headers, allowed);
        if (answer) return new Response(null, { status: 204, headers: answer });
      }
      throw new HttpError(
        405,
        `Cannot ${shortened(method, 20)} ${quote(path)}: the method must be ${allow}`,
        {
          headers: { allow },
        },
      );
    },
  };
  const nowhere = handlerOf(elsewhere, options);
  const named = namedTwins(routes);
  const handlers = new Map(routes.map((route) => [route, handlerOf(route, options)]));
  const isTwin = new Set([...named.values()].flatMap((twins) => [...twins.values()]));
  for (const route of routes) {
    if (isTwin.has(route)) continue;
    const twins = named.get(route);
    const plain = handlers.get(route)!;
    const own = twins ? (c: Context) => handlers.get(twins.get(lastOf(c.req.path)) ?? route)!(c) : plain;
    const handler = route.verb === undefined
      ? own
      : (c: Context) => hasVerb(route, c.req.path) ? own(c) : nowhere(c);
    byHandler.set(handler, route);
    app.on(route.method, route.path, handler);
    if (basePath) app.on(route.method, `${basePath}${route.path}`, handler);
    // Without its slash the root is the same.
    if (basePath && route.path === "/") app.on(route.method, basePath, handler);
  }
  app.notFound(nowhere);
  // Nothing above lets an error through; should Hono itself fail, its own answer would say what at.
  app.onError((error, c) => {
    options.failed?.(error, c, elsewhere);
    return answerOf(error);
  });
  return app;
}

/**
 * Routes like `/v2/models/stats` beside `/v2/models/:name`, by the latter and by their last parts. Hono's quick router takes one
 * or the other, so the latter's handler lets them answer.
 */
function namedTwins(routes: readonly Route[]): ReadonlyMap<Route, ReadonlyMap<string, Route>> {
  const twins = new Map<Route, Map<string, Route>>();
  for (const route of routes) {
    const last = lastOf(route.path);
    if (/[:*]/.test(route.path) || last === "") continue;
    const place = route.path.slice(0, -last.length);
    const other = routes.find(({ method, path, verb }) =>
      method === route.method && verb === undefined && path.startsWith(`${place}:`) &&
      !path.slice(place.length).includes("/")
    );
    if (!other) continue;
    const found = twins.get(other) ?? new Map<string, Route>();
    twins.set(other, found.set(last, route));
  }
  return twins;
}

/** Whether a path ends as a route wants it to. */
function hasVerb({ verb }: Route, path: string): boolean {
  return verb === undefined || endOf(path).endsWith(verb);
}

/** The last part of a path with its colons, which may come encoded. */
function endOf(path: string): string {
  return lastOf(path).replace(/%3a/gi, ":");
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** One request from its first to its last, without a promise more than it takes. */
function handlerOf(route: Route, options: MountOptions): (c: Context) => Response | Promise<Response> {
  const { basePath = "" } = options;
  const headers = [...options.headers?.(route) ?? []];
  const { maxBytes, seconds, alarm = ownAlarm, slow } = options.body ?? BODY_LIMITS;
  // Most servers have none: then nothing is looked for.
  const origins = options.origins?.length ? options.origins : undefined;
  const limits = {
    maxBytes: route.maxBytes ?? maxBytes,
    seconds: route.seconds ?? seconds,
    alarm,
    ...slow && { slow },
  };
  const work = workOf(route, limits, options);

  const json = { headers: { "content-type": "application/json" } };

  const finish = (c: Context, answer: Handled, begun: number): Response => {
    let response: Response;
    if (answer instanceof JsonText) response = new Response(answer.text, json);
    else {
      response = answer;
      for (const [name, value] of headers) {
        if (!response.headers.has(name)) response.headers.set(name, value);
      }
    }
    if (basePath && response.status !== 200) {
      const place = response.headers.get("location");
      if (place?.startsWith("/")) response.headers.set("location", `${basePath}${place}`);
    }
    const origin = origins && originOf(c.req.raw.headers, origins);
    if (origin !== undefined) letRead(response.headers, origin);
    // The answer to HEAD has no body: nobody would read the stream that was begun.
    if (c.req.method === "HEAD") response.body?.cancel().catch(() => {});
    options.leave?.(c, route, response, begun);
    return response;
  };
  const fail = (c: Context, error: unknown, begun: number): Response => {
    if (!(error instanceof HttpError)) options.failed?.(error, c, route);
    return finish(c, answerOf(error), begun);
  };
  return (c) => {
    const begun = options.begin?.(route) ?? 0;
    try {
      options.enter?.(c, route);
      const answer = work(c);
      return answer instanceof Promise
        ? answer.then((answer) => {
          if (!options.turn || !(answer instanceof JsonText)) return finish(c, answer, begun);
          return options.turn().then(() => finish(c, answer, begun));
        }, (error) => fail(c, error, begun))
        : finish(c, answer, begun);
    } catch (error) {
      return fail(c, error, begun);
    }
  };
}

/** What is between the guard and the answer: the checks of what was sent, and the route's own handler. */
function workOf(
  route: Route,
  limits: BodyLimits & { readonly alarm: Alarm },
  options: MountOptions,
): (c: Context) => Handled | Promise<Handled> {
  const { body, params, query } = route;
  const check = (c: Context) => {
    if (params) c.set("params", checkEach(params, c.req.param(), "the path", options));
    if (!query) return;
    const asked = c.req.query();
    // What changes something is asked for as it is meant: a name that is misspelt would be passed over.
    if (route.method !== "GET") checkKnown(Object.keys(asked), Object.keys(query));
    c.set("query", checkEach(query, asked, "the query", options));
  };
  if (!body) {
    return (c) => {
      check(c);
      return inTime(route.handle(c, undefined), limits.seconds, limits.alarm);
    };
  }
  if (!("json" in body)) {
    return (c) => {
      check(c);
      checkType(c, body.type, (type) => type === undefined || type === body.type);
      c.set("limits", limits);
      // Who reads the body is given as long for that as for the answer.
      return inTime(route.handle(c, undefined), 2 * limits.seconds, limits.alarm);
    };
  }
  const json = options.json ?? JSON_LIMITS;
  return (c) => {
    check(c);
    checkType(c, "application/json", (type) => type === "application/json" || !!type?.endsWith("+json"));
    return readRequest(c, limits).then((bytes) =>
      inTime(
        route.handle(c, checkOne(body.json, parseJson(bytes, json), "the request", options)),
        limits.seconds,
        limits.alarm,
      )
    );
  };
}

/** A limit for an answer that is not there at once. */
function inTime(
  answer: Handled | Promise<Handled>,
  seconds: number,
  alarm: Alarm,
): Handled | Promise<Handled> {
  if (!(answer instanceof Promise)) return answer;
  return new Promise((resolve, reject) => {
    let isLate = false;
    const answered = alarm(seconds, () => {
      isLate = true;
      const headers = { "retry-after": "5" };
      reject(new HttpError(503, `Cannot answer in time: it took longer than ${seconds} s`, { headers }));
    });
    answer.then((response) => {
      answered();
      resolve(response);
      // Nobody waits for it any more: a stream that it would begin is let go.
      if (isLate && response instanceof Response) response.body?.cancel().catch(() => {});
    }, (error) => {
      answered();
      reject(error);
    });
  });
}

function checkType(c: Context, rule: string, isRight: (type: string | undefined) => boolean): void {
  const header = c.req.raw.headers.get("content-type") ?? undefined;
  if (rule === "*/*") return;
  const type = header?.replace(/;.*/s, "").trim().toLowerCase();
  if (isRight(type)) return;
  const current = header === undefined ? "it is left out" : `current value is ${quote(header)}`;
  throw new HttpError(415, `Cannot read the body: Content-Type must be ${rule}: ${current}`);
}

function checkKnown(asked: readonly string[], known: readonly string[]): void {
  const other = asked.find((name) => !known.includes(name));
  if (other === undefined) return;
  const rule = `must have only ${known.join(", ")}: current value is ${quote(other)}`;
  throw new HttpError(400, `Cannot do what the query asks for: it ${rule}`);
}

function checkEach(
  schemas: Readonly<Record<string, z.ZodType>>,
  given: Readonly<Record<string, unknown>>,
  subject: string,
  options: MountOptions,
): Record<string, unknown> {
  const checked: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    checked[name] = checkOne(schema, value, subject, options, 400, name);
  }
  return checked;
}

function checkOne(
  schema: z.ZodType,
  value: unknown,
  subject: string,
  { problems: explain = plainProblems }: MountOptions,
  status = 422,
  name?: string,
): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = explain(parsed.error, schema, value)
    .map((problem) => name === undefined ? problem : { ...problem, path: [name, ...problem.path] });
  throw new HttpError(status, new OptionsError(subject, problems).message, {
    details: { problems: toldProblems(problems) },
  });
}

function plainProblems(error: z.ZodError): readonly OptionProblem[] {
  return error.issues.map(({ path, message }) => ({
    path: path.filter((key) => typeof key !== "symbol"),
    rule: `is not valid: ${message}`,
  }));
}

/** The most problems that one answer tells of, and the most bytes that they are. */
const [MOST_PROBLEMS, MOST_PROBLEM_BYTES] = [100, 2500];
/** The most bytes of the line that says what is wrong. */
const MOST_LINE_BYTES = 1200;
/** The longest that a key, and a rule, of a problem is told. */
const [LONGEST_KEY, LONGEST_RULE] = [60, 500];

/** The first problems in short: an answer repeats no more than a line of what was sent, whatever that was. */
export function toldProblems(problems: readonly OptionProblem[]): OptionProblem[] {
  const told: OptionProblem[] = [];
  let bytes = 0;
  for (const problem of problems.slice(0, MOST_PROBLEMS)) {
    const short = shortProblem(problem);
    bytes += bytesOfJson(short) + 1;
    if (bytes > MOST_PROBLEM_BYTES) break;
    told.push(short);
  }
  return told;
}

function shortProblem(problem: OptionProblem): OptionProblem {
  const { value, path, rule } = problem;
  const short = {
    path: path.map((key) => typeof key === "string" ? shortened(key, LONGEST_KEY) : key),
    rule: shortened(oneLine(rule), LONGEST_RULE),
  };
  if (!("value" in problem) || value === undefined) return short;
  const isShort = typeof value === "number" || typeof value === "boolean" || value === null;
  return { ...short, value: isShort ? value : show(value) };
}

/** As it is sent: some letters are six bytes then. */
function bytesOfJson(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** A message as one line that is short, however long what it tells of is. */
function shortLine(message: string): string {
  let line = oneLine(message.slice(0, 2 * MOST_LINE_BYTES));
  for (let most = MOST_LINE_BYTES; bytesOfJson(line) > MOST_LINE_BYTES; most >>= 1) {
    line = shortened(line, most);
  }
  return line;
}

/** An error as an answer. What the client is not to blame for is told in two words. */
export function answerOf(error: unknown): Response {
  const known = error instanceof HttpError ? error : new HttpError(500, "internal error");
  const { status, message, headers, details } = known;
  return new Response(JSON.stringify({ error: shortLine(message), ...details }), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
}
