import { testAugmentation } from "@retort/retort/testing";
import { myPlugin } from "./my-plugin.ts";

testAugmentation(myPlugin, { share: 0.3 }, {
  refuses: [[{ share: 0 }, "share must be above 0"]],
});
