import type * as z from "zod";
import type { AugmentationFactory } from "./augmentation.ts";
import type { Backend } from "./backend.ts";
import type { Token } from "./base/token.ts";
import type { Dataset } from "./dataset.ts";
import type { Exporter } from "./exporter.ts";
import type { Loss } from "./loss.ts";
import type { Optimizer } from "./optimizer.ts";
import type { Encoder } from "./preprocessing.ts";
import type { Scheduler } from "./scheduler.ts";
import type { Kind, Spec } from "./spec.ts";
import type { Strategy } from "./strategy.ts";
import type { StudentFactory } from "./student.ts";
import type { Task } from "./task.ts";
import type { TeacherPlan } from "./teacher_plan.ts";

/** What each kind of plugin makes. */
export interface Products extends Record<Kind, unknown> {
  readonly task: Task;
  readonly strategy: Strategy;
  readonly loss: Loss;
  readonly teacher: TeacherPlan;
  readonly student: StudentFactory;
  readonly scheduler: Scheduler;
  readonly optimizer: Optimizer;
  readonly augmentation: AugmentationFactory;
  readonly dataset: Dataset;
  readonly encoder: Encoder;
  readonly backend: Backend;
  readonly exporter: Exporter;
}

/** Building blocks for option schemas that reach beyond plain values. */
export interface SchemaKit {
  /** A part that names a plugin of one of these kinds: `{ "use": name, …options }`, or the bare name. */
  part<K extends Kind>(...kinds: K[]): z.ZodType<Spec<K>, Spec<K> | string>;
  /** A number, or a scheduler whose values all obey the same rule. */
  schedule(rule?: ScheduleRule): z.ZodType<number | Spec<"scheduler">, number | Spec<"scheduler"> | string>;
  /** A path; a relative one is relative to the config file. */
  path(): z.ZodType<string, string>;
}

/** Bounds on a number or on every value of a scheduler. */
export interface ScheduleRule {
  /** Smallest value allowed. */
  readonly min?: number;
  /** The value must be larger than this. */
  readonly above?: number;
}

/** What a plugin may ask for while it is made. */
export interface Context {
  /** Makes another plugin's product from its config, by kind. */
  make<K extends Kind>(kind: K, spec: Spec<K> | string): Products[K];
  /** Whether there is such a plugin. */
  has(kind: Kind, name: string): boolean;
  /** A service of the run (its random source, its files, …) by token. */
  resolve<T>(token: Token<T>): T;
  /** Whether there is such a service: not each run has each. */
  hasService<T>(token: Token<T>): boolean;
}

/** What a default was in earlier versions, and what it is. */
export type FormerDefaults = Readonly<Record<string, { readonly was: unknown; readonly is: unknown }>>;

/** A named, validated factory. It is plain data and functions: registering it is all that makes it available. */
export interface Plugin<K extends Kind = Kind, N extends string = string, Options = unknown> {
  readonly kind: K;
  /** How a config names it: lower case, with hyphens. */
  readonly name: N;
  /** One sentence for lists and schemas. */
  readonly summary: string;
  /** Authors, year, title and link, where there is a paper. */
  readonly paper?: string;
  /** Earlier defaults, by option, so that a run that was begun with them can be resumed. */
  readonly formerDefaults?: FormerDefaults;
  /**
   * Why the config of a command line alone may name it, where a server's request must not: a sentence part, for instance `nothing
   * from the network chooses an address to ask`. Left out where its options name files by `kit.path()` alone.
   */
  readonly commandLineOnly?: string;
  /** The schema of its options, an object that refuses unknown keys. */
  options(kit: SchemaKit): z.ZodType<unknown, Options>;
  /** Makes the product. The options have been checked, with defaults filled in. */
  create(options: never, context: Context): Products[K];
}

/** The options of a plugin as a config writes them: `OptionsOf<typeof softTargetsLoss>`. */
export type OptionsOf<P extends Plugin> = P extends Plugin<Kind, string, infer Options> ? Options : never;
