import { testLoss } from "@retort/retort/testing";
import { myPlugin } from "./my-plugin.ts";

testLoss(myPlugin, {}, {
  zeroAtTeacher: true,
  // Reckoned by hand: (1 − 1)² and (2 − 0)², and their mean's derivatives.
  golden: [{ student: [[1, 2]], teacher: [[1, 0]], labels: [0], value: 2, gradient: [[0, 2]] }],
  refuses: [[{ weight: -1 }, "weight must be at least 0"]],
});
