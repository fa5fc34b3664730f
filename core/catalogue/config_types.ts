import type { SplitOptions, TargetOptions } from "./config.ts";
import type { Plugin } from "../plugin.ts";
import type { Kind, Spec } from "../spec.ts";

/**
 * A part as a config writes it: the name of one of the plugins `P` of kind `K`, alone or with its options. `All` keeps
 * the whole union for the parts within, where `P` is taken apart.
 */
export type Part<P extends Plugin, K extends Kind, All extends Plugin = P> = P extends
  Plugin<infer PK, infer N, infer O> ? PK extends K ? N | ({ readonly use: N } & Typed<O, All>) : never
  : never;

/** Options in which every part is typed by the plugins `P`. A plugin without options has `use` alone. */
export type Typed<O, P extends Plugin> = O extends Readonly<Record<string, never>> ? Record<never, never>
  : O extends Spec<infer K> ? Exclude<Part<P, K>, string>
  : O extends readonly (infer E)[] ? readonly Typed<E, P>[]
  : O extends object ? { readonly [Key in keyof O]: Typed<O[Key], P> }
  : O;

/** How long and by which optimizer a model is trained, as a config writes it. */
export interface TrainConfig<P extends Plugin> {
  readonly epochs?: number;
  readonly batchSize?: number;
  readonly optimizer?: Part<P, "optimizer">;
  readonly augment?: Part<P, "augmentation"> | null;
  readonly views?: number;
}

/** A label-only student beside the same-budget baseline, as a config writes it. */
export type LabelOnlyConfig<P extends Plugin> = "label-smoothing" | "mixup" | {
  readonly name: string;
  readonly loss?: Part<P, "loss">;
  readonly augment?: Part<P, "augmentation"> | null;
};

/** A config as it is written: what is left out has a default. `P` is the union of the plugins it may name. */
export interface Config<P extends Plugin = Plugin> {
  readonly $schema?: string;
  readonly name?: string;
  readonly data: Exclude<Part<P, "dataset">, string> & {
    readonly split?: Partial<SplitOptions>;
    readonly unlabelled?: Part<P, "dataset">;
  };
  readonly teacher?: Exclude<Part<P, "teacher" | "student">, string> & { readonly train?: TrainConfig<P> };
  readonly student?: Part<P, "student">;
  readonly strategy?: Part<P, "strategy">;
  readonly train?: TrainConfig<P>;
  readonly baselines?: readonly LabelOnlyConfig<P>[];
  readonly targets?: Partial<TargetOptions>;
  readonly backend?: Part<P, "backend">;
  readonly seed?: number;
  readonly seeds?: number;
  /** Plugins of your own, for the command line to load: paths, relative to the config, `npm:` or `jsr:` specifiers. */
  readonly plugins?: readonly string[];
}
