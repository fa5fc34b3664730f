import type * as tf from "@tensorflow/tfjs";
import { fits } from "../kernels/dense.ts";
import { type FusedKernel, hasFused } from "../kernels/kernel.ts";
import type { Link } from "../kernels/forward.ts";
import { fusedStep, type LogitsTerm } from "../kernels/step_kernel.ts";
import { canUpdate } from "../kernels/update.ts";
import { dropoutMask } from "../models/layers_student.ts";
import type { Told } from "../loss.ts";
import type { Memory } from "./train_state.ts";
import type { Optimizer } from "../optimizer.ts";
import { blame, makerOf } from "../catalogue/plugin_error.ts";
import type { Random } from "../base/random.ts";
import type { Stage } from "../strategy.ts";
import type { Outputs } from "../teacher.ts";

/** A step's rows, and when it is. */
export interface ChainStep extends Told {
  readonly inputs: tf.Tensor2D;
  readonly labels: tf.Tensor1D;
  readonly known?: tf.Tensor1D;
  /** See `LossContext.shares`. */
  readonly shares?: tf.Tensor2D;
  readonly teacher?: Outputs;
  /** The dropout's stream for this step. */
  readonly random: Random;
  readonly learningRate: number;
  /** 1 at the first. */
  readonly step: number;
}

const KERNELS: Readonly<Record<LogitsTerm["kind"], FusedKernel>> = {
  "soft-targets": "RetortSoftTargets",
  "cross-entropy": "RetortCrossEntropy",
};

/**
 * Takes a training step in one dispatch: where the student is a chain of dense layers and all that learns, its loss a sum
 * of known terms, the optimizer one with a kernel, and the backend has all of these kernels. Returns whether it has.
 * It computes what the steps one by one compute, up to rounding.
 */
export function stepInOne(stage: Stage, optimizer: Optimizer, memory: Memory, given: ChainStep): boolean {
  const { student, loss } = stage;
  const { chain } = student.forward;
  const fused = optimizer.update.fused;
  const { onLogits } = loss;
  // The kernel knows one label for each row.
  if (given.shares) return false;
  if (!chain || !fused || !onLogits || !hasFused("RetortStep") || !hasFused("RetortDense")) return false;
  const { inputs, labels, known, teacher, random, learningRate, step } = given;
  const update = blame(makerOf(optimizer, "the optimizer"), () => fused(learningRate, step));
  if (!canUpdate(update) || !learnsAlone(chain, memory) || !fits(inputs, chain[0]!.kernel)) return false;
  const terms = blame(makerOf(loss, "the loss"), () => onLogits(given));
  const answers = [inputs.shape[0], chain.at(-1)!.kernel.shape[1]];
  const isAnswered = teacher?.logits.shape.join() === answers.join();
  const canAll = terms.every(({ kind }) =>
    hasFused(KERNELS[kind]) && (kind !== "soft-targets" || isAnswered)
  );
  if (!terms.length || !canAll) return false;
  const rows = inputs.shape[0];
  const masks = chain.map(({ kernel, dropout }) =>
    dropout && dropout.rate > 0
      ? dropoutMask([rows, kernel.shape[1]!], dropout.rate, random.split(dropout.name))
      : undefined
  );
  fusedStep({
    chain,
    x: inputs,
    labels,
    ...known ? { known } : {},
    ...teacher ? { teacher: teacher.logits } : {},
    masks,
    terms,
    update,
    slots: memory.learning,
    total: memory.loss,
  });
  return true;
}

/** Whether the chain's weights are all that learns. */
function learnsAlone(chain: readonly Link[], { learning }: Memory): boolean {
  let i = 0;
  for (const { kernel, bias } of chain) {
    if (learning[i++]?.variable !== kernel) return false;
    if (bias && learning[i++]?.variable !== bias) return false;
  }
  return i === learning.length;
}
