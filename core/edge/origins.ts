/**
 * Pages of other origins (CORS), for a server and for exported modules alike. A page of an origin that is listed may ask and read
 * the answers; of any other nothing is said, so that its browser keeps them from it. There is no wildcard, and nothing is said of
 * cookies: a token comes in a header.
 */

/** What a page may send. A browser asks for each by its name, and `authorization` is never meant by the star. */
const TAKEN = [
  "authorization",
  "content-type",
  "content-encoding",
  "idempotency-key",
  "if-none-match",
  "inference-header-content-length",
  "last-event-id",
  "*",
].join(", ");

/** What a page may read of an answer beside what every page may: content-type, cache-control and the like. */
const READ = [
  "allow",
  "content-disposition",
  "etag",
  "inference-header-content-length",
  "location",
  "retry-after",
  "www-authenticate",
].join(", ");

/** Seconds for which a browser need not ask again whether it may. */
const MAX_AGE = "3600";

/** The origin of the page that asks, where it is listed. */
export function originOf(asked: Headers, origins: readonly string[]): string | undefined {
  const origin = asked.get("origin");
  return origin !== null && origins.includes(origin) ? origin : undefined;
}

/** Lets pages of an origin read an answer with these headers. */
export function letRead(answered: Headers, origin: string): void {
  answered.set("access-control-allow-origin", origin);
  answered.set("access-control-expose-headers", READ);
  const vary = answered.get("vary");
  answered.set("vary", vary === null ? "origin" : `${vary}, origin`);
}

/** The headers that answer a browser's preflight where these methods are allowed; undefined where a request is no preflight. */
export function preflight(asked: Headers, methods: readonly string[]): Record<string, string> | undefined {
  if (!asked.has("access-control-request-method")) return undefined;
  return {
    "access-control-allow-methods": methods.join(", "),
    "access-control-allow-headers": TAKEN,
    "access-control-max-age": MAX_AGE,
    // A page of the internet may ask a server of this machine or network where that server says so.
    ...asked.has("access-control-request-private-network")
      ? { "access-control-allow-private-network": "true" }
      : {},
  };
}

/** What is wrong with a text as an origin; undefined where it is one, as browsers send it. */
export function originProblem(text: string): string | undefined {
  const rule = "must be an origin as browsers send it, like https://example.org: no path, no star";
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || text.includes("*")) return rule;
  return url.origin === text ? undefined : `${rule}; did you mean "${url.origin}"?`;
}
