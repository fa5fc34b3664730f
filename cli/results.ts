/**
 * `deno task results`: every strategy and loss on real data, over several seeds, with the same teachers. It takes hours
 * and may be stopped: what is done is kept under `runs/results`. Writes `docs/results.md`.
 */
import { Option } from "commander";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { FILES } from "../core/container.ts";
import { UserError } from "../core/errors.ts";
import { builtinCatalogue } from "../plugins/mod.ts";
import { newCommand, runCommand } from "./command.ts";
import { localFiles, localStorage } from "./host.ts";
import { type RecipeOutcomes, section, summary } from "./results_page.ts";
import { readRecipe, type Recipe } from "./results_recipes.ts";
import { configOf, type Outcome, outcomeOf } from "./results_run.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const RECIPES = ["digits", "letter", "statlog-satellite"];

/** What `deno task results` is told. */
interface Flags {
  readonly only?: string;
  readonly methods?: string;
  readonly seed: string;
  readonly seeds: string;
  readonly data: string;
  readonly recipes?: string;
  readonly out: string;
  readonly page: string;
}

const program = newCommand("deno task results")
  .description("Runs every strategy and loss on real data and writes docs/results.md.")
  .option("--only <recipes>", `some of ${RECIPES.join(",")}, or further ones of the recipes' folder`)
  .option("--methods <names>", "some of the methods in methods.json")
  .option("--seed <n>", "the first seed", "1")
  .option("--seeds <n>", "how many seeds", "5")
  .option("--data <folder>", "where letter/ and statlog-satellite/ are", "../shared/data")
  .option("--recipes <folder>", "the recipes (default: examples/results)")
  .option("--out <folder>", "where what is done is kept", "runs/results")
  .addOption(
    new Option("--page <file>", "the page to write; none writes nothing").default(
      join(ROOT, "docs/results.md"),
    ),
  )
  .action(async (flags: Flags) => {
    const names = flags.only?.split(",") ?? RECIPES;
    const found: RecipeOutcomes[] = [];
    for (const name of names) {
      const recipe = await withData(await readRecipe(name, flags.recipes), flags.data);
      if (recipe) found.push(await runRecipe(recipe, flags));
      else console.error(`${name}: its data is not in ${flags.data}; skipped`);
    }
    if (flags.page === "none") return console.log(found.map(section).join("\n\n"));
    await writePage(found, flags);
  });

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
  const seeds = Array.from(
    { length: wholeNumber("--seeds", flags.seeds, 1) },
    (_, i) => wholeNumber("--seed", flags.seed, 0) + i,
  );
  const { split: _, ...data } = configOf(catalogue, recipe, wanted[0]!, seeds[0]!).data;
  const scope = catalogue.container.child().register(FILES, localFiles());
  const table = await catalogue.make("dataset", data, scope).load();
  const storage = localStorage(flags.out);
  const outcomes = new Map<string, Outcome[]>(wanted.map((method) => [method, []]));
  for (const seed of seeds) {
    for (const method of wanted) {
      const started = performance.now();
      const outcome = await outcomeOf({ catalogue, recipe, method, seed, storage }, table);
      outcomes.get(method)!.push(outcome);
      const percent = (share: number) => (100 * share).toFixed(2);
      console.error(
        `${recipe.name}, seed ${seed}, ${method}: baseline ${percent(outcome.baseline.accuracy)}, student ${
          percent(outcome.student.accuracy)
        }, ensemble ${percent(outcome.ensemble.accuracy)} %; validation ${
          percent(outcome.student.validation ?? NaN)
        } % (${((performance.now() - started) / 1000).toFixed(1)} s)`,
      );
    }
  }
  return { recipe, outcomes };
}

function wholeNumber(flag: string, text: string, least: number): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new UserError(
    `Cannot use ${flag}: it must be a whole number of at least ${least}: current value is ${text}`,
  );
}

/** Replaces what stands between the page's marks; all else in it is written by people. */
async function writePage(found: readonly RecipeOutcomes[], { page }: Flags): Promise<void> {
  const [from, to] = ["<!-- results: begin -->", "<!-- results: end -->"];
  const text = await Deno.readTextFile(page);
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start < 0 || end < start) {
    throw new UserError(`Cannot write ${page}: it must have the lines ${from} and ${to}`);
  }
  const body = found.map(section).join("\n\n");
  const fresh = `${text.slice(0, start)}${from}\n\n${body}\n\n${text.slice(end)}`;
  const summaries = JSON.stringify(found.map(summary), null, 2);
  for (
    const [path, content] of [[page, fresh], [page.replace(/\.md$/, ".json"), `${summaries}\n`]] as const
  ) {
    await Deno.writeTextFile(`${path}.tmp`, content);
    await Deno.rename(`${path}.tmp`, path);
  }
  console.error(`Wrote ${page}.`);
}

if (import.meta.main) Deno.exit(await runCommand(program, Deno.args));
