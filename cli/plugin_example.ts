import { UserError } from "../core/base/errors.ts";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { resolveConfig } from "../core/catalogue/config.ts";
import { pluginSchema } from "../core/catalogue/json_schema.ts";
import type { Plugin } from "../core/plugin.ts";
import type { Kind } from "../core/spec.ts";

type Json = Readonly<Record<string, unknown>>;

/** Layers of an `mlp`, and of a member of the ensemble that teaches unless another teacher is named. */
const LAYERS = { student: "hidden_1", exits: "hidden_1", teacher: "teacher-1.hidden_2" } as const;

/** Where a config may name a plugin of each kind; the example has the first place that takes it. */
const PLACES: { readonly [K in Kind]: readonly ((part: Json) => Json)[] } = {
  task: [(part) => ({ task: part })],
  strategy: [(part) => ({ strategy: part })],
  loss: [
    (part) => ({
      // Some compare layers of the same width alone.
      ...part["student"] === LAYERS.student ? { student: { use: "mlp", hidden: [128] } } : {},
      strategy: { use: "hinton", losses: { mine: part } },
    }),
  ],
  teacher: [(part) => ({ teacher: part })],
  student: [(part) => ({ student: part })],
  scheduler: [
    (part) => ({ strategy: { use: "hinton", temperature: part } }),
    (part) => ({ strategy: { use: "hinton", softWeight: part } }),
  ],
  optimizer: [(part) => ({ train: { optimizer: part } })],
  augmentation: [(part) => ({ train: { augment: part } })],
  dataset: [(part) => ({ data: part })],
  encoder: [
    (part) => ({ data: { use: "csv", path: "table.csv", label: "label", encode: { column: part } } }),
  ],
  backend: [(part) => ({ backend: part })],
  // No config names one: `deno task export` does.
  exporter: [],
};

/** Losses that one strategy alone has a use for, whose example takes their place: nothing else gives a student peers. */
const STRATEGY_OF: Readonly<Record<string, string>> = { "mutual-learning": "mutual" };

/**
 * A part of a config with the plugin in its place, made up from the schema of its options: with all defaults, or with
 * what must be given alone. Undefined where the schema's further rules take neither.
 */
export function exampleOf(catalogue: Catalogue, plugin: Plugin): Json | undefined {
  const strategy = plugin.kind === "loss" && catalogue.find("strategy", STRATEGY_OF[plugin.name] ?? "");
  if (strategy) return exampleOf(catalogue, strategy as unknown as Plugin);
  const schema = pluginSchema(catalogue, plugin);
  const data = { use: "csv", path: "table.csv", label: "label" };
  // Some rules bind options to each other, such as a width to be above another number: larger ones may do.
  for (const [withDefaults, typical] of [[true, 1], [false, 1], [true, 8]] as const) {
    const part = { use: plugin.name, ...sampleObject({ catalogue, typical }, schema, withDefaults) };
    for (const inPlace of PLACES[plugin.kind]) {
      const example = { ...taskOf(catalogue, plugin, part), ...inPlace(part) };
      if (resolves(() => resolveConfig(catalogue, { data, ...example }))) return example;
    }
  }
}

/** The task of a loss that does not serve classes. */
function taskOf(catalogue: Catalogue, { kind }: Plugin, part: Json): Json {
  if (kind !== "loss") return {};
  try {
    const { tasks } = catalogue.make("loss", part);
    return tasks && tasks !== "all" && !tasks.includes("classes") ? { task: tasks[0] } : {};
  } catch {
    // A sample that is no loss resolves no config either.
    return {};
  }
}

function resolves(task: () => unknown): boolean {
  try {
    task();
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** What samples are made with. */
interface Sampling {
  readonly catalogue: Catalogue;
  /** A number that is tried first. */
  readonly typical: number;
}

function sampleObject(sampling: Sampling, { properties, required }: Json, withDefaults: boolean): Json {
  const entries = Object.entries((properties ?? {}) as Readonly<Record<string, Json>>);
  const needed = new Set(required as string[] | undefined);
  return Object.fromEntries(
    entries.flatMap(([name, schema]) =>
      name !== "use" && (needed.has(name) || withDefaults && "default" in schema)
        ? [[name, sample(sampling, schema, name)]]
        : []
    ),
  );
}

/** A value that a JSON Schema takes. */
function sample(sampling: Sampling, schema: Json, name: string): unknown {
  const { type, anyOf, items, prefixItems, $ref, additionalProperties, examples } = schema;
  if (Array.isArray(examples)) return examples[0];
  if ("default" in schema) return schema["default"];
  if ("const" in schema) return schema["const"];
  if (Array.isArray(schema["enum"])) return schema["enum"][0];
  if (Array.isArray(anyOf)) return sample(sampling, anyOf[0], name);
  if (typeof $ref === "string") return samplePart(sampling, $ref.split("/").at(-1) as Kind);
  if (Array.isArray(prefixItems)) return prefixItems.map((one) => sample(sampling, one, name));
  if (type === "array") {
    const length = Math.max(1, (schema["minItems"] ?? 0) as number);
    return Array.from({ length }, () => sample(sampling, (items ?? {}) as Json, name));
  }
  if (type === "number" || type === "integer") {
    // What goes from somewhere to somewhere should go.
    return sampleNumber(schema, { from: 8, to: 2 }[name] ?? sampling.typical);
  }
  if (type === "boolean") return true;
  if (type === "object" && typeof additionalProperties === "object") {
    return { mine: sample(sampling, additionalProperties as Json, name) };
  }
  if (type === "object") return sampleObject(sampling, schema, true);
  if (name === "path") return "path/to/it";
  return LAYERS[name as keyof typeof LAYERS] ?? name;
}

/** The bare name of a plugin for which that will do, or one with what must be given. */
function samplePart(sampling: Sampling, kind: Kind): unknown {
  const { catalogue } = sampling;
  // The loss and the student that everybody knows come first, and not the first by name.
  const { labelLoss, parts } = catalogue.defaults;
  const usual = kind === "loss" ? labelLoss?.use : kind === "student" ? nameOf(parts?.student) : undefined;
  const plugins = catalogue.list(kind).toSorted((a, b) =>
    Number(b.name === usual) - Number(a.name === usual)
  );
  const bare = plugins.find(({ name }) => resolves(() => catalogue.parse([kind], name)));
  if (bare) return bare.name;
  const [first] = plugins as unknown as readonly Plugin[];
  if (!first) return kind;
  return { use: first.name, ...sampleObject(sampling, pluginSchema(catalogue, first), false) };
}

function sampleNumber(schema: Json, typical: number): number {
  const {
    minimum = -Infinity,
    maximum = Infinity,
    exclusiveMinimum = -Infinity,
    exclusiveMaximum = Infinity,
  } = schema as Readonly<Record<string, number>>;
  const [low, high] = [Math.max(minimum, exclusiveMinimum), Math.min(maximum, exclusiveMaximum)];
  const fits = (value: number) =>
    value >= minimum && value <= maximum && value > exclusiveMinimum && value < exclusiveMaximum;
  return [typical, low, high, low + 1, (low + high) / 2].find((value) =>
    Number.isFinite(value) && fits(value)
  ) ??
    1;
}

/** The plugin that a part names. */
function nameOf(part: unknown): string | undefined {
  return typeof part === "string" ? part : (part as { readonly use?: string } | undefined)?.use;
}
