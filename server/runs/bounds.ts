import { type OptionProblem, UserError } from "../../core/base/errors.ts";
import type { ResolvedConfig, TrainOptions } from "../../core/catalogue/config.ts";
import type { StudentShape } from "../../core/student.ts";

/** The most that one request may ask of the server, so that no run takes the whole machine. */
export interface RunBounds {
  /** Passes over the training rows of one model. */
  readonly epochs: number;
  /** The same of all models and seeds together. */
  readonly totalEpochs: number;
  readonly seeds: number;
  /** Models of one seed: members, folds, peers, generations, assistants and those lists of models have, and `baselines`. */
  readonly models: number;
  /** Plugins that a config names, those of defaults included: each step of a run asks each of them. */
  readonly parts: number;
  /** Units of a layer, filters of a block, numbers of an embedding, pixels of a side. */
  readonly width: number;
  /** Of one model. */
  readonly parameters: number;
  readonly batchSize: number;
  /** Numbers that the layers of a model give for one batch, all layers together. */
  readonly activations: number;
  /** Fixed views of each row. */
  readonly views: number;
  /** Columns of a data set, as it is read, and buckets that a text becomes. */
  readonly columns: number;
  /** Rows times features of a data set, as models see it, and rows times classes, as the teacher answers for each view. */
  readonly cells: number;
  /** That a run may work since it was last started; the one bound that need not be a whole number. */
  readonly hours: number;
}

/** The backends that a request may name where the server's config says nothing. */
export const RUN_BACKENDS: readonly string[] = ["wasm", "webgpu", "cpu"];

/** Generous for small students: a run within all of them takes some GiB of memory at the very most. */
export const RUN_BOUNDS: RunBounds = {
  epochs: 2_000,
  totalEpochs: 100_000,
  seeds: 20,
  models: 64,
  parts: 1_000,
  width: 4_096,
  parameters: 4_000_000,
  batchSize: 8_192,
  activations: 200_000_000,
  views: 64,
  columns: 20_000,
  cells: 100_000_000,
  hours: 6,
};

type Path = readonly (string | number)[];

/** Options that count, wherever they stand: the bound on a number, and on each number of a list. */
const NUMBERS: Readonly<Record<string, keyof RunBounds>> = {
  epochs: "epochs",
  seeds: "seeds",
  batchSize: "batchSize",
  views: "views",
  maxColumns: "columns",
  buckets: "columns",
  embedding: "width",
  hidden: "width",
  blocks: "width",
  dense: "width",
  shape: "width",
};

/** Options that make several models: as many as the number says, or as the list has. */
const MODELS = ["members", "folds", "peers", "generations", "assistants"];

/** Where a resolved config asks for more than the bounds; nothing where it does not. */
export function beyond(config: ResolvedConfig, bounds: RunBounds): OptionProblem[] {
  const problems: OptionProblem[] = [];
  const limit = (path: Path, value: number, bound: keyof RunBounds, what = "") => {
    if (value <= bounds[bound]) return;
    problems.push({ path, rule: `must be at most ${bounds[bound]} on this server${what}`, value });
  };
  walk(withoutInherited(config), (path, value) => {
    const key = path.at(-1)!;
    const bound = Object.hasOwn(NUMBERS, key) ? NUMBERS[key] : undefined;
    if (bound) numbersOf(path, value).forEach(([at, number]) => limit(at, number, bound));
  });
  const parts = partsOf(config);
  if (parts > bounds.parts) {
    const rule = `must name at most ${bounds.parts} plugins on this server: it names ${parts}`;
    problems.push({ path: [], rule });
  }
  const models = modelsOf(config);
  if (models > bounds.models) {
    const rule = `must ask for at most ${bounds.models} models on this server: ` +
      `members, folds, peers, generations, assistants and baselines are ${models}`;
    problems.push({ path: [], rule });
  }
  const { train, teacher, seeds } = config;
  const total = seeds * models * Math.max(train.epochs, teacher.train.epochs);
  if (problems.length === 0 && total > bounds.totalEpochs) {
    const rule =
      `must ask for at most ${bounds.totalEpochs} epochs on this server, over all models and seeds: ` +
      `it asks for up to ${total}`;
    problems.push({ path: [], rule });
  }
  return problems;
}

/** A config in which the teacher's training has nothing that the student's has as well: nobody asked for it there. */
function withoutInherited({ teacher, ...config }: ResolvedConfig): unknown {
  const own = Object.entries(teacher.train).filter(([key, value]) =>
    config.train[key as keyof TrainOptions] !== value
  );
  return { ...config, teacher: { ...teacher, train: Object.fromEntries(own) } };
}

/** The models of one seed at most: student, baselines and teacher, and what each list or number of models adds. */
function modelsOf(config: ResolvedConfig): number {
  return 2 + (config.baselines?.length ?? 0) + treeModels(config.teacher) + treeModels(config.strategy);
}

/** An ensemble of ensembles has the product of both. */
function treeModels(part: unknown): number {
  if (typeof part !== "object" || part === null) return 1;
  let own = 1;
  let inner = 1;
  for (const [key, value] of Object.entries(part)) {
    if (!MODELS.includes(key)) inner = Math.max(inner, treeModels(value));
    else if (typeof value === "number") own *= value;
    else if (Array.isArray(value)) own *= value.reduce((sum, one) => sum + treeModels(one), 0);
  }
  return own * inner;
}

function partsOf(config: ResolvedConfig): number {
  let parts = 0;
  walk(config, (path) => {
    if (path.at(-1) === "use") parts++;
  });
  return parts;
}

function numbersOf(path: Path, value: unknown): (readonly [Path, number])[] {
  if (typeof value === "number") return [[path, value]];
  if (!Array.isArray(value)) return [];
  return value.flatMap((one, i) => typeof one === "number" ? [[[...path, i], one] as const] : []);
}

function walk(value: unknown, visit: (path: Path, value: unknown) => void, path: Path = []): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    visit(at, inner);
    walk(inner, visit, at);
  }
}

/** Throws where a model would have more parameters than one may have; before anything of that size is made. */
export function checkParameters(
  options: Readonly<Record<string, unknown>>,
  shape: Pick<StudentShape, "features" | "classes" | "inputs">,
  bounds: RunBounds,
): void {
  const { features, classes } = shape;
  const ids = Object.values(shape.inputs).reduce(
    (sum, input) => sum + (input.kind === "tokens" ? input.vocabulary : 0),
    0,
  );
  const parameters = parametersOf(options, { features, classes, ids });
  if (parameters <= bounds.parameters) return;
  const given = ids ? `${features} features, ${ids} ids` : `${features} features`;
  throw new UserError(
    `Cannot build ${options["use"]} for ${given} and ${classes} classes: it must have at most ` +
      `${bounds.parameters} parameters on this server: it would have about ${parameters}`,
  );
}

/** What the layers of an `mlp`, a `cnn` or a `causal-cnn` have; of another student what it is made for alone is known. */
function parametersOf(
  options: Readonly<Record<string, unknown>>,
  { features, classes, ids }: {
    readonly features: number;
    readonly classes: number;
    readonly ids: number;
  },
): number {
  const list = (key: string) => Array.isArray(options[key]) ? (options[key] as unknown[]).map(Number) : [];
  const [embedding, context] = [Number(options["embedding"] ?? 0), Number(options["context"] ?? 1)];
  let sum = ids * embedding;
  let width = embedding || features;
  const [height = 0, breadth = 0, channels = 0] = list("shape");
  if (list("shape").length === 3) {
    let [rows, columns, depth] = [height, breadth, channels];
    for (const filters of list("blocks")) {
      sum += (9 * depth + 1) * filters;
      [rows, columns, depth] = [Math.ceil(rows / 2), Math.ceil(columns / 2), filters];
    }
    width = rows * columns * depth;
  }
  for (const units of [...list("hidden"), ...list("dense")]) {
    // A convolution looks at so many positions.
    sum += (width * context + 1) * units;
    width = units;
  }
  sum += (width + 1) * classes;
  return sum;
}

/**
 * Throws where a step of a model would make more numbers than it may: few weights of a convolution, or a long sequence, may make
 * very many. `longest` is how many positions a sequence has at most.
 */
export function checkActivations(
  use: string,
  layers: readonly { readonly outputShape: unknown }[],
  batchSize: number,
  bounds: RunBounds,
  longest = 1,
): void {
  const row = layers.reduce((sum, { outputShape }) => sum + numbersIn(outputShape, longest), 0);
  if (row * batchSize <= bounds.activations) return;
  throw new UserError(
    `Cannot train ${use} on ${batchSize} rows at once: batchSize × the outputs of its layers must be at most ` +
      `${bounds.activations} on this server: they are ${batchSize} × ${row}`,
  );
}

/** Of one row: the sizes of the batch and of a sequence are null. A layer may have several outputs. */
function numbersIn(shape: unknown, longest: number): number {
  if (!Array.isArray(shape)) return 0;
  if (shape.some(Array.isArray)) return shape.reduce((sum, one) => sum + numbersIn(one, longest), 0);
  return shape.slice(1).reduce((product, size) => product * (size ?? longest), 1);
}

/** What is known of a data set's size when it is read. */
export interface TableSize {
  readonly rows: number;
  /** At most. */
  readonly features: number;
  readonly classes: number;
}

/** Throws where models would see more numbers than they may, or the teacher would answer with more, views included. */
export function checkCells({ rows, features, classes }: TableSize, views: number, bounds: RunBounds): void {
  const answers = classes * (views + 1);
  if (rows * Math.max(features, answers) <= bounds.cells) return;
  const [what, count] = features >= answers
    ? ["features", features]
    : [views ? "classes × views" : "classes", answers];
  throw new UserError(
    `Cannot use this data set: rows × ${what} must be at most ${bounds.cells} on this server: ` +
      `they are up to ${rows} × ${count}`,
  );
}
