import { assertAlmostEquals, assertGreater } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { reverseKl, reverseKlLoss } from "../../../plugins/losses/reverse-kl.ts";
import { testLoss, VARIANT } from "../../suites/loss.ts";
import { onBackends } from "../../support/backends.ts";
import { nestedTensor } from "../../support/batch.ts";
import { assertClose, read, readNumber } from "../../support/tensors.ts";
import { casesOf } from "../../support/vectors.ts";
import vectors from "../../vectors/reverse_kl.json" with { type: "json" };

testLoss(reverseKlLoss, {}, {
  zeroAtTeacher: true,
  refuses: [[{ temperature: 0 }, "temperature must be above 0: current value is 0"]],
});
testLoss(reverseKlLoss, { temperature: 3 }, { zeroAtTeacher: true, only: VARIANT.numbers });

for (const { id, inputs, params, expected } of casesOf(vectors)) {
  const temperature = params["T"]!;
  const value = expected["reverse_kl_masked_mean"] as number;
  onBackends(["cpu", "wasm", "webgpu"], `reverseKl() of tokens is that of ${id}`, async () => {
    const [student, teacher, mask] = ["student_logits", "teacher_logits", "mask"].map((name) =>
      inputs[name]!
    );
    const loss = (z: tf.Tensor) =>
      reverseKl(z, nestedTensor(teacher!), { temperature, mask: nestedTensor(mask!) });
    const actual = await readNumber(() => loss(nestedTensor(student!)));
    assertAlmostEquals(actual, value, 2e-5 * value);
    for (
      const name of [
        "forward_kl_masked_mean",
        "forward_cross_entropy_form_masked_mean (DistiLLM/MiniLLM forward_kl, omits teacher entropy)",
      ]
    ) {
      const wrong = expected[name] as number;
      assertGreater(Math.abs(actual - wrong), 0.9 * Math.abs(value - wrong), name);
    }
    const gradient = await read(() => tf.grad(loss)(nestedTensor(student!)));
    assertClose(gradient, await read(() => nestedTensor(expected["grad_reverse_kl"]!)), 2e-5, "gradient");
  });
}
