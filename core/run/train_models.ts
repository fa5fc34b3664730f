import { show, UserError } from "../base/errors.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { TrainOptions } from "../catalogue/config.ts";
import { BACKEND } from "../catalogue/container.ts";
import { PluginError } from "../catalogue/plugin_error.ts";
import { shapesOf } from "../data/inputs.ts";
import { partsOf, type Prepared } from "../data/prepare.ts";
import { finiteAnswers } from "../models/predict.ts";
import { modelPlan } from "../models/teacher_plan.ts";
import { arraysOf } from "../models/variables.ts";
import type { Models } from "../report/measure.ts";
import { teachersSeen } from "../report/seen_rows.ts";
import type { Spec } from "../spec.ts";
import type { Stage, StageRun, ValidationRows } from "../strategy.ts";
import type { Student } from "../student.ts";
import type { Teacher } from "../teacher.ts";
import { labelOnlyStudents } from "./label_only_students.ts";
import type { SeedRun } from "./seed_run.ts";
import { StageRunner, type StageVisitor } from "./stage_runner.ts";
import { isPartOf, type Students, studentsOf } from "./students.ts";
import { taskLosses } from "./task_of_run.ts";

/**
 * Goes through all stages of a seed: those of the teacher, of the strategy, of the same-budget baseline and the other
 * label-only students, in this order; the visitor trains them. The caller disposes the models.
 */
export async function trainModels(run: SeedRun, visitor: StageVisitor): Promise<Models> {
  const { catalogue, config, scope, prepared } = run;
  const task = taskLosses(catalogue, run.task);
  const disposables: { dispose(): void }[] = [];
  const students = studentsOf({
    catalogue,
    config,
    scope,
    shape: {
      features: prepared.train.width,
      classes: prepared.preprocessing.classes.length,
      inputs: shapesOf(prepared.train),
    },
    keep: (student) => void disposables.push(student),
  });
  const stageRun: StageRun = {
    ...students.shape,
    task,
    preprocessing: prepared.preprocessing,
    ...prepared.raw ? { raw: prepared.raw } : {},
    training: { ...prepared.train, groups: prepared.groups },
    validation: validationRows(run, visitor),
    rows: run.rows,
    ...prepared.ids ? { ids: prepared.ids } : {},
    newStudent: (name, spec) => students.make(name, spec),
    studentSpec: config.student,
    scaledStudent: (parameters) => students.scaled(parameters),
    lookUp: (teacher, how) => visitor.lookUp(teacher, how),
    warn: visitor.warn,
    loss: (spec = task.hardLoss) => catalogue.make("loss", spec, scope),
  };
  const runner = new StageRunner(run, visitor);
  try {
    const { train: ofTeacher, ...teacherSpec } = config.teacher;
    const plan = modelPlan(teacherSpec, "teacher", catalogue.context(scope));
    const { made: teacher, rows } = await runner.run(plan.stages(stageRun), {
      who: `teacher ${teacherSpec.use}`,
      options: ofTeacher,
      // What the teacher's part leaves out, it has from the student's.
      where: ofTeacher.batchSize === config.train.batchSize ? "train" : "teacher.train",
      // The name of a stream decides its random numbers: `lesson/` is as old as the first saved students.
      stream: ({ name }) => `lesson/${name}`,
      partOf: () => prepared.train,
      ...plan.independent ? { origin: "labels" } : {},
    });
    disposables.push(teacher);
    checkAnswered(teacher, prepared);
    const trained = students.all();
    const seen = teachersSeen(teacher, run, visitor.warn);
    if (!runner.count) checkUntrained(teacherSpec.use, ofTeacher, config.train);

    const { withUnlabelled, repeated } = partsOf(prepared);
    const who = `strategy ${config.strategy.use}`;
    const strategy = catalogue.make("strategy", config.strategy, scope);
    const { made: student, streams } = await runner.run(strategy.stages({ ...stageRun, teacher }), {
      who,
      options: config.train,
      where: "train",
      stream: (_, index) => `lesson/${index + 1}`,
      partOf: (stage) => stage.teacher ? withUnlabelled : repeated,
      before: untrainedStudent(students, config.student, visitor.warn),
    });
    const last = [...streams].findLast(([one]) => one === student || isPartOf(student, one));
    if (!last) {
      throw new PluginError(`${who}: it must return a student that it has trained: it returns another`);
    }
    const origin = students.originOf(student);
    if (origin && !students.usesConfigs && !isUsual(catalogue, config.student)) {
      visitor.warn(
        `the config's student is not used, as ${who} names its student itself: ${show(config.student)}`,
      );
    }
    const { baseline, labelOnly } = await labelOnlyStudents(run, {
      runner,
      students,
      task,
      warn: visitor.warn,
      loss: stageRun.loss,
      of: origin ?? { spec: config.student, init: "student" },
      part: repeated,
      stream: last[1],
    });
    return {
      teacher,
      student,
      baseline,
      labelOnly,
      trained,
      rowsOf: (student) => rows.get(student),
      specOf: (student) => students.originOf(student)?.spec,
      teachersSeen: seen,
      dispose: () => disposeAll(disposables),
    };
  } catch (error) {
    disposeAll(disposables);
    throw error;
  }
}

/** The validation rows, for choices of a plan or a strategy. */
function validationRows({ scope, prepared }: SeedRun, { trains }: StageVisitor): ValidationRows {
  const { validation, preprocessing: { classes, answer } } = prepared;
  const { rows, labels, targets, next } = validation;
  return {
    rows,
    labels,
    targets,
    next,
    async ask(teacher) {
      if (!trains) return undefined;
      const without = rows.filter((row) => teacher.answersRow && !teacher.answersRow(row));
      if (without.length) {
        throw new UserError(
          `Cannot choose by the validation rows what ${teacher.name} is to be (weights, a temperature): it must have an answer ` +
            `to each: ${without.length} of ${rows.length} have none, row ${without[0]! + 1} is the first`,
        );
      }
      const backend = scope.resolve(BACKEND);
      return await finiteAnswers(teacher, validation, { of: "validation rows", classes, answer, backend });
    },
  };
}

/** Throws where a teacher has no answer to a row that has no label to learn from either. */
function checkAnswered(teacher: Teacher, { unlabelled }: Prepared): void {
  const without = unlabelled?.rows.filter((row) => teacher.answersRow && !teacher.answersRow(row)) ?? [];
  if (!without.length) return;
  throw new UserError(
    `Cannot use ${teacher.name} as a teacher: it must have an answer to each unlabelled row, as they have no label to learn ` +
      `from: ${without.length} of ${unlabelled!.rows.length} have none, row ${without[0]! + 1} is the first`,
  );
}

/**
 * Makes an untrained student of the run before the first stage that has a teacher, for the self-check; warns where a
 * second one of the same seed has other weights.
 */
function untrainedStudent(
  students: Students,
  spec: Spec<"student">,
  warn: (message: string) => void,
): (stage: Stage) => Promise<Student | undefined> {
  let made = false;
  return async ({ teacher }) => {
    if (made || !teacher) return undefined;
    made = true;
    const untrained = students.build("student", spec, "student");
    try {
      const again = students.build("student", spec, "student");
      const unseeded = await differing(untrained, again).finally(() => again.dispose());
      if (unseeded !== undefined) {
        warn(
          `the initial weights of student ${spec.use} (${unseeded}) are decided by no seed, as two students of ` +
            `the same seed differ: no run gives the same student again, and the baseline begins from other weights; draw ` +
            `them from the random source that the plugin is given`,
        );
      }
      return untrained;
    } catch (error) {
      untrained.dispose();
      throw error;
    }
  };
}

/** The first weight, by name, in which two students differ. */
async function differing(one: Student, other: Student): Promise<string | undefined> {
  const [values, others] = [await arraysOf(one.state), await arraysOf(other.state)];
  const at = values.findIndex((array, i) => array.some((value, j) => !Object.is(value, others[i]?.[j])));
  return at < 0 ? undefined : one.state[at]!.name;
}

/** Whether a student is what it is where the config names none. */
function isUsual(catalogue: Catalogue, student: Spec<"student">): boolean {
  const usual = catalogue.kit().part("student").safeParse(catalogue.defaults.parts?.student);
  return usual.success && JSON.stringify(usual.data) === JSON.stringify(student);
}

/** Throws where the config says how to train a teacher that is there already. */
function checkUntrained(use: string, ofTeacher: TrainOptions, train: TrainOptions): void {
  for (const key of Object.keys({ ...train, ...ofTeacher }) as (keyof TrainOptions)[]) {
    if (ofTeacher[key] === undefined || JSON.stringify(ofTeacher[key]) === JSON.stringify(train[key])) {
      continue;
    }
    throw new UserError(
      `Cannot use this config: teacher.train.${key} must be left out as teacher ${use} is trained already: current ` +
        `value is ${show(ofTeacher[key])}`,
    );
  }
}

function disposeAll(disposables: { dispose(): void }[]): void {
  for (const one of disposables.splice(0)) one.dispose();
}
