import type * as tf from "@tensorflow/tfjs";
import { opOf } from "./layer_ops.ts";

/** Layers that pass their input through, but for its shape. */
const PASS_THROUGH: readonly string[] = ["Flatten", "Reshape", "Dropout"];

/** The activation of a model's last layer, by tfjs' name: `linear` where it has none. A model inside is looked into. */
export function headOf(model: tf.LayersModel): string {
  return activationOf(model.outputs[0]!);
}

function activationOf({ sourceLayer, nodeIndex }: tf.SymbolicTensor): string {
  const layer = sourceLayer as tf.layers.Layer & Partial<tf.LayersModel>;
  if (layer.outputs?.length && layer.layers) return activationOf(layer.outputs[0]!);
  const op = opOf(layer);
  const own = "activation" in op ? op.activation : "linear";
  const before = layer.inboundNodes[nodeIndex ?? 0]?.inputTensors[0];
  const passesOn = PASS_THROUGH.includes(op.kind) || op.kind === "Activation" && own === "linear";
  return passesOn && before ? activationOf(before) : own;
}
