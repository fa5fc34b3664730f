import type { Nested, Rows } from "./batch.ts";

/** A case of a file in `tests/vectors`; which fields it has depends on the file. */
export interface VectorCase {
  readonly id: string;
  readonly inputs: Readonly<Record<string, Nested>>;
  readonly params: Readonly<Record<string, number>>;
  readonly expected: Readonly<Record<string, Nested>>;
  readonly identity: Readonly<Record<string, Nested>>;
  readonly invariance: Readonly<Record<string, number>>;
  /** What common mistakes give. */
  readonly wrong_values?: Readonly<Record<string, number>>;
}

/** The cases of a file. */
export function casesOf(file: { readonly cases: readonly unknown[] }): readonly VectorCase[] {
  return file.cases as readonly VectorCase[];
}

/** A case's student's and teacher's numbers as the logits of a batch, which is what losses look at by default. */
export function asLogits({ inputs }: VectorCase, what: string) {
  const student = inputs[`student_${what}`] as Rows;
  const teacher = inputs[`teacher_${what}`] as Rows;
  const labels = inputs["labels"] as readonly number[] | undefined;
  return { student, teacher, labels: labels ?? student.map(() => 0) };
}
