import { assertEquals } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { join } from "node:path";
import type { TrainedStudent } from "../../../core/exporter.ts";
import { edge } from "../../../plugins/exporters/edge.ts";
import { COVERED } from "../../core/edge/students.ts";
import { make } from "../../support/catalogue.ts";

Deno.test("the types of a module are those of what it does", async () => {
  const folder = await Deno.makeTempDir();
  tf.enableProdMode();
  await tf.setBackend("cpu");
  const trained = COVERED["linear"]!();
  try {
    const files = await make(edge, {}).export({
      name: "small",
      trained: trained as unknown as TrainedStudent,
    });
    for (const [name, bytes] of files) await Deno.writeFile(join(folder, name), bytes);
    await Deno.writeTextFile(
      join(folder, "use.ts"),
      `import student, { createStudent, type Prediction, predict } from "./student.js";
const row = Object.fromEntries(student.preprocessing.columns.map(({ name }) => [name, 1]));
const one: Prediction = student.predict(row);
const many: Prediction[] = predict([row, row]);
const numbers: Float32Array = createStudent({ simd: false }).probabilities(new Float32Array(5), 1);
const response: Promise<Response> = student.fetch(new Request("http://localhost/"));
// @ts-expect-error a row is not a text
const wrong = () => student.predict("row");
console.log(one.label === many[1]!.label, numbers.length, (await response).status, typeof wrong);
`,
    );
    const { DENO_COVERAGE_DIR: _, ...env } = Deno.env.toObject();
    const run = (args: string[]) =>
      new Deno.Command(Deno.execPath(), { args, cwd: folder, env, clearEnv: true }).output();
    const checked = await run(["check", "--no-config", "use.ts"]);
    assertEquals(checked.code, 0, new TextDecoder().decode(checked.stderr));
    const { stdout } = await run(["run", "--no-config", "--no-check", "--no-prompt", "use.ts"]);
    assertEquals(new TextDecoder().decode(stdout), "true 3 200 function\n");
  } finally {
    trained.student.dispose();
    await Deno.remove(folder, { recursive: true });
  }
});
