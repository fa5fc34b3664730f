import { spread } from "../../base/statistics.ts";
import {
  combined,
  entropyWeights,
  isOneOf,
  logSumAt,
  sigmoid,
  without,
} from "../../models/combined/combine.ts";
import type { Judged } from "../../models/combined/fit_temperature.ts";
import { isLive } from "../../models/teachers.ts";
import type { Combination } from "../../outputs.ts";
import type { TeacherDiagnosis, TeacherDiagnostics } from "../../results.ts";
import type { Teacher } from "../../teacher.ts";
import { calibrationOf, rowLosses } from "./calibration.ts";
import { diversityOf, meanDiversity, meanKl, saidBy } from "./diversity.ts";

/** Of more members than this, not each is left out once. */
const LEFT_OUT = 50;
/** Of more members than this, pairs are not listed. */
const PAIRED = 12;
/** How far in probability an ensemble may be from what its combination says. */
const OFF = 1e-3;

/** A part of the rows: what all teachers say of it, and the truth. */
export interface Answered extends Omit<Judged, "logits"> {
  /** Of the members, then of the teacher as a whole, `[rows, width]` each. */
  readonly logits: readonly Float32Array[];
  /** Measures answers to these rows. */
  measure(logits: Float32Array): Readonly<Record<string, number>>;
}

/** Calibration and diversity of a teacher's members, and what each of them gives. */
export function diagnose(
  teacher: Teacher,
  { test, validation }: { readonly test: Answered; readonly validation: Answered | null },
): TeacherDiagnostics<number> {
  const members = teacher.members?.filter(isLive) ?? [teacher];
  const count = members.length;
  const isEnsemble = teacher.members !== undefined && count > 1;
  const among = isEnsemble ? count + 1 : 1;
  const judged = (part: Answered, m: number): Judged => ({ ...part, logits: part.logits[m]! });
  const calibration = ({ temperature }: Teacher, m: number) =>
    test.answers === "numbers" ? {} : {
      calibration: calibrationOf({
        test: judged(test, m),
        validation: validation && judged(validation, m),
        applied: temperature,
        among,
      }),
    };
  const rows = {
    validation: validation ? validation.logits[0]!.length / validation.width : 0,
    test: test.logits[0]!.length / test.width,
  };
  const whole = test.logits[count]!;
  // A teacher around one member is that member, as far as it goes.
  if (!isEnsemble) return { rows, teachers: [{ name: teacher.name, ...calibration(teacher, count) }] };
  const said = saidBy(members.map((_, m) => judged(test, m)));
  const { all, each } = meanDiversity(said);
  const combination = combinationOf(teacher, { test, validation }, count);
  const weights = combination && weightsOf(combination, test, count);
  const teachers = members.map((member, m): TeacherDiagnosis<number> => {
    const rest = combination && count <= LEFT_OUT
      ? leftOut(m, combination, { test, validation }, count)
      : undefined;
    return {
      name: member.name,
      ...weights ? { weight: weights[m]! } : {},
      ...calibration(member, m),
      diversity: each[m]!,
      ...test.answers === "numbers" ? {} : { kl_to_ensemble: meanKl(judged(test, m), whole) },
      ...rest,
    };
  });
  return {
    rows,
    ...combination ? { weighed: combination.perRow ?? (combination.fitted ? "fitted" : "given") } : {},
    teachers,
    ensemble: calibration(teacher, count),
    diversity: all,
    ...count <= PAIRED ? { pairs: pairsOf(members, said) } : {},
    with_all: {
      validation: validation && validation.measure(validation.logits[count]!),
      test: test.measure(whole),
    },
  };
}

function pairsOf(members: readonly Teacher[], said: ReturnType<typeof saidBy>) {
  return members.flatMap((one, m) =>
    members.slice(m + 1).map((other, i) => ({
      teachers: [one.name, other.name] as const,
      ...diversityOf(said, m, m + 1 + i),
    }))
  );
}

type Parts = Parameters<typeof diagnose>[1];

/** How a teacher says that its members are put together; undefined where it says nothing, or its answers are others. */
function combinationOf(
  { combination, members = [] }: Teacher,
  { test, validation }: Parts,
  count: number,
): Combination | undefined {
  // What only labels rows has been asked for its members by then, so all are live; else the mean is of others, too.
  if (!combination || members.length !== count) return undefined;
  const fits = ({ logits, width, answers }: Answered) => {
    const own = combined(logits.slice(0, count), width, combination, answers);
    return isNear(own, logits[count]!, width, answers);
  };
  return fits(test) && (!validation || fits(validation)) ? combination : undefined;
}

function isNear(
  one: ArrayLike<number>,
  other: ArrayLike<number>,
  width: number,
  answers: Judged["answers"],
): boolean {
  for (let from = 0; from < one.length; from += width) {
    const sums = isOneOf(answers)
      ? [logSumAt(one, from, width), logSumAt(other, from, width)] as const
      : undefined;
    for (let at = from; at < from + width; at++) {
      const [a, b] = [one[at]!, other[at]!];
      const gap = sums
        ? Math.exp(a - sums[0]) - Math.exp(b - sums[1])
        : answers === "numbers"
        ? (a - b) / (1 + Math.abs(b))
        : sigmoid(a) - sigmoid(b);
      if (!(Math.abs(gap) < OFF)) return false;
    }
  }
  return true;
}

function weightsOf(
  { weights, perRow }: Combination,
  { logits, width, answers }: Answered,
  count: number,
): number[] {
  if (!perRow) return weights ? [...weights] : Array.from({ length: count }, () => 1 / count);
  const each = entropyWeights(logits.slice(0, count), width, answers);
  const sums = new Float64Array(count);
  each.forEach((weight, at) => sums[at % count]! += weight);
  return Array.from(sums, (sum) => sum * count / each.length);
}

/** What the ensemble measures without a member. */
function leftOut(
  member: number,
  combination: Combination,
  { test, validation }: Parts,
  count: number,
): Pick<TeacherDiagnosis<number>, "without" | "gain_without"> {
  const rest = without(combination, member);
  const others = ({ logits, width, answers }: Answered) =>
    Float32Array.from(
      combined(logits.slice(0, count).filter((_, m) => m !== member), width, rest, answers),
    );
  const [onTest, held] = [others(test), validation && others(validation)];
  return {
    without: { validation: validation && validation.measure(held!), test: test.measure(onTest) },
    ...validation && held ? { gain_without: gainOf(validation, validation.logits[count]!, held) } : {},
  };
}

/** What the mean loss is lower by with the second answers than with the first, and the standard error of that. */
function gainOf(
  part: Answered,
  one: ArrayLike<number>,
  other: ArrayLike<number>,
): NonNullable<TeacherDiagnosis<number>["gain_without"]> {
  const [before, after] = [rowLosses({ ...part, logits: one }), rowLosses({ ...part, logits: other })];
  const { mean, sd } = spread([...before.map((loss, row) => loss - after[row]!)]);
  return { mean, error: sd / Math.sqrt(before.length) };
}
