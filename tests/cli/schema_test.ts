import { assert, assertEquals } from "@std/assert";
import { Ajv2020 } from "ajv/dist/2020.js";
import { SCHEMA_FILE, schemaText } from "../../cli/schema.ts";
import { resolveConfig } from "../../core/catalogue/config.ts";
import { builtinCatalogue } from "../../plugins/mod.ts";
import { tinyConfig } from "../support/tiny_project.ts";

const validate = () => new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(schemaText()));

/** Every config in a folder. */
async function* configsIn(folder: URL): AsyncGenerator<URL> {
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    if (isDirectory) yield* configsIn(new URL(`${name}/`, folder));
    else if (name.endsWith(".json")) yield new URL(name, folder);
  }
}

Deno.test("distill.schema.json is current (deno task schema)", async () => {
  assertEquals(await Deno.readTextFile(SCHEMA_FILE), schemaText());
});

Deno.test("distill.schema.json takes every example, and where it says it is", async () => {
  const check = validate();
  let examples = 0;
  for await (const file of configsIn(new URL("../../examples/", import.meta.url))) {
    const config = JSON.parse(await Deno.readTextFile(file));
    if (!("$schema" in config)) continue;
    examples++;
    assertEquals(new URL(config.$schema, file).href, SCHEMA_FILE.href);
    assert(check(config), `${file}: ${JSON.stringify(check.errors)}`);
  }
  assert(examples > 0);
});

const good: Readonly<Record<string, object>> = {
  "the least": { data: { use: "csv", path: "a.csv", label: "y" } },
  "a tiny one": tinyConfig(),
  "schedulers and bare names": tinyConfig({
    student: "mlp",
    strategy: { use: "hinton", temperature: { use: "linear", from: 8, to: 2 }, softWeight: "cosine" },
    train: { optimizer: "sgd" },
    backend: "cpu",
  }),
  "different members": tinyConfig({
    teacher: { use: "ensemble", members: [{ use: "mlp", hidden: [3] }, { use: "model", path: "m" }, "mlp"] },
  }),
};

const bad: Readonly<Record<string, object>> = {
  "no data": { name: "x" },
  "an unknown option": tinyConfig({ studnet: {} }),
  "an unknown option of a plugin": tinyConfig({ student: { use: "mlp", hiden: [3] } }),
  "an unknown plugin": tinyConfig({ student: { use: "nothing" } }),
  "a temperature of 0": tinyConfig({ strategy: { use: "hinton", temperature: 0 } }),
  "negative epochs": tinyConfig({ train: { epochs: -1 } }),
  "text for a number": tinyConfig({ seed: "1" }),
};

Deno.test("distill.schema.json takes what resolveConfig() takes, and its result", () => {
  const [check, catalogue] = [validate(), builtinCatalogue()];
  for (const [name, config] of Object.entries(good)) {
    assert(check(config), `${name}: ${JSON.stringify(check.errors)}`);
    if (name === "schedulers and bare names") continue;
    const resolved = resolveConfig(catalogue, config);
    assert(check(JSON.parse(JSON.stringify(resolved))), `${name}, resolved: ${JSON.stringify(check.errors)}`);
  }
});

Deno.test("distill.schema.json refuses what resolveConfig() refuses", () => {
  const check = validate();
  for (const [name, config] of Object.entries(bad)) assert(!check(config), name);
});
