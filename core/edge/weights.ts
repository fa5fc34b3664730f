import { beyondFloat16 } from "../base/float16.ts";
import { quantiseChannels } from "../models/quantise.ts";
import type { WeightPrecision } from "../results.ts";
import type { CompactWeights } from "./format.ts";

/** Weights as they are to be stored; `channels` is their last axis. A number that float16 cannot hold is for the caller to refuse. */
export function store(weights: Float32Array, channels: number, precision: WeightPrecision): CompactWeights {
  if (precision === "int8") return quantiseChannels(weights, channels);
  if (precision === "float32") return weights;
  return new Uint16Array(Float16Array.from(weights).buffer);
}

/** The first weight that a precision cannot hold: NaN and the infinities, and what is beyond float16. */
export function unstorable(weights: Float32Array, precision: WeightPrecision): number | undefined {
  return weights.find((weight) => !Number.isFinite(weight)) ??
    (precision === "float16" ? beyondFloat16(weights) : undefined);
}
