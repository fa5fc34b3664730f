import type { Context } from "hono";
import { join } from "node:path";
import * as z from "zod";
import { checkedFolder } from "../../core/base/checksums.ts";
import { OptionsError, UserError } from "../../core/base/errors.ts";
import { localStorage } from "../../host/storage.ts";
import { toldProblems } from "../mount.ts";
import { type Answer, callerOf, HttpError, queryOf, type Route } from "../route.ts";
import type { ClientOf } from "../security/client.ts";
import { checkOwner } from "../security/owner.ts";
import { Shares } from "../security/shares.ts";
import { detailsOf, RUN_DETAILS, RUN_ID, RUN_LIST, RUN_STATUS, RUN_SUMMARY, summaryOf } from "./answers.ts";
import { archiveOf } from "./archive.ts";
import { eventStream, hasHeardAll, lastEventId, STREAMS_OF_CLIENT } from "./event_stream.ts";
import { reportPage } from "./report_page.ts";
import type { RunStatus } from "./run_store.ts";
import type { Runs } from "./runs.ts";

const NO_RUN: Answer = { description: "There is no such run." };
const params = { id: RUN_ID };
const tag = "runs";

/**
 * The routes of runs: ask for one, watch it, fetch what came of it. `clientOf` tells who asks: no client may have all streams. Links in
 * answers begin with `basePath`.
 */
export function runRoutes(runs: Runs, clientOf: ClientOf = () => "somebody", basePath = ""): Route[] {
  const streams = new Shares({ each: STREAMS_OF_CLIENT });
  const idOf = (c: Context) => c.req.param("id")!;
  return [
    {
      method: "POST",
      path: "/v1/runs",
      summary: "Ask for a run. An Idempotency-Key gives the same run for the same request.",
      tag,
      role: "run",
      body: {
        json: z.looseObject({}).describe(
          "A config: GET /v1/config-schema. Its data sets are names (GET /v1/datasets); it names no plugins of its own.",
        ),
      },
      answers: {
        202: { description: "It waits for its turn; Location says where it is.", schema: RUN_SUMMARY },
        422: { description: "The config will not do; problems says where." },
        429: { description: "Too many runs wait; Retry-After says when to ask again." },
      },
      handle: (c, body) => submit(runs, c, body, basePath),
    },
    {
      method: "GET",
      path: "/v1/runs",
      summary: "The newest runs, page by page.",
      tag,
      role: "read",
      query: {
        limit: z.coerce.number().int().min(1).max(100).default(20),
        cursor: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
        status: RUN_STATUS.optional(),
      },
      answers: { 200: { description: "Runs, the newest first.", schema: RUN_LIST } },
      handle(c) {
        const { limit, cursor, status } = queryOf(c) as {
          limit: number;
          cursor?: number;
          status?: RunStatus;
        };
        const { runs: found, next } = runs.list({ limit, cursor, status });
        return c.json({
          runs: found.map((run) => summaryOf(runs, run, basePath)),
          next: next === null ? null : String(next),
        });
      },
    },
    {
      method: "GET",
      path: "/v1/runs/:id",
      summary: "A run with its config.",
      tag,
      role: "read",
      params,
      answers: { 200: { description: "The run.", schema: RUN_DETAILS }, 404: NO_RUN },
      handle: (c) => c.json(detailsOf(runs, runs.get(idOf(c)), basePath)),
    },
    {
      method: "GET",
      path: "/v1/runs/:id/events",
      summary: "What happens in a run, as server-sent events, from the one after Last-Event-ID.",
      tag,
      role: "read",
      params,
      query: { after: z.string().max(20).optional() },
      answers: {
        200: { description: "Events, then those to come, then `end`.", type: "text/event-stream" },
        204: { description: "The run is over, and Last-Event-ID is its last event." },
        404: NO_RUN,
      },
      handle: (c) => follow(runs, c, idOf(c), () => streams.take(clientOf(c))),
    },
    {
      method: "GET",
      path: "/v1/runs/:id/report",
      summary: "What came of a run: JSON, or a page for `Accept: text/html` or `?format=html`.",
      tag,
      role: "read",
      params,
      query: { format: z.enum(["json", "html"]).optional() },
      answers: {
        200: { description: "The report.", schema: z.looseObject({}) },
        404: NO_RUN,
        409: { description: "The run has not finished." },
      },
      handle: (c) => report(runs, c, idOf(c)),
    },
    {
      method: "GET",
      path: "/v1/runs/:id/student",
      summary: "The trained student as a zip of its folder.",
      tag,
      role: "read",
      params,
      answers: {
        200: { description: "The archive.", type: "application/zip" },
        404: NO_RUN,
        409: { description: "The run has not finished." },
      },
      handle: (c) => student(runs, idOf(c)),
    },
    {
      method: "POST",
      path: "/v1/runs/:id/cancel",
      summary: "Stop a run of one's own for good, at its next step; of anybody's with the role admin.",
      tag,
      role: "run",
      params,
      answers: {
        202: { description: "It stops, or has stopped.", schema: RUN_SUMMARY },
        404: NO_RUN,
        409: { description: "The run has finished or failed." },
      },
      handle(c) {
        checkOwner(c, "the run", runs.get(idOf(c)).owner);
        return c.json(summaryOf(runs, runs.cancel(idOf(c)), basePath), 202);
      },
    },
    {
      method: "DELETE",
      path: "/v1/runs/:id",
      summary: "Remove a run of one's own that is over, with its student; anybody's with the role admin.",
      tag,
      role: "run",
      params,
      answers: {
        204: { description: "It is gone." },
        404: NO_RUN,
        409: { description: "The run is not over." },
      },
      async handle(c) {
        checkOwner(c, "the run", runs.get(idOf(c)).owner);
        await runs.remove(idOf(c));
        return c.body(null, 204);
      },
    },
  ];
}

function submit(runs: Runs, c: Context, body: unknown, basePath: string): Response {
  const idempotencyKey = c.req.header("idempotency-key");
  if (idempotencyKey !== undefined && !/^[\x21-\x7e]{1,200}$/.test(idempotencyKey)) {
    throw new HttpError(400, "Cannot take a run: Idempotency-Key must be 1 to 200 visible ASCII characters");
  }
  try {
    const { run } = runs.submit(body, { owner: callerOf(c)?.name ?? "local", idempotencyKey });
    return c.json(summaryOf(runs, run, basePath), 202, { location: `/v1/runs/${run.id}` });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const problems = error instanceof OptionsError ? toldProblems(error.problems) : [];
    throw new HttpError(422, error.message, { details: { problems } });
  }
}

async function follow(
  runs: Runs,
  c: Context,
  id: string,
  takePlace: () => (() => void) | undefined,
): Promise<Response> {
  runs.get(id);
  const { after: asked } = queryOf(c) as { readonly after?: string };
  const after = lastEventId(c.req.header("last-event-id") ?? asked);
  // An EventSource asks again and again, unless it is told that there is nothing more.
  if (after !== undefined && await hasHeardAll(runs, id, after)) return c.body(null, 204);
  const over = takePlace();
  if (!over) {
    const rule = `one client may have ${STREAMS_OF_CLIENT} streams open, and this one has`;
    throw new HttpError(429, `Cannot follow the run: ${rule}`, { headers: { "retry-after": "10" } });
  }
  return new Response(streamOf(runs, id, after, over), {
    headers: {
      "content-type": "text/event-stream",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    },
  });
}

function streamOf(
  runs: Runs,
  id: string,
  after: number | undefined,
  over: () => void,
): ReadableStream<Uint8Array> {
  try {
    return eventStream(runs, id, { after, over });
  } catch (error) {
    over();
    throw error;
  }
}

async function report(runs: Runs, c: Context, id: string): Promise<Response> {
  const folder = finishedFolder(runs, id, "report");
  const { format } = queryOf(c) as { readonly format?: "json" | "html" };
  const isPage = format ? format === "html" : /\btext\/html\b/.test(c.req.header("accept") ?? "");
  const text = await wholeFile(folder, isPage ? "report.html" : "report.json", id);
  const headers = { vary: "accept", "cache-control": "no-store" };
  if (isPage) return await reportPage(text, headers);
  return new Response(text, { headers: { ...headers, "content-type": "application/json" } });
}

/** A file of a finished run as it was written: one that was harmed since is not told for the run's. */
async function wholeFile(folder: string, file: string, id: string): Promise<string> {
  try {
    const options = { as: "a finished run", only: [file], remedy: "run it again" };
    const bytes = await (await checkedFolder(localStorage(folder), `the run ${id}`, options)).read(file);
    if (bytes) return new TextDecoder().decode(bytes);
  } catch (error) {
    throw error instanceof UserError ? new HttpError(500, error.message.replaceAll(folder, id)) : error;
  }
  return lost(new Deno.errors.NotFound());
}

async function student(runs: Runs, id: string): Promise<Response> {
  const folder = finishedFolder(runs, id, "student");
  const { name, version } = runs.get(id);
  const zip = await archiveOf(join(folder, "student"), `${name}-${version}`).catch(lost);
  return new Response(zip, {
    headers: {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="${name}-${version}.zip"`,
      "cache-control": "no-store",
    },
  });
}

function finishedFolder(runs: Runs, id: string, what: string): string {
  const { status, error } = runs.get(id);
  if (status === "finished") return runs.folderOf(id);
  const why = error === null ? "" : `: ${error}`;
  throw new HttpError(409, `Cannot give the ${what}: the run must have finished: it is ${status}${why}`);
}

/** Somebody has removed it from the disk, or is about to. */
function lost(error: unknown): never {
  if (error instanceof Deno.errors.NotFound) {
    throw new HttpError(404, "Cannot find it: the run's files are gone");
  }
  throw error;
}
