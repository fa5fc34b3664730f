import { assert, assertEquals, assertNotEquals, assertStringIncludes } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { seededRandom } from "../../../core/base/random.ts";
import { fakeQuantised, quantised } from "../../../core/models/fake_quantised.ts";
import { layersStudent } from "../../../core/models/layers_student.ts";
import { storedValues } from "../../../core/models/quantise.ts";
import { asTeacher } from "../../../core/models/teachers.ts";
import type { Student } from "../../../core/student.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { assertClose } from "../../support/tensors.ts";
import { follow, randomInputs, toyCatalogue, toyConfig, toyStages, valuesOf } from "../../toy.ts";
import { runIn } from "../run/runs.ts";

const CATALOGUE = toyCatalogue();
const SPECS = {
  mlp: { use: "mlp", hidden: [6] },
  norm: { use: "mlp", hidden: [6, 5], batchNorm: true, activation: "gelu" },
  cnn: { use: "cnn", shape: [4, 4, 1], blocks: [3], dense: [5] },
  depthwise: { use: "cnn", shape: [4, 4, 1], blocks: [3, 4], dense: [], depthwise: true },
} as const;

const FEATURES = { mlp: 5, norm: 5, cnn: 16, depthwise: 16 };

function studentOf(kind: keyof typeof SPECS, seed = 1): Student {
  return toyStages(CATALOGUE, { features: FEATURES[kind], student: SPECS[kind], seed }).newStudent();
}

/** Gives a student's kernels the numbers that their int8 stands for. */
function roundKernels({ variables }: Student): void {
  for (const variable of variables) {
    const values = storedValues(variable, variable.dataSync() as Float32Array, "int8");
    tf.tidy(() => variable.assign(tf.tensor(values, variable.shape)));
  }
}

/** The logits and gradients of a training step, of a loss that no symmetry makes flat. */
function stepOf(student: Student): { logits: Float32Array; gradients: Float32Array[] } {
  return tf.tidy(() => {
    const inputs = randomInputs(8, student.model!.inputs[0]!.shape[1]!);
    let logits = new Float32Array();
    const { grads } = tf.variableGrads(() => {
      const out = student.forward({ features: inputs }, { training: true, random: seededRandom(3) });
      logits = Float32Array.from(out.logits.dataSync());
      return tf.sum(tf.mul(out.logits, randomInputs(8, 3, 2))) as tf.Scalar;
    }, [...student.variables]);
    return { logits, gradients: student.variables.map(({ name }) => valuesOf([grads[name]!])[0]!) };
  });
}

for (const kind of Object.keys(SPECS) as (keyof typeof SPECS)[]) {
  onBackends(
    EVERYWHERE,
    `fakeQuantised() trains a ${kind} as its int8 answers, by the gradient there`,
    () => {
      const [student, rounded] = [studentOf(kind), studentOf(kind)];
      const before = valuesOf(student.state);
      roundKernels(rounded);
      const [faked, honest] = [stepOf(fakeQuantised(student)), stepOf(rounded)];
      assertClose(faked.logits, honest.logits, 1e-5);
      faked.gradients.forEach((gradient, i) =>
        assertClose(gradient, honest.gradients[i]!, 1e-4, `gradient ${i}`)
      );
      assertNotEquals(stepOf(student).logits, faked.logits, "the rounding must show");
      // The weights themselves are as they were; batch norm has moved its statistics, as it does.
      student.variables.forEach((variable) => {
        const at = student.state.indexOf(variable);
        assertEquals(valuesOf([variable])[0], before[at]);
      });
      [student, rounded].forEach((one) => one.dispose());
    },
  );
}

onBackends(EVERYWHERE, "fakeQuantised() answers as the student does where nothing is trained", () => {
  const student = studentOf("mlp");
  const [plain, faked] = [student, fakeQuantised(student)].map((one) =>
    tf.tidy(() =>
      one.forward({ features: randomInputs(4, 5) }, { training: false }).logits.dataSync().slice()
    )
  );
  assertEquals(faked, plain);
  student.dispose();
});

onBackends(["wasm"], "fakeQuantised() cannot be trained in one dispatch, which would round nothing", () => {
  const student = studentOf("mlp");
  assert(student.chain, "the student itself can");
  assertEquals(fakeQuantised(student).chain, undefined);
  student.dispose();
});

onBackends(EVERYWHERE, "fakeQuantised() gives the weights back where the forward pass fails", () => {
  const student = studentOf("mlp");
  const before = valuesOf(student.state);
  const failing = {
    ...student,
    forward: () => {
      throw new Error("no");
    },
  };
  let said = "";
  try {
    tf.tidy(() =>
      fakeQuantised(failing).forward({ features: randomInputs(2, 5) }, { training: true }).logits
    );
  } catch (error) {
    said = String(error);
  }
  assertStringIncludes(said, "no");
  assertEquals(valuesOf(student.state), before);
  student.dispose();
});

onBackends(EVERYWHERE, "quantised() gives back a student whose int8 is what it is", async () => {
  const run = { ...toyStages(CATALOGUE), teacher: asTeacher(studentOf("mlp", 2)) };
  const strategy = quantised("int8", {
    async *stages({ newStudent, teacher, loss }) {
      const peer = newStudent("peer");
      yield { name: "peer", student: peer, teacher, loss: loss("cross-entropy") };
      const other = valuesOf(peer.state);
      const student = yield { name: "student", student: newStudent(), teacher, loss: loss("cross-entropy") };
      assertEquals(valuesOf(peer.state), other, "only the student is quantised");
      peer.dispose();
      return student;
    },
  });
  const fresh = run.newStudent();
  const before = valuesOf(fresh.state);
  fresh.dispose();
  const { made, stages } = await follow(strategy.stages(run));
  assertEquals(stages.map(({ student }) => student.chain === undefined), [false, true]);
  const after = valuesOf(made.state);
  assertNotEquals(after, before);
  roundKernels(made);
  valuesOf(made.state).forEach((values, i) => assertClose(values, after[i]!, 1e-6));
  made.dispose();
  run.teacher.dispose();
});

Deno.test("quantised() with null is the strategy itself", () => {
  const strategy = { async *stages() {} } as never;
  assert(quantised(null, strategy) === strategy);
  assert(quantised(undefined, strategy) === strategy);
});

onBackends(
  EVERYWHERE,
  "a run's int8 student is what it was trained as, and its baseline has its first weights",
  async () => {
    const backend = tf.getBackend();
    const config = (quantise?: "int8") =>
      toyConfig(CATALOGUE, { backend, strategy: { use: "hinton", ...quantise ? { quantise } : {} } });
    const { report, files } = await runIn(CATALOGUE, config("int8"));
    const plain = await runIn(CATALOGUE, config());
    assertEquals(report.baseline.accuracy, plain.report.baseline.accuracy);
    assertEquals(report.baseline.nll, plain.report.baseline.nll);
    assertNotEquals(files.get("student/weights.bin"), plain.files.get("student/weights.bin"));
    const [float32, , int8] = report.quantised!;
    assertEquals(int8!.accuracy, float32!.accuracy);
    assertEquals(int8!.agreement, { mean: 1, sd: 0 });
  },
);

Deno.test("layersStudent() of a model is what fakeQuantised() takes: name, model and fingerprint stay", async () => {
  await tf.setBackend("cpu");
  const model = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [3] })] });
  const student = layersStudent("s", model);
  const faked = fakeQuantised(student);
  assertEquals([faked.name, faked.model === model, faked.parameters], ["s", true, 8]);
  assertEquals(await faked.fingerprint(), await student.fingerprint());
  faked.dispose();
  assert(student.state.every(({ isDisposed }) => isDisposed));
});
