import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { assertNear, numbers, onBuilds } from "../../../support/native.ts";

/** log softmax of one row, in float64. */
function logSoftmax(row: ArrayLike<number>, temperature = 1): Float64Array {
  const x = Float64Array.from(row, (x) => x / temperature);
  const top = Math.max(...x);
  const log = Math.log(x.reduce((sum, x) => sum + Math.exp(x - top), 0));
  return x.map((x) => x - top - log);
}

/** A loss and its gradient, in float64. */
interface Answer {
  readonly loss: number;
  readonly grad: Float64Array;
}

function softTargets(student: Float32Array, teacher: Float32Array, classes: number, t: number): Answer {
  const rows = student.length / classes;
  const grad = new Float64Array(student.length);
  let loss = 0;
  for (let r = 0; r < rows; r++) {
    const [from, to] = [r * classes, (r + 1) * classes];
    const logQ = logSoftmax(student.subarray(from, to), t);
    const logP = logSoftmax(teacher.subarray(from, to), t);
    for (let c = 0; c < classes; c++) {
      const [p, q] = [Math.exp(logP[c]!), Math.exp(logQ[c]!)];
      loss += t * t / rows * (p * (logP[c]! - logQ[c]!) + (q - p));
      grad[from + c] = t / rows * (q - p);
    }
  }
  return { loss, grad };
}

function crossEntropy(
  logits: Float32Array,
  labels: readonly number[],
  known: readonly number[] | undefined,
  smoothing: number,
): Answer {
  const rows = labels.length;
  const classes = logits.length / rows;
  const total = known ? Math.max(known.reduce((sum, x) => sum + x, 0), 1) : rows;
  const grad = new Float64Array(logits.length);
  let loss = 0;
  for (let r = 0; r < rows; r++) {
    const share = (known ? known[r]! : 1) / total;
    const logQ = logSoftmax(logits.subarray(r * classes, (r + 1) * classes));
    for (let c = 0; c < classes; c++) {
      const y = (c === labels[r] ? 1 - smoothing : 0) + smoothing / classes;
      loss -= share * y * logQ[c]!;
      grad[r * classes + c] = share * (Math.exp(logQ[c]!) - y);
    }
  }
  return { loss, grad };
}

const SIZES = { rows: fc.integer({ min: 1, max: 9 }), classes: fc.integer({ min: 1, max: 23 }) };

onBuilds("softTargets() is the divergence and its gradient", (native, run) => {
  fc.assert(
    fc.property(
      fc.record({
        ...SIZES,
        temperature: fc.constantFrom(0.5, 1, 4, 20),
        weight: fc.constantFrom(1, 0.3),
        spread: fc.constantFrom(0.01, 3, 200),
        accumulate: fc.boolean(),
      }),
      ({ rows, classes, temperature, weight, spread, accumulate }) =>
        run((heap) => {
          const n = rows * classes;
          const student = numbers(n, 1).map((x) => x * spread);
          const teacher = numbers(n, 2).map((x) => x * spread);
          const before = numbers(n, 3);
          const [ps, pt, pg] = [heap.floats(student), heap.floats(teacher), heap.floats(before)];
          const loss = native.softTargets(ps, pt, pg, rows, classes, temperature, weight, accumulate);
          const expected = softTargets(student, teacher, classes, temperature);
          assertNear([loss], [weight * expected.loss], 3e-6 * (1 + spread / temperature / 10), "loss");
          const grad = expected.grad.map((g, i) => weight * g + (accumulate ? before[i]! : 0));
          assertNear(heap.read(pg, n), grad, 2e-6 * (1 + spread / temperature / 10), "gradient");
          assertEquals(native.softTargets(ps, pt, 0, rows, classes, temperature, weight, accumulate), loss);
        }),
    ),
    { seed: 1, numRuns: 150 },
  );
});

onBuilds(
  "softTargets() is exact where student and teacher nearly agree at a high temperature",
  (native, run) => {
    run((heap) => {
      const teacher = numbers(40, 1);
      const student = teacher.map((x, i) => x + (i % 3 - 1) / 64);
      const [ps, pt, pg] = [heap.floats(student), heap.floats(teacher), heap.space(40)];
      const loss = native.softTargets(ps, pt, pg, 4, 10, 50, 1, false);
      const expected = softTargets(student, teacher, 10, 50);
      assert(Math.abs(loss / expected.loss - 1) < 1e-3, `${loss} is not ${expected.loss}`);
      assertEquals(native.softTargets(pt, pt, pg, 4, 10, 50, 1, false), 0);
      assertEquals([...heap.read(pg, 40)].every((g) => g === 0), true);
    });
  },
);

onBuilds(
  "softTargets() stays finite where logits are far apart, and not where one is no number",
  (native, run) => {
    const teacherOf = (x: number) => [x, 0, 1, 2, 3];
    for (
      const [x, isFinite] of [[200, 1], [-200, 1], [-1e30, 1], [1e30, 1], [NaN, 0], [Infinity, 0]] as const
    ) {
      for (const at of [0, 4]) {
        run((heap) => {
          const odd = teacherOf(0);
          odd[at] = x;
          const [pOdd, plain, grad] = [heap.floats(odd), heap.floats(teacherOf(0)), heap.space(5)];
          const asTeacher = native.softTargets(plain, pOdd, grad, 1, 5, 1, 1, false);
          assertEquals(Number.isFinite(asTeacher), isFinite === 1, `teacher ${x}: ${asTeacher}`);
          const asStudent = native.softTargets(pOdd, plain, grad, 1, 5, 1, 1, false);
          assertEquals(Number.isFinite(asStudent), isFinite === 1, `student ${x}: ${asStudent}`);
          if (isFinite) assert(heap.read(grad, 5).every(Number.isFinite));
        });
      }
    }
  },
);

onBuilds("crossEntropy() is the mean over known rows and its gradient", (native, run) => {
  fc.assert(
    fc.property(
      fc.record({
        ...SIZES,
        smoothing: fc.constantFrom(0, 0.1),
        weight: fc.constantFrom(1, 0.3),
        spread: fc.constantFrom(3, 200),
        hasKnown: fc.boolean(),
        accumulate: fc.boolean(),
        which: fc.nat(1000),
      }),
      ({ rows, classes, smoothing, weight, spread, hasKnown, accumulate, which }) =>
        run((heap) => {
          const n = rows * classes;
          const logits = numbers(n, 1).map((x) => x * spread);
          const before = numbers(n, 2);
          const known = Array.from({ length: rows }, (_, r) => hasKnown ? (which >> (r % 10)) & 1 : 1);
          const labels = known.map((isKnown, r) => isKnown ? (which + r) % classes : -1);
          const [px, pl, pg] = [heap.floats(logits), heap.ints(labels), heap.floats(before)];
          const pk = hasKnown ? heap.floats(known) : 0;
          const loss = native.crossEntropy(px, pl, pk, pg, rows, classes, smoothing, weight, accumulate);
          const expected = crossEntropy(logits, labels, hasKnown ? known : undefined, smoothing);
          assertNear([loss], [weight * expected.loss], 1e-6, "loss");
          const grad = expected.grad.map((g, i) => weight * g + (accumulate ? before[i]! : 0));
          assertNear(heap.read(pg, n), grad, 2e-6 * (1 + spread / 20), "gradient");
          assertEquals(
            native.crossEntropy(px, pl, pk, 0, rows, classes, smoothing, weight, accumulate),
            loss,
          );
        }),
    ),
    { seed: 2, numRuns: 150 },
  );
});

onBuilds(
  "crossEntropy() is 0 where no row is known, and not finite where a logit is no number",
  (native, run) => {
    run((heap) => {
      const [labels, known, grad] = [heap.ints([-1, -1]), heap.floats([0, 0]), heap.space(6)];
      const logits = heap.floats([1, 2, 3, 4, 5, 6]);
      assertEquals(Math.abs(native.crossEntropy(logits, labels, known, grad, 2, 3, 0.1, 1, false)), 0);
      assertEquals([...heap.read(grad, 6)].every((g) => g === 0), true);
      for (const x of [NaN, Infinity, -Infinity]) {
        const odd = heap.floats([1, x, 2]);
        assertEquals(
          Number.isFinite(native.crossEntropy(odd, heap.ints([0]), 0, 0, 1, 3, 0, 1, false)),
          false,
        );
      }
    });
  },
);

onBuilds("adam() and sgd() take the steps that their formulas give", (native, run) => {
  fc.assert(
    fc.property(
      fc.record({
        n: fc.integer({ min: 1, max: 21 }),
        momentum: fc.constantFrom(0, 0.9),
        nesterov: fc.boolean(),
        decay: fc.constantFrom(0, 0.1),
      }),
      ({ n, momentum, nesterov, decay }) =>
        run((heap) => {
          const [w, g, m] = [numbers(n, 1), numbers(n, 2), numbers(n, 3)];
          const v = numbers(n, 4).map(Math.abs);
          const [pw, pg, pm, pv] = [heap.floats(w), heap.floats(g), heap.floats(m), heap.floats(v)];
          native.adam(pw, pg, pm, pv, n, 0.9, 0.99, 0.01, 1e-6, 1 - decay);
          const mean = Float64Array.from(m, (m, i) => 0.9 * m + g[i]!);
          const square = Float64Array.from(v, (v, i) => 0.99 * v + g[i]! ** 2);
          assertNear(heap.read(pm, n), mean, 1e-6, "m");
          assertNear(heap.read(pv, n), square, 1e-6, "v");
          const adam = Float64Array.from(w, (w, i) =>
            w * (1 - decay) - 0.01 * mean[i]! / (Math.sqrt(square[i]!) + 1e-6));
          assertNear(heap.read(pw, n), adam, 1e-6, "adam");

          const [qw, qb] = [heap.floats(w), heap.floats(m)];
          native.sgd(qw, pg, momentum ? qb : 0, n, 0.1, momentum, nesterov, decay);
          const step = Float64Array.from(g, (g, i) =>
            g + decay * w[i]!);
          const b = step.map((s, i) => momentum * m[i]! + s);
          if (momentum) assertNear(heap.read(qb, n), b, 1e-6, "velocity");
          const sgd = Float64Array.from(w, (w, i) => {
            return w - 0.1 * (!momentum ? step[i]! : nesterov ? step[i]! + momentum * b[i]! : b[i]!);
          });
          assertNear(heap.read(qw, n), sgd, 1e-6, "sgd");
          assertEquals(heap.read(pg, n), g, "the gradient stays");
        }),
    ),
    { seed: 3, numRuns: 60 },
  );
});

onBuilds("adam() and sgd() give each weight the same bits wherever it lies", (native, run) => {
  run((heap) => {
    const all = (x: number) => heap.floats(new Float32Array(7).fill(x));
    const [w, g, m, v] = [all(0.7), all(0.3), all(0.11), all(0.013)];
    native.adam(w, g, m, v, 7, 0.9, 0.999, 0.003, 1e-8, 0.99);
    native.sgd(m, g, v, 7, 0.03, 0.9, true, 0.01);
    for (const at of [w, m, v]) assertEquals(new Set(heap.read(at, 7)).size, 1);
  });
});
