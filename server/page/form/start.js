import { messageOf } from "../api.js";
import { byId, el, fill } from "../dom.js";
import { askWorker } from "../here/ask_worker.js";
import { runsHere } from "../here/run_here.js";
import { configForm, firstConfig, followColumns, offerAt, readingOf } from "./config_form.js";
import { showProblems } from "./problems.js";
import { isRecord, problemsIn, trimmed } from "./schema.js";

/** @typedef {import("./config_form.js").DataSet} DataSet */

/**
 * The form that starts a run, made of the option schemas that the server has; or the config as JSON.
 * @param {import("../api.js").Api} api
 * @param {(id: string) => void} onStarted
 * @returns {Promise<void>}
 */
export async function startView(api, onStarted) {
  const [root, datasets, models] = await Promise.all([
    api.get("/v1/config-schema"),
    api.all("/v1/datasets", "datasets"),
    api.all("/v1/models", "models").then(modelPaths, () => []),
  ]);
  /** @type {DataSet[]} */
  let known = datasets;
  /** @type {{ readonly file: File, readonly dataSet: DataSet } | undefined} a table that stays in this browser */
  let table;
  const here = runsHere(api, byId("here"));
  const where = /** @type {HTMLSelectElement} */ (byId("start-where"));
  const isHere = () => where.value === "here";
  const dataSets = () => isHere() ? table ? [table.dataSet] : [] : known;
  const context = {
    root,
    /** @param {import("./schema.js").Path} path */
    offers: (path) => offerAt(path, dataSets(), isHere() ? [] : models),
  };
  const body = byId("start-body");
  const toggle = byId("start-json");
  const problem = byId("start-problem");
  const json = el("textarea", {
    rows: 24,
    spellcheck: "false",
    "aria-label": "The config, as JSON",
    "aria-describedby": problem.id,
  });
  let config = firstConfig(known);
  let editor = configForm(context, config);
  const isJson = () => toggle.getAttribute("aria-pressed") === "true";
  const read = () =>
    isJson()
      ? parsed(json.value)
      : /** @type {Record<string, unknown>} */ (trimmed(root, root, editor.value()));
  const say = (/** @type {string} */ text) => {
    problem.textContent = text;
    problem.hidden = !text;
  };
  const show = (/** @type {boolean} */ asJson) => {
    toggle.setAttribute("aria-pressed", String(asJson));
    if (asJson) json.value = JSON.stringify(config, null, 2);
    else editor = configForm(context, config);
    fill(body, asJson ? json : editor.node);
  };
  const attempt = async (/** @type {() => unknown} */ act) => {
    say("");
    try {
      await act();
    } catch (error) {
      say(explained(error, isJson() ? undefined : body));
    }
  };

  show(false);
  toggle.addEventListener("click", () =>
    attempt(() => {
      config = read();
      show(!isJson());
    }));
  body.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLSelectElement && target.id === "option-data-path") {
      followColumns(body, dataSets()[target.selectedIndex]);
    }
  });
  const file = /** @type {HTMLInputElement} */ (byId("upload"));
  file.addEventListener("change", () =>
    attempt(async () => {
      const [table] = file.files ?? [];
      if (!table) return;
      const changed = read();
      const options = readingOf(changed);
      const { name, columns } = await api.upload(table, options);
      known = await api.all("/v1/datasets", "datasets");
      config = { ...changed, data: { use: "csv", path: name, label: columns.at(-1), ...options } };
      file.value = "";
      show(isJson());
    }));
  const localFile = /** @type {HTMLInputElement} */ (byId("local-table"));
  localFile.addEventListener("change", () =>
    attempt(async () => {
      const [file] = localFile.files ?? [];
      if (!file) return;
      const changed = read();
      const options = readingOf(changed);
      say("The table is read, in this browser…");
      const { columns } = await askWorker(api, { type: "columns", options }, file);
      say("");
      table = { file, dataSet: { name: file.name, title: file.name, columns } };
      config = { ...changed, data: { use: "csv", path: file.name, label: columns.at(-1), ...options } };
      localFile.value = "";
      show(isJson());
    }));
  where.addEventListener("change", () =>
    attempt(() => {
      byId("upload-label").hidden = isHere();
      byId("local-label").hidden = !isHere();
      // A table of the one place is none of the other.
      const { name: _, ...changed } = read();
      config = { ...changed, ...firstConfig(dataSets()) };
      show(isJson());
    }));
  byId("start-form").addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(async () => {
      config = read();
      const found = isJson() ? [] : problemsIn(root, root, editor.value());
      showProblems(body, found);
      if (found.length) throw new Error(several(found.length));
      if (isHere()) {
        if (!table) throw new Error("Choose a table of this machine first.");
        if (here.isBusy) throw new Error("A run works in this browser: cancel it, or wait for its end.");
        return await here.start(config, table.file);
      }
      const button = /** @type {HTMLButtonElement} */ (byId("start-run"));
      button.disabled = true;
      try {
        onStarted((await api.post("/v1/runs", config)).id);
      } finally {
        button.disabled = false;
      }
    });
  });
}

/**
 * @param {string} text
 * @returns {Record<string, unknown>}
 */
function parsed(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`Cannot read the JSON: ${messageOf(error)}`);
  }
  if (!isRecord(value)) throw new Error("Cannot read the JSON: a config must be an object");
  return value;
}

/** @param {number} count */
function several(count) {
  return count === 1 ? "One option needs another look." : `${count} options need another look.`;
}

/**
 * Says what was refused: at the fields where there is a form, and in full where a problem has no field.
 * @param {unknown} error
 * @param {HTMLElement | undefined} form
 */
function explained(error, form) {
  const problems = error instanceof Error && "problems" in error
    ? /** @type {import("../api.js").Problem[]} */ (error.problems)
    : [];
  if (form && problems.length && showProblems(form, problems) === problems.length) {
    return several(problems.length);
  }
  return messageOf(error);
}

/**
 * How a config names the models that are served.
 * @param {readonly any[]} models
 * @returns {string[]}
 */
function modelPaths(models) {
  return models.flatMap((/** @type {any} */ { name, versions }) =>
    versions.map((/** @type {any} */ { version }) => `models/${name}/${version}`)
  );
}
