import * as z from "zod";
import type { Metrics } from "./metrics.ts";
import type { Route } from "./route.ts";

/** What the server tells of itself. */
export interface ServerState {
  readonly metrics: Metrics;
  /** What the server waits for before it can do its work, or why it does no more; ready where there is nothing. */
  waitsFor(): readonly string[];
  /** `/openapi.json`. */
  document(): unknown;
}

const live = z.object({ status: z.literal("live") });
const ready = z.object({ status: z.enum(["ready", "not ready"]), waitsFor: z.array(z.string()) });

/** The document of the API, health, and metrics. */
export function serverRoutes({ metrics, waitsFor, document }: ServerState): Route[] {
  let text: string | undefined;
  return [
    {
      method: "GET",
      path: "/openapi.json",
      summary: "This document",
      tag: "server",
      role: null,
      answers: { 200: { description: "OpenAPI 3.1", schema: z.looseObject({ openapi: z.string() }) } },
      handle: () => json(text ??= JSON.stringify(document())),
    },
    {
      method: "GET",
      path: "/health/live",
      isProbe: true,
      summary: "Whether the process answers at all",
      tag: "server",
      role: null,
      answers: { 200: { description: "It does", schema: live } },
      handle: () => json('{"status":"live"}'),
    },
    {
      method: "GET",
      path: "/health/ready",
      isProbe: true,
      summary:
        "Whether the server can do its work: records and models are loaded, and it is not about to stop",
      tag: "server",
      role: null,
      answers: {
        200: { description: "It can", schema: ready },
        503: { description: "It cannot; `waitsFor` says why", schema: ready },
      },
      handle() {
        const reasons = waitsFor();
        const isReady = reasons.length === 0;
        const body = { status: isReady ? "ready" : "not ready", waitsFor: reasons };
        return json(JSON.stringify(body), isReady ? 200 : 503);
      },
    },
    {
      method: "GET",
      path: "/metrics",
      summary: "Numbers for Prometheus",
      tag: "server",
      role: "read",
      answers: { 200: { description: "The text format of Prometheus", type: "text/plain" } },
      handle: () =>
        new Response(metrics.text(), {
          headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8" },
        }),
    },
  ];
}

function json(text: string, status = 200): Response {
  return new Response(text, { status, headers: { "content-type": "application/json" } });
}
