/** Rows as the tensors that a graph is given. */
import { show, UserError } from "../../../core/base/errors.ts";
import type { RawCell, RowsToLabel } from "../../../core/teacher.ts";
import type { GivenInput, GivenType } from "./inputs.ts";

/** A tensor's numbers or texts, with its sizes. */
export interface Feed {
  readonly type: GivenType;
  readonly data: FeedData;
  readonly dims: readonly number[];
}

type FeedData = Float32Array | Float64Array | BigInt64Array | Int32Array | Uint8Array | Int8Array | string[];

/** What is told once: that missing cells are given as something. */
export type Notice = (message: string) => void;

/** Whose rows these are. */
interface Asked {
  readonly path: string;
  /** Features of a row. */
  readonly features: number;
  readonly notice: Notice;
}

/** The tensors of some of the rows, at these places among those that are asked about. */
export function feedsOf(
  inputs: readonly GivenInput[],
  rows: RowsToLabel,
  places: readonly number[],
  asked: Asked,
): Record<string, Feed> {
  return Object.fromEntries(inputs.map((input) => [input.name, feedOf(input, rows, places, asked)]));
}

function feedOf(
  { name, type, columns, width, shape, order }: GivenInput,
  { rows, cells, features }: RowsToLabel,
  places: readonly number[],
  { path, features: stride, notice }: Asked,
): Feed {
  const data = emptyData(type, places.length * width);
  places.forEach((place, i) => {
    for (let at = 0; at < width; at++) {
      const from = order?.[at] ?? at;
      const column = columns?.[from];
      const cell = column === undefined ? features![place * stride + from]! : cells![place]![column] ?? null;
      const refuse = (rule: string) =>
        new UserError(
          `Cannot give row ${rows[place]! + 1} to ${path}: ${
            column === undefined ? `feature ${from + 1}` : `column ${show(column)}`
          } must be ${rule}, as its input ${show(name)} is of ${type}: current value is ${
            cell === null ? "a missing cell" : show(cell)
          }`,
        );
      write(
        data,
        i * width + at,
        cell,
        type,
        refuse,
        (what) => notice(`${path}: missing cells of ${show(column)} are given as ${what}`),
      );
    }
  });
  return { type, data, dims: [places.length, ...shape] };
}

function emptyData(type: GivenType, length: number): FeedData {
  switch (type) {
    case "float32":
      return new Float32Array(length);
    case "float64":
      return new Float64Array(length);
    case "int64":
      return new BigInt64Array(length);
    case "int32":
      return new Int32Array(length);
    case "int8":
      return new Int8Array(length);
    case "uint8":
    case "bool":
      return new Uint8Array(length);
    case "string":
      return Array<string>(length).fill("");
  }
}

/** The least and the most that whole numbers of a type may be. */
const BOUNDS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int8: [-128, 127],
  uint8: [0, 255],
};

function write(
  data: FeedData,
  at: number,
  cell: RawCell,
  type: GivenType,
  refuse: (rule: string) => UserError,
  missing: (what: string) => void,
): void {
  if (type === "string") {
    if (cell === null) missing("empty texts");
    (data as string[])[at] = cell === null ? "" : String(cell);
    return;
  }
  if (type === "bool") {
    const value = { true: 1, false: 0, "1": 1, "0": 0 }[String(cell).toLowerCase()];
    if (value === undefined) throw refuse("true or false, or 1 or 0");
    (data as Uint8Array)[at] = value;
    return;
  }
  // A category may be a number as text.
  const number = typeof cell === "string" ? cell.trim() === "" ? NaN : Number(cell) : cell;
  const bounds = BOUNDS[type];
  if (!bounds) {
    if (number === null) missing("NaN");
    else if (Number.isNaN(number)) throw refuse("a number");
    (data as Float32Array | Float64Array)[at] = number ?? NaN;
    return;
  }
  if (number === null || !Number.isInteger(number)) throw refuse("a whole number");
  if (number < bounds[0] || number > bounds[1]) {
    throw refuse(`a whole number from ${bounds[0]} to ${bounds[1]}`);
  }
  if (type === "int64") (data as BigInt64Array)[at] = BigInt(number);
  else (data as Int32Array)[at] = number;
}
