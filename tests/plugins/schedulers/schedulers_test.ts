import { assertAlmostEquals, assertEquals, assertGreaterOrEqual, assertLessOrEqual } from "@std/assert";
import fc from "fast-check";
import type { Plugin } from "../../../core/plugin.ts";
import type { Scheduler } from "../../../core/scheduler.ts";
import { constant } from "../../../plugins/schedulers/constant.ts";
import { cosine } from "../../../plugins/schedulers/cosine.ts";
import { linear } from "../../../plugins/schedulers/linear.ts";
import { piecewise } from "../../../plugins/schedulers/piecewise.ts";
import { sequence } from "../../../plugins/schedulers/sequence.ts";
import { warmUp } from "../../../plugins/schedulers/warm-up.ts";
import { testScheduler } from "../../suites/scheduler.ts";
import { make, type Options } from "../../support/catalogue.ts";

const others = [constant, linear, cosine];

testScheduler(constant, { value: 0.25 }, {
  values: [[0, 0.25], [0.5, 0.25], [1, 0.25]],
  refuses: [[{}, "value must be given"], [{ value: NaN }, "value"], [
    { value: "4" },
    "value must be a number",
  ]],
});

testScheduler(linear, { from: 8, to: 2 }, {
  values: [[0, 8], [0.25, 6.5], [0.5, 5], [1, 2]],
  refuses: [[{ from: 1 }, "to must be given"], [{ from: Infinity, to: 1 }, "from"]],
});

testScheduler(cosine, { from: 1, to: 0 }, {
  values: [[0, 1], [0.5, (1 - Math.cos(Math.PI / 2)) / 2 * -1 + 1], [1, 0]],
  refuses: [[{ to: 1 }, "from must be given"]],
});

testScheduler(warmUp, { then: 0.5 }, { values: [[0, 0], [0.05, 0.25], [0.1, 0.5], [1, 0.5]] });
testScheduler(warmUp, { fraction: 0.5, from: 1, then: { use: "linear", from: 3, to: -1 } }, {
  others: [linear],
  values: [[0, 1], [0.25, 2], [0.5, 3], [0.75, 1], [1, -1]],
  refuses: [
    [{ then: 1, fraction: 0 }, "fraction must be above 0: current value is 0"],
    [{ then: 1, fraction: 1 }, "fraction must be below 1: current value is 1"],
    [{}, "then must be given: a number or a scheduler"],
    [{ then: { use: "linaer", from: 0, to: 1 } }, "then.use must be one of the scheduler plugins"],
    [{ then: { use: "linear", from: 0 } }, "then.to must be given"],
  ],
});

const points = [[0.25, 1], [0.5, 3], [0.75, 2]];
testScheduler(piecewise, { points }, {
  values: [[0, 1], [0.25, 1], [0.375, 2], [0.5, 3], [0.625, 2.5], [0.75, 2], [1, 2]],
  refuses: [
    [{ points: [] }, "points must have at least 1 entry"],
    [
      { points: [[0.5, 1], [0.5, 2]] },
      "points[1][0] must be above the progress before it: current value is 0.5",
    ],
    [{ points: [[0.5, 1], [0.2, 2]] }, "points[1][0] must be above the progress before it"],
    [{ points: [[1.5, 1]] }, "points[0][0] must be at most 1"],
    [{ points: [[0, NaN]] }, "points[0][1]"],
    [
      { points, interpolation: "steps" },
      'interpolation must be one of "linear", "step"; did you mean "step"?',
    ],
  ],
});
testScheduler(piecewise, { points, interpolation: "step" }, {
  values: [[0, 1], [0.25, 1], [0.499, 1], [0.5, 3], [0.749, 3], [0.75, 2], [1, 2]],
});
testScheduler(piecewise, { points: [[0.5, 7]] }, { values: [[0, 7], [0.5, 7], [1, 7]] });

testScheduler(sequence, { parts: [{ until: 1, run: 3 }] }, { values: [[0, 3], [1, 3]] });
testScheduler(sequence, {
  parts: [{ until: 0.25, run: { use: "linear", from: 0, to: 4 } }, { until: 0.5, run: 5 }, {
    until: 1,
    run: { use: "linear", from: 8, to: 2 },
  }],
}, {
  others,
  values: [[0, 0], [0.125, 2], [0.25, 5], [0.499, 5], [0.5, 8], [0.75, 5], [1, 2]],
  refuses: [
    [{ parts: [] }, "parts must have at least 1 entry"],
    [
      { parts: [{ until: 0.5, run: 1 }] },
      "parts[0].until must be 1, as it is the last: current value is 0.5",
    ],
    [
      { parts: [{ until: 1, run: 1 }, { until: 1, run: 1 }] },
      "parts[1].until must be above the one before it",
    ],
    [{ parts: [{ until: 0, run: 1 }, { until: 1, run: 1 }] }, "parts[0].until must be above 0"],
    [{ parts: [{ until: 1, run: { use: "linear", from: 1 } }] }, "parts[0].run.to must be given"],
    [
      { parts: [{ until: 1, rum: 1 }] },
      'parts[0].rum is not an option of scheduler sequence; did you mean "run"?',
    ],
  ],
});

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const progress = fc.double({ min: 0, max: 1, noNaN: true });
/** Strictly rising progresses, with a value each. */
const randomPoints = fc.uniqueArray(fc.tuple(progress, value), {
  minLength: 1,
  maxLength: 8,
  selector: ([at]) => at,
})
  .map((points) => points.toSorted(([a], [b]) => a - b));
const scheduler = (plugin: Plugin<"scheduler">, options: Options): Scheduler => make(plugin, options, others);

for (const plugin of [linear, cosine]) {
  Deno.test(`${plugin.name} lies between its ends, and moves one way only`, () => {
    fc.assert(fc.property(value, value, progress, progress, (from, to, one, another) => {
      const at = scheduler(plugin, { from, to });
      assertEquals([at(0), at(1)], [from, to]);
      const [early, late] = [at(Math.min(one, another)), at(Math.max(one, another))];
      for (const value of [early, late]) {
        assertGreaterOrEqual(value, Math.min(from, to));
        assertLessOrEqual(value, Math.max(from, to));
      }
      if (from <= to) assertLessOrEqual(early, late);
      else assertGreaterOrEqual(early, late);
    }));
  });
}

for (const interpolation of ["linear", "step"]) {
  Deno.test(`piecewise passes through its points and no further (${interpolation})`, () => {
    fc.assert(fc.property(randomPoints, progress, (points, progress) => {
      const at = scheduler(piecewise, { points, interpolation });
      assertEquals(points.map(([progress]) => at(progress)), points.map(([, value]) => value));
      const values = points.map(([, value]) => value);
      assertGreaterOrEqual(at(progress), Math.min(...values));
      assertLessOrEqual(at(progress), Math.max(...values));
      if (interpolation === "step") assertEquals(values.includes(at(progress)), true);
    }));
  });
}

Deno.test("warm-up rises without a jump to where the rest begins, and runs all of it", () => {
  const fraction = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(fc.property(fraction, value, value, value, (fraction, from, top, to) => {
    const then = { use: "cosine", from: top, to };
    const at = scheduler(warmUp, { fraction, from, then });
    assertEquals([at(0), at(fraction), at(1)], [from, top, to]);
    assertAlmostEquals(at(fraction - 1e-12), top, 1e-9 * Math.abs(top - from) + 1e-9);
    assertAlmostEquals(at(fraction + (1 - fraction) / 2), scheduler(cosine, { from: top, to })(0.5), 1e-6);
  }));
});

Deno.test("sequence is continuous where its parts meet", () => {
  const joint = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(fc.property(joint, value, value, value, (joint, from, top, to) => {
    const parts = [{ until: joint, run: { use: "linear", from, to: top } }, {
      until: 1,
      run: { use: "linear", from: top, to },
    }];
    const at = scheduler(sequence, { parts });
    assertEquals([at(0), at(joint), at(1)], [from, top, to]);
    assertAlmostEquals(at(joint - 1e-12), top, 1e-9 * Math.abs(top - from) + 1e-9);
  }));
});

Deno.test("sequence of piecewise parts stays within their values, also outside of [0, 1]", () => {
  const anywhere = fc.double({ min: -2, max: 2, noNaN: true });
  fc.assert(fc.property(randomPoints, randomPoints, anywhere, (one, another, progress) => {
    const parts = [one, another].map((points, i) => ({
      until: (i + 1) / 2,
      run: { use: "piecewise", points },
    }));
    const value = make(sequence, { parts }, [piecewise])(progress);
    const values = [...one, ...another].map(([, value]) => value);
    assertGreaterOrEqual(value, Math.min(...values));
    assertLessOrEqual(value, Math.max(...values));
  }));
});
