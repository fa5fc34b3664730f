import { UserError } from "../../../../core/base/errors.ts";
import { rowEncoder } from "../../../../core/data/encode.ts";
import { inputRows } from "../../../../core/data/input_columns.ts";
import { answersOfRows } from "../../../../core/edge/answer.ts";
import type { MachineOptions } from "../../../../core/edge/machine.ts";
import type { Ops } from "../../../../core/edge/run.ts";
import { startSequences } from "../../../../core/edge/sequences.ts";
import type { Encoders } from "../../../../core/preprocessing.ts";
import type { EdgeStudent, Row } from "./edge_student.ts";
import { answer } from "./http.ts";
import type { PackedStudent, Reader } from "./packed.ts";
import { unpack } from "./unpack.ts";

/** What `student.ts` makes, of a student that reads sequences of ids. Modules of others have nothing of it. */
export function createStudent(
  packed: PackedStudent,
  numbers: string,
  ops: Ops,
  readers: Readonly<Record<string, Reader>>,
  options: MachineOptions | undefined,
  encoders: Encoders,
): EdgeStudent {
  const running = startSequences(unpack(packed, numbers, readers), ops, options);
  const { logits, preprocessing } = running;
  const { features } = preprocessing;
  const encode = rowEncoder(preprocessing, encoders);
  const predictRows = (rows: readonly Row[]) => {
    const values = new Float32Array(rows.length * features);
    const sequences = inputRows(preprocessing, encoders)!;
    rows.forEach((row, i) => {
      try {
        encode(row, values, i * features);
        sequences.add((name) => row[name], "the row");
      } catch (error) {
        if (rows.length > 1 && error instanceof UserError) error.message = `rows[${i}]: ${error.message}`;
        throw error;
      }
    });
    return answersOfRows(logits(values, rows.length, sequences.finish()), preprocessing, rows);
  };
  const student: EdgeStudent = {
    ...running,
    encoders,
    predict:
      ((rows: Row | readonly Row[]) =>
        Array.isArray(rows) ? predictRows(rows) : predictRows([rows as Row])[0]) as EdgeStudent["predict"],
    fetch: (request) => answer(student, request),
  };
  return student;
}
