import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { makerOf, mark } from "../catalogue/plugin_error.ts";
import { stopGradient } from "../kernels/stop_gradient.ts";
import type { Strategy } from "../strategy.ts";
import type { Student } from "../student.ts";
import { outputChannels, SMALLEST_SCALE, storedValues } from "./quantise.ts";

/** What a strategy may quantise its student to while it learns; null for not at all. */
export type Quantise = "int8" | null;

/** The option `quantise` of a strategy. Left out it is null: a config of before it was there stays the same config. */
export function quantiseOption(): z.ZodOptional<z.ZodNullable<z.ZodEnum<{ int8: "int8" }>>> {
  return z.enum(["int8"]).nullable().optional().describe(
    "What the student's weights are rounded to in every step, so that it learns to do with it; null, the default, for nothing.",
  );
}

/**
 * A strategy whose student learns with quantised weights, under whatever the strategy teaches it: the losses see the answers of
 * the student as it will be stored. In the end its weights are the quantised ones. The strategy as it is, for null.
 *
 * Only the run's student is quantised: assistants, generations and peers are not stored. The same-budget baseline is not, either.
 *
 * Jacob et al. (2018), Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference,
 * https://arxiv.org/abs/1712.05877; under a teacher: Mishra & Marr (2018), Apprentice, https://arxiv.org/abs/1711.05852
 */
export function quantised(quantise: Quantise | undefined, strategy: Strategy): Strategy {
  if (!quantise) return strategy;
  return {
    async *stages(run) {
      const student = yield* strategy.stages({
        ...run,
        newStudent(name = "student", spec) {
          const made = run.newStudent(name, spec);
          return name === "student" ? fakeQuantised(made) : made;
        },
      });
      await roundWeights(student);
      return student;
    },
  };
}

/**
 * A student that answers, while it is trained, with its kernels rounded to int8: one scale for each output channel, found anew
 * from the weights of each step. Gradients go to the weights as they are, as if nothing had been rounded: the straight-through
 * estimator of Bengio, Léonard & Courville (2013), https://arxiv.org/abs/1308.3432
 *
 * It states no `chain`: a backend that takes a whole step in one dispatch would train the weights unrounded.
 */
export function fakeQuantised(student: Student): Student {
  const { name, model, parameters, variables, state, reads } = student;
  const quantised: Student = {
    name,
    model,
    parameters,
    variables,
    state,
    reads,
    ...student.save ? { save: () => student.save!() } : {},
    forward(inputs, mode) {
      if (!mode.training) return student.forward(inputs, mode);
      const kernels = variables.flatMap((variable) => {
        const rounded = roundedKernel(variable);
        return rounded ? [{ variable, rounded, own: variable.clone() }] : [];
      });
      // What a layer reads for the backward pass is what it has read here, but the gradient is the variable's.
      try {
        kernels.forEach(({ variable, rounded }) => variable.assign(rounded));
        return student.forward(inputs, mode);
      } finally {
        kernels.forEach(({ variable, own }) => variable.assign(own));
        tf.dispose(kernels.map(({ rounded, own }) => [rounded, own]));
      }
    },
    fingerprint: () => student.fingerprint(),
    dispose: () => student.dispose(),
  };
  return mark(quantised, makerOf(student, `student ${name}`));
}

/** The numbers that a kernel's int8 stand for; undefined for what is no kernel. Up to rounding it is what `storedValues` gives. */
function roundedKernel(variable: tf.Variable): tf.Tensor | undefined {
  if (outputChannels(variable) === undefined) return undefined;
  const { shape } = variable;
  const isDepthwise = outputChannels(variable) !== shape.at(-1);
  const summed = shape.map((_, axis) => axis).slice(0, isDepthwise ? -2 : -1);
  return tf.tidy(() =>
    stopGradient<tf.Tensor>(variable, (weights) => {
      const largest = tf.max(tf.abs(weights), summed, true);
      const scale = tf.maximum(tf.div(largest, 127), SMALLEST_SCALE);
      return tf.mul(tf.round(tf.div(weights, scale)), scale);
    })
  );
}

/** Gives a student the weights that it has once it has been stored as int8. */
async function roundWeights({ variables }: Student): Promise<void> {
  for (const variable of variables) {
    const values = storedValues(variable, Float32Array.from(await variable.data()), "int8");
    tf.tidy(() => variable.assign(tf.tensor(values, variable.shape)));
  }
}
