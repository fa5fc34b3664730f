import { UserError } from "../base/errors.ts";
import { type Prepared, rowsAt } from "../data/prepare.ts";
import { answeredPlaces } from "../models/teachers.ts";
import type { EncodedRows } from "../preprocessing.ts";
import type { Teacher } from "../teacher.ts";

/**
 * A run's rows, of test and validation those alone that the teacher has an answer to: all models are measured on the same rows. `warn`
 * is told how many are left out. Throws a `UserError` where no test row is left.
 */
export function answeredRows(
  prepared: Prepared,
  teacher: Teacher,
  warn: (message: string) => void,
): Prepared {
  if (!teacher.answersRow) return prepared;
  const left: string[] = [];
  const answered = (what: string, part: EncodedRows): EncodedRows => {
    const places = [...answeredPlaces(teacher, part)];
    const without = part.rows.length - places.length;
    if (!without) return part;
    left.push(`${without} of ${part.rows.length} ${what} rows`);
    return rowsAt(part, places);
  };
  const [test, validation] = [
    answered("test", prepared.test),
    answered("validation", prepared.validation),
  ];
  if (!test.rows.length) {
    throw new UserError(
      `Cannot use ${teacher.name} as a teacher: it must have an answer to a test row, as it is measured on these: it has none ` +
        `to ${prepared.test.rows.length} of ${prepared.test.rows.length}`,
    );
  }
  if (!left.length) return prepared;
  warn(`${teacher.name} has no answer to ${left.join(" and ")}: all models are measured on the others alone`);
  return { ...prepared, test, validation };
}
