import { UserError } from "../base/errors.ts";
import type { LogContext } from "../loss.ts";
import type { Scheduler } from "../scheduler.ts";

/** The temperature at this progress, which it logs. */
export function temperatureNow(temperatureAt: Scheduler, { progress, observe }: LogContext): number {
  const temperature = temperatureAt(progress);
  // A scheduler is sampled when it is made; between the samples it may still do what it must not.
  if (!(temperature > 0)) {
    throw new UserError(
      `Cannot soften targets as the temperature must be above 0: current value is ${temperature} at progress ${progress}`,
    );
  }
  observe("temperature", temperature);
  return temperature;
}
