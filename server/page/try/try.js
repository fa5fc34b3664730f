import { addressOf, messageOf } from "../api.js";
import { atNextFrame, byId, el, fill, svg } from "../dom.js";
import { answerView } from "./answer.js";
import { imageOf, PIXELS } from "./digit.js";
import { drawingPad } from "./pad.js";
import { rowForm } from "./row_form.js";

/** @typedef {import("./answer.js").Prediction} Prediction */
/** @typedef {(row: Record<string, unknown>) => Prediction | Promise<Prediction>} Predict */

/**
 * A student to try: a digit to draw, or a row to fill in.
 * @param {import("../api.js").Api} api
 * @returns {{ show(name?: string): Promise<void>, hide(): void }}
 */
export function tryView(api) {
  const select = /** @type {HTMLSelectElement} */ (byId("try-model"));
  const note = byId("try-note");
  /** @type {any[]} */
  let models = [];
  /** @type {string | undefined} */
  let shown;
  const say = (/** @type {string} */ text) => {
    note.textContent = text;
    note.hidden = !text;
  };
  const open = async () => {
    const model = models.find(({ name }) => name === select.value);
    const key = model && `${model.name}/${model.version}`;
    if (!model || key === shown) return;
    shown = key;
    await openModel(api, model, say).catch((error) => {
      shown = undefined;
      say(messageOf(error));
    });
  };
  select.addEventListener("change", open);
  return {
    async show(name) {
      models = (await api.all("/v1/models", "models")).filter(({ version }) => version !== null);
      const chosen = name ?? (select.value || firstOf(models));
      fill(select, ...models.map(({ name, version }) => el("option", { value: name }, `${name} ${version}`)));
      if (chosen) select.value = chosen;
      byId("try-body").hidden = models.length === 0;
      if (models.length === 0) {
        return say("There is no student yet: it is here as soon as a run has finished.");
      }
      if (name && select.value !== name) {
        select.selectedIndex = 0;
        say(`There is no student ${name} yet.`);
      } else say("");
      await open();
    },
    hide() {},
  };
}

/**
 * What can be drawn for comes first.
 * @param {readonly any[]} models
 * @returns {string | undefined}
 */
function firstOf(models) {
  return (models.find(isDigits) ?? models[0])?.name;
}

/**
 * Whether a model's rows are images of 8 by 8 and its classes digits.
 * @param {any} model
 */
function isDigits({ columns, classes, answer }) {
  return !answer && columns.length === PIXELS ** 2 &&
    columns.every((/** @type {any} */ { kind }) => kind === "numeric") &&
    classes.every((/** @type {string} */ name) => /^\d$/.test(name));
}

/**
 * @param {import("../api.js").Api} api
 * @param {any} model
 * @param {(text: string) => void} say
 */
async function openModel(api, model, say) {
  const { predict, note } = await predictor(api, model);
  byId("try-where").textContent = note;
  const answer = answerView(
    byId("try-bars"),
    byId("try-said"),
    model.classes,
    model.answer?.from === "numbers",
  );
  let asked = 0;
  const ask = async (/** @type {Record<string, unknown> | undefined} */ row) => {
    const mine = ++asked;
    try {
      const prediction = row && await predict(row);
      if (mine !== asked) return;
      answer(prediction);
      say("");
    } catch (error) {
      if (mine === asked) say(messageOf(error));
    }
  };
  fill(byId("try-input"), isDigits(model) ? drawing(model, ask) : rowForm(model.columns, ask));
}

/**
 * The student's own module where it can be had, else the server.
 * @param {import("../api.js").Api} api
 * @param {any} model
 * @returns {Promise<{ readonly predict: Predict, readonly note: string }>}
 */
async function predictor(api, { name, version, edge, classes }) {
  const path = `/v1/models/${encodeURIComponent(name)}/versions/${encodeURIComponent(version)}`;
  let why = "this student has no module of its own";
  if (edge && !api.token) {
    try {
      const { default: student } = await import(addressOf(`${path}/edge.js`));
      return {
        predict: (row) => student.predict(row),
        note: "Computed in this page, by the exported student: nothing of it is sent.",
      };
    } catch {
      why = "the student's own module could not be loaded";
    }
    // No import can carry a token.
  } else if (edge) why = "a module cannot be loaded with a token";
  return {
    async predict(row) {
      const { predictions: [said] } = await api.post(`${path}/predict`, { rows: [row] });
      const inOrder = (/** @type {Record<string, number> | undefined} */ by) =>
        by && classes.map((/** @type {string} */ name) => by[name]);
      return { ...said, probabilities: inOrder(said.probabilities), numbers: inOrder(said.numbers) };
    },
    note: `Computed by the server: ${why}.`,
  };
}

/**
 * The pad, and the image that the student sees.
 * @param {any} model
 * @param {(row: Record<string, unknown> | undefined) => void} ask
 */
function drawing({ columns }, ask) {
  const canvas = el("canvas", {
    id: "pad",
    class: "pad",
    tabindex: "0",
    role: "application",
    "aria-label": "Draw a digit",
    "aria-describedby": "pad-help",
  });
  const cells = Array.from(
    { length: PIXELS ** 2 },
    (_, i) => svg("rect", { x: i % PIXELS, y: Math.floor(i / PIXELS), width: 1, height: 1, class: "cell" }),
  );
  const seen = svg("svg", {
    viewBox: `0 0 ${PIXELS} ${PIXELS}`,
    class: "seen",
    role: "img",
    "aria-label": "The 8 by 8 image that the student sees",
  }, ...cells);
  /** @type {readonly import("./digit.js").Stroke[]} */
  let strokes = [];
  const update = atNextFrame(() => {
    const image = imageOf(strokes);
    cells.forEach((cell, i) => cell.style.setProperty("opacity", String((image?.pixels[i] ?? 0) / 16)));
    const pixel = (/** @type {number} */ i) => image?.pixels[i];
    ask(
      image
        ? Object.fromEntries(
          columns.map((/** @type {any} */ { name }, /** @type {number} */ i) => [name, pixel(i)]),
        )
        : undefined,
    );
  });
  const pad = drawingPad(canvas, (now) => {
    strokes = now;
    update();
  });
  return el(
    "div",
    { class: "drawing" },
    canvas,
    el(
      "div",
      { class: "beside" },
      el(
        "div",
        { class: "actions" },
        el("button", { type: "button", class: "quiet", click: pad.clear }, "Clear"),
        el("button", { type: "button", class: "quiet", click: pad.undo }, "Undo"),
      ),
      el("figure", {}, seen, el("figcaption", {}, "what the student sees")),
    ),
    el(
      "p",
      { class: "help", id: "pad-help" },
      "Draw one digit, large.",
      el(
        "span",
        { class: "keys" },
        " With the keyboard: arrows move, Space paints, Shift with arrows draws a line, Backspace takes back, " +
          "Delete clears.",
      ),
    ),
  );
}
