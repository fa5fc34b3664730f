/** The one list of all plugins that come with Retort. */
import { Catalogue } from "../core/catalogue/catalogue.ts";
import { all } from "./augmentations/all.ts";
import { jitter } from "./augmentations/jitter.ts";
import { mixup } from "./augmentations/mixup.ts";
import { munge } from "./augmentations/munge.ts";
import { shift } from "./augmentations/shift.ts";
import { cpu } from "./backends/cpu.ts";
import { wasm } from "./backends/wasm.ts";
import { webgpu } from "./backends/webgpu.ts";
import { csv } from "./datasets/csv.ts";
import { idx } from "./datasets/idx.ts";
import { edge } from "./exporters/edge.ts";
import { onnx } from "./exporters/onnx.ts";
import { tfjs } from "./exporters/tfjs.ts";
import { attentionTransferLoss } from "./losses/attention-transfer.ts";
import { cosineLoss } from "./losses/cosine.ts";
import { crossEntropyLoss } from "./losses/cross-entropy.ts";
import { curriculumTemperature } from "./losses/curriculum-temperature.ts";
import { deepSupervisionLoss } from "./losses/deep-supervision.ts";
import { distLoss } from "./losses/dist.ts";
import { dkdLoss } from "./losses/dkd.ts";
import { hintLoss } from "./losses/hint.ts";
import { jensenShannonLoss } from "./losses/jensen-shannon.ts";
import { logitStandardizationLoss } from "./losses/logit-standardization.ts";
import { member } from "./losses/member.ts";
import { multiTeacherLoss } from "./losses/multi-teacher.ts";
import { mutualLearningLoss } from "./losses/mutual-learning.ts";
import { pktLoss } from "./losses/pkt.ts";
import { reverseKlLoss } from "./losses/reverse-kl.ts";
import { rkdLoss } from "./losses/rkd.ts";
import { scale } from "./losses/scale.ts";
import { similarityPreservingLoss } from "./losses/similarity-preserving.ts";
import { softTargetsLoss } from "./losses/soft-targets.ts";
import { sum } from "./losses/sum.ts";
import { uncertainty } from "./losses/uncertainty.ts";
import { virtualTeacherLoss } from "./losses/virtual-teacher.ts";
import { wsld } from "./losses/wsld.ts";
import { adam } from "./optimizers/adam.ts";
import { adamw } from "./optimizers/adamw.ts";
import { sgd } from "./optimizers/sgd.ts";
import { constant } from "./schedulers/constant.ts";
import { cosine } from "./schedulers/cosine.ts";
import { linear } from "./schedulers/linear.ts";
import { piecewise } from "./schedulers/piecewise.ts";
import { sequence } from "./schedulers/sequence.ts";
import { warmUp } from "./schedulers/warm-up.ts";
import { adaptive } from "./strategies/adaptive.ts";
import { chain } from "./strategies/chain.ts";
import { hinton } from "./strategies/hinton.ts";
import { mutual } from "./strategies/mutual.ts";
import { self } from "./strategies/self.ts";
import { cnn } from "./students/cnn.ts";
import { mlp } from "./students/mlp.ts";
import { ensemble } from "./teachers/ensemble.ts";
import { model } from "./teachers/model.ts";

/** Any plugin that comes with Retort. */
export type BuiltinPlugin =
  | typeof all
  | typeof jitter
  | typeof mixup
  | typeof munge
  | typeof shift
  | typeof cpu
  | typeof wasm
  | typeof webgpu
  | typeof csv
  | typeof idx
  | typeof edge
  | typeof onnx
  | typeof tfjs
  | typeof crossEntropyLoss
  | typeof curriculumTemperature
  | typeof deepSupervisionLoss
  | typeof member
  | typeof multiTeacherLoss
  | typeof mutualLearningLoss
  | typeof attentionTransferLoss
  | typeof cosineLoss
  | typeof distLoss
  | typeof dkdLoss
  | typeof hintLoss
  | typeof jensenShannonLoss
  | typeof logitStandardizationLoss
  | typeof pktLoss
  | typeof reverseKlLoss
  | typeof rkdLoss
  | typeof similarityPreservingLoss
  | typeof scale
  | typeof softTargetsLoss
  | typeof sum
  | typeof uncertainty
  | typeof virtualTeacherLoss
  | typeof wsld
  | typeof adam
  | typeof adamw
  | typeof sgd
  | typeof constant
  | typeof cosine
  | typeof linear
  | typeof piecewise
  | typeof sequence
  | typeof warmUp
  | typeof adaptive
  | typeof chain
  | typeof hinton
  | typeof mutual
  | typeof self
  | typeof cnn
  | typeof mlp
  | typeof ensemble
  | typeof model;

/** All plugins that come with Retort. */
export const plugins: readonly BuiltinPlugin[] = [
  all,
  jitter,
  mixup,
  munge,
  shift,
  cpu,
  wasm,
  webgpu,
  csv,
  idx,
  edge,
  onnx,
  tfjs,
  crossEntropyLoss,
  curriculumTemperature,
  deepSupervisionLoss,
  member,
  multiTeacherLoss,
  mutualLearningLoss,
  attentionTransferLoss,
  cosineLoss,
  distLoss,
  dkdLoss,
  hintLoss,
  jensenShannonLoss,
  logitStandardizationLoss,
  pktLoss,
  reverseKlLoss,
  rkdLoss,
  similarityPreservingLoss,
  scale,
  softTargetsLoss,
  sum,
  uncertainty,
  virtualTeacherLoss,
  wsld,
  adam,
  adamw,
  sgd,
  constant,
  cosine,
  linear,
  piecewise,
  sequence,
  warmUp,
  adaptive,
  chain,
  hinton,
  mutual,
  self,
  cnn,
  mlp,
  ensemble,
  model,
];

/** A catalogue of all of them; register your own on top. */
export function builtinCatalogue(): Catalogue {
  return new Catalogue(plugins);
}
