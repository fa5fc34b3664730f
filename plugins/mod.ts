/** The one list of all plugins that come with Retort. */
import { Catalogue } from "../core/catalogue.ts";
import { jitter } from "./augmentations/jitter.ts";
import { cpu } from "./backends/cpu.ts";
import { wasm } from "./backends/wasm.ts";
import { webgpu } from "./backends/webgpu.ts";
import { csv } from "./datasets/csv.ts";
import { crossEntropyLoss } from "./losses/cross-entropy.ts";
import { scale } from "./losses/scale.ts";
import { softTargetsLoss } from "./losses/soft-targets.ts";
import { sum } from "./losses/sum.ts";
import { adam } from "./optimizers/adam.ts";
import { adamw } from "./optimizers/adamw.ts";
import { sgd } from "./optimizers/sgd.ts";
import { constant } from "./schedulers/constant.ts";
import { cosine } from "./schedulers/cosine.ts";
import { linear } from "./schedulers/linear.ts";
import { piecewise } from "./schedulers/piecewise.ts";
import { sequence } from "./schedulers/sequence.ts";
import { warmUp } from "./schedulers/warm-up.ts";
import { hinton } from "./strategies/hinton.ts";
import { mlp } from "./students/mlp.ts";
import { ensemble } from "./teachers/ensemble.ts";
import { model } from "./teachers/model.ts";

/** Any plugin that comes with Retort. */
export type BuiltinPlugin =
  | typeof jitter
  | typeof cpu
  | typeof wasm
  | typeof webgpu
  | typeof csv
  | typeof crossEntropyLoss
  | typeof scale
  | typeof softTargetsLoss
  | typeof sum
  | typeof adam
  | typeof adamw
  | typeof sgd
  | typeof constant
  | typeof cosine
  | typeof linear
  | typeof piecewise
  | typeof sequence
  | typeof warmUp
  | typeof hinton
  | typeof mlp
  | typeof ensemble
  | typeof model;

/** All plugins that come with Retort. */
export const plugins: readonly BuiltinPlugin[] = [
  jitter,
  cpu,
  wasm,
  webgpu,
  csv,
  crossEntropyLoss,
  scale,
  softTargetsLoss,
  sum,
  adam,
  adamw,
  sgd,
  constant,
  cosine,
  linear,
  piecewise,
  sequence,
  warmUp,
  hinton,
  mlp,
  ensemble,
  model,
];

/** A catalogue of all of them; register your own on top. */
export function builtinCatalogue(): Catalogue {
  return new Catalogue(plugins);
}
