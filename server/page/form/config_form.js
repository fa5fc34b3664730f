import { el, fill } from "../dom.js";
import { property } from "./form.js";
import { isRecord } from "./schema.js";

/** @typedef {import("./schema.js").Path} Path */
/** @typedef {{ readonly name: string, readonly title: string, readonly columns: readonly string[] }} DataSet */

/** The form's parts, in its two columns, and which members of a config each has. */
const COLUMNS = [
  [
    { title: "Data", about: "What is to be learned", members: ["data", "task"] },
    { title: "Teacher", about: "Who knows it", members: ["teacher"] },
    { title: "Student", about: "Who learns it, in fewer parameters", members: ["student"] },
  ],
  [
    { title: "Strategy and losses", about: "How it is taught", members: ["strategy"] },
    { title: "Training", about: "How long, and in what steps", members: ["train", "baselines"] },
    {
      title: "Run",
      about: "Its name, its seeds, where it computes",
      members: ["name", "seeds", "seed", "backend", "targets"],
    },
  ],
];

/** Members that are their section: they need no label of their own. */
const BARE = ["data", "teacher", "student", "strategy", "train"];

/** Where a config names a file, and on a server a data set. */
const FILES = ["path", "images", "labels", "testImages", "testLabels"];

/**
 * A config as sections of fields.
 * @param {import("./form.js").Context} context
 * @param {Readonly<Record<string, unknown>>} config
 * @returns {{ readonly node: HTMLElement, value(): Record<string, unknown> }}
 */
export function configForm(context, config) {
  const { properties, required = [] } = context.root;
  const members = COLUMNS.flat().flatMap(({ members }) => members).filter((name) => name in properties);
  const editors = new Map(members.map((name) => [
    name,
    property(context, name, properties[name], config[name], required.includes(name), [name]),
  ]));
  for (const name of BARE) editors.get(name)?.node.classList.add("bare");
  const section = (/** @type {typeof COLUMNS[number][number]} */ { title, about, members }) =>
    el(
      "section",
      { class: "card" },
      el("h3", {}, title, el("span", { class: "about" }, about)),
      ...members.map((name) => editors.get(name)?.node),
    );
  // What has no field stays as it is.
  const others = Object.fromEntries(Object.entries(config).filter(([name]) => !editors.has(name)));
  return {
    node: el(
      "div",
      { class: "sections" },
      ...COLUMNS.map((sections) => el("div", { class: "column" }, ...sections.map(section))),
    ),
    value() {
      const values = [...editors].map(([name, editor]) => /** @type {const} */ ([name, editor.value()]));
      return { ...others, ...Object.fromEntries(values.filter(([, value]) => value !== undefined)) };
    },
  };
}

/**
 * What the form begins with: the first data set, and its last column as the label.
 * @param {readonly DataSet[]} dataSets
 * @returns {Record<string, unknown>}
 */
export function firstConfig([first]) {
  if (!first) return { data: { use: "csv" } };
  const label = first.columns.at(-1);
  return {
    ...first.name === "digits" ? { name: "digits" } : {},
    data: { use: "csv", path: first.name, ...label === undefined ? {} : { label } },
  };
}

/** Options that say how a table is read before its columns are known. */
const READING = ["delimiter", "quote", "comment", "skip", "header", "duplicates"];

/**
 * How the form says that a table is read, for one that is uploaded: what a config says of the table before it may be what
 * this one needs, too.
 * @param {Readonly<Record<string, unknown>>} config
 * @returns {Record<string, unknown>}
 */
export function readingOf({ data }) {
  if (!isRecord(data) || data["use"] !== "csv") return {};
  const options = Object.entries(data).filter(([name, value]) =>
    READING.includes(name) && (typeof value !== "object") && value !== "auto" &&
    !(name === "header" && value === true)
  );
  return Object.fromEntries(options);
}

/**
 * What there is to choose from where the schema knows only that it is a text.
 * @param {Path} path
 * @param {readonly DataSet[]} dataSets
 * @param {readonly string[]} models
 * @returns {import("./inputs.js").Offer | undefined}
 */
export function offerAt(path, dataSets, models) {
  const last = String(path.at(-1));
  if (path[0] === "data" && FILES.includes(last) && dataSets.length) {
    return {
      values: dataSets.map(({ name }) => name),
      texts: dataSets.map(({ name, title }) => title === name ? name : `${title} (${name.slice(0, 14)}…)`),
      ...last === "path"
        ? { label: "data set", help: "One that the server knows, or a table that was uploaded." }
        : {},
      only: true,
    };
  }
  if (path.join(".") === "data.label") return { values: dataSets[0]?.columns ?? [], only: false };
  if (path[0] === "teacher" && last === "path" && models.length) return { values: models, only: false };
}

/**
 * The columns of another data set to choose the label from; the last of them where the old label is none.
 * @param {HTMLElement} form
 * @param {DataSet | undefined} dataSet
 */
export function followColumns(form, dataSet) {
  const label = /** @type {HTMLInputElement | null} */ (form.querySelector("#option-data-label"));
  if (!label || !dataSet?.columns.length) return;
  if (label.list) fill(label.list, ...dataSet.columns.map((value) => el("option", { value })));
  if (!dataSet.columns.includes(label.value)) label.value = dataSet.columns.at(-1) ?? "";
}
