import { el, fill } from "../dom.js";

/** Milliseconds of rest after which an answer is read out. */
const REST = 600;

/** Classes that are shown; of more, the likeliest. */
const SHOWN = 20;

/** @typedef {{ readonly label: string, readonly probabilities: readonly number[] }} Prediction in the classes' order */

/**
 * Probabilities as bars.
 * @param {HTMLElement} bars a list
 * @param {HTMLElement} said a live region
 * @param {readonly string[]} classes
 * @returns {(prediction: Prediction | undefined) => void}
 */
export function answerView(bars, said, classes) {
  const isShort = classes.length <= SHOWN;
  let rows = new Map((isShort ? classes : []).map((name) => [name, barOf(name)]));
  fill(bars, ...[...rows.values()].map(({ node }) => node));
  bars.classList.toggle("empty", true);
  said.textContent = "";
  /** @type {number | undefined} */
  let timer;
  return (prediction) => {
    bars.classList.toggle("empty", !prediction);
    clearTimeout(timer);
    if (!prediction) said.textContent = "";
    const shares = new Map(classes.map((name, i) => [name, prediction?.probabilities[i] ?? 0]));
    if (!isShort) {
      const likeliest = [...shares].sort((a, b) => b[1] - a[1]).slice(0, SHOWN);
      rows = new Map(likeliest.map(([name]) => [name, barOf(name)]));
      fill(bars, ...[...rows.values()].map(({ node }) => node));
    }
    for (const [name, { set }] of rows) set(shares.get(name) ?? 0, name === prediction?.label);
    timer = setTimeout(() => {
      said.textContent = prediction
        ? `It looks like ${prediction.label}: ${percent(shares.get(prediction.label) ?? 0)} %.`
        : "";
    }, REST);
  };
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
