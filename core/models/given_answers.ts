import { show, UserError } from "../base/errors.ts";
import type { AnswerNumbers, TeacherAnswers } from "../teacher.ts";
import { FLOOR } from "./answers.ts";

/** How far from 1 the probabilities of a row may sum to. */
const OFF = 1e-3;

/** Whose answers these are, and to what. */
export interface GivenBy {
  readonly who: string;
  /** The data set's row behind each, from 0. */
  readonly rows: Int32Array;
  /** Names of the classes. */
  readonly classes: readonly string[];
}

/**
 * The logits, `[rows, classes]`, of what a teacher's `label` has answered: of probabilities `log(max(p, 1e-30))`. Throws a
 * `UserError` of one line, with teacher, row, rule and value, where they are too few or too many, not finite, or no
 * probabilities.
 */
export function logitsOfAnswers(answers: TeacherAnswers, by: GivenBy): Float32Array {
  const kind = isObject(answers) && "logits" in answers
    ? "logits"
    : isObject(answers) && "probabilities" in answers
    ? "probabilities"
    : undefined;
  if (!kind) {
    throw refusal(by, "they must be an object with logits or probabilities", show(answers));
  }
  const { rows: { length: rows }, classes: { length: width } } = by;
  const numbers = (answers as { readonly [K in typeof kind]?: AnswerNumbers })[kind]!;
  const logits = new Float32Array(rows * width);
  const rowOf = rowsIn(numbers, kind, by);
  for (let i = 0; i < rows; i++) {
    const row = rowOf(i);
    if (row?.length !== width) {
      const what = `row ${by.rows[i]! + 1} must have a number for each of the ${width} classes`;
      throw refusal(by, what, row === undefined ? show(row) : String(row.length));
    }
    let sum = 0;
    for (let c = 0; c < width; c++) {
      const value = row[c]!;
      const at = () => `row ${by.rows[i]! + 1}, class ${show(by.classes[c])}`;
      if (typeof value !== "number" || !Number.isFinite(value)) {
        throw refusal(by, `each must be a finite number, and ${at()} is not`, show(value));
      }
      if (kind === "probabilities" && (value < 0 || value > 1 + OFF)) {
        throw refusal(by, `each must be a probability from 0 to 1, and ${at()} is not`, show(value));
      }
      sum += value;
      const logit = Math.fround(kind === "logits" ? value : Math.log(Math.max(value, FLOOR)));
      if (!Number.isFinite(logit)) {
        throw refusal(by, `each must be a number of float32, and ${at()} is not`, show(value));
      }
      logits[i * width + c] = logit;
    }
    if (kind === "probabilities" && Math.abs(sum - 1) > OFF) {
      const remedy = "; divide them by their sum, or answer { logits }";
      throw refusal(
        by,
        `the probabilities of row ${by.rows[i]! + 1} must sum to 1 (to ${OFF})`,
        sum.toPrecision(4),
        remedy,
      );
    }
  }
  return logits;
}

/** The numbers of each row; throws where there are not as many rows as were asked about. */
function rowsIn(
  numbers: AnswerNumbers,
  kind: string,
  by: GivenBy,
): (row: number) => ArrayLike<number> | undefined {
  const { rows: { length: rows }, classes: { length: width } } = by;
  if (numbers instanceof Float32Array || numbers instanceof Float64Array) {
    if (numbers.length !== rows * width) {
      const rule = `their ${kind} must be ${rows * width} numbers, ${rows} rows of ${width} classes`;
      throw refusal(by, rule, String(numbers.length));
    }
    return (row) => numbers.subarray(row * width, (row + 1) * width);
  }
  if (!Array.isArray(numbers)) throw refusal(by, `their ${kind} must be a list of rows`, show(numbers));
  if (numbers.length !== rows) {
    throw refusal(by, `there must be an answer for each of the ${rows} rows`, String(numbers.length));
  }
  return (row) => isObject(numbers[row]) ? numbers[row] as ArrayLike<number> : undefined;
}

/** Rows as a message names them: `row 3`, `rows 1 to 64`. */
export function rowsInWords(rows: Int32Array): string {
  const [first, last] = [rows[0]! + 1, rows.at(-1)! + 1];
  return rows.length === 1 ? `row ${first}` : `rows ${first} to ${last}`;
}

function refusal({ who, rows }: GivenBy, rule: string, value: string, remedy = ""): UserError {
  return new UserError(
    `Cannot use the answers of ${who} to ${rowsInWords(rows)}: ${rule}: current value is ${value}${remedy}`,
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
