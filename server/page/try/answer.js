import { el, fill } from "../dom.js";

/** Milliseconds of rest after which an answer is read out. */
const REST = 600;

/** Classes that are shown; of more, the likeliest. */
const SHOWN = 20;

/**
 * What a student says, with its numbers in the order of its outputs: the likeliest class, the labels that it has, or numbers.
 * @typedef {object} Prediction
 * @property {string} [label]
 * @property {readonly string[]} [labels]
 * @property {readonly number[]} [probabilities]
 * @property {readonly number[]} [numbers]
 */

/**
 * Probabilities as bars, or numbers as they are.
 * @param {HTMLElement} bars a list
 * @param {HTMLElement} said a live region
 * @param {readonly string[]} classes names of the outputs
 * @param {boolean} isNumbers whether they are numbers, of which nothing is shown before there are some
 * @returns {(prediction: Prediction | undefined) => void}
 */
export function answerView(bars, said, classes, isNumbers = false) {
  const isShort = classes.length <= SHOWN;
  let rows = new Map((isShort && !isNumbers ? classes : []).map((name) => [name, barOf(name)]));
  fill(bars, ...[...rows.values()].map(({ node }) => node));
  bars.classList.toggle("empty", true);
  bars.setAttribute("aria-label", isNumbers ? "Numbers" : "Probabilities");
  said.textContent = "";
  /** @type {number | undefined} */
  let timer;
  return (prediction) => {
    bars.classList.toggle("empty", !prediction);
    clearTimeout(timer);
    if (!prediction) said.textContent = "";
    const { label, labels, probabilities, numbers } = prediction ?? {};
    if (isNumbers) {
      fill(bars, ...(numbers ? classes.map((name, i) => numberOf(name, numbers[i] ?? NaN)) : []));
      timer = setTimeout(() => {
        said.textContent = numbers ? `It says ${numbersText(classes, numbers)}.` : "";
      }, REST);
      return;
    }
    const own = labels ?? (label === undefined ? [] : [label]);
    const shares = new Map(classes.map((name, i) => [name, probabilities?.[i] ?? 0]));
    if (!isShort) {
      const likeliest = [...shares].sort((a, b) => b[1] - a[1]).slice(0, SHOWN);
      rows = new Map(likeliest.map(([name]) => [name, barOf(name)]));
      fill(bars, ...[...rows.values()].map(({ node }) => node));
    }
    for (const [name, { set }] of rows) set(shares.get(name) ?? 0, own.includes(name));
    timer = setTimeout(() => {
      const told = own.map((name) => `${name}: ${percent(shares.get(name) ?? 0)} %`);
      const text = told.length ? `It looks like ${told.join(", ")}.` : "It looks like none of the labels.";
      said.textContent = prediction ? text : "";
    }, REST);
  };
}

/**
 * A number by its name.
 * @param {string} name
 * @param {number} value
 */
function numberOf(name, value) {
  return el(
    "li",
    { "data-class": name, class: "number" },
    el("span", { class: "class" }, name),
    el("span", { class: "value" }, String(Number(value.toPrecision(7)))),
  );
}

/**
 * @param {readonly string[]} names
 * @param {readonly number[]} numbers
 */
function numbersText(names, numbers) {
  const one = (/** @type {number} */ value) => String(Number(value.toPrecision(4)));
  return names.slice(0, SHOWN).map((name, i) => `${name} ${one(numbers[i] ?? NaN)}`).join(", ");
}

/** @param {string} name */
function barOf(name) {
  const fillOf = el("span", { class: "fill" });
  const value = el("span", { class: "value" });
  const node = el(
    "li",
    { "data-class": name },
    el("span", { class: "class" }, name),
    el("span", { class: "bar", "aria-hidden": "true" }, fillOf),
    value,
  );
  return {
    node,
    set(/** @type {number} */ share, /** @type {boolean} */ isLabel) {
      fillOf.style.width = `${(100 * share).toFixed(2)}%`;
      value.textContent = `${percent(share)} %`;
      node.classList.toggle("label", isLabel);
    },
  };
}

/** @param {number} share */
function percent(share) {
  return (100 * share).toFixed(share > 0.995 || share < 0.005 ? 1 : 0);
}
