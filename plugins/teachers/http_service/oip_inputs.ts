import { show, UserError } from "../../../core/base/errors.ts";
import { didYouMean } from "../../../core/base/nearest.ts";
import type { StageRun } from "../../../core/strategy.ts";
import type { RawCell, RowsToLabel } from "../../../core/teacher.ts";
import type { Metadata, TensorSpec } from "./oip_messages.ts";
import type { HttpOptions } from "./options.ts";

/** A column of the table. */
export interface Column {
  readonly name: string;
  readonly isNumber: boolean;
}

/** An input of the model, and the columns that it is made of; none where it is this run's features. */
export interface Feed {
  readonly name: string;
  readonly datatype: string;
  /** Sizes of a row: `[]` where an input has one number a row and no size for it. */
  readonly sizes: readonly number[];
  readonly columns: readonly string[];
}

/** A tensor of a request. */
export interface Tensor {
  readonly name: string;
  readonly datatype: string;
  readonly shape: readonly number[];
  readonly data: readonly unknown[];
}

/** The columns of a run's table, in its order. */
export function columnsOf({ raw }: StageRun): readonly Column[] {
  if (!raw) {
    throw new UserError(
      "Cannot give teacher http raw rows as the plan of the teacher that it is inside of must say that it reads them (raw: true): " +
        "it does not",
    );
  }
  const text = ({ name }: { readonly name: string }): Column => ({ name, isNumber: false });
  return [
    ...raw.names.map((name) => ({ name, isNumber: true })),
    ...raw.categorical.map(text),
    ...raw.texts.map(text),
  ];
}

const refuse = (rule: string) => new UserError(`Cannot use teacher http: ${rule}`);
const listed = (names: readonly string[]) => names.map((name) => show(name)).join(", ") || "none";
const isText = (datatype: string) => datatype === "BYTES";

/**
 * What each input of a model is made of. As `inputs` says; or, by the model's metadata, an input of a column's name is that column,
 * and one more is all numeric columns that have no input of their own.
 */
export function feedsOf(
  metadata: Metadata | undefined,
  inputs: NonNullable<HttpOptions["inputs"]>,
  columns: readonly Column[] | undefined,
  features: number,
): readonly Feed[] {
  const specs = metadata?.inputs ?? [];
  if (!columns) return [ofFeatures(specs, features)];
  const byName = new Map(columns.map((column) => [column.name, column]));
  if (typeof inputs === "object") {
    const feeds = Object.entries(inputs).map(([name, of]) => {
      const spec = specs.find((one) => one.name === name);
      if (metadata && !spec) {
        throw refuse(
          `inputs.${name} must be an input of the model (${listed(specs.map((one) => one.name))})${
            didYouMean(name, specs.map((one) => one.name))
          }`,
        );
      }
      const some = typeof of === "string" ? [of] : of;
      return feedOf(
        name,
        spec,
        some.map((column) => columnOf(column, `inputs.${name}`, byName)),
        typeof of === "string",
      );
    });
    const lacks = specs.filter(({ name }) => !Object.hasOwn(inputs, name)).map(({ name }) => name);
    if (lacks.length) throw refuse(`inputs must have all inputs of the model: it lacks ${listed(lacks)}`);
    return feeds;
  }
  const rest = specs.filter(({ name }) => !byName.has(name));
  const numbers = columns.filter(({ name, isNumber }) =>
    isNumber && !specs.some((spec) => spec.name === name)
  );
  if (!specs.length) {
    throw refuse("the model's metadata must name its inputs: they name none; name them in inputs");
  }
  if (rest.length > 1 || rest.length === 1 && (!numbers.length || isText(rest[0]!.datatype))) {
    throw refuse(
      `the model's inputs must be columns of the data, or one of them all other numbers: ${
        listed(rest.map(({ name }) => name))
      } ${rest.length > 1 ? "are" : "is"} none of ${
        listed(columns.map(({ name }) => name))
      }; say in inputs what each is made of`,
    );
  }
  return specs.map((spec) =>
    byName.has(spec.name)
      ? feedOf(spec.name, spec, [byName.get(spec.name)!], true)
      : feedOf(spec.name, spec, numbers, false)
  );
}

function columnOf(name: string, where: string, byName: ReadonlyMap<string, Column>): Column {
  const column = byName.get(name);
  if (column) return column;
  throw refuse(
    `${where} must be a column of the data${didYouMean(name, byName.keys())}: current value is ${show(name)}`,
  );
}

function ofFeatures(specs: readonly TensorSpec[], features: number): Feed {
  const [spec, ...others] = specs;
  if (!spec || others.length || isText(spec.datatype)) {
    throw refuse(
      `the model must have one input of numbers where inputs is "encoded": it has ${
        listed(specs.map(({ name }) => name))
      }`,
    );
  }
  return {
    name: spec.name,
    datatype: spec.datatype,
    sizes: sizesOf(spec, features, `${features} features`),
    columns: [],
  };
}

function feedOf(
  name: string,
  spec: TensorSpec | undefined,
  columns: readonly Column[],
  isAlone: boolean,
): Feed {
  const texts = columns.filter(({ isNumber }) => !isNumber);
  const datatype = spec?.datatype ?? (texts.length ? "BYTES" : "FP32");
  if (texts.length && !isText(datatype)) {
    throw refuse(
      `input ${show(name)} takes numbers (${datatype}), and column ${
        listed(texts.map((one) => one.name))
      } has texts; say in ` +
        `inputs what each is made of`,
    );
  }
  const names = columns.map((column) => column.name);
  const sizes = spec
    ? sizesOf(
      spec,
      names.length,
      isAlone ? `column ${show(names[0])}` : `${names.length} columns (${listed(names)})`,
    )
    : [names.length];
  return { name, datatype, sizes, columns: names };
}

/** The sizes of a row of an input that takes so many values: those of its shape but the first, or all in one. */
function sizesOf({ name, shape }: TensorSpec, count: number, what: string): readonly number[] {
  const sizes = shape.slice(1);
  const known = sizes.filter((size) => size >= 0).reduce((product, size) => product * size, 1);
  const open = sizes.filter((size) => size < 0).length;
  if (sizes.length === 0 && count === 1) return [];
  if (open === 0 && known === count) return sizes;
  if (open === 1 && count % known === 0) return sizes.map((size) => size < 0 ? count / known : size);
  throw refuse(
    `input ${show(name)} of shape [${
      shape.join(", ")
    }] must take ${what}: say in inputs what each is made of`,
  );
}

/** An input's tensor of some rows. */
export function tensorOf(
  { name, datatype, sizes, columns }: Feed,
  { rows, cells, features }: RowsToLabel,
): Tensor {
  const data = columns.length
    ? cells!.flatMap((row, i) =>
      columns.map((column) => valueOf(row[column] ?? null, datatype, name, column, rows[i]!))
    )
    : Array.from(features!);
  return { name, datatype, shape: [rows.length, ...sizes], data };
}

/** A cell as a value of a datatype; a missing one is null. */
function valueOf(cell: RawCell, datatype: string, input: string, column: string, row: number): unknown {
  if (isText(datatype)) return cell === null ? null : String(cell);
  const isWhole = /^U?INT\d+$/.test(datatype);
  const rule = datatype === "BOOL"
    ? cell === 0 || cell === 1 ? undefined : "0 or 1"
    : isWhole
    ? Number.isSafeInteger(cell) ? undefined : "a whole number"
    : cell === null || typeof cell === "number"
    ? undefined
    : "a number";
  if (rule === undefined) return datatype === "BOOL" ? cell === 1 : cell;
  throw new UserError(
    `Cannot ask http about row ${row + 1} as column ${show(column)} must be ${rule} for its input ${
      show(input)
    } ` +
      `(${datatype}): current value is ${show(cell)}`,
  );
}
