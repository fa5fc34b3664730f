import { testOptimizer } from "@retort/retort/testing";
import { myPlugin } from "./my-plugin.ts";

testOptimizer(myPlugin, { learningRate: 0.05 }, {
  // The weights after each of five updates from START by GRADIENTS: each moves by 0.05 along a sign.
  golden: [
    [0.95, -1.95, 0.45],
    [0.9, -2, 0.5],
    [0.95, -2.05, 0.45],
    [1, -2.1, 0.4],
    [0.95, -2.05, 0.35],
  ],
  refuses: [[{ mix: 1 }, "mix must be below 1"]],
});
