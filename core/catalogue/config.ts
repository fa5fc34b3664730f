import * as z from "zod";
import { type Catalogue, PART } from "./catalogue.ts";
import { type OptionProblem, OptionsError } from "../base/errors.ts";
import type { Precision } from "../base/float16.ts";
import type { SchemaKit } from "../plugin.ts";
import { isPackage } from "./plugin_places.ts";
import { firstOf, problemsOf } from "./problems.ts";
import type { Kind, Spec } from "../spec.ts";

/** Which rows are kept from training. */
export interface SplitOptions {
  /**
   * Share of the rows that the report is about, in (0, 1). Where neither it nor `trainRows` is given, the test part
   * that the data set itself names, or else 0.3.
   */
  readonly test?: number | undefined;
  /** Share of the rows (with `trainRows`, of those) that choices are made on, in [0, 1). Default 0.1. */
  readonly validation: number;
  /** The first so many rows are for training and validation, all rows after them are the test part; excludes `test`. */
  readonly trainRows?: number | undefined;
}

/** The share of the test part where neither config nor data set says which rows it has. */
export const TEST_SHARE = 0.3;

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
  /**
   * How many augmented views each row has, made once and for all, so that a frozen teacher labels each of them once; a
   * row is shown as it stands or as one of them. Needs `augment`. Default: a new view each time.
   */
  readonly views?: number | undefined;
}

/**
 * A further student of the run's budget that learns from labels alone: what helps without a teacher is given a student of its
 * own to help. Architecture, initial weights, optimizer, steps, rows and their order are those of the same-budget baseline.
 */
export interface LabelOnlyOptions {
  /** Its stage is `baseline-<name>`. */
  readonly name: string;
  /** What it learns by; one that needs no teacher. Default cross-entropy. */
  readonly loss: Spec<"loss">;
  /** An augmentation of its own, anew each time a row is shown; null for none. Left out, that of `train`, `views` included. */
  readonly augment?: Spec<"augmentation"> | null | undefined;
}

/** How the answers of frozen teachers are stored. */
export interface TargetOptions {
  /** Of each number. Default float16, which moves a logit by 1 in 2000 of itself at most. */
  readonly precision: Precision;
  /** Keeps only so many of a row's logits, the largest, and what the other classes weigh together. Default: all. */
  readonly top?: number | undefined;
  /** Rows of a file, a multiple of 1024. Default: up to 16384, so that the logits take 16 MiB at most. */
  readonly chunkRows?: number | undefined;
}

/** A config with every default filled in. It is plain JSON and resolves to itself. */
export interface ResolvedConfig {
  /** Names the run and its folder. */
  readonly name: string;
  readonly data: Spec<"dataset"> & {
    readonly split: SplitOptions;
    /** Further rows, whose classes are not known or not read: the teacher alone says what they are. */
    readonly unlabelled?: Spec<"dataset"> | undefined;
  };
  readonly teacher: Spec<"teacher" | "student"> & { readonly train: TrainOptions };
  readonly student: Spec<"student">;
  readonly strategy: Spec<"strategy">;
  readonly train: TrainOptions;
  /** Further label-only students beside the same-budget baseline. Left out, none. */
  readonly baselines?: readonly LabelOnlyOptions[] | undefined;
  /** Left out, the defaults: runs from before there was a choice are gone on with. */
  readonly targets?: TargetOptions | undefined;
  readonly backend: Spec<"backend">;
  /** The first seed. */
  readonly seed: number;
  /** How many seeds to run: seed, seed + 1, … */
  readonly seeds: number;
  /** Plugins of the user's, that the command line loads: absolute paths, `npm:` and `jsr:` specifiers. */
  readonly plugins?: readonly string[];
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

/** The label-only students that a config names in short. */
export const LABEL_ONLY: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "label-smoothing": { loss: { use: "cross-entropy", labelSmoothing: 0.1 } },
  "mixup": { augment: { use: "mixup" } },
  "plain": { augment: null },
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
    views: z.number().int().min(1).max(1000).optional(),
  });
  const train = lesson.extend({
    epochs: lesson.shape.epochs.default(100),
    optimizer: lesson.shape.optimizer.prefault(OPTIMIZER),
  });
  const split = z.strictObject({
    test: z.number().gt(0).lt(1).optional(),
    validation: z.number().min(0).lt(1).default(0.1),
    trainRows: z.number().int().min(1).optional(),
  }).refine(({ test, trainRows }) => test === undefined || trainRows === undefined, {
    path: ["test"],
    error: "must be left out where trainRows says which rows are the test part",
  }).refine(
    ({ test = TEST_SHARE, validation, trainRows }) => trainRows !== undefined || test + validation < 1,
    "must leave rows to train on: test + validation below 1",
  );
  const targets = z.strictObject({
    precision: z.enum(["float16", "float32"]).default("float16"),
    top: z.number().int().min(1).optional(),
    chunkRows: z.number().int().min(1024).max(2 ** 20).multipleOf(1024).optional(),
  });
  const named = z.enum(Object.keys(LABEL_ONLY) as [string, ...string[]]);
  const labelOnly = z.strictObject({
    name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, {
      error: "must be letters, digits, dots, hyphens and underscores, at most 80",
    }),
    loss: kit.part("loss").prefault({ use: "cross-entropy" } as Spec<"loss">),
    augment: kit.part("augmentation").nullish(),
  });
  const baselines = z.array(
    z.union([named.transform((name) => labelOnly.parse({ name, ...LABEL_ONLY[name] })), labelOnly], {
      error: `must be ${
        Object.keys(LABEL_ONLY).map((name) => JSON.stringify(name)).join(", ")
      } or an object with a name`,
    }),
  ).refine((all) => new Set(all.map(({ name }) => name)).size === all.length, {
    error: "must have different names",
  });
  const extras = { split: split.prefault({}), unlabelled: kit.part("dataset").optional() };
  return z.strictObject({
    $schema: z.string().optional(),
    name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, {
      error: "must be letters, digits, dots, hyphens and underscores, at most 100",
    }).default("run"),
    data: partWith(kit, ["dataset"], extras),
    teacher: partWith(kit, ["teacher", "student"], { train: lesson.partial().prefault({}) }).prefault(
      DEFAULT_PARTS["teacher"],
    ),
    student: kit.part("student").prefault(DEFAULT_PARTS["student"] as Spec<"student">),
    strategy: kit.part("strategy").prefault(DEFAULT_PARTS["strategy"] as Spec<"strategy">),
    train: train.prefault({}),
    baselines: baselines.optional().describe(
      "Further students of the same budget that learn from labels alone, beside the same-budget baseline: " +
        Object.keys(LABEL_ONLY).join(", ") + ", or one with a loss and an augmentation of its own.",
    ),
    targets: targets.optional(),
    backend: kit.part("backend").prefault(DEFAULT_PARTS["backend"] as Spec<"backend">),
    seed: z.number().int().min(0).max(2 ** 32).default(1),
    seeds: z.number().int().min(1).max(1000).default(1),
    plugins: pluginList(resolvePath).optional(),
  });
}

/** Files and packages with plugins of the user's. Only their names are checked here: who runs the config loads them. */
export function pluginList(resolvePath: (path: string) => string = (path) => path): z.ZodType<string[]> {
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
  const { $schema: _, ...resolved } = parsed.data as ResolvedConfig & { readonly $schema?: string };
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
function partWith(kit: SchemaKit, kinds: Kind[], extras: Record<string, z.ZodType>): z.ZodType {
  const part = kit.part(...kinds);
  const schema = z.strictObject(extras);
  return z.unknown().meta({ [PART]: kinds, [EXTRAS]: schema }).transform((value, ctx) => {
    const given = typeof value === "string" ? { use: value } : value;
    const isObject = typeof given === "object" && given !== null && !Array.isArray(given);
    const own = isObject ? Object.entries(given).filter(([key]) => Object.hasOwn(extras, key)) : [];
    const plugin = isObject
      ? Object.fromEntries(Object.entries(given).filter(([key]) => !Object.hasOwn(extras, key)))
      : given;
    const parsedPlugin = part.safeParse(plugin);
    const parsedOwn = schema.safeParse(Object.fromEntries(own));
    if (parsedPlugin.success && parsedOwn.success) return { ...parsedPlugin.data, ...parsedOwn.data };
    const problems = [
      ...parsedPlugin.success ? [] : problemsOf(parsedPlugin.error, part, "a config", plugin),
      ...parsedOwn.success ? [] : problemsOf(parsedOwn.error, schema, "a config", given),
    ];
    for (const { path, rule, ...rest } of firstOf(problems)) {
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
