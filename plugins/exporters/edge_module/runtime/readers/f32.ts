/** So many numbers as they are. */
export function f32(take: (bytes: number) => ArrayBuffer, count: number): Float32Array {
  return new Float32Array(take(4 * count));
}
