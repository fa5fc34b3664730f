import { show, type UserError } from "../../../core/base/errors.ts";
import type { TypedColumn } from "../../../core/data/tables/typed_labels.ts";
import type { BytesAt } from "../../../core/dataset.ts";

/** An array as its header says, and where its numbers are. */
export interface NpyArray {
  readonly shape: readonly number[];
  readonly fortran: boolean;
  readonly type: ItemType;
  readonly bytes: BytesAt;
  /** Where the items begin. */
  readonly start: number;
}

/** How an item is written. */
export interface ItemType {
  readonly kind: "f" | "i" | "u" | "b" | "U" | "S";
  readonly size: number;
  readonly bigEndian: boolean;
}

const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
const LONGEST_HEADER = 2 ** 20;

/** Whether bytes begin as an array's file does. */
export function isNpy(head: Uint8Array): boolean {
  return MAGIC.every((byte, i) => head[i] === byte);
}

/**
 * Reads the header of an array (NumPy's format, versions 1 to 3). Throws where it is none, where its items are objects (pickles
 * are code, and never loaded) or of a type that is no number or text, and where its bytes are not as many as it says.
 */
export async function npyArray(
  bytes: BytesAt,
  what: string,
  refuse: (problem: string) => UserError,
): Promise<NpyArray> {
  const head = await bytes.read(0, 12);
  if (!isNpy(head) || head.length < 10) throw refuse(`${what} must be a NumPy array (.npy): it is not`);
  const view = new DataView(head.buffer, head.byteOffset);
  const long = head[6]! > 1;
  if (long && head.length < 12) throw refuse(`${what} must have its header: it ends before`);
  const length = long ? view.getUint32(8, true) : view.getUint16(8, true);
  const from = long ? 12 : 10;
  if (head[6]! > 3 || length > LONGEST_HEADER) {
    throw refuse(`${what} must be a NumPy array of version 1 to 3: its header says version ${head[6]}`);
  }
  const header = new TextDecoder().decode(await bytes.read(from, from + length));
  const descr = /'descr':\s*'([^']*)'/.exec(header)?.[1];
  const fortran = /'fortran_order':\s*(True|False)/.exec(header)?.[1];
  const sizes = /'shape':\s*\(([\d,\sL]*)\)/.exec(header)?.[1];
  if (fortran === undefined || sizes === undefined || descr === undefined && !/'descr':\s*\[/.test(header)) {
    throw refuse(`${what} must have a header with descr, fortran_order and shape: it has not`);
  }
  if (descr === undefined) {
    throw refuse(
      `${what} must have items of one type: it has records (a structured dtype); save its fields as one array`,
    );
  }
  const type = itemType(descr, what, refuse);
  const shape = sizes.split(",").map((size) => size.trim().replace(/L$/, "")).filter((size) => size !== "")
    .map(Number);
  const items = shape.reduce((a, b) => a * b, 1);
  const start = from + length;
  if (!Number.isSafeInteger(items * type.size)) {
    throw refuse(`${what} must have sizes whose product is a number of items: they are ${shape.join(" × ")}`);
  }
  const there = bytes.size - start;
  if (there !== items * type.size) {
    const shaped = `${shape.join(" × ") || "one"} items of ${descr}`;
    throw refuse(
      there < items * type.size
        ? `${what} must have ${
          items * type.size
        } bytes after its header, for ${shaped}: it has ${there}, as one that is cut short`
        : `${what} must end after its ${shaped}: it goes on for ${there - items * type.size} bytes`,
    );
  }
  return { shape, fortran: fortran === "True" && shape.length > 1, type, bytes, start };
}

const SIZES: Readonly<Record<string, readonly number[]>> = {
  f: [2, 4, 8],
  i: [1, 2, 4, 8],
  u: [1, 2, 4, 8],
  b: [1],
};

function itemType(descr: string, what: string, refuse: (problem: string) => UserError): ItemType {
  const [, order = "|", kind = "", digits = ""] = /^([<>|=])?([A-Za-z?])(\d*)/.exec(descr) ?? [];
  const must = `${what} must be an array of numbers (float16 to float64, int8 to uint64, bool) or of texts`;
  if (kind === "O") {
    throw refuse(
      `${must}: it has Python objects (dtype object), which only a pickle holds, and pickles are code and never loaded; save ` +
        `x.astype("float32"), or str for texts`,
    );
  }
  const size = Number(digits);
  if (kind === "U" || kind === "S") {
    return { kind, size: kind === "U" ? 4 * size : size, bigEndian: order === ">" };
  }
  if (
    SIZES[kind]?.includes(size) &&
    descr.length === order.length * Number(/^[<>|=]/.test(descr)) + 1 + digits.length
  ) {
    return { kind: kind as ItemType["kind"], size, bigEndian: order === ">" };
  }
  const remedy = kind === "M" || kind === "m"
    ? '; save x.astype("datetime64[s]").astype("int64"), or days as numbers'
    : '; save x.astype("float32")';
  throw refuse(`${must}: its dtype is ${show(descr)}${remedy}`);
}

/** What a column of an array is, for a table. */
export function columnType({ kind, size }: ItemType): TypedColumn["type"] {
  if (kind === "U" || kind === "S") return "text";
  if (kind === "b" || kind === "u" && size === 1) return "uint8";
  if (kind === "f") return size === 8 ? "float64" : "float32";
  return size <= 2 ? "float32" : size === 8 ? "int64" : "float64";
}

/** Items of some rows: those of a column by its place, `stride` apart. */
export interface Block {
  /** The numbers of a column. */
  numbers(
    column: number,
  ): { readonly cells: ArrayLike<number>; readonly offset: number; readonly stride: number };
  /** A column's item as a number or a text; whole numbers of 64 bits as a text, where `exact`. */
  cell(column: number, row: number, exact?: boolean): number | string;
}

/** How many columns an array of so many rows has, one after the other in C order. */
export function widthOf({ shape }: NpyArray): number {
  return shape.slice(1).reduce((a, b) => a * b, 1);
}

/** So many bytes are read at once: columns that lie apart are read in longer pieces. */
const [PIECE, COLUMN_PIECE] = [2 ** 22, 2 ** 25];

/** Rows of a block. */
export function blockRows(array: NpyArray): number {
  const row = Math.max(1, widthOf(array) * array.type.size);
  return Math.max(1, Math.floor((array.fortran ? COLUMN_PIECE : PIECE) / row));
}

/** The items of rows from one until before another. */
export async function blockOf(array: NpyArray, from: number, to: number): Promise<Block> {
  const { type, bytes, start, fortran, shape } = array;
  const [width, count] = [widthOf(array), to - from];
  if (!fortran) {
    const at = start + from * width * type.size;
    const items = itemsOf(await bytes.read(at, at + count * width * type.size), type);
    return {
      numbers: (column) => ({ cells: items.numbers, offset: column, stride: width }),
      cell: (column, row, exact) => items.cell(row * width + column, exact),
    };
  }
  const columns: Items[] = [];
  for (let place = 0; place < width; place++) {
    const at = start + (place * shape[0]! + from) * type.size;
    columns[columnAt(place, shape.slice(1))] = itemsOf(await bytes.read(at, at + count * type.size), type);
  }
  return {
    numbers: (column) => ({ cells: columns[column]!.numbers, offset: 0, stride: 1 }),
    cell: (column, row, exact) => columns[column]!.cell(row, exact),
  };
}

/** The column, in C order, of a place in Fortran's. */
function columnAt(place: number, sizes: readonly number[]): number {
  let column = 0;
  for (const [i, size] of sizes.entries()) {
    const stride = sizes.slice(i + 1).reduce((a, b) => a * b, 1);
    column += (place % size) * stride;
    place = Math.floor(place / size);
  }
  return column;
}

interface Items {
  readonly numbers: ArrayLike<number>;
  cell(at: number, exact?: boolean): number | string;
}

function itemsOf(bytes: Uint8Array<ArrayBuffer>, type: ItemType): Items {
  const { kind, size, bigEndian } = type;
  if (kind === "U" || kind === "S") {
    return { numbers: [], cell: (at) => textAt(bytes, at * size, type) };
  }
  const own = bytes.slice();
  if (bigEndian && size > 1) {
    for (let at = 0; at < own.length; at += size) own.subarray(at, at + size).reverse();
  }
  const { buffer } = own;
  if ((kind === "i" || kind === "u") && size === 8) {
    const whole = kind === "i" ? new BigInt64Array(buffer) : new BigUint64Array(buffer);
    const numbers = Float64Array.from(whole, Number);
    return { numbers, cell: (at, exact) => exact ? String(whole[at]) : numbers[at]! };
  }
  const numbers = kind === "f"
    ? size === 2 ? new Float16Array(buffer) : size === 4 ? new Float32Array(buffer) : new Float64Array(buffer)
    : kind === "i"
    ? size === 1 ? new Int8Array(buffer) : size === 2 ? new Int16Array(buffer) : new Int32Array(buffer)
    : size === 1
    ? own
    : size === 2
    ? new Uint16Array(buffer)
    : new Uint32Array(buffer);
  return { numbers, cell: (at) => numbers[at]! };
}

function textAt(bytes: Uint8Array, at: number, { kind, size, bigEndian }: ItemType): string {
  if (kind === "S") {
    const own = bytes.subarray(at, at + size);
    const end = own.findLastIndex((byte) => byte !== 0) + 1;
    return new TextDecoder().decode(own.subarray(0, end));
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, size);
  let text = "";
  for (let i = 0; i < size; i += 4) {
    const code = view.getUint32(i, !bigEndian);
    if (code === 0) break;
    text += code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  }
  return text;
}
