import { jsonBytes } from "../base/json_file.ts";
import { subfolder } from "../base/storage.ts";
import type { ResolvedConfig } from "../catalogue/config.ts";
import { BACKEND, CLOCK, type Container, EVENTS, STORAGE } from "../catalogue/container.ts";
import { stepsPerEpoch } from "../data/batches.ts";
import type { Prepared } from "../data/prepare.ts";
import { seenBy, seenFile } from "../data/seen.ts";
import { architectureOf, writeStudent, writeTrained } from "../edge/student_folder.ts";
import type { PlannedStage } from "../events.ts";
import { isLive } from "../models/teachers.ts";
import { answeredRows } from "../report/answered_rows.ts";
import { countsOf, measure, type Models } from "../report/measure.ts";
import { measureTask } from "../report/measure_task.ts";
import type { AnySeedResult } from "../results.ts";
import type { Spec } from "../spec.ts";
import type { Stage } from "../strategy.ts";
import type { Student } from "../student.ts";
import { labelOnce, labelsOnce } from "../targets/label_once.ts";
import { lookUpTeacher } from "../targets/look_up.ts";
import type { SeenRecord } from "../teacher.ts";
import { begin, train } from "../training/loop.ts";
import { TeacherUse } from "../training/teacher_use.ts";
import { TrainState } from "../training/train_state.ts";
import type { SeedPlan } from "./jobs.ts";
import { restoreTrained } from "./parallel_stages.ts";
import type { SeedRun } from "./seed_run.ts";
import { selfCheck } from "./self_check.ts";
import { standInFor } from "./stand_in.ts";
import { trainModels } from "./train_models.ts";

/** The models of one seed, trained, and how they did. The caller disposes the models. */
export interface SeedOutcome {
  readonly result: AnySeedResult;
  readonly student: Student;
  /** Models that were trained to be the teacher. */
  readonly teachers: readonly Student[];
  /** How a model was made; undefined for one that no plugin of the run made by itself. */
  specOf?(student: Student): Spec<"student"> | undefined;
  readonly prepared: Prepared;
  /** Which rows the student, and a model that was trained to be the teacher, have seen. */
  readonly seen?: { readonly student: SeenRecord; teacher(trained: Student): SeenRecord };
  dispose(): void;
}

/** Trains and evaluates all models of one seed: the teacher's, the strategy's, the label-only students'. */
export async function runSeed(run: SeedRun): Promise<SeedOutcome> {
  const { scope, seed, checkpoint, signal, prepared, help } = run;
  const [backend, events, clock] = [scope.resolve(BACKEND), scope.resolve(EVENTS), scope.resolve(CLOCK)];
  const trained: Stage[] = [];
  const warnings: string[] = [];
  const parallel = await help?.trainStages(run);
  const warn = (message: string) => {
    warnings.push(message);
    events({ type: "warning", seed, message });
  };
  const models = await trainModels(run, {
    keeps: true,
    trains: true,
    async visit({ stage: live, training, origin, untrained }) {
      const stage = await labelOnce(run, prepared, live, training, help?.labeller(run, live, trained));
      if (untrained && run.selfCheck) await selfCheck(run, { live, stage, training }, untrained, warn);
      const weights = origin === undefined ? undefined : await parallel?.take(stage.name, origin);
      if (weights) await restoreTrained(run, stage, training, weights);
      else await train(stage, training, { seed, backend, events, clock, checkpoint, signal });
      trained.push(stage);
    },
    lookUp: (teacher, how) => lookUpTeacher(teacher, how, run),
    warn,
  }).finally(() => parallel?.close());
  try {
    const { leak } = models.teachersSeen;
    const { classes: classNames } = prepared.preprocessing;
    const answered = answeredRows(prepared, models.teacher, warn);
    const measured = run.task && run.task.answers !== "softmax"
      ? await measureTask(run, run.task, answered, models)
      : await measure(run, answered, models);
    const result = { ...measured, classNames, warnings, ...leak ? { leak } : {} };
    const { student, trained: teachers, specOf, dispose } = models;
    const rest = { ...seenIn(run, models), ...specOf && { specOf } };
    return { result, student, teachers, prepared, dispose, ...rest };
  } catch (error) {
    models.dispose();
    throw error;
  }
}

/** The records of what the models of a seed have seen; those who do but a part of it have none. */
function seenIn(
  { seed, data, rows, contents, prepared }: SeedRun,
  { teachersSeen: { records: { complete, records } }, rowsOf }: Models,
): Pick<SeedOutcome, "seen"> {
  if (!contents) return {};
  const run = { seed, data, rows, contents, prepared };
  return {
    seen: {
      student: { version: 1, complete, records: [seenBy(run, { withUnlabelled: true }), ...records] },
      teacher: (trained) => ({
        version: 1,
        complete: true,
        records: [seenBy(run, { withUnlabelled: false, rows: rowsOf?.(trained) })],
      }),
    },
  };
}

/**
 * The stages of one seed with nothing trained: what `--dry-run` prints. Each loss is called once, so that whatever does not
 * fit shows.
 */
export async function planSeed(run: SeedRun): Promise<SeedPlan> {
  const stages: PlannedStage[] = [];
  const warnings: string[] = [];
  const independent: string[] = [];
  const use = new TeacherUse();
  let asksRows = false;
  const models = await trainModels(run, {
    keeps: false,
    trains: false,
    visit({ stage, training, origin }) {
      const { part, epochs, batchSize } = training;
      const steps = epochs * stepsPerEpoch({ rows: part.rows.length, batchSize });
      const trainState = new TrainState(stage, training.random);
      try {
        use.note(stage, begin(stage, training, trainState), {
          labelsOnce: labelsOnce(stage, training),
          unlabelled: part.labels.includes(-1),
        });
      } finally {
        trainState.dispose();
      }
      if (origin !== undefined) independent.push(stage.name);
      stages.push({ stage: stage.name, parameters: stage.student.parameters, epochs, steps });
      return Promise.resolve();
    },
    lookUp: (teacher, how) => {
      if (isLive(teacher)) return Promise.resolve(teacher);
      use.noteAsked();
      asksRows = true;
      return Promise.resolve(standInFor(teacher, how, run.prepared));
    },
    warn: (message) => void warnings.push(message),
  });
  models.dispose();
  use.check(run.config, run.prepared.preprocessing);
  return { data: countsOf(run.prepared), stages, warnings, independent, asksRows };
}

/**
 * Trains and measures the models of a seed. Those of the first seed alone are written, as choosing the best seed would bias
 * the results.
 */
export async function runWholeSeed(run: SeedRun): Promise<AnySeedResult> {
  const outcome = await runSeed(run);
  try {
    if (run.seed === run.config.seed) await writeModels(outcome, run.config, run.scope);
    return outcome.result;
  } finally {
    outcome.dispose();
  }
}

async function writeModels(outcome: SeedOutcome, config: ResolvedConfig, scope: Container): Promise<void> {
  const storage = scope.resolve(STORAGE);
  const { prepared: { preprocessing }, seen } = outcome;
  for (const teacher of outcome.teachers) {
    // What a run that it is brought along to asks: how its rows were encoded, and which it has seen.
    const files = new Map([
      ["preprocessing.json", jsonBytes(preprocessing)],
      ...seen ? [seenFile(seen.teacher(teacher))] : [],
      ...architectureOf(outcome, teacher, config),
    ]);
    await writeTrained(teacher, subfolder(storage, `teachers/${teacher.name}`), files);
  }
  await writeStudent(outcome, config, subfolder(storage, "student"));
}
