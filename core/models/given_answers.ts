import { show, UserError } from "../base/errors.ts";
import type { AnswerFormat } from "../preprocessing.ts";
import type { AnswerNumbers, TeacherAnswers } from "../teacher.ts";
import { FLOOR, NEAR } from "./answers.ts";

/** How far from 1 the probabilities of a row may sum to. */
const OFF = 1e-3;

/** Whose answers these are, and to what. */
export interface GivenBy {
  readonly who: string;
  /** The data set's row behind each, from 0. */
  readonly rows: Int32Array;
  /** Names of the classes, or of the outputs. */
  readonly classes: readonly string[];
  /** How outputs are read that are no logits of classes. */
  readonly answer?: AnswerFormat | undefined;
}

/** In what a teacher's `label` may answer. */
type Kind = "logits" | "probabilities" | "numbers";

/** In what it may answer, by what outputs stand for. */
const KINDS: Readonly<Record<"softmax" | AnswerFormat["from"], readonly [Kind, Kind]>> = {
  softmax: ["logits", "probabilities"],
  sigmoid: ["logits", "probabilities"],
  numbers: ["logits", "numbers"],
  tokens: ["logits", "probabilities"],
};

/** What a plain list of numbers is taken for. */
export function plainKind(answer: AnswerFormat | undefined): "probabilities" | "numbers" {
  return answer?.from === "numbers" ? "numbers" : "probabilities";
}

/**
 * The logits, `[rows, classes]`, of what a teacher's `label` has answered: of probabilities `log(max(p, 1e-30))`, of
 * labels' probabilities `log(p / (1 − p))`, and of numbers what their scales make of them. Throws a
 * `UserError` of one line, with teacher, row, rule and value, where they are too few or too many, not finite, or no
 * probabilities.
 */
export function logitsOfAnswers(answers: TeacherAnswers, by: GivenBy): Float32Array {
  const kinds = KINDS[by.answer?.from ?? "softmax"];
  const kind = isObject(answers) ? kinds.find((one) => one in answers) : undefined;
  if (!kind) {
    throw refusal(by, `they must be an object with ${kinds.join(" or ")}`, show(answers));
  }
  const { rows: { length: rows }, classes: { length: width } } = by;
  const numbers = (answers as { readonly [K in Kind]?: AnswerNumbers })[kind]!;
  const logits = new Float32Array(rows * width);
  const rowOf = rowsIn(numbers, kind, by);
  for (let i = 0; i < rows; i++) {
    const row = rowOf(i);
    if (row?.length !== width) {
      const what = `row ${by.rows[i]! + 1} must have a number for each of the ${width} ${
        by.answer ? "outputs" : "classes"
      }`;
      throw refusal(by, what, row === undefined ? show(row) : String(row.length));
    }
    let sum = 0;
    for (let c = 0; c < width; c++) {
      const value = row[c]!;
      const at = () => `row ${by.rows[i]! + 1}, ${by.answer ? "output" : "class"} ${show(by.classes[c])}`;
      if (typeof value !== "number" || !Number.isFinite(value)) {
        throw refusal(by, `each must be a finite number, and ${at()} is not`, show(value));
      }
      if (kind === "probabilities" && (value < 0 || value > 1 + OFF)) {
        throw refusal(by, `each must be a probability from 0 to 1, and ${at()} is not`, show(value));
      }
      sum += value;
      const logit = Math.fround(kind === "logits" ? value : outputOf(value, c, by.answer));
      if (!Number.isFinite(logit)) {
        throw refusal(by, `each must be a number of float32, and ${at()} is not`, show(value));
      }
      logits[i * width + c] = logit;
    }
    if (kind === "probabilities" && by.answer?.from !== "sigmoid" && Math.abs(sum - 1) > OFF) {
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

/** The output of a model that answers so: a probability, or a number in its units. */
function outputOf(value: number, output: number, answer: AnswerFormat | undefined): number {
  if (answer?.from === "numbers") {
    const { mean, sd } = answer.scales[output]!;
    return (value - mean) / sd;
  }
  if (answer?.from !== "sigmoid") return Math.log(Math.max(value, FLOOR));
  const p = Math.max(NEAR, Math.min(1 - NEAR, value));
  return Math.log(p / (1 - p));
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
      const rule = `their ${kind} must be ${rows * width} numbers, ${rows} rows of ${width} ${
        by.answer ? "outputs" : "classes"
      }`;
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
