import { el, fill } from "../dom.js";
import { badge } from "../runs/label.js";
import { runView } from "../runs/run_view.js";
import { tell } from "../runs/story.js";
import { askWorker } from "./ask_worker.js";

/** Types of files that are saved. */
const TYPES = { html: "text/html", js: "text/javascript", zip: "application/zip" };

/**
 * Runs of this page's own, one at a time, and what is seen of the latest. Nothing of them is kept anywhere else.
 * @param {import("../api.js").Api} api
 * @param {HTMLElement} place
 */
export function runsHere(api, place) {
  /** @type {AbortController | undefined} */
  let working;
  /** @type {string[]} */
  let addresses = [];

  /**
   * A link that saves bytes of this page's as a file.
   * @param {string} text
   * @param {string} name
   * @param {BlobPart | undefined} bytes
   */
  const link = (text, name, bytes) => {
    const type = TYPES[/** @type {keyof typeof TYPES} */ (name.slice(name.lastIndexOf(".") + 1))];
    const href = URL.createObjectURL(new Blob([bytes ?? ""], { type }));
    addresses.push(href);
    return el("a", { class: "button", href, download: name }, text);
  };

  return {
    /** Whether a run works. */
    get isBusy() {
      return working !== undefined;
    },
    /**
     * Begins a run, and resolves when it is over or was cancelled. Rejects with what is wrong with the config or the table.
     * @param {unknown} config
     * @param {File} table
     */
    async start(config, table) {
      const cancel = working = new AbortController();
      addresses.forEach((address) => URL.revokeObjectURL(address));
      addresses = [];
      const view = runView(place);
      const { story, heading, status, actions, redraw, say } = view;
      const show = (/** @type {string} */ state, /** @type {(Node | string)[]} */ ...doing) => {
        view.state.isOver = state !== "running";
        fill(status, badge({ status: state }), " in this browser, until this page is closed");
        fill(actions, ...doing);
        redraw();
      };
      heading.textContent = "A run in this browser";
      place.hidden = false;
      const button = { type: "button", class: "quiet", click: () => cancel.abort() };
      show("running", el("button", button, "Cancel"));
      heading.focus();
      try {
        const { report, files, module, zip } = await askWorker(api, { type: "distill", config }, table, {
          signal: cancel.signal,
          onEvent(event) {
            if (event.type === "run-start") heading.textContent = `${event.name}, in this browser`;
            tell(story, { ...event, at: new Date().toISOString() });
            redraw();
          },
        });
        show(
          "finished",
          link("Report", `${report.name}-report.html`, files.get("report.html")),
          link("Student (.zip)", `${report.name}-student.zip`, zip),
          link("Edge module (.js)", `${report.name}.js`, module),
        );
      } catch (error) {
        if (cancel.signal.aborted) return show("cancelled");
        show("failed");
        say(error);
        throw error;
      } finally {
        working = undefined;
      }
    },
  };
}
