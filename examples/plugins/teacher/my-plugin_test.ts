import { testTeacher } from "@retort/retort/testing";
import { myPlugin } from "./my-plugin.ts";

testTeacher(myPlugin, { of: { use: "mlp", hidden: [4] } }, {
  refuses: [
    [{ smoothing: 1 }, "smoothing must be below 1"],
    [{ of: "mpl" }, 'did you mean "mlp"?'],
  ],
});
