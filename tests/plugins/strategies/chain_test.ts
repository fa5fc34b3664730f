import { assertEquals, assertGreater, assertNotEquals, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { EVENTS } from "../../../core/catalogue/container.ts";
import { assistantSizes } from "../../../core/models/assistants.ts";
import { asTeacher } from "../../../core/models/teachers.ts";
import { plan, run } from "../../../core/run/engine.ts";
import type { Stage } from "../../../core/strategy.ts";
import { chain } from "../../../plugins/strategies/chain.ts";
import { testStrategy, VARIANT } from "../../suites/strategy.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import type { Options } from "../../support/catalogue.ts";
import { follow, memoryScope, toyCatalogue, toyConfig, toyStages } from "../../toy.ts";

const config = { teacher: { use: "mlp", hidden: [12], train: { epochs: 2 } } };

testStrategy(chain, {}, {
  // Its losses are tested on each backend, and hinton has its stages on each.
  on: ["wasm"],
  config,
  refuses: [
    [{ assistants: 0 }, "assistants must be at least 1: current value is 0"],
    [{ assistants: 1.5 }, "assistants must be a whole number from 1 to 100 or a list of sizes and students"],
    [{ assistants: [] }, "assistants must have at least 1 entry"],
    [{ assistants: [50, 0] }, "assistants[1] must be at least 1: current value is 0"],
    [{ assistants: [{ use: "mlp", hiden: [4] }] }, "assistants[0].hiden is not an option of student mlp"],
    [
      { assistants: ["mlpp"] },
      'assistants[0].use must be one of the student plugins causal-cnn, cnn, mlp; did you mean "mlp"?',
    ],
    [{ drop: 0.5 }, "drop must be left out where dense is false: current value is 0.5"],
    [{ dense: true, drop: 1 }, "drop must be below 1: current value is 1"],
    [
      { softWeight: 0 },
      "softWeight must be above 0, or no model hears of the one before it: current value is 0",
    ],
    [{ temperature: 0 }, "temperature must be above 0: current value is 0"],
    [{ hardWeight: -1 }, "hardWeight must be at least 0: current value is -1"],
  ],
});
testStrategy(chain, { assistants: [90, { use: "mlp", hidden: [4] }], dense: true, drop: 0.5 }, {
  config,
  ...VARIANT,
});
testStrategy(chain, { assistants: 1, quantise: "int8" }, { config, ...VARIANT });

/** The stages of a chain below a teacher of 5-40-3, for a student of 5-4-3. */
async function stagesOf(options: Options, warn: (message: string) => void = failing) {
  const catalogue = toyCatalogue();
  const run = toyStages(catalogue);
  const teacher = asTeacher(run.newStudent("teacher", { use: "mlp", hidden: [40] }));
  const scaledStudent = (parameters: number) => ({ use: "mlp", hidden: [Math.round((parameters - 3) / 9)] });
  const strategy = catalogue.make("strategy", { ...options, use: "chain" });
  const followed = await follow(strategy.stages({ ...run, teacher, scaledStudent, warn }));
  return {
    ...followed,
    teacher,
    dispose() {
      teacher.dispose();
      followed.stages.forEach(({ student }) => student.dispose());
    },
  };
}

function failing(message: string): never {
  throw new Error(`it warns: ${message}`);
}

const shown = ({ name, student, teacher }: Stage) => [name, student.name, student.parameters, teacher?.name];

onBackends(EVERYWHERE, "chain hands on from the teacher over each assistant to the student", async () => {
  const { made, stages, teacher, dispose } = await stagesOf({ assistants: 2 });
  const [large, small] = assistantSizes(teacher.parameters, made.parameters, 2).map((size) =>
    9 * Math.round((size - 3) / 9) + 3
  );
  assertEquals(stages.map(shown), [
    ["assistant-1", "assistant-1", large, "teacher"],
    ["assistant-2", "assistant-2", small, "assistant-1"],
    ["student", "student", 39, "assistant-2"],
  ]);
  assertEquals(made, stages[2]!.student);
  // Frozen, so that each labels the rows once.
  assertEquals(stages[1]!.teacher!.fingerprint, await stages[0]!.student.fingerprint());
  dispose();
});

onBackends(EVERYWHERE, "chain takes assistants by size and as students, in their order", async () => {
  const { stages, dispose } = await stagesOf(
    { assistants: [200, { use: "mlp", hidden: [6, 5] }, "mlp", 66] },
    () => {},
  );
  assertEquals(stages.map(({ student }) => student.model!.layers.map(({ name }) => name).length), [
    3,
    4,
    4,
    3,
    3,
  ]);
  assertEquals(stages.map(({ student }) => student.parameters), [
    9 * 22 + 3,
    6 * 6 + 7 * 5 + 6 * 3,
    6 * 64 + 65 * 32 + 33 * 3,
    66,
    39,
  ]);
  dispose();
});

onBackends(EVERYWHERE, "chain, dense, has each learn from all before it", async () => {
  const { stages, teacher, dispose } = await stagesOf({ assistants: 2, dense: true, drop: 0.25 });
  const masters = stages.map(({ teacher }) => (teacher!.members ?? [teacher!]).map(({ name }) => name));
  assertEquals(masters, [
    ["teacher"],
    ["teacher", "assistant-1"],
    ["teacher", "assistant-1", "assistant-2"],
  ]);
  assertEquals(stages.map(({ loss }) => loss.needs?.members), [false, true, true]);
  assertEquals(stages[2]!.teacher!.members![0], teacher);
  dispose();
});

onBackends(EVERYWHERE, "chain warns of an assistant that is not between teacher and student", async () => {
  const warnings: string[] = [];
  const { stages, dispose } = await stagesOf(
    { assistants: [{ use: "mlp", hidden: [41] }, 200, { use: "mlp", hidden: [3] }] },
    (message) => void warnings.push(message),
  );
  assertEquals(stages.length, 4);
  assertEquals(warnings, [
    "assistant-1 is larger than the teacher: 372 parameters, where that has 363",
    "assistant-3 is smaller than the student: 30 parameters, where that has 39",
  ]);
  dispose();
});

onBackends(EVERYWHERE, "chain scales the run's student, and an event tells the warning", async () => {
  const catalogue = toyCatalogue();
  const strategy = { use: "chain", assistants: [70, 5000] };
  const config = toyConfig(catalogue, {
    backend: tf.getBackend(),
    strategy,
    student: { use: "mlp", hidden: [3] },
  });
  const { stages, warnings } = await plan(catalogue, config);
  const sizes = stages.map(({ stage, parameters }) => [stage, parameters] as const);
  const teacher = 5 * 6 + 7 * 3;
  assertEquals(sizes, [
    ["teacher", teacher],
    ["assistant-1", 5 * 8 + 9 * 3],
    ["assistant-2", 5 * 625 + 626 * 3],
    ["student", 5 * 3 + 4 * 3],
    ["baseline", 5 * 3 + 4 * 3],
  ]);
  const expected = [
    `assistant-1 is larger than the teacher: 67 parameters, where that has ${teacher}`,
    `assistant-2 is larger than the teacher: 5003 parameters, where that has ${teacher}`,
  ];
  assertEquals(warnings, expected);
  const told: string[] = [];
  const { scope } = memoryScope(catalogue);
  scope.register(EVENTS, (event) => void (event.type === "warning" && told.push(event.message)));
  await run(catalogue, config, { scope });
  assertEquals(told, expected);
});

onBackends(["cpu"], "chain says so where the student cannot be scaled", async () => {
  const catalogue = toyCatalogue();
  const linear = { strategy: "chain", student: { use: "mlp", hidden: [] } };
  await assertRejects(
    () => plan(catalogue, toyConfig(catalogue, linear)),
    UserError,
    "mlp cannot; name the student itself instead of a size",
  );
});

onBackends(["cpu"], "chain, dense, leaves teachers out of steps where it is told to", async () => {
  const catalogue = toyCatalogue();
  const weightsOf = async (drop: number) => {
    const strategy = { use: "chain", assistants: 1, dense: true, drop };
    const { scope, storage } = memoryScope(catalogue);
    const train = { epochs: 3, batchSize: 8 };
    const weights: number[] = [];
    scope.register(EVENTS, (event) => {
      if (event.type !== "epoch" || event.stage !== "student") return;
      weights.push(
        ...Object.entries(event.values).filter(([name]) => name.startsWith("weight.")).map(([, value]) =>
          value
        ),
      );
    });
    await run(catalogue, toyConfig(catalogue, { ...config, strategy, train }), { scope });
    return { weights, file: storage.files.get("student/weights.bin") };
  };
  const [all, some] = [await weightsOf(0), await weightsOf(0.6)];
  assertEquals(all.weights, Array(6).fill(0.5));
  assertGreater(some.weights.filter((weight) => weight === 0).length, 0);
  assertNotEquals(some.file, all.file);
});
