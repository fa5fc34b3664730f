/** Models in ONNX as onnxruntime runs them. `onnx_test.ts` runs this file in a process of its own. */
import { assert, assertEquals, assertMatch, assertNotEquals, assertStringIncludes } from "@std/assert";
import { UserError } from "../../../core/base/errors.ts";
import type { Packages } from "../../../core/base/packages.ts";
import { type Container, FILES, PACKAGES } from "../../../core/catalogue/container.ts";
import { taskLosses } from "../../../core/run/task_of_run.ts";
import { optionalPackages } from "../../../host/packages.ts";
import { onnxBytes } from "../../../plugins/exporters/onnx_model/proto.ts";
import { onnx } from "../../../plugins/teachers/onnx.ts";
import { testTeacher } from "../../suites/teacher.ts";
import { memoryFiles } from "../../support/memory_files.ts";
import { assertClose } from "../../support/tensors.ts";
import { toyCatalogue } from "../../toy.ts";
import { answersOf, type Asking, fixture, lineOf, said } from "./onnx_kit.ts";

const packages = optionalPackages();
/** Before anything of onnxruntime is loaded. */
const { Worker: OWN_WORKER } = globalThis;
const SPECIES = ["setosa", "versicolor", "virginica"];
const DIGITS = ["0", "1", "2"];

/** Five features that become three logits. */
const LINEAR = onnxBytes({
  name: "linear",
  opset: 17,
  nodes: [{ op: "MatMul", inputs: ["rows", "kernel"], output: "logits" }],
  initialisers: [{
    name: "kernel",
    type: "float32",
    shape: [5, 3],
    bytes: new Uint8Array(Float32Array.from({ length: 15 }, (_, i) => Math.sin(i + 1)).buffer),
  }],
  inputs: [{ name: "rows", sizes: [5] }],
  outputs: [{ name: "logits", sizes: [3] }],
  metadata: {},
}) as Uint8Array<ArrayBuffer>;

const SERVICES = (scope: Container) => {
  scope.register(FILES, memoryFiles({ "/linear.onnx": LINEAR })).register(PACKAGES, packages);
  return Promise.resolve();
};
const OPTIONS = { path: "/linear.onnx", runtime: "web", inputs: "encoded", answers: "logits" };

testTeacher(onnx, OPTIONS, {
  services: SERVICES,
  refuses: [
    [{ path: "a.onnx", runtime: "wasm" }, 'runtime must be one of "auto", "web", "node"'],
    [{ path: "a.onnx", inputs: "cooked" }, 'inputs must be one of "raw", "encoded"'],
    [{ path: "a.onnx", columns: [] }, "columns must"],
    [{ path: "a.onnx", colums: ["a"] }, 'did you mean "columns"?'],
    [{}, "path must be"],
  ],
});

const asking = (name: string, classes: readonly string[], more: Partial<Asking> = {}): Asking => ({
  bytes: fixture(name),
  columns: said[name]!.columns,
  rows: said[name]!.rows,
  classes,
  packages,
  options: { runtime: "web" },
  ...more,
});

Deno.test("onnx answers as scikit-learn's forest, its boosted trees and its logistic regression do", async () => {
  for (
    const [name, classes] of [["forest", DIGITS], ["boosted", ["0", "1"]], ["logistic", SPECIES]] as const
  ) {
    const { answers, kind, warnings, teacher } = await answersOf(asking(name, classes));
    assertEquals(kind, "probabilities");
    assertClose(Float64Array.from(answers), said[name]!.probabilities!.flat(), 1e-6, name);
    assert(teacher.parameters > 10, `${teacher.parameters}`);
    assertEquals(teacher.seen, "unknown");
    const told = {
      forest: "ends in a TreeEnsembleClassifier whose leaves hold shares that sum to 1",
      boosted: "ends in a TreeEnsembleClassifier with post_transform LOGISTIC",
      logistic: "ends in a Normalizer",
    }[name];
    assertStringIncludes(warnings.at(-1)!, told);
  }
});

Deno.test("onnx answers numbers as scikit-learn's regressor does, and logits as PyTorch's network does", async () => {
  const catalogue = toyCatalogue();
  const numbers = taskLosses(catalogue, catalogue.make("task", "numbers"));
  const answer = { task: "numbers", from: "numbers", scales: [{ mean: 150, sd: 70 }] } as const;
  const regressor = await answersOf(asking("regressor", ["progression"], { answer, run: { task: numbers } }));
  const expected = said["regressor"]!.numbers!.flat();
  assertClose(
    Float64Array.from(regressor.answers, (one) => one / 150),
    expected.map((one) => one / 150),
    1e-6,
  );
  assertClose(regressor.logits, expected.map((one) => (one - 150) / 70), 1e-5);
  assertEquals(regressor.warnings, [
    'm.onnx: its output "answers" is taken for numbers in the label\'s units (it ends in a TreeEnsembleRegressor)',
  ]);
  const network = await answersOf(asking("network", DIGITS));
  assertEquals(network.kind, "logits");
  assertClose(Float64Array.from(network.answers), said["network"]!.logits!.flat(), 1e-4);
  assertEquals(network.teacher.parameters, 5 * 16 + 17 * 3);
});

Deno.test("onnx gives an image its channels first, and as many rows at once as the graph takes", async () => {
  const { columns, rows, probabilities } = said["image"]!;
  const preprocessing = {
    version: 1,
    label: "y",
    classes: DIGITS,
    columns: columns.map((name) => ({ kind: "numeric", name, mean: 0, sd: 1, missing: false } as const)),
    features: 60,
    image: [5, 4, 3],
  } as const;
  const { answers } = await answersOf(asking("image", DIGITS, { run: { preprocessing } }));
  assertClose(Float64Array.from(answers), probabilities!.flat(), 1e-5);
  const features = Float32Array.from(rows.flat() as number[]);
  const options = { runtime: "web", inputs: "encoded" };
  const run = { preprocessing, features: 60 };
  const encoded = await answersOf({ ...asking("image", DIGITS, { options, run }), features });
  assertClose(Float64Array.from(encoded.answers), probabilities!.flat(), 1e-5);
  const unsaid = await answersOf(asking("image", DIGITS, { options: { runtime: "web", layout: "nchw" } }));
  assertEquals(unsaid.answers, answers);
  assertEquals(
    await lineOf(asking("image", DIGITS)),
    'Cannot use m.onnx as a teacher: layout must say whether an image of 3 × 5 × 4 has its channels first ("nchw") or last ' +
      '("nhwc"): it is not set',
  );
  assertStringIncludes(
    await lineOf(
      asking("image", DIGITS, { run: { preprocessing }, options: { runtime: "web", layout: "nhwc" } }),
    ),
    'its input "pixels" must take 60 columns',
  );
});

Deno.test("onnx gives each input the column of its name, texts and whole numbers among them", async () => {
  const classes = ["<=50K", ">50K"];
  const { answers, warnings } = await answersOf(asking("people", classes));
  assertClose(Float64Array.from(answers), said["people"]!.probabilities!.flat(), 1e-5);
  assertStringIncludes(
    warnings[0]!,
    'm.onnx: its input "hours_per_week" is given the column "hours per week"',
  );
  const renamed = {
    columns: ["years", "week", "work"],
    options: { runtime: "web", columns: { age: "years", hours_per_week: ["week"], job: "work" } },
  };
  assertEquals((await answersOf(asking("people", classes, renamed))).answers, answers);
  const other = asking("people", classes, { columns: ["age", "week", "job"] });
  assertEquals(
    await lineOf(other),
    "Cannot use m.onnx as a teacher: the data must have the columns that its inputs are named after: there is no " +
      '"hours_per_week", but "age", "week", "job"',
  );
  const missing = { ...asking("people", classes), rows: [[30, 40, "cook"], [30, null, "cook"]] };
  assertEquals(
    await lineOf(missing),
    'Cannot give row 2 to m.onnx: column "hours per week" must be a whole number, as its input "hours_per_week" is of int64: ' +
      "current value is a missing cell",
  );
  const halves = { ...asking("people", classes), rows: [[30, 40.5, "cook"]] };
  assertStringIncludes(await lineOf(halves), 'column "hours per week" must be a whole number');
  const texts = { ...asking("people", classes), rows: [["thirty", 40, "cook"], ["31", 40, "cook"]] };
  assertEquals(
    await lineOf(texts),
    'Cannot give row 1 to m.onnx: column "age" must be a number, as its input "age" is of float32: current value is "thirty"',
  );
  const gap = await answersOf({ ...asking("people", classes), rows: [[30, 40, null], [31, 40, "cook"]] });
  assertStringIncludes(gap.warnings.join("\n"), 'm.onnx: missing cells of "job" are given as empty texts');
});

Deno.test("onnx puts classes in the data's order by their names, numbers alike, and refuses others by name", async () => {
  const straight = await answersOf(asking("forest", DIGITS));
  const turned = await answersOf(asking("forest", ["2.0", "0", "1"]));
  assertEquals(
    turned.answers,
    straight.answers.map((_, i) => straight.answers[i - i % 3 + [2, 0, 1][i % 3]!]!),
  );
  assertStringIncludes(turned.warnings[0]!, 'has the classes in another order ("0", "1", "2")');
  const told = { options: { runtime: "web", classes: ["b", "c", "a"] } };
  const named = await answersOf(asking("network", ["a", "b", "c"], told));
  const plain = await answersOf(asking("network", DIGITS));
  assertEquals(named.answers, plain.answers.map((_, i) => plain.answers[i - i % 3 + [2, 0, 1][i % 3]!]!));
  assertEquals(
    await lineOf(asking("logistic", ["setosa", "versicolor", "virginia"])),
    'Cannot use m.onnx as a teacher: its classes must be those of this data: it does not know "virginia", and it knows ' +
      '"virginica", which this data has not',
  );
  assertEquals(
    await lineOf(asking("network", ["0", "1"])),
    "Cannot use m.onnx as a teacher: it must answer 2 classes in a tensor of numbers with a fraction, or maps of such: its outputs are " +
      '"logits: float32 [any, 3]"',
  );
});

/** Packages of which the native runtime is one that answers otherwise. */
function withNative(change: (numbers: Float32Array) => void): Packages {
  return {
    isThere: () => Promise.resolve(true),
    async load(name) {
      const module = await packages.load("onnxruntime-web") as Record<string, unknown>;
      if (name === "onnxruntime-web") return module;
      type Run = (feeds: object, fetches: string[]) => Promise<Record<string, { data: Float32Array }>>;
      const { create } = module["InferenceSession"] as {
        create(model: Uint8Array): Promise<{ run: Run; release(): Promise<void> }>;
      };
      return {
        ...module,
        InferenceSession: {
          async create(model: Uint8Array) {
            const session = await create(model);
            return {
              release: () => session.release(),
              async run(feeds: object, fetches: string[]) {
                const answers = await session.run(feeds, fetches);
                for (const { data } of Object.values(answers)) change(data);
                return answers;
              },
            };
          },
        },
      };
    },
  };
}

Deno.test("onnx compares both runtimes where both are there, and says so where they are apart", async () => {
  const options = {};
  const asked = (change: (numbers: Float32Array) => void) =>
    answersOf(asking("network", DIGITS, { options, packages: withNative(change) }));
  const near = await asked((numbers) => void (numbers[0]! += 1e-6));
  assertEquals(near.warnings.length, 1);
  const far = await asked((numbers) => void (numbers[1]! += 50));
  assertStringIncludes(
    far.warnings.at(-1)!,
    "m.onnx: onnxruntime-node, which is used, and onnxruntime-web answer",
  );
  const broken: Packages = {
    isThere: () => Promise.resolve(true),
    load: (name) =>
      name === "onnxruntime-web" ? packages.load(name) : Promise.reject(new UserError("no luck")),
  };
  const web = await answersOf(asking("network", DIGITS, { options, packages: broken }));
  assertEquals(web.answers, (await answersOf(asking("network", DIGITS))).answers);
  assertEquals(web.warnings.at(-1), "m.onnx is run by onnxruntime-web, as onnxruntime-node cannot: no luck");
  assertEquals(
    await lineOf(asking("network", DIGITS, { options: { runtime: "node" }, packages: broken })),
    "no luck",
  );
  assertNotEquals(web.teacher.fingerprint, (await answersOf(asking("network", DIGITS))).teacher.fingerprint);
});

const isNative = await packages.isThere!("onnxruntime-node");
Deno.test({
  name: "onnx answers alike by onnxruntime-node",
  ignore: !isNative,
  async fn() {
    for (const name of ["forest", "logistic"]) {
      const classes = name === "forest" ? DIGITS : SPECIES;
      const { answers, warnings } = await answersOf(asking(name, classes, { options: {} }));
      assertClose(Float64Array.from(answers), said[name]!.probabilities!.flat(), 1e-6, name);
      assertEquals(warnings.filter((one) => one.includes("apart") || one.includes("cannot")), []);
    }
  },
});

Deno.test("onnx refuses what onnxruntime lacks, by its name and version", async () => {
  const lines = {
    unknown_op: "No Op registered for Frobnicate with domain_version of 15",
    unknown_opset: "Opset 99 is under development",
    unknown_domain: "com.acme:Foo(-1) is not a registered function/op",
  };
  for (const [name, told] of Object.entries(lines)) {
    const { columns, rows } = said["forest"]!;
    const asked = { bytes: fixture(name), columns, rows, packages };
    const options = { runtime: "web", answers: "logits" };
    const line = await lineOf({ ...asked, classes: ["0", "1", "2", "3"], options });
    assertStringIncludes(
      line,
      "Cannot use m.onnx as a teacher: onnxruntime-web must have its operators, in their versions: ",
    );
    assertStringIncludes(line, told);
    assert(!line.includes("/mnt/"), line);
  }
});

/** A model that gives what its last operator makes of its three numbers. */
const passing = (op: string, rows: readonly (readonly number[])[], answers?: string): Asking => ({
  bytes: onnxBytes({
    name: "passing",
    opset: 17,
    nodes: [{ op, inputs: ["rows"], output: "out" }],
    initialisers: [],
    inputs: [{ name: "rows", sizes: [3] }],
    outputs: [{ name: "out", sizes: [3] }],
    metadata: {},
  }) as Uint8Array<ArrayBuffer>,
  columns: ["a", "b", "c"],
  rows,
  classes: DIGITS,
  packages,
  options: { runtime: "web", ...answers ? { answers } : {} },
});

Deno.test("onnx refuses answers that are no probabilities", async () => {
  const options = { runtime: "web", answers: "probabilities" };
  const line = await lineOf(asking("network", DIGITS, { options }));
  assertMatch(
    line,
    /^Cannot use the answers of m.onnx to rows 1 to 22: each must be a probability from 0 to 1, and row 1, class/,
  );
  assertEquals(
    await lineOf(passing("Identity", [[0.2, 0.3, 0.5], [0.2, 0.3, 0.6]], "probabilities")),
    "Cannot use the answers of m.onnx to rows 1 to 2: the probabilities of row 2 must sum to 1 (to 0.001): current value is 1.100; " +
      "divide them by their sum, or answer { logits }",
  );
  assertMatch(
    await lineOf(passing("Identity", [[-0.2, 0.7, 0.5]], "probabilities")),
    /row 1, class "0" is not: current value is -0\.2/,
  );
  const scaled = await answersOf(passing("Sigmoid", [[0, 0, 100], [1, 2, 3]], "probabilities"));
  assertClose(Float64Array.from(scaled.answers.slice(0, 3)), [0.25, 0.25, 0.5], 1e-6);
  const nan = await lineOf({ ...asking("network", DIGITS), rows: [[1, 2, 3, 4], [1, null, 3, 4]] });
  assertMatch(nan, /each must be a finite number, and row 2, class "0" is not: current value is NaN$/);
});

Deno.test("onnx answers labels, each by itself, and puts several outputs side by side", async () => {
  const catalogue = toyCatalogue();
  const run = { task: taskLosses(catalogue, catalogue.make("task", "labels")) };
  const answer = { task: "labels", from: "sigmoid" } as const;
  const rows = [[0, 1, -1], [2, 0, 0]];
  const labels = await answersOf({ ...passing("Sigmoid", rows), answer, run });
  assertClose(labels.logits, rows.flat(), 1e-5);
  const bytes = onnxBytes({
    name: "both",
    opset: 17,
    nodes: [
      { op: "Identity", inputs: ["rows"], output: "plain" },
      { op: "Neg", inputs: ["rows"], output: "turned" },
    ],
    initialisers: [],
    inputs: [{ name: "rows", sizes: [3] }],
    outputs: [{ name: "plain", sizes: [3] }, { name: "turned", sizes: [3] }],
    metadata: {},
  }) as Uint8Array<ArrayBuffer>;
  const classes = ["a", "b", "c", "d", "e", "f"];
  const options = { runtime: "web", answers: "logits", output: ["turned", "plain"] };
  const both = await answersOf({ ...passing("Identity", rows), bytes, classes, options });
  assertEquals(both.answers.map((one) => one + 0), [0, -1, 1, 0, 1, -1, -2, 0, 0, 2, 0, 0]);
});

Deno.test("onnx leaves the global Worker as it was, by which a run starts its own", async () => {
  await answersOf(asking("network", DIGITS));
  assert(globalThis.Worker === OWN_WORKER);
});
