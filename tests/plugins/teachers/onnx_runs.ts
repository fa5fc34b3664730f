/** Models in ONNX as onnxruntime runs them. `onnx_test.ts` runs this file in a process of its own. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { optionalPackages } from "../../../host/packages.ts";
import { taskLosses } from "../../../core/run/task_of_run.ts";
import { assertClose } from "../../support/tensors.ts";
import { toyCatalogue } from "../../toy.ts";
import { answersOf, type Asking, fixture, lineOf, said } from "./onnx_kit.ts";

const packages = optionalPackages();
const SPECIES = ["setosa", "versicolor", "virginica"];
const DIGITS = ["0", "1", "2"];

const asking = (name: string, classes: readonly string[], more: Partial<Asking> = {}): Asking => ({
  bytes: fixture(name),
  columns: said[name]!.columns,
  rows: said[name]!.rows,
  classes,
  packages,
  options: { runtime: "web" },
  ...more,
});

Deno.test("onnx answers as scikit-learn's forest, its boosted trees and its logistic regression do", async () => {
  for (
    const [name, classes] of [["forest", DIGITS], ["boosted", ["0", "1"]], ["logistic", SPECIES]] as const
  ) {
    const { answers, kind, warnings, teacher } = await answersOf(asking(name, classes));
    assertEquals(kind, "probabilities");
    assertClose(Float64Array.from(answers), said[name]!.probabilities!.flat(), 1e-6, name);
    assert(teacher.parameters > 10, `${teacher.parameters}`);
    assertEquals(teacher.seen, "unknown");
    const told = {
      forest: "ends in a TreeEnsembleClassifier whose leaves hold shares that sum to 1",
      boosted: "ends in a TreeEnsembleClassifier with post_transform LOGISTIC",
      logistic: "ends in a Normalizer",
    }[name];
    assertStringIncludes(warnings.at(-1)!, told);
  }
});
