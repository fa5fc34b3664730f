import { assert, assertEquals, assertNotMatch } from "@std/assert";
import { configJsonSchema } from "../../../core/catalogue/json_schema.ts";
import { builtinCatalogue, plugins } from "../../../plugins/mod.ts";

type Schema = Readonly<Record<string, unknown>>;

const SCHEMA: Schema = configJsonSchema(builtinCatalogue());
const DATA = { use: "csv", path: "rows.csv", label: "y" };

/** Whether a value fits: as much of JSON Schema as ours uses; a keyword that is not known is an error. */
function fits(value: unknown, schema: Schema | boolean): boolean {
  if (typeof schema === "boolean") return schema;
  return Object.entries(schema).every(([keyword, rule]) => {
    const check = KEYWORDS[keyword];
    if (!check) throw new Error(`a keyword that this test does not know: ${keyword}`);
    return check(value, rule as never, schema);
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const ifNumber = (holds: (value: number, rule: number) => boolean) => (value: unknown, rule: never) =>
  typeof value !== "number" || holds(value, rule);
const always = () => true;
const KEYWORDS: Readonly<Record<string, (value: unknown, rule: never, schema: Schema) => boolean>> = {
  $schema: always,
  $defs: always,
  title: always,
  description: always,
  default: always,
  $ref: (value, rule: string) => fits(value, refer(rule)),
  anyOf: (value, rule: Schema[]) => rule.some((one) => fits(value, one)),
  allOf: (value, rule: Schema[]) => rule.every((one) => fits(value, one)),
  enum: (value, rule: unknown[]) => rule.includes(value),
  const: (value, rule: unknown) => value === rule,
  type: (value, rule: string) =>
    rule === "integer"
      ? Number.isInteger(value)
      : rule === "array"
      ? Array.isArray(value)
      : rule === "object"
      ? isObject(value)
      : rule === "null"
      ? value === null
      : rule === (typeof value),
  properties: (value, rule: Record<string, Schema>) =>
    !isObject(value) || Object.entries(rule).every(([key, one]) => !(key in value) || fits(value[key], one)),
  required: (value, rule: string[]) => !isObject(value) || rule.every((key) => key in value),
  additionalProperties: (value, rule: Schema | boolean, { properties = {} }) =>
    !isObject(value) ||
    Object.keys(value).every((key) => key in (properties as object) || fits(value[key], rule)),
  items: (value, rule: Schema) => !Array.isArray(value) || value.every((one) => fits(one, rule)),
  minItems: (value, rule: number) => !Array.isArray(value) || value.length >= rule,
  maxItems: (value, rule: number) => !Array.isArray(value) || value.length <= rule,
  minLength: (value, rule: number) => typeof value !== "string" || value.length >= rule,
  pattern: (value, rule: string) => typeof value !== "string" || new RegExp(rule).test(value),
  minimum: ifNumber((value, rule) => value >= rule),
  maximum: ifNumber((value, rule) => value <= rule),
  exclusiveMinimum: ifNumber((value, rule) => value > rule),
  exclusiveMaximum: ifNumber((value, rule) => value < rule),
};

function refer(ref: string): Schema {
  const path = ref.replace(/^#\//, "").split("/");
  const found = path.reduce<unknown>((at, key) => (at as Schema | undefined)?.[key], SCHEMA);
  assert(isObject(found), `${ref} leads nowhere`);
  return found;
}

Deno.test("configJsonSchema() names every plugin under its kind", () => {
  for (const { kind, name, summary } of plugins) {
    const { anyOf } = refer(`#/$defs/${kind}`) as { readonly anyOf: readonly Schema[] };
    const [{ enum: names }, ...objects] = anyOf as [{ readonly enum: string[] }, ...Schema[]];
    assert(names.includes(name), `${kind} ${name}`);
    const own = objects.filter(({ properties }) =>
      (properties as { use: { const: string } }).use.const === name
    );
    assertEquals(own.length, 1, `${kind} ${name}`);
    assert(String(own[0]!["description"]).startsWith(summary));
    assertEquals(own[0]!["additionalProperties"], false);
  }
});

Deno.test("configJsonSchema() is plain JSON with no mark of ours left in it", () => {
  const text = JSON.stringify(SCHEMA);
  assertNotMatch(text, /retort:/);
  assertEquals(JSON.parse(text), SCHEMA);
});

Deno.test("configJsonSchema() fits configs that are right", () => {
  const right = [
    { data: DATA },
    { $schema: "x", data: { ...DATA, split: { test: 0.2 } }, backend: "cpu", seed: 0, seeds: 3, name: "a" },
    {
      data: DATA,
      student: "mlp",
      strategy: { use: "hinton", temperature: { use: "linear", from: 8, to: 2 } },
    },
    { data: DATA, teacher: { use: "mlp", hidden: [3], train: { epochs: 2 } } },
    { data: DATA, teacher: { use: "ensemble", members: 3, of: "mlp", weights: [1, 2, 0] } },
    { data: DATA, teacher: { use: "ensemble", members: [{ use: "mlp" }, { use: "model", path: "a" }] } },
    { data: DATA, train: { optimizer: { use: "sgd", learningRate: { use: "cosine", from: 1, to: 0 } } } },
  ];
  for (const config of right) assert(fits(config, SCHEMA), JSON.stringify(config));
});

Deno.test("configJsonSchema() fits the digits example", async () => {
  const file = new URL("../../../examples/digits/distill.json", import.meta.url);
  assert(fits(JSON.parse(await Deno.readTextFile(file)), SCHEMA));
});

Deno.test("configJsonSchema() does not fit configs that are wrong", () => {
  const wrong = [
    {},
    [],
    { data: DATA, studnet: "mlp" },
    { data: { use: "csv", path: "rows.csv" } },
    { data: { ...DATA, lable: "y" } },
    { data: { use: "parquet", path: "rows" } },
    { data: { ...DATA, split: { test: 2 } } },
    { data: { ...DATA, split: { tset: 0.2 } } },
    { data: DATA, student: "mpl" },
    { data: DATA, student: "ensemble" },
    { data: DATA, student: { use: "mlp", hidden: [0] } },
    { data: DATA, strategy: { use: "hinton", temperature: 0 } },
    { data: DATA, strategy: { use: "hinton", temperature: { use: "linear", from: 8 } } },
    { data: DATA, teacher: { use: "ensemble", members: [{ use: "mlp", hiden: [3] }] } },
    { data: DATA, teacher: { use: "mlp", train: { epochs: 0 } } },
    { data: DATA, train: { epochs: 1.5 } },
    { data: DATA, backend: 3 },
    { data: DATA, seed: -1 },
  ];
  for (const config of wrong) assert(!fits(config, SCHEMA), JSON.stringify(config));
});
