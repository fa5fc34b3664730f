import { show, UserError } from "../base/errors.ts";
import type { Schedule } from "../scheduler.ts";
import type { Spec } from "../spec.ts";
import type { TaskLosses } from "../strategy.ts";

/**
 * The soft targets' loss of a task, at a strategy's temperature. A task whose answers are not softened has none: then the
 * temperature must be what it is by default. Throws a `UserError` where it is not.
 */
export function softLossOf(
  task: TaskLosses,
  strategy: string,
  temperature: Schedule | undefined,
  usual: Schedule | undefined,
): Spec<"loss"> {
  if (task.hasTemperature) return task.softLoss(temperature);
  if (temperature === undefined || JSON.stringify(temperature) === JSON.stringify(usual)) {
    return task.softLoss();
  }
  throw new UserError(
    `Cannot use strategy ${strategy}: temperature must be left out where the task is ${task.name}, whose answers are not ` +
      `softened: current value is ${show(temperature)}`,
  );
}
