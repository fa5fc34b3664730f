/**
 * `deno task results`: every strategy and loss on real data, over several seeds, with the same teachers. It takes hours
 * and may be stopped: what is done is kept under `runs/results`. Writes `docs/results.md`.
 */
import type { Command } from "commander";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { show, UserError } from "../core/base/errors.ts";
import { FILES, PACKAGES } from "../core/catalogue/container.ts";
import { dataFingerprint } from "../core/data/data_fingerprint.ts";
import { splitColumnOf, withSplitColumn } from "../core/data/split/split_column.ts";
import { loadUnlabelled } from "../core/data/unlabelled.ts";
import { newCommand, runCommand, wholeNumber } from "../host/command.ts";
import { fileError } from "../host/file_error.ts";
import { localFiles } from "../host/files.ts";
import { optionalPackages } from "../host/packages.ts";
import { localStorage } from "../host/storage.ts";
import { builtinCatalogue } from "../plugins/mod.ts";
import { type RecipeOutcomes, section, summary } from "./results_page.ts";
import { readRecipe, type Recipe } from "./results_recipes.ts";
import { configOf, type Outcome, outcomeOf } from "./results_run.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const RECIPES = ["digits", "letter", "statlog-satellite"];

/** What `deno task results` is told. */
interface Flags {
  readonly only?: string;
  readonly methods?: string;
  readonly seed: number;
  readonly seeds: number;
  readonly data: string;
  readonly recipes?: string;
  readonly out: string;
  readonly page: string;
}

/** `deno task results` with its flags. */
export function resultsProgram(): Command {
  return newCommand("deno task results")
    .description("Runs every strategy and loss on real data and writes docs/results.md.")
    .option("--only <recipes>", `some of ${RECIPES.join(",")}, or further ones of the recipes' folder`)
    .option("--methods <names>", "some of the methods in methods.json")
    .option("--seed <n>", "the first seed", wholeNumber(0), 1)
    .option("--seeds <n>", "how many seeds", wholeNumber(1), 5)
    .option("--data <folder>", "where letter/ and statlog-satellite/ are", "../shared/data")
    .option("--recipes <folder>", "the recipes (default: examples/results)")
    .option("--out <folder>", "where what is done is kept", "runs/results")
    .option("--page <file>", "the page to write; none writes nothing", join(ROOT, "docs/results.md"))
    .action(async (flags: Flags) => {
      // Before hours of work, not after.
      if (flags.page !== "none") await readPage(flags.page);
      const found: RecipeOutcomes[] = [];
      for (const name of flags.only?.split(",") ?? RECIPES) {
        const recipe = await withData(await readRecipe(name, flags.recipes), flags.data);
        if (recipe) found.push(await runRecipe(recipe, flags));
        else console.error(`${name}: its data is not in ${flags.data}; skipped`);
      }
      if (flags.page === "none") return console.log(found.map(section).join("\n\n"));
      await writePage(found, flags.page);
    });
}

/** The recipe with its data's folder, or nothing where the data is not there. */
async function withData(recipe: Recipe, folder: string): Promise<Recipe | undefined> {
  const data = recipe.config["data"] as { readonly path: string };
  for (const root of [recipe.folder, resolve(folder)]) {
    const path = resolve(root, data.path);
    const there = await Deno.stat(path).then(() => true, () => false);
    if (there) return { ...recipe, config: { ...recipe.config, data: { ...data, path } } };
  }
}

async function runRecipe(recipe: Recipe, flags: Flags): Promise<RecipeOutcomes> {
  const catalogue = builtinCatalogue();
  const wanted = flags.methods?.split(",") ?? Object.keys(recipe.methods);
  const unknown = wanted.find((method) => !(method in recipe.methods));
  if (unknown !== undefined) {
    throw new UserError(
      `Cannot run ${unknown}: --methods must be among ${
        Object.keys(recipe.methods).join(", ")
      }: current value is ${unknown}`,
    );
  }
  const seeds = Array.from({ length: flags.seeds }, (_, i) => flags.seed + i);
  const { task, data: { split, unlabelled: further, encode: _encode, ...data } } = configOf(
    catalogue,
    recipe,
    wanted[0]!,
    flags.seed,
  );
  if (task && catalogue.make("task", task).answers !== "softmax") {
    throw new UserError(
      `Cannot compare the methods of ${recipe.name} as its task must be classes, which the page of results is about: current value is ${
        show(task.use)
      }`,
    );
  }
  const scope = catalogue.container.child().register(FILES, localFiles()).register(
    PACKAGES,
    optionalPackages(),
  );
  const aside = splitColumnOf(split);
  const whole = await catalogue.make("dataset", data, scope).load(
    undefined,
    aside === undefined ? [] : [aside],
  );
  const table = withSplitColumn(whole, split);
  const unlabelled = further && await loadUnlabelled(catalogue.make("dataset", further, scope), table);
  const rows = { table, unlabelled, print: await dataFingerprint(table, unlabelled) };
  const storage = localStorage(flags.out);
  const outcomes = new Map<string, Outcome[]>(wanted.map((method) => [method, []]));
  for (const seed of seeds) {
    for (const method of wanted) {
      const started = performance.now();
      const outcome = await outcomeOf({ catalogue, recipe, method, seed, storage, rows });
      outcomes.get(method)!.push(outcome);
      const percent = (share: number) => (100 * share).toFixed(2);
      const labelOnly = outcome.labelOnly.map(({ name, accuracy }) => `${name} ${percent(accuracy)}, `).join(
        "",
      );
      console.error(
        `${recipe.name}, seed ${seed}, ${method}: baseline ${
          percent(outcome.baseline.accuracy)
        }, ${labelOnly}student ${percent(outcome.student.accuracy)}, ensemble ${
          percent(outcome.ensemble.accuracy)
        } %; validation ${percent(outcome.student.validation ?? NaN)} % (${
          ((performance.now() - started) / 1000).toFixed(1)
        } s)`,
      );
    }
  }
  return { recipe, outcomes };
}

/** What the page has before its results, the section of each recipe by name, and what comes after. */
async function readPage(page: string): Promise<Page> {
  const text = await Deno.readTextFile(page).catch((error) => {
    throw fileError("read", page, error);
  });
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) {
    throw new UserError(`Cannot write ${page}: it must have the lines ${BEGIN} and ${END}`);
  }
  const sections = text.slice(from + BEGIN.length, to).split(/^(?=## )/m).filter((part) =>
    part.startsWith("## ")
  );
  return {
    before: text.slice(0, from),
    sections: new Map(sections.map((part) => [/^## (.*)$/m.exec(part)![1]!, part.trim()])),
    after: text.slice(to),
  };
}

interface Page {
  readonly before: string;
  readonly sections: ReadonlyMap<string, string>;
  readonly after: string;
}

const [BEGIN, END] = ["<!-- results: begin -->", "<!-- results: end -->"];

/** Puts the recipes' sections between the page's marks; those of other recipes, and all that people wrote, stay. */
async function writePage(found: readonly RecipeOutcomes[], path: string): Promise<void> {
  const { before, sections, after } = await readPage(path);
  const [storage, name] = [localStorage(dirname(path)), basename(path)];
  const json = name.replace(/\.md$/, ".json");
  const kept = await storage.read(json);
  const summaries = new Map<string, unknown>(
    kept
      ? (JSON.parse(new TextDecoder().decode(kept)) as { name: string }[]).map((one) => [one.name, one])
      : [],
  );
  const all = new Map(sections);
  for (const one of found) {
    all.set(one.recipe.name, section(one));
    summaries.set(one.recipe.name, summary(one));
  }
  const write = (file: string, text: string) => storage.write(file, new TextEncoder().encode(text));
  await write(name, `${before}${BEGIN}\n\n${[...all.values()].join("\n\n")}\n\n${after}`);
  await write(json, `${JSON.stringify([...summaries.values()], null, 2)}\n`);
  await storage.remove(".tmp");
  console.error(`Wrote ${path}.`);
}

if (import.meta.main) Deno.exit(await runCommand(resultsProgram(), Deno.args));
