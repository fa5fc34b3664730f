import { addressOf } from "../api.js";
import { el, fill } from "../dom.js";
import { badge, isOver, titleOf } from "./label.js";
import { runView } from "./run_view.js";
import { tell } from "./story.js";
import { clock } from "../text.js";

/**
 * One run as it goes: progress, curves, log, and what can be done with it.
 * @param {import("../api.js").Api} api
 * @param {string} id
 * @param {HTMLElement} place
 * @param {{ readonly signal: AbortSignal, readonly onChange: () => void }} options
 */
export async function watchRun(api, id, place, { signal, onChange }) {
  const path = `/v1/runs/${encodeURIComponent(id)}`;
  const view = runView(place);
  const { story, heading, status, actions, redraw, say } = view;
  const attempt = async (/** @type {() => Promise<void>} */ act) => {
    say(undefined);
    await act().catch(say);
  };
  const look = async () => {
    const run = await api.get(path);
    heading.textContent = titleOf(run);
    fill(status, badge(run), run.error ? ` ${run.error}` : "", times(run));
    fill(actions, ...actionsOf(api, path, run, { attempt, look, onChange }));
    view.state.isOver = isOver(run);
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
        view.state.isConnected = connected;
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
