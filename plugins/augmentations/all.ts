import * as z from "zod";
import type { Plugin } from "../../core/plugin.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import type { Spec } from "../../core/spec.ts";

/** Options of {@link all}. */
export interface AllOptions {
  /** The augmentations, in their order; at least one. */
  readonly of: readonly (Spec<"augmentation"> | string)[];
}

/** Augmentations one after another, each on what the one before it has made. */
export const all: Plugin<"augmentation", "all", AllOptions> = definePlugin({
  kind: "augmentation",
  name: "all",
  summary: "Augmentations one after another.",
  options: (kit) =>
    z.strictObject({
      of: z.array(kit.part("augmentation")).min(1).describe("The augmentations, in their order."),
    }),
  create({ of }, context) {
    const factories = of.map((spec) => context.make("augmentation", spec));
    return function all(material) {
      const parts = factories.map((factory) => factory(material));
      return {
        apply(view, random) {
          parts.forEach((part, i) => part.apply(view, random.split("part", i)));
        },
      };
    };
  },
});
