import { assertEquals, assertThrows } from "@std/assert";
import { inputRows } from "../../../core/data/input_columns.ts";
import { compactOf } from "../../../core/edge/of_model.ts";
import { serveCompact } from "../../../core/edge/serve.ts";
import type { TrainedStudent } from "../../../core/exporter.ts";
import { onBackends } from "../../support/backends.ts";
import { assertClose } from "../../support/tensors.ts";
import { rawTokenRows, SEQUENCES, TOKEN_STUDENTS, tokenRows } from "../../support/token_students.ts";

/** A student's answers through tfjs, row by row. */
async function expectedOf(trained: TrainedStudent, rows: ReturnType<typeof tokenRows>): Promise<number[]> {
  const answers = await trained.predict(rawTokenRows(rows));
  return answers.flatMap(({ probabilities, numbers }) => [...probabilities ?? numbers!]);
}

function encoded({ preprocessing, encoders }: TrainedStudent, rows: ReturnType<typeof tokenRows>) {
  const gathered = inputRows(preprocessing, encoders!)!;
  rows.forEach((row) => gathered.add((name) => row[name], "the row"));
  return gathered.finish();
}

for (const [name, make] of Object.entries(TOKEN_STUDENTS)) {
  onBackends(["cpu"], `serveCompact() answers sequences as tfjs does: ${name}`, async () => {
    const trained = await make();
    const compact = await compactOf("student", trained, "float32");
    const rows = tokenRows(trained);
    const expected = await expectedOf(trained, rows);
    const inputs = encoded(trained, rows);
    for (const simd of [true, false]) {
      const served = serveCompact(compact, { simd });
      const ask = served.probabilities ?? served.numbers!;
      assertClose(ask(new Float32Array(), rows.length, inputs), expected, 1e-5);
      const outputs = expected.length / rows.length;
      rows.forEach((row, i) => {
        const one = ask(new Float32Array(), 1, encoded(trained, [row]));
        assertClose(one, expected.slice(i * outputs, (i + 1) * outputs), 1e-5, `row ${i}`);
      });
    }
    trained.student.dispose();
  });
}

onBackends(
  ["cpu"],
  "serveCompact() takes the mean of no position for 0, and says that nothing comes next",
  async () => {
    const bag = await TOKEN_STUDENTS["a bag of words"]!();
    const rows = tokenRows(bag, [[], SEQUENCES[0]!, []]);
    const served = serveCompact(await compactOf("bag", bag, "float32"));
    assertClose(
      served.probabilities!(new Float32Array(), 3, encoded(bag, rows)),
      await expectedOf(bag, rows),
      1e-5,
    );
    bag.student.dispose();
    const next = await TOKEN_STUDENTS["what comes next"]!();
    const asked = serveCompact(await compactOf("next", next, "float32"));
    assertThrows(
      () => asked.probabilities!(new Float32Array(), 2, encoded(next, tokenRows(next, [[3], []]))),
      Error,
      "Cannot say what comes next as each sequence must have a token: that of row 2 of these has none",
    );
    next.student.dispose();
  },
);

onBackends(["cpu"], "a sequence is looked back at no farther than a student looks", async () => {
  const trained = await TOKEN_STUDENTS["what comes next"]!();
  const served = serveCompact(await compactOf("next", trained, "float32"));
  const ask = (ids: readonly number[]) =>
    served.probabilities!(new Float32Array(), 1, encoded(trained, tokenRows(trained, [ids]))).slice();
  const long = SEQUENCES.at(-1)!;
  // Four positions, and two more for each of the three that the second convolution looks at.
  assertEquals(ask(long.slice(-6)), ask(long));
  assertEquals(ask(long.slice(-5)).every((p, i) => p === ask(long)[i]), false);
  trained.student.dispose();
});
