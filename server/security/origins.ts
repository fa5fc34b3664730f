/**
 * Pages of other origins (CORS), on web-standard APIs alone. A page of an origin that is listed may ask and read the answers; of any other
 * nothing is said, so that its browser keeps them from it. There is no wildcard, and nothing is said of cookies: a token comes in a header.
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
export function originOf({ headers }: Request, origins: readonly string[]): string | undefined {
  const origin = headers.get("origin");
  return origin !== null && origins.includes(origin) ? origin : undefined;
}

/** Lets pages of an origin read an answer. */
export function letRead({ headers }: Response, origin: string): void {
  headers.set("access-control-allow-origin", origin);
  headers.set("access-control-expose-headers", READ);
  const vary = headers.get("vary");
  headers.set("vary", vary === null ? "origin" : `${vary}, origin`);
}

/** The answer to a browser that asks whether a page may ask; undefined where the request is something else. */
export function preflight({ headers }: Request, methods: readonly string[]): Response | undefined {
  if (headers.get("access-control-request-method") === null) return undefined;
  const allowed = methods.flatMap((method) => method === "GET" ? ["GET", "HEAD"] : [method]);
  return new Response(null, {
    status: 204,
    headers: {
      "access-control-allow-methods": allowed.join(", "),
      "access-control-allow-headers": TAKEN,
      "access-control-max-age": MAX_AGE,
      // A page of the internet may ask a server of this machine or network where that server says so.
      ...headers.has("access-control-request-private-network")
        ? { "access-control-allow-private-network": "true" }
        : {},
    },
  });
}

/** What is wrong with a text as an origin, as a browser sends it; undefined where nothing is. */
export function originProblem(text: string): string | undefined {
  const rule =
    "must be an origin as browsers send it, like https://example.org or http://localhost:3000, without a path or a star";
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  if (isWeb && url.origin === text && !text.includes("*")) return undefined;
  return isWeb && !url.host.includes("*") ? `${rule}; did you mean "${url.origin}"?` : rule;
}
