import * as tf from "@tensorflow/tfjs";
import * as z from "zod";
import { UserError } from "../../core/base/errors.ts";
import type { Schedule } from "../../core/catalogue/void_options.ts";
import { layerNames } from "../../core/losses/feature.ts";
import { softLossOf } from "../../core/losses/task_losses.ts";
import { ensembleOf } from "../../core/models/combined/ensemble.ts";
import { quantiseOption } from "../../core/models/fake_quantised.ts";
import { moveAverage } from "../../core/models/peers.ts";
import { asTeacher, frozen } from "../../core/models/teachers.ts";
import type { SchemaKit } from "../../core/plugin.ts";
import type { Spec } from "../../core/spec.ts";
import type { Stage, StrategyRun } from "../../core/strategy.ts";
import type { Student } from "../../core/student.ts";
import type { LiveTeacher } from "../../core/teacher.ts";

/** The options of all methods of the strategy `self`. */
export const selfOptions = (kit: SchemaKit) =>
  z.strictObject({
    method: z.enum(["born-again", "ema", "deep-supervision", "teacher-free"]).default("born-again")
      .describe("Who teaches: the generation before, a moving average, the deepest output, or nobody."),
    temperature: kit.schedule({ above: 0 }).optional()
      .describe(
        "Softens teacher and student alike: a number or a scheduler; 4 by default, teacher-free 20.",
      ),
    softWeight: kit.schedule({ min: 0 }).optional()
      .describe("Weight of the teacher's soft targets; 0.9 by default, teacher-free 0.1."),
    hardWeight: kit.schedule({ min: 0 }).optional()
      .describe("Weight of the labels' loss; 0.1 by default, teacher-free 0.9."),
    generations: z.number().int().min(1).max(100).optional()
      .describe("Born-again: how many, the last of which is the student; 3 by default."),
    first: z.enum(["teacher", "labels"]).optional()
      .describe(
        "Born-again: what the first generation learns from beside the labels: the run's teacher (by default), or nothing.",
      ),
    ensemble: z.boolean().optional()
      .describe(
        "Born-again: each generation learns from all before it together, not from the last one alone; false by default.",
      ),
    decay: z.number().min(0).lt(1).optional()
      .describe("Moving average: how much of it stays in each step; 0.99 by default."),
    teacher: z.boolean().optional()
      .describe("Moving average: whether the student learns from the run's teacher, too; true by default."),
    averageWeight: kit.schedule({ min: 0 }).optional()
      .describe("Moving average: weight of its soft targets; 0.5 by default."),
    exits: layerNames()
      .optional()
      .describe(
        "Deep supervision: layers of the student that get an exit; an mlp's hidden layers by default.",
      ),
    exitWeight: kit.schedule({ min: 0 }).optional()
      .describe("Deep supervision: weight of the exits; 1 by default."),
    correct: z.number().gt(0).lt(1).optional()
      .describe("Teacher-free: the virtual teacher's probability of the true class; 0.99 by default."),
    form: z.enum(["paper", "official"]).optional()
      .describe(
        "Teacher-free: as the authors' code has it, or their paper, at whose temperatures it has hardly any effect; the code by default.",
      ),
    quantise: quantiseOption(),
  });

/** The options, checked. */
export type SelfOptions = z.output<ReturnType<typeof selfOptions>>;

type Stages = AsyncGenerator<Stage, Student, Student>;

/** Options of all methods. */
interface StageOptions {
  readonly temperature: Schedule;
  readonly softWeight: Schedule;
  readonly hardWeight: Schedule;
}

/** By default, where the method is not teacher-free. */
export const TEMPERATURE = 4;

function softLoss({ task }: StrategyRun, temperature: Schedule): Spec<"loss"> {
  return softLossOf(task, "self", temperature, TEMPERATURE);
}

/** The weighted sum of the losses whose weight is not the number 0. */
function sumOf(
  terms: Readonly<Record<string, readonly [weight: Schedule, loss: Spec<"loss">]>>,
): Spec<"loss"> {
  const heard = Object.entries(terms).filter(([, [weight]]) => weight !== 0);
  return {
    use: "sum",
    of: Object.fromEntries(heard.map(([name, [, loss]]) => [name, loss])),
    weights: Object.fromEntries(heard.map(([name, [weight]]) => [name, weight])),
  };
}

/** Generation k teaches generation k + 1; Furlanello et al. (2018). The last is the run's student. */
export async function* bornAgain(
  { generations = 3, first = "teacher", ensemble = false, temperature, softWeight, hardWeight }:
    & StageOptions
    & Pick<SelfOptions, "generations" | "first" | "ensemble">,
  run: StrategyRun,
): Stages {
  const taught = sumOf({
    soft: [softWeight, softLoss(run, temperature)],
    hard: [hardWeight, run.task.hardLoss],
  });
  const by = (teacher: LiveTeacher | undefined) =>
    teacher ? { teacher, loss: run.loss(taught) } : { loss: run.loss(run.task.hardLoss) };
  const earlier: LiveTeacher[] = [];
  let teacher = first === "teacher" ? run.teacher : undefined;
  for (let k = 1; k < generations; k++) {
    const name = `generation-${k}`;
    earlier.push(await frozen(yield { name, student: run.newStudent(name), ...by(teacher) }));
    // The paper averages what the generations answer.
    teacher = ensemble
      ? await ensembleOf([...earlier], { mean: "probabilities" }, run.task.answers)
      : earlier.at(-1);
  }
  return yield { name: "student", student: run.newStudent(), ...by(teacher) };
}

/**
 * The moving average of the student's weights (and of batch norm's statistics) teaches it; Tarvainen & Valpola (2017).
 * As in their code, the first steps count more: `decay_n = min(decay, 1 − 1 / (n + 1))` after step n = 1, 2, …
 */
export async function* movingAverage(
  {
    decay = 0.99,
    teacher: listens = true,
    averageWeight = 0.5,
    temperature,
    softWeight,
    hardWeight,
  }: StageOptions & Pick<SelfOptions, "decay" | "teacher" | "averageWeight">,
  run: StrategyRun,
): Stages {
  const [student, average] = [run.newStudent(), run.newStudent("average")];
  const steps = tf.tidy(() => tf.variable(tf.scalar(0), false));
  try {
    // It begins where the student does.
    moveAverage(average.state, student.state, 0);
    const two = listens && softWeight !== 0;
    // What changes while training runs has no fingerprint, and is asked at every step.
    const live = asTeacher(average);
    const teacher = two ? await ensembleOf([run.teacher, live], { mean: "logits" }, run.task.answers) : live;
    const soft = softLoss(run, temperature);
    return yield {
      name: "student",
      student,
      teacher,
      loss: run.loss(sumOf({
        ...two ? { soft: [softWeight, { use: "member", at: 1, of: soft }] } : {},
        average: [averageWeight, two ? { use: "member", at: 2, of: soft } : soft],
        hard: [hardWeight, run.task.hardLoss],
      })),
      afterStep() {
        steps.assign(tf.add(steps, 1));
        const rampUp: tf.Scalar = tf.sub(1, tf.div(1, tf.add(steps, 1)));
        moveAverage(average.state, student.state, tf.minimum(decay, rampUp));
      },
      state: [...average.state, steps],
    };
  } finally {
    steps.dispose();
  }
}

/** Exits at hidden layers, taught by the deepest output; Zhang et al. (2019). */
export async function* deepSupervision(
  { exits, exitWeight = 1, temperature, softWeight, hardWeight }:
    & StageOptions
    & Pick<SelfOptions, "exits" | "exitWeight">,
  run: StrategyRun,
): Stages {
  const student = run.newStudent();
  return yield {
    name: "student",
    student,
    ...softWeight === 0 ? {} : { teacher: run.teacher },
    loss: run.loss(sumOf({
      soft: [softWeight, softLoss(run, temperature)],
      exits: [exitWeight, { use: "deep-supervision", exits: exitsOf(student, exits) }],
      hard: [hardWeight, run.task.hardLoss],
    })),
  };
}

/** The layers that get an exit: those given, or an mlp's hidden ones, after their activation. */
function exitsOf({ model }: Student, given: readonly string[] | undefined): readonly string[] {
  if (!model) {
    throw new UserError("Cannot put exits on the student as it must be a model of tfjs layers: it has none");
  }
  const layers = model.layers.filter((layer) => layer.getClassName() !== "InputLayer").map(({ name }) =>
    name
  );
  const problem = (rule: string) => new UserError(`Cannot put exits on the student as ${rule}`);
  const unknown = given?.find((name) => !layers.includes(name));
  if (unknown !== undefined) {
    throw problem(`a layer must be named ${unknown}: its layers are ${layers.join(", ")}`);
  }
  // With batch norm the activation is a layer of its own.
  const [hidden, activations] = [/^hidden_\d+$/, /^activation_\d+$/].map((pattern) =>
    layers.filter((name) => pattern.test(name))
  );
  const found = given ?? (activations!.length ? activations! : hidden!);
  if (found.length) return found;
  throw problem(
    `exits must name some of its layers where none is called hidden_1, …: its layers are ${
      layers.join(", ")
    }`,
  );
}

/**
 * A made-up teacher that is nearly sure of the true class; Yuan et al. (2020). As in their code: the paper's form has no
 * T², and at their temperature of 20 less than a hundredth of the gradient.
 */
export async function* teacherFree(
  { correct = 0.99, form = "official", temperature, softWeight, hardWeight }:
    & StageOptions
    & Pick<SelfOptions, "correct" | "form">,
  run: StrategyRun,
): Stages {
  return yield {
    name: "student",
    student: run.newStudent(),
    loss: run.loss(sumOf({
      virtual: [softWeight, { use: "virtual-teacher", temperature, correct, form }],
      hard: [hardWeight, run.task.hardLoss],
    })),
  };
}
