import { messageOf } from "../api.js";
import { byId, el, fill } from "../dom.js";
import { clock } from "../text.js";
import { badge, isOver, titleOf } from "./label.js";
import { watchRun } from "./watch.js";

/** Milliseconds between looks at the list while something runs, and while nothing does. */
const PAUSES = { busy: 2000, idle: 10_000 };

/**
 * The list of runs, and the one that is watched.
 * @param {import("../api.js").Api} api
 * @returns {{ show(id?: string): Promise<void>, hide(): void }}
 */
export function runsView(api) {
  const list = byId("runs-list");
  const note = byId("runs-note");
  const watched = byId("run");
  /** @type {AbortController | undefined} */
  let watching;
  /** @type {number | undefined} */
  let timer;
  /** @type {string | undefined} */
  let chosen;

  const refresh = async () => {
    clearTimeout(timer);
    try {
      const { runs, next } = await api.get("/v1/runs?limit=100");
      const focused = /** @type {HTMLElement | null} */ (document.activeElement)?.dataset["run"];
      fill(list, ...runs.map((/** @type {any} */ run) => entry(run, chosen)));
      if (focused) {
        /** @type {HTMLElement | null} */ (list.querySelector(`[data-run="${CSS.escape(focused)}"]`))
          ?.focus();
      }
      note.textContent = runs.length ? (next ? "The newest 100 are shown." : "") : "There is no run yet.";
      note.hidden = !note.textContent;
      timer = setTimeout(refresh, runs.every(isOver) ? PAUSES.idle : PAUSES.busy);
      return runs;
    } catch (error) {
      note.textContent = messageOf(error);
      note.hidden = false;
      timer = setTimeout(refresh, PAUSES.idle);
      return [];
    }
  };

  return {
    async show(id) {
      const isSame = id === chosen && watching;
      chosen = id;
      const runs = await refresh();
      // The newest is what one comes for.
      const wanted = id ?? runs[0]?.id;
      if (isSame || chosen !== id) return;
      watching?.abort();
      watching = undefined;
      watched.hidden = !wanted;
      if (!wanted) return fill(watched);
      watching = new AbortController();
      chosen = wanted;
      for (const link of list.querySelectorAll("a")) markChosen(link, wanted);
      watchRun(api, wanted, watched, { signal: watching.signal, onChange: refresh });
    },
    hide() {
      clearTimeout(timer);
      watching?.abort();
      watching = undefined;
      chosen = undefined;
    },
  };
}

/**
 * @param {any} run
 * @param {string | undefined} chosen
 */
function entry(run, chosen) {
  const link = el(
    "a",
    { href: `#runs/${run.id}`, "data-run": run.id },
    el("span", { class: "name" }, titleOf(run)),
    badge(run),
    el("time", {}, clock(run.created)),
  );
  markChosen(link, chosen);
  return el("li", {}, link);
}

/**
 * @param {HTMLElement} link
 * @param {string | undefined} chosen
 */
function markChosen(link, chosen) {
  if (link.dataset["run"] === chosen) link.setAttribute("aria-current", "true");
  else link.removeAttribute("aria-current");
}
