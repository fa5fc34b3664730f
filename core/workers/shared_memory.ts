import type { Table } from "../table.ts";

/** Room in shared memory. */
export function sharedNumbers(length: number): Float32Array {
  return new Float32Array(new SharedArrayBuffer(length * Float32Array.BYTES_PER_ELEMENT));
}

/** A table whose numbers lie in shared memory: workers that are given it do not have a copy each. */
export function sharedTable<T extends Table>(table: T): T {
  return { ...table, numeric: { ...table.numeric, values: shared(table.numeric.values) } };
}

function shared<T extends Float64Array | Float32Array | Uint8Array>(values: T): T {
  if (values.buffer instanceof SharedArrayBuffer) return values;
  const Kind = values.constructor as new (buffer: SharedArrayBuffer) => T;
  const copy = new Kind(new SharedArrayBuffer(values.byteLength));
  copy.set(values);
  return copy;
}
