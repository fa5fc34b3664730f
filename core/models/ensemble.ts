import * as tf from "@tensorflow/tfjs";
import { UserError } from "../base/errors.ts";
import { fingerprint } from "../base/fingerprint.ts";
import { readTogether } from "../data/inputs.ts";
import type { Batch, Combination, Outputs } from "../outputs.ts";
import type { TaskLosses } from "../strategy.ts";
import type { Teacher } from "../teacher.ts";
import { disposeOutputs, tidyOutputs } from "./teachers.ts";

/**
 * Several teachers as one. The logits are the weighted mean of the members' logits, or the logarithm of the
 * weighted mean of their probabilities: `log Σ w_m softmax(z_m)`, computed as a log-sum-exp; where outputs are logits of
 * labels, the logit of the mean of their sigmoids. Numbers have one mean. Asked for its members, it
 * returns what each of them answered; a layer of a member is tapped as `teacher-1.hidden_2`.
 */
export async function ensembleOf(
  members: readonly Teacher[],
  { mean: wanted, weights = members.map(() => 1 / members.length) }: Combination,
  answers: TaskLosses["answers"] = "softmax",
): Promise<Teacher> {
  const mean = answers === "numbers" ? "logits" : wanted;
  const prints = members.map((member) => member.fingerprint);
  const frozen = prints.every((print) => print !== undefined);
  const print = frozen
    ? await fingerprint([
      "ensemble",
      mean,
      ...answers === "sigmoid" ? [answers] : [],
      JSON.stringify(weights),
      ...prints,
    ])
    : undefined;
  return {
    name: "ensemble",
    ...print === undefined ? {} : { fingerprint: print },
    parameters: members.reduce((sum, member) => sum + member.parameters, 0),
    members,
    combination: { mean, weights },
    reads: readTogether(members),
    predict: (batch) => tidyOutputs(() => ask(members, batch, { mean, weights, answers })),
    dispose: () => members.forEach((member) => member.dispose()),
  };
}

function ask(
  members: readonly Teacher[],
  { inputs, rows, taps, members: wanted }: Batch,
  { mean, weights, answers: kind }: Required<Combination> & Pick<TaskLosses, "answers">,
): Outputs {
  const tapsOf = members.map(() => [] as string[]);
  for (const tap of taps ?? []) {
    const at = members.findIndex(({ name }) => tap.startsWith(`${name}.`));
    if (at < 0) {
      const names = members.map(({ name }) => name);
      // What comes before a dot is a member that is not there.
      const layer = tap.slice(tap.indexOf(".") + 1);
      throw new UserError(
        `Cannot tap ${tap} as an ensemble's layers must be named by member: the members are ${
          names.join(", ")
        }, so for example ${names[0]}.${layer}`,
      );
    }
    tapsOf[at]!.push(tap.slice(members[at]!.name.length + 1));
  }
  const features: Record<string, tf.Tensor> = {};
  const answers: Outputs[] = [];
  const weighted = members.map((member, i) => {
    const some = tapsOf[i]!.length ? { taps: tapsOf[i]! } : {};
    const outputs = member.predict({ inputs, rows, ...some, ...wanted ? { members: true } : {} });
    const { logits } = outputs;
    const part = mean === "logits"
      ? tf.mul(logits, weights[i]!)
      : kind === "sigmoid"
      ? tf.mul(tf.sigmoid(logits), weights[i]!)
      : tf.add(tf.logSoftmax(logits), Math.log(weights[i]!));
    for (const [name, feature] of Object.entries(outputs.features ?? {})) {
      features[`${member.name}.${name}`] = feature;
    }
    if (wanted) answers.push(outputs);
    else if (!outputs.features) disposeOutputs(outputs);
    return part;
  });
  // log-sum-exp over a stack [members, batch, classes]; a weight of 0 adds exp(-inf) = 0.
  const logits =
    (mean === "logits"
      ? tf.addN(weighted)
      : kind === "sigmoid"
      ? logitOf(tf.addN(weighted))
      : tf.logSumExp(tf.stack(weighted), 0)) as tf.Tensor2D;
  return { logits, ...taps?.length ? { features } : {}, ...wanted ? { members: answers, weights } : {} };
}

/** Probabilities are kept so far from 0 and 1, as float32 has no logit of these. */
const NEAR = 1e-7;

/** The logit of probabilities: `log(p / (1 − p))`. */
function logitOf(probabilities: tf.Tensor): tf.Tensor {
  const p = tf.clipByValue(probabilities, NEAR, 1 - NEAR);
  return tf.log(tf.div(p, tf.sub(1, p)));
}
