import { type Context, Hono } from "hono";
import type * as z from "zod";
import { type OptionProblem, OptionsError, show } from "../core/errors.ts";
import { type Handled, HttpError, JsonText, type Route } from "./route.ts";
import { type Alarm, ownAlarm } from "./security/alarm.ts";
import { BODY_LIMITS, type BodyLimits, quote, readRequest } from "./security/body.ts";
import type { Turn } from "./turn.ts";
import { JSON_LIMITS, type JsonLimits, parseJson } from "./security/json.ts";

/** What stands around all routes. Everything may be left out: a student's app on the edge has none of it. */
export interface Surroundings {
  /**
   * The path under which the app is reached from outside, as `/ml`. Its routes are there and at the root, for proxies that take it off
   * and for those that do not; addresses in answers begin with it.
   */
  readonly basePath?: string;
  /** Bodies of routes that say nothing else. */
  readonly body?: BodyLimits;
  readonly json?: JsonLimits;
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
  /** A schema's complaints in Retort's grammar (`core/problems.ts`); in zod's own where left out. */
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
export function mount(routes: readonly Route[], around: Surroundings = {}): Hono {
  const app = new Hono();
  const { basePath = "" } = around;
  for (const route of routes) {
    const handle = handlerOf(route, around);
    app.on(route.method, route.path, handle);
    if (basePath) app.on(route.method, `${basePath}${route.path}`, handle);
    // Without its slash the root is the same.
    if (basePath && route.path === "/") app.on(route.method, basePath, handle);
  }
  const methods = [...new Set(routes.map(({ method }) => method))];
  // A student's app has no such document.
  const hint = routes.some(({ path }) => path === "/openapi.json")
    ? ": GET /openapi.json names all routes"
    : "";
  const elsewhere: Route = {
    ...NOWHERE,
    handle: (c) => {
      const others = methods.filter((method) => app.router.match(method, c.req.path)[0].length > 0);
      if (others.length === 0) throw new HttpError(404, `Cannot find ${quote(c.req.path)}${hint}`);
      const allow = others.join(", ");
      throw new HttpError(405, `Cannot ${c.req.method} ${quote(c.req.path)}: the method must be ${allow}`, {
        headers: { allow },
      });
    },
  };
  app.notFound(handlerOf(elsewhere, around));
  // Nothing above lets an error through; should Hono itself fail, its own answer would say what at.
  app.onError((error, c) => {
    around.failed?.(error, c, elsewhere);
    return answerOf(error);
  });
  return app;
}

/** One request from its first to its last, without a promise more than it takes. */
function handlerOf(route: Route, around: Surroundings): (c: Context) => Response | Promise<Response> {
  const { basePath = "" } = around;
  const headers = [...around.headers?.(route) ?? []];
  const { maxBytes, seconds, alarm = ownAlarm, slow } = around.body ?? BODY_LIMITS;
  const limits = {
    maxBytes: route.maxBytes ?? maxBytes,
    seconds: route.seconds ?? seconds,
    alarm,
    ...slow && { slow },
  };
  const work = workOf(route, limits, around);

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
    // The answer to HEAD has no body: nobody would read the stream that was begun.
    if (c.req.method === "HEAD") response.body?.cancel().catch(() => {});
    around.leave?.(c, route, response, begun);
    return response;
  };
  const fail = (c: Context, error: unknown, begun: number): Response => {
    if (!(error instanceof HttpError)) around.failed?.(error, c, route);
    return finish(c, answerOf(error), begun);
  };
  return (c) => {
    const begun = around.begin?.(route) ?? 0;
    try {
      around.enter?.(c, route);
      const answer = work(c);
      return answer instanceof Promise
        ? answer.then((answer) => {
          if (!around.turn || !(answer instanceof JsonText)) return finish(c, answer, begun);
          return around.turn().then(() => finish(c, answer, begun));
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
  around: Surroundings,
): (c: Context) => Handled | Promise<Handled> {
  const { body, params, query } = route;
  const check = (c: Context) => {
    if (params) c.set("params", checkEach(params, c.req.param(), "the path", around));
    if (query) c.set("query", checkEach(query, c.req.query(), "the query", around));
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
  const json = around.json ?? JSON_LIMITS;
  return (c) => {
    check(c);
    checkType(c, "application/json", (type) => type === "application/json" || !!type?.endsWith("+json"));
    return readRequest(c, limits).then((bytes) =>
      inTime(
        route.handle(c, checkOne(body.json, parseJson(bytes, json), "the request", around)),
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

function checkEach(
  schemas: Readonly<Record<string, z.ZodType>>,
  given: Readonly<Record<string, unknown>>,
  subject: string,
  around: Surroundings,
): Record<string, unknown> {
  const checked: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    checked[name] = checkOne(schema, value, subject, around, 400, name);
  }
  return checked;
}

function checkOne(
  schema: z.ZodType,
  value: unknown,
  subject: string,
  { problems: explain = plainProblems }: Surroundings,
  status = 422,
  name?: string,
): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = explain(parsed.error, schema, value)
    .map((problem) => name === undefined ? problem : { ...problem, path: [name, ...problem.path] });
  throw new HttpError(status, new OptionsError(subject, problems).message, {
    details: { problems: shortened(problems) },
  });
}

function plainProblems(error: z.ZodError): readonly OptionProblem[] {
  return error.issues.map(({ path, message }) => ({
    path: path.filter((key) => typeof key !== "symbol"),
    rule: `is not valid: ${message}`,
  }));
}

/** The most problems that one answer tells of. */
const MOST_PROBLEMS = 100;

/** An answer repeats no more than a line of what was sent, for each of the first problems. */
export function shortened(problems: readonly OptionProblem[]): OptionProblem[] {
  return problems.slice(0, MOST_PROBLEMS).map(shortenedValue);
}

function shortenedValue(problem: OptionProblem): OptionProblem {
  const { value, ...rest } = problem;
  if (!("value" in problem) || value === undefined) return rest;
  const isShort = typeof value === "number" || typeof value === "boolean" || value === null;
  return { ...rest, value: isShort ? value : show(value) };
}

/** An error as an answer. What the client is not to blame for is told in two words. */
export function answerOf(error: unknown): Response {
  const known = error instanceof HttpError ? error : new HttpError(500, "internal error");
  const { status, message, headers, details } = known;
  return new Response(JSON.stringify({ error: message.replaceAll(/\s*[\r\n]\s*/g, " "), ...details }), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
}
