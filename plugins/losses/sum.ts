import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import {
  type Loss,
  lossWith,
  needsOf,
  observing,
  type Term,
  type Told,
  weighted,
  within,
} from "../../core/loss.ts";
import { unknownNames } from "../../core/catalogue/names.ts";
import { definePlugin, type Plugin, type Spec } from "../../core/plugin.ts";
import { toScheduler } from "../../core/scheduler.ts";

/** Options of {@link sum}. */
export interface SumOptions {
  /** The losses, by names of your choice or as a list; at least one. */
  readonly of: Readonly<Record<string, Spec<"loss"> | string>> | readonly (Spec<"loss"> | string)[];
  /** Weights of the losses by their names, at least 0, numbers or schedulers; 1 for those left out. */
  readonly weights?: Readonly<Record<string, number | Spec<"scheduler"> | string>> | undefined;
}

/**
 * The weighted sum of losses, `Σ w_i · L_i`. Each is logged by its name: its value and its share of the gradient. Losses
 * in a list go by the names of their plugins (those in a `scale` by that of what is scaled), and their weights are 1.
 */
export const sum: Plugin<"loss", "sum", SumOptions> = definePlugin({
  kind: "loss",
  name: "sum",
  summary: "The weighted sum of losses, each logged by name with its share of the gradient.",
  options: (kit) =>
    z.strictObject({
      of: z.union([
        z.array(kit.part("loss")).min(1),
        z.record(z.string().min(1), kit.part("loss")).refine((of) => Object.keys(of).length > 0, {
          error: "must have at least 1 entry",
        }),
      ]).describe("The losses: by names of your choice, or as a list."),
      weights: z.record(z.string(), kit.schedule({ min: 0 })).optional()
        .describe("Weights by name; 1 for those left out."),
    }).superRefine(({ of, weights = {} }, ctx) => {
      const names = Array.isArray(of) ? [] : Object.keys(of);
      unknownNames(weights, names, "weights", "loss of this sum", ctx);
    }),
  create({ of, weights = {} }, context) {
    const listed = Array.isArray(of);
    const parts = listed ? namedByPlugin(of) : Object.entries(of as Readonly<Record<string, Spec<"loss">>>);
    const terms = parts.map(([name, spec]): Term => {
      const loss = context.make("loss", spec);
      const weight = weights[name];
      const weightAt = weight === undefined ? undefined : toScheduler(weight, context);
      const weightIn = (told: Told) => {
        const by = weightAt?.(told.progress);
        if (by !== undefined) told.observe(`${name}.weight`, by);
        return by;
      };
      const term = (context: Parameters<Loss>[0]) => {
        const value = loss(within(context, name, { observed: !listed }));
        const by = weightIn(context);
        return by === undefined ? value : tf.mul(value, by) as typeof value;
      };
      const { needs, onLogits } = loss;
      const asTerms = onLogits && ((told: Told) => {
        const terms = onLogits(listed ? told : observing(told, name));
        return weighted(terms, weightIn(told) ?? 1);
      });
      const traits = { ...needs ? { needs } : {}, ...asTerms ? { onLogits: asTerms } : {} };
      return { name, loss: lossWith(term, traits) };
    });
    const losses = terms.map(({ loss }) => loss);
    const asTerms = losses.map(({ onLogits }) => onLogits);
    const known = asTerms.every((terms) => terms !== undefined);
    return lossWith(
      function sum(context) {
        return tf.addN(losses.map((loss) => loss(context)));
      },
      {
        needs: needsOf(losses),
        terms,
        ...known ? { onLogits: (told: Told) => asTerms.flatMap((terms) => terms(told)) } : {},
      },
    );
  },
});

/** `["soft-targets", …]`, `["soft-targets-2", …]`: each loss under the name of its plugin, which several may have. */
function namedByPlugin(specs: readonly Spec<"loss">[]): (readonly [string, Spec<"loss">])[] {
  const counts = new Map<string, number>();
  return specs.map((spec) => {
    let inner = spec;
    while (inner.use === "scale") inner = inner["of"] as Spec<"loss">;
    const count = (counts.get(inner.use) ?? 0) + 1;
    counts.set(inner.use, count);
    return [count > 1 ? `${inner.use}-${count}` : inner.use, spec];
  });
}
