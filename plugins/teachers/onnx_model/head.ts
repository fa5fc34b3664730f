/** What the last operators of a graph say of its answers. */
import type { GraphNode, GraphValue, OnnxGraph } from "./graph.ts";

/**
 * In what a graph answers: probabilities of one choice, probabilities each by itself (`each`), logits, numbers, or what a layer
 * without an activation gives (`linear`), which of classes are logits and of numbers these. Undefined where it cannot be told.
 */
export type AnswerKind = "probabilities" | "each" | "logits" | "numbers" | "linear";

/** What is known of one of a graph's outputs. */
export interface Head {
  /** The tensor that is fetched: of a ZipMap, which makes maps of a tensor, what goes into it. */
  readonly fetch: string;
  /** The output as the graph calls it. */
  readonly output: GraphValue;
  readonly kind: AnswerKind | undefined;
  /** What says so: `ends in a Softmax`. */
  readonly because: string;
  /** The classes in their order, where the graph has them. */
  readonly labels?: readonly string[] | undefined;
}

type Found = Pick<Head, "kind" | "because" | "labels">;

/** Operators that pass numbers on as they are. */
const PASS_ON: readonly string[] = [
  "Identity",
  "Cast",
  "Reshape",
  "Flatten",
  "Squeeze",
  "Unsqueeze",
  "Dropout",
];

/** Operators that give any numbers. */
const LINEAR: readonly string[] = ["Gemm", "MatMul", "Add", "Sub", "Conv", "BatchNormalization"];

const CLASSIFIERS: readonly string[] = ["TreeEnsembleClassifier", "LinearClassifier", "SVMClassifier"];
const REGRESSORS: readonly string[] = ["TreeEnsembleRegressor", "LinearRegressor", "SVMRegressor"];

/** The outputs of a graph that may be its answers: tensors of numbers with a fraction, and maps of such. */
export function headsOf({ outputs, nodes }: OnnxGraph): Head[] {
  const makers = new Map(nodes.flatMap((node) => node.outputs.map((name) => [name, node] as const)));
  return outputs.flatMap((output): Head[] => {
    const maker = makers.get(output.name);
    if (maker?.op === "ZipMap") {
      const [fetch] = maker.inputs;
      return fetch === undefined ? [] : [{ fetch, output, ...ofZipMap(maker, makers) }];
    }
    const isNumbers = output.isTensor && (output.type === undefined || output.type.startsWith("float"));
    return isNumbers ? [{ fetch: output.name, output, ...foundAt(output.name, makers) }] : [];
  });
}

type Makers = ReadonlyMap<string, GraphNode>;

/** What is said of a value by what makes it. Numbers that are only passed on are what they were before. */
function foundAt(name: string, makers: Makers): Found {
  const node = makers.get(name);
  if (!node) return { kind: undefined, because: "hands an input on" };
  const { op, inputs: [first = ""], attributes } = node;
  if (PASS_ON.includes(op)) return foundAt(first, makers);
  const because = `ends in ${/^[AEIOU]/.test(op) ? "an" : "a"} ${op}`;
  if (op === "Softmax") return { kind: "probabilities", because };
  if (op === "LogSoftmax") return { kind: "logits", because };
  if (op === "Sigmoid") return { kind: "each", because };
  if (op === "Normalizer" && attributes.get("norm")?.text === "L1") {
    return { kind: "probabilities", because, labels: foundAt(first, makers).labels };
  }
  if (CLASSIFIERS.includes(op)) return ofClassifier(node, because);
  if (REGRESSORS.includes(op)) return ofScores(node, because, "numbers");
  return LINEAR.includes(op) ? { kind: "linear", because } : { kind: undefined, because };
}

/** A ZipMap gives each class its number, as scikit-learn's predict_proba does. */
function ofZipMap(node: GraphNode, makers: Makers): Found {
  const { kind, because } = foundAt(node.inputs[0]!, makers);
  const labels = labelsIn(node, "classlabels_int64s", "classlabels_strings");
  return kind === "logits" || kind === "linear" || kind === "probabilities"
    ? { kind, because, labels }
    : { kind: "probabilities", because: "ends in a ZipMap", labels };
}

function ofClassifier(node: GraphNode, because: string): Found {
  const ints = node.op === "TreeEnsembleClassifier" ? "classlabels_int64s" : "classlabels_ints";
  const labels = labelsIn(node, ints, "classlabels_strings");
  if (node.op === "SVMClassifier") {
    const hasProbabilities = (node.attributes.get("prob_a")?.count ?? 0) > 0;
    return { kind: hasProbabilities ? "probabilities" : undefined, because, labels };
  }
  const found = ofScores(node, because, node.op === "LinearClassifier" ? "linear" : undefined);
  // Of two classes both are answered, the first as what is left of 1.
  const kind = found.kind === "each" && labels?.length === 2 ? "probabilities" : found.kind;
  if (kind !== undefined || node.op !== "TreeEnsembleClassifier" || !areShares(node)) {
    return { ...found, kind, labels };
  }
  return { kind: "probabilities", because: `${because} whose leaves hold shares that sum to 1`, labels };
}

/** What scores become at the end of an operator of ONNX's machine learning. */
function ofScores(node: GraphNode, because: string, plain: AnswerKind | undefined): Found {
  const after = node.attributes.get("post_transform")?.text ?? "NONE";
  const told = after === "NONE" ? because : `${because} with post_transform ${after}`;
  if (after === "SOFTMAX" || after === "SOFTMAX_ZERO") return { kind: "probabilities", because: told };
  if (after === "LOGISTIC") return { kind: "each", because: told };
  return { kind: after === "NONE" ? plain : undefined, because: told };
}

function labelsIn({ attributes }: GraphNode, ints: string, texts: string): readonly string[] | undefined {
  const own = attributes.get(texts)?.texts() ?? [];
  const labels = own.length ? own : (attributes.get(ints)?.ints() ?? []).map(String);
  return labels.length ? labels : undefined;
}

/** How far from 1 the sum of float32 shares may be. */
const OFF = 1e-3;

/** Whether the trees' leaves hold shares of classes: none below 0, the same sum in all leaves of a tree, 1 of all trees together. */
function areShares({ attributes }: GraphNode): boolean {
  const ints = (name: string) => attributes.get(name)?.ints() ?? [];
  const [trees, nodes] = [ints("class_treeids"), ints("class_nodeids")];
  const weights = attributes.get("class_weights")?.floats() ?? [];
  if (!weights.length || weights.length !== trees.length || weights.some((weight) => weight < 0)) {
    return false;
  }
  const classes = new Set(ints("class_ids"));
  const sums = new Map<number, Map<number, number>>();
  weights.forEach((weight, i) => {
    const leaves = sums.get(trees[i]!) ?? new Map<number, number>();
    sums.set(trees[i]!, leaves.set(nodes[i]!, (leaves.get(nodes[i]!) ?? 0) + weight));
  });
  let whole = 0;
  if (classes.size === 1) {
    // Of two classes the shares of one alone are written: onnxruntime answers both.
    for (const leaves of sums.values()) whole += Math.max(...leaves.values());
    return whole <= 1 + OFF;
  }
  for (const leaves of sums.values()) {
    const [first = 0, ...others] = leaves.values();
    if (others.some((sum) => Math.abs(sum - first) > OFF * first)) return false;
    whole += first;
  }
  return Math.abs(whole - 1) <= OFF;
}
