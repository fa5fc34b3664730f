import * as tf from "@tensorflow/tfjs";

/**
 * The gradient of `tf.einsum`, of which tfjs has none on any backend: that of one operand is the einsum of the result's
 * gradient with the other operand. A backend registers it when it is activated.
 */
export function einsumGradient(): tf.GradConfig {
  return {
    kernelName: "Einsum",
    saveAllInputs: true,
    gradFunc(dy, saved, attrs) {
      const { equation } = attrs as unknown as { readonly equation: string };
      const [given = "", result = ""] = equation.replace(/\s/g, "").split("->");
      const terms = given.split(",");
      const gradient = (i: number) => () => {
        const [own, others] = [terms[i]!, terms.filter((_, j) => j !== i)];
        // A label that this operand alone has was summed: all its numbers have the same gradient.
        const known = [...own].filter((label) => [result, ...others].some((term) => term.includes(label)));
        const operands = [dy as tf.Tensor, ...saved.filter((_, j) => j !== i)];
        const small = tf.einsum(`${[result, ...others].join(",")}->${known.join("")}`, ...operands);
        const { shape } = saved[i]!;
        const kept = shape.map((size, axis) => known.includes(own[axis]!) ? size : 1);
        return tf.broadcastTo(tf.reshape(small, kept), shape);
      };
      return Object.fromEntries(terms.map((_, i) => [String(i), gradient(i)]));
    },
  };
}
