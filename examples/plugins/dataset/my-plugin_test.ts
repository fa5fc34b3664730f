import { testDataset } from "@retort/retort/testing";
import { myPlugin } from "./my-plugin.ts";

testDataset(myPlugin, { rows: 40 }, {
  refuses: [[{ rows: 3 }, "rows must be at least 10"]],
});
