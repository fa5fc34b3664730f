import { UserError } from "../../core/base/errors.ts";
import { type RowEncoder, rowEncoder } from "../../core/data/encode.ts";
import { inputRows } from "../../core/data/input_columns.ts";
import { type Answers, answersName, answerTensors } from "../../core/edge/answer.ts";
import { askOf, type ServedStudent } from "../../core/edge/served.ts";
import type { Preprocessing } from "../../core/preprocessing.ts";
import { type AnswerSizes, answerSizes } from "../inference/answer_size.ts";
import { Batcher } from "../inference/batcher.ts";
import {
  type Ask,
  BATCH_LIMITS,
  type BatchClock,
  type BatchLimits,
  machineClock,
} from "../inference/batching.ts";
import { shortly } from "../inference/messages.ts";
import { type PredictionWriter, predictionWriter } from "../inference/predictions.ts";
import { type QuickRow, quickRow } from "../inference/quick_row.ts";
import { type TensorInputs, tensorInputs, type TensorSpec } from "../inference/tensor_inputs.ts";
import { checkNames, type NamedText } from "../names.ts";

/** How students are served. */
export interface ServingLimits extends BatchLimits {
  /** The most rows of one request. */
  readonly maxRows: number;
  /** The most bytes of one answer: what may become longer is refused before it is made. */
  readonly answerBytes: number;
  /** The most ids of one sequence of a request. */
  readonly maxIds: number;
}

export const SERVING_LIMITS: ServingLimits = {
  ...BATCH_LIMITS,
  maxRows: 4096,
  answerBytes: 32 * 1024 * 1024,
  maxIds: 65_536,
};

/** What is told of a version beside its name: JSON of whoever offers it. */
export type VersionInfo = Readonly<Record<string, unknown>>;

/** One version of a model that is ready: its student, and all that is made once for many requests. */
export interface ServedVersion {
  readonly name: string;
  readonly version: string;
  readonly student: ServedStudent;
  readonly info: VersionInfo;
  readonly limits: ServingLimits;
  /** When it took over, in milliseconds since 1970. */
  readonly since: number;
  readonly batcher: Batcher;
  /** Writes the features of a raw row. */
  readonly encode: RowEncoder;
  /** Reads the simplest of requests in one go; undefined where there are none. */
  readonly quickRow: QuickRow | undefined;
  /** The answer to raw rows, as JSON. */
  readonly write: PredictionWriter;
  /** How long answers may become. */
  readonly sizes: AnswerSizes;
  readonly inputs: TensorInputs;
  readonly outputs: readonly TensorSpec[];
  /** The module that answers without a server, where who offers it can make one. */
  readonly edgeModule: (() => Promise<Uint8Array>) | undefined;
}

/** What a version is made of. */
export interface VersionParts {
  readonly name: string;
  readonly version: string;
  readonly student: ServedStudent;
  readonly info?: VersionInfo | undefined;
  readonly edgeModule?: (() => Promise<Uint8Array>) | undefined;
}

/** Makes a student ready for requests. Throws a `UserError` where the names of its classes and columns are too long to be answered. */
export function servedVersion(
  { name, version, student, info = {}, edgeModule }: VersionParts,
  limits: ServingLimits = SERVING_LIMITS,
  clock: BatchClock = machineClock(),
): ServedVersion {
  const { preprocessing } = student;
  const { classes, features } = preprocessing;
  checkNames(`Cannot serve ${shortly(name)}`, namesOf(preprocessing));
  const sizes = answerSizes(preprocessing);
  if (sizes.row > limits.answerBytes) {
    throw new UserError(
      `Cannot serve ${
        shortly(name)
      }: the answer to one row must have at most ${limits.answerBytes} bytes: with ` +
        `${classes.length} ${
          preprocessing.answer ? "outputs" : "classes"
        } of these names it may have ${sizes.row}`,
    );
  }
  const ask: Ask = askOf(student);
  return {
    name,
    version,
    student,
    info,
    limits,
    since: Date.now(),
    batcher: new Batcher(
      ask,
      { features, classes: classes.length, what: answersName(preprocessing) },
      limits,
      clock,
    ),
    encode: rowEncoder(preprocessing, student.encoders),
    quickRow: quickRow(preprocessing),
    write: predictionWriter(name, version, preprocessing),
    sizes,
    inputs: tensorInputs(preprocessing, student.encoders),
    outputs: answerTensors(preprocessing, -1),
    edgeModule: edgeModule && once(edgeModule),
  };
}

/** Makes it when it is first asked for, and again only where that failed. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/**
 * Asks a student for rows before anybody else does. Throws where its answer is none: it is not to take over. What is compiled
 * when it is first needed is compiled then.
 */
export async function warm(student: ServedStudent): Promise<void> {
  const { preprocessing } = student;
  const { classes, features } = preprocessing;
  const ask = askOf(student);
  for (const rows of [1, 3]) {
    const inputs = inputRows(preprocessing, student.encoders ?? {});
    for (let row = 0; row < rows; row++) inputs?.add(() => Int32Array.of(0), "the row");
    const answer = await ask(new Float32Array(rows * features), rows, inputs?.finish());
    const expected = rows * classes.length;
    if (answer.length !== expected) {
      throw new TypeError(
        `it must answer ${rows} rows with ${expected} ${
          answersName(preprocessing)
        }: it gave ${answer.length}`,
      );
    }
    for (let row = 0; row < rows; row++) {
      checkRow(answer.subarray(row * classes.length, (row + 1) * classes.length), preprocessing);
    }
  }
}

/** Throws where a row's answers are none. */
function checkRow(row: Answers, { answer }: Preprocessing): void {
  if (answer) {
    const isNumbers = answer.from === "numbers";
    const bad = row.find((value) => isNumbers ? !Number.isFinite(value) : !(value >= 0 && value <= 1));
    if (bad === undefined) return;
    const rule = isNumbers ? "numbers must be finite" : "probabilities must be from 0 to 1";
    throw new RangeError(`its ${rule}: one of them is ${bad}`);
  }
  let sum = 0;
  for (const p of row) sum += p;
  if (!(Math.abs(sum - 1) < 1e-3) || row.some((p) => !(p >= 0))) {
    throw new RangeError(`its probabilities of a row must add up to 1: they add up to ${sum}`);
  }
}

/** All that a student's answers and metadata repeat of its table. */
function* namesOf({ classes, columns }: Preprocessing): Generator<NamedText> {
  for (const text of classes) yield { what: "a class", text };
  for (const column of columns) {
    yield { what: "the name of a column", text: column.name };
    if (column.kind !== "categorical") continue;
    for (const text of column.categories) {
      yield { what: `a category of column ${shortly(column.name)}`, text };
    }
  }
}
