import * as tf from "@tensorflow/tfjs";
import { softmax } from "../report/metrics.ts";
import type { ServedStudent } from "./served.ts";
import { compactOf, NotCompactError } from "./of_model.ts";
import { serveCompact } from "./serve.ts";
import type { TrainedStudent } from "../exporter.ts";

/**
 * A trained student that answers: by the compact runtime where that covers its layers, else by tfjs on the backend that is
 * active. It takes over the student, which is disposed at once or with it.
 */
export async function servedModel(
  name: string,
  trained: Pick<TrainedStudent, "student" | "preprocessing">,
): Promise<ServedStudent> {
  try {
    const served = serveCompact(await compactOf(name, trained, "float32"));
    trained.student.dispose();
    return served;
  } catch (error) {
    if (!(error instanceof NotCompactError)) throw error;
    return throughTfjs(name, trained);
  }
}

function throughTfjs(
  name: string,
  { student, preprocessing }: Pick<TrainedStudent, "student" | "preprocessing">,
): ServedStudent {
  const { features: width, classes } = preprocessing;
  return {
    name,
    preprocessing,
    async probabilities(features, rows) {
      const logits = tf.tidy(() =>
        student.forward(tf.tensor2d(features, [rows, width]), { training: false }).logits
      );
      try {
        const values = await logits.data();
        const answers = new Float32Array(values.length);
        for (let row = 0; row < rows; row++) {
          const from = row * classes.length;
          answers.set(softmax(values.subarray(from, from + classes.length)), from);
        }
        return answers;
      } finally {
        logits.dispose();
      }
    },
    dispose: () => student.dispose(),
  };
}
