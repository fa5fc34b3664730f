import type { Hono } from "hono";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { localStorage } from "../host/storage.ts";
import { createApp } from "./app.ts";
import type { ServerConfig } from "./config.ts";
import type { Datasets } from "./datasets/datasets.ts";
import { datasetRoutes } from "./datasets/routes.ts";
import { unservedOf } from "./inference/handlers.ts";
import { inferenceRoutes } from "./inference/routes.ts";
import type { Log } from "./log.ts";
import { Metrics } from "./metrics.ts";
import { modelPlace } from "./model_place.ts";
import { type ModelsFolder, watchModels } from "./models/folder.ts";
import { Models } from "./models/models.ts";
import { modelRoutes } from "./models/routes.ts";
import { studentOffer } from "./models/student_offer.ts";
import { pageRoutes } from "./page/routes.ts";
import { workerRoutes } from "./page_worker/routes.ts";
import { pluginRoutes } from "./plugins_routes.ts";
import { openWorkplace } from "./runs/open.ts";
import { runRoutes } from "./runs/routes.ts";
import type { FinishedRun, Runs } from "./runs/runs.ts";
import type { Alarm } from "./security/alarm.ts";
import { clientsBehind } from "./security/client.ts";
import type { Door } from "./security/guard.ts";
import type { Turn } from "./turn.ts";
import { watch } from "./watched.ts";

/** All parts of a server. */
export interface Server extends AsyncDisposable {
  readonly app: Hono;
  readonly models: Models;
  readonly datasets: Datasets;
  readonly runs: Runs;
  /** Loads all there is, and goes on with what an earlier process has left. Until then `/health/ready` says that it waits. */
  start(): Promise<void>;
  /** Whether a request is being answered. */
  readonly isBusy: () => boolean;
  /** Is not ready any more, and answers as before: whoever sends requests is to find other servers. */
  leave(): void;
  /**
   * Takes no more runs and stops those that work where they can be gone on with; then takes no more requests and lets those
   * that are there be answered. All of it within so many seconds; false where they were not enough.
   */
  drain(seconds: number): Promise<boolean>;
}

/** What a server is made of. */
export interface ServerOptions {
  /** What requests may name. */
  readonly catalogue: Catalogue;
  /** Beside the same plugins those of the server's config, which students may be made of; by default there are none. */
  readonly students?: Catalogue;
  readonly config: ServerConfig;
  readonly log: Log;
  readonly version: string;
  /** How requests' limits of time are told, and when short answers leave: see `createApp`. */
  readonly alarm?: Alarm;
  readonly turn?: Turn;
}

const STOPS = "the server stops";

/** Puts the parts together: records, data sets, runs, models, and the routes of each in one app. */
export async function makeServer(options: ServerOptions): Promise<Server> {
  const { catalogue, students = catalogue, config, log, version, alarm, turn } = options;
  const metrics = new Metrics();
  const reasons = new Set(["records", "models"]);
  const workplace = await openWorkplace({
    catalogue,
    root: config.root,
    named: config.datasets,
    limits: config.uploads,
    ...config.runs,
    model: (name, version) => modelPlace(config.models, name, version),
    log: (message, error) => log.error(message, { error: textOf(error) }),
  });
  const { runs, datasets } = workplace;
  const models = new Models({
    limits: config.serving,
    failed: (error, { name, version }) => {
      const isReady = !models.unserved().includes(name);
      log.warn(
        `a model could not be served${isReady ? "" : ", and none of its versions answers: not ready"}`,
        { name, version, error: textOf(error) },
      );
    },
    recovered: (name) => log.info("a model answers again", { name }),
  });
  // What comes of it is told where models are listed.
  const offer = ({ name, version, folder }: FinishedRun): Promise<void> =>
    models.offer(studentOffer({ name, version, storage: localStorage(folder), catalogue: students })).catch(
      () => {},
    );
  runs.onFinished((run) => void offer(run));
  runs.onRemoved(({ name, version }) => models.withdraw(name, version));
  watch(metrics, { runs, models });
  let folder: ModelsFolder | undefined;

  const door: Door = { isClosed: false, isLeaving: false, inside: 0 };
  const app = createApp({
    ...alarm && { alarm },
    ...turn && { turn },
    door,
    routes: [
      ...runRoutes(runs, clientsBehind(config.trustedProxies).client, config.basePath),
      ...datasetRoutes(datasets),
      ...pluginRoutes(catalogue.forRequests, config.basePath),
      ...modelRoutes(models),
      ...inferenceRoutes(models, { waitsFor: () => [...reasons] }),
      ...await pageRoutes(config.basePath),
      ...workerRoutes(),
    ],
    tokens: config.tokens,
    origins: config.origins,
    trustedProxies: config.trustedProxies,
    basePath: config.basePath,
    limits: config.limits,
    log,
    metrics,
    version,
    waitsFor: () => [...reasons, ...unservedOf(models)],
  });
  return {
    app,
    models,
    datasets,
    runs,
    isBusy: () => door.inside > 0,
    async start() {
      runs.start();
      reasons.delete("records");
      await Promise.all(runs.finished().map(offer));
      folder = await watchModels(models, {
        root: config.models,
        catalogue: students,
        refused: (path, reason) => log.warn("a model is not served", { path, reason }),
      });
      reasons.delete("models");
    },
    leave() {
      reasons.add(STOPS);
      door.isLeaving = true;
    },
    async drain(seconds) {
      const end = performance.now() + seconds * 1000;
      reasons.add(STOPS);
      await runs.drain(seconds / 2);
      door.isClosed = true;
      while (door.inside > 0 && performance.now() < end) await new Promise((done) => setTimeout(done, 10));
      return door.inside === 0;
    },
    async [Symbol.asyncDispose]() {
      await folder?.close();
      await models.close();
      await workplace[Symbol.asyncDispose]();
    },
  };
}

function textOf(error: unknown): string | undefined {
  if (error === undefined) return undefined;
  return error instanceof Error ? error.stack ?? error.message : String(error);
}
