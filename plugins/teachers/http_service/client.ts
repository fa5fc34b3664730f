import type { Clock } from "../../../core/base/clock.ts";
import { oneLine, shortened, UserError } from "../../../core/base/errors.ts";
import type { Network } from "../../../core/base/network.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { readJson } from "./body.ts";
import { type Gate, gateOf, retryAfter, wait } from "./limits.ts";
import type { HttpOptions } from "./options.ts";

/** A question to a service. */
export interface Question {
  readonly url: string;
  /** Posted as JSON; left out, it is a GET. */
  readonly body?: unknown;
  /** What it is for, as an error says it: `label rows 1 to 64`. */
  readonly task: string;
  /** Tells the waits of one question from those of another: the first row of it. */
  readonly row: number;
  /** What else to say of a refusal, by what the service says of it. */
  readonly remedy?: (said: string) => string;
  readonly signal: AbortSignal;
}

/** What a service has said: its status, and what of it is JSON. */
export interface Answer {
  readonly status: number;
  readonly json: unknown;
}

/** Asks a service, within the limits that its teacher keeps, and again where what went wrong may pass. */
export interface Client {
  /** An answer of status 2xx; throws a `UserError` of one line where there is none. */
  ask(question: Question): Promise<Answer>;
  /** The same, with undefined for a 404 or 405: some services do not know all addresses. */
  look(question: Question): Promise<Answer | undefined>;
  /** Throws with what is wrong with an answer, in one line with the service's address. */
  refuse(task: string, rule: string): UserError;
}

/** What is kept of a run whose teacher fails. */
const KEPT = "what it has answered is kept in the run's folder, from which --resume goes on";

/** The most bytes of an answer, as it is after decompression. */
const MOST_BYTES = 32 * 2 ** 20;
/** Redirects within the service that are followed. */
const HOPS = 3;
/** The first wait between two tries, the longest, and the longest that a service may ask for, in milliseconds. */
const [FIRST_WAIT, LONGEST_WAIT, LONGEST_ASKED] = [500, 60_000, 600_000];
/** What may pass: the others, as a 400 or a 401, would be the same again. */
const MAY_PASS: readonly number[] = [408, 425, 429, 500, 502, 503, 504];

/** A failure of one try that another one may not have. */
class MayPass extends Error {
  /** @param after Milliseconds that the service asks to wait. */
  constructor(message: string, readonly after?: number) {
    super(message);
  }
}

/** A client of one service, for all calls of a teacher. */
export function clientOf(
  { url, token, timeout, retries, atOnce, perSecond }: Pick<
    HttpOptions,
    "url" | "token" | "timeout" | "retries" | "atOnce" | "perSecond"
  >,
  { network, clock }: { readonly network: Network; readonly clock: Clock },
): Client {
  const gate: Gate = gateOf({ atOnce, perSecond }, clock);
  const where = placeOf(url);
  /** Whether it has ever answered: then one that cannot be reached may come back. */
  let answered = false;
  const secret = token && secretOf(token.env, network);
  const clean = (text: string) => withoutSecret(text, secret);
  const refuse = (task: string, rule: string) =>
    new UserError(clean(`Cannot ${task} with http at ${where}: ${oneLine(rule)}`));
  const said = (response: Response, signal: AbortSignal) =>
    saidIn(response, { most: 2 ** 16, signal, clean });

  /** One try: the answer, a `MayPass`, or a `UserError`. */
  const once = async ({ url, body, task, signal, remedy }: Question): Promise<Answer> => {
    const [late, done] = [new AbortController(), new AbortController()];
    void clock.after?.(1000 * timeout, done.signal).then(() => done.signal.aborted || late.abort());
    const stop = AbortSignal.any([signal, late.signal]);
    try {
      const response = await sent(url, body, task, stop);
      const { status } = response;
      answered = true;
      if (MAY_PASS.includes(status)) {
        const after = retryAfter(response.headers);
        const text = await said(response, stop);
        if (status === 429 || status === 503) gate.pause(Math.min(after ?? 0, LONGEST_ASKED));
        throw new MayPass(`it must answer: it answers ${status}${text}`, after);
      }
      if (status === 404 || status === 405) return { status, json: await said(response, stop) };
      if (status < 200 || status > 299) {
        const text = status === 401 || status === 403 ? "" : await said(response, stop);
        throw refuse(task, `${problemOf(status)}${text}${remedy?.(text) ?? ""}`);
      }
      const read = await readJson(response, { most: MOST_BYTES, signal: stop, clean });
      if ("problem" in read) throw refuse(task, read.problem);
      return { status, json: read.json };
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof UserError || error instanceof MayPass) throw error;
      if (late.signal.aborted) throw new MayPass(`it must answer within ${timeout} s (timeout): it has not`);
      const reason = reasonOf(error);
      // One that has answered before may come back.
      if (!answered && NOT_THERE.includes(reason)) throw refuse(task, `it must be there: ${reason}`);
      throw new MayPass(`it must answer in full: ${reason}`);
    } finally {
      done.abort();
    }
  };

  const sent = async (url: string, body: unknown, task: string, signal: AbortSignal): Promise<Response> => {
    const { origin } = new URL(url);
    for (let hop = 0; hop <= HOPS; hop++) {
      const response = await network.send(url, {
        method: body === undefined ? "GET" : "POST",
        headers: {
          accept: "application/json",
          ...body === undefined ? {} : { "content-type": "application/json" },
          ...token && headerOf(token, secret!),
        },
        ...body === undefined ? {} : { body: JSON.stringify(body) },
        redirect: "manual",
        signal,
      });
      if (response.status < 300 || response.status > 399) return response;
      await response.body?.cancel();
      const location = response.headers.get("location");
      const to = location === null ? null : URL.parse(location, url);
      if (!to) {
        throw refuse(task, `it must answer itself: it answers ${response.status}, a redirect to nowhere`);
      }
      if (to.origin !== origin || response.status === 303) {
        throw refuse(
          task,
          `it must answer itself: it redirects to ${
            placeOf(to.href)
          }, which is not followed; set url to where it is`,
        );
      }
      url = to.href;
    }
    throw refuse(task, `it must answer itself: it redirects more than ${HOPS} times`);
  };

  const tried = async (question: Question): Promise<Answer> => {
    const { task, row, signal } = question;
    // No two calls wait alike, and each waits alike in each run.
    const jitter = seededRandom(0).split("http", row);
    for (let attempt = 0;; attempt++) {
      try {
        return await gate.through(() => once(question), signal);
      } catch (error) {
        if (!(error instanceof MayPass)) throw error;
        const { message, after } = error;
        const tries = retries ? `, ${retries + 1} times` : "";
        if (attempt >= retries) throw refuse(task, `${message}${tries}; ${KEPT}`);
        if (after !== undefined && after > LONGEST_ASKED) {
          throw refuse(
            task,
            `${message}, and asks to wait ${Math.round(after / 1000)} s (Retry-After); ${KEPT}`,
          );
        }
        const backoff = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt) * (0.5 + jitter.uniform() / 2);
        await wait(clock, after === undefined ? backoff : after + jitter.uniform() * FIRST_WAIT, signal);
      }
    }
  };

  const isUnknown = ({ status }: Answer) => status === 404 || status === 405;
  return {
    refuse: (task, rule) => refuse(task, `${rule}; ${KEPT}`),
    async look(question) {
      const answer = await tried(question);
      return isUnknown(answer) ? undefined : answer;
    },
    async ask(question) {
      const answer = await tried(question);
      if (!isUnknown(answer)) return answer;
      const { pathname } = new URL(question.url);
      throw refuse(
        question.task,
        `it must know ${pathname}: it answers ${answer.status}${answer.json}; look at url, model and protocol`,
      );
    },
  };
}

/** An address without what may be secret in it: a password, a query. */
export function placeOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname === "/" ? "" : pathname.replace(/\/$/, "")}`;
}

function secretOf(name: string, { secret }: Network): string {
  const value = secret(name)?.trim();
  // What a header cannot hold would be quoted by the error of whoever makes one.
  if (value && /^[\x21-\x7e]+$/.test(value)) return value;
  throw new UserError(
    value
      ? `Cannot use the token of http as ${name} (token.env) must be visible ASCII characters in one line: it is not`
      : `Cannot use the token of http as the environment must have ${name} (token.env): it has not; export it before the run`,
  );
}

function headerOf({ header }: NonNullable<HttpOptions["token"]>, secret: string): Record<string, string> {
  return header === undefined ? { authorization: `Bearer ${secret}` } : { [header]: secret };
}

/** A text in which a service may have repeated what it was sent. */
function withoutSecret(text: string, secret: string | undefined): string {
  return secret === undefined ? text : text.replaceAll(secret, "[token]").replaceAll(
    JSON.stringify(secret).slice(1, -1),
    "[token]",
  ).replaceAll(encodeURIComponent(secret), "[token]");
}

function problemOf(status: number): string {
  if (status === 401 || status === 403) {
    return `it must take the token: it answers ${status}; token names the variable of the environment that has it`;
  }
  return `it must answer with a status of 2xx: it answers ${status}`;
}

/** `, what it says`, of an answer that is an error; a few words of what may be long. */
async function saidIn(response: Response, options: Parameters<typeof readJson>[1]): Promise<string> {
  const read = await readJson(response, options).catch(() => undefined);
  if (!read || "problem" in read) return "";
  const { error, message, detail } = (read.json ?? {}) as Record<string, unknown>;
  const inner = (error as { readonly message?: unknown } | undefined)?.message;
  const text = [inner, error, message, detail].find((one) => typeof one === "string" && one);
  return text === undefined ? "" : `, ${shortened(oneLine(options.clean(text as string)), 200)}`;
}

const [REFUSED, UNKNOWN, UNTRUSTED, UNREACHABLE, BLOCKED, BROKEN] = [
  "the connection is refused",
  "its host is not known",
  "its certificate is not trusted, or it speaks no TLS",
  "it cannot be reached",
  "its port is one that fetch refuses",
  "the connection broke",
];
const NOT_THERE: readonly string[] = [REFUSED, UNKNOWN, UNTRUSTED, UNREACHABLE, BLOCKED];

/** Why nothing came, without the address, which may hold a secret. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as {
    readonly message?: string;
    readonly cause?: { readonly message?: string; readonly code?: string };
  };
  const text = oneLine([message ?? String(error), cause?.message, cause?.code].join(" ").trim());
  const known: readonly (readonly [RegExp, string])[] = [
    [/refused/i, REFUSED],
    [/dns|lookup|ENOTFOUND|EAI_AGAIN/i, UNKNOWN],
    [/certificate|tls|ssl/i, UNTRUSTED],
    [/unreachable|EHOSTUNREACH/i, UNREACHABLE],
    [/blocked/i, BLOCKED],
    [
      /reset|body from connection|broken pipe|closed|incomplete|end of file|eof|terminated|other side/i,
      BROKEN,
    ],
  ];
  return known.find(([pattern]) => pattern.test(text))?.[1] ??
    shortened(text.replaceAll(/https?:\S+/g, "its address"), 200);
}
