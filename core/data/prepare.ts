import { UserError } from "../base/errors.ts";
import type { Random } from "../base/random.ts";
import type { SplitOptions } from "../catalogue/split_options.ts";
import type { EncodedRows, Preprocessing, SequenceLabels } from "../preprocessing.ts";
import type { LabelledTable, RawRows, Table } from "../table.ts";
import type { FittedLabels, TaskLabels } from "../task.ts";
import { type Encoding, NO_ENCODING } from "./encoders.ts";
import { inputsAt, inputsIn, joinInputs } from "./inputs.ts";
import { checkPositions } from "./positions.ts";
import { fitPreprocessing, transform, transformInputs } from "./preprocess.ts";
import { rawRows } from "./raw_rows.ts";
import { idsOf, type RowIds } from "./row_ids.ts";
import { splitRows } from "./split/split_rows.ts";

/** The rows at some positions of a part, in their order; a position may be there more than once. */
export function rowsAt(
  { features, width, inputs, labels, targets, next, weights, rows }: EncodedRows,
  positions: ArrayLike<number>,
): EncodedRows {
  const count = positions.length;
  const picked = {
    features: new Float32Array(count * width),
    width,
    ...inputs ? { inputs: inputsAt(inputs, positions) } : {},
    labels: new Int32Array(count),
    ...targets ? { targets: new Float32Array(count * dimOf(targets, rows)) } : {},
    ...next ? { next: sequencesAt(next, positions) } : {},
    ...weights ? { weights: new Float32Array(count) } : {},
    rows: new Int32Array(count),
  };
  const dim = targets ? dimOf(targets, rows) : 0;
  for (let i = 0; i < count; i++) {
    const at = positions[i]!;
    picked.features.set(features.subarray(at * width, (at + 1) * width), i * width);
    picked.labels[i] = labels[at]!;
    picked.rows[i] = rows[at]!;
    if (targets) picked.targets!.set(targets.subarray(at * dim, (at + 1) * dim), i * dim);
    if (weights) picked.weights![i] = weights[at]!;
  }
  return picked;
}

/** The sequences of the rows at some positions. */
function sequencesAt({ ids, starts }: SequenceLabels, positions: ArrayLike<number>): SequenceLabels {
  const some = Array.from(positions, (at) => ids.subarray(starts[at]!, starts[at + 1]!));
  const begins = new Int32Array(some.length + 1);
  some.forEach(({ length }, i) => begins[i + 1] = begins[i]! + length);
  const all = new Int32Array(begins.at(-1)!);
  some.forEach((one, i) => all.set(one, begins[i]));
  return { ids: all, starts: begins };
}

/** Numbers of a row's target. */
export function dimOf(targets: Float32Array, rows: Int32Array): number {
  return rows.length ? targets.length / rows.length : 0;
}

/** A data set, split and preprocessed for one seed. */
export interface Prepared {
  readonly train: EncodedRows;
  readonly validation: EncodedRows;
  readonly test: EncodedRows;
  /** All unlabelled rows, where there are any; they are numbered on from the table's rows. */
  readonly unlabelled?: EncodedRows | undefined;
  readonly preprocessing: Preprocessing;
  /** The group of each training row, `[train rows]`, where the split keeps groups together. */
  readonly groups?: Int32Array | undefined;
  /** How the rows were split, in a few words; left out where they were drawn class by class. */
  readonly split?: string | undefined;
  /** What is odd about the split, one sentence each. */
  readonly warnings?: readonly string[] | undefined;
  /** How many rows are in no part, as they have no label at any position. */
  readonly leftOut?: number | undefined;
  /** The rows before they were encoded, by their number, where a teacher reads those. */
  readonly raw?: RawRows | undefined;
  /** What the rows are called, by their number, where a teacher asks for it. */
  readonly ids?: RowIds | undefined;
}

/** Makes room for features. */
export type Allocate = (length: number) => Float32Array;

/**
 * Splits a table as the options and the seed say, and preprocesses it as the training rows alone say. Where the options name no test
 * part, it is the table's own, if there is one. Unlabelled rows come as a table of the same columns. `allocate` says
 * where the features lie, so that those that are shared need not be copied; `raw` asks for the rows before they were encoded, too.
 * `read` are the labels of tasks other than classes.
 */
export function prepare(
  table: LabelledTable,
  options: SplitOptions,
  random: Random,
  unlabelled?: Table,
  allocate?: Allocate,
  raw = false,
  encoding: Encoding = NO_ENCODING,
  read?: TaskLabels,
): Prepared {
  const { codes, names } = read
    ? read.strata ?? { codes: new Int32Array(table.rows), names: [table.label] }
    : { codes: table.labels, names: table.classes };
  const { said, warnings, ...all } = splitRows({ ...table, codes, names }, options, random.split("split"));
  const fitted = read?.fit(all.train);
  const { rows, leftOut } = withAnswers(all, fitted, table.label);
  const preprocessing = {
    ...fitPreprocessing(table, rows.train, encoding),
    ...read && fitted ? { classes: [...read.names], answer: fitted.format } : {},
  };
  const weights = table.rowWeights && scaledWeights(table.rowWeights, rows.train);
  const encoded = (table: Table, rows?: Int32Array) => {
    const sequences = transformInputs(preprocessing, table, rows, encoding.encoders);
    const image = inputsIn(preprocessing);
    const inputs = sequences || image ? { ...image, ...sequences } : undefined;
    return {
      features: transform(preprocessing, table, rows, allocate, encoding.encoders),
      width: preprocessing.features,
      ...inputs && { inputs },
    };
  };
  const part = (rows: Int32Array): EncodedRows => {
    const made = {
      ...encoded(table, rows),
      labels: Int32Array.from(rows, (row) => fitted ? 0 : table.labels[row]!),
      ...fitted && labelsOf(fitted, rows),
      ...weights ? { weights: Float32Array.from(rows, (row) => weights[row]!) } : {},
      rows,
    };
    checkPositions(table.label, made);
    return made;
  };
  const ids = idsOf(table, unlabelled);
  return {
    train: part(rows.train),
    validation: part(rows.validation),
    test: part(rows.test),
    ...unlabelled && {
      unlabelled: {
        ...encoded(unlabelled),
        labels: new Int32Array(unlabelled.rows).fill(-1),
        ...read ? { targets: new Float32Array(unlabelled.rows * read.names.length) } : {},
        ...weights ? { weights: new Float32Array(unlabelled.rows).fill(1) } : {},
        rows: Int32Array.from({ length: unlabelled.rows }, (_, i) => table.rows + i),
      },
    },
    preprocessing,
    ...options.group === undefined ? {} : { groups: rows.train.map((row) => table.splitBy!.codes[row]!) },
    ...said === undefined ? {} : { split: said },
    ...warnings.length ? { warnings } : {},
    ...leftOut ? { leftOut } : {},
    ...raw ? { raw: rawRows(table, unlabelled, allocate) } : {},
    ...ids ? { ids } : {},
  };
}

/** The rows of each part but for those that have no label at any position, from which nothing is learned. */
function withAnswers(
  parts: Record<"train" | "validation" | "test", Int32Array>,
  fitted: FittedLabels | undefined,
  label: string,
) {
  if (!fitted?.starts) return { rows: parts, leftOut: 0 };
  const some = (part: keyof typeof parts) => {
    const starts = fitted.starts!(parts[part]);
    const own = parts[part].filter((_, i) => starts[i + 1]! > starts[i]!);
    if (own.length || part === "validation") return own;
    throw new UserError(
      `Cannot use label column ${
        JSON.stringify(label)
      } as a row of each part must have a token that comes next: of the ` +
        `${part === "train" ? "training" : part} part none of ${parts[part].length} rows has one`,
    );
  };
  const rows = { train: some("train"), validation: some("validation"), test: some("test") };
  const count = ({ train, validation, test }: typeof parts) => train.length + validation.length + test.length;
  return { rows, leftOut: count(parts) - count(rows) };
}

/** The targets of some rows, or their labels at each position. */
function labelsOf(fitted: FittedLabels, rows: Int32Array): Pick<EncodedRows, "targets" | "next"> {
  const targets = fitted.targets(rows);
  return fitted.starts
    ? { next: { ids: Int32Array.from(targets), starts: fitted.starts(rows) } }
    : { targets };
}

/** Row weights divided by their mean over the training rows. */
function scaledWeights(weights: Float64Array, train: Int32Array): Float64Array {
  const mean = train.reduce((sum, row) => sum + weights[row]!, 0) / train.length;
  if (mean > 0) return weights.map((weight) => weight / mean);
  throw new UserError(
    "Cannot weigh the rows as a training row must have a weight above 0: all have 0; choose another `data.weight`",
  );
}

/**
 * The rows that a teacher teaches: the training rows and those whose classes are not known. And as many for those who
 * learn from labels alone, training rows over and over in their place, so that both take the same number of steps.
 */
export function partsOf(
  { train, unlabelled, preprocessing }: Prepared,
): { readonly withUnlabelled: EncodedRows; readonly repeated: EncodedRows } {
  if (!unlabelled) return { withUnlabelled: train, repeated: train };
  if (train.next) {
    throw new UserError(
      "Cannot use unlabelled rows (data.unlabelled) as each row must have one label: the task has one at each position; leave " +
        "them out",
    );
  }
  const [own, more] = [train.rows.length, unlabelled.rows.length];
  const repeated = rowsAt(train, Array.from({ length: own + more }, (_, i) => i % own));
  const copied = rowsAt(repeated, Array.from({ length: own + more }, (_, i) => i));
  const inputs = joinInputs(train.inputs, unlabelled.inputs);
  const withUnlabelled = { ...copied, ...inputs ? { inputs } : {} };
  withUnlabelled.features.set(unlabelled.features, own * train.width);
  withUnlabelled.labels.set(unlabelled.labels, own);
  withUnlabelled.rows.set(unlabelled.rows, own);
  if (unlabelled.targets) withUnlabelled.targets?.set(unlabelled.targets, own * preprocessing.classes.length);
  if (unlabelled.weights) withUnlabelled.weights?.set(unlabelled.weights, own);
  return { withUnlabelled, repeated };
}
