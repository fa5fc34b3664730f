import type * as tf from "@tensorflow/tfjs";
import type { StepNumbers } from "../../../core/kernels/step_kernel.ts";
import type { KnownTerm } from "../../../core/loss.ts";
import type { FusedActivation } from "../../../core/student.ts";
import { multiplyRows, type RowsProduct } from "./dense.ts";
import { type Context, type Entry, makeOutput, pointerOf, withScratch } from "./kernel.ts";
import { ACTIVATIONS } from "./native_interface.ts";
import { changed, updateAdam, updateSgd } from "./optimizers.ts";

/** A whole chain's answer. */
export const forward: Entry = {
  name: "forward",
  summary: "The answer of a chain of dense layers in one dispatch.",
  kernels: {
    RetortForward: (context) => ({ inputs, attrs }) => {
      const { activations } = attrs as unknown as Pick<StepNumbers, "activations">;
      const layers = layersOf(context, inputs as Record<string, tf.TensorInfo>, activations);
      const x = inputs["x"] as tf.TensorInfo;
      const rows = x.shape[0]!;
      const y = makeOutput(context, [rows, layers.at(-1)!.out]);
      const widest = Math.max(...layers.map(({ out }) => out));
      withScratch(context, 2 * 4 * rows * widest, (scratch) => {
        let from = pointerOf(context, x);
        layers.forEach((layer, i) => {
          const to = i === layers.length - 1 ? pointerOf(context, y) : scratch + (i % 2) * 4 * rows * widest;
          multiplyRows(context, { ...layer, x: from, y: to, rows });
          from = to;
        });
      });
      return y;
    },
  },
};

/** A whole training step of a chain. */
export const step: Entry = {
  name: "step",
  summary:
    "A training step of a chain of dense layers, from the rows to the updated weights, in one dispatch.",
  kernels: {
    RetortStep: (context) => ({ inputs, attrs }) => {
      trainStep(context, inputs as Record<string, tf.TensorInfo>, attrs as unknown as StepNumbers);
      return [];
    },
  },
};

/** A layer on pointers. */
interface Layer extends Pick<RowsProduct, "w" | "b" | "inner" | "out" | "activation"> {
  readonly weights: readonly { readonly name: string; readonly pointer: number; readonly size: number }[];
}

function layersOf(
  context: Context,
  inputs: Readonly<Record<string, tf.TensorInfo>>,
  activations: readonly FusedActivation[],
): Layer[] {
  return activations.map((activation, i) => {
    const [w, b] = [inputs[`w${i + 1}`]!, inputs[`b${i + 1}`]];
    const [inner, out] = w.shape as [number, number];
    const [kernel, bias] = [pointerOf(context, w), b ? pointerOf(context, b) : 0];
    return {
      w: kernel,
      b: bias,
      inner,
      out,
      activation,
      weights: [
        { name: `w${i + 1}`, pointer: kernel, size: inner * out },
        ...b ? [{ name: `b${i + 1}`, pointer: bias, size: out }] : [],
      ],
    };
  });
}

function trainStep(
  context: Context,
  inputs: Readonly<Record<string, tf.TensorInfo>>,
  numbers: StepNumbers,
): void {
  const { native } = context;
  const { activations, terms, update } = numbers;
  const layers = layersOf(context, inputs, activations);
  const at = (name: string) => inputs[name] ? pointerOf(context, inputs[name]) : 0;
  const rows = inputs["x"]!.shape[0]!;
  const masks = layers.map((_, i) => at(`mask${i + 1}`));
  const widths = layers.map(({ out }) => out);
  const widest = Math.max(...widths);
  // Floats: each layer's output, and once more where dropout changes it; two gradients of outputs; one of weights.
  const kept = widths.map((width, i) => rows * width * (masks[i] ? 2 : 1));
  const ofOutputs = 2 * rows * widest;
  const ofWeights = Math.max(...layers.map(({ inner, out }) => inner * out + out));
  const floats = kept.reduce((a, b) => a + b, 0) + ofOutputs + ofWeights;
  withScratch(context, 4 * floats, (scratch) => {
    let free = scratch;
    const take = (count: number) => {
      const pointer = free;
      free += 4 * count;
      return pointer;
    };
    // Forward; `given` is what the next layer reads.
    const outputs: number[] = [];
    const given = [at("x")];
    layers.forEach((layer, i) => {
      const size = rows * layer.out;
      const y = take(size);
      multiplyRows(context, { ...layer, x: given[i]!, y, rows });
      outputs.push(y);
      given.push(masks[i] ? multiplied(context, y, masks[i]!, take(size), size) : y);
    });
    let [gradient, next] = [take(rows * widest), take(rows * widest)];
    const learned = take(ofWeights);
    const loss = lossOf(context, inputs, given.at(-1)!, gradient, rows, widths.at(-1)!, terms);
    // Backward. A layer's weights change once what is before it has its gradient.
    for (let i = layers.length - 1; i >= 0; i--) {
      const { w, b, inner, out, activation, weights } = layers[i]!;
      if (masks[i]) multiplied(context, gradient, masks[i]!, gradient, rows * out);
      const ofBias = b ? learned + 4 * inner * out : 0;
      native.denseGrad(gradient, outputs[i]!, gradient, ofBias, rows, out, ACTIVATIONS[activation]);
      native.gemm(given[i]!, gradient, learned, inner, out, rows, true, false, 0, 0, false);
      if (i > 0) native.gemm(gradient, w, next, rows, inner, out, false, true, 0, 0, false);
      for (const { name, pointer, size } of weights) {
        const from = pointer === w ? learned : ofBias;
        if (update.kernel === "RetortAdam") {
          updateAdam(context, pointer, from, [at(`${name}.0`), at(`${name}.1`)], size, update.attrs);
        } else {updateSgd(
            context,
            pointer,
            from,
            inputs[`${name}.0`] ? [at(`${name}.0`)] : [],
            size,
            update.attrs,
          );}
        changed(context, inputs[name]!);
      }
      [gradient, next] = [next, gradient];
    }
    const total = view(context, at("total"), 1);
    total[0]! += loss * rows;
  });
}

/** The terms' sum; its gradient with respect to the logits is written. */
function lossOf(
  context: Context,
  inputs: Readonly<Record<string, tf.TensorInfo>>,
  logits: number,
  gradient: number,
  rows: number,
  classes: number,
  terms: readonly KnownTerm[],
): number {
  const { native } = context;
  const at = (name: string) => inputs[name] ? pointerOf(context, inputs[name]) : 0;
  let sum = 0;
  terms.forEach((term, i) => {
    sum += term.kind === "softened-kl"
      ? native.softTargets(
        logits,
        at("teacher"),
        gradient,
        rows,
        classes,
        term.temperature,
        term.weight,
        i > 0,
      )
      : native.crossEntropy(
        logits,
        at("labels"),
        at("labelMask"),
        gradient,
        rows,
        classes,
        term.labelSmoothing,
        term.weight,
        i > 0,
      );
  });
  return sum;
}

/** Writes `x · mask`, element by element, to a pointer, and returns it. */
function multiplied(context: Context, x: number, mask: number, to: number, size: number): number {
  const [values, shares, product] = [x, mask, to].map((pointer) => view(context, pointer, size));
  for (let i = 0; i < size; i++) product![i] = values![i]! * shares![i]!;
  return to;
}

/** It dies when memory is allocated. */
function view({ backend }: Context, pointer: number, size: number): Float32Array<ArrayBuffer> {
  return new Float32Array(backend.wasm.HEAPU8.buffer, pointer, size);
}
