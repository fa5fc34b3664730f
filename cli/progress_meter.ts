import type { RunEvent } from "../core/events.ts";
import { nominalTime } from "../core/run/cost.ts";

/** How far a run is. */
export interface Progress {
  /** Share of the run's work that is done, in [0, 1]. */
  readonly share: number;
  /** Steps that this process has taken in a second; undefined until there is something to go by. */
  readonly rate: number | undefined;
  /** Seconds left; undefined until there is something to go by. */
  readonly left: number | undefined;
  /** The stages that are being trained, in the order in which they began. */
  readonly stages: readonly string[];
}

/** Milliseconds of training before a rate is told: that of the first steps, in which things are made ready, is none. */
const LEAST = 1000;

/** A stage of one seed: its steps, and the work of each. */
interface Planned {
  readonly steps: number;
  readonly work: number;
}

/**
 * Follows a run by its events. Stages differ in what a step costs, so the share done and the time left go by work, not by
 * steps. What was done before the run was gone on with counts as done, and not for the rate; the time counts from the
 * first stage that is trained, and not from the start of the process.
 */
export function progressMeter(now: () => number = () => performance.now()): (event: RunEvent) => Progress {
  const planned = new Map<string, Planned>();
  /** Steps of the stages that are being trained, by name. */
  const current = new Map<string, number>();
  let since: number | undefined;
  const total = { steps: 0, work: 0 };
  const finished = { steps: 0, work: 0 };
  const resumed = { steps: 0, work: 0 };
  const add = (sum: { steps: number; work: number }, stage: string, steps: number) => {
    sum.steps += steps;
    sum.work += steps * (planned.get(stage)?.work ?? 1);
  };
  return (event) => {
    if (event.type === "run-start") {
      for (const stage of event.stages) {
        const work = nominalTime(stage, event.data.train) / Math.max(1, stage.steps);
        planned.set(stage.stage, { steps: stage.steps, work });
        add(total, stage.stage, event.seeds.length * stage.steps);
      }
    } else if (event.type === "stage-start") {
      since ??= now();
      current.set(stageName(event), event.step);
      add(resumed, event.stage, event.step);
    } else if (event.type === "progress" && event.what === undefined) {
      current.set(stageName(event), event.step);
    } else if (event.type === "stage-end") {
      const { steps } = planned.get(event.stage) ?? { steps: 0 };
      current.delete(stageName(event));
      add(finished, event.stage, steps);
      if (event.resumed) add(resumed, event.stage, steps);
    }
    const done = { ...finished };
    for (const [name, steps] of current) add(done, name.slice(name.indexOf(", ") + 2), steps);
    const elapsed = since === undefined ? 0 : now() - since;
    const fresh = { steps: done.steps - resumed.steps, work: done.work - resumed.work };
    const known = elapsed >= LEAST && fresh.work > 0;
    return {
      share: total.work ? done.work / total.work : 0,
      rate: known ? fresh.steps / elapsed * 1000 : undefined,
      left: known ? (total.work - done.work) * elapsed / fresh.work / 1000 : undefined,
      stages: [...current.keys()],
    };
  };
}

/** A stage, as it is shown. */
export function stageName({ seed, stage }: { readonly seed: number; readonly stage: string }): string {
  return `seed ${seed}, ${stage}`;
}

/** Seconds as a person reads them: `8 s`, `3 min 20 s`, `2 h 5 min`. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  const minutes = Math.round(whole / 60);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
