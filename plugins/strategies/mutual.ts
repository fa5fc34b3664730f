import * as z from "zod";
import { definePlugin } from "../../core/catalogue/define.ts";
import { leftOut, type Schedule, voidRules } from "../../core/catalogue/void_options.ts";
import { softLossOf } from "../../core/losses/task_losses.ts";
import { quantised, quantiseOption } from "../../core/models/fake_quantised.ts";
import { peersOf } from "../../core/models/peers.ts";
import type { Spec } from "../../core/spec.ts";

const [PEERS, TEMPERATURE] = [2, 1];

/** Peers that tell each other nothing might as well not be there. */
const rules = voidRules(
  "strategy mutual",
  ({ peers, temperature, peerWeight, softWeight }: {
    readonly peers: unknown;
    readonly temperature: Schedule;
    readonly peerWeight: Schedule;
    readonly softWeight: Schedule;
  }, isZero) => {
    if (!isZero(peerWeight)) return [];
    return [
      ...leftOut("peers", peers, "peerWeight is 0", PEERS),
      ...isZero(softWeight)
        ? leftOut("temperature", temperature, "peerWeight and softWeight are 0", TEMPERATURE)
        : [],
    ];
  },
);

/**
 * Peers that learn together from the labels and from each other, in one stage. The student is the first of them, never
 * the best: to choose by accuracy would flatter it.
 *
 * Zhang et al. (2018), Deep Mutual Learning, https://arxiv.org/abs/1706.00384
 */
export const mutual = definePlugin({
  kind: "strategy",
  name: "mutual",
  summary: "Peers that learn together, from the labels and from each other.",
  paper: "Zhang et al. (2018), Deep Mutual Learning, https://arxiv.org/abs/1706.00384",
  options: (kit) =>
    z.strictObject({
      peers: z.union([z.number().int().min(2).max(100), z.array(kit.part("student")).min(2)], {
        error: "must be a whole number from 2 to 100 or a list of students",
      }).default(PEERS).describe(
        "How many models like the student learn together; or a list, of which the first is the student.",
      ),
      temperature: kit.schedule({ above: 0 }).default(TEMPERATURE)
        .describe("Softens all peers (and the teacher) alike: a number or a scheduler; the paper's is 1."),
      peerWeight: kit.schedule({ min: 0 }).default(1)
        .describe("Weight of what the peers tell each other."),
      hardWeight: kit.schedule({ min: 0 }).default(1)
        .describe("Weight of the labels' loss for each peer."),
      softWeight: kit.schedule({ min: 0 }).default(0)
        .describe("Weight of the teacher's soft targets for each peer; at 0 the teacher is not asked."),
      quantise: quantiseOption(),
    }).refine(({ hardWeight, softWeight }) => hardWeight !== 0 || softWeight !== 0, {
      error:
        "must have a hardWeight or a softWeight above 0, or the peers hear of nothing but each other: both are 0",
    }).superRefine(rules.inSchema),
  create({ peers, temperature, peerWeight, hardWeight, softWeight, quantise }, context) {
    rules.inCreate({ peers, temperature, peerWeight, softWeight }, context);
    const taught = softWeight !== 0;
    return quantised(quantise, {
      async *stages({ teacher, newStudent, loss, task }) {
        // Each is logged by its name; what nobody hears is left out.
        const soft = softLossOf(task, "mutual", temperature, TEMPERATURE);
        const terms: Readonly<Record<string, readonly [Schedule, Spec<"loss">]>> = {
          teacher: [softWeight, soft],
          labels: [hardWeight, task.hardLoss],
        };
        const heard = Object.entries(terms).filter(([, [weight]]) => weight !== 0);
        const own = {
          use: "sum",
          of: Object.fromEntries(heard.map(([name, [, loss]]) => [name, loss])),
          weights: Object.fromEntries(heard.map(([name, [weight]]) => [name, weight])),
        };
        const specs = typeof peers === "number" ? Array.from({ length: peers }, () => undefined) : peers;
        const students = specs.map((spec, i) => newStudent(i === 0 ? "student" : `peer-${i + 1}`, spec));
        yield {
          name: "student",
          student: peersOf(students),
          ...taught ? { teacher } : {},
          loss: loss({
            use: "mutual-learning",
            temperature,
            peerWeight,
            of: own,
            ...task.answers === "softmax" ? {} : { soft },
          }),
        };
        return students[0]!;
      },
    });
  },
});
