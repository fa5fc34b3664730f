import type { Models, VersionState } from "../models/models.ts";
import type { ServedVersion } from "../models/served_version.ts";
import type { BatchCounts } from "./batching.ts";
import { VERSION } from "./version.ts";

/** What answers here, as the protocol tells it. */
export const SERVER_METADATA = {
  name: "retort",
  version: VERSION,
  extensions: [
    "binary_tensor_data",
    "classification",
    "model_configuration",
    "model_repository(index)",
    "parameters",
    "statistics",
  ],
} as const;

const PLATFORM = "retort_student";

/** The protocol's metadata of a model. */
export function modelMetadata(models: Models, served: ServedVersion): Record<string, unknown> {
  const versions = models.versions(served.name).filter((one) => one.served).map(({ version }) => version);
  return {
    name: served.name,
    versions: versions.reverse(),
    platform: PLATFORM,
    inputs: served.inputs.specs,
    // Which class, or column, each number of a row is of: clients match them by name.
    outputs: served.outputs.map((output) =>
      output.datatype === "BYTES"
        ? output
        : { ...output, parameters: { labels: served.student.preprocessing.classes } }
    ),
  };
}

/** What Triton's clients ask for beside the metadata: how requests are batched. */
export function modelConfig({ name, inputs, outputs, limits }: ServedVersion): Record<string, unknown> {
  const typed = (datatype: string) => datatype === "BYTES" ? "TYPE_STRING" : `TYPE_${datatype}`;
  return {
    name,
    platform: PLATFORM,
    backend: "retort",
    max_batch_size: limits.maxRows,
    input: inputs.specs.map(({ name, datatype, shape: [, ...dims] }) => ({
      name,
      data_type: typed(datatype),
      dims,
    })),
    output: outputs.map(({ name, datatype, shape: [, ...dims] }) => ({
      name,
      data_type: typed(datatype),
      dims,
    })),
    dynamic_batching: {
      preferred_batch_size: [limits.maxBatch],
      max_queue_delay_microseconds: limits.maxDelay * 1000,
      default_queue_policy: {
        default_timeout_microseconds: limits.timeout * 1000,
        max_queue_size: limits.maxQueue,
      },
    },
  };
}

/** What each version has been asked, in Triton's form. */
export function modelStats(served: readonly ServedVersion[]): Record<string, unknown> {
  return { model_stats: served.map(statsOf) };
}

function statsOf({ name, version, batcher: { counts } }: ServedVersion): Record<string, unknown> {
  const duration = (count: number, milliseconds: number) => ({ count, ns: Math.round(milliseconds * 1e6) });
  const none = duration(0, 0);
  return {
    name,
    version,
    last_inference: counts.newest,
    inference_count: counts.rows,
    execution_count: counts.batches,
    inference_stats: {
      success: duration(counts.answered, counts.waiting + counts.computing),
      fail: duration(failures(counts), 0),
      queue: duration(counts.answered, counts.waiting),
      compute_input: none,
      compute_infer: duration(counts.batches, counts.computing),
      compute_output: none,
      cache_hit: none,
      cache_miss: none,
    },
    batch_stats: [],
  };
}

function failures({ failed, refused, cancelled }: BatchCounts): number {
  return failed + refused + cancelled;
}

const STATES = { ready: "READY", loading: "LOADING", failed: "UNAVAILABLE" } as const;

/** All versions, whether they are ready or not, in Triton's form. */
export function repositoryIndex(
  states: readonly VersionState[],
  readyOnly: boolean,
): Record<string, unknown>[] {
  return states.filter(({ state }) => !readyOnly || state === "ready").map((
    { name, version, state, error },
  ) => ({
    name,
    version,
    state: STATES[state],
    reason: error ?? "",
  }));
}
