import { assertAlmostEquals, assertEquals, assertMatch } from "@std/assert";
import type { RunEvent } from "../../../core/events.ts";
import {
  newStory,
  seriesOf,
  shareDone,
  studentLoss,
  tell,
  whereabouts,
} from "../../../server/page/runs/story.js";
import { tickedLog, ticks } from "../../../server/page/runs/ticks.js";
import { brief, duration, grouped, inWords, withSpread } from "../../../server/page/text.js";

type LoggedEvent = Partial<RunEvent> & { readonly type: RunEvent["type"]; readonly at?: string };

const START: LoggedEvent = {
  type: "run-start",
  backend: "cpu",
  seeds: [3, 4],
  data: { train: 1000, validation: 10, test: 20, features: 4, classes: 2 },
  stages: [
    { stage: "teacher", parameters: 9, epochs: 2, steps: 20 },
    { stage: "student", parameters: 3, epochs: 2, steps: 30 },
  ],
};
const begins = (stage: string, steps: number, step = 0, seed = 3): LoggedEvent => ({
  type: "stage-start",
  seed,
  stage,
  step,
  steps,
  epochs: 2,
  parameters: 9,
});
const epoch = (
  stage: string,
  epoch: number,
  loss: number,
  values: Record<string, number> = {},
): LoggedEvent => ({
  type: "epoch",
  seed: 3,
  stage,
  epoch,
  epochs: 2,
  loss,
  values,
});

/** The story of these events. */
function storyOf(...events: readonly LoggedEvent[]) {
  const story = newStory();
  for (const event of events) tell(story, event);
  return story;
}

Deno.test("shareDone() goes from 0 to 1 over all stages of all seeds", () => {
  assertEquals(shareDone(storyOf()), undefined);
  assertEquals(shareDone(storyOf(START)), 0);
  const half = storyOf(START, begins("teacher", 20), epoch("teacher", 1, 1));
  assertAlmostEquals(shareDone(half)!, 10 / 100);
  tell(half, { type: "progress", seed: 3, stage: "teacher", step: 15, steps: 20 });
  assertAlmostEquals(shareDone(half)!, 15 / 100);
  tell(half, { type: "stage-end", seed: 3, stage: "teacher", resumed: false });
  assertAlmostEquals(shareDone(half)!, 20 / 100);
  tell(half, { type: "run-end", report: { seconds: 61 } });
  assertEquals(shareDone(half), 1);
  assertEquals(half.log.at(-1)?.text, "Done in 1 min 1 s");
});

Deno.test("whereabouts() names stage, epoch and seed", () => {
  assertEquals(whereabouts(storyOf()), "Waiting for its first event");
  assertEquals(
    whereabouts(storyOf(START, begins("teacher-1", 20), epoch("teacher-1", 1, 1))),
    "teacher 1 · epoch 1 of 2 · seed 1 of 2",
  );
});

Deno.test("tell() takes epochs that are told again, after a run went on, in place of the old ones", () => {
  const story = storyOf(
    START,
    begins("student", 30),
    epoch("student", 1, 9, { temperature: 4 }),
    epoch("student", 2, 8, { temperature: 3 }),
    begins("student", 30, 15),
    epoch("student", 2, 7, { temperature: 2 }),
  );
  assertEquals(studentLoss(story), [[1, 9], [2, 7]]);
  assertEquals(seriesOf(story, 3).get("Temperature"), [{ name: "student", points: [[1, 4], [2, 2]] }]);
});

Deno.test("seriesOf() has a chart for each kind of value, and tells lines apart", () => {
  const story = storyOf(
    START,
    begins("teacher", 20),
    epoch("teacher", 1, 1, { learningRate: 0.1 }),
    begins("student", 30),
    epoch("student", 1, 2, { learningRate: 0.2, softWeight: 0.9, hardWeight: 0.1, "hint.loss": 3 }),
  );
  const names = [...seriesOf(story, 3)].map(([title, series]) => [title, series.map(({ name }) => name)]);
  assertEquals(names, [
    ["Loss", ["teacher", "student"]],
    ["Temperature", []],
    ["Weights", ["soft weight", "hard weight"]],
    ["Learning rate", ["teacher", "student"]],
    ["Other values", ["student"]],
  ]);
  assertEquals(seriesOf(story, 4).get("Loss"), []);
});

Deno.test("the log says what happened in words, and not what comes by the hundred", () => {
  const story = storyOf(
    START,
    epoch("student", 1, 2),
    { type: "checkpoint", seed: 3, stage: "student", step: 2 },
    { type: "warning", seed: 3, message: "it is odd" },
    {
      type: "evaluated",
      seed: 3,
      model: "student",
      split: "test",
      metrics: { accuracy: 0.5, nll: 1, ece: 0.25 },
    },
  );
  assertEquals(story.log.map(({ isWarning }) => isWarning), [false, true, false]);
  assertMatch(story.log[0]!.text, /1,000 rows to train on/);
  assertEquals(story.log[1]!.text, "Warning: it is odd");
  assertEquals(story.log[2]!.text, "student, seed 3: accuracy 50.00 %, NLL 1, ECE 25.00 % on the test rows");
});

Deno.test("ticks() are round and enclose the range", () => {
  assertEquals(ticks(0, 1, 4), [0, 0.5, 1]);
  assertEquals(ticks(1, 60, 6), [0, 10, 20, 30, 40, 50, 60]);
  assertEquals(ticks(-0.3, 0.25, 5), [-0.4, -0.2, 0, 0.2, 0.4]);
  assertEquals(ticks(0, 0.0049, 5), [0, 0.001, 0.002, 0.003, 0.004, 0.005]);
  assertEquals(tickedLog(0.0005, 21), [0.0001, 0.001, 0.01, 0.1, 1, 10, 100].filter((_, i) => i % 2 === 0));
  assertEquals(tickedLog(1, 10), [1, 10]);
});

Deno.test("numbers are told as a person reads them", () => {
  assertEquals([1234567, 12, 0].map(grouped), ["1,234,567", "12", "0"]);
  assertEquals([0.005, 12345, -12345, 1.23456, 1e-7, 0, NaN].map(brief), [
    "0.005",
    "12,345",
    "-12,345",
    "1.23",
    "1.0e-7",
    "0",
    "NaN",
  ]);
  assertEquals([3.21, 59.6, 61, 3700].map(duration), ["3.2 s", "60 s", "1 min 1 s", "1 h 1 min"]);
  assertEquals(withSpread({ mean: 0.5, sd: 0.01 }, 100, 2, true), "50.00 ± 1.00");
  assertEquals(withSpread({ mean: 0.5, sd: 0 }, 100, 1, false), "50.0");
  assertEquals(["learningRate", "soft-targets", "trainRows"].map(inWords), [
    "learning rate",
    "soft targets",
    "train rows",
  ]);
});
