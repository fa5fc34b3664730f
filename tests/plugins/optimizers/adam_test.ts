import { assertEquals } from "@std/assert";
import { adam } from "../../../plugins/optimizers/adam.ts";
import { testOptimizer, testUpdates } from "../../suites/optimizer.ts";
import { make } from "../../support/catalogue.ts";

testOptimizer(adam, {}, {
  golden: [
    [0.999, -1.999, 0.499],
    [0.998115624, -1.9992477, 0.498599781],
    [0.998173793, -1.99972514, 0.498290411],
    [0.998221442, -2.00024229, 0.497765375],
    [0.998062478, -2.00000194, 0.497321454],
  ],
  refuses: [
    [{ beta1: 1 }, "beta1 must be below 1: current value is 1"],
    [{ beta2: -0.1 }, "beta2 must be at least 0: current value is -0.1"],
    [{ epsilon: 0 }, "epsilon must be above 0: current value is 0"],
    [{ learningRate: NaN }, "learningRate must be a finite number or a scheduler: current value is NaN"],
    [{ beta: 0.9 }, 'beta is not an option of optimizer adam; did you mean "beta1"?'],
  ],
});

testUpdates(adam, { learningRate: 0.1, beta1: 0.8, beta2: 0.95, epsilon: 0.001 }, [
  [0.900990099, -1.90049751, 0.400033322],
  [0.810847385, -1.93073711, 0.364903581],
  [0.823338588, -1.98423493, 0.339179843],
  [0.832998624, -2.04037664, 0.286016032],
  [0.816160907, -2.00735721, 0.243683849],
]);

Deno.test("adam has a learning rate of 0.001 by default", () => {
  assertEquals(make(adam, {}).learningRate(0.5), 0.001);
});
