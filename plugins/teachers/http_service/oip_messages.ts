import * as z from "zod";
import { show, type UserError } from "../../../core/base/errors.ts";

const tensor = z.looseObject({
  name: z.string(),
  datatype: z.string(),
  shape: z.array(z.coerce.number()),
  parameters: z.record(z.string(), z.unknown()).nullish(),
});

const metadata = z.looseObject({
  inputs: z.array(tensor).default([]),
  outputs: z.array(tensor).default([]),
  parameters: z.record(z.string(), z.unknown()).nullish(),
});

const answer = z.looseObject({
  outputs: z.array(tensor.extend({ data: z.array(z.unknown()).optional() })),
});

/** A tensor as metadata have it; a size of -1 may be any. */
export type TensorSpec = z.output<typeof tensor>;
/** A model's inputs and outputs. */
export type Metadata = z.output<typeof metadata>;
/** An output of an answer. */
export type Output = z.output<typeof answer>["outputs"][number];

type Refuse = (rule: string) => UserError;

/** A model's metadata, as the protocol has them. */
export function metadataOf(json: unknown, refuse: Refuse): Metadata {
  const { success, data } = metadata.safeParse(json);
  if (success) return data;
  throw refuse(
    `its metadata must have inputs and outputs as the Open Inference Protocol says: they are ${show(json)}`,
  );
}

/** The outputs of an answer. */
export function outputsOf(json: unknown, refuse: Refuse): readonly Output[] {
  const { success, data } = answer.safeParse(json);
  if (success) return data.outputs;
  throw refuse(`its answer must have outputs as the Open Inference Protocol says: it is ${show(json)}`);
}

/** Under which parameter services name their classes. */
const NAMES = ["labels", "classes", "class_names"];

/** The classes as the answer names them, or else the metadata of the output, or of the model. */
export function namesIn(
  ...places: readonly ({ readonly parameters?: unknown } | undefined)[]
): readonly string[] | undefined {
  for (const place of places) {
    const parameters = (place?.parameters ?? {}) as Readonly<Record<string, unknown>>;
    for (const key of NAMES) {
      const names = listIn(parameters[key]);
      if (names) return names;
    }
  }
}

/** A list of names, or the JSON text of one: parameters of the protocol are texts and numbers. */
function listIn(value: unknown): readonly string[] | undefined {
  if (typeof value === "string" && value.trimStart().startsWith("[")) {
    try {
      return listIn(JSON.parse(value));
    } catch {
      return undefined;
    }
  }
  const isName = (one: unknown) =>
    typeof one === "string" || typeof one === "number" || typeof one === "boolean";
  return Array.isArray(value) && value.length && value.every(isName) ? value.map(String) : undefined;
}

/** The numbers of an output, `[rows, width]`: of two classes the second one's alone will do. */
export function numbersOf(
  { name, data, shape }: Output,
  { rows, width, kind, what }: {
    readonly rows: number;
    readonly width: number;
    readonly kind: "probabilities" | "logits" | "numbers";
    readonly what: string;
  },
  refuse: Refuse,
): Float64Array {
  if (!data) throw refuse(`its output ${show(name)} must have data as JSON: it has none`);
  const all = Float64Array.from(
    data.flat(8),
    (value) => typeof value === "number" ? value : typeof value === "boolean" ? Number(value) : NaN,
  );
  if (all.length === rows * width) return all;
  if (all.length === rows && width === 2 && what === "classes" && kind !== "numbers") {
    // The second class's, as a sigmoid gives it.
    return Float64Array.from(
      { length: 2 * rows },
      (_, i) => i % 2 ? all[i >> 1]! : kind === "probabilities" ? 1 - all[i >> 1]! : 0,
    );
  }
  const answered = shape.length && shape[0]! >= 0 ? shape[0]! : all.length / width;
  throw refuse(
    answered !== rows
      ? `there must be an answer to each of the ${rows} rows: there are ${answered}`
      : `there must be a number for each of the ${width} ${what}: of ${rows} rows there are ${all.length}`,
  );
}
