import { el } from "../dom.js";

/** @typedef {import("./inputs.js").Editor} Editor */
/** @typedef {{ readonly node: HTMLElement, readonly step: () => string, readonly value: () => unknown }} Row */

/**
 * Rows that can be added and taken away.
 * @param {readonly { readonly name?: string, readonly initial: unknown }[]} start
 * @param {(initial: unknown, index: number, name?: string) => Row} make
 * @param {(rows: readonly Row[]) => unknown} gather
 * @returns {Editor}
 */
export function rowsEditor(start, make, gather) {
  /** @type {Row[]} */
  let rows = [];
  const list = el("div", { class: "rows" });
  const add = el("button", { type: "button", class: "quiet", click: () => append() }, "Add one");
  const append = (
    /** @type {unknown} */ initial = undefined,
    /** @type {string | undefined} */ name = undefined,
  ) => {
    const row = make(initial, list.childElementCount, name);
    const remove = () => {
      rows = rows.filter((one) => one !== row);
      line.remove();
      add.focus();
    };
    const line = el(
      "div",
      { class: "row", "data-step": row.step() },
      row.node,
      el(
        "button",
        { type: "button", class: "quiet", click: remove, "aria-label": "Take this one away" },
        "✕",
      ),
    );
    line.addEventListener("input", () => line.dataset["step"] = row.step());
    rows.push(row);
    list.append(line);
  };
  for (const { initial, name } of start) append(initial, name);
  return { node: el("div", { class: "list" }, list, add), control: null, value: () => gather(rows) };
}
