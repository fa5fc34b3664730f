import { assert, assertEquals } from "@std/assert";
import { resolveConfig } from "../../../core/catalogue/config.ts";
import { configJsonSchema } from "../../../core/catalogue/json_schema.ts";
import { builtinCatalogue } from "../../../plugins/mod.ts";
import {
  alternatives,
  indexFor,
  kindOf,
  labelOf,
  problemsIn,
  type Schema,
  trimmed,
} from "../../../server/page/form/schema.js";

const CATALOGUE = builtinCatalogue();
const ROOT = configJsonSchema(CATALOGUE) as Schema;
const resolve = (config: unknown) => resolveConfig(CATALOGUE, config, { subject: "the config" });

/** Configs with all that a form has: parts in parts, schedules, lists, names of one's own, nothing. */
const CONFIGS: readonly Record<string, unknown>[] = [
  { data: { use: "csv", path: "digits", label: "digit" } },
  JSON.parse(await Deno.readTextFile(new URL("../../../examples/digits/distill.json", import.meta.url))),
  {
    data: {
      use: "csv",
      path: "digits",
      label: -1,
      header: ["a", "b"],
      split: { test: 0.25, validation: 0.1 },
    },
    teacher: {
      use: "ensemble",
      members: [{ use: "mlp", hidden: [8] }, { use: "mlp" }],
      mean: "probabilities",
    },
    student: { use: "mlp", hidden: [] },
    strategy: {
      use: "hinton",
      temperature: { use: "sequence", of: [{ use: "linear", from: 8, to: 2 }, 2], at: [0.5] },
      losses: { hint: { use: "hint", student: "hidden_1", teacher: "hidden_1" } },
      weights: { hint: { use: "warm-up", to: 1, share: 0.1 } },
    },
    train: { epochs: 100, augment: null },
    baselines: ["mixup", {
      name: "smoothed",
      loss: { use: "cross-entropy", labelSmoothing: 0.2 },
      augment: null,
    }],
    backend: "wasm",
  },
];

Deno.test("trimmed() leaves out what is as it would be anyhow, and nothing else", () => {
  for (const config of CONFIGS.slice(0, 2)) {
    const whole = resolve(config);
    const short = trimmed(ROOT, ROOT, whole) as Record<string, unknown>;
    assertEquals(resolve(short), whole);
    assert(JSON.stringify(short).length < JSON.stringify(whole).length);
  }
});

Deno.test("trimmed() leaves nothing but the data of a config of defaults", () => {
  const data = { use: "csv", path: "digits", label: "digit" };
  const { teacher, student, strategy, train, ...rest } = resolve({ data });
  // A config that was resolved has the teacher's lessons in full.
  const { train: _, ...model } = teacher;
  assertEquals(trimmed(ROOT, ROOT, { ...rest, teacher: model, student, strategy, train }), { data });
  assertEquals(trimmed(ROOT, ROOT, { data, backend: "wasm", train: { epochs: 100 } }), { data });
});

Deno.test("trimmed() keeps a part whole where one of its options is another", () => {
  const data = { use: "csv", path: "digits", label: "digit" };
  const teacher = { use: "ensemble", members: 3, of: { use: "mlp", hidden: [256, 128], dropout: 0.2 } };
  assertEquals(trimmed(ROOT, ROOT, { data, teacher, strategy: { use: "hinton", temperature: 4 } }), {
    data,
    teacher,
  });
});

Deno.test("trimmed() leaves alone what it does not know", () => {
  const odd = CONFIGS[2]!;
  const short = trimmed(ROOT, ROOT, odd) as Record<string, unknown>;
  assertEquals(short["strategy"], odd["strategy"]);
  assertEquals(short["teacher"], odd["teacher"]);
  assertEquals(trimmed(ROOT, ROOT, { data: 7, nonsense: [1] }), { data: 7, nonsense: [1] });
});

Deno.test("every option of every plugin has an editor that is no JSON text", () => {
  const seen = new Set<unknown>();
  const visit = (schema: Schema, path: string) => {
    for (const one of alternatives(ROOT, schema)) {
      const kind = kindOf(one);
      assert(kind !== "json", `${path} is ${JSON.stringify(one)}`);
      assert(labelOf(one), path);
      for (const [name, member] of Object.entries((one["properties"] ?? {}) as Record<string, Schema>)) {
        const text = JSON.stringify([name, member]);
        if (name === "use" || seen.has(text)) continue;
        seen.add(text);
        visit(member, `${path}.${name}`);
      }
      if (kind === "list") visit(one["items"], `${path}[]`);
      if (kind === "map") visit(one["additionalProperties"], `${path}{}`);
    }
  };
  visit(ROOT, "config");
  assert(seen.size > 100, `only ${seen.size} options were visited`);
});

Deno.test("alternatives() names each plugin once, without its short form", () => {
  const labels = alternatives(ROOT, ROOT["properties"].strategy).map(labelOf);
  assertEquals(labels, CATALOGUE.list("strategy").map(({ name }) => name));
  const schedule = alternatives(ROOT, ROOT["properties"].train.properties.optimizer)
    .find((one) => labelOf(one) === "adam")!["properties"].learningRate;
  assertEquals(alternatives(ROOT, schedule).map(labelOf), [
    "a number",
    ...CATALOGUE.list("scheduler").map(({ name }) => name),
  ]);
});

Deno.test("indexFor() finds the alternative that a value is", () => {
  const options = alternatives(ROOT, ROOT["properties"].backend);
  assertEquals(labelOf(options[indexFor(options, "wasm")]!), "wasm");
  assertEquals(labelOf(options[indexFor(options, { use: "cpu" })]!), "cpu");
  assertEquals(indexFor(options, { use: "abacus" }), -1);
  assertEquals(indexFor(options, 3), -1);
});

Deno.test("problemsIn() finds nothing wrong with what the server takes", () => {
  for (const config of CONFIGS.slice(0, 2)) {
    assertEquals(problemsIn(ROOT, ROOT, config), []);
    assertEquals(problemsIn(ROOT, ROOT, resolve(config)), []);
  }
});

/** What is put in, where it is wrong, and what is said. */
const WRONG: readonly (readonly [change: Record<string, unknown>, path: string, rule: string])[] = [
  [{ train: { epochs: 0 } }, "train.epochs", "must be at least 1"],
  [{ train: { epochs: 1.5 } }, "train.epochs", "must be a whole number"],
  [{ train: { epochs: NaN } }, "train.epochs", "must be a number"],
  [{ name: "a b" }, "name", "must be letters, digits, dots, hyphens and underscores"],
  [{ data: { use: "csv", path: "digits" } }, "data.label", "must be given"],
  [{ data: { use: "csv", path: "", label: "a" } }, "data.path", "must be given"],
  [{ strategy: { use: "hinton", temperature: 0 } }, "strategy.temperature", "must be above 0"],
  [{ student: { use: "mlp", dropout: 1 } }, "student.dropout", "must be below 1"],
  [{ student: { use: "mlp", hidden: [8, 0] } }, "student.hidden.1", "must be at least 1"],
  [{ seeds: 2000 }, "seeds", "must be at most 1000"],
];

for (const [change, path, rule] of WRONG) {
  Deno.test(`problemsIn() finds ${JSON.stringify(change)}, as the server does`, () => {
    const config = { data: { use: "csv", path: "digits", label: "digit" }, ...change };
    const found = problemsIn(ROOT, ROOT, config).map(({ path, rule }) => [path.join("."), rule]);
    assertEquals(found, [[path, rule]]);
    let refused = false;
    try {
      resolve(config);
    } catch {
      refused = true;
    }
    assert(refused, "the engine takes it");
  });
}
