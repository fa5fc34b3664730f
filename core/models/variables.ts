import type * as tf from "@tensorflow/tfjs";

/** The values of variables, read one by one and not at once: a GPU gives its data only asynchronously. */
export async function arraysOf(variables: readonly tf.Variable[]): Promise<Float32Array[]> {
  const arrays = [];
  for (const variable of variables) arrays.push(Float32Array.from(await variable.data()));
  return arrays;
}

/** The variable under a weight of a layer or a model: tfjs hides it, and the optimizer needs it. */
export function variableOf(weight: unknown): tf.Variable {
  return (weight as { readonly val: tf.Variable }).val;
}
