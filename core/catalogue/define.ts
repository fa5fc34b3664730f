import type * as tf from "@tensorflow/tfjs";
import type * as z from "zod";
import type { Loss, LossContext, LossFormula } from "../loss.ts";
import type { Context, FormerDefaults, Plugin, Products, SchemaKit } from "../plugin.ts";
import type { Kind } from "../spec.ts";

/** A plugin whose `create` is typed by its schema. */
export function definePlugin<K extends Kind, N extends string, Schema extends z.ZodType>(plugin: {
  readonly kind: K;
  readonly name: N;
  readonly summary: string;
  readonly paper?: string;
  readonly formerDefaults?: FormerDefaults;
  readonly commandLineOnly?: string;
  options(kit: SchemaKit): Schema;
  create(options: z.output<Schema>, context: Context): Products[K];
}): Plugin<K, N, z.input<Schema>> {
  return plugin as Plugin<K, N, z.input<Schema>>;
}

/** The task of a loss that names none. */
export const CLASS_TASK = "classes";

/** What a loss says of itself, beside its value. */
export interface LossTraits extends Pick<Loss, "needs" | "terms" | "tasks" | "weighs"> {
  /** See `Loss.formula`. */
  readonly knownTerms?: LossFormula["terms"];
}

/** A loss's formula, where it states one for itself: that of a function which it wraps does not count. */
export function formulaOf(loss: Loss): LossFormula | undefined {
  return loss.formula?.of === loss ? loss.formula : undefined;
}

/** The loss with what it reads, or what it is made of, stated. */
export function lossWith(loss: (context: LossContext) => tf.Scalar, traits: LossTraits): Loss {
  const { knownTerms, ...rest } = traits;
  const of = (context: LossContext) => loss(context);
  return Object.assign(of, rest, knownTerms && { formula: { of, terms: knownTerms } });
}
