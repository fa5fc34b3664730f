import * as tf from "@tensorflow/tfjs";
import { UserError } from "../base/errors.ts";
import { longestIn, sequenceParts } from "../data/input_columns.ts";
import { inputsIn, readsOf, rowsBetween, tensorsOf } from "../data/inputs.ts";
import type { TrainedStudent } from "../exporter.ts";
import type { EncodedInput } from "../preprocessing.ts";
import { type Answers, answersName, answersOf } from "./answer.ts";
import { compactOf, NotCompactError } from "./of_model.ts";
import { serveCompact } from "./serve.ts";
import type { ServedStudent } from "./served.ts";

/**
 * A trained student that answers: by the compact runtime where that covers its layers, else by tfjs on the backend that is
 * active. It takes over the student, which is disposed at once or with it.
 */
export async function servedModel(
  name: string,
  trained: Pick<TrainedStudent, "student" | "preprocessing" | "encoders">,
): Promise<ServedStudent> {
  try {
    const served = serveCompact(await compactOf(name, trained, "float32"));
    trained.student.dispose();
    return { ...served, encoders: trained.encoders };
  } catch (error) {
    if (!(error instanceof NotCompactError)) throw error;
    return throughTfjs(name, trained);
  }
}

function throughTfjs(
  name: string,
  { student, preprocessing, encoders }: Pick<TrainedStudent, "student" | "preprocessing" | "encoders">,
): ServedStudent {
  const ask = async (
    features: Float32Array,
    rows: number,
    inputs: Readonly<Record<string, EncodedInput>> = {},
  ): Promise<Answers> => {
    const asked = {
      features,
      width: preprocessing.features,
      inputs: { ...inputsIn(preprocessing), ...inputs },
      rows: new Int32Array(rows).fill(-1),
    };
    const outputs = preprocessing.classes.length;
    const all = new Float32Array(rows * outputs);
    for (const [from, to] of longestIn(inputs) ? sequenceParts(rows, inputs) : [[0, rows] as const]) {
      const logits = tf.tidy(() =>
        student.forward(
          tensorsOf(rowsBetween(asked, from, to), readsOf(student), `model ${name}`),
          { training: false },
        ).logits
      );
      try {
        const numbers = await logits.data();
        if (numbers.length !== (to - from) * outputs) {
          throw new UserError(
            `Cannot ask model ${name} as it must answer ${outputs} numbers for each row: it answers ${numbers.length} for ${
              to - from
            } rows`,
          );
        }
        all.set(numbers, from * outputs);
      } finally {
        logits.dispose();
      }
    }
    return answersOf(all, preprocessing);
  };
  return {
    name,
    preprocessing,
    encoders,
    [answersName(preprocessing)]: ask,
    dispose: () => student.dispose(),
  } as unknown as ServedStudent;
}
