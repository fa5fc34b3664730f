import { el, fill } from "../dom.js";
import {
  choiceEditor,
  flagEditor,
  itemsEditor,
  jsonEditor,
  numberEditor,
  offerEditor,
  textEditor,
} from "./inputs.js";
import { rowsEditor } from "./rows.js";
import { alternatives, indexFor, isRecord, kindOf, labelOf, nameOf } from "./schema.js";
import { inWords } from "../text.js";

/** @typedef {import("./schema.js").Schema} Schema */
/** @typedef {import("./schema.js").Path} Path */
/** @typedef {import("./inputs.js").Editor} Editor */
/** @typedef {import("./inputs.js").Offer} Offer */

/**
 * @typedef {object} Context
 * @property {Schema} root
 * @property {(path: Path) => Offer | undefined} offers
 */

/** Options that are seen at once where none must be given; the others are behind "More options". */
const SEEN = 3;

/**
 * The properties of an object, each with its label, its help and its place for an error.
 * @param {Context} context
 * @param {Schema} schema of an object or a part
 * @param {Readonly<Record<string, unknown>>} initial
 * @param {Path} path
 * @param {readonly string[]} [hidden] properties without a field; they stay as they are
 * @returns {Editor}
 */
export function objectEditor(context, schema, initial, path, hidden = []) {
  const required = new Set(schema["required"] ?? []);
  const names = Object.keys(schema["properties"]).filter((name) => name !== "use" && !hidden.includes(name));
  const editors = names.map((name) => /** @type {const} */ ([
    name,
    property(context, name, schema["properties"][name], initial[name], required.has(name), [...path, name]),
  ]));
  const isSeen = (/** @type {string} */ name, /** @type {number} */ i) =>
    initial[name] !== undefined || required.has(name) ||
    required.size < 2 && i < SEEN && isUsual(context, schema["properties"][name]);
  const seen = editors.filter(([name], i) => isSeen(name, i));
  const more = editors.filter(([name], i) => !isSeen(name, i));
  const node = el("div", { class: "options" }, ...seen.map(([, { node }]) => node));
  if (more.length) {
    const names = more.map(([name]) => inWords(name)).join(", ");
    node.append(
      el(
        "details",
        { class: "more" },
        el("summary", {}, "More options", el("span", { class: "names" }, `: ${names}`)),
        el("div", { class: "options" }, ...more.map(([, { node }]) => node)),
      ),
    );
  }
  const kept = Object.fromEntries(
    hidden.filter((name) => name in initial).map((name) => [name, initial[name]]),
  );
  return {
    node,
    control: null,
    value: () => ({
      ...kept,
      ...kindOf(schema) === "part" ? { use: nameOf(schema) } : {},
      ...Object.fromEntries(
        editors.map(([name, editor]) => [name, editor.value()]).filter(([, value]) => value !== undefined),
      ),
    }),
  };
}

/**
 * Whether an option is one that most have an opinion on: it has a default, or it is a number.
 * @param {Context} context
 * @param {Schema} schema
 */
function isUsual(context, schema) {
  return schema["default"] !== undefined ||
    alternatives(context.root, schema).some((one) => kindOf(one) === "number");
}

/**
 * One option: label, control, help, error. The context's root has the schema's references.
 * @param {Context} context
 * @param {string} name
 * @param {Schema} schema
 * @param {unknown} initial
 * @param {boolean} isRequired
 * @param {Path} path
 * @returns {Editor}
 */
export function property(context, name, schema, initial, isRequired, path) {
  const start = initial ?? schema["default"];
  const isOptional = !isRequired && schema["default"] === undefined;
  const editor = valueEditor(context, schema, start, isOptional, path);
  const { label: text = inWords(name), help = helpOf(schema) } = context.offers(path) ?? {};
  const label = el(editor.control ? "label" : "span", { class: "label" }, text);
  const error = el("p", { class: "error", hidden: true });
  if (editor.control) {
    editor.control.id ||= idOf(path);
    label.setAttribute("for", editor.control.id);
    error.id = `${editor.control.id}-error`;
    const described = help ? `${editor.control.id}-help ${error.id}` : error.id;
    editor.control.setAttribute("aria-describedby", described);
    if (isRequired) editor.control.setAttribute("aria-required", "true");
  }
  const node = el(
    "div",
    { class: "field", "data-step": name },
    label,
    help && el("p", { class: "help", id: editor.control && `${editor.control.id}-help` }, ...withCode(help)),
    editor.node,
    error,
  );
  if (!editor.control) {
    node.setAttribute("role", "group");
    node.setAttribute("aria-label", inWords(name));
  }
  return { ...editor, node };
}

/**
 * What the schema says of itself, without the references to papers: those are many lines, and belong into the documentation.
 * @param {Schema} schema
 * @returns {string}
 */
function helpOf({ description = "" }) {
  const year = description.search(/ \(\d{4}\)/);
  if (year < 0) return description;
  const ends = [...description.slice(0, year).matchAll(/\. (?=\p{L})/gu)];
  return description.slice(0, (ends.at(-1)?.index ?? -1) + 1);
}

/**
 * @param {string} text with names of options in backticks
 * @returns {(string | HTMLElement)[]}
 */
function withCode(text) {
  return text.split("`").map((part, i) => i % 2 ? el("code", {}, part) : part);
}

/** @param {Path} path */
function idOf(path) {
  return `option-${path.join("-")}`;
}

/**
 * @param {Context} context
 * @param {Schema} schema
 * @param {unknown} start
 * @param {boolean} isOptional
 * @param {Path} path
 * @returns {Editor}
 */
function valueEditor(context, schema, start, isOptional, path) {
  const offer = context.offers(path);
  if (offer) return offerEditor(offer, start, isOptional, idOf(path));
  const options = alternatives(context.root, schema);
  const [only = {}] = options;
  const holdsNothing = ["number", "text", "choice", "items", "json", "map", "list"].includes(kindOf(only));
  if (options.length === 1 && kindOf(only) !== "part" && (!isOptional || holdsNothing)) {
    return plainEditor(context, only, start, isOptional, path);
  }
  return chooser(context, options, start, isOptional, path);
}

/**
 * A choice between alternatives, and the chosen one's options beneath.
 * @param {Context} context
 * @param {readonly Schema[]} options
 * @param {unknown} start
 * @param {boolean} isOptional
 * @param {Path} path
 * @returns {Editor}
 */
function chooser(context, options, start, isOptional, path) {
  const select = el(
    "select",
    { id: idOf(path) },
    isOptional && el("option", { value: "" }, "left out"),
    ...options.map((option, i) => el("option", { value: String(i) }, labelOf(option))),
  );
  const about = el("p", { class: "help" });
  const body = el("div", { class: "chosen" });
  /** @type {Editor | undefined} */
  let editor;
  const choose = (/** @type {unknown} */ initial) => {
    const option = select.value === "" ? undefined : options[Number(select.value)];
    editor = option && plainEditor(context, option, initial, false, path);
    const isEmpty = editor && kindOf(/** @type {Schema} */ (option)) === "part" &&
      !editor.node.children.length;
    const isPlain = editor?.control !== null && editor !== undefined;
    body.className = isPlain ? "chosen plain" : "chosen";
    if (editor?.control) {
      editor.control.id = `${idOf(path)}-value`;
      editor.control.setAttribute("aria-label", inWords(String(path.at(-1))));
    }
    fill(body, editor && !isEmpty && editor.node);
    body.hidden = !editor || Boolean(isEmpty) || body.childElementCount === 0;
    fill(about, ...withCode(option && kindOf(option) === "part" ? helpOf(option) : ""));
    about.hidden = !about.textContent;
  };
  const index = start === undefined ? -1 : indexFor(options, start);
  select.value = index < 0 ? (isOptional ? "" : "0") : String(index);
  choose(index < 0 ? undefined : start);
  select.addEventListener("change", () => choose(undefined));
  return {
    node: el("div", { class: "choice" }, el("div", { class: "chooser" }, select, about), body),
    control: select,
    value: () => editor?.value(),
  };
}

/**
 * The editor of one alternative.
 * @param {Context} context
 * @param {Schema} schema
 * @param {unknown} start
 * @param {boolean} isOptional
 * @param {Path} path
 * @returns {Editor}
 */
function plainEditor(context, schema, start, isOptional, path) {
  switch (kindOf(schema)) {
    case "part":
    case "object":
      return objectEditor(context, schema, isRecord(start) ? start : {}, path);
    case "map":
      return mapEditor(context, schema, isRecord(start) ? start : {}, path);
    case "list":
      return listEditor(context, schema, Array.isArray(start) ? start : undefined, path);
    case "items":
      return itemsEditor(schema, start);
    case "number":
      return numberEditor(schema, start);
    case "choice":
      return choiceEditor(schema["enum"], start, isOptional);
    case "flag":
      return flagEditor(start);
    case "nothing":
      return { node: el("span"), control: null, value: () => null };
    case "text":
      return textEditor(start);
    case "json":
      return jsonEditor(start);
  }
}

/**
 * A list of parts, to which one can be added.
 * @param {Context} context
 * @param {Schema} schema
 * @param {readonly unknown[] | undefined} start
 * @param {Path} path
 * @returns {Editor}
 */
function listEditor(context, schema, start, path) {
  const isGiven = start !== undefined;
  return rowsEditor((start ?? []).map((initial) => ({ initial })), (initial, i) => {
    const editor = valueEditor(context, schema["items"] ?? {}, initial, false, [...path, i]);
    editor.control?.setAttribute("aria-label", `${inWords(String(path.at(-1)))}, ${i + 1}`);
    return { node: editor.node, step: (place) => place, value: editor.value };
  }, (rows) => rows.length || isGiven ? rows.map(({ value }) => value()) : undefined);
}

/**
 * Values under names that the user gives.
 * @param {Context} context
 * @param {Schema} schema
 * @param {Readonly<Record<string, unknown>>} start
 * @param {Path} path
 * @returns {Editor}
 */
function mapEditor(context, schema, start, path) {
  const rows = Object.entries(start).map(([name, initial]) => ({ name, initial }));
  return rowsEditor(rows, (initial, i, given) => {
    const name = el("input", {
      type: "text",
      value: given ?? `${inWords(String(path.at(-1))).replace(/e?s$/, "")}-${i + 1}`,
      "aria-label": `Name ${i + 1}`,
      class: "name",
      autocomplete: "off",
    });
    const editor = valueEditor(context, schema["additionalProperties"], initial, false, [...path, i]);
    editor.control?.setAttribute("aria-label", `${inWords(String(path.at(-1)))}, ${i + 1}`);
    return {
      node: el("div", { class: "named" }, name, editor.node),
      step: () => name.value,
      value: editor.value,
    };
  }, (rows) => Object.fromEntries(rows.map(({ step, value }, i) => [step(i), value()])));
}
