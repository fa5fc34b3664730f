import type { Plugin } from "../plugin.ts";
import type { Kind, Spec } from "../spec.ts";
import type { BesideOptions, TrainOptions, WrittenConfig } from "./config.ts";

/**
 * A part as a config writes it: the name of one of the plugins `P` of kind `K`, alone or with its options. `All` keeps
 * the whole union for the parts within, where `P` is taken apart.
 */
export type Part<P extends Plugin, K extends Kind, All extends Plugin = P> = P extends
  Plugin<infer PK, infer N, infer O> ? PK extends K ? N | ({ readonly use: N } & Typed<O, All>) : never
  : never;

/** Options in which every part is typed by the plugins `P`. A plugin without options has `use` alone. */
export type Typed<O, P extends Plugin> = O extends Readonly<Record<string, never>> ? Record<never, never>
  : O extends object ? { readonly [Key in keyof O]: TypedValue<O[Key], P> }
  : O;

/** The value of an option: where it is a part, its bare name is one of the names that there are. */
type TypedValue<V, P extends Plugin> = [KindIn<V>] extends [never] ? Typed<V, P>
  : Part<P, KindIn<V>> | Typed<Exclude<NoText<V>, Spec>, P>;

/** The kinds of plugin that a value may name. */
type KindIn<V> = V extends Spec<infer K> ? K : never;

/** Without the type of all texts. */
type NoText<V> = V extends string ? string extends V ? never : V : V;

/** How long and by which optimizer a model is trained, as a config writes it. */
export type TrainConfig<P extends Plugin> = Typed<Partial<TrainOptions>, P>;

/** A label-only student beside the same-budget baseline, as a config writes it. */
export type LabelOnlyConfig<P extends Plugin, Short extends string = string> =
  | Short
  | Typed<Exclude<NonNullable<WrittenConfig["baselines"]>[number], string>, P>;

/**
 * A config as it is written: what is left out has a default. `P` is the union of the plugins it may name, `Short` of the
 * label-only students that it may name in short.
 */
export type Config<P extends Plugin = Plugin, Short extends string = string> =
  & Typed<Omit<WrittenConfig, "data" | "teacher" | "baselines">, P>
  & {
    readonly data: Exclude<Part<P, "dataset">, string> & Typed<BesideOptions["data"], P>;
    readonly teacher?: Exclude<Part<P, "teacher" | "student">, string> & Typed<BesideOptions["teacher"], P>;
    readonly baselines?: readonly LabelOnlyConfig<P, Short>[];
  };
