import { assertAlmostEquals, assertEquals, assertNotEquals, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { EVENTS } from "../../../core/catalogue/container.ts";
import { asTeacher, disposeOutputs } from "../../../core/models/teachers.ts";
import { plan, run } from "../../../core/run/engine.ts";
import type { Spec } from "../../../core/spec.ts";
import type { Stage, StrategyRun } from "../../../core/strategy.ts";
import type { LiveTeacher } from "../../../core/teacher.ts";
import { self } from "../../../plugins/strategies/self.ts";
import { testStrategy, VARIANT } from "../../suites/strategy.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import type { Options } from "../../support/catalogue.ts";
import { assertClose } from "../../support/tensors.ts";
import {
  follow,
  memoryScope,
  randomInputs,
  toyCatalogue,
  toyConfig,
  toyStages,
  valuesOf,
} from "../../toy.ts";

testStrategy(self, {}, {
  // Its losses are tested on each backend, and hinton has its stages on each.
  on: ["wasm"],
  refuses: [
    [{ method: "emma" }, 'method must be one of "born-again", "ema", "deep-supervision", "teacher-free"'],
    [{ generations: 0 }, "generations must be at least 1: current value is 0"],
    [{ generations: 2.5 }, "generations must be a whole number: current value is 2.5"],
    [{ first: "nobody" }, 'first must be one of "teacher", "labels": current value is "nobody"'],
    [{ temperature: 0 }, "temperature must be above 0: current value is 0"],
    [{ softWeight: 0, hardWeight: 0 }, "must have a weight above 0: all are 0"],
    [
      { decay: 0.9 },
      "decay must be left out where method is born-again, as it is an option of ema: current value is 0.9",
    ],
    [{ method: "ema", generations: 3 }, "generations must be left out where method is ema"],
    [{ method: "ema", first: "labels" }, "first must be left out where method is ema"],
    [{ method: "teacher-free", ensemble: false }, "ensemble must be left out where method is teacher-free"],
    [{ teacher: true }, "teacher must be left out where method is born-again"],
    [{ averageWeight: 1 }, "averageWeight must be left out where method is born-again"],
    [{ method: "ema", exits: ["hidden_1"] }, "exits must be left out where method is ema"],
    [{ method: "ema", exitWeight: 1 }, "exitWeight must be left out where method is ema"],
    [{ method: "ema", correct: 0.9 }, "correct must be left out where method is ema"],
    [
      { form: "paper" },
      "form must be left out where method is born-again, as it is an option of teacher-free",
    ],
    [{ method: "ema", decay: 1 }, "decay must be below 1: current value is 1"],
    [{ method: "ema", averageWeight: -1 }, "averageWeight must be at least 0: current value is -1"],
    [{ method: "ema", teacher: false, softWeight: 1 }, "softWeight must be left out where teacher is false"],
    [
      { method: "ema", teacher: false, averageWeight: 0, hardWeight: 0 },
      "must have a weight above 0: all are 0",
    ],
    [{ method: "deep-supervision", exits: [] }, "exits must have at least 1 entry"],
    [
      { method: "deep-supervision", exits: ["hidden_1", "hidden_1"] },
      'exits must name each layer once: current value is ["hidden_1","hidden_1"]',
    ],
    [{ method: "teacher-free", correct: 1 }, "correct must be below 1: current value is 1"],
  ],
});
testStrategy(self, { generations: 3, ensemble: true, first: "labels" }, VARIANT);
testStrategy(self, { method: "ema", decay: 0.8 }, VARIANT);
testStrategy(
  self,
  { method: "ema", teacher: false, averageWeight: { use: "linear", from: 0, to: 1 } },
  VARIANT,
);
testStrategy(self, { method: "deep-supervision", exits: ["hidden_1", "dropout_1"] }, VARIANT);
testStrategy(self, { method: "teacher-free" }, VARIANT);
testStrategy(self, { method: "ema", quantise: "int8" }, VARIANT);

/** The stages of a run by hand, on a teacher of its own. The caller disposes. */
function stagesOf(options: Options, student: Spec<"student"> = { use: "mlp", hidden: [4] }) {
  const catalogue = toyCatalogue();
  const stages = toyStages(catalogue, { student });
  const teacher = asTeacher(stages.newStudent("teacher", { use: "mlp", hidden: [9] }));
  const run: StrategyRun = { ...stages, teacher };
  return { teacher, run, strategy: catalogue.make("strategy", { ...options, use: "self" }) };
}

async function followed(options: Options) {
  const { teacher, run, strategy } = stagesOf(options);
  const { made, stages } = await follow(strategy.stages(run));
  teacher.dispose();
  stages.forEach(({ student }) => student.dispose());
  return { made, stages };
}

const taught = ({ name, student, teacher }: Stage) => [
  name,
  student.name,
  teacher?.members?.map(({ name }) => name) ?? teacher?.name,
];

onBackends(EVERYWHERE, "self, born again, has each generation teach the next", async () => {
  const { made, stages } = await followed({});
  assertEquals(stages.map(taught), [
    ["generation-1", "generation-1", "teacher"],
    ["generation-2", "generation-2", "generation-1"],
    ["student", "student", "generation-2"],
  ]);
  assertEquals(made, stages[2]!.student);
  // Frozen, so that each labels the rows once.
  assertEquals(stages.map(({ teacher }) => typeof teacher!.fingerprint), ["undefined", "string", "string"]);
});

onBackends(EVERYWHERE, "self, born again, takes one generation for the student itself", async () => {
  assertEquals((await followed({ generations: 1 })).stages.map(taught), [["student", "student", "teacher"]]);
  assertEquals((await followed({ generations: 1, first: "labels" })).stages.map(taught), [
    ["student", "student", undefined],
  ]);
});

onBackends(EVERYWHERE, "self, born again, may begin with the labels and listen to all before", async () => {
  const { stages } = await followed({ generations: 4, first: "labels", ensemble: true });
  assertEquals(stages.map(taught), [
    ["generation-1", "generation-1", undefined],
    ["generation-2", "generation-2", ["generation-1"]],
    ["generation-3", "generation-3", ["generation-1", "generation-2"]],
    ["student", "student", ["generation-1", "generation-2", "generation-3"]],
  ]);
});

/** Logits for random rows. */
function answers(teacher: LiveTeacher): Float32Array {
  const inputs = randomInputs(4, 5);
  const outputs = teacher.predict({ inputs: { features: inputs }, rows: new Int32Array(4).fill(-1) });
  const logits = Float32Array.from(outputs.logits.dataSync());
  inputs.dispose();
  disposeOutputs(outputs);
  return logits;
}

onBackends(
  EVERYWHERE,
  "self, ema, has the average of the student's weights for a teacher, live",
  async () => {
    const { teacher: ofRun, run, strategy } = stagesOf({ method: "ema", decay: 0.7, teacher: false });
    const stages = strategy.stages(run);
    const { value } = await stages.next();
    const { student, teacher, afterStep, state } = value as Stage;
    assertEquals(teacher!.fingerprint, undefined);
    assertEquals(answers(teacher!), answers(asTeacher(student)), "it begins where the student does");
    // The first steps count more: 1/2, 2/3, and then the decay.
    let expected = valuesOf(student.state);
    for (const decay of [1 / 2, 2 / 3, 0.7, 0.7]) {
      tf.tidy(() =>
        student.variables.forEach((variable) => variable.assign(tf.add(tf.mul(variable, -1.5), 0.1)))
      );
      tf.tidy(() => afterStep!());
      const now = valuesOf(student.state);
      expected = expected.map((values, i) =>
        values.map((value, j) => decay * value + (1 - decay) * now[i]![j]!)
      );
      for (const [i, values] of expected.entries()) {
        assertClose(
          valuesOf(state!)[i]!,
          values,
          1e-5,
          `${decay}`,
        );
      }
    }
    assertEquals(valuesOf(state!).at(-1), Float32Array.of(4), "the steps are counted in the state");
    assertNotEquals(answers(teacher!), answers(asTeacher(student)));
    await stages.next(student);
    assertEquals(state!.at(-1)!.isDisposed, true);
    [student, teacher!, ofRun].forEach((one) => one.dispose());
  },
);

onBackends(
  EVERYWHERE,
  "self, ema, listens to the run's teacher and to the average, each with its weight",
  async () => {
    const catalogue = toyCatalogue();
    const strategy = { use: "self", method: "ema", softWeight: 0.6, averageWeight: 0.3, hardWeight: 0.1 };
    const values: Readonly<Record<string, number>>[] = [];
    const { scope } = memoryScope(catalogue);
    scope.register(EVENTS, (event) => {
      if (event.type === "epoch" && event.stage === "student") values.push(event.values);
    });
    await run(catalogue, toyConfig(catalogue, { backend: tf.getBackend(), strategy }), { scope });
    const last = values.at(-1)!;
    assertEquals([last["soft.weight"], last["average.weight"], last["hard.weight"]], [0.6, 0.3, 0.1]);
    const shares = ["soft", "average", "hard"].map((name) => last[`${name}.share`]!);
    assertEquals(shares.every((share) => share > 0), true, `${shares}`);
    assertAlmostEquals(shares.reduce((a, b) => a + b, 0), 1, 1e-5);
  },
);

onBackends(
  EVERYWHERE,
  "self, with deep supervision, puts exits on the hidden layers by default",
  async () => {
    const layersOf = async (options: Options, student?: Spec<"student">) => {
      const { teacher, run, strategy } = stagesOf({ method: "deep-supervision", ...options }, student);
      const { value } = await strategy.stages(run).next();
      const stage = value as Stage;
      [teacher, stage.student].forEach((one) => one.dispose());
      return stage.loss.needs?.student;
    };
    assertEquals(await layersOf({}), ["hidden_1"]);
    const deep = { use: "mlp", hidden: [4, 3], dropout: 0.1 };
    assertEquals(await layersOf({}, deep), ["hidden_1", "hidden_2"]);
    assertEquals(await layersOf({}, { ...deep, batchNorm: true }), ["activation_1", "activation_2"]);
    assertEquals(await layersOf({ exits: ["norm_2"] }, { ...deep, batchNorm: true }), ["norm_2"]);
  },
);

onBackends(["cpu"], "self, with deep supervision, lists the layers where an exit has none", async () => {
  const catalogue = toyCatalogue();
  const planned = (exits: string[] | undefined, student: Options) => {
    const strategy = { use: "self", method: "deep-supervision", ...exits ? { exits } : {} };
    return () => plan(catalogue, toyConfig(catalogue, { strategy, student: { use: "mlp", ...student } }));
  };
  for (const layer of ["hidden_3", "features"]) {
    await assertRejects(
      planned(["hidden_1", layer], { hidden: [3, 2] }),
      UserError,
      `Cannot put exits on the student as a layer must be named ${layer}: its layers are hidden_1, hidden_2, logits`,
    );
  }
  await assertRejects(
    planned(undefined, { hidden: [] }),
    UserError,
    "exits must name some of its layers where none is called hidden_1, …: its layers are logits",
  );
});

onBackends(EVERYWHERE, "self without a teacher asks none", async () => {
  for (const options of [{ method: "teacher-free" }, { method: "deep-supervision", softWeight: 0 }]) {
    const { stages } = await followed(options);
    assertEquals(stages.map(({ teacher }) => teacher), [undefined]);
  }
});

onBackends(["cpu"], "self keeps its config re-runnable: what it fills in suits every method", () => {
  const catalogue = toyCatalogue();
  for (const method of ["born-again", "ema", "deep-supervision", "teacher-free"]) {
    const { strategy } = toyConfig(catalogue, { strategy: { use: "self", method } });
    assertEquals(toyConfig(catalogue, { strategy }).strategy, strategy);
  }
});
