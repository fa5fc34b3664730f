import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { assertNear, numbers, onBuilds } from "../../../support/native.ts";

const SIZES = fc.record({ rows: fc.integer({ min: 1, max: 6 }), cols: fc.integer({ min: 1, max: 30 }) });

/** In float64, and as far from the answer as two numbers of its size are. */
function ulps(actual: number, expected: number): number {
  if (Object.is(actual, expected) || actual === expected) return 0;
  const size = Math.max(2 ** -149, 2 ** (Math.floor(Math.log2(Math.abs(expected))) - 23));
  return Math.abs(actual - expected) / size;
}

onBuilds("exp() and log() are right to 2 ulp over all of their range", (native, run) => {
  run((heap) => {
    const n = 20001;
    const x = Float32Array.from({ length: n }, (_, i) => -103 + 191.7 * i / (n - 1));
    const y = heap.space(n);
    native.exp(heap.floats(x), y, n);
    heap.read(y, n).forEach((e, i) => {
      assert(ulps(e, Math.exp(x[i]!)) <= 2, `exp(${x[i]}) = ${e}`);
    });
    const z = Float32Array.from(
      { length: n },
      (_, i) => i < 200 ? 2 ** (i - 148) : Math.exp(-80 + 160 * i / n),
    );
    const near = Float32Array.from({ length: n }, (_, i) => 0.5 + 1.5 * i / n);
    for (const values of [z, near]) {
      native.log(heap.floats(values), y, n);
      heap.read(y, n).forEach((e, i) => {
        assert(ulps(e, Math.log(values[i]!)) <= 2, `log(${values[i]}) = ${e}`);
      });
    }
  });
});

onBuilds("exp() and log() know what is no number, too large and too small", (native, run) => {
  run((heap) => {
    const y = heap.space(7);
    native.exp(heap.floats([NaN, Infinity, -Infinity, 89, -110, 0, -0]), y, 7);
    assertEquals([...heap.read(y, 7)], [NaN, Infinity, 0, Infinity, 0, 1, 1]);
    native.log(heap.floats([NaN, Infinity, -Infinity, -1, 0, 1, -0]), y, 7);
    assertEquals([...heap.read(y, 7)], [NaN, Infinity, NaN, NaN, -Infinity, 0, -Infinity]);
  });
});

onBuilds("layerNorm() and layerNormGrad() are right", (native, run) => {
  fc.assert(
    fc.property(SIZES, ({ rows, cols }) =>
      run((heap) => {
        const n = rows * cols;
        const [x, dy, gamma, beta] = [numbers(n, 1), numbers(n, 2), numbers(cols, 3), numbers(cols, 4)];
        const eps = 1e-3;
        const [y, dx] = [new Float64Array(n), new Float64Array(n)];
        const [dgamma, dbeta] = [new Float64Array(cols), new Float64Array(cols)];
        for (let from = 0; from < n; from += cols) {
          const row = Float64Array.from(x.subarray(from, from + cols));
          const mean = row.reduce((sum, x) => sum + x, 0) / cols;
          const rstd = 1 / Math.sqrt(row.reduce((sum, x) => sum + (x - mean) ** 2, 0) / cols + eps);
          const hat = row.map((x) => (x - mean) * rstd);
          const g = hat.map((_, c) => dy[from + c]! * gamma[c]!);
          const meanG = g.reduce((sum, g) => sum + g, 0) / cols;
          const meanGHat = g.reduce((sum, g, c) => sum + g * hat[c]!, 0) / cols;
          for (let c = 0; c < cols; c++) {
            y[from + c] = hat[c]! * gamma[c]! + beta[c]!;
            dgamma[c]! += dy[from + c]! * hat[c]!;
            dbeta[c]! += dy[from + c]!;
            dx[from + c] = rstd * (g[c]! - meanG - hat[c]! * meanGHat);
          }
        }
        const [px, pdy, pGamma, pBeta] = [x, dy, gamma, beta].map((values) => heap.floats(values)) as [
          number,
          number,
          number,
          number,
        ];
        const [py, pdx, dg, db] = [heap.space(n), heap.space(n), heap.space(cols), heap.space(cols)];
        const [mean, rstd] = [heap.space(rows), heap.space(rows)];
        native.layerNorm(px, pGamma, pBeta, py, mean, rstd, rows, cols, eps);
        assertNear(heap.read(py, n), y, 1e-5, "y");
        native.layerNormGrad(pdy, px, pGamma, mean, rstd, pdx, dg, db, rows, cols);
        assertNear(heap.read(pdx, n), dx, 3e-5, "dx");
        assertNear(heap.read(dg, cols), dgamma, 1e-5, "dgamma");
        assertNear(heap.read(db, cols), dbeta, 1e-5, "dbeta");
      })),
    { seed: 2, numRuns: 80 },
  );
});

onBuilds("segmentSum() adds rows of one id and skips those that are none", (native, run) => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -2, max: 6 }), { minLength: 0, maxLength: 12 }),
      fc.integer({ min: 1, max: 11 }),
      (ids, width) =>
        run((heap) => {
          const x = numbers(ids.length * width, 1);
          const expected = new Float64Array(5 * width);
          ids.forEach((id, r) => {
            if (id < 0 || id >= 5) return;
            for (let c = 0; c < width; c++) expected[id * width + c]! += x[r * width + c]!;
          });
          const out = heap.space(5 * width);
          native.segmentSum(heap.floats(x), heap.ints(ids), out, ids.length, width, 5);
          assertNear(heap.read(out, 5 * width), expected, 1e-6);
        }),
    ),
    { seed: 3, numRuns: 50 },
  );
});
