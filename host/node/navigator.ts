import { availableParallelism } from "node:os";

/** What of the web's `navigator` Retort uses. */
export const navigator = {
  get hardwareConcurrency(): number {
    return availableParallelism();
  },
} as const;
