import * as tf from "@tensorflow/tfjs";
import { assert, assertEquals, assertRejects, assertStringIncludes, assertThrows } from "@std/assert";
import { UserError } from "../../../core/errors.ts";
import { compactOf, NotCompactError } from "../../../core/compact/of_model.ts";
import { serveCompact } from "../../../core/compact/serve.ts";
import { onBackends } from "../../support/backends.ts";
import { assertClose } from "../../support/tensors.ts";
import { answersOfTfjs, COVERED, featuresOf, type Trained, trainedOf } from "./students.ts";

for (const [name, make] of Object.entries(COVERED)) {
  onBackends(["cpu"], `serveCompact() answers as tfjs does: ${name}`, async () => {
    const trained = make();
    const width = trained.preprocessing.features;
    const compact = await compactOf("student", trained, "float32");
    const [simd, plain] = [serveCompact(compact), serveCompact(compact, { simd: false })];
    // One row, fewer than four, four and more, and more than fit in its memory at once.
    for (const rows of [1, 3, 4, 11, 600]) {
      const features = featuresOf(rows, width, rows);
      const expected = answersOfTfjs(trained, features);
      assertClose(simd.probabilities(features, rows), expected.probabilities, 2e-6, `${rows} rows`);
      const logits = simd.logits(features, rows).slice();
      assertClose(logits, expected.logits, 2e-5, `${rows} rows`);
      assertEquals(plain.logits(features, rows), logits, "JavaScript must give the same bits");
    }
    trained.student.dispose();
  });
}
