import { testTask } from "@retort/retort/testing";
import { myPlugin } from "./my-plugin.ts";

testTask(myPlugin, {}, {
  columns: [{ name: "y", values: Float64Array.of(3, 1, 4, 1, 5, 9) }],
  refuses: [[{ unknown: 1 }, "unknown"]],
});
