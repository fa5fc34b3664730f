import type { Batcher } from "./inference/batcher.ts";
import type { BatchCounts } from "./inference/batching.ts";
import type { Metrics, Sample } from "./metrics.ts";
import type { Models } from "./models/models.ts";
import type { Runs } from "./runs/runs.ts";

/** What `/metrics` tells of the parts of a server, beside the requests: it is read from them when it is asked for. */
export function watch(
  metrics: Metrics,
  { runs, models }: { readonly runs: Runs; readonly models: Models },
): void {
  metrics.gauge(
    "retort_runs",
    "Runs, by status.",
    () => Object.entries(runs.counts()).map(([status, value]) => ({ labels: { status }, value })),
  );
  metrics.gauge(
    "retort_event_streams",
    "Clients that follow a run's events.",
    () => runs.bells.listeners,
  );

  metrics.gauge("retort_models", "Versions of models, by state.", () => {
    const states = { ready: 0, loading: 0, failed: 0 };
    for (const { state } of models.list()) states[state]++;
    return Object.entries(states).map(([state, value]) => ({ labels: { state }, value }));
  });
  metrics.gauge("retort_model_ready", "Whether a version of the model answers.", () => {
    const names = new Set(models.list().map(({ name }) => name));
    const answers = new Set(models.list().flatMap(({ name, served }) => served ? [name] : []));
    return Array.from(names, (model) => ({ labels: { model }, value: answers.has(model) ? 1 : 0 }));
  });
  metrics.gauge(
    "retort_predict_queue_rows",
    "Rows that wait for a batch.",
    () => samplesOf(models, ({ waiting }) => waiting),
  );
  const counted = (name: string, help: string, read: (counts: BatchCounts) => number) =>
    metrics.counted(name, help, () => samplesOf(models, ({ counts }) => read(counts)));
  counted("retort_predict_requests_total", "Prediction requests that were answered.", (c) => c.answered);
  counted("retort_predicted_rows_total", "Rows of prediction requests that were answered.", (c) => c.rows);
  counted("retort_batches_total", "Times that a student was asked for a batch.", (c) => c.batches);
  counted("retort_batch_seconds_total", "Seconds that students took for batches.", (c) => c.computing / 1000);
  counted(
    "retort_batch_wait_seconds_total",
    "Seconds that requests waited for a batch.",
    (c) => c.waiting / 1000,
  );
  counted(
    "retort_predict_refused_total",
    "Prediction requests that found the queue full, or waited too long.",
    (c) => c.refused,
  );
  counted("retort_predict_failed_total", "Prediction requests that a student failed.", (c) => c.failed);
  counted("retort_predict_cancelled_total", "Prediction requests whose clients hung up.", (c) => c.cancelled);

  metrics.gauge("process_resident_memory_bytes", "Memory of the process.", () => Deno.memoryUsage().rss);
  metrics.gauge(
    "retort_heap_bytes",
    "JavaScript objects of the main thread.",
    () => Deno.memoryUsage().heapUsed,
  );
  metrics.gauge("retort_external_bytes", "Buffers of the main thread.", () => Deno.memoryUsage().external);
  const started = performance.timeOrigin / 1000;
  metrics.gauge("process_start_time_seconds", "When the process started, since 1970.", () => started);
}

/** One number of each version that is ready. */
function samplesOf(models: Models, read: (batcher: Batcher) => number): Sample[] {
  return models.list().flatMap(({ name, version, served }) =>
    served ? [{ labels: { model: name, version }, value: read(served.batcher) }] : []
  );
}
