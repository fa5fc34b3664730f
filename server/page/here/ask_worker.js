import { addressOf, ApiError } from "../api.js";

/** @typedef {import("../../browser/messages.ts").Told} Told */

/**
 * Has a Worker of this page do a task with a table of this machine, and ends the Worker then. The table goes from this thread to the
 * Worker, which may ask nobody. Rejects with what the Worker refuses, with the same problems as the server's API, and with the
 * signal's reason where that is aborted, which ends the Worker at once.
 * @param {import("../api.js").Api} api
 * @param {{ readonly type: "columns", readonly options: object } | { readonly type: "distill", readonly config: unknown }} task
 * @param {File} table
 * @param {{ readonly onEvent?: (event: any) => void, readonly signal?: AbortSignal }} [options]
 * @returns {Promise<any>} the last that it tells
 */
export async function askWorker(api, task, table, { onEvent = () => {}, signal } = {}) {
  // Of the module alone, which is the server's: it is fetched here, as the Worker may fetch nothing.
  const wasm = await (await api.fetch("/page/worker/tfjs.wasm", signal ? { signal } : {})).blob();
  const worker = new Worker(addressOf("/page/worker/retort.js"));
  try {
    return await new Promise((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        reject(
          new Error(`The Worker of this page cannot go on: ${event.message || "its script did not come"}`),
        );
      });
      worker.addEventListener("messageerror", () => reject(new Error("A message of the Worker was lost")));
      worker.addEventListener("message", ({ data }) => {
        const told = /** @type {Told} */ (data);
        if (told.type === "event") onEvent(told.event);
        else if (told.type === "failed") reject(new ApiError(0, told.message, told.problems));
        else resolve(told);
      });
      worker.postMessage({ ...task, wasm, table });
    });
  } finally {
    worker.terminate();
  }
}
