import * as tf from "@tensorflow/tfjs";
import { UserError } from "../base/errors.ts";
import type { Random } from "../base/random.ts";
import { softmax } from "../base/softmax.ts";
import { BACKEND, EVENTS } from "../catalogue/container.ts";
import { PluginError } from "../catalogue/plugin_error.ts";
import { perAnswer } from "../data/positions.ts";
import { rowsAt } from "../data/prepare.ts";
import { finiteAnswers, predict } from "../models/predict.ts";
import { answeredPlaces, asTeacher, isLive } from "../models/teachers.ts";
import type { EncodedRows } from "../preprocessing.ts";
import { evaluate } from "../report/metrics.ts";
import { metricText } from "../report/task_text.ts";
import type { Metrics } from "../results.ts";
import type { Stage } from "../strategy.ts";
import type { Student } from "../student.ts";
import { relativeToLargest } from "../targets/encoding.ts";
import type { TargetTask } from "../task.ts";
import type { LiveTeacher, Teacher } from "../teacher.ts";
import { gradientChange } from "../training/gradient_change.ts";
import type { StageTraining } from "../training/loop.ts";
import { probe } from "../training/probe.ts";
import { TrainState } from "../training/train_state.ts";
import type { SeedRun } from "./seed_run.ts";
import {
  type Answered,
  areLogits,
  broughtMembers,
  classesInOrder,
  confidenceFits,
  FEW,
  type Finding,
  meanConfidence,
  namedFor,
  sharesOf,
} from "./self_check_answers.ts";

/** Training rows that are looked at, and of those the ones whose stored answers are compared with live ones. */
const [LOOKED_AT, COMPARED] = [1000, 32];
/** A gradient that is less than this part of what the loss could give is rounding. */
const ROUNDING = 1e-5;
/** Of so many classes that each has a few rows among those, more are looked at. */
const PER_CLASS = 20;
/** Rows of the test part, and of the validation part, that the teacher is asked about before anything is trained. */
const CHECKED_ROWS = 10_000;

/** A stage as the strategy yields it, and as it will be trained. */
export interface CheckedStage {
  readonly live: Stage;
  readonly stage: Stage;
  readonly training: StageTraining;
}

/**
 * Looks, before the first stage is trained, at whether there is anything to learn from the teacher. Each check that passes is an
 * event; the first that fails is a `UserError` with a remedy. What is odd but may be meant goes to `warn`.
 */
export async function selfCheck(
  run: SeedRun,
  checked: CheckedStage,
  student: Student,
  warn: (message: string) => void = () => {},
): Promise<void> {
  const events = run.scope.resolve(EVENTS);
  const { live } = checked;
  const teacher = live.teacher!;
  const training = answeredAlone(checked.training, teacher);
  const backend = run.scope.resolve(BACKEND);
  const { prepared: { validation, test, preprocessing: { classes, answer } } } = run;
  const lookedAt = Math.max(LOOKED_AT, PER_CLASS * classes.length);
  const part = someKnown(training.part, lookedAt, training.random.split("looked at"));
  const asked = { of: "training rows", classes, answer, backend };
  const ofTeacher = await finiteAnswers(teacher, part, asked);
  const ofStudent = await predict(asTeacher(live.student), part, backend);
  const answered: Answered[] = [];
  for (const member of (teacher.members ?? []).filter(isLive)) {
    answered.push({ teacher: member, logits: await finiteAnswers(member, part, asked) });
  }
  answered.push({ teacher, logits: ofTeacher });
  const isFrozen = teacher.fingerprint !== undefined;
  if (isFrozen) {
    for (const [of, rows] of [["validation rows", validation], ["test rows", test]] as const) {
      const some = [...answeredPlaces(teacher, rows)].slice(0, CHECKED_ROWS);
      if (!some.length) continue;
      await finiteAnswers(teacher, rowsAt(rows, some), {
        ...asked,
        of,
      });
    }
  }
  const isKnown = isFrozen && !part.labels.includes(-1);
  const { task } = run;
  const ofAnswers: readonly (() => Finding)[] = task && task.answers !== "softmax"
    ? [
      () => fitsBetter(task, run, teacher, { ofTeacher, ofStudent }, part),
      () => differ(ofTeacher, classes.length),
    ]
    : [
      ...isKnown ? [() => classesInOrder(ofTeacher, part, classes)] : [],
      ...part.labels.includes(-1)
        ? []
        : broughtMembers(answered).map((member) => () =>
          namedFor(member, classesInOrder(member.logits, part, classes))
        ),
      () => isBetter(teacher, ofTeacher, ofStudent, part),
      () => saysMore(ofTeacher, part),
      () => areLogits(answered, part),
      ...isKnown ? [() => confidenceFits(ofTeacher, part)] : [],
    ];
  const findings: readonly (() => Finding | Promise<Finding>)[] = [
    ...ofAnswers,
    () => isNotSwapped(teacher, student),
    () => moves(run, { ...checked, training }),
    () => belongs(run, { ...checked, training }),
  ];
  for (const find of findings) {
    const { check, found, failed, warning } = await find();
    if (failed) {
      throw new UserError(
        `Cannot distil from ${teacher.name} (self-check): ${failed.rule}: ${found}; ${failed.remedy}, or pass --no-self-check`,
      );
    }
    events({ type: "self-check", seed: run.seed, check, found });
    if (warning) warn(warning);
  }
}

/** The rows that the teacher has answers to. */
function answeredAlone(training: StageTraining, teacher: Teacher): StageTraining {
  if (!teacher.answersRow) return training;
  const places = [...answeredPlaces(teacher, training.part)];
  return {
    ...training,
    part: rowsAt(training.part, places),
    batchSize: Math.min(training.batchSize, places.length),
  };
}

/**
 * A teacher that is no better than the student, or than guessing, in right answers and whose likelihood is no better
 * than that of the classes' shares. (One that has begun to learn may have bad luck with its answers alone.)
 */
function isBetter(
  teacher: Teacher,
  ofTeacher: Float32Array,
  ofStudent: Float32Array,
  part: EncodedRows,
): Finding {
  const check = "the teacher is better than the student";
  if (teacher.fingerprint === undefined) {
    return { check, found: `${teacher.name} goes on learning, so it need not be better yet` };
  }
  // Rows of known class, where there are any.
  if (part.labels.includes(-1)) return { check, found: "no class is known" };
  const rows = part.rows.length;
  const classes = ofTeacher.length / rows;
  const [teacherFit, studentFit] = [evaluate(ofTeacher, part.labels), evaluate(ofStudent, part.labels)];
  const { most, entropy } = sharesOf(part.labels, classes);
  const luck = 2 * Math.sqrt(most * (1 - most) / rows);
  const better = teacherFit.nll < entropy ||
    (rows < FEW
      ? teacherFit.accuracy > most - 2 * luck
      : teacherFit.accuracy > studentFit.accuracy && teacherFit.accuracy > most + luck);
  const right = (accuracy: number) => Math.round(accuracy * rows);
  return {
    check,
    found: `it has ${
      right(teacherFit.accuracy)
    } of ${rows} training rows right, the student before training ${
      right(studentFit.accuracy)
    }, the most frequent class ${right(most)}`,
    failed: better ? undefined : {
      rule: "the teacher must be better than the student that it teaches, and than guessing",
      remedy:
        `train the teacher longer, and check that its classes and its preprocessing are those of this data`,
    },
  };
}

/** A teacher of a task other than classes that fits its own training rows no better than the untrained student. */
function fitsBetter(
  task: TargetTask,
  { prepared: { preprocessing: { answer, classes } } }: SeedRun,
  teacher: Teacher,
  { ofTeacher, ofStudent }: { readonly ofTeacher: Float32Array; readonly ofStudent: Float32Array },
  part: EncodedRows,
): Finding {
  const check = "the teacher is better than the student";
  if (teacher.fingerprint === undefined) {
    return { check, found: `${teacher.name} goes on learning, so it need not be better yet` };
  }
  const targets = part.next ? Float32Array.from(part.next.ids) : part.targets;
  if (part.labels.includes(-1) || !answer || !targets) return { check, found: "no label is known" };
  const [metric] = task.metrics;
  const about = { format: answer, dim: classes.length };
  const [own, others] = [ofTeacher, ofStudent].map((answers) =>
    task.evaluate(answers, targets, about).metrics
  ) as [Metrics, Metrics];
  // One that has begun to learn may be better in likelihood alone.
  const isBetter = task.metrics.some(({ name, better }) =>
    better === "higher" ? own[name]! > others[name]! : own[name]! < others[name]!
  );
  const { name, title } = metric!;
  return {
    check,
    found:
      `its ${title} on ${part.rows.length} training rows is ${
        metricText(own[name]!, metric!)
      }, that of the student before ` +
      `training ${metricText(others[name]!, metric!)}`,
    failed: isBetter ? undefined : {
      rule: "the teacher must be better in some metric than the student that it teaches",
      remedy:
        "train the teacher longer, and check that its outputs and its preprocessing are those of this data",
    },
  };
}

/** Answers that are the same for all rows say nothing. */
function differ(answers: Float32Array, dim: number): Finding {
  const constant = answers.every((value, at) => Math.abs(value - answers[at % dim]!) < 1e-6);
  return {
    check: "the teacher's answers differ from row to row",
    found: constant ? "they are alike" : "they do",
    failed: constant && answers.length > dim
      ? {
        rule: "the teacher's answers must differ: they are the same for all rows",
        remedy: "train the teacher longer, or check that its inputs reach it",
      }
      : undefined,
  };
}

/** Targets that are a function of the label alone, or the same everywhere, say nothing that a label does not. */
function saysMore(logits: Float32Array, part: EncodedRows): Finding {
  const rows = part.rows.length;
  const width = logits.length / rows;
  // Softened far beyond what anybody uses: where even that shows nothing, there is nothing.
  const soft = softened(logits, width, 20);
  let [fromUniform, withinClass] = [0, 0];
  const first = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const label = part.labels[row]!;
    const same = first.get(label) ?? row;
    if (label >= 0) first.set(label, same);
    for (let c = 0; c < width; c++) {
      const p = soft[row * width + c]!;
      fromUniform = Math.max(fromUniform, Math.abs(p - 1 / width));
      if (label >= 0) withinClass = Math.max(withinClass, Math.abs(p - soft[same * width + c]!));
    }
  }
  const found = `its mean confidence is ${meanConfidence(logits, width).toFixed(4)} (labels 1, uniform ${
    (1 / width).toFixed(3)
  })`;
  const check = "the targets differ from labels and from uniform";
  if (fromUniform < 1e-4) {
    const remedy = "train the teacher longer, or check that its inputs reach it";
    return {
      check,
      found,
      failed: { rule: "the targets must differ from uniform: they are alike for all classes", remedy },
    };
  }
  const rule = "the targets must differ from the labels: all rows of a class have the same ones";
  const remedy = "use a teacher whose logits are not the labels themselves";
  return { check, found, failed: withinClass < 1e-4 ? { rule, remedy } : undefined };
}

function isNotSwapped(teacher: Teacher, student: Student): Finding {
  return {
    check: "teacher and student are not swapped",
    found: teacher.parameters === 0
      ? `${teacher.name} has no parameters of its own (a service, a file of answers), so its size says nothing`
      : `${teacher.parameters} parameters teach ${student.parameters}`,
    failed: teacher.parameters === 0 || teacher.parameters >= student.parameters ? undefined : {
      rule: "the teacher must not be smaller than the student; they may be swapped",
      remedy: "swap teacher and student in the config",
    },
  };
}

/** Whether the student's gradient depends on what the teacher says, at the start, half-way or at the end. */
async function moves(run: SeedRun, { stage, training }: CheckedStage): Promise<Finding> {
  const backend = run.scope.resolve(BACKEND);
  backend.use();
  const trainState = new TrainState(stage, training.random);
  const check = "the soft term moves the student's weights";
  if (training.part.rows.length < 2) return { check, found: "it cannot be told from a single row" };
  const rows = Math.min(COMPARED, training.batchSize);
  let [largest, most, finite] = [0, 0, true];
  try {
    probe(stage, training, trainState);
    for (const progress of [0, 0.5, 1 - 1e-6]) {
      const both = tf.tidy(() => {
        const { norm, relative } = gradientChange(stage, training, trainState, rows, progress);
        return tf.stack([norm, relative]);
      });
      const [change, share] = await both.data();
      backend.use();
      both.dispose();
      finite &&= Number.isFinite(change) && Number.isFinite(share);
      largest = Math.max(largest, change!);
      most = Math.max(most, share!);
    }
  } catch (error) {
    // Training tells of it with the stage and the step, where it comes to it.
    if (error instanceof PluginError) return { check, found: `it cannot be told: ${error.message}` };
    throw error;
  } finally {
    trainState.dispose();
  }
  return {
    check,
    found: `the gradient that is the teacher's has norm ${largest.toPrecision(3)}` +
      (most < ROUNDING && largest > 0 ? ", which is rounding beside the loss" : ""),
    failed: !finite
      ? {
        rule: "the loss and its gradient must be finite numbers",
        remedy: "look at the loss's options, and at the teacher's answers",
      }
      : most >= ROUNDING
      ? undefined
      : {
        rule: "what the teacher says must move the student's weights",
        remedy:
          "raise the soft weight above 0, or use a strategy without a teacher, or a loss that hears the teacher " +
          "with so many classes and such a batchSize",
      },
  };
}

/** Whether stored answers are what the teacher answers now. */
async function belongs(run: SeedRun, { live, stage, training }: CheckedStage): Promise<Finding> {
  const check = "the cached targets belong to these rows";
  if (stage.teacher === live.teacher) {
    return { check, found: `there are none: ${live.teacher!.name} is asked at every step` };
  }
  const { part, random } = training;
  const order = random.split("self-check").permutation(part.rows.length).subarray(0, COMPARED);
  const some = rowsAt(part, order);
  const width = run.prepared.preprocessing.classes.length;
  const relative = async (teacher: LiveTeacher) => {
    const answers = await predict(teacher, some, run.scope.resolve(BACKEND));
    const { answer } = run.prepared.preprocessing;
    // What all logits of a row have in common says nothing; numbers and labels are what they are.
    return answer && answer.from !== "tokens" ? answers : relativeToLargest(answers, width).relative;
  };
  const stored = await relative(stage.teacher!);
  const now = await relative(live.teacher!);
  let scale = 0;
  for (const logit of now) scale = Math.max(scale, Math.abs(logit));
  // As far as a store in float16 or another batch size may round.
  const near = (a: number, b: number) => Math.abs(a - b) <= 1e-2 * Math.max(scale, 1e-3);
  // Where only the largest are stored, the others are not what they were.
  const isKept = (row: Float32Array, c: number) =>
    run.config.targets?.top === undefined || row.every((logit) => logit <= row[c]!);
  const all = Array.from(perAnswer(some.rows, some), (row, i) => ({ row, i }));
  const wrong = all.filter(({ i }) => {
    const [live, kept] = [now, stored].map((logits) => logits.subarray(i * width, (i + 1) * width));
    return !live!.every((logit, c) => !isKept(kept!, c) || near(logit, kept![c]!));
  });
  return {
    check,
    found:
      `${all.length - wrong.length} of ${all.length} ${
        some.next ? "positions" : "rows"
      } agree with the live teacher` +
      (wrong[0] ? `, row ${wrong[0].row} does not` : ""),
    failed: wrong.length === 0 ? undefined : {
      rule: "the cached targets must belong to these rows",
      remedy: "remove the stored targets, so that the teacher labels the rows anew",
    },
  };
}

/** Random rows of known class: the first ones of a table that is sorted by class are all of one. */
function someKnown(part: EncodedRows, count: number, random: Random): EncodedRows {
  const known = Int32Array.from(part.labels.keys()).filter((at) => part.labels[at]! >= 0);
  const among = known.length ? known : Int32Array.from(part.labels.keys());
  const drawn = random.permutation(among.length).subarray(0, count).sort();
  return rowsAt(part, drawn.map((at) => among[at]!));
}

/** `softmax(logits / T)`, row by row. */
function softened(logits: Float32Array, width: number, temperature: number): Float32Array {
  const soft = new Float32Array(logits.length);
  for (let from = 0; from < logits.length; from += width) {
    soft.set(softmax(logits.subarray(from, from + width), temperature), from);
  }
  return soft;
}
