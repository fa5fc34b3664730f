import { el } from "../dom.js";
import { inWords } from "../text.js";

/** @param {any} run */
export function isOver({ status }) {
  return status !== "queued" && status !== "running";
}

/** @param {any} run */
export function titleOf({ name, version }) {
  return `${name} ${version}`;
}

/** @param {any} run */
export function badge({ status, cancelling }) {
  return el(
    "span",
    { class: `badge ${status}` },
    cancelling && !isOver({ status }) ? "cancelling" : inWords(status),
  );
}
