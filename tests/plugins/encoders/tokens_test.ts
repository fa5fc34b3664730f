import { assertEquals, assertThrows } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import { tokens } from "../../../plugins/encoders/tokens.ts";
import { testEncoder } from "../../suites/encoder.ts";
import { make } from "../../support/catalogue.ts";

testEncoder(tokens, {}, { refuses: [[{ longest: 0 }, "longest must be at least 1"]] });
testEncoder(tokens, { longest: 2 });

Deno.test("tokens() keeps the first ids of a long sequence, and refuses a state without a vocabulary", () => {
  const cells = make(tokens, { longest: 2 }).cells!({ vocabulary: 9 });
  assertEquals("ids" in cells && cells.ids(Int32Array.of(7, 8, 1)), Int32Array.of(7, 8));
  assertThrows(() => make(tokens, {}).cells!(null), UserError, "must know the size of its vocabulary");
});
