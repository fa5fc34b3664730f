import { fill } from "../dom.js";

/** @typedef {import("./schema.js").Path} Path */

/**
 * Shows what is wrong at the fields that it is about, as near as there is one, and goes to the first.
 * @param {HTMLElement} form
 * @param {readonly { readonly path: Path, readonly rule: string }[]} problems
 * @returns {number} how many have found a field
 */
export function showProblems(form, problems) {
  for (const error of form.querySelectorAll(".field > .error")) {
    fill(error);
    error.toggleAttribute("hidden", true);
    error.parentElement?.querySelector("[aria-invalid]")?.removeAttribute("aria-invalid");
  }
  /** @type {HTMLElement | undefined} */
  let first;
  let found = 0;
  for (const { path, rule } of problems) {
    const field = fieldAt(form, path);
    const error = field?.querySelector(":scope > .error");
    if (!field || !error) continue;
    found++;
    error.textContent = error.textContent ? `${error.textContent}; ${rule}` : rule;
    error.removeAttribute("hidden");
    for (let at = field.parentElement; at && at !== form; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true;
    }
    const control = /** @type {HTMLElement | null} */ (field.querySelector("input, select, textarea"));
    control?.setAttribute("aria-invalid", "true");
    first ??= control ?? undefined;
  }
  first?.focus();
  return found;
}

/**
 * @param {HTMLElement} form
 * @param {Path} path
 * @returns {HTMLElement | undefined}
 */
function fieldAt(form, path) {
  let at = form;
  /** @type {HTMLElement | undefined} */
  let field;
  for (const step of path) {
    const steps = /** @type {HTMLElement[]} */ ([...at.querySelectorAll("[data-step]")]);
    const next = steps.find((one) =>
      one.dataset["step"] === String(step) && (one.parentElement?.closest("[data-step]") ?? form) === at
    );
    if (!next) break;
    at = next;
    if (at.classList.contains("field")) field = at;
  }
  return field;
}
