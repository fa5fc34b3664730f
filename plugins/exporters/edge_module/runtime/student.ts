import { UserError } from "../../../../core/base/errors.ts";
import { rowEncoder } from "../../../../core/data/encode.ts";
import { answersOfRows } from "../../../../core/edge/answer.ts";
import type { MachineOptions } from "../../../../core/edge/machine.ts";
import { type Ops, start } from "../../../../core/edge/run.ts";
import type { Encoders } from "../../../../core/preprocessing.ts";
import type { EdgeStudent, Row } from "./edge_student.ts";
import { answer } from "./http.ts";
import type { PackedStudent, Reader } from "./packed.ts";
import { unpack } from "./unpack.ts";

/** A student of a module, unpacked and started. */
export function createStudent(
  packed: PackedStudent,
  numbers: string,
  ops: Ops,
  readers: Readonly<Record<string, Reader>>,
  options?: MachineOptions,
  encoders?: Encoders,
): EdgeStudent {
  const running = start(unpack(packed, numbers, readers), ops, options);
  const { logits, preprocessing } = running;
  const { features } = preprocessing;
  const encode = rowEncoder(preprocessing, encoders);
  const predictRows = (rows: readonly Row[]) => {
    const values = new Float32Array(rows.length * features);
    rows.forEach((row, i) => {
      try {
        encode(row, values, i * features);
      } catch (error) {
        if (rows.length > 1 && error instanceof UserError) error.message = `rows[${i}]: ${error.message}`;
        throw error;
      }
    });
    return answersOfRows(logits(values, rows.length), preprocessing, rows);
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
