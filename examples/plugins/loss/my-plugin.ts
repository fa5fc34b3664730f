import { definePlugin, stopGradient, teacherLogits } from "@retort/retort/plugin";
import * as tf from "@tensorflow/tfjs";
import * as z from "zod";

/**
 * The student's logits should be the teacher's: `weight · mean_n mean_c (student_nc − teacher_nc)²`.
 *
 * Ba & Caruana (2014), Do Deep Nets Really Need to be Deep?, https://arxiv.org/abs/1312.6184
 */
export const myPlugin = definePlugin({
  kind: "loss",
  name: "my-plugin",
  summary: "Mean squared difference of the student's logits from the teacher's.",
  paper: "Ba & Caruana (2014), Do Deep Nets Really Need to be Deep?, https://arxiv.org/abs/1312.6184",
  // What a config may say. What has a default may be left out; what is not here is refused by name.
  options: () =>
    z.strictObject({
      weight: z.number().min(0).default(1).describe("What the difference is multiplied by."),
    }),
  // Called once, with checked options; what it returns is called at every step.
  create: ({ weight }) =>
    function myPlugin(context) {
      // Both are [batch, classes]. A loss gives one number, the mean over the batch.
      // No gradient goes to the teacher.
      const teacher = stopGradient(teacherLogits(context, "my-plugin"));
      const difference = tf.sub(context.student.logits, teacher);
      return tf.mul(tf.mean(tf.square(difference)), weight) as tf.Scalar;
    },
});
