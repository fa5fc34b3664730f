import { addressOf, messageOf } from "../api.js";
import { lineChart } from "./charts.js";
import { atNextFrame, el, fill } from "../dom.js";
import { badge, isOver, titleOf } from "./label.js";
import { MODEL_HEADS, modelRows, verdict } from "./results.js";
import { newStory, seriesOf, shareDone, tell, TITLES, whereabouts } from "./story.js";
import { clock } from "../text.js";

/** Lines of the log that are kept in sight. */
const LINES = 200;

/**
 * One run as it goes: progress, curves, log, and what can be done with it.
 * @param {import("../api.js").Api} api
 * @param {string} id
 * @param {HTMLElement} place
 * @param {{ readonly signal: AbortSignal, readonly onChange: () => void }} options
 */
export async function watchRun(api, id, place, { signal, onChange }) {
  const path = `/v1/runs/${encodeURIComponent(id)}`;
  const story = newStory();
  const heading = el("h3", { tabindex: "-1" });
  const status = el("p", { class: "status", role: "status" });
  const where = el("p", { class: "where" });
  const bar = el("progress", { max: 1, "aria-label": "Share of the run that is done" });
  const problem = el("p", { class: "error", role: "alert", hidden: true });
  const actions = el("div", { class: "actions" });
  const seed = el("select", { id: "run-seed", change: () => draw() });
  const seedField = el("p", { class: "seed", hidden: true }, el("label", { for: "run-seed" }, "Seed "), seed);
  const charts = new Map(TITLES.map((title) => [
    title,
    lineChart({ title, x: "epoch", ...title === "Loss" ? { y: "nats, by stage", mayBeLog: true } : {} }),
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
  const attempt = async (/** @type {() => Promise<void>} */ act) => {
    say(undefined);
    await act().catch(say);
  };
  let lines = 0;
  let isConnected = true;
  /** @type {any} */
  let shown;
  /** @type {any} */
  let run;
  const draw = () => {
    const share = shareDone(story);
    if (share === undefined) bar.removeAttribute("value");
    else bar.value = share;
    bar.hidden = run && isOver(run);
    const lost = isConnected ? "" : " · connecting again…";
    where.textContent = run && isOver(run) ? "" : whereabouts(story) + lost;
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
  const redraw = atNextFrame(draw);
  const look = async () => {
    run = await api.get(path);
    heading.textContent = titleOf(run);
    fill(status, badge(run), run.error ? ` ${run.error}` : "", times(run));
    fill(actions, ...actionsOf(api, path, run, { attempt, look, onChange }));
    redraw();
  };
  try {
    await look();
    await api.events(id, {
      onEvent(event) {
        const isFirst = story.stages.size === 0;
        tell(story, event);
        redraw();
        if (isFirst && story.stages.size) look().then(onChange, say);
      },
      onConnection(connected) {
        isConnected = connected;
        redraw();
      },
      signal,
    });
    if (signal.aborted) return;
    await look();
    onChange();
  } catch (error) {
    if (!signal.aborted) say(error);
  }
}

/**
 * What came of a run: whether the teacher helped, and a table of its models.
 * @param {any} report
 */
function resultsOf(report) {
  if (!report) return [];
  const said = verdict(report);
  const [first = "", ...heads] = MODEL_HEADS;
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

/** @param {any} run */
function times({ created, started, finished }) {
  const parts = [
    created && `asked for ${clock(created)}`,
    started && `started ${clock(started)}`,
    finished && `ended ${clock(finished)}`,
  ];
  return el("span", { class: "times" }, parts.filter(Boolean).join(" · "));
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

/**
 * @param {import("../api.js").Api} api
 * @param {string} path
 * @param {any} run
 * @param {object} doing
 * @param {(act: () => Promise<void>) => Promise<void>} doing.attempt
 * @param {() => Promise<void>} doing.look
 * @param {() => void} doing.onChange
 */
function actionsOf(api, path, run, { attempt, look, onChange }) {
  const button = (/** @type {string} */ text, /** @type {() => Promise<void>} */ act) =>
    el("button", { type: "button", class: "quiet", click: () => attempt(act) }, text);
  if (!isOver(run)) {
    return [button("Cancel", async () => {
      await api.post(`${path}/cancel`);
      await look();
      onChange();
    })];
  }
  const remove = button("Delete", async () => {
    if (!confirm(`Delete ${titleOf(run)} with its report and its student?`)) return;
    await api.delete(path);
    location.hash = "#runs";
  });
  if (run.status !== "finished") return [remove];
  return [
    el("a", { class: "button", href: `#try/${encodeURIComponent(run.name)}` }, "Try it"),
    file(api, `${path}/report?format=html`, "Report", `${run.name}-report.html`, attempt),
    file(api, `${path}/student`, "Student (.zip)", `${run.name}-student.zip`, attempt),
    remove,
  ];
}

/**
 * A link to a file, or where a token is needed, which no link can carry, a button that fetches it.
 * @param {import("../api.js").Api} api
 * @param {string} path
 * @param {string} text
 * @param {string} name
 * @param {(act: () => Promise<void>) => Promise<void>} attempt
 */
function file(api, path, text, name, attempt) {
  if (!api.token) {
    return el("a", { class: "button", href: addressOf(path), target: "_blank", rel: "noopener" }, text);
  }
  const save = async () => {
    const url = URL.createObjectURL(await (await api.fetch(path)).blob());
    el("a", { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  return el("button", { type: "button", class: "quiet", click: () => attempt(save) }, text);
}
