import { testStrategy } from "@retort/retort/testing";
import { myPlugin } from "./my-plugin.ts";

testStrategy(myPlugin, { temperature: 2 }, {
  refuses: [[{ temperature: 0 }, "temperature must be above 0"]],
});
