/** How exported students of sequences are asked. */
import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { inputRows } from "../../core/data/input_columns.ts";
import { lengthsOf } from "../../core/data/inputs.ts";
import type { Answer, TrainedStudent } from "../../core/exporter.ts";
import { edge } from "../../plugins/exporters/edge.ts";
import { tfjs } from "../../plugins/exporters/tfjs.ts";
import { make, type Options } from "./catalogue.ts";
import type { OnnxTensor } from "./onnx.ts";
import { rawTokenRows, SEQUENCES, type TOKEN_STUDENTS, tokenRows } from "./token_students.ts";

/** Rows of cells by column name. */
export type Rows = ReturnType<typeof tokenRows>;

/** The numbers of an answer, and what it says. */
export function flat(answers: readonly Answer<ArrayLike<number>>[]) {
  return {
    numbers: answers.flatMap(({ probabilities, numbers }) => Array.from(probabilities ?? numbers!)),
    said: answers.map(({ label, labels }) => label ?? labels),
  };
}

/** The same of what a student says itself. */
export async function expectedOf(trained: TrainedStudent, rows: Rows) {
  return flat(await trained.predict(rawTokenRows(rows)));
}

/** Whether its answers are what comes next, of which there is none where a sequence is empty. */
export const isNext = ({ next }: TrainedStudent) => next !== undefined;

/** A test with each of some students, on the backend `cpu`; no tensor is left. */
export function testEach(
  what: string,
  students: typeof TOKEN_STUDENTS,
  run: (trained: TrainedStudent, rows: Rows) => Promise<void>,
) {
  for (const [name, make] of Object.entries(students)) {
    Deno.test(`${what}: ${name}`, async () => {
      tf.enableProdMode();
      await tf.setBackend("cpu");
      const before = tf.memory().numTensors;
      const trained = await make();
      const all = isNext(trained) ? SEQUENCES : [...SEQUENCES, [], [1, 2]];
      await run(trained, tokenRows(trained, all));
      trained.student.dispose();
      assertEquals(tf.memory().numTensors, before);
    });
  }
}

/** The student of an exported module. */
// deno-lint-ignore no-explicit-any -- as it comes
export async function moduleOf(trained: TrainedStudent, options: Options = {}): Promise<any> {
  const files = await make(edge, options).export({ name: "m", trained });
  const text = new TextDecoder().decode(files.get("student.js"));
  return (await import(`data:text/javascript,${encodeURIComponent(text)}`)).default;
}

/** What the inputs of a student are for some rows, as tensors of ONNX: ids padded by an id that is no 0. */
export function feeds({ student, preprocessing, encoders }: TrainedStudent, rows: Rows) {
  const made: Record<string, OnnxTensor> = {};
  const gathered = inputRows(preprocessing, encoders!)!;
  rows.forEach((row) => gathered.add((name) => row[name], "the row"));
  for (const [name, input] of Object.entries(gathered.finish())) {
    if (input.kind !== "tokens") continue;
    const lengths = rows.map((_, i) => input.starts[i + 1]! - input.starts[i]!);
    const longest = Math.max(1, ...lengths);
    const data = lengths.flatMap((length, i) => [
      ...input.ids.subarray(input.starts[i]!, input.starts[i + 1]!),
      ...Array<number>(longest - length).fill(3),
    ]);
    made[name] = { type: "int64", data, shape: [rows.length, longest] };
    made[lengthsOf(name)] = { type: "int64", data: lengths, shape: [rows.length] };
  }
  if (student.reads!.includes("features")) {
    const data = rows.flatMap((row) => ["x", "y"].map((name) => row[name] as number));
    made["features"] = { type: "float32", data, shape: [rows.length, 2] };
  }
  return made;
}

/** Opens a folder for tfjs as a page does. */
export async function inTfjs(
  trained: TrainedStudent,
  // deno-lint-ignore no-explicit-any -- as it comes
  use: (student: any, folder: string, module: any) => Promise<void>,
  options: Options = {},
  disposes = true,
): Promise<void> {
  const files = await make(tfjs, options).export({ name: "m", trained });
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, ({ url }) => {
    const bytes = files.get(new URL(url).pathname.slice(1));
    return bytes ? new Response(bytes.slice()) : new Response("", { status: 404 });
  });
  try {
    const text = new TextDecoder().decode(files.get("student.js"));
    const module = await import(`data:text/javascript,${encodeURIComponent(text)}`);
    const folder = `http://127.0.0.1:${server.addr.port}/`;
    const student = await module.loadStudent(tf, folder);
    await use(student, folder, module);
    if (disposes) student.dispose();
  } finally {
    await server.shutdown();
  }
}
