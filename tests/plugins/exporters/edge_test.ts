import { assert, assertEquals, assertLess, assertNotMatch, assertRejects, assertThrows } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { edgeTexts, encoderText } from "../../../cli/edge.ts";
import { UserError } from "../../../core/base/errors.ts";
import { softmax } from "../../../core/base/softmax.ts";
import { encodeRow, widthOf } from "../../../core/data/encode.ts";
import { startMachine } from "../../../core/edge/machine.ts";
import type { TrainedStudent } from "../../../core/exporter.ts";
import type { Preprocessing } from "../../../core/preprocessing.ts";
import { edge } from "../../../plugins/exporters/edge.ts";
import { NUMERIC_RUNTIME, OPS, READERS, RUNTIME } from "../../../plugins/exporters/edge_module/texts.ts";
import { answersOfTfjs, COVERED, featuresOf, type Trained, trainedOf } from "../../core/edge/students.ts";
import { onBackends } from "../../support/backends.ts";
import { make, type Options } from "../../support/catalogue.ts";
import { importStudent } from "../../support/edge/module.ts";
import { featuresOfCategory, NOT_SENT, NUMBER_CATEGORIES, SENT } from "../../support/number_categories.ts";
import { assertClose } from "../../support/tensors.ts";

type Files = ReadonlyMap<string, Uint8Array>;

async function exported(trained: Trained, options: Options = {}, name = "small"): Promise<Files> {
  return await make(edge, options).export({ name, trained: trained as unknown as TrainedStudent });
}

function textOf(files: Files, name: string): string {
  return new TextDecoder().decode(files.get(name));
}

const { dense } = tf.layers;

for (const [name, make] of Object.entries(COVERED)) {
  onBackends(["cpu"], `an exported module answers as tfjs does: ${name}`, async () => {
    const trained = make();
    const { features } = trained.preprocessing;
    const { default: student, createStudent } = await importStudent(await exported(trained));
    assertEquals(student.preprocessing, trained.preprocessing);
    const plain = createStudent({ simd: false });
    for (const rows of [1, 7]) {
      const values = featuresOf(rows, features);
      const { logits, probabilities } = answersOfTfjs(trained, values);
      assertClose(student.probabilities(values, rows), probabilities, 2e-6);
      assertClose(student.logits(values, rows), logits, 2e-5);
      assertEquals(plain.logits(values, rows), student.logits(values, rows));
    }
    trained.student.dispose();
  });
}

onBackends(
  ["cpu"],
  "a module has no imports, asks nothing of its runtime, and is the same each time",
  async () => {
    const trained = COVERED["digits"]!();
    const text = textOf(await exported(trained), "student.js");
    assertEquals(textOf(await exported(trained), "student.js"), text);
    assertNotMatch(
      text,
      /\bimport\b|\brequire\(|\bDeno\b|\bprocess\b|\bBuffer\b|\beval\(|new Function|\bdocument\b/,
    );
    trained.student.dispose();
  },
);

onBackends(["cpu"], "a module has only those parts of the runtime that its student needs", async () => {
  const partsOf = async (name: string, options: Options = {}) => {
    const trained = COVERED[name]!();
    const text = textOf(await exported(trained, options), "student.js");
    trained.student.dispose();
    return Object.entries({ ...OPS, ...READERS }).filter(([, part]) => text.includes(part)).map(([name]) =>
      name
    );
  };
  assertEquals(await partsOf("digits"), ["dense", "f32", "e32"]);
  assertEquals(await partsOf("digits", { precision: "int8" }), ["dense", "f32", "i8"]);
  assertEquals(await partsOf("digits", { precision: "float16" }), ["dense", "f32", "f16"]);
  assertEquals(await partsOf("gelu"), ["dense", "activate", "f32"]);
  assertEquals(await partsOf("separable convolution"), ["dense", "depthwise", "maxPool", "f32"]);
  assertEquals(await partsOf("batch norm behind an activation"), ["dense", "scale", "activate", "f32"]);
});

onBackends(["cpu"], "a student with the sizes of the digits example is small", async () => {
  const trained = COVERED["digits"]!();
  const sizes = async (precision: string) => {
    const files = await exported(trained, { precision }, "digits");
    const all = Array.from(files.values(), ({ length }) => length);
    return { module: files.get("student.js")!.length, all: all.reduce((a, b) => a + b) };
  };
  const [float32, float16, int8] = [await sizes("float32"), await sizes("float16"), await sizes("int8")];
  assertLess(float32.all, 60_000);
  assertLess(float16.module, 37_000);
  assertLess(int8.module, 25_000);
  trained.student.dispose();
});

/** Names and categories that text in JavaScript, JSON, HTML, Markdown and paths stumbles over. */
const HOSTILE: Preprocessing["columns"] = [
  ...[
    "a,b",
    "__proto__",
    'quote " and \\',
    "`${1}`",
    "</script><!--",
    "line\u2028\u2029\n\r\0",
    "constructor",
    "\ud800",
    "🦕",
  ]
    .map((name, i) => ({ kind: "numeric" as const, name, mean: i / 3, sd: 1 + i / 7, missing: i % 2 === 1 })),
  { kind: "categorical", name: "features", categories: ["", "a", "</script>", "\u2028"], missing: true },
  { kind: "categorical", name: "rows", categories: ["toString", "__proto__"], missing: false },
];

function hostile(columns: Preprocessing["columns"]): Trained {
  const features = columns.reduce((sum, column) => sum + widthOf(column), 0);
  const { student } = trainedOf(features, [dense({ units: 9, activation: "tanh" }), dense({ units: 4 })]);
  const classes = ["__proto__", "<=50K", "1", '"\u2028"'];
  return { student, preprocessing: { version: 1, label: "in`come</script>\n", classes, columns, features } };
}

/** The probabilities of one row, by the ways of the library. */
function expectedOf(
  { student, preprocessing }: Trained,
  row: Readonly<Record<string, string | number | null>>,
) {
  const features = encodeRow(preprocessing, row);
  return Array.from(softmax(answersOfTfjs({ student, preprocessing }, features).logits));
}

onBackends(["cpu"], "a module keeps names and categories as they are, whatever they are", async () => {
  for (const columns of [HOSTILE, HOSTILE.slice(-2), HOSTILE.slice(0, 1)]) {
    const trained = hostile(columns);
    const files = await exported(trained, {}, 'a "name"\u2028</script>`*/');
    const text = textOf(files, "student.js");
    assertNotMatch(text, /<\/script|<!--|[\u2028\u2029]/);
    const { default: student } = await importStudent(files);
    assertEquals(student.preprocessing, trained.preprocessing);
    assertEquals(student.name, 'a "name"\u2028</script>`*/');
    const rows = Array.from({ length: 6 }, (_, row) =>
      Object.fromEntries(columns.map((column, i) => [
        column.name,
        column.missing && (row + i) % 3 === 0
          ? null
          : column.kind === "numeric"
          ? (row + i) % 3 === 1 ? String(row * 1.5 - i) : row * 1.5 - i
          : column.kind === "categorical"
          ? column.categories[row] ?? "never seen"
          : null,
      ])));
    for (const [i, { label, probabilities }] of student.predict(rows).entries()) {
      const expected = expectedOf(trained, rows[i]!);
      assertClose(probabilities, expected, 1e-6);
      assertEquals(label, trained.preprocessing.classes[expected.indexOf(Math.max(...expected))]);
    }
    assertEquals(student.predict(rows[0]!), student.predict(rows)[0]);
    assertEquals(student.predict([]), []);
    trained.student.dispose();
  }
});

onBackends(["cpu"], "a module says what is wrong with a row as the library does", async () => {
  const trained = hostile(HOSTILE);
  const { default: student } = await importStudent(await exported(trained));
  const right = Object.fromEntries(HOSTILE.map(({ name, kind }) => [name, kind === "numeric" ? 1 : "a"]));
  const wrongs = [{ ...right, "🦕": "many" }, { ...right, rows: ["a"] }, { ...right, "a,b": Infinity }, {}];
  for (const wrong of wrongs) {
    const { message } = assertThrows(
      () => encodeRow(trained.preprocessing, wrong as typeof right),
      UserError,
    );
    assertThrows(() => student.predict(wrong), Error, message.replace(/; did you mean.*/, ""));
    assertThrows(() => student.predict([right, wrong]), Error, "rows[1]: Cannot encode the row");
  }
  trained.student.dispose();
});

onBackends(["cpu"], "a module takes a number for the category that reads as the same number", async () => {
  const { features } = NUMBER_CATEGORIES;
  const { student } = trainedOf(features, [dense({ units: 2 })]);
  const { default: module } = await importStudent(
    await exported({ student, preprocessing: NUMBER_CATEGORIES }),
  );
  for (const [cell, category] of SENT) {
    const expected = Array.from(module.probabilities(Float32Array.from(featuresOfCategory(category)), 1));
    assertEquals(module.predict({ c: cell }).probabilities, expected, String(cell));
  }
  for (const [cell] of NOT_SENT) assertThrows(() => module.predict({ c: cell }), Error, 'column "c" must be');
  student.dispose();
});

onBackends(["cpu"], "fewer bits answer nearly the same", async () => {
  const trained = COVERED["separable convolution"]!();
  const features = featuresOf(20, 192);
  const exact = answersOfTfjs(trained, features).probabilities;
  const off = [];
  for (const precision of ["float32", "float16", "int8"]) {
    const { default: student } = await importStudent(await exported(trained, { precision }));
    const answers = student.probabilities(features, 20);
    off.push(answers.reduce((most, value, i) => Math.max(most, Math.abs(value - exact[i]!)), 0));
  }
  assert(
    off[0]! < 2e-6 && off[0]! < off[1]! && off[1]! < 1e-3 && off[1]! < off[2]! && off[2]! < 0.05,
    off.join(),
  );
  trained.student.dispose();
});

onBackends(["cpu"], "the files beside a module fit it", async () => {
  const trained = COVERED["linear"]!();
  const files = await exported(trained, { precision: "int8" }, "Größe 2/3!");
  assertEquals([...files.keys()].sort(), [
    ...["README.md", "bun.js", "deno.js", "kernel.wasm", "node.js", "package.json"],
    ...["student.d.ts", "student.js", "worker.js", "wrangler.jsonc"],
  ]);
  const module = new WebAssembly.Module(files.get("kernel.wasm")!.slice());
  assertEquals(startMachine(100, { module }).numbers.byteLength, 65536);
  assertEquals(JSON.parse(textOf(files, "package.json")).name, "gr-e-2-3");
  assertEquals(JSON.parse(textOf(files, "wrangler.jsonc")).name, "gr-e-2-3");
  assertEquals(textOf(files, "README.md").includes("`Größe 2/3!` answers `y`, one of 3 classes"), true);
  trained.student.dispose();
});

onBackends(["cpu"], "an exporter refuses what it does not cover, and offers the one that does", async () => {
  const trained = trainedOf(4, [dense({ units: 2, activation: "softsign", name: "odd" })]);
  const message = "as its layer odd must be with one of the activations";
  const refused = await assertRejects(() => exported(trained), UserError, message);
  assertEquals(refused.message.endsWith("--target tfjs takes it as it is"), true);
  trained.student.dispose();
});

Deno.test("texts.ts and tfjs_encoder.ts are what their sources are minified to", async (t) => {
  try {
    await import("esbuild");
  } catch (error) {
    const name = `esbuild cannot be loaded: ${(error as Error).message.split("\n")[0]}`;
    await t.step({ name, ignore: true, fn: () => {} });
    return;
  }
  for (
    const [file, text] of [["edge_module/texts.ts", edgeTexts], ["tfjs_encoder.ts", encoderText]] as const
  ) {
    const path = new URL(`../../../plugins/exporters/${file}`, import.meta.url);
    assertEquals(await text() === await Deno.readTextFile(path), true, "run `deno task edge`");
  }
});

Deno.test("exported modules have no hints at names, and those of numbers alone nothing of categories", () => {
  for (const runtime of [RUNTIME, NUMERIC_RUNTIME]) assertEquals(runtime.includes("did you mean"), false);
  const rule = "a number below 2^53";
  assertEquals([RUNTIME, NUMERIC_RUNTIME].map((runtime) => runtime.includes(rule)), [true, false]);
});
