import "reflect-metadata";
import { container as root, type DependencyContainer } from "tsyringe";
import type { ActiveBackend } from "../backend.ts";
import type { Clock } from "../base/clock.ts";
import type { Consent, Network } from "../base/network.ts";
import type { Packages } from "../base/packages.ts";
import type { Random } from "../base/random.ts";
import type { Storage } from "../base/storage.ts";
import { type Token, token } from "../base/token.ts";
import type { FileSource } from "../dataset.ts";
import type { EventSink } from "../events.ts";
import type { TaskLosses } from "../strategy.ts";

/** The run's random source, split by name and step. */
export const RANDOM: Token<Random> = token("random");
/** Where the run computes. */
export const BACKEND: Token<ActiveBackend> = token("backend");
/** Where the run's events go. */
export const EVENTS: Token<EventSink> = token("events");
/** Opens the files that a config names. */
export const FILES: Token<FileSource> = token("files");
/** The run's folder. */
export const STORAGE: Token<Storage> = token("storage");
/** Opens other folders by path, for models that a config names. */
export const STORAGES: Token<(path: string) => Storage> = token("storages");
/** Loads large packages that few plugins need. */
export const PACKAGES: Token<Packages> = token("packages");
/** What a run may reach of other machines; registered for runs of the command line alone. */
export const NETWORK: Token<Network> = token("network");
/** Asks whoever runs this whether to go on; where it is not registered, nobody is there to say yes. */
export const CONSENT: Token<Consent> = token("consent");
/** Wall-clock time, for rates, latencies and how often to save; never for results. */
export const CLOCK: Token<Clock> = token("clock");
/** What the run asks about each row: losses that do not serve it are refused. */
export const TASK: Token<TaskLosses> = token("task");

/**
 * A scope of services (tsyringe's container, by function). What is not registered in a scope is looked up in the
 * one that it is a child of; so a run replaces a service without touching the next run's.
 */
export class Container {
  readonly #container: DependencyContainer;

  constructor(container: DependencyContainer = root.createChildContainer()) {
    this.#container = container;
  }

  /** Registers a service for this scope and its children. A taken token is an error here, free in a child. */
  register<T>(token: Token<T>, service: T): this {
    if (this.#container.isRegistered(token)) {
      throw new Error(`Cannot register a service as its token must be free: ${String(token)} is taken`);
    }
    this.#container.register(token, { useValue: service });
    return this;
  }

  /** Whether this scope or one above it has the service. */
  has<T>(token: Token<T>): boolean {
    return this.#container.isRegistered(token, true);
  }

  /** The service; an error where there is none. */
  resolve<T>(token: Token<T>): T {
    if (!this.has(token)) {
      throw new Error(`Cannot resolve ${String(token)} as it must be registered: it is not`);
    }
    return this.#container.resolve<T>(token);
  }

  /** A scope below this one. */
  child(): Container {
    return new Container(this.#container.createChildContainer());
  }
}
