import * as tf from "@tensorflow/tfjs";
import { fingerprint } from "../base/fingerprint.ts";
import { readTogether } from "../data/inputs.ts";
import type { ForwardMode, Student } from "../student.ts";

/**
 * Several students as one, to be trained in one stage. It answers as the first of them does, with what each of them
 * answered in `members`, and is trained, saved and restored as all of them, and as large as all of them; name and model
 * are the first's, whose layers are those to tap. Each draws its dropout from a stream of its own.
 */
export function peersOf(students: readonly Student[]): Student {
  const [first] = students;
  if (!first) throw new RangeError("Cannot make peers as there must be at least one student: there are none");
  return {
    name: first.name,
    model: first.model,
    ...first.save ? { save: () => first.save!() } : {},
    parameters: students.reduce((sum, { parameters }) => sum + parameters, 0),
    variables: students.flatMap(({ variables }) => variables),
    state: students.flatMap(({ state }) => state),
    reads: readTogether(students),
    forward(inputs, { training, random, taps }) {
      const members = students.map((student, i) => {
        const mode: ForwardMode = { training, ...random ? { random: random.split(`peer/${i}`) } : {} };
        return student.forward(inputs, i === 0 && taps ? { ...mode, taps } : mode);
      });
      return { ...members[0]!, members };
    },
    fingerprint: async () => {
      const prints = [];
      for (const student of students) prints.push(await student.fingerprint());
      return await fingerprint(["peers", ...prints]);
    },
    dispose: () => students.forEach((student) => student.dispose()),
  };
}

/** Moves an average of weights towards others, each by the same share: `average ← decay · average + (1 − decay) · now`. */
export function moveAverage(
  average: readonly tf.Variable[],
  now: readonly tf.Tensor[],
  decay: number | tf.Scalar,
): void {
  tf.tidy(() => {
    average.forEach((variable, i) => {
      variable.assign(tf.add(tf.mul(variable, decay), tf.mul(now[i]!, tf.sub(1, decay))));
    });
  });
}
