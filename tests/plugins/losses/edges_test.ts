/** Every loss on answers at the edges of float32, against the same formula in float64. */
import { assertLessOrEqual } from "@std/assert";
import * as tf from "@tensorflow/tfjs";
import { seededRandom } from "../../../core/base/random.ts";
import { softTargetsAt } from "../../../plugins/losses/curriculum-temperature.ts";
import { teacherWeights } from "../../../plugins/losses/multi-teacher.ts";
import { softLabelWeights } from "../../../plugins/losses/wsld.ts";
import { EVERYWHERE, onBackends } from "../../support/backends.ts";
import { gradientOf, type LossBatch, tensor, valueOf } from "../../support/batch.ts";
import { read, readNumber } from "../../support/tensors.ts";
import { toyCatalogue } from "../../toy.ts";

type Rows = number[][];

const CATALOGUE = toyCatalogue();

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
const dot = (a: readonly number[], b: readonly number[]) => sum(a.map((value, i) => value * b[i]!));
const norm = (a: readonly number[]) => Math.sqrt(dot(a, a));
const column = (rows: Rows, c: number) => rows.map((row) => row[c]!);
const centred = (a: readonly number[]) => a.map((value) => value - mean(a));

/** `log softmax(z / T)`, the largest to 1e-16 of how far it is from 0. */
function logSoftmax(z: readonly number[], T = 1): number[] {
  const at = z.indexOf(Math.max(...z));
  const shifted = z.map((value) => (value - z[at]!) / T);
  const log = Math.log1p(sum(shifted.filter((_, c) => c !== at).map(Math.exp)));
  return shifted.map((value) => value - log);
}

/** `Σ p (log p − log q)` by terms that are each at least 0. */
function kl(logP: readonly number[], logQ: readonly number[]): number {
  return sum(logP.map((log, c) => {
    const d = logQ[c]! - log;
    const series = d * d * (1 / 2 + d / 6 + d * d / 24 + d ** 3 / 120);
    return log < -700
      ? Math.exp(logQ[c]!)
      : Math.exp(log) * (Math.abs(d) < 1e-3 ? series : Math.expm1(d) - d);
  }));
}

const ofLogits = (divergence: (z: number[], t: number[], label: number) => number) => (batch: LossBatch) =>
  mean(batch.student.map((z, n) => divergence([...z], [...batch.teacher[n]!], batch.labels[n]!)));

/** The losses in float64. */
const REFERENCES: Readonly<Record<string, (batch: LossBatch, T: number) => number>> = {
  "soft-targets": (batch, T) => T * T * ofLogits((z, t) => kl(logSoftmax(t, T), logSoftmax(z, T)))(batch),
  "reverse-kl": (batch, T) => ofLogits((z, t) => kl(logSoftmax(z, T), logSoftmax(t, T)))(batch),
  "jensen-shannon": (batch, T) =>
    ofLogits((z, t) => {
      const [logQ, logP] = [logSoftmax(z, T), logSoftmax(t, T)];
      const logM = logP.map((log, c) => {
        const top = Math.max(log, logQ[c]!);
        return top + Math.log((Math.exp(log - top) + Math.exp(logQ[c]! - top)) / 2);
      });
      return (kl(logP, logM) + kl(logQ, logM)) / 2;
    })(batch),
  "dkd": (batch, T) =>
    T * T * ofLogits((z, t, y) => {
      const parts = (logits: number[]) => {
        const others = logits.filter((_, c) => c !== y);
        const top = Math.max(...others);
        const all = top / T + Math.log(sum(others.map((value) => Math.exp((value - top) / T))));
        return { target: logSoftmax([logits[y]! / T, all]), others: logSoftmax(others, T) };
      };
      const [q, p] = [parts(z), parts(t)];
      return kl(p.target, q.target) + 8 * kl(p.others, q.others);
    })(batch),
  "logit-standardization": (batch, T) => {
    const Z = (z: number[]) => {
      const off = centred(z);
      const spread = Math.sqrt(dot(off, off) / (z.length - 1));
      return off.map((value) => value / (spread + 1e-7));
    };
    return T * T * ofLogits((z, t) => kl(logSoftmax(Z(t), T), logSoftmax(Z(z), T)))(batch);
  },
  "dist": (batch, T) => {
    const softened = (rows: LossBatch["student"]) => rows.map((row) => logSoftmax(row, T).map(Math.exp));
    const [q, p] = [softened(batch.student), softened(batch.teacher)];
    const off = (a: number[], b: number[]) => {
      const [x, y] = [centred(a), centred(b)];
      return 1 - dot(x, y) / (norm(x) * norm(y) + 1e-8);
    };
    const inter = mean(q.map((row, n) => off(row, p[n]!)));
    return T * T * (inter + mean(q[0]!.map((_, c) => off(column(q, c), column(p, c)))));
  },
};

/** In each case a student's and a teacher's logits, and temperatures. */
function cases(): { name: string; batch: LossBatch; T: number; tolerance?: number }[] {
  const random = seededRandom(5);
  const rows = (spread: number, offset = 0): Rows =>
    Array.from(
      { length: 6 },
      () => Array.from({ length: 5 }, () => Math.fround(offset + spread * random.normal())),
    );
  const near = (rows: Rows, by: number) =>
    rows.map((row) => row.map((z) => Math.fround(z + by * random.normal())));
  const labels = [0, 1, 2, 3, 4, 0];
  const of = (student: Rows, teacher: Rows) => ({ student, teacher, labels });
  const teacher = rows(3);
  return [
    ...[0.1, 1, 4, 21, 100, 1000].map((T) => ({ name: `T = ${T}`, batch: of(rows(2), teacher), T })),
    ...[1, 4, 21].map((T) => ({
      name: `nearly the teacher at T = ${T}`,
      batch: of(near(teacher, 1e-2), teacher),
      T,
    })),
    ...[1, 4, 21].map((T) => ({ name: `sure at T = ${T}`, batch: of(rows(20), rows(20)), T })),
    { name: "an offset of 1000", batch: of(rows(2, 1000), rows(3, 1000)), T: 4 },
    { name: "a student that knows nothing", batch: of(rows(1e-3), teacher), T: 4 },
    { name: "a teacher that knows nothing", batch: of(rows(2), rows(1e-3)), T: 4 },
  ];
}

function spreadOf(rows: LossBatch["student"]): number {
  return Math.max(...rows.map((row) => norm(centred(row))));
}

/** The gradient by the student's logits, by differences of so fine a step as float64 allows. */
function slopes(value: (batch: LossBatch) => number, batch: LossBatch, h: number): number[] {
  return batch.student.flatMap((row, n) =>
    row.map((_, c) => {
      const at = (by: number) =>
        value({
          ...batch,
          student: batch.student.map((one, i) => one.map((z, j) => i === n && j === c ? z + by : z)),
        });
      return (8 * (at(h) - at(-h)) - (at(2 * h) - at(-2 * h))) / (12 * h);
    })
  );
}

for (const [use, reference] of Object.entries(REFERENCES)) {
  onBackends(EVERYWHERE, `${use} has the value and the gradient of float64 at the edges`, async () => {
    for (const { name, batch, T } of cases()) {
      const loss = CATALOGUE.make("loss", { use, temperature: T });
      const value = reference(batch, T);
      const actual = await readNumber(() => valueOf(loss, batch));
      assertLessOrEqual(
        Math.abs(actual - value),
        3e-4 * Math.abs(value) + 1e-8,
        `value, ${name}: ${actual} is not ${value}`,
      );
      const expected = slopes(
        (batch) => reference(batch, T),
        batch,
        1e-3 * Math.min(1, T, spreadOf(batch.student)),
      );
      const gradient = await read(() => gradientOf(loss, batch));
      const most = Math.max(...expected.map(Math.abs));
      const off = Math.max(...expected.map((slope, i) => Math.abs(slope - gradient[i]!)));
      assertLessOrEqual(off, 2e-3 * most + 1e-8, `gradient, ${name}: ${gradient} is not ${expected}`);
    }
  });
}

onBackends(
  EVERYWHERE,
  "softTargetsAt() has the value and both gradients of float64 at the edges",
  async () => {
    for (const { name, batch, T } of cases()) {
      const reference = (batch: LossBatch, T: number) => REFERENCES["soft-targets"]!(batch, T);
      const [student, teacher] = [tensor(batch.student), tensor(batch.teacher)];
      const at = (tau: tf.Tensor) => softTargetsAt(student, teacher, tau as tf.Scalar);
      const tau = tf.scalar(T);
      // The temperature as float32 has it.
      const [own] = await tau.data();
      const value = reference(batch, own!);
      const actual = await readNumber(() => at(tau));
      assertLessOrEqual(Math.abs(actual - value), 3e-4 * value + 1e-8, `${name}: ${actual} is not ${value}`);
      const h = 1e-3 * T;
      const slope = (8 * (reference(batch, own! + h) - reference(batch, own! - h)) -
        (reference(batch, own! + 2 * h) - reference(batch, own! - 2 * h))) / (12 * h);
      const byTau = await readNumber(() => tf.grad(at)(tau));
      // At high temperatures τ² · KL hardly changes: what is left of two terms of this size.
      const terms = 2 * value / T;
      assertLessOrEqual(
        Math.abs(byTau - slope),
        1e-3 * Math.abs(slope) + 1e-5 * terms,
        `by τ, ${name}: ${byTau} is not ${slope}`,
      );
      const gradient = await read(() =>
        tf.grad((z) => softTargetsAt(z as tf.Tensor2D, teacher, tau))(student)
      );
      const expected = slopes(
        (batch) => reference(batch, own!),
        batch,
        1e-3 * Math.min(1, T, spreadOf(batch.student)),
      );
      const most = Math.max(...expected.map(Math.abs));
      expected.forEach((slope, i) => assertLessOrEqual(Math.abs(slope - gradient[i]!), 2e-3 * most, name));
      tf.dispose([student, teacher, tau]);
    }
  },
);

/** How far below its row's largest each logit is, for teachers from unsure to as sure as can be. */
const MARGINS = [1e-3, 0.1, 1, 5, 12, 17, 25, 60, 100, 300];

onBackends(
  EVERYWHERE,
  "teacherWeights() by entropy are those of float64, however sure the teachers are",
  async () => {
    // Σ_c p (−log p), from the margins alone; divided by the largest part, as float64 has no e^-300 of an e^-300.
    const logEntropy = (margins: readonly number[]) => {
      const S = sum(margins.map((m) => Math.exp(-m)));
      const each = S > 1e-9 ? Math.log1p(S) / S : 1;
      const parts = margins.map((m) => Math.log(m / (1 + S) + each) - m);
      const top = Math.max(...parts);
      return top + Math.log(sum(parts.map((part) => Math.exp(part - top))));
    };
    for (const one of MARGINS) {
      for (const other of MARGINS) {
        for (const offset of [0, -40]) {
          const teachers = [[one, 1.5 * one], [other, 2 * other], [1, 1]];
          const logits = teachers.map((
            margins,
          ) => [[offset, ...margins.map((m) => Math.fround(offset - m))]]);
          const logs = logits.map(([row]) => logEntropy(row!.slice(1).map((z) => row![0]! - z)));
          const top = Math.max(...logs);
          const entropies = logs.map((log) => Math.exp(log - top));
          const expected = entropies.map((_, k) =>
            sum(entropies.filter((_, j) => j !== k)) / sum(entropies) / 2
          );
          const actual = await read(() =>
            teacherWeights(tf.tensor3d(logits), tf.tensor1d([0], "int32"), "entropy")
          );
          expected.forEach((weight, k) =>
            assertLessOrEqual(
              Math.abs(actual[k]! - weight),
              1e-5 * weight + 1e-12,
              `${one}, ${other}: ${actual} is not ${expected}`,
            )
          );
        }
      }
    }
  },
);

onBackends(EVERYWHERE, "softLabelWeights() are those of float64, however sure both are", async () => {
  for (const ours of MARGINS) {
    for (const theirs of MARGINS) {
      const rows = (margin: number) =>
        [[0, -margin, -margin], [-margin, 0, -margin]].map((row) => row.map(Math.fround));
      const [student, teacher] = [rows(ours), rows(theirs)];
      // The second row is wrong.
      const expected = student.map((z, n) => {
        const [ofStudent, ofTeacher] = [z, teacher[n]!].map((row) => -logSoftmax(row)[0]!);
        return -Math.expm1(-ofStudent! / (ofTeacher! + 1e-7));
      });
      const actual = await read(() =>
        softLabelWeights(tensor(student), tensor(teacher), tf.tensor1d([0, 0], "int32"))
      );
      expected.forEach((weight, n) =>
        assertLessOrEqual(
          Math.abs(actual[n]! - weight),
          1e-5,
          `${ours}, ${theirs}: ${actual} is not ${expected}`,
        )
      );
    }
  }
});

const unit = (a: readonly number[]) => a.map((value) => value / norm(a));
const pairs = <T>(
  rows: readonly (readonly number[])[],
  of: (a: readonly number[], b: readonly number[]) => T,
) => rows.map((a) => rows.map((b) => of(a, b)));

/** Losses of relations and directions in float64; they compare logits where no layer is named. */
const OF_FEATURES: Readonly<Record<string, (batch: LossBatch) => number>> = {
  "cosine": ({ student, teacher }) =>
    mean(student.map((row, n) => {
      const [a, b] = [unit(row), unit(teacher[n]!)];
      return sum(a.map((value, i) => (value - b[i]!) ** 2)) / 2;
    })),
  "similarity-preserving": ({ student, teacher }) => {
    const [ours, theirs] = [student, teacher].map((rows) => pairs(rows, dot).map(unit));
    return mean(ours!.flatMap((row, i) => row.map((value, j) => (value - theirs![i]![j]!) ** 2)));
  },
  "pkt": ({ student, teacher }) => {
    const neighbours = (rows: LossBatch["student"]) =>
      pairs(rows.map(unit), (a, b) => (dot(a, b) + 1) / 2).map((row) => row.map((k) => k / sum(row)));
    const [q, p] = [neighbours(student), neighbours(teacher)];
    return mean(
      p.flatMap((row, i) => row.map((p, j) => p * Math.log((p + 1e-7) / (q[i]![j]! + 1e-7)) + q[i]![j]! - p)),
    );
  },
  "rkd": ({ student, teacher }) => {
    const smooth = (d: number) => Math.abs(d) < 1 ? d * d / 2 : Math.abs(d) - 0.5;
    const minus = (a: readonly number[], b: readonly number[]) => a.map((value, i) => value - b[i]!);
    const relations = (rows: LossBatch["student"]) => {
      const distances = pairs(rows, (a, b) => norm(minus(a, b)));
      const all = distances.flat().filter((distance) => distance > 0);
      const angles = rows.flatMap((i, n) =>
        rows.flatMap((j, m) =>
          rows.map((k, l) => m === n || l === n ? 0 : dot(unit(minus(j, i)), unit(minus(k, i))))
        )
      );
      return [distances.flat().map((distance) => distance / mean(all)), angles];
    };
    const [ours, theirs] = [relations(student), relations(teacher)];
    const [distance, angle] = ours.map((values, i) => mean(values.map((v, j) => smooth(v - theirs[i]![j]!))));
    return 25 * distance! + 50 * angle!;
  },
};

for (const [use, reference] of Object.entries(OF_FEATURES)) {
  onBackends(EVERYWHERE, `${use} has the value and the gradient of float64 at the edges`, async () => {
    const loss = CATALOGUE.make("loss", { use });
    for (const { name, batch, T } of cases()) {
      if (T !== 4) continue;
      const value = reference(batch);
      const actual = await readNumber(() => valueOf(loss, batch));
      assertLessOrEqual(
        Math.abs(actual - value),
        1e-5 * value + 2e-7,
        `value, ${name}: ${actual} is not ${value}`,
      );
      const expected = slopes(reference, batch, 1e-3 * Math.min(1, spreadOf(batch.student)));
      const gradient = await read(() => gradientOf(loss, batch));
      const most = Math.max(...expected.map(Math.abs));
      const off = Math.max(...expected.map((slope, i) => Math.abs(slope - gradient[i]!)));
      assertLessOrEqual(off, 1e-4 * most + 1e-9, `gradient, ${name}: ${gradient} is not ${expected}`);
    }
  });
}
