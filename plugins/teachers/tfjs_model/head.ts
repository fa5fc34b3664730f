/** What the last operator of a TensorFlow graph says of its answers. */

/** A node of a graph, as `model.json` has it. */
interface GraphNode {
  readonly name: string;
  readonly op: string;
  readonly input?: readonly string[];
  readonly attr?: Readonly<Record<string, { readonly list?: { readonly s?: readonly string[] } }>>;
}

/** Operators that pass numbers on as they are. */
const PASS_ON: readonly string[] = ["Identity", "Reshape", "Cast", "Squeeze", "ExpandDims", "StopGradient"];

/** Operators that give any numbers. */
const LINEAR: readonly string[] = [
  "MatMul",
  "BiasAdd",
  "Add",
  "AddV2",
  "Sub",
  "Conv2D",
  "DepthwiseConv2dNative",
  "BatchMatMulV2",
];

/** Activations, as tfjs' layers call them. */
const ACTIVATIONS: Readonly<Record<string, string>> = {
  Softmax: "softmax",
  LogSoftmax: "logSoftmax",
  Sigmoid: "sigmoid",
  Tanh: "tanh",
  Relu: "relu",
  Relu6: "relu6",
  Elu: "elu",
  Selu: "selu",
  Softplus: "softplus",
  Softsign: "softsign",
};

/** A node's name without the number of its output. */
export function nodeName(name: string): string {
  return name.replace(/^\^/, "").replace(/:\d+$/, "");
}

/** The activation that a value ends in, by the name that tfjs' layers have for it; undefined where it ends in another operator. */
export function headOfGraph(topology: object, output: string): string | undefined {
  const node = lastNode(topology, output);
  if (!node) return undefined;
  const { op, attr } = node;
  if (
    op === "_FusedMatMul" || op === "FusedConv2D" || op === "_FusedConv2D" ||
    op === "FusedDepthwiseConv2dNative"
  ) {
    const last = attr?.["fused_ops"]?.list?.s?.at(-1);
    // Texts of a graph are in base64.
    const fused = last === undefined ? "BiasAdd" : new TextDecoder().decode(Uint8Array.fromBase64(last));
    return LINEAR.includes(fused) ? "linear" : ACTIVATIONS[fused];
  }
  return LINEAR.includes(op) ? "linear" : ACTIVATIONS[op];
}

/** The operator that makes a value, what only passes it on left out. */
export function lastOperator(topology: object, output: string): string {
  return lastNode(topology, output)?.op ?? "nothing";
}

function lastNode(topology: object, output: string): GraphNode | undefined {
  const { node: all } = topology as { readonly node?: readonly GraphNode[] };
  const nodes = new Map(
    (Array.isArray(all) ? all as readonly GraphNode[] : []).map((one) => [one.name, one]),
  );
  let node = nodes.get(nodeName(output));
  for (let steps = 0; node && PASS_ON.includes(node.op) && steps < nodes.size; steps++) {
    node = nodes.get(nodeName(node.input?.[0] ?? ""));
  }
  return node;
}
