import { letRead, originOf, preflight } from "../../../../core/edge/origins.ts";

type Fetch = (request: Request) => Promise<Response>;

const METHODS: readonly string[] = ["GET", "HEAD", "POST"];

/**
 * A `fetch` handler that pages of these origins may call, too: it answers their preflights, and says to whom an answer may be
 * shown. For pages of other origins it is as it was, so that browsers keep its answers from them.
 */
export function cors(fetch: Fetch, origins: readonly string[]): Fetch {
  return async (request) => {
    const { method, headers } = request;
    const origin = originOf(headers, origins);
    const asked = origin !== undefined && method === "OPTIONS" ? preflight(headers, METHODS) : undefined;
    const answer = asked ? new Response(null, { status: 204, headers: asked }) : await fetch(request);
    if (origin === undefined) answer.headers.append("vary", "origin");
    else letRead(answer.headers, origin);
    return answer;
  };
}
