import * as tf from "@tensorflow/tfjs";
import { ensembleOf } from "../../core/models/ensemble.ts";
import { UserError } from "../../core/base/errors.ts";
import { moveAverage } from "../../core/models/peers.ts";
import type { Stage, StrategyRun } from "../../core/strategy.ts";
import type { Student } from "../../core/student.ts";
import type { Teacher } from "../../core/teacher.ts";
import { asTeacher, frozen } from "../../core/models/teachers.ts";
import type { Spec } from "../../core/spec.ts";

/** A number, or a scheduler. */
type Schedule = number | Spec<"scheduler">;

type Stages = AsyncGenerator<Stage, Student, Student>;

/** What all methods are told. */
interface Lesson {
  readonly temperature: Schedule;
  readonly softWeight: Schedule;
  readonly hardWeight: Schedule;
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
  { generations = 3, first = "teacher", ensemble = false, temperature, softWeight, hardWeight }: Lesson & {
    readonly generations?: number | undefined;
    readonly first?: "teacher" | "labels" | undefined;
    readonly ensemble?: boolean | undefined;
  },
  run: StrategyRun,
): Stages {
  const taught = sumOf({
    soft: [softWeight, { use: "soft-targets", temperature }],
    hard: [hardWeight, { use: "cross-entropy" }],
  });
  const by = (teacher: Teacher | undefined) =>
    teacher ? { teacher, loss: run.loss(taught) } : { loss: run.loss("cross-entropy") };
  const earlier: Teacher[] = [];
  let teacher = first === "teacher" ? run.teacher : undefined;
  for (let k = 1; k < generations; k++) {
    const name = `generation-${k}`;
    earlier.push(await frozen(yield { name, student: run.newStudent(name), ...by(teacher) }));
    // The paper averages what the generations answer.
    teacher = ensemble ? await ensembleOf([...earlier], { mean: "probabilities" }) : earlier.at(-1);
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
  }: Lesson & {
    readonly decay?: number | undefined;
    readonly teacher?: boolean | undefined;
    readonly averageWeight?: Schedule | undefined;
  },
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
    const teacher = two ? await ensembleOf([run.teacher, live], { mean: "logits" }) : live;
    const soft = { use: "soft-targets", temperature };
    return yield {
      name: "student",
      student,
      teacher,
      loss: run.loss(sumOf({
        ...two ? { soft: [softWeight, { use: "member", at: 1, of: soft }] } : {},
        average: [averageWeight, two ? { use: "member", at: 2, of: soft } : soft],
        hard: [hardWeight, { use: "cross-entropy" }],
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
  { exits, exitWeight = 1, temperature, softWeight, hardWeight }: Lesson & {
    readonly exits?: readonly string[] | undefined;
    readonly exitWeight?: Schedule | undefined;
  },
  run: StrategyRun,
): Stages {
  const student = run.newStudent();
  return yield {
    name: "student",
    student,
    ...softWeight === 0 ? {} : { teacher: run.teacher },
    loss: run.loss(sumOf({
      soft: [softWeight, { use: "soft-targets", temperature }],
      exits: [exitWeight, { use: "deep-supervision", exits: exitsOf(student, exits) }],
      hard: [hardWeight, { use: "cross-entropy" }],
    })),
  };
}

/** The layers that get an exit: those given, or an mlp's hidden ones, after their activation. */
function exitsOf({ model }: Student, given: readonly string[] | undefined): readonly string[] {
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
  { correct = 0.99, form = "official", temperature, softWeight, hardWeight }: Lesson & {
    readonly correct?: number | undefined;
    readonly form?: "paper" | "official" | undefined;
  },
  run: StrategyRun,
): Stages {
  return yield {
    name: "student",
    student: run.newStudent(),
    loss: run.loss(sumOf({
      virtual: [softWeight, { use: "virtual-teacher", temperature, correct, form }],
      hard: [hardWeight, { use: "cross-entropy" }],
    })),
  };
}
