import { assert, assertAlmostEquals, assertEquals, assertMatch, assertRejects } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import { memoryStorage } from "../../../core/base/storage.ts";
import { EVENTS } from "../../../core/catalogue/container.ts";
import type { RunEvent } from "../../../core/events.ts";
import type { TaskReport } from "../../../core/report.ts";
import { run } from "../../../core/run/engine.ts";
import type { LabelledTable } from "../../../core/table.ts";
import type { SeenRecord } from "../../../core/teacher.ts";
import { clouds, memoryScope, toyCatalogue, toyConfig, withoutMathRandom } from "../../toy.ts";
import { runIn } from "./runs.ts";

Deno.test("cross-fitted says in each member's record which rows it has seen, and its row in the report is the mean's", async () => {
  const catalogue = toyCatalogue();
  const teacher = { use: "cross-fitted", of: { use: "mlp", hidden: [4] }, folds: 3, train: { epochs: 3 } };
  const { report, files } = await runIn(catalogue, toyConfig(catalogue, { teacher }));
  const bitsOf = (text: string) =>
    [...atob(text)].flatMap((byte) => Array.from({ length: 8 }, (_, bit) => byte.charCodeAt(0) >> bit & 1));
  const records = ["fold-1", "fold-2", "fold-3"].map((name) => {
    const record = JSON.parse(
      new TextDecoder().decode(files.get(`teachers/${name}/seen.json`)!),
    ) as SeenRecord;
    return bitsOf(record.records[0]!.train);
  });
  const student = JSON.parse(new TextDecoder().decode(files.get("student/seen.json")!)) as SeenRecord;
  const all = bitsOf(student.records[0]!.train);
  // Each training row has been seen by two of three.
  all.forEach((bit, row) => assertEquals(records.reduce((sum, record) => sum + record[row]!, 0), 2 * bit));
  const { teachers, weighed, with_all } = report.teacher_diagnostics!;
  assertEquals([weighed, teachers.map(({ name }) => name)], ["given", ["fold-1", "fold-2", "fold-3"]]);
  // The combination was found to be the mean, or nobody would have been left out.
  assert(teachers.every(({ without }) => without));
  assertAlmostEquals(with_all!.test["nll"]!.mean, report.ensemble.nll.mean, 1e-9);
});

const TASKS: readonly (readonly [string, LabelledTable, readonly string[]])[] = (() => {
  const base = clouds({ rows: 90 });
  const { values } = base.numeric;
  const columns = (names: readonly string[], make: (row: readonly number[]) => readonly number[]) => {
    const rows = Array.from({ length: 90 }, (_, i) => make([...values.subarray(4 * i, 4 * i + 4)]));
    return {
      ...base,
      label: names.join(", "),
      classes: [],
      labels: new Int32Array(90),
      labelColumns: names.map((name, c) => ({ name, values: Float64Array.from(rows, (row) => row[c]!) })),
    };
  };
  return [
    ["numbers", columns(["price"], ([a = 0, b = 0]) => [100 + 20 * a - 5 * b]), ["rmse", "mae", "r2"]],
    ["labels", columns(["x", "y"], ([a = 0, b = 0]) => [a > 0 ? 1 : 0, a + b > 0 ? 1 : 0]), [
      "micro_f1",
      "nll",
    ]],
  ];
})();

for (const [task, table, metrics] of TASKS) {
  Deno.test(`teachers of ${task}: fitted, cross-fitted and calibrated, with what the report says of them`, async () => {
    const ran = async (teacher: object) => {
      const catalogue = toyCatalogue([], table);
      const events: RunEvent[] = [];
      const { scope } = memoryScope(catalogue, memoryStorage());
      scope.register(EVENTS, (event) => void events.push(event));
      const config = toyConfig(catalogue, {
        task,
        teacher: { ...teacher, train: { epochs: 5 } },
        student: { use: "mlp", hidden: [3] },
        data: { use: "toy", split: { validation: 0.3, test: 0.3 } },
      });
      const report = await withoutMathRandom(() =>
        run(catalogue, config, { scope, selfCheck: false })
      ) as TaskReport;
      const said = events.flatMap((event) => event.type === "warning" ? [event.message] : []).join("\n");
      return { report, said, found: report.teacher_diagnostics! };
    };
    const of = { use: "mlp", hidden: [6] };
    const fitted = await ran({ use: "ensemble", members: 2, of, weights: "fitted" });
    assertMatch(
      fitted.said,
      new RegExp(
        `the ensemble's weights, fitted on 27 validation rows.*${
          task === "numbers" ? "squared error" : "NLL"
        }`,
      ),
    );
    const { teachers, with_all, diversity } = fitted.found;
    for (const name of metrics) {
      assertEquals(
        with_all!.test[name]!.mean.toPrecision(5),
        fitted.report.ensemble.metrics[name]!.mean.toPrecision(5),
      );
      assert(Number.isFinite(teachers[0]!.without!.validation![name]!.mean));
    }
    assert(Math.abs(diversity!.error_correlation!.mean) <= 1);
    assertEquals(diversity!.disagreement === undefined, task === "numbers");
    assertEquals(teachers[0]!.calibration === undefined, task === "numbers");
    const crossed = await ran({ use: "cross-fitted", of, folds: 3 });
    assertEquals(crossed.found.teachers.map(({ name }) => name), ["fold-1", "fold-2", "fold-3"]);
    if (task === "labels") {
      const { found, said } = await ran({
        use: "calibrated",
        of: { use: "cross-fitted", of, folds: 3 },
        each: true,
      });
      assertEquals(found.teachers.map(({ calibration }) => calibration!.applied), [true, true, true]);
      assertMatch(said, /fold-1: temperature \d\.\d{3}, fitted on 27 validation rows/);
      const entropy = await ran({ use: "ensemble", members: 3, of, weights: "entropy" });
      assertEquals(entropy.found.weighed, "entropy");
      return;
    }
    for (
      const [teacher, message] of [
        [{ use: "calibrated", of }, "Cannot calibrate teacher as the task must be one of probabilities"],
        [
          { use: "ensemble", of, weights: "entropy" },
          'Cannot use teacher ensemble: weights must be a list or "fitted" (numbers have no entropy) where the task is numbers',
        ],
      ] as const
    ) {
      const error = await assertRejects(() => ran(teacher), UserError);
      assert(error.message.startsWith(message), error.message);
    }
  });
}
