import { messageOf } from "../api.js";
import { lineChart } from "./charts.js";
import { byId, el, fill } from "../dom.js";
import { titleOf } from "./label.js";
import { columnsOf } from "./results.js";
import { newStory, studentLoss, tell } from "./story.js";

/** Runs that are compared before anybody has chosen. */
const FIRST = 4;

/**
 * Finished runs side by side: a table and their students' loss.
 * @param {import("../api.js").Api} api
 * @returns {{ show(): Promise<void>, hide(): void }}
 */
export function compareView(api) {
  const choices = byId("compare-runs");
  const note = byId("compare-note");
  const table = byId("compare-table");
  const chart = lineChart({
    title: "Loss of the student",
    x: "epoch",
    y: "first seed",
    mayBeLog: true,
  });
  byId("compare-chart").append(chart.node);
  /** @type {Map<string, Promise<{ report: any, loss: readonly import("./charts.js").Point[] }>>} */
  const known = new Map();
  /** @type {Set<string> | undefined} */
  let chosen;
  let asked = 0;
  const gone = new AbortController();

  const load = (/** @type {string} */ id) => {
    const found = known.get(id) ?? resultsOf(api, id, gone.signal);
    known.set(id, found);
    found.catch(() => known.delete(id));
    return found;
  };
  const draw = async (/** @type {readonly any[]} */ runs) => {
    const mine = ++asked;
    const shown = runs.filter(({ id }) => chosen?.has(id));
    note.textContent = runs.length
      ? (shown.length ? "" : "Choose one or more.")
      : "There is no finished run yet.";
    try {
      const results = await Promise.all(shown.map(({ id }) => load(id)));
      if (mine !== asked) return;
      fill(table, ...tablesOf(shown, results.map(({ report }) => report)));
      chart.draw(results.map(({ loss }, i) => ({ name: titleOf(shown[i]), points: loss })));
    } catch (error) {
      note.textContent = messageOf(error);
    }
    note.hidden = !note.textContent;
  };
  return {
    async show() {
      const { runs } = await api.get("/v1/runs?limit=100&status=finished");
      const finished = runs.filter((/** @type {any} */ { status }) => status === "finished");
      chosen ??= new Set(finished.slice(0, FIRST).map((/** @type {any} */ { id }) => id));
      fill(
        choices,
        ...finished.map((/** @type {any} */ run) =>
          choice(run, /** @type {Set<string>} */ (chosen), () => draw(finished))
        ),
      );
      await draw(finished);
    },
    hide() {},
  };
}

/**
 * @param {any} run
 * @param {Set<string>} chosen
 * @param {() => void} onChange
 */
function choice(run, chosen, onChange) {
  const input = el("input", { type: "checkbox", checked: chosen.has(run.id) });
  input.addEventListener("change", () => {
    if (input.checked) chosen.add(run.id);
    else chosen.delete(run.id);
    onChange();
  });
  return el("label", { class: "chip" }, input, ` ${titleOf(run)}`);
}

/**
 * @param {import("../api.js").Api} api
 * @param {string} id
 * @param {AbortSignal} signal
 */
async function resultsOf(api, id, signal) {
  const story = newStory();
  const [report] = await Promise.all([
    api.get(`/v1/runs/${encodeURIComponent(id)}/report`),
    api.events(id, { onEvent: (event) => tell(story, event), signal }),
  ]);
  return { report, loss: studentLoss(story) };
}

/**
 * A table for each task: runs of two tasks are measured by other things.
 * @param {readonly any[]} runs
 * @param {readonly any[]} reports
 */
function tablesOf(runs, reports) {
  /** @type {Map<string, number[]>} */
  const groups = new Map();
  reports.forEach(({ task = "classes" }, i) => groups.set(task, [...groups.get(task) ?? [], i]));
  return [...groups].flatMap(([task, group]) => [
    groups.size > 1 && el("h4", {}, `Task ${task}`),
    tableOf(group.map((i) => runs[i]), group.map((i) => reports[i])),
  ]);
}

/**
 * Roles are said, too: as blocks, on a phone, a table's parts would lose theirs.
 * @param {readonly any[]} runs
 * @param {readonly any[]} reports
 */
function tableOf(runs, reports) {
  const columns = columnsOf(reports[0]);
  const row = (/** @type {any} */ run, /** @type {any} */ report) =>
    el(
      "tr",
      { role: "row" },
      el("th", { scope: "row", role: "rowheader" }, el("a", { href: `#runs/${run.id}` }, titleOf(run))),
      ...columns.map(({ head, cell }) =>
        el("td", { role: "cell", "data-head": head }, cell(report, report.seeds.length > 1))
      ),
    );
  const heads = ["run", ...columns.map(({ head }) => head)];
  return el(
    "table",
    { role: "table", "aria-label": "Finished runs side by side" },
    el(
      "thead",
      { role: "rowgroup" },
      el(
        "tr",
        { role: "row" },
        ...heads.map((head) => el("th", { scope: "col", role: "columnheader" }, head)),
      ),
    ),
    el("tbody", { role: "rowgroup" }, ...runs.map((run, i) => row(run, reports[i]))),
  );
}
