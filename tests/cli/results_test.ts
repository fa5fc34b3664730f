import { assert, assertAlmostEquals, assertEquals, assertNotEquals, assertStringIncludes } from "@std/assert";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readRecipe } from "../../cli/results_recipes.ts";
import { configOf, type Outcome, outcomeOf } from "../../cli/results_run.ts";
import { holm, normalTail, paired, recoveredIn } from "../../cli/results_statistics.ts";
import { tableFingerprint } from "../../core/fingerprint.ts";
import deno from "../../deno.json" with { type: "json" };
import { memoryStorage } from "../../core/storage.ts";
import { builtinCatalogue } from "../../plugins/mod.ts";
import { clouds, csvOf, toyCatalogue } from "../toy.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** An outcome of which only the right answers matter: 1 for right. */
function outcome(
  rows: readonly number[],
  right: Record<"ensemble" | "baseline" | "student", string>,
): Outcome {
  const score = (answers: string) => ({
    accuracy: 0,
    nll: 0,
    ece: 0,
    agreement: 0,
    validation: null,
    validationNll: null,
    predicted: [...answers].map((one) => one === "1" ? 5 : 0),
  });
  return {
    seed: 1,
    parameters: 1,
    testRows: rows,
    testLabels: rows.map(() => 5),
    ensemble: score(right.ensemble),
    baseline: score(right.baseline),
    labelOnly: [],
    student: score(right.student),
  };
}

Deno.test("normalTail() is the upper tail of the standard normal", () => {
  // From tables: P(Z > z).
  for (const [z, p] of [[0, 0.5], [1, 0.158655], [1.959964, 0.025], [3, 0.00134990]] as const) {
    assertAlmostEquals(normalTail(z), p, 1e-6);
  }
});

Deno.test("paired() compares two models row by row and counts a row of several seeds once", () => {
  const once = outcome([0, 1, 2, 3], { ensemble: "1111", baseline: "0010", student: "1110" });
  const { difference, p } = paired([once], ({ student }) => student, ({ baseline }) => baseline);
  assertEquals(difference, 0.5);
  // Gains 1, 1, 0, 0: their sum 2 has variance 4/3 · Σ (g − ½)² = 4/3.
  assertAlmostEquals(p, 2 * normalTail(2 / Math.sqrt(4 / 3)), 1e-12);
  const twice = paired([once, once], ({ student }) => student, ({ baseline }) => baseline);
  assertEquals(twice.difference, 0.5);
  assertAlmostEquals(twice.p, p, 1e-12); // the same rows again are no new evidence
  const same = paired([once], ({ student }) => student, ({ student }) => student);
  assertEquals([same.difference, same.p], [0, 1]);
});

Deno.test("holm() takes all tests together", () => {
  assertEquals(holm([0.01, 0.04, 0.03]), [true, false, false]); // 0.01 ≤ 0.05/3, 0.03 > 0.05/2
  assertEquals(holm([0.001, 0.02, 0.04]), [true, true, true]);
  assertEquals(holm([0.06]), [false]);
});

Deno.test("recoveredIn() is the student's share of the ensemble's gain", () => {
  const rows = Array.from({ length: 60 }, (_, i) => i);
  const half = outcome(rows, {
    ensemble: "1".repeat(60),
    baseline: "0".repeat(40) + "1".repeat(20),
    student: "0".repeat(20) + "1".repeat(40),
  });
  assertEquals(recoveredIn([half])?.value, 0.5);
  assertEquals(
    recoveredIn([
      outcome(rows, { ensemble: "1".repeat(60), baseline: "1".repeat(60), student: "0".repeat(60) }),
    ]),
    null,
  );
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
  for (const { name } of catalogue.list("loss")) {
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
        "| mutual |",
        "Seeds 1 to 2",
        "The end.",
      ]
    ) {
      assertStringIncludes(page, part);
    }
    assert(!page.includes("old") && !page.includes("slow"));
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
