import { fingerprint as hash } from "../base/fingerprint.ts";
import type {
  AnswerNumbers,
  LabelLimits,
  LabelOptions,
  RowCells,
  RowsToLabel,
  SeenRecord,
  Teacher,
  TeacherAnswers,
} from "../teacher.ts";
import type { TeacherPlan } from "../teacher_plan.ts";
import { plainKind } from "./given_answers.ts";

/**
 * What a function answers to some rows: probabilities, `[rows, classes]`; of a task of numbers these, `[rows, columns]` or, of one
 * column, `[rows]`; or what it says they are.
 */
export type FunctionAnswers = AnswerNumbers | readonly number[] | TeacherAnswers;

/** A teacher that is a function. */
export interface FunctionTeacher<Row> extends LabelLimits {
  readonly name: string;
  /** All that its answers depend on (an address, a version): where it is another, rows are asked for anew. */
  readonly fingerprint: string | readonly string[];
  /** The probabilities of some rows, in the order of `classes`, or their numbers; or `{ logits }`. */
  readonly label: (rows: readonly Row[], options: LabelOptions) => Promise<FunctionAnswers> | FunctionAnswers;
  /** Number of scalars that it computes with; 0 where they are somebody else's. */
  readonly parameters?: number;
  /** The rows that it has learned from, where that is known. */
  readonly seen?: SeenRecord;
}

/**
 * A function as a teacher: it is asked about each row of a run once, batch by batch. By default it reads rows as the table has
 * them, cells by column name; with `reads: "features"` it reads what this run's students read.
 *
 * @example
 * ```ts
 * import { functionTeacher } from "@retort/retort";
 *
 * const plan = functionTeacher({
 *   name: "coin",
 *   fingerprint: "heads",
 *   label: (rows) => Promise.resolve(rows.map(() => [0.5, 0.5])),
 * });
 * console.log(plan.name);
 * ```
 */
export function functionTeacher(
  teacher: FunctionTeacher<RowCells> & { readonly reads?: "cells" },
): TeacherPlan;
export function functionTeacher(
  teacher: FunctionTeacher<Float32Array> & { readonly reads: "features" },
): TeacherPlan;
export function functionTeacher(
  { reads = "cells", ...teacher }:
    & (FunctionTeacher<RowCells> | FunctionTeacher<Float32Array>)
    & { readonly reads?: "cells" | "features" },
): TeacherPlan {
  const asked = teacher as FunctionTeacher<RowCells | Float32Array>;
  return planOfFunction<RowCells | Float32Array>(
    asked,
    reads,
    reads === "cells" ? ({ cells }) => cells! : ({ features, rows }) => rowsOf(features!, rows.length),
  );
}

/** A function as a teacher that is given rows as `rowsOf` makes them of those that it is asked about. */
export function planOfFunction<Row>(
  { name, fingerprint, label, parameters = 0, seen, ...asks }: FunctionTeacher<Row>,
  reads: "cells" | "features",
  rowsOf: (rows: RowsToLabel) => readonly Row[],
): TeacherPlan {
  return {
    name,
    independent: true,
    raw: reads === "cells",
    // deno-lint-ignore require-yield -- it is there already
    async *stages(): AsyncGenerator<never, Teacher> {
      return {
        name,
        fingerprint: await hash([
          "function",
          name,
          reads,
          ...typeof fingerprint === "string" ? [fingerprint] : fingerprint,
        ]),
        parameters,
        ...seen ? { seen } : {},
        asks,
        async label(rows, options) {
          const answers = await label(rowsOf(rows), options);
          if (!isNumbers(answers)) return answers;
          const numbers = flat(answers);
          return plainKind(options.answer) === "numbers" ? { numbers } : { probabilities: numbers };
        },
        dispose() {},
      };
    },
  };
}

/** Features, `[count, width]`, row by row. */
function rowsOf(features: Float32Array, count: number): Float32Array[] {
  const width = features.length / count;
  return Array.from({ length: count }, (_, i) => features.subarray(i * width, (i + 1) * width));
}

function isNumbers(answers: FunctionAnswers): answers is AnswerNumbers | readonly number[] {
  return Array.isArray(answers) || ArrayBuffer.isView(answers);
}

/** A list of numbers, each a row's only one, as one array. */
function flat(answers: AnswerNumbers | readonly number[]): AnswerNumbers {
  const isPlain = (some: AnswerNumbers | readonly number[]): some is readonly number[] =>
    Array.isArray(some) && some.length > 0 && some.every((one) => typeof one === "number");
  return isPlain(answers) ? Float64Array.from(answers) : answers as AnswerNumbers;
}
