import { show, UserError } from "../base/errors.ts";
import type { EncodedInput, Encoders, Preprocessing } from "../preprocessing.ts";
import { type Answers, answersName } from "./answer.ts";

/**
 * A student that answers: what the server, `createStudentApp`, an exported edge module and the page have in common. Nothing
 * here knows tfjs, so that it runs wherever web-standard APIs do.
 */
export type ServedStudent = ProbabilityStudent | NumberStudent;

/** What all students that answer have. */
interface AnyServed {
  readonly name: string;
  /** How a raw row becomes features, what each output is called, and how it is read. */
  readonly preprocessing: Preprocessing;
  /** What encodes its columns that are neither plain numbers nor categories. */
  readonly encoders?: Encoders | undefined;
  /** Frees what it holds; a second call does nothing. */
  dispose?(): void;
}

/**
 * Answers `[rows, outputs]` of encoded features `[rows, features]`, both row by row, and of inputs beside them where columns become
 * such. At once where it can. The result belongs to the caller only until the next call.
 */
export type Ask<A extends Answers = Answers> = (
  features: Float32Array,
  rows: number,
  inputs?: Readonly<Record<string, EncodedInput>>,
) => A | Promise<A>;

/** A student of classes, or of labels. */
export interface ProbabilityStudent extends AnyServed {
  /** Probabilities `[rows, classes]`, of labels each by itself. */
  readonly probabilities: Ask<Float32Array>;
  readonly numbers?: undefined;
}

/** A student of numbers: its `preprocessing.answer` is from `numbers`. */
export interface NumberStudent extends AnyServed {
  /** Numbers `[rows, columns]`, in the label's units. */
  readonly numbers: Ask<Float64Array>;
  readonly probabilities?: undefined;
}

/** What a student is asked by. Throws a `UserError` where it has no function that gives what its outputs stand for. */
export function askOf(student: ServedStudent): Ask {
  const name = answersName(student.preprocessing);
  const ask = student[name] as Ask | undefined;
  if (ask) return (features, rows, inputs) => ask.call(student, features, rows, inputs);
  throw new UserError(
    `Cannot serve ${
      show(student.name)
    } as a student whose answers are ${name} must have the function ${name}: it has none`,
  );
}
