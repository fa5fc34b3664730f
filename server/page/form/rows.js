import { el } from "../dom.js";

/** @typedef {import("./inputs.js").Editor} Editor */

/**
 * @typedef {object} Row
 * @property {HTMLElement} node
 * @property {(index: number) => string | number} step what leads to it from the whole: its place, or its name
 * @property {() => unknown} value
 */

/**
 * Rows that can be added and taken away.
 * @param {readonly { readonly name?: string, readonly initial: unknown }[]} start
 * @param {(initial: unknown, number: number, name?: string) => Row} make a row, whose number no other row ever has
 * @param {(rows: readonly Row[]) => unknown} gather
 * @returns {Editor}
 */
export function rowsEditor(start, make, gather) {
  /** @type {{ readonly row: Row, readonly line: HTMLElement }[]} */
  let all = [];
  let made = 0;
  const list = el("div", { class: "rows" });
  const add = el("button", { type: "button", class: "quiet", click: () => append() }, "Add one");
  const number = () => all.forEach(({ row, line }, i) => line.dataset["step"] = String(row.step(i)));
  /** @param {{ readonly name?: string, readonly initial: unknown }} [given] */
  const append = ({ initial, name } = { initial: undefined }) => {
    const row = make(initial, made++, name);
    const remove = () => {
      all = all.filter((one) => one.row !== row);
      line.remove();
      number();
      add.focus();
    };
    const label = { "aria-label": `Take number ${made} away` };
    const button = el("button", { type: "button", class: "quiet", click: remove, ...label }, "✕");
    const line = el("div", { class: "row", input: number }, row.node, button);
    all.push({ row, line });
    list.append(line);
    number();
  };
  start.forEach(append);
  return {
    node: el("div", { class: "list" }, list, add),
    control: null,
    value: () => gather(all.map(({ row }) => row)),
  };
}
