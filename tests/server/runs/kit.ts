import { assertEquals } from "@std/assert";
import type { Hono } from "hono";
import { join } from "node:path";
import { problemsOf } from "../../../core/catalogue/problems.ts";
import { builtinCatalogue } from "../../../plugins/mod.ts";
import { datasetRoutes } from "../../../server/datasets/routes.ts";
import { mount } from "../../../server/mount.ts";
import { openWorkplace, type Workplace, type WorkplaceOptions } from "../../../server/runs/open.ts";
import { runRoutes } from "../../../server/runs/routes.ts";
import { blobs, tinyConfig } from "../../support/tiny_project.ts";

/** A server's runs and data sets over a folder of their own, asked as a client asks. */
export interface Kit extends AsyncDisposable {
  readonly place: Workplace;
  readonly app: Hono;
  /** The folder with `root/` and `blobs.csv`. */
  readonly folder: string;
  /** What was logged. */
  readonly log: readonly string[];
  get<T>(path: string, status?: number): Promise<T>;
  post<T>(path: string, body: unknown, status?: number, headers?: Record<string, string>): Promise<T>;
  /** Waits until the run is over (or is of that status). */
  until(id: string, ...statuses: string[]): Promise<Run>;
}

/** A run as the API tells of it. */
export interface Run {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly status: string;
  readonly error: string | null;
  readonly cancelling: boolean;
  readonly starts: number;
  readonly progress: { readonly stage: string } | null;
  readonly config?: { readonly data: { readonly path: string } };
}

/** A config whose data set is the server's `blobs`. */
export function request(changes: object = {}): Record<string, unknown> {
  return tinyConfig({ data: { use: "csv", path: "blobs", label: "kind" }, backend: "cpu", ...changes });
}

/** A config that takes so long that whatever is done to it comes before its end. */
export function longRequest(changes: object = {}): Record<string, unknown> {
  return request({ train: { epochs: 2000, batchSize: 1 }, name: "long", ...changes });
}

/** Opens such a server; with `folder`, one that was there before. */
export async function kit(
  { folder, ...options }: Partial<WorkplaceOptions> & { readonly folder?: string } = {},
): Promise<Kit> {
  const isOwn = folder === undefined;
  const at = folder ?? await Deno.realPath(await Deno.makeTempDir({ prefix: "retort-runs-" }));
  await Deno.writeTextFile(join(at, "blobs.csv"), blobs());
  const log: string[] = [];
  const place = await openWorkplace({
    catalogue: builtinCatalogue(),
    root: join(at, "root"),
    named: { blobs: join(at, "blobs.csv") },
    atOnce: 1,
    // A tiny run is over on it before wasm has loaded.
    backends: ["cpu", "wasm"],
    log: (message, error) => log.push(`${message}: ${error}`),
    ...options,
  });
  place.runs.start();
  const app = mount([...runRoutes(place.runs), ...datasetRoutes(place.datasets)], {
    problems: (error, schema, input) => problemsOf(error, schema, "the request", input),
  });
  const get = async <T>(path: string, status = 200): Promise<T> => {
    const response = await app.request(path);
    const body = await response.json();
    assertEquals(response.status, status, `${path}: ${JSON.stringify(body)}`);
    return body as T;
  };
  return {
    place,
    app,
    folder: at,
    log,
    get,
    async post(path, body, status = 202, headers = {}) {
      const response = await app.request(path, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      });
      const answer = await response.json();
      assertEquals(response.status, status, `${path}: ${JSON.stringify(answer)}`);
      return answer;
    },
    async until(id, ...statuses) {
      const isIt = ({ status }: Run) =>
        statuses.length ? statuses.includes(status) : !["queued", "running"].includes(status);
      for (;;) {
        const { promise, resolve } = Promise.withResolvers<void>();
        const stop = place.runs.bells.hear(id, resolve);
        const run = await get<Run>(`/v1/runs/${id}`);
        if (isIt(run)) {
          stop();
          return run;
        }
        await promise;
        stop();
      }
    },
    async [Symbol.asyncDispose]() {
      await place[Symbol.asyncDispose]();
      if (isOwn) await Deno.remove(at, { recursive: true });
    },
  };
}
