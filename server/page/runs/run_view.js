import { messageOf } from "../api.js";
import { atNextFrame, el, fill } from "../dom.js";
import { clock } from "../text.js";
import { lineChart } from "./charts.js";
import { modelHeads, modelRows, verdict } from "./results.js";
import { newStory, seriesOf, shareDone, TITLES, whereabouts } from "./story.js";

/** Lines of the log that are kept in sight. */
const LINES = 200;

/**
 * What is seen of a run, wherever it works: its head, progress, curves, results and log. `redraw` shows what its story has by then.
 * @param {HTMLElement} place
 */
export function runView(place) {
  const story = newStory();
  const state = { isOver: false, isConnected: true };
  const heading = el("h3", { tabindex: "-1" });
  const status = el("p", { class: "status", role: "status" });
  const where = el("p", { class: "where" });
  const bar = el("progress", { max: 1, "aria-label": "Share of the run that is done" });
  const problem = el("p", { class: "error", role: "alert", hidden: true });
  const actions = el("div", { class: "actions" });
  const seed = el("select", { id: `${place.id}-seed`, change: () => draw() });
  const seedField = el(
    "p",
    { class: "seed", hidden: true },
    el("label", { for: `${place.id}-seed` }, "Seed "),
    seed,
  );
  const charts = new Map(TITLES.map((title) => [
    title,
    lineChart({ title, x: "epoch", ...title === "Loss" ? { y: "by stage", mayBeLog: true } : {} }),
  ]));
  const results = el("div", { class: "results" });
  const log = el("ol", { class: "log", tabindex: "0", "aria-label": "What happened" });
  fill(
    place,
    el("div", { class: "run-head" }, heading, actions),
    status,
    where,
    bar,
    problem,
    results,
    seedField,
    el("div", { class: "charts" }, ...[...charts.values()].map(({ node }) => node)),
    el("h4", {}, "Log"),
    log,
  );
  const say = (/** @type {unknown} */ error) => {
    problem.textContent = error ? messageOf(error) : "";
    problem.hidden = !error;
  };
  let lines = 0;
  /** @type {any} */
  let shown;
  const draw = () => {
    const share = shareDone(story);
    if (share === undefined) bar.removeAttribute("value");
    else bar.value = share;
    bar.hidden = state.isOver;
    const lost = state.isConnected ? "" : " · connecting again…";
    where.textContent = state.isOver ? "" : whereabouts(story) + lost;
    where.hidden = !where.textContent;
    chooseSeed(seed, story.seeds);
    seedField.hidden = story.seeds.length < 2;
    const series = seriesOf(story, Number(seed.value));
    for (const [title, chart] of charts) chart.draw(series.get(title) ?? []);
    if (shown !== story.report) {
      shown = story.report;
      fill(results, ...resultsOf(shown));
    }
    if (lines !== story.log.length) {
      lines = story.log.length;
      const isAtEnd = log.scrollTop + log.clientHeight >= log.scrollHeight - 8;
      fill(log, ...story.log.slice(-LINES).map(line));
      if (isAtEnd) log.scrollTop = log.scrollHeight;
    }
  };
  return { story, state, heading, status, actions, say, redraw: atNextFrame(draw) };
}

/**
 * What came of a run: whether the teacher helped, and a table of its models.
 * @param {any} report
 */
function resultsOf(report) {
  if (!report) return [];
  const said = verdict(report);
  const [first = "", ...heads] = modelHeads(report);
  return [
    el("h4", {}, "Results on the test rows"),
    said && el("p", {}, said),
    el(
      "div",
      { class: "models", role: "region", "aria-label": "Models", tabindex: "0" },
      el(
        "table",
        { role: "table", "aria-label": "Models of this run" },
        el(
          "thead",
          { role: "rowgroup" },
          el(
            "tr",
            { role: "row" },
            ...[first, ...heads].map((head) => el("th", { scope: "col", role: "columnheader" }, head)),
          ),
        ),
        el(
          "tbody",
          { role: "rowgroup" },
          ...modelRows(report).map(([name = "", ...cells]) =>
            el(
              "tr",
              { role: "row" },
              el("th", { scope: "row", role: "rowheader" }, name),
              ...cells.map((cell, i) => el("td", { role: "cell", "data-head": heads[i] }, cell)),
            )
          ),
        ),
      ),
    ),
  ];
}

/**
 * @param {import("./story.js").Story["log"][number]} entry
 */
function line({ at, text, isWarning }) {
  return el("li", { class: isWarning && "warning" }, at && el("time", {}, clock(at)), text);
}

/**
 * @param {HTMLSelectElement} select
 * @param {readonly number[]} seeds
 */
function chooseSeed(select, seeds) {
  if (select.options.length === seeds.length) return;
  const chosen = select.value;
  fill(select, ...seeds.map((seed) => el("option", { value: seed }, String(seed))));
  if (chosen) select.value = chosen;
}
