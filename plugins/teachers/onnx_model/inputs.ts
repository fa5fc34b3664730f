/** Which columns each input of a graph is given. */
import { show, UserError } from "../../../core/base/errors.ts";
import { didYouMean } from "../../../core/base/nearest.ts";
import type { StageRun } from "../../../core/strategy.ts";
import type { ElementType, GraphValue, OnnxGraph } from "./graph.ts";
import { imageOrder, type ImageSizes } from "./image.ts";
import type { OnnxOptions } from "./options.ts";

/** An input, and what it is given. */
export interface GivenInput {
  readonly name: string;
  readonly type: GivenType;
  /** The columns of the table, by name; undefined where it is given this run's features. */
  readonly columns: readonly string[] | undefined;
  /** Numbers of a row. */
  readonly width: number;
  /** The sizes of a row. */
  readonly shape: readonly number[];
  /** How many rows it takes at once, where that is no other number. */
  readonly batch: number | undefined;
  /** Where each number of a row is among the columns, of an image whose channels come first. */
  readonly order?: Int32Array | undefined;
}

/** The element types that an input may have. */
const TYPES = [
  "float32",
  "float64",
  "int64",
  "int32",
  "uint8",
  "int8",
  "bool",
  "string",
] as const satisfies readonly ElementType[];
export type GivenType = typeof TYPES[number];

/** What a run has for inputs. */
interface Available {
  /** Columns by name, in the table's order: numeric, categorical, texts. */
  readonly columns: readonly string[];
  readonly numeric: readonly string[];
  readonly image: ImageSizes | undefined;
}

/** What all inputs of a graph are given. Throws a `UserError` that names the input, the columns and what there is. */
export function givenInputs(
  graph: OnnxGraph,
  options: OnnxOptions,
  run: Pick<StageRun, "raw" | "features" | "preprocessing" | "warn">,
): readonly GivenInput[] {
  const { path } = options;
  const { inputs } = graph;
  if (!inputs.length) throw refusal(path, "it must have an input", "it has none");
  const image = run.preprocessing.image && sizesOf(run.preprocessing.image);
  if (options.inputs === "encoded") {
    const [input, ...others] = inputs;
    if (others.length) {
      throw refusal(
        path,
        'it must have one input where inputs is "encoded"',
        `it has ${inputs.length} (${listed(inputs.map(({ name }) => name))})`,
      );
    }
    return [shaped(input!, undefined, run.features, { options, image })];
  }
  const { raw } = run;
  if (!raw) {
    throw new UserError(
      `Cannot give ${path} raw rows as the plan of the teacher that it is inside of must say that it reads them (raw: true): ` +
        `it does not`,
    );
  }
  const columns = [
    ...raw.names,
    ...raw.categorical.map(({ name }) => name),
    ...raw.texts.map(({ name }) => name),
  ];
  const there: Available = { columns, numeric: raw.names, image };
  return columnsOf(graph, options, there, run.warn).map(([input, names]) =>
    shaped(input, names, names.length, { options, image: isWhole(names, there) ? image : undefined })
  );
}

const isWhole = (names: readonly string[], { numeric }: Available): boolean =>
  String(names) === String(numeric);

const sizesOf = ([height, width, channels]: readonly [number, number, number]): ImageSizes => ({
  height,
  width,
  channels,
});

function columnsOf(
  { inputs, metadata }: OnnxGraph,
  { path, columns }: OnnxOptions,
  there: Available,
  warn: StageRun["warn"],
): (readonly [input: GraphValue, columns: readonly string[]])[] {
  const known = (names: readonly string[], why: string) => {
    const lost = names.filter((name) => !there.columns.includes(name));
    if (!lost.length) return names;
    const hint = lost.length === 1 ? didYouMean(lost[0]!, there.columns) : "";
    throw refusal(
      path,
      `the data must have the columns that ${why}`,
      `there is no ${listed(lost)}, but ${listed(there.columns)}${hint}`,
    );
  };
  const [only, ...others] = inputs;
  if (Array.isArray(columns)) {
    if (!others.length) return [[only!, known(columns, '"columns" names')]];
    throw refusal(
      path,
      "columns must say which each input takes ({ input: column }) where there are several inputs",
      `it is a list, and the inputs are ${listed(inputs.map(({ name }) => name))}`,
    );
  }
  const told = (columns ?? {}) as Readonly<Record<string, string | readonly string[]>>;
  const unknown = Object.keys(told).find((name) => !inputs.some((input) => input.name === name));
  if (unknown !== undefined) {
    const all = inputs.map(({ name }) => name);
    throw refusal(
      path,
      "columns must name inputs that it has",
      `there is no ${show(unknown)}, but ${listed(all)}${didYouMean(unknown, all)}`,
    );
  }
  // One of several sizes takes all columns, whatever it is called.
  const isOne = there.columns.includes(only!.name) &&
    (only!.shape?.slice(1) ?? []).every((size) => size === 1);
  if (!others.length && told[only!.name] === undefined && !isOne) {
    const own = stored(metadata.get("columns"));
    return [[only!, own ? known(own, "the file names") : there.columns]];
  }
  return inputs.map((input) => {
    const own = told[input.name];
    if (own !== undefined) return [input, known(typeof own === "string" ? [own] : own, '"columns" names')];
    const name = nameLike(input.name, there.columns);
    if (name === undefined) return [input, known([input.name], "its inputs are named after")];
    if (name !== input.name) warn(`${path}: its input ${show(input.name)} is given the column ${show(name)}`);
    return [input, [name]];
  });
}

/** A column of this name, or the only one whose name differs in signs alone, as converters change them. */
function nameLike(name: string, columns: readonly string[]): string | undefined {
  if (columns.includes(name)) return name;
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "_");
  const alike = columns.filter((column) => plain(column) === plain(name));
  return alike.length === 1 ? alike[0] : undefined;
}

/** The names of columns that Retort's own exporter has stored as JSON. */
function stored(json: string | undefined): readonly string[] | undefined {
  try {
    const value: unknown = json === undefined ? undefined : JSON.parse(json);
    return Array.isArray(value) && value.every((one) => typeof one === "string") ? value : undefined;
  } catch {
    return undefined;
  }
}

/** An input that takes so many numbers of each row, in the shape that it has. */
function shaped(
  { name, type, shape, isTensor }: GraphValue,
  columns: readonly string[] | undefined,
  count: number,
  { options: { path, layout }, image }: {
    readonly options: OnnxOptions;
    readonly image: ImageSizes | undefined;
  },
): GivenInput {
  if (!isTensor || !TYPES.includes(type as GivenType)) {
    throw refusal(
      path,
      `its input ${show(name)} must be a tensor of one of ${TYPES.join(", ")}`,
      isTensor ? `it is of ${type ?? "another type"}` : "it is none",
    );
  }
  const given = { name, type: type as GivenType, columns, batch: shape?.[0] };
  const sizes = shape?.slice(1) ?? [undefined];
  const what = columns ? count === 1 ? "column" : "columns" : "features";
  const misfit = () =>
    refusal(
      path,
      `its input ${show(name)} must take ${count} ${what}${columns ? ` (${listed(columns)})` : ""}`,
      `it takes ${sizes.map((size) => size ?? "any").join(" × ")}; say which with "columns"`,
    );
  if (sizes.length === 0) {
    if (count !== 1) throw misfit();
    return { ...given, width: 1, shape: [] };
  }
  if (sizes.length === 1) {
    if (sizes[0] !== undefined && sizes[0] !== count) throw misfit();
    return { ...given, width: count, shape: [count] };
  }
  const { row, order } = imageOrder(sizes, count, {
    image,
    layout,
    isAll: columns !== undefined,
    refuse: misfit,
    path,
  });
  return { ...given, width: order?.length ?? row.reduce((a, b) => a * b, 1), shape: row, order };
}

/** Names in a message, the first ten. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 10).map((name) => show(name)).join(", ");
  return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}

/** What cannot be used of a file. */
export function refusal(path: string, rule: string, value: string): UserError {
  return new UserError(`Cannot use ${path} as a teacher: ${rule}: ${value}`);
}
