import { assertThrows } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import { none } from "../../../plugins/encoders/none.ts";
import { testEncoder } from "../../suites/encoder.ts";
import { make } from "../../support/catalogue.ts";

testEncoder(none, {}, {
  golden: { numeric: [[1, 0], [3, 0], [2, 0], [2.5, 1], [4, 0], [10, 0]] },
});

Deno.test("none() refuses a training number beyond the bound of all features, by row and value", () => {
  const column = {
    kind: "numeric",
    name: "income",
    values: Float64Array.of(1, 2e6),
    stride: 1,
    at: 0,
    scale: "column",
  } as const;
  const fit = (rows: number[]) => make(none, {}).fit([column], Int32Array.from(rows));
  fit([0]);
  assertThrows(() => fit([0, 1]), UserError, 'column "income" as it is');
  assertThrows(() => fit([0, 1]), UserError, "current value in row 2 is 2000000");
});
