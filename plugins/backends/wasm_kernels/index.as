/// All that the module exports. It holds no data and keeps no state: what it works on lies in tfjs' memory.

export { columnSums, denseGrad } from "./activations";
export * from "./constants";
export { col2im, depthwiseFilterGrad, depthwiseInputGrad, im2col } from "./conv";
export { gemm, gemmBatched, scratchBytes } from "./gemm";
export { crossEntropy, softTargets } from "./losses";
export { exp, log } from "./math";
export { adam, sgd } from "./optimizers";
export { avgPoolGrad, maxPoolGrad } from "./pool";
export { layerNorm, layerNormGrad, segmentSum } from "./rows";
