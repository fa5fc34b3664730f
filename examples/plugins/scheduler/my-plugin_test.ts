import { testScheduler } from "@retort/retort/testing";
import { myPlugin } from "./my-plugin.ts";

testScheduler(myPlugin, { from: 8 }, {
  values: [[0, 8], [0.24, 8], [0.25, 4], [0.6, 2], [0.9, 1], [1, 1]],
  refuses: [
    [{}, "from must be given"],
    [{ from: 1, factor: 0 }, "factor must be above 0"],
  ],
});
