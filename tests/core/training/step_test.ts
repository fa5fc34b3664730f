import { assert, assertEquals, assertLess, assertMatch, assertRejects } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { stillClock } from "../../../core/base/clock.ts";
import { UserError } from "../../../core/base/errors.ts";
import { seededRandom } from "../../../core/base/random.ts";
import { lossWith } from "../../../core/catalogue/define.ts";
import type { RunEvent } from "../../../core/events.ts";
import type { Loss, Needs } from "../../../core/loss.ts";
import { ensembleOf } from "../../../core/models/combined/ensemble.ts";
import { asTeacher } from "../../../core/models/teachers.ts";
import { labelRange } from "../../../core/targets/label.ts";
import { labelledTeacher } from "../../../core/targets/labelled_teacher.ts";
import type { LiveTeacher } from "../../../core/teacher.ts";
import { noCheckpoint } from "../../../core/training/checkpoint.ts";
import { train } from "../../../core/training/loop.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { assertClose } from "../../support/tensors.ts";
import { toyStages, valuesOf } from "../../toy.ts";
import { adam, CATALOGUE, epochsOf, type Given, lossOf, PART, trained } from "./training.ts";

/** An ensemble of `a` and of `b`, which is itself one of `c` and `d`. */
async function nested(): Promise<LiveTeacher> {
  const { newStudent } = toyStages(CATALOGUE, { features: PART.width });
  const member = (name: string): LiveTeacher => ({ ...asTeacher(newStudent(name)), name });
  const b = await ensembleOf(["c", "d"].map(member), { mean: "logits" });
  return await ensembleOf([member("a"), { ...b, name: "b" }], { mean: "logits" });
}

const NEEDS: Needs = { student: ["hidden_2"], teacher: ["a.hidden_1", "b.d.hidden_1"], members: true };

/** The labels' loss; what the context holds is noted at each call. */
function reading(needs: Needs, seen: Float32Array[][], shapes: (readonly number[])[] = []): Loss {
  const hard = lossOf("cross-entropy");
  return lossWith((context) => {
    const { student, teacher } = context;
    const ofTeacher = [
      teacher!.logits,
      ...(needs.teacher ?? []).map((layer) => teacher!.features![layer]!),
      ...(teacher!.members ?? []).map(({ logits }) => logits),
      ...(teacher!.members?.[1]?.members ?? []).map(({ logits }) => logits),
    ];
    seen.push(valuesOf(ofTeacher));
    shapes.splice(
      0,
      shapes.length,
      ...[...(needs.student ?? []).map((layer) => student.features![layer]!), ...ofTeacher].map(({ shape }) =>
        shape
      ),
    );
    return hard(context);
  }, { needs });
}

onBackends(
  EVERYWHERE,
  "a loss gets the layers and members that it needs, stored and live alike",
  async () => {
    const live = await nested();
    const { rows } = PART;
    const question = { teacher: live, source: { part: PART, random: seededRandom(1) }, needs: NEEDS };
    const answers = await labelRange(question, { view: 0, from: 0, to: rows.length });
    const stored = labelledTeacher("print", [{ rows, answers }], live);
    const [bySight, byStore]: [Float32Array[][], Float32Array[][]] = [[], []];
    const shapes: (readonly number[])[] = [];
    const first = await trained({ teacher: () => live, loss: reading(NEEDS, bySight, shapes) });
    // The last step is one of 12 rows; a toy teacher has a layer of 4, the student one of 5.
    const [layer, logits] = [[12, 4], [12, 3]];
    assertEquals(shapes, [[12, 5], logits, layer, layer, logits, logits, logits, logits]);
    const second = await trained({ teacher: () => stored, loss: reading(NEEDS, byStore) });
    assertEquals([bySight.length, byStore.length], [10, 10]);
    bySight.flat().forEach((values, i) => assertClose(byStore.flat()[i]!, values, 1e-5));
    assertEquals(second.state, first.state);
    live.dispose();
  },
);

onBackends(["cpu"], "a loss that needs nothing gets the logits alone", async () => {
  const live = await nested();
  const asked: unknown[] = [];
  await trained({
    epochs: 1,
    teacher: () => ({ ...live, predict: (batch) => (asked.push(Object.keys(batch)), live.predict(batch)) }),
  });
  assertEquals(asked, Array(4).fill(["inputs", "rows", "origins"]));
  live.dispose();
});

for (
  const [what, needs, message] of [
    [
      "student",
      { student: ["hiden_2"] },
      /student mlp: Cannot tap hiden_2 .*: the layers are .*hidden_1,.*hidden_2,/,
    ],
    [
      "member of the teacher",
      { teacher: ["e.hidden_1"] },
      /Cannot tap e\.hidden_1 .*: the members are a, b, so/,
    ],
    [
      "teacher",
      { teacher: ["b.c.top"] },
      /Cannot tap top as a layer must have that name: the layers are .*hidden_1/,
    ],
  ] as const
) {
  onBackends(["cpu"], `train() refuses an unknown layer of a ${what} before the first step`, async () => {
    const live = await nested();
    const events: RunEvent[] = [];
    const error = await assertRejects(
      () =>
        trained({
          teacher: () => live,
          loss: reading(needs, []),
          watch: (event) => void events.push(event),
        }),
      UserError,
    );
    assertMatch(error.message, /^Cannot begin stage student \(step 1\): .*$/);
    assertMatch(error.message, message);
    assertEquals(events, []);
    live.dispose();
  });
}

onBackends(EVERYWHERE, "a term's share is its gradient's norm among those of all terms", async () => {
  const { newStudent, loss: lossOf } = toyStages(CATALOGUE, { features: PART.width });
  const [student, live] = [newStudent(), asTeacher(newStudent("teacher"))];
  const soft = { use: "soft-targets", temperature: 2 };
  const loss = lossOf({ use: "sum", of: { soft, hard: "cross-entropy" }, weights: { hard: 3 } });
  const events: RunEvent[] = [];
  // All rows in one step that moves nothing: the gradients are those of all rows, at the first weights.
  const lesson = { part: PART, epochs: 1, batchSize: 44, optimizer: adam(0), random: seededRandom(1) };
  const around = {
    seed: 1,
    events: (event: RunEvent) => void events.push(event),
    clock: stillClock(),
    checkpoint: noCheckpoint(),
  };
  await train({ name: "student", student, teacher: live, loss }, lesson, around);
  const inputs = tf.tensor2d(PART.features, [44, PART.width]);
  const labels = tf.tensor1d(PART.labels, "int32");
  const byHand = ([lossOf(soft), lossOf("cross-entropy")] as const).map((one, i) =>
    tf.tidy(() => {
      const teacher = live.predict({ inputs: { features: inputs }, rows: PART.rows });
      const { value, grads } = tf.variableGrads(() => {
        const answer = student.forward({ features: inputs }, { training: false });
        const scalar = one({
          student: answer,
          teacher,
          labels,
          progress: 0,
          random: seededRandom(1),
          observe: () => {},
          trained: () => tf.scalar(0),
        });
        return tf.mul(scalar, [1, 3][i]!) as tf.Scalar;
      }, [...student.variables]);
      const numbers = Object.values(grads).flatMap((gradient) => [...gradient.dataSync()]);
      return { value: value.dataSync()[0]!, norm: Math.hypot(...numbers) };
    })
  );
  const { values } = epochsOf(events)[0]!;
  const total = byHand[0]!.norm + byHand[1]!.norm;
  assertClose(
    ["soft.loss", "hard.loss", "soft.share", "hard.share", "hard.weight"].map((name) => values[name]!),
    [...byHand.map(({ value }) => value), ...byHand.map(({ norm }) => norm / total), 3],
    1e-4,
  );
  assertClose([values["soft.share"]! + values["hard.share"]!], [1], 1e-6);
  assertEquals(values["soft.weight"], undefined);
  [inputs, labels, student, live].forEach((one) => one.dispose());
});

onBackends(
  ["wasm"],
  "the terms' shares are measured in the first epoch, in the last and in some between",
  async () => {
    const { events } = await trained({ epochs: 36 });
    const measured = epochsOf(events).filter(({ values }) => "soft-targets.share" in values);
    // A step in a hundred at most: of three steps an epoch, every 34th epoch.
    assertEquals(measured.map(({ epoch }) => epoch), [1, 35, 36]);
    for (const { values } of measured) {
      const shares = [values["soft-targets.share"]!, values["cross-entropy.share"]!];
      assertClose([shares[0]! + shares[1]!], [1], 1e-6);
      assert(shares.every((share) => share > 0));
      assertEquals([typeof values["soft-targets.loss"], typeof values["cross-entropy.loss"]], [
        "number",
        "number",
      ]);
    }
  },
);

onBackends(EVERYWHERE, "measuring the terms changes nothing, with dropout and batch norm", async () => {
  const loss = lossOf();
  const { state, events } = await trained({ loss });
  const plain = await trained({ loss: (context) => loss(context) });
  assertEquals(plain.state, state);
  assertEquals(epochsOf(plain.events).map(({ loss }) => loss), epochsOf(events).map(({ loss }) => loss));
  assertEquals(epochsOf(plain.events).map(({ values }) => Object.keys(values)), [
    ["learningRate", "temperature"],
    ["learningRate", "temperature"],
    ["learningRate", "temperature"],
  ]);
});

onBackends(["cpu"], "a loss of one term is not measured: its share is all", async () => {
  const { events } = await trained({ loss: lossOf({ use: "sum", of: ["cross-entropy"] }) });
  assertEquals(epochsOf(events).flatMap(({ values }) => Object.keys(values)), Array(3).fill("learningRate"));
});

onBackends(["cpu"], "a term that is hardly heard after the first epoch is a warning, told once", async () => {
  const warnings = async (weight: number) => {
    const of = { loud: "soft-targets", faint: "cross-entropy" };
    const given: Given = { epochs: 9, loss: lossOf({ use: "sum", of, weights: { faint: weight } }) };
    const { events } = await trained(given);
    const share = epochsOf(events)[0]!.values["faint.share"]!;
    return { share, told: events.filter(({ type }) => type === "warning") };
  };
  const faint = await warnings(1e-3);
  assertLess(faint.share, 0.01);
  assertEquals(faint.told, [{
    type: "warning",
    seed: 1,
    message: `stage student: the loss faint has ${
      (100 * faint.share).toPrecision(2)
    } % of the gradient after the first epoch and is hardly heard; raise its weight`,
  }]);
  const heard = await warnings(1);
  assert(heard.share >= 0.01);
  assertEquals(heard.told, []);
});
