import { definePlugin } from "@retort/retort";
import * as z from "zod";

/**
 * Masking noise: each feature of a row is set to 0 (the mean of a standardised column) with some probability.
 *
 * Vincent et al. (2008), Extracting and Composing Robust Features with Denoising Autoencoders,
 * https://doi.org/10.1145/1390156.1390294
 */
export const myPlugin = definePlugin({
  kind: "augmentation",
  name: "my-plugin",
  summary: "Sets features to 0 at random, anew each time a row is shown.",
  // What a config may say. What is not here is refused by name.
  options: () =>
    z.strictObject({ share: z.number().gt(0).lt(1).default(0.1).describe("Share of the features.") }),
  create: ({ share }) =>
    // Called once for the training rows, with what is known of their columns.
    function myPlugin() {
      return {
        // Changes a batch in place: `features` is [count, width], row by row.
        apply({ features }, random) {
          for (let i = 0; i < features.length; i++) if (random.uniform() < share) features[i] = 0;
        },
      };
    },
});
