import { UserError } from "../base/errors.ts";

/**
 * Sizes to put between a teacher and a student, in parameters: `count` numbers that fall from the teacher's to the
 * student's by the same factor each time, largest first, with neither end among them.
 *
 * @example
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(assistantSizes(10_000, 10, 2), [1000, 100]);
 * ```
 */
export function assistantSizes(
  teacherParameters: number,
  studentParameters: number,
  count: number,
): number[] {
  for (const parameters of [teacherParameters, studentParameters]) {
    if (parameters >= 1) continue;
    throw new UserError(
      `Cannot propose sizes of assistants as teacher and student must have at least one parameter each: current value is ` +
        `${parameters}; name the assistants' sizes, or students, in a list`,
    );
  }
  const [large, small] = [
    Math.max(teacherParameters, studentParameters),
    Math.min(teacherParameters, studentParameters),
  ];
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 1) / (count + 1);
    return Math.round(large * (small / large) ** share);
  });
}

/** Most models that `scaleTo` builds, and most times it doubles or halves the factor to find both sides of the target. */
const [BUILDS, LEAPS] = [24, 10];

/**
 * The factor by which to widen a model so that its parameters come nearest to `target`. `build` tells the parameters
 * at a factor, never fewer at a larger one; it is asked at most 24 times.
 */
export function scaleTo(target: number, build: (factor: number) => number): number {
  let builds = 0;
  let best = { factor: 1, off: Infinity };
  /** Above 0 where the model is too large. */
  const excess = (factor: number): number => {
    builds++;
    const excess = build(factor) - target;
    if (Math.abs(excess) < best.off) best = { factor, off: Math.abs(excess) };
    return excess;
  };
  const first = Math.sign(excess(1));
  // Powers of two away from 1 until the target is passed, then halves of what is between, in the logarithm.
  let [near, far] = [0, -first];
  while (best.off > 0 && Math.sign(excess(2 ** far)) === first) {
    if (Math.abs(far) === LEAPS) return best.factor;
    [near, far] = [far, far - first];
  }
  while (builds < BUILDS && best.off > 0) {
    const middle = (near + far) / 2;
    if (Math.sign(excess(2 ** middle)) === first) near = middle;
    else far = middle;
  }
  return best.factor;
}
