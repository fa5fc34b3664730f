import type { ColumnKind } from "../preprocessing.ts";
import type { Spec } from "../spec.ts";

/**
 * What a config has where it names no plugin. The owner of the catalogue says it, as core knows no plugin by name. A part
 * without a default must be named in the config.
 */
export interface Defaults {
  /** Parts that a config may leave out, as they then are. */
  readonly parts?: DefaultParts;
  /** The loss of a model that learns from labels alone: a teacher, the same-budget baseline. */
  readonly labelLoss?: Spec<"loss">;
  /** The label-only students that a config names in short: where they differ from the same-budget baseline. */
  readonly labelOnly?: Readonly<Record<string, LabelOnlyDefaults>>;
}

/** See `Defaults`. */
export type DefaultParts = {
  readonly teacher?: Spec<"teacher" | "student">;
  readonly student?: Spec<"student">;
  readonly strategy?: Spec<"strategy">;
  readonly train?: { readonly optimizer: Spec<"optimizer"> };
  readonly backend?: Spec<"backend">;
  /** Encoders by the kind of a column. */
  readonly encode?: Readonly<Partial<Record<ColumnKind, Spec<"encoder">>>>;
};

/** See `Defaults`. */
export interface LabelOnlyDefaults {
  readonly loss?: Spec<"loss">;
  readonly augment?: Spec<"augmentation"> | null;
}
