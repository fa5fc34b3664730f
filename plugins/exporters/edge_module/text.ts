import { encoderNames, literal } from "../../../core/edge/export_parts.ts";
import type { CompactStudent } from "../../../core/edge/format.ts";
import { pack } from "./pack.ts";
import {
  CORS,
  ENCODED_RUNTIME,
  ENCODERS,
  GOING_ON,
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
  const { next } = compact;
  const isText = next?.between !== undefined;
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
    createStudent(origins, encoded.length > 0, isText ? next : undefined) +
    `const student=createStudent();\nexport const predict=student.predict;\n${
      isText ? "export const generate=student.generate;\n" : ""
    }export default student;\n`;
}

/** What makes a student: what answers pages of other origins, and what goes on with texts, is in a module only where it is asked for. */
function createStudent(origins: readonly string[], isEncoded: boolean, next: CompactStudent["next"]): string {
  const made = `c(s,n,o,r,options${isEncoded ? ",e" : ""})`;
  const [constants, more] = [[] as string[], [] as string[]];
  if (origins.length) {
    constants.push(`k=${CORS}`, `g=${literal(origins)}`);
    more.push("fetch:k(t.fetch,g)");
  }
  if (next) {
    constants.push(`w=${GOING_ON}`);
    more.push(`generate:w(t,${literal(next)})`);
  }
  if (!more.length) return `export const createStudent=(options)=>${made};\n`;
  return `const ${constants.join(",\n")};\n` +
    `export const createStudent=(options)=>{const t=${made};return{...t,${more.join(",")}}};\n`;
}

/** An object of some of the expressions: of those that there are. */
function record(expressions: Readonly<Record<string, string>>, names: readonly string[]): string {
  const own = [...new Set(names)].filter((name) => Object.hasOwn(expressions, name));
  return `{${own.map((name) => `${name}:${expressions[name]!}`).join(",")}}`;
}
