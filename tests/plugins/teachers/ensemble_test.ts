import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { memoryStorage } from "../../../core/base/storage.ts";
import { type Container, STORAGES } from "../../../core/catalogue/container.ts";
import { writeModel } from "../../../core/models/model_files.ts";
import { ensemble } from "../../../plugins/teachers/ensemble.ts";
import { testTeacher, VARIANT } from "../../suites/teacher.ts";
import { onBackends } from "../../support/backends.ts";
import { assertClose, read } from "../../support/tensors.ts";
import { follow, toyCatalogue, toyStages } from "../../toy.ts";

const SMALL = { use: "mlp", hidden: [4] };

testTeacher(ensemble, { members: 3, of: SMALL }, {
  refuses: [
    [{ members: 0 }, "members must be"],
    [{ members: 2.5 }, "members must be"],
    [{ members: [] }, "members must"],
    [{ members: [SMALL], of: SMALL }, "of must be left out where members is a list"],
    [
      { members: 3, weights: [1, 1] },
      "weights must have one entry for each of the 3 members: current value is 2",
    ],
    [{ members: 2, weights: [0, 0] }, "weights must not all be zero: current value is [0,0]"],
    [{ members: 2, weights: [1, -1] }, "weights[1] must be at least 0: current value is -1"],
    [{ mean: "probabilties" }, 'did you mean "probabilities"?'],
    [
      { members: "three" },
      'members must be a whole number from 1 to 1000 or a list of models: current value is "three"',
    ],
    [
      { members: ["mlp", { use: "mpl" }] },
      "members[1].use must be one of the student or teacher plugins causal-cnn, cnn, mlp",
    ],
    [{ members: ["mlp", { use: "mpl" }] }, 'did you mean "mlp"?: current value is "mpl"'],
    [
      { members: [{ use: "mlp", hiden: [3] }] },
      'members[0].hiden is not an option of student mlp; did you mean "hidden"?',
    ],
    [{ members: [{ use: "mlp", dropout: 2 }] }, "members[0].dropout must be below 1: current value is 2"],
    [{ of: { use: "mlp", hiden: [3] } }, 'of.hiden is not an option of student mlp; did you mean "hidden"?'],
    [{ member: 3 }, 'member is not an option of teacher ensemble; did you mean "members"?'],
  ],
});
testTeacher(ensemble, { members: 2, of: SMALL, mean: "probabilities", weights: [3, 1] }, { only: VARIANT });
testTeacher(ensemble, {
  members: [SMALL, { use: "mlp", hidden: [] }, { use: "ensemble", members: 2, of: SMALL }],
}, { only: VARIANT });
testTeacher(ensemble, { members: [{ use: "model", path: "/models/first" }, SMALL] }, {
  services: trainedModel,
  only: VARIANT,
});

/** Registers folders that all hold a model of this seed. */
async function trainedModel(scope: Container, seed: number): Promise<void> {
  const storage = memoryStorage();
  const student = toyStages(toyCatalogue(), { seed }).newStudent("trained");
  await writeModel(student.model!, storage);
  student.dispose();
  scope.register(STORAGES, () => storage);
}

onBackends(
  ["cpu"],
  "ensemble scales its weights to sum to 1, and names and keeps its members in order",
  async () => {
    const catalogue = toyCatalogue();
    const spec = { use: "ensemble", members: [SMALL, { use: "mlp", hidden: [2] }], weights: [30, 10] };
    const { made, stages } = await follow(catalogue.make("teacher", spec).stages(toyStages(catalogue)));
    assertEquals(stages.map(({ name }) => name), ["teacher-1", "teacher-2"]);
    assertEquals(made.members!.map(({ name }) => name), ["teacher-1", "teacher-2"]);
    assertEquals(
      made.members!.map(({ parameters }) => parameters),
      stages.map(({ student }) => student.parameters),
    );
    const batch = { inputs: { features: tf.ones([1, 5]) }, rows: Int32Array.of(0) };
    const [whole, one, two] = await Promise.all(
      [made, ...made.members!].map((teacher) => read(() => teacher.predict!(batch).logits)),
    );
    assertClose(whole!, one!.map((logit, c) => 0.75 * logit + 0.25 * two![c]!), 1e-6);
    tf.dispose(batch.inputs);
    made.dispose();
  },
);

onBackends(["cpu"], "ensemble has different members, though all are of one kind", async () => {
  const catalogue = toyCatalogue();
  const nested = { use: "ensemble", members: 2, of: SMALL };
  const spec = { use: "ensemble", members: [nested, SMALL, nested] };
  const { made, stages } = await follow(catalogue.make("teacher", spec).stages(toyStages(catalogue)));
  const names = [
    "teacher-1.teacher-1",
    "teacher-1.teacher-2",
    "teacher-2",
    "teacher-3.teacher-1",
    "teacher-3.teacher-2",
  ];
  assertEquals(stages.map(({ name }) => name), names);
  assertEquals(stages.map(({ student }) => student.name), names);
  const prints = await Promise.all(stages.map(({ student }) => student.fingerprint()));
  assertEquals(new Set(prints).size, 5);
  made.dispose();
});

onBackends(["cpu"], "ensemble pads the numbers of its members, so that they sort", async () => {
  const catalogue = toyCatalogue();
  const spec = { use: "ensemble", members: 10, of: { use: "mlp", hidden: [] } };
  const { made, stages } = await follow(catalogue.make("teacher", spec).stages(toyStages(catalogue)));
  assertEquals([stages[0]!.name, stages[9]!.name], ["teacher-01", "teacher-10"]);
  made.dispose();
});
