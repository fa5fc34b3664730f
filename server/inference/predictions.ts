import { argMax } from "../../core/base/softmax.ts";
import { type Answered, answerOfRow, type Answers } from "../../core/edge/answer.ts";
import { HttpError } from "../route.ts";

/** The most likely class of a row: its position, counted from the row's first probability at `from`. */
export function bestOf(probabilities: Answers, from: number, classes: number): number {
  const best = argMax(probabilities, from, from + classes);
  if (best >= 0) return best;
  throw noAnswer("probabilities: for this row they are no numbers");
}

/** The labels of a row. Throws an `HttpError` of 422 where its probabilities are no numbers. */
export function labelsOf(answers: Answers, row: number, preprocessing: Answered): readonly string[] {
  const width = preprocessing.classes.length;
  const own = answers.subarray(row * width, (row + 1) * width);
  for (const value of own) {
    if (!(value >= 0)) throw noAnswer("probabilities: for this row they are no numbers");
  }
  return answerOfRow(own, preprocessing).labels!;
}

/** Throws an `HttpError` of 422 where one of the numbers is none that JSON has. */
export function checkNumbers(numbers: Answers): void {
  const bad = numbers.findIndex((value) => !Number.isFinite(value));
  if (bad >= 0) throw noAnswer(`finite numbers: one of them is ${numbers[bad]}`);
}

function noAnswer(rule: string): HttpError {
  return new HttpError(422, `Cannot predict as the student must answer with ${rule}`);
}

/** Answers of `predict` as JSON, from answers `[rows, outputs]`; `head` is what stands before the first of them. */
export type PredictionWriter = (answers: Answers, rows: number, head?: string) => string;

/** All but the numbers is made once: writing a row is joining texts. */
export function predictionWriter(name: string, version: string, preprocessing: Answered): PredictionWriter {
  const { classes, answer } = preprocessing;
  const own = `{"model":${JSON.stringify(name)},"version":${JSON.stringify(version)},"predictions":[`;
  const texts = classes.map((label) => JSON.stringify(label));
  const starts = answer ? [] : texts.map((label) => `{"label":${label},"probabilities":{`);
  const startOf = answer?.from === "numbers"
    ? () => '{"numbers":{'
    : answer
    ? (answers: Answers, row: number) =>
      `{"labels":${JSON.stringify(labelsOf(answers, row, preprocessing))},"probabilities":{`
    : (answers: Answers, row: number) => starts[bestOf(answers, row * keys.length, keys.length)]!;
  const keys = texts.map((label, i) => `${i ? "," : ""}${label}:`);
  return (answers, rows, head = own) => {
    if (answer?.from === "numbers") checkNumbers(answers);
    let text = head;
    for (let row = 0, from = 0; row < rows; row++, from += keys.length) {
      if (row) text += ",";
      text += startOf(answers, row);
      for (let i = 0; i < keys.length; i++) text += keys[i]! + answers[from + i]!;
      text += "}}";
    }
    return text + "]}";
  };
}
