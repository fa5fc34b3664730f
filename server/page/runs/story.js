import { verdict } from "./results.js";
import { brief, duration, grouped, inWords, outputsText, significant } from "../text.js";

/** @typedef {import("./charts.js").Point} Point */
/** @typedef {import("./charts.js").Series} Series */

/**
 * @typedef {object} StageStory
 * @property {number} seed
 * @property {string} stage
 * @property {number} step
 * @property {number} steps
 * @property {number} epoch
 * @property {number} epochs
 * @property {Point[]} loss by epoch
 * @property {Map<string, Point[]>} values what was observed, by name and epoch
 */

/**
 * @typedef {object} Story what is known of a run from its events
 * @property {readonly number[]} seeds
 * @property {number} planned steps of all stages of all seeds; 0 where it is not known
 * @property {Map<string, StageStory>} stages by seed and name, in their order
 * @property {StageStory | undefined} current
 * @property {any} labelling how far a teacher is that is asked about all rows; undefined where none is
 * @property {{ readonly at: string | undefined, readonly text: string, readonly isWarning: boolean }[]} log
 * @property {boolean} isOver
 * @property {any} report what came of it, once it is over
 */

/** @returns {Story} */
export function newStory() {
  const none = undefined;
  return {
    seeds: [],
    planned: 0,
    stages: new Map(),
    current: none,
    labelling: none,
    log: [],
    isOver: false,
    report: none,
  };
}

/**
 * Takes in the next event of a run.
 * @param {Story} story
 * @param {any} event
 */
export function tell(story, event) {
  if (event.type === "run-end") tellResults(story, event);
  const text = sentence(event);
  if (text) story.log.push({ at: event.at, text, isWarning: event.type === "warning" });
  switch (event.type) {
    case "run-start": {
      story.seeds = event.seeds;
      const steps = event.stages.map((/** @type {{ steps?: number }} */ { steps = 0 }) => steps);
      story.planned = event.seeds.length *
        steps.reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b, 0);
      break;
    }
    case "stage-start": {
      story.labelling = undefined;
      const stage = stageOf(story, event);
      stage.steps = event.steps;
      stage.step = event.step;
      stage.epochs = event.epochs;
      break;
    }
    case "progress": {
      // Rows that a teacher is asked about are no steps of a stage.
      story.labelling = event.what === "labels" ? event : undefined;
      if (story.labelling) break;
      const stage = stageOf(story, event);
      stage.step = Math.max(stage.step, event.step);
      stage.steps = event.steps;
      break;
    }
    case "epoch": {
      const stage = stageOf(story, event);
      stage.epoch = event.epoch;
      stage.epochs = event.epochs;
      stage.step = Math.max(stage.step, Math.round(stage.steps * event.epoch / event.epochs));
      put(stage.loss, event.epoch, event.loss);
      for (const [name, value] of Object.entries(event.values)) {
        const points = stage.values.get(name) ?? [];
        stage.values.set(name, points);
        put(points, event.epoch, /** @type {number} */ (value));
      }
      break;
    }
    case "stage-end": {
      const stage = stageOf(story, event);
      stage.step = stage.steps;
      break;
    }
    case "run-end":
      story.isOver = true;
      story.report = event.report;
  }
}

/**
 * What a report warns of that no event has, and whether the teacher helped.
 * @param {Story} story
 * @param {any} event
 */
function tellResults({ log }, { at, report }) {
  for (const warning of report.warnings ?? []) {
    const text = sentence({ type: "warning", message: warning });
    if (!log.some((entry) => entry.text === text)) log.push({ at, text, isWarning: true });
  }
  const said = verdict(report);
  if (said) log.push({ at, text: said, isWarning: false });
}

/**
 * An epoch that is told again, after a run went on from a checkpoint, takes the old one's place.
 * @param {Point[]} points
 * @param {number} x
 * @param {number} y
 */
function put(points, x, y) {
  while (points.length && /** @type {Point} */ (points.at(-1))[0] >= x) points.pop();
  points.push([x, y]);
}

/**
 * @param {Story} story
 * @param {{ readonly seed: number, readonly stage: string }} event
 * @returns {StageStory}
 */
function stageOf(story, { seed, stage }) {
  const key = `${seed}/${stage}`;
  const known = story.stages.get(key);
  const found = known ?? { seed, stage, step: 0, steps: 0, epoch: 0, epochs: 0, loss: [], values: new Map() };
  if (!known) story.stages.set(key, found);
  return story.current = found;
}

/**
 * How much of a run is done, from 0 to 1; undefined where nobody knows.
 * @param {Story} story
 */
export function shareDone({ planned, stages, isOver }) {
  if (isOver) return 1;
  if (!planned) return undefined;
  const done = [...stages.values()].reduce((sum, { step }) => sum + step, 0);
  return Math.min(1, done / planned);
}

/**
 * Where a run is, in one line.
 * @param {Story} story
 */
export function whereabouts({ current, labelling, seeds, isOver }) {
  if (isOver) return "Done";
  if (labelling) return `${labelling.stage} labels rows · ${labelling.step} of ${labelling.steps}`;
  if (!current) return "Waiting for its first event";
  const { stage, epoch, epochs, seed } = current;
  const of = seeds.length > 1 ? ` · seed ${seeds.indexOf(seed) + 1} of ${seeds.length}` : "";
  return `${inWords(stage)} · epoch ${epoch} of ${epochs}${of}`;
}

/** Charts of what was observed, and which names each has; whatever else there is comes last. */
const CHARTS = [
  { title: "Temperature", has: (/** @type {string} */ name) => /temperature/i.test(name) },
  { title: "Weights", has: (/** @type {string} */ name) => /weight/i.test(name) },
  { title: "Learning rate", has: (/** @type {string} */ name) => name === "learningRate" },
  { title: "Other values", has: () => true },
];

/** The charts' titles, in order. */
export const TITLES = ["Loss", ...CHARTS.map(({ title }) => title)];

/**
 * The lines of each chart, for one seed.
 * @param {Story} story
 * @param {number} seed
 * @returns {Map<string, Series[]>}
 */
export function seriesOf({ stages }, seed) {
  const own = [...stages.values()].filter((stage) => stage.seed === seed);
  /** @type {Map<string, Series[]>} */
  const charts = new Map([["Loss", own.map(({ stage, loss }) => ({ name: stage, points: loss }))]]);
  /** @type {Map<string, { readonly stage: string, readonly name: string, readonly points: Point[] }[]>} */
  const found = new Map(CHARTS.map(({ title }) => [title, []]));
  for (const { stage, values } of own) {
    for (const [name, points] of values) {
      const chart = CHARTS.find(({ has }) => has(name));
      if (chart) found.get(chart.title)?.push({ stage, name, points });
    }
  }
  for (const [title, lines] of found) {
    const names = new Set(lines.map(({ name }) => name));
    const of = new Set(lines.map(({ stage }) => stage));
    charts.set(
      title,
      lines.map(({ stage, name, points }) => ({
        name: names.size === 1 ? stage : of.size === 1 ? inWords(name) : `${stage}: ${inWords(name)}`,
        points,
      })),
    );
  }
  return charts;
}

/**
 * The line of a run that two runs are compared by: the loss of its student's last stage.
 * @param {Story} story
 * @returns {readonly Point[]}
 */
export function studentLoss({ stages, seeds }) {
  const own = [...stages.values()].filter(({ seed, stage, loss }) =>
    seed === seeds[0] && loss.length && !/^(teacher|baseline)/.test(stage)
  );
  return own.at(-1)?.loss ?? [];
}

/**
 * An event as a line of the log; empty for those that come by the hundred.
 * @param {any} event
 * @returns {string}
 */
function sentence(event) {
  switch (event.type) {
    case "run-start": {
      const { train, validation, test, features } = event.data;
      return `Starts on ${event.backend}: ${grouped(train)} rows to train on, ${
        grouped(validation)
      } to validate, ` +
        `${grouped(test)} to test; ${grouped(features)} features, ${outputsText(event.data)}`;
    }
    case "stage-start": {
      const { stage, seed, parameters, epochs, step } = event;
      const goesOn = step > 0 ? `goes on at step ${grouped(step)}` : `${grouped(epochs)} epochs`;
      return `${stage}, seed ${seed}: ${grouped(parameters)} parameters, ${goesOn}`;
    }
    case "labelled":
      return `${event.teacher} has labelled ${grouped(event.rows)} rows`;
    case "evaluated":
      return `${event.model}, seed ${event.seed}: ${metricsOf(event.metrics)} on the test rows`;
    case "warning":
      return `Warning: ${event.message}`;
    case "self-check":
      return `Checked that ${event.check}: ${event.found}`;
    case "run-end":
      return `Done in ${duration(event.report.seconds)}`;
    default:
      return "";
  }
}

/**
 * What a model's answers are measured by, in words: of other tasks than classes by their names.
 * @param {Readonly<Record<string, number>>} metrics
 */
function metricsOf(metrics) {
  const percent = (/** @type {number} */ value) => `${(100 * value).toFixed(2)} %`;
  const { accuracy, nll, ece } = metrics;
  if (accuracy !== undefined && nll !== undefined && ece !== undefined) {
    return `accuracy ${percent(accuracy)}, NLL ${brief(nll)}, ECE ${percent(ece)}`;
  }
  return Object.entries(metrics).map(([name, value]) => `${inWords(name)} ${significant(value)}`).join(", ");
}
