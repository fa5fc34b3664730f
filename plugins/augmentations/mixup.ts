import * as z from "zod";
import { show, UserError } from "../../core/base/errors.ts";
import type { Random } from "../../core/base/random.ts";
import { definePlugin } from "../../core/catalogue/define.ts";
import { mixLabel } from "../../core/data/mixed_labels.ts";

/**
 * Mixes rows with others: `x ← λ x + (1 − λ) x'`, `λ ~ Beta(α, α)`, and `x'` is a random training row. A student that has
 * a teacher is told by it alone what a mixture of two classes is, as in function matching. Whoever learns from labels
 * alone has both: the loss `λ · L(y) + (1 − λ) · L(y')` of the paper.
 *
 * Zhang, Cisse, Dauphin & Lopez-Paz (2018), mixup: Beyond Empirical Risk Minimization,
 * https://arxiv.org/abs/1710.09412. Beyer, Zhai, Royer, Markeeva, Anil & Kolesnikov (2022), Knowledge distillation: A
 * good teacher is patient and consistent, https://arxiv.org/abs/2106.05237
 */
export const mixup = definePlugin({
  kind: "augmentation",
  name: "mixup",
  summary:
    "Mixtures of two rows. Where their classes differ, the teacher alone says what the mixture is; who learns from labels alone has both labels by their shares.",
  paper: "Zhang, Cisse, Dauphin & Lopez-Paz (2018), mixup: Beyond Empirical Risk Minimization, " +
    "https://arxiv.org/abs/1710.09412",
  options: () =>
    z.strictObject({
      alpha: z.number().gt(0).default(1)
        .describe("A row's share in its mixture follows Beta(alpha, alpha); 1 is uniform, less mixes less."),
      share: z.number().gt(0).max(1).default(1).describe("Share of the rows that is mixed."),
    }),
  create: ({ alpha, share }) =>
    function mixup({ part }) {
      const ids = Object.entries(part.inputs ?? {}).find(([, { kind }]) => kind === "tokens");
      if (ids) {
        throw new UserError(
          `Cannot mix rows (mixup) as each input must be numbers: ${
            show(ids[0])
          } is of ids, between which there is nothing; ` +
            `leave mixup out, or the column of ids`,
        );
      }
      return {
        apply(view, random) {
          const { features, width, labels, targets } = view;
          labels.forEach((_, i) => {
            if (random.uniform() >= share) return;
            const partner = random.integer(part.rows.length);
            const own = beta(alpha, random);
            const from = partner * width;
            for (let at = i * width, j = 0; j < width; at++, j++) {
              features[at] = own * features[at]! + (1 - own) * part.features[from + j]!;
            }
            mixLabel(view, i, own, part.labels[partner]!);
            if (targets && part.targets) mixTarget(targets, i, own, part.targets, partner, part.rows.length);
          });
        },
      };
    },
});

/** Makes a row's target `own · target + (1 − own) · other`: numbers, or shares of labels. */
function mixTarget(
  targets: Float32Array,
  i: number,
  own: number,
  others: Float32Array,
  partner: number,
  rows: number,
): void {
  const dim = others.length / rows;
  for (let c = 0; c < dim; c++) {
    targets[i * dim + c] = own * targets[i * dim + c]! + (1 - own) * others[partner * dim + c]!;
  }
}

/** A number in [0, 1] from Beta(alpha, alpha). */
export function beta(alpha: number, random: Random): number {
  if (alpha === 1) return random.uniform();
  const [a, b] = [logGamma(alpha, random), logGamma(alpha, random)];
  // With a small alpha both numbers are below the smallest float; the quotient of their logarithms' powers is not.
  return 1 / (1 + Math.exp(b - a));
}

/**
 * The logarithm of a number from Gamma(shape, 1).
 * Marsaglia & Tsang (2000), A simple method for generating gamma variables, https://doi.org/10.1145/358407.358414
 */
function logGamma(shape: number, random: Random): number {
  if (shape < 1) return logGamma(shape + 1, random) + Math.log(1 - random.uniform()) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  while (true) {
    const x = random.normal();
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    if (Math.log(1 - random.uniform()) < x * x / 2 + d - d * v + d * Math.log(v)) return Math.log(d * v);
  }
}
