/**
 * Loads large packages that few people need, each only when a config names a plugin that is made of it. Who runs Retort decides
 * where they come from, and whether they may be had.
 */
export interface Packages {
  /** The package's module; throws a `UserError` that says how to get it where it cannot be loaded. */
  load(name: string): Promise<Readonly<Record<string, unknown>>>;
  /** Whether it is on this machine already, and may be loaded without a question. Left out, nobody knows. */
  isThere?(name: string): Promise<boolean>;
}
