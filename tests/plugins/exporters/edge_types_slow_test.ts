import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { join } from "node:path";
import type { TrainedStudent } from "../../../core/exporter.ts";
import { edge } from "../../../plugins/exporters/edge.ts";
import { COVERED } from "../../core/edge/students.ts";
import { make } from "../../support/catalogue.ts";
import { TOKEN_STUDENTS } from "../../support/token_students.ts";

/** Checks a program beside a module's files by their types, runs it, and gives what it prints. */
async function used(trained: TrainedStudent, program: string): Promise<string> {
  const folder = await Deno.makeTempDir();
  try {
    const files = await make(edge, {}).export({ name: "small", trained });
    for (const [name, bytes] of files) await Deno.writeFile(join(folder, name), bytes);
    await Deno.writeTextFile(join(folder, "use.ts"), program);
    const { DENO_COVERAGE_DIR: _, ...env } = Deno.env.toObject();
    const run = (args: string[]) =>
      new Deno.Command(Deno.execPath(), { args, cwd: folder, env, clearEnv: true }).output();
    const checked = await run(["check", "--no-config", "use.ts"]);
    assertEquals(checked.code, 0, new TextDecoder().decode(checked.stderr));
    const { stdout } = await run(["run", "--no-config", "--no-check", "--no-prompt", "use.ts"]);
    return new TextDecoder().decode(stdout);
  } finally {
    trained.student.dispose();
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("the types of a module are those of what it does", async () => {
  tf.enableProdMode();
  await tf.setBackend("cpu");
  const program = `import student, { createStudent, type Prediction, predict } from "./student.js";
const row = Object.fromEntries(student.preprocessing.columns.map(({ name }) => [name, 1]));
const one: Prediction = student.predict(row);
const many: Prediction[] = predict([row, row]);
const numbers: Float32Array = createStudent({ simd: false }).probabilities(new Float32Array(5), 1);
const response: Promise<Response> = student.fetch(new Request("http://localhost/"));
// @ts-expect-error a row is not a text
const wrong = () => student.predict("row");
// @ts-expect-error no cell is a list
const list = () => student.predict({ x0: [1] });
// @ts-expect-error it goes on with no text
const text = () => student.generate("a");
console.log(one.label === many[1]!.label, numbers.length, (await response).status, typeof wrong, typeof list, typeof text);
`;
  const trained = COVERED["linear"]!() as unknown as TrainedStudent;
  assertEquals(await used(trained, program), "true 3 200 function function function\n");
});

Deno.test("the types of a module of sequences are those of what it does", async () => {
  tf.enableProdMode();
  await tf.setBackend("cpu");
  const program = `import student, { generate, predict, type Prediction, type Sequences } from "./student.js";
const many: Prediction[] = predict([{ ids: [1, 2] }, { ids: "1 2" }]);
const tokens: Sequences = { kind: "tokens", ids: Int32Array.of(1, 2), starts: Int32Array.of(0, 2), vocabulary: 12 };
const numbers: Float32Array = student.probabilities(new Float32Array(), 1, { tokens });
// @ts-expect-error it reads sequences
const wrong = () => student.probabilities(new Float32Array(), 1);
const pieces: string[] = [];
for await (const piece of generate("a", { tokens: 3, temperature: 1, seed: 2 })) pieces.push(piece);
console.log(many[0]!.label === many[1]!.label, numbers.length, typeof wrong, pieces.length);
`;
  const trained = await TOKEN_STUDENTS["what comes next"]!();
  assertEquals(await used(trained, program), "true 12 function 3\n");
});
