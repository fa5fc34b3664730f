import * as tf from "@tensorflow/tfjs";
import type { ActiveBackend, Backend } from "../backend.ts";

/** Activates a backend: from then on it can be made the one of tfjs at once. */
export async function activate(backend: Backend): Promise<ActiveBackend> {
  await backend.activate();
  return activeBackend(backend.name);
}

/** A backend that was activated before, by the name that tfjs knows it by. */
export function activeBackend(name: string): ActiveBackend {
  return {
    name,
    use() {
      if (tf.getBackend() !== name) void tf.setBackend(name);
    },
  };
}
