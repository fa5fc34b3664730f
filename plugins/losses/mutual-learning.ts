import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import { toScheduler } from "../../core/catalogue/schedules.ts";
import { leftOut, type Schedule, voidRules } from "../../core/catalogue/void_options.ts";
import type { Loss, LossContext } from "../../core/loss.ts";
import { within } from "../../core/losses/context.ts";
import { traitsOf } from "../../core/losses/needs.ts";
import type { Outputs } from "../../core/outputs.ts";

/**
 * What peers tell each other: each listens to every other one, which for that moment is a teacher and carries no
 * gradient,
 *
 * `Σ_i mean_{j ≠ i} soft(student = peer_i, teacher = peer_j)`
 *
 * Zhang et al. (2018), "Deep Mutual Learning", https://arxiv.org/abs/1706.00384, where `soft` is `KL(peer_j || peer_i)`
 * at T = 1.
 *
 * @param peers what each peer answered, logits `[batch, classes]`
 * @param soft how one peer listens to another
 */
export function mutualLearning(
  context: LossContext,
  peers: readonly Outputs[],
  soft: (context: LossContext) => tf.Scalar,
): tf.Scalar {
  if (peers.length === 1) return tf.mul(tf.sum(peers[0]!.logits), 0);
  const heard = peers.flatMap((student) =>
    peers.filter((teacher) => teacher !== student).map((teacher) => soft({ ...context, student, teacher }))
  );
  return tf.div(tf.addN(heard), peers.length - 1);
}

function peers({ student }: LossContext): readonly Outputs[] {
  if (student.members?.length) return student.members;
  throw new UserError(
    "Cannot compute mutual-learning as the student must have peers: it has none; the strategy mutual gives it some",
  );
}

const TEMPERATURE = 1;

const rules = voidRules(
  "loss mutual-learning",
  ({ temperature, peerWeight }: { readonly temperature: Schedule; readonly peerWeight: Schedule }, isZero) =>
    isZero(peerWeight) ? leftOut("temperature", temperature, "peerWeight is 0", TEMPERATURE) : [],
);

/**
 * {@link mutualLearning} of the student's members, and for each of them the loss `of`; summed over peers. Each term of
 * `of` is logged by its name, one that has none as `own`, what the peers tell each other as `peers`.
 */
export const mutualLearningLoss = definePlugin({
  kind: "loss",
  name: "mutual-learning",
  summary: "What peers that learn together tell each other, beside the loss that each of them has by itself.",
  paper: "Zhang et al. (2018), Deep Mutual Learning, https://arxiv.org/abs/1706.00384",
  options: (kit) =>
    z.strictObject({
      temperature: kit.schedule({ above: 0 }).default(TEMPERATURE)
        .describe("Softens all peers alike: a number or a scheduler; the paper's is 1."),
      peerWeight: kit.schedule({ min: 0 }).default(1)
        .describe("Weight of what the peers tell each other."),
      of: kit.part("loss").default({ use: "cross-entropy" })
        .describe("What each peer is told beside."),
      soft: kit.part("loss").optional()
        .describe("What a peer is told by another: soft targets at the temperature by default."),
    }).superRefine(rules.inSchema),
  create({ temperature, peerWeight, of, soft: given }, context) {
    rules.inCreate({ temperature, peerWeight }, context);
    const soft = context.make("loss", given ?? { use: "soft-targets", temperature });
    const own = context.make("loss", of);
    const weightAt = toScheduler(peerWeight, context);
    const ofEach = (loss: Loss): Loss => (context) =>
      tf.addN(peers(context).map((student, i) => loss({ ...within(context, `peer-${i + 1}`), student })));
    const alone = ofEach(own);
    const together: Loss = (context) => {
      const weight = weightAt(context.progress);
      context.observe("peerWeight", weight);
      return tf.mul(mutualLearning(context, peers(context), soft), weight);
    };
    return lossWith(
      function mutualLearningLoss(context) {
        return tf.add(alone(context), together(context));
      },
      {
        ...traitsOf([own, soft]),
        ...own.needs ? { needs: own.needs } : { needs: {} },
        terms: [
          ...own.terms?.map(({ name, loss }) => ({
            name: name === "peers" ? `own.${name}` : name,
            loss: ofEach(loss),
          })) ?? [{ name: "own", loss: alone }],
          { name: "peers", loss: together },
        ],
      },
    );
  },
});
