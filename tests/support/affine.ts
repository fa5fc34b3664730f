import { outputChannels, storedValues } from "../../core/models/quantise.ts";

/** One scale and one offset for a kernel, 0 among the levels: the format of tfjs. */
export const affine: typeof storedValues = (weight, values, precision) => {
  if (precision !== "int8" || outputChannels(weight) === undefined) {
    return storedValues(weight, values, precision);
  }
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = (high - low) / 255;
  const min = Math.round(low / scale) * scale;
  return Float32Array.from(values, (value) => {
    const level = Math.max(0, Math.min(255, Math.round((value - min) / scale)));
    return level * scale + min;
  });
};
