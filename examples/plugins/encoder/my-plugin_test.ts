import { testEncoder } from "@retort/retort/testing";
import { myPlugin } from "./my-plugin.ts";

testEncoder(myPlugin, { period: 7 }, {
  refuses: [[{ period: 0 }, "period must be above 0"]],
});
