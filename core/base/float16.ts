/** Numbers as they are stored: single or half precision. */
export type Numbers = Float32Array | Float16Array;

/** How many bits each stored number has. */
export type Precision = "float16" | "float32";

/** The largest finite float16. What is rounded to float16 moves by 2⁻¹¹ of itself at most, from 6.1e-5 in size. */
export const MAX_FLOAT16 = 65504;

/** Zeros of a precision. */
export function numbers(precision: Precision, length: number): Numbers {
  return precision === "float16" ? new Float16Array(length) : new Float32Array(length);
}

/** Bytes of one number. */
export function bytesPerNumber(precision: Precision): number {
  return precision === "float16" ? 2 : 4;
}

/** The first finite number that float16 cannot hold, or undefined. NaN and the infinities are held as they are. */
export function beyondFloat16(values: Float32Array): number | undefined {
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i]!);
    if (size > MAX_FLOAT16 && size < Infinity) return values[i]!;
  }
}
