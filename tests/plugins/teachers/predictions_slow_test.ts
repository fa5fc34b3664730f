/** A file of a teacher's answers teaches what the teacher itself does; and what scikit-learn saves is such a file. */
import { assert, assertEquals, assertGreater, assertStringIncludes } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { softmax } from "../../../core/base/softmax.ts";
import { FILES } from "../../../core/catalogue/container.ts";
import { definePlugin } from "../../../core/catalogue/define.ts";
import { innerPlan } from "../../../core/models/teacher_plan.ts";
import type { Plugin } from "../../../core/plugin.ts";
import type { LiveTeacher } from "../../../core/teacher.ts";
import { runIn } from "../../core/run/runs.ts";
import { runTask } from "../../support/command.ts";
import { memoryFiles } from "../../support/memory_files.ts";
import { float64Npy } from "../../support/npy.ts";
import { parquetBytes } from "../../support/parquet.ts";
import { toyCatalogue, toyConfig } from "../../toy.ts";

const DIGITS = Deno.readTextFileSync(new URL("../../../examples/digits/digits.csv", import.meta.url));

/** Another teacher, with a note of all that it answers. */
function recorded(answers: Map<number, Float32Array>): Plugin {
  return definePlugin({
    kind: "teacher",
    name: "recorded",
    summary: "For a test.",
    options: (kit) => z.strictObject({ of: kit.part("teacher", "student") }),
    create({ of }, context) {
      const plan = innerPlan(of, "inner", context);
      return {
        ...plan,
        async *stages(run) {
          const inner: LiveTeacher = yield* plan.stages(run);
          return {
            ...inner,
            predict(batch) {
              const outputs = inner.predict(batch);
              const values = outputs.logits.dataSync() as Float32Array;
              const width = outputs.logits.shape[1];
              batch.rows.forEach((row, i) => answers.set(row, values.slice(i * width, (i + 1) * width)));
              return outputs;
            },
          };
        },
      };
    },
  }) as Plugin;
}

Deno.test("a file of an ensemble's probabilities gives the student that the ensemble gives", async () => {
  const answers = new Map<number, Float32Array>();
  const catalogue = toyCatalogue([recorded(answers)]);
  const students: Float32Array[] = [];
  const run = async (teacher: unknown, files: Record<string, string | Uint8Array<ArrayBuffer>> = {}) => {
    const config = toyConfig(catalogue, {
      data: { use: "csv", path: "digits.csv", label: "digit", split: { test: 0.3, validation: 0.1 } },
      teacher,
      student: { use: "mlp", hidden: [32] },
      train: { epochs: 10, batchSize: 64, optimizer: { use: "adam", learningRate: 0.005 } },
      backend: "wasm",
    });
    const { files: written } = await runIn(catalogue, config, {
      register: (scope) =>
        void scope.register(FILES, memoryFiles({ "digits.csv": DIGITS, ...files }, 1 << 16)),
    });
    const bytes = written.get("student/weights.bin")!;
    students.push(new Float32Array(bytes.slice().buffer));
    return new Float32Array(bytes.slice().buffer);
  };
  const native = await run({
    use: "recorded",
    of: { use: "ensemble", members: 3, of: { use: "mlp", hidden: [64] } },
    train: { epochs: 10 },
  });
  const rows = DIGITS.trimEnd().split("\n").length - 1;
  assertEquals(answers.size, rows);
  const probabilities = Array.from({ length: rows }, (_, row) => [...softmax(answers.get(row)!)]);
  const names = Array.from({ length: 10 }, (_, c) => `p_${c}`);
  const files = {
    "p.csv": `${names.join(",")}\n${probabilities.map((row) => `${row.join(",")}\n`).join("")}`,
    "p.npy": float64Npy(probabilities.flat(), [rows, 10]),
    "p.parquet": parquetBytes(
      names.map((name, c) => ({ name, values: Float64Array.from(probabilities, (row) => row[c]!) })),
    ),
  };
  const features = digitsFeatures();
  const expected = labelsOf(native, features);
  for (const path of Object.keys(files)) {
    const found = labelsOf(await run({ use: "predictions", path }, files), features);
    const same = found.filter((label, i) => label === expected[i]).length;
    assertGreater(same / found.length, 0.995, `${path}: ${same} of ${found.length}`);
  }
  assert(students.length === 4);
});

/** All pixels, standardised as a student's layers need not have them: the same for all, which is what is compared. */
function digitsFeatures(): tf.Tensor2D {
  const rows = DIGITS.trimEnd().split("\n").slice(1).map((line) => line.split(",").map(Number));
  const head = DIGITS.slice(0, DIGITS.indexOf("\n")).split(",");
  const at = head.indexOf("digit");
  const pixels = rows.map((row) => row.filter((_, i) => i !== at));
  return tf.tidy(() => {
    const x = tf.tensor2d(pixels);
    const { mean, variance } = tf.moments(x, 0);
    return tf.div(tf.sub(x, mean), tf.maximum(tf.sqrt(variance), 1e-3)) as tf.Tensor2D;
  });
}

/** The most likely class of each row, by a student of 64 pixels, 32 units and 10 classes. */
function labelsOf(weights: Float32Array, x: tf.Tensor2D): number[] {
  return tf.tidy(() => {
    let at = 0;
    const next = (shape: number[]) => {
      const size = shape.reduce((a, b) => a * b, 1);
      return tf.tensor(weights.subarray(at, at += size), shape);
    };
    const [kernel, bias, outer, outerBias] = [next([64, 32]), next([32]), next([32, 10]), next([10])];
    const hidden = tf.relu(tf.add(tf.matMul(x, kernel as tf.Tensor2D), bias));
    return [
      ...tf.argMax(tf.add(tf.matMul(hidden as tf.Tensor2D, outer as tf.Tensor2D), outerBias), 1).dataSync(),
    ];
  });
}

/** A Python of the system that has a module; undefined where there is none. */
async function pythonWith(module: string): Promise<string | undefined> {
  for (const python of ["/usr/bin/python3", "python3"]) {
    try {
      const { success } = await new Deno.Command(python, {
        args: ["-c", `import ${module}`],
        env: PLAIN,
        stdout: "null",
        stderr: "null",
      })
        .output();
      if (success) return python;
    } catch {
      // It is not there.
    }
  }
}
/** What a build of OpenBLAS may not know is left out. */
const PLAIN = { OPENBLAS_CORETYPE: "", OPENBLAS_L2_SIZE: "" };

const page = Deno.readTextFileSync(new URL("../../../docs/teachers.md", import.meta.url));
const section = page.slice(page.indexOf("## A file of predictions"));
const block = (language: string, at = 0) =>
  [...section.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "gm"))][at]?.[1] ?? "";

Deno.test("what docs/teachers.md says of scikit-learn is a teacher", async (t) => {
  const python = await pythonWith("sklearn");
  if (!python) {
    await t.step({ name: "Python has no scikit-learn here", ignore: true, fn: () => {} });
    return;
  }
  const folder = await Deno.makeTempDir();
  try {
    await Deno.copyFile(
      fileURLToPath(new URL("../../../examples/digits/digits.csv", import.meta.url)),
      join(folder, "digits.csv"),
    );
    await Deno.writeTextFile(join(folder, "forest.py"), block("python"));
    const { success, stderr } = await new Deno.Command(python, {
      args: ["forest.py"],
      cwd: folder,
      env: PLAIN,
      stdout: "null",
    }).output();
    assert(success, new TextDecoder().decode(stderr));
    await Deno.writeTextFile(join(folder, "forest.json"), block("json"));
    const quick = ["--set", "train.epochs=3", "--set", "backend=wasm"];
    const { code, stdout, stderr: said } = await runTask("distill", ["forest.json", ...quick], folder);
    assertEquals(code, 0, said);
    assertStringIncludes(stdout + said, "p.npy");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
