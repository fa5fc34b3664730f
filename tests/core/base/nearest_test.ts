import { assertStrictEquals } from "@std/assert";
import { didYouMean, nearest } from "../../../core/base/nearest.ts";

const NAMES = ["temperature", "softWeight", "hardWeight", "label"];

const slips: readonly (readonly [name: string, candidate: string | undefined])[] = [
  ["temprature", "temperature"],
  ["tempreature", "temperature"],
  ["TEMPERATURE", "temperature"],
  ["softweigth", "softWeight"],
  ["lable", "label"],
  ["labels", "label"],
  ["label", "label"],
  ["x", undefined],
  ["", undefined],
  ["learningRate", undefined],
];

for (const [name, candidate] of slips) {
  Deno.test(`nearest() finds ${candidate ?? "nothing"} for ${JSON.stringify(name)}`, () => {
    assertStrictEquals(nearest(name, NAMES), candidate);
  });
}

Deno.test("nearest() prefers the first of two that are as near", () => {
  assertStrictEquals(nearest("col", ["cola", "colb"]), "cola");
});

Deno.test("nearest() finds nothing where there are no candidates", () => {
  assertStrictEquals(nearest("label", []), undefined);
});

Deno.test("didYouMean() asks, or says nothing", () => {
  assertStrictEquals(didYouMean("lable", NAMES), '; did you mean "label"?');
  assertStrictEquals(didYouMean("optimizer", NAMES), "");
});
