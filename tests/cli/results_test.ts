import { assert, assertAlmostEquals, assertEquals, assertNotEquals, assertStringIncludes } from "@std/assert";
import fc from "fast-check";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sectionOf } from "../../cli/results_page.ts";
import { readRecipe } from "../../cli/results_recipes.ts";
import { answersIn, type RecipeRecord, recordOf } from "../../cli/results_record.ts";
import { configOf, type Outcome, outcomeOf } from "../../cli/results_run.ts";
import { bitsOf, bitsToText, holm } from "../../cli/results_statistics.ts";
import { memoryStorage } from "../../core/base/storage.ts";
import { tableFingerprint } from "../../core/data/data_fingerprint.ts";
import type { Plugin } from "../../core/plugin.ts";
import { difference, recoveredShare } from "../../core/report/comparisons.ts";
import { signed } from "../../core/report/text.ts";
import { meanDifference, ratioOf } from "../../core/report/two_way.ts";
import deno from "../../deno.json" with { type: "json" };
import { builtinCatalogue } from "../../plugins/mod.ts";
import { clouds, csvOf, toyCatalogue } from "../toy.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** An outcome from right answers, 1 for right, and validation accuracies. */
function outcome(
  rows: readonly number[],
  right: Readonly<Record<"ensemble" | "baseline" | "student" | "mixup", string>>,
  seed = 1,
): Outcome {
  const score = (answers: string, validation: number) => {
    const rowNll = Array.from(answers, (one, i) => (one === "1" ? 0.1 : 2) + 0.01 * (i % 5));
    return {
      accuracy: [...answers].filter((one) => one === "1").length / answers.length,
      nll: rowNll.reduce((a, b) => a + b, 0) / rowNll.length,
      rowNll,
      ece: 0.01,
      agreement: 0.9,
      validation,
      validationNll: 1 - validation,
      predicted: [...answers].map((one) => one === "1" ? 5 : 0),
    };
  };
  return {
    seed,
    parameters: 1,
    testRows: rows,
    testLabels: rows.map(() => 5),
    ensemble: score(right.ensemble, 0.9),
    baseline: score(right.baseline, 0.7),
    labelOnly: [{ name: "mixup", ...score(right.mixup, 0.8) }],
    student: score(right.student, 0.8),
  } as Outcome;
}

Deno.test("bits are kept as text", () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(0, 1), { maxLength: 40 }), (bits) => {
    assertEquals([...bitsOf(bitsToText(bits), bits.length)], bits);
  }));
  assertEquals(bitsToText([1, 0, 0, 0, 0, 0, 0, 0, 1]), "AQE=");
});

Deno.test("holm() takes all tests together", () => {
  assertEquals(holm([0.01, 0.04, 0.03]), [true, false, false]); // 0.01 ≤ 0.05/3, 0.03 > 0.05/2
  assertEquals(holm([0.001, 0.02, 0.04]), [true, true, true]);
  assertEquals(holm([0.06]), [false]);
});

/** Right answers with the first so many of 60 rows right, but for some that differ by seed. */
function answers(count: number, seed: number): string {
  return Array.from({ length: 60 }, (_, i) => i === 7 * seed || i >= count ? "0" : "1").join("");
}

/** A recipe of two methods over three seeds, whose test rows are in no order and overlap. */
function recorded(): RecipeRecord {
  const of = (student: number) =>
    [1, 2, 3].map((seed) =>
      outcome(Array.from({ length: 60 }, (_, i) => 10 * seed + (i * 7) % 60), {
        ensemble: answers(58, seed),
        baseline: answers(30 + seed, seed),
        mixup: answers(40, seed),
        student: answers(student + seed, seed),
      }, seed)
    );
  const outcomes = new Map([["hinton", of(45)], ["mutual", of(20)]]);
  const notes = { mutual: "Two peers." };
  return recordOf({ recipe: { name: "toy", about: "Toys.", notes }, outcomes });
}

Deno.test("a method that trains otherwise is compared with the label-only students of hinton, too", () => {
  const of = (baseline: number) =>
    [1, 2, 3].map((seed) =>
      outcome(Array.from({ length: 60 }, (_, i) => i), {
        ensemble: answers(58, seed),
        baseline: answers(baseline, seed),
        mixup: answers(30, seed),
        student: answers(45, seed),
      }, seed)
    );
  const outcomes = new Map([["hinton", of(50)], ["augmented", of(20)], ["alike", of(20)]]);
  const methods = { hinton: {}, augmented: { train: { augment: "mixup" } }, alike: { strategy: "mutual" } };
  const { methods: [, augmented, alike] } = recordOf({
    recipe: { name: "toy", about: "Toys.", methods },
    outcomes,
  });
  assertEquals(augmented!.seeds[0]!.label_only.map(({ name }) => name), [
    "mixup",
    "hinton's baseline",
    "hinton's mixup",
  ]);
  assertEquals(alike!.seeds[0]!.label_only.map(({ name }) => name), ["mixup"]);
});

/** Computes a recipe's table anew from its JSON, and compares it cell by cell with what a page says. */
function assertRecomputed(json: string, page: string): void {
  const record = JSON.parse(json) as RecipeRecord;
  const lines = page.slice(page.indexOf(`## ${record.name}\n`)).split("\n");
  const cellsOf = (line: string) => line.split("|").slice(1, -1).map((cell) => cell.trim());
  const head = cellsOf(lines.find((line) => line.startsWith("| method"))!);
  const references = record.methods.find(({ name }) => name === "hinton");
  for (const method of record.methods) {
    const row = cellsOf(lines.find((line) => new RegExp(`^\\| ${method.name}( \\(|\\s*\\|)`).test(line))!);
    const cell = (name: string) => row[head.indexOf(name)];
    const models = method.seeds.map((seed, i) => {
      const of = (model: typeof seed.student) => answersIn(record, seed.seed, model);
      const best = method.best_label_only.name === "baseline"
        ? seed.baseline
        : seed.label_only.find(({ name }) => name === method.best_label_only.name)!;
      return {
        rows: of(seed.student).rows,
        ensemble: of(seed.ensemble),
        baseline: of(seed.baseline),
        student: of(seed.student),
        best: of(best),
        reference: references && of(references.seeds[i]!.student),
      };
    });
    const mean = (name: "student" | "baseline" | "ensemble") => {
      const shares = models.map(({ [name]: { right } }) => right.reduce((a, b) => a + b, 0) / right.length);
      return 100 * shares.reduce((a, b) => a + b, 0) / shares.length;
    };
    for (const name of ["student", "baseline", "ensemble"] as const) {
      // To the second decimal, which a tie may round either way.
      assertAlmostEquals(
        Number(cell(`${name} %`)!.split(" ")[0]),
        mean(name),
        0.005 + 1e-9,
        `${method.name}, ${name}`,
      );
    }
    const against = (name: "baseline" | "best" | "reference") =>
      difference(models.map((one) => ({ rows: one.rows, one: one.student, other: one[name]! })), "right")!;
    const said = ({ value, p }: { readonly value: number; readonly p: number }) =>
      `${signed(100 * value, 2)} (p ${p < 0.001 ? "< 0.001" : p.toFixed(3)})`;
    assertEquals(cell("student − baseline"), said(against("baseline")), method.name);
    assertAlmostEquals(method.student_baseline.accuracy!.p, against("baseline").p, 1e-9);
    if (head.includes("student − best label-only")) {
      assertEquals(cell("student − best label-only"), said(against("best")), method.name);
      assertAlmostEquals(method.student_best_label_only.accuracy!.p, against("best").p, 1e-9);
    }
    if (references && method !== references) {
      assertEquals(cell("student − hinton"), said(against("reference")), method.name);
    }
    const shown = (share: ReturnType<typeof ratioOf>) => {
      const whole = (value: number) => (100 * value).toFixed(0).replace("-", "−");
      return share ? `${whole(share.value)} (${whole(share.low)} to ${whole(share.high)})` : "within noise";
    };
    assertEquals(cell("recovered %"), shown(recoveredShare(models, "right")), method.name);
    const { gains_over_baseline, student_best_label_only } = method.nll_sums;
    assertEquals(cell("recovered in NLL %"), shown(ratioOf(gains_over_baseline!)), method.name);
    const inNll = meanDifference(student_best_label_only!);
    assertAlmostEquals(method.student_best_label_only.nll!.p, inNll.p, 1e-9);
    assertAlmostEquals(method.student_best_label_only.nll!.high, inNll.high, 1e-9);
  }
}

Deno.test("a recipe's record holds all that its table is computed from", () => {
  const record = recorded();
  const page = sectionOf(record);
  assertRecomputed(JSON.stringify(record), page);
  assertEquals(sectionOf(JSON.parse(JSON.stringify(record))), page);
  const [hinton, mutual] = record.methods;
  assertEquals([hinton!.best_label_only, mutual!.best_label_only.name], [
    { name: "mixup", nll_name: "mixup", chosen_on: "validation rows" },
    "mixup",
  ]);
  assertEquals(hinton!.recovered!.covers, "test rows and trainings");
  // Rows are kept in ascending order, whatever the order in which they were tested.
  const { rows, right } = answersIn(record, 2, hinton!.seeds[1]!.student);
  assertEquals([rows[0], rows.at(-1), rows.length], [20, 79, 60]);
  // Of the 47 first tested rows one is wrong: that at place 14, which is row 20 + 7 * 14 % 60.
  assertEquals(right.reduce((a, b) => a + b, 0), 46);
  assertEquals(right[(7 * 14) % 60], 0);
});

Deno.test("a recipe's section says what its intervals cover, what it compares with, and what a method is", () => {
  // Sentences are broken into lines.
  const page = sectionOf(recorded()).replaceAll("\n", " ");
  for (
    const part of [
      "Intervals and p-values cover test rows and trainings (3 seeds).",
      "chosen on the validation rows: in accuracy `mixup` for 2 of 2 methods; in NLL `mixup` for 2.",
      "| mutual (1) |",
      "(1) Two peers.",
      "Against the best label-only student, at 5 % for the whole column (Holm): better: ",
      "Seeds 1 to 3.",
    ]
  ) {
    assertStringIncludes(page, part);
  }
  const alone = recorded();
  const without = sectionOf({
    ...alone,
    tests: alone.tests.slice(0, 1),
    methods: alone.methods.map((method) => ({
      ...method,
      seeds: method.seeds.slice(0, 1).map((seed) => ({ ...seed, label_only: [] })),
      best_label_only: { name: "baseline", nll_name: "baseline", chosen_on: "validation rows" },
    })),
  });
  assertStringIncludes(without, "No further label-only student was trained beside the same-budget baseline");
  assertStringIncludes(without, "cover the test rows alone");
  assert(!without.includes("best label-only"), without);
});

Deno.test("outcomes of an earlier Retort, without NLLs of rows, say so in the table", () => {
  const { rowNll: _, ...older } =
    outcome([0, 1, 2], { ensemble: "111", baseline: "010", mixup: "010", student: "110" })
      .student;
  const one = outcome([0, 1, 2], { ensemble: "111", baseline: "010", mixup: "010", student: "110" });
  const record = recordOf({
    recipe: { name: "toy", about: "" },
    outcomes: new Map([["hinton", [{ ...one, student: older }]]]),
  });
  assertEquals([record.methods[0]!.recovered_nll, record.methods[0]!.student_baseline.nll], [null, null]);
  assertStringIncludes(sectionOf(record), "| not kept |");
});

const RESULTS = JSON.parse(await Deno.readTextFile(join(ROOT, "docs/results.json"))) as object[];

Deno.test({
  name: "docs/results.md is what docs/results.json computes",
  // Until `deno task results` has written it anew it holds means alone.
  ignore: RESULTS.some((recipe) => !("right" in recipe)),
  async fn() {
    const page = await Deno.readTextFile(join(ROOT, "docs/results.md"));
    for (const recipe of RESULTS) assertRecomputed(JSON.stringify(recipe), page);
  },
});

for (const name of ["digits", "letter", "statlog-satellite"]) {
  Deno.test(`every method resolves with the recipe ${name}`, async () => {
    const recipe = await readRecipe(name);
    const catalogue = builtinCatalogue();
    assert(Object.keys(recipe.methods).length > 20);
    for (const method of Object.keys(recipe.methods)) {
      const { teacher } = configOf(catalogue, recipe, method, 1);
      // All methods have the same teachers, so that they share them.
      assertEquals(teacher, configOf(catalogue, recipe, "hinton", 1).teacher, method);
    }
  });
}

Deno.test("every strategy and every loss that learns from a teacher is among the methods", async () => {
  const { methods } = await readRecipe("digits");
  const text = JSON.stringify(methods);
  const catalogue = builtinCatalogue();
  for (const { name } of catalogue.list("strategy")) assertStringIncludes(text, `"use":"${name}"`);
  // Those that a strategy makes of its own accord, or that other losses are made of.
  const within = ["sum", "scale", "member", "uncertainty", "wsld", "multi-teacher", "curriculum-temperature"];
  const own = ["soft-targets", "virtual-teacher", "deep-supervision", "mutual-learning"];
  const ofClasses = ({ name }: Plugin) => !/^(binary-|squared-|huber|attentive-)/.test(name);
  for (const { name } of catalogue.list("loss").filter(ofClasses)) {
    if (![...within, ...own].includes(name)) assertStringIncludes(text, `"use":"${name}"`);
  }
});

Deno.test("deno task results writes its page, shares teachers, and takes from its files what is done", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const write = (name: string, text: string) => Deno.writeTextFile(join(folder, name), text);
    await write("toy.csv", csvOf(clouds({ rows: 150, classes: 3 })));
    await write("about.json", JSON.stringify({ toy: { about: "Toys.", without: ["slow"] } }));
    const mutual = { about: "Peers alone.", strategy: "mutual" };
    await write("methods.json", JSON.stringify({ hinton: {}, mutual, slow: {} }));
    await write(
      "toy.json",
      JSON.stringify({
        data: { use: "csv", path: "toy.csv", label: "y" },
        teacher: { use: "ensemble", members: 2, of: { use: "mlp", hidden: [16] }, train: { epochs: 4 } },
        student: { use: "mlp", hidden: [4] },
        train: { epochs: 2 },
        baselines: ["mixup", { name: "again" }],
      }),
    );
    await write(
      "page.md",
      "# Results\n\n<!-- results: begin -->\nold\n\n## another\n\nkept\n\n<!-- results: end -->\n\nThe end.\n",
    );
    const run = async (...more: string[]) => {
      const words = deno.tasks.results.command.split(" ").slice(1, -1)
        .map((word) => word.replace(/^--allow-write=.*/, `--allow-write=${folder}`));
      const { DENO_COVERAGE_DIR: _, ...env } = Deno.env.toObject();
      const flags = ["--recipes", folder, "--only", "toy", "--seeds", "2", "--out", join(folder, "out")];
      const { code, stderr } = await new Deno.Command(Deno.execPath(), {
        args: [
          ...words,
          join(ROOT, "cli/results.ts"),
          ...flags,
          "--page",
          join(folder, "page.md"),
          ...more,
        ],
        env: { ...env, NO_COLOR: "1" },
        clearEnv: true,
      }).output();
      return { code, text: new TextDecoder().decode(stderr) };
    };
    const first = await run();
    assertEquals(first.code, 0, first.text);
    const page = await Deno.readTextFile(join(folder, "page.md"));
    for (
      const part of [
        "# Results",
        "## toy",
        "Toys. ",
        "## another\n\nkept\n",
        "| hinton |",
        "| mutual",
        "Seeds 1 to 2",
        "The end.",
      ]
    ) {
      assertStringIncludes(page, part);
    }
    assert(!page.includes("old") && !page.includes("slow"));
    const [summary] = JSON.parse(await Deno.readTextFile(join(folder, "page.json")));
    assertRecomputed(JSON.stringify(summary), page);
    const shared = Array.from(Deno.readDirSync(join(folder, "out/toy/shared/seed-1")), ({ name }) => name);
    // Those of both methods, and of both names that stand for the same training.
    assertEquals(shared.map((name) => name.split("-")[0]).sort(), ["baseline", "baseline", "teachers"]);
    const { notes, methods } = await readRecipe("toy", folder);
    assertEquals([notes, methods], [{ mutual: "Peers alone." }, {
      hinton: {},
      mutual: { strategy: "mutual" },
    }]);
    const kept = JSON.parse(await Deno.readTextFile(join(folder, "out/toy/mutual/seed-1.json"))) as {
      readonly outcome: Outcome;
    };
    const { baseline, labelOnly: [mixup, again] } = kept.outcome;
    assertEquals(again, { name: "again", ...baseline });
    assertEquals(mixup!.name, "mixup");
    assertNotEquals(mixup!.nll, baseline.nll);
    assertEquals(typeof mixup!.validationNll, "number");
    // Once more: nothing is trained, and the page is the same.
    await Deno.remove(join(folder, "out/toy/shared"), { recursive: true });
    assertEquals((await run()).code, 0);
    assertEquals(await Deno.readTextFile(join(folder, "page.md")), page);
    assert(!Array.from(Deno.readDirSync(join(folder, "out/toy")), ({ name }) => name).includes("shared"));

    const nowhere = await run("--page", join(folder, "no-such.md"));
    assertEquals([nowhere.code, nowhere.text.trim().split("\n").length], [1, 1], nowhere.text);
    assertStringIncludes(nowhere.text, "no-such.md: there is no such file");

    const wrong = await run("--methods", "hinten");
    assertEquals(wrong.code, 1);
    assertEquals(wrong.text.trim().split("\n").length, 1, wrong.text);
    assertStringIncludes(wrong.text, "--methods must be among hinton, mutual: current value is hinten");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("outcomeOf() trains a method anew whose options were changed", async () => {
  const table = clouds({ rows: 150, noise: 2.5 });
  const catalogue = toyCatalogue([], table);
  const outcome = async (temperature: number, storage = memoryStorage()) => {
    const config = {
      data: { use: "toy" },
      teacher: { use: "mlp", hidden: [8], train: { epochs: 4 } },
      student: { use: "mlp", hidden: [4] },
      train: { epochs: 4 },
      backend: "cpu",
    };
    const methods = { one: { strategy: { use: "hinton", temperature } } };
    const recipe = { name: "toy", folder: ROOT, about: "", config, methods, notes: {} };
    const print = await tableFingerprint(table);
    return await outcomeOf({ catalogue, recipe, method: "one", seed: 1, storage, rows: { table, print } });
  };
  const storage = memoryStorage();
  const before = await outcome(4, storage);
  assertEquals(await outcome(4, storage), before);
  const after = await outcome(1, storage);
  assertNotEquals(after.student.nll, before.student.nll);
  assertEquals(after, await outcome(1));
});
