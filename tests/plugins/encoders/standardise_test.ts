import { standardise } from "../../../plugins/encoders/standardise.ts";
import { testEncoder } from "../../suites/encoder.ts";

const SD = Math.sqrt(1.25);
testEncoder(standardise, {}, {
  golden: {
    numeric: [[-1.5 / SD, 0], [0.5 / SD, 0], [-0.5 / SD, 0], [0, 1], [1.5 / SD, 0], [7.5 / SD, 0]],
  },
});
