import process from "node:process";
import { SingleBar } from "cli-progress";
import type { EventSink, RunEvent } from "../core/events.ts";
import { percent } from "../core/report_text.ts";

/** Listens to a run and shows it. Dispose it when the run is over. */
export type ProgressView = EventSink & Disposable;

/** Shows a run on standard error: a bar with rate and time left on a terminal, plain lines elsewhere. */
export function progressView(): ProgressView {
  return Deno.stderr.isTerminal() ? bar() : lines((line) => console.error(line));
}

/** Steps behind a run and before it, from its events. Several stages may be trained side by side. */
function stepCounter() {
  const perStage = new Map<string, number>();
  /** Steps of the stages that are being trained, by name, in the order in which they began. */
  const current = new Map<string, number>();
  let [total, finished, skipped] = [0, 0, 0];
  return {
    observe(event: RunEvent) {
      if (event.type === "run-start") {
        event.stages.forEach(({ stage, steps }) => perStage.set(stage, steps));
        total = event.seeds.length * event.stages.reduce((sum, { steps }) => sum + steps, 0);
      } else if (event.type === "stage-start") {
        current.set(nameOf(event), event.step);
        skipped += event.step;
      } else if (event.type === "progress") current.set(nameOf(event), event.step);
      else if (event.type === "stage-end") {
        const steps = perStage.get(event.stage) ?? 0;
        finished += steps;
        current.delete(nameOf(event));
        if (event.resumed) skipped += steps;
      }
      const done = finished + [...current.values()].reduce((a, b) => a + b, 0);
      // `fresh`: steps that this process took itself, for the rate.
      return { total, done, fresh: done - skipped, stages: [...current.keys()] };
    },
  };
}

/** A stage, as it is shown. */
function nameOf({ seed, stage }: { readonly seed: number; readonly stage: string }): string {
  return `seed ${seed}, ${stage}`;
}

/** What is told in a line of its own, bar or not. */
function lineOf(event: RunEvent): string | undefined {
  if (event.type === "warning") {
    return `warning${event.seed === undefined ? "" : `, seed ${event.seed}`}: ${event.message}`;
  }
  if (event.type === "self-check") return `check, seed ${event.seed}: ${event.check}: ${event.found}`;
}

function bar(): ProgressView {
  const counter = stepCounter();
  const started = performance.now();
  const view = new SingleBar({
    stream: process.stderr,
    format: "{bar} {percentage} % | {stage} | {rate} steps/s | {left} left",
    barCompleteChar: "━",
    barIncompleteChar: "╌",
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
  });
  let stage = "";
  const show = (event: RunEvent) => {
    const { total, done, fresh, stages: [first, ...others] } = counter.observe(event);
    if (first !== undefined) stage = others.length ? `${first} and ${others.length} more` : first;
    if (event.type === "run-start") view.start(total, 0, { stage: "starting", rate: "-", left: "-" });
    if (event.type === "run-end") return view.stop();
    const line = lineOf(event);
    // Over the bar, which is drawn anew below it.
    if (line !== undefined) process.stderr.write(`\r\x1b[K${line}\n`);
    const rate = fresh / (performance.now() - started) * 1000;
    const left = fresh ? `${Math.ceil((total - done) / rate)} s` : "-";
    if (["progress", "stage-start", "stage-end"].includes(event.type)) {
      view.update(done, { stage, rate: rate.toFixed(0), left });
    }
  };
  return Object.assign(show, { [Symbol.dispose]: () => view.stop() });
}

/** Seconds between two lines of a stage that takes long. */
const LINE_EVERY = 5;

function lines(write: (line: string) => void): ProgressView {
  const counter = stepCounter();
  const started = performance.now();
  let written = started;
  const losses = new Map<string, string>();
  const show = (event: RunEvent) => {
    const { total, done, fresh } = counter.observe(event);
    switch (event.type) {
      case "run-start": {
        const { train, validation, test, features, classes } = event.data;
        write(
          `${event.name}: ${train} training, ${validation} validation and ${test} test rows, ${features} features, ` +
            `${classes} classes, backend ${event.backend}`,
        );
        break;
      }
      case "epoch":
        losses.set(nameOf(event), `, loss ${event.loss.toPrecision(3)}`);
        break;
      case "progress": {
        const now = performance.now();
        if (now - written < 1000 * LINE_EVERY) break;
        written = now;
        const rate = fresh / (now - started) * 1000;
        write(
          `  ${percent(done / total)} %: ${nameOf(event)}, step ${event.step} of ${event.steps}${
            losses.get(nameOf(event)) ?? ""
          }; ` +
            `${rate.toFixed(0)} steps/s, ${Math.ceil((total - done) / rate)} s left`,
        );
        break;
      }
      case "stage-end":
        write(
          `seed ${event.seed}: ${event.stage} ${
            event.resumed ? "taken from the checkpoint" : `trained${losses.get(nameOf(event)) ?? ""}`
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
  return Object.assign(show, { [Symbol.dispose]: () => {} });
}
