/** Arrays as NumPy's files have them. */
export interface Npy {
  readonly descr: string;
  readonly shape: readonly number[];
  readonly fortran?: boolean;
  readonly bytes: Uint8Array;
}

/** The bytes of a file .npy. */
export function npyBytes({ descr, shape, fortran = false, bytes }: Npy): Uint8Array<ArrayBuffer> {
  const sizes = shape.length === 1 ? `${shape[0]},` : shape.join(", ");
  const dictionary = `{'descr': ${descr.startsWith("[") ? descr : `'${descr}'`}, 'fortran_order': ${
    fortran ? "True" : "False"
  }, 'shape': (${sizes}), }`;
  const length = Math.ceil((10 + dictionary.length + 1) / 64) * 64 - 10;
  const file = new Uint8Array(10 + length + bytes.length);
  file.set([0x93, ...Array.from("NUMPY", (letter) => letter.charCodeAt(0)), 1, 0, length & 255, length >> 8]);
  file.set(new TextEncoder().encode(`${dictionary.padEnd(length - 1)}\n`), 10);
  file.set(bytes, 10 + length);
  return file;
}

/** A matrix of float64, row by row. */
export function float64Npy(values: ArrayLike<number>, shape: readonly number[]): Uint8Array<ArrayBuffer> {
  return npyBytes({ descr: "<f8", shape, bytes: new Uint8Array(Float64Array.from(values).buffer) });
}

/** Texts of one length, in code points of 32 bits. */
export function textNpy(texts: readonly string[]): Uint8Array<ArrayBuffer> {
  const most = Math.max(...texts.map((text) => [...text].length));
  const codes = new Uint32Array(texts.length * most);
  texts.forEach((text, row) =>
    [...text].forEach((letter, i) => codes[row * most + i] = letter.codePointAt(0)!)
  );
  return npyBytes({ descr: `<U${most}`, shape: [texts.length], bytes: new Uint8Array(codes.buffer) });
}
