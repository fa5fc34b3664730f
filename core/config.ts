import * as z from "zod";
import { type Catalogue, PART } from "./catalogue.ts";
import { OptionsError } from "./errors.ts";
import type { Kind, SchemaKit, Spec } from "./plugin.ts";
import { problemsOf } from "./problems.ts";

/** Shares of the rows that are kept from training. */
export interface SplitOptions {
  /** Rows that the report is about, in (0, 1). Default 0.3. */
  readonly test: number;
  /** Rows that choices are made on, in [0, 1). Default 0.1. */
  readonly validation: number;
}

/** How long and by which optimizer a model is trained. */
export interface TrainOptions {
  /** Passes over the training rows. Default 100. */
  readonly epochs: number;
  /** Rows of a step, at most all rows of the table; of the training rows all, where there are fewer. Default 64. */
  readonly batchSize?: number | undefined;
  /** Default Adam with a cosine from 0.005 to 0. */
  readonly optimizer: Spec<"optimizer">;
  /** What is done to rows each time they are shown, for student and baseline alike. Default none (null). */
  readonly augment?: Spec<"augmentation"> | null | undefined;
}

/** A config with every default filled in. It is plain JSON and resolves to itself. */
export interface ResolvedConfig {
  /** Names the run and its folder. */
  readonly name: string;
  readonly data: Spec<"dataset"> & { readonly split: SplitOptions };
  readonly teacher: Spec<"teacher" | "student"> & { readonly train: TrainOptions };
  readonly student: Spec<"student">;
  readonly strategy: Spec<"strategy">;
  readonly train: TrainOptions;
  readonly backend: Spec<"backend">;
  /** The first seed. */
  readonly seed: number;
  /** How many seeds to run: seed, seed + 1, … */
  readonly seeds: number;
}

const OPTIMIZER = { use: "adam", learningRate: { use: "cosine", from: 0.005, to: 0 } };
const TEACHER = { use: "ensemble", members: 5, of: { use: "mlp", hidden: [256, 128], dropout: 0.2 } };

/** The parts of a config that may be left out, as they then are. */
export const DEFAULT_PARTS: Readonly<Record<string, unknown>> = {
  teacher: TEACHER,
  student: { use: "mlp" },
  strategy: { use: "hinton" },
  train: { optimizer: OPTIMIZER },
  backend: { use: "wasm" },
};

/** The schema of a config, for the plugins of a catalogue. */
export function configSchema(
  catalogue: Catalogue,
  resolvePath?: (path: string) => string,
): z.ZodType<unknown> {
  const kit = catalogue.kit(resolvePath);
  const lesson = z.strictObject({
    epochs: z.number().int().min(1),
    batchSize: z.number().int().min(1).optional(),
    optimizer: kit.part("optimizer"),
    augment: kit.part("augmentation").nullish(),
  });
  const train = lesson.extend({
    epochs: lesson.shape.epochs.default(100),
    optimizer: lesson.shape.optimizer.prefault(OPTIMIZER),
  });
  const split = z.strictObject({
    test: z.number().gt(0).lt(1).default(0.3),
    validation: z.number().min(0).lt(1).default(0.1),
  }).refine(
    ({ test, validation }) => test + validation < 1,
    "must leave rows to train on: test + validation below 1",
  );
  return z.strictObject({
    $schema: z.string().optional(),
    name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, {
      error: "must be letters, digits, dots, hyphens and underscores, at most 100",
    }).default("run"),
    data: partWith(kit, ["dataset"], { split: split.prefault({}) }),
    teacher: partWith(kit, ["teacher", "student"], { train: lesson.partial().prefault({}) }).prefault(
      DEFAULT_PARTS["teacher"],
    ),
    student: kit.part("student").prefault(DEFAULT_PARTS["student"] as Spec<"student">),
    strategy: kit.part("strategy").prefault(DEFAULT_PARTS["strategy"] as Spec<"strategy">),
    train: train.prefault({}),
    backend: kit.part("backend").prefault(DEFAULT_PARTS["backend"] as Spec<"backend">),
    seed: z.number().int().min(0).max(2 ** 32).default(1),
    seeds: z.number().int().min(1).max(1000).default(1),
  });
}

/**
 * Checks a config and fills in its defaults. `subject` names it in errors; `resolvePath` makes its relative paths
 * absolute. Throws an `OptionsError`: one line with the place, the rule and the current value.
 */
export function resolveConfig(
  catalogue: Catalogue,
  config: unknown,
  { subject = "config", resolvePath }: {
    readonly subject?: string;
    readonly resolvePath?: (path: string) => string;
  } = {},
): ResolvedConfig {
  const schema = configSchema(catalogue, resolvePath);
  const parsed = schema.safeParse(config);
  if (!parsed.success) throw new OptionsError(subject, problemsOf(parsed.error, schema, "a config", config));
  // `$schema` is for editors alone, and relative to a file that may be elsewhere.
  const { $schema: _, ...resolved } = parsed.data as ResolvedConfig & { readonly $schema?: string };
  // What the teacher's training leaves out is as in the student's.
  const given = Object.entries(resolved.teacher.train).filter(([, value]) => value !== undefined);
  const train = { ...resolved.train, ...Object.fromEntries(given) };
  return { ...resolved, teacher: { ...resolved.teacher, train } };
}

/** A part that names a plugin and has options of the config's own beside the plugin's. */
function partWith(kit: SchemaKit, kinds: Kind[], extras: Record<string, z.ZodType>): z.ZodType {
  const part = kit.part(...kinds);
  const schema = z.strictObject(extras);
  return z.unknown().meta({ [PART]: kinds, [EXTRAS]: schema }).transform((value, ctx) => {
    const given = typeof value === "string" ? { use: value } : value;
    const isObject = typeof given === "object" && given !== null && !Array.isArray(given);
    const own = isObject ? Object.entries(given).filter(([key]) => key in extras) : [];
    const plugin = isObject
      ? Object.fromEntries(Object.entries(given).filter(([key]) => !(key in extras)))
      : given;
    const parsedPlugin = part.safeParse(plugin);
    const parsedOwn = schema.safeParse(Object.fromEntries(own));
    if (parsedPlugin.success && parsedOwn.success) return { ...parsedPlugin.data, ...parsedOwn.data };
    const problems = [
      ...parsedPlugin.success ? [] : problemsOf(parsedPlugin.error, part, "", plugin),
      ...parsedOwn.success ? [] : problemsOf(parsedOwn.error, schema, "", given),
    ];
    for (const { path, rule, ...rest } of problems) {
      ctx.addIssue({ code: "custom", path: [...path], message: rule, params: { rule, ...rest } });
    }
    return z.NEVER;
  });
}

/** Marks in a schema's metadata, for the JSON Schema: options beside the plugin's. */
export const EXTRAS = "retort:extras";

/** The first place where two configs differ, as a path with both values, or undefined where they do not. */
export function difference(
  a: unknown,
  b: unknown,
  path: readonly (string | number)[] = [],
): { readonly path: readonly (string | number)[]; readonly a: unknown; readonly b: unknown } | undefined {
  if (Object.is(a, b)) return undefined;
  const isTree = (value: unknown) => typeof value === "object" && value !== null;
  if (!isTree(a) || !isTree(b) || Array.isArray(a) !== Array.isArray(b)) return { path, a, b };
  for (const key of new Set([...Object.keys(a as object), ...Object.keys(b as object)])) {
    const at = Array.isArray(a) ? Number(key) : key;
    const inside = difference(
      (a as Record<string, unknown>)[key],
      (b as Record<string, unknown>)[key],
      [...path, at],
    );
    if (inside) return inside;
  }
}
