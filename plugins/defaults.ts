import type { Defaults, LabelOnlyDefaults } from "../core/catalogue/defaults.ts";

const labelOnly = {
  "label-smoothing": { loss: { use: "cross-entropy", labelSmoothing: 0.1 } },
  "mixup": { augment: { use: "mixup" } },
  "plain": { augment: null },
} as const satisfies Readonly<Record<string, LabelOnlyDefaults>>;

/** A label-only student that a config names in short. */
export type LabelOnlyName = keyof typeof labelOnly;

/** What a config has where it names no plugin. */
export const defaults: Defaults = {
  parts: {
    teacher: { use: "ensemble", members: 5, of: { use: "mlp", hidden: [256, 128], dropout: 0.2 } },
    student: { use: "mlp" },
    strategy: { use: "hinton" },
    train: { optimizer: { use: "adam", learningRate: { use: "cosine", from: 0.005, to: 0 } } },
    backend: { use: "wasm" },
    encode: {
      numeric: { use: "standardise" },
      category: { use: "one-hot" },
      text: { use: "hash" },
      tokens: { use: "tokens" },
      image: { use: "image" },
    },
  },
  labelLoss: { use: "cross-entropy" },
  labelOnly,
};
