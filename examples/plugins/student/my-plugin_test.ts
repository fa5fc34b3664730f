import { testStudent } from "@retort/retort/testing";
import { myPlugin } from "./my-plugin.ts";

testStudent(myPlugin, { hidden: 3 }, {
  refuses: [[{ hidden: 0 }, "hidden must be at least 1"]],
});
