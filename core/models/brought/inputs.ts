/** What a model that is trained already reads, made of what this run's students read. */
import * as z from "zod";
import type { ReadFolder } from "../../base/checksums.ts";
import { show, UserError } from "../../base/errors.ts";
import { readJson } from "../../base/json_file.ts";
import { FEATURES, readsOf } from "../../data/inputs.ts";
import { parsePreprocessing } from "../../data/preprocess.ts";
import { type InputsOf, rawInputs, reencoded, reencodedInputs } from "../../data/raw_rows.ts";
import type { Preprocessing } from "../../preprocessing.ts";
import type { StageRun } from "../../strategy.ts";
import type { Student } from "../../student.ts";
import { headOf } from "../model_head.ts";

/** How a model that is trained already is used, where its folder does not say it. */
export interface BroughtOptions {
  readonly inputs?: "raw" | "encoded" | undefined;
  readonly answers?: "logits" | "probabilities" | "numbers" | undefined;
}

/** What is known of a trained model. */
export interface GivenModel {
  /** How many features it takes; a model that reads none of them takes none. */
  readonly takes: number | null | undefined;
  /** How many numbers it answers. */
  readonly outputs: number | null | undefined;
  /** The activation that it ends in. */
  readonly head: string;
  /** The inputs that it reads, by name. */
  readonly reads: readonly string[];
}

/** A model of layers by its layers; one of a plugin was made for what its folder says. */
export function givenModel(student: Student, { preprocessing, classes }: Own, run: StageRun): GivenModel {
  const { model } = student;
  const reads = readsOf(student);
  if (!model) {
    const takes = preprocessing?.features ?? run.features;
    return { takes, outputs: classes?.length ?? run.classes, head: "linear", reads };
  }
  const at = reads.indexOf(FEATURES);
  const [takes, outputs] = [model.inputs[at]?.shape.at(-1), model.outputs[0]?.shape.at(-1)];
  return { takes, outputs, head: headOf(model), reads };
}

/** What a folder says of the rows that its model was trained on. */
export interface Own {
  readonly preprocessing?: Preprocessing;
  readonly classes?: readonly string[];
}

export async function ownOf(folder: ReadFolder, path: string): Promise<Own> {
  const json = await readJson(folder, "preprocessing.json", path);
  if (json !== undefined) {
    const preprocessing = parsePreprocessing(json);
    return { preprocessing, classes: preprocessing.classes };
  }
  const labels = await readJson(folder, "labels.json", path);
  if (labels === undefined) return {};
  const { success, data } = z.array(z.union([z.string(), z.number(), z.boolean()]).transform(String))
    .safeParse(labels);
  if (success && new Set(data).size === data.length) return { classes: data };
  throw new UserError(
    `Cannot use ${path} as a teacher: its labels.json must be a list of its classes' names, each once, in the order of its ` +
      `answers: current value is ${show(labels)}; mend it, or remove it`,
  );
}

/** How something is made of something else, and a text that tells it from others, for the fingerprint. */
export interface Adapter<F> {
  readonly make: F;
  readonly print: string;
}

export function inputsOf(
  path: string,
  given: GivenModel,
  { inputs }: Pick<BroughtOptions, "inputs">,
  { features, classes, preprocessing: here, raw, warn, task }: StageRun,
  own: Preprocessing | undefined,
): Adapter<InputsOf> | undefined {
  const must = (count: number, what: string) => {
    if (given.takes !== count) throw misfit(path, given, count, what, classes, task);
  };
  const readsFeatures = given.reads.includes(FEATURES);
  if (inputs === "raw") {
    if (own) {
      throw new UserError(
        `Cannot use ${path} as a teacher: inputs must be left out where the folder has a preprocessing.json, which says how ` +
          `its rows are encoded: current value is "raw"`,
      );
    }
    if (!raw) {
      throw new UserError(
        `Cannot give ${path} raw rows as the plan of the teacher that it is inside of must say that it reads them (raw: true): ` +
          `it does not`,
      );
    }
    must(raw.names.length, "numeric columns");
    return { make: rawInputs(raw, here), print: `raw ${raw.names.join()}` };
  }
  const map = own && reencoded(here, own, path);
  if (!map) return void (readsFeatures && must(features, "features"));
  if (inputs === "encoded") {
    if (readsFeatures) must(features, "features");
    warn(
      `${path} was trained on rows that were encoded otherwise (its preprocessing.json has other columns, means or deviations): ` +
        `it reads this run's as "inputs": "encoded" says; leave inputs out to have its own`,
    );
    return undefined;
  }
  const others = given.reads.filter((name) => name !== FEATURES);
  // Ids are encoded alike, or have been refused; the pixels of an image are numbers.
  if (others.includes("image")) {
    throw new UserError(
      `Cannot use ${path} as a teacher: the image that it reads must be encoded as this run encodes it: its preprocessing.json ` +
        `has other means or deviations; set inputs to "encoded" to have it read this run's`,
    );
  }
  if (!readsFeatures) return undefined;
  must(own.features, "features, as its preprocessing.json says");
  warn(`${path} reads rows as its own preprocessing.json encodes them, which differs from this run's`);
  return {
    make: reencodedInputs(map, here.features),
    print: JSON.stringify([[...map.weights], [...map.bias]]),
  };
}

export function misfit(
  path: string,
  { takes, outputs }: GivenModel,
  count: number | null | undefined,
  what: string,
  classes: number,
  { answers: from }: StageRun["task"],
): UserError {
  return new UserError(
    `Cannot use ${path} as a teacher: it must take ${count} ${what} and answer ${classes} ${
      from === "softmax" ? "classes" : "outputs"
    }: it takes ${takes} and ` +
      `answers ${outputs}`,
  );
}
