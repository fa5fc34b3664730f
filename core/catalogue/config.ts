import * as z from "zod";
import { type OptionProblem, OptionsError } from "../base/errors.ts";
import type { SchemaKit } from "../plugin.ts";
import type { Kind, Spec } from "../spec.ts";
import { type Catalogue, PART } from "./catalogue.ts";
import type { Defaults } from "./defaults.ts";
import { isPackage } from "./plugin_places.ts";
import { firstOf, problemsOf } from "./problems.ts";
import { splitSchema } from "./split_options.ts";

const targetsSchema = z.strictObject({
  precision: z.enum(["float16", "float32"]).default("float16")
    .describe("Of each number; float16 moves a logit by 1 in 2000 of itself at most."),
  top: z.number().int().min(1).optional().describe(
    "Keeps only so many of a row's logits, the largest, and what the other classes weigh together; all by default.",
  ),
  chunkRows: z.number().int().min(1024).max(2 ** 20).multipleOf(1024).optional().describe(
    "Rows of a file; up to 16384 by default, so that the logits take 16 MiB at most.",
  ),
  batchRows: z.number().int().min(1).max(1024).optional().describe(
    "Rows that a teacher which only labels (a service, say) is asked about in one call; 64 by default, or what it says itself.",
  ),
  atOnce: z.number().int().min(1).max(64).optional().describe(
    "How many such calls are pending at once; 4 by default, or what the teacher says itself.",
  ),
  seconds: z.number().gt(0).max(86_400).optional().describe(
    "How long such a call may take; 120 by default, or what the teacher says itself.",
  ),
});

const trainingSchema = (kit: SchemaKit) =>
  z.strictObject({
    epochs: z.number().int().min(1).describe("Passes over the training rows."),
    batchSize: z.number().int().min(1).optional().describe(
      "Rows of a step, at most all rows of the table; of the training rows all, where there are fewer; 64 by default.",
    ),
    optimizer: kit.part("optimizer").describe("What makes steps of gradients."),
    augment: kit.part("augmentation").nullish().describe(
      "What is done to rows each time they are shown, for student and baseline alike; null, the default, for nothing.",
    ),
    views: z.number().int().min(1).max(1000).optional().describe(
      "How many augmented views each row has, made once and for all, so that a frozen teacher labels each of them once; " +
        "a row is shown as it stands or as one of them. Needs `augment`. A new view each time by default.",
    ),
    classWeight: z.enum(["balanced"]).optional().describe(
      "How much rows count by their class: `balanced` for rows / (classes · rows of the class), in loss and baseline alike. " +
        "All alike by default.",
    ),
  });

const labelOnlySchema = (kit: SchemaKit, { labelLoss }: Defaults) =>
  z.strictObject({
    name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, {
      error: "must be letters, digits, dots, hyphens and underscores, at most 80",
    }).describe("Its stage is `baseline-<name>`."),
    loss: orUsual(kit.part("loss"), labelLoss)
      .describe("What it learns by, without a teacher: what the baseline learns by by default."),
    augment: kit.part("augmentation").nullish().describe(
      "An augmentation of its own, anew each time a row is shown; null for none. Left out, that of `train`, `views` included.",
    ),
  });

/** Options beside those of the data set's plugin. */
const dataSchema = (kit: SchemaKit) =>
  z.strictObject({
    split: splitSchema.prefault({}).describe("Which rows are kept from training."),
    unlabelled: kit.part("dataset").optional().describe(
      "Further rows, whose classes are not known or not read: the teacher alone says what they are.",
    ),
    weight: z.string().min(1).optional().describe(
      "A numeric column that says how much each row counts, in loss and baseline alike; it is no feature.",
    ),
    encode: z.record(z.string().min(1), kit.part("encoder")).optional().describe(
      "How columns become features: encoders by a column's kind (numeric, category, text, tokens, image) or its name.",
    ),
  });

/** Options beside those of the teacher's plugin. */
const teacherSchema = (kit: SchemaKit) =>
  z.strictObject({
    train: trainingSchema(kit).partial().prefault({})
      .describe("How it is trained; what is left out is as in the student's training."),
  });

/** The options of a config, for the plugins of a catalogue. */
const optionsOf = (catalogue: Catalogue, resolvePath?: (path: string) => string) => {
  const kit = catalogue.kit(resolvePath);
  const { parts = {}, labelOnly = {} } = catalogue.defaults;
  const training = trainingSchema(kit);
  const train = training.extend({
    epochs: training.shape.epochs.default(100),
    optimizer: orUsual(training.shape.optimizer, parts.train?.optimizer),
  });
  const short = Object.keys(labelOnly);
  const student = labelOnlySchema(kit, catalogue.defaults);
  const named = z.enum(short).transform((name) => student.parse({ name, ...labelOnly[name] }));
  const baselines = z.array(
    z.union([...short.length ? [named] : [], student], {
      error: `must be ${short.map((name) => JSON.stringify(name)).join(", ")} or an object with a name`,
    }),
  ).refine((all) => new Set(all.map(({ name }) => name)).size === all.length, {
    error: "must have different names",
  });
  return z.strictObject({
    $schema: z.string().optional(),
    name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, {
      error: "must be letters, digits, dots, hyphens and underscores, at most 100",
    }).default("run").describe("Names the run and its folder."),
    task: kit.part("task").optional().describe(
      "What is asked about each row. Left out, it is guessed from the label where that is plain, and said.",
    ),
    data: partWith(kit, ["dataset"], dataSchema(kit)),
    teacher: orUsual(partWith(kit, ["teacher", "student"], teacherSchema(kit)), parts.teacher),
    student: orUsual(kit.part("student"), parts.student),
    strategy: orUsual(kit.part("strategy"), parts.strategy),
    train: train.prefault({}).describe("How long and by which optimizer the student is trained."),
    baselines: baselines.optional().describe(
      "Further students of the same budget that learn from labels alone, beside the same-budget baseline: " +
        [...short, "or one with a loss and an augmentation of its own."].join(", "),
    ),
    targets: targetsSchema.optional().describe("How frozen teachers are asked, and their answers stored."),
    backend: orUsual(kit.part("backend"), parts.backend),
    seed: z.number().int().min(0).max(2 ** 32).default(1).describe("The first seed."),
    seeds: z.number().int().min(1).max(1000).default(1)
      .describe("How many seeds to run: seed, seed + 1, …"),
    plugins: pluginList(resolvePath).optional().describe(
      "Plugins of your own, for the command line to load: paths, relative to the config, `npm:` or `jsr:` specifiers.",
    ),
  });
};

/** A part that has a default, where the catalogue has one. Its type is that of a part that may be left out. */
function orUsual<S extends z.ZodType>(schema: S, usual: z.input<S> | undefined): z.ZodPrefault<S> {
  return usual === undefined ? schema as unknown as z.ZodPrefault<S> : schema.prefault(usual as never);
}

/** The schema of a config, for the plugins of a catalogue. */
export function configSchema(
  catalogue: Catalogue,
  resolvePath?: (path: string) => string,
): z.ZodType<CheckedConfig, WrittenConfig> {
  return optionsOf(catalogue, resolvePath);
}

type ConfigSchema = ReturnType<typeof optionsOf>;

/** A config as it is written, without the types of its plugins. */
export type WrittenConfig = z.input<ConfigSchema>;

/** What a config has beside the options of the plugins that it names for its data and its teacher. */
export interface BesideOptions {
  readonly data: z.input<ReturnType<typeof dataSchema>>;
  readonly teacher: z.input<ReturnType<typeof teacherSchema>>;
}

type CheckedConfig = z.output<ConfigSchema>;

/** How long and by which optimizer a model is trained. */
export type TrainOptions = Readonly<z.output<ReturnType<typeof trainingSchema>>>;

/**
 * A further student of the run's budget that learns from labels alone: what helps without a teacher is given a student of its
 * own to help. Architecture, initial weights, optimizer, steps, rows and their order are those of the same-budget baseline.
 */
export type LabelOnlyOptions = Readonly<z.output<ReturnType<typeof labelOnlySchema>>>;

/** How the answers of frozen teachers are stored. */
export type TargetOptions = Readonly<z.output<typeof targetsSchema>>;

/**
 * A config with every default filled in. It is plain JSON and resolves to itself. What it has no key for had no default:
 * a run from before there was a choice is gone on with.
 */
export type ResolvedConfig = Readonly<Omit<CheckedConfig, "$schema" | "teacher">> & {
  readonly teacher: Spec<"teacher" | "student"> & { readonly train: TrainOptions };
};

/** Files and packages with plugins of the user's. Only their names are checked here: who runs the config loads them. */
export function pluginList(
  resolvePath: (path: string) => string = (path) => path,
): z.ZodType<string[], string[]> {
  // A scheme has two letters at least: one is a drive of Windows.
  const place = z.string().min(1).refine(
    (text) => /^(npm|jsr):./.test(text) || !/^[a-z][a-z0-9+.-]+:/i.test(text),
    "must be a path, or begin with npm: or jsr:",
  );
  return z.array(place.transform((text) => isPackage(text) ? text : resolvePath(text)));
}

/**
 * The plugins of the user's that a config names: absolute paths, `npm:` and `jsr:` specifiers. Throws an `OptionsError`
 * where they are named wrongly; the rest of the config is not looked at, as its schema is known once they are loaded.
 */
export function pluginsNamed(
  config: unknown,
  { subject = "config", resolvePath }: {
    readonly subject?: string;
    readonly resolvePath?: (path: string) => string;
  } = {},
): readonly string[] {
  const schema = z.looseObject({ plugins: pluginList(resolvePath).default([]) });
  const parsed = schema.safeParse(config);
  if (!parsed.success) throw new OptionsError(subject, problemsOf(parsed.error, schema, "a config", config));
  return parsed.data.plugins;
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
  const { $schema: _, ...resolved } = parsed.data;
  // What the teacher's training leaves out is as in the student's.
  const given = Object.entries(resolved.teacher.train).filter(([, value]) => value !== undefined);
  const own: Partial<TrainOptions> = Object.fromEntries(given);
  const { views, ...inherited } = { ...resolved.train, ...own };
  // Views that the teacher has from the student's training go where it has an augmentation of its own, or none.
  const keeps = views !== undefined && (own.views !== undefined || own.augment === undefined);
  const train = keeps ? { ...inherited, views } : inherited;
  const problems = [
    ...viewsProblem(["train"], resolved.train),
    ...own.views === undefined ? [] : viewsProblem(["teacher", "train"], train),
  ];
  if (problems.length) throw new OptionsError(subject, problems);
  return { ...resolved, teacher: { ...resolved.teacher, train } };
}

/** Without an augmentation all views of a row would be the row. */
function viewsProblem(path: readonly string[], { augment, views }: TrainOptions): OptionProblem[] {
  if (views === undefined || augment) return [];
  const rule = `must be left out where there is no ${path.join(".")}.augment`;
  return [{ path: [...path, "views"], rule, value: views }];
}

/** A part that names a plugin and has options of the config's own beside the plugin's. */
function partWith<K extends Kind, Extras extends z.ZodObject>(
  kit: SchemaKit,
  kinds: K[],
  extras: Extras,
): z.ZodType<Spec<K> & z.output<Extras>, Spec<K> & z.input<Extras>> {
  const part = kit.part(...kinds);
  return z.unknown().meta({ [PART]: kinds, [EXTRAS]: extras }).transform((value, ctx) => {
    const given = typeof value === "string" ? { use: value } : value;
    const isObject = typeof given === "object" && given !== null && !Array.isArray(given);
    const own = isObject ? Object.entries(given).filter(([key]) => Object.hasOwn(extras.shape, key)) : [];
    const plugin = isObject
      ? Object.fromEntries(Object.entries(given).filter(([key]) => !Object.hasOwn(extras.shape, key)))
      : given;
    const parsedPlugin = part.safeParse(plugin);
    const parsedOwn = extras.safeParse(Object.fromEntries(own));
    if (parsedPlugin.success && parsedOwn.success) return { ...parsedPlugin.data, ...parsedOwn.data };
    const problems = [
      ...parsedPlugin.success ? [] : problemsOf(parsedPlugin.error, part, "a config", plugin),
      ...parsedOwn.success ? [] : problemsOf(parsedOwn.error, extras, "a config", given),
    ];
    for (const { path, rule, ...rest } of firstOf(problems)) {
      ctx.addIssue({ code: "custom", path: [...path], message: rule, params: { rule, ...rest } });
    }
    return z.NEVER;
  }) as never;
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
