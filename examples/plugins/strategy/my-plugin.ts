import { definePlugin } from "@retort/retort";
import * as z from "zod";

/** Two stages: first the teacher's soft targets alone, then the labels alone, which fine-tune what was learnt. */
export const myPlugin = definePlugin({
  kind: "strategy",
  name: "my-plugin",
  summary: "First the teacher's soft targets, then the labels.",
  // What a config may say. A schedule is a number, or a scheduler that changes it while training runs.
  options: (kit) =>
    z.strictObject({
      temperature: kit.schedule({ above: 0 }).default(4).describe("Softens teacher and student alike."),
    }),
  create: ({ temperature }) => ({
    // Yields one stage after another; each `yield` gives back the student, trained by then.
    async *stages({ teacher, newStudent, loss }) {
      const soft = loss({ use: "soft-targets", temperature });
      const student = yield { name: "soft", student: newStudent(), teacher, loss: soft };
      // What is returned is the student of the run.
      return yield { name: "hard", student, loss: loss("cross-entropy") };
    },
  }),
});
