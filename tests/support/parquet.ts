/** A column of numbers of float64 or of texts, none of them missing. */
export interface ParquetColumn {
  readonly name: string;
  readonly values: Float64Array | readonly string[];
}

/** Fields of a struct of Thrift's compact protocol, by their number. */
type Fields = Readonly<Record<number, Value>>;
type Value = { readonly i32: number } | { readonly i64: number } | { readonly text: string } | {
  readonly struct: Fields;
} | {
  readonly list: readonly Value[];
};

const [I32, I64, BINARY, LIST, STRUCT] = [5, 6, 8, 9, 12];

function typeOf(value: Value): number {
  return "i32" in value
    ? I32
    : "i64" in value
    ? I64
    : "text" in value
    ? BINARY
    : "list" in value
    ? LIST
    : STRUCT;
}

function varint(value: number): number[] {
  const bytes = [];
  for (; value >= 128; value = Math.floor(value / 128)) bytes.push(value % 128 + 128);
  return [...bytes, value];
}

function encoded(value: Value): number[] {
  if ("i32" in value) return varint(2 * value.i32);
  if ("i64" in value) return varint(2 * value.i64);
  if ("text" in value) {
    const bytes = new TextEncoder().encode(value.text);
    return [...varint(bytes.length), ...bytes];
  }
  if ("list" in value) {
    const { list } = value;
    return [
      (Math.min(list.length, 15) << 4) | typeOf(list[0]!),
      ...list.length < 15 ? [] : varint(list.length),
      ...list.flatMap(encoded),
    ];
  }
  let last = 0;
  const bytes = [];
  for (const [key, field] of Object.entries(value.struct)) {
    bytes.push(((Number(key) - last) << 4) | typeOf(field), ...encoded(field));
    last = Number(key);
  }
  return [...bytes, 0];
}

/**
 * A Parquet file of one row group, its pages plain and not packed: enough for what tests write themselves. It may say that it has
 * another number of rows than it has.
 */
export function parquetBytes(columns: readonly ParquetColumn[], says?: number): Uint8Array<ArrayBuffer> {
  const magic = [...new TextEncoder().encode("PAR1")];
  const pieces: Uint8Array[] = [Uint8Array.from(magic)];
  let at = 4;
  const rows = columns[0]!.values.length;
  const chunks = columns.map(({ name, values }): Value => {
    const body = values instanceof Float64Array ? new Uint8Array(values.slice().buffer) : plainTexts(values);
    const header = Uint8Array.from(encoded({
      struct: {
        1: { i32: 0 },
        2: { i32: body.length },
        3: { i32: body.length },
        5: { struct: { 1: { i32: rows }, 2: { i32: 0 }, 3: { i32: 3 }, 4: { i32: 3 } } },
      },
    }));
    const size = header.length + body.length;
    pieces.push(header, body);
    const begin = at;
    at += size;
    return {
      struct: {
        2: { i64: begin },
        3: {
          struct: {
            1: { i32: typeIn(values) },
            2: { list: [{ i32: 0 }] },
            3: { list: [{ text: name }] },
            4: { i32: 0 },
            5: { i64: says ?? rows },
            6: { i64: size },
            7: { i64: size },
            9: { i64: begin },
          },
        },
      },
    };
  });
  const schema: Value[] = [
    { struct: { 4: { text: "schema" }, 5: { i32: columns.length } } },
    ...columns.map(({ name, values }): Value => ({
      struct: {
        1: { i32: typeIn(values) },
        3: { i32: 0 },
        4: { text: name },
        ...values instanceof Float64Array ? {} : { 6: { i32: 0 } },
      },
    })),
  ];
  const footer = encoded({
    struct: {
      1: { i32: 1 },
      2: { list: schema },
      3: { i64: says ?? rows },
      4: { list: [{ struct: { 1: { list: chunks }, 2: { i64: at - 4 }, 3: { i64: says ?? rows } } }] },
    },
  });
  const length = new Uint8Array(Uint32Array.of(footer.length).buffer);
  pieces.push(Uint8Array.from(footer), length, Uint8Array.from(magic));
  const file = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const piece of pieces) {
    file.set(piece, to);
    to += piece.length;
  }
  return file;
}

/** DOUBLE or BYTE_ARRAY. */
function typeIn(values: ParquetColumn["values"]): number {
  return values instanceof Float64Array ? 5 : 6;
}

function plainTexts(texts: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  return Uint8Array.from(texts.flatMap((text) => {
    const bytes = encoder.encode(text);
    return [...new Uint8Array(Uint32Array.of(bytes.length).buffer), ...bytes];
  }));
}
