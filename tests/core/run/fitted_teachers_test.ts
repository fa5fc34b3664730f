import { assert, assertAlmostEquals, assertEquals, assertMatch, assertRejects } from "@std/assert";
import * as z from "zod";
import { UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { softmax } from "../../../core/base/softmax.ts";
import { memoryStorage, subfolder } from "../../../core/base/storage.ts";
import { type Container, STORAGES } from "../../../core/catalogue/container.ts";
import { definePlugin } from "../../../core/catalogue/define.ts";
import { functionTeacher } from "../../../core/models/function_teacher.ts";
import type { Plugin } from "../../../core/plugin.ts";
import { plan } from "../../../core/run/engine.ts";
import type { RowCells } from "../../../core/teacher.ts";
import { clouds, memoryScope, toyCatalogue, toyConfig } from "../../toy.ts";
import { runIn } from "./runs.ts";

const TABLE = clouds({ rows: 240, noise: 1.6 });

const centres = TABLE.classes.map((_, c) => {
  const own = Array.from(TABLE.labels.keys()).filter((row) => TABLE.labels[row] === c);
  return TABLE.numeric.names.map((_, i) =>
    own.reduce((sum, row) => sum + TABLE.numeric.values[row * 4 + i]!, 0) / own.length
  );
});

/** What a service says that knows the classes' centres, so many times as sure as it is right. */
function service(name: string, sure: number): Plugin {
  const label = (rows: readonly RowCells[]) =>
    rows.map((cells) =>
      Array.from(
        softmax(Float32Array.from(centres, (centre) =>
          -sure * centre.reduce((sum, at, i) => sum + (at - (cells[`x${i + 1}`] as number)) ** 2, 0) /
          5)),
      )
    );
  return definePlugin({
    kind: "teacher",
    name,
    summary: "For a test.",
    options: () => z.strictObject({}),
    create: () => functionTeacher({ name, fingerprint: `${sure}`, label }),
  }) as Plugin;
}

/** A service that knows nothing: it answers by a coin, always the same to a row. */
const guesses = definePlugin({
  kind: "teacher",
  name: "guesses",
  summary: "For a test.",
  options: () => z.strictObject({}),
  create: () =>
    functionTeacher({
      name: "guesses",
      fingerprint: "1",
      label: (rows: readonly RowCells[]) =>
        rows.map((cells) => {
          const random = seededRandom(Math.round(1e6 * Math.abs(cells["x1"] as number)));
          return Array.from(softmax(Float32Array.from({ length: 3 }, () => 3 * random.normal())));
        }),
    }),
}) as Plugin;

const SERVICES = [service("knows", 1), service("sure", 8), guesses];
const SPLIT = { use: "toy", split: { test: 0.25, validation: 0.25 } };
const SMALL = { use: "mlp", hidden: [6] };

async function ran(teacher: object, changes: object = {}, options: Parameters<typeof runIn>[2] = {}) {
  const catalogue = toyCatalogue(SERVICES, TABLE);
  const config = toyConfig(catalogue, { data: SPLIT, teacher, ...changes });
  return await runIn(catalogue, config, { selfCheck: false, ...options });
}

Deno.test("an ensemble's weights are fitted whatever its members are: trained, brought along, or asked by label", async () => {
  const storage = memoryStorage();
  await ran(SMALL, { train: { epochs: 2 } }, { storage });
  const teacher = {
    use: "ensemble",
    members: ["guesses", SMALL, "knows", { use: "model", path: "/there" }],
    weights: "fitted",
    mean: "probabilities",
    train: { epochs: 10 },
  };
  const register = {
    register: (scope: Container) =>
      void scope.register(STORAGES, () => subfolder(storage, "teachers/teacher")),
  };
  const { report, events } = await ran(teacher, {}, register);
  const said = events.flatMap((event) =>
    event.type === "warning" && event.message.includes("weights") ? [event.message] : []
  );
  assertEquals(said.length, 2);
  assertEquals(
    said[0],
    "60 validation rows are few to fit the weights of teacher-1, teacher-2, teacher-3, teacher-4: what comes out may be chance; " +
      "from 80 on it is steadier",
  );
  assertMatch(
    said[1]!,
    /^the ensemble's weights, fitted on 60 validation rows: teacher-1 0\.\d{3}, .*; there the NLL is 0\.\d{4}, with equal weights 0\.\d{4}$/,
  );
  const { weighed, teachers } = report.teacher_diagnostics!;
  assertEquals(weighed, "fitted");
  const weights = teachers.map(({ weight }) => weight!.mean);
  assertAlmostEquals(weights.reduce((a, b) => a + b), 1, 1e-9);
  assert(weights[0]! < 0.1 && weights[2]! > 0.5, weights.join());
  assert(report.warnings!.includes(said[1]!));
  // Equal weights have other answers, and so another store.
  const alike = await ran({ ...teacher, weights: undefined }, {}, register);
  assert(report.ensemble.nll.mean < alike.report.ensemble.nll.mean);
});

Deno.test("an ensemble by entropy hears in each row more of who is sure, and says how much on average", async () => {
  const teacher = { use: "ensemble", members: ["knows", "sure"], weights: "entropy", mean: "probabilities" };
  const { report } = await ran(teacher);
  const { weighed, teachers: [first, second] } = report.teacher_diagnostics!;
  assertEquals(weighed, "entropy");
  assert(second!.weight!.mean > 0.6, String(second!.weight!.mean));
  assertAlmostEquals(first!.weight!.mean + second!.weight!.mean, 1, 1e-9);
});

Deno.test("a teacher that is too sure is named with the remedy, which sets it right", async () => {
  const alone = await ran({ use: "sure" });
  const [warning] = alone.report.warnings!.filter((message) => message.includes("misleads"));
  assertMatch(
    warning!,
    /^The confidence of sure \(ECE \d+\.\d\d %, by chance up to \d+\.\d\d %, best temperature [4-9]\.\d\d: too sure\) misleads by what the 60 validation rows say, and a student takes it over: try the teacher `calibrated` around it\.$/,
  );
  const { report, events, files } = await ran({ use: "calibrated", of: "sure" });
  const page = new TextDecoder().decode(files.get("report.html"));
  assertMatch(page, /<h2>Teachers<\/h2>[\s\S]*<td>[4-9]\.\d\d \(applied\)<\/td>/);
  assertEquals(report.warnings!.filter((message) => message.includes("misleads")), []);
  const { teachers: [teacher] } = report.teacher_diagnostics!;
  const { temperature, applied, as_trained, calibrated } = teacher!.calibration!;
  assert(applied);
  assert(
    events.some((event) =>
      event.type === "warning" &&
      event.message.startsWith(`sure: temperature ${temperature!.mean.toFixed(3)}`)
    ),
  );
  assertAlmostEquals(as_trained.nll.mean, alone.report.ensemble.nll.mean, 1e-4);
  assertAlmostEquals(calibrated!.nll.mean, report.ensemble.nll.mean, 1e-4);
  assert(report.ensemble.nll.mean < alone.report.ensemble.nll.mean / 2);
  assertEquals(report.ensemble.accuracy, alone.report.ensemble.accuracy);
});

Deno.test("each member is calibrated by itself, in an ensemble that is asked by label", async () => {
  const of = { use: "ensemble", members: ["knows", "sure", SMALL] };
  const { report } = await ran({ use: "calibrated", of, each: true, train: { epochs: 10 } });
  const { teachers, ensemble } = report.teacher_diagnostics!;
  assertEquals(teachers.map(({ calibration }) => calibration!.applied), [true, true, true]);
  assertEquals(ensemble!.calibration!.applied, false);
  assert(teachers[1]!.calibration!.temperature!.mean > 3 * teachers[0]!.calibration!.temperature!.mean);
});

Deno.test("what cannot be fitted is refused in one line, in the plan already", async () => {
  const few = { use: "toy", split: { test: 0.25, validation: 3 / 240 } };
  const fitted = { use: "ensemble", members: 2, of: SMALL, weights: "fitted" };
  const cases: readonly (readonly [object, string])[] = [
    [
      { data: few, teacher: fitted },
      "Cannot fit the weights of teacher-1, teacher-2 as there must be at least 10 validation rows: current value is 3; raise " +
      "data.split.validation, or give weights as a list",
    ],
    [
      { data: few, teacher: { use: "calibrated", of: SMALL } },
      "Cannot calibrate teacher as there must be at least 10 validation rows: current value is 3; raise data.split.validation, or " +
      "leave it as it is",
    ],
    [
      { teacher: { use: "cross-fitted", folds: 90 } },
      "Cannot make folds of the training rows as there must be a class with a row for each: there are 90 folds, and the largest " +
      "class has 48 training rows; use fewer folds",
    ],
  ];
  for (const [changes, message] of cases) {
    const catalogue = toyCatalogue(SERVICES, TABLE);
    const config = toyConfig(catalogue, { teacher: fitted, ...changes });
    const { scope } = memoryScope(catalogue);
    const error = await assertRejects(() => plan(catalogue, config, { scope }), UserError);
    assertEquals(error.message, message);
  }
});

Deno.test("a plan fits nothing, as nothing is trained", async () => {
  for (
    const teacher of [
      { use: "ensemble", members: 2, of: SMALL, weights: "fitted" },
      { use: "ensemble", members: ["knows", SMALL], weights: "fitted" },
      { use: "calibrated", of: { use: "ensemble", members: 2, of: SMALL }, each: true },
    ]
  ) {
    const catalogue = toyCatalogue(SERVICES, TABLE);
    const config = toyConfig(catalogue, { data: SPLIT, teacher });
    const { scope } = memoryScope(catalogue);
    const { warnings } = await plan(catalogue, config, { scope });
    assertEquals(warnings.filter((message) => /fitted on|temperature/.test(message)), []);
  }
});

Deno.test("weights that no loss looks at are refused, fitted ones and those by entropy, and a temperature of the whole", async () => {
  const strategy = { use: "hinton", softWeight: 0, losses: { first: { use: "member", at: 1 } } };
  const ensemble = { use: "ensemble", members: 2, of: SMALL };
  for (
    const [teacher, message] of [
      [
        { ...ensemble, weights: "entropy" },
        /the ensemble's weights must be left out .*: current value is "entropy"$/,
      ],
      [
        { ...ensemble, weights: "fitted" },
        /the ensemble's weights must be left out .*: current value is "fitted"$/,
      ],
      [{ use: "calibrated", of: ensemble }, /the temperature of the teacher as a whole must be left out/],
    ] as const
  ) {
    const error = await assertRejects(
      () => ran(teacher, { strategy }),
      UserError,
    );
    assertMatch(error.message, message);
  }
});

Deno.test("a teacher that knows the validation rows is told of with what was fitted on them", async () => {
  const storage = memoryStorage();
  await ran(SMALL, { seed: 2 }, { storage });
  const { report } = await ran({ use: "calibrated", of: { use: "model", path: "/there" } }, {}, {
    register: (scope) => void scope.register(STORAGES, () => subfolder(storage, "teachers/teacher")),
  });
  const said = report.warnings!.filter((message) => message.includes("was trained on"));
  assertMatch(
    said.join(),
    /and on \d+ of the 60 validation rows, on which a temperature was fitted: its figures/,
  );
});
