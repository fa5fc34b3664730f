import { SingleBar } from "cli-progress";
import process from "node:process";
import type { EventSink, RunEvent } from "../core/events.ts";
import { percent } from "../core/report/text.ts";
import { duration, type Progress, progressMeter, stageName } from "./progress_meter.ts";
import { outputsText, wrapped } from "./table.ts";

/** Listens to a run and shows it. Dispose it when the run is over. */
export type ProgressView = EventSink & Disposable & {
  /** Does something that writes to the terminal itself, with nothing of the view in between. */
  aside<T>(task: () => Promise<T>): Promise<T>;
};

/** Shows a run on standard error: a bar with rate and time left on a terminal, plain lines elsewhere. */
export function progressView(): ProgressView {
  return Deno.stderr.isTerminal() ? bar() : lines((line) => console.error(line));
}

/** What is told in a line of its own, bar or not. */
function lineOf(event: RunEvent): string | undefined {
  if (event.type === "warning") {
    return `warning${event.seed === undefined ? "" : `, seed ${event.seed}`}: ${event.message}`;
  }
  if (event.type === "asks") return `seed ${event.seed}: ${event.message}`;
  if (event.type === "self-check") return `check, seed ${event.seed}: ${event.check}: ${event.found}`;
}

/** How far a teacher is that is asked about all rows. */
function labelling(
  { seed, stage, step, steps }: Extract<RunEvent, { readonly type: "progress" }>,
): string {
  return `seed ${seed}, ${stage} labels rows: ${step} of ${steps}`;
}

/** Columns of the bar itself. */
const [SHORTEST, LONGEST] = [10, 30];

/**
 * The bar's line, in at most `width` columns: the bar gets what the texts leave, and where even the shortest bar leaves too
 * little, the names of the stages are cut, so that rate and time left are always there.
 */
export function barLine(
  { share, rate, left }: Omit<Progress, "stages">,
  stage: string,
  width: number,
): string {
  const before = ` ${Math.floor(100 * share)} % | `;
  const after = ` | ${rate === undefined ? "-" : rate.toFixed(0)} steps/s | ${
    left === undefined ? "-" : duration(left)
  } left`;
  const room = width - before.length - after.length;
  const size = Math.max(SHORTEST, Math.min(LONGEST, room - stage.length));
  const spare = Math.max(0, room - size);
  const name = stage.length > spare ? `${stage.slice(0, Math.max(0, spare - 1))}…`.slice(0, spare) : stage;
  const full = Math.round(size * Math.min(1, share));
  return `${"━".repeat(full)}${"╌".repeat(size - full)}${before}${name}${after}`.slice(0, width);
}

function bar(): ProgressView {
  const meter = progressMeter();
  let progress: Progress = { share: 0, rate: undefined, left: undefined, stages: [] };
  let stage = "starting";
  const view = new SingleBar({
    stream: process.stderr,
    // The last column stays empty: a terminal that wraps lines would put what follows it into the next one.
    format: (_options: unknown, { maxWidth }: { readonly maxWidth: number }) =>
      barLine(progress, stage, maxWidth - 1),
    hideCursor: true,
    clearOnComplete: true,
    // Lines that are told beside the bar are longer than some terminals are wide.
    linewrap: true,
    // A line that is told beside the bar wipes it out.
    forceRedraw: true,
  });
  // The bar goes down with each line that is told; going back to where it began would put the report over those lines.
  Object.assign(view.terminal, { cursorSave: () => {}, cursorRestore: () => {} });
  const show = (event: RunEvent) => {
    progress = meter(event);
    const [first, ...others] = progress.stages;
    if (event.type === "progress" && event.what) stage = labelling(event);
    else if (first !== undefined) stage = others.length ? `${first} and ${others.length} more` : first;
    if (event.type === "run-start") view.start(1, 0);
    if (event.type === "run-end") return view.stop();
    const line = lineOf(event);
    // Over the bar, which is drawn anew below it.
    if (line !== undefined) process.stderr.write(`\r\x1b[K${wrapped(line, view.terminal.getWidth())}\n`);
    if (["progress", "stage-start", "stage-end"].includes(event.type)) view.update(progress.share);
  };
  return Object.assign(show, {
    [Symbol.dispose]: () => view.stop(),
    async aside<T>(task: () => Promise<T>): Promise<T> {
      if (!view.isActive) return await task();
      view.stop();
      try {
        return await task();
      } finally {
        view.start(1, progress.share);
      }
    },
  });
}

/** Seconds between two lines of a stage that takes long. */
const LINE_EVERY = 5;

function lines(write: (line: string) => void): ProgressView {
  const meter = progressMeter();
  let written = performance.now();
  const losses = new Map<string, string>();
  const show = (event: RunEvent) => {
    const { share, rate, left } = meter(event);
    switch (event.type) {
      case "run-start": {
        const { train, validation, test, features } = event.data;
        write(
          `${event.name}: ${train} training, ${validation} validation and ${test} test rows, ${features} features, ` +
            `${outputsText(event.data)}, backend ${event.backend}`,
        );
        break;
      }
      case "epoch":
        losses.set(stageName(event), `, loss ${event.loss.toPrecision(3)}`);
        break;
      case "progress": {
        const now = performance.now();
        if (now - written < 1000 * LINE_EVERY) break;
        written = now;
        if (event.what) {
          write(`  ${labelling(event)}`);
          break;
        }
        const pace = rate === undefined || left === undefined
          ? ""
          : `; ${rate.toFixed(0)} steps/s, ${duration(left)} left`;
        write(
          `  ${percent(share)} %: ${stageName(event)}, step ${event.step} of ${event.steps}${
            losses.get(stageName(event)) ?? ""
          }${pace}`,
        );
        break;
      }
      case "stage-end":
        write(
          `seed ${event.seed}: ${event.stage} ${
            event.resumed ? "taken from the checkpoint" : `trained${losses.get(stageName(event)) ?? ""}`
          }`,
        );
        break;
      case "labelled":
        write(`seed ${event.seed}: ${event.teacher} labelled ${event.rows} rows`);
        break;
      default: {
        const line = lineOf(event);
        if (line !== undefined) write(line);
      }
    }
  };
  return Object.assign(show, { [Symbol.dispose]: () => {}, aside: <T>(task: () => Promise<T>) => task() });
}
