import { perAnswer } from "../../data/positions.ts";
import type { EncodedRows } from "../../preprocessing.ts";
import type { TeacherDiagnostics } from "../../results.ts";
import type { TaskLosses } from "../../strategy.ts";
import type { LiveTeacher } from "../../teacher.ts";
import { type Answered, diagnose } from "./diagnose.ts";

/** Numbers of all teachers' answers to a part that are kept: of more rows, evenly spaced ones are looked at. */
const KEPT = 2 ** 22;

/** What is known of the answers that are collected. */
export interface CollectedOf {
  readonly teacher: LiveTeacher;
  /** Members, then the teacher as a whole. */
  readonly models: number;
  readonly width: number;
  readonly answers: TaskLosses["answers"];
  readonly test: EncodedRows;
  readonly validation: EncodedRows;
  /** Measures answers to some of the rows, given what is true of these. */
  measure(logits: Float32Array, truth: Float32Array): Readonly<Record<string, number>>;
}

/** Keeps what teachers answer while they are measured, so that nobody is asked twice, to diagnose them together. */
export class TeacherAnswersKept {
  readonly #of: CollectedOf;
  readonly #kept: Record<"test" | "validation", Float32Array[]> = { test: [], validation: [] };

  constructor(of: CollectedOf) {
    this.#of = of;
  }

  /** Keeps the answers of the next model to a part, `[rows, width]`; those after the teachers are none of its business. */
  keep(part: "test" | "validation", logits: Float32Array): void {
    const { models, width } = this.#of;
    const kept = this.#kept[part];
    if (kept.length < models) kept.push(everySo(logits, width, this.#stride(part)));
  }

  diagnose(): TeacherDiagnostics<number> {
    const { teacher, validation } = this.#of;
    return diagnose(teacher, {
      test: this.#answered("test"),
      validation: validation.rows.length ? this.#answered("validation") : null,
    });
  }

  #answered(part: "test" | "validation"): Answered {
    const { width, answers, measure } = this.#of;
    const stride = this.#stride(part);
    const { next, targets, labels } = this.#of[part];
    const truth = targets && !next
      ? everySo(targets, width, stride)
      : everySo(Float32Array.from(next ? next.ids : labels), 1, stride);
    return {
      width,
      answers,
      truth,
      logits: this.#kept[part],
      measure: (logits) => measure(logits, truth),
    };
  }

  #stride(part: "test" | "validation"): number {
    const { models, width } = this.#of;
    const { rows } = this.#of[part];
    const answers = perAnswer(rows, this.#of[part]).length;
    return Math.max(1, Math.ceil(answers * width * models / KEPT));
  }
}

/** Every so many rows of `[rows, width]`. */
function everySo(numbers: Float32Array, width: number, stride: number): Float32Array {
  if (stride === 1) return numbers;
  const rows = Math.ceil(numbers.length / width / stride);
  const some = new Float32Array(rows * width);
  for (let i = 0; i < rows; i++) {
    const from = i * stride * width;
    some.set(numbers.subarray(from, from + width), i * width);
  }
  return some;
}
