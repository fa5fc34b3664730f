import { show, type UserError } from "../../../core/base/errors.ts";
import { logitsOfAnswers } from "../../../core/models/given_answers.ts";
import type { AnswerFormat } from "../../../core/preprocessing.ts";
import type { FileAnswers } from "./read.ts";

/** What is known of the answers. */
export interface AnswerOptions {
  readonly path: string;
  readonly classes: readonly string[];
  readonly answer: AnswerFormat | undefined;
  readonly answers: "probabilities" | "logits" | "numbers" | undefined;
  refuse(problem: string): UserError;
}

/** Outputs of the run's rows. */
export interface FileLogits {
  /** `[rows, classes]`, row by row; NaN where a row has no answer. */
  readonly logits: Float32Array;
  /** 1 for each row that has one. */
  readonly answered: Uint8Array;
  /** What was guessed, one sentence part each. */
  readonly guesses: readonly string[];
}

/** Sums as far from 1 as this are those of probabilities that were rounded, and scaled. */
const [OFF, ROUNDED] = [1e-3, 0.02];
/** Of probabilities nearly all rows sum to 1. */
const NEARLY_ALL = 0.9;

/** The answers of a file's rows as outputs of the run's rows. Throws where they are not what they are said or guessed to be. */
export function logitsOfFile(
  { values, match }: FileAnswers,
  places: Int32Array,
  { path, classes, answer, answers, refuse }: AnswerOptions,
): FileLogits {
  const [width, own] = [classes.length, match.columns.length];
  const isSet = (place: number) => place >= 0 && !Number.isNaN(values[place * own]!);
  const answered = Uint8Array.from(places, (place) => isSet(place) ? 1 : 0);
  const rows = Int32Array.from({ length: places.length }, (_, row) => row).filter((row) => answered[row]);
  if (!rows.length) throw refuse("it must have answers: all rows are missing or NaN");
  const numbers = new Float64Array(rows.length * width);
  rows.forEach((row, i) => {
    match.places.forEach((place, c) => {
      numbers[i * width + c] = place < 0
        ? 1 - values[places[row]! * own]!
        : values[places[row]! * own + place]!;
    });
  });
  const kind = answers === undefined ? guessed(numbers, width, answer, refuse) : undefined;
  const guesses = kind ? [`its numbers are taken for ${kind.name}, ${kind.why}`] : [];
  const name = kind?.name ?? answers!;
  checkKind(name, answer, refuse);
  if (name === "probabilities" && answer?.from !== "sigmoid") {
    const scaled = scaleRounded(numbers, width);
    if (scaled) {
      guesses.push(
        `the probabilities of ${scaled} rows sum to 1 but for rounding: they are divided by their sum`,
      );
    }
  }
  const logits = logitsOfAnswers(
    name === "probabilities"
      ? { probabilities: numbers }
      : name === "logits"
      ? { logits: numbers }
      : { numbers },
    { who: path, rows, classes, answer },
  );
  if (rows.length === places.length) return { logits, answered, guesses };
  const all = new Float32Array(places.length * width).fill(NaN);
  rows.forEach((row, i) => all.set(logits.subarray(i * width, (i + 1) * width), row * width));
  return { logits: all, answered, guesses };
}

interface Guess {
  readonly name: "probabilities" | "logits" | "numbers";
  readonly why: string;
}

function guessed(
  numbers: Float64Array,
  width: number,
  answer: AnswerFormat | undefined,
  refuse: (problem: string) => UserError,
): Guess {
  if (answer?.from === "numbers") return { name: "numbers", why: "as the task is" };
  const outside = numbers.some((value) => value < 0 || value > 1);
  if (answer?.from === "sigmoid") {
    return outside
      ? { name: "logits", why: "as some are below 0 or above 1" }
      : { name: "probabilities", why: "as all are from 0 to 1" };
  }
  const rows = numbers.length / width;
  let whole = 0;
  for (let row = 0; row < rows; row++) {
    const sum = numbers.subarray(row * width, (row + 1) * width).reduce((a, b) => a + b, 0);
    if (Math.abs(sum - 1) <= ROUNDED) whole++;
  }
  if (whole >= NEARLY_ALL * rows) return { name: "probabilities", why: "as the rows sum to 1" };
  if (outside) return { name: "logits", why: "as the rows do not sum to 1" };
  throw refuse(
    `"answers" must say whether its numbers are probabilities or logits: all are from 0 to 1, and ${
      rows - whole
    } of ${rows} rows do not sum to 1`,
  );
}

function checkKind(
  name: Guess["name"],
  answer: AnswerFormat | undefined,
  refuse: (problem: string) => UserError,
): void {
  const isNumbers = answer?.from === "numbers";
  if (name === "numbers" && !isNumbers) {
    throw refuse(
      `"answers" must be "probabilities" or "logits" where the task is ${
        answer?.task ?? "classes"
      }: it is "numbers"`,
    );
  }
  if (isNumbers && name !== "numbers") {
    throw refuse(`"answers" must be "numbers" where the task is ${answer.task}: it is ${show(name)}`);
  }
}

/** Divides rows of probabilities by their sum that is 1 but for rounding; how many there were. */
function scaleRounded(numbers: Float64Array, width: number): number {
  let scaled = 0;
  for (let from = 0; from < numbers.length; from += width) {
    const row = numbers.subarray(from, from + width);
    const sum = row.reduce((a, b) => a + b, 0);
    const off = Math.abs(sum - 1);
    if (!(off > OFF && off <= ROUNDED) || row.some((value) => value < 0)) continue;
    row.forEach((value, c) => row[c] = value / sum);
    scaled++;
  }
  return scaled;
}
