import { el } from "../dom.js";

/** @typedef {import("./schema.js").Schema} Schema */
/** @typedef {import("./schema.js").Path} Path */

/**
 * @typedef {object} Editor one value's place in the form
 * @property {HTMLElement} node
 * @property {HTMLElement | null} control what a label belongs to
 * @property {() => unknown} value as it stands; undefined where it is left out
 */

/**
 * @typedef {object} Offer values to choose from, beside what the schema says
 * @property {readonly string[]} values
 * @property {readonly string[]} [texts] what each is called, where that is not its value
 * @property {string} [label] what the option is called then
 * @property {string} [help]
 * @property {boolean} only whether there are no others
 */

/**
 * @param {unknown} start
 * @returns {Editor}
 */
export function textEditor(start) {
  const input = el("input", { type: "text", value: start, autocomplete: "off", spellcheck: "false" });
  return { node: input, control: input, value: () => input.value || undefined };
}

/**
 * @param {Offer} offer
 * @param {unknown} start
 * @param {boolean} isOptional
 * @param {string} id of this editor alone
 * @returns {Editor}
 */
export function offerEditor({ values, texts = values, only }, start, isOptional, id) {
  if (only) return choiceEditor(values, start ?? (isOptional ? undefined : values[0]), isOptional, texts);
  const list = el("datalist", { id: `${id}-list` }, ...values.map((value) => el("option", { value })));
  const input = el("input", {
    type: "text",
    list: list.id,
    value: start ?? (isOptional ? "" : values.at(-1)),
    autocomplete: "off",
    spellcheck: "false",
  });
  return { node: el("div", {}, input, list), control: input, value: () => input.value || undefined };
}

/**
 * @param {Schema} schema
 * @param {unknown} start
 * @returns {Editor}
 */
export function numberEditor(schema, start) {
  const { type, minimum, maximum } = schema;
  const input = el("input", {
    type: "number",
    step: type === "integer" ? 1 : "any",
    min: minimum,
    max: maximum < Number.MAX_SAFE_INTEGER ? maximum : undefined,
    value: start,
  });
  return {
    node: input,
    control: input,
    value: () => input.validity.badInput ? NaN : input.value === "" ? undefined : Number(input.value),
  };
}

/**
 * @param {readonly unknown[]} values
 * @param {unknown} start
 * @param {boolean} isOptional
 * @param {readonly unknown[]} [texts]
 * @returns {Editor}
 */
export function choiceEditor(values, start, isOptional, texts = values) {
  const select = el(
    "select",
    {},
    isOptional && el("option", { value: "" }, "left out"),
    ...texts.map((text, i) => el("option", { value: String(i) }, String(text))),
  );
  const index = values.indexOf(start);
  select.value = index < 0 ? (isOptional ? "" : "0") : String(index);
  return {
    node: select,
    control: select,
    value: () => select.value === "" ? undefined : values[Number(select.value)],
  };
}

/**
 * @param {unknown} start
 * @returns {Editor}
 */
export function flagEditor(start) {
  const input = el("input", { type: "checkbox", checked: start === true });
  return { node: input, control: input, value: () => input.checked };
}

/**
 * Numbers or texts with commas between them.
 * @param {Schema} schema
 * @param {unknown} start
 * @returns {Editor}
 */
export function itemsEditor(schema, start) {
  const isText = (schema["prefixItems"]?.[0] ?? schema["items"]).type === "string";
  const initial = Array.isArray(start) ? start : schema["examples"]?.[0];
  const hasComma = Array.isArray(initial) && initial.some((item) => /,|^\s|\s$|^$/.test(String(item)));
  if (isText && hasComma) return jsonEditor(initial);
  const input = el("input", {
    type: "text",
    value: Array.isArray(start) ? start.join(", ") : "",
    placeholder: initial && `e.g. ${initial.join(", ")}`,
    inputmode: isText ? undefined : "text",
    autocomplete: "off",
    spellcheck: "false",
  });
  return {
    node: el("div", { class: "items" }, input, el("span", { class: "unit" }, "with commas between")),
    control: input,
    value: () => {
      if (input.value.trim() === "") return Array.isArray(start) && start.length === 0 ? [] : undefined;
      const items = input.value.split(",").map((item) => item.trim());
      return isText ? items : items.map((item) => item === "" ? NaN : Number(item));
    },
  };
}

/**
 * What no other editor can say.
 * @param {unknown} start
 * @returns {Editor}
 */
export function jsonEditor(start) {
  const input = el("input", {
    type: "text",
    value: start === undefined ? "" : JSON.stringify(start),
    spellcheck: "false",
    autocomplete: "off",
  });
  return {
    node: el("div", { class: "items" }, input, el("span", { class: "unit" }, "as JSON")),
    control: input,
    value: () => {
      if (input.value.trim() === "") return undefined;
      try {
        return JSON.parse(input.value);
      } catch {
        return input.value;
      }
    },
  };
}
