import { BACKEND, CLOCK, EVENTS } from "../catalogue/container.ts";
import { labelOnlyStage } from "../catalogue/label_only.ts";
import { perAnswer } from "../data/positions.ts";
import type { Prepared } from "../data/prepare.ts";
import { finiteAnswers, predict } from "../models/predict.ts";
import { asTeacher, isLive } from "../models/teachers.ts";
import type { EncodedRows } from "../preprocessing.ts";
import type { Metrics, TaskModelResult, TaskSeedResult } from "../results.ts";
import type { Measured, TargetTask } from "../task.ts";
import type { LiveTeacher } from "../teacher.ts";
import { countsOf, type Models, type SeedScope, timesOf } from "./measure.ts";
import { atEachPrecision } from "./measure_quantised.ts";
import { TeacherAnswersKept } from "./teachers/teacher_answers.ts";

/** Latencies, and measures on the test and validation rows, of all models of a seed whose task is not classes. */
export async function measureTask(
  { scope, seed }: SeedScope,
  task: TargetTask,
  prepared: Prepared,
  { teacher, student, baseline, labelOnly }: Pick<Models, "teacher" | "student" | "baseline" | "labelOnly">,
): Promise<TaskSeedResult> {
  const [backend, events, clock] = [scope.resolve(BACKEND), scope.resolve(EVENTS), scope.resolve(CLOCK)];
  const { classes, answer: format } = prepared.preprocessing;
  if (!format) {
    throw new TypeError(`Cannot measure ${task.name} as its labels must have been fitted: they were not`);
  }
  const about: Measured = { format, dim: classes.length };
  const members = teacher.members?.filter(isLive) ?? [teacher];
  const [ofBaseline, ofStudent] = [asTeacher(baseline), asTeacher(student)];
  const all = [
    ...members.map((model) => ({ name: model.name, model })),
    { name: "ensemble", model: teacher },
    { name: "baseline", model: ofBaseline },
    { name: "student", model: ofStudent },
    ...labelOnly.map(({ name, student }) => ({ name: labelOnlyStage(name), model: asTeacher(student) })),
  ];
  const times = await timesOf(all.map(({ model }) => model), prepared.test, clock, backend);
  const kept = new TeacherAnswersKept({
    teacher,
    models: members.length + 1,
    width: classes.length,
    answers: task.answers,
    test: prepared.test,
    validation: prepared.validation,
    measure: (logits, truth) => task.evaluate(logits, truth, about).metrics,
  });
  const answers: Float32Array[] = [];
  for (const { model } of all) {
    const own = await finiteAnswers(model, prepared.test, {
      of: "test rows",
      classes,
      answer: format,
      backend,
    });
    kept.keep("test", own);
    answers.push(own);
  }
  const fits = (own: Float32Array, part: EncodedRows, weights?: Float32Array) =>
    task.evaluate(own, part.next ? Float32Array.from(part.next.ids) : part.targets!, {
      ...about,
      weights: weights && perAnswer(weights, part),
    });
  const onValidation = async (model: LiveTeacher): Promise<Metrics | null> => {
    const { validation } = prepared;
    if (!validation.rows.length) return null;
    const own = await finiteAnswers(model, validation, {
      of: "validation rows",
      classes,
      answer: format,
      backend,
    });
    kept.keep("validation", own);
    return fits(own, validation).metrics;
  };
  const ofTeacher = answers[members.length]!;
  const results: TaskModelResult[] = [];
  for (const [i, { name, model }] of all.entries()) {
    const evaluation = fits(answers[i]!, prepared.test);
    events({ type: "evaluated", seed, model: name, split: "test", metrics: evaluation.metrics });
    results.push({
      name,
      parameters: model.parameters,
      evaluation,
      weighted: prepared.test.weights
        ? fits(answers[i]!, prepared.test, prepared.test.weights).metrics
        : null,
      agreement: task.agreement(answers[i]!, ofTeacher, about),
      validation: await onValidation(model),
      latency: times[i] ?? null,
    });
  }
  const [ensemble, base, distilled, ...others] = results.slice(members.length) as [
    TaskModelResult,
    TaskModelResult,
    TaskModelResult,
    ...TaskModelResult[],
  ];
  const atFloat32 = answers[members.length + 2]!;
  const quantised = await atEachPrecision(student, backend, async (isStored) => {
    const own = isStored ? await predict(ofStudent, prepared.test, backend) : atFloat32;
    if (!own.every(Number.isFinite)) return undefined;
    return { metrics: fits(own, prepared.test).metrics, agreement: task.agreement(own, atFloat32, about) };
  });
  return {
    seed,
    task: task.name,
    metrics: task.metrics,
    data: countsOf(prepared),
    teachers: results.slice(0, members.length),
    ensemble,
    baseline: base,
    labelOnly: others.map((result, i) => ({ ...result, name: labelOnly[i]!.name })),
    student: distilled,
    quantised,
    diagnostics: kept.diagnose(),
    classNames: classes,
    // Positions of a sequence have one row, so they are one cluster in an interval.
    testRows: perAnswer(prepared.test.rows, prepared.test),
  };
}
