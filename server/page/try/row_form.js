import { el } from "../dom.js";
import { brief } from "../text.js";

/**
 * @typedef {object} Column as the server lists it
 * @property {string} name
 * @property {"numeric" | "categorical" | "text" | "tokens" | "category"} kind
 * @property {boolean} missing whether a cell may be missing
 * @property {number} [mean]
 * @property {number} [sd]
 * @property {readonly string[]} [categories]
 */

/** Columns beyond which one field each is no help. */
const FIELDS = 200;

/**
 * A field for each column of a row; the middle of each to begin with.
 * @param {readonly Column[]} columns
 * @param {(row: Record<string, unknown>) => void} onChange
 * @returns {HTMLElement}
 */
export function rowForm(columns, onChange) {
  if (columns.length > FIELDS) return rowText(columns, onChange);
  const fields = columns.map(fieldOf);
  const tell = () =>
    onChange(
      Object.fromEntries(
        fields.map(({ name, value }) => [name, value()]).filter(([, it]) => it !== undefined),
      ),
    );
  const node = el("div", { class: "row-form", input: tell }, ...fields.map(({ node }) => node));
  tell();
  return node;
}

/**
 * @param {Column} column
 * @param {number} i
 * @returns {{ readonly name: string, readonly node: HTMLElement, value(): string | number | null | undefined }}
 */
function fieldOf(column, i) {
  const { name, kind, missing } = column;
  const id = `column-${i}`;
  const label = el("label", { for: id }, name);
  if (kind === "categorical") {
    const { categories = [] } = column;
    const select = el(
      "select",
      { id },
      ...categories.map((category) => el("option", { value: category }, category)),
      missing && el("option", { value: "", "data-missing": true }, "missing"),
    );
    return {
      name,
      node: el("div", { class: "field" }, label, select),
      value: () => select.selectedOptions[0]?.hasAttribute("data-missing") ? null : select.value,
    };
  }
  if (kind !== "numeric") {
    const text = el("input", {
      id,
      type: "text",
      placeholder: kind === "tokens" ? "ids, with spaces between" : "",
    });
    return {
      name,
      node: el("div", { class: "field" }, label, text),
      value: () => text.value === "" && missing ? null : text.value,
    };
  }
  const input = el("input", {
    id,
    type: "number",
    step: "any",
    value: middleOf(column),
    placeholder: missing ? "missing" : undefined,
    required: !missing,
  });
  return {
    name,
    node: el("div", { class: "field" }, label, input),
    value: () => input.value === "" ? (missing ? null : undefined) : Number(input.value),
  };
}

/** @param {Column} column */
function middleOf({ mean }) {
  return mean === undefined ? 0 : Number(brief(mean).replace(/,/g, ""));
}

/**
 * A whole row as JSON, where there are too many columns.
 * @param {readonly Column[]} columns
 * @param {(row: Record<string, unknown>) => void} onChange
 */
function rowText(columns, onChange) {
  const middle = (/** @type {Column} */ column) =>
    column.kind === "numeric" ? middleOf(column) : column.categories?.[0] ?? (column.missing ? null : "");
  const row = Object.fromEntries(columns.map((column) => [column.name, middle(column)]));
  const error = el("p", { class: "error", role: "alert" });
  const text = el("textarea", { rows: 16, "aria-label": "The row, as JSON", spellcheck: "false" });
  text.value = JSON.stringify(row, null, 1);
  text.addEventListener("input", () => {
    try {
      onChange(JSON.parse(text.value));
      error.textContent = "";
    } catch {
      error.textContent = "The row must be JSON";
    }
  });
  onChange(row);
  return el("div", { class: "row-form" }, text, error);
}
