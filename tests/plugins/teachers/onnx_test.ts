import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { message } from "../../../core/base/protobuf.ts";
import { taskLosses } from "../../../core/run/task_of_run.ts";
import { type Node, onnxBytes } from "../../../plugins/exporters/onnx_model/proto.ts";
import { readGraph } from "../../../plugins/teachers/onnx_model/graph.ts";
import { testsOfLargePackages } from "../../support/large_packages.ts";
import { toyCatalogue } from "../../toy.ts";
import { type Asking, fixture, lineOf, said, teacherOf } from "./onnx_kit.ts";

testsOfLargePackages(
  "onnx answers as the tools that its models come from do, by onnxruntime-web",
  new URL("./onnx_runs.ts", import.meta.url),
);

const { columns, rows } = said["forest"]!;
const CLASSES = ["0", "1", "2"];
const of = (bytes: Uint8Array, more: Partial<Asking> = {}): Asking => ({
  bytes: bytes as Uint8Array<ArrayBuffer>,
  columns,
  rows,
  classes: CLASSES,
  ...more,
});

/** A model of four numbers with these operators, each fed by the one before. */
function graph(ops: readonly string[], { width = 3, metadata = {}, further = [], inputs = 4 }: {
  readonly width?: number;
  readonly metadata?: Record<string, string>;
  readonly further?: readonly string[];
  readonly inputs?: number;
} = {}): Uint8Array {
  const nodes: Node[] = ops.map((op, i) => ({ op, inputs: [i ? `v${i}` : "rows"], output: `v${i + 1}` }));
  return onnxBytes({
    name: "made",
    opset: 17,
    nodes,
    initialisers: [],
    inputs: [{ name: "rows", sizes: [inputs] }],
    outputs: [...further, `v${ops.length}`].map((name) => ({ name, sizes: [width] })),
    metadata,
  });
}

Deno.test("onnx refuses a file that is empty, cut short anywhere, or something else", async () => {
  assertEquals(
    await lineOf(of(new Uint8Array())),
    "Cannot open m.onnx as an ONNX model: it must not be empty: it is",
  );
  const whole = fixture("network");
  for (let length = 1; length < whole.length; length += 7) {
    const line = await lineOf(of(whole.slice(0, length)));
    assertMatch(
      line,
      /^Cannot open m\.onnx as an ONNX model: it must be one, and whole: (the bytes end in the midst of a field, after \d+|it has no graph); copy it anew, or export it anew$/,
      `${length}`,
    );
  }
  for (const text of ["hello", "{}", '{"format": "layers-model"}', "\u0000\u0000", "%PDF-1.4"]) {
    const line = await lineOf(of(new TextEncoder().encode(text)));
    assertStringIncludes(line, "Cannot open m.onnx as an ONNX model: it must be one, and whole: ");
  }
});

Deno.test("onnx refuses numbers that are in another file, and names both", async () => {
  assertEquals(
    await lineOf(of(fixture("external"))),
    'Cannot open m.onnx as an ONNX model: it must have all its numbers in one file: those of "weight" are in "numbers.bin" ' +
      "(external data); save it without: onnx.save(onnx.load(...), ..., save_as_external_data=False)",
  );
});

Deno.test("readGraph() finds inputs, outputs, operators and the number of parameters", () => {
  const forest = readGraph(fixture("forest"), "forest");
  assertEquals(forest.inputs, [{ name: "rows", isTensor: true, type: "float32", shape: [undefined, 4] }]);
  assertEquals(forest.outputs.map(({ name, type }) => [name, type]), [["label", "int64"], [
    "answers",
    "float32",
  ]]);
  assertEquals([...forest.opsets], [["", 15], ["ai.onnx.ml", 1]]);
  const node = forest.nodes[0]!;
  assertEquals(node.op, "TreeEnsembleClassifier");
  const split = node.attributes.get("nodes_values")!;
  assertEquals(split.count, split.floats().length);
  assert(forest.parameters > 1000);
  const maps = readGraph(fixture("logistic"), "logistic").outputs;
  assertEquals(maps.map(({ isTensor }) => isTensor), [true, false]);
});

Deno.test("onnx says what it takes the answers for, by the last operators", async () => {
  const told = async (ops: readonly string[], classes = CLASSES, options = {}) =>
    (await teacherOf(of(graph(ops, { width: classes.length }), { classes, options }))).warnings;
  assertEquals(await told(["MatMul", "Softmax", "Identity", "Cast"]), [
    'm.onnx: its output "v4" is taken for probabilities (it ends in a Softmax)',
  ]);
  assertEquals(await told(["MatMul"]), ['m.onnx: its output "v1" is taken for logits (it ends in a MatMul)']);
  assertEquals(await told(["LogSoftmax"]), [
    'm.onnx: its output "v1" is taken for logits (it ends in a LogSoftmax)',
  ]);
  assertEquals(await told(["Sigmoid"], ["no", "yes"]), [
    'm.onnx: its output "v1" is taken for probabilities (it ends in a Sigmoid)',
  ]);
  assertEquals(await told(["Mul"], CLASSES, { answers: "probabilities" }), []);
  // Logits and what a softmax makes of them: the logits have all digits.
  const both = graph(["MatMul", "Softmax"], { further: ["v1"] });
  assertEquals((await teacherOf(of(both))).warnings, [
    'm.onnx: its output "v1" is taken for logits (it ends in a MatMul)',
  ]);
});

Deno.test("onnx refuses answers of which nothing says what they are, or that do not fit the task", async () => {
  assertEquals(
    await lineOf(of(graph(["Mul"]))),
    'Cannot use m.onnx as a teacher: answers must say what its output is, "logits" or "probabilities", where its last operator does ' +
      'not: "v1" ends in a Mul',
  );
  assertEquals(
    await lineOf(of(graph(["Sigmoid"]))),
    "Cannot use m.onnx as a teacher: its answers must be one choice among 3 classes: it ends in a Sigmoid, a probability of each class by " +
      'itself; set answers to "probabilities" to have them scaled to sum to 1',
  );
  assertEquals(
    await lineOf(of(graph(["Softmax"]), { options: { answers: "logits" } })),
    'Cannot use m.onnx as a teacher: answers must be left out where it ends in a Softmax: current value is "logits"',
  );
  assertEquals(
    await lineOf(of(graph(["Softmax"]), { options: { answers: "numbers" } })),
    'Cannot use m.onnx as a teacher: answers must be "probabilities" or "logits" where the task is classes: current value is "numbers"',
  );
  assertEquals(
    await lineOf(of(graph(["MatMul", "Tanh"], { further: ["v1"] }))),
    'Cannot use m.onnx as a teacher: output must say which of its outputs has its answers: "v1", "v2" may be meant',
  );
  assertEquals(
    await lineOf(of(graph(["MatMul"]), { options: { output: "v2" } })),
    "Cannot use m.onnx as a teacher: output must name a tensor of numbers with a fraction, or maps of such: there is no " +
      '"v2", but "v1"; did you mean "v1"?',
  );
  const catalogue = toyCatalogue();
  const run = { task: taskLosses(catalogue, catalogue.make("task", "labels")) };
  const answer = { task: "labels", from: "sigmoid" } as const;
  assertEquals(
    await lineOf(of(graph(["Softmax"]), { run, answer })),
    "Cannot use m.onnx as a teacher: its answers must be a probability of each label by itself: it ends in a Softmax, one choice among all",
  );
  assertEquals((await teacherOf(of(graph(["Sigmoid"]), { run, answer }))).warnings, [
    'm.onnx: its output "v1" is taken for a probability of each by itself (it ends in a Sigmoid)',
  ]);
});

Deno.test("onnx refuses columns that are not there, and another number of them, with what there is", async () => {
  assertEquals(
    await lineOf(of(graph(["MatMul"], { inputs: 5 }))),
    'Cannot use m.onnx as a teacher: its input "rows" must take 4 columns ("sepal length", "sepal width", "petal length", ' +
      '"petal width"): it takes 5; say which with "columns"',
  );
  const four = graph(["MatMul"]);
  assertEquals(
    await lineOf(
      of(four, { options: { columns: ["sepal length", "sepal with", "petal width", "petal length"] } }),
    ),
    'Cannot use m.onnx as a teacher: the data must have the columns that "columns" names: there is no "sepal with", but ' +
      '"sepal length", "sepal width", "petal length", "petal width"; did you mean "sepal width"?',
  );
  assertEquals(
    await lineOf(of(four, { options: { columns: { row: "sepal width" } } })),
    'Cannot use m.onnx as a teacher: columns must name inputs that it has: there is no "row", but "rows"; did you mean "rows"?',
  );
  assertEquals(
    await lineOf(of(fixture("people"), { classes: ["<=50K", ">50K"], options: { columns } })),
    "Cannot use m.onnx as a teacher: columns must say which each input takes ({ input: column }) where there are several inputs: it is a " +
      'list, and the inputs are "age", "job", "hours_per_week"',
  );
  assertStringIncludes(
    await lineOf(of(graph(["MatMul"], { metadata: { features: "encoded" } }))),
    'inputs must be "encoded", as the file says: it is "raw"',
  );
  assertStringIncludes(
    await lineOf(of(graph(["MatMul"]), { run: { raw: undefined } })),
    "must say that it reads them (raw: true)",
  );
});

Deno.test("onnx's fingerprint hangs on the file and the options", async () => {
  const print = async (bytes: Uint8Array, options = {}) =>
    (await teacherOf(of(bytes, { options }))).teacher.fingerprint;
  const one = await print(graph(["MatMul"]));
  assertEquals(await print(graph(["MatMul"])), one);
  const others = [
    await print(graph(["MatMul", "Identity"])),
    await print(graph(["MatMul"]), { classes: ["0", "2", "1"] }),
    await print(graph(["MatMul"]), { columns: columns.toReversed() }),
    await print(graph(["MatMul"]), { runtime: "node" }),
  ];
  assertEquals(new Set([one, ...others]).size, 5);
});

Deno.test("onnx takes no part of a message for another: fields that it does not know are passed over", () => {
  const own = message((out) => out.text(900, "unknown").int(901, 7).float(902, 1));
  const bytes = new Uint8Array([...graph(["Softmax"]), ...own]);
  assertEquals(readGraph(bytes, "m").nodes.length, 1);
});
