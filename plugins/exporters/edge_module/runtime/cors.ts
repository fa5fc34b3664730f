/** How long a browser may keep what a preflight was answered, in seconds. */
const MAX_AGE = "600";

type Fetch = (request: Request) => Promise<Response>;

/**
 * A `fetch` handler that pages of these origins may call, too: it answers their preflights, and says to whom an answer may be shown. For
 * pages of other origins it is as it was, so that browsers keep its answers from them.
 */
export function cors(fetch: Fetch, origins: readonly string[]): Fetch {
  return async (request) => {
    const { method, headers } = request;
    const origin = headers.get("origin")!;
    const isListed = origins.includes(origin);
    const asks = method === "OPTIONS" && headers.has("access-control-request-method");
    const answer = isListed && asks
      ? new Response(null, {
        status: 204,
        headers: {
          "access-control-allow-methods": "GET, HEAD, POST",
          "access-control-allow-headers": "content-type",
          "access-control-max-age": MAX_AGE,
        },
      })
      : await fetch(request);
    answer.headers.append("vary", "origin");
    if (isListed) answer.headers.set("access-control-allow-origin", origin);
    return answer;
  };
}
