import { adamw } from "../../../plugins/optimizers/adamw.ts";
import { testOptimizer, testUpdates } from "../../suites/optimizer.ts";

testOptimizer(adamw, {}, {
  golden: [
    [0.99899, -1.99898, 0.498995],
    [0.998095634, -1.99920771, 0.498589791],
    [0.998143822, -1.99966516, 0.498275435],
    [0.99818149, -2.00016231, 0.497745417],
    [0.998012544, -1.99990196, 0.497296518],
  ],
  refuses: [
    [{ weightDecay: -0.1 }, "weightDecay must be at least 0: current value is -0.1"],
    [{ weightdecay: 0.1 }, 'weightdecay is not an option of optimizer adamw; did you mean "weightDecay"?'],
  ],
});

testUpdates(adamw, { learningRate: 0.1, weightDecay: 0.1 }, [
  [0.89000001, -1.88, 0.395],
  [0.792662364, -1.88597019, 0.351028143],
  [0.79055268, -1.91485435, 0.31658085],
  [0.787412037, -1.94742096, 0.260911458],
  [0.763641496, -1.90391161, 0.213910243],
]);

// The golden numbers of Adam: without decay the two are one.
testUpdates(adamw, { weightDecay: 0 }, [
  [0.999, -1.999, 0.499],
  [0.998115624, -1.9992477, 0.498599781],
  [0.998173793, -1.99972514, 0.498290411],
  [0.998221442, -2.00024229, 0.497765375],
  [0.998062478, -2.00000194, 0.497321454],
]);
