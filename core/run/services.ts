import type { ActiveBackend } from "../backend.ts";
import { fingerprint } from "../base/fingerprint.ts";
import { type Storage, subfolder } from "../base/storage.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { ResolvedConfig } from "../catalogue/config.ts";
import { BACKEND, type Container } from "../catalogue/container.ts";
import { activate } from "../kernels/active_backend.ts";
import { type Checkpoint, checkpointIn } from "../training/checkpoint.ts";
import type { RunData } from "./jobs.ts";

/** Activates the run's backend and registers it, where the scope, or one above it, has none. */
export async function registerBackend(
  catalogue: Catalogue,
  { backend }: Pick<ResolvedConfig, "backend">,
  scope: Container,
): Promise<ActiveBackend> {
  if (!scope.has(BACKEND)) {
    scope.register(BACKEND, await activate(catalogue.make("backend", backend, scope)));
  }
  return scope.resolve(BACKEND);
}

/** The checkpoints of a seed in the run's folder. */
export async function checkpointOf(
  storage: Storage,
  { config, data, where }: Pick<RunData, "config" | "data" | "where">,
  seed: number,
): Promise<Checkpoint> {
  const folder = `checkpoint/seed-${seed}`;
  const of = { config: await fingerprint([JSON.stringify(config), String(seed)]), data };
  return checkpointIn(subfolder(storage, folder), of, `${where}/${folder}`);
}
