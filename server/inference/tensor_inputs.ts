import { categorySlots, writeCategory } from "../../core/data/categories.ts";
import { placesOf, writeNumber } from "../../core/data/encode.ts";
import { encodedWriter } from "../../core/data/encoded_columns.ts";
import { inputRows } from "../../core/data/input_columns.ts";
import type { OtherWriter } from "../../core/data/tables/other_columns.ts";
import type {
  CategoricalFeature,
  EncodedFeature,
  EncodedRows,
  Encoders,
  NumericFeature,
  Preprocessing,
} from "../../core/preprocessing.ts";
import { HttpError } from "../route.ts";
import { shortly } from "./messages.ts";

/** A tensor of a model, as its metadata have it; -1 is any number of rows. */
export interface TensorSpec {
  readonly name: string;
  readonly datatype: "FP32" | "FP64" | "BYTES";
  readonly shape: readonly [rows: number, ...rest: number[]];
}

/** A tensor of a request: as many values as its shape says, row by row. */
export interface Tensor {
  readonly name: string;
  readonly rows: number;
  /** Numbers with NaN, or texts with undefined, for missing cells. */
  readonly values: Float32Array | readonly (string | undefined)[];
}

/** One output as it was asked for. */
export interface AskedOutput {
  readonly spec: TensorSpec;
  /** In the body behind the JSON, not in it. */
  readonly isBinary: boolean;
  /** So many most likely classes in place of the numbers. */
  readonly classification: number | undefined;
}

/** How the columns of a student come as tensors. */
export interface TensorInputs {
  readonly specs: readonly TensorSpec[];
  /** The same by name: a wide student has thousands. */
  readonly byName: ReadonlyMap<unknown, TensorSpec>;
  /** Features `[rows, features]` of one tensor for each spec, by name. */
  encode(tensors: ReadonlyMap<string, Tensor>, rows: number): Float32Array;
  /** Inputs beside the features, where columns become such. */
  inputs(tensors: ReadonlyMap<string, Tensor>, rows: number): EncodedRows["inputs"];
}

/** What a column becomes: its features from `at` on. */
interface Place<Column> {
  readonly column: Column;
  readonly at: number;
}

/**
 * All numeric columns together are one tensor `features` of raw numbers, in the order of the columns; each categorical column is
 * a tensor of texts under its own name, and so is each column of texts or of ids, with spaces between them. A NaN, and in JSON a null, is a missing cell: it is taken where a training row had one.
 */
export function tensorInputs({ columns, features }: Preprocessing, encoders: Encoders = {}): TensorInputs {
  const numeric: Place<NumericFeature>[] = [];
  const categorical: Place<CategoricalFeature>[] = [];
  const encoded: (Place<EncodedFeature> & { readonly write: OtherWriter })[] = [];
  const places = placesOf(columns);
  columns.forEach((column, i) => {
    if (column.kind === "numeric") numeric.push({ column, at: places[i]! });
    else if (column.kind === "categorical") categorical.push({ column, at: places[i]! });
    else encoded.push({ column, at: places[i]!, write: encodedWriter(column, encoders) });
  });
  const texts = categorical.map((place) => ({ ...place, slotOf: categorySlots(place.column) }));
  const numbersName = free("features", [...categorical, ...encoded].map(({ column }) => column.name));
  const specs: TensorSpec[] = [
    ...numeric.length
      ? [{ name: numbersName, datatype: "FP32", shape: [-1, numeric.length] } satisfies TensorSpec]
      : [],
    ...categorical.map(({ column }) =>
      ({ name: column.name, datatype: "BYTES", shape: [-1, 1] }) satisfies TensorSpec
    ),
    ...encoded.map(({ column }) =>
      ({
        name: column.name,
        datatype: isNumber(column) ? "FP32" : "BYTES",
        shape: [-1, 1],
      }) satisfies TensorSpec
    ),
  ];

  const writeNumbers = (values: Float32Array, rows: number, into: Float32Array) => {
    for (let row = 0, from = 0; row < rows; row++) {
      for (const { column, at } of numeric) {
        const value = values[from++]!;
        if (!Number.isFinite(value) && !(Number.isNaN(value) && column.missing)) {
          throw notANumber(column, row, value);
        }
        writeNumber(column, value, into, row * features + at);
      }
    }
  };
  return {
    specs,
    byName: new Map(specs.map((spec) => [spec.name, spec])),
    encode(tensors, rows) {
      const into = new Float32Array(rows * features);
      if (numeric.length) writeNumbers(tensors.get(numbersName)!.values as Float32Array, rows, into);
      for (const { column, at, slotOf } of texts) {
        const values = tensors.get(column.name)!.values as readonly (string | undefined)[];
        for (let row = 0; row < rows; row++) {
          const text = values[row];
          if (text === undefined && !column.missing) throw notAText(column, row);
          writeCategory(
            column,
            text === undefined ? "missing" : slotOf(text),
            into,
            row * features + at,
          );
        }
      }
      for (const { column, at, write } of encoded) {
        const { values } = tensors.get(column.name)!;
        for (let row = 0; row < rows; row++) {
          const cell = values[row];
          const absent = cell === undefined || cell !== cell;
          const rule = absent && !column.missing && column.width > 0
            ? "there, as it was in training"
            : write(absent ? null : cell, into, row * features + at);
          if (rule !== undefined) throw badCell(column, rule, row, absent ? null : cell);
        }
      }
      return into;
    },
    inputs(tensors, rows) {
      const inputs = inputRows({ columns }, encoders);
      if (!inputs) return undefined;
      for (let row = 0; row < rows; row++) {
        inputs.add((name) => tensors.get(name)!.values[row], `row ${row}`);
      }
      return inputs.finish();
    },
  };
}

function isNumber({ of }: EncodedFeature): boolean {
  return of === "numeric" || of === "image";
}

function badCell({ name }: EncodedFeature, rule: string, row: number, cell: unknown): HttpError {
  return new HttpError(
    400,
    `Cannot predict as column ${shortly(name)} must be ${rule}: current value in row ${row} is ${
      shortly(cell)
    }`,
  );
}

/** A name that no other tensor has. */
function free(name: string, taken: readonly string[]): string {
  const others = new Set(taken);
  while (others.has(name)) name += "_";
  return name;
}

function notANumber({ name, missing }: NumericFeature, row: number, value: number): HttpError {
  const rule = missing
    ? "a finite number, or NaN where the cell is missing"
    : "a finite number, as it was in training";
  return new HttpError(
    400,
    `Cannot predict as column ${shortly(name)} must be ${rule}: current value in row ${row} is ${value}`,
  );
}

function notAText({ name }: CategoricalFeature, row: number): HttpError {
  return new HttpError(
    400,
    `Cannot predict as column ${
      shortly(name)
    } must be a text, as it was in training: current value in row ${row} is null`,
  );
}
