import { oneHot } from "../../../plugins/encoders/one-hot.ts";
import { testEncoder } from "../../suites/encoder.ts";

testEncoder(oneHot, {}, {
  golden: { category: [[1, 0, 0], [0, 1, 0], [1, 0, 0], [0, 0, 1], [0, 1, 0], [0, 0, 0]] },
  refuses: [[{ most: 0 }, "most must be at least 1"]],
});
testEncoder(oneHot, { most: 1 }, {
  golden: { category: [[1, 0], [0, 0], [1, 0], [0, 1], [0, 0], [0, 0]] },
});
