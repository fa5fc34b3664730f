import * as z from "zod";
import { definePlugin } from "../../core/catalogue/define.ts";
import { leftOut, refuse } from "../../core/catalogue/void_options.ts";
import { widthOf } from "../../core/data/encode.ts";
import type { EncodedRows, Preprocessing } from "../../core/preprocessing.ts";

/**
 * Mixes rows with their nearest neighbours, column by column. With probability `p` a column takes the neighbour's
 * category, or a number from `Normal(b, |a − b| / s)`, where `a` is the row's number and `b` the neighbour's. A cell that
 * is missing on either side is taken as it is. Where the neighbour is of another class, the teacher alone says what the
 * changed row is: the method has no labels of its own. Who learns from labels alone is shown such a row as it stands.
 *
 * The nearest is the training row with the least Euclidean distance over standardised numbers (the paper scales them to
 * [0, 1]) and 1 for each category that differs; it is sought when a row first needs it. Of more than 20,000 training
 * rows, 5,000 evenly spaced ones are candidates. The paper changes both rows of a pair at once, here the neighbour stays.
 *
 * Bucilă, Caruana & Niculescu-Mizil (2006), Model Compression, https://doi.org/10.1145/1150402.1150464
 */
export const munge = definePlugin({
  kind: "augmentation",
  name: "munge",
  summary:
    "Rows mixed with their nearest neighbours, column by column. It has no labels of its own: where the neighbour is of another class, the teacher alone says what the row is, and who learns from labels alone is shown it as it stands.",
  paper: "Bucilă, Caruana & Niculescu-Mizil (2006), Model Compression, " +
    "https://doi.org/10.1145/1150402.1150464",
  options: () =>
    z.strictObject({
      p: z.number().gt(0).max(1).default(0.5)
        .describe("Probability that a column's value is taken from the neighbour."),
      s: z.number().gt(0).default(1)
        .describe(
          "A number is drawn about the neighbour's: the standard deviation is their distance divided by this.",
        ),
      share: z.number().gt(0).max(1).default(1).describe("Share of the rows that is changed."),
    }),
  create: ({ p, s, share }) =>
    function munge({ preprocessing, part }) {
      const blocks = blocksOf(preprocessing);
      if (!blocks.some(({ numeric }) => numeric)) {
        refuse("augmentation munge", leftOut("s", s, "no column is numeric", 1));
      }
      const neighbour = nearest(preprocessing, part);
      return {
        apply({ features, width, labels, positions }, random) {
          labels.forEach((label, i) => {
            if (random.uniform() >= share) return;
            const other = neighbour(positions[i]!);
            if (other === undefined) return;
            const [own, from] = [i * width, other * width];
            let changed = false;
            for (const { at, width, numeric } of blocks) {
              if (random.uniform() >= p) continue;
              changed = true;
              const theirs = part.features.subarray(from + at, from + at + width);
              const [a, b] = [features[own + at]!, theirs[0]!];
              const missing = width > 1 && (features[own + at + 1]! > 0 || theirs[1]! > 0);
              if (numeric && !missing) features[own + at] = b + Math.abs(a - b) / s * random.normal();
              else features.set(theirs, own + at);
            }
            if (changed && label !== part.labels[other]) labels[i] = -1;
          });
        },
      };
    },
});

/** The features of a column. A number's are its value and, where cells may be missing, whether it is. */
interface Block {
  readonly at: number;
  readonly width: number;
  readonly numeric: boolean;
}

function blocksOf({ columns }: Preprocessing): Block[] {
  let next = 0;
  const blocks = columns.map((column) => {
    const at = next;
    next += widthOf(column);
    return { at, width: widthOf(column), numeric: column.kind === "numeric" };
  });
  // A column that is an input of its own has no features.
  return blocks.filter(({ width }) => width > 0);
}

/** Beyond this many training rows, only so many of them are candidates: a search among all would take minutes. */
const MANY = 20_000;
const CANDIDATES = 5000;

/** The position of the nearest other row among the candidates, by that of a training row; undefined if it is alone. */
export function nearest(
  preprocessing: Preprocessing,
  { features, width, rows }: EncodedRows,
): (position: number) => number | undefined {
  const { length } = rows;
  const points = features.slice();
  for (const { at, width: block, numeric } of blocksOf(preprocessing)) {
    if (numeric) continue;
    // Two categories differ in two features: halve the square of each.
    for (let row = 0; row < length; row++) {
      for (let j = 0; j < block; j++) points[row * width + at + j]! *= Math.SQRT1_2;
    }
  }
  const count = length > MANY ? CANDIDATES : length;
  const candidates = Int32Array.from({ length: count }, (_, i) => Math.floor(i * length / count));
  const found = new Map<number, number | undefined>();
  const search = (position: number) => {
    const own = points.slice(position * width, (position + 1) * width);
    let best: number | undefined;
    let distance = Infinity;
    for (let i = 0; i < count; i++) {
      const candidate = candidates[i]!;
      // The same row may come again, where rows are repeated in the place of unlabelled ones.
      if (rows[candidate] === rows[position]) continue;
      const from = candidate * width;
      let sum = 0;
      for (let j = 0; j < width && sum < distance; j++) {
        const gap = own[j]! - points[from + j]!;
        sum += gap * gap;
      }
      if (sum < distance) {
        best = candidate;
        distance = sum;
      }
    }
    return best;
  };
  return (position) => {
    if (!found.has(position)) found.set(position, search(position));
    return found.get(position);
  };
}
