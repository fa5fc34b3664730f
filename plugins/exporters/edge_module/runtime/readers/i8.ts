/** A float32 scale for each channel, then so many whole numbers, the channels side by side. */
export function i8(take: (bytes: number) => ArrayBuffer, count: number, channels: number): Float32Array {
  const scales = new Float32Array(take(4 * channels));
  return Float32Array.from(new Int8Array(take(count)), (value, i) => value * scales[i % channels]!);
}
