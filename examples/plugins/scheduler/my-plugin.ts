import { definePlugin } from "@retort/retort";
import * as z from "zod";

/** A staircase: `from · factor^i` on the i-th of `drops + 1` steps of equal length. */
export const myPlugin = definePlugin({
  kind: "scheduler",
  name: "my-plugin",
  summary: "A staircase: steps of equal length, each a factor of the one before.",
  // What a config may say. What has a default may be left out; what is not here is refused by name.
  options: () =>
    z.strictObject({
      from: z.number().describe("Value at the first step."),
      factor: z.number().gt(0).default(0.5).describe("What each drop multiplies it by."),
      drops: z.int().min(1).default(3).describe("How many there are."),
    }),
  create: ({ from, factor, drops }) =>
    // `progress` runs from 0 to 1 over a stage. It may be asked for in any order, so nothing is kept.
    function myPlugin(progress) {
      const share = Math.min(Math.max(progress, 0), 1);
      return from * factor ** Math.min(Math.floor(share * (drops + 1)), drops);
    },
});
