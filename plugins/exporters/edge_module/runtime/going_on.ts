import { seededRandom } from "../../../../core/base/random.ts";
import { generate } from "../../../../core/edge/generate.ts";
import type { Prediction as Answered, TrainedStudent } from "../../../../core/exporter.ts";
import type { EdgeStudent } from "./edge_student.ts";

/** How a text goes on; the defaults are those of `deno task predict`. */
export interface GoingOn {
  readonly tokens?: number;
  readonly temperature?: number;
  readonly seed?: number;
}

/** What goes on with a text, for a student whose ids are those of tokens: a piece for each token. */
export function goingOn(
  { preprocessing, predict }: EdgeStudent,
  next: NonNullable<TrainedStudent["next"]>,
): (text: string, options?: GoingOn) => AsyncGenerator<string> {
  const trained: Parameters<typeof generate>[0] = {
    preprocessing,
    next,
    predict: (rows) =>
      Promise.resolve(predict(rows.map(({ cells }) => Object.fromEntries(cells))) as unknown as Answered[]),
  };
  return (text, { tokens = 100, temperature = 0, seed = 1 } = {}) =>
    generate(trained, text, { tokens, temperature, random: seededRandom(seed) });
}
