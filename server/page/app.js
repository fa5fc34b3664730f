import { Api, messageOf } from "./api.js";
import { byId } from "./dom.js";
import { startView } from "./form/start.js";
import { compareView } from "./runs/compare.js";
import { runsView } from "./runs/runs.js";
import { tryView } from "./try/try.js";

/** The page's parts, by what the address says after `#`. */
const PARTS = /** @type {const} */ (["start", "runs", "compare", "try"]);

/** @typedef {{ show(detail?: string): Promise<void>, hide(): void }} View */

const api = new Api({ onTokenNeeded: askForToken });

/** @type {Record<typeof PARTS[number], View>} */
const views = {
  start: startOnce(),
  runs: runsView(api),
  compare: compareView(api),
  try: tryView(api),
};

/** The form is made once, and keeps what was put in. */
function startOnce() {
  /** @type {Promise<void> | undefined} */
  let made;
  return {
    async show() {
      made ??= startView(api, (id) => location.hash = `#runs/${id}`);
      await made.catch((error) => {
        made = undefined;
        throw error;
      });
    },
    hide() {},
  };
}

/** @param {boolean} [isFirst] whether the page has just come: then the focus stays where it is */
async function go(isFirst = false) {
  const [name = "", detail] = location.hash.slice(1).split("/").map(decodeURIComponent);
  const part = PARTS.find((part) => part === name) ?? "start";
  for (const other of PARTS) {
    byId(other).hidden = other !== part;
    if (other !== part) views[other].hide();
    const link = byId("nav").querySelector(`[href="#${other}"]`);
    if (other === part) link?.setAttribute("aria-current", "page");
    else link?.removeAttribute("aria-current");
  }
  const heading = byId(part).querySelector("h2");
  document.title = `${heading?.textContent ?? ""} · Retort`;
  const problem = byId("problem");
  problem.hidden = true;
  if (!isFirst && !byId(part).contains(document.activeElement)) heading?.focus();
  try {
    await views[part].show(detail);
  } catch (error) {
    problem.textContent = messageOf(error);
    problem.hidden = false;
  }
}

/** @param {number} status of the answer */
function askForToken(status) {
  const panel = byId("token");
  byId("token-why").textContent = status === 403
    ? "This token may not do that: another may."
    : api.token
    ? "The server does not know this token."
    : "This server asks for a token.";
  panel.hidden = false;
  byId("token-forget").hidden = !api.token;
}

/** @param {string} token */
function useToken(token) {
  api.setToken(token);
  const input = /** @type {HTMLInputElement} */ (byId("token-input"));
  input.value = "";
  byId("token").hidden = true;
  go();
}

byId("token-form").addEventListener("submit", (event) => {
  event.preventDefault();
  useToken(/** @type {HTMLInputElement} */ (byId("token-input")).value.trim());
});
byId("token-forget").addEventListener("click", () => useToken(""));
addEventListener("hashchange", () => go());
go(true);
