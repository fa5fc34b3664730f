import { decode } from "../../../../../core/compact/decode.ts";

/** So many numbers in half precision. */
export function f16(take: (bytes: number) => ArrayBuffer, count: number): Float32Array {
  return decode(new Uint16Array(take(2 * count)));
}
