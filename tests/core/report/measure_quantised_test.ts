import { assert, assertEquals, assertGreaterOrEqual } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { fileURLToPath } from "node:url";
import { distill } from "../../../cli/library.ts";
import { activeBackend } from "../../../core/kernels/active_backend.ts";
import { predict } from "../../../core/models/predict.ts";
import { dequantise, quantiseChannels } from "../../../core/models/quantise.ts";
import { asTeacher } from "../../../core/models/teachers.ts";
import { measureQuantised } from "../../../core/report/measure_quantised.ts";
import { evaluate } from "../../../core/report/metrics.ts";
import type { Student } from "../../../core/student.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { clouds, partOf, toyCatalogue, toyStages, valuesOf } from "../../toy.ts";
import { runIn } from "../run/runs.ts";

const PART = partOf(clouds({ rows: 200, noise: 3 }));

function studentOf(): Student {
  return toyStages(toyCatalogue(), { features: 4, student: { use: "mlp", hidden: [8], batchNorm: true } })
    .newStudent();
}

async function evaluationOf(student: Student) {
  return evaluate(await predict(asTeacher(student), PART), PART.labels);
}

onBackends(
  EVERYWHERE,
  "measureQuantised() answers with the stored weights, and gives the student its own back",
  async () => {
    const student = studentOf();
    const [before, evaluation] = [valuesOf(student.state), await evaluationOf(student)];
    const results = await measureQuantised(student, evaluation, PART, activeBackend(tf.getBackend()));
    assertEquals(valuesOf(student.state), before);
    assertEquals(await evaluationOf(student), evaluation);
    const rounded = studentOf();
    for (const [i, kernel] of rounded.state.entries()) {
      if (kernel.rank < 2) continue;
      const values = dequantise(quantiseChannels(before[i]!, kernel.shape.at(-1)!));
      tf.tidy(() => kernel.assign(tf.tensor(values, kernel.shape)));
    }
    const expected = await evaluationOf(rounded);
    const same = expected.predicted.filter((answer, i) => answer === evaluation.predicted[i]).length;
    // Kernels 4×8 and 8×3; the norm's four numbers for each of 8, and three biases.
    const rest = 4 * (4 * 8 + 3);
    assertEquals(results, [
      { precision: "float32", accuracy: evaluation.accuracy, agreement: 1, bytes: 4 * (32 + 24) + rest },
      { ...results[1]!, precision: "float16", bytes: 2 * (32 + 24) + rest },
      {
        precision: "int8",
        accuracy: expected.accuracy,
        agreement: same / PART.rows.length,
        bytes: 32 + 24 + 4 * (8 + 3) + rest,
      },
    ]);
    assertGreaterOrEqual(results[1]!.agreement, 0.98);
    [student, rounded].forEach((one) => one.dispose());
  },
);

onBackends(["cpu"], "measureQuantised() leaves out float16 where it cannot hold the weights", async () => {
  const student = studentOf();
  const [kernel] = student.variables;
  tf.tidy(() => kernel!.assign(tf.mul(kernel!, 1e6)));
  const results = await measureQuantised(student, await evaluationOf(student), PART, activeBackend("cpu"));
  assertEquals(results.map(({ precision }) => precision), ["float32", "int8"]);
  student.dispose();
});

Deno.test("a run's report has the student at every precision, alike on a second run", async () => {
  const { report, files } = await runIn(toyCatalogue());
  const quantised = report.quantised!;
  assertEquals(quantised.map(({ precision }) => precision), ["float32", "float16", "int8"]);
  assertEquals(quantised[0]!.accuracy, report.student.accuracy);
  assertEquals(quantised[0]!.agreement, { mean: 1, sd: 0 });
  assertEquals(quantised[0]!.bytes, report.student.bytes);
  const again = await runIn(toyCatalogue());
  assertEquals(again.report.quantised, quantised);
  const written = JSON.parse(new TextDecoder().decode(files.get("report.json")));
  assertEquals(written.quantised, quantised);
  assert(new TextDecoder().decode(files.get("report.html")).includes("weights stored"));
});

Deno.test("the digits student answers at least 99 % of the test rows alike as int8", async () => {
  const path = fileURLToPath(new URL("../../../examples/digits/digits.csv", import.meta.url));
  const { quantised, data } = await distill({
    data: { use: "csv", path, label: "digit", split: { test: 0.3, validation: 0.1 } },
    teacher: { use: "mlp", hidden: [128], train: { epochs: 5 } },
    student: { use: "mlp", hidden: [128] },
    train: { epochs: 10 },
  }, { selfCheck: false });
  const int8 = quantised!.find(({ precision }) => precision === "int8")!;
  assertEquals(data.test, 539);
  assertEquals(int8.bytes, 64 * 128 + 128 * 10 + 4 * 2 * (128 + 10));
  assertGreaterOrEqual(int8.agreement.mean, 0.99);
});
