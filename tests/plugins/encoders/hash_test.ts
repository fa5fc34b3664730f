import { hash } from "../../../plugins/encoders/hash.ts";
import { testEncoder } from "../../suites/encoder.ts";

testEncoder(hash, { buckets: 16 }, {
  refuses: [
    [{ buckets: 1 }, "buckets must be at least 2"],
    [{ of: "letters" }, "of must be one of"],
    [{ ngrams: [2, 1] }, "ngrams must have the shortest run first"],
  ],
});
testEncoder(hash, { buckets: 32, of: "characters", ngrams: [1, 3] });
