import { show, UserError } from "../base/errors.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { ResolvedConfig } from "../catalogue/config.ts";
import type { Container } from "../catalogue/container.ts";
import { CLASS_TASK } from "../catalogue/define.ts";
import { labelColumnsOf } from "../data/label_columns.ts";
import type { LabelsWanted } from "../dataset.ts";
import type { Spec } from "../spec.ts";
import type { TaskLosses } from "../strategy.ts";
import type { LabelledTable } from "../table.ts";
import type { Task, TaskLabels } from "../task.ts";

/** A run's task, and the labels that it reads. */
export interface TaskOfRun {
  /** The task's plugin; undefined for classes in a catalogue that has no plugin for them. */
  readonly task: Task | undefined;
  /** Which plugin it is, guessed or given, for workers. */
  readonly spec: Spec<"task"> | undefined;
  /** The labels of tasks other than classes. */
  readonly labels: TaskLabels | undefined;
  /** What was guessed, in a sentence. */
  readonly guess?: string;
}

/** How a run's data set is to read its labels. */
export function labelsWanted(catalogue: Catalogue, { task }: Pick<ResolvedConfig, "task">): LabelsWanted {
  if (!task) return "guess";
  return catalogue.make("task", task).answers === "softmax" ? "classes" : "columns";
}

/**
 * The task of a run: the config's, or what its labels plainly are. Throws a `UserError` where the labels do not fit, with the
 * tasks that they would fit.
 */
export function taskOfRun(
  catalogue: Catalogue,
  given: Spec<"task"> | undefined,
  table: LabelledTable,
  scope: Container,
): TaskOfRun {
  const columns = labelColumnsOf(table);
  const make = (spec: Spec<"task">) => catalogue.make("task", spec, scope);
  const all = catalogue.list("task").map(({ name }) => ({ use: name }));
  const read = (spec: Spec<"task">): Omit<TaskOfRun, "guess"> => {
    const task = make(spec);
    return { task, spec, labels: task.answers === "softmax" ? undefined : task.read(columns) };
  };
  if (given) {
    const problem = make(given).problem(columns);
    if (problem === undefined) return read(given);
    const others = all.filter(({ use }) => use !== given.use && fits(make({ use }), table));
    const remedy = others.length
      ? `; the label would fit the task ${others.map(({ use }) => use).join(" or ")}`
      : "";
    throw new UserError(`Cannot use the task ${given.use}: ${problem}${remedy}`);
  }
  if (!table.labelColumns) {
    const spec = classSpec(catalogue);
    return spec ? read(spec) : { task: undefined, spec: undefined, labels: undefined };
  }
  const claiming = all.find((one) => {
    const task = make(one);
    return task.answers !== "softmax" && task.claims?.(columns);
  });
  const names = columns.map(({ name }) => show(name)).join(", ");
  const label = columns.length > 1 ? `label columns ${names}` : `label column ${names}`;
  if (claiming) {
    return {
      ...read(claiming),
      guess:
        `the ${label} ${
          columns.length > 1 ? "look" : "looks"
        } like the task ${claiming.use}, so that is what is ` +
        `learned; set "task" if that is wrong`,
    };
  }
  const problems = all.map((one) => `${one.use}: ${make(one).problem(columns)}`);
  throw new UserError(
    `Cannot use the ${label} as a task must fit: none does; ${
      problems.join("; ") || "there is no task plugin"
    }`,
  );
}

/** The plugin of classes, where there is one. */
function classSpec(catalogue: Catalogue): Spec<"task"> | undefined {
  return catalogue.list("task").map(({ name }): Spec<"task"> => ({ use: name }))
    .find((spec) => catalogue.make("task", spec).answers === "softmax");
}

/** Whether a table's labels fit a task. */
function fits(task: Task, table: LabelledTable): boolean {
  return task.problem(labelColumnsOf(table)) === undefined;
}

/** What strategies and teachers' plans know of a run's task. */
export function taskLosses(catalogue: Catalogue, given: Task | undefined): TaskLosses {
  if (given && given.answers !== "softmax") return given;
  const spec = classSpec(catalogue);
  const task = given ?? (spec && catalogue.make("task", spec));
  // Labels of classes are learned by what the catalogue's owner says.
  const hardLoss = catalogue.defaults.labelLoss ? catalogue.labelLoss : undefined;
  return {
    name: task?.name ?? CLASS_TASK,
    answers: "softmax",
    hasTemperature: true,
    get hardLoss() {
      return hardLoss ?? task?.hardLoss ?? catalogue.labelLoss;
    },
    softLoss(temperature) {
      if (task) return task.softLoss(temperature);
      throw new UserError(
        `Cannot say what the soft targets' loss is as the catalogue must have a plugin of the task ${CLASS_TASK}: it has none`,
      );
    },
  };
}
