import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, formulaOf, lossWith } from "../../core/catalogue/define.ts";
import { unknownNames } from "../../core/catalogue/problems.ts";
import { toScheduler } from "../../core/catalogue/schedules.ts";
import type { LogContext, Loss, Term } from "../../core/loss.ts";
import { observing, within } from "../../core/losses/context.ts";
import { weighted } from "../../core/losses/known_terms.ts";
import { traitsOf } from "../../core/losses/needs.ts";
import type { Spec } from "../../core/spec.ts";

/**
 * The weighted sum of losses, `Σ w_i · L_i`. Each is logged by its name: its value and its share of the gradient. Losses
 * in a list go by the names of their plugins (those in a `scale` by that of what is scaled), and their weights are 1.
 */
export const sum = definePlugin({
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
      const weightIn = (log: LogContext) => {
        const by = weightAt?.(log.progress);
        if (by !== undefined) log.observe(`${name}.weight`, by);
        return by;
      };
      const term = (context: Parameters<Loss>[0]) => {
        const value = loss(within(context, name, { observed: !listed }));
        const by = weightIn(context);
        return by === undefined ? value : tf.mul(value, by) as typeof value;
      };
      const formula = formulaOf(loss);
      const knownTerms = formula && ((log: LogContext) => {
        const terms = formula.terms(listed ? log : observing(log, name));
        return weighted(terms, weightIn(log) ?? 1);
      });
      return {
        name,
        loss: lossWith(term, { ...traitsOf([loss]), ...knownTerms ? { knownTerms } : {} }),
      };
    });
    const losses = terms.map(({ loss }) => loss);
    const formulas = losses.map(formulaOf);
    const known = formulas.every((formula) => formula !== undefined);
    return lossWith(
      function sum(context) {
        return tf.addN(losses.map((loss) => loss(context)));
      },
      {
        ...traitsOf(losses),
        terms,
        ...known
          ? { knownTerms: (log: LogContext) => formulas.flatMap((formula) => formula.terms(log)) }
          : {},
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
