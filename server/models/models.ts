import { UserError } from "../../core/base/errors.ts";
import type { ServedStudent } from "../../core/edge/served.ts";
import { type BatchClock, machineClock } from "../inference/batching.ts";
import { shortly } from "../inference/messages.ts";
import { HttpError } from "../route.ts";
import {
  type ServedVersion,
  servedVersion,
  SERVING_LIMITS,
  type ServingLimits,
  type VersionInfo,
  warm,
} from "./served_version.ts";

/** A version of a model that is to be served. */
export interface Offer {
  readonly name: string;
  readonly version: string;
  /** Loads the student; what it throws is told where models are listed. */
  load(): Promise<ServedStudent>;
  readonly info?: VersionInfo | undefined;
  /** Who offers it: nobody else may replace it or take it away. */
  readonly source?: string;
  /** Makes the module that answers without a server. */
  edgeModule?(): Promise<Uint8Array>;
}

/** How a version stands. */
export interface VersionState {
  readonly name: string;
  readonly version: string;
  readonly state: "loading" | "ready" | "failed";
  /** Why its newest offer could not be taken; it may be ready all the same, as it was before. */
  readonly error?: string | undefined;
  /** What answers, where it is ready. */
  readonly served?: ServedVersion | undefined;
}

/** What a registry may be told. */
export interface ModelsOptions {
  readonly limits?: Partial<ServingLimits>;
  readonly clock?: BatchClock;
  /** Told of each offer that failed, with all that is known of why. */
  readonly failed?: (error: unknown, offer: Offer) => void;
  /** Told of each model that answers after none of its versions could be loaded. */
  readonly recovered?: (name: string) => void;
}

/** The names that models and versions may have: they are parts of paths and of addresses. */
export const MODEL_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

interface Entry {
  readonly source: string;
  state: VersionState;
  /** Counts the offers: one that has been overtaken does not count any more. */
  offers: number;
}

/**
 * The students that answer, by name and version. Versions stand side by side; who asks for none gets the highest that is ready. A
 * version that is offered again is loaded and warmed beside the old one and takes over in one step; what cannot be loaded, or
 * answers nonsense, leaves the old one where it is. Requests that the old one has are answered before it is disposed of.
 */
export class Models {
  readonly #entries = new Map<string, Map<string, Entry>>();
  /** The highest version of each model that is ready. */
  readonly #highest = new Map<string, ServedVersion>();
  readonly #limits: ServingLimits;
  readonly #clock: BatchClock;
  readonly #failed: NonNullable<ModelsOptions["failed"]>;
  readonly #recovered: NonNullable<ModelsOptions["recovered"]>;

  constructor(
    { limits = {}, clock = machineClock(), failed = () => {}, recovered = () => {} }: ModelsOptions = {},
  ) {
    this.#limits = { ...SERVING_LIMITS, ...limits };
    this.#clock = clock;
    this.#failed = failed;
    this.#recovered = recovered;
  }

  /** Loads and warms a student, then lets it take over. Rejects, and changes nothing, where it is broken. */
  async offer(offer: Offer): Promise<void> {
    const { name, version, info, edgeModule, source = "" } = offer;
    checkNames(name, version);
    const entry = this.#entry(name, version, source);
    if (entry.source !== source) {
      const error = new UserError(
        `Cannot serve ${name}/${version} from the ${source || "runs"}: the ${
          entry.source || "runs"
        } have a version of that name`,
      );
      this.#failed(error, offer);
      throw error;
    }
    const mine = ++entry.offers;
    let student: ServedStudent | undefined;
    let served: ServedVersion;
    try {
      student = await offer.load();
      await warm(student);
      served = servedVersion({ name, version, student, info, edgeModule }, this.#limits, this.#clock);
    } catch (error) {
      student?.dispose?.();
      if (this.#isCurrent(entry, name, version, mine)) {
        const { served } = entry.state;
        entry.state = { name, version, state: served ? "ready" : "failed", error: reasonOf(error), served };
      }
      this.#failed(error, offer);
      throw error;
    }
    // It was withdrawn or offered once more while it was loaded.
    if (!this.#isCurrent(entry, name, version, mine)) return student.dispose?.();
    this.#take(entry, served);
  }

  /** Lets a student that is there already answer from now on. */
  put(name: string, version: string, student: ServedStudent, info?: VersionInfo): void {
    checkNames(name, version);
    const served = servedVersion({ name, version, student, info }, this.#limits, this.#clock);
    const entry = this.#entry(name, version, "");
    entry.offers++;
    this.#take(entry, served);
  }

  /** Takes a version away; requests that it has are answered. One that is not there is none of its business. */
  withdraw(name: string, version: string, source = ""): void {
    const versions = this.#entries.get(name);
    const entry = versions?.get(version);
    if (!versions || entry?.source !== source) return;
    versions.delete(version);
    if (versions.size === 0) this.#entries.delete(name);
    this.#rank(name);
    retire(entry.state.served);
  }

  /** What answers: the highest version that is ready where none is named. Throws an `HttpError` of 404. */
  get(name: string, version?: string): ServedVersion {
    const served = version === undefined
      ? this.#highest.get(name)
      : this.#entries.get(name)?.get(version)?.state.served;
    if (served) return served;
    const versions = this.#entries.get(name);
    if (!versions) {
      throw new HttpError(404, `Cannot find the model ${shortly(name)}: GET /v1/models lists all`);
    }
    const state = version === undefined ? undefined : versions.get(version)?.state;
    const problem = version === undefined
      ? `has no version that is ready: ${
        this.versions(name).find(({ error }) => error)?.error ?? "it is being loaded"
      }`
      : state
      ? `has no version ${shortly(version)} that is ready: ${state.error ?? "it is being loaded"}`
      : `has no version ${shortly(version)}: GET /v1/models/${name} lists all`;
    throw new HttpError(404, `Cannot use the model ${shortly(name)}: it ${problem}`);
  }

  /** How each version stands: by name, the highest version of each first. */
  list(): VersionState[] {
    return [...this.#entries.keys()].sort().flatMap((name) => this.versions(name));
  }

  /** How each version of a model stands, the highest first; none where there is no such model. */
  versions(name: string): VersionState[] {
    return Array.from(this.#entries.get(name)?.values() ?? [], ({ state }) => state)
      .sort((a, b) => compareVersions(b.version, a.version));
  }

  /** The models of which no version answers, as what there is could not be loaded. */
  unserved(): string[] {
    return [...this.#entries.keys()].filter((name) => this.#isUnserved(name)).sort();
  }

  /** Takes all away, and waits until all that was asked is answered. */
  async close(): Promise<void> {
    const all = this.list().flatMap(({ served }) => served ? [served] : []);
    for (const [name, versions] of [...this.#entries]) {
      for (const [version, { source }] of [...versions]) this.withdraw(name, version, source);
    }
    await Promise.all(all.map(({ batcher }) => batcher.idle()));
  }

  #entry(name: string, version: string, source: string): Entry {
    let versions = this.#entries.get(name);
    if (!versions) this.#entries.set(name, versions = new Map());
    let entry = versions.get(version);
    if (!entry) {
      versions.set(version, entry = { source, state: { name, version, state: "loading" }, offers: 0 });
    }
    return entry;
  }

  #isUnserved(name: string): boolean {
    if (this.#highest.has(name)) return false;
    return [...this.#entries.get(name)?.values() ?? []].some(({ state }) => state.state === "failed");
  }

  #isCurrent(entry: Entry, name: string, version: string, offer: number): boolean {
    return this.#entries.get(name)?.get(version) === entry && entry.offers === offer;
  }

  #take(entry: Entry, served: ServedVersion): void {
    const { name, version, served: old } = { ...entry.state };
    const wasUnserved = this.#isUnserved(name);
    entry.state = { name, version, state: "ready", served };
    this.#rank(name);
    if (wasUnserved) this.#recovered(name);
    retire(old);
  }

  #rank(name: string): void {
    const [best] = this.versions(name).flatMap(({ served }) => served ? [served] : []);
    if (best) this.#highest.set(name, best);
    else this.#highest.delete(name);
  }
}

/** Disposes of a student when it has answered what it was asked. */
function retire(served: ServedVersion | undefined): void {
  served?.batcher.idle().then(() => served.student.dispose?.());
}

/** Runs of digits as numbers, all else as text: `10` comes after `9`, and `1.10` after `1.9`. */
export function compareVersions(a: string, b: string): number {
  const partsOf = (version: string): string[] => version.match(/\d+|\D+/g) ?? [];
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x, y] = [left[i]!, right[i]!];
    const difference = /^\d/.test(x) && /^\d/.test(y) ? Number(x) - Number(y) : 0;
    if (difference !== 0) return difference;
    if (x !== y) return x < y ? -1 : 1;
  }
  return left.length - right.length;
}

function checkNames(name: string, version: string): void {
  for (const [what, text] of [["name", name], ["version", version]] as const) {
    if (MODEL_NAME.test(text)) continue;
    throw new UserError(
      `Cannot serve the model ${
        shortly(name)
      } as its ${what} must be letters, digits, dots, dashes and underscores, ` +
        `100 at most, the first one a letter or a digit: current value is ${shortly(text)}`,
    );
  }
}

/** Of what is no message for a user only that it happened: the server's log has the rest. */
function reasonOf(error: unknown): string {
  const isPlain = error instanceof UserError || error instanceof TypeError || error instanceof RangeError;
  return isPlain ? error.message.split("\n")[0]! : "it could not be loaded";
}
