/** Whole runs with teachers in ONNX. `onnx_slow_test.ts` runs this file in a process of its own. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readStudent } from "../../../core/edge/student_folder.ts";
import { optionalPackages } from "../../../host/packages.ts";
import { localStorage } from "../../../host/storage.ts";
import { classReport, distill } from "../../../mod.ts";
import { onnx as onnxExporter } from "../../../plugins/exporters/onnx.ts";
import { tfjs as tfjsExporter } from "../../../plugins/exporters/tfjs.ts";
import { builtinCatalogue } from "../../../plugins/mod.ts";
import { make } from "../../support/catalogue.ts";
import { lackingModule, runPython } from "../../support/python.ts";
import { assertClose } from "../../support/tensors.ts";
import { answersOf } from "./onnx_kit.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const LETTER = join(ROOT, "../shared/data/letter/letter.csv");
const DIGITS = join(ROOT, "examples/digits/digits.csv");

const docs = Deno.readTextFileSync(join(ROOT, "docs/teachers.md"));
/** The snippets of the page that say which file they are. */
const SNIPPETS = new Map(
  Array.from(docs.matchAll(/^```python\n# (\w+\.py)\n([\s\S]*?)^```$/gm), ([, name, text]) => [name!, text!]),
);
/** The function of the page that writes a forest. */
const FOREST = SNIPPETS.get("forest.py")!.split("\ntable = ")[0]!;

/** A test in a folder of its own; it is skipped where Python lacks a module, or a file is not there. */
function runs(
  name: string,
  { modules, file }: { readonly modules: readonly string[]; readonly file?: string },
  fn: (folder: string) => Promise<void>,
): void {
  const lacks = lackingModule(modules);
  const isThere = file === undefined || (() => {
    try {
      return Deno.statSync(file).isFile;
    } catch {
      return false;
    }
  })();
  const why = lacks !== undefined ? ` (${lacks} is not there)` : isThere ? "" : ` (${file} is not there)`;
  Deno.test({
    name: `${name}${why}`,
    ignore: why !== "",
    async fn() {
      const folder = await Deno.makeTempDir();
      try {
        await fn(folder);
      } finally {
        await Deno.remove(folder, { recursive: true });
      }
    },
  });
}

runs("a forest of Letter is a member beside networks, and answers as predict_proba does", {
  modules: ["onnx", "sklearn"],
  file: LETTER,
}, async (folder) => {
  const said = JSON.parse(
    await runPython(
      `${FOREST}
import json
table = np.loadtxt(${JSON.stringify(LETTER)}, str, delimiter=",", skiprows=1)
rows, labels = table[:, :-1].astype(np.float32), table[:, -1]
forest = RandomForestClassifier(n_estimators=12, max_depth=16, random_state=1).fit(rows[:16000], labels[:16000])
onnx.save(forest_to_onnx(forest), "forest.onnx")
shares = forest.predict_proba(rows[16000:])
print(json.dumps({
    "accuracy": float(np.mean(forest.classes_[shares.argmax(1)] == labels[16000:])),
    "rows": rows[16000:17000].tolist(), "shares": shares[:1000].tolist(), "classes": forest.classes_.tolist(),
}))`,
      folder,
    ),
  ) as { accuracy: number; rows: number[][]; shares: number[][]; classes: string[] };
  const bytes = await Deno.readFile(join(folder, "forest.onnx"));
  const columns = (await Deno.readTextFile(LETTER)).split("\n")[0]!.split(",").slice(0, -1);
  const { classes, rows } = said;
  const { answers } = await answersOf({
    bytes,
    columns,
    rows,
    classes,
    packages: optionalPackages(),
    options: { runtime: "web" },
  });
  assertClose(Float64Array.from(answers), said.shares.flat(), 1e-5);
  const small = { use: "mlp", hidden: [64] } as const;
  const report = classReport(
    await distill({
      data: { use: "csv", path: LETTER, label: "lettr", split: { trainRows: 16_000, validation: 0.05 } },
      teacher: {
        use: "ensemble",
        members: [{ use: "onnx", path: join(folder, "forest.onnx"), runtime: "web" }, small, small, small],
        train: { epochs: 2 },
      },
      student: { use: "mlp", hidden: [32] },
      train: { epochs: 2 },
    }, { workers: 2 }),
  );
  const [forest] = report.teachers;
  assertEquals(report.teachers.length, 4);
  assertEquals(report.data.test, 4000);
  assert(Math.abs(forest!.accuracy.mean - said.accuracy) < 1e-9, `${forest!.accuracy.mean} ${said.accuracy}`);
  assert(forest!.accuracy.mean > 0.9, `${said.accuracy}`);
  assertStringIncludes(report.warnings!.join("\n"), "whose leaves hold shares that sum to 1");
});

runs(
  "the snippets of docs/teachers.md make teachers",
  { modules: ["onnx", "sklearn", "torch"] },
  async (folder) => {
    assertEquals([...SNIPPETS.keys()], ["forest.py", "network.py"]);
    await Deno.copyFile(DIGITS, join(folder, "digits.csv"));
    for (const [name, text] of SNIPPETS) {
      await runPython(text, folder);
      const path = join(folder, name.replace(".py", ".onnx"));
      const report = classReport(
        await distill({
          data: { use: "csv", path: DIGITS, label: "digit", split: { trainRows: 1200 } },
          teacher: { use: "onnx", path },
          student: { use: "mlp", hidden: [16] },
          train: { epochs: 30 },
        }, { workers: 1 }),
      );
      assert(report.ensemble.accuracy.mean > 0.88, `${name}: ${report.ensemble.accuracy.mean}`);
      assert(report.student.accuracy.mean > 0.8, `${name}: ${report.student.accuracy.mean}`);
    }
  },
);

runs("a teacher in ONNX, and one in a folder of tfjs, gives the student that it gives natively", {
  modules: [],
}, async (folder) => {
  const data = { use: "csv", path: DIGITS, label: "digit" } as const;
  const first = join(folder, "first");
  await distill({
    data,
    teacher: { use: "mlp", hidden: [64] },
    student: { use: "mlp", hidden: [48] },
    strategy: { use: "hinton" },
    train: { epochs: 25 },
  }, { out: first, workers: 1 });
  const native = join(first, "student");
  const trained = await readStudent(localStorage(native), native, { catalogue: builtinCatalogue() });
  for (const [name, exporter] of [["onnx", onnxExporter], ["tfjs", tfjsExporter]] as const) {
    const files = await make(exporter, {}).export({ name: "digits", trained });
    const target = localStorage(join(folder, name));
    for (const [file, bytes] of files) await target.write(file, bytes);
  }
  trained.student.dispose();
  const teachers = [
    { use: "model", path: native },
    { use: "onnx", path: join(folder, "onnx", "model.onnx"), runtime: "web" },
    { use: "tfjs", path: join(folder, "tfjs") },
  ] as const;
  const labels: string[][] = [];
  const lines = (await Deno.readTextFile(DIGITS)).trim().split("\n");
  const names = lines[0]!.split(",");
  const rows = lines.slice(1).map((line, i) => ({
    number: i + 1,
    cells: new Map(line.split(",").map((cell, c) => [names[c]!, cell] as const)),
  }));
  for (const [i, teacher] of teachers.entries()) {
    const out = join(folder, `student-${i}`);
    await distill({ data, teacher, student: { use: "mlp", hidden: [16] }, train: { epochs: 25 } }, {
      out,
      workers: 1,
    });
    const student = await readStudent(localStorage(join(out, "student")), out);
    labels.push((await student.predict(rows)).map(({ label }) => label!));
    student.student.dispose();
  }
  for (const other of labels.slice(1)) {
    const agreement = other.filter((label, i) => label === labels[0]![i]).length / rows.length;
    assert(agreement >= 0.995, `${agreement}`);
  }
});
