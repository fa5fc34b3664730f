import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { definePlugin, lossWith } from "../../core/catalogue/define.ts";
import { leftOut, type Schedule, voidRules } from "../../core/catalogue/void_options.ts";
import type { LossContext } from "../../core/loss.ts";
import { feature } from "../../core/losses/context.ts";
import { layerNames } from "../../core/losses/feature.ts";

/**
 * The logits of an exit: a linear classifier on a tapped layer, trained with the student and thrown away after. Its
 * initial weights are those of Glorot & Bengio (2010), https://proceedings.mlr.press/v9/glorot10a.html.
 *
 * @param layer the layer's name; its output `[batch, …]` is flattened to `[batch, width]`
 * @returns `[batch, classes]`
 */
export function exitLogits({ student, trained }: LossContext, layer: string): tf.Tensor2D {
  const tapped = feature(student, layer);
  const [batch, classes] = student.logits.shape;
  const width = tapped.size / batch;
  const limit = Math.sqrt(6 / (width + classes));
  const kernel = trained(`${layer}.kernel`, [width, classes], (random) => (2 * random.uniform() - 1) * limit);
  const bias = trained(`${layer}.bias`, [classes], 0);
  return tf.add(tf.matMul(tf.reshape(tapped, [batch, width]), kernel as tf.Tensor2D), bias);
}

const TEMPERATURE = 3;

const rules = voidRules(
  "loss deep-supervision",
  ({ temperature, softWeight, hardWeight }: {
    readonly temperature: Schedule;
    readonly softWeight: Schedule;
    readonly hardWeight: Schedule;
  }, isZero) => {
    if (!isZero(softWeight)) return [];
    return isZero(hardWeight)
      ? [{ path: [], rule: "must have a softWeight or a hardWeight above 0: both are 0" }]
      : leftOut("temperature", temperature, "softWeight is 0", TEMPERATURE);
  },
);

/**
 * Exits at layers of the student, each taught by the labels and by the student's own deepest output, which for that
 * carries no gradient:
 *
 * `Σ_exits softWeight · T² KL(student_T || exit_T) + hardWeight · CE(labels, exit)`
 *
 * The paper's third term, a hint from the deepest features, is the loss `hint`'s to add.
 */
export const deepSupervisionLoss = definePlugin({
  kind: "loss",
  name: "deep-supervision",
  summary: "Exits at layers of the student, taught by the labels and by the student's own deepest output.",
  paper:
    "Zhang et al. (2019), Be Your Own Teacher: Improve the Performance of Convolutional Neural Networks via " +
    "Self Distillation, https://arxiv.org/abs/1905.08094",
  options: (kit) =>
    z.strictObject({
      exits: layerNames().describe("Layers of the student, by name, each of which gets an exit."),
      temperature: kit.schedule({ above: 0 }).default(TEMPERATURE)
        .describe("Softens the deepest output and the exits alike: a number or a scheduler."),
      softWeight: kit.schedule({ min: 0 }).default(0.3)
        .describe("Weight of the deepest output's soft targets."),
      hardWeight: kit.schedule({ min: 0 }).default(0.7)
        .describe("Weight of the labels' cross-entropy."),
    }).superRefine(rules.inSchema),
  create({ exits, temperature, softWeight, hardWeight }, context) {
    rules.inCreate({ temperature, softWeight, hardWeight }, context);
    const soft = { use: "soft-targets", temperature };
    const both = context.make("loss", {
      use: "sum",
      of: [{ use: "scale", by: softWeight, of: soft }, { use: "scale", by: hardWeight, of: "cross-entropy" }],
    });
    return lossWith(
      function deepSupervisionLoss(context) {
        const { student: { logits } } = context;
        return tf.addN(
          exits.map((layer) =>
            both({ ...context, student: { logits: exitLogits(context, layer) }, teacher: { logits } })
          ),
        );
      },
      { needs: { student: exits } },
    );
  },
});
