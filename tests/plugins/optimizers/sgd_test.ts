import { assertEquals } from "@std/assert";
import { sgd } from "../../../plugins/optimizers/sgd.ts";
import { linear } from "../../../plugins/schedulers/linear.ts";
import { testOptimizer, testUpdates } from "../../suites/optimizer.ts";
import { make } from "../../support/catalogue.ts";

testOptimizer(sgd, {}, {
  golden: [
    [0.999, -1.998, 0.47],
    [0.9941, -1.9992, 0.453],
    [0.99469, -2.00228, 0.4377],
    [0.995221, -2.006052, 0.40393],
    [0.9931989, -2.0024468, 0.373527],
  ],
  refuses: [
    [{ momentum: 1 }, "momentum must be below 1: current value is 1"],
    [{ momentum: 0, nesterov: true }, "nesterov must be false where momentum is 0: current value is true"],
    [{ learningRate: -0.1 }, "learningRate must be at least 0: current value is -0.1"],
    [{ weightDecay: -1 }, "weightDecay must be at least 0"],
    [{ learningrate: 1 }, 'learningrate is not an option of optimizer sgd; did you mean "learningRate"?'],
  ],
});

testUpdates(sgd, { learningRate: 0.1, momentum: 0 }, [
  [0.99, -1.98, 0.2],
  [0.95, -2.01, 0.3],
  [1, -2.03, 0.3],
  [1, -2.04, 0.1],
  [0.975, -1.97, 0.0999],
]);

testUpdates(sgd, { learningRate: 0.1, nesterov: true, weightDecay: 0.05 }, [
  [0.9715, -1.943, -0.07475],
  [0.87412075, -1.9572415, -0.129064875],
  [0.913547028, -1.97120856, -0.267058521],
  [0.899285525, -1.97486001, -0.769296539],
  [0.834517921, -1.82625559, -1.0353942],
]);

Deno.test("sgd needs no slot without momentum", () => {
  assertEquals(make(sgd, { momentum: 0 }).slots, []);
  assertEquals(make(sgd, {}).slots, ["momentum"]);
});

Deno.test("sgd takes its learning rate from a schedule", () => {
  const { learningRate } = make(sgd, { learningRate: { use: "linear", from: 0.1, to: 0 } }, [linear]);
  assertEquals([learningRate(0), learningRate(0.5), learningRate(1)], [0.1, 0.05, 0]);
});
