import type { ActiveBackend } from "../backend.ts";
import type { Clock } from "../base/clock.ts";
import { bytesOf, concat } from "../base/fingerprint.ts";
import { median } from "../base/statistics.ts";
import { rowsBetween } from "../data/inputs.ts";
import { perAnswer } from "../data/positions.ts";
import { rowsAt } from "../data/prepare.ts";
import type { EncodedRows } from "../preprocessing.ts";
import type { Latency } from "../results.ts";
import type { LiveTeacher } from "../teacher.ts";
import { type Asked, checkFinite } from "./answers.ts";
import { askInBatches } from "./ask.ts";
import { isLive } from "./teachers.ts";

/**
 * A model's logits for all rows of a part, `[rows, classes]`, or for all their positions, asked in batches. Without a backend they are computed
 * on the one that is active.
 */
export async function predict(
  teacher: LiveTeacher,
  part: EncodedRows,
  backend?: ActiveBackend,
): Promise<Float32Array> {
  const answers: Float32Array[] = [];
  await askInBatches(
    teacher,
    part.rows.length,
    (from, to) => rowsBetween(part, from, to),
    { backend },
    async ({ logits }) => void answers.push(await logits.data() as Float32Array),
  );
  return new Float32Array(concat(answers.map(bytesOf)).buffer);
}

/**
 * The same, each a finite number. Throws a `UserError` that names the model, the row and the class or output where one is not; `of`
 * names the rows.
 */
export async function finiteAnswers(
  teacher: LiveTeacher,
  part: EncodedRows,
  { of, classes, answer, backend }: Pick<Asked, "of" | "answer"> & {
    readonly classes: readonly string[];
    readonly backend?: ActiveBackend | undefined;
  },
): Promise<Float32Array> {
  const logits = await predict(teacher, part, backend);
  if (logits.every(Number.isFinite)) return logits;
  // An ensemble's answer is not finite where a member's is not.
  for (const member of (teacher.members ?? []).filter(isLive)) {
    await finiteAnswers(member, part, { of, classes, answer, backend });
  }
  checkFinite(logits, { who: teacher.name, of, rows: perAnswer(part.rows, part), classes, answer });
  return logits;
}

/**
 * Latency of several models, measured in turns so that what else the machine does meets all of them alike: the
 * median over rounds, after a warm-up.
 */
export async function latencies(
  models: readonly LiveTeacher[],
  part: EncodedRows,
  clock: Clock,
  backend?: ActiveBackend,
): Promise<Latency[]> {
  const single = repeat(part, 1);
  const batch = repeat(part, 256);
  const time = async (model: LiveTeacher, rows: EncodedRows, times: number) => {
    const start = clock.now();
    for (let i = 0; i < times; i++) await predict(model, rows, backend);
    return (clock.now() - start) / times;
  };
  const samples = models.map(() => ({ single: [] as number[], batch256: [] as number[] }));
  for (let round = -2; round < 9; round++) {
    for (const [i, model] of models.entries()) {
      const [one, many] = [await time(model, single, 10), await time(model, batch, 2)];
      if (round < 0) continue;
      samples[i]!.single.push(one);
      samples[i]!.batch256.push(many);
    }
    await clock.rest();
  }
  return samples.map(({ single, batch256 }) => ({ single: median(single), batch256: median(batch256) }));
}

/** A part of exactly `count` rows: its first ones, over again where there are too few. */
function repeat(part: EncodedRows, count: number): EncodedRows {
  return rowsAt(part, Array.from({ length: count }, (_, i) => i % part.rows.length));
}
