import { dequantise } from "../models/quantise.ts";
import type { CompactLayer, CompactWeights } from "./format.ts";

/** A layer whose weights are numbers to compute with. */
export type Decoded<L extends CompactLayer> = L extends { readonly kernel: CompactWeights }
  ? Omit<L, "kernel"> & { readonly kernel: Float32Array }
  : L;

/** Each kind of layer with its weights decoded. */
export type DecodedLayer = { [L in CompactLayer as L["kind"]]: Decoded<L> }[CompactLayer["kind"]];

/** Stored weights as float32. */
export function decode(weights: CompactWeights): Float32Array {
  if (weights instanceof Float32Array) return weights;
  if (weights instanceof Uint16Array) return Float32Array.from(weights, fromHalf);
  return dequantise(weights);
}

/** The number that the bits of a float16 stand for; not every runtime has `Float16Array`. */
function fromHalf(bits: number): number {
  const exponent = bits >> 10 & 31;
  const size = exponent ? (1024 + (bits & 1023)) * 2 ** (exponent - 25) : (bits & 1023) * 2 ** -24;
  return bits >> 15 ? -size : size;
}
