import type { CompactStudent } from "../../../core/edge/format.ts";
import { encoderNames, literal } from "../../../core/edge/export_parts.ts";
import { pack } from "./pack.ts";
import {
  CORS,
  ENCODED_RUNTIME,
  ENCODERS,
  NUMERIC_RUNTIME,
  OPS,
  READERS,
  RUNTIME,
  SEQUENCE_RUNTIME,
  TASK_RUNTIME,
} from "./texts.ts";

/**
 * The text of `student.js`: the runtime, the parts of it that this student's layers and numbers need, and the student. The
 * same student gives the same text. Pages of the origins may call its `fetch`.
 */
export function moduleText(compact: CompactStudent, origins: readonly string[] = []): string {
  const { student, numbers } = pack(compact);
  const json = literal(student);
  const kinds = compact.layers.map(({ kind }) => kind);
  const { others, answer } = student;
  const encoded = others.filter((column) => column.kind === "encoded");
  const runtime = kinds[0] === "embedding"
    ? SEQUENCE_RUNTIME
    : answer
    ? TASK_RUNTIME
    : encoded.length
    ? ENCODED_RUNTIME
    : others.some(({ kind }) => kind === "categorical")
    ? RUNTIME
    : NUMERIC_RUNTIME;
  const readers = Object.keys(READERS).filter((name) => json.includes(`:["${name}",`));
  // Deno looks for types beside a module only where the module says so.
  return `// @ts-self-types="./student.d.ts"\n// A student by Retort: see README.md.\n` +
    `const c=${runtime},\no=${record(OPS, kinds)},\nr=${
      record(READERS, readers)
    },\ns=${json},\nn="${numbers}"${
      encoded.length ? `,\ne=${record(ENCODERS, encoderNames(encoded, ENCODERS, "edge"))}` : ""
    };\n` +
    createStudent(origins, encoded.length > 0) +
    `const student=createStudent();\nexport const predict=student.predict;\nexport default student;\n`;
}

/** What makes a student: what answers pages of other origins is in a module only where it is asked for. */
function createStudent(origins: readonly string[], isEncoded: boolean): string {
  const made = `c(s,n,o,r,options${isEncoded ? ",e" : ""})`;
  if (!origins.length) return `export const createStudent=(options)=>${made};\n`;
  return `const k=${CORS},\ng=${literal(origins)};\n` +
    "export const createStudent=(options)=>{const t=" + made +
    ";return{...t,fetch:k(t.fetch,g)}};\n";
}

/** An object of some of the expressions: of those that there are. */
function record(expressions: Readonly<Record<string, string>>, names: readonly string[]): string {
  const own = [...new Set(names)].filter((name) => Object.hasOwn(expressions, name));
  return `{${own.map((name) => `${name}:${expressions[name]!}`).join(",")}}`;
}
