import { forward, step } from "./chain.ts";
import { convLayer } from "./conv_layer.ts";
import { dense } from "./dense.ts";
import type { Entry } from "./kernel.ts";
import { layerNorm } from "./layer_norm.ts";
import { crossEntropy, softTargets } from "./losses.ts";
import { adam, sgd } from "./optimizers.ts";

/** Several ops as one dispatch: what `core/kernels/` asks for. */
export const FUSED: readonly Entry[] = [
  dense,
  convLayer,
  layerNorm,
  softTargets,
  crossEntropy,
  adam,
  sgd,
  forward,
  step,
];
