/** How a graph's outputs are read: which of them, as what, and in which order of classes. */
import { show } from "../../../core/base/errors.ts";
import { didYouMean } from "../../../core/base/nearest.ts";
import { classOrder } from "../../../core/data/raw_rows.ts";
import type { StageRun } from "../../../core/strategy.ts";
import type { OnnxGraph } from "./graph.ts";
import { type AnswerKind, type Head, headsOf } from "./head.ts";
import { listed, refusal } from "./inputs.ts";
import type { OnnxOptions } from "./options.ts";

/** What an output's numbers are taken for; `scaled` are probabilities each by itself, which are made to sum to 1. */
export type ReadAs = "logits" | "probabilities" | "scaled" | "each" | "numbers";

/** How the outputs of a graph are read. */
export interface Reading {
  /** The tensors that are fetched; several stand side by side. */
  readonly fetches: readonly string[];
  /** Those of them that the graph does not answer by itself. */
  readonly added: readonly string[];
  readonly as: ReadAs;
  /** Where each of the data's classes is among the graph's; undefined where they are in the same order. */
  readonly order: Int32Array | undefined;
  /** Numbers that are said of a row, at most: of two classes one may say both. */
  readonly width: number;
}

type Run = Pick<StageRun, "classes" | "preprocessing" | "task" | "warn">;

/** How a graph's answers are read for a run. Throws a `UserError` where that cannot be told, and says what is told by its operators. */
export function readingOf(graph: OnnxGraph, options: OnnxOptions, run: Run): Reading {
  const { path, answers } = options;
  const heads = chosen(graph, options, run);
  const kinds = new Set(heads.map(({ kind }) => kind));
  const kind = kinds.size === 1 ? heads[0]!.kind : undefined;
  const as = readAs(kind, heads[0]!, options, run);
  const { classes: names, answer } = run.preprocessing;
  const own = options.classes ?? labelsOf(graph, heads);
  const order = own &&
    classOrder(names, alike(own, names), path, answer ? "outputs" : "classes");
  if (own && order) {
    run.warn(
      `${path} has the classes in another order (${
        listed(own)
      }): its answers are put in the order of this data`,
    );
  }
  if (answers === undefined) {
    const names = listed(heads.map(({ output }) => output.name));
    run.warn(`${path}: its output ${names} is taken for ${WORDS[as]} (it ${heads[0]!.because})`);
  }
  const inGraph = new Set(graph.outputs.map(({ name }) => name));
  const fetches = heads.map(({ fetch }) => fetch);
  return { fetches, added: fetches.filter((name) => !inGraph.has(name)), as, order, width: run.classes };
}

const WORDS: Readonly<Record<ReadAs, string>> = {
  logits: "logits",
  probabilities: "probabilities",
  scaled: "probabilities once they sum to 1",
  each: "a probability of each by itself",
  numbers: "numbers in the label's units",
};

/** The outputs that are read: those that the options name, or the one that may be meant. */
function chosen(graph: OnnxGraph, { path, output }: OnnxOptions, { classes, task }: Run): readonly Head[] {
  const heads = headsOf(graph);
  const all = graph.outputs.map(({ name }) => name);
  if (output !== undefined) {
    return [output].flat().map((name) => {
      const head = heads.find((one) => one.output.name === name);
      if (head) return head;
      const there = all.includes(name)
        ? `${show(name)} is none`
        : `there is no ${show(name)}, but ${listed(all)}${didYouMean(name, all)}`;
      throw refusal(path, "output must name a tensor of numbers with a fraction, or maps of such", there);
    });
  }
  const fits = ({ output: { shape } }: Head) => {
    const [width] = shape && shape.length > 1 ? shape.slice(-1) : [undefined];
    return width === undefined || width === classes || width === 1 && classes === 2;
  };
  const may = heads.filter(fits);
  if (may.length === 1) return may;
  // Logits and what a softmax makes of them say the same; the logits have all digits.
  const before = may.filter((one) =>
    may.some(({ fetch }) =>
      fetch !== one.fetch &&
      graph.nodes.some(({ op, inputs, outputs }) =>
        (op === "Softmax" || op === "Sigmoid") && outputs[0] === fetch && inputs[0] === one.fetch
      )
    )
  );
  if (may.length === 2 && before.length === 1) return before.map((one) => ({ ...one, kind: "logits" }));
  const probable = may.filter(({ kind }) => kind === "probabilities" || kind === "each");
  if (probable.length === 1 && task.answers !== "numbers") return probable;
  const what = task.answers === "numbers" ? "numbers" : "classes";
  throw may.length
    ? refusal(
      path,
      "output must say which of its outputs has its answers",
      `${listed(may.map(({ output: { name } }) => name))} may be meant`,
    )
    : refusal(
      path,
      `it must answer ${classes} ${what} in a tensor of numbers with a fraction, or maps of such`,
      `its outputs are ${listed(graph.outputs.map(inWords))}`,
    );
}

function inWords({ name, type, shape, isTensor }: OnnxGraph["outputs"][number]): string {
  const sizes = shape ? ` [${shape.map((size) => size ?? "any").join(", ")}]` : "";
  return isTensor ? `${name}: ${type ?? "any"}${sizes}` : `${name}: no tensor`;
}

/** What an output is taken for, by the options and the run's task. */
function readAs(
  kind: AnswerKind | undefined,
  { because, output: { name } }: Head,
  { path, answers }: OnnxOptions,
  { task, classes }: Run,
): ReadAs {
  const from = task.answers;
  const may: readonly string[] = from === "numbers" ? ["numbers", "logits"] : ["probabilities", "logits"];
  if (answers !== undefined && !may.includes(answers)) {
    throw refusal(
      path,
      `answers must be ${may.map((one) => show(one)).join(" or ")} where the task is ${task.name}`,
      `current value is ${show(answers)}`,
    );
  }
  const isChance = kind === "probabilities" || kind === "each";
  if (answers === "logits" && isChance) {
    throw refusal(path, `answers must be left out where it ${because}`, 'current value is "logits"');
  }
  if (from === "numbers") {
    if (isChance) throw refusal(path, "its answers must be numbers", `it ${because}`);
    return answers === "logits" ? "logits" : "numbers";
  }
  if (from === "sigmoid") {
    if (kind === "probabilities") {
      throw refusal(
        path,
        "its answers must be a probability of each label by itself",
        `it ${because}, one choice among all`,
      );
    }
    if (kind === "each" || answers === "probabilities") return "each";
    if (kind === "logits" || kind === "linear" || answers === "logits") return "logits";
  } else {
    if (kind === "each" && classes > 2 && answers === "probabilities") return "scaled";
    if (kind === "probabilities" || answers === "probabilities") return "probabilities";
    if (kind === "each") {
      if (classes === 2) return "probabilities";
      throw refusal(
        path,
        `its answers must be one choice among ${classes} classes`,
        `it ${because}, a probability of each class by itself; set answers to "probabilities" to have them scaled to sum to 1`,
      );
    }
    if (kind === "logits" || kind === "linear" || answers === "logits") return "logits";
  }
  throw refusal(
    path,
    'answers must say what its output is, "logits" or "probabilities", where its last operator does not',
    `${show(name)} ${because}`,
  );
}

/** The classes that a graph knows: those of its last operators, or of what an exporter has stored. */
function labelsOf({ metadata }: OnnxGraph, heads: readonly Head[]): readonly string[] | undefined {
  const [{ labels }, ...others] = heads as [Head, ...Head[]];
  if (others.length) return undefined;
  if (labels) return labels;
  try {
    const stored: unknown = JSON.parse(metadata.get("classes") ?? metadata.get("outputs") ?? "null");
    return Array.isArray(stored) && stored.length ? stored.map(String) : undefined;
  } catch {
    return undefined;
  }
}

/** A model's names as the data writes them: 1, 1.0 and "1" are the same class, unless the data has several of them. */
function alike(own: readonly string[], names: readonly string[]): readonly string[] {
  const plain = (name: string) => {
    const number = Number(name);
    return name.trim() !== "" && Number.isFinite(number) ? String(number) : name;
  };
  const byNumber = new Map(names.map((name) => [plain(name), name]));
  if (byNumber.size !== names.length || new Set(own.map(plain)).size !== own.length) return own;
  return own.map((name) => names.includes(name) ? name : byNumber.get(plain(name)) ?? name);
}
