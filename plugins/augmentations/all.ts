import * as z from "zod";
import { definePlugin } from "../../core/catalogue/define.ts";

/** Augmentations one after another, each on what the one before it has made. */
export const all = definePlugin({
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
