import { assertAlmostEquals, assertEquals, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { UserError } from "../../../core/base/errors.ts";
import { lossWith } from "../../../core/catalogue/define.ts";
import { stopGradient } from "../../../core/kernels/stop_gradient.ts";
import type { Loss, Term } from "../../../core/loss.ts";
import type { Plugin } from "../../../core/plugin.ts";
import { crossEntropyLoss } from "../../../plugins/losses/cross-entropy.ts";
import { mutualLearningLoss } from "../../../plugins/losses/mutual-learning.ts";
import { softTargets, softTargetsLoss } from "../../../plugins/losses/soft-targets.ts";
import { sum } from "../../../plugins/losses/sum.ts";
import { linear } from "../../../plugins/schedulers/linear.ts";
import { testLoss, VARIANT } from "../../suites/loss.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { contextOf, randomBatch, type Rows, tensor } from "../../support/batch.ts";
import { make, type Options } from "../../support/catalogue.ts";
import { assertClose, read, readNumber } from "../../support/tensors.ts";
import vectors from "../../vectors/dml.json" with { type: "json" };

const others = [softTargetsLoss, crossEntropyLoss];

/** The loss of two peers, of which the second answers, for ever, as the teacher does. */
const withPeer: Plugin<"loss"> = {
  ...mutualLearningLoss,
  create(options, context) {
    const loss = mutualLearningLoss.create(options, context);
    return lossWith((context) => {
      const members = [context.student, { logits: stopGradient(context.teacher!.logits) }];
      return loss({ ...context, student: { ...context.student, members } });
    }, loss);
  },
};
const except = { "has the gradient of its value": "what a peer hears from another is a constant" };
testLoss(withPeer, {}, {
  others,
  except,
  refuses: [
    [{ temperature: 0 }, "temperature must be above 0: current value is 0"],
    [{ peerWeight: -1 }, "peerWeight must be at least 0: current value is -1"],
    [{ of: "cross-entropie" }, "of.use must be one of the loss plugins"],
    [{ of: { use: "soft-targets", temperature: -1 } }, "of.temperature must be above 0: current value is -1"],
  ],
});
testLoss(withPeer, { temperature: 3, peerWeight: { use: "linear", from: 0, to: 2 }, of: "soft-targets" }, {
  only: VARIANT.schedule,
  others: [...others, linear],
  except,
});

/** The loss of peers with these answers, or its gradient by them. */
function lossOf(options: Options, labels: readonly number[]) {
  const loss = make(mutualLearningLoss, options, others);
  return (...peers: tf.Tensor[]): tf.Scalar => {
    const rows = labels.map(() => [0, 0]);
    const members = peers.map((logits) => ({ logits: logits as tf.Tensor2D }));
    return loss({
      ...contextOf({ student: rows, teacher: rows, labels }),
      student: { ...members[0]!, members },
    });
  };
}

const [{ inputs, expected }] = vectors.cases as [typeof vectors.cases[0]];
const { logits1, logits2, labels } = inputs;

onBackends(["cpu", "wasm", "webgpu"], "mutual-learning is that of two networks", async () => {
  const total = await readNumber(() => lossOf({}, labels)(tensor(logits1), tensor(logits2)));
  assertAlmostEquals(total, expected.L1 + expected.L2, 2e-5 * total);
  for (const [i, gradient] of [expected.grad_L1_z1, expected.grad_L2_z2].entries()) {
    // Each is that of its own loss alone: as a teacher a peer is a constant.
    const actual = await read(() => tf.grads(lossOf({}, labels))([tensor(logits1), tensor(logits2)])[i]!);
    assertClose(actual, gradient.flat(), 2e-5, `peer ${i + 1}`);
  }
});

onBackends(
  EVERYWHERE,
  "mutual-learning takes the mean over the other peers, and no peer hears itself",
  async () => {
    const answers: Rows[] = [1, 2, 3].map((seed) => randomBatch(4, 3, { seed }).student);
    const { labels } = randomBatch(4, 3);
    const own = await readNumber(() => lossOf({ peerWeight: 0 }, labels)(...answers.map(tensor)));
    let between = 0;
    for (const [i, one] of answers.entries()) {
      for (const [j, other] of answers.entries()) {
        if (i !== j) between += await readNumber(() => softTargets(tensor(one), tensor(other), 2)) / 2;
      }
    }
    const actual = await readNumber(() =>
      lossOf({ temperature: 2, peerWeight: 0.5 }, labels)(...answers.map(tensor))
    );
    assertAlmostEquals(actual, own + 0.5 * between, 1e-5 * actual);
    const permuted = [answers[2]!, answers[0]!, answers[1]!];
    assertAlmostEquals(
      await readNumber(() => lossOf({ temperature: 2, peerWeight: 0.5 }, labels)(...permuted.map(tensor))),
      actual,
      1e-5 * actual,
    );
  },
);

onBackends(EVERYWHERE, "mutual-learning of one peer is its own loss", async () => {
  const { student, labels } = randomBatch(4, 3);
  assertEquals(
    await read(() => lossOf({}, labels)(tensor(student))),
    await read(() => make(crossEntropyLoss, {})(contextOf({ student, teacher: student, labels }))),
  );
});

onBackends(
  ["cpu"],
  "mutual-learning says what it is made of, and keeps apart what each peer's loss trains",
  async () => {
    const asked: string[] = [];
    const trains: Plugin<"loss"> = {
      ...crossEntropyLoss,
      create: () => ({ trained }) => {
        asked.push("own");
        return tf.sum(trained("kernel", [2], 1)) as tf.Scalar;
      },
    };
    const loss = make(mutualLearningLoss, {}, [softTargetsLoss, trains]);
    assertEquals(loss.terms?.map(({ name }) => name), ["own", "peers"]);
    const listed = { use: "sum", of: { peers: "cross-entropy", labels: "cross-entropy" } };
    const several = make(mutualLearningLoss, { of: listed }, [softTargetsLoss, trains, sum]);
    assertEquals(several.terms?.map(({ name }) => name), ["own.peers", "labels", "peers"]);
    const names: string[] = [];
    await read(() => {
      const context = contextOf(randomBatch(2, 3));
      const trained: typeof context.trained = (name, ...rest) => {
        names.push(name);
        return context.trained(name, ...rest);
      };
      return loss({
        ...context,
        trained,
        student: { ...context.student, members: [context.student, context.teacher!] },
      });
    });
    assertEquals(names, ["peer-1.kernel", "peer-2.kernel"]);
  },
);

onBackends(EVERYWHERE, "mutual-learning is the sum of its terms, each over all peers", async () => {
  const answers = [1, 2, 3].map((seed) => randomBatch(4, 3, { seed }).student);
  const { labels, teacher } = randomBatch(4, 3);
  const of = {
    use: "sum",
    of: { teacher: "soft-targets", labels: "cross-entropy" },
    weights: { teacher: 0.5 },
  };
  const loss = make(mutualLearningLoss, { of, peerWeight: 2 }, [...others, sum]);
  const value = (loss: Loss) =>
    readNumber(() => {
      const members = answers.map((logits) => ({ logits: tensor(logits) }));
      return loss({
        ...contextOf({ student: answers[0]!, teacher, labels }),
        student: { ...members[0]!, members },
      });
    });
  const whole = await value(loss);
  let total = 0;
  for (const term of loss.terms!) total += await value(term.loss);
  assertAlmostEquals(total, whole, 1e-5 * whole);
  let heard = 0;
  for (const one of answers) {
    heard += 0.5 * await readNumber(() => softTargets(tensor(one), tensor(teacher), 4));
  }
  const [{ name, loss: ofTeacher }] = loss.terms as [Term];
  assertEquals(name, "teacher");
  assertAlmostEquals(await value(ofTeacher), heard, 1e-5 * heard);
});

onBackends(["cpu"], "mutual-learning says so where the student has no peers", () => {
  tf.tidy(() =>
    void assertThrows(
      () => make(mutualLearningLoss, {}, others)(contextOf(randomBatch(2, 3))),
      UserError,
      "Cannot compute mutual-learning as the student must have peers: it has none; the strategy mutual gives it some",
    )
  );
});
