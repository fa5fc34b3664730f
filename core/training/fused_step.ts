import type * as tf from "@tensorflow/tfjs";
import type { Random } from "../base/random.ts";
import { formulaOf } from "../catalogue/define.ts";
import { blame, makerOf } from "../catalogue/plugin_error.ts";
import { FEATURES } from "../data/inputs.ts";
import { fits } from "../kernels/dense.ts";
import { type FusedKernel, hasFused } from "../kernels/kernel.ts";
import { fusedStep } from "../kernels/step_kernel.ts";
import { canUpdate } from "../kernels/update.ts";
import type { KnownTerm, LogContext } from "../loss.ts";
import { dropoutMask } from "../models/layers_student.ts";
import type { Optimizer, UpdateFormula } from "../optimizer.ts";
import type { Inputs, Outputs } from "../outputs.ts";
import type { Stage } from "../strategy.ts";
import type { ChainLayer } from "../student.ts";
import type { TrainState } from "./train_state.ts";

/** A step's batch, its learning rate and its number. */
export interface ChainStep extends LogContext {
  readonly inputs: Inputs;
  readonly labels: tf.Tensor1D;
  readonly labelMask?: tf.Tensor1D;
  /** See `LossContext.shares`. */
  readonly shares?: tf.Tensor2D;
  readonly targets?: tf.Tensor2D;
  readonly rowWeights?: tf.Tensor1D;
  readonly teacher?: Outputs;
  /** The dropout's stream for this step. */
  readonly random: Random;
  readonly learningRate: number;
  /** 1 at the first. */
  readonly step: number;
}

const KERNELS: Readonly<Record<KnownTerm["kind"], FusedKernel>> = {
  "softened-kl": "RetortSoftTargets",
  "label-cross-entropy": "RetortCrossEntropy",
};

/**
 * Takes a training step in one dispatch: where the student is a chain of dense layers and all that learns, its loss a sum
 * of known terms, the optimizer one with a kernel, and the backend has all of these kernels. Returns whether it has.
 * It computes what the steps one by one compute, up to rounding.
 */
export function stepInOne(
  stage: Stage,
  optimizer: Optimizer,
  trainState: TrainState,
  given: ChainStep,
): boolean {
  const { student, loss } = stage;
  const chain = student.chain?.of === student.forward ? student.chain.layers : undefined;
  const kernelOf = updateKernelOf(optimizer);
  const formula = formulaOf(loss);
  // The kernel knows one label for each row.
  if (given.shares || given.targets || given.rowWeights) return false;
  if (!chain || !kernelOf || !formula || !hasFused("RetortStep") || !hasFused("RetortDense")) return false;
  const { inputs, labels, labelMask, teacher, random, learningRate, step } = given;
  const x = inputs[FEATURES] as tf.Tensor2D | undefined;
  const update = blame(makerOf(optimizer, "the optimizer"), () => kernelOf(learningRate, step));
  if (!canUpdate(update) || !learnsAlone(chain, trainState) || !x || !fits(x, chain[0]!.kernel)) return false;
  const terms = blame(makerOf(loss, "the loss"), () => formula.terms(given));
  const answers = [x.shape[0], chain.at(-1)!.kernel.shape[1]];
  const isAnswered = teacher?.logits.shape.join() === answers.join();
  const canAll = terms.every(({ kind }) => hasFused(KERNELS[kind]) && (kind !== "softened-kl" || isAnswered));
  if (!terms.length || !canAll) return false;
  const rows = x.shape[0];
  const masks = chain.map(({ kernel, dropout }) =>
    dropout && dropout.rate > 0
      ? dropoutMask([rows, kernel.shape[1]!], dropout.rate, random.split(dropout.name))
      : undefined
  );
  fusedStep({
    chain,
    x,
    labels,
    ...labelMask ? { labelMask } : {},
    ...teacher ? { teacher: teacher.logits } : {},
    masks,
    terms,
    update,
    slots: trainState.learning,
    total: trainState.loss,
  });
  return true;
}

/** The optimizer's update as a kernel, where it states one for the update that it has. */
export function updateKernelOf({ update, formula }: Optimizer): UpdateFormula["kernel"] | undefined {
  return formula?.of === update ? formula.kernel : undefined;
}

/** Whether the chain's weights are all that learns. */
function learnsAlone(chain: readonly ChainLayer[], { learning }: TrainState): boolean {
  let i = 0;
  for (const { kernel, bias } of chain) {
    if (learning[i++]?.variable !== kernel) return false;
    if (bias && learning[i++]?.variable !== bias) return false;
  }
  return i === learning.length;
}
